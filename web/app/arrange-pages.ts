/** How the pages of a municipality stand in the navigation. */
import type { PageName } from '../../notebooks/wording/page-addresses.ts';
import type { NavGroup } from '../../notebooks/wording/staff-texts.ts';

export interface PageGroup {
  readonly group: NavGroup;
  readonly pages: readonly PageName[];
}
type Entry = PageName | PageGroup;

const everything: readonly Entry[] = [
  'municipality',
  'overview',
  { group: 'results', pages: ['notebooks', 'publishing', 'enclave'] },
  { group: 'planning', pages: ['workshops', 'plans', 'council', 'measureLibrary', 'milestones'] },
  'waves',
  { group: 'municipality', pages: ['people', 'areas', 'schools', 'indicators', 'settings', 'audit'] },
];

/** More than these do not fit on one line of a desk, and nobody reads them through. */
const mostInOneRow = 8;

/** The pages that somebody may open, in the order of the navigation; many of them in groups. A group of one page is that page. */
export function arrangePages(open: readonly string[]): readonly Entry[] {
  const may = (page: PageName) => open.includes(page);
  const entries = everything.flatMap((entry): readonly Entry[] => {
    if (typeof entry === 'string') return may(entry) ? [entry] : [];
    const pages = entry.pages.filter(may);
    return pages.length > 1 ? [{ ...entry, pages }] : pages;
  });
  const inOneRow = entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.pages));
  return inOneRow.length > mostInOneRow ? entries : inOneRow;
}
