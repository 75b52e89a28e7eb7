/** A small line of a factor's waves with their intervals, from 0 to 100; no line across a break. What it shows is said in words beside it. */
import type { TrendRow } from '../../notebooks/library/rows.ts';

const width = 120;
const height = 36;
const edge = 6;

export function TrendLine({ rows }: { readonly rows: readonly TrendRow[] }) {
  const waves = rows.at(-1)?.waves ?? [];
  const scale = rows.some(({ statistic }) => statistic === 'share') ? 1 : 100;
  const top = Math.max(...rows.map(({ high, value }) => high ?? value ?? 0), scale / 10);
  const x = ({ waveOrder }: TrendRow): number => {
    const at = waves.findIndex(({ order }) => order === waveOrder);
    return waves.length < 2 ? width / 2 : edge + (at * (width - 2 * edge)) / (waves.length - 1);
  };
  const y = (value: number): number => height - 3 - (value / top) * (height - 6);
  return (
    <svg class="ov-line" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="ov-base" d={`M0 ${height - 3}H${width}`} />
      {rows.map((row, at) => {
        const before = rows[at - 1];
        if (row.value === null) return null;
        return (
          <g key={row.wave}>
            {before !== undefined && before.value !== null && !row.breakBefore && (
              <path class="ov-join" d={`M${x(before)} ${y(before.value)}L${x(row)} ${y(row.value)}`} />
            )}
            {row.low !== null && row.high !== null && <path class="ov-interval" d={`M${x(row)} ${y(row.low)}V${y(row.high)}`} />}
            <circle cx={x(row)} cy={y(row.value)} r="2.6" />
          </g>
        );
      })}
    </svg>
  );
}
