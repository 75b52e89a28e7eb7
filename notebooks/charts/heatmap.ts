/**
 * The heatmap: a share in every field, shaded in classes as wide as the numbers are unsure, so that fields which cannot be told apart have
 * mostly the same shade. The number stands in the field; a sure difference has its mark, and a hidden field its hatching.
 */
import type { TopLevelSpec } from 'vega-lite';
import { isCompared, isSure, type ShownRow } from '../library/rows.ts';
import { formatInterval, formatNumber, toPercent } from '../wording/format-numbers.ts';
import { isBetter } from '../wording/headline.ts';
import { sayRow } from '../wording/say-row.ts';
import { comparisonNames, textsFor } from '../wording/texts.ts';
import { chartFrame } from './chart-frame.ts';
import { layOutGrid } from './grid.ts';
import { hatch, square } from './hatch.ts';
import { padding, type ChartOptions } from './interval-rows.ts';
import { fieldLayer, pointLayer, ruleLayer, textLayers, type TextMark } from './layers.ts';
import { hatchApart, layOutLegend, type LegendEntry } from './legend.ts';
import { lightTheme, textSize } from './theme.ts';
import { wrapText } from './text-width.ts';
import { subtitleOfAll, varyingLabel } from './varying-label.ts';

const lineHeight = 17;
const fieldHeight = 26;

export interface ShadeClass {
  readonly from: number;
  readonly to: number;
}

/**
 * Classes of equal width over the values, at most `most` of them: in steps of 5 points, and as wide as the middle interval is on one side.
 *
 * @returns shares from and to, the lowest first; empty where nothing is shown
 */
export function shadeClasses(rows: readonly ShownRow[], most: number): ShadeClass[] {
  const shown = rows.filter((row) => row.value !== null && row.statistic === 'share');
  if (shown.length === 0) return [];
  const percents = shown.map((row) => toPercent(row.value!));
  const halves = shown.map((row) => (toPercent(row.high ?? row.value!) - toPercent(row.low ?? row.value!)) / 2).sort((a, b) => a - b);
  const half = halves[Math.floor(halves.length / 2)]!;
  const [lowest, highest] = [Math.min(...percents), Math.max(...percents)];
  for (let width = Math.max(5, Math.ceil(half / 5) * 5); ; width += 5) {
    const start = Math.floor(lowest / width) * width;
    const count = Math.floor((highest - start) / width) + 1;
    if (count <= most)
      return Array.from({ length: count }, (_, k) => ({ from: (start + k * width) / 100, to: (start + (k + 1) * width) / 100 }));
  }
}

