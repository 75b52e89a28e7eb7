/** The pages for pupils who have answered. They need no script and no session, and leave no more trace than the form. */
import { type Context, Hono } from 'hono';
import { firstLanguage } from '../../notebooks/wording/pupil/languages.ts';
import { type Language, languages } from '../../survey/text.ts';
import type { Database } from '../database/in-municipality.ts';
import { findMunicipality } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import { type AnsweredPage, choosePage, findPlace, placeKinds, placePage } from './answered-page.ts';
import { findAnswered, findAnsweredWave } from './answered.service.ts';

export function answeredPages({ css }: { readonly css: string }, db: Database): Hono {
  const app = new Hono();
  const pageOf = async (context: Context): Promise<AnsweredPage> => {
    const slug = context.req.param('slug')!;
    return { language: languageOf(context), municipality: { slug, name: (await findMunicipality(db, slug))!.name }, css };
  };
  app.get('/m/:slug/answered', async (context) => {
    const waves = await findAnswered(db, context.req.param('slug'));
    context.header('cache-control', 'no-cache');
    return context.html(choosePage(await pageOf(context), waves));
  });
  app.get('/m/:slug/answered/:instrument/:wave/:kind/:place', async (context) => {
    const { slug, instrument, wave, kind, place } = context.req.param();
    const known = placeKinds.find((one) => one === kind);
    if (!known) throw nothingThere();
    const answered = await findAnsweredWave(db, slug, instrument, wave);
    const found = findPlace(answered, known, place, languageOf(context));
    if (!found) throw nothingThere();
    context.header('cache-control', 'no-cache');
    return context.html(placePage(await pageOf(context), answered, known, found));
  });
  return app;
}

/** As chosen, else as the browser prefers. */
function languageOf(context: Context): Language {
  const wanted = context.req.query('language');
  const chosen = languages.find((one) => one === wanted);
  if (chosen) return chosen;
  const preferred = (context.req.header('accept-language') ?? '').split(',').map((one) => one.split(';')[0]!.trim());
  return firstLanguage(languages, preferred) as Language;
}

const nothingThere = () => new ProblemError('notFound', 'There is nothing at this address.');
