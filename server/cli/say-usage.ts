/** Mistakes on the command line and with files, in our words: Node's own sentences speak of positional arguments and of `EISDIR`. */
import { commandTextsFor, type CommandTexts } from '../../notebooks/wording/command-texts.ts';
import { nearest } from '../../survey/format/suggest.ts';
import type { Language } from '../../survey/text.ts';

/** @returns null for an error of another kind */
export function sayWrongOption(error: unknown, language: Language): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const { wrong } = commandTextsFor(language);
  const name = /'(?:-\w, )?(-[^' ]*)/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error.message.includes('does not take an argument') ? wrong.takesNoValue(name) : wrong.needsValue(name);
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return wrong.noOption(name);
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return wrong.standsAlone(/'(.*?)'/s.exec(error.message)?.[1] ?? '');
    default:
      return null;
  }
}

/** A file that cannot be read, in a sentence; null for an error of another kind. @param path where the error itself names none */
export function sayUnreadable(error: unknown, language: Language, path = ''): string | null {
  const { wrong } = commandTextsFor(language);
  const { code, syscall, path: named = path, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return wrong.noFile(named);
  if (code === 'EISDIR') return wrong.folder(named);
  if (code === 'EACCES' || code === 'EPERM') return wrong.noPermission(named);
  return syscall === undefined ? null : wrong.cannotBeRead(named, message);
}

/** More words than this help nobody. */
const mostListed = 12;

/** `no format "jsn"; did you mean "json"?` */
export function sayUnknown(
  what: Parameters<CommandTexts['wrong']['noSuch']>[0],
  word: string,
  known: readonly string[],
  language: Language,
): string {
  const { wrong } = commandTextsFor(language);
  const near = nearest(word, known);
  if (near !== null) return wrong.noSuch(what, word) + wrong.didYouMean(near);
  return wrong.noSuch(what, word) + (known.length > 0 && known.length <= mostListed ? wrong.known(known.join(', ')) : '');
}
