/** What a workshop votes on, by what, and who may say whom they speak for. */
import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../survey/text.ts';
import type { SectorId } from '../../analysis/priorities/sectors.ts';
import { offeredStatistics, sayLatest } from '../../notebooks/plan/offered-statistics.ts';
import { usualCriteria } from '../../notebooks/wording/workshop-texts.ts';
import { language } from '../app/settings.ts';
import { useStatistics } from '../municipality/use-statistics.ts';
import { Button } from '../shared/components/button.tsx';
import { Checkbox, CheckboxGroup } from '../shared/components/choices.tsx';
import { TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { Waiting } from '../shared/components/waiting.tsx';
import { ChooseAndAdd } from './choose-and-add.tsx';
import { roomTexts } from './results.tsx';
import { getProposals, type ProposedFactor, type WorkshopContent } from './workshop-api.ts';
import { workshopTexts } from './workshop-words.ts';

type Source = WorkshopContent['source'];
interface OwnCandidate {
  readonly key: number;
  readonly name: string;
  readonly unit: string;
  readonly note: string;
}

interface WorkshopFormProps {
  readonly slug: string;
  readonly area: string;
  readonly source: Source;
  readonly submit: string;
  /** What is changed; null for a new one. */
  readonly before: Omit<WorkshopContent, 'source'> | null;
  readonly problems?: Readonly<Record<number, string>>;
  readonly onSend: (content: WorkshopContent) => Promise<void>;
}

const fewest = 2;
const most = 12;
const mostCriteria = 6;
/** So many of the factors that something speaks for are chosen from the start. */
const atFirst = 6;
/** Factors that are listed before the rest is asked for. */
const listed = 10;

export function WorkshopForm({ slug, area, source, submit, before, problems, onSend }: WorkshopFormProps) {
  const { form: t } = workshopTexts.value;
  const [proposals, setProposals] = useState<readonly ProposedFactor[] | 'failed' | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>(
    before?.candidates.flatMap((one) => (one.kind === 'factor' ? [one.factor] : [])) ?? [],
  );
  const [isAll, setAll] = useState(before !== null);
  const [own, setOwn] = useState<readonly OwnCandidate[]>(
    before?.candidates.flatMap((one, key) =>
      one.kind === 'factor' ? [] : [{ key, name: one.name, unit: one.kind === 'indicator' ? one.unit : '', note: one.note }],
    ) ?? [],
  );
  const [criteria, setCriteria] = useState((before?.criteria ?? usualCriteria).map((one, key) => ({ ...one, key })));
  const [sectors, setSectors] = useState<readonly SectorId[]>(before?.sectors ?? (Object.keys(roomTexts.value.sectors) as SectorId[]));
  const [nextKey, setNextKey] = useState(1000);
  const statistics = useStatistics(slug);
  useEffect(() => {
    let current = true;
    setProposals(source === null ? [] : null);
    if (source === null) return;
    getProposals(slug, area, source).then(
      (found) => {
        if (!current) return;
        setProposals(found);
        if (before === null)
          setChosen(
            found
              .filter(({ reasons }) => reasons.length > 0)
              .slice(0, atFirst)
              .map(({ factor }) => factor),
          );
      },
      () => current && setProposals('failed'),
    );
    return () => {
      current = false;
    };
  }, [area, source?.instrument, source?.wave]);
  const toggle = (factor: string, checked: boolean) => setChosen(checked ? [...chosen, factor] : chosen.filter((one) => one !== factor));
  const key = () => {
    setNextKey(nextKey + 1);
    return nextKey;
  };
  const noteOf = (factor: string) => before?.candidates.find((one) => one.kind === 'factor' && one.factor === factor)?.note ?? '';
  const all = Array.isArray(proposals) ? (proposals as readonly ProposedFactor[]) : [];
  const shown = all.filter(({ factor }, at) => isAll || at < listed || chosen.includes(factor));

  return (
    <Form
      submit={submit}
      {...(problems && { problems })}
      onSend={async (values) => {
        const text = (name: string) => String(values.get(name) ?? '').trim();
        const candidates: WorkshopContent['candidates'] = [
          ...all
            .filter(({ factor }) => chosen.includes(factor))
            .map(({ factor }) => ({ kind: 'factor' as const, factor, note: text(`note-${factor}`) })),
          ...own.map(({ key: id }) => {
            const [name, unit, note] = [text(`own-${id}`), text(`unit-${id}`), text(`note-own-${id}`)];
            return unit === '' ? { kind: 'place' as const, name, note } : { kind: 'indicator' as const, name, unit, note };
          }),
        ];
        if (candidates.length < fewest || candidates.length > most) return { fields: {}, form: t.wrongNumber(fewest, most) };
        if (sectors.length === 0) return { fields: {}, form: t.noSector };
        await onSend({
          title: text('title'),
          source,
          candidates,
          criteria: criteria.map(({ key: id, question, lowest, highest }) => ({
            question: asWritten(text(`criterion-${id}`), question),
            lowest: asWritten(text(`lowest-${id}`), lowest),
            highest: asWritten(text(`highest-${id}`), highest),
            weight: Number(text(`weight-${id}`).replace(',', '.')),
          })),
          sectors,
        });
        return undefined;
      }}
    >
      <TextField name="title" label={t.name} hint={t.nameHint} maxLength={120} defaultValue={before?.title ?? ''} autocomplete="off" />
      <h2>{t.candidates}</h2>
      <p class="hint">{t.candidatesHint(fewest, most)}</p>
      {source !== null && (
        <fieldset class="workshop-proposals">
          <legend>{t.proposals}</legend>
          <p class="hint">{t.proposalsHint}</p>
          {proposals === null && <Waiting />}
          {proposals !== null && all.length === 0 && <p>{t.noProposals}</p>}
          {shown.map((one) => (
            <div key={one.factor} class="workshop-proposal">
              <Checkbox
                name={`factor-${one.factor}`}
                label={one.name[language.value] ?? one.name.sv}
                hint={one.reasons.length === 0 ? t.noReason : one.reasons.map((reason) => t.reasons[reason]).join(' · ')}
                checked={chosen.includes(one.factor)}
                onChange={(checked) => toggle(one.factor, checked)}
              />
              {chosen.includes(one.factor) && (
                <TextField
                  name={`note-${one.factor}`}
                  label={t.note}
                  maxLength={600}
                  required={false}
                  defaultValue={noteOf(one.factor)}
                  autocomplete="off"
                />
              )}
              <details>
                <summary>{roomTexts.value.evidence}</summary>
                <ul>
                  {one.evidence[language.value].map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </details>
            </div>
          ))}
          {shown.length < all.length && (
            <Button kind="quiet" onClick={() => setAll(true)}>
              {t.showAll(all.length)}
            </Button>
          )}
        </fieldset>
      )}
      <fieldset class="workshop-own">
        <legend>{t.own}</legend>
        <p class="hint">{t.ownHint}</p>
        {own.map(({ key: id, name, unit, note }, at) => (
          <div key={id} class="workshop-line">
            <TextField name={`own-${id}`} label={t.ownName(at + 1)} maxLength={120} defaultValue={name} autocomplete="off" />
            <TextField
              name={`unit-${id}`}
              label={t.ownUnit(at + 1)}
              maxLength={40}
              required={false}
              defaultValue={unit}
              autocomplete="off"
            />
            <TextField
              name={`note-own-${id}`}
              label={t.ownNote(at + 1)}
              maxLength={600}
              required={false}
              defaultValue={note}
              autocomplete="off"
            />
            <Button kind="quiet" aria-label={t.removeOwn(at + 1)} onClick={() => setOwn(own.filter((one) => one.key !== id))}>
              {t.remove}
            </Button>
          </div>
        ))}
        <Button kind="secondary" onClick={() => setOwn([...own, { key: key(), name: '', unit: '', note: '' }])}>
          {t.addOwn}
        </Button>
        {statistics && (
          <ChooseAndAdd
            name="statistic"
            label={t.statistic}
            hint={t.statisticHint}
            add={t.addStatistic}
            choices={offeredStatistics(statistics, language.value).map((one) => ({
              name: one.name,
              label: `${one.name} (${one.unit})`,
              one,
            }))}
            // The room reads what is known today as it stands here, whatever a later file says.
            onAdd={({ name, unit }) =>
              setOwn([...own, { key: key(), name, unit, note: sayLatest(statistics, { name, unit }, area, language.value) ?? '' }])
            }
          />
        )}
      </fieldset>
      <fieldset class="workshop-own">
        <legend>{t.criteria}</legend>
        <p class="hint">{t.criteriaHint}</p>
        {criteria.map(({ key: id, question, lowest, highest, weight }, at) => (
          <div key={id} class="workshop-line">
            <TextField
              name={`criterion-${id}`}
              label={t.question(at + 1)}
              maxLength={120}
              defaultValue={question[language.value] ?? question.sv}
              autocomplete="off"
            />
            <details>
              <summary>{t.ends(at + 1)}</summary>
              <TextField
                name={`lowest-${id}`}
                label={t.lowest(at + 1)}
                maxLength={120}
                defaultValue={lowest[language.value] ?? lowest.sv}
                autocomplete="off"
              />
              <TextField
                name={`highest-${id}`}
                label={t.highest(at + 1)}
                maxLength={120}
                defaultValue={highest[language.value] ?? highest.sv}
                autocomplete="off"
              />
            </details>
            <TextField name={`weight-${id}`} label={t.weight(at + 1)} type="number" min={0.1} max={10} step={0.1} defaultValue={weight} />
            {criteria.length > 1 && (
              <Button
                kind="quiet"
                aria-label={t.removeCriterion(at + 1)}
                onClick={() => setCriteria(criteria.filter((one) => one.key !== id))}
              >
                {t.remove}
              </Button>
            )}
          </div>
        ))}
        {criteria.length < mostCriteria && (
          <Button
            kind="secondary"
            onClick={() =>
              setCriteria([
                ...criteria,
                { question: { sv: '', en: '' }, lowest: ends('lowest'), highest: ends('highest'), weight: 1, key: key() },
              ])
            }
          >
            {t.addCriterion}
          </Button>
        )}
      </fieldset>
      <CheckboxGroup
        name="sectors"
        label={t.sectors}
        choices={(Object.entries(roomTexts.value.sectors) as [SectorId, string][]).map(([value, label]) => ({ value, label }))}
        chosen={sectors}
        onChange={(value, checked) => setSectors(checked ? [...sectors, value as SectorId] : sectors.filter((one) => one !== value))}
      />
    </Form>
  );
}

/** What the ends of a criterion of one's own are called, in both languages. */
const ends = (which: 'lowest' | 'highest') => (which === 'lowest' ? { sv: 'Lågt', en: 'Low' } : { sv: 'Högt', en: 'High' });
/** Both languages where nothing was written anew; what was, in the language that people speak. */
const asWritten = (written: string, before: Text): Text =>
  before[language.value] === written ? { sv: before.sv, en: before.en } : { sv: written, en: written };
