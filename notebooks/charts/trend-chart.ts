/**
 * The trend chart: one panel per factor on one scale, an interval at every wave, the rest of the municipality dashed, and a gap
 * where a value is hidden or the question changed. Under each title stands what the stored comparison says of the last change.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { FactorKind, Statistic } from '../../survey/instrument/instrument.ts';
import type { TrendRow } from '../library/rows.ts';
import { formatValue } from '../wording/format-numbers.ts';
import { sayChange, sayTrendRow } from '../wording/say-row.ts';
import { textsFor } from '../wording/texts.ts';
import { legendLayers, type LegendEntry } from './legend.ts';
import { pixels, placeOf, type ChartOptions } from './profile.ts';
import { lightTheme, shapes, textSize } from './theme.ts';
import { textWidth, wrapText } from './text-width.ts';

interface Panel {
  readonly rows: readonly TrendRow[];
  readonly title: readonly string[];
  readonly verdict: readonly string[];
  readonly left: number;
  /** Top of the panel, and of its plot. */
  readonly top: number;
  readonly plotTop: number;
}
interface Wave {
  readonly order: number;
  readonly label: string;
}

const plotHeight = 150;
const axisWidth = 46;
const columnGap = 36;
const lineHeight = 18;
const kinds: readonly FactorKind[] = ['risk', 'protective', 'outcome'];

