/** The definitions that come with Motvikt, from which waves that are asked are made. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { composeInstrument } from '../../survey/format/compose-instrument.ts';
import type { DefinitionReading } from '../../survey/format/read-definition.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { minutesToAnswer } from '../../survey/instrument/answering-time.ts';
import type { Definition, WordingNote } from '../../survey/instrument/definition.ts';
import { languages, type Text } from '../../survey/text.ts';
import { readDefinitionFolder } from './read-definition-folder.ts';

const folder = join(import.meta.dirname, '../../survey/instruments');
export const definitionIds = ['ctc-youth'] as const;
export type DefinitionId = (typeof definitionIds)[number];

const read = new Map<string, Definition>();
/** Definitions with words of their own that are remembered; whoever loads many makes the first ones be read again. */
const mostRead = 20;

/**
 * A definition, read once: its files come with the program.
 *
 * @param wording a file that was loaded with `readWithWording`; null: in our own words
 */
export function definitionOf(id: DefinitionId, wording: string | null = null): Definition {
  const reading = readWithWording(id, wording);
  if (!reading.ok) throw new Error(`The definition ${id} cannot be read: ${reading.problems[0]?.file}: ${reading.problems[0]?.words.en}`);
  return reading.definition;
}

/** As `definitionOf`, for a wording that nobody has looked at yet. @returns the definition, or what is wrong with the file */
export function readWithWording(id: DefinitionId, wording: string | null): DefinitionReading {
  const key = wording === null ? id : `${id} ${createHash('sha256').update(wording).digest('hex')}`;
  const known = read.get(key);
  if (known) return { ok: true, definition: known };
  const reading = readDefinitionFolder(join(folder, id), wording === null ? [] : [{ name: wordingName, text: wording }]);
  if (!reading.ok) return reading;
  if (read.size >= mostRead) read.delete([...read.keys()].find((one) => one !== id)!);
  read.set(key, reading.definition);
  return reading;
}

/** What problems call the file that was loaded. */
const wordingName = 'wording';

/** What a loaded wording says of itself: its language, and whose words it has. */
export function describeWording(wording: string): { readonly language: string; readonly origin: Text; readonly version: string | null } {
  const { language, origin, version = null } = JSON.parse(wording) as { language: string; origin: Text; version?: string };
  return { language, origin, version };
}

/** The languages that pupils can choose: the definition's own, and those of its wordings. */
export function wordingsOf({ document, wordings }: Definition): readonly WordingNote[] {
  const origin = document['origin'] as Text;
  const own = languages.map((language): WordingNote => ({ language, origin, readBySpeaker: true }));
  return [...own.filter(({ language }) => !wordings.some((one) => one.language === language)), ...wordings];
}

export interface Weight {
  readonly questions: number;
  /** By language, in minutes. */
  readonly minutes: Readonly<Record<string, number>>;
}

const weights = new WeakMap<Definition, Map<string, Weight>>();

/** How much a choice asks of pupils, background questions included. @throws {RangeError} for a form or module that the definition does not have */
export function weighChoice(definition: Definition, form: string, modules: readonly string[]): Weight {
  const document = composeInstrument(definition, form, modules);
  const { version } = JSON.parse(document) as { version: string };
  const own = weights.get(definition) ?? new Map<string, Weight>();
  weights.set(definition, own);
  const known = own.get(version);
  if (known) return known;
  const reading = readInstrument(document);
  if (!reading.ok)
    throw new Error(`${definition.id} ${version} cannot be read: ${reading.problems[0]?.path}: ${reading.problems[0]?.words.en}`);
  const { instrument } = reading;
  const asked = instrument.groups.filter(({ question }) => question !== undefined).length;
  const weight: Weight = {
    questions: instrument.items.length + asked,
    minutes: Object.fromEntries(wordingsOf(definition).map(({ language }) => [language, minutesToAnswer(instrument, language)])),
  };
  own.set(version, weight);
  return weight;
}
