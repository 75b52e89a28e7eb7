import { describe, expect, it } from 'vitest';
import { prepareCells } from '../../../notebooks/dataflow/prepare-cells.ts';
import { readNotebook } from '../../../notebooks/document/read-notebook.ts';
import { lackingName } from '../../../web/notebook/lacking-name.ts';
import { builtinNames } from '../../../web/sandbox/protocol.ts';

/** Cells as Observable's own tools write them, and what of theirs each needs that cells here have not; none where they run. */
const theirs: readonly (readonly [type: string, text: string, needs: string | null])[] = [
  ['module', 'const data = FileAttachment("penguins.csv").csv({ typed: true });', 'FileAttachment'],
  ['module', 'Plot.barY([1, 2]).plot()', 'Plot'],
  ['module', 'display(d3.sum([1, 2]));', 'd3'],
  ['application/sql', 'select * from penguins', 'db (SQL)'],
  ['text/x-python', 'print(1)', 'Interpreter (Node, Python, R)'],
  ['application/vnd.node.javascript', '1 + 1', 'Interpreter (Node, Python, R)'],
  ['text/vnd.graphviz', 'digraph { a -> b }', 'dot (Graphviz)'],
  ['application/x-tex', '\\frac{1}{2}', 'tex'],
  ['application/vnd.observable.javascript', 'import {chart} from "@d3/bar-chart"', 'import'],
  ['application/vnd.observable.javascript', 'viewof x = Inputs.range([0, 1])', null],
  ['text/html', '<p>Hello</p>', null],
  ['text/markdown', '# Hello', null],
  ['text/x-typescript', 'const a: number = 3;', null],
];

describe('lackingName', () => {
  it.each(theirs)('says of a cell of %s, %s, what it needs', (type, text, needs) => {
    const { cells } = readNotebook(`<!doctype html><notebook><script id="1" type="${type}">${text}</script></notebook>`);
    const { faults } = prepareCells(cells, new Set(builtinNames));
    expect(faults.map((fault) => fault.kind === 'unknownName' && lackingName(fault.name))).toEqual(needs === null ? [] : [needs]);
  });

  it('is none for other names that nobody makes', () => {
    expect(['rowz', 'toString', 'constructor'].map(lackingName)).toEqual([undefined, undefined, undefined]);
  });
});
