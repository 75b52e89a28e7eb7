import { describe, expect, it } from 'vitest';
import { answerLayout } from '../../../survey/anonymity/answer-layout.ts';
import { askedHomeCodes } from '../../../survey/fielding/home-area.ts';
import { aboutPart, asksHome, fieldedLayout, layoutOf, questionnaireOf } from '../../../survey/fielding/questionnaire.ts';
import type { Item } from '../../../survey/instrument/instrument.ts';
import { fieldedInstrument } from './fielded.ts';

const instrument = fieldedInstrument();
const group = (id: string) => instrument.groups.find((one) => one.id === id)!;
const background = ['age', 'household', 'parent_education', 'born', 'language'];
const days: Item = {
  id: 'days',
  concept: { sv: 'dagar', en: 'days' },
  question: null,
  codebook: {
    kind: 'integers',
    min: 0,
    max: 300,
    options: [{ code: 'never', label: { sv: 'aldrig', en: 'never' }, value: null }],
    missing: {},
  },
  shownWhen: { item: instrument.items[0]!.id, atLeast: 2 },
};
const withDays = { ...instrument, items: [...instrument.items, days] };

describe('layoutOf', () => {
  it('is the layout of the instrument: its items, then what else is asked, in its order, with the areas that pupils choose from', () => {
    const groups = ['area', 'grade', 'sex', ...background].map((id) => ({
      id,
      codes: id === 'area' ? askedHomeCodes(group(id)) : group(id).codes.map(({ code }) => code),
    }));
    const expected = answerLayout(withDays.items, groups);
    expect(fieldedLayout(withDays)).toEqual(expected);
    for (const language of ['sv', 'ar', 'sv-simple']) expect(layoutOf(questionnaireOf(withDays, language)), language).toEqual(expected);
    expect(expected.fields.find(({ id }) => id === 'days')).toEqual({ id: 'days', size: 302, width: 2 });
  });
});

describe('questionnaireOf', () => {
  it('asks about the pupil first, then section by section, every question once', () => {
    const { parts, questions } = questionnaireOf(withDays, 'sv');
    expect(parts[0]).toEqual({ id: aboutPart, title: null, questions: ['grade', 'sex', 'area', ...background] });
    expect(parts.slice(1, -1).map(({ id }) => id)).toEqual(instrument.sections.map(({ id }) => id));
    expect(parts.at(-1)!.questions).toEqual(['days']);
    expect(parts.flatMap((part) => part.questions).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
  });

  it('says what has no words in a variant in the language itself, and names of areas as they are', () => {
    const easy = questionnaireOf(instrument, 'sv-simple');
    const swedish = questionnaireOf(instrument, 'sv');
    const differing = easy.questions.filter(({ text }, at) => text !== swedish.questions[at]!.text);
    expect(differing.length).toBeGreaterThan(5);
    expect(easy.answerLists).toEqual(swedish.answerLists);
    const arabic = questionnaireOf(instrument, 'ar', [{ name: 'Stortorget', area: 'n2' }]);
    const home = arabic.questions.find(asksHome)!;
    expect(arabic.answerLists[home.answers]!.options).toEqual([
      { code: 'n1', label: 'Ekbacken', within: 'Norr', near: ['Ekskolan'] },
      { code: 'n2', label: 'Ängby', within: 'Norr', places: ['Stortorget'] },
      { code: 's1', label: 'Hamnen', within: 'Söder', near: ['Hamnskolan'] },
      { code: 's2', label: 'Örnäs', within: 'Söder' },
      { code: 'outside', label: 'بلدية أخرى', noArea: true },
      { code: 'unknown', label: 'لا أعرف', noArea: true },
    ]);
  });

  it('tells nothing that pupils do not see', () => {
    const text = JSON.stringify(questionnaireOf(instrument, 'en'));
    for (const { id } of instrument.scales) expect(text).not.toContain(`"${id}"`);
    expect(text).not.toMatch(/cutPoints|flagWhen|minAnswered|"concept"/);
  });

  it('writes each list of answers once', () => {
    const { answerLists } = questionnaireOf(instrument, 'so');
    expect(new Set(answerLists.map((list) => JSON.stringify(list))).size).toBe(answerLists.length);
    expect(answerLists.length).toBeLessThan(instrument.items.length / 2);
  });
});
