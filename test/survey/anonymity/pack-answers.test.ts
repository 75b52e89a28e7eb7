import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLayout } from '../../../survey/anonymity/answer-layout.ts';
import { AnswerRefused, packAnswers, unpackAnswers } from '../../../survey/anonymity/pack-answers.ts';
import { missingIndex, missingReasons } from '../../../survey/instrument/codebook.ts';
import { smallAnswers, smallGroups, smallItems, smallLayout } from './small-form.ts';

describe('packAnswers', () => {
  it('is as long for everybody, and unpackAnswers gives every answer back', () => {
    fc.assert(
      fc.property(smallAnswers, (answers) => {
        const packed = packAnswers(smallLayout, answers);
        expect(packed.length).toBe(smallLayout.length);
        const indexes = smallLayout.fields.map(({ id, width }) => {
          const answer = answers.get(id) ?? 'notAnswered';
          return typeof answer === 'number' ? answer : missingIndex(answer, width);
        });
        expect(unpackAnswers(smallLayout, packed)).toEqual({ kind: 'answers', indexes: Uint16Array.from(indexes) });
      }),
    );
  });

  it('tells "prefer not to answer" from unanswered and from not asked', () => {
    const packed = packAnswers(smallLayout, new Map([['q0', 'refused'] as const, ['q1', 'notApplicable'] as const]));
    expect([...packed.subarray(4)]).toEqual([0xfe, 0xff, 0xfd, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
  });

  it('refuses what has no place: another field, an index beyond the codes, a fraction', () => {
    const pack = (id: string, answer: number) => () => packAnswers(smallLayout, new Map([[id, answer]]));
    expect(pack('q9', 0)).toThrow(AnswerRefused);
    for (const answer of [4, -1, 0.5, NaN]) expect(pack('q0', answer)).toThrow(AnswerRefused);
    expect(pack('q0', 3)).not.toThrow();
  });
});

describe('unpackAnswers', () => {
  it('tells bytes of another length, and those of another form', () => {
    const packed = packAnswers(smallLayout, new Map());
    expect(unpackAnswers(smallLayout, packed.subarray(1))).toEqual({ kind: 'unreadable', reason: 'length' });
    const other = answerLayout(smallItems.toReversed(), smallGroups);
    expect(unpackAnswers(other, packed)).toEqual({ kind: 'unreadable', reason: 'otherLayout' });
  });

  it('reads no bytes but those that packAnswers writes', () => {
    const mark = packAnswers(smallLayout, new Map()).subarray(0, 4);
    // Mostly zeros, so that many of the random bytes are answers.
    const byte = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 1, 0xff) }, fc.nat(255));
    const { length } = smallLayout;
    fc.assert(
      fc.property(fc.array(byte, { minLength: length - 4, maxLength: length - 4 }), (bytes) => {
        const packed = Uint8Array.of(...mark, ...bytes);
        const unpacked = unpackAnswers(smallLayout, packed);
        if (unpacked.kind === 'unreadable') {
          expect(unpacked.reason).toBe('impossibleAnswer');
          return;
        }
        const answers = smallLayout.fields.map(({ id, width }, at) => {
          const index = unpacked.indexes[at]!;
          return [id, missingReasons.find((reason) => missingIndex(reason, width) === index) ?? index] as const;
        });
        expect(packAnswers(smallLayout, new Map(answers))).toEqual(packed);
      }),
    );
  });

  it('knows the last code, and refuses the number after it', () => {
    const at = (byte: number) => Uint8Array.from(packAnswers(smallLayout, new Map()), (was, place) => (place === 4 ? byte : was));
    expect(unpackAnswers(smallLayout, at(3)).kind).toBe('answers');
    for (const byte of [4, 0xfc])
      expect(unpackAnswers(smallLayout, at(byte))).toEqual({ kind: 'unreadable', reason: 'impossibleAnswer', field: 'q0' });
    expect(unpackAnswers(smallLayout, at(0xfd)).kind).toBe('answers');
  });
});
