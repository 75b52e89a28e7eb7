import type { Columns, GroupColumn, IndexArray } from '../columns/columns.ts';
import { askedHomeCodes } from '../fielding/home-area.ts';
import { codebookWidth } from '../instrument/codebook.ts';
import { isBackground, standardGroups, type Instrument } from '../instrument/instrument.ts';
import type { ClassPlan } from './plan-classes.ts';
import type { CodeShares, MunicipalityOptions } from './settings.ts';

/** The codes that pupils are spread over; a variable that the instrument lacks has the one code '' and no column. */
export interface GroupCodes {
  readonly wave: readonly string[];
  readonly area: readonly string[];
  readonly school: readonly string[];
  readonly grade: readonly string[];
  readonly sex: readonly string[];
  /** By grade. */
  readonly sexShares: readonly (readonly number[])[];
  readonly background: readonly {
    readonly id: string;
    readonly codes: readonly string[];
    /** By grade. */
    readonly shares: readonly (readonly number[])[];
  }[];
}

/** Which codes the municipality uses of each grouping variable. Schools are named when it is known how many there are (schoolCodes). */
export function groupCodes(instrument: Instrument, options: MunicipalityOptions): Omit<GroupCodes, 'school'> {
  const declared = (id: string) => instrument.groups.find((group) => group.id === id)?.codes.map(({ code }) => code) ?? [];
  const homes = homesOf(instrument);
  const areas = homes.length ? homes.slice(0, options.areas) : madeUpAreas(options.areas ?? 10);
  const orNone = (codes: readonly string[]) => (codes.length ? codes : ['']);
  const background = instrument.groups.filter(({ id, codes }) => isBackground(id) && codes.length);
  const grades = orNone(declared('grade'));
  const byGrade = (shares: CodeShares) => grades.map((grade) => (isList(shares) ? shares : shares[grade]!));
  const sexShares = byGrade(options.background?.['sex'] ?? [1, 1]);
  return {
    wave: options.waves ?? (declared('wave').length ? declared('wave') : ['1']),
    area: areas,
    grade: grades,
    sex: orNone(declared('sex').slice(0, sexShares[0]!.length)),
    sexShares,
    background: background.map(({ id, codes }) => ({
      id,
      codes: codes.map(({ code }) => code),
      shares: byGrade(options.background?.[id] ?? codes.map((_, i) => 0.5 ** i)),
    })),
  };
}

/** The areas where pupils live: of a wave that is asked, those that they choose from, without another municipality. */
function homesOf({ groups }: Instrument): readonly string[] {
  const area = groups.find(({ id }) => id === 'area');
  if (!area) return [];
  const asked = new Set(askedHomeCodes(area));
  return area.codes.filter(({ code, meaning }) => asked.has(code) && meaning !== 'outside').map(({ code }) => code);
}

const isList = (shares: CodeShares): shares is readonly number[] => Array.isArray(shares);

const madeUp = (letter: string, n: number) => Array.from({ length: n }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
const madeUpAreas = (n: number) => madeUp('A', n);

/** The instrument's schools in its order, or made-up ones (S01 …) where it names too few. */
export function schoolCodes(instrument: Instrument, schools: number): readonly string[] {
  const declared = instrument.groups.find(({ id }) => id === 'school')?.codes.map(({ code }) => code) ?? [];
  return declared.length >= schools ? declared.slice(0, schools) : madeUp('S', schools);
}

/** Columns for all pupils of the classes, filled with nothing but the classes' design. */
export function emptyColumns(instrument: Instrument, codes: GroupCodes, classes: readonly ClassPlan[]): Columns {
  const n = classes.reduce((sum, { pupils }) => sum + pupils, 0);
  const has = (id: string) => instrument.groups.some((group) => group.id === id);
  const group = (used: readonly string[]): GroupColumn => ({ codes: used, index: indexArray(used.length, n) });
  const standard = standardGroups.filter(has).map((id) => [id, group(codes[id])] as const);
  return {
    n,
    items: new Map(
      instrument.items.map(({ id, codebook }) => [id, codebookWidth(codebook) === 1 ? new Uint8Array(n) : new Uint16Array(n)]),
    ),
    groups: new Map([...standard, ...codes.background.map(({ id, codes: used }) => [id, group(used)] as const)]),
    design: {
      psu: new Int32Array(n),
      ...numberStrata(classes.map(({ wave, school }) => wave * codes.school.length + school)),
      weight: null,
      fpc: null,
    },
  };
}

/** A school of one wave is a stratum; numbered in the order of the classes, so that a school that stayed out leaves no gap. */
function numberStrata(schoolOfWave: readonly number[]): { psuStratum: Int32Array; strata: number } {
  const numbers = new Map([...new Set(schoolOfWave)].map((school, number) => [school, number]));
  return { psuStratum: Int32Array.from(schoolOfWave, (school) => numbers.get(school)!), strata: numbers.size };
}

const indexArray = (codes: number, n: number): IndexArray => (codes < 0xff ? new Uint8Array(n) : new Uint16Array(n));
