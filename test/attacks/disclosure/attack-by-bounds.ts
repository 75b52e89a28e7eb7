/**
 * The intruder's linear program: unknown numbers of pupils per place × grade × sex × answer, which no released number contradicts; then
 * the least and the greatest that a protected number can be. Whole numbers are relaxed to any: so the bounds are at most a little wide.
 */
import loadHighs, { type Highs } from 'highs';
import type { DisclosureSettings, Group } from '../../../analysis/disclosure/released.ts';
import { groupMissing, type Columns } from '../../../survey/columns/columns.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { rowsOf } from '../../analysis/disclosure/subtraction-attack.ts';
import { chainOf } from './named-groups.ts';
import type { Held, HeldGroup } from './released-groups.ts';

/** `exact`: every released number is known exactly, as the rules assume; `printed`: only as it is printed. */
export type Knowledge = 'exact' | 'printed';
export type Answer = 'yes' | 'no' | 'none';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export interface IntrudersProgram {
  readonly equations: number;
  readonly unknowns: number;
  /** Bounds of the pupils in a group who gave an answer, or of all of them. */
  readonly bounds: (group: Group, answer: Answer | 'all') => Bounds;
  readonly close: () => void;
}

let solver: Promise<Highs> | null = null;

interface UnknownCell {
  readonly codes: Readonly<Record<string, string>>;
  readonly answer: Answer;
}

/**
 * Everything that a release says of one factor, as a linear program.
 *
 * @param given      per pupil 1 yes, 0 no, 2 no answer
 * @param dimensions variables of the unknown table, places before grade and sex; groups that name another one are left out
 */
export async function intrudersProgram(
  instrument: Instrument,
  columns: Columns,
  { groups }: Pick<Held, 'groups'>,
  factor: string,
  given: Uint8Array,
  knowledge: Knowledge,
  settings: DisclosureSettings,
  dimensions: readonly string[] = ['area', 'school', 'grade', 'sex'],
): Promise<IntrudersProgram> {
  const { createModel, constants, infinity } = await (solver ??= loadHighs());
  const cells = unknownCells(columns, dimensions);
  const chains = new Map<string, ReadonlySet<string>>();
  const within = (id: string, code: string): ReadonlySet<string> => {
    const key = `${id} ${code}`;
    if (!chains.has(key)) chains.set(key, new Set(chainOf(instrument, id, code)));
    return chains.get(key)!;
  };
  const cellsOf = (group: Group): number[] => {
    const wanted = Object.entries(group).filter(([id]) => id !== 'wave');
    return [...cells.keys()].filter((at) =>
      wanted.every(([id, code]) => {
        const variable = id === 'stage' ? 'grade' : id;
        return within(variable, cells[at]!.codes[variable]!).has(code);
      }),
    );
  };
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  /** low <= sum of weight(answer) over the cells <= high */
  const constrain = (of: readonly number[], weight: Readonly<Record<Answer, number>>, low: number, high: number): void => {
    for (const at of of) {
      const one = weight[cells[at]!.answer];
      if (one === 0) continue;
      indices.push(at);
      values.push(one);
    }
    starts.push(indices.length);
    lower.push(low);
    upper.push(high);
  };
  const everybody = { yes: 1, no: 1, none: 1 };
  const half = settings.roundN / 2;
  const spread = spreadPupils(columns, groups, within);
  for (const held of groups) {
    if (Object.keys(held.group).some((id) => id !== 'wave' && id !== 'stage' && !dimensions.includes(id))) continue;
    const of = cellsOf(held.group);
    const off = spread(held);
    const [n, yes, no] = countsOf(held, given);
    const printed = [...held.rows.values()][0]!.n!;
    constrain(of, everybody, (knowledge === 'exact' ? n : printed - half) - off, (knowledge === 'exact' ? n : printed + half) + off);
    const row = held.rows.get(factor);
    if (row === undefined) continue;
    if (row.protection.state === 'bounded') {
      const few = row.protection.side === 'under' ? 'yes' : 'no';
      constrain(of, { yes: 0, no: 0, none: 0, [few]: 1 }, -infinity, settings.nearlyAllOrNone + off);
    } else if (row.value !== null && knowledge === 'exact') {
      constrain(of, { yes: 1, no: 0, none: 0 }, yes - off, yes + off);
      constrain(of, { yes: 0, no: 1, none: 0 }, no - off, no + off);
    } else if (row.value !== null) {
      // yes / (yes + no) lies within half a percent of the value.
      const [least, most] = [Math.max(0, row.value - 0.005), Math.min(1, row.value + 0.005)];
      constrain(of, { yes: 1 - least, no: -least, none: 0 }, -off, infinity);
      constrain(of, { yes: 1 - most, no: -most, none: 0 }, -infinity, off);
    }
  }
  const model = createModel({
    numCols: cells.length,
    numRows: lower.length,
    colCost: new Float64Array(cells.length),
    colLower: new Float64Array(cells.length),
    colUpper: new Float64Array(cells.length).fill(columns.n),
    rowLower: Float64Array.from(lower),
    rowUpper: Float64Array.from(upper),
    matrix: {
      format: 'csr',
      numRows: lower.length,
      numCols: cells.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  });
  // Only the objective changes from one question to the next: the primal simplex goes on from the last solution.
  model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4 });
  const solve = (sense: 'minimize' | 'maximize'): number => {
    model.changeObjectiveSense(constants.objectiveSense[sense]);
    model.run();
    const status = model.getModelStatus();
    if (status !== constants.modelStatus.optimal)
      throw new Error(`The intruder's program ended with status ${status}: a constraint is wrong`);
    return model.getObjectiveValue();
  };
  return {
    equations: lower.length,
    unknowns: cells.length,
    bounds(group, answer) {
      const chosen = cellsOf(group).filter((at) => answer === 'all' || answer === cells[at]!.answer);
      for (const at of chosen) model.changeColCost(at, 1);
      const bounds = { low: solve('minimize'), high: solve('maximize') };
      for (const at of chosen) model.changeColCost(at, 0);
      return bounds;
    },
    close: () => model.dispose(),
  };
}

