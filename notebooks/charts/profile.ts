/**
 * The profile chart: one row per factor with point, interval and the comparison's tick; arenas as groups. It plots released
 * numbers and estimates nothing: there is no aggregate and no interval transform in it.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { FactorKind, Statistic } from '../../survey/instrument/instrument.ts';
import type { Language } from '../../survey/text.ts';
import { isCompared, isSure, type ShownRow } from '../library/rows.ts';
import { formatValue } from '../wording/format-numbers.ts';
import { textsFor } from '../wording/texts.ts';
import { legendLayers, type LegendEntry } from './legend.ts';
import { layOutProfile, type PlacedRow, type ProfileLayout } from './profile-layout.ts';
import { lightTheme, shapes, textSize, type ChartTheme } from './theme.ts';
import { wrapText } from './text-width.ts';

export interface ChartOptions {
  readonly language: Language;
  /** Pixels of the whole chart. */
  readonly width?: number;
  readonly theme?: ChartTheme;
  /** A heading inside the chart: for exports; a page has it as HTML. */
  readonly title?: boolean;
  /** Right end of the scale of shares, for charts that should be held side by side. */
  readonly max?: number;
}

const lineHeight = 17;
const kinds: readonly FactorKind[] = ['risk', 'protective', 'outcome'];

