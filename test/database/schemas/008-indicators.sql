create schema accounts;

create schema migrations;

create schema queue;

create schema tenant;

create table accounts."grant" (
  municipality uuid not null,
  person text not null,
  role text not null,
  scope_kind text not null,
  scope_code text not null default ''::text,
  source text not null default 'person'::text,
  granted_by text,
  granted_at timestamp with time zone not null default now()
);

create table accounts.credential (
  id text not null,
  person text not null,
  provider text not null,
  account text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now()
);

create table accounts.invitation (
  municipality uuid,
  invitation uuid not null default gen_random_uuid(),
  token_hash text not null,
  email text,
  grants jsonb not null,
  invited_by text,
  made_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  used_by text
);

create table accounts.membership (
  municipality uuid not null,
  person text not null,
  enclave_until timestamp with time zone,
  enclave_reason text,
  enclave_granted_by text,
  since timestamp with time zone not null default now()
);

create table accounts.municipality (
  municipality uuid not null default gen_random_uuid(),
  slug text not null,
  name text not null,
  created_at timestamp with time zone not null default now()
);

create table accounts.person (
  id text not null,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  example boolean not null default false,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now()
);

create table accounts.second_factor (
  id text not null,
  person text not null,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamp with time zone
);

create table accounts.session (
  id text not null,
  token text not null,
  person text not null,
  second_factor boolean not null default false,
  single_sign_on boolean not null default false,
  ip_address text,
  user_agent text,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now()
);

create table accounts.used_code (
  person text not null,
  code text not null,
  used_at timestamp with time zone not null
);

create table accounts.verification (
  id text not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now()
);

create table migrations.kysely_migration (
  name character varying(255) not null,
  "timestamp" character varying(255) not null
);

create table migrations.kysely_migration_lock (
  id character varying(255) not null,
  is_locked integer not null default 0
);

create table queue.job (
  municipality uuid not null,
  job uuid not null default gen_random_uuid(),
  kind text not null,
  subject jsonb not null,
  made_at timestamp with time zone not null default now(),
  run_at timestamp with time zone not null default now(),
  tries integer not null default 0,
  held_until timestamp with time zone,
  holder uuid,
  error text,
  done integer,
  total integer
);

create table tenant.access_code (
  municipality uuid not null,
  code bytea not null,
  class_id text not null,
  blinded bytea
);

create table tenant.area (
  municipality uuid not null,
  area_set text not null,
  area text not null,
  place integer not null,
  name jsonb not null,
  parent text,
  units jsonb not null,
  keys jsonb not null,
  characteristics jsonb not null,
  geometry jsonb not null
);

create table tenant.area_set (
  municipality uuid not null,
  area_set text not null,
  name jsonb not null,
  valid_from date not null,
  valid_to date,
  made_at timestamp with time zone not null default now()
);

create table tenant.assignment (
  municipality uuid not null,
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
  budget bigint,
  due_on date,
  state text not null,
  revision integer not null default 1,
  made_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone
);

create table tenant.audit (
  municipality uuid not null,
  entry uuid not null default gen_random_uuid(),
  at timestamp with time zone not null default now(),
  person text,
  person_name text,
  act text not null,
  object_kind text not null,
  object text not null,
  detail jsonb not null default '{}'::jsonb
);

create table tenant.class (
  municipality uuid not null,
  school text not null,
  school_year text not null,
  class text not null,
  grade text,
  head_count integer not null
);

create table tenant.council_goal (
  municipality uuid not null,
  council_goal uuid not null default gen_random_uuid(),
  title text not null,
  direction text not null,
  period_from date not null,
  period_to date not null,
  revision integer not null default 1,
  made_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone
);

create table tenant.council_link (
  municipality uuid not null,
  council_link uuid not null default gen_random_uuid(),
  council_goal uuid not null,
  priority uuid not null,
  since date not null,
  until date,
  revision integer not null default 1,
  made_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone
);

create table tenant.cut_points (
  municipality uuid not null,
  instrument text not null,
  scale text not null,
  cut_points jsonb not null,
  created_at timestamp with time zone not null default now()
);

create table tenant.decision (
  municipality uuid not null,
  decision uuid not null default gen_random_uuid(),
  area text not null,
  area_name jsonb not null,
  workshop uuid,
  title text not null,
  decided_on date,
  participants jsonb not null,
  pinned jsonb not null,
  minutes jsonb not null,
  state text not null default 'draft'::text,
  revision integer not null default 1,
  made_by text,
  made_by_name text,
  made_at timestamp with time zone not null default now()
);

create table tenant.decision_priority (
  municipality uuid not null,
  decision uuid not null,
  "position" smallint not null,
  subject jsonb not null,
  reason text not null,
  dissent text not null default ''::text,
  evidence jsonb not null
);

create table tenant.disclosure_settings (
  municipality uuid not null,
  valid_from date not null,
  settings jsonb not null,
  added_at timestamp with time zone not null default now()
);

create table tenant.enclave_notebook (
  municipality uuid not null,
  notebook uuid not null default gen_random_uuid(),
  person text not null,
  title text not null,
  instrument text not null,
  wave text not null,
  source text not null,
  revision integer not null default 1,
  saved_at timestamp with time zone not null default now()
);

create table tenant.enclave_output (
  municipality uuid not null,
  output uuid not null default gen_random_uuid(),
  author text not null,
  author_name text not null,
  title text not null,
  purpose text not null,
  instrument text not null,
  wave text not null,
  source text not null,
  content bytea not null,
  sha256 text not null,
  asked_at timestamp with time zone not null default now()
);

create table tenant.enclave_review (
  municipality uuid not null,
  output uuid not null,
  author text not null,
  reviewer text not null,
  reviewer_name text not null,
  decision text not null,
  reason text not null,
  reviewed_at timestamp with time zone not null default now()
);

create table tenant.fielding (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  label jsonb not null,
  state text not null,
  rehearsal boolean not null default false,
  form text not null,
  modules jsonb not null,
  area_set text,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  formalities jsonb not null,
  revision integer not null default 1,
  document text,
  wordings jsonb not null,
  key_list text,
  key_id text,
  home_places jsonb not null default '[]'::jsonb,
  wording text
);

create table tenant.fielding_class (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  class_id text not null,
  school text not null,
  school_year text not null,
  class text not null,
  grade text,
  head_count integer not null,
  refusals integer not null default 0,
  sitting text not null default 'booked'::text,
  sitting_at timestamp with time zone,
  seen_at timestamp with time zone,
  seen_started integer not null default 0,
  seen_sent integer not null default 0
);

create table tenant.follow_up (
  municipality uuid not null,
  follow_up uuid not null default gen_random_uuid(),
  measure uuid not null,
  planned_on date not null,
  done_on date,
  delivered text not null,
  reach integer,
  learnt text not null,
  reminded_on date,
  revision integer not null default 1,
  made_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone
);

create table tenant.goal (
  municipality uuid not null,
  goal uuid not null default gen_random_uuid(),
  priority uuid not null,
  statement text not null,
  instrument text,
  baseline jsonb,
  direction text,
  target double precision,
  smallest_detectable double precision,
  judged_wave text,
  own_baseline text,
  own_target text,
  judged_day date not null,
  expected_from date not null,
  expected_years smallint not null,
  revision integer not null default 1,
  made_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone,
  own_answer jsonb
);

create table tenant.imported_file (
  municipality uuid not null,
  instrument text not null,
  fingerprint text not null,
  file_name text not null,
  rows integer not null,
  skipped_rows integer not null,
  waves jsonb not null,
  imported_at timestamp with time zone not null default now()
);

create table tenant.indicator (
  municipality uuid not null,
  indicator text not null,
  file integer not null,
  place integer not null,
  name jsonb not null,
  unit jsonb not null,
  source text not null,
  better text not null
);

create table tenant.indicator_file (
  municipality uuid not null,
  file integer not null,
  name text not null,
  person text,
  person_name text,
  imported_at timestamp with time zone not null default now()
);

create table tenant.indicator_value (
  municipality uuid not null,
  indicator text not null,
  area text not null,
  period text not null,
  file integer not null,
  value double precision,
  mark text
);

create table tenant.instrument (
  municipality uuid not null,
  instrument text not null,
  version text not null,
  document text not null,
  created_at timestamp with time zone not null default now()
);

create table tenant.library_measure (
  municipality uuid not null,
  library_measure uuid not null,
  revision integer not null,
  content jsonb not null,
  retired boolean not null,
  person text not null,
  person_name text not null,
  changed_at timestamp with time zone not null default now()
);

create table tenant.measure (
  municipality uuid not null,
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
  ends_on date,
  cost bigint,
  status text not null,
  status_reason text not null,
  evidence text not null,
  revision integer not null default 1,
  made_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone
);

create table tenant.milestone_assessment (
  municipality uuid not null,
  area text not null,
  milestone text not null,
  number integer not null,
  level smallint not null,
  note text not null,
  evidence jsonb not null,
  person text not null,
  person_name text not null,
  assessed_at timestamp with time zone not null default now()
);

create table tenant.need (
  municipality uuid not null,
  need uuid not null default gen_random_uuid(),
  area text not null,
  subject jsonb not null,
  ages text not null,
  level text not null,
  why text not null,
  revision integer not null default 1,
  made_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone
);

create table tenant.notebook (
  municipality uuid not null,
  notebook text not null,
  created_at timestamp with time zone not null default now()
);

create table tenant.notebook_comment (
  municipality uuid not null,
  notebook text not null,
  comment uuid not null default gen_random_uuid(),
  revision integer not null,
  cell integer not null,
  body text not null,
  person text not null,
  person_name text not null,
  made_at timestamp with time zone not null default now()
);

create table tenant.notebook_file (
  municipality uuid not null,
  notebook text not null,
  file text not null,
  revision integer not null,
  document text not null,
  made_at timestamp with time zone not null default now()
);

create table tenant.notebook_publication (
  municipality uuid not null,
  notebook text not null,
  publication integer not null,
  revision integer not null,
  audience text not null,
  person text,
  person_name text,
  published_at timestamp with time zone not null default now(),
  file text,
  later jsonb not null default '[]'::jsonb
);

create table tenant.notebook_revision (
  municipality uuid not null,
  notebook text not null,
  revision integer not null,
  title jsonb not null,
  summary jsonb not null,
  source text not null,
  tables jsonb not null,
  created_at timestamp with time zone not null default now(),
  author text,
  author_name text,
  message text not null
);

create table tenant.plan_history (
  municipality uuid not null,
  entry uuid not null default gen_random_uuid(),
  at timestamp with time zone not null default clock_timestamp(),
  area text,
  kind text not null,
  item text not null,
  act text not null,
  person text not null,
  person_name text not null,
  before jsonb,
  after jsonb
);

create table tenant.plan_page (
  municipality uuid not null,
  area text not null,
  published boolean not null,
  intro text not null,
  revision integer not null default 1
);

create table tenant.plan_priority (
  municipality uuid not null,
  priority uuid not null default gen_random_uuid(),
  area text not null,
  subject jsonb not null,
  why text not null,
  decision uuid,
  "position" smallint,
  revision integer not null default 1,
  made_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone
);

create table tenant.register (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  register jsonb not null,
  stored_at timestamp with time zone not null default now()
);

create table tenant.release (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  document bytea not null,
  etag text not null,
  made_at timestamp with time zone not null default now(),
  number integer not null,
  settings jsonb not null,
  cost jsonb not null,
  area_set text,
  groups bytea
);

create table tenant.resource (
  municipality uuid not null,
  resource uuid not null default gen_random_uuid(),
  area text not null,
  subject jsonb not null,
  ages jsonb not null,
  title text not null,
  provider text not null,
  reach integer,
  quality text not null,
  cost bigint,
  note text not null,
  revision integer not null default 1,
  made_at timestamp with time zone not null default now(),
  removed_at timestamp with time zone
);

create table tenant.response (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  token bytea not null,
  class_id text not null,
  sealed bytea not null
);

create table tenant.school (
  municipality uuid not null,
  school text not null,
  name text not null,
  operator text not null,
  area text,
  valid_from date,
  valid_to date
);

create table tenant.school_predecessor (
  municipality uuid not null,
  school text not null,
  predecessor text not null
);

create table tenant.verdict (
  municipality uuid not null,
  goal uuid not null,
  instrument text not null,
  wave text not null,
  release integer not null,
  verdict text not null,
  day date not null,
  goal_then jsonb not null,
  now jsonb,
  judged jsonb not null,
  others jsonb not null,
  sentence jsonb not null,
  judged_at timestamp with time zone not null default now()
);

create table tenant.wave (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  version text not null,
  label jsonb not null,
  state text not null,
  respondents integer not null,
  psus integer not null,
  strata integer not null,
  quality jsonb not null,
  fingerprint text not null,
  key_id uuid not null,
  created_at timestamp with time zone not null default now()
);

create table tenant.wave_column (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  part text not null,
  sealed bytea not null
);

create table tenant.weeding_record (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  record jsonb not null
);

create table tenant.workshop (
  municipality uuid not null,
  workshop uuid not null default gen_random_uuid(),
  area text not null,
  area_name jsonb not null,
  title text not null,
  stage text not null default 'preparing'::text,
  code text not null,
  version integer not null default 1,
  source jsonb,
  candidates jsonb not null,
  criteria jsonb not null,
  sectors jsonb not null,
  admitted integer,
  made_by text,
  made_by_name text,
  made_at timestamp with time zone not null default now()
);

create table tenant.workshop_admission (
  municipality uuid not null,
  workshop uuid not null,
  admission bytea not null,
  blinded bytea not null
);

create table tenant.workshop_ballot (
  municipality uuid not null,
  workshop uuid not null,
  round smallint not null,
  token bytea not null,
  sealed bytea not null
);

create table tenant.workshop_round (
  municipality uuid not null,
  workshop uuid not null,
  round smallint not null,
  state text not null default 'waiting'::text,
  key_id text,
  signing_key bytea not null,
  sealing_key bytea not null,
  paper integer not null default 0,
  result jsonb
);

alter table tenant.release alter column document set storage external;

alter table tenant.release alter column groups set storage external;

alter table tenant.wave_column alter column sealed set storage external;

alter table accounts."grant" add constraint grant_pkey PRIMARY KEY (municipality, person, role, scope_kind, scope_code);

alter table accounts."grant" add constraint grant_scope_kind_check CHECK ((scope_kind = ANY (ARRAY['municipality'::text, 'area'::text, 'school'::text])));

alter table accounts."grant" add constraint grant_source_check CHECK ((source = ANY (ARRAY['person'::text, 'claims'::text])));

alter table accounts.credential add constraint credential_access_token_check CHECK ((access_token IS NULL));

alter table accounts.credential add constraint credential_id_token_check CHECK ((id_token IS NULL));

alter table accounts.credential add constraint credential_pkey PRIMARY KEY (id);

alter table accounts.credential add constraint credential_provider_account_key UNIQUE (provider, account);

alter table accounts.credential add constraint credential_refresh_token_check CHECK ((refresh_token IS NULL));

alter table accounts.invitation add constraint invitation_pkey PRIMARY KEY (invitation);

alter table accounts.invitation add constraint invitation_token_hash_key UNIQUE (token_hash);

alter table accounts.membership add constraint membership_pkey PRIMARY KEY (municipality, person);

alter table accounts.municipality add constraint municipality_name_check CHECK ((name <> ''::text));

alter table accounts.municipality add constraint municipality_pkey PRIMARY KEY (municipality);

alter table accounts.municipality add constraint municipality_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table accounts.municipality add constraint municipality_slug_key UNIQUE (slug);

alter table accounts.person add constraint person_email_key UNIQUE (email);

alter table accounts.person add constraint person_pkey PRIMARY KEY (id);

alter table accounts.second_factor add constraint second_factor_person_key UNIQUE (person);

