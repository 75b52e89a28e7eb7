/**
 * The map of one factor: areas that surely differ from the comparison are shaded and marked, the others are not, however high or low their
 * value is; hidden ones are hatched. Coordinates are planar and drawn as they are.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { AreaShape } from '../../survey/area-sets/area-shapes.ts';
import { labelPlace, labelPlaces } from '../../survey/area-sets/label-place.ts';
import { isolated } from '../library/name-groups.ts';
import { isCompared, isSure, type ShownRow } from '../library/rows.ts';
import { named, tellApart } from '../library/tell-apart.ts';
import { isBetter } from '../wording/headline.ts';
import { sayRow, shortValue } from '../wording/say-row.ts';
import { comparisonNames, textsFor } from '../wording/texts.ts';
import { chartFrame } from './chart-frame.ts';
import { hatch, type Ring } from './hatch.ts';
import { padding, type ChartOptions } from './interval-rows.ts';
import { asIs, fieldLayer, pointLayer, ruleLayer, textLayers, type PointMark, type TextMark } from './layers.ts';
import { layOutLegend, type LegendEntry } from './legend.ts';
import { lightTheme, textSize } from './theme.ts';
import { textWidth, wrapText } from './text-width.ts';
import { subtitleOfAll } from './varying-label.ts';

export interface AreaMapOptions extends ChartOptions {
  /** As `areaShapes` gives them. */
  readonly areas: readonly AreaShape[];
}

/** An area in pixels, with its row; null where the tables have none. */
interface Placed {
  readonly code: string;
  readonly name: string;
  readonly rings: readonly (readonly Ring[])[];
  readonly row: ShownRow | null;
  readonly middle: readonly [number, number];
}

const lineHeight = 16;
const hatchApart = 9;
const tallest = 560;