export function profile(rows: readonly ShownRow[], options: ChartOptions): TopLevelSpec {
  const { language, width = 960, theme = lightTheme } = options;
  const texts = textsFor(language);
  const compared = rows.find(isCompared);
  const panels: { layer: object[] }[] = [];
  let height = 0;
  for (const statistic of ['share', 'mean'] as const) {
    const some = rows.filter((row) => row.statistic === statistic);
    if (some.length === 0) continue;
    const made = panel(some, statistic, height === 0 ? 0 : height + 36);
    panels.push({ layer: made.layers });
    height = made.height;
  }
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: describe(),
    background: theme.surface,
    padding: 8,
    ...(options.title
      ? {
          title: {
            text: wrapText(compared ? texts.chart.profileTitle(texts.comparisons[compared.comparison].other) : texts.chart.profileTitleAlone, width, 20, true),
            subtitle: rows[0] ? wrapText(subtitleOf(rows[0]), width, textSize) : [],
            anchor: 'start',
            frame: 'bounds',
            fontSize: 20,
            fontWeight: 650,
            color: theme.ink,
            subtitleColor: theme.soft,
            subtitleFontSize: textSize,
            subtitlePadding: 6,
            offset: 12,
          },
        }
      : {}),
    // The size is what the layout says: text is placed by hand, and a renderer's own guess at its width must not move anything.
    autosize: 'none',
    width,
    height: panels.length === 0 ? 40 : height,
    // One panel per statistic, each with its own scale along x.
    layer: panels.length === 0 ? [emptyLayer(texts.chart.empty, theme)] : panels,
    resolve: { scale: { x: 'independent' } },
    config: { font: theme.font, view: { stroke: null } },
  };
  return spec as unknown as TopLevelSpec;

  function panel(some: readonly ShownRow[], statistic: Statistic, top: number) {
    const isMean = statistic === 'mean';
    const heading = isMean ? textLayers([{ text: [texts.chart.means], y: top }], { color: theme.ink, fontSize: 15, fontWeight: 650 }) : [];
    const legend = legendLayers(legendOf(some, top === 0), 0, top + (isMean ? 24 : 0), width, theme);
    const below = top + (isMean ? 24 : 0) + legend.height;
    const note = wrapText(isMean ? texts.chart.meansNote : `${texts.chart.shares}: ${texts.chart.worse}`, width, textSize);
    const axisTop = below + 8 + note.length * lineHeight + 34;
    const layout = layOutProfile(some, rows, width, axisTop - 10, language);
    const domain = domainOf(some, statistic, options.max);
    return {
      height: layout.height,
      layers: [
        ...heading,
        ...legend.layers,
        ...textLayers([{ text: note, y: below + 6 }], { color: theme.soft }),
        ...axisLayers(layout, domain, statistic, axisTop),
        ...headingLayers(layout),
        ...rowLayers(layout, domain),
      ],
    };
  }

  function textLayers(values: readonly { readonly text: readonly string[]; readonly y: number }[], style: object): object[] {
    return [
      {
        data: { values },
        mark: { type: 'text', align: 'left', baseline: 'top', x: 0, fontSize: textSize, lineHeight, aria: false, ...style },
        encoding: { y: pixels('y'), text: { field: 'text' } },
      },
    ];
  }

  function legendOf(some: readonly ShownRow[], first: boolean): LegendEntry[] {
    const present = kinds.filter((kind) => some.some((row) => row.kind === kind));
    const statisticNames = some[0]!.statistic === 'mean' ? texts.kinds : texts.marks;
    const entries: LegendEntry[] = present.map((kind) => ({ mark: 'kind', kind, text: statisticNames[kind] }));
    if (!first) return entries;
    entries.push({ mark: 'interval', text: texts.chart.interval });
    if (compared) {
      entries.push({ mark: 'tick', text: texts.comparisons[compared.comparison].other });
      entries.push({ mark: 'filled', text: texts.chart.filled }, { mark: 'hollow', text: texts.chart.hollow });
    }
    return entries;
  }

  function axisLayers(layout: ProfileLayout, domain: readonly [number, number], statistic: Statistic, top: number): object[] {
    const ticks = ticksOf(domain, statistic).map((at) => ({ at, text: formatValue(at, statistic, language), y: top - 14 }));
    // Labels above the lines would be crossed by a grid of full height: each row then has its own piece.
    const stretches = layout.wide
      ? [{ y1: top, y2: layout.height }]
      : [{ y1: top - 6, y2: top - 1 }, ...layout.rows.filter((row) => row.state !== 'hidden').map((row) => ({ y1: row.y - 8, y2: row.y + 8 }))];
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

  function headingLayers(layout: ProfileLayout): object[] {
    return [
      {
        data: { values: layout.headings },
        mark: { type: 'text', align: 'left', baseline: 'middle', x: 0, fontSize: layout.wide ? 15 : 16, fontWeight: 700, color: theme.ink, aria: false },
        encoding: { y: pixels('y'), text: { field: 'text' } },
      },
    ];
  }

  function rowLayers(layout: ProfileLayout, domain: readonly [number, number]): object[] {
    const x = (field: string) => along(field, layout, domain);
    const of = (keep: (row: PlacedRow) => boolean) => ({ values: layout.rows.filter(keep) });
    const hidden = (row: PlacedRow) => row.state === 'hidden';
    const withInterval = (row: PlacedRow) => row.low !== null && row.high !== null && !hidden(row);
    const rule = (keep: (row: PlacedRow) => boolean, style: object) => ({
      data: of((row) => withInterval(row) && keep(row)),
      mark: { type: 'rule', strokeCap: 'round', aria: false, ...style },
      encoding: { y: pixels('y'), x: x('low'), x2: { field: 'high' }, color: kindColour() },
    });
    const text = (keep: (row: PlacedRow) => boolean, field: string, at: { x: string; y: string }, style: object, colour?: object) => ({
      data: of(keep),
      mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: textSize, color: theme.ink, aria: false, ...style },
      encoding: { x: pixels(at.x), y: pixels(at.y), text: { field }, ...(colour ? { color: colour } : {}) },
    });
    return [
      rule((row) => row.state === 'shown' && row.sure, { strokeWidth: 3 }),
      rule((row) => row.state === 'shown' && !row.sure, { strokeWidth: 2, opacity: 0.7 }),
      rule((row) => row.state === 'uncertain' && row.sure, { strokeWidth: 3, strokeDash: [3, 5] }),
      rule((row) => row.state === 'uncertain' && !row.sure, { strokeWidth: 2, strokeDash: [3, 5], opacity: 0.8 }),
      // Nearly none or nearly all: no point, only the stretch in which the value lies.
      rule((row) => row.state === 'bounded', { strokeWidth: 7, opacity: 0.35, strokeCap: 'butt' }),
      {
        data: of((row) => row.other !== null && !hidden(row)),
        mark: { type: 'tick', orient: 'vertical', thickness: 2.5, size: 17, opacity: 1, color: theme.ink, aria: false },
        encoding: { y: pixels('y'), x: x('other') },
      },
      {
        data: of((row) => row.value !== null && !hidden(row)),
        mark: { type: 'point', filled: true, size: 105, strokeWidth: 2, opacity: 1 },
        encoding: {
          y: pixels('y'),
          x: x('value'),
          shape: { field: 'kind', type: 'nominal', scale: { domain: kinds, range: kinds.map((kind) => shapes[kind]) }, legend: null },
          stroke: kindColour(),
          fill: { condition: { test: '!datum.sure', value: theme.surface }, ...kindColour() },
          description: { field: 'spoken' },
          tooltip: { field: 'spoken' },
        },
      },
      text(() => true, 'label', { x: 'labelX', y: 'labelY' }, layout.wide ? { align: 'right', lineHeight: 17 } : { lineHeight: 18, fontSize: textSize + 1 }),
      text((row) => !hidden(row), 'number', { x: 'numberX', y: 'numberY' }, { align: layout.wide ? 'right' : 'left' }),
      text((row) => row.word !== '' && row.sure, 'word', { x: 'wordX', y: 'numberY' }, { fontWeight: 650 }, kindColour()),
      text((row) => row.word !== '' && !row.sure, 'word', { x: 'wordX', y: 'numberY' }, { fontStyle: 'italic', color: theme.soft }),
      hiddenLayer(layout, of(hidden)),
    ];
  }

  /** Where the value would have stood, the reason stands. */
  function hiddenLayer(layout: ProfileLayout, data: object): object {
    return {
      data,
      mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: textSize, fontStyle: 'italic', color: theme.soft, x: layout.wide ? layout.plot[0] + 8 : 0 },
      encoding: { y: pixels('numberY'), text: { field: 'number' }, description: { field: 'spoken' }, tooltip: { field: 'spoken' } },
    };
  }

  function kindColour() {
    return { field: 'kind', type: 'nominal', scale: { domain: kinds, range: kinds.map((kind) => theme.kinds[kind]) }, legend: null };
  }

  function describe(): string {
    const first = rows[0];
    if (!first) return texts.chart.empty;
    return compared
      ? texts.chart.profileDescription(placeOf(first), rows.length, rows.filter(isSure).length, texts.comparisons[compared.comparison].other)
      : texts.chart.profileDescriptionAlone(placeOf(first), rows.length);
  }
}

