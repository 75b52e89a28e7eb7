/** The only door: a closed wave becomes the released tables that notebooks, exports, ballots and goals are made from. */
import type { Columns } from '../../survey/columns/columns.ts';
import { isBackground, type Instrument } from '../../survey/instrument/instrument.ts';
import type { Register, WaveRegister } from '../../survey/register/register.ts';
import { freezeCutPoints } from '../factor-variables.ts';
import { compareCells } from './comparisons/compare-cells.ts';
import type { EarlierTables } from './comparisons/earlier-waves.ts';
import { releaseRanks } from './release-ranks.ts';
import { releaseSmallAreas } from './release-small-areas.ts';
import { brand, type DisclosureSettings, type FactorInfo, type GroupInfo, type ReleasedWave } from './released.ts';
import { cellsOfSplit, releasedRows } from './released-cells.ts';
import { releaseAssociations } from './release-associations.ts';
import { releaseCoverage, withCoverage } from './release-coverage.ts';
import { releaseReliability } from './release-reliability.ts';
import { releaseRiskCounts } from './release-risk-counts.ts';
import { disclosureSettings } from './settings.ts';
import { waveTables, type WaveTables } from './wave-tables.ts';
import { weighWave } from './weigh-wave.ts';

export interface ReleaseOptions {
  /** Default: the settings in force. */
  readonly settings?: DisclosureSettings;
  /** The wave before this one and the very first one, for the comparisons; the same instrument. They may be the same wave. */
  readonly previous?: EarlierWave | null;
  readonly first?: EarlierWave | null;
  /** Head-counts of the waves: coverage is told, and answers are weighted where the register says so. */
  readonly register?: Register | null;
}

export interface EarlierWave {
  readonly wave: string;
  readonly columns: Columns;
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
  const settings = options.settings ?? disclosureSettings;
  const registerOf = (of: string): WaveRegister | null => options.register?.waves[of] ?? null;
  const { columns, by: postStratifiedBy } = weighWave(instrument, answers, registerOf(wave));
  const frozen = freezeCutPoints(instrument, columns, wave);
  const tables = waveTables(frozen, columns, wave, settings);
  const earlierTables = (one: EarlierWave | null | undefined): EarlierTables | null =>
    one
      ? { wave: one.wave, tables: waveTables(frozen, weighWave(instrument, one.columns, registerOf(one.wave)).columns, one.wave, settings) }
      : null;
  const earlier = { previousWave: earlierTables(options.previous), firstWave: earlierTables(options.first) };
  const rows = [...tables.municipality.keys()].flatMap((split) =>
    (['municipality', ...tables.levels] as const).flatMap((where) =>
      cellsOfSplit(tables, split, where).flatMap((cell) => releasedRows(cell, tables, settings, { wave })),
    ),
  );
  const register = registerOf(wave);
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
    comparisons: compareCells(frozen, wave, { tables, settings, extra: { wave } }, earlier),
    ranks: releaseRanks(frozen, tables, settings, { wave }),
    smallAreas: releaseSmallAreas(frozen, tables, settings, { wave }),
    associations: releaseAssociations(frozen, columns, settings, { wave }, `${instrument.id}/${wave}`),
    riskCounts: releaseRiskCounts(frozen, columns, settings, { wave }, `${instrument.id}/${wave}`),
    reliability: releaseReliability(frozen, columns, settings, { wave }),
    coverage,
    method: {
      allocatedAtRandom: tables.fixed.allocated,
      derivedCutPoints: frozen.scales.filter(({ cutPoints }, i) => cutPoints !== instrument.scales[i]!.cutPoints).map(({ id }) => id),
      cost: [],
      pooledWaves: [wave],
      postStratifiedBy,
    },
  });
}

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

/** Grouping variables with the codes that occur in the wave, named as the instrument names them, else by the code itself. */
function groupInfo(instrument: Instrument, tables: WaveTables): GroupInfo[] {
  const occurring = (id: string): ReadonlySet<string> => {
    const cells =
      id === 'area' ? cellsOfSplit(tables, 'all', 'areas') : tables.municipality.has(id) ? cellsOfSplit(tables, id, 'municipality') : [];
    return new Set(cells.map(({ group }) => group[id]!));
  };
  return instrument.groups
    .filter(({ id }) => id === 'area' || id === 'sex' || id === 'grade' || isBackground(id))
    .map(({ id, name, codes }) => {
      const labels = new Map(codes.map(({ code, label }) => [code, label]));
      return {
        id,
        name,
        codes: [...occurring(id)].map((code) => ({ code, label: labels.get(code) ?? { sv: code, en: code }, within: null })),
      };
    });
}
