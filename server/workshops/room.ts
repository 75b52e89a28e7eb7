/** What every screen in a workshop's room shows: the same for all, and nothing of anybody. */
import type { RoundChange } from '../../analysis/priorities/compare-rounds.ts';
import { compareRounds } from '../../analysis/priorities/compare-rounds.ts';
import { fewestVoters } from '../../analysis/priorities/count-ballots.ts';
import { scoreScale } from '../../analysis/priorities/candidate.ts';
import type { SectorId } from '../../analysis/priorities/sectors.ts';
import { toBase64Url } from '../../survey/anonymity/bytes.ts';
import type { Text } from '../../survey/text.ts';
import { sayEvidence } from '../../notebooks/wording/say-evidence.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { RoundState, WorkshopStage } from '../database/tables.ts';
import type { RoundResult } from './decision.ts';
import { findRounds, findWorkshop, type RoundRow, type WorkshopRow } from './workshop.repository.ts';
import { isTold } from './workshop.rules.ts';

export interface Room {
  readonly workshop: string;
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly area: Text;
  readonly stage: WorkshopStage;
  readonly candidates: readonly {
    readonly id: string;
    readonly kind: 'factor' | 'indicator' | 'place';
    readonly name: Text;
    readonly note: string;
    /** What the released figures say, as sentences. */
    readonly evidence: Readonly<Record<'sv' | 'en', readonly string[]>>;
  }[];
  readonly criteria: readonly {
    readonly id: string;
    readonly question: Text;
    readonly lowest: Text;
    readonly highest: Text;
    readonly weight: number;
  }[];
  readonly sectors: readonly SectorId[];
  readonly scale: readonly [number, number];
  /** Results are told of so many voters and no fewer. */
  readonly fewestVoters: number;
  readonly rounds: readonly {
    readonly round: number;
    readonly state: RoundState;
    /** What tokens are signed with and ballots sealed to: base64 for addresses. */
    readonly signingKey: string;
    readonly sealingKey: string;
    readonly paper: number;
    /** null unless it is closed: while it is open nobody sees how it goes. */
    readonly result: RoundResult | null;
  }[];
  /** What the talk changed; null before both rounds are told. */
  readonly changes: readonly RoundChange[] | null;
}

export async function readRoom(tx: TenantTransaction, workshop: string): Promise<Room | undefined> {
  const row = await findWorkshop(tx, workshop);
  return row && roomOf(row, await findRounds(tx, workshop));
}

export function roomOf(row: WorkshopRow, rounds: readonly RoundRow[]): Room {
  const told = rounds.map(({ state, result }) => (isTold(state) ? result : null));
  const [first, second] = told;
  return {
    workshop: row.workshop,
    code: row.code,
    version: row.version,
    title: row.title,
    area: row.area_name,
    stage: row.stage,
    candidates: row.candidates.map(({ id, subject, name, note, evidence }) => ({
      id,
      kind: subject.kind,
      name,
      note,
      evidence: { sv: sayEvidence(evidence, 'sv'), en: sayEvidence(evidence, 'en') },
    })),
    criteria: row.criteria,
    sectors: row.sectors,
    scale: scoreScale,
    fewestVoters,
    rounds: rounds.map(({ round, state, signing_key, sealing_key, paper }, at) => ({
      round,
      state,
      signingKey: toBase64Url(signing_key),
      sealingKey: toBase64Url(sealing_key),
      paper,
      result: told[at]!,
    })),
    changes: first && second ? compareRounds(first.candidates, second.candidates) : null,
  };
}
