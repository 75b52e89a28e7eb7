/**
 * The three roles. Their names begin with motvikt_, because roles belong to a whole PostgreSQL server, which may serve others too.
 * `owner` owns schemas and runs migrations; `entry` is what every connection is outside a tenant; `app` reaches the
 * tenants' tables, each time for one tenant. On PostgreSQL they are group roles without login, and the user of DATABASE_URL takes them
 * by `set role`; on PGlite the only connection is made `entry` after the migrations.
 */
import { openingTexts } from '../../notebooks/wording/opening-texts.ts';
import { CannotOpen } from '../cannot-start.ts';
import { type Kysely, sql } from 'kysely';

export const roleNames = { owner: 'motvikt_owner', entry: 'motvikt_entry', app: 'motvikt_app' } as const;
export type Role = keyof typeof roleNames;
const roles = Object.values(roleNames);
type RoleName = (typeof roles)[number];

export class RolesMissing extends CannotOpen {
  override readonly code = 'rolesMissing';
  constructor(user: string, cause: unknown) {
    const statements = [
      ...roles.map((role) => `create role ${role} nologin`),
      `grant ${roles.join(', ')} to ${user}`,
      `grant create on database <name> to ${roleNames.owner}`,
    ];
    super(openingTexts.rolesMissing(user, roles.join(', '), `${statements.join('; ')};`), { cause });
  }
}

interface Standing {
  readonly name: string;
  readonly missing: readonly RoleName[];
  readonly notMine: readonly RoleName[];
  readonly superuser: boolean;
  readonly ownerMayCreate: boolean;
  readonly database: string;
}

/** Makes nothing. @throws {RolesMissing} when the user of the connection may not take the three roles */
export async function checkRoles(db: Kysely<unknown>): Promise<void> {
  const { name, missing, notMine } = await standing(db);
  if (missing.length + notMine.length > 0) throw new RolesMissing(name, null);
}

/** Creates what is missing. Roles belong to the whole server and not to one database, so this looks at every start and not in a migration. */
export async function prepareRoles(db: Kysely<unknown>): Promise<void> {
  const before = await standing(db);
  if (isReady(before)) return;
  try {
    await db.transaction().execute(async (tx) => {
      // Two servers that start at the same time prepare one after the other.
      await sql`select pg_advisory_xact_lock(hashtext('motvikt roles'))`.execute(tx);
      const now = await standing(tx);
      for (const role of now.missing) await sql`create role ${sql.id(role)} nologin`.execute(tx);
      if (!now.superuser)
        for (const role of [...now.missing, ...now.notMine]) await sql`grant ${sql.id(role)} to ${sql.id(now.name)}`.execute(tx);
      if (!now.ownerMayCreate) await sql`grant create on database ${sql.id(now.database)} to ${sql.id(roleNames.owner)}`.execute(tx);
    });
  } catch (error) {
    throw new RolesMissing(before.name, error);
  }
}

async function standing(db: Kysely<unknown>): Promise<Standing> {
  const { rows } = await sql<{ name: string; database: string; superuser: boolean; there: string[]; mine: string[] }>`
    select current_user as name, current_database() as database,
           (select rolsuper from pg_roles where rolname = current_user) as superuser,
           coalesce((select json_agg(rolname) from pg_roles where rolname::text = any (${`{${roles.join(',')}}`}::text[])), '[]') as there,
           coalesce((select json_agg(rolname) from pg_roles where rolname::text = any (${`{${roles.join(',')}}`}::text[]) and pg_has_role(current_user, oid, 'MEMBER')), '[]') as mine`.execute(
    db,
  );
  const { name, database, superuser, there, mine } = rows[0]!;
  const ownerMayCreate = there.includes(roleNames.owner)
    ? (await sql<{ may: boolean }>`select has_database_privilege(${roleNames.owner}, current_database(), 'CREATE') as may`.execute(db))
        .rows[0]!.may
    : false;
  return {
    name,
    database,
    superuser,
    ownerMayCreate,
    missing: roles.filter((role) => !there.includes(role)),
    notMine: roles.filter((role) => there.includes(role) && !mine.includes(role)),
  };
}

const isReady = ({ missing, notMine, ownerMayCreate }: Standing) => missing.length === 0 && notMine.length === 0 && ownerMayCreate;
