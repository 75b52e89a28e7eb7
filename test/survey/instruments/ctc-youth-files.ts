import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDefinitionFolder } from '../../../server/instruments/read-definition-folder.ts';
import { composeInstrument } from '../../../survey/format/compose-instrument.ts';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import type { Definition } from '../../../survey/instrument/definition.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';

export const ctcFolder = join(import.meta.dirname, '../../../survey/instruments/ctc-youth');

/** The shipped definition of the CTC youth instrument, with every wording that lies beside it. */
export function ctcYouth(): Definition {
  const reading = readDefinitionFolder(ctcFolder);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.definition;
}

/** Ids of the items whose theme was read in a public source. */
export const confirmedItems = (): readonly string[] =>
  (JSON.parse(readFileSync(join(ctcFolder, 'confirmed.json'), 'utf8')) as { confirmed: string[] }).confirmed;

export function formOf(definition: Definition, form: string, add: readonly string[] = []): Instrument {
  const reading = readInstrument(composeInstrument(definition, form, add));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.instrument;
}
