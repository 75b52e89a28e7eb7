/** Sentences on standard error that several commands say. */
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { CliIo } from './cli-io.ts';
import type { Asked } from './survey-command.ts';

export function sayDerived(factors: readonly string[], io: CliIo): void {
  if (factors.length > 0) io.stderr(`${commandTextsFor(io.language).notices.derived(factors.join(', '))}\n`);
}

/** Of protected rows, whose values are rounded. */
export function sayDifferences(differences: readonly (number | null)[], io: CliIo): void {
  if (differences.some((one) => one !== null)) io.stderr(`${textsFor(io.language).chart.differencesNote}\n`);
}

/** @returns null, for a command that has no rows then */
export function sayNotAtThisLevel(
  by: readonly string[],
  instead: readonly (readonly string[])[],
  { groups }: Instrument,
  { command, unprotected }: Pick<Asked, 'command' | 'unprotected'>,
  io: CliIo,
): null {
  const { notices } = commandTextsFor(io.language);
  const words = instead.map((one) => (one.length === 0 ? notices.nothing : one.join(',')));
  const waves = groups.some(({ id }) => id === 'wave');
  const gives = notices.unprotectedGives[command];
  if (unprotected) io.stderr(`${notices.notMade(by.join(','), words)}\n`);
  else io.stderr(`${notices.notAtThisLevel(by.join(','), words, waves)}\n${gives === undefined ? '' : `${gives}\n`}`);
  return null;
}

/** One factor's groups stand together, so that they can be compared at a glance. */
export function inFactorOrder<Row extends { readonly factor: string }>(instrument: Instrument, rows: readonly Row[]): Row[] {
  const order = new Map(instrument.scales.map(({ id }, at) => [id, at]));
  return rows.toSorted((a, b) => order.get(a.factor)! - order.get(b.factor)!);
}
