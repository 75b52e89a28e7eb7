/**
 * The pages there are, by their addresses: the one list that the server answers from (all else is 404) and that the browser finds its page
 * by. A page is added with one line here, and one in web/app/pages.ts that says which file shows it. A part that begins with a colon is
 * a name: `slug` is a municipality and `notebook` one of its notebooks, both looked up by the server before it answers.
 */
import { aboutPages, type AboutPageName } from './about-texts.ts';

export const pageAddresses = {
  list: '/',
  about: '/about/:about',
  signIn: '/sign-in',
  account: '/account',
  /** A new password; the token of the link comes after a #. */
  reset: '/account/reset',
  /** The same. */
  invitation: '/account/invitation',
  // A page right below a municipality that has a name in `nav` (staff-texts.ts) and a place in web/app/arrange-pages.ts is in the navigation of
  // those who may open it.
  municipality: '/m/:slug',
  notebooks: '/m/:slug/n',
  notebook: '/m/:slug/n/:notebook',
  revisions: '/m/:slug/n/:notebook/revisions',
  importNotebook: '/m/:slug/import-notebook',
  meeting: '/m/:slug/n/:notebook/meeting',
  print: '/m/:slug/n/:notebook/print',
  editNotebook: '/m/:slug/n/:notebook/edit',
  /** Begins with a copy of the notebook that stands after `?from=`. */
  newNotebook: '/m/:slug/new-notebook',
  enclave: '/m/:slug/enclave',
  enclaveNotebook: '/m/:slug/enclave/:id',
  people: '/m/:slug/people',
  areas: '/m/:slug/areas',
  areaSet: '/m/:slug/areas/:areaSet',
  indicators: '/m/:slug/indicators',
  schools: '/m/:slug/schools',
  school: '/m/:slug/schools/:school',
  schoolSurvey: '/m/:slug/schools/:school/survey',
  waves: '/m/:slug/waves',
  wave: '/m/:slug/waves/:instrument/:wave',
  plans: '/m/:slug/plan',
  plan: '/m/:slug/plan/:area',
  council: '/m/:slug/council',
  doingList: '/m/:slug/doing',
  doing: '/m/:slug/doing/:area',
  workshops: '/m/:slug/workshops',
  newWorkshop: '/m/:slug/new-workshop',
  /** `-` for the whole municipality. */
  workshop: '/m/:slug/workshops/:area/:workshop',
  newDecision: '/m/:slug/new-decision',
  decision: '/m/:slug/decisions/:decision',
  publishing: '/m/:slug/publishing',
  /** Without an area: of the whole municipality. */
  overview: '/m/:slug/overview',
  areaOverview: '/m/:slug/overview/:area',
  milestones: '/m/:slug/milestones',
  areaMilestones: '/m/:slug/milestones/:area',
  handOver: '/m/:slug/milestones/:area/hand-over',
  measureLibrary: '/m/:slug/measure-library',
  audit: '/m/:slug/audit',
  settings: '/m/:slug/settings',
  /** Every component in every state: where the example is shown. */
  design: '/design',
} as const;

export type PageName = keyof typeof pageAddresses;

type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** The names in a page's address: what the page is about. */
export type PageParams<Page extends PageName> = {
  readonly [Name in NamesIn<(typeof pageAddresses)[Page]>]: Name extends 'about' ? AboutPageName : string;
};

export type Address = { readonly [Page in PageName]: { readonly page: Page } & PageParams<Page> }[PageName] | { readonly page: 'nowhere' };

const nowhere: Address = { page: 'nowhere' };

/** The page of an address, with the names in it; `nowhere` where no page is. */
export function readAddress(pathname: string): Address {
  const parts = pathname.split('/');
  for (const [page, pattern] of Object.entries(pageAddresses)) {
    const expected = pattern.split('/');
    if (expected.length !== parts.length) continue;
    if (!expected.every((part, k) => (part.startsWith(':') ? parts[k] !== '' : part === parts[k]))) continue;
    try {
      const names = expected.flatMap((part, k) => (part.startsWith(':') ? [[part.slice(1), decodeURIComponent(parts[k]!)] as const] : []));
      if (names.some(([name, value]) => name === 'about' && !isAboutPage(value))) return nowhere;
      return { page, ...Object.fromEntries(names) } as Address;
    } catch {
      // An escape that is none, such as %E4 alone.
      return nowhere;
    }
  }
  return nowhere;
}

export const isAboutPage = (name: string): name is AboutPageName => (aboutPages as readonly string[]).includes(name);

/** The address of a page: `addressOf('notebook', { slug: 'north', notebook: 'first' })` is "/m/north/n/first". */
export function addressOf<Page extends PageName>(page: Page, params: PageParams<Page>): string {
  return pageAddresses[page].replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent((params as Readonly<Record<string, string>>)[name]!),
  );
}
