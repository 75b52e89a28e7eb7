import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeText, type HtmlToken, scanHtml } from '../../../notebooks/document/scan-html.ts';

const brief = (token: HtmlToken): string => {
  if (token.kind === 'text') return `"${token.text}"`;
  if (token.kind === 'end') return `/${token.name}`;
  return `${token.name}${token.attributes.map(([name, value]) => ` ${name}=${value}`).join('')}`;
};
const scan = (source: string) => [...scanHtml(source)].map(brief);

describe('scanHtml', () => {
  it.each([
    ['<A b=1 C="x y" d=\'"\' e f=>t</a >', ['a b=1 c=x y d=" e= f=', '/a']],
    ['<a b="1" b="2">', ['a b=1']],
    ['<a b="&amp;&lt;&#65;&#x42;&copy;&#0;&#xD800;">', ['a b=&<AB&copy;\uFFFD\uFFFD']],
    ['<a b="&#65 &#x42g &#99999999999 &# &#x">', ['a b=A Bg \uFFFD &# &#x']],
    ['<!doctype html><!-- <a> --><?php <b> ?>x < y <3 </ z><c>', ['c']],
    ['<!--><a><!---><b><!-- --!><c><!-- <d>', ['a', 'b', 'c']],
    ['<title>A &amp; <b> &lt;</title>', ['title', '"A & <b> <"', '/title']],
    ['<style>a &amp; <b></style>', ['style', '"a &amp; <b>"', '/style']],
    ['<script>a </scripts> <b> &amp;</SCRIPT\n>', ['script', '"a </scripts> <b> &amp;"', '/script']],
    ['<script><!-- <script> </script> --></script>', ['script', '"<!-- <script> </script> -->"', '/script']],
    ['<script><!-- </script>', ['script', '"<!-- "', '/script']],
    ['<script><!--><script></script>', ['script', '"<!--><script>"', '/script']],
    ['<script>a\r\nb\rc\0', ['script', '"a\nb\nc\uFFFD"']],
    ['<a b="<c>', []],
    ['<a b=', []],
    ['', []],
  ])('takes %j apart', (source, tokens) => {
    expect(scan(source)).toEqual(tokens);
  });

  it('has an end for every file, and takes no longer for a hostile one', () => {
    for (const piece of ['<', '<!--', '<a ', '<a b="', '<script>', '<script><!--', '</script', '<title>', '&#', '<a b=\'c"'])
      expect(scan(piece.repeat(40_000)).length).toBeLessThanOrEqual(40_000 * 3);
  });
});

describe('escapeText and escapeAttribute', () => {
  it('are undone by reading', () => {
    const text = `<a href="&amp;">\u00a0'&copy;`;
    expect(scan(`<title>${escapeText(text)}</title>`)).toEqual(['title', `"${text}"`, '/title']);
    expect(scan(`<a b="${escapeAttribute(text)}">`)).toEqual([`a b=${text}`]);
  });
});
