import { codebookSize, missingReasons, type Codebook, type MissingReason, type ResponseOption } from '../instrument/codebook.ts';
import type { Item, Section } from '../instrument/instrument.ts';
import type { ResponseSetSpec } from './instrument-spec.ts';
import { formatPath, refuseDuplicates, unknown, unusedFirst, type Path, type ProblemSink } from './problems.ts';
import type { SpecParts } from './read-spec.ts';

/** Items by id as far as they could be resolved; `known` has also those that could not, and have been told of. */
export interface ItemIndex {
  readonly byId: ReadonlyMap<string, Item>;
  readonly known: ReadonlySet<string>;
  /** Place of each item in the order of asking. */
  readonly order: ReadonlyMap<string, number>;
}

/** Room for the reserved numbers of two bytes (survey/instrument/codebook). */
const mostCodes = 65_533;

const numeric = /^-?(?:\d+\.?\d*|\.\d+)$/;

/** The number a code stands for when the author gives none: the code itself where it is written as a number. */
export const numberOfCode = (code: string): number | null => (numeric.test(code) ? Number(code) : null);

/** Options and missing codes of a response set (and the item's own missing codes) become a codebook; null after a mistake. */
function resolveCodebook(
  set: ResponseSetSpec,
  setPath: Path,
  own: ResponseSetSpec['missing'],
  ownPath: Path,
  sink: ProblemSink,
): Codebook | null {
  const taken = new Map<string, Path>();
  let sound = true;
  const take = (code: string, path: Path): void => {
    const first = taken.get(code);
    const inRange =
      set.integers !== undefined && /^-?\d+$/.test(code) && Number(code) >= set.integers[0] && Number(code) <= set.integers[1];
    if (first)
      sink.add(path, {
        en: `code "${code}" is already at ${formatPath(first)}; a code stands for one thing`,
        sv: `koden "${code}" står redan i ${formatPath(first)}; en kod står för en enda sak`,
      });
    else if (inRange)
      sink.add(path, {
        en: `code "${code}" is also one of the numbers ${set.integers![0]} to ${set.integers![1]}; make the range narrower or choose another code`,
        sv: `koden "${code}" är också ett av talen ${set.integers![0]} till ${set.integers![1]}; gör intervallet smalare eller välj en annan kod`,
      });
    if (first || inRange) sound = false;
    else taken.set(code, path);
  };

  const options = (set.options ?? []).map((option, i): ResponseOption => {
    take(option.code, [...setPath, 'options', i, 'code']);
    return { code: option.code, label: option.label, value: option.value === undefined ? numberOfCode(option.code) : option.value };
  });
  const missing: Record<string, MissingReason> = {};
  for (const [codes, path] of [
    [set.missing, [...setPath, 'missing']],
    [own, ownPath],
  ] as const)
    for (const reason of missingReasons)
      for (const [i, code] of (codes?.[reason] ?? []).entries()) {
        take(code, [...path, reason, i]);
        missing[code] = reason;
      }

  if (set.integers && set.integers[0] > set.integers[1]) {
    const turned = `[${set.integers[1]}, ${set.integers[0]}]`;
    sink.add([...setPath, 'integers'], { en: `the lowest number comes first: ${turned}`, sv: `det lägsta talet står först: ${turned}` });
    return null;
  }
  const book: Codebook = set.integers
    ? { kind: 'integers', min: set.integers[0], max: set.integers[1], options, missing }
    : { kind: 'options', options, missing };
  if (codebookSize(book) > mostCodes) {
    sink.add([...setPath, 'integers'], {
      en: `has ${codebookSize(book)} codes; at most ${mostCodes} fit`,
      sv: `har ${codebookSize(book)} koder; högst ${mostCodes} får plats`,
    });
    return null;
  }
  return sound ? book : null;
}

/** The items without their routing, which needs all of them. */
export function resolveItems(parts: SpecParts, sink: ProblemSink): { items: Item[]; index: ItemIndex } {
  refuseDuplicates(
    parts.items.map(({ spec, path }) => [spec.id, [...path, 'id']]),
    'item',
    sink,
  );
  const sets = new Map([...parts.responseSets].map(([name, { spec, path }]) => [name, resolveCodebook(spec, path, undefined, path, sink)]));
  const items: Item[] = [];
  for (const { spec, path } of parts.items) {
    const codebook = resolveAnswers(spec.answers, spec.missing, path);
    if (codebook) items.push({ id: spec.id, concept: spec.concept, question: spec.question ?? null, codebook, shownWhen: null });
  }

  function resolveAnswers(answers: string | ResponseSetSpec, missing: ResponseSetSpec['missing'], path: Path): Codebook | null {
    if (typeof answers !== 'string') return resolveCodebook(answers, [...path, 'answers'], missing, [...path, 'missing'], sink);
    const set = parts.responseSets.get(answers);
    if (!set) {
      if (!parts.broken.responseSets.has(answers))
        sink.add([...path, 'answers'], unknown('response set', answers, [...sets.keys(), ...parts.broken.responseSets]));
      return null;
    }
    const book = sets.get(answers) ?? null;
    // A broken shared set has been told of at its own place.
    return book === null || missing === undefined ? book : resolveCodebook(set.spec, set.path, missing, [...path, 'missing'], sink);
  }

  const known = new Set([...parts.items.map(({ spec }) => spec.id), ...parts.broken.items]);
  return { items, index: { byId: new Map(items.map((item) => [item.id, item])), known, order: orderOfAsking(parts) } };
}

/** Sections first, in their order, then items in no section. */
function orderOfAsking(parts: SpecParts): Map<string, number> {
  const order = new Map<string, number>();
  for (const id of [...parts.sections.flatMap(({ spec }) => spec.items), ...parts.items.map(({ spec }) => spec.id)])
    if (!order.has(id)) order.set(id, order.size);
  return order;
}

export function resolveSections(parts: SpecParts, index: ItemIndex, sink: ProblemSink): Section[] {
  refuseDuplicates(
    parts.sections.map(({ spec, path }) => [spec.id, [...path, 'id']]),
    'section',
    sink,
  );
  refuseDuplicates(
    parts.sections.flatMap(({ spec, path }) => spec.items.map((item, i) => [item, [...path, 'items', i]] as const)),
    'item',
    sink,
  );
  const inSections = parts.sections.flatMap(({ spec }) => spec.items);
  for (const { spec, path } of parts.sections)
    for (const [i, item] of spec.items.entries())
      if (!index.known.has(item)) sink.add([...path, 'items', i], unknown('item', item, unusedFirst(index.known, inSections)));
  return parts.sections.map(({ spec }) => spec);
}
