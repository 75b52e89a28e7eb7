/**
 * Formulas in Markdown, as GitHub writes them: `$…$` within a line, `$$…$$` as a paragraph of its own. They become MathML, which
 * browsers draw by themselves.
 */
import type { MarkdownIt } from 'markdown-it';
import temml from 'temml';

export function mathInMarkdown(markdown: MarkdownIt): void {
  markdown.inline.ruler.after('escape', 'math', (state, silent) => {
    const found = /^(\$\$?)(?!\s)([^$]+?)(?<!\s)\1/.exec(state.src.slice(state.pos));
    if (!found) return false;
    if (!silent) {
      const token = state.push('math', 'math', 0);
      token.markup = found[1]!;
      token.content = found[2]!;
    }
    state.pos += found[0].length;
    return true;
  });
  markdown.renderer.rules['math'] = (tokens, at) => {
    const { content, markup } = tokens[at]!;
    return mathMl(content, markup === '$$');
  };
}

/** @throws where the formula cannot be read: the papers are ours, and a test renders them all */
function mathMl(tex: string, display: boolean): string {
  const drawn = temml
    .renderToString(tex, { displayMode: display, throwOnError: true })
    // Styles stand in the pages' own sheet: their policy lets none be inline.
    .replaceAll(/ style="[^"]*"/g, '')
    // Slanted by that sheet too: by themselves browsers take mathematical letters, which many machines have no font for.
    .replaceAll(/<mi>(\p{L})<\/mi>/gu, '<mi class="letter">$1</mi>');
  if (display) return `<span class="formula" tabindex="0" role="group">${drawn}</span>`;
  // Browsers break no formula into lines: one that a phone could not hold scrolls by itself, and shorter ones stand on the line.
  return tex.length > 40 ? drawn.replace('<math', '<math class="long" tabindex="0"') : drawn;
}
