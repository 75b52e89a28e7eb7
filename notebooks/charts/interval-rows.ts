/**
 * Rows under each other, each with point, interval and the comparison's tick: what the profile (a row per factor) and the forest (a row per
 * place) have in common. It plots released numbers and estimates nothing: there is no aggregate and no interval transform in it.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { FactorKind, Statistic } from '../../survey/instrument/instrument.ts';
import type { Language } from '../../survey/text.ts';
import { isCompared, type ShownRow } from '../library/rows.ts';
import { formatValue } from '../wording/format-numbers.ts';
import { comparisonNames, textsFor } from '../wording/texts.ts';
import { domainOf, ticksOf } from './chart-scale.ts';
import { chartFrame } from './chart-frame.ts';
import {
  asIs,
  intervalStyle,
  pixels,
  pointLayer,
  pointMark,
  pointStyle,
  ruleLayer,
  ruleMark,
  textLayers,
  type TextMark,
} from './layers.ts';
import { layOutLegend, type LegendEntry } from './legend.ts';
import { layOutProfile, type Arrangement, type ProfileLayout } from './profile-layout.ts';
import { lightTheme, shapes, textSize, type ChartTheme } from './theme.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface ChartOptions {
  readonly language: Language;
  /** Pixels that there are for the whole chart. */
  readonly width?: number;
  readonly theme?: ChartTheme;
  /** A heading inside the chart: for exports; a page has it as HTML. */
  readonly title?: boolean;
  /** Right end of the scale of shares, for charts that are to be held side by side. */
  readonly max?: number;
}

const kinds: readonly FactorKind[] = ['risk', 'protective', 'outcome'];
const lineHeight = 17;
/** Around the chart, inside its width. */
export const padding = 8;

/** What is said of the whole chart: its heading above, and in words for who does not see it. */
export interface RowsChart {
  readonly title: readonly [heading: string, ...lines: readonly string[]];
  readonly description: string;
}

