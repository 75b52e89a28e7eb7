/** Made-up schools in which being at risk raises the odds of an outcome, and both vary between classes, grades and the sexes. */
import type { Columns } from '../../../survey/columns/columns.ts';
import { randomStream } from '../../../survey/simulation/random.ts';

export interface SimulatedSchools {
  readonly columns: Columns;
  readonly atRisk: Float64Array;
  readonly outcome: Float64Array;
}
export interface SchoolsOptions {
  readonly schools: number;
  readonly classesPerGrade: number;
  readonly pupils: number;
  readonly grades?: number;
  /** Log odds of being at risk and of the outcome; what the risk, a grade and the second sex add to the outcome. */
  readonly risk?: number;
  readonly base?: number;
  readonly effect?: number;
  readonly perGrade?: number;
  readonly sex?: number;
  /** Standard deviation between classes, of both log odds. */
  readonly between?: number;
  readonly weighted?: boolean;
  /** Share of rows that lack the answer, or the sex. */
  readonly missing?: number;
}

export function simulateSchools(seed: string, options: SchoolsOptions): SimulatedSchools {
  const { schools, classesPerGrade, pupils, grades = 3, risk = -0.6, base = -2, effect = 1, perGrade = 0.3, sex = 0.4 } = options;
  const { between = 0.4, weighted = false, missing = 0 } = options;
  const random = randomStream(seed, 'schools');
  const rows: { psu: number; grade: number; sex: number; risk: number; outcome: number; weight: number }[] = [];
  const psuStratum: number[] = [];
  const drawn = (logOdds: number): number => (random.uniform() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0);
  const orMissing = (value: number, none: number): number => (random.uniform() < missing ? none : value);
  for (let school = 0; school < schools; school++)
    for (let grade = 0; grade < grades; grade++)
      for (let parallel = 0; parallel < classesPerGrade; parallel++) {
        const psu = psuStratum.push(school) - 1;
        const [ofRisk, ofOutcome] = [between * random.normal(), between * random.normal()];
        for (let seat = 0; seat < pupils; seat++) {
          const second = random.integer(2);
          const at = drawn(risk + ofRisk + 0.1 * grade);
          const has = drawn(base + ofOutcome + effect * at + perGrade * grade + sex * second);
          rows.push({
            psu,
            grade,
            sex: orMissing(second, 0xff),
            risk: orMissing(at, NaN),
            outcome: orMissing(has, NaN),
            weight: weighted ? 0.5 + random.uniform() : 1,
          });
        }
      }
  return {
    columns: {
      n: rows.length,
      items: new Map(),
      groups: new Map([
        [
          'grade',
          { codes: Array.from({ length: grades }, (_, grade) => String(7 + grade)), index: Uint8Array.from(rows, (row) => row.grade) },
        ],
        ['sex', { codes: ['1', '2'], index: Uint8Array.from(rows, (row) => row.sex) }],
      ]),
      design: {
        psu: Int32Array.from(rows, (row) => row.psu),
        psuStratum: Int32Array.from(psuStratum),
        strata: schools,
        weight: weighted ? Float64Array.from(rows, (row) => row.weight) : null,
        fpc: null,
      },
    },
    atRisk: Float64Array.from(rows, (row) => row.risk),
    outcome: Float64Array.from(rows, (row) => row.outcome),
  };
}
