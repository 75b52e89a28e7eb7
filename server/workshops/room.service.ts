/** What participants' phones ask for. Nobody signs in and nothing here keeps a time, an order or a name (server/http/untraced.ts). */
import { createHash } from 'node:crypto';
import { fromBase64Url } from '../../survey/anonymity/bytes.ts';
import { readJoinCode } from '../../survey/anonymity/join-code.ts';
import { ballotLength, ballotPlace } from '../../survey/anonymity/pack-ballot.ts';
import { sealOverhead } from '../../survey/anonymity/seal-answers.ts';
import { readSigningKey } from '../../survey/anonymity/signing-key.ts';
import { tokenHolds } from '../../survey/anonymity/token.ts';
import { toInteger } from '../../survey/anonymity/big-integers.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import type { FieldingKeyStore } from '../fielding/fielding-keys.ts';
import { signBlinded } from '../fielding/sign-blinded.ts';
import { keepPromise } from '../keep-promise.ts';
import { findMunicipality } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import { layoutOf } from './count-round.ts';
import { type Room, roomOf } from './room.ts';
import { ballotSigner } from './workshop.service.ts';
import { letsIn, mostAdmissions } from './workshop.rules.ts';
import { admit, findByCode, findRounds, type RoundRow, storeBallot, type WorkshopRow } from './workshop.repository.ts';

export interface RoomParts {
  readonly db: Database;
  readonly keys: FieldingKeyStore;
  /** Waited for before a wrong code is refused. */
  readonly delay: () => Promise<void>;
}

export interface Found {
  readonly municipality: string;
  readonly workshop: WorkshopRow;
  readonly rounds: readonly RoundRow[];
}

/** @throws {ProblemError} notFound; also before the door is opened, when nobody has the code yet */
export async function findRoom({ db, delay }: Pick<RoomParts, 'db' | 'delay'>, slug: string, typed: string): Promise<Found> {
  const code = readJoinCode(typed);
  const municipality = code === null ? undefined : await findMunicipality(db, slug);
  const found =
    municipality &&
    (await inMunicipality(db, municipality.municipality, async (tx) => {
      const workshop = await findByCode(tx, code!);
      return workshop && workshop.stage !== 'preparing' ? { workshop, rounds: await findRounds(tx, workshop.workshop) } : undefined;
    }));
  if (found) return { municipality: municipality.municipality, ...found };
  // What can be no code costs nothing to refuse, and tells nothing.
  if (code !== null) await delay();
  throw new ProblemError('notFound', 'There is no workshop with this code.');
}

export const openRoom = async (parts: RoomParts, slug: string, code: string): Promise<Room> => {
  const { workshop, rounds } = await findRoom(parts, slug, code);
  return roomOf(workshop, rounds);
};

/**
 * Lets a phone in: signs one blinded token for each round, at once, so that whoever votes later does not come here again.
 *
 * @param admission random bytes that the phone chose; sent again with the same tokens, the signatures are the same
 * @throws {ProblemError} notFound, notNow, codeUsed for other tokens, conflict where the room is full, invalidRequest
 */
export async function admitPhone(
  parts: RoomParts,
  slug: string,
  code: string,
  { admission, blinded }: { readonly admission: Uint8Array; readonly blinded: readonly Uint8Array[] },
): Promise<Uint8Array[]> {
  const { municipality, workshop, rounds } = await findRoom(parts, slug, code);
  if (!letsIn(workshop.stage)) throw notNow();
  for (const [at, { signing_key }] of rounds.entries()) {
    const key = await publicKey(Buffer.from(signing_key).toString('base64url'));
    if (blinded[at]!.length !== key.size || toInteger(blinded[at]!) >= key.modulus)
      throw unfit(`/blinded/${at}`, 'must be a token blinded under the key of its round');
  }
  const sha = (...parts: readonly Uint8Array[]) =>
    new Uint8Array(parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest());
  const one = { municipality, workshop: workshop.workshop, admission: sha(admission), blinded: sha(...blinded), most: mostAdmissions };
  for (;;) {
    const admitting = await inMunicipality(parts.db, municipality, (tx) => admit(tx, one));
    if (!admitting.admitted && admitting.full) throw new ProblemError('conflict', 'The workshop takes no more phones.');
    if (!admitting.admitted) continue;
    if (!admitting.same) throw new ProblemError('codeUsed', 'This phone was let in for other tokens.');
    break;
  }
  // A round whose key is destroyed is never voted in again: its token is good for nothing.
  return Promise.all(rounds.map(({ key_id }, at) => (key_id === null ? new Uint8Array() : sign(parts.keys, key_id, blinded[at]!))));
}

async function sign(keys: FieldingKeyStore, keyId: string, blinded: Uint8Array): Promise<Uint8Array> {
  const pair = (await keys.signer(keyId, ballotSigner))!;
  const signed = signBlinded(pair.signing, pair.verifying, blinded);
  if (signed.kind === 'refused') throw unfit('/blinded', 'must be a token blinded under the key of its round');
  return signed.blindSignature;
}

export interface SentBallot {
  readonly round: number;
  readonly token: Uint8Array;
  readonly signature: Uint8Array;
  readonly sealed: Uint8Array;
}

/**
 * Stores a sealed ballot. What it says cannot be seen; that its token was signed for this round, and its length, can.
 *
 * @returns whether this request stored it; false where its token had sent one before, which stays
 * @throws {ProblemError} notFound, notNow, invalidRequest
 */
export async function takeBallot(parts: RoomParts, slug: string, code: string, sent: SentBallot): Promise<boolean> {
  const { municipality, workshop, rounds } = await findRoom(parts, slug, code);
  const round = rounds.find((one) => one.round === sent.round);
  if (!round) throw unfit('/round', 'must be a round of the workshop');
  const key = await publicKey(Buffer.from(round.signing_key).toString('base64url'));
  if (!(await tokenHolds(key, ballotPlace(slug, workshop.workshop, sent.round), sent.token, sent.signature)))
    throw unfit('/signature', 'must be of this token and round');
  return store(parts.db, municipality, workshop, { ...sent, paper: false });
}

/** A ballot that was filled in on paper, by whoever leads the workshop; its token is drawn where it is typed in, so that a retry counts once. */
export const takePaperBallot = (
  db: Database,
  municipality: string,
  workshop: WorkshopRow,
  sent: Omit<SentBallot, 'signature'>,
): Promise<boolean> => store(db, municipality, workshop, { ...sent, paper: true });

async function store(
  db: Database,
  municipality: string,
  workshop: WorkshopRow,
  { round, token, sealed, paper }: Omit<SentBallot, 'signature'> & { readonly paper: boolean },
): Promise<boolean> {
  if (token.length !== 32) throw unfit('/token', 'must be 32 bytes');
  if (sealed.length !== ballotLength(layoutOf(workshop)) + sealOverhead)
    throw unfit('/sealed', 'must be as long as every ballot of this workshop');
  const casting = await inMunicipality(db, municipality, (tx) =>
    storeBallot(tx, { municipality, workshop: workshop.workshop, round, token, sealed, paper }),
  );
  // Sent in time and told too late: whoever repeats it then must not believe that it was lost.
  if (!casting || (!casting.open && !casting.known)) throw notNow();
  return casting.stored;
}

const publicKey = keepPromise((spki: string) => readSigningKey(fromBase64Url(spki)!));
const notNow = () => new ProblemError('notNow', 'Votes are not taken now.');
const unfit = (pointer: string, detail: string) =>
  new ProblemError('invalidRequest', 'Some values are not as they should be.', [{ pointer, detail }]);
