import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactJson } from '../../scripts/compact-json.ts';

describe('compactJson', () => {
  it('is read back as the same value, whatever the width', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 120 }), (value, width) => {
        expect(JSON.parse(compactJson(value, width))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps on one line what fits, and breaks up the rest', () => {
    expect(compactJson({ id: 'a', codes: ['1', '2'], label: { sv: 'ja', en: 'yes' } }, 40)).toBe(
      ['{', '  "id": "a",', '  "codes": ["1", "2"],', '  "label": { "sv": "ja", "en": "yes" }', '}'].join('\n'),
    );
  });
});
