/** A wave with four risks, three kinds of protection, and outcomes of which one is rare, for what is told of factors and outcomes. */
import type { Columns } from '../../../survey/columns/columns.ts';
import { flatCode, type Instrument } from '../../../survey/instrument/instrument.ts';
import { randomStream } from '../../../survey/simulation/random.ts';
import { columnsOf, cutPointsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

const cut = { cutPoints: cutPointsOf({ all: { cut: 0.5, referenceShare: 0.4 } }) };
const text = (word: string) => ({ sv: word, en: word });
export const risks = ['r1', 'r2', 'r3', 'r4'];
export const protections = ['p1', 'p2', 'p3'];
export const instrument: Instrument = smallInstrument({
  items: [...risks, ...protections, 'drunk', 'rare', 'days'].map((id) => numberItem(id)),
  scales: [
    ...risks.map((id) => scaleOf(id, [id], { kind: 'risk', ...cut })),
    ...protections.map((id) => scaleOf(id, [id], { kind: 'protective', ...cut })),
    scaleOf('drunk', ['drunk']),
    scaleOf('rare', ['rare']),
    scaleOf('days', ['days'], { statistic: 'mean' }),
  ],
  groups: smallInstrument().groups.map((group) =>
    group.id === 'grade'
      ? {
          ...group,
          codes: ['7', '8', '9', 'gy1'].map((code) => ({ ...flatCode(code, text(code)), within: code === 'gy1' ? 'upper' : 'lower' })),
          coarser: ['lower', 'upper'].map((code) => flatCode(code, text(code))),
        }
      : group,
  ),
});

export interface WaveOptions {
  readonly schools?: number;
  readonly upper?: number;
  readonly drunk?: number;
  readonly rare?: number;
  /** Share that did not state grade and sex. */
  readonly unstated?: number;
}
/** Schools of three grades with two classes each and pupils of upper secondary; every risk raises the odds of the outcomes. */
export function wave(seed: string, { schools = 6, upper = 300, drunk = -2, rare = -6, unstated = 0.01 }: WaveOptions = {}): Columns {
  const random = randomStream(seed, 'wave');
  const yes = (logOdds: number): number => (random.uniform() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0);
  const pupil = (psu: number, grade: string): Pupil => {
    const trouble = random.normal();
    const has = Object.fromEntries([
      ...risks.map((id) => [id, yes(-0.4 + trouble)] as const),
      ...protections.map((id) => [id, yes(0.2 - trouble)] as const),
    ]);
    const many = risks.reduce((sum, id) => sum + has[id]!, 0) - protections.reduce((sum, id) => sum + has[id]!, 0) / 2;
    return {
      psu,
      groups: random.uniform() < unstated ? {} : { grade, sex: String(1 + random.integer(2)) },
      answers: { ...has, drunk: yes(drunk + 0.7 * many), rare: yes(rare + 0.5 * many), days: 1 },
    };
  };
  const lower = Array.from({ length: schools * 6 }, (_, psu) => Array.from({ length: 22 }, () => pupil(psu, ['7', '8', '9'][psu % 3]!)));
  const above = Array.from({ length: Math.ceil(upper / 25) }, (_, i) =>
    Array.from({ length: Math.min(25, upper - 25 * i) }, () => pupil(schools * 6 + i, 'gy1')),
  );
  return columnsOf([...lower, ...above].flat(), (psu) => (psu < schools * 6 ? Math.floor(psu / 6) : schools));
}
