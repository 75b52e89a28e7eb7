import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '../tenant-table.ts';

/** What a municipality adds to the measure library, how far each alliance has come, and how goals were judged. */
export async function createOverview(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  // Beside the measures that come with the product, which are files. A change is a further row: the newest one counts.
  await createTenantTable(
    db,
    'library_measure',
    `
    library_measure uuid not null,
    revision integer not null check (revision >= 1),
    content jsonb not null,
    retired boolean not null,
    person text not null,
    person_name text not null,
    changed_at timestamptz not null default now(),
    primary key (municipality, library_measure, revision)`,
  );
  // An assessment is added and never rewritten: the newest one counts, and the others are the history.
  await createTenantTable(
    db,
    'milestone_assessment',
    `
    area text not null,
    milestone text not null,
    number integer not null check (number >= 1),
    level smallint not null check (level between 0 and 4),
    note text not null,
    evidence jsonb not null,
    person text not null,
    person_name text not null,
    assessed_at timestamptz not null default now(),
    primary key (municipality, area, milestone, number)`,
  );
  // As it was told when the wave was released; a further release of the wave is judged anew beside it.
  await createTenantTable(
    db,
    'verdict',
    `
    goal uuid not null,
    instrument text not null,
    wave text not null,
    release integer not null check (release >= 1),
    verdict text not null check (verdict in ('reached', 'onTheWay', 'noClearChange', 'wrongWay', 'tooEarly', 'cannotTell')),
    day date not null,
    goal_then jsonb not null,
    now jsonb check (jsonb_typeof(now) <> 'null'),
    judged jsonb not null,
    others jsonb not null,
    sentence jsonb not null,
    judged_at timestamptz not null default now(),
    primary key (municipality, goal, instrument, wave, release),
    foreign key (municipality, goal) references tenant.goal (municipality, goal),
    foreign key (municipality, instrument, wave, release) references tenant.release (municipality, instrument, wave, number)`,
  );
  for (const table of ['library_measure', 'milestone_assessment', 'verdict'])
    await run(`revoke update, delete on tenant.${table} from motvikt_app`);
}
