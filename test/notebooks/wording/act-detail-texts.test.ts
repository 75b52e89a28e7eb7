import { describe, expect, it } from 'vitest';
import { actDetailTextsFor } from '../../../notebooks/wording/act-detail-texts.ts';
import type { Act } from '../../../server/audit/audit.repository.ts';

describe('actDetailTextsFor', () => {
  it('has words in both languages for what the log keeps, which takes nothing else', () => {
    // @ts-expect-error The log knows no such thing.
    const kind: Act['object']['kind'] = 'painting';
    // @ts-expect-error Nor keeps it what has no words.
    const detail: Act['detail'] = { colour: 'red' };
    const [sv, en] = [actDetailTextsFor('sv'), actDetailTextsFor('en')];
    expect(Object.keys(sv.kinds)).not.toContain(kind);
    expect(Object.keys(sv.keys)).not.toEqual(expect.arrayContaining(Object.keys(detail!)));
    for (const part of ['kinds', 'keys'] as const) expect(Object.keys(sv[part])).toEqual(Object.keys(en[part]));
    expect(sv.keys.schoolYear).not.toBe(en.keys.schoolYear);
  });
});
