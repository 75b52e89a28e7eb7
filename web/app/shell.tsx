/** What stands around every staff page: skip link, name, the pages there are, language and colours. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { aboutPages } from '../../notebooks/wording/about-texts.ts';
import { me } from './me.ts';
import { aboutTexts, staffTexts, texts } from './settings.ts';
import { TopBar } from './top-bar.tsx';

export { Failed } from './failed.tsx';

interface ShellProps {
  readonly title: string;
  /** The municipality that the page is about, where its address does not say. */
  readonly slug?: string;
  /** Its name, for whom it is none of their own. */
  readonly place?: string;
  readonly children: ComponentChildren;
}

export function Shell({ title, slug, place, children }: ShellProps) {
  const t = texts.value.shell;
  // With the heading, so that whoever hears the one can ask for the other.
  useLayoutEffect(() => {
    document.title = title === 'Motvikt' ? title : `${title} · Motvikt`;
  }, [title]);
  return (
    <>
      <a class="skip" href="#content">
        {t.skip}
      </a>
      <TopBar slug={slug} place={place} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <nav aria-label={aboutTexts.value.about}>
          {aboutPages.map((page) => (
            <a key={page} href={`/about/${page}`} aria-current={location.pathname === `/about/${page}` ? 'page' : undefined}>
              {aboutTexts.value.pages[page].link}
            </a>
          ))}
        </nav>
        <p>
          {t.foot} {me.value.person && me.value.example && staffTexts.value.example}
        </p>
      </footer>
    </>
  );
}
