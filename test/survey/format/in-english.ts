import { expect } from 'vitest';
import type { InstrumentProblem } from '../../../survey/format/problems.ts';

/** Words of our English sentences that no Swedish one has, outside of what an author writes in quotes, braces or brackets. */
const english =
  /\b(the|and|is|or|has|must|no|not|with|give|take|away|needs?|missing|known|item|unknown|which|of|to|already|lies?|write|one|there|such|be|too)\b/;
const ours = (sentence: string): string => sentence.replace(/"[^"]*"|\{.*\}|\[[^\]]*\]|; det finns: .*/g, '');

/** The problems' lines in English, `place: sentence`, once each has been seen to be told in Swedish as well. */
export const inEnglish = (problems: readonly InstrumentProblem[]): string[] =>
  problems.map(({ path, words }) => {
    expect(words.sv).not.toBe(words.en);
    expect(ours(words.sv)).not.toMatch(english);
    return path === '' ? words.en : `${path}: ${words.en}`;
  });
