import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../../../web/notebook/clean-svg.ts';

/** The one that notebook-kit brings; it has no types of its own. */
const { JSDOM } = createRequire(import.meta.resolve('@observablehq/notebook-kit'))('jsdom') as {
  JSDOM: new () => { window: { DOMParser: new () => DOMParser } };
};
const parser = new new JSDOM().window.DOMParser();
const svg = (inner: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" ${more}>${inner}</svg>`;
const clean = (text: string) => cleanSvg(text, parser);

describe('cleanSvg', () => {
  it('keeps a drawing', () => {
    const drawing =
      '<g transform="translate(1,2)" fill="#ffffff"><path d="M0,0L1.5e-3,2Z" stroke-dasharray="4,2"></path><text font-family="Inter, &quot;Segoe UI&quot;">49 &lt; 50 %</text></g>';
    expect(clean(svg(drawing, 'viewBox="0 0 20 10"'))).toEqual({
      width: 20,
      height: 10,
      text: `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10">${drawing}</svg>`,
    });
  });

  it.each([
    '<script>evil</script>',
    '<g onclick="evil" onload="evil"/>',
    '<a href="https://evil"><text>x</text></a>',
    '<image href="https://evil/"/>',
    '<use href="#evil"/>',
    '<foreignObject><b xmlns="http://www.w3.org/1999/xhtml">evil</b></foreignObject>',
    '<b xmlns="http://www.w3.org/1999/xhtml" id="evil">x</b>',
    '<style>@import "evil"</style>',
    '<g style="background:url(evil)"/>',
    '<rect fill="url(https://evil)"/>',
    '<rect fill="url(evil)"/>',
    '<rect fill="u\\72l(evil)"/>',
    '<rect fill="URL(evil)"/>',
    '<animate attributeName="href" to="evil"/>',
    '<set attributeName="onclick" to="evil"/>',
    '<g xmlns:x="http://www.w3.org/1999/xlink" x:href="evil"/>',
    '<g class="evil" data-evil="evil"/>',
  ])('leaves out %s', (inner) => expect(clean(svg(inner))?.text ?? '').not.toMatch(/evil/i));

  it.each([
    ['no drawing', 'evil'],
    ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['what is no XML', svg('<g>')],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`],
    ['an instruction', `<?xml-stylesheet href="evil"?>${svg('')}`],
    ['a size of none', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a size beyond all', svg('').replace('"20"', '"1e9"')],
    ['more parts than any of ours', svg('<g/>'.repeat(20_001))],
    ['more layers than any of ours', svg(`${'<g>'.repeat(60)}${'</g>'.repeat(60)}`)],
  ])('takes no %s', (_, text) => expect(clean(text)).toBeNull());
});
