import { codeAt, codebookSize, codebookWidth, missingIndex, valueAt } from '../instrument/codebook.ts';
import type { Condition, Instrument, Item } from '../instrument/instrument.ts';
import { randomStream, type Random } from './random.ts';
import type { ScaleModel } from './scale-models.ts';
import type { FirstTime, ItemShape, MunicipalityOptions } from './settings.ts';
import { unknown } from './unknown-in-simulation.ts';

/** How one item is answered. */
export interface ItemModel {
  readonly item: Item;
  /** Index of the scale that drives it, -1 for an item in no scale. */
  readonly scale: number;
  /** Codebook indexes by rising value; indexes of equal value share a level. */
  readonly levels: readonly (readonly number[])[];
  /** By grade, one fewer than levels, rising: the latent answer falls in the level that it has passed. */
  readonly thresholds: readonly (readonly number[])[];
  readonly loading: number;
  /** The answer of those whom the question does not fit, and their share by grade. */
  readonly unfit: { readonly index: number; readonly shares: readonly number[] } | null;
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

/**
 * The models of all items, in the order of the questionnaire. An item in several scales follows the one that tells most levels apart.
 *
 * @throws {UnknownInSimulation} when a shape is for an item that is not there, or names a scale that is not there
 */
export function itemModels(
  instrument: Instrument,
  models: readonly ScaleModel[],
  grades: readonly string[],
  { seed, items = {} }: Pick<MunicipalityOptions, 'seed' | 'items'>,
): ItemModel[] {
  const known = new Set(instrument.items.map(({ id }) => id));
  for (const id of Object.keys(items)) if (!known.has(id)) unknown('item', id);
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
    const random = randomStream(seed, 'item', item.id);
    return {
      item,
      ...latentAnswer(item, models, grades, items[item.id] ?? {}, random),
      unfit: unfitAnswer(item, models, grades, items[item.id]?.unfit),
      answers,
      honest: honest.length ? honest : range(answers),
      tripping,
      ...missing,
    };
  });
}

type LatentAnswer = Pick<ItemModel, 'scale' | 'levels' | 'thresholds' | 'loading'>;

function latentAnswer(item: Item, models: readonly ScaleModel[], grades: readonly string[], own: ItemShape, random: Random): LatentAnswer {
  const { scale, values } = drivingScale(item, models);
  const model = models[scale];
  if (!model) return { scale, levels: [], thresholds: [], loading: 0 };
  const { firstTime } = own;
  if (firstTime) {
    const of = models.findIndex((one) => one.scale.id === firstTime.scale);
    if (of < 0) unknown('scale', firstTime.scale);
    const levels = levelsOf(values);
    const ever = { centre: models[of]!.shape.centre, ...own }.centre;
    const perYear = firstTime.perYear ?? models[models[of]!.latent]!.shape.perGrade;
    const thresholds = grades.map((_, grade) => firstTimes(levels.length, ever, grade, perYear, firstTime));
    return { scale: of, levels, thresholds, loading: 1 };
  }
  const shape = { ...model.shape, ...own };
  const alone = model.scale.items.length === 1;
  const shift = (random.uniform() - 0.5) * 0.5 * (alone || own.centre !== undefined ? 0 : 1);
  const levels = shape.step > 0 ? singleLevels(item, values) : levelsOf(values);
  const thresholds =
    shape.step > 0
      ? range(levels.length - 1).map((k) => shape.centre + shift + shape.step * k)
      : spreadThresholds(levels.length, shape.centre + shift, shape.spread);
  const loading = shape.loading === 1 ? 1 : Math.min(0.98, shape.loading + (random.uniform() - 0.5) * 0.1);
  return { scale, levels, thresholds: grades.map(() => thresholds), loading };
}

/** Thresholds of "how old were you the first time" for pupils of a grade: who passes `ever` has done it, and the further, the earlier. */
const firstTimes = (levels: number, ever: number, grade: number, perYear: number, { oldest, ageInFirstGrade }: FirstTime): number[] =>
  range(levels - 1).map((k) => ever + (k === 0 ? 0 : perYear * Math.max(0, ageInFirstGrade + grade - (oldest - k))));

function unfitAnswer(item: Item, models: readonly ScaleModel[], grades: readonly string[], unfit: ItemShape['unfit']): ItemModel['unfit'] {
  const index = drivingScale(item, models).values.lastIndexOf(null);
  if (unfit === undefined || index < 0) return null;
  return { index, shares: grades.map((grade) => (typeof unfit === 'number' ? unfit : (unfit[grade] ?? 0))) };
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

function drivingScale(item: Item, models: readonly ScaleModel[]): { scale: number; values: readonly (number | null)[] } {
  let best = { scale: -1, values: [] as readonly (number | null)[], levels: 0 };
  models.forEach(({ scale }, index) => {
    const part = scale.items.find((each) => each.item === item.id);
    if (!part) return;
    const levels = levelsOf(part.values).length;
    if (levels > best.levels) best = { scale: index, values: part.values, levels };
  });
  return best;
}

/** Every answer with a value a level of its own: by the scale's value, and by the codebook's where the scale takes two for the same. */
function singleLevels({ codebook }: Item, values: readonly (number | null)[]): number[][] {
  const valued = range(values.length).filter((index) => values[index] !== null);
  const inBook = (index: number): number => valueAt(codebook, index) ?? index;
  return valued.sort((a, b) => values[a]! - values[b]! || inBook(a) - inBook(b)).map((index) => [index]);
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
export function answerItem(model: ItemModel, theta: number, grade: number, random: Random): number {
  if (model.scale < 0) return model.honest[falling(model.honest.length, random)]!;
  const latent = model.loading * theta + Math.sqrt(1 - model.loading * model.loading) * random.normal();
  const thresholds = model.thresholds[grade]!;
  let level = 0;
  while (level < thresholds.length && latent > thresholds[level]!) level++;
  const codes = model.levels[level]!;
  return codes.length === 1 ? codes[0]! : codes[falling(codes.length, random)]!;
}

/** Index in [0, n), each one 0.45 times as common as the one before it. */
function falling(n: number, random: Random): number {
  let index = 0;
  while (index < n - 1 && random.uniform() < 0.45) index++;
  return index;
}
