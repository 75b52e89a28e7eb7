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

/** As a report's words have it, under the name of its file. */
const report = (slug: string, pick: (texts: Texts) => { readonly title: string; readonly summary: string }): NotebookTemplate => ({
  slug,
  file: `${slug}.html`,
  title: inBoth((texts) => pick(texts).title),
  summary: inBoth((texts) => pick(texts).summary),
});

export const templates: readonly NotebookTemplate[] = [
  report('area-profile', ({ reports }) => reports.areaProfile),
  report('factors-per-area', (texts) => texts.templates.factorsPerArea),
  report('long-term-change', (texts) => texts.templates.longTermChange),
  report('school-report', ({ reports }) => reports.schoolReport),
  report('before-workshop', ({ reports }) => reports.beforeWorkshop),
  report('coverage-and-quality', ({ reports }) => reports.coverageAndQuality),
  report('about-the-method', ({ reports }) => reports.aboutMethod),
  report('to-those-who-answered', ({ reports }) => reports.toThoseWhoAnswered),
];

/** docs/notebook-library.md as a notebook. */
export const libraryGuide: Pick<NotebookTemplate, 'slug' | 'title' | 'summary'> = {
  slug: 'notebook-library',
  title: inBoth(({ reports }) => reports.library.title),
  summary: inBoth(({ reports }) => reports.library.summary),
};
