/** Who is in the numbers: responses against the register, for places whose number of pupils is released anyway. */
import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import type { GroupingVariable, Instrument } from '../../survey/instrument/instrument.ts';
import { wholeSchool, type WaveRegister } from '../../survey/register/register.ts';
import { coverageOfAreas, coverageOfSchools, type Coverage } from '../coverage/coverage.ts';
import { keptRows } from '../factor-variables.ts';
import { groupKey } from './group-key.ts';
import { brand, type DisclosureSettings, type Group, type ReleasedCoverage, type ReleasedRow } from './released.ts';
import { inUnit, roundPupils } from './round-released.ts';
import { passes } from './split-gate.ts';

/** What coverage rests on besides the register. */
export interface CoverageSource {
  readonly instrument: Instrument;
  readonly columns: Columns;
  /** The wave's released rows: they say which places are shown. */
  readonly rows: readonly ReleasedRow[];
  /** Pupils of the municipality by stage and by grade as the tables count them, by code; empty for a variable that the file lacks. */
  readonly pupilsBy: (variable: 'stage' | 'grade') => ReadonlyMap<string, number>;
  /** Codes (the wave) that come first in every row's group. */
  readonly extra: Group;
}

/**
 * Coverage by where pupils live and by where they go to school: the municipality, its stages and grades, and every node of both trees.
 *
 * A place is shown when its number of pupils is, as coverage adds nothing but the register to it; a school that stayed out is shown with
 * no responses. The rest is *protected*, and so is a place with fewer registered pupils than `minPupils`. The municipality's responses
 * are those of pupils in places of the register, where those who are not (another municipality, unknown) and the places held back are both
 * enough to be published; else all responses, which are released already.
 */
export function releaseCoverage(source: CoverageSource, register: WaveRegister, settings: DisclosureSettings): ReleasedCoverage[] {
  const { instrument, columns, extra } = source;
  const keep = keptRows(instrument, columns);
  const isShown = shownGroups(source.rows, extra);
  const row = (kind: 'area' | 'school', group: Group, coverage: Coverage, open: boolean): ReleasedCoverage =>
    brand({ group: { ...extra, ...group }, register: kind, ...shown(coverage, open, settings) });

  const result: ReleasedCoverage[] = [];
  for (const kind of ['school', 'area'] as const) {
    const counts = register[kind];
    const variable = instrument.groups.find(({ id }) => id === kind);
    if (counts === null || variable === undefined || !columns.groups.has(kind)) continue;
    const places = placesOf(variable, Object.keys(counts));
    const responses = responsesBy(columns, kind, keep);
    const coverageOf = (codes: readonly string[], all: number | null, grades: readonly string[] | null = null, by = responses): Coverage =>
      kind === 'area'
        ? coverageOfAreas(register.area!, codes, all ?? sum(codes, responses))
        : coverageOfSchools(register.school!, new Map(codes.map((code) => [code, by.get(code) ?? 0])), grades, all);
    const everywhere = places.leaves;
    result.push(row(kind, {}, coverageOf(everywhere, municipalityResponses(source, kind, places, isShown, keep, settings)), isShown({})));
    if (kind === 'school' && Object.values(register.school!).every((of) => of[wholeSchool] === undefined))
      for (const { group, grades, pupils } of gradeGroups(source)) {
        const within = responsesBy(columns, kind, keep, new Set(grades));
        result.push(row(kind, group, coverageOf(everywhere, pupils, grades, within), isShown(group)));
      }
    for (const { code, leaves } of places.nodes) {
      const coverage = coverageOf(leaves, null);
      const stayedOut = kind === 'school' && coverage.responses === 0;
      result.push(row(kind, { [kind]: code }, coverage, stayedOut || isShown({ [kind]: code })));
    }
  }
  return result;
}

const sum = (codes: readonly string[], counts: ReadonlyMap<string, number>): number =>
  codes.reduce((total, code) => total + (counts.get(code) ?? 0), 0);

/** Which groups have a number of pupils among the released rows. */
function shownGroups(rows: readonly ReleasedRow[], extra: Group): (group: Group) => boolean {
  const shownKeys = new Set(rows.filter(({ n }) => n !== null).map(({ group }) => groupKey(group)));
  return (group) => shownKeys.has(groupKey({ ...extra, ...group }));
}

interface RegisterPlaces {
  /** Codes that the register counts. */
  readonly leaves: readonly string[];
  /** These and the coarser groups that unite them. */
  readonly nodes: readonly { readonly code: string; readonly leaves: readonly string[] }[];
}

function placesOf({ codes, coarser }: GroupingVariable, given: readonly string[]): RegisterPlaces {
  const declared = codes.map(({ code }) => code).filter((code) => given.includes(code));
  const registered = [...declared, ...given.filter((code) => !declared.includes(code))];
  const above = new Map([...codes, ...coarser].map(({ code, within }) => [code, within]));
  const isWithin = (leaf: string, node: string): boolean => {
    for (let at: string | null = leaf; at !== null; at = above.get(at) ?? null) if (at === node) return true;
    return false;
  };
  const unions = coarser.map(({ code }) => ({ code, leaves: registered.filter((leaf) => isWithin(leaf, code)) }));
  return {
    leaves: registered,
    nodes: [...unions.filter(({ leaves }) => leaves.length > 0), ...registered.map((code) => ({ code, leaves: [code] }))],
  };
}