alter table accounts.second_factor add constraint second_factor_pkey PRIMARY KEY (id);

alter table accounts.session add constraint session_ip_address_check CHECK ((ip_address IS NULL));

alter table accounts.session add constraint session_pkey PRIMARY KEY (id);

alter table accounts.session add constraint session_token_key UNIQUE (token);

alter table accounts.session add constraint session_user_agent_check CHECK ((user_agent IS NULL));

alter table accounts.used_code add constraint used_code_pkey PRIMARY KEY (person, code);

alter table accounts.verification add constraint verification_pkey PRIMARY KEY (id);

alter table migrations.kysely_migration add constraint kysely_migration_pkey PRIMARY KEY (name);

alter table migrations.kysely_migration_lock add constraint kysely_migration_lock_pkey PRIMARY KEY (id);

alter table queue.job add constraint job_municipality_kind_subject_key UNIQUE (municipality, kind, subject);

alter table queue.job add constraint job_pkey PRIMARY KEY (municipality, job);

alter table queue.job add constraint job_tries_check CHECK ((tries >= 0));

alter table tenant.access_code add constraint access_code_blinded_check CHECK ((length(blinded) = 32));

alter table tenant.access_code add constraint access_code_code_check CHECK ((length(code) = 32));

alter table tenant.access_code add constraint access_code_pkey PRIMARY KEY (municipality, code);

alter table tenant.area add constraint area_pkey PRIMARY KEY (municipality, area_set, area);

alter table tenant.area add constraint area_place_check CHECK ((place >= 0));

alter table tenant.area_set add constraint area_set_check CHECK ((valid_to >= valid_from));

alter table tenant.area_set add constraint area_set_pkey PRIMARY KEY (municipality, area_set);

alter table tenant.assignment add constraint assignment_budget_check CHECK ((budget >= 0));

alter table tenant.assignment add constraint assignment_pkey PRIMARY KEY (municipality, assignment);

alter table tenant.assignment add constraint assignment_revision_check CHECK ((revision >= 1));

alter table tenant.audit add constraint audit_pkey PRIMARY KEY (municipality, entry);

alter table tenant.class add constraint class_head_count_check CHECK (((head_count >= 0) AND (head_count <= 500)));

alter table tenant.class add constraint class_pkey PRIMARY KEY (municipality, school, school_year, class);

alter table tenant.council_goal add constraint council_goal_check CHECK ((period_to >= period_from));

alter table tenant.council_goal add constraint council_goal_pkey PRIMARY KEY (municipality, council_goal);

alter table tenant.council_goal add constraint council_goal_revision_check CHECK ((revision >= 1));

alter table tenant.council_link add constraint council_link_check CHECK ((until >= since));

alter table tenant.council_link add constraint council_link_pkey PRIMARY KEY (municipality, council_link);

alter table tenant.council_link add constraint council_link_revision_check CHECK ((revision >= 1));

alter table tenant.cut_points add constraint cut_points_pkey PRIMARY KEY (municipality, instrument, scale);

alter table tenant.decision add constraint decision_check CHECK (((state = 'draft'::text) OR (decided_on IS NOT NULL)));

alter table tenant.decision add constraint decision_check1 CHECK (((made_by IS NULL) = (made_by_name IS NULL)));

alter table tenant.decision add constraint decision_municipality_workshop_key UNIQUE (municipality, workshop);

alter table tenant.decision add constraint decision_pkey PRIMARY KEY (municipality, decision);

alter table tenant.decision add constraint decision_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'decided'::text])));

alter table tenant.decision_priority add constraint decision_priority_pkey PRIMARY KEY (municipality, decision, "position");

alter table tenant.decision_priority add constraint decision_priority_position_check CHECK ((("position" >= 1) AND ("position" <= 5)));

alter table tenant.disclosure_settings add constraint disclosure_settings_pkey PRIMARY KEY (municipality, valid_from);

alter table tenant.enclave_notebook add constraint enclave_notebook_pkey PRIMARY KEY (municipality, notebook);

alter table tenant.enclave_output add constraint enclave_output_municipality_output_author_key UNIQUE (municipality, output, author);

alter table tenant.enclave_output add constraint enclave_output_pkey PRIMARY KEY (municipality, output);

alter table tenant.enclave_review add constraint enclave_review_check CHECK ((reviewer <> author));

alter table tenant.enclave_review add constraint enclave_review_decision_check CHECK ((decision = ANY (ARRAY['release'::text, 'releaseAfterChange'::text, 'refuse'::text])));

alter table tenant.enclave_review add constraint enclave_review_pkey PRIMARY KEY (municipality, output);

alter table tenant.fielding add constraint fielding_check CHECK ((closes_at > opens_at));

alter table tenant.fielding add constraint fielding_check1 CHECK (((state = 'draft'::text) OR (document IS NOT NULL)));

alter table tenant.fielding add constraint fielding_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.fielding add constraint fielding_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'opening'::text, 'open'::text, 'closing'::text, 'closed'::text])));

alter table tenant.fielding_class add constraint fielding_class_check CHECK (((refusals >= 0) AND (refusals <= head_count)));

alter table tenant.fielding_class add constraint fielding_class_head_count_check CHECK (((head_count >= 0) AND (head_count <= 500)));

alter table tenant.fielding_class add constraint fielding_class_municipality_instrument_wave_school_school_y_key UNIQUE (municipality, instrument, wave, school, school_year, class);

alter table tenant.fielding_class add constraint fielding_class_pkey PRIMARY KEY (municipality, class_id);

alter table tenant.fielding_class add constraint fielding_class_sitting_check CHECK ((sitting = ANY (ARRAY['booked'::text, 'running'::text, 'ended'::text])));

alter table tenant.follow_up add constraint follow_up_pkey PRIMARY KEY (municipality, follow_up);

alter table tenant.follow_up add constraint follow_up_reach_check CHECK ((reach >= 0));

alter table tenant.follow_up add constraint follow_up_revision_check CHECK ((revision >= 1));

alter table tenant.goal add constraint goal_answered_by_people CHECK (((own_answer IS NULL) OR (baseline IS NULL)));

alter table tenant.goal add constraint goal_baseline_check CHECK ((jsonb_typeof(baseline) <> 'null'::text));

alter table tenant.goal add constraint goal_by_survey CHECK ((num_nonnulls(instrument, baseline, direction, target, judged_wave) = ANY (ARRAY[0, 5])));

alter table tenant.goal add constraint goal_by_survey_or_people CHECK ((((baseline IS NULL) = (own_baseline IS NOT NULL)) AND ((baseline IS NULL) = (own_target IS NOT NULL))));

alter table tenant.goal add constraint goal_direction_check CHECK ((direction = ANY (ARRAY['increase'::text, 'decrease'::text])));

alter table tenant.goal add constraint goal_expected_years_check CHECK (((expected_years >= 0) AND (expected_years <= 10)));

alter table tenant.goal add constraint goal_own_answer_check CHECK ((jsonb_typeof(own_answer) <> 'null'::text));

alter table tenant.goal add constraint goal_pkey PRIMARY KEY (municipality, goal);

alter table tenant.goal add constraint goal_revision_check CHECK ((revision >= 1));

alter table tenant.goal add constraint goal_smallest_detectable_check CHECK ((smallest_detectable > (0)::double precision));

alter table tenant.imported_file add constraint imported_file_pkey PRIMARY KEY (municipality, instrument, fingerprint);

alter table tenant.imported_file add constraint imported_file_rows_check CHECK ((rows >= 0));

alter table tenant.imported_file add constraint imported_file_skipped_rows_check CHECK ((skipped_rows >= 0));

alter table tenant.indicator add constraint indicator_better_check CHECK ((better = ANY (ARRAY['higher'::text, 'lower'::text, 'neither'::text])));

alter table tenant.indicator add constraint indicator_pkey PRIMARY KEY (municipality, indicator, file);

alter table tenant.indicator_file add constraint indicator_file_check CHECK (((person IS NULL) = (person_name IS NULL)));

alter table tenant.indicator_file add constraint indicator_file_file_check CHECK ((file >= 1));

alter table tenant.indicator_file add constraint indicator_file_pkey PRIMARY KEY (municipality, file);

alter table tenant.indicator_value add constraint indicator_value_check CHECK (((value IS NULL) = (mark IS NOT NULL)));

alter table tenant.indicator_value add constraint indicator_value_mark_check CHECK ((mark = ANY (ARRAY['protected'::text, 'missing'::text])));

alter table tenant.indicator_value add constraint indicator_value_pkey PRIMARY KEY (municipality, indicator, area, period, file);

alter table tenant.instrument add constraint instrument_pkey PRIMARY KEY (municipality, instrument, version);

alter table tenant.library_measure add constraint library_measure_pkey PRIMARY KEY (municipality, library_measure, revision);

alter table tenant.library_measure add constraint library_measure_revision_check CHECK ((revision >= 1));

alter table tenant.measure add constraint blocked_because CHECK (((status <> 'blocked'::text) OR (status_reason <> ''::text)));

alter table tenant.measure add constraint measure_check CHECK ((ends_on >= starts_on));

alter table tenant.measure add constraint measure_cost_check CHECK ((cost >= 0));

alter table tenant.measure add constraint measure_evidence_check CHECK ((evidence = ANY (ARRAY['wellSupported'::text, 'promising'::text, 'untested'::text, 'unknown'::text])));

alter table tenant.measure add constraint measure_pkey PRIMARY KEY (municipality, measure);

alter table tenant.measure add constraint measure_revision_check CHECK ((revision >= 1));

alter table tenant.measure add constraint measure_status_check CHECK ((status = ANY (ARRAY['idea'::text, 'planned'::text, 'ongoing'::text, 'delayed'::text, 'paused'::text, 'blocked'::text, 'completed'::text, 'endedEarly'::text])));

alter table tenant.milestone_assessment add constraint milestone_assessment_level_check CHECK (((level >= 0) AND (level <= 4)));

alter table tenant.milestone_assessment add constraint milestone_assessment_number_check CHECK ((number >= 1));

alter table tenant.milestone_assessment add constraint milestone_assessment_pkey PRIMARY KEY (municipality, area, milestone, number);

alter table tenant.need add constraint need_level_check CHECK ((level = ANY (ARRAY['none'::text, 'some'::text, 'large'::text])));

alter table tenant.need add constraint need_municipality_area_subject_ages_key UNIQUE (municipality, area, subject, ages);

alter table tenant.need add constraint need_pkey PRIMARY KEY (municipality, need);

alter table tenant.need add constraint need_revision_check CHECK ((revision >= 1));

alter table tenant.notebook add constraint notebook_notebook_check CHECK ((notebook ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table tenant.notebook add constraint notebook_pkey PRIMARY KEY (municipality, notebook);

alter table tenant.notebook_comment add constraint notebook_comment_cell_check CHECK ((cell >= 1));

alter table tenant.notebook_comment add constraint notebook_comment_pkey PRIMARY KEY (municipality, notebook, comment);

alter table tenant.notebook_file add constraint notebook_file_pkey PRIMARY KEY (municipality, notebook, file);

alter table tenant.notebook_publication add constraint notebook_publication_audience_check CHECK (((audience = ANY (ARRAY['everyone'::text, 'municipality'::text, 'role:alliance'::text, 'role:schoolContact'::text, 'role:leadership'::text])) OR (audience ~ '^area:.{1,120}$'::text)));

alter table tenant.notebook_publication add constraint notebook_publication_check CHECK (((person IS NULL) = (person_name IS NULL)));

alter table tenant.notebook_publication add constraint notebook_publication_pkey PRIMARY KEY (municipality, notebook, publication);

alter table tenant.notebook_publication add constraint notebook_publication_publication_check CHECK ((publication >= 1));

alter table tenant.notebook_revision add constraint notebook_revision_author_named CHECK (((author IS NULL) = (author_name IS NULL)));

alter table tenant.notebook_revision add constraint notebook_revision_pkey PRIMARY KEY (municipality, notebook, revision);

alter table tenant.notebook_revision add constraint notebook_revision_revision_check CHECK ((revision >= 1));

alter table tenant.plan_history add constraint plan_history_act_check CHECK ((act = ANY (ARRAY['made'::text, 'changed'::text, 'removed'::text, 'restored'::text])));

alter table tenant.plan_history add constraint plan_history_after_check CHECK ((jsonb_typeof(after) <> 'null'::text));

alter table tenant.plan_history add constraint plan_history_before_check CHECK ((jsonb_typeof(before) <> 'null'::text));

alter table tenant.plan_history add constraint plan_history_pkey PRIMARY KEY (municipality, entry);

alter table tenant.plan_page add constraint plan_page_pkey PRIMARY KEY (municipality, area);

alter table tenant.plan_page add constraint plan_page_revision_check CHECK ((revision >= 1));

alter table tenant.plan_priority add constraint plan_priority_check CHECK (((decision IS NULL) = ("position" IS NULL)));

alter table tenant.plan_priority add constraint plan_priority_municipality_decision_position_key UNIQUE (municipality, decision, "position");

alter table tenant.plan_priority add constraint plan_priority_pkey PRIMARY KEY (municipality, priority);

alter table tenant.plan_priority add constraint plan_priority_position_check CHECK ((("position" >= 1) AND ("position" <= 5)));

alter table tenant.plan_priority add constraint plan_priority_revision_check CHECK ((revision >= 1));

alter table tenant.register add constraint register_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.release add constraint release_number_check CHECK ((number >= 1));

alter table tenant.release add constraint release_pkey PRIMARY KEY (municipality, instrument, wave, number);

alter table tenant.resource add constraint resource_cost_check CHECK ((cost >= 0));

alter table tenant.resource add constraint resource_pkey PRIMARY KEY (municipality, resource);

alter table tenant.resource add constraint resource_quality_check CHECK ((quality = ANY (ARRAY['good'::text, 'fair'::text, 'poor'::text, 'unknown'::text])));

alter table tenant.resource add constraint resource_reach_check CHECK ((reach >= 0));

alter table tenant.resource add constraint resource_revision_check CHECK ((revision >= 1));

alter table tenant.response add constraint response_pkey PRIMARY KEY (municipality, instrument, wave, token);

alter table tenant.response add constraint response_token_check CHECK ((length(token) = 32));

alter table tenant.school add constraint school_check CHECK ((valid_to >= valid_from));

alter table tenant.school add constraint school_operator_check CHECK ((operator = ANY (ARRAY['public'::text, 'independent'::text])));

alter table tenant.school add constraint school_pkey PRIMARY KEY (municipality, school);

alter table tenant.school_predecessor add constraint school_predecessor_check CHECK ((school <> predecessor));

alter table tenant.school_predecessor add constraint school_predecessor_pkey PRIMARY KEY (municipality, school, predecessor);

alter table tenant.verdict add constraint verdict_now_check CHECK ((jsonb_typeof(now) <> 'null'::text));

alter table tenant.verdict add constraint verdict_pkey PRIMARY KEY (municipality, goal, instrument, wave, release);

alter table tenant.verdict add constraint verdict_release_check CHECK ((release >= 1));

alter table tenant.verdict add constraint verdict_verdict_check CHECK ((verdict = ANY (ARRAY['reached'::text, 'onTheWay'::text, 'noClearChange'::text, 'wrongWay'::text, 'tooEarly'::text, 'cannotTell'::text])));

alter table tenant.wave add constraint wave_municipality_key_id_key UNIQUE (municipality, key_id);

alter table tenant.wave add constraint wave_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.wave add constraint wave_psus_check CHECK ((psus >= 0));

alter table tenant.wave add constraint wave_respondents_check CHECK ((respondents >= 0));

alter table tenant.wave add constraint wave_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'published'::text])));

alter table tenant.wave add constraint wave_strata_check CHECK ((strata >= 0));

alter table tenant.wave_column add constraint wave_column_pkey PRIMARY KEY (municipality, instrument, wave, part);

