/**
 * Codes and forms that reach the database in rounds, one of each for a municipality at a time. A transaction costs four trips to the database,
 * and on the first minute of a lesson a whole town would make one for each pupil. Of the order within a round nothing is kept either.
 */
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { inRounds } from './in-rounds.ts';
import { type CodeAsked, type CodeUse, type FormSent, storeResponses, type Storing, useCodes } from './pupil.repository.ts';

export interface PupilRounds {
  /** undefined where there is no such class, here and below. */
  use(municipality: string, asked: CodeAsked): Promise<CodeUse | undefined>;
  store(municipality: string, sent: FormSent): Promise<Storing | undefined>;
}

/** More would make each wait for long, and save nothing. */
const most = 64;

export function openPupilRounds(db: Database): PupilRounds {
  const ofEach = <Ask, Reply>(work: (tx: TenantTransaction, asks: readonly Ask[]) => Promise<readonly Reply[]>) => {
    const known = new Map<string, (ask: Ask) => Promise<Reply>>();
    return (municipality: string, ask: Ask): Promise<Reply> => {
      const rounds =
        known.get(municipality) ?? inRounds<Ask, Reply>((asks) => inMunicipality(db, municipality, (tx) => work(tx, asks)), most);
      known.set(municipality, rounds);
      return rounds(ask);
    };
  };
  return { use: ofEach(useCodes), store: ofEach(storeResponses) };
}
