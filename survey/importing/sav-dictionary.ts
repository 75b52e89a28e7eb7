/**
 * The dictionary of an SPSS system file (.sav): what its variables are called and what their values mean.
 *
 * Written from the published description of the format, "System File Format" in the PSPP Developer's Guide. The library that npm has
 * (sav-reader 2.0.8) reads all text as Latin-1, knows one byte order and needs Node's streams.
 */
import { ByteQueue } from './byte-queue.ts';
import { unreadable } from './import-wording.ts';
import { UnreadableFile } from './row-batch.ts';

export interface SavVariable {
  /** The long name where the file has one. */
  readonly name: string;
  /** The question, as survey firms use it; empty when there is none. */
  readonly label: string;
  /** Bytes of a text variable, 0 for a number. */
  readonly width: number;
  /** Decimals of its print format; 0 for texts. */
  readonly decimals: number;
  /** Values as importing sees them: numbers in their shortest form, texts without trailing space. */
  readonly valueLabels: readonly { readonly value: string; readonly label: string }[];
  /** Values that the file declares missing: single ones, and at most one range of numbers. */
  readonly missing: { readonly values: readonly string[]; readonly range: readonly [number, number] | null };
}

/** What is needed to read the cases behind the dictionary. */
export interface SavDictionary {
  readonly variables: readonly SavVariable[];
  /** Per variable: pieces of 8-byte elements that hold its value, in order. Texts above 255 bytes have several pieces. */
  readonly layout: readonly { readonly pieces: readonly { readonly element: number; readonly bytes: number }[] }[];
  /** 8-byte elements per case. */
  readonly elements: number;
  /** Number of cases, null when the file does not say. */
  readonly cases: number | null;
  readonly compression: 'none' | 'bytecode' | 'zlib';
  readonly bias: number;
  readonly littleEndian: boolean;
  /** A label that TextDecoder knows. */
  readonly encoding: string;
  /** The number that stands for "no value". */
  readonly systemMissing: number;
}

interface RawVariable {
  readonly shortName: Uint8Array;
  readonly element: number;
  readonly width: number;
  readonly decimals: number;
  readonly label: Uint8Array;
  readonly missingCount: number;
  readonly missing: Uint8Array;
  readonly valueLabels: { readonly value: Uint8Array; readonly label: Uint8Array }[];
}

const segmentBytes = 255;
/** Of a piece of a text above 255 bytes, this many bytes are used, the last piece aside. */
const usedSegmentBytes = 252;

/**
 * Reads the dictionary and leaves the queue at the first case.
 *
 * @throws {UnreadableFile} when the file is no system file, cut off, or of a kind that is not known
 */
export async function readSavDictionary(queue: ByteQueue): Promise<SavDictionary> {
  const header = await queue.take(176);
  const magic = String.fromCharCode(...header.subarray(0, 4));
  const at = view(header);
  const littleEndian = [2, 3].includes(at.getInt32(64, true));
  if (!['$FL2', '$FL3'].includes(magic) || (!littleEndian && ![2, 3].includes(at.getInt32(64, false))))
    throw new UnreadableFile(null, unreadable.notSav);
  const compression = (['none', 'bytecode', 'zlib'] as const)[at.getInt32(72, littleEndian)];
  if (!compression) throw new UnreadableFile(null, unreadable.unknownCompression(at.getInt32(72, littleEndian)));
  const cases = at.getInt32(80, littleEndian);
  const int = async () => view(await queue.take(4)).getInt32(0, littleEndian);

  const variables: RawVariable[] = [];
  const extensions = new Map<number, Uint8Array>();
  let elements = 0;
  let labels: RawVariable['valueLabels'] = [];
  for (;;) {
    const record = await int();
    if (record === 2) {
      const variable = await readVariable(queue, elements++, littleEndian);
      if (variable) variables.push(variable);
    } else if (record === 3) labels = await readValueLabels(queue, await int());
    else if (record === 4) {
      for (let left = await int(); left > 0; left--) {
        const element = (await int()) - 1;
        variables.find((variable) => variable.element === element)?.valueLabels.push(...labels);
      }
    } else if (record === 6) await queue.take((await int()) * 80);
    else if (record === 7) {
      const kind = await int();
      extensions.set(kind, (await queue.take((await int()) * (await int()))).slice());
    } else if (record === 999) {
      await int();
      break;
    } else throw new UnreadableFile(null, unreadable.unknownRecord(record, queue.position - 4));
  }

  // A case of no bytes would never end.
  if (elements === 0) throw new UnreadableFile(null, unreadable.wrongLengths);
  const encoding = encodingOf(extensions, littleEndian);
  const decoder = new TextDecoder(encoding);
  const text = (bytes: Uint8Array) => decoder.decode(bytes).replace(/[\s\0]+$/, '');
  const floats = extensions.get(4);
  const names = pairs(extensions.get(13), '\t', text);
  const lengths = pairs(extensions.get(14), '\t', text);
  const longLabels = readLongLabels(extensions.get(21), littleEndian, text);
  const numberFormat = (bytes: Uint8Array) => numberText(view(bytes).getFloat64(0, littleEndian));

  const finished: SavVariable[] = [];
  const layout: SavDictionary['layout'][number][] = [];
  for (let i = 0; i < variables.length; i++) {
    const raw = variables[i]!;
    const shortName = text(raw.shortName);
    const long = Number.parseInt(lengths.get(shortName) ?? '', 10);
    const segments = long > segmentBytes ? Math.ceil(long / usedSegmentBytes) : 1;
    const pieces = variables
      .slice(i, i + segments)
      .map(({ element, width }, s) => ({ element, bytes: s < segments - 1 ? segmentBytes : width }));
    i += segments - 1;
    const name = names.get(shortName) ?? shortName;
    const value = raw.width === 0 ? numberFormat : text;
    finished.push({
      name,
      label: text(raw.label),
      width: segments > 1 ? long : raw.width,
      decimals: raw.width === 0 ? raw.decimals : 0,
      valueLabels: raw.valueLabels
        .map((entry) => ({ value: value(entry.value), label: text(entry.label) }))
        .concat(longLabels.get(name) ?? longLabels.get(shortName) ?? []),
      missing: missingOf(raw, value, littleEndian),
    });
    layout.push({ pieces: raw.width === 0 ? [{ element: raw.element, bytes: 0 }] : pieces });
  }
  return {
    variables: finished,
    layout,
    elements,
    cases: cases < 0 ? null : cases,
    compression,
    bias: at.getFloat64(84, littleEndian),
    littleEndian,
    encoding,
    systemMissing: floats && floats.length >= 8 ? view(floats).getFloat64(0, littleEndian) : -Number.MAX_VALUE,
  };
}

