/** A legend laid out by hand: marks and texts in lines that fit the width, so that an exported chart explains itself too. */
import type { FactorKind } from '../../survey/instrument/instrument.ts';
import { shapes, textSize, type ChartTheme } from './theme.ts';
import { textWidth } from './text-width.ts';

export type LegendEntry =
  | { readonly mark: 'kind'; readonly kind: FactorKind; readonly text: string }
  | { readonly mark: 'filled' | 'hollow' | 'tick' | 'interval' | 'dashed'; readonly text: string };

const symbolWidth = 26;
const gap = 22;
const lineHeight = 24;

/** Layers that draw the entries from (left, top), and how high they become. */
export function legendLayers(entries: readonly LegendEntry[], left: number, top: number, width: number, theme: ChartTheme): { layers: object[]; height: number } {
  let x = left;
  let line = 0;
  const placed = entries.map((entry) => {
    const needs = symbolWidth + textWidth(entry.text, textSize) + gap;
    if (x > left && x + needs - gap > left + width) {
      line += 1;
      x = left;
    }
    const at = { ...entry, x: x + 8, textX: x + symbolWidth, y: top + line * lineHeight + lineHeight / 2 };
    x += needs;
    return at;
  });
  const data = { values: placed.map((one) => ({ x: one.x, textX: one.textX, y: one.y, text: one.text })) };
  const layers: object[] = [
    {
      data,
      mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: textSize, color: theme.soft, aria: false },
      encoding: { x: pixels('textX'), y: pixels('y'), text: { field: 'text' } },
    },
  ];
  for (const one of placed) layers.push(...symbolLayers(one, theme));
  return { layers, height: (line + 1) * lineHeight };
}

const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });

function symbolLayers(entry: LegendEntry & { readonly x: number; readonly y: number }, theme: ChartTheme): object[] {
  const point = (fill: string, stroke: string, shape: string) => ({
    data: { values: [{ x: entry.x, y: entry.y }] },
    mark: { type: 'point', filled: true, shape, size: 95, fill, stroke, strokeWidth: 2, opacity: 1, aria: false },
    encoding: { x: pixels('x'), y: pixels('y') },
  });
  const rule = (dx: number, dy: number, style: object) => ({
    data: { values: [{ x: entry.x - dx, x2: entry.x + dx, y: entry.y - dy, y2: entry.y + dy }] },
    mark: { type: 'rule', aria: false, ...style },
    encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
  });
  switch (entry.mark) {
    case 'kind':
      return [point(theme.kinds[entry.kind], theme.kinds[entry.kind], shapes[entry.kind])];
    case 'filled':
      return [point(theme.soft, theme.soft, 'circle')];
    case 'hollow':
      return [point(theme.surface, theme.soft, 'circle')];
    case 'tick':
      return [rule(0, 8, { color: theme.ink, strokeWidth: 2.5 })];
    case 'interval':
      return [rule(9, 0, { color: theme.soft, strokeWidth: 2.5, strokeCap: 'round' })];
    case 'dashed':
      return [rule(10, 0, { color: theme.soft, strokeWidth: 1.75, strokeDash: [5, 4] })];
  }
}
