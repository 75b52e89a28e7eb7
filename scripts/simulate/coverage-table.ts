/** The coverage of a simulation in words and figures. */
import {
  coverageBounds,
  iccBands,
  shareBands,
  sizeBands,
  type CoverageCell,
  type CoverageFault,
} from '../../analysis/simulation/interval-coverage.ts';

const percent = (part: number, whole: number): string => (whole === 0 ? '' : ((100 * part) / whole).toFixed(1));
const band = (edges: readonly number[], at: number, scale = 1): string =>
  `${Math.round(edges[at]! * scale)}-${Math.round(edges[at + 1]! * scale)}`;
const hundredths = (value: number): string => `.${String(Math.round(value * 100)).padStart(2, '0')}`;
const iccBand = (at: number): string => `${hundredths(iccBands[at]!)}-${hundredths(iccBands[at + 1]!)}`;

/** A Markdown table: per kind of area, share and size, and for each band of the correlation: rows shown, coverage, coverage of rounded intervals. */
export function coverageTable(cells: readonly CoverageCell[]): string {
  const iccs = iccBands.slice(1).map((_, at) => at);
  const columns = ['area', 'share, %', 'pupils', ...iccs.flatMap((at) => [`shown, ICC ${iccBand(at)}`, 'covered', 'rounded'])];
  const lines = cells
    .filter(({ icc }) => icc === 0)
    .map((first) => {
      const own = iccs.map((icc) => cells.find((cell) => isAt(cell, first) && cell.icc === icc)!);
      return [
        first.village ? 'village' : 'town',
        band(shareBands, first.share, 100),
        band(sizeBands, first.size),
        ...own.flatMap(({ rows, shown, covered, coveredRounded }) => {
          const few = shown < coverageBounds.rareBelow;
          return [`${percent(shown, rows)} %`, few ? '' : percent(covered, shown), few ? '' : percent(coveredRounded, shown)];
        }),
      ];
    });
  return [columns, columns.map((_, at) => (at < 3 ? '---' : '---:')), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

const isAt = (a: CoverageCell, b: CoverageCell): boolean => a.village === b.village && a.share === b.share && a.size === b.size;

const bounds = {
  covered: `at least ${coverageBounds.least * 100} %`,
  coveredRounded: `at least ${coverageBounds.least * 100} % when rounded`,
  manyCovered: `at most ${coverageBounds.most * 100} % where 10 or more are expected on both sides`,
} as const;

/** One line per bound that does not hold. */
export const sayFault = ({ cell, what, share }: CoverageFault): string =>
  `${
    cell === null
      ? 'cells with few shown rows, together'
      : `${cell.village ? 'village' : 'town'}, share ${band(shareBands, cell.share, 100)} %, ${band(sizeBands, cell.size)} pupils, ICC ${iccBand(cell.icc)}`
  }: ${(100 * share).toFixed(2)} % cover, should be ${bounds[what]}`;
