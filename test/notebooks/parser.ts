/** A parser and a document where there is no browser: jsdom, which notebook-kit brings. It has no types of its own. */
import { createRequire } from 'node:module';

const { JSDOM } = createRequire(import.meta.resolve('@observablehq/notebook-kit'))('jsdom') as {
  JSDOM: new () => { window: { document: Document; DOMParser: new () => DOMParser } };
};
const { window } = new JSDOM();
export const parser = new window.DOMParser();
export const { document } = window;
