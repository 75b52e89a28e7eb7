import { z } from 'zod';
import type { Database } from '../database/in-municipality.ts';
import { waveStates } from '../database/tables.ts';
import { jsonReply, packedJsonReply } from '../http/json-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { code, slug, text } from '../http/schemas.ts';
import { inPublished } from '../municipalities/municipality.service.ts';
import { ProblemError } from '../problem.ts';
import { findShapes } from '../releases/find-shapes.ts';
import { findRelease, findReleased } from '../releases/release.repository.ts';
import { releasedWaveSchema } from './released-wave.schema.ts';
import { listSeenSurveys, seenTables } from './seen-surveys.ts';
import { waveSources } from './survey.service.ts';

export const surveysSchema = z.array(
  z.object({
    instrument: z.string(),
    version: z.string(),
    title: text,
    origin: text,
    synthetic: z.boolean().describe('True for made-up data; the mark follows every page that shows it'),
    waves: z.array(
      z.object({
        wave: z.string(),
        label: text,
        state: z.enum(waveStates),
        quality: z.object({
          respondents: z.int().describe('Rounded by the disclosure settings in force'),
          source: z.enum(waveSources),
          fileName: z.string().nullable(),
          rowsSkipped: z.int().describe('Rows with bad values that were left out when the file was imported'),
        }),
      }),
    ),
  }),
);

export const shapesSchema = z.array(
  z.object({
    code: z.string(),
    name: text,
    within: z.string().nullable().describe('Code of the area that it lies in'),
    polygons: z
      .array(z.array(z.array(z.array(z.number()))))
      .describe('As coordinates of a MultiPolygon: whole metres east and north (SWEREF 99 TM), to be drawn as they are'),
  }),
);

export const waveRoutes = (db: Database): Route[] => [
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/surveys',
    rule: 'published',
    summary: 'The surveys of a municipality with their waves, in the order of time',
    params: z.object({ slug }),
    reply: { name: 'Surveys', schema: surveysSchema, description: 'One entry per instrument' },
    problems: [404],
    handle: async (context, params, { who }) => jsonReply(context, await inPublished(db, who, params.slug, listSeenSurveys)),
  }),
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/released/:instrument/:wave',
    rule: 'published',
    summary: 'The released tables of one wave: all numbers that may leave the house',
    params: z.object({ slug, instrument: code, wave: code }),
    reply: {
      name: 'ReleasedWave',
      schema: releasedWaveSchema,
      description: 'Values, intervals, comparisons and their protection, each table by columns',
    },
    problems: [404],
    handle: async (context, { slug, instrument, wave }, { who }) => {
      const released = await inPublished(db, who, slug, async (tx, sight) => {
        const seen = (await seenTables(tx, sight))(instrument, wave);
        if (seen === null) return undefined;
        return seen === 'newest' ? findReleased(tx, instrument, wave) : findRelease(tx, instrument, wave, seen);
      });
      if (!released) throw new ProblemError('notFound', `There is no released wave "${wave}" of "${instrument}".`);
      return packedJsonReply(context, released);
    },
  }),
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/released/:instrument/:wave/areas',
    rule: 'published',
    summary: 'Where the areas lie that the released tables of one wave name',
    params: z.object({ slug, instrument: code, wave: code }),
    reply: {
      name: 'AreaShapes',
      schema: shapesSchema,
      description: 'Districts and their areas; empty where no map of the municipality has them',
    },
    problems: [404],
    handle: async (context, { slug, instrument, wave }, { who }) => {
      const shapes = await inPublished(db, who, slug, async (tx, sight) =>
        (await seenTables(tx, sight))(instrument, wave) && (await findReleased(tx, instrument, wave))
          ? findShapes(tx, instrument, wave)
          : null,
      );
      if (!shapes) throw new ProblemError('notFound', `There is no released wave "${wave}" of "${instrument}".`);
      return jsonReply(context, shapes);
    },
  }),
];
