/** The papers of the product (docs/*.md) as parts of its pages: headings with addresses, tables that scroll by themselves, formulas. */
import MarkdownIt, { type Token } from 'markdown-it';
import { mathInMarkdown } from './math-in-markdown.ts';

export interface RenderedPaper {
  /** Headings of the first level below the title, in order. */
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
  /** Without the title; headings one level down, since the page has its own first two. */
  readonly html: string;
}
type Pages = Readonly<Record<string, string>>;

/** @param pages where a link to another paper leads inside the product; a link to any other file becomes plain text */
export function renderPaper(source: string, pages: Pages): RenderedPaper {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  mathInMarkdown(markdown);
  const { rules } = markdown.renderer;
  // A heading leads to itself: its address can be copied and sent.
  rules['heading_open'] = (tokens, at) => {
    const id = tokens[at]!.attrGet('id');
    return `<${tokens[at]!.tag} id="${id}"><a href="#${id}">`;
  };
  rules['heading_close'] = (tokens, at) => `</a></${tokens[at]!.tag}>\n`;
  rules['table_open'] = () => '<div class="scroll" tabindex="0" role="group"><table>\n';
  rules['table_close'] = () => '</table></div>\n';

  const parsed = markdown.parse(source, {});
  const title = parsed.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  const tokens = title === -1 ? parsed : parsed.filter((_, at) => at < title || at > title + 2);
  const sections: { id: string; heading: string }[] = [];
  const used = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const heading = (tokens[at + 1]!.children ?? []).map(({ content }) => content).join('');
      const id = freeId(heading, used);
      token.attrSet('id', id);
      if (token.tag === 'h2') sections.push({ id: id, heading });
    }
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(6, Number(token.tag[1]) + 1)}`;
    // Markdown's alignment is an inline style, which the pages' policy would refuse.
    if (token.tag === 'th' || token.tag === 'td')
      token.attrs = token.attrGet('style') === 'text-align:right' ? [['class', 'numeric']] : null;
    // The corner of a table with row names heads nothing.
    if (token.type === 'th_open' && tokens[at + 1]!.content === '') token.tag = tokens[at + 2]!.tag = 'td';
    if (token.children) token.children = relinked(token.children, pages);
  }
  return { sections, html: markdown.renderer.render(tokens, markdown.options, {}) };
}

/** As GitHub makes them, so that one link works in both places. */
function freeId(heading: string, used: Map<string, number>): string {
  const id = heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
  const times = used.get(id) ?? 0;
  used.set(id, times + 1);
  return times === 0 ? id : `${id}-${times}`;
}

function relinked(tokens: readonly Token[], pages: Pages): Token[] {
  const kept: boolean[] = [];
  return tokens.filter((token) => {
    if (token.type === 'link_close') return kept.pop();
    if (token.type !== 'link_open') return true;
    const [file = '', fragment] = String(token.attrGet('href') ?? '').split('#');
    const page = file === '' || /^https?:/.test(file) ? file : pages[file];
    kept.push(page !== undefined);
    if (page !== undefined) token.attrSet('href', fragment === undefined ? page : `${page}#${fragment}`);
    return page !== undefined;
  });
}
