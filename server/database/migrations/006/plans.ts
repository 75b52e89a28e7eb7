import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '../tenant-table.ts';

/** Counts changes (whoever saves says which one was read), and is taken away without being lost. */
const kept = `
    revision integer not null default 1 check (revision >= 1),
    made_at timestamptz not null default now(),
    removed_at timestamptz`;

/**
 * What an area works for: priorities, their goals, the measures for each goal and what was delivered; what there is and what is needed before
 * that; and the council's goals and assignments above it. Nothing is deleted, and every change is a line of the history that cannot be rewritten.
 */
export async function createPlans(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await createTenantTable(
    db,
    'plan_priority',
    `
    priority uuid not null default gen_random_uuid(),
    area text not null,
    subject jsonb not null,
    why text not null,
    decision uuid,
    position smallint check (position between 1 and 5),${kept},
    primary key (municipality, priority),
    unique (municipality, decision, position),
    foreign key (municipality, decision, position) references tenant.decision_priority (municipality, decision, position),
    check ((decision is null) = (position is null))`,
  );
  await createTenantTable(
    db,
    'goal',
    `
    goal uuid not null default gen_random_uuid(),
    priority uuid not null,
    statement text not null,
    instrument text,
    baseline jsonb check (jsonb_typeof(baseline) <> 'null'),
    direction text check (direction in ('increase', 'decrease')),
    target double precision,
    smallest_detectable double precision check (smallest_detectable > 0),
    judged_wave text,
    own_baseline text,
    own_target text,
    judged_day date not null,
    expected_from date not null,
    expected_years smallint not null check (expected_years between 0 and 10),${kept},
    primary key (municipality, goal),
    foreign key (municipality, priority) references tenant.plan_priority (municipality, priority),
    constraint goal_by_survey check (num_nonnulls(instrument, baseline, direction, target, judged_wave) in (0, 5)),
    constraint goal_by_survey_or_people check ((baseline is null) = (own_baseline is not null) and (baseline is null) = (own_target is not null))`,
  );
  await createTenantTable(
    db,
    'council_goal',
    `
    council_goal uuid not null default gen_random_uuid(),
    title text not null,
    direction text not null,
    period_from date not null,
    period_to date not null check (period_to >= period_from),${kept},
    primary key (municipality, council_goal)`,
  );
  await createTenantTable(
    db,
    'council_link',
    `
    council_link uuid not null default gen_random_uuid(),
    council_goal uuid not null,
    priority uuid not null,
    since date not null,
    until date check (until >= since),${kept},
    primary key (municipality, council_link),
    foreign key (municipality, council_goal) references tenant.council_goal (municipality, council_goal),
    foreign key (municipality, priority) references tenant.plan_priority (municipality, priority)`,
  );
  await createTenantTable(
    db,
    'assignment',
    `
    assignment uuid not null default gen_random_uuid(),
    council_goal uuid,
    title text not null,
    leading_board text not null,
    boards jsonb not null,
    outside_parties jsonb not null,
    decided_by text not null,
    paragraph text not null,
    reference text not null,
    decided_on date,
    budget bigint check (budget >= 0),
    due_on date,
    state text not null,${kept},
    primary key (municipality, assignment),
    foreign key (municipality, council_goal) references tenant.council_goal (municipality, council_goal)`,
  );
  await createTenantTable(
    db,
    'measure',
    `
    measure uuid not null default gen_random_uuid(),
    goal uuid not null,
    assignment uuid,
    library text,
    title text not null,
    what text not null,
    for_whom text not null,
    place text not null,
    dose text not null,
    responsible text not null,
    responsible_person text,
    starts_on date,
    ends_on date check (ends_on >= starts_on),
    cost bigint check (cost >= 0),
    status text not null check (status in ('idea', 'planned', 'ongoing', 'delayed', 'paused', 'blocked', 'completed', 'endedEarly')),
    status_reason text not null,
    evidence text not null check (evidence in ('wellSupported', 'promising', 'untested', 'unknown')),${kept},
    primary key (municipality, measure),
    foreign key (municipality, goal) references tenant.goal (municipality, goal),
    foreign key (municipality, assignment) references tenant.assignment (municipality, assignment),
    constraint blocked_because check (status <> 'blocked' or status_reason <> '')`,
  );
  await createTenantTable(
    db,
    'follow_up',
    `
    follow_up uuid not null default gen_random_uuid(),
    measure uuid not null,
    planned_on date not null,
    done_on date,
    delivered text not null,
    reach integer check (reach >= 0),
    learnt text not null,
    reminded_on date,${kept},
    primary key (municipality, follow_up),
    foreign key (municipality, measure) references tenant.measure (municipality, measure)`,
  );
  await createTenantTable(
    db,
    'resource',
    `
    resource uuid not null default gen_random_uuid(),
    area text not null,
    subject jsonb not null,
    ages jsonb not null,
    title text not null,
    provider text not null,
    reach integer check (reach >= 0),
    quality text not null check (quality in ('good', 'fair', 'poor', 'unknown')),
    cost bigint check (cost >= 0),
    note text not null,${kept},
    primary key (municipality, resource)`,
  );
  await createTenantTable(
    db,
    'need',
    `
    need uuid not null default gen_random_uuid(),
    area text not null,
    subject jsonb not null,
    ages text not null,
    level text not null check (level in ('none', 'some', 'large')),
    why text not null,${kept},
    primary key (municipality, need),
    unique (municipality, area, subject, ages)`,
  );
  await createTenantTable(
    db,
    'plan_page',
    `
    area text not null,
    published boolean not null,
    intro text not null,
    revision integer not null default 1 check (revision >= 1),
    primary key (municipality, area)`,
  );
  await createTenantTable(
    db,
    'plan_history',
    `
    entry uuid not null default gen_random_uuid(),
    at timestamptz not null default clock_timestamp(),
    area text,
    kind text not null,
    item text not null,
    act text not null check (act in ('made', 'changed', 'removed', 'restored')),
    person text not null,
    person_name text not null,
    before jsonb check (jsonb_typeof(before) <> 'null'),
    after jsonb check (jsonb_typeof(after) <> 'null'),
    primary key (municipality, entry)`,
  );
  await run('create index plan_history_by_area on tenant.plan_history (municipality, area, at)');
  await run('create index plan_priority_by_area on tenant.plan_priority (municipality, area)');
  await run('create index goal_by_priority on tenant.goal (municipality, priority)');
  await run('create index measure_by_goal on tenant.measure (municipality, goal)');
  await run('create index follow_up_by_measure on tenant.follow_up (municipality, measure)');
  await run('revoke update, delete on tenant.plan_history from motvikt_app');
  for (const table of ['plan_priority', 'goal', 'measure', 'follow_up', 'resource', 'need', 'council_goal', 'council_link', 'assignment'])
    await run(`revoke delete on tenant.${table} from motvikt_app`);
}
