/** How a goal is judged: by which released row and towards which value, with what the survey can detect; or by people, in words. */
import { useState } from 'preact/hooks';
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import type { Subject } from '../../analysis/priorities/subject.ts';
import { type JudgedFields, type OwnAnswer, type RowAddress, rowAddress, type StoredJudging } from '../../notebooks/plan/goal-fields.ts';
import { type OwnVerdict, ownVerdicts } from '../../notebooks/plan/vocabulary.ts';
import { formatInterval, formatValue, toPercent } from '../../notebooks/wording/format-numbers.ts';
import { saySize } from '../../notebooks/wording/say-plan.ts';
import { verdictName } from '../../notebooks/wording/verdict-texts.ts';
import { RadioGroup } from '../shared/components/choices.tsx';
import { Select, TextArea, TextField } from '../shared/components/field.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayFromNow } from '../shared/dates.ts';
import { language } from '../shared/language.ts';
import type { StartingSurvey } from './plan-api.ts';
import { planTexts } from './plan-texts.ts';

interface OfferedRow {
  readonly address: RowAddress;
  readonly row: ReleasedRow;
  readonly name: string;
  readonly waveLabel: string;
  readonly smallest: { readonly increase: number | null; readonly decrease: number | null };
}

/** The rows of the subject; what is pinned already comes first, as it was then. */
export function offeredRows(surveys: readonly StartingSurvey[], subject: Subject, pinned: StoredJudging | null): OfferedRow[] {
  if (subject.kind !== 'factor') return [];
  const t = planTexts.value.goal;
  const now = surveys
    .filter(({ instrument }) => instrument === subject.instrument)
    .flatMap(({ instrument, waveLabel, rows }) =>
      rows
        .filter(({ row }) => row.factor === subject.factor && row.statistic === subject.statistic)
        .map(({ row, groupName, smallest }): OfferedRow => ({
          address: rowAddress(instrument, row),
          row,
          name: groupName?.[language.value] ?? t.everybody,
          waveLabel: waveLabel[language.value] ?? waveLabel.sv,
          smallest,
        })),
    );
  if (pinned?.by !== 'survey') return now;
  const { baseline, direction, smallestDetectable } = pinned.goal;
  const address = rowAddress(pinned.instrument, baseline);
  const same = now.find((one) => keyOf(one.address) === keyOf(address));
  const kept: OfferedRow = {
    address,
    row: baseline,
    name:
      same?.name ??
      (Object.entries(address.group)
        .flatMap(([variable, code]) => (variable === 'area' ? [] : [code]))
        .join(', ') ||
        t.everybody),
    waveLabel: same?.waveLabel ?? address.wave,
    smallest: { increase: null, decrease: null, ...same?.smallest, [direction]: smallestDetectable },
  };
  return [kept, ...now.filter((one) => one !== same)];
}

const keyOf = ({ group, ...rest }: RowAddress): string =>
  JSON.stringify([rest.instrument, rest.wave, rest.factor, rest.statistic, Object.entries(group).toSorted()]);

interface JudgedProps {
  readonly offered: readonly OfferedRow[];
  readonly judged: JudgedFields | null;
  /** Which wave comes next: a proposal. */
  readonly nextWave: string;
}

export function JudgedControl({ offered, judged, nextWave }: JudgedProps) {
  const t = planTexts.value.goal;
  const before = judged?.by === 'survey' ? judged : null;
  const [by, setBy] = useState<JudgedFields['by']>(judged?.by ?? (offered.length > 0 ? 'survey' : 'people'));
  const [key, setKey] = useState(before ? keyOf(before.row) : offered[0] ? keyOf(offered[0].address) : '');
  const chosen = offered.find(({ address }) => keyOf(address) === key) ?? offered[0];
  const [target, setTarget] = useState(before ? inField(before.target, before.row.statistic) : '');
  return (
    <>
      {offered.length > 0 ? (
        <RadioGroup
          name="by"
          label={t.by}
          chosen={by}
          choices={[
            { value: 'survey', label: t.bySurvey },
            { value: 'people', label: t.byPeople },
          ]}
          onChoose={(value) => setBy(value as JudgedFields['by'])}
        />
      ) : (
        <>
          <input type="hidden" name="by" value="people" />
          <p class="hint">{t.onlyPeople}</p>
        </>
      )}
      {by === 'survey' && chosen ? (
        <>
          <Select
            name="row"
            label={t.row}
            hint={t.rowHint(chosen.waveLabel)}
            choices={offered.map(({ address, row, name }) => ({
              value: keyOf(address),
              label: `${name}: ${formatValue(row.value!, row.statistic, language.value)} (${formatInterval(row.low!, row.high!, row.statistic, language.value)})`,
            }))}
            defaultValue={keyOf(chosen.address)}
            onChange={({ currentTarget }) => setKey(currentTarget.value)}
          />
          <TextField
            name="target"
            type="number"
            min={0}
            max={100}
            step={1}
            label={t.target[chosen.row.statistic]}
            autocomplete="off"
            defaultValue={target}
            onInput={({ currentTarget }) => setTarget(currentTarget.value)}
          />
          <Weighing row={chosen} target={target} />
          <TextField
            name="wave"
            label={t.wave}
            hint={t.waveHint}
            maxLength={120}
            autocomplete="off"
            defaultValue={before?.wave ?? nextWave}
          />
        </>
      ) : (
        <>
          <TextField
            name="ownBaseline"
            label={t.baseline}
            maxLength={400}
            autocomplete="off"
            defaultValue={judged?.by === 'people' ? judged.baseline : ''}
          />
          <TextField
            name="ownTarget"
            label={t.own}
            maxLength={400}
            autocomplete="off"
            defaultValue={judged?.by === 'people' ? judged.target : ''}
          />
          <OwnAnswerControl answer={judged?.by === 'people' ? judged.answer : null} />
        </>
      )}
    </>
  );
}