export function trendChart(rows: readonly TrendRow[], options: ChartOptions): TopLevelSpec {
  const { language, width = 960, theme = lightTheme } = options;
  const texts = textsFor(language);
  const waves = wavesOf(rows);
  const columns = Math.max(1, Math.min(3, Math.floor((width + columnGap) / 330)));
  const panelWidth = (width - columnGap * (columns - 1)) / columns;
  const legend = legendLayers(legendEntries(), 0, 0, width, theme);
  const layers: { layer: object[]; resolve?: object }[] = [{ layer: legend.layers }];
  let height = legend.height + 10;
  for (const statistic of ['share', 'mean'] as const) {
    const some = rows.filter((row) => row.statistic === statistic);
    if (some.length === 0) continue;
    if (statistic === 'mean') {
      layers.push({ layer: meansNote(height) });
      height += 30 + lineHeight * wrapText(texts.chart.trendMeansNote, width, textSize).length;
    }
    const end = endOf(some, statistic, options.max);
    const placed = place(some, height);
    for (const panel of placed.panels) layers.push({ layer: panelLayers(panel, statistic, end) });
    height = placed.height;
  }
  const first = rows[0];
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: first ? texts.chart.trendDescription(placeOf(first), factorsOf(rows).length, waves[0]!.label, waves.at(-1)!.label) : texts.chart.empty,
    background: theme.surface,
    padding: 8,
    ...(options.title && first ? { title: { text: wrapText(texts.chart.trendTitle(placeOf(first)), width, 20, true), anchor: 'start', frame: 'bounds', fontSize: 20, fontWeight: 650, color: theme.ink, offset: 12 } } : {}),
    autosize: 'none',
    width,
    height: first ? height : 40,
    layer: first ? layers : [{ data: { values: [{ text: texts.chart.empty }] }, mark: { type: 'text', align: 'left', baseline: 'top', x: 0, y: 8, fontSize: 15, color: theme.soft }, encoding: { text: { field: 'text' } } }],
    // Every panel has its own place along x and y; the domain is the same in all of them.
    resolve: { scale: { x: 'independent', y: 'independent' } },
    config: { font: theme.font, view: { stroke: null } },
  } as unknown as TopLevelSpec;

  /** Panels in lines of equal title height, so that plots in a line stand level. */
  function place(some: readonly TrendRow[], from: number): { panels: Panel[]; height: number } {
    const all = factorsOf(some).map((factor) => some.filter((row) => row.factor === factor).sort((a, b) => a.waveOrder - b.waveOrder));
    const panels: Panel[] = [];
    let top = from;
    for (let start = 0; start < all.length; start += columns) {
      const line = all.slice(start, start + columns).map((own) => ({
        rows: own,
        title: wrapText(own.at(-1)!.label, panelWidth, 15, true),
        verdict: wrapText(sayChange(own, language), panelWidth, textSize),
      }));
      const plotTop = top + Math.max(...line.map((one) => (one.title.length + one.verdict.length) * lineHeight)) + 14;
      line.forEach((one, column) => panels.push({ ...one, left: column * (panelWidth + columnGap), top, plotTop }));
      top = plotTop + plotHeight + waveLabelLines() * 16 + 34;
    }
    return { panels, height: top - 8 };
  }

  function panelLayers(panel: Panel, statistic: Statistic, end: number): object[] {
    const range = [panel.left + axisWidth, panel.left + panelWidth] as const;
    const bottom = panel.plotTop + plotHeight;
    const x = (field: string) => ({ field, type: 'quantitative', scale: { domain: waveDomain(), range, nice: false, zero: false }, axis: null });
    const y = (field: string) => ({ field, type: 'quantitative', scale: { domain: [0, end], range: [bottom, panel.plotTop], nice: false, zero: true }, axis: null });
    const kind = panel.rows[0]!.kind;
    const colour = theme.kinds[kind];
    const ticks = statistic === 'mean' ? [0, 50, 100] : end > 0.6 ? [0, 0.4, 0.8].filter((at) => at <= end + 1e-9) : [0, 0.2, 0.4, 0.6].filter((at) => at <= end + 1e-9);
    const drawn = withParts(panel.rows).map(({ row, part, restPart }) => ({
      wave: row.waveOrder,
      value: row.value,
      low: row.low,
      high: row.high,
      rest: row.state === 'hidden' ? null : row.restValue,
      state: row.state,
      part,
      restPart,
      spoken: sayTrendRow(row, language),
    }));
    const hidden = panel.rows.filter((row) => row.state === 'hidden').map((row) => ({ wave: row.waveOrder, text: texts.reasons[row.reason ?? 'protected'], spoken: sayTrendRow(row, language) }));
    const missing = waves.filter((wave) => !panel.rows.some((row) => row.waveOrder === wave.order)).map((wave) => ({ wave: wave.order, text: texts.chart.noRow, spoken: `${wave.label}: ${texts.chart.noRow}` }));
    const breaks = panel.rows.filter((row) => row.breakBefore).map((row) => ({ wave: row.waveOrder - 0.5, y1: panel.plotTop, y2: bottom }));
    const waveWidth = (range[1] - range[0]) / waves.length;
    const wordsFit = [...hidden, ...missing].every((one) => textWidth(one.text, textSize) <= waveWidth - 4);
    const rule = (values: object[], style: object) => ({
      data: { values },
      mark: { type: 'rule', color: colour, strokeCap: 'round', aria: false, ...style },
      encoding: { x: x('wave'), y: y('low'), y2: { field: 'high' } },
    });
    const withInterval = drawn.filter((one) => one.state !== 'hidden' && one.low !== null && one.high !== null);
    return [
      titleLayer(panel.title, panel.left, panel.top, { fontSize: 15, fontWeight: 650, color: theme.ink }),
      titleLayer(panel.verdict, panel.left, panel.top + panel.title.length * lineHeight, { fontSize: textSize, color: theme.soft }),
      {
        data: { values: ticks.map((at) => ({ at, x1: range[0], x2: range[1] })) },
        mark: { type: 'rule', color: theme.line, aria: false },
        encoding: { y: y('at'), x: pixels('x1'), x2: { field: 'x2' } },
      },
      {
        data: { values: ticks.map((at) => ({ at, x: range[0] - 8, text: formatValue(at, statistic, language) })) },
        mark: { type: 'text', align: 'right', baseline: 'middle', fontSize: textSize, color: theme.soft, aria: false },
        encoding: { y: y('at'), x: pixels('x'), text: { field: 'text' } },
      },
      {
        data: { values: waves.map((wave) => ({ wave: wave.order, y: bottom + 10, text: waveLabel(wave) })) },
        mark: { type: 'text', align: 'center', baseline: 'top', fontSize: textSize, lineHeight: 16, color: theme.soft, aria: false },
        encoding: { x: x('wave'), y: pixels('y'), text: { field: 'text' } },
      },
      {
        data: { values: breaks },
        mark: { type: 'rule', color: theme.soft, strokeDash: [2, 3], aria: false },
        encoding: { x: x('wave'), y: pixels('y1'), y2: { field: 'y2' } },
      },
      {
        data: { values: drawn.filter((one) => one.rest !== null) },
        mark: { type: 'line', color: theme.soft, strokeDash: [5, 4], strokeWidth: 1.75, aria: false, point: { filled: true, size: 12, color: theme.soft } },
        encoding: { x: x('wave'), y: y('rest'), detail: { field: 'restPart', type: 'nominal' } },
      },
      rule(withInterval.filter((one) => one.state === 'shown'), { strokeWidth: 3, opacity: 0.6 }),
      rule(withInterval.filter((one) => one.state === 'uncertain'), { strokeWidth: 3, opacity: 0.7, strokeDash: [3, 5] }),
      rule(withInterval.filter((one) => one.state === 'bounded'), { strokeWidth: 7, opacity: 0.35, strokeCap: 'butt' }),
      {
        data: { values: drawn.filter((one) => one.value !== null) },
        mark: { type: 'line', color: colour, strokeWidth: 2, aria: false },
        encoding: { x: x('wave'), y: y('value'), detail: { field: 'part', type: 'nominal' } },
      },
      {
        data: { values: drawn.filter((one) => one.value !== null) },
        mark: { type: 'point', filled: true, shape: shapes[kind], size: 85, color: colour, opacity: 1 },
        encoding: { x: x('wave'), y: y('value'), description: { field: 'spoken' }, tooltip: { field: 'spoken' } },
      },
      {
        data: { values: [...hidden, ...missing].map((one) => ({ ...one, y: bottom - (wordsFit ? 12 : 8) })) },
        mark: { type: 'text', align: wordsFit ? 'center' : 'left', angle: wordsFit ? 0 : 270, baseline: 'middle', fontSize: textSize, fontStyle: 'italic', color: theme.soft },
        encoding: { x: x('wave'), y: pixels('y'), text: { field: 'text' }, description: { field: 'spoken' }, tooltip: { field: 'spoken' } },
      },
    ];
  }

  function waveDomain(): readonly [number, number] {
    return [Math.min(...waves.map((wave) => wave.order)) - 0.5, Math.max(...waves.map((wave) => wave.order)) + 0.5];
  }
  /** "Hösten 2024" in two lines where waves stand close. */
  function waveLabel(wave: Wave): readonly string[] {
    return wrapText(wave.label, (panelWidth - axisWidth) / waves.length - 4, textSize);
  }
  function waveLabelLines(): number {
    return Math.max(1, ...waves.map((wave) => waveLabel(wave).length));
  }

  function legendEntries(): LegendEntry[] {
    const present = kinds.filter((kind) => rows.some((row) => row.kind === kind));
    return [
      ...present.map((kind) => ({ mark: 'kind' as const, kind, text: texts.marks[kind] })),
      { mark: 'interval', text: texts.chart.interval },
      ...(rows.some((row) => row.restValue !== null) ? [{ mark: 'dashed' as const, text: texts.comparisons.rest.other }] : []),
    ];
  }

  function meansNote(top: number): object[] {
    return [
      titleLayer([texts.chart.means], 0, top, { fontSize: 15, fontWeight: 650, color: theme.ink }),
      titleLayer(wrapText(texts.chart.trendMeansNote, width, textSize), 0, top + 22, { fontSize: textSize, color: theme.soft }),
    ];
  }
}

