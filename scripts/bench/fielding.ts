/**
 * Part (f): pupils who answer, all at once. The server is a process of its own, asked over sockets as it would be by a proxy; what browsers
 * compute is done beforehand or between, and is not in the times. Every form goes out twice at the end: none may be lost, none be there double.
 */
import { serve } from '@hono/node-server';
import { spawn, type ChildProcess } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/app.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { openDatabase } from '../../server/database/open-database.ts';
import { openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { signBlinded } from '../../server/fielding/sign-blinded.ts';
import { silentLog } from '../../server/log.ts';
import { fromBase64Url } from '../../survey/anonymity/bytes.ts';
import { readSigningKey } from '../../survey/anonymity/signing-key.ts';
import { tokenHolds } from '../../survey/anonymity/token.ts';
import { type AskedWave, mostClasses, openAskedWave } from '../../test/asked-wave/asked-wave.ts';
import { openPupil, type Pupil, type Sent } from '../../test/asked-wave/pupil.ts';
import { startTestPostgres } from '../../test/database/test-postgres.ts';
import { seededBytes } from '../../test/survey/anonymity/seeded-bytes.ts';
import { median, timed } from './measure.ts';

export interface FieldingRun {
  readonly pupils: number;
  readonly connections: number;
  /** Milliseconds in which all codes were signed, and in which all forms were stored. */
  readonly signing: number;
  readonly storing: number;
  /** Of one request, in milliseconds. */
  readonly sign: { readonly middle: number; readonly slow: number };
  readonly store: { readonly middle: number; readonly slow: number };
  /** Processor time of the server's process for one pupil, its threads included; a PostgreSQL server's is not in it. */
  readonly processor: number;
  /** Of it: the signature under a token, and its check. */
  readonly signature: number;
  readonly check: number;
  readonly lost: number;
  readonly double: number;
}

const [perClass, connections] = [64, 32];
const items = 110;
const both = (text: string) => ({ sv: text, en: text });
/** As many questions as one lesson has. */
const document = JSON.stringify({
  id: 'bench',
  version: '1',
  title: both('Bench'),
  origin: both('Made for a benchmark'),
  synthetic: true,
  responseSets: { agree: { options: [1, 2, 3, 4].map((code) => ({ code, label: both(String(code)), value: code })) } },
  items: Array.from({ length: items }, (_, at) => ({ id: `q${at}`, concept: both(`Question ${at}`), answers: 'agree' })),
  scales: [],
  groups: [
    { id: 'wave', codes: ['2026'] },
    { id: 'grade', question: both('Grade?'), codes: ['8', '9'] },
  ],
});
const day = 86_400_000;

export async function runFielding(postgres: boolean): Promise<FieldingRun> {
  const place = await mkdtemp(join(tmpdir(), 'motvikt-bench-'));
  const server = postgres ? await startTestPostgres({ flushed: true }) : null;
  const databaseUrl = server ? await server.createDatabase(`motvikt_bench_${process.pid}`) : null;
  const settings = { dataDir: join(place, 'data'), databaseUrl };
  try {
    const database = await openDatabase(settings);
    const values = { opens_at: new Date(Date.now() - day), closes_at: new Date(Date.now() + day) };
    const codes = Array.from({ length: mostClasses }, () => perClass);
    const asking = { slug: 'bench', document, codes, draw: seededBytes('bench'), values };
    const wave = await openAskedWave(database.db, await openFieldingKeys(join(place, 'keys')), asking);
    // The embedded database is one process' own.
    await database.close();
    const run = await answer(wave, place, databaseUrl);
    const after = await openDatabase(settings);
    const stored = await inMunicipality(after.db, wave.municipality, (tx) => tx.selectFrom('tenant.response').select('token').execute());
    await after.close();
    const tokens = new Set(stored.map(({ token }) => Buffer.from(token).toString('hex')));
    return { ...run, ...(await partsOf(wave)), lost: run.pupils - tokens.size, double: stored.length - tokens.size };
  } finally {
    await server?.stop();
    await rm(place, { recursive: true, force: true });
  }
}

async function answer(wave: AskedWave, place: string, databaseUrl: string | null) {
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, 'serve', place, databaseUrl ?? ''], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const { port } = await told<{ port: number }>(child);
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const post = (classId: string, what: string, body: unknown) => send(agent, port, `/api/m/bench/pupil/${classId}/${what}`, body);
    const draw = seededBytes('pupils of the bench');
    const asks: (readonly [classId: string, pupil: Pupil, body: unknown])[] = [];
    for (const one of wave.classes)
      for (const code of one.codes) {
        const pupil = await openPupil(wave, one, draw);
        asks.push([one.classId, pupil, pupil.askFor(code)]);
      }
    // A whole town does not come class by class.
    const order = asks.map((_, at) => at).toSorted((a, b) => ((a * 7919) % 1024) - ((b * 7919) % 1024));
    // The first pupil of each class meets a cold server.
    await Promise.all(wave.classes.map(({ classId }) => post(classId, 'token', { code: '', blinded: 'AA' })));
    const used = await processor(child);
    const signed = await inParallel(order, async (at) => post(asks[at]![0], 'token', asks[at]![2]));
    const forms = new Map<number, Sent>();
    for (const [position, at] of order.entries()) {
      const { blindSignature } = signed.replies[position] as { blindSignature: string };
      forms.set(at, await asks[at]![1].seal(blindSignature, new Map([['q0', 1]])));
    }
    const stored = await inParallel(order, async (at) => post(asks[at]![0], 'response', forms.get(at)));
    const spent = (await processor(child)) - used;
    await inParallel(order, async (at) => post(asks[at]![0], 'response', forms.get(at)));
    agent.destroy();
    return {
      pupils: asks.length,
      connections,
      signing: signed.time,
      storing: stored.time,
      sign: signed.request,
      store: stored.request,
      processor: spent / asks.length,
    };
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.connected) child.send('end');
    await gone;
  }
}

