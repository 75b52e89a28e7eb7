import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayIndicatorProblem } from '../../../notebooks/wording/indicator-problem-texts.ts';
import { readIndicators } from '../../../survey/indicators/read-indicators.ts';

async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}
const read = (text: string) => readIndicators(pieces(new TextEncoder().encode(text)), new Set(['A01', 'A02']));
const head = 'indikator;namn;enhet;källa;bättre;område;år;värde;personer;av personer\n';
const row = (rest: string) => `${head}inbrott;Inbrott;per 1 000;Brå;lägre;${rest}\n`;
const said = async (text: string, language: 'sv' | 'en' = 'en') => {
  const reading = await read(text);
  return reading.ok ? [] : reading.problems.map((problem) => sayIndicatorProblem(problem, language));
};

describe('readIndicators', () => {
  it('reads decimal commas, spaces in thousands, school years, the marks of the source and the municipality as a whole', async () => {
    const values = ['A01;2024;4,2;;', ';2024;1 234,5;;', 'A02;2024-25;..;;', 'A02;2025;.;;'];
    expect(await read(head + values.map((one) => `inbrott;Inbrott;per 1 000;Brå;lägre;${one}\n`).join(''))).toEqual({
      ok: true,
      value: {
        indicators: [
          {
            indicator: 'inbrott',
            name: { sv: 'Inbrott', en: 'Inbrott' },
            unit: { sv: 'per 1 000', en: 'per 1 000' },
            source: 'Brå',
            better: 'lower',
          },
        ],
        values: [
          { indicator: 'inbrott', area: 'A01', period: '2024', value: 4.2, mark: null },
          { indicator: 'inbrott', area: null, period: '2024', value: 1234.5, mark: null },
          { indicator: 'inbrott', area: 'A02', period: '2024/25', value: null, mark: 'protected' },
          { indicator: 'inbrott', area: 'A02', period: '2025', value: null, mark: 'missing' },
        ],
      },
    });
  });

  it('takes no figure of one to four persons, and takes nobody and five', async () => {
    for (const [counts, taken] of [
      ['1;', false],
      ['4;', false],
      ['5;', true],
      ['0;', true],
      [';4', false],
      [';5', true],
      [';0', false],
    ] as const)
      expect((await read(row(`A01;2024;4,2;${counts}`))).ok, counts).toBe(taken);
    expect((await read(row('A01;2024;..;2;90'))).ok).toBe(true);
    expect(await said(row('A01;2024;4,2;1;90'))).toEqual([
      'Line 2, column personer: the value is of 1 person. Figures of fewer than five are not taken. Write .. as the value.',
    ]);
    expect(await said(row('A01;2024;4,2;60;50'))).toEqual([
      'Line 2, column personer: 60 persons are more than the 50 that they are a part of.',
    ]);
  });

  it('says each mistake with its line and column, in both languages', async () => {
    const wrong = `${head}In brott;;per 1 000;Brå;sämre;A09;24;ungefär 4;två;\n`;
    expect(await said(wrong)).toEqual([
      'Line 2, column indikator: "In brott" is no code. Write small letters a–z, digits and hyphens, as young-unemployed.',
      'Line 2, column namn: the text is missing.',
      'Line 2, column bättre: "sämre" is not read. Write higher, lower or neither.',
      'Line 2, column område: the area "A09" is in no area set in force. Leave it empty for the whole municipality.',
      'Line 2, column år: "24" is no year. Write 2025, or the school year as 2024/25.',
      'Line 2, column värde: "ungefär 4" is no number. Write .. where the source protects the value and . where there is none.',
      'Line 2, column personer: "två" is no number of persons.',
    ]);
    expect((await said(wrong, 'sv'))[4]).toBe('Rad 2, kolumn år: "24" är inget år. Skriv 2025, eller läsåret som 2024/25.');
  });

  it('refuses two values of one area and year, an indicator with two descriptions, and a file without its columns', async () => {
    const same = row('A01;2024;4,2;;') + 'inbrott;Inbrott;procent;Brå;lägre;A01;2024;5;;\n';
    expect(await said(same)).toEqual([
      'Line 3, column enhet: "procent" is other than on line 2. Describe an indicator alike on all lines.',
      'Line 3: the indicator has a value for the same area and year on line 2 already.',
    ]);
    expect(await said('indikator;namn\nx;y\n')).toHaveLength(6);
    expect(await said('')).toHaveLength(1);
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await readIndicators(pieces(bytes), new Set())).ok).toBe(false);
      }),
    );
  });
});
