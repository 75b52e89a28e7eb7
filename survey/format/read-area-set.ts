import { z } from 'zod';
import type { AreaSet } from '../area-sets/area-set.ts';
import type { GroupCode, GroupingVariable, Instrument } from '../instrument/instrument.ts';
import { refuseDuplicates, unknown, type InstrumentProblem, type Path, type ProblemSink } from './problems.ts';
import { readDocument } from './read-document.ts';
import { readPart } from './read-part.ts';
import { checkTree, type PlacedCode } from './resolve-groups.ts';
import { code, day, id, list, record, strict, text } from './schema-parts.ts';

export type AreaSetReading =
  { readonly ok: true; readonly areaSet: AreaSet } | { readonly ok: false; readonly problems: readonly InstrumentProblem[] };

const described = {
  code,
  label: text.optional(),
  within: code.optional(),
  characteristics: record(code, 'what the area is like { "housing": "flats" }').optional(),
};
const AreaSpec = strict(
  {
    ...described,
    units: list(code, 'a list of the smallest units [ … ]').refine(
      (units) => units.length > 0,
      'is empty; an area unites at least one unit',
    ),
  },
  'an area { "code": …, "units": [ … ] }',
);
const CoarserSpec = strict(described, 'a group of areas { "code": … }');
const AreaSetSpec = strict(
  {
    id,
    name: text,
    validFrom: day,
    areas: list(AreaSpec, 'a list of areas [ … ]'),
    coarser: list(CoarserSpec, 'a list of groups of areas [ … ]').optional(),
  },
  'an area set { "id": …, "validFrom": …, "areas": [ … ] }',
);
type AreaSetSpec = z.infer<typeof AreaSetSpec>;

/**
 * Reads an area set for an instrument, whose `area` codes are the smallest units.
 *
 * @param json the file's text
 * @returns the complete, deeply frozen area set, or every problem found, in the order of the file. It never throws, whatever the text.
 */
export function readAreaSet(json: string, instrument: Pick<Instrument, 'groups'>): AreaSetReading {
  const reading = readDocument(json, (value, sink): AreaSet | null => {
    const spec = readPart(AreaSetSpec, value, [], sink);
    if (spec === undefined) return null;
    check(spec, instrument, sink);
    const { areas, coarser = [], ...head } = spec;
    return { ...head, areas: areas.map((area) => ({ ...groupCode(area), units: area.units })), coarser: coarser.map(groupCode) };
  });
  return reading.ok ? { ok: true, areaSet: reading.value } : reading;
}

type Described = { code: string; label?: z.infer<typeof text>; within?: string; characteristics?: Record<string, string> };
const groupCode = ({ code: own, label, within, characteristics }: Described): GroupCode => ({
  code: own,
  label: label ?? { sv: own, en: own },
  within: within ?? null,
  meaning: null,
  characteristics: characteristics ?? {},
});

function check({ areas, coarser = [] }: AreaSetSpec, { groups }: Pick<Instrument, 'groups'>, sink: ProblemSink): void {
  const units = groups.find((group) => group.id === 'area');
  if (units === undefined) return sink.add([], 'the instrument has no group "area"; there is nothing to unite');
  const placed = (codes: readonly Described[], key: string): PlacedCode[] => codes.map((one, i) => ({ ...one, at: [key, i] }));
  const [own, unions] = [placed(areas, 'areas'), placed(coarser, 'coarser')];
  refuseDuplicates(
    [...own, ...unions].map((one) => [one.code, one.at]),
    'code',
    sink,
  );
  checkTree('area', own, unions, sink);
  const places = areas.flatMap((area, i) => area.units.map((unit, j) => [unit, ['areas', i, 'units', j] as Path] as const));
  refuseDuplicates(places, 'unit', sink);
  for (const [unit, path] of places) checkUnit(unit, path, units, sink);
  checkOwnCodes(own, new Set(places.map(([unit]) => unit)), units, sink);
}

function checkUnit(unit: string, path: Path, { codes, open }: GroupingVariable, sink: ProblemSink): void {
  const declared = codes.find((one) => one.code === unit);
  if (declared?.meaning === 'outside') sink.add(path, `"${unit}" is outside the municipality; it is united with nothing`);
  else if (declared === undefined && !open)
    sink.add(
      path,
      unknown(
        'unit',
        unit,
        codes.map((one) => one.code),
      ),
    );
}

/** An area that is called like a unit that stands for itself would be taken for it. */
function checkOwnCodes(areas: readonly PlacedCode[], united: ReadonlySet<string>, { codes }: GroupingVariable, sink: ProblemSink): void {
  for (const { code: own, at } of areas)
    if (codes.some((one) => one.code === own) && !united.has(own))
      sink.add([...at, 'code'], `"${own}" is a unit that lies in no area of the set; choose another code, or unite it`);
}