/** Area, then what narrows it: "Norra Hamnen, åk 9, Flickor". */
export const placeOf = (row: ShownRow): string =>
  [row.areaLabel, ...(row.grade === null ? [] : [row.gradeLabel]), ...(row.sex === null ? [] : [row.sexLabel])].join(', ');
const subtitleOf = (row: ShownRow): string => [placeOf(row), row.waveLabel].join(' · ');

/** A field whose values are pixels already. */
export const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });

const along = (field: string, layout: ProfileLayout, domain: readonly [number, number]) => ({
  field,
  type: 'quantitative',
  scale: { domain, range: layout.plot, nice: false, zero: true },
  axis: null,
});

/** From 0 to the next fifth above the highest number of all groups; means have the whole of 0-100. */
export function domainOf(rows: readonly ShownRow[], statistic: Statistic, max?: number): readonly [number, number] {
  if (statistic === 'mean') return [0, 100];
  const highest = Math.max(0, ...rows.flatMap((row) => [row.high ?? 0, row.value ?? 0, row.otherValue ?? 0]));
  return [0, max ?? Math.min(1, Math.max(0.4, Math.ceil(highest * 5 - 1e-9) / 5))];
}
export function ticksOf([, end]: readonly [number, number], statistic: Statistic): number[] {
  const step = statistic === 'mean' ? 20 : end > 0.5 ? 0.2 : 0.1;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => Number((index * step).toFixed(6)));
}

const emptyLayer = (text: string, theme: ChartTheme) => ({
  data: { values: [{ text }] },
  mark: { type: 'text', align: 'left', baseline: 'top', x: 0, y: 8, fontSize: 15, color: theme.soft },
  encoding: { text: { field: 'text' } },
});