export function areaMap(rows: readonly ShownRow[], options: AreaMapOptions): TopLevelSpec {
  const { language, theme = lightTheme } = options;
  const areas = options.areas.filter(({ polygons }) => polygons.length > 0);
  const width = (options.width ?? 960) - 2 * padding;
  const texts = textsFor(language);
  const { charts } = texts;
  const own = onOneMap(rows);
  const first = own[0];
  const compared = own.find(isCompared);
  const other = compared ? comparisonNames(compared.comparison, compared.school, language) : null;
  const smallest = smallestOf(areas, own);
  const note = own.length < rows.filter((row) => row.area !== null).length ? wrapText(noteOfShown(), width, textSize) : [];
  const legend = layOutLegend(legendEntries(), note.length * lineHeight + (note.length > 0 ? 8 : 0), width, theme);
  const mapTop = legend.height + 14;
  const fit = fitInto(areas, width);
  const placed = areas.filter(({ code }) => smallest.has(code)).map(place);
  const keyed = placed.filter((one) => one.row !== null && !labelFits(one));
  const key = layOutKey();
  return chartFrame({
    language,
    theme,
    width,
    height: key.height,
    layers:
      first && placed.length > 0
        ? [
            shapeLayer(
              placed.map((one) => ({
                code: one.code,
                word: one.row?.word ?? null,
                state: one.row?.state ?? 'missing',
                rings: one.rings,
                fill: fillOf(one.row),
                stroke: theme.edge,
                width: 1,
                spoken: spokenOf(one),
              })),
            ),
            fieldLayer(legend.fields),
            ruleLayer([
              ...placed
                .filter(({ row }) => row?.state === 'hidden')
                .flatMap(({ rings }) => hatch(rings.flat(), hatchApart).map((line) => ({ ...line, colour: theme.edge }))),
              ...legend.rules,
            ]),
            // What surely differs has a thicker border, and so has a district around its areas.
            shapeLayer([
              ...areas
                .filter(({ code }) => !smallest.has(code) && areas.some(({ within }) => within === code))
                .map(({ code, polygons }) => ({
                  code,
                  rings: polygons.map((rings) => rings.map(ringInPixels)),
                  fill: 'transparent',
                  stroke: theme.soft,
                  width: 2,
                })),
              ...placed
                .filter(({ row }) => row !== null && isSure(row))
                .map(({ code, rings, row }) => ({ code, rings, fill: 'transparent', stroke: toneOf(row!), width: 3 })),
            ]),
            fieldLayer(placed.flatMap(labelGround)),
            pointLayer([...legend.points, ...placed.flatMap(markOf)]),
            ...textLayers([
              ...(note.length > 0 ? [{ text: note, x: 0, y: 0, baseline: 'top' as const, size: textSize, colour: theme.ink }] : []),
              ...legend.texts,
              ...placed.flatMap(labelOf),
              ...key.texts,
            ]),
          ]
        : [],
    ...(rows.length > 0 && { instead: charts.noMap }),
    description: first
      ? charts.mapDescription(first.label, placed.length, own.filter((row) => smallest.has(row.area!) && isSure(row)).length)
      : rows.length > 0
        ? charts.noMap
        : texts.chart.empty,
    title: options.title && first ? [charts.mapTitle(first.label, other?.other ?? null), ...subtitleOfAll(own, language)] : null,
    independent: [],
  });

  /** Which of the rows are drawn, where others of the same areas were given too. */
  function noteOfShown(): string {
    return charts.mapShows(named(first!.label, tellApart(rows, ['placeLabel'])(first!)));
  }
  function place({ code, name, polygons }: AreaShape): Placed {
    const shape = { coordinates: polygons };
    const { east, north } = labelPlace(shape);
    const row = own.find((one) => one.area === code) ?? null;
    const one: Placed = {
      code,
      name: row?.areaLabel ?? isolated(name[language]),
      rings: polygons.map((rings) => rings.map(ringInPixels)),
      row,
      middle: inPixels([east, north]),
    };
    // Where the text has room, or else at the widest place.
    const others = labelPlaces(shape).map((at): Placed => ({ ...one, middle: inPixels([at.east, at.north]) }));
    return others.find(labelFits) ?? one;
  }
  function inPixels([east, north]: readonly [number, number]): [number, number] {
    return [round(fit.left + (east - fit.west) * fit.scale), round(mapTop + (fit.north - north) * fit.scale)];
  }
  function ringInPixels(ring: Ring): Ring {
    return ring.map(inPixels);
  }
  function toneOf(row: ShownRow): string {
    return isBetter(row) ? theme.better : theme.worse;
  }
  function fillOf(row: ShownRow | null): string {
    return row !== null && isSure(row) ? mixed(toneOf(row), theme.surface, 0.2) : theme.surface;
  }
  function spokenOf(one: Placed): string {
    return one.row === null ? `${one.name}: ${texts.notReleased}` : `${one.name}: ${sayRow(one.row, language)}`;
  }
  function valueOf(row: ShownRow): string {
    return row.state === 'hidden' ? texts.reasons[row.reason ?? 'protected'] : shortValue(row, language);
  }

  /** Name and number, in the middle of the area. */
  function linesOf(one: Placed): readonly string[] {
    return [...wrapText(one.name, 130, textSize, true), one.row === null ? texts.chart.noRow : valueOf(one.row)];
  }
  function boxOf(one: Placed): { readonly width: number; readonly height: number } {
    const lines = linesOf(one);
    const mark = one.row !== null && isSure(one.row) ? 20 : 0;
    return {
      width: Math.max(...lines.map((line, k) => textWidth(line, textSize, k < lines.length - 1) + (k === lines.length - 1 ? mark : 0))) + 6,
      height: lines.length * lineHeight + 4,
    };
  }
  function labelFits(one: Placed): boolean {
    const box = boxOf(one);
    const [x, y] = one.middle;
    return [-0.5, 0, 0.5].every((dx) => [-0.5, 0, 0.5].every((dy) => isInside(one.rings.flat(), x + dx * box.width, y + dy * box.height)));
  }
  /** Behind a text on hatching, so that it can be read. */
  function labelGround(one: Placed) {
    if (one.row?.state !== 'hidden') return [];
    const box = labelFits(one) ? boxOf(one) : { width: 26, height: 20 };
    return [{ x: one.middle[0], y: one.middle[1], ...box, fill: theme.surface }];
  }
  function labelOf(one: Placed): TextMark[] {
    const [x, y] = one.middle;
    const text = { colour: theme.ink, size: textSize, align: 'center' as const };
    if (one.row === null) return labelFits(one) ? [{ ...text, text: linesOf(one), x, y: y - lineHeight / 2, colour: theme.soft }] : [];
    const number = keyed.indexOf(one);
    const shift = isSure(one.row) ? 9 : 0;
    if (number >= 0) return [{ ...text, text: String(number + 1), x: x + shift, y, weight: 650 }];
    const lines = linesOf(one);
    const top = y - ((lines.length - 1) * lineHeight) / 2;
    return lines.map((line, k): TextMark => ({
      ...text,
      text: line,
      x: k === lines.length - 1 ? x + shift : x,
      y: top + k * lineHeight,
      ...(k < lines.length - 1 ? { weight: 650 } : one.row!.state === 'hidden' ? { italic: true } : {}),
    }));
  }
  /** Before the number, up or down. */
  function markOf(one: Placed): PointMark[] {
    if (one.row === null || !isSure(one.row)) return [];
    const [x, y] = one.middle;
    const lines = linesOf(one);
    const inKey = keyed.includes(one);
    const half = inKey ? 4 : textWidth(lines.at(-1)!, textSize) / 2;
    const tone = toneOf(one.row);
    return [
      {
        x: x + 9 - half - (inKey ? 11 : 6),
        y: inKey ? y : y + ((lines.length - 1) * lineHeight) / 2,
        shape: one.row.word === 'clearlyHigher' ? 'triangle-up' : 'triangle-down',
        fill: tone,
        stroke: tone,
        size: 90,
      },
    ];
  }

  /** Under the map, what has no room on it. */
  function layOutKey(): { readonly texts: readonly TextMark[]; readonly height: number } {
    const bottom = mapTop + fit.height;
    if (keyed.length === 0) return { texts: [], height: bottom + 4 };
    const columns = Math.max(1, Math.min(3, Math.floor(width / 300)));
    const perColumn = Math.ceil(keyed.length / columns);
    const columnWidth = width / columns;
    const said = keyed.map((one, k) => wrapText(`${k + 1}  ${one.name}: ${valueOf(one.row!)}`, columnWidth - 16, textSize));
    const tallestLine = Math.max(...said.map((lines) => lines.length)) * 17 + 4;
    return {
      texts: said.map((text, k) => ({
        text,
        x: Math.floor(k / perColumn) * columnWidth,
        y: bottom + 18 + (k % perColumn) * tallestLine,
        baseline: 'top',
        colour: theme.ink,
        size: textSize,
      })),
      height: bottom + 18 + perColumn * tallestLine + 4,
    };
  }

  function legendEntries(): LegendEntry[] {
    const drawn = own.filter((row) => smallest.has(row.area!));
    const hidden = drawn.filter((row) => row.state === 'hidden');
    const sure = (tone: string, shape: string, text: string): LegendEntry => ({ mark: 'point', shape, fill: tone, stroke: tone, text });
    const higher = drawn.find((row) => row.word === 'clearlyHigher');
    const lower = drawn.find((row) => row.word === 'clearlyLower');
    return [
      ...(higher ? [sure(toneOf(higher), 'triangle-up', charts.surelyHigherThan(other!.than))] : []),
      ...(lower ? [sure(toneOf(lower), 'triangle-down', charts.surelyLowerThan(other!.than))] : []),
      ...(drawn.some((row) => row.word != null && !isSure(row))
        ? [{ mark: 'field' as const, fill: theme.surface, stroke: theme.edge, text: texts.chart.hollow }]
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

  function fitInto(shapes: readonly AreaShape[], room: number) {
    const points = shapes.flatMap(({ polygons }) => polygons.flat(2));
    const least = (at: 0 | 1) => points.reduce((a, point) => Math.min(a, point[at]), Infinity);
    const most = (at: 0 | 1) => points.reduce((a, point) => Math.max(a, point[at]), -Infinity);
    const [west, east, south, north] = [least(0), most(0), least(1), most(1)];
    const scale = Math.min(room / Math.max(1, east - west), tallest / Math.max(1, north - south));
    return { west, north, scale, left: (room - (east - west) * scale) / 2, height: (north - south) * scale };
  }
}

/** A map has room for one row per area: of the first factor, its latest wave, and there the first grade, sex and background that rows are of. */
function onOneMap(rows: readonly ShownRow[]): ShownRow[] {
  const ofFactor = rows.filter((row) => row.area !== null && row.factor === rows[0]!.factor && row.statistic === rows[0]!.statistic);
  const latest = Math.max(...ofFactor.map((row) => row.waveOrder));
  const [first, ...others] = ofFactor.filter((row) => row.waveOrder === latest);
  if (!first) return [];
  return [
    first,
    ...others.filter((row) => (['stage', 'grade', 'sex', 'background'] as const).every((field) => row[field] === first[field])),
  ];
}

/** The areas that are filled: those of the rows which no other of the rows lies in, and those beside them that have no row. */
function smallestOf(areas: readonly AreaShape[], rows: readonly ShownRow[]): ReadonlySet<string> {
  const within = new Map(areas.map((area) => [area.code, area.within]));
  const above = (code: string): string[] => {
    const next = within.get(code) ?? null;
    return next === null ? [] : [next, ...above(next)];
  };
  const withRow = new Set(rows.map((row) => row.area!).filter((code) => within.has(code)));
  const around = new Set([...withRow].flatMap(above));
  const drawn = [...withRow].filter((code) => !around.has(code));
  const covered = new Set(drawn);
  const rest = areas
    .map(({ code }) => code)
    .filter((code) => !covered.has(code) && !around.has(code) && !above(code).some((one) => covered.has(one)))
    .filter((code, _, all) => !all.some((one) => above(one).includes(code)));
  return new Set([...drawn, ...rest]);
}

/** Shapes in pixels already: the projection leaves them where they are. */
function shapeLayer(
  shapes: readonly {
    readonly code: string;
    readonly rings: readonly (readonly Ring[])[];
    readonly fill: string;
    readonly stroke: string;
    readonly width: number;
    readonly spoken?: string;
    readonly word?: string | null;
    readonly state?: string;
  }[],
): object {
  const spoken = shapes.some((one) => one.spoken !== undefined);
  return {
    data: {
      values: shapes.map(({ rings, ...shape }) => ({ type: 'Feature', geometry: { type: 'MultiPolygon', coordinates: rings }, ...shape })),
    },
    projection: { type: 'identity', scale: 1, translate: [0, 0] },
    mark: { type: 'geoshape', strokeWidth: { expr: 'datum.width' }, strokeJoin: 'round', ...(spoken ? {} : { aria: false }) },
    encoding: {
      fill: asIs('fill'),
      stroke: asIs('stroke'),
      ...(spoken ? { description: { field: 'spoken' }, tooltip: { field: 'spoken' } } : {}),
    },
  };
}

/** By how often a line to the right crosses the borders. */
const isInside = (rings: readonly Ring[], x: number, y: number): boolean =>
  rings.flatMap((ring) =>
    ring.filter(([x1, y1], k) => {
      const [x2, y2] = ring[(k + 1) % ring.length]!;
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }),
  ).length %
    2 ===
  1;

const round = (pixel: number): number => Math.round(pixel * 10) / 10;

/** So much of a colour on a surface, as a colour of its own: a file's reader may know no transparency. */
const mixed = (colour: string, surface: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [colour, surface].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
      return Math.round(a! * share + b! * (1 - share))
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;
