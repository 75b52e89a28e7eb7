/**
 * The few layers that charts are drawn with. Style is part of each datum, so that a chart of any size has a handful of layers: every
 * layer costs time when an input changes.
 */

export interface TextMark {
  /** One string per line. */
  readonly text: string | readonly string[];
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly baseline?: 'top' | 'middle';
  readonly weight?: number;
  readonly italic?: boolean;
  readonly angle?: number;
  /** What is read aloud in the text's place; without it the text is left to the table beside the chart. */
  readonly spoken?: string;
}
export interface RuleMark {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: readonly number[];
}
export interface PointMark {
  readonly x: number;
  readonly y: number;
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
  /** Area in square pixels; left out: as large as any other. */
  readonly size?: number;
}

export interface FieldMark {
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly dash?: readonly number[];
  readonly spoken?: string;
}

const lineHeight = 17;

/** A field whose values are pixels, colours or numbers of the drawing already. */
export const pixels = (field: string) => ({ field, type: 'quantitative' as const, scale: null, axis: null });
export const asIs = (field: string) => ({ field, type: 'nominal' as const, scale: null, legend: null });

export function textLayers(marks: readonly TextMark[]): object[] {
  const full = marks.map((mark) => ({ align: 'left', baseline: 'middle', weight: 400, italic: false, angle: 0, ...mark }));
  const read = full.filter((mark) => mark.spoken !== undefined);
  const layer = (values: readonly object[], spoken: boolean) => ({
    data: { values },
    mark: {
      type: 'text',
      lineHeight,
      align: { expr: 'datum.align' },
      baseline: { expr: 'datum.baseline' },
      fontSize: { expr: 'datum.size' },
      fontWeight: { expr: 'datum.weight' },
      fontStyle: { expr: "datum.italic ? 'italic' : 'normal'" },
      angle: { expr: 'datum.angle' },
      ...(spoken ? {} : { aria: false }),
    },
    encoding: {
      x: pixels('x'),
      y: pixels('y'),
      text: { field: 'text' },
      color: asIs('colour'),
      ...(spoken ? { description: { field: 'spoken' }, tooltip: { field: 'spoken' } } : {}),
    },
  });
  return [
    layer(
      full.filter((mark) => mark.spoken === undefined),
      false,
    ),
    ...(read.length > 0 ? [layer(read, true)] : []),
  ];
}

/** Rules between two places; the style of each from its datum. */
export function ruleLayer(marks: readonly RuleMark[]): object {
  return {
    data: { values: marks.map((mark) => ({ width: 1, opacity: 1, dash: [], ...mark })) },
    mark: ruleMark,
    encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' }, color: asIs('colour') },
  };
}
export const ruleMark = {
  type: 'rule',
  strokeWidth: { expr: 'datum.width' },
  opacity: { expr: 'datum.opacity' },
  strokeDash: { expr: 'datum.dash' },
  strokeCap: { expr: "datum.width > 4 ? 'butt' : 'round'" },
  aria: false,
};

/** Fields of a table. */
export function fieldLayer(marks: readonly FieldMark[]): object {
  return {
    data: {
      values: marks.map(({ x, y, width, height, ...mark }) => ({
        stroke: 'transparent',
        dash: [],
        spoken: '',
        ...mark,
        x: x - width / 2,
        x2: x + width / 2,
        y: y - height / 2,
        y2: y + height / 2,
      })),
    },
    mark: { type: 'rect', strokeWidth: 1.5, strokeDash: { expr: 'datum.dash' }, opacity: 1 },
    encoding: {
      x: pixels('x'),
      x2: { field: 'x2' },
      y: pixels('y'),
      y2: { field: 'y2' },
      fill: asIs('fill'),
      stroke: asIs('stroke'),
      description: { field: 'spoken' },
      tooltip: { field: 'spoken' },
    },
  };
}

export function pointLayer(marks: readonly PointMark[]): object {
  return {
    data: { values: marks },
    mark: {
      ...pointMark,
      ...(marks.some((mark) => mark.size !== undefined) ? { size: { expr: `datum.size || ${pointMark.size}` } } : {}),
      aria: false,
    },
    encoding: { x: pixels('x'), y: pixels('y'), ...pointStyle },
  };
}
export const pointMark = { type: 'point', filled: true, size: 100, strokeWidth: 2, opacity: 1 };
export const pointStyle = { shape: asIs('shape'), fill: asIs('fill'), stroke: asIs('stroke') };

/** How an interval is drawn: strong when the difference is sure, dashed when the value is uncertain, broad when only a bound is known. */
export function intervalStyle(
  state: string,
  sure: boolean,
): { readonly width: number; readonly opacity: number; readonly dash: readonly number[] } {
  if (state === 'bounded') return { width: 7, opacity: 0.4, dash: [] };
  const dash = state === 'uncertain' ? [3, 5] : [];
  return sure ? { width: 3, opacity: 1, dash } : { width: 2, opacity: 0.75, dash };
}
