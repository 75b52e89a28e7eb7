/**
 * The trend chart: one panel per factor (and per group, where there are several) on one scale, an interval at every wave, the rest of the
 * municipality dashed, and a gap where a value is hidden or the question changed. Under each title stands what the stored comparison says of
 * the last change.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { FactorKind, Statistic } from '../../survey/instrument/instrument.ts';
import type { TrendRow } from '../library/rows.ts';
import { named, tellApart } from '../library/tell-apart.ts';
import { formatValue } from '../wording/format-numbers.ts';
import { sayChange, sayTrendRow, valueText } from '../wording/say-row.ts';
import { comparisonNames, textsFor } from '../wording/texts.ts';
import { chartFrame } from './chart-frame.ts';
import { rangeOf, ticksOf } from './chart-scale.ts';
import {
  asIs,
  intervalStyle,
  pixels,
  pointMark,
  pointStyle,
  ruleLayer,
  ruleMark,
  textLayers,
  pointLayer,
  type RuleMark,
  type TextMark,
} from './layers.ts';
import { layOutLegend, type LegendEntry } from './legend.ts';
import { padding, placeOf, subtitleOf, type ChartOptions } from './interval-rows.ts';
import { lightTheme, shapes, textSize } from './theme.ts';
import { inCommon } from './varying-label.ts';
import { textWidth, wrapText } from './text-width.ts';

interface Panel {
  readonly rows: readonly TrendRow[];
  /** What its lines are joined by: its factor, and its group where there are several. */
  readonly key: string;
  /** What tells its group from the others; empty where there is one. */
  readonly who: string;
  readonly title: readonly string[];
  readonly verdict: readonly string[];
  readonly left: number;
  /** Top of the panel, and of its plot. */
  readonly top: number;
  readonly plotTop: number;
  /** The lowest and the highest number of the plot. */
  readonly range: readonly [number, number];
  readonly statistic: Statistic;
}
interface Wave {
  readonly order: number;
  readonly label: string;
}

const plotHeight = 170;
/** Half the width of the stroke that ends an interval: wider than the mark, so that a short interval is seen around it. */
const capHalf = 6;
const axisWidth = 46;
const columnGap = 36;
const lineHeight = 17;
const kinds: readonly FactorKind[] = ['risk', 'protective', 'outcome'];
const statistics: readonly Statistic[] = ['share', 'mean'];

