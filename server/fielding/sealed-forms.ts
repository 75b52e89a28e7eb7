/** All sealed forms of a wave in few arrays: they go to another thread as they are, not as tens of thousands of small pieces. */
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { FieldingPlace } from './fielding.repository.ts';

export interface SealedForms {
  /** Per form: its class, by its place in the list of classes. */
  readonly classAt: Int32Array;
  /** 32 bytes each. */
  readonly tokens: Uint8Array;
  readonly sealed: Uint8Array;
  /** Per form: where its sealed bytes end. */
  readonly ends: Uint32Array;
}

/** Rows of one statement: some megabytes. */
const portion = 4000;

/** @param within one transaction per portion, so that others get their turn on the embedded database */
export async function readSealedForms(
  within: <T>(work: (tx: TenantTransaction) => Promise<T>) => Promise<T>,
  place: FieldingPlace,
  classIds: readonly string[],
): Promise<SealedForms> {
  const classPlace = new Map(classIds.map((classId, at) => [classId, at]));
  const rows: { token: Uint8Array; class_id: string; sealed: Uint8Array }[] = [];
  for (let more = true; more;) {
    const found = await within((tx) => findResponses(tx, place, rows.at(-1)?.token ?? null, portion));
    rows.push(...found);
    more = found.length === portion;
  }
  let end = 0;
  return {
    classAt: Int32Array.from(rows, ({ class_id }) => {
      const at = classPlace.get(class_id);
      if (at === undefined) throw new Error('A sealed form is of a class that its wave does not have');
      return at;
    }),
    tokens: joined(rows.map(({ token }) => token)),
    sealed: joined(rows.map(({ sealed }) => sealed)),
    ends: Uint32Array.from(rows, ({ sealed }) => (end += sealed.length)),
  };
}

/** In the order of tokens, which are random. */
const findResponses = (tx: TenantTransaction, { instrument, wave }: FieldingPlace, after: Uint8Array | null, most: number) =>
  tx
    .selectFrom('tenant.response')
    .select(['token', 'class_id', 'sealed'])
    .where('instrument', '=', instrument)
    .where('wave', '=', wave)
    .$if(after !== null, (query) => query.where('token', '>', after!))
    .orderBy('token')
    .limit(most)
    .execute();

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
