/** The participation chart: who is in the numbers, place by place, with what is missing drawn as a gap up to everybody. Counts have no interval: they are no sample. */
import type { TopLevelSpec } from 'vega-lite';
import type { CoverageRow } from '../library/rows.ts';
import { formatNumber, formatPercent } from '../wording/format-numbers.ts';
import { hiddenText, sayCoverage } from '../wording/say-other-rows.ts';
import { textsFor } from '../wording/texts.ts';
import { chartFrame } from './chart-frame.ts';
import { ticksOf } from './chart-scale.ts';
import { padding, type ChartOptions } from './interval-rows.ts';
import { pixels, pointLayer, pointMark, pointStyle, ruleLayer, textLayers, type TextMark } from './layers.ts';
import { layOutLegend, type LegendEntry } from './legend.ts';
import { lightTheme, textSize } from './theme.ts';
import { textWidth, wrapText } from './text-width.ts';

const lineHeight = 17;
const rowHeight = 30;
const wideFrom = 620;

interface Placed {
  readonly row: CoverageRow;
  readonly label: readonly string[];
  readonly number: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly numberX: number;
  readonly numberY: number;
  readonly y: number;
}

export function participation(rows: readonly CoverageRow[], options: ChartOptions): TopLevelSpec {
  const { language, theme = lightTheme } = options;
  const width = (options.width ?? 960) - 2 * padding;
  const texts = textsFor(language);
  const { charts } = texts;
  const first = rows[0];
  const wide = width >= wideFrom;
  // More may answer than are registered: somebody who has just moved in.
  const end = Math.max(1, ...rows.map((row) => row.coverage ?? 0));
  const legend = layOutLegend(legendEntries(), 0, width, theme);
  const both = rows.some((row) => row.register !== first?.register);
  const labelOf = (row: CoverageRow): string => {
    if (row.school !== null || row.area !== null) return row.placeLabel;
    const whole = row.stage === null ? charts.everybody : row.stageLabel;
    return both ? `${whole}, ${texts.rows.registers[row.register]}` : whole;
  };
  const widest = (all: readonly string[]) => Math.max(0, ...all.map((text) => textWidth(text, textSize)));
  const labelWidth = Math.min(widest(rows.map(labelOf)), 0.34 * width, 300);
  const labels = widest(rows.flatMap((row) => wrapText(labelOf(row), labelWidth, textSize)));
  const plot = wide ? ([labels + 16, width - widest(rows.map(numberOf)) - 16] as const) : ([6, width - 10] as const);
  const axisTop = legend.height + 34;
  const placed: Placed[] = [];
  let y = axisTop + 4;
  for (const row of rows) {
    const label = wrapText(labelOf(row), wide ? labelWidth : width, textSize);
    const height = wide ? Math.max(rowHeight, label.length * lineHeight + 10) : (label.length + 1) * lineHeight + 32;
    const middle = wide ? y + height / 2 : y + height - 16;
    placed.push({
      row,
      label,
      number: numberOf(row),
      labelX: wide ? labels : 0,
      labelY: wide ? middle - ((label.length - 1) * lineHeight) / 2 : y + 4 + lineHeight / 2,
      numberX: wide ? width : 0,
      numberY: wide ? middle : y + 4 + (label.length + 0.5) * lineHeight,
      y: middle,
    });
    y += height;
  }
  const at = (share: number) => plot[0] + (share / end) * (plot[1] - plot[0]);
  const shown = placed.filter(({ row }) => row.coverage !== null);
  return chartFrame({
    language,
    theme,
    width,
    height: y + 6,
    layers: first
      ? [
          ruleLayer([
            ...ticksOf([0, 1], 'share').flatMap((tick) =>
              (wide ? [[axisTop, y]] : placed.map((one) => [one.y - 8, one.y + 8])).map(([from, to]) => ({
                x: at(tick),
                x2: at(tick),
                y: from!,
                y2: to!,
                colour: theme.line,
              })),
            ),
            ...shown
              .filter(({ row }) => row.coverage! < 1)
              .map((one) => ({ x: at(one.row.coverage!), x2: at(1), y: one.y, y2: one.y, colour: theme.edge, width: 2, dash: [2, 4] })),
            ...shown
              .filter(({ row }) => row.participation !== null && row.participation !== row.coverage)
              .map((one) => ({
                x: at(Math.min(end, one.row.participation!)),
                x2: at(Math.min(end, one.row.participation!)),
                y: one.y - 8,
                y2: one.y + 8,
                colour: theme.ink,
                width: 2.5,
              })),
            ...legend.rules,
          ]),
          pointLayer(legend.points),
          {
            data: {
              values: shown.map(({ row, y: middle }) => ({
                place: row.school ?? row.area ?? '',
                coverage: row.coverage,
                x: at(row.coverage!),
                y: middle,
                shape: 'circle',
                fill: theme.soft,
                stroke: theme.soft,
                spoken: sayCoverage(row, language),
              })),
            },
            mark: pointMark,
            encoding: { x: pixels('x'), y: pixels('y'), ...pointStyle, description: { field: 'spoken' }, tooltip: { field: 'spoken' } },
          },
          ...textLayers([...legend.texts, ...axisTexts(), ...placed.flatMap(rowTexts)]),
        ]
      : [],
    description: charts.participationDescription(rows.length),
    title:
      options.title && first
        ? [
            charts.participationTitle,
            [first.waveLabel, ...(first.synthetic ? [texts.page.synthetic] : [])].join(' · '),
            texts.chart.fileNote(first.surveyLabel, first.minPupils),
          ]
        : null,
    independent: [],
  });

  function numberOf(row: CoverageRow): string {
    const { coverage, responses, registered, schools } = row;
    if (coverage === null || responses === null || registered === null)
      return schools?.takingPart === 0 ? charts.stayedOut : hiddenText(row, language);
    return charts.answered(formatPercent(coverage, language), formatNumber(responses, language), formatNumber(registered, language));
  }
  function axisTexts(): TextMark[] {
    return ticksOf([0, 1], 'share').map((tick) => ({
      text: formatPercent(tick, language),
      x: at(tick),
      y: axisTop - 12,
      align: 'center',
      size: textSize,
      colour: theme.soft,
    }));
  }
  function rowTexts({ row, label, number, ...place }: Placed): TextMark[] {
    const hidden = row.coverage === null;
    return [
      { text: label, x: place.labelX, y: place.labelY, align: wide ? 'right' : 'left', size: textSize, colour: theme.ink },
      {
        text: number,
        x: place.numberX,
        y: place.numberY,
        align: wide ? 'right' : 'left',
        size: textSize,
        colour: hidden ? theme.soft : theme.ink,
        ...(hidden ? { italic: true, spoken: sayCoverage(row, language) } : {}),
      },
    ];
  }
  function legendEntries(): LegendEntry[] {
    return [
      { mark: 'filled', text: charts.answeredOfAll },
      { mark: 'dashed', text: charts.missing },
      ...(rows.some((row) => row.participation !== null && row.participation !== row.coverage)
        ? [{ mark: 'tick' as const, text: charts.participationThere }]
        : []),
    ];
  }
}
