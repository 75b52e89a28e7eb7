/**
 * Workshops in ten rooms at once: each phone keeps its line of events open, all cast their ballots in the same moment, and all rooms close their round in the same
 * moment. The server is a process of its own, asked over sockets. Every ballot goes out twice: none may be lost, none be counted double.
 */
import { serve } from '@hono/node-server';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/app.ts';
import { openDatabase } from '../../server/database/open-database.ts';
import { openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { silentLog } from '../../server/log.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import type { LedWorkshop } from '../../server/workshops/workshop.routes.ts';
import { startTestPostgres } from '../../test/database/test-postgres.ts';
import { type Ask, joinRoom, type Phone } from '../../test/workshop/phone.ts';
import { median, timed } from './measure.ts';

interface Times {
  readonly middle: number;
  readonly slow: number;
}
export interface WorkshopRun {
  readonly rooms: number;
  readonly phones: number;
  /** In milliseconds: from a ballot that is sent to its receipt, and from the button that closes a round to each screen that shows its result. */
  readonly receipt: Times;
  readonly screen: Times;
  /** Ballots that were confirmed and are not in a result, or that a result has too many. */
  readonly lost: number;
  readonly double: number;
}

const [rooms, perRoom, candidates] = [10, 30, 8];
const both = (text: string) => ({ sv: text, en: text });
const content = {
  title: 'Bench',
  source: null,
  candidates: Array.from({ length: candidates }, (_, at) => ({ kind: 'place', name: `Place ${at}`, note: '' })),
  criteria: Array.from({ length: 5 }, (_, at) => ({
    question: both(`Question ${at}`),
    lowest: both('Low'),
    highest: both('High'),
    weight: 1,
  })),
  sectors: ['school', 'police', 'youth', 'resident'],
};
const path = '/api/m/bench/areas/-/workshops';

export async function runWorkshops(postgres: boolean): Promise<WorkshopRun> {
  const place = await mkdtemp(join(tmpdir(), 'motvikt-bench-'));
  const server = postgres ? await startTestPostgres({ flushed: true }) : null;
  const databaseUrl = server ? await server.createDatabase(`motvikt_bench_${process.pid}`) : null;
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, 'serve', place, databaseUrl ?? ''], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    return await hold((await told<{ port: number }>(child)).port);
  } finally {
    if (child.connected) child.send('end');
    await gone;
    await server?.stop();
    await rm(place, { recursive: true, force: true });
  }
}

async function hold(port: number): Promise<WorkshopRun> {
  const agent = new Agent({ keepAlive: true, maxSockets: rooms * perRoom });
  const ask: Ask = (to, body) => send(agent, port, to, body);
  const led = async (to: string, body?: unknown) => (await ask(to, body)).body as LedWorkshop;
  const move = async (workshop: string, to: string) => {
    const { room } = await led(`${path}/${workshop}`);
    return led(`${path}/${workshop}/stage`, { version: room.version, to });
  };
  const made: { readonly room: LedWorkshop['room']; readonly phones: readonly (Phone & { readonly screen: Screen })[] }[] = [];
  for (let at = 0; at < rooms; at++) {
    const { room } = await led(path, content);
    await move(room.workshop, 'gathering');
    const join = async () => ({
      ...(await joinRoom(ask, 'bench', room.code)),
      screen: openScreen(port, `/api/m/bench/w/${room.code}/events`),
    });
    made.push({ room, phones: await Promise.all(Array.from({ length: perRoom }, join)) });
  }
  const all = made.flatMap(({ phones }) => phones);
  await Promise.all(made.map(({ room }) => move(room.workshop, 'first')));
  await Promise.all(all.map(({ screen }) => screen.shows('"stage":"first"')));
  const ballots = await Promise.all(all.map((phone, at) => phone.seal(1, { group: content.sectors[at % 4]!, scores: scoresOf(at) })));

  const receipts: number[] = [];
  await Promise.all(
    all.map(async (phone, at) => {
      let status = 0;
      receipts.push(await timed(async () => (status = await phone.cast(ballots[at]!))));
      if (status !== 200) throw new Error(`a ballot was answered with ${status}`);
    }),
  );
  // Once more: it is the same ballot.
  await Promise.all(all.map((phone, at) => phone.cast(ballots[at]!)));

  const screens: number[] = [];
  await Promise.all(
    made.map(async ({ room, phones }) => {
      const { version } = (await led(`${path}/${room.workshop}`)).room;
      const shown = phones.map((phone) => phone.screen.shows('"stage":"talk"'));
      const begun = performance.now();
      const closing = led(`${path}/${room.workshop}/stage`, { version, to: 'talk' });
      await Promise.all(shown.map(async (one) => screens.push((await one) - begun)));
      await closing;
    }),
  );
  const counted = await Promise.all(made.map(async ({ room }) => (await led(`${path}/${room.workshop}`)).room.rounds[0]!.result!.ballots));
  for (const { screen } of all) screen.close();
  agent.destroy();
  return {
    rooms,
    phones: all.length,
    receipt: timesOf(receipts),
    screen: timesOf(screens),
    lost: counted.reduce((sum, n) => sum + Math.max(0, perRoom - n), 0),
    double: counted.reduce((sum, n) => sum + Math.max(0, n - perRoom), 0),
  };
}

