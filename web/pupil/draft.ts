/** What a pupil has done so far, as it is kept in the tab: encrypted under a key that only the code on paper gives. */
import { concatBytes, fromBase64Url, toBase64Url, utf8, type DrawBytes } from '../../survey/anonymity/bytes.ts';

/** How far the pupil has come. Bytes are base64 for addresses. */
export type Draft = {
  readonly class: string;
  /** Milliseconds; an old one is not gone on with. */
  readonly savedAt: number;
} & DraftStage;

export type DraftStage =
  /** A token is on its way to be signed; a retry sends the same blinded one. */
  | { readonly stage: 'signing'; readonly token: string; readonly blinded: string; readonly inverse: string }
  | {
      readonly stage: 'answering';
      readonly token: string;
      readonly signature: string;
      readonly answers: readonly (readonly [question: string, answer: number | 'refused'])[];
      /** The question that is shown, null at the end; left out until the first one has been. */
      readonly at?: string | null;
    }
  /** Locked: what is left can be sent and not be read. */
  | { readonly stage: 'sending'; readonly token: string; readonly signature: string; readonly sealed: string };

/** Rounds of PBKDF2: a quarter of a second on a laptop, some seconds on the slowest phone, and 2^36 codes times that for who wants to guess. */
const rounds = 300_000;
const [saltBytes, ivBytes] = [16, 12];

export interface DraftKey {
  readonly salt: Uint8Array;
  readonly key: CryptoKey;
}

/** @param salt as it stands before a draft; 16 random bytes for a new one */
export async function draftKey(code: string, salt: Uint8Array): Promise<DraftKey> {
  const secret = await crypto.subtle.importKey('raw', utf8(code) as BufferSource, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: salt as BufferSource, iterations: rounds },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { salt, key };
}

export const newSalt = (draw: DrawBytes): Uint8Array => draw(saltBytes);

/** Salt, a fresh nonce and what is encrypted, as text. */
export async function lockDraft({ salt, key }: DraftKey, draft: Draft, draw: DrawBytes): Promise<string> {
  const iv = draw(ivBytes);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: iv as BufferSource }, key, utf8(JSON.stringify(draft)) as BufferSource);
  return toBase64Url(concatBytes(salt, iv, new Uint8Array(locked)));
}

/** @returns the draft with the key that it is kept under; undefined where the code is another, or the text no draft */
export async function unlockDraft(code: string, text: string): Promise<{ readonly draft: Draft; readonly key: DraftKey } | undefined> {
  const bytes = fromBase64Url(text);
  if (!bytes || bytes.length <= saltBytes + ivBytes) return undefined;
  const key = await draftKey(code, bytes.slice(0, saltBytes));
  try {
    const iv = bytes.slice(saltBytes, saltBytes + ivBytes);
    const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key.key, bytes.slice(saltBytes + ivBytes));
    return { draft: JSON.parse(new TextDecoder().decode(open)) as Draft, key };
  } catch {
    return undefined;
  }
}
