/** Reads the rows of batches into a columns builder, by a matched header. */
import type { ColumnsBuilder } from '../columns/columns-builder.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';
import { CellReader } from './cell-reader.ts';
import { itemMatcher, lookUp, unknownCode } from './code-matcher.ts';
import { DesignNumbers } from './design-numbers.ts';
import type { FileProblem } from './import-problems.ts';
import { expected, joined, wrongFile } from './import-wording.ts';
import type { ColumnUse, MatchedHeader } from './match-header.ts';
import { parseNumber } from './number-text.ts';
import type { FieldTexts, RowBatch } from './row-batch.ts';

/** Told about each bad value; `column` is null when the row as a whole is wrong, its value being the number of fields. */
export type ReportBadValue = (line: number, column: string | null, value: string, expected: Text) => void;

/** A grouping variable is empty in a row. */
const groupIsMissing = -3;

interface Cell {
  /** Number of the column in the file. */
  readonly column: number;
  readonly name: string;
  readonly kind: 'item' | 'group' | 'stratum' | 'psu' | 'weight' | 'fpc';
  /** Position of the item or grouping variable in the instrument. */
  readonly slot: number;
  readonly values: CellReader | null;
  readonly required: boolean;
  readonly expected: Text;
  /** The same for a value that is unknown, with what can be done about it. */
  readonly expectedOfUnknown: Text;
}

export class RowReader {
  /** Strata and PSUs of the rows read so far. */
  readonly design: DesignNumbers;
  /** Wave code of the row read last; null when it has none or could not be read. */
  wave: string | null = null;

  readonly #builder: ColumnsBuilder;
  readonly #cells: readonly Cell[];
  readonly #fields: number;
  readonly #row: { items: Int32Array; groups: Int32Array; psu: number; weight: number };
  readonly #groupIds: readonly string[];
  readonly #waveSlot: number;
  /** Positions of the grouping variables within which strata are numbered anew. */
  readonly #within: readonly number[];
  readonly #hasFpc: boolean;
  #stratum = { name: '', text: '', groups: new Int32Array(0) };

