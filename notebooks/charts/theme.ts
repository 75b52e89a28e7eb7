/** Colours, type and marks of the charts, from the same tokens as the pages, for light and for dark. */
import type { FactorKind } from '../../survey/instrument/instrument.ts';

export interface ChartTheme {
  readonly name: 'light' | 'dark';
  readonly surface: string;
  readonly ink: string;
  readonly soft: string;
  /** Hairlines that carry no meaning. */
  readonly line: string;
  /** Edges and hatching that mean something: 3:1 on the surface. */
  readonly edge: string;
  /** Surely better and surely worse: other colours than those of the kinds. */
  readonly better: string;
  readonly worse: string;
  /** From the surface to the deepest shade that text in ink can be read on. */
  readonly shades: readonly string[];
  readonly kinds: Readonly<Record<FactorKind, string>>;
  readonly font: string;
}

const font = 'Inter, "Source Sans 3", system-ui, -apple-system, "Segoe UI", sans-serif';

export const lightTheme: ChartTheme = {
  name: 'light',
  surface: '#ffffff',
  ink: '#1d2329',
  soft: '#55606a',
  line: '#d9dde1',
  edge: '#76828b',
  better: '#1c6b3c',
  worse: '#7a5200',
  shades: ['#ffffff', '#e3ebf1', '#c8d7e2', '#adc3d3', '#93afc4'],
  kinds: { risk: '#a8431a', protective: '#0b6570', outcome: '#5a4a9c' },
  font,
};

export const darkTheme: ChartTheme = {
  name: 'dark',
  surface: '#1c2226',
  ink: '#eef1f2',
  soft: '#a9b4bb',
  line: '#37424a',
  edge: '#86939b',
  better: '#8ed6a8',
  worse: '#ffd479',
  shades: ['#1c2226', '#253440', '#2e4658', '#365970', '#3e6c88'],
  kinds: { risk: '#f0a07d', protective: '#6cc7cf', outcome: '#bfb2f5' },
  font,
};

/** Shape says the kind too, so that colour never stands alone. */
export const shapes: Readonly<Record<FactorKind, string>> = { risk: 'circle', protective: 'square', outcome: 'diamond' };

/** No text in a chart is smaller than this at the size it is shown. */
export const textSize = 13;