alter table tenant.weeding_record add constraint weeding_record_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.workshop add constraint workshop_check CHECK (((made_by IS NULL) = (made_by_name IS NULL)));

alter table tenant.workshop add constraint workshop_municipality_code_key UNIQUE (municipality, code);

alter table tenant.workshop add constraint workshop_pkey PRIMARY KEY (municipality, workshop);

alter table tenant.workshop add constraint workshop_source_check CHECK ((jsonb_typeof(source) <> 'null'::text));

alter table tenant.workshop add constraint workshop_stage_check CHECK ((stage = ANY (ARRAY['preparing'::text, 'gathering'::text, 'first'::text, 'talk'::text, 'second'::text, 'deciding'::text, 'finished'::text])));

alter table tenant.workshop_admission add constraint workshop_admission_admission_check CHECK ((length(admission) = 32));

alter table tenant.workshop_admission add constraint workshop_admission_blinded_check CHECK ((length(blinded) = 32));

alter table tenant.workshop_admission add constraint workshop_admission_pkey PRIMARY KEY (municipality, workshop, admission);

alter table tenant.workshop_ballot add constraint workshop_ballot_pkey PRIMARY KEY (municipality, workshop, round, token);

alter table tenant.workshop_ballot add constraint workshop_ballot_token_check CHECK ((length(token) = 32));

alter table tenant.workshop_round add constraint workshop_round_pkey PRIMARY KEY (municipality, workshop, round);

alter table tenant.workshop_round add constraint workshop_round_result_check CHECK ((jsonb_typeof(result) <> 'null'::text));

alter table tenant.workshop_round add constraint workshop_round_round_check CHECK ((round = ANY (ARRAY[1, 2])));

alter table tenant.workshop_round add constraint workshop_round_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'open'::text, 'counting'::text, 'closed'::text])));

alter table accounts."grant" add constraint grant_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES accounts.membership(municipality, person) ON DELETE CASCADE;

alter table accounts.credential add constraint credential_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.invitation add constraint invitation_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table accounts.membership add constraint membership_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table accounts.membership add constraint membership_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.second_factor add constraint second_factor_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.session add constraint session_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.used_code add constraint used_code_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table queue.job add constraint job_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.access_code add constraint access_code_municipality_class_id_fkey FOREIGN KEY (municipality, class_id) REFERENCES tenant.fielding_class(municipality, class_id) ON DELETE CASCADE;

alter table tenant.access_code add constraint access_code_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.area add constraint area_municipality_area_set_fkey FOREIGN KEY (municipality, area_set) REFERENCES tenant.area_set(municipality, area_set) ON DELETE CASCADE;

alter table tenant.area add constraint area_municipality_area_set_parent_fkey FOREIGN KEY (municipality, area_set, parent) REFERENCES tenant.area(municipality, area_set, area);

alter table tenant.area add constraint area_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.area_set add constraint area_set_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.assignment add constraint assignment_municipality_council_goal_fkey FOREIGN KEY (municipality, council_goal) REFERENCES tenant.council_goal(municipality, council_goal);

alter table tenant.assignment add constraint assignment_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.audit add constraint audit_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.class add constraint class_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.class add constraint class_municipality_school_fkey FOREIGN KEY (municipality, school) REFERENCES tenant.school(municipality, school) ON DELETE CASCADE;

alter table tenant.council_goal add constraint council_goal_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.council_link add constraint council_link_municipality_council_goal_fkey FOREIGN KEY (municipality, council_goal) REFERENCES tenant.council_goal(municipality, council_goal);

alter table tenant.council_link add constraint council_link_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.council_link add constraint council_link_municipality_priority_fkey FOREIGN KEY (municipality, priority) REFERENCES tenant.plan_priority(municipality, priority);

alter table tenant.cut_points add constraint cut_points_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.decision add constraint decision_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.decision add constraint decision_municipality_workshop_fkey FOREIGN KEY (municipality, workshop) REFERENCES tenant.workshop(municipality, workshop);

alter table tenant.decision_priority add constraint decision_priority_municipality_decision_fkey FOREIGN KEY (municipality, decision) REFERENCES tenant.decision(municipality, decision) ON DELETE CASCADE;

alter table tenant.decision_priority add constraint decision_priority_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.disclosure_settings add constraint disclosure_settings_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.enclave_notebook add constraint enclave_notebook_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.enclave_notebook add constraint enclave_notebook_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave);

alter table tenant.enclave_output add constraint enclave_output_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.enclave_review add constraint enclave_review_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.enclave_review add constraint enclave_review_municipality_output_author_fkey FOREIGN KEY (municipality, output, author) REFERENCES tenant.enclave_output(municipality, output, author);

alter table tenant.fielding add constraint fielding_municipality_area_set_fkey FOREIGN KEY (municipality, area_set) REFERENCES tenant.area_set(municipality, area_set);

alter table tenant.fielding add constraint fielding_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.fielding_class add constraint fielding_class_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.fielding_class add constraint fielding_class_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.fielding(municipality, instrument, wave) ON DELETE CASCADE;

alter table tenant.follow_up add constraint follow_up_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.follow_up add constraint follow_up_municipality_measure_fkey FOREIGN KEY (municipality, measure) REFERENCES tenant.measure(municipality, measure);

alter table tenant.goal add constraint goal_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.goal add constraint goal_municipality_priority_fkey FOREIGN KEY (municipality, priority) REFERENCES tenant.plan_priority(municipality, priority);

alter table tenant.imported_file add constraint imported_file_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.indicator add constraint indicator_municipality_file_fkey FOREIGN KEY (municipality, file) REFERENCES tenant.indicator_file(municipality, file);

alter table tenant.indicator add constraint indicator_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.indicator_file add constraint indicator_file_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.indicator_value add constraint indicator_value_municipality_file_fkey FOREIGN KEY (municipality, file) REFERENCES tenant.indicator_file(municipality, file);

alter table tenant.indicator_value add constraint indicator_value_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.instrument add constraint instrument_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.library_measure add constraint library_measure_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.measure add constraint measure_municipality_assignment_fkey FOREIGN KEY (municipality, assignment) REFERENCES tenant.assignment(municipality, assignment);

alter table tenant.measure add constraint measure_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.measure add constraint measure_municipality_goal_fkey FOREIGN KEY (municipality, goal) REFERENCES tenant.goal(municipality, goal);

alter table tenant.milestone_assessment add constraint milestone_assessment_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.need add constraint need_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook add constraint notebook_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_comment add constraint notebook_comment_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_comment add constraint notebook_comment_municipality_notebook_revision_fkey FOREIGN KEY (municipality, notebook, revision) REFERENCES tenant.notebook_revision(municipality, notebook, revision) ON DELETE CASCADE;

alter table tenant.notebook_file add constraint notebook_file_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_file add constraint notebook_file_municipality_notebook_revision_fkey FOREIGN KEY (municipality, notebook, revision) REFERENCES tenant.notebook_revision(municipality, notebook, revision) ON DELETE CASCADE;

alter table tenant.notebook_publication add constraint notebook_publication_file_fkey FOREIGN KEY (municipality, notebook, file) REFERENCES tenant.notebook_file(municipality, notebook, file) ON DELETE CASCADE;

alter table tenant.notebook_publication add constraint notebook_publication_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_publication add constraint notebook_publication_municipality_notebook_revision_fkey FOREIGN KEY (municipality, notebook, revision) REFERENCES tenant.notebook_revision(municipality, notebook, revision) ON DELETE CASCADE;

alter table tenant.notebook_revision add constraint notebook_revision_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_revision add constraint notebook_revision_municipality_notebook_fkey FOREIGN KEY (municipality, notebook) REFERENCES tenant.notebook(municipality, notebook) ON DELETE CASCADE;

alter table tenant.plan_history add constraint plan_history_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.plan_page add constraint plan_page_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.plan_priority add constraint plan_priority_municipality_decision_position_fkey FOREIGN KEY (municipality, decision, "position") REFERENCES tenant.decision_priority(municipality, decision, "position");

alter table tenant.plan_priority add constraint plan_priority_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.register add constraint register_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.register add constraint register_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave) ON DELETE CASCADE;

alter table tenant.release add constraint release_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.release add constraint release_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave);

alter table tenant.resource add constraint resource_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.response add constraint response_municipality_class_id_fkey FOREIGN KEY (municipality, class_id) REFERENCES tenant.fielding_class(municipality, class_id);

alter table tenant.response add constraint response_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.school add constraint school_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.school_predecessor add constraint school_predecessor_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.school_predecessor add constraint school_predecessor_municipality_predecessor_fkey FOREIGN KEY (municipality, predecessor) REFERENCES tenant.school(municipality, school) ON DELETE CASCADE;

alter table tenant.school_predecessor add constraint school_predecessor_municipality_school_fkey FOREIGN KEY (municipality, school) REFERENCES tenant.school(municipality, school) ON DELETE CASCADE;

alter table tenant.verdict add constraint verdict_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.verdict add constraint verdict_municipality_goal_fkey FOREIGN KEY (municipality, goal) REFERENCES tenant.goal(municipality, goal);

alter table tenant.verdict add constraint verdict_municipality_instrument_wave_release_fkey FOREIGN KEY (municipality, instrument, wave, release) REFERENCES tenant.release(municipality, instrument, wave, number);

alter table tenant.wave add constraint wave_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.wave add constraint wave_municipality_instrument_version_fkey FOREIGN KEY (municipality, instrument, version) REFERENCES tenant.instrument(municipality, instrument, version);

alter table tenant.wave_column add constraint wave_column_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.wave_column add constraint wave_column_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave) ON DELETE CASCADE;

alter table tenant.weeding_record add constraint weeding_record_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.weeding_record add constraint weeding_record_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.fielding(municipality, instrument, wave);

alter table tenant.workshop add constraint workshop_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.workshop_admission add constraint workshop_admission_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.workshop_admission add constraint workshop_admission_municipality_workshop_fkey FOREIGN KEY (municipality, workshop) REFERENCES tenant.workshop(municipality, workshop) ON DELETE CASCADE;

alter table tenant.workshop_ballot add constraint workshop_ballot_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.workshop_ballot add constraint workshop_ballot_municipality_workshop_round_fkey FOREIGN KEY (municipality, workshop, round) REFERENCES tenant.workshop_round(municipality, workshop, round) ON DELETE CASCADE;

alter table tenant.workshop_round add constraint workshop_round_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.workshop_round add constraint workshop_round_municipality_workshop_fkey FOREIGN KEY (municipality, workshop) REFERENCES tenant.workshop(municipality, workshop) ON DELETE CASCADE;

CREATE INDEX access_code_by_class ON tenant.access_code USING btree (municipality, class_id);

CREATE INDEX audit_newest ON tenant.audit USING btree (municipality, at DESC, entry);

CREATE INDEX credential_person ON accounts.credential USING btree (person);

CREATE INDEX decision_by_area ON tenant.decision USING btree (municipality, area);

CREATE INDEX follow_up_by_measure ON tenant.follow_up USING btree (municipality, measure);

CREATE INDEX goal_by_priority ON tenant.goal USING btree (municipality, priority);

CREATE INDEX invitation_municipality ON accounts.invitation USING btree (municipality, made_at);

CREATE INDEX job_next ON queue.job USING btree (run_at);

CREATE INDEX measure_by_goal ON tenant.measure USING btree (municipality, goal);

CREATE INDEX membership_person ON accounts.membership USING btree (person);

CREATE INDEX plan_history_by_area ON tenant.plan_history USING btree (municipality, area, at);

CREATE INDEX plan_priority_by_area ON tenant.plan_priority USING btree (municipality, area);

CREATE INDEX response_by_class ON tenant.response USING btree (municipality, class_id);

CREATE INDEX session_person ON accounts.session USING btree (person);

CREATE INDEX verification_identifier ON accounts.verification USING btree (identifier);

CREATE INDEX workshop_by_area ON tenant.workshop USING btree (municipality, area);

create policy one_municipality on queue.job to motvikt_app
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy workers on queue.job to motvikt_entry
  using (true)
  with check (true);

create policy one_municipality on tenant.access_code
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.area
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.area_set
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.assignment
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.audit
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.class
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.council_goal
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.council_link
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.cut_points
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.decision
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.decision_priority
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.disclosure_settings
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.enclave_notebook
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.enclave_output
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.enclave_review
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.fielding
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.fielding_class
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.follow_up
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.goal
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.imported_file
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.indicator
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.indicator_file
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.indicator_value
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.instrument
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.library_measure
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.measure
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.milestone_assessment
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.need
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.notebook
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.notebook_comment
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.notebook_file
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.notebook_publication
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.notebook_revision
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.plan_history
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.plan_page
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.plan_priority
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.register
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.release
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.resource
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.response
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.school
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.school_predecessor
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.verdict
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.wave
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.wave_column
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.weeding_record
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.workshop
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.workshop_admission
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.workshop_ballot
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.workshop_round
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

alter table queue.job enable row level security;

alter table tenant.access_code enable row level security;

alter table tenant.area enable row level security;

alter table tenant.area_set enable row level security;

alter table tenant.assignment enable row level security;

alter table tenant.audit enable row level security;

alter table tenant.class enable row level security;

alter table tenant.council_goal enable row level security;

alter table tenant.council_link enable row level security;

alter table tenant.cut_points enable row level security;

alter table tenant.decision enable row level security;

alter table tenant.decision_priority enable row level security;

alter table tenant.disclosure_settings enable row level security;

alter table tenant.enclave_notebook enable row level security;

alter table tenant.enclave_output enable row level security;

alter table tenant.enclave_review enable row level security;

alter table tenant.fielding enable row level security;

alter table tenant.fielding_class enable row level security;

alter table tenant.follow_up enable row level security;

alter table tenant.goal enable row level security;

alter table tenant.imported_file enable row level security;

alter table tenant.indicator enable row level security;

alter table tenant.indicator_file enable row level security;

alter table tenant.indicator_value enable row level security;

alter table tenant.instrument enable row level security;

alter table tenant.library_measure enable row level security;

alter table tenant.measure enable row level security;

alter table tenant.milestone_assessment enable row level security;

alter table tenant.need enable row level security;

alter table tenant.notebook enable row level security;

alter table tenant.notebook_comment enable row level security;

alter table tenant.notebook_file enable row level security;

alter table tenant.notebook_publication enable row level security;

alter table tenant.notebook_revision enable row level security;

alter table tenant.plan_history enable row level security;

alter table tenant.plan_page enable row level security;

alter table tenant.plan_priority enable row level security;

alter table tenant.register enable row level security;

alter table tenant.release enable row level security;

alter table tenant.resource enable row level security;

alter table tenant.response enable row level security;

alter table tenant.school enable row level security;

alter table tenant.school_predecessor enable row level security;

alter table tenant.verdict enable row level security;

alter table tenant.wave enable row level security;

alter table tenant.wave_column enable row level security;

alter table tenant.weeding_record enable row level security;

alter table tenant.workshop enable row level security;

alter table tenant.workshop_admission enable row level security;

alter table tenant.workshop_ballot enable row level security;

alter table tenant.workshop_round enable row level security;

alter table queue.job force row level security;

alter table tenant.access_code force row level security;

alter table tenant.area force row level security;

alter table tenant.area_set force row level security;

alter table tenant.assignment force row level security;

alter table tenant.audit force row level security;

alter table tenant.class force row level security;

alter table tenant.council_goal force row level security;

alter table tenant.council_link force row level security;

alter table tenant.cut_points force row level security;

alter table tenant.decision force row level security;

alter table tenant.decision_priority force row level security;

alter table tenant.disclosure_settings force row level security;

alter table tenant.enclave_notebook force row level security;

alter table tenant.enclave_output force row level security;

alter table tenant.enclave_review force row level security;

alter table tenant.fielding force row level security;

