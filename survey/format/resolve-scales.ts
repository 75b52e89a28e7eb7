import type { CutPoints, GroupingVariable, Instrument, Scale, ScaleItem, ScreeningVariant, Statistic } from '../instrument/instrument.ts';
import type { ScaleSpec } from './instrument-spec.ts';
import { refuseDuplicates, unknown, unusedFirst, type Path, type ProblemSink } from './problems.ts';
import type { BrokenPart, SpecParts } from './read-spec.ts';
import { recodedValues } from './recode.ts';
import type { ItemIndex } from './resolve-items.ts';

/** What scales need of the rest of the instrument. */
export interface ScaleSurroundings {
  readonly index: ItemIndex;
  readonly grade: GroupingVariable | undefined;
  readonly gradeIsBroken: boolean;
  readonly wave: GroupingVariable | undefined;
  readonly rule: Instrument['cutPointRule'];
  readonly screening: ScreeningVariant;
}

type Range = readonly [number, number];
interface RecodedItem extends ScaleItem {
  readonly range: Range;
  readonly path: Path;
}

export function resolveScales(parts: SpecParts, around: ScaleSurroundings, sink: ProblemSink): Scale[] {
  refuseDuplicates(
    parts.scales.map(({ spec, path }) => [spec.id, [...path, 'id']]),
    'scale',
    sink,
  );
  for (const broken of parts.brokenScales) judgeBroken(broken, parts, around, sink);
  return parts.scales.flatMap(({ spec, path }) => resolveScale(spec, path, parts, around, sink) ?? []);
}

/** What can be said of a scale before the mistakes in its other keys are mended; the range of its scores waits for all of them. */
function judgeBroken({ path, spec, left }: BrokenPart<ScaleSpec>, parts: SpecParts, around: ScaleSurroundings, sink: ProblemSink): void {
  const { items, kind } = spec;
  if (items !== undefined) {
    refuseDuplicateItems(items, path, sink);
    items.forEach((_, i) => void refuseUnknownItem(items, i, path, around.index, sink));
    if (!left('minAnswered')) resolveMinAnswered({ items, minAnswered: spec.minAnswered }, path, sink);
  }
  if (!left('shareLabel')) needShareLabel(spec, path, sink);
  if (kind !== undefined && spec.cutPoints) resolveCutPoints({ kind, cutPoints: spec.cutPoints }, path, parts, around, sink);
  resolveBreaks(spec, path, around, sink);
}

function resolveScale(spec: ScaleSpec, path: Path, parts: SpecParts, around: ScaleSurroundings, sink: ProblemSink): Scale | null {
  refuseDuplicateItems(spec.items, path, sink);
  const minAnswered = resolveMinAnswered(spec, path, sink);
  needShareLabel(spec, path, sink);
  const cutPoints = spec.cutPoints ? resolveCutPoints({ kind: spec.kind, cutPoints: spec.cutPoints }, path, parts, around, sink) : null;
  const breaks = resolveBreaks(spec, path, around, sink);
  const recoded = spec.items.map((_, i) => recodeItem(spec, i, path, around.index, sink));
  if (recoded.some((item) => item === null)) return null;
  const items = harmonise(recoded as RecodedItem[], spec, path, sink);
  if (!items) return null;
  if (cutPoints) refuseCutsOutside(items[0]!.range, cutPoints, path, sink);
  const statistic = resolveStatistic(spec, items, path, sink);
  return {
    id: spec.id,
    kind: spec.kind,
    domain: spec.domain ?? null,
    name: spec.name,
    shareLabel: spec.shareLabel ?? spec.name,
    items: items.map(({ item, values }) => ({ item, values })),
    minAnswered,
    range: items[0]!.range,
    statistic,
    unit: spec.unit ?? null,
    cutPoints,
    breaks,
  };
}

const refuseDuplicateItems = (items: ScaleSpec['items'], path: Path, sink: ProblemSink): void =>
  refuseDuplicates(
    items.map(({ item }, i) => [item, [...path, 'items', i]]),
    'item',
    sink,
  );

function needShareLabel({ kind, shareLabel }: Pick<Partial<ScaleSpec>, 'kind' | 'shareLabel'>, path: Path, sink: ProblemSink): void {
  if (kind === 'protective' && !shareLabel)
    sink.add([...path, 'shareLabel'], {
      en: 'is missing; a protective factor is shown as the share with low protection, so say what that share is, such as { "sv": "Svag anknytning till familjen", "en": "Low attachment to the family" }',
      sv: 'saknas; en skyddsfaktor visas som andelen med lågt skydd, så säg vad den andelen är, som { "sv": "Svag anknytning till familjen", "en": "Low attachment to the family" }',
    });
}