export function drawRows(rows: readonly ShownRow[], options: ChartOptions, arrangement: Arrangement, said: RowsChart): TopLevelSpec {
  const { language, theme = lightTheme } = options;
  const width = (options.width ?? 960) - 2 * padding;
  const texts = textsFor(language);
  // A comparison that was asked for but not released is none: the chart then names nothing that it does not show.
  const compared = rows.filter(isCompared).find((row) => row.otherValue !== null || row.word !== null);
  const hasTicks = rows.some((row) => row.otherValue != null);
  const hasWords = rows.some((row) => row.word != null);
  const allCompared = rows.every((row) => row.word != null || row.value === null);
  const first = rows[0];
  const panels: { layer: object[] }[] = [];
  let height = 0;
  for (const statistic of ['share', 'mean'] as const) {
    const some = rows.filter((row) => row.statistic === statistic);
    if (some.length === 0) continue;
    const made = panel(some, statistic, height === 0 ? 0 : height + 36);
    panels.push({ layer: made.layers });
    height = made.height;
  }
  return chartFrame({
    language,
    theme,
    width,
    height,
    layers: panels,
    description: first ? said.description : texts.chart.empty,
    title: options.title && first ? said.title : null,
    // One panel per statistic, each with its own scale along x.
    independent: ['x'],
  });

  function panel(some: readonly ShownRow[], statistic: Statistic, top: number) {
    const isMean = statistic === 'mean';
    const legendTop = top + (isMean ? 24 : 0);
    const legend = layOutLegend(legendOf(some, top === 0), legendTop, width, theme, hasWords);
    const noteTop = legendTop + legend.height + 6;
    const note = wrapText(isMean ? texts.chart.meansNote : `${texts.chart.shares}: ${texts.chart.worse}`, width, textSize);
    const axisTop = noteTop + 2 + note.length * lineHeight + 34;
    const layout = layOutProfile(some, rows, width, axisTop - 10, language, arrangement);
    const domain = domainOf(some, statistic, options.max);
    const marks: TextMark[] = [
      ...legend.texts,
      { text: note, x: 0, y: noteTop, baseline: 'top', size: textSize, colour: theme.soft },
      ...layout.headings.map(({ text, y }) => ({ text, x: 0, y, size: layout.wide ? 15 : 16, weight: 700, colour: theme.ink })),
      ...layout.rows.flatMap((row) => rowTexts(row, layout)),
    ];
    if (isMean) marks.push({ text: texts.chart.means, x: 0, y: top, baseline: 'top', size: 15, weight: 700, colour: theme.ink });
    return {
      height: layout.height,
      layers: [
        ...axisLayers(layout, domain, statistic, axisTop),
        ruleLayer(legend.rules),
        pointLayer(legend.points),
        ...rowLayers(layout, domain),
        ...textLayers(marks),
      ],
    };
  }

  function legendOf(some: readonly ShownRow[], isFirst: boolean): LegendEntry[] {
    const present = kinds.filter((kind) => some.some((row) => row.kind === kind));
    const names = some[0]!.statistic === 'mean' ? texts.kinds : texts.marks;
    const entries: LegendEntry[] = present.map((kind) => ({ mark: 'kind', kind, text: names[kind] }));
    if (!isFirst) return entries;
    entries.push({ mark: 'interval', text: texts.chart.interval });
    if (compared && hasTicks) entries.push({ mark: 'tick', text: comparisonNames(compared.comparison, compared.school, language).other });
    if (hasWords)
      entries.push(
        { mark: 'filled', text: texts.chart.filled },
        { mark: 'hollow', text: allCompared ? texts.chart.hollow : texts.chart.hollowOrNone },
      );
    return entries;
  }

  function axisLayers(layout: ProfileLayout, domain: readonly [number, number], statistic: Statistic, top: number): object[] {
    const ticks = ticksOf(domain, statistic).map((at) => ({ at, text: formatValue(at, statistic, language), y: top - 14 }));
    // Labels above the lines would be crossed by a grid of full height: each row then has its own piece.
    // A long heading too.
    const crossed = layout.headings.some(({ text }) => textWidth(text, 15, true) > layout.plot[0]);
    const below = layout.headings.map(({ y }, k) => ({ y1: y + 12, y2: (layout.headings[k + 1]?.y ?? layout.height + 14) - 14 }));
    const stretches = layout.wide
      ? crossed
        ? below
        : [{ y1: top, y2: layout.height }]
      : [
          { y1: top - 6, y2: top - 1 },
          ...layout.rows.filter((row) => row.state !== 'hidden').map((row) => ({ y1: row.y - 8, y2: row.y + 8 })),
        ];
    return [
      {
        data: { values: stretches.flatMap((stretch) => ticks.map(({ at }) => ({ at, ...stretch }))) },
        mark: { type: 'rule', color: theme.line, strokeWidth: 1, aria: false },
        encoding: { x: along('at', layout, domain), y: pixels('y1'), y2: { field: 'y2' } },
      },
      {
        data: { values: ticks },
        mark: { type: 'text', align: 'center', baseline: 'middle', fontSize: textSize, color: theme.soft, aria: false },
        encoding: { x: along('at', layout, domain), y: pixels('y'), text: { field: 'text' } },
      },
    ];
  }

  /** Interval, comparison, point: the released numbers themselves, on the scale. */
  function rowLayers(layout: ProfileLayout, domain: readonly [number, number]): object[] {
    const x = (field: string) => along(field, layout, domain);
    const shown = layout.rows
      .filter((row) => row.state !== 'hidden')
      .map((row) => ({
        factor: row.factor,
        value: row.value,
        low: row.low,
        high: row.high,
        other: row.other,
        y: row.y,
        spoken: row.spoken,
        stroke: theme.kinds[row.kind],
        // Filled is a sure difference and nothing else.
        fill: row.sure ? theme.kinds[row.kind] : theme.surface,
        shape: shapes[row.kind],
        ...intervalStyle(row.state, row.sure),
      }));
    return [
      {
        data: { values: shown.filter((row) => row.low !== null && row.high !== null) },
        mark: ruleMark,
        encoding: { y: pixels('y'), x: x('low'), x2: { field: 'high' }, color: asIs('stroke') },
      },
      {
        data: { values: shown.filter((row) => row.other !== null) },
        mark: { type: 'tick', orient: 'vertical', thickness: 2.5, size: 17, opacity: 1, color: theme.ink, aria: false },
        encoding: { y: pixels('y'), x: x('other') },
      },
      {
        data: { values: shown.filter((row) => row.value !== null) },
        mark: pointMark,
        encoding: { y: pixels('y'), x: x('value'), ...pointStyle, description: { field: 'spoken' }, tooltip: { field: 'spoken' } },
      },
    ];
  }

  /** Label, number and word; where a value is hidden its reason stands in its place. */
  function rowTexts(row: ProfileLayout['rows'][number], layout: ProfileLayout): TextMark[] {
    const line = { size: textSize, colour: theme.ink, y: row.numberY };
    const label: TextMark = {
      ...line,
      text: row.label,
      x: row.labelX,
      y: row.labelY,
      size: layout.wide ? textSize : textSize + 1,
      align: layout.wide ? 'right' : 'left',
    };
    if (row.state === 'hidden')
      return [
        label,
        { ...line, text: row.number, x: layout.wide ? layout.plot[0] + 8 : 0, italic: true, colour: theme.soft, spoken: row.spoken },
      ];
    const number: TextMark = {
      ...line,
      text: row.number,
      x: row.numberX,
      align: layout.wide ? 'right' : 'left',
      // A bounded row has no point that could be read aloud.
      ...(row.value === null ? { spoken: row.spoken } : {}),
    };
    if (row.word === '') return [label, number];
    return [
      label,
      number,
      {
        ...line,
        text: row.word,
        x: row.wordX,
        // In ink: the marks' colours say what kind of row it is, and a lower risk in the colour of risk would read as bad.
        ...(row.sure ? { weight: 650 } : { italic: true, colour: theme.soft }),
      },
    ];
  }
}

/** Area, then what narrows it: "Norra Hamnen, åk 9, flickor". */
export const placeOf = (row: ShownRow, language: Language): string =>
  [
    row.placeLabel,
    ...[
      row.grade === null ? [] : row.gradeLabel,
      row.stage === null ? [] : row.stageLabel,
      row.sex === null ? [] : row.sexLabel,
      row.background === null ? [] : row.backgroundLabel,
    ]
      .flat()
      .map((label) => textsFor(language).inRunningText(label)),
  ].join(', ');

/** What an exported picture must say of itself: of whom, when, that the data are made up; then from which survey, and how it is protected. */
export const subtitleOf = (row: ShownRow, what: string, language: Language): string[] => [
  [placeOf(row, language), what, ...(row.synthetic ? [textsFor(language).page.synthetic] : [])].join(' · '),
  textsFor(language).chart.fileNote(row.surveyLabel, row.minPupils),
];

const along = (field: string, layout: ProfileLayout, domain: readonly [number, number]) => ({
  field,
  type: 'quantitative',
  scale: { domain, range: layout.plot, nice: false, zero: true },
  axis: null,
});
