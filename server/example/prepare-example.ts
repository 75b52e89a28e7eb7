/** The example municipality that a fresh server shows: two real surveys, a made-up one, and the notebooks. Nothing is done twice. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { describeImportProblems } from '../../survey/importing/import-problems.ts';
import { exempelkommunOptions } from '../../survey/simulation/exempelkommun.ts';
import type { Register } from '../../survey/register/register.ts';
import { simulateRegister } from '../../survey/simulation/simulate-register.ts';
import { findIndicatorFiles } from '../indicators/indicator.repository.ts';
import { storeExampleIndicators } from './example-indicators.ts';
import { findAreaSets } from '../areas/area-set.repository.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import { findInstruments } from '../instruments/instrument.repository.ts';
import { ensureMunicipality } from '../municipalities/municipality.repository.ts';
import { saveNotebook } from '../notebooks/notebook.service.ts';
import { type ImportResult, importWaves, type InstrumentDocument } from '../waves/import-waves.ts';
import type { WaveSource } from '../waves/prepare/messages.ts';
import { findWaves } from '../waves/wave.repository.ts';
import { exampleMunicipality } from './example-municipality.ts';
import { exampleVersion, readExampleInstrument } from './example-instrument.ts';
import { notebookTemplates } from './notebook-templates.ts';

export interface ExampleParts {
  readonly db: Database;
  readonly keys: WaveKeys;
  readonly progress: (line: string) => void;
}

const instruments = join(import.meta.dirname, '../../survey/instruments');

interface ExampleSurvey {
  readonly id: string;
  readonly read: () => Promise<InstrumentDocument> | InstrumentDocument;
  readonly isStored: (stored: StoredInstrument) => Promise<boolean> | boolean;
  /** The made-up survey has no file. */
  readonly data: string | null;
}
type StoredInstrument = Awaited<ReturnType<typeof findInstruments>>[number];

const madeUp: ExampleSurvey = {
  id: 'exempelkommun',
  read: readExampleInstrument,
  isStored: ({ version }) => version === exampleVersion(),
  data: null,
};
const surveys: readonly ExampleSurvey[] = [madeUp, withFile('yrbs-districts'), withFile('nsduh-youth')];

function withFile(id: string): ExampleSurvey {
  const text = () => readFile(join(instruments, id, 'instrument.json'), 'utf8');
  return {
    id,
    read: async () => readInstrumentFile(id, await text()),
    // From this very file, which is all or nothing: neither reading nor unpacking it again would tell more.
    isStored: async ({ document }) => document === (await text()),
    data: 'data.csv.gz',
  };
}

export async function prepareExample({ db, keys, progress }: ExampleParts): Promise<void> {
  const { municipality } = await ensureMunicipality(db, exampleMunicipality);
  const stored = await inMunicipality(db, municipality, async (tx) => {
    const waves = await findWaves(tx);
    return (await findInstruments(tx)).filter(({ instrument, version }) =>
      waves.some((wave) => wave.instrument === instrument && wave.version === version),
    );
  });
  for (const survey of surveys) {
    const start = performance.now();
    const before = stored.filter(({ instrument }) => instrument === survey.id);
    if ((await Promise.all(before.map(survey.isStored))).includes(true)) continue;
    const document = await survey.read();
    // Said before, since the next line comes after seconds or minutes; not for a survey that is there already.
    const isStored = await inMunicipality(db, municipality, async (tx) => (await findWaves(tx, document.instrument.id)).length > 0);
    if (!isStored) progress(`${survey.data === null ? 'Simulating' : 'Importing'} ${document.instrument.title.en} …`);
    const result = await importWaves(db, keys, municipality, document, sourceOf(survey, document), {
      register: registerOf(survey, document),
    });
    const line = lineOf(survey, document, result, performance.now() - start);
    if (line) progress(line);
  }
  if ((await inMunicipality(db, municipality, findAreaSets)).length === 0) {
    // Read only now: a start that has its places waits for no map.
    const { storeExamplePlaces } = await import('./example-places.ts');
    const document = await madeUp.read();
    const register = registerOf(madeUp, document)!;
    await inMunicipality(db, municipality, (tx) => storeExamplePlaces(tx, municipality, document.instrument, register));
    progress('Areas, schools and classes of Exempelkommun stored');
  }
  if ((await inMunicipality(db, municipality, findIndicatorFiles)).length === 0) {
    await inMunicipality(db, municipality, (tx) => storeExampleIndicators(tx, municipality));
    progress('Official statistics of Exempelkommun stored, made up');
  }
  for (const template of await notebookTemplates()) {
    const { revision, isNew } = await inMunicipality(db, municipality, (tx) => saveNotebook(tx, municipality, template, 'everyone'));
    if (isNew) progress(`Notebook ${template.title.en}: stored as revision ${revision}`);
  }
}

function readInstrumentFile(folder: string, document: string): InstrumentDocument {
  const read = readInstrument(document);
  if (!read.ok)
    throw new Error(
      `The example instrument ${folder} is not right: ${read.problems.map(({ path, words }) => `${path}: ${words.en}`).join('; ')}`,
    );
  return { instrument: read.instrument, document };
}

const sourceOf = ({ id, data }: ExampleSurvey, { instrument }: InstrumentDocument): WaveSource =>
  data === null
    ? { kind: 'simulated', options: exempelkommunOptions(instrument) }
    : { kind: 'file', name: `${id}/${basename(data)}`, path: join(instruments, id, data), skipBadRows: false };

/** The class lists of the made-up survey, counted as it says in their season. */
const registerOf = ({ data }: ExampleSurvey, { instrument }: InstrumentDocument): Register | null =>
  data === null ? simulateRegister(instrument, exempelkommunOptions(instrument), (wave) => `${wave}-10-15`) : null;

/** What is worth a line; null when there was nothing to do. */
function lineOf({ id, data }: ExampleSurvey, { instrument }: InstrumentDocument, result: ImportResult, ms: number): string | null {
  const title = instrument.title.en;
  switch (result.kind) {
    case 'alreadyImported':
      return null;
    case 'imported':
      return `Survey ${title}: ${result.rows.toLocaleString('en')} responses in ${result.waves.length} ${result.waves.length === 1 ? 'wave' : 'waves'} ${data === null ? 'simulated' : 'imported'} and released (${(ms / 1000).toFixed(1)} s)`;
    // The shipped example has changed since this database was made. What is stored stays: a closed wave never changes.
    case 'wavesExist':
    case 'wavesAsked':
    case 'instrumentDiffers':
      return `Survey ${title}: the stored one comes from another version of Motvikt and stays as it is`;
    // A shipped file that is refused is our mistake; it must not keep people from their own surveys.
    case 'refused':
      return `Survey ${title}: not imported. ${describeImportProblems(result.problems, 'en').slice(0, 3).join(' ')}`;
    case 'unreadable':
      return `Survey ${title}: not imported, ${id} cannot be read: ${result.message.en}`;
  }
}
