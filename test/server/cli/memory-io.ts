import type { Language } from '../../../survey/text.ts';
import type { CliIo } from '../../../server/cli/cli-io.ts';

/** Streams and files of a command in memory. */
export function memoryIo(
  files: Readonly<Record<string, string>> = {},
  language: Language = 'en',
): CliIo & { readonly out: () => string; readonly err: () => string } {
  let out = '';
  let err = '';
  const contents = (path: string): string => {
    if (!Object.hasOwn(files, path)) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT', path });
    return files[path]!;
  };
  return {
    language,
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    readFile: async (path) => contents(path),
    openFile: async function* (path) {
      yield new TextEncoder().encode(contents(path));
    },
    out: () => out,
    err: () => err,
  };
}
