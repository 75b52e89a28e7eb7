/** A file of answers from a page: stored as closed waves, which a worker then releases. */
import { z } from 'zod';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import { sayProblem } from '../../survey/format/problems.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { unfinishedIn } from '../../survey/importing/unfinished.ts';
import { languages, type Language, type Text } from '../../survey/text.ts';
import type { Database } from '../database/in-municipality.ts';
import { exampleMunicipality } from '../example/example-municipality.ts';
import { privateReply } from '../http/private-reply.ts';
import { readUpload } from '../http/read-upload.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { slug, text } from '../http/schemas.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import { importWaves } from './import-waves.ts';
import { sayRefusedImport } from './say-import-result.ts';

const megabyte = 2 ** 20;
/** The file is in memory as a whole; `motvikt import` reads larger ones in a stream. */
const largestFile = 64 * megabyte;
const largestInstrument = 4 * megabyte;
/** What it may become: some kilobytes can be packed so that they take all memory. No municipality has a million responses. */
const limits = { bytes: 256 * megabyte, rows: 1_000_000 };

const options = z.strictObject({
  instrument: z.string().max(largestInstrument).describe('The JSON of the instrument that the file answers, as a text'),
  skipBadRows: z.boolean().default(false).describe('Leave rows with bad values out; their number stays with the waves'),
  intoExample: z
    .boolean()
    .default(false)
    .describe('Store answers that their instrument does not call made up even in the example municipality, whose accounts are anybody’s'),
});

const imported = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('imported'),
    title: text,
    rows: z.int().describe('Responses that were stored'),
    skippedRows: z.int(),
    waves: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('refused'),
    of: z
      .enum(['instrument', 'file', 'place'])
      .describe('What has to be put right; place: the example municipality is no place for real answers'),
    mistakes: z.array(text).describe('Each with its place and what can be done'),
    canSkip: z.boolean().describe('Whether the file could be stored without its bad rows'),
  }),
]);
type Reply = z.infer<typeof imported>;

export const importRoutes = (db: Database, keys: WaveKeys): Route[] => [
  declareRoute({
    method: 'post',
    path: '/api/m/:slug/surveys',
    rule: { roles: ['admin'] },
    summary: 'Import a file of answers (CSV or SPSS) with its instrument: every wave of it, or nothing',
    params: z.object({ slug }),
    largestBody: largestFile + largestInstrument + 64 * 1024,
    reply: { name: 'ImportedAnswers', schema: imported, description: 'What was stored, or why nothing was' },
    handle: async (context, { slug: place }, { who, municipality: { municipality } }) => {
      const { name, bytes, options: asked } = await readUpload(context, options);
      const read = readInstrument(asked.instrument);
      if (!read.ok) return refused('instrument', (language) => read.problems.map((problem) => sayProblem(problem, language)));
      const unfinished = unfinishedIn(read.instrument);
      if (unfinished.length > 0)
        return refused('instrument', (language) => unfinished.map((what) => commandTextsFor(language).check.lacks[what]));
      if (place === exampleMunicipality.slug && !read.instrument.synthetic && !asked.intoExample)
        return refused('place', (language) => [commandTextsFor(language).import.exampleIsOpen(exampleMunicipality.name)]);
      const survey = { instrument: read.instrument, document: asked.instrument };
      const source = { kind: 'sent', name, bytes, skipBadRows: asked.skipBadRows, limits } as const;
      const result = await importWaves(db, keys, municipality, survey, source, { release: false, who });
      if (result.kind !== 'imported') {
        const canSkip = result.kind === 'refused' && result.problems.fileProblems.length === 0;
        return refused('file', (language) => sayRefusedImport(result, name, language, 'page'), canSkip);
      }
      const { rows, skippedRows, waves } = result;
      return privateReply({ kind: 'imported', title: read.instrument.title, rows, skippedRows, waves: [...waves] } satisfies Reply);
    },
  }),
];

/** The same sentences in every language. */
function refused(of: Extract<Reply, { kind: 'refused' }>['of'], say: (language: Language) => readonly string[], canSkip = false): Response {
  const said = Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, readonly string[]>;
  const mistakes = said.sv.map((sv, i): Text => ({ sv, en: said.en[i]! }));
  return privateReply({ kind: 'refused', of, mistakes, canSkip } satisfies Reply);
}
