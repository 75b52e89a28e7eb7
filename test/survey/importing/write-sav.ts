/** Writes small SPSS system files for tests, byte by byte from the description in the PSPP Developer's Guide ("System File Format"). */
export interface SavSpec {
  readonly variables: readonly {
    readonly name: string;
    readonly long?: string;
    /** Bytes of a text, up to 255; 0 for a number. */
    readonly width: number;
    readonly label: string;
    readonly valueLabels: readonly (readonly [number, string])[];
    /** Number of missing values as the format counts them (-3: a range and one value), then the values; empty for none. */
    readonly missing: readonly number[];
  }[];
  readonly cases: readonly (readonly (number | string | null)[])[];
}
export interface SavOptions {
  readonly littleEndian: boolean;
  readonly compressed: boolean;
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly saysCases?: boolean;
}

export function writeSav({ variables, cases }: SavSpec, { littleEndian, compressed, encoding, saysCases = true }: SavOptions): Uint8Array {
  const out: number[] = [];
  const encode = (text: string) =>
    encoding === 'utf-8' ? [...new TextEncoder().encode(text)] : Array.from(text, (letter) => letter.charCodeAt(0));
  const number = (size: 4 | 8, value: number) => {
    const view = new DataView(new ArrayBuffer(size));
    if (size === 4) view.setInt32(0, value, littleEndian);
    else view.setFloat64(0, value, littleEndian);
    return [...new Uint8Array(view.buffer)];
  };
  const int = (...values: number[]) => values.forEach((value) => out.push(...number(4, value)));
  const float = (...values: number[]) => values.forEach((value) => out.push(...number(8, value)));
  const text = (value: string, size: number) => {
    const bytes = encode(value);
    for (let i = 0; i < size; i++) out.push(bytes[i] ?? 0x20);
  };
  const elements = (width: number) => Math.max(1, Math.ceil(width / 8));

  text('$FL2', 4);
  text('@(#) a test', 60);
  int(
    2,
    variables.reduce((sum, { width }) => sum + elements(width), 0),
    compressed ? 1 : 0,
    0,
    saysCases ? cases.length : -1,
  );
  float(100);
  text('22 Nov 26', 9);
  text('12:00:00', 8);
  text('', 67);
  const place: number[] = [];
  let element = 1;
  for (const { name, width, label, missing } of variables) {
    place.push(element);
    const [count = 0, ...values] = missing;
    int(
      2,
      width,
      label === '' ? 0 : 1,
      count,
      width === 0 ? 0x050802 : 0x010000 | (width << 8),
      width === 0 ? 0x050802 : 0x010000 | (width << 8),
    );
    text(name, 8);
    if (label !== '') {
      int(encode(label).length);
      text(label, Math.ceil(encode(label).length / 4) * 4);
    }
    float(...values);
    for (let i = 1; i < elements(width); i++) {
      int(2, -1, 0, 0, 0, 0);
      text('', 8);
    }
    element += elements(width);
  }
  variables.forEach(({ valueLabels }, i) => {
    if (valueLabels.length === 0) return;
    int(3, valueLabels.length);
    for (const [value, label] of valueLabels) {
      float(value);
      out.push(encode(label).length);
      text(label, Math.ceil((encode(label).length + 1) / 8) * 8 - 1);
    }
    int(4, 1, place[i]!);
  });
  int(6, 1);
  text('A line of documentation', 80);
  int(7, 3, 4, 8, 1, 0, 0, -1, 1, compressed ? 1 : 0, littleEndian ? 2 : 1, encoding === 'utf-8' ? 65001 : 1252);
  int(7, 4, 8, 3);
  float(-Number.MAX_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE);
  const longNames = variables
    .filter(({ long }) => long)
    .map(({ name, long }) => `${name}=${long}`)
    .join('\t');
  int(7, 13, 1, encode(longNames).length);
  text(longNames, encode(longNames).length);
  int(999, 0);

  const codes: number[] = [];
  let literals: number[] = [];
  const flush = () => {
    while (codes.length % 8 !== 0) codes.push(0);
    out.push(...codes.splice(0), ...literals);
    literals = [];
  };
  const add = (bytes: number[], code: number) => {
    if (!compressed) {
      out.push(...bytes);
      return;
    }
    codes.push(code);
    if (code === 253) literals.push(...bytes);
    if (codes.length === 8) flush();
  };
  for (const row of cases) {
    variables.forEach(({ width }, v) => {
      const value = row[v]!;
      if (width === 0) {
        if (value === null) add(number(8, -Number.MAX_VALUE), 255);
        else
          add(
            number(8, Number(value)),
            Number.isInteger(value) && Number(value) >= -99 && Number(value) <= 151 ? Number(value) + 100 : 253,
          );
        return;
      }
      const bytes = encode(String(value));
      for (let i = 0; i < elements(width); i++) {
        const eight = Array.from({ length: 8 }, (_, b) => bytes[i * 8 + b] ?? 0x20);
        add(eight, eight.every((byte) => byte === 0x20) ? 254 : 253);
      }
    });
  }
  if (compressed) {
    codes.push(252);
    flush();
  }
  return Uint8Array.from(out);
}

/** A .zsav of a file that `writeSav` wrote compressed: its cases in packed blocks, and their table at the end. */
export function packSav(
  written: Uint8Array,
  blocks: readonly Uint8Array[],
  /** The table says the first block for each. */
  { sameBlock = false } = {},
): Uint8Array {
  const dictionary = written.slice(0, endOfDictionary(written));
  const at = new DataView(dictionary.buffer);
  dictionary.set([0x24, 0x46, 0x4c, 0x33]);
  at.setInt32(72, 2, true);
  const sizes = blocks.map(({ length }) => length);
  const starts = sizes.map((_, b) => dictionary.length + 24 + (sameBlock ? 0 : sizes.slice(0, b).reduce((sum, size) => sum + size, 0)));
  const trailerAt = dictionary.length + 24 + sizes.reduce((sum, size) => sum + size, 0);
  const table = new DataView(new ArrayBuffer(24 + 24 * blocks.length));
  table.setInt32(20, blocks.length, true);
  starts.forEach((start, b) => {
    table.setBigInt64(24 + 24 * b + 8, BigInt(start), true);
    table.setInt32(24 + 24 * b + 20, sizes[b]!, true);
  });
  const header = new DataView(new ArrayBuffer(24));
  header.setBigInt64(0, BigInt(dictionary.length), true);
  header.setBigInt64(8, BigInt(trailerAt), true);
  header.setBigInt64(16, BigInt(table.byteLength), true);
  return Uint8Array.from([dictionary, new Uint8Array(header.buffer), ...blocks, new Uint8Array(table.buffer)].flatMap((part) => [...part]));
}

/** Behind the last record, which is 999 and 0. */
function endOfDictionary(written: Uint8Array): number {
  const at = new DataView(written.buffer);
  let place = written.length - 8;
  while (at.getInt32(place, true) !== 999 || at.getInt32(place + 4, true) !== 0) place--;
  return place + 8;
}
