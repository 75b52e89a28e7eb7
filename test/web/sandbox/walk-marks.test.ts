/** Which mark a key leads to, in which order marks are read, and what the drawing itself still says. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { inReadingOrder, nextMark, takeMarks } from '../../../web/sandbox/walk-marks.ts';

const { JSDOM } = createRequire(import.meta.resolve('@observablehq/notebook-kit'))('jsdom') as {
  JSDOM: new (html: string) => { window: Window & typeof globalThis };
};

describe('nextMark', () => {
  it('goes on and back by arrows, to the ends by their keys, and not past them', () => {
    expect(['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'Home', 'End'].map((key) => nextMark(key, 1, 4))).toEqual([
      2, 2, 0, 0, 0, 3,
    ]);
    expect([nextMark('ArrowDown', 3, 4), nextMark('ArrowUp', 0, 4)]).toEqual([3, 0]);
  });

  it('begins with the first mark', () => {
    expect([nextMark('ArrowDown', -1, 4), nextMark('ArrowUp', -1, 4)]).toEqual([0, 0]);
  });

  it('leaves other keys to the browser, and all where there is no mark', () => {
    expect([nextMark('Tab', 1, 4), nextMark('a', 1, 4), nextMark('ArrowDown', -1, 0)]).toEqual([null, null, null]);
  });
});

describe('inReadingOrder', () => {
  const at = (sentence: string, x: number, y: number) => ({ sentence, x, y });
  const read = (...of: Parameters<typeof inReadingOrder>) => inReadingOrder(...of).map(({ sentence }) => sentence);

  it('is line by line, from the left', () => {
    expect(read([at('hidden below', 9, 40), at('right', 30, 10), at('left', 10, 11.5), at('middle', 20, 25)])).toEqual([
      'left',
      'right',
      'middle',
      'hidden below',
    ]);
  });

  it('is what the chart gives, where it gives one', () => {
    const marks = [at('a 2022', 10, 90), at('b 2022', 50, 10), at('a 2023', 20, 5), at('b 2023', 60, 70)];
    expect(read(marks, ['a 2022', 'a 2023', 'b 2022', 'b 2023'])).toEqual(['a 2022', 'a 2023', 'b 2022', 'b 2023']);
  });

  it('reads a field and the sign in it once, and the same words in another line again', () => {
    expect(read([at('hidden', 10, 10), at('hidden', 10, 10.5), at('hidden', 10, 40)])).toEqual(['hidden', 'hidden']);
  });
});

describe('takeMarks', () => {
  it('takes the sentences of marks, and leaves a drawing that says nothing by itself', () => {
    const { document } = new JSDOM(
      `<svg role="graphics-document" aria-label="whole"><g role="graphics-object" aria-roledescription="group mark container">
       <path role="graphics-symbol" aria-roledescription="point" aria-label="Alcohol, 12 %"/><path aria-hidden="true"/>
       <path role="graphics-symbol" aria-label=""/></g></svg>`,
    ).window;
    const svg = document.querySelector('svg')!;
    expect(takeMarks(svg).map(({ sentence }) => sentence)).toEqual(['Alcohol, 12 %']);
    expect(svg.outerHTML).not.toMatch(/aria-label|role=|roledescription/);
  });
});
