import type { Columns } from '../../../survey/columns/columns.ts';
import { codebookSize, missingIndex } from '../../../survey/instrument/codebook.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';

/** Forty responses in four classes, a missing answer in every ninth, one pupil who states no area. */
export function simulateSmall(instrument: Instrument): Columns {
  const n = 40;
  return {
    n,
    items: new Map(
      instrument.items.map((item, k) => [
        item.id,
        Uint8Array.from({ length: n }, (_, i) =>
          i % 9 === k ? missingIndex('notAnswered', 1) : (i * 7 + k) % codebookSize(item.codebook),
        ),
      ]),
    ),
    groups: new Map([['area', { codes: ['N', 'S'], index: Uint8Array.from({ length: n }, (_, i) => (i === 3 ? 0xff : i % 2)) }]]),
    design: {
      psu: Int32Array.from({ length: n }, (_, i) => i % 4),
      psuStratum: Int32Array.of(0, 0, 1, 1),
      strata: 2,
      weight: null,
      fpc: null,
    },
  };
}
