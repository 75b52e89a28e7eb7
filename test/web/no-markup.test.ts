/**
 * Outside the frame nothing that people write becomes markup: names from a map's file, comments, texts of cells and drawings are put in as
 * text. So that this holds without trying each of them, the ways by which text becomes markup are counted in the source.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const web = join(import.meta.dirname, '../../web');
const ways =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|parseFromString|srcdoc|setHTML\w*)\b|document\.write\b/g;

it('text becomes markup nowhere but where it is our own, or made anew part by part', () => {
  const found = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...new Set(readFileSync(join(web, file), 'utf8').match(ways))].map((way) => `${file}: ${way}`))
    .sort();
  expect(found).toEqual([
    // What is published of the method, which the build makes of docs/.
    'app/about-page.tsx: dangerouslySetInnerHTML',
    // The frame's own document, in a notebook that was saved as a page.
    'notebook/cell-frame.ts: srcdoc',
    // Taken apart without being shown, and built again of known elements.
    'notebook/clean-svg.ts: parseFromString',
    // Inside the frame.
    'sandbox/markdown.ts: innerHTML',
  ]);
});
