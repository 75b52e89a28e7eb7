import fc from 'fast-check';
import { answerLayout, type AskedGroup } from '../../../survey/anonymity/answer-layout.ts';
import type { PackableAnswers } from '../../../survey/anonymity/pack-answers.ts';
import { missingReasons, type Codebook, type ResponseOption } from '../../../survey/instrument/codebook.ts';

const options = (count: number): readonly ResponseOption[] =>
  Array.from({ length: count }, (_, at) => ({ code: String(at), label: { sv: `${at}`, en: `${at}` }, value: at }));
const books: readonly Codebook[] = [
  { kind: 'options', options: options(4), missing: {} },
  { kind: 'integers', min: 0, max: 365, options: options(1), missing: {} },
  { kind: 'options', options: options(253), missing: {} },
  { kind: 'options', options: options(254), missing: {} },
];

/** A form with fields of both widths, and at both sides of the border between them. */
export const smallItems = books.map((codebook, at) => ({ id: `q${at}`, codebook }));
export const smallGroups: readonly AskedGroup[] = [
  { id: 'grade', codes: ['6', '7', '8', '9'] },
  { id: 'area', codes: Array.from({ length: 300 }, (_, at) => `area-${at}`) },
];
export const smallLayout = answerLayout(smallItems, smallGroups);

/** Any answers that the form can give, fields left out among them. */
export const smallAnswers: fc.Arbitrary<PackableAnswers> = fc
  .tuple(...smallLayout.fields.map(({ size }) => fc.option(fc.oneof(fc.nat(size - 1), fc.constantFrom(...missingReasons)))))
  .map((answers) => new Map(smallLayout.fields.flatMap(({ id }, at) => (answers[at] === null ? [] : [[id, answers[at]!]]))));
