/** A wave of a large municipality: sixty areas in three levels, schools in two, six grades in two stages. */
import type { Columns } from '../../../survey/columns/columns.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { randomStream, type Random } from '../../../survey/simulation/random.ts';
import { columnsOf, type Pupil } from '../../analysis/small-wave.ts';
import { answer, attackedInstrument, code, group } from './municipality.ts';

const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const grades = { lower: ['7', '8', '9'], upper: ['10', '11', '12'] } as const;
const stageOf = (school: number): keyof typeof grades => (school < 48 ? 'lower' : 'upper');

/** Five parts of three districts of four areas; six areas of schools of ten schools. */
export const largeInstrument: Instrument = {
  ...attackedInstrument,
  groups: [
    attackedInstrument.groups[0]!,
    group(
      'area',
      count(60).map((area) => code(`a${area}`, `district ${Math.floor(area / 4)}`)),
      [
        ...count(15).map((district) => code(`district ${district}`, `part ${Math.floor(district / 3)}`)),
        ...count(5).map((part) => code(`part ${part}`)),
      ],
    ),
    group(
      'school',
      count(60).map((school) => code(`s${school}`, `schools ${Math.floor(school / 10)}`)),
      count(6).map((one) => code(`schools ${one}`)),
    ),
    group(
      'grade',
      [...grades.lower.map((grade) => code(grade, 'lower')), ...grades.upper.map((grade) => code(grade, 'upper'))],
      [code('lower'), code('upper')],
    ),
    ...attackedInstrument.groups.slice(4),
  ],
};

/** Areas from a handful of pupils to some 1,600, one school in ten with few in a grade. Lower schools take nearly all of theirs from the areas around, upper ones from everywhere. */
export function largeWave(pupils = 25_000): Columns {
  const random = randomStream('attacks', 'large wave');
  const sizes = count(60).map(() => 0.005 + random.uniform() ** 3);
  const rooms = count(60).flatMap((school) =>
    grades[stageOf(school)].map((grade) => ({ school, grade, size: (school % 10 === 9 ? 0.05 : 1) * (0.3 + random.uniform()) })),
  );
  const whole = rooms.reduce((sum, { size }) => sum + size, 0);
  const rows: Pupil[] = [];
  let psu = 0;
  for (const { school, grade, size } of rooms) {
    const inRoom = Math.round((pupils * size) / whole);
    const classes = Math.max(1, Math.round(inRoom / 23));
    const near = count(60).map((area) => sizes[area]! * (stageOf(school) === 'upper' ? 1 : nearness(area, school)));
    for (let seat = 0; seat < inRoom; seat++) {
      const maybe = (id: string, given: string) => (random.uniform() < 0.01 ? {} : { [id]: given });
      rows.push({
        psu: psu + (seat % classes),
        groups: {
          ...maybe('area', `a${draw(near, random)}`),
          school: `s${school}`,
          ...maybe('grade', grade),
          ...maybe('sex', random.uniform() < 0.01 ? 'other' : random.uniform() < 0.5 ? 'girl' : 'boy'),
          ...maybe('born', random.uniform() < 0.15 ? 'elsewhere' : 'here'),
        },
        answers: { common: answer(0.3, random), rare: answer(0.03, random), flag: 0 },
      });
    }
    psu += classes;
  }
  return columnsOf(rows);
}

/** Every lower school has a home area and takes some from its neighbours and a few from anywhere. */
function nearness(area: number, school: number): number {
  const distance = Math.abs(area - school * 1.25);
  return distance < 1.5 ? 1 : distance < 4 ? 0.15 : 0.004;
}

function draw(sizes: readonly number[], random: Random): number {
  let left = random.uniform() * sizes.reduce((sum, one) => sum + one, 0);
  const at = sizes.findIndex((one) => (left -= one) < 0);
  return at < 0 ? sizes.length - 1 : at;
}
