import { describe, expect, it } from 'vitest';
import { intervalStyle } from '../../../notebooks/charts/layers.ts';
import { darkTheme, lightTheme } from '../../../notebooks/charts/theme.ts';

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const luminance = (rgb: readonly number[]) => {
  const [r, g, b] = rgb.map((channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: readonly number[], b: readonly number[]) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};
const over = (colour: string, surface: string, opacity: number) =>
  channels(colour).map((value, i) => value * opacity + channels(surface)[i]! * (1 - opacity));

describe.each([lightTheme, darkTheme])('the $name theme', (theme) => {
  it('has text of at least 4.5:1 on its surface, in every colour that text has (WCAG 1.4.3)', () => {
    for (const colour of [theme.ink, theme.soft, ...Object.values(theme.kinds)])
      expect(contrast(channels(colour), channels(theme.surface)), colour).toBeGreaterThanOrEqual(4.5);
  });

  it('has marks and edges of at least 3:1 on its surface, and text of 4.5:1 on every shade', () => {
    for (const colour of [theme.edge, theme.better, theme.worse])
      expect(contrast(channels(colour), channels(theme.surface)), colour).toBeGreaterThanOrEqual(3);
    for (const shade of theme.shades) expect(contrast(channels(theme.ink), channels(shade)), shade).toBeGreaterThanOrEqual(4.5);
  });

  it('draws faint intervals with at least 3:1 (WCAG 1.4.11)', () => {
    for (const colour of Object.values(theme.kinds))
      expect(
        contrast(over(colour, theme.surface, intervalStyle('shown', false).opacity), channels(theme.surface)),
        colour,
      ).toBeGreaterThanOrEqual(3);
  });
});
