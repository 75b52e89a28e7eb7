/** The only door: a closed wave becomes the released tables that notebooks, exports, ballots and goals are made from. */
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Register, WaveRegister } from '../../survey/register/register.ts';
import { derivedScales, freezeCutPoints } from '../factor-variables.ts';
import { compareCells, type PartOfComparisons } from './comparisons/compare-cells.ts';
import type { EarlierTables } from './comparisons/earlier-waves.ts';
import type { Split } from './fixed-tables.ts';
import { groupInfo } from './group-info.ts';
import type { Coarsening } from './ledger.ts';
import { protectionCost } from './protection-cost.ts';
import { releaseRanks } from './release-ranks.ts';
import { releaseSmallAreas } from './release-small-areas.ts';
import {
  brand,
  type DisclosureSettings,
  type FactorInfo,
  type ReleasedComparison,
  type ReleasedWave,
  type ReleaseMethod,
} from './released.ts';
import { cellsOfSplit, releasedRows } from './released-cells.ts';
import { releaseAssociations } from './release-associations.ts';
import { releaseCoverage, withCoverage } from './release-coverage.ts';
import { releaseReliability } from './release-reliability.ts';
import { releaseRiskCounts } from './release-risk-counts.ts';
import { disclosureSettings } from './settings.ts';
import { withStrataByGrade } from './strata-by-grade.ts';
import { tableName } from './table-names.ts';
import { waveTables, type LevelTables, type WaveRows, type WaveTables } from './wave-tables.ts';
import { weighWave } from './weigh-wave.ts';

export interface ReleaseOptions {
  /** Default: the settings in force. */
  readonly settings?: DisclosureSettings;
  /** Tables, by their names in `method.cost`, of which nothing is to be shown: what the ledger advised. */
  readonly leaveOut?: Coarsening;
  /** The waves of a pool, in the order of its rows. Default: one wave. */
  readonly madeOf?: readonly WaveRows[];
  /** The wave before this one and the very first one, for the comparisons; the same instrument. They may be the same wave. */
  readonly previous?: EarlierWave | null;
  readonly first?: EarlierWave | null;
  /** Head-counts of the waves: coverage is told, and answers are weighted where the register says so. */
  readonly register?: Register | null;
}

export interface EarlierWave {
  readonly wave: string;
  readonly columns: Columns;
  /**
   * What is shown of that wave, as it was released: a comparison tells no number of then that it does not. `together` where that wave is released
   * in the same way, at the same time. A wave that is not released is no wave to compare with: whatever its release may leave out would be told.
   */
  readonly released: ReleasedWave | 'together';
  /** Its areas as they were, where that wave was released with other borders: the instrument's groups of then. Default: as now. */
  readonly groups?: Instrument['groups'];
  /** Areas whose borders were drawn anew between that wave and this one (borderBreaks of survey/area-sets): no trend crosses that. */
  readonly brokenAreas?: readonly string[];
}

/**
 * Releases a closed wave: the fixed tables of `docs/disclosure.md`, computed once, each number with its interval and protection, and
 * the fixed comparisons. The same columns always give the same release.
 *
 * Scales without frozen cut points get some from this wave, and the release says so in `method.derivedCutPoints`; freeze them first
 * (freezeCutPoints) where several waves are to be compared.
 *
 * @param answers the rows of this wave alone
 * @param wave    its code; stands first in every row's group
 * @throws {AnalysisError} `unknownName` when the columns lack an item of a scale
 */
export function releaseWave(instrument: Instrument, answers: Columns, wave: string, options: ReleaseOptions = {}): ReleasedWave {
  const opened = openRelease(instrument, answers, wave, options);
  return closeRelease(opened, comparisonsOf(opened));
}

/** A wave with its confidential tables, before anything is told of it. */
export interface OpenedRelease {
  readonly instrument: Instrument;
  /** With cut points for every scale that can have them. */
  readonly frozen: Instrument;
  readonly wave: string;
  readonly tables: WaveTables;
  readonly previousWave: EarlierTables | null;
  readonly firstWave: EarlierTables | null;
  readonly settings: DisclosureSettings;
  readonly register: WaveRegister | null;
  readonly postStratifiedBy: ReleaseMethod['postStratifiedBy'];
  readonly strataSplitBy: ReleaseMethod['strataSplitBy'];
  readonly borderBreaks: ReleaseMethod['borderBreaks'];
}

/** The first half of `releaseWave`: everything is added up, and judged what may be told. release-with-ledger.ts lays it over earlier releases. */
export function openRelease(instrument: Instrument, answers: Columns, wave: string, options: ReleaseOptions = {}): OpenedRelease {
  const settings = options.settings ?? disclosureSettings;
  const registerOf = (of: string): WaveRegister | null => options.register?.waves[of] ?? null;
  const { columns, by: postStratifiedBy } = weighWave(instrument, withStrataByGrade(instrument, answers), registerOf(wave));
  const frozen = freezeCutPoints(instrument, columns, wave);
  const tables = waveTables(frozen, columns, wave, settings, options.leaveOut, options.madeOf);
  const earlierTables = (one: EarlierWave | null | undefined): EarlierTables | null =>
    one
      ? {
          wave: one.wave,
          tables: waveTables(
            one.groups === undefined ? frozen : { ...frozen, groups: one.groups },
            weighWave(instrument, withStrataByGrade(instrument, one.columns), registerOf(one.wave)).columns,
            one.wave,
            settings,
          ),
          brokenAreas: one.brokenAreas ?? [],
          released: one.released === 'together' ? null : one.released,
        }
      : null;
  const previousWave = earlierTables(options.previous);
  return {
    instrument,
    frozen,
    wave,
    tables,
    previousWave,
    firstWave: isOneWave(options) ? previousWave : earlierTables(options.first),
    settings,
    register: registerOf(wave),
    postStratifiedBy,
    strataSplitBy: columns.design.strata > answers.design.strata ? ['grade'] : [],
    borderBreaks: borderBreaksOf(options),
  };
}

