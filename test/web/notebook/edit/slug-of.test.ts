import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../../../server/http/schemas.ts';
import { slugOf } from '../../../../web/notebook/edit/slug-of.ts';

describe('slugOf', () => {
  it('writes a title in small letters and hyphens', () => {
    expect(slugOf('Områdesprofil: Södra (2026)')).toBe('omradesprofil-sodra-2026');
    expect(slugOf('ملف')).toBe('analys');
  });

  it('gives what an address takes, whatever the title is', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (title) => slug.safeParse(slugOf(title)).success));
  });
});
