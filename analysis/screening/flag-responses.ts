/** Validity screening: rules that flag responses. A flag is a remark; nothing is ever deleted by it. */
import { AnalysisError } from '../errors.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import { codeAt, codebookSize, missingIndex, valueAt } from '../../survey/instrument/codebook.ts';
import type { Condition, Instrument, Item } from '../../survey/instrument/instrument.ts';

/** The bit of a rule in the flags: one each for the first seven, the eighth shared by all further ones. */
export const flagBit = (rule: number): number => 1 << Math.min(rule, 7);

/**
 * Flags of every response by the instrument's validity rules (invented drug, impossible frequencies, self-rated dishonesty,
 * contradictions).
 *
 * @returns one bitmap per row: 0 is unflagged, bit r stands for rule r (flagBit)
 * @throws {AnalysisError} `unknownName` when a rule asks for an item that the instrument or the columns lack
 * @see Cornell et al. (2012), Effects of validity screening items on adolescent survey data, Psychological Assessment 24(1)
 */
export function flagResponses(instrument: Pick<Instrument, 'items' | 'validityRules'>, columns: Columns): Uint8Array {
  const flags = new Uint8Array(columns.n);
  instrument.validityRules.forEach((rule, at) => {
    const holds = rowsWhere(rule.flagWhen, instrument.items, columns);
    const bit = flagBit(at);
    for (let row = 0; row < columns.n; row++) if (holds[row] === 1) flags[row] = flags[row]! | bit;
  });
  return flags;
}

/** How many responses each rule flags, by rule id, in the instrument's order; a response may be flagged by several. */
export function countFlags(instrument: Pick<Instrument, 'items' | 'validityRules'>, columns: Columns): Readonly<Record<string, number>> {
  return Object.fromEntries(
    instrument.validityRules.map((rule) => {
      let n = 0;
      for (const one of rowsWhere(rule.flagWhen, instrument.items, columns)) n += one;
      return [rule.id, n];
    }),
  );
}

/**
 * Where a condition holds. A missing answer meets no condition but `in` with the code of that kind of missing; `not` is plain
 * negation, so it holds for a missing answer.
 *
 * @returns 1 or 0 per row
 */
export function rowsWhere(condition: Condition, items: readonly Item[], columns: Columns): Uint8Array {
  if ('all' in condition) return combine(condition.all, items, columns, 1, (a, b) => a & b);
  if ('any' in condition) return combine(condition.any, items, columns, 0, (a, b) => a | b);
  if ('not' in condition) return rowsWhere(condition.not, items, columns).map((one) => 1 - one);
  const item = items.find(({ id }) => id === condition.item);
  const index = columns.items.get(condition.item);
  if (item === undefined || index === undefined)
    throw new AnalysisError('unknownName', `rowsWhere: no column for item "${condition.item}"`, { item: condition.item });
  const holds = new Uint8Array(index.BYTES_PER_ELEMENT === 1 ? 256 : 65536);
  for (let at = 0; at < codebookSize(item.codebook); at++) holds[at] = meets(condition, item, at) ? 1 : 0;
  if ('in' in condition)
    for (const code of condition.in) {
      const reason = Object.hasOwn(item.codebook.missing, code) ? item.codebook.missing[code] : undefined;
      if (reason !== undefined) holds[missingIndex(reason, index.BYTES_PER_ELEMENT as 1 | 2)] = 1;
    }
  const out = new Uint8Array(columns.n);
  for (let row = 0; row < columns.n; row++) out[row] = holds[index[row]!]!;
  return out;
}

function combine(
  parts: readonly Condition[],
  items: readonly Item[],
  columns: Columns,
  start: number,
  join: (a: number, b: number) => number,
): Uint8Array {
  const out = new Uint8Array(columns.n).fill(start);
  for (const part of parts) {
    const holds = rowsWhere(part, items, columns);
    for (let row = 0; row < columns.n; row++) out[row] = join(out[row]!, holds[row]!);
  }
  return out;
}

function meets(condition: Condition, item: Item, index: number): boolean {
  if ('in' in condition) return condition.in.includes(codeAt(item.codebook, index)!);
  const value = valueAt(item.codebook, index);
  if (value === null) return false;
  return 'atLeast' in condition ? value >= condition.atLeast : 'atMost' in condition && value <= condition.atMost;
}
