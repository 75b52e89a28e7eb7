import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import { describeImportProblems, type ImportAsker } from '../../survey/importing/import-problems.ts';
import type { Language } from '../../survey/text.ts';
import type { ImportResult } from './import-waves.ts';

export type RefusedImport = Exclude<ImportResult, { kind: 'imported' }>;

/** Why nothing of a file was stored and what can be done, a sentence a line. @param data the file as its reader calls it */
export function sayRefusedImport(result: RefusedImport, data: string, language: Language, asker: ImportAsker): readonly string[] {
  const { import: texts, wrong } = commandTextsFor(language);
  switch (result.kind) {
    case 'alreadyImported':
      return [texts.before(data, whenOf(result.importedAt), result.fileName, result.waves.join(', '))];
    case 'wavesExist':
      return [...result.waves.map(({ wave, storedAt }) => texts.waveIsThere(data, wave, whenOf(storedAt))), texts.nothingChanges];
    case 'wavesAsked':
      return [texts.waveIsAsked(data, result.waves.join(', ')), texts.nothingChanges];
    case 'instrumentDiffers':
      return [texts.otherInstrument(result.instrument, result.version)];
    case 'unreadable':
      return [wrong.cannotBeRead(data, result.message[language])];
    case 'refused':
      return describeImportProblems(result.problems, language, asker);
  }
}

const whenOf = (time: Date): string => `${time.toISOString().slice(0, 10)} ${time.toISOString().slice(11, 16)} UTC`;
