import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { LedgerRelease } from '../../../analysis/disclosure/release-with-ledger.ts';
import { releaseWithLedger } from '../../../analysis/disclosure/release-with-ledger.ts';
import { readReleasedWave } from '../../../analysis/disclosure/read-released.ts';
import { brand } from '../../../analysis/disclosure/released.ts';
import { writeReleasedWave } from '../../../analysis/disclosure/write-columns.ts';
import { gatherComparisons, packReply } from '../../../server/releases/packed-release.ts';
import { columnsOf, cutPointsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../../analysis/small-wave.ts';

const instrument = smallInstrument({
  items: [numberItem('q')],
  scales: [scaleOf('q', ['q'], { kind: 'risk', cutPoints: cutPointsOf({ all: { cut: 0.5, referenceShare: 0.3 } }) })],
});
const pupils = Array.from({ length: 800 }, (_, i): Pupil => {
  const psu = Math.floor(i / 20);
  return { psu, groups: { area: psu < 20 ? 'a' : 'b', sex: String(1 + (i % 2)) }, answers: { q: (i * 7 + psu) % 3 === 0 ? 1 : 0 } };
});
const made = releaseWithLedger(instrument, columnsOf(pupils), '2026') as Extract<LedgerRelease, { kind: 'released' }>;
const { comparisons } = made.released;

describe('packReply', () => {
  it.each([
    ['all comparisons of its own', comparisons.length],
    ['some of another thread', 3],
    ['all of another thread', 0],
  ])('stores the release by columns, as one thread would write it, with %s', async (_, own) => {
    expect(comparisons.length).toBeGreaterThan(3);
    const released = brand({ ...made.released, comparisons: comparisons.slice(0, own) });
    const reply = await packReply(
      { ...made, released },
      gatherComparisons([comparisons.slice(own, own + 2), [], comparisons.slice(own + 2)]),
    );
    if (reply.kind !== 'made') throw new Error(reply.kind);
    const text = gunzipSync(reply.packed.document).toString();
    expect(text).toBe(writeReleasedWave(made.released));
    expect(readReleasedWave(JSON.parse(text))).toEqual(made.released);
    expect(reply.packed.etag).toBe(createHash('sha256').update(text).digest('base64url').slice(0, 27));
  });

  it('fails with the thread that makes the further ones', async () => {
    await expect(packReply(made, Promise.reject(new Error('the other thread died')))).rejects.toThrow('the other thread died');
  });

  it('passes a refusal on', async () => {
    const refusal = { kind: 'refused', reason: 'otherPupils' } as const;
    expect(await packReply(refusal)).toBe(refusal);
  });
});
