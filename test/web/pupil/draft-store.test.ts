import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../web/pupil/draft.ts';
import { findDraft, hasDraft, newDraft, wipeDrafts } from '../../../web/pupil/draft-store.ts';
import { seededBytes } from '../../survey/anonymity/seeded-bytes.ts';

const draw = seededBytes('store');
const draft = (savedAt: number): Draft => ({ class: 'C', savedAt, stage: 'answering', token: 'a', signature: 'b', answers: [] });

/** What of a tab's storage is used: its entries are its own properties. */
class TabStorage {
  setItem(name: string, text: string): void {
    Object.assign(this, { [name]: text });
  }
  removeItem(name: string): void {
    delete (this as Record<string, unknown>)[name];
  }
  clear(): void {
    for (const name of Object.keys(this)) this.removeItem(name);
  }
}
beforeEach(() => vi.stubGlobal('sessionStorage', new TabStorage()));
afterEach(() => vi.unstubAllGlobals());

describe('newDraft', () => {
  it('is found again by its code, as it was saved last, and beside the draft of another pupil', async () => {
    const [own, other] = [await newDraft('234678CDF', draw), await newDraft('9CDFGHJKM', draw)];
    await Promise.all([own.save(draft(1)), own.save(draft(2)), other.save(draft(3))]);
    expect((await findDraft('234678CDF', draw))?.draft.savedAt).toBe(2);
    expect((await findDraft('9CDFGHJKM', draw))?.draft.savedAt).toBe(3);
    own.remove();
    expect([await findDraft('234678CDF', draw), hasDraft()]).toEqual([undefined, true]);
  });

  it('keeps nothing that was on its way when it was removed', async () => {
    const own = await newDraft('234678CDF', draw);
    const saving = own.save(draft(1));
    own.remove();
    await saving;
    expect(hasDraft()).toBe(false);
  });
});

describe('wipeDrafts', () => {
  it('leaves nothing, not even what was on its way', async () => {
    const [own, other] = [await newDraft('234678CDF', draw), await newDraft('9CDFGHJKM', draw)];
    await other.save(draft(1));
    const saving = own.save(draft(2));
    wipeDrafts();
    await saving;
    expect(hasDraft()).toBe(false);
  });
});
