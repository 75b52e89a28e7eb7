/** Markdown cells and the `md` template: HTML in the text stays text. Values that are nodes are put in as they are. */
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

export function md(strings: TemplateStringsArray, ...values: readonly unknown[]): HTMLElement {
  const nodes: Node[] = [];
  const text = strings.reduce((before, part, i) => {
    const value = values[i - 1];
    if (value instanceof Node) return `${before}[](#node-${nodes.push(value) - 1})${part}`;
    return before + String(value ?? '') + part;
  });
  const body = document.createElement('div');
  body.className = 'text';
  body.innerHTML = markdown.render(text);
  for (const [i, node] of nodes.entries()) body.querySelector(`a[href="#node-${i}"]`)?.replaceWith(node);
  return body;
}
