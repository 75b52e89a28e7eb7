import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../survey/format/parse-json.ts';
import { sayProblem } from '../../../survey/format/problems.ts';
import { inSwedish } from '../../../survey/format/swedish-problems.ts';
import { mistakes } from './mistakes.ts';

/** Words of our English sentences that no Swedish one has, outside of what an author writes in quotes or braces. */
const english = /\b(the|and|is|or|has|must|no|with|give|take|away|needs?|missing|known|item|unknown|which|of)\b/;
const ours = (sentence: string): string => sentence.replace(/"[^"]*"|\{.*\}|\[[^\]]*\]|; det finns: .*/g, '');

describe('inSwedish', () => {
  it.each(mistakes.map(([what, , line]) => [what, line.replace(/^[\w.[\]"]+: /, '')] as const))('tells of %s', (_what, message) => {
    expect(inSwedish(message)).not.toBe(message);
    expect(ours(inSwedish(message))).not.toMatch(english);
  });

  it.each([
    '{',
    '{"a" 1}',
    '{"a": 1,}',
    '[1,]',
    '[1 2]',
    "{'a': 1}",
    '{"a',
    '// no',
    '01',
    'yes',
    '[1] 2',
    '"\\q"',
    `${'['.repeat(200)}`,
    '{"a": 1e999}',
    '"\\ux"',
    '"\t"',
  ])('tells of the JSON %s', (json) => {
    const read = parseJson(json);
    if (read.ok) throw new Error('sound');
    const { message } = read.problem;
    expect(inSwedish(message)).toMatch(/^ogiltig JSON på rad 1, kolumn \d+: /);
    expect(ours(inSwedish(message))).not.toMatch(english);
  });

  it('leaves a sentence that it does not know as it is', () => {
    for (const message of ['no head-count for "S1"; add it', 'no such thing "x"']) expect(inSwedish(message)).toBe(message);
  });
});

describe('sayProblem', () => {
  it('names the place in the language that is asked', () => {
    const problem = { path: 'scales[3].items[1]', message: 'no item "lna9"; did you mean "lna3"?', line: 40 };
    expect(sayProblem(problem, 'en')).toBe('scales[3].items[1]: no item "lna9"; did you mean "lna3"? (line 40)');
    expect(sayProblem(problem, 'sv')).toBe('scales[3].items[1]: ingen fråga "lna9"; menade du "lna3"? (rad 40)');
  });
});