const titleLayer = (text: readonly string[], x: number, y: number, style: object) => ({
  data: { values: [{ text }] },
  mark: { type: 'text', align: 'left', baseline: 'top', x, y, lineHeight, aria: false, ...style },
  encoding: { text: { field: 'text' } },
});

/** A line is broken where the value or the comparison is not shown, where a wave is missing, and where the measurement changed. */
export function withParts(rows: readonly TrendRow[]): { row: TrendRow; part: number; restPart: number }[] {
  let part = 0;
  let restPart = 0;
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const apart = row.breakBefore || (before !== undefined && before.waveOrder !== row.waveOrder - 1);
    if (apart || row.value === null) part += 1;
    if (apart || row.restValue === null) restPart += 1;
    return { row, part, restPart };
  });
}

const factorsOf = (rows: readonly TrendRow[]): string[] => [...new Set(rows.map((row) => row.factor))];
function wavesOf(rows: readonly TrendRow[]): Wave[] {
  const labels = new Map(rows.map((row) => [row.waveOrder, row.waveLabel]));
  return [...labels].map(([order, label]) => ({ order, label })).sort((a, b) => a.order - b.order);
}
function endOf(rows: readonly TrendRow[], statistic: Statistic, max?: number): number {
  if (statistic === 'mean') return 100;
  const highest = Math.max(0, ...rows.flatMap((row) => [row.high ?? 0, row.value ?? 0, row.restValue ?? 0]));
  return max ?? Math.min(1, Math.max(0.4, Math.ceil(highest * 5 - 1e-9) / 5));
}
