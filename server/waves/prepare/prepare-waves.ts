/**
 * From a source to waves ready to store: read or simulate, split by wave, release. Runs in a worker thread, so that the thread which
 * answers requests stays free; it knows neither database nor keys.
 */
import { statSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import { freezeCutPoints } from '../../../analysis/factor-variables.ts';
import { bringToVersion } from '../../../survey/columns/bring-to-version.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { decodeColumns, encodeColumns } from '../../../survey/columns/encode-columns.ts';
import { splitByGroup } from '../../../survey/columns/split-by-group.ts';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import { sayProblem } from '../../../survey/format/problems.ts';
import { wrongFile } from '../../../survey/importing/import-wording.ts';
import { importColumns } from '../../../survey/importing/import-columns.ts';
import type { ImportQuality } from '../../../survey/importing/import-quality.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import type { Language } from '../../../survey/text.ts';
import { simulateMunicipality } from '../../../survey/simulation/simulate-municipality.ts';
import { shareColumns } from '../../compute/share-columns.ts';
import { WorkerPool } from '../../compute/worker-pool.ts';
import { readVersions, scoredVersions, withBreaksOf } from '../../instruments/read-versions.ts';
import { bytesOf } from '../bytes-of.ts';
import { withCutPoints } from '../with-cut-points.ts';
import { describeFileError } from '../file-error.ts';
import { earlierWaves, orderWaves, waveLabel } from '../wave-order.ts';
import type { PackedRelease, ReleaseReply } from '../../releases/packed-release.ts';
import { FirstReleaseRefused } from '../../releases/first-release-refused.ts';
import { runTask as releaseOne, type ReleaseTask } from '../../releases/release-task.ts';
import { placeWaves, type PlacedWave, storedAreaSet } from '../../releases/places-of-then.ts';
import type { DerivedCutPoints, FromWorker, PrepareRequest, PreparedWave, ToWorker, WaveSource } from './messages.ts';

export async function prepareWaves({ document, source, release }: PrepareRequest, port: MessagePort): Promise<void> {
  const say = (message: FromWorker, hand: ArrayBuffer[] = []) => port.postMessage(message, hand);
  const read = readInstrument(document);
  if (!read.ok) {
    const told = (language: Language) => read.problems.map((problem) => sayProblem(problem, language)).join('\n');
    return say({ kind: 'unreadable', message: { sv: told('sv'), en: told('en') } });
  }
  const { instrument } = read;
  if (!instrument.groups.some(({ id }) => id === 'wave'))
    return say({
      kind: 'unreadable',
      message: wrongFile.noWaveGroup,
    });
  const threads = release ? releaseThreads(source) : null;
  try {
    await prepare(instrument, source, release, threads, port);
  } finally {
    await threads?.close();
  }
}

async function prepare(
  instrument: Instrument,
  source: WaveSource,
  release: boolean,
  threads: ReleaseThreads | null,
  port: MessagePort,
): Promise<void> {
  const say = (message: FromWorker, hand: ArrayBuffer[] = []) => port.postMessage(message, hand);
  const got = await readSource(instrument, source, (rows) => say({ kind: 'rows', rows })).catch((error: unknown) => {
    const message = describeFileError(error);
    if (message !== null) return { kind: 'unreadable' as const, message };
    throw error;
  });
  if (got.kind !== 'columns') return say(got);

  const byWave = splitByGroup(got.columns, 'wave');
  const waves = orderWaves(instrument, [...byWave.keys()]);
  const answer = new Promise<ToWorker>((resolve) => port.once('message', resolve));
  say({ kind: 'read', waves, rows: got.columns.n, quality: got.quality });
  const { before, versions: documents, earlier, cutPoints, settings, register, areaSets, shown } = await answer;
  const known = [...before, ...waves.map((wave) => ({ wave, version: instrument.version }))];
  // What is still missing is derived from the file's first wave, which becomes the reference population for good.
  const complete = freezeCutPoints(withCutPoints(instrument, cutPoints), byWave.get(waves[0]!)!, waves[0]!);
  const derived = derivedCutPoints(instrument, cutPoints, complete);
  const versions = scoredVersions(new Map([...readVersions(documents), [instrument.version, complete]]), { ...cutPoints, ...derived });
  const versionOf = (code: string): Instrument => versions.get(known.find(({ wave }) => wave === code)!.version)!;
  const current = versions.get(instrument.version)!;
  const broken = withBreaksOf(current, known, versions);
  const stored = new Map(
    Object.entries(earlier).map(([wave, { header, parts }]) => [
      wave,
      bringToVersion(decodeColumns(header, parts), versionOf(wave), current),
    ]),
  );
  const placed = (wave: string): PlacedWave => ({
    wave,
    instrument: versionOf(wave),
    columns: (byWave.get(wave) ?? stored.get(wave))!,
    areaSet: storedAreaSet(areaSets[wave] ?? null, versionOf(wave)),
  });
  const earlierOf = (wave: string | null) => (wave === null ? null : placed(wave));
  const tasks = waves.map((wave): ReleaseTask => {
    const { previous, first } = earlierWaves(instrument, wave, [...stored.keys(), ...waves]);
    return {
      // A new wave has the instrument's own areas until it is released with a set.
      ...placeWaves(broken, placed(wave), { previous: earlierOf(previous), first: earlierOf(first) }, register),
      wave,
      shown,
      together: waves,
      settings,
      leaveOut: [],
      earlier: [],
    };
  });
  const released = release ? await releaseAll(tasks, threads) : [];
  // All are released before any is handed over: handing over takes the memory that the next wave is compared with.
  tasks.forEach((task, i) => {
    const wave = prepared(task, released[i] ?? null);
    say(
      { kind: 'wave', prepared: wave },
      wave.columns.parts.map(({ bytes }) => bytes.buffer as ArrayBuffer),
    );
  });
  say({ kind: 'done', cutPoints: derived });
}

type Got =
  | { readonly kind: 'columns'; readonly columns: Columns; readonly quality: ImportQuality | null }
  | Extract<FromWorker, { kind: 'refused' }>;

async function readSource(instrument: Instrument, source: WaveSource, onRows: (rows: number) => void): Promise<Got> {
  if (source.kind === 'simulated') return { kind: 'columns', columns: simulateMunicipality(instrument, source.options), quality: null };
  const { name, skipBadRows } = source;
  const limits = source.kind === 'sent' ? source.limits : undefined;
  const result = await importColumns(instrument, { name, bytes: bytesOf(source) }, { skipBadRows, onRows, limits });
  return result.kind === 'refused'
    ? { kind: 'refused', problems: result.problems }
    : { kind: 'columns', columns: result.columns, quality: result.quality };
}

const derivedCutPoints = (instrument: Instrument, stored: DerivedCutPoints, complete: Instrument): DerivedCutPoints =>
  Object.fromEntries(
    complete.scales.flatMap(({ id, cutPoints }, i) =>
      cutPoints !== null && instrument.scales[i]!.cutPoints === null && !(id in stored) ? [[id, cutPoints] as const] : [],
    ),
  );

type ReleaseThreads = WorkerPool<ReleaseTask, ReleaseReply>;

/** Threads take half a second to start: they are for files that take longer than that, and for a made-up municipality; they start while it is read. */
const worthThreads = 500_000;
const releaseThreads = (source: WaveSource): ReleaseThreads | null =>
  source.kind === 'simulated' || (source.kind === 'file' && (statSync(source.path, { throwIfNoEntry: false })?.size ?? 0) >= worthThreads)
    ? new WorkerPool(new URL('../../releases/release-task.ts', import.meta.url))
    : null;

async function releaseAll(tasks: readonly ReleaseTask[], threads: ReleaseThreads | null): Promise<PackedRelease[]> {
  if (!threads || tasks.length === 1) {
    // One after the other: each is large while it is made.
    const one: PackedRelease[] = [];
    for (const task of tasks) one.push(packedOf(await releaseOne(task)));
    return one;
  }
  // Shared memory, because every wave but the last is also the one that the next is compared with. Large waves first, so that no thread is left with one at the end.
  const shared = new Map<Columns, Columns>();
  const share = (columns: Columns) => shared.get(columns) ?? shared.set(columns, shareColumns(columns)).get(columns)!;
  const order = tasks.map((_, i) => i).sort((a, b) => tasks[b]!.columns.n - tasks[a]!.columns.n);
  const released: PackedRelease[] = [];
  await Promise.all(
    order.map(async (i) => {
      const { columns, previous, first, ...task } = tasks[i]!;
      const reply = await threads.run({
        ...task,
        columns: share(columns),
        previous: previous && { ...previous, columns: share(previous.columns) },
        first: first && { ...first, columns: share(first.columns) },
      });
      released[i] = packedOf(reply);
    }),
  );
  return released;
}

/** A first release has none before it that it could disclose anything with. */
function packedOf(reply: ReleaseReply): PackedRelease {
  if (reply.kind === 'made') return reply.packed;
  throw new FirstReleaseRefused(reply.reason);
}

function prepared({ instrument, wave, columns }: ReleaseTask, released: PackedRelease | null): PreparedWave {
  const { header, parts } = encodeColumns(columns);
  return {
    wave,
    label: waveLabel(instrument, wave),
    respondents: columns.n,
    psus: columns.design.psuStratum.length,
    strata: columns.design.strata,
    // Parts are views of the columns, which may share memory; each gets its own, so that it can be handed over.
    columns: { header, parts: parts.map(({ id, bytes }) => ({ id, bytes: bytes.slice() })) },
    released,
  };
}