/** Kept rows by code, of all grades or of some. */
function responsesBy(columns: Columns, kind: 'area' | 'school', keep: Uint8Array | null, grades: ReadonlySet<string> | null = null) {
  const { codes, index } = columns.groups.get(kind)!;
  const grade = grades === null ? null : columns.groups.get('grade')!;
  const counts = new Map<string, number>();
  for (let row = 0; row < columns.n; row++) {
    const code = codes[index[row]!];
    if (code === undefined || keep?.[row] === 0) continue;
    if (grade !== null && !grades!.has(grade.codes[grade.index[row]!] ?? '')) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** The municipality's stages and grades, each with its grades and its pupils as they are released. */
function gradeGroups({ instrument, pupilsBy }: CoverageSource): { group: Group; grades: readonly string[]; pupils: number }[] {
  const grades = instrument.groups.find(({ id }) => id === 'grade')?.codes ?? [];
  const stages = [...pupilsBy('stage')].map(([stage, pupils]) => ({
    group: { stage },
    grades: grades.filter(({ code, within }) => within === stage || code === stage).map(({ code }) => code),
    pupils,
  }));
  return [...stages, ...[...pupilsBy('grade')].map(([grade, pupils]) => ({ group: { grade }, grades: [grade], pupils }))];
}

/** See releaseCoverage: the responses of the register's places, or all of them (with who is elsewhere) where the difference would say too much. */
function municipalityResponses(
  { instrument, columns }: CoverageSource,
  kind: 'area' | 'school',
  { leaves, nodes }: RegisterPlaces,
  isShown: (group: Group) => boolean,
  keep: Uint8Array | null,
  settings: DisclosureSettings,
): number {
  const { codes, index } = columns.groups.get(kind)!;
  const registered = new Set(leaves);
  const told = new Set(nodes.filter(({ code }) => isShown({ [kind]: code })).flatMap((node) => node.leaves));
  const elsewhereShown = new Set(
    (instrument.groups.find(({ id }) => id === kind)?.codes ?? []).filter(({ code }) => isShown({ [kind]: code })).map(({ code }) => code),
  );
  const missing = groupMissing(index);
  const heldBack = { pupils: 0, psus: new Set<number>() };
  const elsewhere = { pupils: 0, psus: new Set<number>() };
  let inPlaces = 0;
  let all = 0;
  for (let row = 0; row < columns.n; row++) {
    if (keep?.[row] === 0) continue;
    all++;
    const code = index[row] === missing ? null : codes[index[row]!]!;
    const known = code !== null && registered.has(code);
    if (known) inPlaces++;
    if (known ? told.has(code) : code !== null && elsewhereShown.has(code)) continue;
    const union = known ? heldBack : elsewhere;
    union.pupils++;
    union.psus.add(columns.design.psu[row]!);
  }
  return [heldBack, elsewhere].every(({ pupils, psus }) => passes(pupils, psus.size, settings)) ? inPlaces : all;
}

type Numbers = Pick<ReleasedCoverage, 'registered' | 'responses' | 'coverage' | 'participation' | 'schools' | 'protection'>;

function shown({ registered, responses, coverage, schools }: Coverage, open: boolean, settings: DisclosureSettings): Numbers {
  if (!open || registered < settings.minPupils)
    return {
      registered: null,
      responses: null,
      coverage: null,
      participation: null,
      schools: null,
      protection: { state: 'hidden', reason: 'protected' },
    };
  const percent = (share: number | null): number | null => (share === null ? null : inUnit(Math.round(share * 100), 0.01));
  return {
    registered: roundPupils(registered, settings),
    responses: roundPupils(responses, settings),
    coverage: percent(coverage),
    participation: percent(schools?.participation ?? null),
    schools: schools === null ? null : { all: schools.all, takingPart: schools.takingPart },
    protection: { state: 'shown' },
  };
}

/**
 * Rows with the coverage of their place: of the area or school, of the municipality's stage or grade, else of the municipality (by enrolment
 * where there is one). More responses than pupils count as all of them.
 */
export function withCoverage(rows: readonly ReleasedRow[], coverage: readonly ReleasedCoverage[]): ReleasedRow[] {
  const of = new Map<string, number | null>();
  const keyOf = ({ wave, area, school, stage, grade }: Group): string =>
    JSON.stringify(area === undefined && school === undefined ? { wave, stage, grade } : { wave, area, school });
  // Enrolment comes first in the list, and the municipality has one coverage.
  for (const one of coverage) if (!of.has(keyOf(one.group))) of.set(keyOf(one.group), one.coverage);
  return rows.map((row) => {
    const { group } = row;
    const own =
      of.get(keyOf(group)) ??
      (group['area'] === undefined && group['school'] === undefined ? of.get(keyOf({ wave: group['wave']! })) : null) ??
      null;
    if (row.protection.state === 'hidden' || own === null) return row;
    return brand({ ...row, coverage: Math.min(1, own) });
  });
}