function resolveBreaks(
  { breaks = [] }: Pick<ScaleSpec, 'breaks'>,
  path: Path,
  { wave }: ScaleSurroundings,
  sink: ProblemSink,
): readonly string[] {
  refuseDuplicates(
    breaks.map((code, i) => [code, [...path, 'breaks', i]]),
    'wave',
    sink,
  );
  const codes = wave?.codes.map(({ code }) => code) ?? [];
  if (wave !== undefined && !wave.open)
    for (const [i, code] of breaks.entries()) if (!codes.includes(code)) sink.add([...path, 'breaks', i], unknown('wave', code, codes));
  return breaks;
}

function resolveMinAnswered(spec: Pick<ScaleSpec, 'items' | 'minAnswered'>, path: Path, sink: ProblemSink): number {
  const n = spec.items.length;
  if (spec.minAnswered === undefined && n > 1)
    sink.add([...path, 'minAnswered'], {
      en: `is missing; say how many of the ${n} items must be answered for a score`,
      sv: `saknas; säg hur många av de ${n} frågorna som måste vara besvarade för ett värde`,
    });
  if (spec.minAnswered !== undefined && spec.minAnswered > n)
    sink.add([...path, 'minAnswered'], {
      en: `is ${spec.minAnswered}, but the scale has ${n} ${n === 1 ? 'item' : 'items'}; give at most ${n}`,
      sv: `är ${spec.minAnswered}, men skalan har ${n} ${n === 1 ? 'fråga' : 'frågor'}; ge högst ${n}`,
    });
  return spec.minAnswered ?? 1;
}

/** @returns whether the item is known */
function refuseUnknownItem(items: ScaleSpec['items'], i: number, scalePath: Path, index: ItemIndex, sink: ProblemSink): boolean {
  const { item } = items[i]!;
  if (index.known.has(item)) return true;
  const inUse = items.map((one) => one.item);
  sink.add([...scalePath, 'items', i], unknown('item', item, unusedFirst(index.known, inUse)));
  return false;
}

/** One item's values after recoding and reversal, with their range; null after a mistake or when the item itself is broken. */
function recodeItem(spec: ScaleSpec, i: number, scalePath: Path, index: ItemIndex, sink: ProblemSink): RecodedItem | null {
  const entry = spec.items[i]!;
  const path: Path = [...scalePath, 'items', i];
  if (!refuseUnknownItem(spec.items, i, scalePath, index, sink)) return null;
  const book = index.byId.get(entry.item)?.codebook;
  if (!book) return null;
  const recodePath = entry.recode ? [...path, 'recode'] : [...scalePath, 'recode'];
  const values = recodedValues(book, entry.recode ?? spec.recode, entry.item, recodePath, sink);
  if (!values) return null;
  const range = rangeOf(values);
  if (range === null) {
    sink.add(path, {
      en: `the codes of item "${entry.item}" stand for no numbers; give each option a "value", or a "recode" here`,
      sv: `koderna i frågan "${entry.item}" står inte för tal; ge varje svarsalternativ ett "value", eller skriv "recode" här`,
    });
    return null;
  }
  if (range[0] === range[1]) {
    sink.add(path, {
      en: `every answer to item "${entry.item}" gives ${range[0]}; a scale item needs at least two values`,
      sv: `varje svar på frågan "${entry.item}" ger ${range[0]}; en fråga i en skala behöver minst två värden`,
    });
    return null;
  }
  const [low, high] = range;
  return { item: entry.item, values: entry.reversed ? values.map((x) => (x === null ? null : low + high - x)) : values, range, path };
}

