/** A legend laid out by hand: marks and texts in lines that fit the width, so that an exported chart explains itself too. */
import type { FactorKind } from '../../survey/instrument/instrument.ts';
import { hatch, square } from './hatch.ts';
import type { FieldMark, PointMark, RuleMark, TextMark } from './layers.ts';
import { shapes, textSize, type ChartTheme } from './theme.ts';
import { textWidth } from './text-width.ts';

export type LegendEntry =
  | { readonly mark: 'kind'; readonly kind: FactorKind; readonly text: string }
  | { readonly mark: 'point'; readonly shape: string; readonly fill: string; readonly stroke: string; readonly text: string }
  | { readonly mark: 'field'; readonly fill: string; readonly stroke: string; readonly dash?: readonly number[]; readonly text: string }
  | { readonly mark: 'filled' | 'hollow' | 'tick' | 'interval' | 'dashed' | 'hatched'; readonly text: string };

const symbolWidth = 26;
const gap = 20;
const lineHeight = 24;
/** Between the lines that hatch a small field, in pixels. */
export const hatchApart = 7;

export interface Legend {
  readonly texts: readonly TextMark[];
  readonly rules: readonly RuleMark[];
  readonly points: readonly PointMark[];
  readonly fields: readonly FieldMark[];
  readonly height: number;
}

/** @param filled whether marks of the kinds are drawn filled: hollow where the chart's own all are */
export function layOutLegend(entries: readonly LegendEntry[], top: number, width: number, theme: ChartTheme, filled = true): Legend {
  const texts: TextMark[] = [];
  const rules: RuleMark[] = [];
  const points: PointMark[] = [];
  const fields: FieldMark[] = [];
  let left = 0;
  let line = 0;
  for (const entry of entries) {
    const needs = symbolWidth + textWidth(entry.text, textSize);
    if (left > 0 && left + needs > width) {
      line += 1;
      left = 0;
    }
    const [x, y] = [left + 9, top + line * lineHeight + lineHeight / 2];
    texts.push({ text: entry.text, x: left + symbolWidth, y, colour: theme.soft, size: textSize });
    draw(entry, x, y);
    left += needs + gap;
  }
  return { texts, rules, points, fields, height: (line + 1) * lineHeight };

  function draw(entry: LegendEntry, x: number, y: number): void {
    if (entry.mark === 'kind')
      points.push({
        x,
        y,
        shape: shapes[entry.kind],
        fill: filled ? theme.kinds[entry.kind] : theme.surface,
        stroke: theme.kinds[entry.kind],
      });
    else if (entry.mark === 'point') points.push({ x, y, shape: entry.shape, fill: entry.fill, stroke: entry.stroke });
    else if (entry.mark === 'field')
      fields.push({ x, y, width: 18, height: 16, fill: entry.fill, stroke: entry.stroke, ...(entry.dash && { dash: entry.dash }) });
    else if (entry.mark === 'hatched') {
      fields.push({ x, y, width: 18, height: 16, fill: theme.surface, stroke: theme.edge });
      rules.push(...hatch([square(x, y, 18, 16)], hatchApart).map((line) => ({ ...line, colour: theme.edge })));
    } else if (entry.mark === 'filled' || entry.mark === 'hollow')
      points.push({ x, y, shape: 'circle', fill: entry.mark === 'filled' ? theme.soft : theme.surface, stroke: theme.soft });
    else if (entry.mark === 'tick') rules.push({ x, x2: x, y: y - 8, y2: y + 8, colour: theme.ink, width: 2.5 });
    else rules.push({ x: x - 9, x2: x + 9, y, y2: y, colour: theme.soft, width: 2.5, dash: entry.mark === 'dashed' ? [5, 4] : [] });
  }
}
