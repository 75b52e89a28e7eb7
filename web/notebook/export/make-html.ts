/**
 * A notebook as one file that works without a network: the program that shows it, its text, and the tables that it declares, as they are
 * shown here now. The program comes as a template that was built with the pages; what is put in is data, and stands in it as data only.
 */
import { readNotebook } from '../../../notebooks/document/read-notebook.ts';
import type { NotebookFile } from '../../app/api.ts';
import { ReplyProblem } from '../../shared/reply-problem.ts';
import { fetchTables } from '../keep-tables.ts';
import type { TableSource } from '../table-source.ts';
import { jsonInHtml, pack, places, type SavedNotebook, textInHtml } from './saved-notebook.ts';

/** The template's address: the build writes it here (scripts/build-web.mjs). */
declare const savedPage: string;

interface Making {
  readonly file: NotebookFile;
  readonly place: string;
  readonly source: TableSource;
  readonly savedAt: string;
}

export async function makeHtml({ file, place, source, savedAt }: Making): Promise<Blob> {
  const reply = await fetch(savedPage);
  if (!reply.ok) throw new ReplyProblem(reply.status);
  const [template, { surveys, waves, indicators }] = [await reply.text(), await fetchTables(source, readNotebook(file.source).tables)];
  const saved: SavedNotebook = {
    title: file.title,
    summary: file.summary,
    place,
    revision: file.revision,
    savedAt,
    source: file.source,
    surveys: surveys.map(({ instrument, title, origin, synthetic, waves: known }) => ({
      instrument,
      title,
      origin,
      synthetic,
      waves: known.map(({ wave, label }) => ({ wave, label })),
    })),
    waves: await Promise.all(
      waves.map(async ({ survey, wave, released, areas }) => ({
        survey,
        wave,
        released: await pack(released),
        areas: await pack(areas),
      })),
    ),
    indicators: indicators && (await pack(indicators)),
  };
  return new Blob([fillTemplate(template, saved)], { type: 'text/html;charset=utf-8' });
}

/** @throws {RangeError} where the template is another one */
export function fillTemplate(template: string, saved: SavedNotebook): string {
  const parts = template.split(places.notebook);
  const [head = '', ...rest] = parts[0]!.split(places.title);
  if (parts.length !== 2 || rest.length !== 1) throw new RangeError('The template of saved pages has not the places that are filled in');
  return `${head}${textInHtml(`${saved.title.sv} · ${saved.place}`)}${rest[0]}${jsonInHtml(saved)}${parts[1]}`;
}