/** The shortest text of a number; what importing and value labels agree on. */
export const numberText = (value: number): string => String(value === 0 ? 0 : value);

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Null for the records that only fill up the further elements of a text. */
async function readVariable(queue: ByteQueue, element: number, littleEndian: boolean): Promise<RawVariable | null> {
  const fixed = (await queue.take(28)).slice();
  const at = view(fixed);
  const width = at.getInt32(0, littleEndian);
  const hasLabel = at.getInt32(4, littleEndian) === 1;
  const missingCount = at.getInt32(8, littleEndian);
  let label: Uint8Array = new Uint8Array(0);
  if (hasLabel) {
    const length = view(await queue.take(4)).getInt32(0, littleEndian);
    label = (await queue.take(Math.ceil(length / 4) * 4)).slice(0, length);
  }
  const missing = (await queue.take(Math.abs(missingCount) * 8)).slice();
  if (width === -1) return null;
  return {
    shortName: fixed.subarray(20, 28),
    element,
    width,
    decimals: at.getInt32(12, littleEndian) & 0xff,
    label,
    missingCount,
    missing,
    valueLabels: [],
  };
}

async function readValueLabels(queue: ByteQueue, count: number): Promise<RawVariable['valueLabels']> {
  const labels: RawVariable['valueLabels'] = [];
  for (let i = 0; i < count; i++) {
    const value = (await queue.take(8)).slice();
    const length = (await queue.take(1))[0]!;
    // Length byte and text together fill whole groups of eight bytes.
    const label = (await queue.take(Math.ceil((length + 1) / 8) * 8 - 1)).slice(0, length);
    labels.push({ value, label });
  }
  return labels;
}

function missingOf(
  { width, missingCount, missing }: RawVariable,
  value: (bytes: Uint8Array) => string,
  littleEndian: boolean,
): SavVariable['missing'] {
  const entries = Array.from({ length: Math.abs(missingCount) }, (_, i) => missing.subarray(i * 8, i * 8 + 8));
  if (missingCount >= 0 || width > 0) return { values: entries.map(value), range: null };
  const [low, high, ...single] = entries;
  return { values: single.map(value), range: [view(low!).getFloat64(0, littleEndian), view(high!).getFloat64(0, littleEndian)] };
}

/** `A=x<separator>B=y` */
function pairs(bytes: Uint8Array | undefined, separator: string, text: (bytes: Uint8Array) => string): Map<string, string> {
  if (!bytes) return new Map();
  return new Map(
    text(bytes)
      .split(separator)
      .filter((pair) => pair.includes('='))
      .map((pair) => {
        const equals = pair.indexOf('=');
        return [pair.slice(0, equals), pair.slice(equals + 1).replaceAll('\0', '')] as const;
      }),
  );
}

/** Value labels of texts above 8 bytes, by name of the variable. */
function readLongLabels(
  bytes: Uint8Array | undefined,
  littleEndian: boolean,
  text: (bytes: Uint8Array) => string,
): Map<string, { value: string; label: string }[]> {
  const labels = new Map<string, { value: string; label: string }[]>();
  if (!bytes) return labels;
  const at = view(bytes);
  let place = 0;
  const int = () => at.getInt32((place += 4) - 4, littleEndian);
  const string = () => {
    const length = int();
    return text(bytes.subarray(place, (place += length)));
  };
  while (place + 4 <= bytes.length) {
    const name = string();
    int();
    labels.set(
      name,
      Array.from({ length: int() }, () => ({ value: string(), label: string() })),
    );
  }
  return labels;
}

/** The encoding by its own record, else by the code page, else Windows-1252, which older SPSS wrote in Western Europe. */
function encodingOf(extensions: ReadonlyMap<number, Uint8Array>, littleEndian: boolean): string {
  const named = extensions.get(20);
  const integers = extensions.get(3);
  const page = integers && integers.length >= 32 ? view(integers).getInt32(28, littleEndian) : 0;
  const candidates = [
    named ? String.fromCharCode(...named).trim() : '',
    page === 65001 ? 'utf-8' : '',
    page > 1000 ? `windows-${page}` : '',
    page === 28605 ? 'iso-8859-15' : '',
  ];
  for (const label of candidates.filter((candidate) => candidate !== '')) {
    try {
      return new TextDecoder(label.replace(/^cp(\d+)$/i, 'windows-$1')).encoding;
    } catch {
      continue;
    }
  }
  return 'windows-1252';
}
