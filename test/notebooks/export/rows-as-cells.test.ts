import { describe, expect, it } from 'vitest';
import { rowsAsCells } from '../../../notebooks/export/rows-as-cells.ts';
import { compare } from '../../../notebooks/library/compare.ts';
import { exampleWave } from '../fixtures.ts';

describe('rowsAsCells', () => {
  const rows = compare([exampleWave('2026')], { area: '3' }, { with: 'rest' }, 'sv');
  const [header, ...lines] = rowsAsCells(rows);
  const at = (line: number, name: string) => lines[line]![header!.indexOf(name)];

  it('says survey, wave and protection of every row, before its number', () => {
    expect(header!.slice(0, 4)).toEqual(['survey', 'surveyLabel', 'synthetic', 'wave']);
    expect(lines).toHaveLength(rows.length);
    expect(at(0, 'wave')).toBe('2026');
    expect(at(0, 'survey')).toBe(rows[0]!.survey);
    expect(at(0, 'minPupils')).toBe(10);
    const hidden = rows.findIndex((row) => row.state === 'hidden');
    expect([at(hidden, 'state'), at(hidden, 'reason'), at(hidden, 'value'), at(hidden, 'n')]).toEqual(['hidden', 'protected', null, null]);
  });

  it('has numbers as numbers, and nothing that is no plain value', () => {
    expect(at(0, 'value')).toBe(rows[0]!.value);
    expect(header).not.toContain('protection');
    expect(header).not.toContain('group');
  });

  it('writes names without the marks of direction that a page needs', () => {
    expect(rowsAsCells([{ label: '\u2068حي\u2069' }])).toEqual([['label'], ['حي']]);
  });

  it('gives a header alone for no rows', () => expect(rowsAsCells([])).toEqual([[]]));
});
