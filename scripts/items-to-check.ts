import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { readDefinitionFolder } from '../server/instruments/read-definition-folder.ts';

/**
 * Writes into docs/method.md which questions of the CTC youth instrument are still to be checked: those whose theme nobody has read in a public
 * source. `npx tsx scripts/items-to-check.ts` writes; a test holds the page to it.
 */
const folder = join(import.meta.dirname, '../survey/instruments/ctc-youth');
export const page = join(import.meta.dirname, '../docs/method.md');
const [start, end] = ['<!-- items to check: begin -->', '<!-- items to check: end -->'];
/** Questions that are no part of CTC, so that there is nothing to check them against. */
const outside = ['today', 'honesty'];

interface Section {
  readonly id: string;
  readonly title: { readonly en: string };
  readonly items: readonly string[];
}

/** The list as it should stand: one row per section of the form, and how many they are. */
export function itemsToCheck(): string {
  const reading = readDefinitionFolder(folder);
  if (!reading.ok) throw new Error(`ctc-youth cannot be read: ${JSON.stringify(reading.problems)}`);
  const { confirmed } = JSON.parse(readFileSync(join(folder, 'confirmed.json'), 'utf8')) as { confirmed: readonly string[] };
  const sections = (reading.definition.document['sections'] as readonly Section[]).filter(({ id }) => !outside.includes(id));
  const rows = sections.map(({ title, items }) => [title.en, items.filter((id) => !confirmed.includes(id))] as const);
  const count = (lists: readonly (readonly string[])[]): number => lists.reduce((sum, list) => sum + list.length, 0);
  return [
    `${count(rows.map(([, items]) => items))} of ${count(sections.map(({ items }) => items))} questions:`,
    '',
    '| section | to be checked |',
    '|---|---|',
    ...rows.map(([title, items]) => `| ${title} | ${items.map((id) => `\`${id}\``).join(' ')} |`),
  ].join('\n');
}

/** The page in three: up to the first mark, what stands between the marks, from the second mark on. */
export function aroundList(text: string): readonly [before: string, list: string, after: string] {
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  return [text.slice(0, from), text.slice(from, to).trim(), text.slice(to)];
}

if (process.argv[1] === import.meta.filename) {
  const [before, , after] = aroundList(readFileSync(page, 'utf8'));
  writeFileSync(page, `${before}\n${itemsToCheck()}\n${after}`);
}