  private constructor(instrument: Instrument, names: readonly string[], matched: MatchedHeader, builder: ColumnsBuilder) {
    const { design } = instrument.mapping!;
    this.#builder = builder;
    this.#fields = names.length;
    this.#groupIds = instrument.groups.map(({ id }) => id);
    this.#waveSlot = this.#groupIds.indexOf('wave');
    this.#within = design.strataWithin.map((id) => this.#groupIds.indexOf(id));
    this.#hasFpc = design.fpc !== null;
    this.#cells = matched.uses.map(({ column, use }) => planCell(instrument, builder, column, names[column]!, use));
    this.#row = {
      items: new Int32Array(instrument.items.length),
      groups: new Int32Array(instrument.groups.length).fill(-1),
      psu: 0,
      weight: 1,
    };
    this.design = new DesignNumbers(design.nested);
  }

  /** @returns the reader, or the codes for the whole file that the instrument does not allow */
  static plan(
    instrument: Instrument,
    names: readonly string[],
    matched: MatchedHeader,
    builder: ColumnsBuilder,
  ): RowReader | { readonly problems: readonly FileProblem[] } {
    const reader = new RowReader(instrument, names, matched, builder);
    const problems: FileProblem[] = [];
    for (const [id, constant] of matched.constants) {
      const slot = reader.#groupIds.indexOf(id);
      const index = groupMatcher(instrument, builder, slot, null)(constant);
      if (index === unknownCode || (index === groupIsMissing && groupIsRequired(instrument, slot))) {
        problems.push({
          line: null,
          column: null,
          message: wrongFile.constantUnknown(id, constant, expectedOfGroup(instrument, slot)),
        });
      } else reader.#row.groups[slot] = index === groupIsMissing ? -1 : index;
    }
    return problems.length > 0 ? { problems } : reader;
  }

  /** Appends the row to the builder when all of it is good; reports what is not and gives false otherwise. */
  read(batch: RowBatch, row: number, texts: FieldTexts, report: ReportBadValue): boolean {
    const first = batch.rowStart[row]!;
    const fields = batch.rowStart[row + 1]! - first;
    const line = batch.line[row]!;
    this.wave = null;
    if (fields !== this.#fields) {
      report(line, null, String(fields), expected.asInHeader(this.#fields));
      return false;
    }
    const into = this.#row;
    let good = true;
    let waveIsGood = true;
    let stratum = '';
    let psu: string | null = null;
    let fpc: number | null = null;
    for (const cell of this.#cells) {
      const field = first + cell.column;
      let bad = false;
      switch (cell.kind) {
        case 'item': {
          const index = cell.values!.at(batch, field, texts);
          if (index === unknownCode) bad = true;
          else into.items[cell.slot] = index;
          break;
        }
        case 'group': {
          const index = cell.values!.at(batch, field, texts);
          bad = index === unknownCode || (index === groupIsMissing && cell.required);
          if (bad && cell.slot === this.#waveSlot) waveIsGood = false;
          into.groups[cell.slot] = index < 0 ? -1 : index;
          break;
        }
        case 'stratum':
          bad = (stratum = texts.at(batch, field)) === '';
          break;
        case 'psu':
          bad = (psu = texts.at(batch, field)) === '';
          break;
        case 'weight':
          bad = !isPositive((into.weight = parseNumber(texts.at(batch, field))));
          break;
        case 'fpc':
          bad = !isPositive((fpc = parseNumber(texts.at(batch, field))));
      }
      if (!bad) continue;
      good = false;
      const text = texts.at(batch, field);
      report(line, cell.name, text, text === '' ? cell.expected : cell.expectedOfUnknown);
    }
    if (this.#waveSlot >= 0 && waveIsGood) {
      const wave = into.groups[this.#waveSlot]!;
      this.wave = wave < 0 ? null : this.#builder.groupCodes(this.#waveSlot)[wave]!;
    }
    if (!good) return false;
    into.psu = this.design.psuOf({ stratum: this.#stratumName(stratum), psu, fpc: this.#hasFpc ? fpc : null, line });
    this.#builder.append(into);
    return true;
  }

  /** A name that tells strata apart, also those of the same number in different waves or areas; made anew only when it changes. Without a number of its own it begins with no quote. */
  #stratumName(text: string): string {
    const { groups } = this.#row;
    const last = this.#stratum;
    if (
      last.groups.length === this.#within.length &&
      last.text === text &&
      this.#within.every((slot, i) => last.groups[i] === groups[slot])
    )
      return last.name;
    const within = this.#within.map((slot) => `${this.#groupIds[slot]} ${JSON.stringify(this.#builder.groupCodes(slot)[groups[slot]!])}`);
    const name = [...(text === '' ? [] : [JSON.stringify(text)]), ...(within.length > 0 ? [`(${within.join(', ')})`] : [])].join(' ');
    this.#stratum = { name, text, groups: Int32Array.from(this.#within, (slot) => groups[slot]!) };
    return name;
  }
}

const isPositive = (number: number) => number > 0 && number < Infinity;

function planCell(instrument: Instrument, builder: ColumnsBuilder, column: number, name: string, use: ColumnUse): Cell {
  const mapping = instrument.mapping!;
  if (use.kind === 'item') {
    const slot = instrument.items.findIndex(({ id }) => id === use.item);
    const { codebook } = instrument.items[slot]!;
    const wanted = expected.ofItem(codebook);
    return {
      column,
      name,
      kind: 'item',
      slot,
      values: new CellReader(itemMatcher(codebook, mapping.empty)),
      required: false,
      expected: wanted,
      expectedOfUnknown: wanted,
    };
  }
  if (use.kind === 'group') {
    const slot = instrument.groups.findIndex(({ id }) => id === use.group);
    const wanted = expectedOfGroup(instrument, slot, use.recode);
    return {
      column,
      name,
      kind: 'group',
      slot,
      values: new CellReader(groupMatcher(instrument, builder, slot, use.recode)),
      required: groupIsRequired(instrument, slot),
      expected: wanted,
      expectedOfUnknown: instrument.groups[slot]!.open ? wanted : joined(wanted, expected.addCode(slot)),
    };
  }
  const wanted = expected[use.variable];
  return { column, name, kind: use.variable, slot: -1, values: null, required: true, expected: wanted, expectedOfUnknown: wanted };
}

/**
 * From a cell's text to the builder's number of the code, `groupIsMissing`, or `unknownCode` where the list of codes is closed.
 * A recode to the empty text means missing; what a recode does not list stays as it is.
 */
function groupMatcher(
  instrument: Instrument,
  builder: ColumnsBuilder,
  slot: number,
  recode: Readonly<Record<string, string>> | null,
): (text: string) => number {
  const { codes, open } = instrument.groups[slot]!;
  const empty = new Set(['', ...instrument.mapping!.empty]);
  const find = lookUp(codes.map(({ code }, i) => [code, i] as const));
  const recoded = Object.entries(recode ?? {});
  const findRecoded = lookUp(recoded.map(([from], i) => [from, i] as const));
  return (text) => {
    const to = findRecoded(text);
    const code = to === unknownCode ? text : recoded[to]![1];
    if (empty.has(code)) return groupIsMissing;
    const declared = find(code);
    if (declared !== unknownCode) return builder.groupCode(slot, codes[declared]!.code);
    return open ? builder.groupCode(slot, code) : unknownCode;
  };
}

/** A row without wave belongs nowhere, and a stratum that is numbered within an area has no number without it. */
const groupIsRequired = (instrument: Instrument, slot: number) => {
  const { id } = instrument.groups[slot]!;
  return id === 'wave' || instrument.mapping!.design.strataWithin.includes(id);
};

function expectedOfGroup(instrument: Instrument, slot: number, recode: Readonly<Record<string, string>> | null = null): Text {
  const { id, codes, open } = instrument.groups[slot]!;
  const required = groupIsRequired(instrument, slot);
  const reason = id === 'wave' ? expected.rowsNeedWave : expected.strataWithin(id);
  if (open) return required ? expected.because(expected.aValue, reason) : expected.anyValue;
  const list = expected.oneOf([...new Set([...Object.keys(recode ?? {}), ...codes.map(({ code }) => code)])]);
  return required ? expected.because(list, reason) : expected.orEmpty(list);
}
