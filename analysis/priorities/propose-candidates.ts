import type { FactorInfo, ReleasedAssociation, ReleasedComparison, ReleasedRow, ReleasedWave } from '../disclosure/released.ts';
import { groupKey } from '../disclosure/group-key.ts';
import type { Statistic } from '../../survey/instrument/instrument.ts';
import type { Text } from '../../survey/text.ts';
import type { Evidence } from './candidate.ts';

/** Why a factor is proposed; each is said by a released row that stands in its evidence. */
export const proposalReasons = ['worseThanRest', 'worseThanReference', 'worseThanBefore', 'amongThreeHighest', 'linkedToOutcomes'] as const;
export type ProposalReason = (typeof proposalReasons)[number];

export interface Proposal {
  readonly factor: FactorInfo;
  readonly statistic: Statistic;
  readonly reasons: readonly ProposalReason[];
  readonly evidence: Evidence;
}

/** Outcomes that are named beside a factor. */
const mostOutcomes = 3;

/**
 * The factors of an area that a workshop may choose from, those first that most speaks for: clearly worse than elsewhere, than the reference or than
 * before, surely among the three highest areas, linked to problem behaviours in the municipality. Only words and places that were released with their
 * uncertainty count; among factors with as many reasons the larger released difference comes first, then the instrument's order.
 *
 * @param area code in the release's `area`; null for the whole municipality
 * @returns every risk and protective factor that is shown for the area, also those that nothing speaks for: people may know more. Empty for an
 *   area that the release does not have
 */
export function proposeCandidates(release: ReleasedWave, area: string | null): Proposal[] {
  const group: Readonly<Record<string, string>> = { wave: release.wave, ...(area !== null && { area }) };
  const [own, whole] = [groupKey(group), groupKey({ wave: release.wave })];
  return release.factors
    .filter(({ kind }) => kind !== 'outcome')
    .flatMap((factor, order) => {
      const isOf = (one: Pick<ReleasedRow, 'factor' | 'statistic' | 'group'>) =>
        one.factor === factor.id && one.statistic === factor.statistic && groupKey(one.group) === own;
      const row = release.rows.find(isOf);
      if (!row || row.protection.state === 'hidden') return [];
      const associations = strongest(release.associations.filter((one) => one.factor === factor.id && groupKey(one.group) === whole));
      const evidence: Evidence = {
        rows: [row],
        comparisons: release.comparisons.filter((one) => isOf(one) && told.includes(one.comparison) && one.word !== null),
        ranks: release.ranks.filter((one) => isOf(one) && one.among === 'areas'),
        associations,
        names: namesIn(release, [factor.id, ...associations.map(({ outcome }) => outcome)]),
      };
      return [{ factor, statistic: factor.statistic, reasons: reasonsOf(row, evidence), evidence, order }];
    })
    .toSorted((a, b) => b.reasons.length - a.reasons.length || largest(b.evidence) - largest(a.evidence) || a.order - b.order)
    .map(({ order: _order, ...proposal }) => proposal);
}

/** What a factor's released rows say: the same way up for every share; a mean has the factor's own name. */
export const labelOf = ({ statistic, name, shareLabel }: FactorInfo): Text => (statistic === 'mean' ? name : shareLabel);

function namesIn(release: ReleasedWave, ids: readonly string[]): Evidence['names'] {
  const wave = release.groups.find(({ id }) => id === 'wave')?.codes.find(({ code }) => code === release.wave)?.label;
  const named = release.factors.filter(({ id }) => ids.includes(id)).map((factor) => [factor.id, labelOf(factor)] as const);
  return Object.fromEntries([...named, ...(wave ? [['wave', wave] as const] : [])]);
}

const told: readonly string[] = ['rest', 'reference', 'previousWave'];
const reasonOf = { rest: 'worseThanRest', reference: 'worseThanReference', previousWave: 'worseThanBefore' } as const;

/** Every share reads the same way up; the mean of a protective factor is protection itself. */
const worseWord = ({ statistic, kind }: Pick<ReleasedRow, 'statistic' | 'kind'>) =>
  statistic === 'mean' && kind === 'protective' ? 'clearlyLower' : 'clearlyHigher';

function reasonsOf(row: ReleasedRow, { comparisons, ranks, associations }: Evidence): ProposalReason[] {
  const worse = comparisons.filter(({ word }) => word === worseWord(row)).map(({ comparison }) => comparison);
  return [
    ...(['rest', 'reference', 'previousWave'] as const).filter((kind) => worse.includes(kind)).map((kind) => reasonOf[kind]),
    ...(ranks.some((rank) => rank.surelyAmongThreeHighest) && worseWord(row) === 'clearlyHigher' ? (['amongThreeHighest'] as const) : []),
    ...(associations.length > 0 ? (['linkedToOutcomes'] as const) : []),
  ];
}

/** The released difference of the strongest comparison on the worse side, in its own unit; 0 where there is none. */
const largest = ({ rows, comparisons }: Evidence): number =>
  Math.max(
    0,
    ...comparisons.filter((one: ReleasedComparison) => one.word === worseWord(rows[0]!)).map(({ difference }) => Math.abs(difference ?? 0)),
  );

/** Outcomes whose odds are surely higher, the highest first. */
const strongest = (associations: readonly ReleasedAssociation[]): readonly ReleasedAssociation[] =>
  associations
    .filter(({ low }) => low !== null && low > 1)
    .toSorted((a, b) => b.oddsRatio! - a.oddsRatio! || (a.outcome < b.outcome ? -1 : 1))
    .slice(0, mostOutcomes);
