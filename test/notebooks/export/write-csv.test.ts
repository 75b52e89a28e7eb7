import { describe, expect, it } from 'vitest';
import { csvLine, swedishMarks } from '../../../notebooks/export/write-csv.ts';

describe('csvLine', () => {
  it('quotes what holds a mark, and leaves empty what is not known', () => {
    expect(csvLine(['a,b', 'say "x"', 'two\nlines', null, true, ''])).toBe('"a,b","say ""x""","two\nlines",,true,\r\n');
  });

  it('writes numbers as they are, with the comma of the language', () => {
    expect(csvLine([-0.05, 1200, 0.5])).toBe('-0.05,1200,0.5\r\n');
    expect(csvLine([-0.05, 1200, 'a;b'], swedishMarks)).toBe('-0,05;1200;"a;b"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', ' =1', '\n=1'])('begins no text like a formula: %j', (text) => {
    expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/);
  });
});
