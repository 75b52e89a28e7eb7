import { describe, expect, it } from 'vitest';
import { expected, taken, told, unreadable, wrongFile } from '../../../survey/importing/import-wording.ts';
import type { Text } from '../../../survey/text.ts';
import { leftoverEnglish } from '../../notebooks/wording/leftover-english.ts';
import { group, item, options, sentencesIn, smallInstrument } from './small-instrument.ts';

type Spoken<Catalogue> = Readonly<Record<keyof Catalogue, readonly Text[]>>;
const plain = { sv: 'ett värde', en: 'a value' };
const names = (n: number) => Array.from({ length: n }, (_, i) => `k${i}`);

/** Every sentence with each of its forms; the types demand that none is left out. */
const spoken: {
  unreadable: Spoken<typeof unreadable>;
  taken: Spoken<typeof taken>;
  wrongFile: Spoken<typeof wrongFile>;
  expected: Spoken<typeof expected>;
  told: Spoken<typeof told>;
} = {
  unreadable: {
    cutOffInVariables: [unreadable.cutOffInVariables],
    wrongLengths: [unreadable.wrongLengths],
    unpacksTooFar: [unreadable.unpacksTooFar(256)],
    tooManyRows: [unreadable.tooManyRows(1_000_000)],
    packedTooOften: [unreadable.packedTooOften(2)],
    firstLineTooLong: [unreadable.firstLineTooLong],
    rowTooLong: [unreadable.rowTooLong],
    quoteNeverClosed: [unreadable.quoteNeverClosed],
    workbook: [unreadable.workbook],
    notSav: [unreadable.notSav],
    unknownCompression: [unreadable.unknownCompression(9)],
    unknownRecord: [unreadable.unknownRecord(5, 176)],
    cutOffInCase: [unreadable.cutOffInCase(3)],
    fewerCases: [unreadable.fewerCases(5, 3)],
    noBlocks: [unreadable.noBlocks],
    damagedPacking: [unreadable.damagedPacking('the file has ended')],
    noTable: [unreadable.noTable],
    emptyToDraft: [unreadable.emptyToDraft],
    noItemsToDraft: [unreadable.noItemsToDraft],
    noRowsToDraft: [unreadable.noRowsToDraft],
  },
  taken: { item: [taken.item('q')], group: [taken.group('sex')], design: [taken.design('psu')] },
  wrongFile: {
    oneColumn: [wrongFile.oneColumn('a|b')],
    empty: [wrongFile.empty],
    fromTerminal: [wrongFile.fromTerminal],
    noRows: [wrongFile.noRows],
    everyRowBad: [wrongFile.everyRowBad],
    tooManyCodes: [wrongFile.tooManyCodes('sex')],
    constantUnknown: [wrongFile.constantUnknown('sex', '3', plain)],
    noMapping: [wrongFile.noMapping('x')],
    noWaveGroup: [wrongFile.noWaveGroup],
    noSource: [wrongFile.noSource('sex')],
    columnTwice: [wrongFile.columnTwice(2, taken.item('q'))],
    noColumn: [wrongFile.noColumn('q', taken.item('q'), null), wrongFile.noColumn('q', taken.group('g'), 'Q1')],
    unknownColumn: [wrongFile.unknownColumn('q', 'Q1')],
    unknownColumns: [1, 2, 25].map((n) => wrongFile.unknownColumns(names(n))),
    namelessColumns: [wrongFile.namelessColumns([0, 3])],
    fpcDiffers: [wrongFile.fpcDiffers('', 3, null, 2), wrongFile.fpcDiffers('(wave "2024")', 3, 4, 2)],
    psuInTwoStrata: [wrongFile.psuInTwoStrata('1', '"1"', '', 2)],
    fpcTooSmall: [wrongFile.fpcTooSmall('"1"', 4, 3)],
  },
  expected: {
    oneOf: [1, 2, 13].map((n) => expected.oneOf(names(n))),
    ofItem: [
      expected.ofItem(options(['1', '2'])),
      expected.ofItem({ kind: 'integers', min: 1, max: 9, options: [], missing: {} }),
      expected.ofItem({ kind: 'integers', min: 1, max: 9, options: [], missing: { x: 'refused', y: 'refused' } }),
    ],
    orEmpty: [expected.orEmpty(plain)],
    anyValue: [expected.anyValue],
    aValue: [expected.aValue],
    because: [expected.because(plain, expected.rowsNeedWave)],
    rowsNeedWave: [expected.rowsNeedWave],
    strataWithin: [expected.strataWithin('wave')],
    stratum: [expected.stratum],
    psu: [expected.psu],
    weight: [expected.weight],
    fpc: [expected.fpc],
    asInHeader: [expected.asInHeader(3)],
    addCode: [expected.addCode(1)],
  },
  told: {
    line: [told.line([2], false), told.line([2, 3], true)],
    case: [told.case([2], false), told.case([2, 3], true)],
    column: [told.column('q')],
    empty: [told.empty],
    fields: [told.fields(1), told.fields(2)],
    badValue: [told.badValue(plain, plain)],
    times: [told.times(2)],
    more: [told.more(2)],
    total: [told.total(1, 1, 3), told.total(4, 2, 3)],
    nothingImported: [told.nothingImported],
    correctOrLeaveOut: [told.correctOrLeaveOut],
    correctOrTick: [told.correctOrTick],
    numberStays: [told.numberStays],
  },
};

