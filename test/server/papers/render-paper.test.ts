import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPaper } from '../../../server/papers/render-paper.ts';

const pages = { 'method.md': '/about/method' };
const html = (source: string) => renderPaper(source, pages).html.trim();

describe('renderPaper', () => {
  it('gives headings an address of their own, one level down, and lists the first level', () => {
    const { sections, html: body } = renderPaper('# Title\n\n## Held against R, and the CDC\n\n### More\n\n## More', pages);
    expect(sections).toEqual([
      { id: 'held-against-r-and-the-cdc', heading: 'Held against R, and the CDC' },
      { id: 'more-1', heading: 'More' },
    ]);
    expect(body).toContain(
      '<h3 id="held-against-r-and-the-cdc"><a href="#held-against-r-and-the-cdc">Held against R, and the CDC</a></h3>',
    );
    expect(body).toContain('<h4 id="more">');
    expect(body).not.toContain('Title');
  });

  it('leads to other papers inside the product, and makes plain text of links to other files', () => {
    expect(html('[a](method.md#b) [c](#d) [e](https://example.org/) [f](../survey/x.ts)')).toBe(
      '<p><a href="/about/method#b">a</a> <a href="#d">c</a> <a href="https://example.org/">e</a> f</p>',
    );
  });

  it('draws formulas within a line and on a line of their own, and leaves money alone', () => {
    expect(html('so $w_i$ is')).toMatch(/^<p>so <math><msub><mi class="letter">w<\/mi><mi class="letter">i<\/mi><\/msub><\/math> is<\/p>$/);
    expect(html('$$\\frac{a}{b}$$')).toMatch(
      /^<p><span class="formula" tabindex="0" role="group"><math display="block".*<mfrac>.*<\/span><\/p>$/,
    );
    expect(html('it costs $ 5 or $ 6')).toBe('<p>it costs $ 5 or $ 6</p>');
    expect(html('`$x$`')).toBe('<p><code>$x$</code></p>');
  });

  it('calls the empty corner of a table a cell and no heading', () => {
    expect(html('| | n |\n|---|---:|\n| a | 1 |')).toMatch(/<tr>\s*<td><\/td>\s*<th class="numeric">n<\/th>/);
  });

  it('lets no HTML and no style through, which the policy of the pages would refuse', () => {
    expect(html('<b onclick="x()">a</b> [x](javascript:alert)')).not.toMatch(/<b|<a/);
  });

  it.each(['method.md', 'disclosure.md'])('reads every formula and table of docs/%s', (file) => {
    const source = readFileSync(join(import.meta.dirname, '../../../docs', file), 'utf8');
    const { html: body, sections } = renderPaper(source, pages);
    expect(sections.length).toBeGreaterThan(1);
    const text = body.replaceAll(/<code>.*?<\/code>/g, '');
    expect(text).not.toMatch(/\$|\\[a-z]|style=|temml-error|^\|/m);
    expect(body.match(/<table>/g)?.length ?? 0).toBe(source.match(/^\|[\s:|-]*-[\s:|-]*\|$/gm)?.length ?? 0);
    expect(body.match(/<math/g)?.length ?? 0).toBe(source.replaceAll(/`[^`]*`/g, '').match(/\$\$?[^$]+\$\$?/g)?.length ?? 0);
  });
});
