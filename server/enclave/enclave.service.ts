/**
 * The enclave: the one place where single answers are worked on. Each act and its line in the audit are one transaction; what somebody wants
 * to take out is stored as it is, and leaves only on another person's word.
 */
import { createHash, randomUUID } from 'node:crypto';
import { decodeColumns } from '../../survey/columns/encode-columns.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import type { Who } from '../access/roles.ts';
import { type Act, hasActed, recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import type { EnclaveReviewTable } from '../database/tables.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { findInstrument } from '../instruments/instrument.repository.ts';
import type { MunicipalityRow } from '../municipalities/municipality.repository.ts';
import { readSentNotebook } from '../notebooks/sent-notebook.ts';
import { ProblemError } from '../problem.ts';
import { openPart, type PartPlace, sealPart } from '../sealing/sealed-part.ts';
import { KeyMissing, type WaveKeys } from '../sealing/wave-keys.ts';
import { openColumns } from '../waves/stored-columns.ts';
import { findColumns, findWaves, hasColumns, type WaveRow } from '../waves/wave.repository.ts';
import {
  deleteOwnNotebook,
  type EnclaveNotebookRow,
  findOutput,
  findOwnNotebook,
  insertOutput,
  insertOwnNotebook,
  insertReview,
  updateOwnNotebook,
} from './enclave.repository.ts';
import { type ResponseTable, responseTable } from './response-table.ts';

/** An analyst with the right, at work. */
export interface InEnclave {
  readonly db: Database;
  readonly municipality: MunicipalityRow;
  readonly who: Who;
  readonly now: Date;
}

function act<T>(
  { db, municipality: { municipality }, who }: InEnclave,
  work: (tx: TenantTransaction) => Promise<readonly [T, Omit<Act, 'municipality' | 'who'>]>,
): Promise<T> {
  return inMunicipality(db, municipality, async (tx) => {
    const [result, done] = await work(tx);
    await recordAct(tx, { municipality, who, ...done });
    return result;
  });
}

export interface WaveName {
  readonly instrument: string;
  readonly wave: string;
}

/** @throws {ProblemError} notFound, or conflict while a wave is open: until it is closed there is nothing to read */
async function closedWave(tx: TenantTransaction, { instrument, wave }: WaveName) {
  const row = (await findWaves(tx, instrument)).find((one) => one.wave === wave);
  // A pool has no answers of its own: they are in its two waves.
  if (!row || !(await hasColumns(tx, row))) throw new ProblemError('notFound', `There is no wave "${wave}" of "${instrument}".`);
  if (row.state === 'draft' || row.state === 'open')
    throw new ProblemError('conflict', 'The wave is not closed: nothing is computed of its answers until then.');
  return row;
}

/** Opens a wave's answers, once that has been written down. @throws {ProblemError} notFound, conflict */
export async function openResponses(enclave: InEnclave, keys: WaveKeys, name: WaveName): Promise<ResponseTable> {
  const { row, sealed, document } = await act(enclave, async (tx) => {
    const row = await closedWave(tx, name);
    const stored = (await findInstrument(tx, row.instrument, row.version))!;
    const found = { row, sealed: await findColumns(tx, row.instrument, row.wave), document: stored.document };
    return [found, { act: 'responses.opened', object: { kind: 'wave', id: `${row.instrument} ${row.wave}` } }];
  });
  const read = readInstrument(document);
  if (!read.ok) throw new Error(`The stored instrument ${row.instrument} ${row.version} cannot be read`);
  await keyOf(keys, row);
  const { header, parts } = await openColumns(keys, row, sealed);
  return responseTable(read.instrument, decodeColumns(header, parts));
}

export interface NotebookContent {
  readonly title: string;
  readonly source: string;
}

export const createNotebook = (enclave: InEnclave, name: WaveName, { title, source }: NotebookContent): Promise<EnclaveNotebookRow> =>
  act(enclave, async (tx) => {
    readSentNotebook(source);
    const { instrument, wave } = await closedWave(tx, name);
    const row = await insertOwnNotebook(tx, {
      municipality: enclave.municipality.municipality,
      person: enclave.who.person,
      title,
      source,
      instrument,
      wave,
    });
    return [row, { act: 'enclaveNotebook.made', object: { kind: 'enclaveNotebook', id: row.notebook }, detail: { instrument, wave } }];
  });

/** @throws {ProblemError} notFound; invalidRequest for a text that is no notebook; conflict when it was saved elsewhere since `revision` */
export const saveNotebook = (
  enclave: InEnclave,
  notebook: string,
  revision: number,
  content: NotebookContent,
): Promise<EnclaveNotebookRow> =>
  inMunicipality(enclave.db, enclave.municipality.municipality, async (tx) => {
    readSentNotebook(content.source);
    const saved = await updateOwnNotebook(tx, enclave.who.person, notebook, revision, { ...content, now: enclave.now });
    if (saved) return saved;
    if (!(await findOwnNotebook(tx, enclave.who.person, notebook))) throw noNotebook();
    throw new ProblemError(
      'conflict',
      'The notebook was saved in another window since you opened it. Copy what you wrote, and open it again.',
    );
  });

export const removeNotebook = (enclave: InEnclave, notebook: string): Promise<void> =>
  act(enclave, async (tx) => {
    if (!(await deleteOwnNotebook(tx, enclave.who.person, notebook))) throw noNotebook();
    return [undefined, { act: 'enclaveNotebook.removed', object: { kind: 'enclaveNotebook', id: notebook } }];
  });

export const noNotebook = () => new ProblemError('notFound', 'You have no such notebook in the enclave.');

export interface AskedOutput {
  readonly notebook: string;
  readonly title: string;
  /** What it is for, and why it tells of nobody: for the second person. */
  readonly purpose: string;
  readonly content: readonly (readonly (string | number | boolean | null)[])[];
}

/** Lays a table before a second person. @returns its id */
export async function askForReview(
  enclave: InEnclave,
  keys: WaveKeys,
  { notebook, title, purpose, content }: AskedOutput,
): Promise<string> {
  const {
    municipality: { municipality },
    who,
  } = enclave;
  const { source, row } = await inMunicipality(enclave.db, municipality, async (tx) => {
    const made = await findOwnNotebook(tx, who.person, notebook);
    if (!made) throw noNotebook();
    return { source: made.source, row: await closedWave(tx, made) };
  });
  const text = JSON.stringify(content);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const output = randomUUID();
  const sealed = await sealPart(await keyOf(keys, row), placeOf(row, output), new TextEncoder().encode(text));
  const asked = {
    municipality,
    output,
    author: who.person,
    author_name: who.name,
    title,
    purpose,
    instrument: row.instrument,
    wave: row.wave,
  };
  return act(enclave, async (tx) => {
    await insertOutput(tx, { ...asked, source, content: sealed, sha256 });
    // Nothing that was written: what is asked out may stand in the title as well as in the table.
    return [output, { act: 'output.asked', object: { kind: 'output', id: output }, detail: { sha256, rows: content.length - 1 } }];
  });
}

/** The very output, with the notebook that made it; who looked is written down. @throws {ProblemError} notFound */
export async function openOutput(enclave: InEnclave, keys: WaveKeys, output: string) {
  const [found, row] = await inMunicipality(enclave.db, enclave.municipality.municipality, async (tx) => {
    const found = await findOutput(tx, output);
    if (!found) throw noOutput();
    return [found, (await findWaves(tx, found.instrument)).find((one) => one.wave === found.wave)!] as const;
  });
  // Before the line in the audit, which a word on the output is taken for: whoever cannot be shown it has not looked at it.
  const bytes = await openPart(await keyOf(keys, row), placeOf(row, output), found.content);
  await act(enclave, async () => [undefined, { act: 'output.opened', object: { kind: 'output', id: output } }]);
  return { ...found, content: JSON.parse(new TextDecoder().decode(bytes)) as AskedOutput['content'] };
}

const placeOf = ({ municipality, instrument, wave }: WaveRow, output: string): PartPlace => ({
  municipality,
  instrument,
  wave,
  part: `#output ${output}`,
});

/** @throws {ProblemError} notFound where the wave was forgotten, and with it whatever was made of it */
const keyOf = (keys: WaveKeys, { key_id }: WaveRow): Promise<Uint8Array> =>
  keys.read(key_id).catch((error: unknown) => {
    throw error instanceof KeyMissing
      ? new ProblemError('notFound', 'The key of the wave is gone, and with it what was made of its answers.')
      : error;
  });

export interface Review {
  readonly decision: EnclaveReviewTable['decision'];
  readonly reason: string;
  /** Of the content that was looked at. */
  readonly sha256: string;
}

/**
 * The second person's word, once and for good, and only after having opened that very output.
 *
 * @throws {ProblemError} notFound; forbidden for the author; conflict when it is decided, or has not been looked at
 */
export const review = (enclave: InEnclave, output: string, { decision, reason, sha256 }: Review): Promise<void> =>
  act(enclave, async (tx) => {
    const {
      municipality: { municipality },
      who,
    } = enclave;
    const found = await findOutput(tx, output);
    if (!found) throw noOutput();
    if (found.author === who.person)
      throw new ProblemError('forbidden', 'Nobody decides on what they made themselves: another person does.');
    if (found.decision !== null) throw decided();
    if (found.sha256 !== sha256)
      throw new ProblemError('conflict', 'What was decided on is not what is asked for. Open it again, and look once more.');
    if (!(await hasActed(tx, { person: who.person, act: 'output.opened', object: { kind: 'output', id: output } })))
      throw new ProblemError('conflict', 'Open the table and look at it first: only then can you decide on it.');
    await insertReview(tx, {
      municipality,
      output,
      author: found.author,
      reviewer: who.person,
      reviewer_name: who.name,
      decision,
      reason,
    }).catch((error: unknown) => {
      throw isUniqueViolation(error) ? decided() : error;
    });
    return [undefined, { act: `output.${decision}`, object: { kind: 'output', id: output }, detail: { sha256 } }];
  });

const noOutput = () => new ProblemError('notFound', 'There is no such output.');
const decided = () => new ProblemError('conflict', 'Somebody has decided on it already.');