/** Everybody scores everything, no two alike. */
const scoresOf = (voter: number) =>
  Object.fromEntries(
    Array.from({ length: candidates }, (_, at) => [`c${at + 1}`, Array.from({ length: 5 }, (__, k) => 1 + ((voter * 7 + at * 3 + k) % 5))]),
  );

function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  return { middle: median(sorted), slow: sorted[Math.floor(sorted.length * 0.99)]! };
}

interface Screen {
  /** @returns when an event first said so, on this process' clock */
  shows(text: string): Promise<number>;
  close(): void;
}

/** A line of events, as a browser keeps it. */
function openScreen(port: number, to: string): Screen {
  let seen = '';
  const waiting: { readonly text: string; readonly tell: (at: number) => void }[] = [];
  const asked = get({ host: '127.0.0.1', port, path: to, agent: false, headers: { accept: 'text/event-stream' } }, (reply) => {
    reply.on('data', (chunk: Buffer) => {
      seen += chunk.toString();
      for (const one of waiting.splice(0))
        if (seen.includes(one.text)) one.tell(performance.now());
        else waiting.push(one);
    });
    // Closed by us.
    reply.on('error', () => {});
  });
  asked.on('error', () => {});
  return {
    shows: (text) => new Promise((tell) => (seen.includes(text) ? tell(performance.now()) : waiting.push({ text, tell }))),
    close: () => asked.destroy(),
  };
}

function send(agent: Agent, port: number, to: string, value: unknown): Promise<{ status: number; body: unknown }> {
  const body = value === undefined ? '' : JSON.stringify(value);
  const headers = {
    'x-lead': '1',
    ...(value !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
  };
  return new Promise((resolve, reject) => {
    const asked = request({ agent, port, path: to, method: value === undefined ? 'GET' : 'POST', headers, host: '127.0.0.1' }, (reply) => {
      let text = '';
      reply.on('data', (chunk: Buffer) => (text += chunk.toString()));
      reply.on('end', () => resolve({ status: reply.statusCode!, body: JSON.parse(text) as unknown }));
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

async function serveBench(place: string, databaseUrl: string | null): Promise<void> {
  const { db, close } = await openDatabase({ dataDir: join(place, 'data'), databaseUrl });
  const { municipality } = await ensureMunicipality(db, { slug: 'bench', name: 'Bench' });
  const grants = [{ role: 'ctcCoordinator', scope: { kind: 'municipality' } }] as const;
  const leader = {
    person: 'p',
    name: 'P',
    session: 's',
    secondFactor: true,
    memberships: new Map([[municipality, { grants, enclaveUntil: null }]]),
  };
  const app = createApp({
    db,
    fieldingKeys: await openFieldingKeys(join(place, 'keys')),
    findWho: async (headers) => (headers.has('x-lead') ? leader : null),
    log: silentLog,
    version: 'bench',
  });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0, serverOptions: { keepAliveTimeout: 120_000 } }, () =>
    process.send!({ port: (server.address() as AddressInfo).port }),
  );
  process.on('message', () => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close(() => void close().then(() => process.exit(0)));
  });
}

if (process.argv[2] === 'serve') await serveBench(process.argv[3]!, process.argv[4] || null);
else if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(await runWorkshops(process.argv[2] === '1')));
