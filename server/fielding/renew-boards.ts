import { type RawBuilder, sql } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { FieldingPlace } from './fielding.repository.ts';
import { boardInterval } from './sitting.rules.ts';

/**
 * Counts anew the boards of open waves that have stood for a minute: in one statement, so that two who look at the same moment get the same,
 * and no two looks within a minute tell who came between them. Waves that close are left as they were.
 */
const renew = (tx: TenantTransaction, of: RawBuilder<unknown>, now: Date) =>
  sql`
    update tenant.fielding_class as one
    set seen_at = ${now},
        seen_started = (select count(blinded)::int from tenant.access_code c where c.class_id = one.class_id),
        seen_sent = (select count(*)::int from tenant.response r where r.class_id = one.class_id)
    from tenant.fielding as f
    where f.instrument = one.instrument and f.wave = one.wave and f.state = 'open' and ${of} and one.sitting <> 'booked'
      and (one.seen_at is null or one.seen_at <= ${new Date(now.getTime() - boardInterval)})`.execute(tx);

export const renewBoardsOfSchool = (tx: TenantTransaction, school: string, now: Date) => renew(tx, sql`one.school = ${school}`, now);

export const renewBoardsOfWave = (tx: TenantTransaction, { instrument, wave }: FieldingPlace, now: Date) =>
  renew(tx, sql`one.instrument = ${instrument} and one.wave = ${wave}`, now);
