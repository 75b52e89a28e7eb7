/** Who did what to which object and when: rows are added, in the transaction of the act itself, and never change. */
import { type Selectable, sql } from 'kysely';
import type { SettingName } from '../../analysis/disclosure/settings.ts';
import type { DetailKey, ObjectKind } from '../../notebooks/wording/act-detail-texts.ts';
import type { ActName } from '../../notebooks/wording/act-texts.ts';
import type { Who } from '../access/roles.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { AuditTable } from '../database/tables.ts';

export interface Act {
  readonly municipality: string;
  /** null: the system itself. */
  readonly who: Pick<Who, 'person' | 'name'> | null;
  readonly act: ActName;
  readonly object: { readonly kind: ObjectKind; readonly id: string };
  /** Never answers, codes or tokens. */
  readonly detail?: Readonly<Partial<Record<DetailKey | SettingName | 'sha256', unknown>>>;
}

/** What does not come to be (the transaction is taken back) is not recorded, and what is done is: they are one transaction. */
export async function recordAct(tx: TenantTransaction, { municipality, who, act, object, detail = {} }: Act): Promise<void> {
  await tx
    .insertInto('tenant.audit')
    .values({
      municipality,
      person: who?.person ?? null,
      person_name: who?.name ?? null,
      act,
      object_kind: object.kind,
      object: object.id,
      detail: JSON.stringify(detail),
    })
    .execute();
}

/** Whether this person has done this to this object before. */
export const hasActed = async (
  tx: TenantTransaction,
  { person, act, object: { kind, id } }: { readonly person: string } & Pick<Act, 'act' | 'object'>,
): Promise<boolean> =>
  (await tx
    .selectFrom('tenant.audit')
    .select('entry')
    .where('person', '=', person)
    .where('act', '=', act)
    .where('object_kind', '=', kind)
    .where('object', '=', id)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** With its time to the microsecond, which a JavaScript date does not hold: pages begin exactly where the one before ended. */
const exactly = sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** What is kept under an id is called so now; null where it is gone, or where the log has its name or its code already. */
const objectName = sql<string | null>`case object_kind
  when 'workshop' then (select w.title from tenant.workshop w where w.municipality = audit.municipality and w.workshop::text = object)
  when 'decision' then (select d.title from tenant.decision d where d.municipality = audit.municipality and d.decision::text = object)
  when 'school' then (select s.name from tenant.school s where s.municipality = audit.municipality and s.school = object)
end`;

/** The newest first. @param before an act; null for the newest */
export async function findActs(
  tx: TenantTransaction,
  most: number,
  before: { readonly at: string; readonly entry: string } | null,
): Promise<{ readonly rows: readonly AuditRow[]; readonly isEnd: boolean }> {
  const rows = await tx
    .selectFrom('tenant.audit')
    .selectAll()
    .select([exactly.as('exact_at'), objectName.as('object_name')])
    .$if(before !== null, (query) => query.where(sql<boolean>`(at, entry) < (${before!.at}::timestamptz, ${before!.entry}::uuid)`))
    .orderBy('at', 'desc')
    .orderBy('entry', 'desc')
    .limit(most + 1)
    .execute();
  return { rows: rows.slice(0, most), isEnd: rows.length <= most };
}
export type AuditRow = Selectable<AuditTable> & { readonly exact_at: string; readonly object_name: string | null };
