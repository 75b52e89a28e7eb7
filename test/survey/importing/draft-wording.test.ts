import { describe, expect, it } from 'vitest';
import { draftInstrument } from '../../../survey/importing/draft-instrument.ts';
import { leftOut, note } from '../../../survey/importing/draft-wording.ts';
import type { Text } from '../../../survey/text.ts';
import { leftoverEnglish } from '../../notebooks/wording/leftover-english.ts';
import { inChunks, utf8 } from './small-instrument.ts';

const groups = ['wave', 'area', 'school', 'grade', 'sex'];

/** Every sentence with each of its forms; the types demand that none is left out. */
const reasons: Readonly<Record<keyof typeof leftOut, readonly Text[]>> = {
  twice: [leftOut.twice],
  empty: [leftOut.empty],
  identity: [leftOut.identity],
  noCode: [leftOut.noCode],
  words: [leftOut.words],
  oneText: [leftOut.oneText],
  allMissing: [leftOut.allMissing],
  manyTexts: [leftOut.manyTexts(30, true), leftOut.manyTexts(1000, false)],
  decimals: [leftOut.decimals],
  spread: [leftOut.spread],
  missingAmongNumbers: [leftOut.missingAmongNumbers],
};
const notes: Readonly<Record<keyof typeof note, readonly Text[]>> = {
  leftOut: [note.leftOut('k', leftOut.empty)],
  wideRange: [note.wideRange('k', 1, 200)],
  apart: [note.apart('k', [9]), note.apart('k', [8, 99])],
  takenForMissing: [note.takenForMissing('k', { refused: ['7'], notApplicable: ['8'], notAnswered: ['9', '99'] })],
  noWave: [note.noWave('2024')],
  group: [
    ...groups.map((group) => note.group('k', group, ['1', '2'], [])),
    note.group(
      'k',
      'area',
      Array.from({ length: 13 }, (_, i) => String(i)),
      ['99'],
    ),
  ],
  design: ['stratum', 'psu', 'weight', 'fpc'].map((variable) => note.design('k', variable)),
  classNamesRepeat: [note.classNamesRepeat('Klass', 'Skola')],
  classInOneSchool: [note.classInOneSchool('Klass', 'Skola')],
  lookForRepeats: [note.lookForRepeats('Klass')],
  nested: [note.nested],
  notNested: [note.notNested],
  strataWithin: [note.strataWithin(true), note.strataWithin(false)],
  nameless: [note.nameless],
  noArea: [note.noArea],
  noWeight: [note.noWeight],
  noPsu: [note.noPsu],
  items: [note.items(1), note.items(2)],
  translate: [note.translate],
  write: [note.write],
  noScales: [note.noScales],
};

describe('the sentences about drafts', () => {
  it.each([...Object.entries(reasons), ...Object.entries(notes)])(
    '%s is there in both languages, the Swedish without English',
    (_, texts) => {
      for (const { sv, en } of texts) {
        expect(en.trim()).not.toBe('');
        expect(sv.trim()).not.toBe('');
        expect(sv).not.toBe(en);
        expect(leftoverEnglish(sv), sv).toEqual([]);
      }
    },
  );
});

describe('a draft told in Swedish', () => {
  it('says what was taken for what, what was left out and what is left to do', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `${2023 + (i % 2)};${1 + (i % 2)};7${'AB'[i % 2]};${i};${1 + (i % 3)}`);
    const { notes } = await draftInstrument({
      name: 'svar.csv',
      bytes: inChunks(utf8(`år;kön;klass;id;q1\n${rows.join('\n')}\n`)),
    });
    expect(notes.map(({ sv }) => sv)).toEqual([
      'Kolumnen "id" är utelämnad (mapping.ignore): den ser ut som ett id-nummer.',
      'Kolumnen "år" tas för mätomgång (2023, 2024).',
      'Kolumnen "kön" tas för kön (1, 2).',
      'Kolumnen "klass" tas för urvalsvariabeln "psu" (primär urvalsenhet).',
      'Ingen kolumn ser ut som området: lägg till en grupp "area" om det finns.',
      'Ingen kolumn ser ut som en vikt: varje rad räknas lika.',
      '1 kolumn togs för frågor. Flytta dem som bara beskriver eleven (bakgrund) från "items" till "groups".',
      'Filen har inga etiketter: skriv frågorna ("concept", "question") och svaren ("label").',
      'Utkastet har inga skalor: du avgör vilka frågor som bildar en faktor, och åt vilket håll de pekar (docs/instrument-format.md).',
    ]);
  });
});
