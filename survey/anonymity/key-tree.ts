/**
 * One hash for the signing keys of all classes, and for each class the short way that leads from its key to that hash. So a browser can hold
 * its key against what was published without fetching the keys of all other classes.
 *
 * It is the prefix tree of CONIKS (Melara et al. 2015, USENIX Security, section 3.1): a class' place is the hash of its name and not a
 * number that the server gives, the first bit choosing between left and right at the root, the next one below it. So a class has one place
 * and one key under a root, and a server that would hand out two needs two roots, or a collision of SHA-256.
 */
import { concatBytes, fromBase64Url, toBase64Url, utf8 } from './bytes.ts';

/** The key of one class. */
export interface ClassKey {
  readonly class: string;
  /** The RSA key that signs the class' tokens: SubjectPublicKeyInfo as base64url. */
  readonly signingKey: string;
}

/** A class' key, and the hashes beside the way from it to the root, the lowest first: 32 bytes each, as base64url. */
export interface ProvenKey extends ClassKey {
  readonly path: readonly string[];
}

/** A place without a class: no hash of anything that is known. */
const nothing = new Uint8Array(32);
/** What is hashed begins with one of these, so that no class' key can pass for a branch, nor the other way round. */
const [leaf, branch] = [0, 1];

const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
const hashLeaf = (key: ClassKey): Promise<Uint8Array> =>
  sha256(concatBytes(Uint8Array.of(leaf), utf8(JSON.stringify(['motvikt class key', 2, key.class, key.signingKey]))));
const hashBranch = (left: Uint8Array, right: Uint8Array): Promise<Uint8Array> => sha256(concatBytes(Uint8Array.of(branch), left, right));
const placeOf = (name: string): Promise<Uint8Array> => sha256(utf8(name));
const goesRight = (place: Uint8Array, depth: number): boolean => ((place[depth >> 3]! >> (7 - (depth & 7))) & 1) === 1;

/** All keys with their ways, and the root that they lead to. */
export interface KeyTree {
  /** 32 bytes as base64url. */
  readonly root: string;
  readonly keys: readonly ProvenKey[];
}

interface Planted {
  readonly key: ClassKey;
  readonly place: Uint8Array;
  /** Collected from below. */
  readonly path: string[];
}

/**
 * @param classes each class once; their order does not matter
 * @returns the keys in the order given; without classes the root is 32 zero bytes
 * @throws {RangeError} when a class is there twice
 */
export async function plantKeyTree(classes: readonly ClassKey[]): Promise<KeyTree> {
  if (new Set(classes.map((one) => one.class)).size !== classes.length) throw new RangeError('plantKeyTree needs each class once');
  const planted = await Promise.all(classes.map(async (key): Promise<Planted> => ({ key, place: await placeOf(key.class), path: [] })));
  const root = toBase64Url(await hashBelow(planted, 0));
  return { root, keys: planted.map(({ key, path }) => ({ class: key.class, signingKey: key.signingKey, path })) };
}

/** Writes into the paths as it comes back up. */
async function hashBelow(planted: readonly Planted[], depth: number): Promise<Uint8Array> {
  if (planted.length === 0) return nothing;
  if (planted.length === 1) return hashLeaf(planted[0]!.key);
  const [lefts, rights] = [planted.filter((one) => !goesRight(one.place, depth)), planted.filter((one) => goesRight(one.place, depth))];
  const [left, right] = [await hashBelow(lefts, depth + 1), await hashBelow(rights, depth + 1)];
  for (const { path } of lefts) path.push(toBase64Url(right));
  for (const { path } of rights) path.push(toBase64Url(left));
  return hashBranch(left, right);
}

/**
 * Whether this key is the one that the root has for this class.
 *
 * @param root as `plantKeyTree` gives it
 * @returns false also for anything that is no way at all
 */
export async function isUnderRoot(root: string, { path, ...key }: ProvenKey): Promise<boolean> {
  const place = await placeOf(key.class);
  if (path.length > 8 * place.length) return false;
  const beside = path.map(fromBase64Url);
  let hash = await hashLeaf(key);
  for (const [at, other] of beside.entries()) {
    if (other?.length !== nothing.length) return false;
    hash = goesRight(place, beside.length - 1 - at) ? await hashBranch(other, hash) : await hashBranch(hash, other);
  }
  return toBase64Url(hash) === root;
}