/** Which grades a school has is known to everybody; who lives where is not. Where no school is named, all combinations are open. */
function unknownCells(columns: Columns, dimensions: readonly string[]): UnknownCell[] {
  const codeOf = (id: string, row: number): string => {
    const { codes, index } = columns.groups.get(id)!;
    return index[row] === groupMissing(index) ? '' : codes[index[row]!]!;
  };
  const rows = Array.from({ length: columns.n }, (_, row) => row);
  const together = dimensions.includes('school') ? ['school', 'grade'] : ['grade'];
  const rooms = [
    ...new Map(
      rows.map((row) => {
        const room = Object.fromEntries(together.map((id) => [id, codeOf(id, row)]));
        return [JSON.stringify(room), room] as const;
      }),
    ).values(),
  ];
  return dimensions
    .filter((id) => !together.includes(id))
    .reduce<Readonly<Record<string, string>>[]>((before, id) => {
      const codes = [...new Set(rows.map((row) => codeOf(id, row)))].sort();
      return before.flatMap((one) => codes.map((code) => ({ ...one, [id]: code })));
    }, rooms)
    .flatMap((codes) => (['yes', 'no', 'none'] as const).map((answer) => ({ codes, answer })));
}

function countsOf({ members }: HeldGroup, given: Uint8Array): readonly [number, number, number] {
  let [n, yes, no] = [0, 0, 0];
  members.forEach((one, row) => {
    if (one === 0) return;
    n++;
    if (given[row] === 1) yes++;
    if (given[row] === 0) no++;
  });
  return [n, yes, no];
}

/**
 * By how much a group's numbers may be off from what pupils stated: as many as were drawn into the same table of the same place. (To know
 * how many is more than the intruder does.)
 */
function spreadPupils(
  columns: Columns,
  groups: readonly HeldGroup[],
  within: (id: string, code: string) => ReadonlySet<string>,
): (held: HeldGroup) => number {
  const tableOf = ({ group }: HeldGroup): string =>
    Object.entries(group)
      .map(([id, code]) => (id === 'area' || id === 'school' ? `${id}=${code}` : id))
      .sort()
      .join();
  const states = (row: number, id: string, code: string): boolean => {
    const variable = id === 'stage' ? 'grade' : id;
    const { codes, index } = columns.groups.get(variable)!;
    return index[row] !== groupMissing(index) && within(variable, codes[index[row]!]!).has(code);
  };
  const drawn = new Map<string, number>();
  for (const held of groups) {
    const codes = Object.entries(held.group).filter(([id]) => id === 'grade' || id === 'stage' || id === 'sex');
    const here = rowsOf(held.members).filter((row) => !codes.every(([id, code]) => states(row, id, code))).length;
    drawn.set(tableOf(held), (drawn.get(tableOf(held)) ?? 0) + here);
  }
  return (held) => drawn.get(tableOf(held)) ?? 0;
}
