/** `motvikt municipality`: the municipalities of the database, or one more with the notebooks that all start with. */
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { slug as slugSchema } from '../http/schemas.ts';
import { inMunicipality } from '../database/in-municipality.ts';
import { notebookTemplates } from '../example/notebook-templates.ts';
import { ensureMunicipality, findMunicipalities, findMunicipality } from '../municipalities/municipality.repository.ts';
import { saveNotebook } from '../notebooks/notebook.service.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { complain, say, type StoreEnvironment, withStore } from './with-store.ts';

export const runMunicipality: CliCommand = (args, io) => municipalityWith(args, io, {});

export async function municipalityWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const { municipality: texts, wrong } = commandTextsFor(io.language);
  if (args.includes('--help') || args.includes('-h')) return say(io, texts.usage);
  const [action, slug = '', given = '', ...others] = args;
  const name = given.trim();
  const option = args.find((word) => word.startsWith('-'));
  if (option !== undefined) return complain(io, 2, [wrong.noOption(option), '', texts.usage.trimEnd()]);
  const list = action === 'list' && args.length === 1;
  if (!list && (action !== 'add' || name === '' || others.length > 0)) return complain(io, 2, [texts.usage.trimEnd()]);
  if (!list && !slugSchema.safeParse(slug).success) return complain(io, 2, [texts.badSlug(slug)]);
  return withStore(io, environment, async ({ db }) => {
    if (list) return say(io, (await findMunicipalities(db)).map((one) => `${one.slug}  ${one.name}\n`).join(''));
    const known = await findMunicipality(db, slug);
    if (known !== undefined) return complain(io, 1, [texts.isThere(slug, known.name)]);
    const { municipality } = await ensureMunicipality(db, { slug, name });
    const templates = await notebookTemplates();
    await inMunicipality(db, municipality, async (tx) => {
      for (const template of templates) await saveNotebook(tx, municipality, template);
      await recordAct(tx, { municipality, who: null, act: 'municipality.founded', object: { kind: 'municipality', id: municipality } });
    });
    return say(io, `${texts.added(slug, name)}\n`);
  });
}
