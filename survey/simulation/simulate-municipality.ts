/**
 * A made-up municipality that answers an instrument: areas, schools and classes as in Sweden, a latent variable per scale with effects of
 * area, school, class, wave, grade and sex, graded responses (Samejima 1969), skipped questions, and pupils who do not answer in earnest.
 * It is a census: PSU = class, stratum = school of one wave, no weights. Rows come wave by wave, school by school, class by class.
 */
import { groupMissing, type Columns } from '../columns/columns.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { answerPupil } from './answer-pupil.ts';
import { emptyColumns, groupCodes, schoolCodes, type GroupCodes } from './empty-columns.ts';
import { drawPupil } from './draw-pupil.ts';
import { drawEffects } from './effects.ts';
import { itemModels, type ItemModel } from './item-models.ts';
import { drawClass, parallelClasses, planSchools, type ClassPlan, type SchoolPlan } from './plan-classes.ts';
import { randomStream } from './random.ts';
import { rowTest } from '../columns/row-test.ts';
import { scaleModels, type ScaleModel } from './scale-models.ts';
import { unknown } from './unknown-in-simulation.ts';
import { defaultResponders, defaultVariance, type MunicipalityOptions } from './settings.ts';

/**
 * Simulates all waves of a municipality. The same instrument and options give the same columns; a further wave leaves the earlier ones as
 * they were.
 *
 * @param instrument any instrument with scales; its wave, area, school, grade, sex and background variables are filled where it has them
 * @returns columns of all waves, with one row per answering pupil and every class and school of the design
 */
export function simulateMunicipality(instrument: Instrument, options: MunicipalityOptions): Columns {
  const { codes, schools, classes } = planMunicipality(instrument, options);
  const models = scaleModels(instrument, options, { ...defaultVariance, ...options.variance });
  const items = itemModels(instrument, models, codes.grade, options);
  checkMoves(models, items, options);
  const responders = { ...defaultResponders, ...options.responders };
  const effects = drawEffects(models, codes, options);
  const columns = emptyColumns(instrument, codes, classes);
  const arrays = items.map(({ item }) => columns.items.get(item.id)!);
  const shown = items.map(({ item }) => (item.shownWhen ? rowTest(item.shownWhen, instrument, columns.items) : null));

  let row = 0;
  classes.forEach((place, psu) => {
    const random = randomStream(options.seed, 'class', codes.wave[place.wave]!, place.school, place.grade, place.parallel);
    const fitting = randomStream(options.seed, 'fit', codes.wave[place.wave]!, place.school, place.grade, place.parallel);
    const classEffects = models.map(({ sd }) => sd.class * random.normal());
    for (let seat = 0; seat < place.pupils; seat++, row++) {
      const pupil = drawPupil(place, schools[place.school]!, models, effects, classEffects, codes, responders, random, fitting);
      columns.design.psu[row] = psu;
      for (const [id, index] of pupil.groups) setGroup(columns, id, row, index);
      answerPupil(pupil, row, items, arrays, shown, random);
    }
  });
  return columns;
}

/** Areas, schools and the classes of every wave: all that is fixed before a pupil answers. */
export interface MunicipalityPlan {
  readonly codes: GroupCodes;
  readonly schools: readonly SchoolPlan[];
  /** Classes that took part, wave by wave, and those of schools that stayed out. */
  readonly classes: readonly ClassPlan[];
  readonly absent: readonly ClassPlan[];
}

/** @throws {UnknownInSimulation} when the options name an area, a school, a wave or a scale that is not there */
export function planMunicipality(instrument: Instrument, options: MunicipalityOptions): MunicipalityPlan {
  const known = groupCodes(instrument, options);
  checkPlanted(instrument, known.area, options);
  const schools = drawSchools(known.grade, known.area.length, options);
  const codes = { ...known, school: schoolCodes(instrument, schools.length) };
  for (const { school, wave } of options.absent ?? []) {
    if (!codes.school.includes(school)) unknown('school', school);
    if (!codes.wave.includes(wave)) unknown('wave', wave);
  }
  const isAbsent = ({ school, wave }: ClassPlan): boolean =>
    (options.absent ?? []).some((one) => one.school === codes.school[school] && one.wave === codes.wave[wave]);
  const all = codes.wave.flatMap((_, wave) => drawClasses(wave, schools, options));
  return { codes, schools, classes: all.filter((one) => !isAbsent(one)), absent: all.filter(isAbsent) };
}

/** A planted effect that hits nothing would make every test of its recovery pass or fail for the wrong reason. */
function checkPlanted(instrument: Instrument, areas: readonly string[], { planted = [] }: MunicipalityOptions): void {
  const known = new Set(instrument.scales.map(({ id }) => id));
  for (const { scale } of planted) if (!known.has(scale)) unknown('scale', scale);
  for (const { area } of planted) if (!areas.includes(area)) unknown('area', area);
}

/** Scales that share all their items with others, or follow another, move nothing by themselves. */
function checkMoves(models: readonly ScaleModel[], items: readonly ItemModel[], { planted = [] }: MunicipalityOptions): void {
  const moving = new Set(items.filter(({ scale }) => scale >= 0).map(({ scale }) => models[models[scale]!.latent]!.scale.id));
  for (const { scale } of planted) if (!moving.has(scale)) unknown('scale that moves an answer', scale);
}

function setGroup(columns: Columns, id: string, row: number, code: number | null): void {
  const column = columns.groups.get(id);
  if (column) column.index[row] = code ?? groupMissing(column.index);
}

const isUpperSecondary = (grade: string): boolean => grade.toLowerCase().startsWith('gy');

function drawSchools(grades: readonly string[], areas: number, options: MunicipalityOptions): SchoolPlan[] {
  const pupils = options.pupilsPerWave ?? 6000;
  const stage = (upper: boolean) => grades.map((_, index) => index).filter((index) => isUpperSecondary(grades[index]!) === upper);
  const count = (own: number, given: number | undefined, perSchool: number) =>
    own === 0 ? 0 : (given ?? Math.max(1, Math.round((pupils * own) / grades.length / perSchool)));
  const random = randomStream(options.seed, 'schools');
  const compulsory = stage(false);
  const upper = stage(true);
  return [
    ...planSchools(compulsory, count(compulsory.length, options.schools?.compulsory, 85 * compulsory.length), areas, 'near', random),
    ...planSchools(upper, count(upper.length, options.schools?.upperSecondary, 290 * upper.length), areas, 'all', random),
  ];
}

/** The classes of one wave, in the order of school, grade and number. */
function drawClasses(wave: number, schools: readonly SchoolPlan[], options: MunicipalityOptions): ClassPlan[] {
  const random = randomStream(options.seed, 'classes', wave);
  const grades = new Set(schools.flatMap((school) => school.grades)).size;
  const parallel = new Map<SchoolPlan, number>();
  for (const stage of new Set(schools.map((school) => school.grades))) {
    const members = schools.filter((school) => school.grades === stage);
    const counts = parallelClasses(members, ((options.pupilsPerWave ?? 6000) * stage.length) / grades);
    members.forEach((school, index) => parallel.set(school, counts[index]!));
  }
  return schools.flatMap((plan, school) =>
    plan.grades.flatMap((grade) =>
      Array.from({ length: parallel.get(plan)! }, (_, number) => drawClass({ wave, school, grade, parallel: number }, random)),
    ),
  );
}
