import { parseNumber } from '../importing/number-text.ts';
import { isPlainName } from '../plain-name.ts';
import { schoolYearOf } from '../places/school.ts';
import type { Better, Indicator, Indicators, IndicatorValue } from './indicator.ts';
import { type IndicatorColumn, type IndicatorProblem, type IndicatorReading, mostIndicatorProblems } from './indicator-problems.ts';
import { type IndicatorRow, type IndicatorTable, readIndicatorTable } from './read-indicator-table.ts';

/**
 * Fewer persons than this say something of each of them. Sources protect such numbers themselves; what has got through is more likely a
 * count that somebody at the municipality made than a published one, so it is not taken.
 */
export const fewestPersons = 5;

const betterOf: Readonly<Record<string, Better>> = {
  higher: 'higher',
  högre: 'higher',
  lower: 'lower',
  lägre: 'lower',
  neither: 'neither',
  ingetdera: 'neither',
};
/** As Skolverket and SCB write them. */
const markOf: Readonly<Record<string, IndicatorValue['mark']>> = { '..': 'protected', '.': 'missing', '': 'missing' };
const codePattern = /^[a-z][a-z0-9-]{0,63}$/;
const longest = 200;

/**
 * A file of official statistics: one row per indicator, area and period.
 *
 * @param areas codes of the areas that are in force
 * @returns indicators and values in the order of the file, or all that is wrong with it (at most 200), by line. It never throws, whatever the file
 */
export async function readIndicators(bytes: AsyncIterable<Uint8Array>, areas: ReadonlySet<string>): Promise<IndicatorReading<Indicators>> {
  const table = await readIndicatorTable(bytes);
  return table.ok ? readRows(table.value, areas) : { ok: false, problems: table.problems.slice(0, mostIndicatorProblems) };
}

function readRows({ rows, headings }: IndicatorTable, areas: ReadonlySet<string>): IndicatorReading<Indicators> {
  const problems: IndicatorProblem[] = [];
  const indicators = new Map<string, { readonly line: number; readonly row: IndicatorRow }>();
  const lines = new Map<string, number>();
  const values = rows.map((row): IndicatorValue => {
    const { line, cells } = row;
    const at = (column: IndicatorColumn) => ({ line, heading: headings[column] });
    const first = indicators.get(cells.indicator);
    if (first === undefined) {
      indicators.set(cells.indicator, { line, row });
      problems.push(...findDescriptionProblems(row, at));
    } else
      for (const column of ['name', 'nameEnglish', 'unit', 'unitEnglish', 'source', 'better'] as const)
        if (cells[column] !== first.row.cells[column])
          problems.push({ kind: 'differs', ...at(column), value: cells[column].slice(0, longest), first: first.line });
    problems.push(...findValueProblems(row, at, areas));
    const period = periodOf(cells.period) ?? cells.period;
    const key = JSON.stringify([cells.indicator, cells.area, period]);
    const before = lines.get(key);
    if (before !== undefined) problems.push({ kind: 'twice', line, first: before });
    else lines.set(key, line);
    const mark = markIn(cells.value);
    return {
      indicator: cells.indicator,
      area: cells.area || null,
      period,
      value: mark === null ? parseNumber(withoutSpaces(cells.value)) : null,
      mark,
    };
  });
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, mostIndicatorProblems) }
    : { ok: true, value: { indicators: [...indicators.values()].map(({ row }) => indicatorIn(row)), values } };
}

const indicatorIn = ({ cells }: IndicatorRow): Indicator => ({
  indicator: cells.indicator,
  name: { sv: cells.name, en: cells.nameEnglish || cells.name },
  unit: { sv: cells.unit, en: cells.unitEnglish || cells.unit },
  source: cells.source,
  better: betterOf[cells.better.toLowerCase()] ?? 'neither',
});

type At = (column: IndicatorColumn) => { readonly line: number; readonly heading: string };

function findDescriptionProblems({ cells }: IndicatorRow, at: At): IndicatorProblem[] {
  const problems: IndicatorProblem[] = [];
  if (!codePattern.test(cells.indicator)) problems.push({ kind: 'notACode', ...at('indicator'), value: cells.indicator.slice(0, longest) });
  for (const column of ['name', 'source'] as const) if (cells[column] === '') problems.push({ kind: 'missing', ...at(column) });
  for (const column of ['name', 'nameEnglish', 'unit', 'unitEnglish', 'source'] as const)
    if (cells[column] !== '' && !isPlainName(cells[column])) problems.push({ kind: 'noText', ...at(column) });
  if (!Object.hasOwn(betterOf, cells.better.toLowerCase()))
    problems.push({ kind: 'notABetter', ...at('better'), value: cells.better.slice(0, longest) });
  return problems;
}

function findValueProblems({ cells }: IndicatorRow, at: At, areas: ReadonlySet<string>): IndicatorProblem[] {
  const problems: IndicatorProblem[] = [];
  const wrong = (kind: 'noArea' | 'notAPeriod' | 'notAValue' | 'notACount', column: IndicatorColumn) =>
    problems.push({ kind, ...at(column), value: cells[column].slice(0, longest) });
  if (cells.area !== '' && !areas.has(cells.area)) wrong('noArea', 'area');
  if (periodOf(cells.period) === null) wrong('notAPeriod', 'period');
  const isValue = markIn(cells.value) === null;
  if (isValue && !Number.isFinite(parseNumber(withoutSpaces(cells.value)))) wrong('notAValue', 'value');
  const counted = (['persons', 'ofPersons'] as const).map((column) => {
    if (cells[column] === '') return null;
    const persons = parseNumber(withoutSpaces(cells[column]));
    if (!Number.isInteger(persons) || persons < 0) {
      wrong('notACount', column);
      return null;
    }
    // Nobody is no person; of how many somebody is, is never nobody.
    if (isValue && persons < fewestPersons && (persons > 0 || column === 'ofPersons'))
      problems.push({ kind: 'fewPersons', ...at(column), persons });
    return persons;
  });
  const [persons, ofPersons] = counted;
  if (persons != null && ofPersons != null && persons > ofPersons)
    problems.push({ kind: 'morePersons', ...at('persons'), persons, ofPersons });
  return problems;
}

const markIn = (cell: string): IndicatorValue['mark'] => (Object.hasOwn(markOf, cell) ? markOf[cell]! : null);
/** "1 234,5" as Swedish files write it; the spaces may be of those that do not break. */
const withoutSpaces = (cell: string): string => (/^[+-]?\d{1,3}(\s\d{3})+([.,]\d+)?$/u.test(cell) ? cell.replaceAll(/\s/gu, '') : cell);

/** `2025`, or `2024/25` from it and its like; null for anything else. */
const periodOf = (cell: string): string | null => (/^(19|20)\d\d$/.test(cell) ? cell : schoolYearOf(cell));
