/** The notebooks that a municipality starts with. The files lie beside this one; who serves them reads them. */
import type { Text } from '../../survey/text.ts';
import { textsFor, type Texts } from '../wording/texts.ts';

export interface NotebookTemplate {
  readonly slug: string;
  /** Name of the file in this folder. */
  readonly file: string;
  readonly title: Text;
  readonly summary: Text;
}

const inBoth = (pick: (texts: Texts) => string): Text => ({ sv: pick(textsFor('sv')), en: pick(textsFor('en')) });

export const templates: readonly NotebookTemplate[] = [
  {
    slug: 'factors-per-area',
    file: 'factors-per-area.html',
    title: inBoth((texts) => texts.templates.factorsPerArea.title),
    summary: inBoth((texts) => texts.templates.factorsPerArea.summary),
  },
  {
    slug: 'long-term-change',
    file: 'long-term-change.html',
    title: inBoth((texts) => texts.templates.longTermChange.title),
    summary: inBoth((texts) => texts.templates.longTermChange.summary),
  },
];
