import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ActName, actTextsFor } from '../../../notebooks/wording/act-texts.ts';
import type { Act } from '../../../server/audit/audit.repository.ts';

const names = Object.keys(actTextsFor('en')) as ActName[];

describe('actTextsFor', () => {
  it('has words for every act that the log takes, in both languages', () => {
    // @ts-expect-error The log takes no act without words.
    const unknown: Act['act'] = 'school.painted';
    expect(names).not.toContain(unknown);
    for (const name of names)
      for (const language of ['sv', 'en'] as const) expect(actTextsFor(language)[name]).toMatch(/^\p{Ll}[\p{L} -]+$/u);
    for (const language of ['sv', 'en'] as const) expect(new Set(Object.values(actTextsFor(language))).size).toBe(names.length);
  });

  it('has no words for what nobody does', () => {
    const server = resolve(import.meta.dirname, '../../../server');
    const sources = readdirSync(server, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(server, file), 'utf8'))
      .join('\n');
    // What a second person decides of a table is put together: `output.${decision}`.
    const written = names.filter((name) => !/^output\.(release|releaseAfterChange|refuse)$/.test(name));
    expect(written.filter((name) => !sources.includes(`'${name}'`))).toEqual([]);
    expect(sources).toContain('`output.${decision}`');
  });
});
