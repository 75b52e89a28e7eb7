/**
 * Whether two versions of an instrument ask and score the same. A version lists things in an order of its own, so they are compared by code:
 * options, scale items and grades may stand in another order, and texts may be worded anew, without a break.
 */
import { codeAt, codebookSize, valueAt, type Codebook } from './codebook.ts';
import type { Condition, GroupingVariable, Instrument, Scale } from './instrument.ts';
import { inWaveOrder } from './wave-order.ts';

/**
 * The instrument with a break at every wave whose version asks or scores a scale otherwise than the version of the wave before it, besides the
 * breaks that are declared.
 *
 * A scale breaks where its items, their codes, the values these are scored with, who is asked (through however many questions), its range,
 * statistic or cut points differ, and where one of the versions does not have it. All break where other responses are screened out, or where grades are united otherwise.
 *
 * @param instrument the version to complete, its cut points frozen as in `versions`
 * @param versions   of every wave of the survey the version that it answered, in any order; pools are no waves
 * @returns the same instrument where all waves are of one version
 */
export function withVersionBreaks(instrument: Instrument, versions: ReadonlyMap<string, Instrument>): Instrument {
  if (new Set(versions.values()).size <= 1) return instrument;
  const waves = inWaveOrder([...versions.keys()], instrument.groups.find(({ id }) => id === 'wave')?.codes.map(({ code }) => code) ?? []);
  const ofVersion = new Map([...new Set(versions.values())].map((version) => [version, meaningsOf(version)]));
  const meanings = waves.map((wave) => ofVersion.get(versions.get(wave)!)!);
  const scales = instrument.scales.map((scale): Scale => {
    const changed = waves.filter((_, at) => at > 0 && meanings[at]!.get(scale.id) !== meanings[at - 1]!.get(scale.id));
    return changed.length === 0 ? scale : { ...scale, breaks: [...new Set([...scale.breaks, ...changed])] };
  });
  return { ...instrument, scales };
}

/** Ids of the scales of `instrument` whose numbers mean the same in each of the other versions. */
export function scalesAlike(instrument: Instrument, others: readonly Instrument[]): ReadonlySet<string> {
  const own = meaningsOf(instrument);
  const theirs = others.filter((one) => one !== instrument).map(meaningsOf);
  return new Set([...own].flatMap(([id, meaning]) => (theirs.every((one) => one.get(id) === meaning) ? [id] : [])));
}

/**
 * Whether rows of both versions can be counted in one table: the same grouping variables, with the same areas and grades united in the same
 * way. A school counts where the later version has it.
 */
export const groupsAlike = (a: Pick<Instrument, 'groups'>, b: Pick<Instrument, 'groups'>): boolean =>
  JSON.stringify(a.groups.map(({ id }) => id).sort()) === JSON.stringify(b.groups.map(({ id }) => id).sort()) &&
  unitedIn(a, ['area', 'grade', 'sex']) === unitedIn(b, ['area', 'grade', 'sex']);

/** Per scale a text that two versions share exactly where its numbers mean the same. */
function meaningsOf(instrument: Instrument): ReadonlyMap<string, string> {
  const books = new Map(instrument.items.map(({ id, codebook }) => [id, codebook]));
  const shownWhen = new Map(instrument.items.map((item) => [item.id, item.shownWhen]));
  const rows = [screeningOf(instrument, shownWhen, books), unitedIn(instrument, ['grade', 'sex'])];
  return new Map(
    instrument.scales.map((scale) => [
      scale.id,
      JSON.stringify([
        ...rows,
        [scale.kind, scale.statistic, scale.range, scale.minAnswered, scale.unit],
        sorted(
          Object.entries(scale.cutPoints?.byGrade ?? {}).map(([grade, { cut, referenceShare, n }]) => [grade, cut, referenceShare, n]),
        ),
        sorted(scale.items.map(({ item, values }) => [item, sorted(values.map((value, at) => [codeAt(books.get(item)!, at), value]))])),
        routingTo(
          scale.items.map(({ item }) => item),
          shownWhen,
          books,
        ),
      ]),
    ]),
  );
}

type Routing = ReadonlyMap<string, Condition | null>;

function screeningOf({ screening, validityRules }: Instrument, shownWhen: Routing, books: ReadonlyMap<string, Codebook>): unknown {
  if (screening === 'all') return [];
  const rules = validityRules.map(({ flagWhen }) => flagWhen);
  return [sorted(rules.map((rule) => meaningOf(rule, books))), routingTo(rules.flatMap(itemsOf), shownWhen, books)];
}

/** When these items are asked, and those that decide on it, and so on to the first: each once, since ways to a question may be many. */
function routingTo(items: readonly string[], shownWhen: Routing, books: ReadonlyMap<string, Codebook>): unknown {
  // A set goes on to what is added while it is walked.
  const asked = new Set(items);
  const rows: unknown[] = [];
  for (const item of asked) {
    const condition = shownWhen.get(item) ?? null;
    if (condition === null) continue;
    rows.push([item, meaningOf(condition, books)]);
    itemsOf(condition).forEach((gate) => asked.add(gate));
  }
  return sorted(rows);
}

function itemsOf(condition: Condition): readonly string[] {
  if ('not' in condition) return itemsOf(condition.not);
  if ('all' in condition) return condition.all.flatMap(itemsOf);
  if ('any' in condition) return condition.any.flatMap(itemsOf);
  return [condition.item];
}

/** The condition with codes in place of numbers: what "at least 3" holds of depends on the version's values. */
function meaningOf(condition: Condition, books: ReadonlyMap<string, Codebook>): unknown {
  if ('not' in condition) return ['not', meaningOf(condition.not, books)];
  if ('all' in condition) return ['all', sorted(condition.all.map((part) => meaningOf(part, books)))];
  if ('any' in condition) return ['any', sorted(condition.any.map((part) => meaningOf(part, books)))];
  const book = books.get(condition.item)!;
  const places = Array.from({ length: codebookSize(book) }, (_, at) => at);
  // An answer that one version has and the other lacks is not answered there, which is something else than an answer that is not in the list.
  const all = sorted(places.map((at) => codeAt(book, at)));
  if ('in' in condition) return [condition.item, sorted(condition.in), all];
  const holds = (at: number): boolean => {
    const value = valueAt(book, at);
    return value !== null && ('atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost);
  };
  return [condition.item, sorted(places.filter(holds).map((at) => codeAt(book, at))), all];
}

/** Codes that are united or mean something; one that stands for itself alone changes nothing by being listed. */
const unitedIn = ({ groups }: Pick<Instrument, 'groups'>, ids: readonly string[]): string =>
  JSON.stringify(
    ids.map((id) => {
      const { codes, coarser }: Pick<GroupingVariable, 'codes' | 'coarser'> = groups.find((one) => one.id === id) ?? {
        codes: [],
        coarser: [],
      };
      return sorted(
        [...codes, ...coarser].flatMap(({ code, within, meaning }) =>
          within === null && meaning === null ? [] : [[code, within, meaning]],
        ),
      );
    }),
  );

/** By their text: any order does, as long as it is the same one. */
const sorted = (parts: readonly unknown[]): unknown[] =>
  parts
    .map((part) => [JSON.stringify(part), part] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, part]) => part);
