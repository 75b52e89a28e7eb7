/** The pupil's pages: the form's shell with its service worker, the questions for whoever wants to read them beforehand, and what pupils get back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { directionOf, firstLanguage, tagOf } from '../../notebooks/wording/pupil/languages.ts';
import { questionnaireOf } from '../../survey/fielding/questionnaire.ts';
import { answeredPages } from '../answered/answered-pages.ts';
import type { Database } from '../database/in-municipality.ts';
import { type FaceFiles, facePage } from '../http/face-page.ts';
import { findMunicipality } from '../municipalities/municipality.repository.ts';
import { openFieldingFacts } from './open-fielding-facts.ts';
import { formWords, questionsPage } from './questions-page.ts';

export interface PupilFiles {
  /** The form, and what it needs at once. */
  readonly form: FaceFiles;
  /** The service worker's script. It is served under an address of its own: a browser lets a worker serve no page above its file. */
  readonly worker: string;
}

/** @param dist folder that scripts/build-web.mjs filled */
export async function readPupilFiles(dist: string): Promise<PupilFiles> {
  const { pupil, pupilWorker } = JSON.parse(await readFile(join(dist, 'faces.json'), 'utf8')) as {
    readonly pupil: FaceFiles;
    readonly pupilWorker: { readonly js: string };
  };
  return { form: pupil, worker: await readFile(join(dist, pupilWorker.js), 'utf8') };
}

export function pupilPages({ form, worker }: PupilFiles, db: Database): Hono {
  const app = new Hono();
  const facts = openFieldingFacts(db);
  // Whatever the address: whether there is such a class, its own route says, in the pupil's language.
  app.get('/m/:slug/c/:class', (context) => {
    context.header('cache-control', 'no-store');
    return context.html(facePage(form, beforeTheForm));
  });
  app.get('/pupil-worker.js', (context) =>
    context.body(worker, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      // A worker runs under the policy of its own file. That of data would put it into a box where it finds no store.
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    }),
  );
  app.get('/m/:slug/waves/:instrument/:wave/questions', async (context) => {
    const { slug, instrument, wave } = context.req.param();
    const asked = await facts.fielding(slug, { instrument, wave });
    const offered = asked.languages.map(({ language }) => language);
    const wanted = context.req.query('language');
    const language = wanted !== undefined && offered.includes(wanted) ? wanted : firstLanguage(offered, ['sv']);
    const label = asked.instrument.groups.find(({ id }) => id === 'wave')?.codes.find(({ code }) => code === wave)?.label;
    return context.html(
      questionsPage({
        questionnaire: questionnaireOf(asked.instrument, language, asked.homePlaces),
        languages: asked.languages,
        municipality: (await findMunicipality(db, slug))!.name,
        wave: label?.[language] ?? label?.sv ?? wave,
        css: form.css,
      }),
    );
  });
  app.route('/', answeredPages({ css: form.css }, db));
  return app;
}

/**
 * The same bytes for every class: what it is about stands nowhere in it. Where the form's script or its words do not come, on a Wi-Fi that comes
 * and goes, this is all that a pupil sees.
 */
const beforeTheForm = `<div id="form"></div>
<main id="before">
<h1>Motvikt</h1>
${Object.entries(formWords)
  .map(([language, { loading, reload }]) => `<p lang="${tagOf(language)}" dir="${directionOf(language)}">${loading} ${reload}</p>`)
  .join('\n')}
</main>
<noscript>Enkäten behöver JavaScript. The survey needs JavaScript. <span lang="ar" dir="rtl">يحتاج الاستبيان إلى JavaScript.</span> <span lang="so">Su’aaluhu waxay u baahan yihiin JavaScript.</span></noscript>`;
