import { describe, expect, it } from 'vitest';
import { pageHeight, pageStyle, quoted } from '../../../../web/notebook/print/page-style.ts';

describe('pageStyle', () => {
  it('names a sheet of A4 with what stands in its margins', () => {
    const style = pageStyle({ top: 'Ö · A', right: 'today', foot: 'note', page: 'Sida' });
    for (const part of ['size: A4', 'content: "Ö · A"', 'content: "today"', 'content: "note"', 'content: "Sida " counter(page)'])
      expect(style).toContain(part);
    expect(Math.round(pageHeight)).toBe(949);
  });
});

describe('quoted', () => {
  it('lets no text out of its marks', () => {
    const hostile = 'a"; } * { display: none; content: "\\ \n</style>';
    expect(quoted(hostile).slice(1, -1)).not.toMatch(/["\n<>{}]/);
    expect(quoted('a"b\\')).toBe('"a\\22 b\\5c "');
  });
});
