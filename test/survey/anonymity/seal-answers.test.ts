import { describe, expect, it } from 'vitest';
import { sealAnswers, sealBound, sealInfo, sealOverhead } from '../../../survey/anonymity/seal-answers.ts';
import { packAnswers } from '../../../survey/anonymity/pack-answers.ts';
import { newPair } from './ephemeral-pair.ts';
import { sealingKeys } from './fixtures/keys.ts';
import { smallLayout } from './small-form.ts';

const place = { municipality: 'm', wave: 'w', class: '8B', token: new Uint8Array(32) };

describe('sealAnswers', () => {
  it('is as long for the blank form as for a full one, and shares no byte run with another seal of the same answers', async () => {
    const blank = packAnswers(smallLayout, new Map());
    const full = packAnswers(smallLayout, new Map(smallLayout.fields.map(({ id, size }) => [id, size - 1])));
    const seals = await Promise.all(
      [blank, full, blank].map(async (packed) => sealAnswers(sealingKeys[0].point, await newPair(), place, packed)),
    );
    for (const sealed of seals) expect(sealed.length).toBe(smallLayout.length + sealOverhead);
    expect(Buffer.from(seals[0]!.subarray(65)).equals(seals[2]!.subarray(65))).toBe(false);
  });
});

describe('sealInfo', () => {
  it('differs between waves and municipalities, however their names are cut', () => {
    const all = [sealInfo(place), sealInfo({ municipality: 'm","w', wave: '' }), sealInfo({ municipality: 'mw', wave: '' })];
    expect(new Set(all.map(String)).size).toBe(3);
  });
});

describe('sealBound', () => {
  it('differs between classes and tokens', () => {
    const all = [sealBound(place), sealBound({ ...place, class: '8A' }), sealBound({ ...place, token: new Uint8Array(32).fill(1) })];
    expect(new Set(all.map(String)).size).toBe(3);
  });
});