export function trendChart(rows: readonly TrendRow[], options: ChartOptions): TopLevelSpec {
  const { language, theme = lightTheme } = options;
  const width = (options.width ?? 960) - 2 * padding;
  const texts = textsFor(language);
  const waves = wavesOf(rows);
  const who = tellApart(rows, ['waveLabel']);
  const panelOf = (row: TrendRow): string => named(row.factor, who(row));
  const panelsOf = (some: readonly TrendRow[]): string[] => [...new Set(some.map(panelOf))];
  const first = rows[0] && inCommon(rows[0], rows, language);
  // As many lines as there must be, with as many panels in each: four stand two by two.
  const fitting = Math.max(1, Math.min(3, Math.floor((width + columnGap) / 330)));
  const most = Math.max(1, ...statistics.map((one) => panelsOf(rows.filter((row) => row.statistic === one)).length));
  const columns = Math.max(Math.min(2, fitting), Math.ceil(most / Math.ceil(most / fitting)));
  const panelWidth = (width - columnGap * (columns - 1)) / columns;
  const waveWidth = (panelWidth - axisWidth) / Math.max(1, waves.length);
  const waveLabels = waves.map((wave) => wrapText(wave.label, waveWidth - 4, textSize));
  const legend = layOutLegend(legendEntries(), 0, width, theme);
  const panels: Panel[] = [];
  const notes: TextMark[] = [];
  let height = legend.height + 18;
  for (const statistic of statistics) {
    const some = rows.filter((row) => row.statistic === statistic);
    if (some.length === 0) continue;
    if (statistic === 'mean') height = note(height);
    height = place(some, statistic, height);
  }
  return chartFrame({
    language,
    theme,
    width,
    height,
    layers:
      panels.length === 0
        ? []
        : [
            ruleLayer([...legend.rules, ...panels.flatMap(frameRules)]),
            pointLayer(legend.points),
            ...dataLayers(),
            ...textLayers([...legend.texts, ...notes, ...panels.flatMap(panelTexts)]),
          ],
    description: first
      ? texts.chart.trendDescription(placeOf(first, language), factorsOf(rows).length, waves[0]!.label, waves.at(-1)!.label)
      : texts.chart.empty,
    title:
      options.title && first
        ? [texts.chart.trendTitle(placeOf(first, language)), ...subtitleOf(first, `${waves[0]!.label} – ${waves.at(-1)!.label}`, language)]
        : null,
    independent: [],
    // A factor through all its waves, then the next one.
    reading: panels.flatMap((panel) => waves.map((wave) => spokenAt(panel, wave))),
  });

  function note(from: number): number {
    const lines = wrapText(texts.chart.trendMeansNote, width, textSize);
    notes.push({ text: texts.chart.means, x: 0, y: from + 8, baseline: 'top', size: 15, weight: 700, colour: theme.ink });
    notes.push({ text: lines, x: 0, y: from + 31, baseline: 'top', size: textSize, colour: theme.soft });
    return from + 46 + lineHeight * lines.length;
  }

  /** Panels in lines of equal title height, so that plots in a line stand level. Returns where the next thing may begin. */
  function place(some: readonly TrendRow[], statistic: Statistic, from: number): number {
    const range = rangeOf(some, statistic, options.max);
    const all = panelsOf(some).map((key) => some.filter((row) => panelOf(row) === key).sort((a, b) => a.waveOrder - b.waveOrder));
    let top = from;
    for (let start = 0; start < all.length; start += columns) {
      const line = all.slice(start, start + columns).map((own) => ({
        rows: own,
        key: panelOf(own[0]!),
        who: who(own[0]!),
        title: wrapText(named(own.at(-1)!.label, who(own[0]!)), panelWidth, 15, true),
        verdict: wrapText(sayChange(own, language), panelWidth, textSize),
      }));
      const plotTop = top + Math.max(...line.map((one) => one.title.length * 19 + one.verdict.length * lineHeight)) + 20;
      line.forEach((one, column) => panels.push({ ...one, left: column * (panelWidth + columnGap), top, plotTop, range, statistic }));
      top = plotTop + plotHeight + Math.max(...waveLabels.map((label) => label.length)) * lineHeight + 36;
    }
    return top - 8;
  }

  function frameRules(panel: Panel): RuleMark[] {
    const [left, right] = [panel.left + axisWidth, panel.left + panelWidth];
    const grid = ticks(panel).map((at) => ({ x: left, x2: right, y: across(panel, at), y2: across(panel, at), colour: theme.line }));
    const breaks = panel.rows
      .filter((row) => row.breakBefore)
      .map((row) => ({
        x: along(panel, row.waveOrder) - waveWidth / 2,
        x2: along(panel, row.waveOrder) - waveWidth / 2,
        y: panel.plotTop,
        y2: panel.plotTop + plotHeight,
        colour: theme.soft,
        dash: [2, 3],
      }));
    return [...grid, ...breaks];
  }

  function panelTexts(panel: Panel): TextMark[] {
    const bottom = panel.plotTop + plotHeight;
    const small = { size: textSize, colour: theme.soft };
    const last = panel.rows.findLast((row) => row.state !== 'hidden');
    const gaps = [
      ...panel.rows
        .filter((row) => row.state === 'hidden')
        .map((row) => ({
          wave: row.waveOrder,
          text: texts.reasons[row.reason ?? 'protected'],
          spoken: sayTrendRow(row, language, panel.who),
        })),
      ...waves
        .filter((wave) => !panel.rows.some((row) => row.waveOrder === wave.order))
        .map((wave) => ({ wave: wave.order, text: texts.chart.noRow, spoken: spokenAt(panel, wave) })),
    ];
    const fits = gaps.every((gap) => textWidth(gap.text, textSize) <= waveWidth - 4);
    return [
      { text: panel.title, x: panel.left, y: panel.top, baseline: 'top', size: 15, weight: 650, colour: theme.ink },
      { ...small, text: panel.verdict, x: panel.left, y: panel.top + panel.title.length * 19 + 1, baseline: 'top' },
      ...ticks(panel).map((at): TextMark => ({
        ...small,
        text: formatValue(at, panel.statistic, language),
        x: panel.left + axisWidth - 8,
        y: across(panel, at),
        align: 'right',
      })),
      ...waves.map((wave, index): TextMark => ({
        ...small,
        text: waveLabels[index]!,
        x: along(panel, wave.order),
        y: bottom + 10,
        align: 'center',
        baseline: 'top',
      })),
      ...gaps.map((gap): TextMark => ({
        ...small,
        text: gap.text,
        spoken: gap.spoken,
        x: along(panel, gap.wave),
        y: bottom - (fits ? 12 : 8),
        italic: true,
        align: fits ? 'center' : 'left',
        angle: fits ? 0 : 270,
      })),
      // The latest number that is shown, so that nobody must read it off the axis.
      ...(last
        ? [
            {
              ...small,
              text: valueText(last, language),
              weight: 650,
              colour: theme.ink,
              align: 'center' as const,
              x: along(panel, last.waveOrder),
              y: latestY(panel, last),
            },
          ]
        : []),
    ];
  }

  function spokenAt(panel: Panel, wave: Wave): string {
    const row = panel.rows.find((one) => one.waveOrder === wave.order);
    return row ? sayTrendRow(row, language, panel.who) : `${named(panel.rows[0]!.label, panel.who, wave.label)}: ${texts.chart.noRow}`;
  }

  /** Above the interval, or below it where the comparison runs above and there is room. */
  function latestY(panel: Panel, last: TrendRow): number {
    const below = across(panel, last.low ?? last.value ?? panel.range[0]) + 13;
    return (last.restValue ?? 0) > (last.value ?? 1) && below < panel.plotTop + plotHeight - 8
      ? below
      : across(panel, Math.max(last.high ?? panel.range[0], last.value ?? panel.range[0])) - 12;
  }

  /** The released numbers, each with its place: low and high at every wave, lines that break where they must. */
  function dataLayers(): object[] {
    const drawn = panels.flatMap((panel) =>
      withParts(panel.rows).map(({ row, part, restPart }) => {
        const hidden = row.state === 'hidden';
        const at = (value: number | null) => (value === null || hidden ? null : across(panel, value));
        return {
          factor: row.factor,
          wave: row.wave,
          value: row.value,
          low: row.low,
          high: row.high,
          rest: hidden ? null : row.restValue,
          x: along(panel, row.waveOrder),
          yValue: at(row.value),
          yLow: at(row.low),
          yHigh: at(row.high),
          yRest: at(row.restValue),
          line: `${panel.key} ${part}`,
          restLine: `${panel.key} ${restPart}`,
          stroke: theme.kinds[row.kind],
          fill: theme.kinds[row.kind],
          shape: shapes[row.kind],
          spoken: sayTrendRow(row, language, panel.who),
          state: row.state,
          ...intervalStyle(row.state, true),
        };
      }),
    );
    return [
      {
        data: { values: drawn.filter((one) => one.yRest !== null) },
        mark: { type: 'line', color: theme.soft, strokeDash: [5, 4], strokeWidth: 1.75, aria: false },
        encoding: { x: pixels('x'), y: pixels('yRest'), detail: { field: 'restLine', type: 'nominal' } },
      },
      {
        // A line of one wave is no line: the comparison is then a short stroke.
        data: {
          values: drawn.filter(
            (one) => one.yRest !== null && drawn.filter((other) => other.restLine === one.restLine && other.yRest !== null).length === 1,
          ),
        },
        mark: { type: 'tick', orient: 'horizontal', thickness: 1.75, size: 22, opacity: 1, color: theme.soft, aria: false },
        encoding: { x: pixels('x'), y: pixels('yRest') },
      },
      {
        data: { values: drawn.filter((one) => one.yLow !== null && one.yHigh !== null) },
        mark: ruleMark,
        encoding: { x: pixels('x'), y: pixels('yLow'), y2: { field: 'yHigh' }, color: asIs('stroke') },
      },
      ruleLayer(drawn.filter((one) => one.state !== 'bounded').flatMap(capsOf)),
      {
        data: { values: drawn.filter((one) => one.yValue !== null) },
        mark: { type: 'line', strokeWidth: 1.5, aria: false },
        encoding: { x: pixels('x'), y: pixels('yValue'), detail: { field: 'line', type: 'nominal' }, color: asIs('stroke') },
      },
      {
        data: { values: drawn.filter((one) => one.yValue !== null) },
        mark: { ...pointMark, size: 36, strokeWidth: 1.5 },
        encoding: { x: pixels('x'), y: pixels('yValue'), ...pointStyle, description: { field: 'spoken' }, tooltip: { field: 'spoken' } },
      },
    ];
  }

  function along(panel: Panel, order: number): number {
    const index = waves.findIndex((wave) => wave.order === order);
    return panel.left + axisWidth + (index + 0.5) * waveWidth;
  }
  function across(panel: Panel, value: number): number {
    const [start, end] = panel.range;
    return panel.plotTop + plotHeight * (1 - (value - start) / (end - start));
  }
  function ticks(panel: Panel): number[] {
    return ticksOf(panel.range, panel.statistic);
  }

  function legendEntries(): LegendEntry[] {
    const present = kinds.filter((kind) => rows.some((row) => row.kind === kind));
    return [
      ...present.map((kind) => ({ mark: 'kind' as const, kind, text: texts.marks[kind] })),
      { mark: 'interval', text: texts.chart.interval },
      ...(rows.some((row) => row.restValue !== null)
        ? [{ mark: 'dashed' as const, text: comparisonNames('rest', rows[0]!.school, language).other }]
        : []),
    ];
  }
}

/** The two ends of an interval that is shown. */
const capsOf = ({ x, yLow, yHigh, stroke }: { x: number; yLow: number | null; yHigh: number | null; stroke: string }): RuleMark[] =>
  yLow === null || yHigh === null
    ? []
    : [yLow, yHigh].map((y) => ({ x: x - capHalf, x2: x + capHalf, y, y2: y, colour: stroke, width: 2 }));

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
const wavesOf = (rows: readonly TrendRow[]): readonly Wave[] => rows[0]?.waves ?? [];
