/** What a self-contained page holds besides the program that shows it. */
import type { Text } from '../../../survey/text.ts';
import type { SurveyInfo } from '../../sandbox/protocol.ts';

export interface SavedNotebook {
  readonly title: Text;
  readonly summary: Text;
  /** The municipality's name. */
  readonly place: string;
  readonly revision: number;
  readonly savedAt: string;
  /** The notebook file. */
  readonly source: string;
  readonly surveys: readonly SurveyInfo[];
  readonly waves: readonly {
    readonly survey: string;
    readonly wave: string;
    /** JSON, gzipped, as base64. */
    readonly released: string;
    readonly areas: string;
  }[];
  /** Official statistics, in the same form; null or left out where it has none. */
  readonly indicators?: string | null;
}

/** In place of what the page is told: the words stand in the program's template once each. */
export const places = { title: 'MOTVIKT-TITLE', notebook: 'MOTVIKT-NOTEBOOK' } as const;

/** JSON that may stand within a script element of HTML: nothing in it ends one, or begins a comment. */
export const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
export const textInHtml = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

export async function pack(bytes: ArrayBuffer): Promise<string> {
  const packed = new Uint8Array(await streamed(bytes, new CompressionStream('gzip')));
  let text = '';
  // Not all at once: a call takes so many arguments and no more.
  for (let at = 0; at < packed.length; at += 0x8000) text += String.fromCharCode(...packed.subarray(at, at + 0x8000));
  return btoa(text);
}

export const unpack = (packed: string): Promise<ArrayBuffer> =>
  streamed(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)).buffer, new DecompressionStream('gzip'));

const streamed = (bytes: ArrayBuffer, through: CompressionStream | DecompressionStream): Promise<ArrayBuffer> =>
  new Response(
    new Blob([bytes]).stream().pipeThrough(through as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>),
  ).arrayBuffer();
