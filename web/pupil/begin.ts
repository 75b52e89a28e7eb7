/** From a code to a form that may be sent: the draft of this tab goes on, or a token is drawn, blinded and signed. */
import { fromBase64Url, toBase64Url, type DrawBytes } from '../../survey/anonymity/bytes.ts';
import { blindToken, finalizeToken } from '../../survey/anonymity/token.ts';
import type { ClassKeys } from './class-keys.ts';
import type { Draft, DraftStage } from './draft.ts';
import { findDraft, type KeptDraft, newDraft } from './draft-store.ts';
import { askSignature, type PupilAddress } from './pupil-api.ts';

/** After so long without a touch answers are taken away. */
export const idleMinutes = 20;

/** What is kept between the code and the thanks. */
export interface Session {
  readonly stage: Exclude<DraftStage, { stage: 'signing' }>;
  readonly kept: KeptDraft;
}

export type Begun =
  | { readonly kind: 'session'; readonly session: Session }
  /** `idle`: begun so long ago that the draft has been taken away. */
  | { readonly kind: 'unknown' | 'used' | 'notNow' | 'noConnection' | 'keys' | 'idle' };

export async function begin(address: PupilAddress, keys: ClassKeys, code: string, draw: DrawBytes, now: () => number): Promise<Begun> {
  const found = await findDraft(code, draw);
  if (found?.draft.class === address.class) {
    const { draft, kept } = found;
    if (draft.stage !== 'sending' && now() - draft.savedAt > idleMinutes * 60_000) {
      kept.remove();
      return { kind: 'idle' };
    }
    return draft.stage === 'signing' ? sign(address, keys, code, draft, kept, now) : { kind: 'session', session: { stage: draft, kept } };
  }
  const { token, blinded, inverse } = await blindToken(keys.signing, keys.place, draw);
  const stage = { stage: 'signing', token: toBase64Url(token), blinded: toBase64Url(blinded), inverse: toBase64Url(inverse) } as const;
  const kept = await newDraft(code, draw);
  // Before it is sent: should the reply get lost, the same blinded token gets the same reply.
  await kept.save({ class: address.class, savedAt: now(), ...stage });
  return sign(address, keys, code, stage, kept, now);
}

/** Any other is of what the page made itself, and no fault of the sheet. */
const refusals: Readonly<Record<number, 'unknown' | 'used'>> = { 404: 'unknown', 409: 'used' };

async function sign(
  address: PupilAddress,
  keys: ClassKeys,
  code: string,
  { token, blinded, inverse }: Extract<DraftStage, { stage: 'signing' }>,
  kept: KeptDraft,
  now: () => number,
): Promise<Begun> {
  const reply = await askSignature(address, { code, blinded });
  if (reply.kind === 'noConnection') return { kind: 'noConnection' };
  if (reply.kind === 'refused') {
    // Not now: the draft stays, since an earlier try may have used the code.
    if (reply.status === 410) return { kind: 'notNow' };
    kept.remove();
    return { kind: refusals[reply.status] ?? 'keys' };
  }
  try {
    const drawn = { token: fromBase64Url(token)!, blinded: fromBase64Url(blinded)!, inverse: fromBase64Url(inverse)! };
    const signature = await finalizeToken(keys.signing, keys.place, drawn, fromBase64Url(reply.value.blindSignature) ?? new Uint8Array());
    const stage = { stage: 'answering', token, signature: toBase64Url(signature), answers: [] } as const;
    await kept.save({ class: address.class, savedAt: now(), ...stage } satisfies Draft);
    return { kind: 'session', session: { stage, kept } };
  } catch {
    // Signed with a key that is not in the list: it could tell this pupil's form from all others.
    return { kind: 'keys' };
  }
}
