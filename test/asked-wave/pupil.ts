/** A pupil's browser, without its page: what it computes and sends. */
import type { Hono } from 'hono';
import { fromBase64Url, toBase64Url, type DrawBytes } from '../../survey/anonymity/bytes.ts';
import { packAnswers, type PackableAnswers } from '../../survey/anonymity/pack-answers.ts';
import { sealAnswers } from '../../survey/anonymity/seal-answers.ts';
import { readSigningKey, type SigningKey } from '../../survey/anonymity/signing-key.ts';
import { type BlindedToken, blindToken, finalizeToken } from '../../survey/anonymity/token.ts';
import type { AskedClass, AskedWave } from './asked-wave.ts';

export interface Sent {
  readonly token: string;
  readonly signature: string;
  readonly sealed: string;
}

export const postJson = async (app: Pick<Hono, 'request'>, path: string, body: unknown): Promise<Response> =>
  app.request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export interface Pupil {
  readonly blinding: BlindedToken;
  /** The body of the request for a token with this code. */
  askFor(code: string): { readonly code: string; readonly blinded: string };
  /** The body of the response, out of the reply to that request. */
  seal(blindSignature: string, answers: PackableAnswers): Promise<Sent>;
}

export async function openPupil(wave: AskedWave, { classId, signingKey }: AskedClass, draw: DrawBytes): Promise<Pupil> {
  const key: SigningKey = await readSigningKey(fromBase64Url(signingKey)!);
  const place = { municipality: wave.slug, wave: `${wave.fielding.instrument}/${wave.fielding.wave}`, class: classId };
  const blinding = await blindToken(key, place, draw);
  return {
    blinding,
    askFor: (code) => ({ code, blinded: toBase64Url(blinding.blinded) }),
    async seal(blindSignature, answers) {
      const signature = await finalizeToken(key, place, blinding, fromBase64Url(blindSignature)!);
      const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
      const sealed = await sealAnswers(wave.sealingKey, pair, { ...place, token: blinding.token }, packAnswers(wave.layout, answers));
      return { token: toBase64Url(blinding.token), signature: toBase64Url(signature), sealed: toBase64Url(sealed) };
    },
  };
}
