/** What all charts have in common around their layers. */
import type { TopLevelSpec } from 'vega-lite';
import type { Language } from '../../survey/text.ts';
import { textsFor } from '../wording/texts.ts';
import { textLayers } from './layers.ts';
import { textSize, type ChartTheme } from './theme.ts';
import { wrapText } from './text-width.ts';

interface Frame {
  readonly language: Language;
  readonly theme: ChartTheme;
  /** Of the drawing, padding aside. */
  readonly width: number;
  readonly height: number;
  readonly layers: readonly object[];
  /** What is said where there are no layers; left out: that there are no values. */
  readonly instead?: string;
  readonly description: string;
  /** Heading and the lines under it, for exports. */
  readonly title: readonly [heading: string, ...lines: readonly string[]] | null;
  readonly independent: readonly ('x' | 'y')[];
  /** The sentences of its marks as they are to be read, where that is not line by line. */
  readonly reading?: readonly string[];
}

export function chartFrame({
  language,
  theme,
  width,
  height,
  layers,
  instead = textsFor(language).chart.empty,
  description,
  title,
  independent,
  reading,
}: Frame): TopLevelSpec {
  const empty = layers.length === 0;
  const said = wrapText(instead, width, 15);
  const heading = title ? wrapText(title[0], width, 20, true) : [];
  const under = (title ?? []).slice(1).flatMap((line) => wrapText(line, width, textSize));
  const titleHeight = title ? heading.length * 26 + under.length * 18 + 18 : 0;
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description,
    ...(reading && { usermeta: { reading } }),
    background: theme.surface,
    padding: { left: 8, right: 8, bottom: 8, top: 8 + titleHeight },
    ...(title
      ? {
          title: {
            text: heading,
            subtitle: under,
            anchor: 'start',
            // The drawing's own left edge: the bounds depend on how a renderer measures text.
            frame: 'group',
            fontSize: 20,
            lineHeight: 26,
            fontWeight: 650,
            color: theme.ink,
            subtitleColor: theme.soft,
            subtitleFontSize: textSize,
            subtitleLineHeight: 18,
            subtitlePadding: 4,
            offset: 14,
          },
        }
      : {}),
    // The size is what the layout says: text is placed by hand, and a renderer's own guess at its width must not move anything.
    autosize: 'none',
    width,
    height: empty ? 20 + 20 * said.length : height,
    layer: empty ? textLayers([{ text: said, x: 0, y: 12, size: 15, colour: theme.soft }]) : layers,
    resolve: { scale: Object.fromEntries(independent.map((channel) => [channel, 'independent'])) },
    config: { font: theme.font, view: { stroke: null } },
  };
  // Data-driven style and explicit pixel ranges are beyond what Vega-Lite's own types can follow.
  return spec as unknown as TopLevelSpec;
}
