import { flatCode, type FileMapping, type GroupingVariable, type Instrument, type Item } from '../../../survey/instrument/instrument.ts';
import type { Codebook, MissingReason } from '../../../survey/instrument/codebook.ts';
import type { ImportResult, ImportOptions } from '../../../survey/importing/import-columns.ts';
import { importColumns } from '../../../survey/importing/import-columns.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import type { Language } from '../../../survey/text.ts';
import { describeImportProblems, type ImportProblems } from '../../../survey/importing/import-problems.ts';

const both = (text: string) => ({ sv: text, en: text });

export const options = (codes: readonly string[], missing: Record<string, MissingReason> = {}): Codebook => ({
  kind: 'options',
  options: codes.map((code) => ({ code, label: both(code), value: Number(code) })),
  missing,
});

export const item = (id: string, codebook: Codebook): Item => ({ id, concept: both(id), question: null, codebook, shownWhen: null });

export const group = (id: string, codes: readonly string[], open = false): GroupingVariable => ({
  id,
  name: both(id),
  codes: codes.map((code) => flatCode(code, both(code))),
  coarser: [],
  open,
});

/** Two items, wave and area, no design; parts can be put in its place. */
export function smallInstrument({
  items,
  groups,
  mapping = {},
  design = {},
}: {
  items?: readonly Item[];
  groups?: readonly GroupingVariable[];
  mapping?: Partial<FileMapping>;
  design?: Partial<FileMapping['design']>;
} = {}): Instrument {
  const theItems = items ?? [
    item('q1', options(['1', '2', '3'])),
    item('days', { kind: 'integers', min: 1, max: 365, options: [], missing: { x: 'refused' } }),
  ];
  const theGroups = groups ?? [group('wave', ['2023', '2024'])];
  return {
    id: 'small',
    version: '1',
    title: both('Small'),
    origin: both('Made for a test'),
    synthetic: true,
    items: theItems,
    sections: [],
    scales: [],
    validityRules: [],
    screening: 'all',
    groups: theGroups,
    pools: [],
    singlePsu: 'adjust',
    cutPointRule: { deviation: 'meanAbsolute', multiplier: 0.15 },
    mapping: {
      empty: [],
      ignore: [],
      items: Object.fromEntries(theItems.map(({ id }) => [id, id])),
      groups: Object.fromEntries(theGroups.map(({ id }) => [id, { column: id, recode: null }])),
      ...mapping,
      design: { stratum: null, psu: null, weight: null, fpc: null, nested: true, strataWithin: [], ...design },
    },
  };
}

/** The bytes in chunks of this size. */
export async function* inChunks(bytes: Uint8Array, size = bytes.length || 1): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const read = (
  instrument: Instrument,
  file: string | Uint8Array,
  options: Partial<ImportOptions> & { chunk?: number } = {},
): Promise<ImportResult> =>
  importColumns(
    instrument,
    { name: 'answers.csv', bytes: inChunks(typeof file === 'string' ? utf8(file) : file, options.chunk) },
    { skipBadRows: false, ...options },
  );

/** Imports and expects that it works. */
export async function imported(
  ...args: Parameters<typeof read>
): Promise<{ columns: Columns; quality: Extract<ImportResult, { kind: 'imported' }>['quality'] }> {
  const result = await read(...args);
  if (result.kind !== 'imported') throw new Error(describeImportProblems(result.problems, 'en').join('\n'));
  return result;
}

/** Imports and expects that it is refused. */
export async function refused(...args: Parameters<typeof read>): Promise<ImportProblems> {
  const result = await read(...args);
  if (result.kind !== 'refused') throw new Error(`imported ${result.columns.n} rows`);
  return result.problems;
}

export const sentencesIn = async (language: Language, ...args: Parameters<typeof read>): Promise<string[]> =>
  describeImportProblems(await refused(...args), language);
export const sentences = (...args: Parameters<typeof read>): Promise<string[]> => sentencesIn('en', ...args);

/** A group column as codes. */
export const codesOf = (columns: Columns, id: string): (string | null)[] => {
  const { codes, index } = columns.groups.get(id)!;
  return Array.from(index, (i) => codes[i] ?? null);
};
