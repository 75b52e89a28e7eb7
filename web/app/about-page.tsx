/** How the numbers are made, how answers are protected, how accessible the pages are: in short, and the whole paper below where there is one. */
import { useEffect } from 'preact/hooks';
import type { AboutPageName } from '../../notebooks/wording/about-texts.ts';
import { getPaper, type Paper, type PaperName } from './api.ts';
import { Show } from './failed.tsx';
import { useLoaded } from './load.ts';
import { aboutTexts } from './settings.ts';
import { Shell } from './shell.tsx';

const isPaper = (about: AboutPageName): about is PaperName => about !== 'accessibility';

export function AboutPage({ about }: { readonly about: AboutPageName }) {
  const { title, lead, parts } = aboutTexts.value.pages[about];
  return (
    <Shell title={title}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <div class="text">
        {parts.map(({ heading, text, points }) => (
          <>
            <h2>{heading}</h2>
            {text.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            {points && (
              <ul>
                {points.map((point) => (
                  <li>{point}</li>
                ))}
              </ul>
            )}
          </>
        ))}
      </div>
      {isPaper(about) && <WholePaper name={about} />}
    </Shell>
  );
}

function WholePaper({ name }: { readonly name: PaperName }) {
  const [loaded, again] = useLoaded(() => getPaper(name), name);
  const t = aboutTexts.value;
  return (
    <section class="text">
      <h2>{t.whole}</h2>
      <p>{t.wholeLead}</p>
      <Show loaded={loaded} again={again}>
        {(paper) => <Written {...paper} />}
      </Show>
    </section>
  );
}

function Written({ sections, html }: Paper) {
  // The address may name a heading that was not there when the page opened.
  useEffect(() => {
    const named = [...document.querySelectorAll('.paper [id]')].find(({ id }) => location.hash === `#${encodeURIComponent(id)}`);
    named?.scrollIntoView();
  }, []);
  return (
    <>
      <nav aria-label={aboutTexts.value.contents}>
        <ul lang="en">
          {sections.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="paper" lang="en" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
