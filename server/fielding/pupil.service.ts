/**
 * What pupils' requests do: a code gives one blind signature, a signed token one stored form. The two share nothing but the class, and neither
 * leaves a time, an order or a name anywhere.
 */
import { createHash } from 'node:crypto';
import { readAccessCode } from '../../survey/anonymity/access-code.ts';
import { toInteger } from '../../survey/anonymity/big-integers.ts';
import type { HandedKey } from '../../survey/anonymity/key-list.ts';
import { tokenHolds } from '../../survey/anonymity/token.ts';
import type { Text } from '../../survey/text.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { findMunicipality } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import type { FieldingKeyStore } from './fielding-keys.ts';
import { languagesOf, notNow, notThere, type OpenFieldingFacts, type PupilLanguage } from './open-fielding-facts.ts';
import { findDoor, type FormSent } from './pupil.repository.ts';
import type { PupilRounds } from './pupil-rounds.ts';
import { signBlinded } from './sign-blinded.ts';
import { storedCode } from './stored-code.ts';

export const doorStates = ['before', 'open', 'paused', 'after'] as const;

/** What the pupil's page must know before anybody types a code. */
export interface PupilDoor {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly school: string;
  readonly class: string;
  readonly wave: { readonly instrument: string; readonly wave: string; readonly label: Text };
  readonly rehearsal: boolean;
  /** `paused`: the days are right, and the class has not begun or has ended. */
  readonly state: (typeof doorStates)[number];
  readonly opensAt: string;
  readonly closesAt: string;
  readonly languages: readonly PupilLanguage[];
  readonly keyListHash: string;
  /** The class' own, which the page holds against the published text. */
  readonly key: HandedKey;
  readonly studentHealth: string;
}

/** @throws {ProblemError} notFound */
export async function openDoor(db: Database, facts: OpenFieldingFacts, slug: string, classId: string, now: Date): Promise<PupilDoor> {
  const municipality = await findMunicipality(db, slug);
  if (!municipality) throw notThere();
  const door = await inMunicipality(db, municipality.municipality, (tx) => findDoor(tx, classId));
  if (!door || door.state === 'draft' || door.state === 'opening') throw notThere();
  const { keys } = await facts.fielding(slug, door);
  const after = door.state !== 'open' || door.closes_at <= now;
  return {
    municipality: { slug, name: municipality.name },
    school: door.schoolName ?? door.school,
    class: door.class,
    wave: { instrument: door.instrument, wave: door.wave, label: door.label },
    rehearsal: door.rehearsal,
    state: after ? 'after' : door.opens_at > now ? 'before' : door.sitting === 'running' ? 'open' : 'paused',
    opensAt: door.opens_at.toISOString(),
    closesAt: door.closes_at.toISOString(),
    languages: languagesOf(door.wordings),
    keyListHash: keys.hash,
    key: keys.classes.get(classId)!,
    studentHealth: door.formalities.studentHealth,
  };
}

export interface SignParts {
  readonly rounds: PupilRounds;
  readonly keys: FieldingKeyStore;
  readonly facts: OpenFieldingFacts;
  /** Waited for before a wrong code is refused, with no connection held. */
  readonly delay: () => Promise<void>;
}

/**
 * Signs a blinded token for a code that has not been used for another. The code is marked first, and for good: what then fails is repeated
 * with the same blinded token.
 *
 * @throws {ProblemError} notFound, codeUsed, notNow, invalidRequest
 */
export async function signForCode(
  { rounds, keys, facts, delay }: SignParts,
  { slug, classId, code: typed, blinded, now }: { slug: string; classId: string; code: string; blinded: Uint8Array; now: Date },
): Promise<Uint8Array> {
  const { municipality, keyId, place, key } = await facts.class(slug, classId);
  // OpenSSL would refuse it, but the code would have been used up.
  if (blinded.length !== key.size || toInteger(blinded) >= key.modulus)
    throw unfit('/blinded', "must be a token blinded under this class' key");
  const read = readAccessCode(typed);
  const asked = {
    classId,
    // No sheet has an empty code.
    code: storedCode((await keys.read(keyId)).codes, place, read.kind === 'code' ? read.code : ''),
    blinded: new Uint8Array(createHash('sha256').update(blinded).digest()),
    now,
  };
  for (;;) {
    const use = await rounds.use(municipality, asked);
    if (!use) throw notThere();
    if (!use.taken) throw notNow();
    if (use.used || use.same) return sign(keys, keyId, classId, blinded);
    if (!use.running) throw notNow();
    if (use.other) throw new ProblemError('codeUsed', 'The code has been used.');
    if (!use.known) {
      await delay();
      throw new ProblemError('notFound', 'There is no such code in this class.');
    }
    // Another request used it in the same moment, and has ended: now it can be seen for what.
  }
}

/** Outside the transaction: it takes longer than all else, and needs no connection. */
async function sign(keys: FieldingKeyStore, keyId: string, classId: string, blinded: Uint8Array): Promise<Uint8Array> {
  const pair = (await keys.signer(keyId, classId))!;
  const signed = signBlinded(pair.signing, pair.verifying, blinded);
  if (signed.kind === 'refused') throw unfit('/blinded', "must be a token blinded under this class' key");
  return signed.blindSignature;
}

/**
 * Stores a sealed form. What it says cannot be seen; that its token was signed for this class, and its length, can.
 *
 * @returns whether this request stored it; false where the token had sent one before, which stays
 * @throws {ProblemError} notFound, notNow, invalidRequest
 */
export async function takeResponse(
  { rounds, facts }: Pick<SignParts, 'rounds' | 'facts'>,
  { slug, signature, ...sent }: FormSent & { readonly slug: string; readonly signature: Uint8Array },
): Promise<boolean> {
  const { municipality, place, key, sealedLength } = await facts.class(slug, sent.classId);
  if (sent.sealed.length !== sealedLength) throw unfit('/sealed', 'must be as long as every sealed form of this wave');
  if (!(await tokenHolds(key, place, sent.token, signature))) throw unfit('/signature', 'must be of this token and class');
  const storing = await rounds.store(municipality, sent);
  if (!storing) throw notThere();
  // Sent in time and told too late: whoever repeats it then must not believe that it was lost.
  if (!storing.taken && !storing.known) throw notNow();
  return storing.stored;
}

const unfit = (pointer: string, detail: string) =>
  new ProblemError('invalidRequest', 'Some values are not as they should be.', [{ pointer, detail }]);