export function heatmap(rows: readonly ShownRow[], options: ChartOptions): TopLevelSpec {
  const { language, theme = lightTheme } = options;
  const width = (options.width ?? 960) - 2 * padding;
  const texts = textsFor(language);
  // Means have another scale: a shade would say the same of both.
  const shares = rows.filter((row) => row.statistic === 'share');
  const first = shares[0];
  const compared = shares.find(isCompared);
  const other = compared ? comparisonNames(compared.comparison, compared.school, language) : null;
  const columnOf = varyingLabel(shares);
  const classes = shadeClasses(shares, theme.shades.length);
  const legend = layOutLegend(legendEntries(), 0, width, theme);
  const note = wrapText(texts.charts.heatmapNote, width, textSize);
  const grid = layOutGrid(shares, { width, top: legend.height + 10 + note.length * lineHeight, columnOf, fieldWidth: [46, 76] });
  const fieldWidth = grid.fieldWidth - 4;
  return chartFrame({
    language,
    theme,
    width,
    height: grid.height,
    layers: first
      ? [
          fieldLayer([
            ...legend.fields,
            ...grid.fields.map(({ row, x, y }) => ({
              x,
              y,
              width: fieldWidth,
              height: fieldHeight,
              fill: shadeOf(row.value),
              stroke: row.state === 'hidden' || row.state === 'uncertain' ? theme.edge : theme.line,
              ...(row.state === 'uncertain' ? { dash: [3, 3] } : {}),
              spoken: `${row.label}, ${columnOf(row)}: ${sayRow(row, language)}`,
            })),
          ]),
          ruleLayer([
            ...legend.rules,
            ...grid.fields
              .filter(({ row }) => row.state === 'hidden')
              .flatMap(({ x, y }) =>
                hatch([square(x, y, fieldWidth, fieldHeight)], hatchApart).map((line) => ({ ...line, colour: theme.edge })),
              ),
          ]),
          pointLayer([
            ...legend.points,
            ...grid.fields
              .filter(({ row }) => isSure(row))
              .map(({ row, x, y }) => ({
                x: x + fieldWidth / 2 - 9,
                y,
                shape: row.word === 'clearlyHigher' ? 'triangle-up' : 'triangle-down',
                fill: theme.ink,
                stroke: theme.ink,
                size: 45,
              })),
          ]),
          ...textLayers([
            ...legend.texts,
            { text: note, x: 0, y: legend.height + 6, baseline: 'top', size: textSize, colour: theme.soft },
            ...gridTexts(),
          ]),
        ]
      : [],
    description: texts.charts.heatmapDescription(
      new Set(shares.map((row) => row.factor)).size,
      new Set(shares.map(columnOf)).size,
      shares.filter(isSure).length,
    ),
    title: options.title && first ? [texts.charts.heatmapTitle, ...subtitleOfAll(shares, language)] : null,
    independent: [],
  });

  function shadeOf(value: number | null): string {
    if (value === null) return theme.surface;
    const at = classes.findIndex(({ from, to }) => toPercent(value) >= toPercent(from) && toPercent(value) < toPercent(to));
    return theme.shades[at] ?? theme.surface;
  }
  function gridTexts(): TextMark[] {
    const wide = grid.labels.some(({ x }) => x > 0);
    const sure = (row: ShownRow) => isSure(row);
    return [
      ...grid.columns.map(({ text, x, y }): TextMark => ({ text, x, y, colour: theme.ink, size: textSize, angle: 270, align: 'left' })),
      ...grid.headings.map((one): TextMark => ({ ...one, colour: theme.ink, size: 15, weight: 700 })),
      ...grid.labels.map((one): TextMark => ({ ...one, colour: theme.ink, size: textSize, align: wide ? 'right' : 'left' })),
      ...grid.fields
        .filter(({ row }) => row.state !== 'hidden')
        .map(({ row, x, y }): TextMark => ({
          // The sign % would be the same in every field: the note says it once.
          text: row.value === null ? boundOf(row) : formatNumber(toPercent(row.value), language),
          x: sure(row) ? x - 5 : x,
          y,
          colour: theme.ink,
          size: textSize,
          align: 'center',
          ...(sure(row) ? { weight: 650 } : {}),
          ...(row.state === 'uncertain' ? { italic: true } : {}),
        })),
      ...grid.missing.map(({ x, y, column, label }): TextMark => ({
        text: '–',
        x,
        y,
        colour: theme.soft,
        size: textSize,
        align: 'center',
        spoken: `${label}, ${column}: ${texts.notReleased}`,
      })),
    ];
  }
  function boundOf(row: ShownRow): string {
    return row.side === 'under' ? `<${toPercent(row.high ?? 0)}` : `>${toPercent(row.low ?? 0)}`;
  }
  function legendEntries(): LegendEntry[] {
    const hidden = shares.filter((row) => row.state === 'hidden');
    const mark = (shape: string, text: string): LegendEntry => ({ mark: 'point', shape, fill: theme.ink, stroke: theme.ink, text });
    const { charts } = texts;
    return [
      ...classes.map(({ from, to }, k): LegendEntry => ({
        mark: 'field',
        fill: theme.shades[k]!,
        stroke: theme.line,
        text: formatInterval(from, to - 0.01, 'share', language),
      })),
      ...(shares.some((row) => isSure(row) && !isBetter(row)) ? [mark('triangle-up', charts.surelyHigherThan(other?.than ?? ''))] : []),
      ...(shares.some(isBetter) ? [mark('triangle-down', charts.surelyLowerThan(other?.than ?? ''))] : []),
      ...(shares.some((row) => row.state === 'uncertain')
        ? [{ mark: 'field' as const, fill: theme.surface, stroke: theme.edge, dash: [3, 3], text: texts.uncertainLong }]
        : []),
      ...(hidden.length > 0
        ? [
            {
              mark: 'hatched' as const,
              text: charts.hiddenFields(...new Set(hidden.map((row) => texts.reasons[row.reason ?? 'protected']))),
            },
          ]
        : []),
    ];
  }
}
