import { describe, expect, it } from 'vitest';
import { loadAnswers, readInstrumentFile } from '../../../server/cli/load-survey-file.ts';
import { releasedFile } from '../../../server/cli/released-file.ts';
import { smallDocument, smallFile } from '../../database/small-survey.ts';
import { memoryIo } from './memory-io.ts';

describe('releasedFile', () => {
  it('makes the same tables with and without comparisons', async () => {
    const io = memoryIo({ 'i.json': smallDocument, 'a.csv': smallFile([2023, 2025]) });
    const instrument = (await readInstrumentFile('i.json', io))!;
    const options = {
      instrument: 'i.json',
      data: 'a.csv',
      by: null,
      format: 'json',
      unprotected: false,
      skipBadRows: false,
      register: null,
    } as const;
    const file = (await loadAnswers(instrument, options, io))!;
    const compared = releasedFile(file, 'withComparisons', io);
    expect(compared.map(({ comparisons }) => comparisons.length > 0)).toEqual([true, true]);
    expect(releasedFile(file, 'withoutComparisons', io)).toEqual(compared.map((wave) => ({ ...wave, comparisons: [] })));
  });
});
