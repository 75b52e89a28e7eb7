/** What something is about: a factor that the survey measures, an indicator, or a problem at a place. */
import { useState } from 'preact/hooks';
import { offeredStatistics, sayLatest } from '../../notebooks/plan/offered-statistics.ts';
import { longestSubjectName, longestSubjectUnit } from '../../notebooks/plan/subject-key.ts';
import type { Subject } from '../../analysis/priorities/subject.ts';
import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import { RadioGroup } from '../shared/components/choices.tsx';
import { Select, TextField } from '../shared/components/field.tsx';
import { language } from '../shared/language.ts';
import type { PlanReply, StartingSurvey } from './plan-api.ts';
import { subjectName } from './plan-names.ts';
import { planTexts } from './plan-texts.ts';

interface SubjectProps {
  readonly surveys: readonly StartingSurvey[];
  /** null where there are none. */
  readonly statistics: IndicatorTables | null;
  /** Its area's newest values are told. */
  readonly plan: Pick<PlanReply, 'area' | 'subjects'>;
  readonly subject: Subject | null;
}

export function SubjectControl({ surveys, statistics, plan, subject }: SubjectProps) {
  const t = planTexts.value.subject;
  const factors = surveys.flatMap(({ instrument, factors: all }) =>
    all.map(({ factor, statistic, name }) => ({
      value: JSON.stringify({ kind: 'factor', instrument, factor, statistic }),
      label: name[language.value],
    })),
  );
  const stored = subject?.kind === 'factor' ? JSON.stringify(factorOf(subject)) : undefined;
  // What the newest wave does not ask, or tells by another statistic, stays with those that chose it: else the list would choose its first.
  if (stored !== undefined && !factors.some(({ value }) => value === stored))
    factors.push({ value: stored, label: subjectName(plan, subject!, language.value) });
  const [kind, setKind] = useState<Subject['kind']>(subject?.kind ?? (factors.length > 0 ? 'factor' : 'indicator'));
  const offered = statistics ? offeredStatistics(statistics, language.value) : [];
  const storedStatistic = offered.findIndex(
    ({ name, unit }) => subject?.kind === 'indicator' && subject.name === name && subject.unit === unit,
  );
  const [statisticAt, setStatistic] = useState(String(storedStatistic >= 0 || subject ? storedStatistic : 0));
  const statistic = offered[Number(statisticAt)];
  const latest = statistic && sayLatest(statistics!, statistic, plan.area, language.value);
  const isWritten = kind === 'place' || (kind === 'indicator' && !statistic);
  return (
    <>
      <RadioGroup
        name="subjectKind"
        label={t.kind}
        chosen={kind}
        choices={(['factor', 'indicator', 'place'] as const).map((value) => ({ value, label: t.kinds[value] }))}
        onChoose={(value) => setKind(value as Subject['kind'])}
      />
      {kind === 'factor' &&
        (factors.length === 0 ? (
          <p class="hint">{t.noFactors}</p>
        ) : (
          <Select
            name="factor"
            label={t.factor}
            choices={factors.toSorted((a, b) => a.label.localeCompare(b.label, language.value))}
            {...(stored !== undefined && { defaultValue: stored })}
          />
        ))}
      {kind === 'indicator' && offered.length > 0 && (
        <>
          <Select
            name="statistic"
            label={t.statistic}
            value={statisticAt}
            choices={[
              ...offered.map(({ name, unit }, k) => ({ value: String(k), label: `${name} (${unit})` })),
              { value: '-1', label: t.ownStatistic },
            ]}
            onChange={(event) => setStatistic(event.currentTarget.value)}
          />
          {statistic && (
            <>
              <input type="hidden" name="subjectName" value={statistic.name} />
              <input type="hidden" name="subjectUnit" value={statistic.unit} />
              {latest && <p class="hint">{latest}</p>}
            </>
          )}
        </>
      )}
      {isWritten && (
        <TextField
          name="subjectName"
          label={kind === 'place' ? t.place : t.indicator}
          maxLength={longestSubjectName}
          autocomplete="off"
          defaultValue={subject && subject.kind !== 'factor' ? subject.name : ''}
        />
      )}
      {isWritten && kind === 'indicator' && (
        <TextField
          name="subjectUnit"
          label={t.unit}
          required={false}
          maxLength={longestSubjectUnit}
          autocomplete="off"
          defaultValue={subject?.kind === 'indicator' ? subject.unit : ''}
        />
      )}
    </>
  );
}

/** In one order of keys. */
const factorOf = ({ kind, instrument, factor, statistic }: Extract<Subject, { kind: 'factor' }>) => ({
  kind,
  instrument,
  factor,
  statistic,
});

export function readSubject(values: FormData): Subject | null {
  const text = (name: string): string => String(values.get(name) ?? '').trim();
  const kind = text('subjectKind');
  if (kind === 'factor') return text('factor') === '' ? null : (JSON.parse(text('factor')) as Subject);
  if (kind === 'place') return { kind, name: text('subjectName') };
  return { kind: 'indicator', name: text('subjectName'), unit: text('subjectUnit') };
}
