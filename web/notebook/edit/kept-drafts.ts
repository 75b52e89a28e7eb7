/**
 * What was written and not saved is kept on this device, through a reload, a lost connection and a server that is started anew. Each open
 * page has a draft of its own, so that two tabs never write over each other; a draft whose page is gone is found by the next one.
 */
import type { Draft } from './draft.ts';

export interface KeptDraft {
  readonly id: string;
  /** The revision that was changed. */
  readonly base: number;
  /** As it is being written: it may hold what the file format cannot. */
  readonly draft: Draft;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface DraftPlace {
  readonly slug: string;
  readonly notebook: string;
  /** Who writes: others at the same device do not get it. */
  readonly person: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Older ones say nothing of today. */
const oldestMs = 60 * 24 * 60 * 60 * 1000;
const prefixOf = ({ slug, notebook, person }: DraftPlace): string =>
  `motvikt.draft/${[person, slug, notebook].map(encodeURIComponent).join('/')}/`;

/** The newest first. What cannot be read is no draft. */
export function keptDrafts(place: DraftPlace, store: Store = localStorage, now = Date.now()): readonly KeptDraft[] {
  try {
    const prefix = prefixOf(place);
    const keys = Array.from({ length: store.length }, (_, k) => store.key(k)).filter((key) => key?.startsWith(prefix));
    return keys
      .flatMap((key) => readDraft(key!.slice(prefix.length), store.getItem(key!)))
      .filter(({ at }) => now - at < oldestMs)
      .sort((a, b) => b.at - a.at);
  } catch {
    // A browser that keeps nothing has nothing.
    return [];
  }
}

/** @returns false where this browser has no room, or keeps nothing */
export function keepDraft(place: DraftPlace, { id, ...draft }: KeptDraft, store: Store = localStorage): boolean {
  try {
    store.setItem(prefixOf(place) + id, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(place: DraftPlace, id: string, store: Store = localStorage): void {
  try {
    store.removeItem(prefixOf(place) + id);
  } catch {
    // As above.
  }
}

function readDraft(id: string, text: string | null): KeptDraft[] {
  try {
    const { base, draft, at } = JSON.parse(text ?? '') as Partial<KeptDraft>;
    return Number.isSafeInteger(base) && typeof at === 'number' && isDraft(draft) ? [{ id, base: base!, draft, at }] : [];
  } catch {
    return [];
  }
}
/** It was written by this page; by an older one of another shape, perhaps. */
const isDraft = (one: unknown): one is Draft => {
  const { title, summary, document } = (one ?? {}) as Partial<Record<keyof Draft, Record<string, unknown>>>;
  const isText = (text: unknown) => ['sv', 'en'].every((key) => typeof (text as Record<string, unknown> | undefined)?.[key] === 'string');
  const cells = document?.['cells'];
  return (
    isText(title) &&
    isText(summary) &&
    typeof document?.['title'] === 'string' &&
    Array.isArray(cells) &&
    cells.every(
      ({ id, mode, value }: Record<string, unknown>) => Number.isSafeInteger(id) && typeof mode === 'string' && typeof value === 'string',
    )
  );
};

/**
 * Takes a draft for this page alone, for as long as the page lives.
 * @returns false while another page has it
 */
export async function takeDraft(id: string, locks: LockManager | undefined = globalThis.navigator.locks): Promise<boolean> {
  // Without locks (a page that is not on https) no two pages can know of each other.
  if (!locks) return true;
  return new Promise((resolve, reject) => {
    locks
      .request(`motvikt.draft.${id}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // Held until the page is gone.
        return lock === null ? undefined : new Promise<void>(() => {});
      })
      .catch(reject);
  });
}

/** Not told from others by chance, also where a page is not on https. */
export const newDraftId = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