describe('the sentences about files', () => {
  it.each(
    Object.entries(spoken).flatMap(([part, kinds]) => Object.entries(kinds).map(([kind, texts]) => [`${part}.${kind}`, texts] as const)),
  )('%s is there in both languages, the Swedish without English', (_, texts: readonly Text[]) => {
    for (const { sv, en } of texts) {
      expect(sv.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(leftoverEnglish(sv), sv).toEqual([]);
    }
  });
});

describe('an import told in Swedish', () => {
  it('says where the bad rows are, what was expected and what can be done', async () => {
    expect(await sentencesIn('sv', smallInstrument(), 'wave,q1,days\n2024,1,5\n2024,4,5\n2024,4,0\n,1,1\n2024,1\n')).toEqual([
      'answers.csv, rad 3, 4, kolumn "q1": "4", väntat var något av 1, 2, 3 eller tomt (2 gånger)',
      'answers.csv, rad 4, kolumn "days": "0", väntat var ett heltal 1-365, x eller tomt',
      'answers.csv, rad 5, kolumn "wave": tomt, väntat var något av 2023, 2024: varje rad behöver sin mätomgång',
      'answers.csv, rad 6: "2 fält", väntat var 3 som i rubrikraden',
      '5 felaktiga värden i 4 rader av 5; inget lästes in. Rätta filen, eller utelämna raderna med --skip-bad-rows (antalet följer då mätomgången för alltid)',
    ]);
  });

  it('says what is wrong with a whole file', async () => {
    expect(await sentencesIn('sv', smallInstrument(), 'wave,Q_1,days,extra\n2024,1,5,1\n')).toEqual([
      'answers.csv, rad 1, kolumn "q1": filen har ingen kolumn "q1" för frågan "q1"; menade du "Q_1"?',
      'answers.csv, rad 1, kolumn "Q_1": instrumentet har ingen kolumn "Q_1"; menade du "q1"? Ska den utelämnas, skriv den i mapping.ignore',
      'answers.csv, rad 1, kolumn "extra": instrumentet har ingen kolumn "extra"; ska den utelämnas, skriv den i mapping.ignore',
    ]);
    const psus = smallInstrument({
      items: [item('q1', options(['1']))],
      groups: [group('wave', ['2023', '2024'])],
      design: { psu: 'p', nested: false, strataWithin: ['wave'] },
    });
    expect(await sentencesIn('sv', psus, 'wave,p,q1\n2023,1,1\n2024,1,1\n')).toEqual([
      'answers.csv, rad 3, kolumn "p": urvalsenheten (PSU) "1" ligger i stratum för alla rader (wave "2024") här och i stratum för alla rader (wave "2023") på rad 2. Om urvalsenheternas nummer återkommer i flera strata, skriv det i instrumentet: mapping.design.nested = true',
    ]);
    expect((await sentencesIn('en', psus, 'wave,p,q1\n2023,1,1\n2024,1,1\n'))[0]).toContain(
      'PSU "1" lies in stratum of all rows (wave "2024") here and in stratum of all rows (wave "2023") on line 2.',
    );
  });
});