alter table tenant.fielding_class force row level security;

alter table tenant.follow_up force row level security;

alter table tenant.goal force row level security;

alter table tenant.imported_file force row level security;

alter table tenant.indicator force row level security;

alter table tenant.indicator_file force row level security;

alter table tenant.indicator_value force row level security;

alter table tenant.instrument force row level security;

alter table tenant.library_measure force row level security;

alter table tenant.measure force row level security;

alter table tenant.milestone_assessment force row level security;

alter table tenant.need force row level security;

alter table tenant.notebook force row level security;

alter table tenant.notebook_comment force row level security;

alter table tenant.notebook_file force row level security;

alter table tenant.notebook_publication force row level security;

alter table tenant.notebook_revision force row level security;

alter table tenant.plan_history force row level security;

alter table tenant.plan_page force row level security;

alter table tenant.plan_priority force row level security;

alter table tenant.register force row level security;

alter table tenant.release force row level security;

alter table tenant.resource force row level security;

alter table tenant.response force row level security;

alter table tenant.school force row level security;

alter table tenant.school_predecessor force row level security;

alter table tenant.verdict force row level security;

alter table tenant.wave force row level security;

alter table tenant.wave_column force row level security;

alter table tenant.weeding_record force row level security;

alter table tenant.workshop force row level security;

alter table tenant.workshop_admission force row level security;

alter table tenant.workshop_ballot force row level security;

alter table tenant.workshop_round force row level security;

grant usage on schema accounts to motvikt_entry;

grant usage on schema queue to motvikt_app;

grant usage on schema queue to motvikt_entry;

grant usage on schema tenant to motvikt_app;

grant delete, insert, select on tenant.notebook_comment to motvikt_app;

grant delete, insert, select, update on accounts."grant" to motvikt_entry;

grant delete, insert, select, update on accounts.credential to motvikt_entry;

grant delete, insert, select, update on accounts.invitation to motvikt_entry;

grant delete, insert, select, update on accounts.membership to motvikt_entry;

grant delete, insert, select, update on accounts.person to motvikt_entry;

grant delete, insert, select, update on accounts.second_factor to motvikt_entry;

grant delete, insert, select, update on accounts.session to motvikt_entry;

grant delete, insert, select, update on accounts.used_code to motvikt_entry;

grant delete, insert, select, update on accounts.verification to motvikt_entry;

grant delete, insert, select, update on tenant.access_code to motvikt_app;

grant delete, insert, select, update on tenant.area to motvikt_app;

grant delete, insert, select, update on tenant.area_set to motvikt_app;

grant delete, insert, select, update on tenant.class to motvikt_app;

grant delete, insert, select, update on tenant.cut_points to motvikt_app;

grant delete, insert, select, update on tenant.decision to motvikt_app;

grant delete, insert, select, update on tenant.decision_priority to motvikt_app;

grant delete, insert, select, update on tenant.enclave_notebook to motvikt_app;

grant delete, insert, select, update on tenant.fielding to motvikt_app;

grant delete, insert, select, update on tenant.fielding_class to motvikt_app;

grant delete, insert, select, update on tenant.imported_file to motvikt_app;

grant delete, insert, select, update on tenant.instrument to motvikt_app;

grant delete, insert, select, update on tenant.notebook to motvikt_app;

grant delete, insert, select, update on tenant.plan_page to motvikt_app;

grant delete, insert, select, update on tenant.register to motvikt_app;

grant delete, insert, select, update on tenant.response to motvikt_app;

grant delete, insert, select, update on tenant.school to motvikt_app;

grant delete, insert, select, update on tenant.school_predecessor to motvikt_app;

grant delete, insert, select, update on tenant.wave to motvikt_app;

grant delete, insert, select, update on tenant.wave_column to motvikt_app;

grant delete, insert, select, update on tenant.workshop to motvikt_app;

grant delete, insert, select, update on tenant.workshop_admission to motvikt_app;

grant delete, insert, select, update on tenant.workshop_ballot to motvikt_app;

grant delete, insert, select, update on tenant.workshop_round to motvikt_app;

grant delete, select, update on queue.job to motvikt_entry;

grant insert, select on queue.job to motvikt_app;

grant insert, select on tenant.audit to motvikt_app;

grant insert, select on tenant.disclosure_settings to motvikt_app;

grant insert, select on tenant.enclave_output to motvikt_app;

grant insert, select on tenant.enclave_review to motvikt_app;

grant insert, select on tenant.indicator to motvikt_app;

grant insert, select on tenant.indicator_file to motvikt_app;

grant insert, select on tenant.indicator_value to motvikt_app;

grant insert, select on tenant.library_measure to motvikt_app;

grant insert, select on tenant.milestone_assessment to motvikt_app;

grant insert, select on tenant.notebook_file to motvikt_app;

grant insert, select on tenant.notebook_publication to motvikt_app;

grant insert, select on tenant.notebook_revision to motvikt_app;

grant insert, select on tenant.plan_history to motvikt_app;

grant insert, select on tenant.release to motvikt_app;

grant insert, select on tenant.verdict to motvikt_app;

grant insert, select on tenant.weeding_record to motvikt_app;

grant insert, select, update on accounts.municipality to motvikt_entry;

grant insert, select, update on tenant.assignment to motvikt_app;

grant insert, select, update on tenant.council_goal to motvikt_app;

grant insert, select, update on tenant.council_link to motvikt_app;

grant insert, select, update on tenant.follow_up to motvikt_app;

grant insert, select, update on tenant.goal to motvikt_app;

grant insert, select, update on tenant.measure to motvikt_app;

grant insert, select, update on tenant.need to motvikt_app;

grant insert, select, update on tenant.plan_priority to motvikt_app;

grant insert, select, update on tenant.resource to motvikt_app;

insert into accounts.municipality (municipality, slug, name, created_at) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'north', 'north', '2026-11-23 06:59:33.457+00'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'south', 'south', '2026-11-23 06:59:38.417+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-23T06:59:31.175Z'),
('002-releases-settings-jobs', '2026-11-23T06:59:31.269Z'),
('003-people-places-audit', '2026-11-23T06:59:31.641Z'),
('004-fielding', '2026-11-23T06:59:31.949Z'),
('005-revisions', '2026-11-23T06:59:31.994Z'),
('006-workshops-plans', '2026-11-23T06:59:33.078Z'),
('007-goals-that-people-judge', '2026-11-23T06:59:33.089Z'),
('008-indicators', '2026-11-23T06:59:33.371Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.audit (municipality, entry, at, person, person_name, act, object_kind, object, detail) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'fbba3153-2997-4a45-9b26-d0fa01d322ec', '2026-11-23 06:59:37.625+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "north.csv", "rows": 320, "waves": ["2023", "2025"], "released": true}'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', '4c5ca7ae-1a71-4f92-bb87-02cd4a8f1eb0', '2026-11-23 06:59:41.892+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "south.csv", "rows": 160, "waves": ["2023"], "released": true}');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-23 06:59:37.625+00'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-23 06:59:41.892+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-23 06:59:37.625+00'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-23 06:59:41.892+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-23 06:59:37.625+00'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-23 06:59:41.892+00');

insert into tenant.notebook (municipality, notebook, created_at) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'first', '2026-11-23 06:59:37.79+00'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'first', '2026-11-23 06:59:41.928+00');

insert into tenant.fielding (municipality, instrument, wave, label, state, rehearsal, form, modules, area_set, opens_at, closes_at, formalities, revision, document, wordings, key_list, key_id, home_places, wording) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of north
', '00000000-0000-4000-8000-000000000000', '[]', null),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of south
', '00000000-0000-4000-8000-000000000000', '[]', null);

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at, author, author_name, message) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-23 06:59:37.79+00', null, null, ''),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-23 06:59:37.975+00', null, null, ''),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-23 06:59:41.928+00', null, null, ''),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-23 06:59:41.938+00', null, null, '');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '18e5ed50-e1ec-49d5-bb4a-05742e23f2c5', '2026-11-23 06:59:37.625+00'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'a5defa2d-f1f6-4a75-837c-ee7feaa05b5b', '2026-11-23 06:59:37.625+00'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'd911a092-9a7f-49fc-959d-9526bd5dc1ed', '2026-11-23 06:59:41.892+00');

