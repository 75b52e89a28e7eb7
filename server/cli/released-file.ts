/** The released tables of every wave of a file, made as the server makes them, and the rows of one level of them. */
import { closeRelease, comparisonsOf, openRelease, type ReleaseOptions } from '../../analysis/disclosure/release-wave.ts';
import type { Group, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { derivedScales, freezeCutPoints } from '../../analysis/factor-variables.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import { splitByGroup } from '../../survey/columns/split-by-group.ts';
import type { CliIo } from './cli-io.ts';
import type { SurveyFile } from './load-survey-file.ts';
import { sayDerived, sayNotAtThisLevel } from './notices.ts';
import type { Asked } from './survey-command.ts';

/** A file whose instrument has no wave is one. */
export const onlyWave = 'this file';

/** Comparisons with all that they need of earlier waves are half of the work: a command that prints none has none made. */
export type Made = 'withComparisons' | 'withoutComparisons';

/** In time order. Cut points that the instrument lacks come from the whole file, as those of `motvikt factors` do. */
export function releasedFile({ instrument, columns, waves, register }: SurveyFile, made: Made, io: CliIo): ReleasedWave[] {
  const frozen = freezeCutPoints(instrument, columns, 'this file');
  sayDerived(derivedScales(instrument, frozen), io);
  const compared = made === 'withComparisons';
  const release = (part: Columns, wave: string, options: ReleaseOptions): ReleasedWave => {
    const opened = openRelease(frozen, part, wave, options);
    return closeRelease(opened, compared ? comparisonsOf(opened) : []);
  };
  if (waves.length === 0) return [release(columns, onlyWave, { register })];
  if (waves.length > 1) io.stderr(`${commandTextsFor(io.language).notices.eachWave(waves.join(', '))}\n`);
  const byWave = splitByGroup(columns, 'wave');
  const earlier = (at: number) => ({ wave: waves[at]!, columns: byWave.get(waves[at]!)!, released: 'together' as const });
  return waves.map((wave, at) =>
    release(byWave.get(wave)!, wave, at === 0 || !compared ? { register } : { register, previous: earlier(at - 1), first: earlier(0) }),
  );
}

/**
 * Rows of one table at the level asked for, wave after wave. Their groups hold the wave (where the file has waves) and what was asked for, in
 * that order.
 *
 * @param tableOf the table in question
 * @returns null where the table has rows, but none at this level: standard error says at which levels it has them
 */
export function releasedRows<Row extends { readonly group: Group }>(
  waves: readonly ReleasedWave[],
  tableOf: (wave: ReleasedWave) => readonly Row[],
  { instrument, waves: observed }: SurveyFile,
  asked: Asked,
  io: CliIo,
): Row[] | null {
  const by = asked.by.filter((id) => id !== 'wave');
  const rows = waves.flatMap(tableOf);
  const found = rows.filter(({ group }) => sameLevel(levelOf(group), by));
  if (found.length === 0 && rows.length > 0) return sayNotAtThisLevel(by, levelsOf(rows), instrument, asked, io);
  const order = observed.length > 0 ? ['wave', ...by] : by;
  return found.map((row) => ({ ...row, group: Object.fromEntries(order.map((id) => [id, row.group[id]!])) }));
}

const levelOf = (group: Group): string[] => Object.keys(group).filter((id) => id !== 'wave');
const sameLevel = (level: readonly string[], by: readonly string[]): boolean =>
  level.length === by.length && by.every((id) => level.includes(id));

/** Every combination of variables that some row has, as often as it is needed: once. */
function levelsOf(rows: readonly { readonly group: Group }[]): string[][] {
  const levels = new Map<string, string[]>();
  for (const { group } of rows) {
    const level = levelOf(group);
    levels.set(level.toSorted().join(), level);
  }
  return [...levels.values()];
}

/** The grouping variables of the rows that a command gives: the wave first, where there is one. */
export const shownBy = ({ by }: Asked, rows: readonly { readonly group: Group }[]): readonly string[] => {
  const wave = rows.some(({ group }) => group['wave'] !== undefined);
  return [...(wave ? ['wave'] : []), ...by.filter((id) => id !== 'wave')];
};
