/** The example municipality's map, schools and classes: made up, like its survey, whose codes they have. It lies in the middle of lake Vänern. */
import type { MappedAreaSet } from '../../survey/area-sets/mapped-area-set.ts';
import { readAreaFile } from '../../survey/area-sets/read-area-file.ts';
import { guessReading } from '../../survey/area-sets/area-file-reading.ts';
import type { Feature } from '../../survey/area-sets/feature-file.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { School, SchoolClass } from '../../survey/places/school.ts';
import type { Register } from '../../survey/register/register.ts';
import { insertAreaSet } from '../areas/area-set.repository.ts';
import { recordAct } from '../audit/audit.repository.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { saveClasses, saveSchools } from '../schools/school.repository.ts';

const exampleAreaSet = 'stadsdelar';

/** Codes of ten areas as they lie: the northern district above, the eastern to the right, the southern below. */
const rows = [
  ['A01', 'A02', 'A03', 'A04', 'A05'],
  ['A10', 'A09', 'A08', 'A07', 'A06'],
] as const;
const corner = [380_000, 6_520_000] as const;
const side = 1_500;
/** How far each corner point lies from where a ruler would put it, in metres; a map of squares looks like none. */
const aside = [
  [0, 0, 220, 180, -160, 260, 90, -210, 130, 240, 0, 60],
  [150, 120, -240, 310, 280, -190, -130, 220, 260, -120, -90, 200],
  [0, -150, 180, -260, -210, 140, 240, -180, -150, -250, 80, 0],
] as const;

const at = (column: number, row: number): [number, number] => [
  corner[0] + column * side + aside[row]![2 * column]!,
  corner[1] + row * side + aside[row]![2 * column + 1]!,
];

/** The example's areas as a map of their own, by the instrument's tree. */
export function exampleMap(instrument: Instrument): MappedAreaSet {
  const group = instrument.groups.find(({ id }) => id === 'area')!;
  const shapes = new Map(
    rows.flatMap((codes, fromNorth) =>
      codes.map((code, column) => {
        const row = rows.length - 1 - fromNorth;
        const ring = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1), at(column, row)];
        return [code as string, { kind: 'polygons', parts: [[ring]] } as const] as const;
      }),
    ),
  );
  const features = [...group.codes, ...group.coarser].map(({ code, label, within }): Feature => ({
    properties: { code, name: label.sv, parent: within },
    shape: shapes.get(code) ?? { kind: 'none' },
  }));
  const file = { crs: 'EPSG:3006', features };
  const read = readAreaFile(
    file,
    { id: exampleAreaSet, name: { sv: 'Stadsdelar och områden', en: 'Districts and areas' }, validFrom: '2022-01-01' },
    { ...guessReading(file), root: { code: 'EX', name: 'Exempelkommun' } },
  );
  if (!read.ok) throw new Error(`The example's map is not right: ${JSON.stringify(read.problems)}`);
  return read.value;
}

/** The instrument's schools, with codes that no school has: S07 is 00000007. */
export const exampleSchoolCode = (code: string): string => code.replace(/\D/g, '').padStart(8, '0');

export const exampleSchools = (instrument: Instrument): School[] =>
  instrument.groups
    .find(({ id }) => id === 'school')!
    .codes.map(({ code, label }) => ({
      school: exampleSchoolCode(code),
      name: label.sv,
      // Two of ten Swedish schools have an independent operator.
      operator: ['S11', 'S13', 'S16'].includes(code) ? 'independent' : 'public',
      area: null,
      validFrom: null,
      validTo: null,
      predecessors: [],
    }));

/** Enrolment parted into classes of 28 at most: 7A, 7B. */
export function exampleClasses({ waves }: Register, schoolYear: string): SchoolClass[] {
  const newest = Object.keys(waves).sort().at(-1)!;
  return Object.entries(waves[newest]!.school ?? {}).flatMap(([school, grades]) =>
    Object.entries(grades).flatMap(([grade, pupils]) => {
      const classes = Math.ceil(pupils / 28);
      return Array.from({ length: classes }, (_, k) => ({
        school: exampleSchoolCode(school),
        schoolYear,
        class: `${grade}${String.fromCharCode(65 + k)}`,
        grade,
        headCount: Math.floor(pupils / classes) + (k < pupils % classes ? 1 : 0),
      }));
    }),
  );
}

export async function storeExamplePlaces(
  tx: TenantTransaction,
  municipality: string,
  instrument: Instrument,
  register: Register,
): Promise<void> {
  if (!(await insertAreaSet(tx, municipality, exampleMap(instrument)))) return;
  await saveSchools(tx, municipality, exampleSchools(instrument));
  await saveClasses(tx, municipality, exampleClasses(register, '2026/27'));
  await recordAct(tx, { municipality, who: null, act: 'areaSet.stored', object: { kind: 'areaSet', id: exampleAreaSet } });
}
