import type { Columns, GroupColumn, IndexArray } from '../columns/columns.ts';
import { codebookWidth } from '../instrument/codebook.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { ClassPlan } from './plan-classes.ts';
import type { MunicipalityOptions } from './settings.ts';

/** The codes that pupils are spread over; a variable that the instrument lacks has the one code '' and no column. */
export interface GroupCodes {
  readonly wave: readonly string[];
  readonly area: readonly string[];
  readonly grade: readonly string[];
  readonly sex: readonly string[];
  readonly background: readonly { readonly id: string; readonly codes: readonly string[]; readonly shares: readonly number[] }[];
}

/** Which codes the municipality uses of each grouping variable. */
export function groupCodes(instrument: Instrument, options: MunicipalityOptions): GroupCodes {
  const declared = (id: string) => instrument.groups.find((group) => group.id === id)?.codes.map(({ code }) => code) ?? [];
  const areas = declared('area').length ? declared('area').slice(0, options.areas) : madeUpAreas(options.areas ?? 10);
  const orNone = (codes: readonly string[]) => (codes.length ? codes : ['']);
  const background = instrument.groups.filter(({ id, codes }) => !['wave', 'area', 'grade', 'sex'].includes(id) && codes.length);
  return {
    wave: options.waves ?? (declared('wave').length ? declared('wave') : ['1']),
    area: areas,
    grade: orNone(declared('grade')),
    sex: orNone(declared('sex').slice(0, 2)),
    background: background.map(({ id, codes }) => ({
      id,
      codes: codes.map(({ code }) => code),
      shares: options.background?.[id] ?? codes.map((_, i) => 0.5 ** i),
    })),
  };
}

const madeUpAreas = (n: number) => Array.from({ length: n }, (_, index) => `A${String(index + 1).padStart(2, '0')}`);

/** Columns for all pupils of the classes, filled with nothing but the classes' design. */
export function emptyColumns(instrument: Instrument, codes: GroupCodes, classes: readonly ClassPlan[], schools: number): Columns {
  const n = classes.reduce((sum, { pupils }) => sum + pupils, 0);
  const has = (id: string) => instrument.groups.some((group) => group.id === id);
  const group = (used: readonly string[]): GroupColumn => ({ codes: used, index: indexArray(used.length, n) });
  const standard = (['wave', 'area', 'grade', 'sex'] as const).filter(has).map((id) => [id, group(codes[id])] as const);
  return {
    n,
    items: new Map(
      instrument.items.map(({ id, codebook }) => [id, codebookWidth(codebook) === 1 ? new Uint8Array(n) : new Uint16Array(n)]),
    ),
    groups: new Map([...standard, ...codes.background.map(({ id, codes: used }) => [id, group(used)] as const)]),
    design: {
      psu: new Int32Array(n),
      psuStratum: Int32Array.from(classes, ({ wave, school }) => wave * schools + school),
      strata: codes.wave.length * schools,
      weight: null,
      fpc: null,
    },
  };
}

const indexArray = (codes: number, n: number): IndexArray => (codes < 0xff ? new Uint8Array(n) : new Uint16Array(n));
