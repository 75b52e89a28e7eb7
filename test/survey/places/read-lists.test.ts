import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClasses } from '../../../survey/places/read-classes.ts';
import { readSchools } from '../../../survey/places/read-schools.ts';
import { gradeOf, schoolYearOf, schoolYearOn } from '../../../survey/places/school.ts';

async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}
const utf8 = (text: string) => pieces(new TextEncoder().encode(text));
const latin = (text: string) => pieces(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
const known = { areas: new Set(['A01']), schools: new Set(['00000003']) };
const schools = (text: string) => readSchools(utf8(text), known);
const classes = (text: string) => readClasses(utf8(text), new Set(['00000001', '00000002']));

describe('readSchools', () => {
  it('reads the columns in any order, Swedish or English, with semicolons and a byte order mark', async () => {
    const list =
      '\uFEFFHuvudman;Skolenhetskod;Skolnamn;OMRÅDE;Kommentar;Föregångare\r\nKommunal;00000001;"Ås;skolan";A01;x;00000003+00000002\r\nEnskild;00000002;B;;;\r\n';
    expect(await schools(list)).toMatchObject({
      ok: true,
      rows: [
        { school: '00000001', name: 'Ås;skolan', operator: 'public', area: 'A01', predecessors: ['00000003', '00000002'], validFrom: null },
        { school: '00000002', operator: 'independent', area: null, predecessors: [] },
      ],
    });
    expect(await schools('school,name,operator,valid_from\n00000001,A,independent,2026-08-01\n')).toMatchObject({
      ok: true,
      rows: [{ validFrom: '2026-08-01' }],
    });
  });

  it('reads Windows-1252 as well, and says so', async () => {
    expect(await readSchools(latin('skolenhetskod;namn;huvudman\r\n00000001;\xc5sskolan;frist\xe5ende\r\n'), known)).toMatchObject({
      ok: true,
      encoding: 'windows-1252',
      rows: [{ name: 'Åsskolan', operator: 'independent' }],
    });
  });

  it('says all that is wrong, by line', async () => {
    const list = `skolenhetskod;namn;huvudman;område;föregångare;gäller från;gäller till
1234567;A;kommunal;;;;
00000001;;kyrklig;Q;00000001;2026-13-01;
00000002;B;kommunal;;99999999;2026-08-01;2026-07-01
00000002;C;kommunal;;;;
00000004;D
`;
    expect(await schools(list)).toEqual({ ok: false, problems: [{ kind: 'fields', line: 6, fields: 2, expected: 7 }] });
    expect(await schools(list.replace('00000004;D\n', ''))).toEqual({
      ok: false,
      problems: [
        { kind: 'notASchoolCode', line: 2, value: '1234567' },
        { kind: 'missing', line: 3, column: 'name' },
        { kind: 'notAnOperator', line: 3, value: 'kyrklig' },
        { kind: 'notADay', line: 3, value: '2026-13-01' },
        { kind: 'noArea', line: 3, value: 'Q' },
        { kind: 'ownPredecessor', line: 3, value: '00000001' },
        { kind: 'endsBeforeStart', line: 4 },
        { kind: 'noPredecessor', line: 4, value: '99999999' },
        { kind: 'twice', line: 5, first: 4, what: '00000002' },
      ],
    });
  });

  it('says which columns are missing or stand twice, and that a file is no list', async () => {
    expect(await schools('kod;namn;name\n1;A;B\n')).toMatchObject({
      ok: false,
      problems: [
        { kind: 'noColumn', column: 'school' },
        { kind: 'columnTwice', column: 'name', found: ['namn', 'name'] },
        { kind: 'noColumn', column: 'operator' },
      ],
    });
    expect(await schools('')).toEqual({ ok: false, problems: [{ kind: 'empty' }] });
    expect(await schools('skolenhetskod;namn;huvudman\n')).toEqual({ ok: false, problems: [{ kind: 'empty' }] });
    expect(await readSchools(latin('PK\u0003\u0004xxxx'), known)).toMatchObject({ ok: false, problems: [{ kind: 'unreadable' }] });
    expect(await schools('skolenhetskod;namn;huvudman\n00000001;"A;kommunal\n')).toMatchObject({
      ok: false,
      problems: [{ kind: 'unreadable', line: 2 }],
    });
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => void (await readSchools(pieces(bytes), known))));
  });
});

describe('readClasses', () => {
  it('reads school years, grades and head-counts as people write them', async () => {
    expect(
      await classes('skolenhetskod;läsår;klass;åk;antal elever\n00000001;2026-2027;7A;åk 7;24,0\n00000002;26/27;Na1;Gy 1;0\n'),
    ).toMatchObject({
      ok: true,
      rows: [
        { school: '00000001', schoolYear: '2026/27', class: '7A', grade: '7', headCount: 24 },
        { school: '00000002', schoolYear: '2026/27', class: 'Na1', grade: 'gy1', headCount: 0 },
      ],
    });
  });

  it('says all that is wrong, by line', async () => {
    const list =
      'school,school_year,class,head_count\n00000009,2026,7A,24\n00000001,2026/27,,501\n00000001,2026/27,7B,"24,5"\n00000001,26-27,7B,1\n';
    expect(await classes(list)).toEqual({
      ok: false,
      problems: [
        { kind: 'noSchool', line: 2, value: '00000009' },
        { kind: 'notAYear', line: 2, value: '2026' },
        { kind: 'missing', line: 3, column: 'class' },
        { kind: 'notACount', line: 3, value: '501' },
        { kind: 'notACount', line: 4, value: '24,5' },
        { kind: 'twice', line: 5, first: 4, what: '00000001 2026/27 7B' },
      ],
    });
  });
});

describe('schoolYearOf', () => {
  it('takes two years that follow each other, and nothing else', () => {
    for (const written of ['2026/27', '2026/2027', '2026-27', '26/27', ' 26 – 27 ']) expect(schoolYearOf(written), written).toBe('2026/27');
    expect(schoolYearOf('1999/2000')).toBe('1999/00');
    for (const written of ['2026', '2026/28', '2027/26', '2026/2127', '', 'x']) expect(schoolYearOf(written), written).toBeNull();
  });
});

describe('schoolYearOn', () => {
  it('changes in July', () => {
    expect([schoolYearOn('2026-06-30'), schoolYearOn('2026-07-01'), schoolYearOn('2099-12-31')]).toEqual(['2025/26', '2026/27', '2099/00']);
  });
});

describe('gradeOf', () => {
  it('takes the number out of usual words, and leaves others alone', () => {
    expect(['7', 'åk 7', 'Årskurs 9', 'gy1', 'gymnasiet år 2', 'Gy 3', 'blandad', '7-9'].map(gradeOf)).toEqual([
      '7',
      '7',
      '9',
      'gy1',
      'gy2',
      'gy3',
      'blandad',
      '7-9',
    ]);
  });
});
