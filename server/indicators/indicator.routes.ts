import { z } from 'zod';
import { sayIndicatorProblem } from '../../notebooks/wording/indicator-problem-texts.ts';
import { replacedValues } from '../../survey/indicators/compare-indicators.ts';
import { members } from '../access/members.ts';
import { findAreaCodes } from '../areas/area-set.repository.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { jsonReply } from '../http/json-reply.ts';
import { privateReply } from '../http/private-reply.ts';
import { readUpload } from '../http/read-upload.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { slug } from '../http/schemas.ts';
import { inPublished } from '../municipalities/municipality.service.ts';
import { ProblemError } from '../problem.ts';
import { today } from '../today.ts';
import { findEveryValue, findIndicatorFiles } from './indicator.repository.ts';
import { changesOf, findSeenIndicators, readIndicatorFile, storeIndicators } from './indicator.service.ts';
import { indicatorSchema, indicatorTablesSchema, indicatorValueSchema } from './indicator-tables.schema.ts';

const counts = {
  added: z.int().describe('Values of an indicator, area and period that had none'),
  changed: z.int().describe('Values that take the place of another one, which is kept as history'),
  same: z.int(),
};
const checked = z.object({
  problems: z.array(z.looseObject({ kind: z.string() })).describe('Nothing would be stored while there are any'),
  indicators: z.array(indicatorSchema),
  ...counts,
});
const history = z.object({
  files: z
    .array(z.object({ file: z.int(), name: z.string(), by: z.string().nullable(), at: z.iso.datetime() }))
    .describe('The newest first'),
  replaced: z
    .array(z.object({ file: z.int().describe('The later file'), before: indicatorValueSchema, after: indicatorValueSchema }))
    .describe('Values that a later file replaced'),
});

/** Whoever answers for the figures of the whole municipality. */
const importers = { roles: ['admin', 'ctcCoordinator', 'analyst'], about: 'municipality' } as const;
const largestFile = 5 * 2 ** 20;
const nothing = z.strictObject({});
const valueOf = ({ indicator, area, period, value, mark }: z.infer<typeof indicatorValueSchema>) => ({
  indicator,
  area,
  period,
  value,
  mark,
});

export function indicatorRoutes(db: Database): Route[] {
  const read = async (municipality: string, bytes: Uint8Array) =>
    readIndicatorFile(bytes, new Set(await inMunicipality(db, municipality, (tx) => findAreaCodes(tx, today()))));
  return [
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/indicators',
      rule: 'published',
      summary: 'Official statistics per area and year, as they are in force',
      params: z.object({ slug }),
      reply: { name: 'IndicatorTables', schema: indicatorTablesSchema, description: 'Indicators, and a value per area and period' },
      problems: [404],
      handle: async (context, { slug: own }, { who }) => {
        const found = await inPublished(db, who, own, findSeenIndicators);
        if (!found) throw new ProblemError('notFound', 'No notebook that is published to everyone shows official statistics.');
        return jsonReply(context, found);
      },
    }),
    declareRoute({
      method: 'get',
      path: '/api/m/:slug/indicators/history',
      rule: members,
      summary: 'The files of official statistics that were imported, and the values that later ones replaced',
      params: z.object({ slug }),
      reply: { name: 'IndicatorHistory', schema: history, description: 'What changed, when and by whom' },
      handle: async (_context, _, { municipality: { municipality } }) => {
        const [files, every] = await inMunicipality(db, municipality, async (tx) => [
          await findIndicatorFiles(tx),
          await findEveryValue(tx),
        ]);
        return privateReply({
          files: files.map(({ at, ...file }) => ({ ...file, at: at.toISOString() })),
          replaced: replacedValues(every).map(({ file, before, after }) => ({ file, before: valueOf(before), after: valueOf(after) })),
        });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/indicators/check',
      rule: importers,
      summary: 'What would be stored of a file of official statistics (CSV), and what is wrong with it',
      params: z.object({ slug }),
      largestBody: largestFile,
      reply: { name: 'CheckedIndicators', schema: checked, description: 'What is new, what changes, or every problem' },
      handle: async (context, _, { municipality: { municipality } }) => {
        const { bytes } = await readUpload(context, nothing);
        const reading = await read(municipality, bytes);
        if (!reading.ok) return privateReply({ problems: reading.problems, indicators: [], added: 0, changed: 0, same: 0 });
        const { added, changed, same } = await inMunicipality(db, municipality, (tx) => changesOf(tx, reading.value));
        return privateReply({ problems: [], indicators: reading.value.indicators, added, changed, same });
      },
    }),
    declareRoute({
      method: 'post',
      path: '/api/m/:slug/indicators',
      rule: importers,
      summary: 'Store a file of official statistics (CSV), whole or not at all. Earlier values are kept as history',
      params: z.object({ slug }),
      largestBody: largestFile,
      reply: { name: 'StoredIndicators', schema: z.object(counts), description: 'It is stored' },
      handle: async (context, _, { who, municipality: { municipality } }) => {
        const { name: file, bytes } = await readUpload(context, nothing);
        const reading = await read(municipality, bytes);
        if (!reading.ok)
          throw new ProblemError(
            'invalidRequest',
            'Nothing was stored.',
            reading.problems.map((problem) => ({ pointer: '', detail: sayIndicatorProblem(problem, 'en') })),
          );
        const { added, changed, same } = await inMunicipality(db, municipality, async (tx) => {
          const changes = await storeIndicators(tx, municipality, who, file, reading.value);
          const detail = { values: changes.added + changes.changed };
          await recordAct(tx, { municipality, who, act: 'indicators.imported', object: { kind: 'file', id: file }, detail });
          return changes;
        });
        return privateReply({ added, changed, same });
      },
    }),
  ];
}
