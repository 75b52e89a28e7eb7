/**
 * Small municipalities made to be attacked: tiny areas, grades with one class, schools whose pupils all live in one area, borders that
 * move a few pupils between two sets of areas, few third answers to sex, pupils who do not state where they live, their sex or grade.
 */
import type { Columns } from '../../../survey/columns/columns.ts';
import type { GroupCode, GroupingVariable, Instrument } from '../../../survey/instrument/instrument.ts';
import { randomStream, type Random } from '../../../survey/simulation/random.ts';
import { columnsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../../analysis/small-wave.ts';

const text = (word: string) => ({ sv: word, en: word });
export const code = (name: string, within: string | null = null, meaning: GroupCode['meaning'] = null): GroupCode => ({
  code: name,
  label: text(name),
  within,
  meaning,
  characteristics: {},
});
export const group = (id: string, codes: readonly GroupCode[], coarser: readonly GroupCode[] = []): GroupingVariable => ({
  id,
  name: text(id),
  codes,
  coarser,
  open: false,
});

/** Both trees, with a node for pupils of other municipalities; grades with stages; a background variable; one common and one rare answer. */
export const attackedInstrument: Instrument = smallInstrument({
  items: [numberItem('common'), numberItem('rare'), numberItem('flag')],
  validityRules: [{ id: 'flagged', name: text('flagged'), flagWhen: { item: 'flag', in: ['1'] } }],
  scales: [scaleOf('common', ['common']), scaleOf('rare', ['rare'])],
  groups: [
    group('wave', [code('2026')]),
    group(
      'area',
      [
        ...['a1', 'a2', 'a3'].map((name) => code(name, 'A')),
        ...['b1', 'b2', 'b3'].map((name) => code(name, 'B')),
        code('aOut', null, 'outside'),
      ],
      [code('A'), code('B')],
    ),
    group(
      'school',
      [...['p1', 'p2'].map((name) => code(name, 'P')), ...['q1', 'q2'].map((name) => code(name, 'Q')), code('sOut', null, 'outside')],
      [code('P'), code('Q')],
    ),
    group(
      'grade',
      [...['7', '8', '9'].map((name) => code(name, 'lower')), ...['10', '11'].map((name) => code(name, 'upper'))],
      [code('lower'), code('upper')],
    ),
    group('sex', [code('girl', null, 'girls'), code('boy', null, 'boys'), code('other')]),
    group('born', [code('here'), code('elsewhere')]),
  ],
});

export interface AttackedMunicipality {
  readonly name: string;
  readonly columns: Columns;
  /** The same pupils with another set of areas: some smallest units lie on the other side of a border. */
  readonly otherAreas: Columns;
}

const areas = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'];
/** Smallest units, three to an area; the other set of areas moves the last one of some areas to the next. */
const units = areas.flatMap((area) => [0, 1, 2].map((number) => ({ area, number })));

/**
 * @param size about how many pupils
 * @param notStated share who leave a grouping question empty
 */
export function attackedMunicipality(seed: number, size = 400, notStated = [0, 0.01, 0.06][seed % 3]!): AttackedMunicipality {
  const random = randomStream('attacks', seed);
  const unitSizes = units.map(({ number }) => (number === 2 ? 0.05 + 0.3 * random.uniform() : random.uniform() ** 2));
  const schools = [
    // One school of a single area, small schools with one class per grade, one of the whole municipality.
    { school: 'p1', grades: ['7', '8', '9'], from: [areas[random.integer(3)]!], size: 0.6 + random.uniform() },
    { school: 'p2', grades: ['7', '8', '9'], from: areas.slice(0, 4), size: 0.5 + 1.5 * random.uniform() },
    { school: 'q1', grades: ['7', '8', '9'], from: areas.slice(random.integer(4)), size: 0.5 + 1.5 * random.uniform() },
    { school: 'q2', grades: ['10', '11'], from: areas, size: 0.8 + random.uniform() },
    { school: 'sOut', grades: ['9', '10'], from: areas, size: random.uniform() < 0.5 ? 0.15 : 0 },
  ];
  const rooms = schools.flatMap((one) => one.grades.map((grade) => ({ ...one, grade, size: one.size * (0.6 + 0.8 * random.uniform()) })));
  const whole = rooms.reduce((sum, room) => sum + room.size, 0);
  const thirdSex = [0, 0.01, 0.08][random.integer(3)]!;
  const moves = new Map(areas.slice(0, -1).flatMap((area, at) => (random.uniform() < 0.5 ? [[area, areas[at + 1]!] as const] : [])));
  const pupils: Pupil[] = [];
  const otherAreas: Pupil[] = [];
  let psu = 0;
  for (const room of rooms) {
    const inRoom = Math.round((size * room.size) / whole);
    const classes = Math.max(1, Math.round(inRoom / 20));
    const liking = classes === 1 ? random.uniform() : 0.5;
    for (let seat = 0; seat < inRoom; seat++) {
      const unit = drawUnit(room.from, unitSizes, random);
      const outside = random.uniform() < 0.03;
      const maybe = (id: string, given: string) => (random.uniform() < notStated ? {} : { [id]: given });
      const others = {
        school: room.school,
        ...maybe('grade', room.grade),
        ...maybe('sex', random.uniform() < thirdSex ? 'other' : random.uniform() < 0.35 + 0.3 * liking ? 'girl' : 'boy'),
        ...maybe('born', random.uniform() < 0.12 ? 'elsewhere' : 'here'),
      };
      const answers = { common: answer(0.3, random), rare: answer(0.03, random), flag: random.uniform() < 0.02 ? 1 : 0 };
      const lives = maybe('area', outside ? 'aOut' : unit.area);
      const moved = unit.number === 2 ? (moves.get(unit.area) ?? unit.area) : unit.area;
      const one = { psu: psu + (seat % classes), answers };
      pupils.push({ ...one, groups: { ...lives, ...others } });
      otherAreas.push({ ...one, groups: { ...('area' in lives ? { area: outside ? 'aOut' : moved } : {}), ...others } });
    }
    if (inRoom > 0) psu += classes;
  }
  return { name: `municipality ${seed}`, columns: columnsOf(pupils), otherAreas: columnsOf(otherAreas) };
}

function drawUnit(from: readonly string[], sizes: readonly number[], random: Random): (typeof units)[number] {
  const among = units.map((unit, at) => ({ unit, size: from.includes(unit.area) ? sizes[at]! : 0 }));
  let left = random.uniform() * among.reduce((sum, one) => sum + one.size, 0);
  for (const one of among) if ((left -= one.size) < 0) return one.unit;
  return among.at(-1)!.unit;
}

/** Yes, no, or (one in thirty) no answer. */
export const answer = (share: number, random: Random): number | null =>
  random.uniform() < 1 / 30 ? null : random.uniform() < share ? 1 : 0;
