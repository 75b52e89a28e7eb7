import { FileTooLarge } from '../../survey/importing/file-limits.ts';
import { joined, unreadable, wrongFile } from '../../survey/importing/import-wording.ts';
import type { Text } from '../../survey/text.ts';

/** In English the system's own words serve; these are for the other language. */
const inSwedish: Readonly<Record<string, string>> = {
  ENOENT: 'filen finns inte',
  EISDIR: 'det är en mapp',
  EACCES: 'behörighet saknas',
  EPERM: 'behörighet saknas',
};

/**
 * Why a file cannot be read that is not there, may not be read, or is a broken gzip (a `TypeError` with zlib's code behind it), or
 * is too large where it was sent; null for an error of another kind. A rare code has no sentence of its own: the system's words stand in both languages.
 */
export function describeFileError(error: unknown): Text | null {
  if (error instanceof FileTooLarge) return joined(error.text, wrongFile.fromTerminal);
  const { syscall, code = '', cause, message } = error as NodeJS.ErrnoException;
  if (code.startsWith('Z_')) return { sv: unreadable.damagedPacking(message).sv, en: message };
  if (syscall !== undefined) return { sv: inSwedish[code] ?? message, en: message };
  const behind = cause === undefined || cause === error ? null : describeFileError(cause);
  return behind === null ? null : { sv: behind.sv, en: message };
}
