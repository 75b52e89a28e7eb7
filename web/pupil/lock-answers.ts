import { fromBase64Url, toBase64Url } from '../../survey/anonymity/bytes.ts';
import { packAnswers } from '../../survey/anonymity/pack-answers.ts';
import { sealAnswers } from '../../survey/anonymity/seal-answers.ts';
import { layoutOf, type Questionnaire } from '../../survey/fielding/questionnaire.ts';
import { type GivenAnswers, packableAnswers } from '../../survey/fielding/shown-questions.ts';
import type { ClassKeys } from './class-keys.ts';

/**
 * Seals a form for the wave's closing; after this nobody can read it, in this browser or on its way.
 *
 * @param answers null for the blank form of somebody who does not want to take part: as long as every other
 * @param token   base64 for addresses
 * @returns base64 for addresses
 */
export async function lockAnswers(
  keys: ClassKeys,
  questionnaire: Questionnaire,
  token: string,
  answers: GivenAnswers | null,
): Promise<string> {
  const packed = packAnswers(layoutOf(questionnaire), answers ? packableAnswers(questionnaire, answers) : new Map());
  const ephemeral = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
  return toBase64Url(await sealAnswers(keys.sealing, ephemeral, { ...keys.place, token: fromBase64Url(token)! }, packed));
}
