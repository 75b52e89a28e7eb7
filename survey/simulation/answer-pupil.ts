import type { IndexArray } from '../columns/columns.ts';
import type { Pupil } from './draw-pupil.ts';
import { answerItem, type ItemModel } from './item-models.ts';
import type { Random } from './random.ts';
import type { RowTest } from '../columns/row-test.ts';

/** Of the questions that a pupil passes by, how many get "I do not want to answer" rather than nothing. */
const refusalsAmongSkipped = 0.3;

/** Writes one pupil's answers to a row, question by question, so that routing sees the answers before it. */
export function answerPupil(
  pupil: Pupil,
  row: number,
  items: readonly ItemModel[],
  columns: readonly IndexArray[],
  shown: readonly (RowTest | null)[],
  random: Random,
): void {
  const straight = pupil.manner === 'careless' && random.uniform() < 0.5 ? random.uniform() : null;
  items.forEach((model, position) => {
    const test = shown[position];
    columns[position]![row] = test && !test(row) ? model.notApplicable : answerOf(pupil, model, position / items.length, straight, random);
  });
}

function answerOf(pupil: Pupil, model: ItemModel, progress: number, straight: number | null, random: Random): number {
  if (progress >= pupil.endsAt) return model.notAnswered;
  if (random.uniform() < pupil.skipping) return random.uniform() < refusalsAmongSkipped ? model.refused : model.notAnswered;
  if (pupil.manner === 'careless') return straight === null ? random.integer(model.answers) : Math.floor(straight * model.answers);
  if (pupil.manner === 'exaggerating') return exaggerated(model, random);
  if (model.unfit && pupil.fit < model.unfit.shares[pupil.grade]!) return model.unfit.index;
  return answerItem(model, pupil.theta[model.scale] ?? 0, pupil.grade, random);
}

/** Four in five answers at the top of the scale, or on what a validity rule looks for. */
function exaggerated(model: ItemModel, random: Random): number {
  const extreme = model.scale >= 0 ? model.levels.at(-1)! : model.tripping;
  return extreme.length && random.uniform() < 0.8 ? extreme[random.integer(extreme.length)]! : random.integer(model.answers);
}
