/** What stands around every staff page: skip link, name, the pages there are, language and colours. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { aboutPages } from '../../notebooks/wording/about-texts.ts';
import { aboutTexts, scheme, switchLanguage, switchScheme, texts } from './settings.ts';

export { Failed } from './failed.tsx';

interface ShellProps {
  readonly title: string;
  readonly place?: string;
  readonly children: ComponentChildren;
}

export function Shell({ title, place, children }: ShellProps) {
  const t = texts.value.shell;
  useEffect(() => {
    document.title = title === 'Motvikt' ? title : `${title} · Motvikt`;
  }, [title]);
  return (
    <>
      <a class="skip" href="#content">
        {t.skip}
      </a>
      <header class="top">
        <a class="name" href="/">
          Motvikt
        </a>
        <nav aria-label={t.navigation}>
          <a href="/" aria-current={location.pathname === '/' ? 'page' : location.pathname.startsWith('/m/') ? 'true' : undefined}>
            {t.notebooks}
          </a>
        </nav>
        <div class="tools">
          {place && <span class="place">{place}</span>}
          <button type="button" class="quiet" onClick={switchScheme}>
            {scheme.value === 'dark' ? t.lightColours : t.darkColours}
          </button>
          <button type="button" class="quiet" onClick={switchLanguage} lang={t.otherLanguageCode}>
            {t.otherLanguage}
          </button>
        </div>
      </header>
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
        <p>{t.foot}</p>
      </footer>
    </>
  );
}
