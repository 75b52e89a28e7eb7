/** Which page an address stands for. The server has the same list (server/pages.ts) and answers 404 for all else. */
import { aboutPages, type AboutPageName } from '../../notebooks/wording/about-texts.ts';

export type Address =
  | { readonly page: 'list' }
  | { readonly page: 'notebook'; readonly slug: string; readonly notebook: string }
  | { readonly page: 'about'; readonly about: AboutPageName }
  | { readonly page: 'nowhere' };

const nowhere: Address = { page: 'nowhere' };

export function readAddress(pathname: string): Address {
  if (pathname === '/') return { page: 'list' };
  const about = aboutPages.find((name) => pathname === `/about/${name}`);
  if (about) return { page: 'about', about };
  const [, slug, notebook] = /^\/m\/([^/]+)\/n\/([^/]+)$/.exec(pathname) ?? [];
  if (slug === undefined || notebook === undefined) return nowhere;
  try {
    return { page: 'notebook', slug: decodeURIComponent(slug), notebook: decodeURIComponent(notebook) };
  } catch {
    // An escape that is none, such as %E4 alone.
    return nowhere;
  }
}
