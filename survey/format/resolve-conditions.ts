import { codeAt, codebookSize, valueAt } from '../instrument/codebook.ts';
import type { Condition, Item, ValidityRule } from '../instrument/instrument.ts';
import { noCodeOfItem, refuseDuplicates, unknown, unknownIn, type Path, type ProblemSink } from './problems.ts';
import type { SpecParts } from './read-spec.ts';
import type { ItemIndex } from './resolve-items.ts';

/** Every item that a condition looks at, with the place where it does. */
function* itemsOf(condition: Condition, path: Path): Generator<readonly [item: string, path: Path]> {
  if ('item' in condition) yield [condition.item, [...path, 'item']];
  else if ('not' in condition) yield* itemsOf(condition.not, [...path, 'not']);
  else {
    const key = 'all' in condition ? 'all' : 'any';
    for (const [i, part] of ('all' in condition ? condition.all : condition.any).entries()) yield* itemsOf(part, [...path, key, i]);
  }
}

/** Items exist, their codes exist, and numbers are compared with numbers. */
function checkCondition(condition: Condition, path: Path, index: ItemIndex, sink: ProblemSink): void {
  if ('not' in condition) return checkCondition(condition.not, [...path, 'not'], index, sink);
  if ('all' in condition) return condition.all.forEach((part, i) => checkCondition(part, [...path, 'all', i], index, sink));
  if ('any' in condition) return condition.any.forEach((part, i) => checkCondition(part, [...path, 'any', i], index, sink));
  if (!index.known.has(condition.item)) return sink.add([...path, 'item'], unknown('item', condition.item, index.known));
  const book = index.byId.get(condition.item)?.codebook;
  if (!book) return;
  const indexes = Array.from({ length: codebookSize(book) }, (_, i) => i);
  if (!('in' in condition)) {
    if (indexes.every((i) => valueAt(book, i) === null))
      sink.add([...path, 'item'], {
        en: `the codes of "${condition.item}" stand for no numbers; use "in" with a list of codes`,
        sv: `koderna i "${condition.item}" står inte för tal; använd "in" med en lista med koder`,
      });
    return;
  }
  const codes = new Set(indexes.map((i) => codeAt(book, i)!));
  for (const [i, code] of condition.in.entries()) {
    if (Object.hasOwn(book.missing, code))
      sink.add([...path, 'in', i], {
        en: `code "${code}" of item "${condition.item}" means missing; a condition looks at answers`,
        sv: `koden "${code}" i frågan "${condition.item}" betyder bortfall; ett villkor ser till svar`,
      });
    else if (!codes.has(code)) sink.add([...path, 'in', i], unknownIn(noCodeOfItem(condition.item), code, codes));
  }
}

/** A question can only depend on questions that come before it. */
export function resolveRouting(parts: SpecParts, items: readonly Item[], index: ItemIndex, sink: ProblemSink): Item[] {
  const conditions = new Map<string, { condition: Condition; path: Path }>();
  for (const { spec, path } of parts.items)
    if (spec.shownWhen) conditions.set(spec.id, { condition: spec.shownWhen, path: [...path, 'shownWhen'] });
  for (const [id, { condition, path }] of conditions) {
    checkCondition(condition, path, index, sink);
    for (const [item, place] of itemsOf(condition, path)) {
      if (item === id) sink.add(place, { en: `"${id}" cannot depend on its own answer`, sv: `"${id}" kan inte bero på sitt eget svar` });
      else if ((index.order.get(item) ?? -1) > index.order.get(id)!) {
        const circle = circleThrough(id, item, conditions)?.map((step) => `"${step}"`);
        sink.add(
          place,
          circle
            ? { en: `circular: ${circle.join(' depends on ')}`, sv: `går i cirkel: ${circle.join(' beror på ')}` }
            : {
                en: `"${item}" is asked after "${id}"; a question can depend only on earlier ones`,
                sv: `"${item}" frågas efter "${id}"; en fråga kan bara bero på tidigare frågor`,
              },
        );
      }
    }
  }
  return items.map((item) => ({ ...item, shownWhen: conditions.get(item.id)?.condition ?? null }));
}

/** The way from `next` back to `start` over conditions, if there is one: [start, next, …, start]. */
function circleThrough(
  start: string,
  next: string,
  conditions: ReadonlyMap<string, { condition: Condition; path: Path }>,
): string[] | null {
  const queue: string[][] = [[start, next]];
  const seen = new Set<string>([next]);
  for (let way = queue.shift(); way; way = queue.shift()) {
    const here = conditions.get(way.at(-1)!);
    for (const [item] of here ? itemsOf(here.condition, here.path) : []) {
      if (item === start) return [...way, start];
      if (!seen.has(item)) queue.push([...way, item]);
      seen.add(item);
    }
  }
  return null;
}

export function resolveValidityRules(parts: SpecParts, index: ItemIndex, sink: ProblemSink): ValidityRule[] {
  refuseDuplicates(
    parts.validityRules.map(({ spec, path }) => [spec.id, [...path, 'id']]),
    'rule',
    sink,
  );
  for (const { spec, path } of parts.validityRules) checkCondition(spec.flagWhen, [...path, 'flagWhen'], index, sink);
  return parts.validityRules.map(({ spec }) => spec);
}
