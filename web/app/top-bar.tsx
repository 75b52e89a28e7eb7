/**
 * The bar above every staff page. A stranger sees the analyses and where to sign in; a member sees their municipality and its pages below,
 * those that the server would open for them. Where there is no room, all but the name is behind one button.
 */
import type { ComponentChildren } from 'preact';
import { addressOf, readAddress, type PageName } from '../../notebooks/wording/page-addresses.ts';
import { sendJson } from './api.ts';
import { arrangePages, type PageGroup } from './arrange-pages.ts';
import { DisclosureMenu } from './disclosure-menu.tsx';
import { me, type MyMunicipality } from './me.ts';
import { scheme, staffTexts, switchLanguage, switchScheme, texts } from './settings.ts';
import { SignInLink } from './sign-in-link.tsx';

interface TopBarProps {
  /** As Shell takes them. */
  readonly slug: string | undefined;
  readonly place: string | undefined;
}

export function TopBar({ slug, place }: TopBarProps) {
  const { person, municipalities } = me.value;
  const here = municipalityHere(municipalities, slug);
  const t = staffTexts.value;
  return (
    <header class={person ? 'top staff' : 'top'}>
      <a class="name" href={here ? addressOf('municipality', here) : '/'}>
        Motvikt
      </a>
      {person ? (
        <DisclosureMenu class="fold" label={t.menu}>
          <Place here={here} all={municipalities} place={place} />
          {here ? <Pages here={here} /> : <OpenPages />}
          <Tools>
            <Account />
          </Tools>
        </DisclosureMenu>
      ) : (
        <>
          <OpenPages />
          {place && <span class="place">{place}</span>}
          <Tools>{location.pathname !== '/sign-in' && <SignInLink class="quiet" />}</Tools>
        </>
      )}
    </header>
  );
}

/** What is there for everyone. */
function OpenPages() {
  const { page } = readAddress(location.pathname);
  const isOfAnalyses = page === 'municipality' || page === 'notebooks' || page === 'notebook';
  return (
    <nav aria-label={texts.value.shell.navigation}>
      <a href="/" aria-current={page === 'list' ? 'page' : isOfAnalyses ? 'true' : undefined}>
        {texts.value.shell.notebooks}
      </a>
    </nav>
  );
}

/** The municipality of the address; elsewhere the only one that the person has. */
function municipalityHere(all: readonly MyMunicipality[], told: string | undefined): MyMunicipality | undefined {
  const address = readAddress(location.pathname);
  const wanted = told ?? ('slug' in address ? address.slug : undefined);
  if (wanted !== undefined) return all.find(({ slug }) => slug === wanted);
  return all.length === 1 ? all[0] : undefined;
}

interface PlaceProps {
  readonly here: MyMunicipality | undefined;
  readonly all: readonly MyMunicipality[];
  readonly place: string | undefined;
}

/** Where one is, and the other municipalities that one may go to. */
function Place({ here, all, place }: PlaceProps) {
  const t = staffTexts.value;
  const name = here?.name ?? place;
  if (all.every((one) => one === here)) return name ? <span class="place">{name}</span> : null;
  return (
    <DisclosureMenu
      class="switch"
      label={
        here ? (
          <>
            <span class="unseen">{t.chooseMunicipality}: </span>
            {here.name}
          </>
        ) : (
          t.municipality
        )
      }
    >
      <ul>
        {all.map((one) => (
          <li key={one.slug}>
            <a href={addressOf('municipality', one)} aria-current={one === here ? 'true' : undefined}>
              {one.name}
            </a>
          </li>
        ))}
      </ul>
    </DisclosureMenu>
  );
}

function Pages({ here }: { readonly here: MyMunicipality }) {
  const link = (name: PageName) => (
    <a key={name} href={addressOf(name as 'municipality', here)} aria-current={currency(name)}>
      {staffTexts.value.nav[name]}
    </a>
  );
  return (
    <nav aria-label={texts.value.shell.navigation}>
      {arrangePages(here.pages).map((entry) =>
        typeof entry === 'string' ? link(entry) : <Group key={entry.group} {...entry} link={link} />,
      )}
    </nav>
  );
}

interface GroupProps extends PageGroup {
  readonly link: (name: PageName) => ComponentChildren;
}

/** Behind a button on a desk; under its name on a phone, where the whole navigation is behind one already. */
function Group({ group, pages, link }: GroupProps) {
  const label = staffTexts.value.navGroups[group];
  return (
    <DisclosureMenu class="nav-group" label={label} current={pages.some(currency)}>
      <p class="nav-group-name">{label}</p>
      <ul aria-label={label}>
        {pages.map((name) => (
          <li key={name}>{link(name)}</li>
        ))}
      </ul>
    </DisclosureMenu>
  );
}

/** For aria-current: the page itself, or one below it in the address, which belongs to it. */
function currency(name: PageName): 'page' | 'true' | undefined {
  const { page } = readAddress(location.pathname);
  if (page === name) return 'page';
  return isPartOf(page, name) ? 'true' : undefined;
}

const isPartOf = (page: string, name: PageName): boolean =>
  name !== 'municipality' && page !== 'nowhere' && (location.pathname.split('/')[3] ?? '') === segmentOf(name);
const segmentOf = (name: PageName): string | undefined => addressOf(name as 'municipality', { slug: 'x' }).split('/')[3];

function Account() {
  const t = staffTexts.value;
  const signOut = async () => {
    await sendJson('POST', '/api/sign-out').catch(() => {});
    location.assign('/');
  };
  return (
    <DisclosureMenu class="account" label={<bdi>{me.value.person?.name}</bdi>}>
      <p class="hint">
        {t.signedInAs} <b>{me.value.person?.email}</b>
      </p>
      <ul>
        <li>
          <a href="/account">{t.account}</a>
        </li>
        <li>
          <button type="button" onClick={() => void signOut()}>
            {t.signOut}
          </button>
        </li>
      </ul>
    </DisclosureMenu>
  );
}

function Tools({ children }: { readonly children: ComponentChildren }) {
  const t = texts.value.shell;
  return (
    <div class="tools">
      {children}
      <button type="button" class="quiet" onClick={switchScheme}>
        {scheme.value === 'dark' ? t.lightColours : t.darkColours}
      </button>
      <button type="button" class="quiet" onClick={switchLanguage} lang={t.otherLanguageCode}>
        {t.otherLanguage}
      </button>
    </div>
  );
}
