/** The definitions that come with Motvikt, from which waves that are asked are made. */
import { join } from 'node:path';
import { composeInstrument } from '../../survey/format/compose-instrument.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { minutesToAnswer } from '../../survey/instrument/answering-time.ts';
import type { Definition, WordingNote } from '../../survey/instrument/definition.ts';
import { languages, type Text } from '../../survey/text.ts';
import { readDefinitionFolder } from './read-definition-folder.ts';

const folder = join(import.meta.dirname, '../../survey/instruments');
export const definitionIds = ['ctc-youth'] as const;
export type DefinitionId = (typeof definitionIds)[number];

const read = new Map<DefinitionId, Definition>();

/** Read once: its files come with the program. */
export function definitionOf(id: DefinitionId): Definition {
  const known = read.get(id);
  if (known) return known;
  const reading = readDefinitionFolder(join(folder, id));
  if (!reading.ok) throw new Error(`The definition ${id} cannot be read: ${reading.problems[0]?.file}: ${reading.problems[0]?.message}`);
  read.set(id, reading.definition);
  return reading.definition;
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

const weights = new Map<string, Weight>();

/** How much a choice asks of pupils, background questions included. @throws {RangeError} for a form or module that the definition does not have */
export function weighChoice(definition: Definition, form: string, modules: readonly string[]): Weight {
  const document = composeInstrument(definition, form, modules);
  const key = `${definition.id} ${(JSON.parse(document) as { version: string }).version}`;
  const known = weights.get(key);
  if (known) return known;
  const reading = readInstrument(document);
  if (!reading.ok) throw new Error(`${key} cannot be read: ${reading.problems[0]?.path}: ${reading.problems[0]?.message}`);
  const { instrument } = reading;
  const asked = instrument.groups.filter(({ question }) => question !== undefined).length;
  const weight: Weight = {
    questions: instrument.items.length + asked,
    minutes: Object.fromEntries(wordingsOf(definition).map(({ language }) => [language, minutesToAnswer(instrument, language)])),
  };
  weights.set(key, weight);
  return weight;
}
