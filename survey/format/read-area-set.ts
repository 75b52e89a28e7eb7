import { z } from 'zod';
import type { AreaSet } from '../area-sets/area-set.ts';
import type { GroupCode, GroupingVariable, Instrument } from '../instrument/instrument.ts';
import { refuseDuplicates, unknown, type InstrumentProblem, type Path, type ProblemSink } from './problems.ts';
import { said } from './issue-words.ts';
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
  characteristics: record(code, {
    en: 'what the area is like { "housing": "flats" }',
    sv: 'hur området är { "housing": "flats" }',
  }).optional(),
};
const AreaSpec = strict(
  {
    ...described,
    units: list(code, { en: 'a list of the smallest units [ … ]', sv: 'en lista med de minsta enheterna [ … ]' }).refine(
      (units) => units.length > 0,
      said({ en: 'is empty; an area unites at least one unit', sv: 'är tom; ett område förenar minst en enhet' }),
    ),
  },
  { en: 'an area { "code": …, "units": [ … ] }', sv: 'ett område { "code": …, "units": [ … ] }' },
);
const CoarserSpec = strict(described, { en: 'a group of areas { "code": … }', sv: 'en grupp av områden { "code": … }' });
const AreaSetSpec = strict(
  {
    id,
    name: text,
    validFrom: day,
    areas: list(AreaSpec, { en: 'a list of areas [ … ]', sv: 'en lista med områden [ … ]' }),
    coarser: list(CoarserSpec, { en: 'a list of groups of areas [ … ]', sv: 'en lista med grupper av områden [ … ]' }).optional(),
  },
  {
    en: 'an area set { "id": …, "validFrom": …, "areas": [ … ] }',
    sv: 'en områdesindelning { "id": …, "validFrom": …, "areas": [ … ] }',
  },
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
  if (units === undefined)
    return sink.add([], {
      en: 'the instrument has no group "area"; there is nothing to unite',
      sv: 'instrumentet har ingen grupp "area"; det finns inget att förena',
    });
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
  if (declared?.meaning === 'outside')
    sink.add(path, {
      en: `"${unit}" is outside the municipality; it is united with nothing`,
      sv: `"${unit}" ligger utanför kommunen; den förenas inte med något`,
    });
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
      sink.add([...at, 'code'], {
        en: `"${own}" is a unit that lies in no area of the set; choose another code, or unite it`,
        sv: `"${own}" är en enhet som inte ligger i något av indelningens områden; välj en annan kod, eller förena den`,
      });
}
