import { isAbsolute, relative } from 'node:path';

/** Whether a path is a folder or lies somewhere inside it; both absolute. */
export function liesIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