function rangeOf(values: readonly (number | null)[]): Range | null {
  const numbers = values.filter((x) => x !== null);
  // A spread argument list would overflow the stack for items of tens of thousands of codes.
  return numbers.length === 0 ? null : [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
}

/** All items on one range: as they are, or each brought to 0-1 when the scale says so. Null after a mistake. */
function harmonise(items: readonly RecodedItem[], spec: ScaleSpec, path: Path, sink: ProblemSink): readonly RecodedItem[] | null {
  if (spec.harmonise)
    return items.map((item) => {
      const [low, high] = item.range;
      return { ...item, values: item.values.map((x) => (x === null ? null : (x - low) / (high - low))), range: [0, 1] as const };
    });
  const [low, high] = items[0]!.range;
  const unlike = items.find(({ range }) => range[0] !== low || range[1] !== high);
  if (!unlike) return items;
  const [ownLow, ownHigh] = unlike.range;
  sink.add([...path, 'items'], {
    en: `items of unlike range: "${items[0]!.item}" goes from ${low} to ${high}, "${unlike.item}" from ${ownLow} to ${ownHigh}; add "harmonise": true to bring each to 0-1, or recode them`,
    sv: `frågor med olika omfång: "${items[0]!.item}" går från ${low} till ${high}, "${unlike.item}" från ${ownLow} till ${ownHigh}; skriv "harmonise": true för att föra var och en till 0-1, eller koda om dem`,
  });
  return null;
}

/** An outcome whose answers are 0 and 1 is a share, other outcomes are means; factors are shares beyond their cut point. */
function resolveStatistic(spec: ScaleSpec, items: readonly ScaleItem[], path: Path, sink: ProblemSink): Statistic {
  const yesNo = items.length === 1 && items[0]!.values.every((x) => x === null || x === 0 || x === 1);
  const statistic = spec.statistic ?? (spec.kind !== 'outcome' || yesNo ? 'share' : 'mean');
  if (spec.kind === 'outcome' && statistic === 'share' && !yesNo)
    sink.add(
      [...path, 'statistic'],
      items.length > 1
        ? {
            en: 'a share needs one item with the values 0 and 1; show a scale of several items as "mean"',
            sv: 'en andel behöver en enda fråga med värdena 0 och 1; visa en skala av flera frågor som "mean"',
          }
        : {
            en: 'a share needs the values 0 and 1; add a recode, such as { "above": 0 }, or show it as "mean"',
            sv: 'en andel behöver värdena 0 och 1; skriv recode, som { "above": 0 }, eller visa den som "mean"',
          },
    );
  if (spec.unit && statistic === 'share')
    sink.add([...path, 'unit'], {
      en: 'a share has no unit; take it away or show the "mean"',
      sv: 'en andel har ingen enhet; ta bort den eller visa "mean"',
    });
  return statistic;
}

/** Beyond a cut point that no score can reach lies nobody, or everybody: it belongs to another coding of the answers. */
function refuseCutsOutside([low, high]: Range, { byGrade }: CutPoints, path: Path, sink: ProblemSink): void {
  for (const [grade, { cut }] of Object.entries(byGrade))
    if (cut < low || cut > high)
      sink.add([...path, 'cutPoints', 'byGrade', grade, 'cut'], {
        en: `${cut} lies outside ${low} to ${high}, the scale's possible scores`,
        sv: `${cut} ligger utanför ${low} till ${high}, skalans möjliga värden`,
      });
}

function resolveCutPoints(
  spec: { readonly kind: ScaleSpec['kind']; readonly cutPoints: NonNullable<ScaleSpec['cutPoints']> },
  path: Path,
  parts: SpecParts,
  around: ScaleSurroundings,
  sink: ProblemSink,
): CutPoints | null {
  const { version: name, byGrade } = spec.cutPoints;
  if (spec.kind === 'outcome') {
    sink.add([...path, 'cutPoints'], {
      en: 'an outcome has no cut points; make the scale "risk" or "protective", or recode the item with a threshold, such as { "above": 0 }',
      sv: 'ett utfall har inga gränser; gör skalan till "risk" eller "protective", eller koda om frågan med en tröskel, som { "above": 0 }',
    });
    return null;
  }
  const grades = Object.keys(byGrade);
  if (grades.length === 0)
    sink.add([...path, 'cutPoints', 'byGrade'], {
      en: 'is empty; give a cut point per grade, or one for "all"',
      sv: 'är tom; ge en gräns per årskurs, eller en för "all"',
    });
  const codes = around.grade?.codes.map(({ code }) => code) ?? [];
  if (!around.grade?.open && !around.gradeIsBroken)
    for (const grade of grades)
      if (grade !== 'all' && !codes.includes(grade))
        sink.add([...path, 'cutPoints', 'byGrade', grade], unknown('grade', grade, ['all', ...codes]));
  const version = parts.cutPointVersions.get(name)?.spec;
  if (!version) {
    if (!parts.broken.cutPointVersions.has(name))
      sink.add([...path, 'cutPoints', 'version'], unknown('entry of cutPointVersions', name, parts.cutPointVersions.keys()));
    return null;
  }
  return {
    version: name,
    population: version.population,
    deviation: version.deviation ?? around.rule.deviation,
    multiplier: version.multiplier ?? around.rule.multiplier,
    weighted: version.weighted ?? false,
    screening: version.screening ?? around.screening,
    byGrade,
  };
}
