/** The coverage of a simulation in words and figures. */
import {
  addCells,
  coverageBounds,
  emptyCells,
  iccBands,
  shareBands,
  sizeBands,
  splits,
  stepBands,
  type CoverageCell,
  type CoverageFault,
} from '../../analysis/simulation/interval-coverage.ts';

/** Empty of nothing. */
const percent = (part: number, whole: number, unit = ''): string => (whole === 0 ? '' : ((100 * part) / whole).toFixed(1) + unit);
const band = (edges: readonly number[], at: number, scale = 1): string =>
  `${Math.round(edges[at]! * scale)}-${Math.round(edges[at + 1]! * scale)}`;
const hundredths = (value: number): string => `.${String(Math.round(value * 100)).padStart(2, '0')}`;
const iccBand = (at: number): string => `${hundredths(iccBands[at]!)}-${hundredths(iccBands[at + 1]!)}`;
const stepBand = (at: number): string => `${stepBands[at]!.toFixed(1)}-${stepBands[at + 1]!.toFixed(1)}`;

/**
 * A Markdown table: per kind of area, share and size, of all pupils (for each band of steps from grade to grade), by grade and by sex: rows shown, coverage,
 * coverage of rounded intervals. Intraclass correlations are told together.
 */
export function coverageTable(cells: readonly CoverageCell[]): string {
  const groups: { name: string; holds: (cell: CoverageCell) => boolean }[] = [
    ...stepBands
      .slice(1)
      .map((_, at) => ({ name: `step ${stepBand(at)}`, holds: ({ split, step }: CoverageCell) => split === 'all' && step === at })),
    ...splits.slice(1).map((one) => ({ name: `by ${one}`, holds: ({ split }: CoverageCell) => split === one })),
  ];
  const columns = ['area', 'share, %', 'pupils', ...groups.flatMap(({ name }) => [`shown, ${name}`, 'covered', 'rounded'])];
  const lines = cells
    .filter(({ split, icc, step }) => split === 'all' && icc === 0 && step === 0)
    .map((first) => {
      const own = groups.map(({ holds }) => sumOf(cells.filter((cell) => isAt(cell, first) && holds(cell))));
      return [
        first.village ? 'village' : 'town',
        band(shareBands, first.share, 100),
        band(sizeBands, first.size),
        ...own.flatMap(({ rows, shown, covered, coveredRounded }) => {
          const few = shown < coverageBounds.rareBelow;
          return [percent(shown, rows, ' %'), few ? '' : percent(covered, shown), few ? '' : percent(coveredRounded, shown)];
        }),
      ];
    });
  return [columns, columns.map((_, at) => (at < 3 ? '---' : '---:')), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** All counts added up. */
export const sumOf = (cells: readonly CoverageCell[]): CoverageCell =>
  cells.reduce((sum, cell) => (addCells([sum], [cell]), sum), emptyCells()[0]!);
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
      : `${cell.split === 'all' ? '' : `by ${cell.split}, `}${cell.village ? 'village' : 'town'}, share ${band(shareBands, cell.share, 100)} %, ${band(sizeBands, cell.size)} pupils, ICC ${iccBand(cell.icc)}, step ${stepBand(cell.step)}`
  }: ${(100 * share).toFixed(2)} % cover, should be ${bounds[what]}`;
