/**
 * All that passes between the page and the frame that cells run in. From the frame comes its height, questions for released tables,
 * what was chosen (short codes, for the address), which heading the reader wants a link to and where the linked one stands (numbers), files
 * that the reader may save, to the editor which cells run and which failed, and a sign of life; never text or markup for the page.
 */
import type { PreparedCell } from '../../notebooks/dataflow/prepare-cells.ts';
import type { CsvValue } from '../../notebooks/export/write-csv.ts';
import type { Language, Text } from '../../survey/text.ts';
import type { SectionPlace } from '../notebook/section-in-address.ts';

export type Scheme = 'light' | 'dark';

/** Field and code of each choice; null is "all". */
export type Choices = readonly (readonly [name: string, code: string | null])[];

export interface SurveyInfo {
  readonly instrument: string;
  readonly title: Text;
  readonly origin: Text;
  readonly synthetic: boolean;
  /** In time order. */
  readonly waves: readonly { readonly wave: string; readonly label: Text }[];
}

/** At a meeting the cells of one section are shown, and arrow keys turn; on paper no cell is cut by the end of a page. */
export type Face = 'meeting' | 'print';

export type ToFrame =
  | {
      readonly type: 'open';
      readonly cells: readonly PreparedCell[];
      /** What the page's address chooses. */
      readonly choices: Choices;
      readonly language: Language;
      readonly scheme: Scheme;
      /** How it is shown, where that is not to one reader at a screen. */
      readonly face?: Face;
      /** Beside an editor: the frame scrolls by itself, and tells how its cells do. */
      readonly editing?: boolean;
      /** Headings have links that can be copied. */
      readonly links?: boolean;
      /** The page's address leads to this section. */
      readonly leadsTo?: SectionPlace;
    }
  /** The keyboard goes on from the section that the address leads to. */
  | { readonly type: 'toSection' }
  /** All cells as they are now: what is new or changed runs, with what depends on it. `again` run though they are the same. */
  | { readonly type: 'cells'; readonly cells: readonly PreparedCell[]; readonly again: readonly number[] }
  /** Other tables are declared than before: what asked for tables asks anew. */
  | { readonly type: 'tables' }
  /** Brings the results of a cell into sight. */
  | { readonly type: 'reveal'; readonly cell: number }
  /** Of all cells these are seen; the others go on unseen. */
  | { readonly type: 'section'; readonly cells: readonly number[] }
  /** Pixels of a page, and those at the top of the first one that are the page's own. */
  | { readonly type: 'paper'; readonly page: number; readonly first: number }
  | { readonly type: 'appearance'; readonly language: Language; readonly scheme: Scheme }
  | { readonly type: 'answer'; readonly id: number; readonly surveys: readonly SurveyInfo[] }
  /** JSON of a released wave or of its areas, moved and not copied. */
  | { readonly type: 'answer'; readonly id: number; readonly wave: ArrayBuffer }
  | { readonly type: 'answer'; readonly id: number; readonly refused: Refusal }
  /** The reader is done with the page's question: the focus goes back to the button that led to it. */
  | { readonly type: 'back' }
  | { readonly type: 'ping' };

export type Refusal = 'notDeclared' | 'malformed' | 'tooMany' | 'notFound' | 'unreachable';

export type FromFrame =
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly px: number }
  | { readonly type: 'ask'; readonly id: number; readonly table: 'surveys' }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly table: 'released';
      readonly filter: { readonly survey: string; readonly wave: string };
    }
  /** Where the areas lie that the wave's tables name (survey/area-sets/area-shapes.ts), as bytes of JSON. */
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly table: 'areas';
      readonly filter: { readonly survey: string; readonly wave: string };
    }
  /** Official statistics, where the notebook declares them (survey/indicators/indicator-tables.ts), as bytes of JSON. */
  | { readonly type: 'ask'; readonly id: number; readonly table: 'indicators' }
  /** Single answers: the enclave alone gives them, and only those of the notebook's own wave. */
  | { readonly type: 'ask'; readonly id: number; readonly table: 'responses' }
  | { readonly type: 'chosen'; readonly choices: Choices }
  /** The reader wants a file: the page asks once more, makes it anew and saves it. */
  | { readonly type: 'save'; readonly format: 'svg' | 'png'; readonly svg: string }
  | { readonly type: 'save'; readonly format: 'csv'; readonly rows: readonly (readonly CsvValue[])[] }
  | { readonly type: 'states'; readonly states: readonly CellState[] }
  /** The reader wants the link to a section. */
  | ({ readonly type: 'link' } & SectionPlace)
  /** So far down stands the section that the address leads to. */
  | { readonly type: 'place'; readonly px: number }
  /** A key was pressed at a meeting: the next section, or the one before. */
  | { readonly type: 'turn'; readonly by: 1 | -1 }
  | { readonly type: 'pong' };

/** How a cell does, and where in it it failed: its line, from 1. */
export type CellState = readonly [cell: number, state: 'running' | 'done' | 'failed', line: number | null];

/** The names that cells may use without making them. */
export const builtinNames = [
  'surveys',
  'released',
  'responses',
  'factors',
  'compare',
  'trend',
  'rank',
  'smallAreas',
  'associate',
  'riskCounts',
  'reliability',
  'coverage',
  'indicators',
  'detectable',
  'undoing',
  'availability',
  'areaShapes',
  'choices',
  'choose',
  'profile',
  'trendChart',
  'forest',
  'areaMap',
  'matrix',
  'heatmap',
  'participation',
  'chart',
  'vl',
  'tableOf',
  'table',
  'findings',
  'describe',
  'output',
  'sentences',
  'sentence',
  'headline',
  'cards',
  'Inputs',
  'md',
  'html',
  'svg',
  'htl',
  'aq',
  'ss',
  't',
  'language',
  'width',
  'theme',
  'display',
  'view',
  'invalidation',
  'visibility',
] as const;
