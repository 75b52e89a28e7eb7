/**
 * The matrix: factors down, places across, and in each field the stored word of the comparison as a mark. It shows where something surely
 * differs, and no more: without the words no numbers are held against each other.
 */
import type { TopLevelSpec } from 'vega-lite';
import { isCompared, isSure, type ShownRow } from '../library/rows.ts';
import { isBetter } from '../wording/headline.ts';
import { sayRow } from '../wording/say-row.ts';
import { comparisonNames, textsFor } from '../wording/texts.ts';
import { chartFrame } from './chart-frame.ts';
import { layOutGrid, type GridField } from './grid.ts';
import { hatch, square } from './hatch.ts';
import { padding, type ChartOptions } from './interval-rows.ts';
import { fieldLayer, pixels, pointLayer, pointMark, pointStyle, ruleLayer, textLayers, type TextMark } from './layers.ts';
import { hatchApart, layOutLegend, type LegendEntry } from './legend.ts';
import { lightTheme, textSize } from './theme.ts';
import { wrapText } from './text-width.ts';
import { subtitleOfAll, varyingLabel } from './varying-label.ts';

const lineHeight = 17;

export function matrix(rows: readonly ShownRow[], options: ChartOptions): TopLevelSpec {
  const { language, theme = lightTheme } = options;
  const width = (options.width ?? 960) - 2 * padding;
  const texts = textsFor(language);
  const first = rows[0];
  const compared = rows.find(isCompared);
  const other = compared ? comparisonNames(compared.comparison, compared.school, language) : null;
  const columnOf = varyingLabel(rows);
  const legend = layOutLegend(legendEntries(), 0, width, theme);
  const note = wrapText(texts.charts.matrixNote(other?.from ?? null), width, textSize);
  const grid = layOutGrid(rows, { width, top: legend.height + 10 + note.length * lineHeight, columnOf, fieldWidth: [30, 64] });
  const hidden = grid.fields.filter(({ row }) => row.state === 'hidden');
  const shown = grid.fields.filter(({ row }) => row.state !== 'hidden');
  const size = Math.min(26, grid.fieldWidth - 4);
  return chartFrame({
    language,
    theme,
    width,
    height: grid.height,
    layers: first
      ? [
          ruleLayer(grid.lines.map((line) => ({ ...line, y2: line.y, colour: theme.line }))),
          fieldLayer([
            ...legend.fields,
            ...hidden.map(({ row, x, y }) => ({
              x,
              y,
              width: size,
              height: size,
              fill: theme.surface,
              stroke: theme.edge,
              spoken: spoken(row),
            })),
          ]),
          ruleLayer([
            ...legend.rules,
            ...hidden.flatMap(({ x, y }) => hatch([square(x, y, size, size)], hatchApart).map((line) => ({ ...line, colour: theme.edge }))),
          ]),
          pointLayer(legend.points),
          {
            data: { values: shown.map(pointOf) },
            mark: { ...pointMark, size: { expr: 'datum.size' } },
            encoding: { x: pixels('x'), y: pixels('y'), ...pointStyle, description: { field: 'spoken' }, tooltip: { field: 'spoken' } },
          },
          ...textLayers([
            ...legend.texts,
            { text: note, x: 0, y: legend.height + 6, baseline: 'top', size: textSize, colour: theme.soft },
            ...gridTexts(),
          ]),
        ]
      : [],
    description: texts.charts.matrixDescription(lines(), columns(), rows.filter(isSure).length, other?.other ?? null),
    title: options.title && first ? [texts.charts.matrixTitle(other?.other ?? null), ...subtitleOfAll(rows, language)] : null,
    independent: [],
  });

  function spoken(row: ShownRow): string {
    return `${row.label}, ${columnOf(row)}: ${sayRow(row, language)}`;
  }
  function pointOf({ row, x, y }: GridField) {
    const colour = isSure(row) ? (isBetter(row) ? theme.better : theme.worse) : theme.edge;
    return {
      factor: row.factor,
      word: row.word ?? null,
      x,
      y,
      shape: row.word === 'clearlyHigher' ? 'triangle-up' : row.word === 'clearlyLower' ? 'triangle-down' : 'circle',
      size: isSure(row) ? 190 : 18,
      // A dot where nothing differs surely, a ring where nothing is compared.
      fill: isSure(row) || row.word != null ? colour : theme.surface,
      stroke: colour,
      spoken: spoken(row),
    };
  }
  function gridTexts(): TextMark[] {
    const wide = grid.labels.some(({ x }) => x > 0);
    return [
      ...grid.columns.map(({ text, x, y }): TextMark => ({ text, x, y, colour: theme.ink, size: textSize, angle: 270, align: 'left' })),
      ...grid.headings.map((one): TextMark => ({ ...one, colour: theme.ink, size: 15, weight: 700 })),
      ...grid.labels.map((one): TextMark => ({ ...one, colour: theme.ink, size: textSize, align: wide ? 'right' : 'left' })),
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
  function legendEntries(): LegendEntry[] {
    const { charts, chart } = texts;
    const some = (test: (row: ShownRow) => boolean) => rows.some(test);
    const point = (shape: string, colour: string, text: string, hollow = false): LegendEntry => ({
      mark: 'point',
      shape,
      fill: hollow ? theme.surface : colour,
      stroke: colour,
      text,
    });
    return [
      ...(some((row) => isSure(row) && !isBetter(row)) ? [point('triangle-up', theme.worse, charts.surelyWorse)] : []),
      ...(some(isBetter) ? [point('triangle-down', theme.better, charts.surelyBetter)] : []),
      ...(some((row) => row.word != null && !isSure(row)) ? [point('circle', theme.edge, chart.hollow)] : []),
      ...(some((row) => row.state !== 'hidden' && row.word == null) ? [point('circle', theme.edge, charts.notCompared, true)] : []),
      ...(some((row) => row.state === 'hidden') ? [{ mark: 'hatched' as const, text: charts.hiddenFields(...reasons()) }] : []),
    ];
  }
  function reasons(): string[] {
    return [...new Set(rows.filter((row) => row.state === 'hidden').map((row) => texts.reasons[row.reason ?? 'protected']))];
  }
  function lines(): number {
    return new Set(rows.map((row) => row.factor)).size;
  }
  function columns(): number {
    return new Set(rows.map(columnOf)).size;
  }
}
