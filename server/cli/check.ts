import { cutOfGrade } from '../../analysis/scoring/at-risk.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { sayProblem } from '../../survey/format/problems.ts';
import { isBackground, type GroupingVariable, type Instrument } from '../../survey/instrument/instrument.ts';
import type { CliIo } from './cli-io.ts';

const usage = 'usage: motvikt check FILE.json [FILE.json …]\n';

/** `motvikt check`: one line per mistake of an instrument file and exit 1, or a short summary and exit 0; exit 2 for wrong usage. */
export async function runCheck(args: readonly string[], io: CliIo): Promise<number> {
  if (args.includes('--help') || args.includes('-h'))
    return (io.stdout(`${usage}Checks instrument files; docs/instrument-format.md describes the format.\n`), 0);
  const option = args.find((word) => word.startsWith('-'));
  if (option !== undefined || args.length === 0) return (io.stderr(option === undefined ? usage : `no option ${option}\n${usage}`), 2);
  let code = 0;
  for (const file of args) {
    const reading = readInstrument(await io.readFile(file));
    const several = args.length > 1 ? `${file}: ` : '';
    if (reading.ok) io.stdout(`${several}${summarise(reading.instrument)}\n`);
    else {
      code = 1;
      for (const problem of reading.problems) io.stdout(`${several}${sayProblem(problem)}\n`);
      io.stderr(`${several}${count(reading.problems.length, 'problem')}\n`);
    }
  }
  return code;
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What an author wants to see at a glance: is it all there, and is it read as meant? */
function summarise(instrument: Instrument): string {
  const { scales, groups, mapping } = instrument;
  const kinds = (['risk', 'protective', 'outcome'] as const).map((kind) => [kind, scales.filter((scale) => scale.kind === kind)] as const);
  const withoutCut = scales.filter((scale) => scale.kind !== 'outcome' && scale.statistic === 'share' && scale.cutPoints === null).length;
  const sections = instrument.sections.length > 0 ? ` in ${count(instrument.sections.length, 'section')}` : '';
  const background = groups.filter(({ id }) => isBackground(id));
  const list = (some: readonly GroupingVariable[]): string =>
    some.map(({ id, codes, open }) => `${id} ${codes.length}${open ? '+' : ''}`).join(', ');
  const lines = [
    `${instrument.id} version ${instrument.version}: no problems${instrument.synthetic ? ' (synthetic)' : ''}`,
    `  ${count(instrument.items.length, 'item')}${sections}`,
    `  ${count(scales.length, 'scale')}: ${kinds.map(([kind, some]) => count(some.length, kind, kind === 'outcome' ? 'outcomes' : kind)).join(', ')}`,
    ...(withoutCut > 0 ? [`  ${count(withoutCut, 'scale')} without cut points: they are derived from the data when these are read`] : []),
    ...gradesWithoutCut(instrument),
    `  groups (number of codes, + for more): ${list(groups.filter(({ id }) => !isBackground(id)))}`,
    ...(background.length > 0 ? [`  background variables: ${list(background)}`] : []),
    ...(instrument.validityRules.length > 0
      ? [
          `  ${count(instrument.validityRules.length, 'validity rule')}; released: ${instrument.screening === 'all' ? 'all responses' : 'flagged responses left out'}`,
        ]
      : []),
    `  ${mapping ? describeMapping(mapping) : 'no mapping: files cannot be imported with it'}`,
  ];
  return lines.join('\n');
}

/** Grades that a scale's frozen cut points leave out: they take the nearest grade's, which the author may not have meant. */
function gradesWithoutCut({ scales, groups }: Instrument): string[] {
  const codes = groups.find(({ id }) => id === 'grade')?.codes.map(({ code }) => code) ?? [];
  const scalesOf = new Map<string, number>();
  for (const { cutPoints } of scales) {
    const borrowed = cutPoints === null ? [] : codes.filter((code) => cutOfGrade(cutPoints, code)?.from === 'neighbour');
    if (borrowed.length > 0) scalesOf.set(borrowed.join(', '), (scalesOf.get(borrowed.join(', ')) ?? 0) + 1);
  }
  return [...scalesOf].map(
    ([grades, n]) => `  ${count(n, 'scale')} with no cut point of its own for grade ${grades}: the nearest grade's is taken`,
  );
}

function describeMapping({ design, ignore, items, groups }: NonNullable<Instrument['mapping']>): string {
  const columns = new Set([
    ...Object.values(items),
    ...Object.values(groups).flatMap((source) => ('column' in source ? [source.column] : [])),
  ]);
  for (const column of [design.stratum, design.psu, design.weight, design.fpc]) if (column !== null) columns.add(column);
  const left = ignore.includes('*') ? ', all others left out' : ignore.length > 0 ? `, ${ignore.length} left out` : '';
  const within = design.strataWithin.length > 0 ? ` (numbered within ${design.strataWithin.join(' × ')})` : '';
  const given = [
    design.stratum && `strata "${design.stratum}"${within}`,
    !design.stratum && within && `strata${within}`,
    design.psu && `PSUs "${design.psu}"`,
    design.weight && `weights "${design.weight}"`,
    design.fpc && `finite population "${design.fpc}"`,
  ].filter(Boolean);
  return `reads ${count(columns.size, 'column')} of a file${left}; design: ${given.length > 0 ? given.join(', ') : 'none, every row stands alone'}`;
}
