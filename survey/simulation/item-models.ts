import { codeAt, codebookSize, codebookWidth, missingIndex, valueAt } from '../instrument/codebook.ts';
import type { Condition, Instrument, Item } from '../instrument/instrument.ts';
import { randomStream, type Random } from './random.ts';
import type { ScaleModel } from './scale-models.ts';

/** How one item is answered. */
export interface ItemModel {
  readonly item: Item;
  /** Index of the scale that drives it, -1 for an item in no scale. */
  readonly scale: number;
  /** Codebook indexes by rising value; indexes of equal value share a level. */
  readonly levels: readonly (readonly number[])[];
  /** One fewer than levels, rising: the latent answer falls in the level that it has passed. */
  readonly thresholds: readonly number[];
  readonly loading: number;
  /** All codebook indexes that are answers. */
  readonly answers: number;
  /** For items in no scale: what an honest pupil chooses among, and what trips a validity rule. */
  readonly honest: readonly number[];
  readonly tripping: readonly number[];
  readonly notAnswered: number;
  /** What a refusal is stored as; notAnswered where the codebook has no code for it. */
  readonly refused: number;
  readonly notApplicable: number;
}

/** The models of all items, in the order of the questionnaire. An item in several scales follows the one that tells most levels apart. */
export function itemModels(instrument: Instrument, models: readonly ScaleModel[], seed: number | string): ItemModel[] {
  return instrument.items.map((item) => {
    const answers = codebookSize(item.codebook);
    const width = codebookWidth(item.codebook);
    const refusal = Object.values(item.codebook.missing).includes('refused') ? 'refused' : 'notAnswered';
    const missing = {
      notAnswered: missingIndex('notAnswered', width),
      refused: missingIndex(refusal, width),
      notApplicable: missingIndex('notApplicable', width),
    };
    const tripping = trippingIndexes(instrument, item, answers);
    const honest = range(answers).filter((index) => !tripping.includes(index));
    const { scale, levels } = drivingScale(item, models);
    const random = randomStream(seed, 'item', item.id);
    const shape = models[scale]?.shape;
    const shift = (random.uniform() - 0.5) * 0.5 * (models[scale]?.scale.items.length === 1 ? 0 : 1);
    const thresholds = shape ? spreadThresholds(levels.length, shape.centre + shift, shape.spread) : [];
    const loading = shape ? Math.min(0.95, shape.loading + (random.uniform() - 0.5) * 0.1) : 0;
    return { item, scale, levels, thresholds, loading, answers, honest: honest.length ? honest : range(answers), tripping, ...missing };
  });
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

function drivingScale(item: Item, models: readonly ScaleModel[]): { scale: number; levels: number[][] } {
  let best = { scale: -1, levels: [] as number[][] };
  models.forEach(({ scale }, index) => {
    const part = scale.items.find((each) => each.item === item.id);
    if (!part) return;
    const levels = levelsOf(part.values);
    if (levels.length > best.levels.length) best = { scale: index, levels };
  });
  return best;
}

function levelsOf(values: readonly (number | null)[]): number[][] {
  const byValue = new Map<number, number[]>();
  values.forEach((value, index) => {
    if (value !== null) byValue.set(value, [...(byValue.get(value) ?? []), index]);
  });
  return [...byValue].sort(([a], [b]) => a - b).map(([, indexes]) => indexes);
}

/** Evenly spread around the centre; with two levels the one threshold is the centre. */
const spreadThresholds = (levels: number, centre: number, spread: number): number[] =>
  range(levels - 1).map((k) => centre + spread * ((2 * (k + 1)) / levels - 1));

/** Indexes of an item in no scale that some validity rule looks for; honest pupils seldom choose them. */
function trippingIndexes(instrument: Instrument, item: Item, answers: number): number[] {
  if (instrument.scales.some((scale) => scale.items.some((part) => part.item === item.id))) return [];
  const conditions = instrument.validityRules.map((rule) => rule.flagWhen);
  return range(answers).filter((index) => conditions.some((condition) => mentions(condition, item, index)));
}

function mentions(condition: Condition, item: Item, index: number): boolean {
  if ('all' in condition) return condition.all.some((part) => mentions(part, item, index));
  if ('any' in condition) return condition.any.some((part) => mentions(part, item, index));
  if ('not' in condition) return involves(condition.not, item) && !mentions(condition.not, item, index);
  if (condition.item !== item.id) return false;
  if ('in' in condition) return condition.in.includes(codeAt(item.codebook, index) ?? '');
  const value = valueAt(item.codebook, index);
  if (value === null) return false;
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
}

function involves(condition: Condition, item: Item): boolean {
  if ('all' in condition) return condition.all.some((part) => involves(part, item));
  if ('any' in condition) return condition.any.some((part) => involves(part, item));
  return 'not' in condition ? involves(condition.not, item) : condition.item === item.id;
}

/** The answer of a pupil whose latent variable for the item's scale is `theta`; items in no scale are answered honestly with falling shares. */
export function answerItem(model: ItemModel, theta: number, random: Random): number {
  if (model.scale < 0) return model.honest[falling(model.honest.length, random)]!;
  const latent = model.loading * theta + Math.sqrt(1 - model.loading * model.loading) * random.normal();
  let level = 0;
  while (level < model.thresholds.length && latent > model.thresholds[level]!) level++;
  const codes = model.levels[level]!;
  return codes.length === 1 ? codes[0]! : codes[falling(codes.length, random)]!;
}

/** Index in [0, n), each one 0.45 times as common as the one before it. */
function falling(n: number, random: Random): number {
  let index = 0;
  while (index < n - 1 && random.uniform() < 0.45) index++;
  return index;
}
