import { parseArgs } from 'node:util';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import type { Language } from '../../survey/text.ts';
import { sayWrongOption } from './say-usage.ts';

export type OneWord =
  { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly why: string } | { readonly kind: 'word'; readonly word: string | null };

/** Reads a command that takes at most one word, and no options but --help. */
export function readOneWord(args: readonly string[], language: Language): OneWord {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { kind: 'help' };
    const [word = null, further] = positionals;
    return further === undefined ? { kind: 'word', word } : { kind: 'wrong', why: commandTextsFor(language).wrong.standsAlone(further) };
  } catch (error) {
    const wrong = sayWrongOption(error, language);
    if (wrong === null) throw error;
    return { kind: 'wrong', why: wrong };
  }
}
