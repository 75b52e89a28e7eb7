import { describe, expect, it } from 'vitest';
import { csvLine, plainMarks, swedishMarks } from '../../../notebooks/export/write-csv.ts';
import { measureCells, readMeasures } from '../../../notebooks/plan/measure-rows.ts';

const goals = [
  { goal: 'g1', statement: 'Färre konflikter hemma' },
  { goal: 'g2', statement: 'Tryggare torg' },
];
const names = {
  reference: (_to: string, id: string) => goals.find(({ goal }) => goal === id)?.statement ?? id,
  subject: () => '',
};
const measure = {
  goal: 'g1',
  assignment: null,
  library: null,
  title: '=HYPERLINK("http://x")',
  what: 'Åtta träffar\nmed mat',
  forWhom: 'Föräldrar; åk 4–6',
  place: '',
  dose: '+8 träffar',
  responsible: 'Socialnämnden',
  responsiblePerson: null,
  startsOn: '2026-01-15',
  endsOn: null,
  cost: 250_000,
  status: 'blocked',
  statusReason: 'Ingen lokal',
  evidence: 'promising',
};
async function* bytesOf(text: string, encoding: 'utf8' | 'latin1' = 'utf8') {
  yield new Uint8Array(Buffer.from(text, encoding));
}
const read = (text: string, goal: string | null = 'g2') => readMeasures(bytesOf(text), goals, goal, 'sv');

describe('measureCells', () => {
  it('names the columns as the form does, keeps numbers as numbers and leaves out who gets the letters', () => {
    const [header, row] = measureCells([{ ...measure, responsiblePerson: 'kim' }], names, 'sv');
    expect(header).toEqual(expect.arrayContaining(['Insats', 'Mål', 'Läge', 'Kostnad i kronor']));
    expect(row).toEqual(expect.arrayContaining([250_000, 'Färre konflikter hemma', 'Hindrad', 'Lovande', null]));
    expect(JSON.stringify(row)).not.toContain('kim');
  });
});

describe('readMeasures', () => {
  it.each([
    ['sv', swedishMarks],
    ['en', plainMarks],
  ] as const)('reads back what was taken out in %s, formulas and all', async (language, marks) => {
    const file = measureCells([measure], names, language).map((cells) => csvLine(cells, marks));
    expect(file[1], 'a spreadsheet runs nothing').toContain(`'=HYPERLINK`);
    expect(await read(file.join(''))).toEqual({ ok: true, measures: [measure] });
  });

  it('needs the name alone: the rest is open', async () => {
    expect(await readMeasures(bytesOf('insats;läge\r\nFöräldravandring;pågår\r\n', 'latin1'), goals, 'g2', 'sv')).toMatchObject({
      ok: true,
      measures: [{ title: 'Föräldravandring', goal: 'g2', status: 'ongoing', evidence: 'unknown', cost: null, startsOn: null, dose: '' }],
    });
  });

  it('takes thousands with a space between, and asks about those with a point or a comma', async () => {
    const costOf = (written: string) => read(`Insats;Kostnad i kronor\nEtt;${written}\n`);
    for (const written of ['250 000', '250\u00a0000', '250000,00'])
      expect(await costOf(written), written).toMatchObject({ ok: true, measures: [{ cost: 250_000 }] });
    for (const written of ['250.000', '12,000', '1.250.000'])
      expect(await costOf(written), written).toEqual({
        ok: false,
        problems: [{ kind: 'wrong', line: 2, column: 'Kostnad i kronor', value: written }],
      });
  });

  it('asks which goal is meant where several say the same', async () => {
    const twins = [...goals, { goal: 'g3', statement: 'Tryggare torg' }];
    const readTwins = (goal: string | null) => readMeasures(bytesOf('Insats;Mål\nEtt;tryggare torg\n'), twins, goal, 'sv');
    expect(await readTwins(null)).toEqual({ ok: false, problems: [{ kind: 'severalGoals', line: 2, value: 'tryggare torg' }] });
    expect(await readTwins('g1')).toMatchObject({ ok: false });
    expect(await readTwins('g3')).toMatchObject({ ok: true, measures: [{ goal: 'g3' }] });
  });

  it('says what is wrong and where, and reads nothing then', async () => {
    expect(await read('Namn\nX\n')).toEqual({ ok: false, problems: [{ kind: 'noColumn', column: 'Insats' }] });
    expect(await read('Insats\n')).toMatchObject({ problems: [{ kind: 'empty' }] });
    expect(await read('Insats\n"X\n')).toMatchObject({ problems: [{ kind: 'unreadable' }] });
    const wrong = await read(
      'Insats,Mål,Läge,Börjar,Slutar,Kostnad i kronor\nEtt,Annat mål,Snart,2026-13-01,,tusen\nTvå,,Hindrad,2026-02-01,2026-01-01,-5\n',
    );
    expect(wrong).toEqual({
      ok: false,
      problems: [
        { kind: 'wrong', line: 2, column: 'Mål', value: 'Annat mål' },
        { kind: 'wrong', line: 2, column: 'Börjar', value: '2026-13-01' },
        { kind: 'wrong', line: 2, column: 'Kostnad i kronor', value: 'tusen' },
        { kind: 'wrong', line: 2, column: 'Läge', value: 'Snart' },
        { kind: 'wrong', line: 3, column: 'Kostnad i kronor', value: '-5' },
        { kind: 'wrong', line: 3, column: 'Slutar', value: '2026-01-01' },
        { kind: 'wrong', line: 3, column: 'Orsak', value: '' },
      ],
    });
    expect(await read('Insats\nEtt\n', null), 'a row must have a goal').toMatchObject({
      problems: [{ kind: 'wrong', line: 2, column: 'Mål' }],
    });
    expect(await read(`Insats\n${'Ett\n'.repeat(301)}`)).toMatchObject({ problems: [{ kind: 'tooMany' }] });
  });
});
