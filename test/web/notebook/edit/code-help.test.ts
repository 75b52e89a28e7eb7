import { javascriptLanguage } from '@codemirror/lang-javascript';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { libraryHelp } from '../../../../notebooks/wording/library-help.ts';
import { type CodeHelp, explainCode, filterWordAt, surveyIn } from '../../../../web/notebook/edit/code-help.ts';
import { exampleWave } from '../../../notebooks/fixtures.ts';
import { withWaveLabels } from '../../../../notebooks/library/wave-labels.ts';
import { codesOf } from '../../../../web/notebook/edit/page-waves.ts';
import { builtinNames } from '../../../../web/sandbox/protocol.ts';

describe('filterWordAt', () => {
  it('finds the word of a filter whose value is being written', () => {
    expect(filterWordAt('await factors({ survey: "one", wave: "20')).toEqual({ word: 'wave', typed: '20' });
    expect(filterWordAt("{ factor: ['a', 'b")).toEqual({ word: 'factor', typed: 'b' });
    expect(filterWordAt('{ "parent-born": "')).toEqual({ word: 'parent-born', typed: '' });
    expect(filterWordAt('{\n  area: "A01", place: "area=A0')).toEqual({ word: 'place', typed: 'area=A0' });
  });

  it('finds none outside of quotes and in other strings', () => {
    for (const before of ['{ wave: ', '{ wave: "2024"', 'display("wave', 'const wave = "20']) expect(filterWordAt(before)).toBeNull();
  });
});

describe('surveyIn', () => {
  it('is the survey that the code names first', () => {
    expect(surveyIn('await factors({ survey: "one" }); await factors({ survey: "two" })')).toBe('one');
    expect(surveyIn('await factors({ survey: choice.survey })')).toBeNull();
  });
});

describe('libraryHelp', () => {
  it('tells of every name that cells may use, in both languages, and of no other', () => {
    for (const language of ['sv', 'en'] as const) {
      const help = libraryHelp(language);
      expect(help.map(({ name }) => name).sort()).toEqual([...builtinNames].sort());
      expect(help.filter(({ text }) => text === '')).toEqual([]);
    }
  });
});

describe('explainCode', () => {
  const asked: [string, string | null][] = [];
  const waves = withWaveLabels([exampleWave()], [{ wave: '2026', label: { sv: 'hösten 2026', en: 'autumn 2026' } }]);
  const help: CodeHelp = {
    names: [...libraryHelp('en'), { name: 'rows', text: 'Cell 2: makes this name' }],
    codes: async (word, survey) => {
      asked.push([word, survey]);
      return word === 'survey' ? [{ code: 'town', label: 'The town’s survey' }] : codesOf(word, waves, 'en');
    },
  };
  const stateOf = (doc: string) => EditorState.create({ doc, extensions: [javascriptLanguage] });
  /** What is told at every place of a piece of the code, from either side, as long as the pointer is on the piece. */
  async function toldOn(doc: string, piece: string, from = doc.indexOf(piece)) {
    const state = stateOf(doc);
    const places = [...piece].flatMap((_, k) => [
      [from + k, 1],
      [from + k + 1, -1],
    ]);
    const told = await Promise.all(places.map(([at, side]) => explainCode(state, at!, side!, help)));
    return [...new Set(told.map((one) => one && one.text))];
  }

  it('tells of every name of the library at each of its letters, wherever it is used', async () => {
    // The name stands where the mark is.
    const uses = [
      '¤',
      'const made = await ¤({ survey: "town" }, { with: "rest" });',
      'f(chart(profile(¤)))',
      '[...¤, { a: ¤.b }]',
      'x =>\n  ¤`a`',
    ];
    for (const { name, text } of help.names)
      for (const use of uses) {
        const doc = use.replaceAll('¤', name);
        expect([doc, await toldOn(doc, name, use.indexOf('¤'))]).toEqual([doc, [text]]);
      }
  });

  it('tells of the codes of surveys, waves, areas and factors', async () => {
    const [wave] = waves;
    const { code: area, label } = codesOf('area', waves, 'en')[0]!;
    const { id, name } = wave!.factors[0]!;
    const doc = `await compare({ survey: "town", wave: "${wave!.wave}", area: ['x', '${area}'], "factor": "${id}" }, { with: "rest" });`;
    expect(await toldOn(doc, 'town')).toEqual(['The town’s survey']);
    expect(await toldOn(doc, wave!.wave, doc.indexOf(`"${wave!.wave}"`) + 1)).toEqual([codesOf('wave', waves, 'en')[0]!.label]);
    expect(await toldOn(doc, area, doc.indexOf(`'${area}'`) + 1)).toEqual([label]);
    expect(await toldOn(doc, id, doc.indexOf(`"${id}"`) + 1)).toEqual([name.en]);
    expect(await toldOn(doc, 'rest')).toEqual([codesOf('with', waves, 'en').find(({ code }) => code === 'rest')!.label]);
    expect(asked.every(([, survey]) => survey === 'town')).toBe(true);
  });

  it('says nothing of words that only look like a name: fields, words of a filter, texts and comments', async () => {
    for (const doc of [
      'row.compare',
      '({ compare: 1 })',
      'display("compare")',
      '// compare',
      '`compare`',
      'comparer',
      '({ wave: "compare" })',
    ])
      expect([doc, await toldOn(doc, 'compare')]).toEqual([doc, [null]]);
  });
});
