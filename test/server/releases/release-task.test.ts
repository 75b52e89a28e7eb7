import { availableParallelism } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { releaseWithLedger } from '../../../analysis/disclosure/release-with-ledger.ts';
import { writeReleasedWave } from '../../../analysis/disclosure/write-columns.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { WorkerPool } from '../../../server/compute/worker-pool.ts';
import { type ReleaseTask, runTask } from '../../../server/releases/release-task.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { columnsOf, cutPointsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../../analysis/small-wave.ts';

const instrument = smallInstrument({
  items: [numberItem('q'), numberItem('r')],
  scales: ['q', 'r'].map((id) => scaleOf(id, [id], { kind: 'risk', cutPoints: cutPointsOf({ all: { cut: 0.5, referenceShare: 0.3 } }) })),
});
const waveOf = (n: number): Columns =>
  columnsOf(
    Array.from({ length: n }, (_, i): Pupil => {
      const psu = Math.floor(i / 25);
      const groups = { area: `a${psu % 6}`, sex: String(1 + (i % 2)) };
      return { psu, groups, answers: { q: (i * 7 + psu) % 3 === 0 ? 1 : 0, r: (i * 5 + psu) % 4 === 0 ? 1 : 0 } };
    }),
  );
const taskOf = (columns: Columns, more: Partial<ReleaseTask> = {}): ReleaseTask => ({
  instrument,
  wave: '2026',
  columns,
  previous: null,
  first: null,
  shown: {},
  together: [],
  settings: disclosureSettings,
  register: null,
  leaveOut: [],
  earlier: [],
  ...more,
});

describe('runTask', () => {
  it.each([
    ['a small wave on one thread', 600, []],
    ['a large wave on two threads', 5000, []],
    ['a large wave beside others, on one thread', 5000, ['2025', '2026']],
  ])('releases %s as one thread of the analysis would', async (_, n, together) => {
    const columns = waveOf(n);
    const reply = await runTask(taskOf(columns, { together }));
    const made = releaseWithLedger(instrument, columns, '2026');
    if (reply.kind !== 'made' || made.kind !== 'released') throw new Error(`${reply.kind} ${made.kind}`);
    expect(gunzipSync(reply.packed.document).toString()).toBe(writeReleasedWave(made.released));
    expect(made.released.comparisons.length).toBeGreaterThan(0);
  });

  it('ends the second thread where the first one refuses or fails', async () => {
    const closed = vi.spyOn(WorkerPool.prototype, 'close');
    const columns = waveOf(5000);
    expect(await runTask(taskOf(columns, { leaveOut: ['no such table'] }))).toMatchObject({ kind: 'refused', reason: 'noSuchTable' });
    const previous = { wave: '2025', columns };
    await expect(runTask(taskOf(columns, { previous }))).rejects.toThrow('compared with released waves only');
    expect(closed).toHaveBeenCalledTimes(2 * Number(availableParallelism() > 1));
    closed.mockRestore();
  });
});
