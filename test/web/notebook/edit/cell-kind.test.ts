import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../../notebooks/forms/code-of.ts';
import { newForm } from '../../../../notebooks/forms/form-fields.ts';
import { gist, kindOf, referencesIn } from '../../../../web/notebook/edit/cell-kind.ts';
import { newCell } from '../../../../web/notebook/edit/draft.ts';

const rows = newCell(1, 'js', codeOf(newForm('rows', 'one', new Set())));
const choices = newCell(2, 'js', codeOf(newForm('choices', 'one', new Set())));

describe('kindOf', () => {
  it('tells a form by its code, for as long as it says no more than a form can', () => {
    expect([rows, choices].map((cell) => kindOf(cell, false))).toEqual(['form', 'choices']);
    expect(kindOf(rows, true)).toBe('code');
    expect(kindOf({ ...rows, value: `${rows.value}\nalert(1)` }, false)).toBe('code');
    expect(kindOf(newCell(3, 'md', '# A'), false)).toBe('text');
    expect(kindOf(newCell(3, 'sql', 'select 1'), false)).toBe('other');
  });
});

describe('referencesIn', () => {
  it('is what readers choose in other cells', () => {
    expect(referencesIn([rows, choices], 1)).toEqual(['choice.wave', 'choice.place']);
    expect(referencesIn([rows, choices], 2)).toEqual([]);
  });
});

describe('gist', () => {
  it('is the first line that says something', () => {
    expect(gist('\n// tables: one/*\n  const a = 1;\nconst b = 2;')).toBe('const a = 1;');
    expect(gist('')).toBe('');
  });
});
