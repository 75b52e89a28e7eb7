import { describe, expect, it } from 'vitest';
import { type Draft, draftKey, lockDraft, newSalt, unlockDraft } from '../../../web/pupil/draft.ts';
import { seededBytes } from '../../survey/anonymity/seeded-bytes.ts';

const draw = seededBytes('draft');
const draft: Draft = {
  class: 'CLASS',
  savedAt: 7,
  stage: 'answering',
  token: 'a',
  signature: 'b',
  answers: [
    ['q1', 2],
    ['q2', 'refused'],
  ],
  at: 'q3',
};

describe('lockDraft', () => {
  it('is opened by its own code and by no other, and does not show what is in it', async () => {
    const locked = await lockDraft(await draftKey('234678CDF', newSalt(draw)), draft, draw);
    expect((await unlockDraft('234678CDF', locked))?.draft).toEqual(draft);
    expect(await unlockDraft('234678CDG', locked)).toBeUndefined();
    expect(atob(locked.replaceAll('-', '+').replaceAll('_', '/'))).not.toMatch(/q1|refused|CLASS/);
  });

  it('never writes the same bytes twice', async () => {
    const key = await draftKey('234678CDF', newSalt(draw));
    expect(await lockDraft(key, draft, draw)).not.toBe(await lockDraft(key, draft, draw));
  });
});

describe('unlockDraft', () => {
  it('goes on under the key that it found', async () => {
    const locked = await lockDraft(await draftKey('234678CDF', newSalt(draw)), draft, draw);
    const { key } = (await unlockDraft('234678CDF', locked))!;
    const later = await lockDraft(key, { ...draft, savedAt: 8 }, draw);
    expect((await unlockDraft('234678CDF', later))?.draft.savedAt).toBe(8);
  });

  it('takes what is no draft for none', async () => {
    for (const text of ['', 'a', '!', 'AAAA', 'A'.repeat(80)]) expect(await unlockDraft('234678CDF', text)).toBeUndefined();
  });
});
