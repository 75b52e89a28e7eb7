import type { AnswerLayout } from '../../survey/anonymity/answer-layout.ts';
import { unpackAnswers, type UnpackedAnswers } from '../../survey/anonymity/pack-answers.ts';
import { sealBound, sealInfo, type SealPlace } from '../../survey/anonymity/seal-answers.ts';
import { sealOpener } from './open-seal.ts';

/** One pupil's answers, or why they cannot be read: `seal` when it does not open, else as `unpackAnswers` says. */
export type OpenedAnswers = UnpackedAnswers | { readonly kind: 'unreadable'; readonly reason: 'seal' };

/**
 * Opens the rows of one wave.
 *
 * @param secret private number of the wave's sealing key, 32 bytes
 * @returns a function of a row's class and token and its sealed bytes; it never throws, so that one bad row does not stop a closing
 */
export function answersOpener(
  secret: Uint8Array,
  wave: { readonly municipality: string; readonly wave: string },
  layout: AnswerLayout,
): (row: Pick<SealPlace, 'class' | 'token'>, sealed: Uint8Array) => OpenedAnswers {
  const open = sealOpener(secret, sealInfo(wave));
  return (row, sealed) => {
    const packed = open(sealBound({ ...wave, ...row }), sealed);
    return packed === undefined ? { kind: 'unreadable', reason: 'seal' } : unpackAnswers(layout, packed);
  };
}
