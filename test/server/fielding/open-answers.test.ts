import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOpener } from '../../../server/fielding/open-answers.ts';
import { answerLayout } from '../../../survey/anonymity/answer-layout.ts';
import { packAnswers, unpackAnswers } from '../../../survey/anonymity/pack-answers.ts';
import { sealAnswers } from '../../../survey/anonymity/seal-answers.ts';
import { newPair } from '../../survey/anonymity/ephemeral-pair.ts';
import { sealingKeys } from '../../survey/anonymity/fixtures/keys.ts';
import { smallAnswers, smallGroups, smallItems, smallLayout } from '../../survey/anonymity/small-form.ts';

const wave = { municipality: 'm', wave: 'w' };
const row = { class: '8B', token: new Uint8Array(32).fill(7) };
const [own, other] = sealingKeys;
const open = answersOpener(own.secret, wave, smallLayout);
const seal = async (packed: Uint8Array, place = { ...wave, ...row }) => sealAnswers(own.point, await newPair(), place, packed);
const bySeal = { kind: 'unreadable', reason: 'seal' };

describe('answersOpener', () => {
  it('reads all that a form sealed', async () => {
    await fc.assert(
      fc.asyncProperty(smallAnswers, fc.string(), fc.uint8Array({ minLength: 32, maxLength: 32 }), async (answers, group, token) => {
        const packed = packAnswers(smallLayout, answers);
        const sealed = await seal(packed, { ...wave, class: group, token });
        expect(open({ class: group, token }, sealed)).toEqual(unpackAnswers(smallLayout, packed));
      }),
      { numRuns: 25 },
    );
  });

  it('opens nothing under another key, wave, class or token', async () => {
    const sealed = await seal(packAnswers(smallLayout, new Map()));
    expect(open(row, sealed).kind).toBe('answers');
    expect(answersOpener(other.secret, wave, smallLayout)(row, sealed)).toEqual(bySeal);
    expect(answersOpener(own.secret, { ...wave, wave: 'w2' }, smallLayout)(row, sealed)).toEqual(bySeal);
    expect(answersOpener(own.secret, { ...wave, municipality: 'm2' }, smallLayout)(row, sealed)).toEqual(bySeal);
    expect(open({ ...row, class: '8A' }, sealed)).toEqual(bySeal);
    expect(open({ ...row, token: new Uint8Array(32) }, sealed)).toEqual(bySeal);
  });

  it('tells every changed bit and every other length, and goes on', async () => {
    const sealed = await seal(packAnswers(smallLayout, new Map()));
    for (let bit = 0; bit < sealed.length * 8; bit++)
      expect(
        open(
          row,
          sealed.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)),
        ),
      ).toEqual(bySeal);
    for (let length = 0; length < sealed.length; length++) expect(open(row, sealed.subarray(0, length))).toEqual(bySeal);
    expect(open(row, sealed).kind).toBe('answers');
  });

  it('tells what was sealed rightly and is no form of this wave', async () => {
    expect(open(row, await seal(new Uint8Array(3)))).toEqual({ kind: 'unreadable', reason: 'length' });
    const otherLayout = answerLayout(smallItems.toReversed(), smallGroups);
    expect(open(row, await seal(packAnswers(otherLayout, new Map())))).toEqual({ kind: 'unreadable', reason: 'otherLayout' });
  });
});
