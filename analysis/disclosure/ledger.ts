/**
 * What the release ledger remembers of a release: its groups with their pupils. It is as confidential as the answers themselves: whoever
 * holds it knows which rows are in which group, so it is sealed wherever it is stored.
 */
import type { Text } from '../../survey/text.ts';
import type { Group } from './released.ts';

/** One bit per row of the wave, 1 for members: row r is bit r mod 32 of word r div 32. */
export type PupilBits = Uint32Array;

/**
 * A group whose numbers follow from the release. `released` groups have rows; `notStated` are left when a place's split is subtracted from
 * its total, `rest` are the places held back within a place, all together. `drawn` is no group: it marks the pupils whose category was
 * drawn at random for this table and is another one in other tables.
 */
export interface ReleasedGroup {
  /** Codes as in released rows, without the wave; of a derived group those that all its pupils share. */
  readonly key: Group;
  readonly kind: 'released' | 'notStated' | 'rest' | 'drawn';
  /** The table that it is a cell of (`tableName`), e.g. "area 1 × sex"; cells of one table share no pupil. */
  readonly table: string;
  readonly bits: PupilBits;
}

/** @invariant every `bits` has ceil(pupils / 32) words */
export interface ReleasedGroups {
  /** Rows of the wave, those that screening leaves out included: what the bits count. */
  readonly pupils: number;
  readonly groups: readonly ReleasedGroup[];
}

/** A group in a disclosing difference, as it is named to people. */
export interface NamedGroup {
  readonly key: Group;
  readonly kind: ReleasedGroup['kind'];
  /** Position of the earlier release in `earlier`; null for the release that is asked for. */
  readonly release: number | null;
  readonly table: string;
}

/**
 * `difference`: the groups of `all` without those of `without` leave too few pupils. `overlap`: too few of the group in `all` are in the one
 * in `without`. How many is not told, to anybody.
 */
export interface DisclosingPair {
  readonly how: 'difference' | 'overlap';
  readonly all: readonly NamedGroup[];
  readonly without: readonly NamedGroup[];
  /** The same in words. */
  readonly words: Text;
}

/** Tables to leave out of a release, by their names ("area 2 × sex"): `leaveOut` of a release. */
export type Coarsening = readonly string[];

export const emptyBits = (pupils: number): PupilBits => new Uint32Array(Math.ceil(pupils / 32));

export const hasPupil = (bits: PupilBits, row: number): boolean => ((bits[row >>> 5]! >>> (row & 31)) & 1) === 1;

export function addPupil(bits: PupilBits, row: number): void {
  bits[row >>> 5] = bits[row >>> 5]! | (1 << (row & 31));
}

/** The ledger's entry is none, or of another version. */
export class NoReleasedGroups extends Error {
  override readonly name = 'NoReleasedGroups';
  readonly code = 'noReleasedGroups';
  constructor() {
    super('unpackReleasedGroups: the bytes are no entry of the release ledger');
  }
}

const mark = 0x4c31474d;
const headerBytes = 12;

/** As bytes to be sealed: mark, length of the names, number of pupils, names (JSON in UTF-8), then the words of all groups, little-endian. */
export function packReleasedGroups({ pupils, groups }: ReleasedGroups): Uint8Array {
  const names = new TextEncoder().encode(JSON.stringify(groups.map(({ key, kind, table }) => ({ key, kind, table }))));
  const words = Math.ceil(pupils / 32);
  const bytes = new Uint8Array(headerBytes + names.length + 4 * words * groups.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark, true);
  view.setUint32(4, names.length, true);
  view.setUint32(8, pupils, true);
  bytes.set(names, headerBytes);
  let at = headerBytes + names.length;
  for (const { bits } of groups) for (let word = 0; word < words; word++, at += 4) view.setUint32(at, bits[word]!, true);
  return bytes;
}

/** @throws {NoReleasedGroups} when the bytes are not what packReleasedGroups made */
export function unpackReleasedGroups(bytes: Uint8Array): ReleasedGroups {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getUint32(0, true) !== mark) throw new NoReleasedGroups();
  const length = view.getUint32(4, true);
  const pupils = view.getUint32(8, true);
  const words = Math.ceil(pupils / 32);
  const names = namesOf(bytes.subarray(headerBytes, headerBytes + length));
  if (bytes.length !== headerBytes + length + 4 * words * names.length) throw new NoReleasedGroups();
  let at = headerBytes + length;
  const groups = names.map((name): ReleasedGroup => {
    const bits = emptyBits(pupils);
    for (let word = 0; word < words; word++, at += 4) bits[word] = view.getUint32(at, true);
    return { ...name, bits };
  });
  return { pupils, groups };
}

function namesOf(bytes: Uint8Array): Omit<ReleasedGroup, 'bits'>[] {
  try {
    const names: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (Array.isArray(names)) return names as Omit<ReleasedGroup, 'bits'>[];
  } catch {
    // Told below, like any other wrong entry.
  }
  throw new NoReleasedGroups();
}
