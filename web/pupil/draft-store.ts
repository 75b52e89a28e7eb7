/** Drafts in this tab's `sessionStorage`, each under a random name: nothing of ours is anywhere else in the browser. */
import { toBase64Url, type DrawBytes } from '../../survey/anonymity/bytes.ts';
import { type Draft, type DraftKey, draftKey, lockDraft, newSalt, unlockDraft } from './draft.ts';

export interface KeptDraft {
  /** The last one wins; one that is on its way when the draft is removed or all are wiped is not written any more. */
  save(draft: Draft): Promise<void>;
  remove(): void;
}

/** A browser that keeps nothing: the form works until the page is left. */
const texts = (): readonly (readonly [name: string, text: string])[] => {
  try {
    return Object.entries({ ...sessionStorage }) as [string, string][];
  } catch {
    return [];
  }
};

export const hasDraft = (): boolean => texts().length > 0;

/** Counts wipes: what was on its way to be kept before one is not kept after it. */
let wipes = 0;

/** Everything of every pupil in this tab. */
export function wipeDrafts(): void {
  wipes += 1;
  try {
    sessionStorage.clear();
  } catch {
    // Nothing was kept.
  }
}

/** The draft that this code opens; others stay as they are. */
export async function findDraft(code: string, draw: DrawBytes): Promise<{ readonly draft: Draft; readonly kept: KeptDraft } | undefined> {
  for (const [name, text] of texts()) {
    const found = await unlockDraft(code, text);
    if (found) return { draft: found.draft, kept: keptUnder(name, found.key, draw) };
  }
  return undefined;
}

export const newDraft = async (code: string, draw: DrawBytes): Promise<KeptDraft> =>
  keptUnder(toBase64Url(draw(12)), await draftKey(code, newSalt(draw)), draw);

function keptUnder(name: string, key: DraftKey, draw: DrawBytes): KeptDraft {
  let latest: Draft | null = null;
  let writing = Promise.resolve();
  return {
    save(draft) {
      latest = draft;
      const before = wipes;
      writing = writing.then(async () => {
        if (latest !== draft) return;
        const locked = await lockDraft(key, draft, draw);
        if (latest !== draft || wipes !== before) return;
        try {
          sessionStorage.setItem(name, locked);
        } catch {
          // Nothing is kept; the form goes on.
        }
      });
      return writing;
    },
    remove() {
      latest = null;
      try {
        sessionStorage.removeItem(name);
      } catch {
        // Nothing was kept.
      }
    },
  };
}
