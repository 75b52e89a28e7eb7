/** A published notebook with the name of its municipality, as every face of it needs them. */
import { getMunicipalities, getNotebook, type NotebookFile } from '../app/api.ts';
import { type Loaded, useLoaded } from '../app/load.ts';

export interface OpenNotebook {
  readonly file: NotebookFile;
  /** The municipality's name. */
  readonly place: string;
}

export const useNotebook = (slug: string, notebook: string): readonly [Loaded<OpenNotebook>, () => void] =>
  useLoaded(async () => {
    const [file, municipalities] = await Promise.all([getNotebook(slug, notebook), getMunicipalities()]);
    return { file, place: municipalities.find((one) => one.slug === slug)?.name ?? slug };
  }, `${slug}/${notebook}`);
