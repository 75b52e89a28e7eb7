import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependents, graphFaults, namesOf, type GraphCell } from '../../../notebooks/dataflow/graph-faults.ts';

/** `cell(1, 'a b', 'c')` makes c from a and b. */
const words = (text: string) => text.split(' ').filter(Boolean);
const cell = (id: number, inputs: string, outputs: string): GraphCell => ({ id, inputs: words(inputs), outputs: words(outputs) });
const none = new Set<string>();

describe('graphFaults', () => {
  it('finds nothing wrong with a chain, a fork and a builtin', () => {
    expect(graphFaults([cell(1, 'aq', 'a'), cell(2, 'a', 'b'), cell(3, 'a b', '')], new Set(['aq']))).toEqual([]);
  });

  it('finds a name that two cells make, in whatever order they stand', () => {
    expect(graphFaults([cell(1, 'a', ''), cell(2, '', 'a'), cell(3, '', 'a b')], none)).toEqual([
      { kind: 'definedTwice', name: 'a', cells: [2, 3] },
    ]);
  });

  it('finds a name that nobody makes, once, with all the cells that use it', () => {
    expect(graphFaults([cell(1, 'x x', 'a'), cell(2, 'x a', '')], none)).toEqual([{ kind: 'unknownName', name: 'x', cells: [1, 2] }]);
  });

  it('finds a cycle once, from the cell that stands first', () => {
    expect(graphFaults([cell(1, 'c', 'a'), cell(2, 'a', 'b'), cell(3, 'b', 'c')], none)).toEqual([
      { kind: 'cycle', names: ['c', 'b', 'a'], cells: [1, 3, 2] },
    ]);
  });

  it('finds a cell that needs itself', () => {
    expect(graphFaults([cell(1, 'a', 'a')], none)).toEqual([{ kind: 'cycle', names: ['a'], cells: [1] }]);
  });

  it('does not take a cell that only leads into a cycle for a part of it', () => {
    const [fault] = graphFaults([cell(9, 'a', ''), cell(1, 'b', 'a'), cell(2, 'a', 'b')], none);
    expect(fault).toMatchObject({ kind: 'cycle', cells: [1, 2] });
  });

  it('finds a cycle exactly when no order lets each cell run after those that it needs', () => {
    const graph = fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 3 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(graph, (needs) => {
        const cells = needs.map((inputs, id) => ({ id, inputs: inputs.map((i) => `v${i}`), outputs: [`v${id}`] }));
        const done = new Set<number>();
        for (let round = 0; round < 7; round++)
          for (const [id, inputs] of needs.entries()) if (inputs.every((i) => done.has(i))) done.add(id);
        expect(graphFaults(cells, none).length > 0).toBe(done.size < 7);
      }),
    );
  });
});

describe('namesOf', () => {
  it('knows the value of an input beside the input itself', () => {
    expect(namesOf({ id: 1, inputs: [], outputs: [], output: 'viewof$choice' })).toEqual(['viewof$choice', 'choice']);
  });
});

describe('dependents', () => {
  const cells = [cell(1, '', 'a'), cell(2, 'a', 'b'), cell(3, 'b', ''), cell(4, '', 'c'), cell(5, 'c a', '')];
  it('are the cell itself and all that follow from it, and no others', () => {
    expect([...dependents(cells, 1)].sort()).toEqual([1, 2, 3, 5]);
    expect([...dependents(cells, 4)].sort()).toEqual([4, 5]);
    expect([...dependents(cells, 3)]).toEqual([3]);
  });
  it('end, also in a cycle', () => {
    expect([...dependents([cell(1, 'b', 'a'), cell(2, 'a', 'b')], 2)].sort()).toEqual([1, 2]);
  });
});