/** What a signature and its check take, one after the other in this process. */
async function partsOf(wave: AskedWave): Promise<{ readonly signature: number; readonly check: number }> {
  const one = wave.classes[0]!;
  const pair = createPrivateKey({ key: Buffer.from(one.pkcs8), format: 'der', type: 'pkcs8' });
  const [verifying, key] = [createPublicKey(pair), await readSigningKey(fromBase64Url(one.signingKey)!)];
  const pupil = await openPupil(wave, one, seededBytes('parts'));
  const blindSignature = signBlinded(pair, verifying, pupil.blinding.blinded);
  if (blindSignature.kind !== 'signed') throw new Error(blindSignature.reason);
  const sent = await pupil.seal(Buffer.from(blindSignature.blindSignature).toString('base64url'), new Map());
  const where = { municipality: wave.slug, wave: `${wave.fielding.instrument}/${wave.fielding.wave}`, class: one.classId };
  const [token, signature] = [fromBase64Url(sent.token)!, fromBase64Url(sent.signature)!];
  const times = { signature: [] as number[], check: [] as number[] };
  for (let round = 0; round < 200; round++) {
    times.signature.push(await timed(() => signBlinded(pair, verifying, pupil.blinding.blinded)));
    times.check.push(await timed(() => tokenHolds(key, where, token, signature)));
  }
  return { signature: median(times.signature), check: median(times.check) };
}

/** @returns replies in the order of `these`, milliseconds of all, and of the middle request and that which 1 in 100 is slower than */
async function inParallel<T>(these: readonly T[], work: (one: T) => Promise<unknown>) {
  const [replies, times, left] = [[] as unknown[], [] as number[], [...these.entries()].toReversed()];
  const time = await timed(() =>
    Promise.all(
      Array.from({ length: connections }, async () => {
        for (let next = left.pop(); next; next = left.pop()) {
          const [at, one] = next;
          times.push(await timed(async () => (replies[at] = await work(one))));
        }
      }),
    ),
  );
  const sorted = times.toSorted((a, b) => a - b);
  return { replies, time, request: { middle: median(sorted), slow: sorted[Math.floor(sorted.length * 0.99)]! } };
}

function send(agent: Agent, port: number, path: string, value: unknown): Promise<unknown> {
  const body = JSON.stringify(value);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asked = request({ agent, port, path, method: 'POST', headers, host: '127.0.0.1' }, (reply) => {
      let text = '';
      reply.on('data', (chunk: Buffer) => (text += chunk.toString()));
      reply.on('end', () => resolve(JSON.parse(text)));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const told = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`the server of the benchmark ended with ${code}`)));
  });
/** Milliseconds of processor time that the server has used so far. */
async function processor(child: ChildProcess): Promise<number> {
  const answered = told<{ processor: number }>(child);
  child.send('processor');
  return (await answered).processor;
}

async function serveBench(place: string, databaseUrl: string | null): Promise<void> {
  const { db, close } = await openDatabase({ dataDir: join(place, 'data'), databaseUrl });
  const app = createApp({ db, fieldingKeys: await openFieldingKeys(join(place, 'keys')), log: silentLog, version: 'bench' });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () =>
    process.send!({ port: (server.address() as AddressInfo).port }),
  );
  process.on('message', async (message) => {
    const { user, system } = process.cpuUsage();
    if (message === 'processor') process.send!({ processor: (user + system) / 1000 });
    else {
      server.close();
      await close();
      process.disconnect();
    }
  });
}

if (process.argv[1] === import.meta.filename) {
  const [what, place, databaseUrl] = process.argv.slice(2);
  if (what === 'serve') await serveBench(place!, databaseUrl || null);
  else process.stdout.write(JSON.stringify(await runFielding(what === '1')));
}