/**
 * The fixed comparisons of an opened wave, which are half of the work or more, and of what a release holds: one cell's after the other, so that whoever
 * writes them down need not hold them all.
 *
 * @param opened may come from another thread: plain data, whose sums lie in shared memory
 * @param part   from where to where of them, as shares of the places; parts that follow each other make the whole, on whichever thread
 */
export const comparisonsByCell = (opened: OpenedRelease, part?: PartOfComparisons): Iterable<readonly ReleasedComparison[]> => {
  const { frozen, wave, tables, settings, previousWave, firstWave } = opened;
  return compareCells(frozen, wave, { tables, settings, extra: { wave } }, { previousWave, firstWave }, part);
};

/** The same as one list. */
export const comparisonsOf = (opened: OpenedRelease, part?: PartOfComparisons): ReleasedComparison[] =>
  [...comparisonsByCell(opened, part)].flat();

/** The second half of `releaseWave`. @param comparisons of `comparisonsOf`, or none where they are put beside it */
export function closeRelease(opened: OpenedRelease, comparisons: readonly ReleasedComparison[]): ReleasedWave {
  const { instrument, frozen, wave, tables, settings, register, postStratifiedBy, strataSplitBy, borderBreaks } = opened;
  const { columns } = tables;
  const byTable = tables.fixed.splits.flatMap((split) =>
    (['municipality', ...tables.levels] as const).map((where) => ({
      name: nameOfTable(tables, split, where),
      rows: cellsOfSplit(tables, split.id, where).flatMap((cell) => releasedRows(cell, tables, settings, { wave })),
    })),
  );
  const rows = byTable.flatMap((table) => table.rows);
  const coverage =
    register === null
      ? []
      : releaseCoverage(
          { instrument, columns, rows, extra: { wave }, pupilsBy: (variable) => pupilsBy(tables, variable) },
          register,
          settings,
        );
  return brand({
    instrument: { id: instrument.id, version: instrument.version, title: instrument.title, origin: instrument.origin },
    synthetic: instrument.synthetic,
    wave,
    factors: factorInfo(tables),
    groups: groupInfo(instrument, tables),
    settings,
    rows: withCoverage(rows, coverage),
    comparisons,
    ranks: releaseRanks(frozen, tables, settings, { wave }),
    smallAreas: releaseSmallAreas(frozen, tables, settings, { wave }),
    associations: releaseAssociations(frozen, columns, settings, { wave }, `${instrument.id}/${wave}`),
    riskCounts: releaseRiskCounts(frozen, columns, settings, { wave }, `${instrument.id}/${wave}`),
    reliability: releaseReliability(frozen, columns, settings, { wave }),
    coverage,
    method: {
      allocatedAtRandom: tables.fixed.allocated,
      derivedCutPoints: derivedScales(instrument, frozen),
      cost: protectionCost(byTable),
      pooledWaves: [wave],
      postStratifiedBy,
      strataSplitBy,
      borderBreaks,
    },
  });
}

/** The previous wave may be the first one. */
const isOneWave = ({ previous, first }: ReleaseOptions): boolean => first?.wave === previous?.wave;

const borderBreaksOf = (options: ReleaseOptions): ReleaseMethod['borderBreaks'] =>
  [options.previous, isOneWave(options) ? null : options.first].flatMap((one) =>
    one?.brokenAreas?.length ? [{ since: one.wave, areas: one.brokenAreas }] : [],
  );

/** Pupils of the municipality by the codes of one variable. */
function pupilsBy({ municipality }: WaveTables, variable: 'stage' | 'grade'): ReadonlyMap<string, number> {
  const level = municipality.get(variable);
  return new Map(level?.split.categories.map((codes, category) => [codes[variable]!, level.pupils[category]!]) ?? []);
}

const factorInfo = ({ factors }: WaveTables): FactorInfo[] =>
  factors.map(({ scale, statistic }) => ({
    id: scale.id,
    kind: scale.kind,
    domain: scale.domain,
    name: scale.name,
    shareLabel: scale.shareLabel,
    statistic,
    unit: scale.unit,
    range: scale.range,
    breaks: scale.breaks,
  }));

const nameOfTable = ({ fixed }: WaveTables, split: Split, where: 'municipality' | LevelTables): string =>
  where === 'municipality'
    ? tableName(split, null, 0)
    : tableName(
        split,
        fixed.trees.find(({ variable }) => variable === where.variable)!,
        where.level.depth,
      );