insert into tenant.fielding_class (municipality, instrument, wave, class_id, school, school_year, class, grade, head_count, refusals, sitting, sitting_at, seen_at, seen_started, seen_sent) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'ctc-youth', '2026', 'NORTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'ctc-youth', '2026', 'SOUTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', E'\\x1f8b0800000000000003ed5a5d8edb3610be8a31cf4c61c93f6beb6d93220dd07413acd3e621f003571a5b8425d22529bbc6c28f3d432fd05ea117d88b15a42c5b9464d99b4d362e5a788295c999e13743f2e358cc3d30aeb4cc52e41a827b601104a0529a242f542657b801022b948a090e01784040339da051552b08e02dd3c83bc8170f7f6a2080466b62cc3b3bf32d0121d99cf1bdc94f34c2ce4cc88e46a555615469dd6e09a80dd7316a1642a0658604d674851080dff57b406046432da482e0d30e7628f82c61a1c1b160dcb448a616402012293500604653969890384d0f31bc3ad85928fbef06434c25bea577981cf06761dc092b366ea331d4543365c1e74e8040c699868067494240523e47083e79a43f257027912e4c28d32dd945b341d53b4422321d8a144bc1e46e9c403ec44c4605a2fc4b730813ba519d0daa8e161d1d6347970d9b3b1f115297786e4853027329b26569aea8445a9d8777a97cf82bc202c7b551d912084584b9a57982006e8040e2c47353d8dc188335d371912193ce9dd9a46636d9875c333bccc35c528bc981faf0bb548b4cee57ef0f56a909eca836eaa8301ab5801dd7ccc685d9b805acc2dfaa507f7cf89befe3c4df1a417ab5d1bcc2c46b01e9d7ccfcc2cc6f003925a0506bc6e7ca18ac68c2a2d752a4f9961ebee87a2fba66dc94f1f7d992250a02af9b7f559982c027c091ca64739d24efe48de068db321ea2d494f13734997d64918e21e87ee71188591461a57560fd7d3f83a04f408a8c4737100cb6e6796d518522c9526e1f7382d941cd6cc6ca1c6337e89400d5f99a27cff46fba2d58a10c6c4775054f7c235c258a2883cbd9e280e9d93e0693a51e07cfbd73929805ed9e2c969c723239d23569e8327b2fdf2fcd3d7edb486de635a5164f93733c4d5a3de58497d3d3b1be713bcc36170d6a2dde26e7799b9cf07670d1969eba565b7ec667f91a9f3bffe7416c3538738476e0ad062756dea3626836387384b3626836f0615b66228f78c4273ee9911ee9933e199001199221b92257644446644cc6c4eb5af1acf8567a56fa5606568656aeac8cac8c8df85d2b9e15df4acf4adfcac0ca90f843c355dce1296fd825a32ee91b0f55c8e58f5ff91c6baf7e7aed1f03c862714099c3fc1b317922d697022566f3f852b0489ca1441ee2c41eb317822a142b94747e31789652680cb5fd21ebd402a666310c91978b60f24995fdb9ab85f8b9282e5dd27836dc5b9bc974492553823fad423dd46ae5a763ed4fd27d648dfaccc82ead4afdbf4efd8fd6a9e55f69f543bbb7ab4606fb9a64b8af4caef6f5c96857a51c0a14cfad547cb764e9b9b5cb4ea60ecf54b66d71be586e547af7e796aec10dc0802e3f754973fb13750d56a16394bf5c4a7192638ad8ac48d4c560ba9092e9b28aa61ccd5ac8e872d0fc1bcb93a24091942fce284d0a848dc541b9b3f97c2e6bd4cfca722f4d059f1fed15b3a35dcb8456366fb9b7ba97ca7db5a5edc493494c36d706d5875822be61f3d8f068b3bebdfa305728e605f825a5b5fe5bf08b6447acf94764f3b82d1f542911326ab6c7a36ae0fda6b003edea4e47d5ad91cfaac31c6d7e9c42ec9851a46e0dee76b5569a3e4d9d76d16b2dd95da6e95d82af25ad5349abc5db5300caca6f4e82f90c36db9960e424d8d20b538b5722e3ba3af55f6542cd68cad1b6175a47c253ed7938310327deae7ca195f16527031346ef58c2f4e6b337e253769837ecbaeb3259c6f4aba790694c2b8be2de364200bf9a3b2bf37c6b39bdb8232b7afd7aefb1c5f4d493bf785d7078f1529a9e766e9738674ae3f193a550c0e3e78b44b5145ca13aaad1f84ec83980a9d42c644b5a4b87739085b110c9f1618e64d43d5252d4b1b0c1d0241121d5185deb5bca237321697423946c85d1ab4cbf17cc928f690d8599c64ff790e0ca5c7c429a718bd8ee88e21ed137d7ee62cd21e89ab550e8ee6ebd739d7eb34ed95fe7e18f4e7ea5db6a62dc565547e7792f6eb7cff2ef2a3f668433d13903556dbc61c9684a60294482d147bacaa9c632876d567aa225d56cc6307ab9c9a74d99163a59264c174d774246285f1efe9bc2f61f2cdb977c0d230000', 'aD5JjRX3g5C-qhP2GGGkuYZveSW', '2026-11-23 06:59:37.625+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01cba7b17b8eb373a60f5283b4206355ddd02a279c6bb9037f5bf1c0d08466f82b23c8c7afe49917e3b13cecfda5b9e9616a7dedb90a3ebee8b7bf8dc6cdb5836ae34a754ea544ec2498c6484d8ab715a478547c5370a35fec3221b18b8d1d150c1caa1ea59565c08c325d77c3bbb966ad5cada0cf134c194a0005634f4e136f45d83ebe040a03266362599aa2fddd4afbca1b6d854ec1b7c4c93d5f51a58a7cac4ee77baf06615725406b1a60fc4afb8845b6e7ca39d42ba580e22b79331f218619382fd3448af8c550d2c4c2a72e55025d8a4e31445980c3af9d7bb4ad668148e1da1fff0444a038d681fb549107db421d3a06bd11cfb18be9daea4ff786b7a1d3cc7a1232e0c07781912e6baeef651553b38c5f1c1d249d991a5fecedd417490e4a060a352118c77305f8fb4758cae77dba302fae3b4f4745c7c2372388f6d95e84eeb269980752cf4fa252106367ba7a4f86785eaa7f1ddd04abf3db1048398ab65019aaf93e58d8775cf478545b18bfa9d5b0fdb953e3bdf534f8af66a4d1b371e907934ba0e103567464e8d7a27eda4b22b2e666809a12b286f0761e9bb03f94778566913096a27bc614498c6b6c3f46dee700b8c5843c1d33bd092c6cd247bb48636e98d4c1af36452871b1abaf886873dfec4ce3f1f3b0d08b7b97446e7ba30ce6f203272055c15feba33ae95001fcc6fd58b28c82b36002bcb4202a9e83e006d89ec420c756582e1b8d450242d55a271e6ed8759c696f057b349612334d59f47914eb1fba92e6674e71a3f4a7d0736ccf3bb4a9a498ae64099f6a649890ec54a469511c78c8453a5e7789b60e4c5a1349ebcdfa6f2a1214590982dbc890af32a80efbf54f3d7b281597ff577f2ba5457d3370cea5fdc994607cbde853235403e1f772874b336e6f666f2071f32eb3e07f18b41807f46a9360ca61b83b559e96b7b8c24ed9f9c395d8d76d2edcdfbbba577591d488b4d73ab69c163f93bcadad506342538fa70cb42540fbd2fc5d09a667942c19407b819109da72ce4f9314b15ec424e5cdfb5a1759dbe4f28c59d7ee6354dbd2b0fd55bb58209d134585c9bf2e7c18d512a6f9470acbe88a833521b7cdb932c73a12b8b794246610702872191d750bef08355aed770615010993579a9c2b710161dc130c1a711df0c0cac89533cb3a6ab11c4e546ce8fd26209ecfe8b330b72d028a1593cdcde27b64e1a9006a1814550cb1a7096720547729d7ed475589424b4e77d8da30c422e01b6551bc7577a62d890bd2acc07490162904676ae21bb91f9aa285410956c895c7057e051d03435e8a16b941e69639d6ddf7854c81b757f093bf6f306b591997076fdd6ca5ca4b36b6dbde758678977541d31ac895ff3ca0e4854fba1cfdb2fd6800b16c73cfb0c41809af89870c4e7cf80a26ae676a4d5abd5395132e4d9194f680921eb8561c2ddbb91411517f50f454bdba29d4187a799786834f95d5f37517446759eaaab0e8dcba8c53e1776fdfb9bd4614d76eb11d3c5a8ea6d48efc8db7b7de657237cf581b5931552c4851bc044255659e815688908a9436817698d45b2ce77fbec053f177f7f9e592c1754b468f9a18c1505d7eaa8b5ef817c7ebeeeeb0bb757128f1aa1386c1c48a5dd6d528cc5eb0ebba6f25c86c22271b3d0b6ab730f47c9a96973e281eec4909e456317929a387c2d565f8e5af2a4ec6a52d2714879dd92c3cf700898e1edee4027250cffdcd0ffd02fcccfa06cf22f23cdfd4063e388221eae5d5b657f0aac22218bd98c6f4e6a3ba265de6a5e3cc62d3517c691d4a7aa612c54f2279c560d76dbd00a7a25e24e7aafcb14e3cbb296151fee3895c76c54ad770de0e308e67d386ddf124e8f847ab03c41a6cb0baa44b4bfd48ba55f6adc6e424d46f24dee79f3af4a6e3e6d6ad27910be91d142b6afaab1b22aa68da3fcea839c6a2bcb3385d8064b8cf9d580edddca9ff70bd84f04b0adc1645575e70fd003756ab1297f6e7744eed0b549d1a8a76e8d79d48bab13178a759a5ca32942c00648d2b6155693b89b4c68da13e777bfc9c5022e4d68e52ce3e503a6e8f0dc4d65172af26734dfc0da9eaf30254556eed317ca432bba56a3cef306d7ca8150e65ae21f65429acc6a74734f3b4918927ae7622bd1412aaf5708befdeb6a90a62be9cc789294172c5c8ca2f2597e6394ed8e796722b1870e7c80199beac1b1959beddcc309af88793eee38b0b2cdf3278fe8ff41cafaa031051cd65f676663e92c25130e70cf766c7a0ea682c03e5fcbd7a3992d14595a2debdf283685fa0f3f68fd7477a7c3bd16377ba61b3013541ead0445f9b552b34bafbeeac5c3fc5194e2372dcd414fcc3b36df1b12663869b2a89c7d23e668a00391fd865ffcfdc980566f0313b3d9e6fd549a2cd6ea11946ce2d4804a447edd3af7bbc5f4dec3ed81742372b0319887151802ee9654c77563a0a864eac689ac169d387d530eb8fbfe66c963a4f7c46837a2f5d75d6917b0f657d3ec555b36286da3b2c92fa9ce864e523393513f7dff40c5cf7cd6aec8bec542dc53ee3d2fb1bbb5508242d2eb066aab6a7f86b71cc2ca47ff3baadcdeb9643eeb0a500accf9919fdf22501ed46485680000c7a1b9a72c06770af5dead123ab7f55584844fb694092ed194d822edc1c013262365af2fccd891a71f5dc57a20883b5ac49ab1a311d709e99ee2f9ff1e4f425f7e8d5de563872fd504d3efb16921dc5fd377b2fb55d7599cfa176edaaac3455e448cd23c1dc3a9c557b1426f1cf78a9a57a3e09b52110fdde6d21236b8598ce53fb1f8e1c6ed51bb22f8556d8540d25a6a6e00141282dc27bcc528c73f701378b746bf1b05ad07f0cee55bdb6c1b3ed213b6370d9147c3702a934b7973f1b54c300ce9567349c448dcd0acc62fc10319061086b31cff6fbdaf44993396e5c02136cfa9da4e47b125b35dfff334d6753139f27f21411188ab1aec0e29b3a2e6dccfbdaefa1c04838197e4087eda0d66189936a947e36170fc296630f0cab1834a22a234fa42f263e0b48ddcac844cddb5ece276e02d4f743dc07d29e9d2e339535882dfff04039c16ccdc2adf792c73a6eaaee9f2d20e32b2dbdd8c1dfd957fc0e573752bd85876a9962c610e9939a294b594d5780d6199940ab65fc12ef83b59484530eb39d35eb8e0cc19f6f3695d34f4e3d36adf767bbda23d7112a7fa05cc39d6e18016d4af03cb94d79c26eae3d5a223b68c5cfb1c449da01bb473040f4b1cd2584036a222a7d05d922f9aa71a7e58bc3442002848b8c4023ce4b48d053ad01827e72c847ba9422aec94e7294bbf202388288b26084b1434008ecb399b8d5fdda01aac7727a1e0549ed978c26852ba7c7cbfe133e8ff00c0e809a42538c27b58d3567f3e1e472bfe7384331d4cf9fff34164ab69b560d455200e1a03ceb73c5411c1b66f5662c3c67935388aa5239385c402cca3b37625f0e927d35010d9ea3ec334bd0b0e9fcadc9224ee5b25162038c54f1338295f61108d024235374f90fec7eca1aa81317ac35e8dab35ceccdb4b23cec9ffcf48e982d4cc96e28761acf9c5f2778c7fd069982c08d8b69b1049c56f0b5e29c11fa4ce9b78116e5d1cc95cd5d99c015444624d046e4e296800be817b08b7ad7f37816cc72e6ea5f6ff4ec7476cc9ad96892f19f9112086370b3afa6d492553e1f765ceb998ac26ea9c839264357ed0799b418646f185a71606b70651252a5f0e23892ee5c448dbc769e84c5d142d894030c2c32234aaff7af0fcc9c38459b8ee9b14369631bdd726ba86cb3'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', E'\\x1f8b0800000000000003ed5a5d8edb3610be8a31cf4c61c93f6beb6d93220dd07413acd3e621f003571a5bc44aa44b52768c851f73865ea0bd422fb0172b4859b6fe579b646317093841b4e4ccf09b21391cd2bc03c69596498c5c8377072c000f544ca3e8994ae41ab740608d5231c1c103070868a62334ac6a0d1ebc661a790ff9edfddf1a08a0e19a19f1de5e7c474048b664fc20f21b0db0b710b2a751699509956a773b026acb75889af9e0699920810d5d2378e0f6dd111058505f0ba9c0fbb087ed0bbe88986f70dc326e6a2453b7402010313500604163161993388d8f36bc38ca592887bf0d86904a7c4d6f303ae24ffcb0e797648a95465053cd94059f2a010209671a3c9e44110149f912c1fbe090e19cc08d447a6b4c99efc8de9a2daac1d11291685fc4983326555330e45dc86490214affa8376146b7aab745d5d3a2a743ece9bc607de3234cea13a768d29cc0528a64951b2b2a9196c7e14d2cefff0930c371695876047c11602a69bec0832b201015ecb9ca64ae8cc086e930f39071e75e6c56119b1d4cae881dc76129a9c554807aff49aadb441e66ef2f96a90eeca4d2eb24139ab4809d56c4a699d8b405acc28f65a8bfdeffcb0f76e2c75a904ea5372713715a40ba15313713736b40ce0928d49af1a532026b1ab1e0a51471baa4c7cffaceb3bee93766fc6db2629102cfe9a77faa4481e712e04865b4bd8ca237f24a70b47509f7516acaf82b1a2ddeb34087e0f57f7208842c08b0543bb2fa7e5e8037242045c2832bf0463bf3bdb1a87c112531b79f6980d9434dacc7f231c62ed03901aad3394fbed1bff92e8b0a7960fb5097c58913e1ca85883cb8345a1c317db36230d9d053c07357d849cc842eee2c3638a5c1a4a16956d364d65eba5eea5bdcb69edac42b4c2d9a665d34cd5a35a5012f0d4f4d6dd376986d2a6ad85ab4cdba699b3da0eda8a2cd3d55ae36ff4c3be99a761dff6e105b053af6d00ebc55e08199f7281bea053af6d0c9867a011776f948e41087b8c42503322043322423322263322617e4824cc8844cc994387d4b8e25d7d2c0d2d0d2c8d2d8d285a589a5a921b76fc9b1e45a1a581a5a1a591a13776c62152fc42967dc27933e191a0d65c8f9e2964a537db90cda8b0164b1144099cdfc44913c129b738112b265782e58242e5022f77166b7d93341e58b354aba3c1b3c2b2934fada1e640bb980c9594c8448d34530fea4ca1e77b510bf67c96531687c33dc3bebc978452553827f59865acdd9da6aba717d5ecd93e97e646e7c26a89fda23e796959faefc380f7c97e781ea1c2fa75075c9d231151a1ecaa852c695725129934a991eca3eb7ec1793cc5a729b69d04cc3269a17f69652c8cc720a303b27ae9948d47be369020b2695de7f4b547affdf35dd146e1d8a59755b4ddd5717b913eb36ee133a44f9c7b9e4c8a78dab015b6473e6bbf7c5999c544eeb847339239dd60b1b21831f5ef83f9ebe4ee93173ee9394df7638f1659ea93dfbe41beb8f01798e6a6a9c6fa5b1e0cbc656b1686c5a45b4b429e45bcbb132df560921057b1289d1f6d2a07a174ac4576c199a7ca49edffea26c7e9936bf2b9e935bab576c5fc53b62c3df235b866dfea04a099f51b32c1f75b570588cb6a3fdb1bac05abc7ae874ec2a70f3e69069fb0c02756d70b7b3b56ec30f6f5176d26b2dd94da2e94d842f25ad86b05689d70f01c833bf7a10cc6744d1bd08060507dbf0c2d4ed0b91705d1efa271950d39b2a70db77020de6a9763f3c30020f5c5a7fa599f175070323466f58c4f4f6b317e297ac3067dc2fcecb6815d2277721d3189726c59dad040ffe344f01ccf7b58de9d9d383acd5adb6364da62fcd38b25bd8e37d766e78da63bbc425531a9b77968c019bf717896a25b842d5c8517bd55ed880a9d4cc672b5a71476123f34321a2e66e1a3c5adc5262d4a1b0c6d028123ed5185cea6bca03f3cec3f00628d91a8317897e2b980d3ea6d61766183fdc41846bf39e04e2845bc4764564cf335cf39a496c38787d331732defd63a2946758cf93d7d7bbffab97be946915316acbac936edab347439df417991fd3434774858eca32ce38273427b01222c2c0dcefd850632387ad567aa625d56cc13078be4d874d991a3a5b454c6755374206289f1f5f7fedfe03decf02cd64280000', 'oJ_W80OLgVr-JwTRagah-AwAK1m', '2026-11-23 06:59:37.625+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x0123e8f6e8bd10f1b844dc0707586e7b0ec97f3455945733e033f87fb0b37ff351a63a78c7196b5f8c185c6e6e08e675f9316057f07a2bb795d11678818e9fba6f45ab91f67739f5c0e6a35dcf9a232a59395201893a55a416f987714bb7dbb8bc6dbba1ce8079297307972894cd44db093cfae6a9f694e21111de203ca41ffc94978abd1b4803d2908571b049118e03b45750ab69fa72dd633861097e35403dcf924d47647bd6158b0ddfa7da6a1affc342bef2c8b6bba13725031fc7855ecfc72b2ce218eb450fc7ebbd2f6b73164e42178a05e73006730ea0cd9df90536ff2d6732c3e49f24f5baed3d4c74626a0a7f4335c26c449444405d372fec251002f1213efdd25207fda40dc93f902d0d9cac5f4bed5452ce46feddb5717b18afd527720596fdb0ce580d4b07b52f2afff30c1d8904a174a2a062451b134a2919fe0963bd198d63e2d0f9463bd6e5550fed824e2ebb9f4a5080497eafb155ab6cffd80ece71a6cff49f44f8b2d9cf6cfe23c5949f38fbc23c57806f022aa53aa747cd9ff1c70befb0ba25d944bbfa58766acc34098c798397485ffe8e9700a78fbcb419066a6fa32e3d24b016f8e345f3d87893c906b4a743604a13d920c2d959fb273be37bfb9d91ed6d2615184534cb8e822e5c559f76e9b9dcb3a7c2075e9946a2669e1ddb47d4b2ad9b57eda6a5d2d185bc72c944e60b33d8365177144489bd7803c9c532780e61b6cc22307a1372776014d5fcd421f68393ab596ec09f4263c0d9893c803de346d74b473670d8ba56ec974d4dedf85756f7f288e57ec34245011c9785f8cf47234a121103aa68b6707cb383718bd2796f30fe6f9c9e68eb3e762ed7391bcd2f63ebf9ec56e8f3b0d84cb33b5b4881b9107b6feca52507c7729a6a7a10350ccd660a13f1ac8b667fc7692e1323632250ddcb73ae2f9a91cef68bef8dc39966c03b4823da948d612be41f6ea9ad0f722d55bccda6b608f8d75c041889d82bcf53846f8c3b13bb7272b29ac5f352d5b17723193f6051632081c599462de4298bea0d7f1982e3ec10268eefe84da8cac62069cebc4c080facc83c1ff2599158d2294966703c136e09d12c5abaf8943276ec1a02c47d8651dfc4aa63e580964ea1226d4b38b5508590d7bff7ed53192729f0ae9d605fd4225db27c55f460b27853c9c02871bc55df79dadd04cc676ea202c13af17b20e215b517c1d1f4d11d9c4f37c81f309d092b7a28e1c632c48c8924476e97459c41d344b57745878adc7e8601475f0c03564cc01fb469be89af7f2c6f00d0fe53be4107cda5fa76bb464d077d681b41b6ffad2ee34ab0a2df9c2c5445591bf9dec2a63df487732b3533fed9fee07a0199618da493a480ce7daf81622df105aa0965b427263b031b3ff4bdf605104f86aa9314b50d8acad1adcc10f51bbb3c2f13bcbc8b1d478195e2b3dd4a0c0ab6e95fc973e6afc519fe7ebb4add58420c851cab1c1b8708a37edab90ba8e71e5ce76787628ca6758f4677fd9950ad5b3513e8d12a21d740d848c8996dee465f7efbf4869a6fcaded409d8a4de01dfe828c0a40797f9aa29f1b99cf7eb91b17e796f9d367e41f8847f36ff8bdc5523cd433a8b05d50ea5cb49d376fb33873e621f8fdc633c15f67fe72ac3e1085f8a4eacf6f7fd9bc8ce96e1af9942cc17967e5bb907d3150d9cbfbca1d952531b8535a44fc1b81e45caee339f7e192c19249da5029c0bd0ce275e7344c265bc0a1ed1c0ba5631a58d2942ce740d19d6d9116570a794713778da64c7739c571087cb48f616dd13439119be77af1318dac0ffc398276705d8ca5c2d9ccf6c9a291161996a04aae112844165cc6cbcbdfcb58a98265ed089747019393cdadb4a187cae5de74794a3458445d0e68a0925a5493ec6882f648225aacad4f9f07fc9a1b97706cff14ee782486c744635832c96a6af97ec30a02cc8720211bdcfdc385f17ab85c2f7234f138360cad73570a68a3824fe072554eb823932ce8567ce0df488da1cd6574df838bf1a9e5c6a514f3ea03b06b8b91c11edd57246622c033a719aac4bc5ae36340eb5ca15049f67f6da29bf43877bfe8ebc5b9b8bac9b45c6a77b5f449297a0d21b7c37fdd0a9df04ae9efacc3f23ea607e3b798d8c3017db8a6ed027b720275c58bd2638161dc3c37a21e5ddba7b7cca97bd83af997c060dd85b85abac4ed2d4844c4c6f5edf024b17fdb2c6f0b29d4ccd8a5b054adb0c50dbf8ee2188651ec9bf539381ce035c7ffa479a87b5a601ecc7608b36a635133806bbe5c054113e30d152e98451a0d828513a967472c7f96a2b6df21aa031de3f0a8527d96c4f561f6154f7b4b0318058158c0d996227047a16cd3a745b9efc4b3fc054d8029b66143b837fa3bdd8ecfb0a1c8c88f20fde2866a5d8ee9ca5c66fff938389939e8f802d7be41821195248e35c698093dedfeff11c7a8f24d10117b939a0b0717442a3381b291678d2a3d2ea54e9885d62958ab29bd9ff78036f7b5eb9cc327be83f0e4b323524de1cc79fbc2e1df76df2dcc1f2cfda657b89d7d52ff46b05083bd85439d10e84a0b0ae25e8c35dc8ebee6b5a27a4baef1dd6f15fb774b6bee90da2c042aa4d22f54b00d1ead1acfa5d9aab915f6b2c7f3a8ebd7e15e669ea485e1feb66d8932dd9d711e05e498152157f697a9b5c1b0ffed37961ee6db5befba9496a8c09c79490087bc631e4a75ac5bfc9a88e8c77ec381a4bfc3864bb60f303df4ad47f6bef808b1ec4ebd99b92499b725f26018768cd3398e02929b6df9ac5a83a44450f0c2c7de8b9907c219489826ff92d3993ff37d50adb6d8f438246191bfe94ab06fd6335de0fc8d5b0f537d9014bf87735b2c2ff3dd549cc275f7b8db52b82bf8436621b588c7d46d51a13d83ad5d6b6429f33eefb64d61ea5d8d0f504e87600258de2be1a501fbb8a192f25e8f7acc23f08cac9b8e5c83fede4db9a450baca81f7f6da10293fb5189529b8d33c35e469d283b143e31b79976ca0ee2bc2eeefe12da3c7aeabea75960e12dde2fe7bf30bfdcc74951c6c56a54af746cec7723812b5f9e66e6ef8aac490c84aeee1fb7db0892790c89c21581eea09e9dcd59149e5c1aca45ba36b1c1cf67b1efd29c7611b08b8806d9aa79a4ea4f8d3e42e68477dfde1f7e19358180768f642b715f109da1cad3be9ec2248d8b1315fe75d7302d5422186ef4c0ad84d1a498abe349cee183266506fb6ad36d947eafa0ce1d81bb188124736cbb83da5b569b4b0875c7ec163f7b4fb99de8f0088958a08e6b44f4bde97c990468dfbb6926ad7a45c08caf87cc1c115a7472e82226060f8205717287040d455baa9ee5076413824434b3f63124825855509ae74908d987ba2e267c8afdc0cb3b323dc63af93ad484265c873ce748a4dabec23cab6e077a1c4df5b12c1bf77943d4e6937f4f75c644f1320c7fd0c0e93ff94974c4b10328483105925e304a5db1169fcfe7ddf5a4a8279f723535d3d8f1af96dff09f3a7ae45bd0e50fbef2520ce48fb9dde04eae513cfa29ef6bd0b4f3636ac6f85444d1f25d503c3f1765bfb55fb9c32ac5685347bfd9d4e7a94f35b1ecd68b6c886b2c3c5f6f53f61ee6c23a2d749c397c34d331e15a2687e48029a891eff3a2b2b12c2600bb57985d9ef916c1eb9e30ac16c553afb939544e4b04cfa7faa64844ef69e9cd8d9e313c11b7a2ad065fcfba651dd955a5d8951cceb4541aeec4ea7cfc37cf17a6643b9070a1a1b158c62b486d1f978c68171392732600063263ee69a3c86bc786744bb4911e531895e610bc012b'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', E'\\x1f8b0800000000000003ed5a5d8edb3610be8a31cf4c61c93f6beb6d93220dd07413acd3e621f003571a5b8425d22529bbc6c28f3d432fd05ea117d88b15a42c5b9464d99b4d362e5a788295c999e13743f2e358cc3d30aeb4cc52e41a827b601104a0529a242f542657b801022b948a090e01784040339da051552b08e02dd3c83bc8170f7f6a2080466b62cc3b3bf32d0121d99cf1bdc94f34c2ce4cc88e46a555615469dd6e09a80dd7316a1642a0658604d674851080dff57b406046432da482e0d30e7628f82c61a1c1b160dcb448a616402012293500604653969890384d0f31bc3ad85928fbef06434c25bea577981cf06761dc092b366ea331d4543365c1e74e8040c699868067494240523e47083e79a43f257027912e4c28d32dd945b341d53b4422321d8a144bc1e46e9c403ec44c4605a2fc4b730813ba519d0daa8e161d1d6347970d9b3b1f115297786e4853027329b26569aea8445a9d8777a97cf82bc202c7b551d912084584b9a57982006e8040e2c47353d8dc188335d371912193ce9dd9a46636d9875c333bccc35c528bc981faf0bb548b4cee57ef0f56a909eca836eaa8301ab5801dd7ccc685d9b805acc2dfaa507f7cf89befe3c4df1a417ab5d1bcc2c46b01e9d7ccfcc2cc6f003925a0506bc6e7ca18ac68c2a2d752a4f9961ebee87a2fba66dc94f1f7d992250a02af9b7f559982c027c091ca64739d24efe48de068db321ea2d494f13734997d64918e21e87ee71188591461a57560fd7d3f83a04f408a8c4737100cb6e6796d518522c9526e1f7382d941cd6cc6ca1c6337e89400d5f99a27cff46fba2d58a10c6c4775054f7c235c258a2883cbd9e280e9d93e0693a51e07cfbd73929805ed9e2c969c723239d23569e8327b2fdf2fcd3d7edb486de635a5164f93733c4d5a3de58497d3d3b1be713bcc36170d6a2dde26e7799b9cf07670d1969eba565b7ec667f91a9f3bffe7416c3538738476e0ad062756dea3626836387384b3626836f0615b66228f78c4273ee9911ee9933e199001199221b92257644446644cc6c4eb5af1acf8567a56fa5606568656aeac8cac8c8df85d2b9e15df4acf4adfcac0ca90f843c355dce1296fd825a32ee91b0f55c8e58f5ff91c6baf7e7aed1f03c862714099c3fc1b317922d697022566f3f852b0489ca1441ee2c41eb317822a142b94747e31789652680cb5fd21ebd402a666310c91978b60f24995fdb9ab85f8b9282e5dd27836dc5b9bc974492553823fad423dd46ae5a763ed4fd27d648dfaccc82ead4afdbf4efd8fd6a9e55f69f543bbb7ab4606fb9a64b8af4caef6f5c96857a51c0a14cfad547cb764e9b9b5cb4ea60ecf54b66d71be586e547af7e796aec10dc0802e3f754973fb13750d56a16394bf5c4a7192638ad8ac48d4c560ba9092e9b28aa61ccd5ac8e872d0fc1bcb93a24091942fce284d0a848dc541b9b3f97c2e6bd4cfca722f4d059f1fed15b3a35dcb8456366fb9b7ba97ca7db5a5edc493494c36d706d5875822be61f3d8f068b3bebdfa305728e605f825a5b5fe5bf08b6447acf94764f3b82d1f542911326ab6c7a36ae0fda6b003edea4e47d5ad91cfaac31c6d7e9c42ec9851a46e0dee76b5569a3e4d9d76d16b2dd95da6e95d82af25ad5349abc5db5300caca6f4e82f90c36db9960e424d8d20b538b5722e3ba3af55f6542cd68cad1b6175a47c253ed7938310327deae7ca195f16527031346ef58c2f4e6b337e253769837ecbaeb3259c6f4aba790694c2b8be2de364200bf9a3b2bf37c6b39bdb8232b7afd7aefb1c5f4d493bf785d7078f1529a9e766e9738674ae3f193a550c0e3e78b44b5145ca13aaad1f84ec83980a9d42c644b5a4b87739085b110c9f1618e64d43d5252d4b1b0c1d0241121d5185deb5bca237321697423946c85d1ab4cbf17cc928f690d8599c64ff790e0ca5c7c429a718bd8ee88e21ed137d7ee62cd21e89ab550e8ee6ebd739d7eb34ed95fe7e18f4e7ea5db6a62dc565547e7792f6eb7cff2ef2a3f668433d13903556dbc61c9684a60294482d147bacaa9c632876d567aa225d56cc6307ab9c9a74d99163a59264c174d774246285f1efe9bc2f61f2cdb977c0d230000', 'aD5JjRX3g5C-qhP2GGGkuYZveSW', '2026-11-23 06:59:41.892+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x0132c36191f0866ecd11771c5312ae3784f73555aff8c6a810b87f54ae83ff1788b747f4eb6d8fabd9d72529bf59c35a3e81288be6cc26e235214d21d00fc661dd8a8db76862cfa8dd2da76c1c57588cccf1c355ddf18ee3bc62ad3ef27a3ef3d45c119ac8dc3b17bb83a3adc5c52b9fd521ea0e24b5d3417b4e2fd0420798815a1226b73f1208be53abdcfc001cc4f7ef50c4a572b7540c24856ff2a7162fcce1a2b6db20a68aae54b6412282f333b4819a79127f52789b9f77802d6de80c112a5105f0faea4aa4bb3fee2c9672bb2eadcd1d07228ff0e8959c13134db5a98bcc28aeba67e59d78050ca3c2289f29f46006b56dc3fa62a481a3adbb43e6dcb10b97d7c80b429d368130aea006d2ab9282124f5c54c9622baf37f83a9da6649d1cb51f0dd6135e05a07f61d4c9fc0b7f53b3ecc96db89b9e5f8a91fc3a8ab0fbe790bbd252620eaab3994f6bf852c1dfd39aa4d4674d45056a1ee78dd269fb55e532938d98818338e071e64cab0303ffb08b2d01ec7a6f446fe255454a3b9e40ac8d9511e25eec2848c18af8966d3babbdc6abf0816ea31c2a3940ff6bbc83486847b951a0d4f23505af550e627ebc48628318f90e294f19111a11f7dcdf8716b03d45595338386092bf7cf853e6b5d0d6cfa261b953022be56ec19140ee01ea517997623b58b80081336b904bb9074423bc6117bdf563e2ac3c635ae575abcaeee25775a68c170a7d8936516fe37bd48756b2aa55d51dd1c33128c4a4fee0ed12bb7c4ead690a74dd902274570ad2e3946608561d5c1548babb8152384e98b36a6e580c44e08390553539bb284380f06bd4b78800b4aaca968016d26d4b70675282da2c2a45657366a3d58e2ce72007f7701748b43d10eff4dd0bcf296ef22a3f1ab25fa7e524c25162e398619a2c293719a9fef9f7de19797d0705a005bf274b32d64dfd1f412c4aad08bdf26703378a9d60afe181d6eebf8d9daffe616273191a0f490e7c3a1a66e797cdd73b15990d39ce92b2d8a8928356f4d1d2f4bc9686802a75e5fab9db94c2dc53cf19753eeb4dbd79516b45bad85e827f067eaa83e60938f48140c9f05cd3ffdbac543c8dfab95a7a041d02ee972ebc2baf31a31d9192ea949de35777f04d5b5330cdfced4e3c62d0fb791560fa354860f9922608b0f31efe580c0b877adc88b7fe9c8faa0ff9799a9118f3d74e52c57e231c81dffd610d77d29278a04d8fd4cc507820b7a2c961f3da144fb484bee68fd875e38a762ac613b5529c0626e8241c15a9fdd750351f6b8adb1c368d12b8964e3f7a00fdf74e8fc3bba77aab993a78e87fffe98e7ae4fcfba8307485032fea8d054fd32d56251bd42fd54b2828dd2c7514ef89a154040ac7299fdd02333c6834cd0d9796b98bfc7bd3f22550736dbc114d145568f1c96a66294fd7de4f7dc25ef6d75833e38dbc07f17181d0e2cd96b8467da9ccdd993c813406f6248cede451dcbf98854d3bf46105b989379f4b816d0ee0b1edb698745a23a4dab925fc8cf8df7624b1c505d78a762e0c3ac48bd583928d824f87f32d0c85dddaa08b3308afdfd350848bcc1f4eb71c15d3ba62a05806b0ab441ede98a1e1bd8b5ff00acead2ee87a516af78f9dff41a74a6dbce323abda747da750b6c757bfc5ad963c7199bac5edf8d4c4ec3a22b3c00f0a02bc81e5e24417f071065ac5bd8ad9e080380de80f38992e4f41d80fe415a098c534b91f91f9414f41345f2d389ecbcb21a244c3bad4a5a01dcd8defef2498e9eaaf09d4a9df939e0ec1823f4cc260cff7120efce4a8eb908ae88932120d9366907694ed9fb96a8c33c226ca8e4bb8fddc5a3fe607adcc0c5a3005fb33b6ae724435825b8ce867fccb37ff52042f8fac053a2685f5463851fe8564e57c846d8e34c0d6d2ed8eb004f7cc55ca524464f7b27c32b51b97bf3dca3e29dc0e27f8c692d8216fc892aa7dba8b7e123c1146808c9edb3d8641d794390caea58ff10ed01a4ea7eff1baf7553e4040123b2eab1847c9ab0e4115e06cb69d99eab0d3d6df4d678cafd1182bc993517e7096634ca2ed2e537653d96a18fc5df2569b0c6267fb22472d5ce4c62b311fa0ad883da9a0a0daee670778177dbab07d3bfbaae6d8532b540a8523fdacec91e91c9fb7b315135b7435f0896d2763c09660d5e316de0f72a22c94a08166475eca1e2065fd891cac7009ee451065d753ccc863a0557ee486d068660d3197fe04c4a10df78b3a3fcc6b6143ed21310fc40f9c686f81de2bcaa91f795cef7d85e648f4299171ef2db1753a5a5426bda3920eb9df99a6fdc72d1828eb42129c748c08c1efde0faf288dee28b9983a5acfae93e59c5f870467f9c37e7f1bb0efbbe7555b6e192d23d3e465e2d3130f3f47054be8265da603a503c49bcaa3f86264e9c5a2886e922cd4d633a1310c9686d206074f663f44318470db8706230b0f18c425018c99c81b95e86a1cc4f0174179639c13059643bc3cc3270919fec5f7666044de44d96a045dc8b69370b5a106485e0d2f90d4558c17a44f3e0c78fece1749df21abed0ed5246c485d5adb53ffe9268c33fddd2e7cb49ec1f8ad7695e62d90875228e54929f214058bf143a1f70c1c360eaa66ccdf2f82f9918a73c26d7f7221d60a42bc892b803ab944efc11d0d9369a877244a7353c9b96b3d4f604e1513a70bc963720876a8eb58d704fb2edde01073ca5dc267ce9b4b0a97b4496953c2488ffe8a37ccd8003af93a405ed3414a99794cc09dfdb47824ff444242d80fc31d6f4959577d68860c538ecddd41723826b800fe202d9b2970a4d025499a16b3028881ee2267a501129ff042435ae8d8fdefb3c167da287a4860097567f1425503101b86482a40ddf5c0c88047e3401920a31a38935771b92f698bd4cab4d915dc248b67180241cfcd02a43dcfc8f93db6888cee1bb109987e930d80c57f2462e42bb76ea342d0136d01253f0bf04667d1aabc8d19906ba781b4ddb3dd26212ac7b4b166bcb9089c661e074343840fa2730a79f8ca468b3ae9d78b04f1d2ce6a8c31163c9fa5a6f8e0e96bf6d284a758c77e2bcc82663235c4730ec49582272fe32e879bc1bccfd4bcc4003f45df603fdb723fa0898c1b1318b27bdc2df486a9111a8b711cda3866bf9d90e5a860ea41caa5a30ca2ee1c75cceeefb5ce9c5b5364a8f724ffc7cd606da9e275381b16f1b02b47b0777122abc1c95ebd6c624ef350d38e7ca2e1f5141de5fd34a082d5c0aaa329a02252df5b91d3bc47f62d5f5a5bc9ffa5227f3b9a84601abd91030d5f44c63a8d4c69553a08c370e4eed6aaeec69bedd6c8e5ad74dd3884a5e9c523ed31bce529b0cdb073cd2b8e5f73bc1b69cdf8d0bcf556bdc176617496fddce9e80c3f838868365510ffd309e06978fa6debf88f8f42cd20acad301afea0d1d889424fdf46ff7ba24ca3e0d7bb1fbf04dd87a6f13df11b08e6b5e0a8ed4a30993b6d724b5b96dc4ad4f6745a0198ddd50919abd7884aec2e5a8a9196b01aa62e662f049cc2b9462ead7b3eff3a73ffeffe3f29b615452a4b2e985103cc35d5eac20b191056928e808019449a26893be34ab9e580b87ed02b7c112f0eddd37dd494bb743a7d0b71b2b4182dbd8af527165045c28093e836f540b3ddde36982cb7f66efcdaec5aa51a839165b8405110d8b003db1a030e864e9b2cd59807a418d3ab80ab7a529b2fafd58cbf539b3d3f8b13c2bceaba1fa1a1d6f697a59b54fb5dceccddd7507c2676773ae98e422c7580e8073c8e9357594453da08564cef85ee92a01062249866');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', '#header', E'\\x01ea0c5ce3bc65880c5f798c701f061685ff31b4bf03db45ab38bc9efc9e69e55fdc592d736bd53588f8ffca4d3e21da5f196c4e1af1c2dd69997f806c3ddcf6702eb357e130267dcedc202d9fdf64835b2948fbf566d263c4050abb6cdacf1b9bb5882777ab8bdd6f17826b0b068d6faccf03949d4aa0cb2d674dc21e3359c1f9774489f44e5e229b80a97a5c0baec171cda7c5488488a40bb1e9204784aa0288de335155cdde97ef1bd1738a1672c850020489e6a42618c181c3a92af0f077c6041e9be416616672a8ee94de48bf7b0ef017b1bbdef7f6776c46e434c134c471dafdbf878cc73ed65802d36e8c50d0bb3b10898acad6a2063ed1cf6c6be4d24c6e82ed0d2ba3c7d73d483c50049725edb8419b4f131a6b281840c5253bfa83874afa54e95034e36b5473a7f27f3ae17d6ea2829c91af1009c3617290572f2649739f43b5e37cf1df2f6d5760ea32a5a1b9c5ff5249d4c2e3e9e95ad5328b5e612d3db1f39429fc652a73429068ca2691d16fee1d999be95dd70ce82915653970888af07e234a05f4ea6cffe92813bb3b8d07024906568ece1cf9a76ce9a13fe3c1144358b4d8c9b3ae76e4ec7a6dd75c84db61dc841d2b2cfe448a8c9c8aad223abf1dc8f36ee1f2f73ef79b949b134c7073ee53eb234a4793fcf999628c2ffd084d8e7e420e34d1f8fffb68c2283784047d32d6d447f49c1ccb6090f881fec24427d3b4f6c86067265890579b217f18335c5ade5b902d4918a6f2d0d45b3416b29a3f54c80ec781677a02289a3567f5156229eb1bf5c2992304e722639993f8923c5b68f22ff7e9e3ccbd48d483e9200f943a64bd51d2136bb87dbbe49b8d8354baac47c8a95dff9d6ea7f4031582c7a3e8db9604992a4c16dae38c53ff1c71bc28a7d3a57d98d711749277fb3088bb586301617a4e36f7fea0a3ea7dd4b6da2033658d82d72365bfcec0c9adc6cae58ad026ae86d5a3817c1c5bac7a0d9a447a6d04de274b0c9fe590b5a255ebe17e2b1f263d0daca2000a0f98c7768b33a4248264dcdb425d0bb1a9c0c4d225e762f32debf097ec7680bce3668e30861b8d71853a1a3d5838a2172f6bc91ca32e119f3fdb54c026fb7ccfdbbccd6a6a3728020d19a67d2b7ac2bc62'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', 'design:psu', E'\\x01bc24bf4d48c26b29db2f0045d9e8d8fadc364f51fd2e823d2f847c147ec02a39ff0cccb20489bbbcf6d8219631ca0c9db8a169e4f8fbcb7addf51bea3ef12ef64d2d48d6f8d58c98e45a3615ab072759faac02e203e132cb7939f5658f08b9498ec3308b568c22d9ac5727108fd8c8338601c7a7b5da2f32a026145802309f26c33df9e9742296b10d12bf74db5367de8979b085a63e5dc99d0610b10913d91e0e84a8e6af4d05ed1719b47f7951dd0168d4f946bf2f49f4a5458bc59778806df231c40be994a94249a1f1d0f685abde2df3f1ca5e032d92d2a22f7563171cd9631908439e2c0d06592725f08bbe0de7920e8e952ef35cba35e5921c6042a31cf2cf4fd2416f59093380c4437a23e3404abe2ea716fc6aa592251fdd7875e4e72a964d6b8b98309181c0486211ce1008e36bb04de5c2956fb92d7d606f53a56d9474a6198ea26e7a6c20f4df26339f0c7e6beb86d782614c6358a9aa885baf86f3c1dbcc65f9f3ec5ad339aaf28b155a3774e3265a2c927410917844f1d938ed9b794e494332da9749307d6e27ee25d26854166fecc3271b8d4ef1ac4e29f096df1a997703c0f7cdfa3a3d2f969e4ab1e7e01c34868843941ed8cbb4c378cd4947889f7ff43ad6d2f15d0b9f1e2cb0834508a3ee6c404f32be6811d4de9b660775d7ba4295f7ce5a5a27bd25fcaa03c3abe80fe287ddf29834d334a053d62c48b21b0c210e101c9fb32534fd0c3e79a58c9ec99e935e871457b95cb94dedc297123be0e246035c0ab68560893fbffa562acc6c788462a1475b91f6a312f5d5697275082524ebd96b3cf01965273638ca4a4bb41ef75744a79e4112d572626c76dae2402ea91079e7297651eefbbbb6c2b12db0b98dd5b6ecdf00c77b1fe7a141fa2cb949f395d8656391b69d678f3a745f59a6e9ab2e9c2f62ef9731'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', 'design:psuStratum', E'\\x01d82d4b58f7ffa93ff3482de7731bb938ae362eb1625fd26d710766c6e563284188c3fb5b45e2706c8e3d8ecabf7f6cdf4f56086276aaf34150034106'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', 'group:area', E'\\x01f1dd57cd4dca3fdbf83ee362593f266baf43d439553844fc856563a9b3a1ba905f7420eff534a1ff53992c3d349779d851a3b15e3a9db90b64de4cadfadd8de881cd2a844ae64a60b7fb8fae2eb4543829153d7b985ef87d7ba140376490cff8c53679874b9683bb47be44a0773b6206b701f6b49e3b2c57820e6d4c4419f16b4ef24c48f5ab1ae2395c9a0acf06e3486fb9de1ed9b8c0f597f1a1a12e3d1d7aab35f0ac7f9b74ea5b78b49cc967773c43c1600b6000830d9e72ede7'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', 'group:grade', E'\\x016b47e51205fed5e232ba30053788bd4a24ecc24fe55f98ddfdd2af7c1a2c2dd69ae81d0e6ab5bda619be782b067b4c227a075667c16369cfce300e58dd04f75c97980fef253782bdfddeff4e4c4223f934a17fdf9bb7f58fdabad9ac20365297d907666bf29c5d6bfecaf9b96a93b04004ca7529af34ffc47a195e7b56c99cc165f9841d40193daba1aa5a8092baaca771cc8d6e8ee6c27b6b5825b11674dfb4cb806981eb1d3684cb1650975ab5bca8292712c87e233d2e4a4eb224'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', 'group:sex', E'\\x019822ecbad517a277b420587b05046e6d61b5114336d505be9399739b2ccbbaf3a53d8b1df864381b0e30ffa2369cb4d2b4c7283295a7d572dbc7fcabaef954d6032f2495333b7cad51e96ff77011f7cc778ee4b090dace19ddb63264cf1d842f4c26c2e608bff87624c063357eb8638e105b72239f54d7d9354e71635fc1ccee468b11db525885b2ee5f912397bfea81b89677042959cc58ceec940c592aa175bacced9e31d8faaa7c74fb65224cdc6ba06de04d698f5a2a0431a0e9'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', 'group:wave', E'\\x01516840c36240a71d54edd27aeb79b57e83ac3772e7965864014efa144ba22dfb045ea309012248ab194f581e8f892025681a114be6614f41005a4682da59f14beae96657ee911f2f1d05a5be8f252aaf43d836dd9d0225ba4042965d1c04aaff6fa11bad9d5e766d32a281cf462a2202e15ab99fbb405a65ef7b7f7d20b7a011bd01b77682ca08aac4230e8c64752f174e731e87553a21e0303ad0f62b0943a38edef22cb8edf786980d6e75be71b1ccc3dc7843b4d1bfd9902c4e29'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', 'item:q1', E'\\x018d3755359b50db6cf52f478268dae0be0211f53d28e9b36aaa6c8dd6e387088ff2f514f19bea8d0a82f03393bb4ff860f5001831cf5f5063383e1ac888cd6ea4f4c155d27d1ff491bbf789305df2565f369c19534e9b65587e6a5bb2c84e078f6f964640a94e77f6724e5d0245758fc8c0b6454d7a1fca9758406d49ba80309f94f07ae0cde58e9f6fbdc5435bea58d2652fc93fc8ada70ab872ef28a2fbf9eb4fc65aedb8c7ee653418220bff74fb4436ebba674fb2ad3a61e2c72c'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', 'item:q2', E'\\x01f3bf7c2a8da9a008c1290305ae7da762b6704b9a0af3e7c6d246868567a61910ca0699da341ff02e037ca0e0c28bfe3baca2188286f132fa6fc4a6a81073defe47aff02b8df1963d17b24adfcc44fe000eac110cc7120b62d5729b22f810fb9bfcc4da8fd94d566cd028e269acdb2900b85f944e73c0426aa4accf61a8a531b6bc3872ed0d4ef3950e676da5c844d27a7246a90dba1d0322730091bbc3fce991916e47094a49fa33478e7b96ad3cda6e535c4e45b40ee211f5b50877'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2023', 'item:q3', E'\\x01f642ee0009b42e74dc989b83335c9ce67128314b9d5c153f1f4b1c84087ba1b66067ae41e9d6cf01623d84821b0477c512ede8a3bf4caca4863996ab7bd67cf1c2cac413def9958025686a282bf59b9da8728ba3d49027868c38342ab6d43e00c63c0bb81675427cb576997147a04130846686761bf69a9558d49bcc2e3d0aa72fd050bc94ce5b7c1961fdf0edd97565dae21c75cda9daf5e014a8bdb6ba8183cd60f7b66faa1008ea8789dea85e3b7c97dfaab5840d10cf9d4ab85f'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', '#header', E'\\x016d1e36f15b0ad5c6f11610eef75ee207c614f876b99a1c52432ee83b4ca75b6fa0a0b538a48caf4aac18904c6fd286a608e938bb62736390ac1bdfc8fea02569465173791843b3b71a95f905357736c4e565d7100b07bf3f82aee4a51c844107aebb34c639197b8792a759fa31e078cadbe09ca89f59979705e0ab0d52fe5863af5d7df39b2c022f031ec8034edaba60fb66555bad127b4fc514c41bd5c3e1b960688b8be67e721461efbc0e5d40720a896bbf6419d1f8cfcdfcf5205b56e7512272cd4f32b3400671495a5d1eb1d137c5fc13027f6f7af08c0062af3be96b36e8da2523da59e8df147ca11a06649eb6de64a643269e4218383fa9103cecacebc0ca21adfb91a9eaebb89e31af7ae70472bbd0b06ad86e488cb496ff9a3ababcd5db8c82eac94180c62e0e7b71803174c4bf295ae038950e15fa568d7bfa64af0eb406953e4f6ce7a644bd27c48f59b832864fafe816a09b28ff0145883d621c275f092610001a7d7375e9100a65a604fbdfd8b8e5a62fb1be48253a10fbe1d1aa906d06f1c28f3023377803ed37b85b47265d839cbd4ef5bce34ce3d957e1b7632db7542ceb1e572bec28d2a464c19048f8c433f740113648bc317dfa255d2b1142ab3e6c564dcadc859360028116b775320238361b891aeb9f6750edc4e545a44abba99d0f3cf186fc447b553c189d2566308d28dcf87ea4e14ef784a33e490eb8cdfa159cfe686d1125a818b879a829d90b8d7a8716ed6a5476f32f51e7cc9c879dacf31a89434aef006c8a8057a6664e170fc15ec94845bc6f166f9046dfce46784e066ef75c31a9f3d71432a0f96670d03a7e5a334b15c84afad8ef3e9134729606825eed42a3f37d497a2d661db7a9370dbe7a1b1b85ded1abdd90a65df3ae72aea6ea644a7343d2197c7e5feb7e459d4dc10cc8ace84431dd02dada43bc32f1206ab32cf52d2f33f6bbf75f0fa91cfff7d73b20b8dc882c946a8f89766d6747d01513d41e513dfd13da45a75a5ea9b3e5c8ed812c8cf43bb2073c2cdc092e23d5e3dc656f18ef831e6359ade11d030e24340e06a291cbfb20af257e9a06421b482a97fa20d4e2f1f3c1ba43bdd2b92e371bcb83e09c3a55d598fd531bf9a4127b0f7cbc49'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', 'design:psu', E'\\x012bf1139d6c11ae85f351d547a8310104380addd2da538c0d6c3d7a17523baa69bf94c3a1dd9fd1a711a2076526c08eb0d04d8cddb949b9e6a5741d3b593a63944d2666d4941e73d3707e7e3ad8c1a8982e87955fb3829d7881a26fd418d738a4390f02a6ac9ab7ad73b2432820b809157b5cd56cab3df542b9b9baa377bda7b30429b4c5ebcba09eaf7dacb94f86f6450f9abb683716bd3c702427c0c189598cf1ad6253c20b4ca7549bcc35841440443b6c9111f1ac3c56f9968339f4dccbc6f9d720cd7925ed0aba07914ca40186c93d948a2c8f5564081edd25f8f9b4ae2efd7707feb649fad44806c5e32fde50983f3ddedf1f24b9c5d254da2319dfa1dde1132f1e59959d6fb0dc86cfeabc3f2d1793460b7a49b93b189708899d9b90ee882368cd11c33d10862453d34d305945fd3e8c10928b83bc7419277b6ae5d235ee85060d6b06ad298e8894df9e3bffbe274b19d8c383a6e0bb944e6e9f0c27607253b0943cb637dd5692c8d8ec174153a6d09ac9f5c327761e0741094e0610dc60dc18ec9410df58917254659724100cf608659cdc1059099b3cbb6bf2f59bba859f8b6bcc9d31050fa738663fc55831b59c9577e3d772b1f74dccd7b65423b83a93920cedde5c1a59fc3f88fb4978662b81e8a9d51a8236c7fe120df8d6abc92ee4149f60c547d98d733c1030ca082f382f7d80b8e9b9b3fd85c3b901b5eada97813dbdec5bcf386a99051a109b8a15b9fddd1f4c22cdd9c3c109f6119e70550052e2b1da7f277d527cdf5f0dc5878bbeab6c72cd1f2fcac60b6e970f5c2cdca11fd7c46db7cfa02bf23ef55f5acec8dc50ab73cc768787f24e61ae32d5b6e981f287b06aeb942953d018df63ad7b28f73ffe09026abb5278154b854057abe621e83b1f0a08470994539458415da6be6a9345e53f94530d5a9dfedd'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', 'design:psuStratum', E'\\x01f3f469964808ec434f8dee0afcb457f15eff2622de58f3a36660855b6bdd5f1cfd3d3e89eb142f46fb7128f19e2ed9e6457262a5b9ebe8a73bdd5d00'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', 'group:area', E'\\x011b8e32aec7d73d4765733ad5ea40b58a71fb5f00dd21486e6610e9f938b9902330777070cf837978d85fac72a8f488998c5e4d345c15271a7259b7ee6a91f310e060b5f54fe5c30928e00549d0d6953a1b8ebcd6700f7fcb8cef43927e37711babdcdd78a0a7c297c4f0bfa82150587538505f5b64642875adc018fe514e2a79dc6da51544210f67ec0ab43879bbd8a7d50d2ee9ee142c698aadbf64c707f31b6b819af2780dfd3028a346eec96350881d8ca17092343adb198c878b'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', 'group:grade', E'\\x0180171b8b473b1dde08ebc41b75bc02c1add93af47a0256d2b44453bd6eb6a28763fab737bbd3bf902accb8fdbc8fadaacbcd7c6f59dbbe0e44c305e0458fc53b2c777ec35be12d7374823e3e79df22b42c7f9fe80b5406bee1810a38c95eea2e93c8a01e0520fd4a04a42636396a7da951e0bdc65a4ce731e7c1dd67f522fa237eb23e283efb10ba4aecbdfc7d7da00d095261375354c6acfa584b7fd48b1cf3b1b16c78c6a7b33a812cf2e415f447e05b153950c21e0182336ccc65'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', 'group:sex', E'\\x01ae5aac972d764181f66a69341933090233452b771858cec643a26ff131961e4ba15f7333a03f8042f6e0476f2e4d28591b26bd3762678ba1e185d6cde0988ddfdaf608acf897f2aa6486198d5a6a51b71eecb224438128ef15019b68f5fafccf9a95802a62bb4c68a9f9dd5e2c5958e17df97e05cddd0929f96c19961f8a810010af8beac478870c7386f2e6dd35ffdb65979790bd8d83b7d53cff44477d130719cb07b3fc4cbe95564bb1478f9ccedf4b3ebcb5d009a76b93a1eada'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', 'group:wave', E'\\x015dcd403909847e45298f9866a7798996d333e7364697a826afb8e7d1a19dc52ea805b2162e28b9021c30c1c6b32a5c7c10c9e8bba4ac884d7b6208fad099a78df1899a1f05a6a5cef78e84f1e49dad2baedf6a7051c9379a72eeb4ca86850288747b26f4a328b229de6a0597fc0c54cd32e01a18a3f93d0984d047227f9ea0ddd667d4272fc6337974a0c7bd75fc7926886a92c76c67abdeb6236eed4b0b4b919a0c81859582641aa632809690ad22f64355e50c4b20db8dfd12814c'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', 'item:q1', E'\\x01d8256686eea4adb69b3af31a6906b59f6f2cf5dad0d8c56e5a938b2e0add831d90d8f1487f83e3a3d09f5e4aa2996e43388f860aa6cc497b877a6e89c4eec22caab6435bf79de96f1f0a0d31ba3e278b0eb4608034aa4cf4ce76f90d02ddcec2ecdfa4963fe314f06b9a88a596843452b6137c66c29915f8caa160a5bffb0175493969f2bfd9ad6c74d7d90b09f56ea8391daa625a797e0398d682f12a0cb0f60a825f1e0a4a288ace9e05ebba5feee002bffff9cca3a1e5c174001d'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', 'item:q2', E'\\x011139e713cea1f1e0b45aabc49c21a1bb5144c14ead7dfc389aad19184214fed4d4b91e0f8105496a8c3fd26549377ed9ede6472cc93188ac68ca15315d9d2af0b4644ce4febcaccd1b442111daaddea8911b08ebd26e7dbe6b7783e16ac6649572027d3a7af69b31c36cdf5c0b8338e5f1280dd9709578d4072bb743bbed082afe2f93071bef89cf89942f9b8cb7b1310b6b7ceaa83041bbede68c4a2fce89e012cf61a19b38a15f49ae44d6e55ae2152f8072d63a05156d0836f991'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'small-survey', '2025', 'item:q3', E'\\x01e2e2c357457974a64fcbaa0d75595c369d78275f412e26362b84a3121a77b6ed485c4e18227ec0031fcd0e6fd9c21fb0e19b144e9782957e8f07931f71eb506133fb56bb7307d6f96364d013d2b65d9bbaa402994a3c4d73d7c3e397b09655f273962ec08aa11ce25966e22c5a0673321c55195765e46fc9b88969e347759e57bd0413efa8579a5578e111183332bf06e5dcb91f9716d2ba1f6cdc23863035286e0b0950da022c5823c7384efc9c3bc211f8b688fa0fa78deb985fc1'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', '#header', E'\\x01cfe120555e46cb31ef372c12fbe252e6e4b88204e7d593eafa39ef5fdba042a9aa04f683cdaba7ec664c3dade125af52197fb3d78fbf5f3b0a8a4b9c71896a1bd0094e0ec37a544268261020cb39aa4091c48079b9543e9500192387936ac07861e0270b72c5f33c84119f6c0e5544045b96c7e6fd5b46ae85d56a980487c416e81977fa3567784a9723703fb93728c9db3e544bdd8d54d53141ac2ce83c3d25c7d648f149be2b49734e00158ade9166b5fc85eb6d6f6c873fe426e5c71c859472123560b11815995e2dbf35aeadfd8aaa2166d39b73c9e048bb103d6855c16181d6d56b0546f1f6a3cd5dc816fbc3a58fa1d4e94673f24386c43009487fefca26984bfd0844555da164bae29c53a532e1eb2111bb5d35c861e7fa6e4aa8b60b8b78ac7a84c40fde4fd1986ef36dd711ddf631512f79d04b84dedd425c4b933a8f9bfd8bcd304a5adfbff3908fc37712166e7bb4f9c0cd4cbf0e2ef45c07bf01b92d31ae023bfeade6725aec1a5c19462a86acde2841a23b8459a999ded4cdee03f039ee43c7f26bcda347181fff38641662029288faea938ecffdfd7be4b08ca04b3d62b03aa8050bfca0438d2610c28de11688b97526afc762a5ac6fa9c6025e52fe6c344aaec07e70f8d1c5f908f4e64f664b9238bbe1b7c0409ad6b7c16e4aa1e133036a97da3dafe9969588c75ab38cdb47dadd960d27089162489913862703cb9af75250d3eac3d882be1207acdc8ee5bf09edc2a340225379b284a4e24b8a2aa792d34ae5051dcf7ce6c926b7a4376f884661b6c7d915ef44f0e467b8778fce882bd7e4fc0c0794edac1213292e75fedba9c7607e5008a5ba26dc32e1f61734c63a2b1130582d3d0b0abf9ae71f1f8c02ab8f6e5c39c407becb902123f95c682ca2ba330beab80d9808abbf232dfd08a4da04ca163ba53d53602685acb7cdd724f67d18a78ef1f69e89cacc581d38817e8d4ed6cb2bd6d96fdc34a197d06cfbfcc866df1efa226d4670f46dddef630cc0a29ef9677097fec633b2d89b1f78fa870c961f2c593f39e93d125264eeeb6b30007722e89b09b71b6ec0344a79733f3f246395263ca653163a635b12218e71233ebaa413c5d82a5d96f91d11db6019'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', 'design:psu', E'\\x0192f11fc1b67b2bf96e3b93ed7ccf6ed892c3379522f4eabe92196bc4028403f8252e41c2810f14a700da3762b51352dd96cb7ebb53b4d608be7e0243ca868b88ee7ebb6294c5aafc8e6f366d0345ad06fcae95726c763253ba3009593087d595a12fe333a1fbd8dcec79d3a5401d5836b455f0046af3a4a77a85de0e71094ae60796595cab689b13a5b43a19430ed9abbcf1e01b67f682f8bd512b636621e1e47db595f428c9786fe64fad35827d55dd71fd6f8f1bfd5b6b6b21e8945aaaa610d959d9d665d0079f80f982d69dbdc73bbcda9738abf36a46bc999ad4587bc3048f5190577ac086916facd751b52d07cfb021c0a5508ba87ec4119d10557052d792e33e75ea0a5cfdf1b3e29edfb6f081bb29402aeac21689dfe5fe3e815b4e8e152248d7f7c75b95e29e3f835e9087a0184456411fdeef654c23435d07d10c700ca0cbf62162523ae5fb4d36367cc00c11b8425ec4d733e0741499fd4c1b97c892073592aa4f166a07531a4d488601bc370d542605c855a4efd03439e264a7aefe27a697e487d8762504ab3a19fa31968a646d1083878ddb4d3f54bfcbbb0355dd14427191bd7148016dc05b6b9c748bcbef7d08e042e06f6a24ec569e33d35d8549e3fac9821ca59e2a51131e490bc4c322477730e0f1c523cfdb4d62dbcfe010fc644ba20f5e5aab6703e715bf12534562756be21259fd81fad74929283a3ddac53648ccb0a707c0df68c69bbf35fee0ff918e41027fd34e763526d6ab31b0d3add5c482a1a2f81633e4e4f29875ef22984f375561f10dd5ae93be57a878f0d979da37c97d17b29a6502e2daa7980d5f04f874c58350d6817f175b28e4d9dfddc026a49712e8affb6ba4f38f3b99202cbda2928736c19c1d7c5b52e3af31debc27ba71b86d0b46cbb6567ae8eda50852cf1448b8727a700e7d86e9'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', 'design:psuStratum', E'\\x01c5b047d003ce9ca7b2814a7119db65587cd049ec6d1901833972c3e2b7f6f4a03c856bb08d8d27ae385710ff9715bb87af9864043d353a84a2c09129'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', 'group:area', E'\\x013d507bd505fc9d2fd8963a52686def8d125bae7d8dca99a9ab549a2484b633cab2372536a26322f36ef5070ed847a2c4dad8f9a48ef416ef408d78991f93404773d024e1dc144e00e10c18112784ac9963ec3d98f24febb6b77fb3f4f122e2021dd8e4ec24bd8057d198c2505847be90cb45dee85a774c3d51f70168c1b473f41b0f3d3ef63d2e8520ce922ffeeaca0d6bacc12655b6468eaab3441b05c4beb35a3e476a2079388761100058e97edf6864335750a20fe988361fd81f'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', 'group:grade', E'\\x0161f2f25de859cb98e519a411c9857479088d476cdbdd4dd11be98bfa9306c641dc994961ddec8472a0959b94cef6f69d4a959d2df22af5db811a6393fbe5138703c521f8f389ac38a0c3e6b0423633dc53c5baaccb2525aa39d734f669baf2ebdba4a26faf9eb802d3ea847352af47ff14689ab42ec3a1557c66195f381f9a442a710bd990e189163d1ad87b4342022af21652dcc07540c117a9bfa2c0ecaa544b0da12f05bb8742932f58393be323412d3090d175fa87a245b599fd'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', 'group:sex', E'\\x01d475f7518c4c4e8fcc4f3ef097e146c6dab462154d4081872564afb8c38e0dda8bfbaae6835e31aa9cc1bd411b70e9ed52d13b05c172ed80254e35a1738aec871a40d9db5d21478557bd69ff1f7f9f7693f6df02f0cfb45070a8ab900dc8e3790e9fc089b2ba80abea3e590fac28515a58cde83504b5b45c59094ef5c862e8af61b479616192425e6f8c3e33e1e9e18e3f169695ad93d34d05f6cb2eee00c824bdae6cceb4ca3cf56cd9bc7759b83dc0cd6a8a1c9ec91569033cc8a1'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', 'group:wave', E'\\x01456a4cd73f99859de22a50c9079c30743272201c082da40487909895088700217c6f62fe70b0bfea128180782a381f96d4be54c44f09f05ca378c4d46dd5497c07dc4342bcb7a95885a9cbb8ea822bad555a481024b966037f653a2e82a97087cbed507eb03eacdf0b8d84f13f655485906148a5425492d5ae54420487595cc2c003860882a279b075fdff718d1356c9b63b5e52b595985cc00ad87655f5d5d07cbe081babf2fdaba4568a3e8f1fcddde457680bdd0dbdfaf960024a'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', 'item:q1', E'\\x0155dddfc7b5444c7b83ba098db2cfa9790dfe7e7cf9bfa656ed749d8612a85076f42e17acb0a6ce3c573586f96de1570f73ed13eb6ec74dfe60f286bd62cf9861ec5ec2955228d032eb231ac32203e371ddcff2d47b7f031af362be4030d7cc57b02d8846ce399fefdd16d376ab34a0ead6815fbde62f608ec7ce65cd627ed757789c84b258567df37fa4bc8bf98def7bac443d02f277d390310ce6e4e2e1e4e102fe5661a13a870f1046bab6d0cdb8bf4785571f3df7abd0f88ac247'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', 'item:q2', E'\\x01927ca8103f40cc582b2058d1d5e57b420481448c3652b48775f1e294630610043f2bfc8935698fd9566424d2db26d9c3d96c29caf56e5c42d130b69a7bcb26220383484438b3cbd8d2bf4550f2f3bde8e7309a4c69d07a2523b6a9d5513609ed7571d473581b04ab25546a0a518d26ce64585f688de08d9e87141edbb113260f12ddbf971a9f90d772aa6095d7278c8e84b0424b81a5ddb9d961e59d46df4f6464c0142bfe4dcd2aa935cf2887e9f434cfd699d64d1c78fa1258e368'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'small-survey', '2023', 'item:q3', E'\\x01e5b37068f8153f73f7cba47f1802e2e808f70535a8dd3c84e2acafa56c1f4153aea4c55d77d4c865768222eefa44dc2682fb2299f0251dab6cac2d814f33a826120a67284ed4ede8935d9339451632bb6c959b192804490bfd4aeb0faaf13d39545520a03c799f00463efdb6103d002193dd05621b7c5baef9bc6c16d5a2ae7ace0f1c7466376a62e163e1f8a2299f475a4e16facad73d56b1c1fc860c62177278f42bffd9fdc37cb7fcdeb159e7aef638aeae8329edaa7c2b0f6b1f');

insert into tenant.access_code (municipality, code, class_id, blinded) values
('1f174b34-98be-4917-920e-f6c8e299ad23', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'NORTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'SOUTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021');

insert into tenant.notebook_publication (municipality, notebook, publication, revision, audience, person, person_name, published_at, file, later) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'first', '1', '1', 'municipality', null, null, '2026-11-23 06:59:37.79+00', null, '[]'),
('1f174b34-98be-4917-920e-f6c8e299ad23', 'first', '2', '2', 'municipality', null, null, '2026-11-23 06:59:37.975+00', null, '[]'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'first', '1', '1', 'municipality', null, null, '2026-11-23 06:59:41.928+00', null, '[]'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'first', '2', '2', 'municipality', null, null, '2026-11-23 06:59:41.938+00', null, '[]');

insert into tenant.response (municipality, instrument, wave, token, class_id, sealed) values
('1f174b34-98be-4917-920e-f6c8e299ad23', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'NORTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223'),
('92e764c6-dab3-4a00-b52d-5d1c8f670420', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'SOUTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223');