/** Where no survey judges, people do: a goal that nobody can answer would be late for ever. */
function OwnAnswerControl({ answer }: { readonly answer: OwnAnswer | null }) {
  const t = planTexts.value.goal;
  const [verdict, setVerdict] = useState<string>(answer?.verdict ?? '');
  return (
    <>
      <Select
        name="answer"
        label={t.answer}
        required={false}
        nothing={t.notAnswered}
        choices={ownVerdicts.map((one) => ({ value: one, label: verdictName(one, language.value) }))}
        defaultValue={verdict}
        onChange={({ currentTarget }) => setVerdict(currentTarget.value)}
      />
      {verdict !== '' && (
        <>
          <TextField
            name="answerDay"
            type="date"
            label={t.answerDay}
            min="2000-01-01"
            max="2099-12-31"
            autocomplete="off"
            defaultValue={answer?.day ?? dayFromNow(0)}
          />
          <TextArea
            name="answerWhy"
            label={t.answerWhy}
            hint={t.answerWhyHint}
            maxLength={400}
            rows={3}
            required={false}
            autocomplete="off"
            defaultValue={answer?.why ?? ''}
          />
        </>
      )}
    </>
  );
}

/** What the survey will be able to say of such a goal. It changes while the target is written, and is read aloud then. */
function Weighing({ row: { row, smallest }, target }: { readonly row: OfferedRow; readonly target: string }) {
  const t = planTexts.value.goal;
  const size = (change: number) => saySize(change, row.statistic, language.value);
  const value = fromField(target, row.statistic);
  const [tone, said] = weigh();
  return (
    <div role="status">
      <Notice tone={tone}>
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    </div>
  );

  function weigh(): readonly ['info' | 'warning', readonly string[]] {
    if (smallest.increase === null && smallest.decrease === null) return ['warning', [t.noneDetectable]];
    if (value === null || value === row.value) return ['info', [t.smallest(size((smallest.decrease ?? smallest.increase)!))]];
    const direction = value > row.value! ? 'increase' : 'decrease';
    const asked = Math.abs(value - row.value!);
    const found = smallest[direction];
    if (found === null) return ['warning', [t.noneDetectable]];
    const worse = direction === 'increase' && row.statistic === 'share' ? [t.worse] : [];
    return asked < found - 1e-9
      ? ['warning', [t.below(size(asked), size(found)), ...worse]]
      : [worse.length > 0 ? 'warning' : 'info', [t.fine(size(asked), size(found)), ...worse]];
  }
}

const inField = (value: number, statistic: 'share' | 'mean'): string => String(statistic === 'share' ? toPercent(value) : value);
/** null for what is no whole number from 0 to 100. */
function fromField(written: string, statistic: 'share' | 'mean'): number | null {
  const value = Number(written);
  if (written.trim() === '' || !Number.isInteger(value) || value < 0 || value > 100) return null;
  return statistic === 'share' ? value / 100 : value;
}

/** @returns what the form says, or which field is wrong and why */
export function readJudged(
  values: FormData,
  offered: readonly OfferedRow[],
): JudgedFields | { readonly fields: Readonly<Record<string, string>> } {
  const t = planTexts.value.goal;
  const text = (name: string): string => String(values.get(name) ?? '').trim();
  if (text('by') === 'people') {
    const [verdict, day] = [text('answer'), text('answerDay')];
    if (verdict !== '' && day === '') return { fields: { answerDay: t.noDay } };
    const answer = verdict === '' ? null : { verdict: verdict as OwnVerdict, day, why: text('answerWhy').replaceAll(/\s+/g, ' ') };
    return { by: 'people', baseline: text('ownBaseline'), target: text('ownTarget'), answer };
  }
  const chosen = offered.find(({ address }) => keyOf(address) === text('row'))!;
  const target = fromField(text('target'), chosen.row.statistic);
  if (target === null) return { fields: { target: t.notWhole } };
  if (target === chosen.row.value) return { fields: { target: t.sameAsBaseline } };
  return { by: 'survey', row: chosen.address, target, wave: text('wave') };
}
