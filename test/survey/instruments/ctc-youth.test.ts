import { describe, expect, it } from 'vitest';
import { scoreScale } from '../../../analysis/scoring/score-scale.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { lix, wordsOf } from '../../../survey/instrument/reading-ease.ts';
import { confirmedItems, ctcYouth, formOf } from './ctc-youth-files.ts';

const definition = ctcYouth();
const optional = ['today', 'family', 'faith', 'arms'];
const short = formOf(definition, 'short');
const long = formOf(definition, 'long');
const everything = formOf(definition, 'long', optional);
const idsOf = (kind: string, { scales }: Instrument): string[] => scales.filter((scale) => scale.kind === kind).map(({ id }) => id);
/** The languages that have words for everything: a variant such as `sv-simple` has not. */
const complete = ['sv', 'en', ...definition.wordings.map(({ language }) => language).filter((language) => !language.includes('-'))];
const design = { psu: new Int32Array(1), psuStratum: new Int32Array(1), strata: 1, weight: null, fpc: null };
/**
 * The scales that take fewer answers than two thirds: some of their questions do not fit whole kinds of pupils, who would else never have a
 * score (those who got no grades yet, nearly all of year 6; those with one adult; those without siblings).
 */
const unfitting = {
  'academic-failure': { minAnswered: 1, unfit: ['acf1'] },
  'family-attachment': { minAnswered: 2, unfit: ['fat3', 'fat4'] },
  'family-history-antisocial': { minAnswered: 5, unfit: ['fha2', 'fha3', 'fha4', 'fha5', 'fha6'] },
};
const itemIds = ({ items }: Instrument): string[] => items.map(({ id }) => id);

