import { cutOfGrade } from '../../analysis/scoring/at-risk.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { unfinishedIn } from '../../survey/importing/unfinished.ts';
import { sayProblem } from '../../survey/format/problems.ts';
import { commandTextsFor, type CommandTexts } from '../../notebooks/wording/command-texts.ts';
import { isBackground, type GroupingVariable, type Instrument } from '../../survey/instrument/instrument.ts';
import type { CliIo } from './cli-io.ts';

/** `motvikt check`: one line per mistake of an instrument file and exit 1, or a short summary and exit 0; exit 2 for wrong usage. */
export async function runCheck(args: readonly string[], io: CliIo): Promise<number> {
  const { check: texts, wrong } = commandTextsFor(io.language);
  if (args.includes('--help') || args.includes('-h')) return (io.stdout(`${texts.usage}\n${texts.about}\n`), 0);
  const option = args.find((word) => word.startsWith('-'));
  if (option !== undefined || args.length === 0)
    return (io.stderr(`${option === undefined ? '' : `${wrong.noOption(option)}\n`}${texts.usage}\n`), 2);
  let code = 0;
  for (const file of args) {
    const reading = readInstrument(await io.readFile(file));
    const several = args.length > 1 ? `${file}: ` : '';
    if (reading.ok) io.stdout(`${several}${summarise(reading.instrument, texts)}\n`);
    else {
      code = 1;
      for (const problem of reading.problems) io.stdout(`${several}${sayProblem(problem, io.language)}\n`);
      io.stderr(`${several}${texts.problems(reading.problems.length)}\n`);
    }
  }
  return code;
}

type Texts = CommandTexts['check'];

/** What an author wants to see at a glance: is it all there, and is it read as meant? */
function summarise(instrument: Instrument, texts: Texts): string {
  const { scales, groups, mapping } = instrument;
  const ofKind = (kind: string): number => scales.filter((scale) => scale.kind === kind).length;
  const withoutCut = scales.filter((scale) => scale.kind !== 'outcome' && scale.statistic === 'share' && scale.cutPoints === null).length;
  const background = groups.filter(({ id }) => isBackground(id));
  const list = (some: readonly GroupingVariable[]): string =>
    some.map(({ id, codes, open }) => `${id} ${codes.length}${open ? '+' : ''}`).join(', ');
  const unfinished = unfinishedIn(instrument);
  return [
    (unfinished.length > 0 ? texts.unfinished : texts.sound)(instrument.id, instrument.version, instrument.synthetic),
    ...unfinished.map((what) => texts.lacks[what]),
    texts.items(instrument.items.length, instrument.sections.length),
    texts.scales(scales.length, ofKind('risk'), ofKind('protective'), ofKind('outcome')),
    ...(withoutCut > 0 ? [texts.withoutCutPoints(withoutCut)] : []),
    ...gradesWithoutCut(instrument, texts),
    texts.groups(list(groups.filter(({ id }) => !isBackground(id)))),
    ...(background.length > 0 ? [texts.background(list(background))] : []),
    ...(instrument.validityRules.length > 0 ? [texts.rules(instrument.validityRules.length, instrument.screening)] : []),
    mapping ? describeMapping(mapping, texts) : texts.noMapping,
  ].join('\n  ');
}

/** Grades that a scale's frozen cut points leave out: they take the nearest grade's, which the author may not have meant. */
function gradesWithoutCut({ scales, groups }: Instrument, texts: Texts): string[] {
  const codes = groups.find(({ id }) => id === 'grade')?.codes.map(({ code }) => code) ?? [];
  const scalesOf = new Map<string, number>();
  for (const { cutPoints } of scales) {
    const borrowed = cutPoints === null ? [] : codes.filter((code) => cutOfGrade(cutPoints, code)?.from === 'neighbour');
    if (borrowed.length > 0) scalesOf.set(borrowed.join(', '), (scalesOf.get(borrowed.join(', ')) ?? 0) + 1);
  }
  return [...scalesOf].map(([grades, n]) => texts.borrowedCut(n, grades));
}

function describeMapping({ design, ignore, items, groups }: NonNullable<Instrument['mapping']>, texts: Texts): string {
  const columns = new Set([
    ...Object.values(items),
    ...Object.values(groups).flatMap((source) => ('column' in source ? [source.column] : [])),
  ]);
  for (const column of [design.stratum, design.psu, design.weight, design.fpc]) if (column !== null) columns.add(column);
  const within = design.strataWithin.length > 0 ? texts.design.numberedWithin(design.strataWithin.join(' × ')) : '';
  const given = [
    design.stratum !== null || within !== '' ? texts.design.strata(design.stratum ?? '', within) : null,
    design.psu === null ? null : texts.design.psus(design.psu),
    design.weight === null ? null : texts.design.weights(design.weight),
    design.fpc === null ? null : texts.design.fpc(design.fpc),
  ].filter((one) => one !== null);
  return texts.reads(columns.size, ignore.includes('*') ? 'others' : ignore.length, given);
}
