import { describe, expect, it } from 'vitest';
import { pageAddresses } from '../../../notebooks/wording/page-addresses.ts';
import { navGroups, staffTextsFor } from '../../../notebooks/wording/staff-texts.ts';
import { arrangePages } from '../../../web/app/arrange-pages.ts';

const flat = (open: readonly string[]) => arrangePages(open).flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.pages));

describe('arrangePages', () => {
  const all = Object.keys(staffTextsFor('sv').nav);

  it('gives each page that has a name in the navigation one place, in one group or none', () => {
    expect([...flat(all)].sort()).toEqual([...all].sort());
    expect(arrangePages(all).flatMap((entry) => (typeof entry === 'string' ? [] : [entry.group]))).toEqual([...navGroups]);
    expect(all.filter((name) => !(name in pageAddresses))).toEqual([]);
  });

  it('leaves few pages in a row, in the same order', () => {
    const few = ['schools', 'areas', 'municipality', 'plans', 'notebooks'];
    expect(arrangePages(few)).toEqual(['municipality', 'notebooks', 'plans', 'areas', 'schools']);
  });

  it('shows nothing that is not open, a page that is alone in its group without it, and passes over what it does not know', () => {
    const open = all.filter((name) => name !== 'publishing' && name !== 'enclave' && name !== 'audit');
    const arranged = arrangePages([...open, 'people', 'a-page-of-tomorrow']);
    expect(arranged).toContain('notebooks');
    expect(flat(open)).not.toContain('audit');
    expect(arranged).not.toContain('a-page-of-tomorrow');
  });
});
