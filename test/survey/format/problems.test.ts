import { describe, expect, it } from 'vitest';
import { sayProblem } from '../../../survey/format/problems.ts';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import { changed, type Loose } from './small-instrument.ts';

describe('sayProblem', () => {
  const said = (change: (i: Loose) => void) => {
    const read = readInstrument(changed(change));
    return read.ok
      ? []
      : (['en', 'sv'] as const).map((language) => sayProblem(read.problems[0]!, language).replace(/ \((line|rad) \d+\)$/, ''));
  };

  it('names the place in the language that is asked', () => {
    const words = { en: 'no item "lna9"; did you mean "lna3"?', sv: 'ingen fråga "lna9"; menade du "lna3"?' };
    const problem = { path: 'scales[3].items[1]', words, line: 40 };
    expect(sayProblem(problem, 'en')).toBe('scales[3].items[1]: no item "lna9"; did you mean "lna3"? (line 40)');
    expect(sayProblem(problem, 'sv')).toBe('scales[3].items[1]: ingen fråga "lna9"; menade du "lna3"? (rad 40)');
  });

  it('says the line once', () => {
    const read = readInstrument('{\n "id" 1 }');
    if (read.ok) throw new Error('sound');
    expect(sayProblem(read.problems[0]!, 'en')).toBe('not valid JSON at line 2, column 7: expected a colon after the key "id", not "1"');
    expect(sayProblem(read.problems[0]!, 'sv')).toBe('ogiltig JSON på rad 2, kolumn 7: väntat var ett kolon efter nyckeln "id", inte "1"');
  });

  it.each<[(i: Loose) => void, string, string]>([
    [
      (i) => (i.items[0].reversd = true),
      'items[0]: unknown key "reversd"; known: id, concept, question, answers, missing, shownWhen',
      'items[0]: okänd nyckel "reversd"; det finns: id, concept, question, answers, missing, shownWhen',
    ],
    [
      (i) => (i.scales[0].kind = 'protectve'),
      'scales[0].kind: must be one of "risk", "protective", "outcome", not "protectve"; did you mean "protective"?',
      'scales[0].kind: ska vara något av "risk", "protective", "outcome", inte "protectve"; menade du "protective"?',
    ],
    [
      (i) => delete i.scales[0].items,
      'scales[0].items: is missing; it must be a list of items [ … ]',
      'scales[0].items: saknas; ska vara en lista med frågor [ … ]',
    ],
    [
      (i) => (i.scales[0].minAnswered = 1e300),
      'scales[0].minAnswered: must be a whole number of items, not 1e+300',
      'scales[0].minAnswered: ska vara ett helt antal frågor, inte 1e+300',
    ],
  ])('tells what a schema finds in both languages: %#', (change, ...lines) => {
    expect(said(change)).toEqual(lines);
  });
});