describe('survey/instruments/ctc-youth', () => {
  it('has the 25 risk factors and 13 protective factors of Communities That Care', () => {
    expect(idsOf('risk', everything)).toHaveLength(25);
    expect(idsOf('protective', everything)).toHaveLength(13);
    const perDomain = (domain: string): number =>
      everything.scales.filter((scale) => scale.kind !== 'outcome' && scale.domain === domain).length;
    expect(['community', 'family', 'school', 'peer-individual'].map(perDomain)).toEqual([8, 8, 4, 18]);
  });

  it('leaves three factors, and what is optional, out of the short form', () => {
    const left = ['risk', 'protective'].flatMap((kind) => idsOf(kind, everything).filter((id) => !idsOf(kind, short).includes(id)));
    expect(left.sort()).toEqual([
      'availability-handguns',
      'early-antisocial',
      'family-history-antisocial',
      'prosocial-involvement',
      'religiosity',
      'social-skills',
    ]);
    expect(itemIds(short)).toHaveLength(112);
    expect(itemIds(long)).toHaveLength(179);
    expect(itemIds(everything)).toHaveLength(210);
  });

  it('writes ranges with an en dash, as both languages do, in every wording', () => {
    const texts = everything.items.flatMap(({ question, codebook }) => [question!, ...codebook.options.map(({ label }) => label)]);
    const words = texts.flatMap((text) => Object.values(text));
    expect(words.filter((one) => /\d\s?[-−]\s?\d/.test(one))).toEqual([]);
    expect(words.filter((one) => /\d–\d/.test(one)).length).toBeGreaterThan(40);
  });

  it('asks of family history, religion and firearms only where their modules are chosen', () => {
    const sensitive = /^(fha|rel|psp4|avh|asb2|asb8|asp2|ata1|eas3|lnd6|pfm7|rwa4)/;
    expect([...itemIds(short), ...itemIds(long)].filter((id) => sensitive.test(id))).toEqual([]);
    const texts = long.items.map(({ question }) => `${question!.sv} ${question!.en}`).join('\n');
    expect(texts).not.toMatch(/pistol|gun|moské|mosque|syskon/i);
    for (const id of ['family', 'faith', 'arms'])
      expect(definition.modules.find((one) => one.id === id)!.about.sv).toContain('Avstängd från början');
    expect(itemIds(formOf(definition, 'long', ['family']))).not.toContain('fha5');
  });

  it('marks the questions of today as no part of Communities That Care', () => {
    expect(definition.modules.find(({ id }) => id === 'today')!.about.en).toContain('Not part of Communities That Care');
  });

  it('says whose words they are, and that they are not the validated original', () => {
    for (const instrument of [short, long, everything])
      expect(instrument.origin.en).toMatch(/written by Motvikt.*not the validated original/);
  });

  it('makes each choice of form and modules a version of its own', () => {
    expect([short.version, long.version, formOf(definition, 'short', ['arms', 'today']).version]).toEqual([
      '1-short',
      '1-long',
      '1-short.today.arms',
    ]);
  });

  it('asks whoever is asked of the grades 6 to 9 and upper secondary 1 and 2', () => {
    const codes = everything.groups.find(({ id }) => id === 'grade')!.codes.map(({ code }) => code);
    expect(codes).toEqual(['6', '7', '8', '9', 'gy1', 'gy2']);
  });

  it('scores a high answer to risk questions as more risk, and to protective ones as more protection', () => {
    const reversed = everything.scales
      .filter(({ kind }) => kind !== 'outcome')
      .flatMap(({ items }) => items.filter(({ values }) => first(values) > last(values)).map(({ item }) => item));
    expect(reversed).toEqual(
      [
        'lna1 lna2 cdo5 lnd4 lnd5 lnd6 lnd7 acf1 acf2 lcs1 lcs2 lcs3 lcs5 lcs7 pfm1 pfm2 pfm3 pfm4 pfm5 pfm6 pfm7 pfm8',
        'prd1 prd2 prd3 prd4 bmo1 bmo3 bmo4',
      ]
        .join(' ')
        .split(' '),
    );
    function first(values: readonly (number | null)[]): number {
      return values.find((x) => x !== null)!;
    }
    function last(values: readonly (number | null)[]): number {
      return values.findLast((x) => x !== null)!;
    }
  });

  it('scores the earliest first time highest, and none lowest', () => {
    const scale = everything.scales.find(({ id }) => id === 'early-drug-use')!;
    expect(scale.items[0]!.values).toEqual([0, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('asks for two thirds of the questions of a scale, also of a shortened one, but where they do not fit every pupil', () => {
    for (const { id, items, minAnswered } of [...everything.scales, ...long.scales, ...short.scales].filter((one) => one.items.length > 1))
      if (!(id in unfitting)) expect(minAnswered / items.length, id).toBeGreaterThanOrEqual(2 / 3);
  });

  it.each(Object.entries(unfitting))(
    'scores %s of pupils whom as many of its questions do not fit as can be',
    (id, { minAnswered, unfit }) => {
      expect(everything.scales.find((scale) => scale.id === id)!.minAnswered).toBe(minAnswered);
      for (const instrument of [short, long, formOf(definition, 'long', ['family']), everything])
        for (const scale of instrument.scales.filter((one) => one.id === id)) {
          const answers = scale.items.map(
            ({ item, values }) => [item, Uint8Array.of(unfit.includes(item) ? values.lastIndexOf(null) : 0)] as const,
          );
          const [score] = scoreScale(scale, { n: 1, items: new Map(answers), groups: new Map(), design });
          expect(score, instrument.version).not.toBeNaN();
        }
    },
  );

  it('has no other scale that answers which fit leave without a score', () => {
    const lost = everything.scales.filter(
      ({ items, minAnswered }) => items.filter(({ values }) => !values.includes(null)).length < minAnswered,
    );
    // Encouragement needs one adult, whom every pupil but those without any has; attachment needs one too.
    expect(lost.map(({ id }) => id)).toEqual(['family-attachment', 'family-rewards']);
  });

  it('names a published outcome by what was asked, no wider', () => {
    for (const [sv, en, ...substances] of [
      ['brunt snus', 'brown snus', 'smk'],
      ['heroin eller fentanyl', 'heroin or fentanyl', 'opi'],
      ['någon annans medicin', 'someone else’s medicine', 'rxd'],
    ] as const)
      for (const id of substances.flatMap((one) => [`life-${one}`, `month-${one}`])) {
        const { name, items } = everything.scales.find((scale) => scale.id === id)!;
        const { question } = everything.items.find((item) => item.id === items[0]!.item)!;
        for (const text of [name, question!]) {
          expect(text.sv.toLowerCase(), id).toContain(sv);
          expect(text.en.toLowerCase().replace("'", '’'), id).toContain(en);
        }
      }
  });

  it('keeps to items that it has when it says which were confirmed', () => {
    expect(confirmedItems().filter((id) => !itemIds(everything).includes(id))).toEqual([]);
  });
});

/** Every text that a pupil reads, and the concepts, which are only in the languages of the staff pages, with their places. */
function* textsOf(instrument: Instrument): Generator<readonly [place: string, text: Readonly<Record<string, string>>]> {
  for (const { id, title } of instrument.sections) yield [`section ${id}`, title];
  for (const { id, question, concept, codebook } of instrument.items) {
    yield [`question ${id}`, question!];
    yield [`concept ${id}`, concept];
    for (const { code, label } of codebook.options) yield [`answer ${id} ${code}`, label];
  }
  for (const { id, question, codes } of instrument.groups) {
    if (question) yield [`question ${id}`, question];
    for (const { code, label } of question ? codes : []) yield [`answer ${id} ${code}`, label];
  }
}

describe('the texts of ctc-youth', () => {
  const texts = [...textsOf(everything)];

  it('are there for every question and answer in every complete language, without a leftover', () => {
    for (const [place, text] of texts)
      for (const language of place.startsWith('concept') ? ['sv', 'en'] : complete) {
        const words = text[language];
        expect(words, `${place} ${language}`).toMatch(/\S/);
        expect(words, `${place} ${language}`).not.toMatch(/todo|tbd|xxx|lorem|[{}[\]<>_|…]|\p{Cf}|\s\s|^\s|\s$/iu);
      }
  });

  it('ask in whole sentences, in the language that they say', () => {
    for (const [place, text] of texts.filter(([at]) => at.startsWith('question'))) {
      for (const words of Object.values(text)) expect(words, place).toMatch(/^["\p{Lu}\p{Lo}].*[.?!؟]$/u);
      expect(text['sv'], place).not.toMatch(/\b(the|you|how|have)\b/i);
      expect(text['en'], place).not.toMatch(/[åäö]|\b(och|jag|hur|har)\b/i);
    }
  });

  it('are in Arabic letters in Arabic, but for grades and names in brackets', () => {
    for (const [place, { ar }] of texts.filter(([at]) => !at.startsWith('concept'))) {
      expect(ar, place).toMatch(/\p{Script=Arabic}/u);
      expect(ar!.replace(/\([^()]*\)|(?<= )[A-F]$/g, ''), place).not.toMatch(/\p{Script=Latin}|[?,;]/u);
    }
  });

  it('take no answer in the pupil’s own words', () => {
    for (const { codebook } of everything.items) expect(codebook).toMatchObject({ kind: 'options' });
  });

  it('can be left unanswered on purpose, told apart from a skipped question', () => {
    for (const { id, codebook } of everything.items)
      expect(Object.values(codebook.missing).sort(), id).toEqual(['notAnswered', 'notApplicable', 'refused']);
  });

  it('never put the same question twice', () => {
    for (const language of complete) {
      const asked = everything.items.map(({ question }) => question![language]);
      expect(asked.filter((words, i) => asked.indexOf(words) !== i)).toEqual([]);
    }
  });

  it('are short: no sentence above 25 words, half of the questions under LIX 30', () => {
    const questions = everything.items.map(({ id, question }) => ({ id, words: question!.sv, ease: lix(question!.sv) }));
    for (const { id, words } of questions)
      for (const sentence of words.split(/[.?!](?:\s|$)/)) expect(wordsOf(sentence).length, `${id}: ${sentence}`).toBeLessThanOrEqual(25);
    const hardest = questions.sort((a, b) => b.ease - a.ease);
    console.log(
      ['The ten hardest questions (LIX)', ...hardest.slice(0, 10).map(({ id, words, ease }) => `${ease.toFixed(0)} ${id}: ${words}`)].join(
        '\n',
      ),
    );
    expect(hardest[Math.floor(hardest.length / 2)]!.ease).toBeLessThan(30);
  });

  it('are easier to read in the easy wording, which has the hardest of them', () => {
    const easy = everything.items.filter(({ question }) => question!['sv-simple'] !== undefined);
    for (const { id, question } of easy) expect(lix(question!['sv-simple']!), id).toBeLessThan(lix(question!.sv));
    const easiest = everything.items.map(({ question }) => lix(question!['sv-simple'] ?? question!.sv));
    expect(Math.max(...easiest)).toBeLessThan(42);
  });
});
