/**
 * What Exempelkommun is asked: the youth survey's short form as a school gets it that switches nothing on, in the example's areas, schools and
 * grades. It is composed and stands in no file, so that a question that changes changes here too.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeInstrument } from '../../survey/format/compose-instrument.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import type { Text } from '../../survey/text.ts';
import { definitionOf } from '../instruments/definitions.ts';
import type { InstrumentDocument } from '../waves/import-waves.ts';

const instruments = join(import.meta.dirname, '../../survey/instruments');
const definition = 'ctc-youth';
const form = 'short';

interface Group {
  readonly id: string;
  readonly codes?: readonly { readonly code: string; readonly within?: string }[];
  readonly coarser?: readonly { readonly code: string }[];
}

/** What makes the form Exempelkommun's own. */
export interface ExampleMunicipality {
  readonly id: string;
  readonly title: Text;
  /** Whose answers these are; whose questions stands in the form. */
  readonly origin: Text;
  /** In place of those that the form leaves open. */
  readonly groups: readonly Group[];
  readonly grades: readonly string[];
}

interface Composed {
  readonly version: string;
  readonly origin: Text;
  readonly groups: readonly Group[];
}

/**
 * The form with the places, waves and grades of the example.
 *
 * @param composed the file that `composeInstrument` gives
 * @returns a file for `readInstrument`
 */
export function withExamplePlaces(composed: string, own: ExampleMunicipality): string {
  const document = JSON.parse(composed) as Composed;
  const groups = document.groups.map((group) => {
    if (group.id === 'grade') return onlyCodes(group, own.grades);
    return { ...group, ...own.groups.find(({ id }) => id === group.id), open: undefined };
  });
  const origin = { sv: `${own.origin.sv} ${document.origin.sv}`, en: `${own.origin.en} ${document.origin.en}` };
  return JSON.stringify({ ...document, id: own.id, title: own.title, origin, synthetic: true, groups });
}

/** The codes asked for, and of those that they lie in the ones still used. */
function onlyCodes(group: Group, wanted: readonly string[]): Group {
  const codes = (group.codes ?? []).filter(({ code }) => wanted.includes(code));
  const used = new Set(codes.map(({ within }) => within));
  return { ...group, codes, coarser: (group.coarser ?? []).filter(({ code }) => used.has(code)) };
}

/** Of the instrument that `readExampleInstrument` gives; told without reading the questions, which takes half a second of a start. */
export const exampleVersion = (): string =>
  `${(JSON.parse(readFileSync(join(instruments, definition, 'definition.json'), 'utf8')) as { version: string }).version}-${form}`;

/** Reads and composes anew at every call. @throws {Error} when what comes with Motvikt is not right */
export function readExampleInstrument(): InstrumentDocument {
  const own = JSON.parse(readFileSync(join(instruments, 'exempelkommun/municipality.json'), 'utf8')) as ExampleMunicipality;
  const document = withExamplePlaces(composeInstrument(definitionOf(definition), form, []), own);
  const read = readInstrument(document);
  if (!read.ok)
    throw new Error(`The example's instrument is not right: ${read.problems.map(({ path, words }) => `${path}: ${words.en}`).join('; ')}`);
  return { instrument: read.instrument, document };
}
