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
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'south', 'south', '2026-11-23 03:07:43.809+00'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'north', 'north', '2026-11-23 03:07:40.299+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-23T03:07:38.023Z'),
('002-releases-settings-jobs', '2026-11-23T03:07:38.160Z'),
('003-people-places-audit', '2026-11-23T03:07:39.090Z'),
('004-fielding', '2026-11-23T03:07:39.463Z'),
('005-revisions', '2026-11-23T03:07:39.542Z'),
('006-workshops-plans', '2026-11-23T03:07:40.282Z'),
('007-goals-that-people-judge', '2026-11-23T03:07:40.285Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.audit (municipality, entry, at, person, person_name, act, object_kind, object, detail) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'aadd4736-e58c-4da8-8967-450cfbae4617', '2026-11-23 03:07:46.833+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "south.csv", "rows": 160, "waves": ["2023"], "released": true}'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', '8c979ca7-7ba7-4cb1-a6d8-825e4c9c926d', '2026-11-23 03:07:43.424+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "north.csv", "rows": 320, "waves": ["2023", "2025"], "released": true}');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-23 03:07:46.833+00'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-23 03:07:43.424+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-23 03:07:46.833+00'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-23 03:07:43.424+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-23 03:07:46.833+00'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-23 03:07:43.424+00');

insert into tenant.notebook (municipality, notebook, created_at) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'first', '2026-11-23 03:07:46.928+00'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'first', '2026-11-23 03:07:43.631+00');

insert into tenant.fielding (municipality, instrument, wave, label, state, rehearsal, form, modules, area_set, opens_at, closes_at, formalities, revision, document, wordings, key_list, key_id, home_places, wording) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of south
', '00000000-0000-4000-8000-000000000000', '[]', null),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of north
', '00000000-0000-4000-8000-000000000000', '[]', null);

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at, author, author_name, message) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-23 03:07:46.928+00', null, null, ''),
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-23 03:07:46.983+00', null, null, ''),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-23 03:07:43.631+00', null, null, ''),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-23 03:07:43.732+00', null, null, '');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'd06032f7-fa88-4018-83a4-b44880daebda', '2026-11-23 03:07:46.833+00'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'cecbf633-5628-4b29-8bf3-cfe9b0a49d68', '2026-11-23 03:07:43.424+00'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '0649ac86-b71b-4fda-8e55-62574f799531', '2026-11-23 03:07:43.424+00');

insert into tenant.fielding_class (municipality, instrument, wave, class_id, school, school_year, class, grade, head_count, refusals, sitting, sitting_at, seen_at, seen_started, seen_sent) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'ctc-youth', '2026', 'SOUTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'ctc-youth', '2026', 'NORTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-23 03:07:46.833+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x010e4b8fa7d5c693b2c69a245e6724b9bf597f6337f02e9884aed1ed3efba01d54c0116dababf692c828c89bf08cf90b0d4e649619451decc23d4d4eab5fd9bd0202c8a798857b56fad0e9e6c119638f5aa13280a69ea6ee6f0c83a001fa29b564a1839b5686d31c86cfee21848caab178180059d04c53c3f25a7de9558d88d9576c1ec75b177d7117eb6914e8eda250a1d0d50459ceab474d976ea96742c92d94bae4a1007ad183b0611f8ec2a753c50d5bae8e75b24a809ee104b56410e3541d7718f20845c7d3885f89a8010a991cd5b8c8842ec0d07ffa811c91970381f62e3653ecdeff79191daf7929694e1e20d883a75f630149c3c633ded77f512b5e8cec1dcbe782b2fbaeee33450c83edc3ec605d76c49f2c038669325589ab584423a1eebcfd41dca0fc448f32f03cafe69330df71402bf93490e4231073a7fd5ef65d5331399f87f1670276dcfe62536638bdca62f8dbe96a91674f2a7c9a9e923d3988c09e395baefe295016cb84c74397bced0ab030754babfaa249ac1614fd9ba9c3dac0c7266cdc60c5dd066105f74474bc38f09a2a9065b1ae7841f1ce29f6399f91c882f7aeff0952d2cbdc02763e05f3fd34a7c1a374b233566b67b21a86853111e722cca5b53052fc95fc63a5474c8c2a48ccd9ce76872c77f0483b805b4a1cb931c06bcc3a9a7427cd6c4017d82def300e5d3bc21fe0b1dc966e3ad65aedb79f0fccb3434251169b36725f1b3cf569d7ec543c0de1a3bc079feb6529972dd7b653e205b8b95ac3477ef6de1a0619d9e919234d3bc59c2bccde51c18b8ce6c251dfa57abc2c225e392a2bc1bd75d780ac41ed78eff7c4e3dd1c8a945f09b7fc5fd161af08fc7f7d4550a94f8c0ee30309b73aa82700ae009141ebe3e45a3f159d7e5db26949ad961f7ce7b1f2c31a0bf3d9242b762b16fb1aa3e412c78ae81ab365547494a7989b9d17bfa7663d6fc3748c2388e47b9930e47233aa837c84bb9e1549c963ad8373f5fa00fceba3ccefd8c055a0624d238e769101dfe37df8c708c8f45727fa14c0421477aad14b8816012d7f86fddc47abd4ff283cb94b1ac17b0ec43ee6bb9f60c352ec568358432408e3af6f71ac920405d211b6faf7f904f57927ba522f2b4fee238f7014cb566f0b6ecf2207477eaeca94323751e587eedc9371f3353bfb00f1355ac7f374edfdce20eecca237c465f7f8ae4a9546ac246f8fb748fe65e40510564836ff5aabaa5df708dcf269b4550f914497a3017408c707afc3ea0cc4c4e75d39e7b6da0cf586d571c3ac5de0fa47e2024096b46db25cfb9cad18134e9030d6a5e04b7846e70315a58a20aaff8852e0d50b231395185937453a18912f5a4966142912ada9d47ef355a991c3a0a5c7d1b931c3b10ee86e3a6d73bf26bde2e44e027150c7509c97531c7ef5028588c04fb169f2863f462534b13a847226231c93177438bfdd8a55d85501bc0ebb1f55d52d4536d2e54eee38063f70b87bd3af53b46673ea008ef89e41b7104529ef78b43af99cda0cb0a90b13b6696b29ac44b76bfc3a35e6b433abd9401410924aff6a99ed5595d53f1c022db0b4ae8ade7e9171498361ee32c27d87e7615bc6994b65296bac97dd756e36b5c275ed5d2b6872b2aa891710ce4bc3f9a98203b8c70b4e5fe9114c52494c2cfefa157c7d73cacb246c5905bd45214859422e38402a3c196e397c593ae52631dacc61cec68dabe4fa6b1d8e161a15f211c6ee40698e756640245288aad66dd23030ad48e625c086b5431ca4b4546d8ad7ee46f9a479766415d8b43fec68ddb0abc9096620cf2b3988f96f992328a0de1289e8a42cf9cf9a479119e9f5e1c226a202609b811337eb74b05dbb73de714151706ed055657334b9dd17150dddb169dbc8b141a1a603ffb1da265372783b4c43458d0802bd0f586eda8ac1451a11c3e37f6cf18c0a4547b87fc4cd3aef700a5e72717e90729517092841a30e7869dc881fd1a04869f4eae08158c6766e5008b6d719d5cc4e7e2db166411b999f04f36bae7b33ec1962554d6c341af4430703bb6b804682571e5b4a2683c0a3e934df1e967addc51b8619f928b4712d7664890e70beb92270a66ffccf73a68155d080e84bc22309e3bc7f58e337bfb962d1d0528740ac65b4ad9c173383b3f5bb7ddb1c16b47794529b6b211a74c75292a8b1995bc3db729cce03f6b1469cc616c78ea4503e492aa79a0621c94561bdc27b3fbafb963fbbc0e4c9eeda670bde6cc3f3137d0d61e6bfea590f15ac652af1815559cbfd84fe307d822b02e1b87cce6f2f7db8cf9fa2307c133f8ff7e9342b1a058f12a150110e53ad064d14bbfae8c1e8a53466badd3dea5e9f21e2ed9a985e763ccad878563279a724b08c7e9ffc5e9b15e7568a1ae112d3f376f3b805015911e77d9bfefe41cf258a92df9be3d65cdb016e99da20107f7f26236b15f16148328beae7ce6e77ba5a139707019d9709fe8e91f65a1db90d75028b18fd0ce1aec53e4768471695bace2e54ad2ffcb69afa630be86f16241d8badb2fddc0e8c14260dcf4cbe4f80a31d99515acc8423ce99ebb7ce8c6f45fe0db3f4c38ffa0af14de28757ec36b5b2ddf47e694ab978428afae8f832f922e724c4363a98cc7092cae529f2c2554e3b445a30627cc709a98b458debe5a836e4d55123ef4e1fee7a1e779cfca15b6fafb676f675953cf4a9ae8a3854368653c2b0ed598bc85931a9ef8f6c6111fd48deea41a6d99b96da46cbb8a6b38a9a02281ffe4f59700e792be3aaefa1e9ab81d272b1d4542cc52bbf9e38d86713151911d610ed74b219211df3d4bfb30fcc91a3bcfa9377c44b1110863471c3bbbce301f0897fc135e16db3131a600e446e30d8990a48935e8f8d5eb14047cd538a82d89044e19f3606062cf79bd7ce6ff0c8351c2ca4cf20f79c842092269dd6d751c928bc5c41e1c3dd0d2ee22a9cb6c30e94673e15e26fd0fa96896db8dbe284f93ea5ddbba2a95301b9bfb46382e8b39367b1098799386e48847b6be8e52ac5fa683f795fee95fb0a93b45e69f8fd71a431ff4c99cc1052890cca58e557ed20365551d09b3edba7b6a61a354c1ce2d7a51d7cfdefb82033ba4691898e125318f265db62d1699f10630b21c35a5c61a8529ae329f9269e75af33b440deb6ea1bbfea5fc5da4f73e6c67439c8a311aa5ae8523d3cedd6763649e047c20fe67d80cbbfc74d8b7470c2741c3e03b87e41a78f20c1c099f2b664ddeee0f6e5fa31c7fb38c448cb52191286330b38bd855b5f11a0eb2cdc05528c54b9abbb8af7fa1215ef20f88f51a422e5b0b22a0235772444a3d7c04ad46349151398455c784e96e904a071e9f487e1041fa5593df1718da0924031d2c018eb7ae9634f7db7c572aa9b42da6210f371639393d0c3cd7518d60d25229735bc4e316940dc1ff63fc62aa7ceaeac76c9fd54878b7535633c30e2f2caeb34842969c2dd2f987f2a8ca86a522a0ae1d25099bb29150e1f182674d3b8f2b6de86eb4f7bf269aaa48401373f365279f1957e60c3cf4373ffcb95ebef103ad254aea50981cb12c52ef99c9d30f47e3416c36f9b231bdfd1433b9c2ed16bb955c89c9b6c8e4f9c0e5d6d7da50078e95c5563eaba8b1cbbd8858fbf30a21a6a6cb54453b3738360ad2fe92821b4f960f273ca5b8c9f0df46b97da90550a0aecf299767ca892313b1b0e1cf502cd831c15b8b2cb6700a752ff6e8b772532e702cb1a4cc7e46ca04a39e46dd9e7a68b9f0bfda74c3ffa43192771e8782391166d71d250b5a1c37aa2333cd9db05'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-23 03:07:43.424+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x015ef1955ecceec969f365198ae50df9a0a2fa4285dc102686d49f223a8ee456a2a0e9bf7ca59f22be3f887349ce8e1855c9590ba84a436bc92a85e179acb8a4f63a64ddf9bd663076f012512ad416a4cce064ef5395d54dc48e485cc94665df79852255f4dd42f933251b9c3ad8ecb965394d96110e068a06f38132aabd2a3dd78f5179cdfa7ffeabb9ba8a6163613576745e0cdae3aa4ec299035b89e68debe44d1f0341aa765021d47b983356ddbfd03a2dd23f2c978c45f3434ed478abd96ce7db5d03f454b11aac44a530913f95f83bc1cb613113f9a723a343aece1115dd0a9ca4ece6442be5df1b082c58abfa235907ea9ce2cd80e1a2fe8bbb6e61e1edfc16f4c56fab257fbff09411048a0ae10baeee857c44f5033f78246afc1e18233f3e3e9cac242d9a4c878aa366d67e11d0f8d07f2450abb3d01afd7b521a8eca0cefce3239b6795d694d59033fcb17ff31f83685d5918b8ee17c695f865ee3426f009ac690a2665c35884d939ecdb1ffb3074a105b2188da7d892c2ccf3f2806c18c2a1d9074e4199af958f4de8ae254aa4b1a8f4c25ee50e43d23f02f8241539b5e2f523782b4408e4522805ce88139c83b4ababe181dc4349f73a62e85bb78ea7635c618dd9c780150bb61478aac32efa0a5022ab35509a93a4626732123c85ca653b116e9041937ed9afb38a017c14a522026ccff185db3068bd830604acdbee0fd4cc2006b5e4926cabab2328d619bfb1695e3269e8f134d501d9df6b6b394fcfdfba488de0809106547d1016872ffd6c812dd6d3f13a444b33efad74d842a53a5360428f755bf6ddc3d9839f9493514e47b0f21eab5f799e11d0669518a098064c0eb2875784d5fe121b56de541ea5b5ed73274176068ea7941f1cb37268978cb636d0bed718f9e66079cfd89a5a8fbe2c6003f7dd515757690d94e3f98cedfb58aee15b008105dcd6fddfa21f9c7ee4c20d1634c7584d4c7e694fed11edb83e5ee13a7b774137dbd6206905a79346ca25249b99b58d8c34d013c86fc66564be829c9e6561b7fc1d5446055e36a81527a5114db987471a83e8c1b460cfe11c03b0049df08ebe3b905cec9a84e73c144f63677c062aa73788fb482e9901bf1cead6676fd295a40bde457c9264b4e82465da74e043921ba0660c212b3914569be5acbc02a657741beebebf52147121ce6cdb1dd3b794c5dc067c6e659076fce244ccc95b926c69f18737909aa72d8598620a7bcf5d33ef627cf3eaec8798735bddde63f3ba7c9e692ed8ff57d8e33c884d0c4d9dcdf04b7cd0bbfb1edcf8b9e316fd2847f65293c582b902aeed02740c72957dd5e315b27ab26f9852b233c2d2d4803e449236b2472831f05ac829c32ad3ce61786fb060fb0b0892cffff6e914e8c63c94e75a97ffc70a89dff80f04be384d526b54827ff941dc1813c1541f06f37bfb67f6bca42a82e677a153f36dbe4a13de8e421a1c17a314849a6e98ab5fda31106a2e7a31e7ee5b3ecf90c2321601033d525bae5f5c7bc1df049386edfe781a8af2df923efd9d4c3017ae5e9fdffcacd530c23466c716e605116119108f86eb934499a4f22a6c86bdad793767cb1f5ab69ca2332f4d9706293e0ea45e163efe74389ca5d0ddad89a77031fb7be70ff3a1ee32070a55ce0dedb4763bd40b8e40121a3fc3b5849d61192fddfb771a37eb2045423a396331e8c0ddac1ea47dd6fba9440d16279e430ff3c245f48e07f39e07b0176ea6d70a6f95fde42a9a40ac88ed4e12aab424f66a66271accbf48138a1984d0c06b116c278e3a05c45622e72b3ad9e3a912bb02f1f664ce13105bf40c9d5bf9ae7180dad0ea5b370296b695444b9b53d8972ba5376bd49865d36afae36cbb7d42503fc02c870b4f7f07ef18f39c34bbf60b0ec71ebc0ca927e4b98e121b0c55dc349a7a8fd8af3c436edfde8e6bcf315ddef1747c5c7b50aa9d4154f99c22471cd1b765cc3ffdb6f9e4796b0dbaadd4903fc563670d2536fe95c3b758a7ac475a2e5814784fafeb244207462a66c6b249642d26caa9202b09e2dfdfa91ac39a98a2a613f55aadb25061c9ab75f1be02f021b143255b3d89f4e8b56a793fb900d2c1040d397c679c3fed285cfece66361d9ec5316d809bd444c247229ded71564cde79bbc37e63491df0d43386acc99ef580041ad18ea490f320b4c70d43c98cd95c5d5137392a7259a9ed82c0379058880e0b750147435c840ccc371c6d488f9d70369c61a9a6b6b1f710b3cf9728046723b545522f1839a6448dc5829df8f5f6dd41f8b9eca785ef2a2c2747aa478719e4726692b6d05eeffbc87a668124e3fc4caba69ab8164836a61f9ffdf74e53030350ee26a77c7acf76eba294130d6ccb8bcd24ce9967cdc7c46e75e5c46fdbb526a00012c58c221d136a49d0b6ec873b4588fa175bb68412ce68703f182609c998fca86312a0d28ec4c7060ba0a029781dd25048ba619dc4d961aba282b48934d93618ec9ef91d875d4f57f0564134350f6d7a1ad0cdcb792996e0be2c32753e48a7e86225f432f1bc268b8ac1b2fbb74e26cc8e9eee8e2095d21dc696dbd1614401d9af055865c7547e44247c56ff1e325e377e31b8f5e4684d1c2bb0e8e5c776c5e669b4141ed97efe70688ff0af1f0bb39e18bdc5fe8c1547c05380657380d83015839edfae4695620c9c0cee53a7de02c708478b8fecfe354dbd277aeb4488c2a07c6401b8f9a9b12efc95f08548d2dcfe723e58f8b2b631be8275dd3aed5758849655e7d47783ed201d864b212cdbe1bfff90eafc405f8b9fadd31e79aa177ed551f42ebbd590f953d0d7b85cdedf2bfeb95a9cce2537950b658c081560dd9dc7104867ac659d089a44e4e1ad9bc9e6d653cdfce1813392de8c9f7ed65df5ace9bab8edaa69f03f8e7b5ea89c45ad595bd9daf4b47124f495389b370a7dbf4376c12d671127290fee7a98e29d92ae12e499362f33051b055f48ac5e27483d8b17c1af291ad05b5fd067c0288041e2dbbace7ce7ca17190aa253cc0717621c4c5fd360182c41c43a02d2e715e55bd5cf8c75128183e6581417e6aea56ba08505199caf49c91704d5427577d02a24fe590623b009311389ee4a9e588564e571a25ed3be559d1b583ac5142097733a70ba1efed508965c73b10d62d5c064ae244b9f4c3f92e4e42af17f85db24dcf8acf58bd9666a19ee69bd0ddc58335ff795faf2df2603d14e16bce7e54c2d943c33ff099e8d73c9109bdbe4bccd365fa4ffacfdc38d0c42a1f3ce16cc1a5ef36884552edfbaceae5563bdcc8ccf1d6b8e3a27cfc7582e5158283ba5cf62a6b313bc5ad6c8ceb77217f24a7aad0bb8ab483fff26c86b1c3c459877924585e43a68f7d3f13b72d0ee557a8ecbbce5b45c7337c9485427777263054ca1fe248cf244d544d826cd5ef858abe4cebcc88c240c3943e41b0b569dd3765ac68dfaf808357271edd9b288830464dd86d8af0e9c820dbc5713409a1bbd2dcc84ccc335518c50e4c7c808e4056482eed6d98fa0d5649f7c25a23ba91d4b4d7bc65a65d630be8e3846066c9f60e600d3f5b5e667ae45145294eccc43f13ae3291b2a4abcd542d4c8a558be8d1382cfdbfb9d6d6279cb9e9ecc5c50fe38be941731c1d4f8f3064a965432099d6792e51343c4db38543194a33e4541fc414fe0fd67f8ec7407f29af2f060ca69d93c90ac53bab3ff011290787b9bdee05b6ce2da212f26525401d520b5b9f8f89457de8ebebcc9b342818fe5dc4882c344cabac9d30139b720fd1672c3bb732c1daa6a6977acfdddb3b891d'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1e49d9330a5fee19f602db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff25004447e26555867ca912c1ca59f496594921d893c7f614b3391334a68228d55baa0943a9490532e97bea89d504aef9493454b1677f77f3b4a48fa52d7debcb5309f27a48dba55c5d2e46791c9d6409b9693d6d9c668e3ea7c9e909d156e289dea53ea4c29139a8a89a494baedee4b4a6820fa4e1b4be9a785db7d5d0c72d5f77edca9c25f31cade5142991e09ef000dc448e51ea910a315c3eb955de5caf2bff761288c7c276e64bef2bfec0f5bfd0d9b8717bda1134ed9caf9ba124aa82c94a3b428f33c21238a5b49e9a74e72d24be8c64871e7517af364413393f6fb15892e5d5f8fe41a4c5dcd03905f86ca648d47f59fc711aec5ccb666d2b69c6eb9a16cb975c3c76f7e05523be93c44ea25746b74395ed34a18293675783f32f7ff64b2f1e3c2179927d4d799ac2dfd2f4ae99212ca1ff05c363697de60aadcb06921df9c0bb3eb2db3eb25f296d94a875b232a9f1eb87affa7b177a55946ef8f55a1c79c3ddb7aea596374b6c3d9f32db3f3c6ec7c87b356feb1e9ea4ff7ff164b4ef9c7a34e76b69ed6694c3a3b9cec6e99751bb3ee234ef612b2d23955dc5a6f3011b9cade183daabbf4e98b76e745db3f77a48a0fe558e596d24ebbfe6b4b4b6937a1420a93cf2ef2fcbdb9d485acae95455f1a2754f156e4838f2a73434adbdf75121aaa2c931b575f56f5fd30a0f42421a3cb22bba4f4e5dcff9ed64d520f2bbb8693c7fa4115df9e6a7d8c9a275450da396d271eb6944d47c9f5b4f93954b7c365ff91036964d197d755a58bab7d3d9146dc2eff8f8d76b2efaa01f973e58b7f5ecd4abe1261abb1da69fd6bd3327e385d237b6a683978b06f972ca947a6c54852507a86c6f8cde2e1230694f11a95319c8cb0882164f4096d9184101103a8084e184ec42e2a623011610983e6c5cd903d41a30d9921e16159a4eda2d272480b0b1b741a041fc8212744f0b02cd2c2063287b4b0b021a4add79c162b4488138a008ac2338614f21c1532a090b08c81a7489b810b3702859d24c1e332c97b8ecacb232f2c6ee0a9127c38879d2cc1e332c90b1bce3cf2c2e2869d0dc3bfd7059d17c3d3f2880bfb66c7222e2c6dd8d71ff8580efa22044fcb232e6c2cb3880b4bcbf6bebb19d65d3472ae375f787076c9bba8e4dc92c382b32d7bc0073bd702083c38bbe4b0c1ce2d392c38dbea177cb073ad83c183b34b0e1becdc92c382b32d82c2073bd772283c38bbe4b0c1ce2d391478cfd7341a0ba3ac2e383e3059d5eeed1b144a48bba134bfadf3676ad0dcdedd22536d32a850dfe41c1b3951bab41f7d1924d4105fd61c0669785107ca5807c7195c514cccd05f4e6d0c4bd641d106fe860a1b965dda2b318502e656178d9759e0e739a5d8810c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71fdbc8b0999833b061a159a5c64cc69c3a631207dea9e24846b0a78861fb72d8dd3a0e83995368cccecca8322670e02d5a8e6af4da2686edc961b7a9390c664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56f68087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df4a399d81cd0e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6c76c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fad14c6c0e68c9224ed8c3e247921f33b9c7d11e933df899244732d63dcd0cdbc7439fcc7218d4bc6263766a56a53191831fc97364e3d836336c8f0e7d30d16150f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2173e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f04734d539a0e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73abbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa2a9ce012d6ac40a7ed80688160298c93e96fe38f4bd848c28eefc797dbd84ec48e4f9852f5bff17d6eabe12bed6a74ff46b9a69d97c4f1d0e5634beea2cb357bed62ff009e78cba299db8c9e51b231674dbf7deadccd72fbf5dab6adfe6599493d9a26d94bd7badcbc2d5f87ba37a3b6fd24e3abdf587dbc69f25c73ee736fe5fe765aec48dca959b3d29de0ead3aa7ed84443e1e8a2fb8a79c1cd5ede37f514abf77a8be7ae5a7765529dfcd9abbddedbbbd6f09e0d501963e6647d20d75e6eb1079aefbc2c9ecc25d8922d3a3ba40268d9ac8ec75e93e68552b5b55e29df9f49972399139a5342a0bd5576351355f42464f2da5dd84ec504f0b4adb9ea8295b75faa6ccc9e365d6eb6bddffd5f2df557cc1c457bb59f46cbfdaebb167cffa1f16fe9a27ece9dd83076dda744ed78c7c20689dcbcc8f8e5e9a3a22abcbd65d3b239c1a2899bd9a2d462c7f455c8f73e59a4b37da64d2bc3252d4c3da7cfe1f77d3d9e7fbab0000', 'cDs_QD-nyx6vCpKqcRsPRmWZhkS', '2026-11-23 03:07:43.424+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x0116027001635caa15441be894f73bf26f02a2be75d8edd58a4fa332eb3169ad80d37f522c68c715870d169e57493885da4e732a55dcb71a6e8489fa9d5a6f19da8be8da5ff6f6e51808dc17e9e28d66aa99ce2bf3240cee97326b910da7f75794eae5637e8090bffda0b6a5230618c8e32b772fed94cc2d57294b92248f82bf83032ffb5a99a66b1d2d8700b811e559aff590a4508cbb54c2a8ea394e22ed999da7ed35a58e9f25d7b6593f10656d3383f0f1a8f281ca48e821394910360a70a63ae4920675ccd6a569ea4a9281c45cac7f8d21ab5351c84c4dd0fb4fe3f633c7bc0b1a2d68ca5372a11953dcde1f5901fbbf35f2194d8b0d3c9d4c2aed88313e1ee78f8bca2b4163dc89bdc1bac204c88bc6b9bb188e64c75f7d152dc0d9ee73f0578e8201cefe91f890fc1b0b240ea7a2a4b8205db02896fb3a587524d15a30246a74d6df4947c88c3542ff09009b26f4d5c99b8b8bd333ca5713de497177d36b0a50ea71d032290e5ed649431ac422322c998ec0640f61d54b1075a98bc8aab14806b5254ff11f1c2c021a5caa6aafb897ec79ce84d91f9b4d5eb32ac6736a4c167b44b348f2af332fe7a8fbbc92e56411bc8fe2c2432fe78d5479d532e5fd89ded4b8e40422152c8c1a0421ef9bd0f883cb5dad73d890a69108638df61396a6e11020104caa5617ac565a51d0db9d0063981a4e5c825ba590bbc250f9b29bd398e9491d02bc71ffa6baa4a6ebe880de503524c44153151697b6b1dabc8a9bbed7298e3ae1a3fc6d4627de552b438d7780c073c2609ce6feed17afc468755f2f8222ae5e3c635f916a91b5f1e4cc0df941cda845723b85f3f1b9d71b05898cfbb223e69ea7cf8f78d332c25534b374b19bea05b0475b8fb212e2a8e662e38494b95a88719023368ffeda9a955093ccf620965731312fc9a185a0ae7cb07520f02a1dbaa5a539301c24c6056acd429b54b67eaa569703a77dff7b91ca430ba232a45febe8c6fbd95ce60a7b53699959106e1994d7d95ccb120a79e92f0e6527096307bd9c415fb87fd0a0e53b8ee957b9dede500a18686361bc87bb6b5ebe146cf2e1564f2f4038b3249b37cabbe77b17a580775e39a63a908b12af24c12425b7ad67f2f19c5c61c8c2862de1418b691a4f827ce55552ed443d08745decf0ec754ccc7bfcf768a939eac9958be4bfe2c9db396867d0bbd37144ac3081ad8b7bf71a2a8425406254fd4243ed3b8d6656a3a4998d4226b4487430997eefbc70cf7e667c84253e49fed2884688dbc38aec559b935ad1f7f233e2a21de8c3f1ab7c127a0845e7c1e3ec6112199800890f63ec0b0a9f1d48d8785bde6b99b8cc9e34d5e9c5acfd412f0bb49378b758e34ef69a8b88b0103fe4e650a636c53755f52d6c8e62d1a69a45d012d95104492124c366ccf8f8cb32142fa3eebb95d51742a7c6229a49f1cb2e74ab47a976bf90895a390fd107d66a9db41830814d16420789c579776e1e96c07590aff40267dba214d67a6abba638d8b42559e5491d5d2c1d88e5ff87c4715ecf77baa67d2fe0d13450e5cfab584d08b6a93ba2144157d45c246c904a0addfe76568e8a0c8050c9ff09a7836694984c24857ebe1fa58eabb96c89308c6252081cd95616decdc45ab7121738f273b7d1c80ac5f57fcc6042e25e6381716fcd6c5859e5d71e5d7093d3f627378b5c168db127bdb324d851ac5acad7c01c0d54336fd5564b994523a4439bcefbf39f0dd0f4721f6c272b62776c742393b0b651e9513360500510a95ecb18045a0fbac440ec34c485f2df38e4982a5bd5a4c77ce6aa8e1f54f1306f452f5198b5f412e05a577a187cdff6ac9e8a0eca59ac1d27f0ee70ac236fd921654991910573ceb80bfc103d0a7cde209e833cc91013cbb42f38439708b169763420fefd72d1d03fe4c6ee11e7d282e0246d28c2fda7fe8346df07c4c6575b9eafb4304161afc54087a2e67c313afa2fbee1cc00d9fa84d5cf2cc9894a0d3260bca5e56453b3cd40d2edd446a288a383e97893d8b453fe39c80ea9ac37010f2d0e0e498c87f59186d4c8c975fc771715eba1990f5b97acd4fff727429b4be9e835dfe3964a4d72ffa80f736dbef0657e72a7c493a3cfa563cf695ddb31043b46850898c19f148cba9361d45c52cac8358dc73121165ae407660f0413d2902f1564bfc20808f2ee9e918d93998c4b3dc478e8f6a66fe444954227d529b001a8d2f3c70a0a39357441e4e9727cc4a17181bf169b538f5c811137ef6c980f0a0b4ac48d09f37b45597d249383ca91a6f3fac568feb2fceef2c5114fe4fdaa957b0ae1e809f30c654a983f2a37a50eea42d152f84845e21d9ddf4232d93161081b53237262ac2e7e83fc8a631c301173b80e817c9af199c9c4a22ebff1f837f8298280e57cd69313112953564769341cfe9eba6366c337b677aa67e379eeea10d0a409a3c2cddf037059e08c4c2643cca385748ece37ca982d837eef2fe04d02f80a2cfac0087a58d04be8479de2df33e58d3bc6fa70b772f2fdbfcf9f50b352e13ed93bc6111838a71297cc17fd135ca696e071cd5c9eb8756dffd6540ec052031763d5bdb14e477bfe08bc36879279d8bd7d5bbea6e5bdd2a7ab4ade087f627060068cf3ff8aa83d246e5dea90d9b80387596943c5780bbdcf98ab37d1638b513ac11033343143e12c3f1e503d34e8527b8b9851c30cba8043e3f0dcf049d3a47370d78e08c451341ca95f306332480f8d91af9f3467ba53e96cbc5341540575b9020cb9ecc5df33448e438b33b4c4cbe078df917e948a16f1eb140a117dd57bbde1c1746fe7fd167bc23824f8878bf85d0191db42dad6b67094abd561b644ab8835f51cfd74f94a9c540bbf750d8b8ef334a70f5e867f2ad9d4f9e9d3e04aad1179e471268f92603d5c5c200a65945ff13ae6f09f23053f3cf9899892b8835649d5a5a969bc9044ec4d7609d3232d0dcc822d29e6a61db78eb283d7faa6945984b7ff4953bfe3cc8e539fb6dcbc8ca36a45acf9b6dbc17f628adb4ff2e2fc4bf609b86b456e8ee96ef76537e9f6ff15e64019885929c2d764718e34ef037da6acaea3a23ec07fa9db2b42515bac8598ae05f20fb4abe568da970af75c9c52890d5379f051059561a400691d98d76b5e191efe62282fb1c5bc5c736c1e3e70db21035578a51abdccaf5e038c50be7b662aecdcf0e7e9aac0298aed73dbff597d84e2bed3058c5170633b8ec0d411aec5aa7e6ce2787476ae72264e57c8dbc4b3b8fb5744dc7ecb798585b697f1b7904eccf9bacfa300ae80653e65a64763d8cb66484937ff08c72ab91d7e2ca44e0e6011368c4acf8970c773fb7959f25ea8bde95466dae0e46aced6f53fb039603f6cf357e2f0ce009ae328b00d0391f884e61564d429100d1a46dbe208afb2acb347de1e9ea6bc3d38bec53175d0d7240a1e88eb1917467a90d2f5e0f732bab8e0bb24be96f89a6294a9ca1c67197b196419d8624741daa006c55021ea907a6b01baa505338338a3827ece214948b1305c4d6fe6488d670ad6573d0dbf2b324e02cfff29bd26407a006d911389422e98cdd0d750b8f638642c535fdc429d3219dd65a8abd0acc1092ef641814f5dcf07f7fe44c8380bce41a7d0177ad90fef30293baa5cb01d816530b684a99a1318d7dc5a9a344071117c47729243637dd6bc385249c62e7374c465db122c8b106b3d94d427beb843b1c73ecd511447d1575ce97d3dfacfb2359a7bbcb796da31f083a82292c4cb732bd3834aba885400d68c615a625965054945ed595a816d59');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', '#header', E'\\x01441c0d96be20b1104b8e2e5e6d850b4de86245debecbf8e31b97863bcfa39fa4d7db3bf5ef0f13fc07862eac5c131cd6e7722cd31f907b0fe6271420aab4db97fd1c8b9d812c55c34ae59bc3a37680ad17b7a97e46928b8c90f240a532dea41a1155148ff5c71fb2ae659e44d3ac864828dcb24f61d05fb2ba51ff297964b17963df94af93ae81b7095e59f1c125a1897950dad82317381d41d3dba44eec31f681ed81adf1dc269bd1b40de301da288393a760a0df51b2edf972b292f27601a0f99e835e9e8c90924cd2f87bf3573f02adf433d583149a512a367e2153dd904aec6b906d1e6fb758ee7b8603839f4730b55117f2726b07dd3e2b9fff57516a5cadd5b38779e2daff98c5e1464f11c30df32521bbe9d3c05ce430a961fb080e54597815bb2df74e3c49843eca2e098c7aae7087674cd78b1a82948b31e045e6b457d5904b35efd49006026768ed811dda65593de2ff971faa75b8220e601d937d4b8ed962c06dc1f7f4daf66ac0bfde4e22ab2b1a4d5e77bfd24032e721d31aa53476533e85b487e14de3e50c0daa838462231f9fe8a3eea735889dd9493ce35e11c8b9d3b49a3ca46f057f6893c34e9ba20fa5e2009dec7995f2f2744cc4ac53af3af4d8ef037eadee087b37d53bb87231e5128527e9fbeba18c4e8ad75c666501f9aff88b7f05ceb007a6dc919d29c4482653de3ad86887aeb3edd2f571755282255f12832df8b89d9aa7aba4731188c8b9731af377233bb32dfdbe73bba1cc4cf62c39a5e7389975c3207ed5b310c1a9977b117c4fddd9935bb6b64c01e2ac4e83eb4bf70e6b5b7ce20805e0ad84f1df7778ad24abe64ef42cb75f9991ae7f5ec8202858b25069be3c2b90f57c698fcb9c5289baa55272a4d4d81a977d0d1598d8bb80352152e46460621e1bade6891cd370ffcebbc8a89285470a1b71c69920178d63dad6d89680b8e620d3083861331f091b4135a10ade12e2fb4829e9ddaa0c12b8ed45b6a56bbc39fd301cd2f99d994042569082da1bc8b960919ddd38a602aa86223b5aee4167634eb426b88a25664f73f9251b6ae60f7995189e5cafb45ddcc9210b1ea7481a9a5f4aaafa161cf6fc5e6a49a71e4602afc003bcddfb5948a9'),
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', 'design:psu', E'\\x01192b3efa3f581e6d693028d0b2c2821dfb7fd4db93a5c1e5e47fe23613abf21fb011b6a7b6fbaf27da0be38ce2ed34c4788f7a6b403f4201d4d4a650d71592f87813a2aff9d589bd857bec9c630f49b8e7452bfb85fcddecefddb025e01d0b22943bc003a34cbb7e713d8c14d58f299c741fe1b450d3719910e56900f5f9c54d333b3084398426a7b78113e5c567dd77f95b5380a8085230143138bd13a389d61662b02ca18b5046b36b1c918613131d2d521002bbc2bccd4dcc667dba6ebc2a6909cc8b731f17c3c5a3af3c01890f13a0f9d7ead3cc99cbffc24b639e8c42b51cb316321805b34c9297d118fb6b00d8812c604edf1fcacaf79546a1857567520d8aa7ce59336a45a4beae0b3d7ca7df0f4caa7706bd81450c4fc9704437f2f98368c55585dde1fc742fecf659e1af2bd787da20722aa26d6291eb338a95008bd210993899d057b173ca35259064ae3e2a086d16cd57992919d3299792b6c1e5122335827060ba0bf5f2a56be24f62f96d9b9af8ba39d00acfb435a4502c97fe073fc96a957b76dae6612b1a3f59da7aaddb05b14a4221f588eb0cf8cdf008c8344a0c4a77634ccdf0b391854595afa741946b3d2f8d97eeec13485467116e639b0cb5f0c15634a37116b484a3e53f683b4fd72382b6fbcf28b7f5b9eadf3e86ff545c5c23d9e35b12cbf4f1a8638244e0e3b67d9e2f5ba4a361509cf70c4d4515e9d3e6858a5c9ceac363851bcc200fdf5cbe4e24a328974b96c4813971725994c659a62e9e55e24f1df2fd82f502c9dac333e638fe9b512fe932b3850ea5c961c00ba6087a8ba502388d7f9ec9dd607a2c7c123f7cad1116f97ae8f2e23bc942ae8f9c6d4a4b4789b8607f031aa829c14dc1b8f86b818c8cbb31e21dd856ff98d0ff2c8a3a6a0eade765d413d4e229e58fd38106f38923c42966f3'),
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', 'design:psuStratum', E'\\x0184f35af1f9ddac53981209e3170a64a977594c9b447d2637b1bfba1ade82f7fa6bc51e018f4ca310b49b49282059c87d49fd6664c5567bbd308a026e'),
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', 'group:area', E'\\x01460d293381fa7831c2e389594de61ce832d52670da6ee29ec99daae7e58d010142619843902def83e8d87d5c9f5d9e69a352396c84ceff61f4df8fb7f16e855c4e202556fe00350ba4eede6786ba96943feb4fce02c268f208f0dc3b057833f755fedbdb82acc3d11302565ffee0c7c9de44517cca61e8aad0237b9a6b8c5414d62e82e6c0c3ba5e47a93a6fda6813aa282d37f53bb27fb217d51f97ef87410b132dc010b03775184d5b1351eca6cff63181bc9cd07d2263c55568a3'),
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', 'group:grade', E'\\x017611c536b31d083fb6d5ec7e2fe96a1d47db44ea56a7144e4e82e3270fc0798c3ae71de4decfadb195e439da65bd8697e7f4157e37a5d1b9073c4711d70937b953c0cb217919abdb3e6e44e886f93893f3e591428ffcc7ae0380fd35209778d6869fc19f1c71a3ba7a0ccca4e650201cb169e7f083969ce122991e6247fdc55a80933ba5c2949e9573b50b4323832c50f683ace3d12cb578780224a39511fee70c32591ef6585c73411b17bb81beb0a29032c79be6be239fc289296b'),
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', 'group:sex', E'\\x013686c6ee080bcb9bee02c9247b123b19a30825a491325308f5d787815780c7d9d56fdba87f7b7dd358d9778b2b94f94b41b0d382b51694940f56e4ca2bad8ecd81cb3a0263d97fa98252905f1c3470c8134f7f227c099019dc7f460c3451a4ae876efe01d7ecdb94ddacc30da610f92ab66d0433355d620214f81489bf050d1082ebce09bc5098f206bf1f4cacb64c03de0616b743b7709433d3257be421cacafb17a17698952118b2cfddfd754d0af50f583233a9fa867f96aa1022'),
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', 'group:wave', E'\\x015653c9c682864a177bd784769f26baa9c7539c7386712b9c22813e793c931b03798aa39f6d7d2f8413a65d6f58c7626555b0d4e14df3b69fc4dc96c393ed21b46fad04b6a92e2dcc83ac86c5aa5acfafcdf693deba770f0a4ed866761a76b8b0666174eb4dc839d1d06cbbea2dd0cfa5838f44c2acd8eb7f55a80a0a730e39fb85420146bc1722d1a9c88893d04e8082b1e2f89351d4bd23c315eebb4a9ca0c56761d7b50f58b8e6dafce8a6ae19d3f79d52f83332b4cb5c9a9030fd'),
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', 'item:q1', E'\\x01a3383fe2499e906d0923875c7a55a6741212bfddd76271d3cc3b8a5ee192fc296529d0866fb702b3cecca466783df106cb89adddecdd09f4c2ad3001a081931f890f3ee72e9dc693ca3fb1160e020f08cc9afed993ac4099cf31c0ef1261a74e50cfed734ec20b9124d4862b5155b50f7aaf15dcdcf41221837006a12578a9d710d5110c532203a2f7581a08bb436812c77029d2cfa788eae56d0e1f0613ccc5246d630752472d8543683b18ada4ddc2d2990911668ff19108ea6c13'),
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', 'item:q2', E'\\x01b6fe11f091a6e68aa82145e532acccc56c4b32cdce43a00cfd35729898252b44f6f207476591f1863ab0ce7b8bab32af10c415eb0f15d09aa6e313ee4de2bda385237826c7f69073ac7452744239230a036f18a1b423b42fd141e87e2cd631e53138b3962ca83f28037afdbf9ae05200f13f6a8bf62f7adb397d64ee0b325e23f4d706a5f0ac55cbcfb124445050ec073dbef6a0c391c8c6535ca2c18fd08df092d0c982a778f9986854bb1828ae945c292d2764e202799f54f94133'),
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'small-survey', '2023', 'item:q3', E'\\x01ac36d90a03996571dfe74fc71afb748410754b47d5e0aa3d9bb9b4141c84b1c67b42f6af1442e3bbebaacb09fe3222c5463a29faaf36b7580a58af3c6199ec4049373115dd59161f32456af8218d4a1a692892c6dca1a3cf4fddd9dc13c2cdced723318a02c7ed6f699faa065031494dd86c4e7ee5469251ce672439a8cc33a851b36a8c24949fe2ef8d5adaa9ece3d90bf4a8a769bde15e32a76d2c49c47383675a9adcf93578a14b89dc0d3f7b58be138e5da94176144944f5b2ef'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', '#header', E'\\x0159af1cd2926f07cb8a7a70e892233a9024dd5a1d34e6c2ea9fe822dc37b43c95b4d1af4d6f27e12f98f127e2ff5a29c153a2a6e1e12b38b59ad7ce2b226800f1a160d2b00c9481e5846dbc281aad1d3550287b029005644b39ff6122f818a6f1d5cc854c993c9266084f7c2738686b8bceb0af0f721f6682f49a81448c8c0ea9e8e5393db8a29be2f60cddabc329f170f0baa070c722186aa88c7e6a279013724305ae78bef093dba59244b5afc97018543651d15cedae4dfc481a9b5b4913b3c0b6599c696861a15a5facd3e2ba84c906a4a59573ce1cf9976bdbbb4624fe90fd0a52cb07d18ee15ad48ac66fdf914f8653d4cb7a0df3dcf6dc8f7dcfe8d74f8485803b6450c6ef1e5688f2fe55d3c973c3cf028b7515bb62b78337375a23f372183286f26c3930e69b01ce64147e3e79380c32e776049625c1f99cba0144b6209f1981040b0055e83ffd7e3b559b8f9f80aa56b5c497f2df8037e83320c13cba754fc9a1a4aa84d9a39475ca9f75db5f60553bc82073abae1b70203747dc6cf6a49651b8d62df9f7e5f1d40082aabc2cc061c36b8c4856e180e19cdda0b28abaa520e28edc83dda1d1ef5a0a54881b7412de216393f958d07d375442b8842f9148fe2cfbc334f0dfbde273575619daf87ddafd4d3f40ab77299f398e3668a21c9a55e0ef605d0203e72d0a8f76ff61e9a8cf3e725f1be8b3fb67412fdbf2778a0cd8db53118e738b9274d2dd2a1114e2cdf540bf86a44e553abbe8fa04ba49c4e2d0af14d984f48ae2b228ffc2c6e484342b78caec2c649ab043c4e75e117374f24b8cf927439f888bd957d93f076d087d28791973ff5bd4e764859a3d3f569dfa822b9c016bdaef0e2750c984bd565513006988da667f7e5b3a6b4628c3e56a84851ad64a75543f8a592d0065fc387b5cbd11e4952c86dd153e9d46b30f8adf34f992c8445816249c6e3727597bcdbe449225e1483da39cacf3cc04438e81ca3792f09f750cd8bcb4cab88ab389850cf22bafeb435cf6e5139439e55119255ba8448af53f1b667ac0c04c2c2f879da0e67c13a9117fad538841cec79882374eb22936ec98ba65e26b30f73607248aca07b252132a6b1503dfc3018be20c5e7739647c9dc8ae0976e0'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', 'design:psu', E'\\x016c68e5d9ca6ce884d2ec1b8ff2dbd9be046e9a0f029d97f87c625eb1e768333883ab7c6622cec7ce44c03b923c30fd47eaa5fed0d82246d796a0437bda2a00d3baa7bf07d0ebd7edee08bf8599f23c0d02377922e2f72bed72b8f4471428f6c6004f530cf781ceee0b8bb85fa6ecd82064b2fdaeeea689a948de11c67f50491994378dd66713a47da743ad5edd25bf8ce28dd9e0bb8f2b291273ae62d7f5cf9c61b0c2c892bc9d80bf69c576f2a78f264e0093bcc8828903f6b60fec256679d5000b5bd375fc4ba1fc26a85593395e8a1d6787ba39d01727b5192256dd101aaee4d1e61e5e5a5d63e143fe123ca46e7f6a3ff518063f985df4a00670d6f6156426199987a7f74a95868a06058526702168a3c4d95e177f0b0ae396d863d2268556e29e73f9b275fb6d7904615dd36aeb1527db380aea7f5febdeda5c95840dff83f8eb6e168d19129689af0ad77c4015ca28a5523312fee7464f46745cc8b385cccda7559fd3488ef5f325b49244877907506d33049fc8cdee71e32ee84286536e31f70bbaad49adbc1a4b03719c5e8c81f95f37bab2b9e8c8ac958e5cd1d843ea2e2a3c6fef05f2eef0d4e6bc5b4df8a5b45ba124b795eac2342a42a27c635770b57611f1b240efdfaf9693aeccea910d6a0f83d967a386684d49b194b0ff715173c6b87a6d2feb0d7c8573c4bf69d974ea065fa0cc6ac535cf8cae1098eda79785ed2941fbdb53a363265e3d658fbac7fb3e2ee37d720904a4be28a277fbbcfd33224a57feb26f1f0a13eabb04c1632f06ac44bb70c527bf2565387355c79419e327806b297590b3153d9a7a931749ba17987088c02595327688e67b87b6aac5d14cd339dc38448268776089a14690436f42cc369195502a39d72073db1bf4005cdf4011069153964553cf5aef345e29219a76ed2a90ecdd26ddfe'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', 'design:psuStratum', E'\\x019cd0e0296e9aa9cd0c228e9e7fdf5e4eb2ec575a9b00de0e5d5956babebe538678b10235ba330334215a0ead7cb306d201baa9f22860e14b481bcc4e'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', 'group:area', E'\\x01beadc259291f62f73117eaf48c121c84eb1f936e144fc324d3721a89cf58fd508fc0ccbfb6cfcfd84e9007a077f28c784da680506b0f1ca9f5f224528ed48c4186d90bc279795c5154140d266e1e4a1214bc7aade99eaa36ce45d2244013541c4709ef4ca8127f468dc7ace7204a2b19c7f10d83025807e52a357a10326da2d1b4969bb7e833107c57caa7dbdbf1a3daf976c7832283f191ca157596db9761e9ea68373dab251ce3a95a4e9881699bf1de8f13d25162a9d773f76228'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', 'group:grade', E'\\x0110f1fb94b15685e15ee1c84d092d2da7bee620166741c3ae11a2784c5195f2db27b72dffbbc5d47927f4ec98d0f354e65ccb1ad987ebfb35fcc27f6f981ed457810e7945a851cbc97b3616e8a50e28a954fb0bd26130d05799c181020442d1c7ba40e06b15b2501fa604ca0de06186a7f1c6fbf27375ae26c0baac1c509c5aa4cd554a7eec27a53fb8cc14679835f860891755734bec057e66771fb085eb2d17874b90ae85c2f3b0d23836b7dce1cf1889e521e1ba5cc648c7900d46'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', 'group:sex', E'\\x0190a5db13b07fbe3f2b8b42fc6e1685f601f8ab4a0ffc181e04ede95c7cded48c0884ec102d1cee9b9ce47839ba0088dd1cb4f7548e2c416ae739994a891491301e8861e8ba665eb51027606acabd47e6233227c79ea0a400904c368b05ba6f58e2e5781ce00e7a4940b679dbd1086a97211f34c065e842995950368c6a1eab94409dda6fa6b7d2255ad41734b2b94d4d38b8dc80156dec025883fde059a5660e09e2f00e1bcdb93d9ab753baecfd0c74f527d22ab4d5bfe88fc0d2a8'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', 'group:wave', E'\\x0166df80c5291641bdbbad22985cdfcb641d8e916079ba7b9605b42651212373c1368d1939f434096b37e08a7a02ce691554c6502f432971ead8b4c77131cb4c8e73ba750677389f826f03eadfecdbf39c47e62aa2c6e63c756c7e28125bf0265100f4580a92872723609e7a8cdd565cc9454edb892a8bd1c32f7ac2c5139d90cddfb6ef234e1a2be25cbdc40befc43a6e2f49eaf1ea1adc888543f65a6870f88c14b0e5b6ba33f1ce06dde718fb2fd82e5d644df569ff06c2ebac29b9'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', 'item:q1', E'\\x01ae0e7704ef7ced6d64df7d65d8ed8f4cf1b049e696ab69ce7f6e96e22eac7ea1a4816d5f53c89cc6dcb5dc7c07dad5e8c3edaed32146ee58024f3c4e608d3b7096347bd27710a981247d6866525e1cf3cb9054f79a7c16fbc8fb586a2758c780d26e3e06a93019ec64e928a39a70e0d89d5487cd9320de3fcf02d91fe7cf24a9bd4cc00335645a2b55c52628b2f656dfba90d1605432b3e8766d45b73f06dcd975318ceb47371a80da0e04cf499ec6a10cc2f2e4e6e6b55b177f5078'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', 'item:q2', E'\\x011742dede280155a014472fa81e4eeecd39f123649bef9ccd55dcf073f7083883b651be650f7518080133645bb90c6a074d039a357248d43d55d6965600869773cf10eb0e734d17a4db76c715125169156d3203b7623b1e2dd16a2983612408f5bba1926d376a9844ebbad3fa70cfce94fd4e86017f13fa6bd5759340ba46385b80ad3ff23265af486590bf9ff371964384cc512281f9459df60602f44eca649c07b728dd5aece8aa3ddc359b6e93757c995039f8797f02ad755bebe7'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2023', 'item:q3', E'\\x015685566cfd586e4617c1f4f3298626f0e9643e7f0ed5133de5245b180d786fca8567a6efe4e3075642c39c342fddaaa22d293c41a8ca223a0cc1a58164521ee99b3f8d09135f12556fd0ecfa1924ea0874370273c2e6afe6bcbbbc92360a725818fef9db649857974bd9ebc5fa6f6a2dd4ee9155f7cd28f9ff6ae23e52111f4c590638765d7b792f15cc67c60a991a01df207449e222c7d32ffc9c4f9c94a71b9c7cdf5b4697d93f47a0e808bd1ca4f94c279eb2b3b8dcb9f0d83acd'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', '#header', E'\\x01344493ad814cf552b1057f963e1c8cbb2c36b22123d15c4785aed6b90d230570bdb7f151a2ac76c914e55ff392e2f28ad3ca4fd6891a6e636243e770958d6935113d8b45982b653ec800221b26bf0b41a03fcc49cb340aafbcfe2aa1c9439875516f52a4315c2e204cfed0e55873c2604667b93a2a28d8bb28ddcdefd3255ac2d4223019a7e463f43bb7a900f0695adcf1c90e9eb63702549afd67317657866e434afe141b66a4c5c112e6869c11eb99bf68720c0300cadf33141ab7d38148c26bb8971fe1b9fe8fdfc5da402862ed961f4a5677b471d5e503959b3de2e136f3155d94b42160c0a418d7eee32a952a193a139b52f8e44aeaf834d106a0308acfb59924027b21e1f388706ff9c49fdced07a7a4a4f62510e7c6c8dafe9f2ada56165efcef8e3967dc59c47c097fdcb8a6575903f54262ae892ea4cf8b7000b959c31537a23c63501049a38549d89a1019ead8bea3836ebd96f800ebb636e1e49ba07290ec7f8cd8c5edbe3d600c94450846562d79ae5fb22c753d0bbaff138d8a985c6d96a1dbdc8cd35bd05c47f02ff2f4f384058f2627d370ff61b5dfa37702d4c258796d410f873332e87b5ae0eb122912c3fefb01fb5a7b078fc8dc51e0abb40f2cd3dcd6d2b67d882897daaac0459016ef23ad3cc71074e9f038a65d0a760ad189510d02eab2d474e889fe7fd06a08db03ca60e37948afe1da7bc9095fa07ed380f659a9c41e4713570e5d3237dd55a8f6d3456bb08a91da953ffd54d9b2a7ac47b95d2d1ea941086c253e9da758d4a804cbb4af19b2c364b70fde03750cdbe159e8ad1c3f57f6c5fbe98e68c42f473656489145c6d76359107bfa65a0df97c0caab21b2e98c91720ee4ae59c05da90c1c9215537608a76ad10391949b3bb2c31c7f9e7ab2983f066ad8f255186eea5aa74d9e9d266bf3044d444ca67c9847d56ef5da4c71af716b1605fe9cf0559f0484402d654d8b38e7f772c457a88ed76a77e3ab4871dbf53b1fadc34b7adf6cf12caa60d2e9ae2dac0f9cfa32be7f7bda21c1aa3ddcacdeb60bec7c26996ff4c8db6437bab2ae40629d8956584c3e81c572694f9da48d6372c336aea0d7f94c79e40402f49877132b11b3d000493844c3330fc3d2e156'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', 'design:psu', E'\\x014cce61609a7e781acc7a3d0b3b76016ea2ddcfbce913bcff6bf846960a3d83962723d027852f4d9c7a0be587e57b4a615a509fc8d18a109092278b9c9e500b96ccc43af470a25c6b80481942145b0e8b605d863cd3847941c5775b391216375e56b3e55abd2963ec55af55ee77421c7db49ec9fadeb82c0b7ba548db3c04d2fccf0f8efdf15362517c375ce84c38c20bf5378b749447393af14786599cc2715ffddb53ef1ad85933f0dbdc6d0f26c3b772b54589dc8b83f457562d19d77ecc5a4496d070460e7b16d2355d50f9105f32b12fe6c7c359f2299951230b50426b30e4dbc6f2ba28a2608114360e272bcec392df6667b82d9acbd2e1b5067e2053d440213fc43f17c28b86adc59a2a5268d72b3d2929d3f04aa622dd4df6e4967a9793905f8c1209b74dc55e700c049379a0a6a41ab0310a52cdc1b6d8d0ede79ef4589893d163aa6763ccbcee4846327388486b4e277fe982305d83923c2d076adacdad0f19233ffe05e9e2733823a20c60ea84a0cd2401a94425cb732d435bcf44671851409992652533e208b31d499263c2b499a83508cbdcb7d8dff8adbf793f1b20fdbb19be86ae353f1b1dd3c2b0d7d11c6c5cd5c3ba0cd1ea31be00d33864a200053d77239bfed07fd0a594d26014ba4197e9a805d3f940847167b24f2588d614018fe706f2cff192f1d638aaa378d2108ee4322ea1d6d054e65cabe353bf3f2df396a30f0807c057a2238c1a7407832b0160e6fdd31903754ed011c8ce24f9fe0a38aa9b2f9e08d1c65b1c1d3c766438c2cc73890d07c73d5ecc7e455f37b17fc47e83a385b136695e838050ef218469c25ac0103cbe1a63428df879bbe722c57214c3a0bbdac00ec209a44a1212b9d3a7e34efff705f044f4dbd67d59d8a536d35ea8221a14b1a2266576702c23b3222c84b82796372cd88287'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', 'design:psuStratum', E'\\x01de4aa3420e73708cfc92ceb75950274b3884b35b466d81fdc9edc7f09088e676746b248098c46f34443b5ab4214d19fe8a81b989409c64c6d44276d9'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', 'group:area', E'\\x013a3ba2cd998e175ebf6e75b9723927b388a64c8f0b60f7156eb8eaaa3715b0f3e63e5b6a87b8540073fab3d045318983610f437fef77dedb67d8121f6afdad0c8e1cc3659ddb59cc9d6e1e2957d686b4538590d6418ffb6051630c84e8a5aef80ab01ec908716fc99f42616a21a4004c2d86ba1557a86e56a2a6fa1a936a3bf6606fa1ae0c9ec8f306f3bd4d3a7bbce3fd85fc0f0a15c7acdcc4a766fb3917f83e9d2ef65bdd9051a3e0a45e12fcfd9d59b7b003490585ce5d714ef5'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', 'group:grade', E'\\x01133a3107f39918afdf0e63cb62edffa2e85652767389b99d67d1f82aee694b4b3625c9fefce0601072ce832d262d1af0a2a091c1c208abe5d96d7714d049d1234300de1d8a2a22eed15874d9e304660b1ed43719042d2295a0f67c39d58879e6fa73e84f55df3b20c74e1c7bd83892328a9645c3cfda751e4dc13f76ed2d6d590ab66c85b45ea14079f50198c6fb5837b7913acaf5248f88ad504219c89bd35b1df1cc475058d1e8adfb32993342219762b93df48c717da2f2fa1612'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', 'group:sex', E'\\x01640390e41a63fb617a4c2b7ffd0eff48adbb122a8d3ade40590d2f41f9c384387e684642e88c836af15a8fb91eee50438b6b3f7e390a8953d1ddd9ad13f7d2ead14e3ba26027ac096c7df03200eaf03558614d0d3c2969292567e36d23dcae99c72448fe64661e62e51cff65062064d6b2b14e5bc94e8c49b34ba399e8102db37719a371f6f9ded71f85b193f005a81efeda4893d425b07603dc7d6b70b422fce79c2472fe95a4b52a24fedcddc2aa75379bd806e640aa288d68ad3c'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', 'group:wave', E'\\x01970f8fa1fdfc34daeb9916434898bb22ae181715f26d648beb1441bd21688eb1e85f3d0e6898dc7e46f2d1eaa1b5307094b2f964a3bec63b24a1b37812cb1fff7ac8d73415e8f684a0a14a34d7f4e929d16c09d6a0f77ea4f0c06da35395c09e81765a82a896dc68fe338e777b7e7eb614f99fabd1666fcd9d07065639e87056b17fa645f70b9b73605debf35d7ed6f14e2ddfc5638faf04d395cae02fba9f17895fc66b464273527b1e501329a1709b79b7d84b918c5cce3c0c0d83'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', 'item:q1', E'\\x0130610e0858cbf1b355e583a9b32c38472b63914fffdf46c6200481d33333c7c58483168d430217aaecdb2378e2e4ef8b4792bdc854491f09c675986e6079ae56e21b3d55f1739812fde32fe3f2cdc91d129e876de1baf3d40a5e719cffa7d202bb4f27032a8dfa87570a5cbb0a7ca65b449ecff6815dbd405213b3bc9aa61ca9bc3f5b5306338432abdbb320d22e551d98e7a8748d6c9211134bb606912aa981a93b0bedd3500cbfff1fc0e6743a0a6da50823f04b945ced5949776f'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', 'item:q2', E'\\x010a2222802461a75cdf07da22cac25bfa0f1b899d12aeb14fa6a9f3eeb63405b49ad9e41ebf2ff93d3d34271bbae8b598209bb28baa994313f2ad4c6a0cd213457c3ba159226aaebd3b0ea5d91f33cfe094e919ce14424df085c60bbd9331d3a0c7007f59619d8e722d3ad8925548c80e9b06717f0cbf1cf66847edd991718e4b14497cb5e0bb36f7449d683850743df3a613e3f0cbd13317717d9967f230373f221d5037f4cf53de7851ed282573a718ea912e478ec43a338821fe1d'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'small-survey', '2025', 'item:q3', E'\\x01086aaf55c265cda8fd7326c2effda5a53bdd6a38a34295d02718bda4addc0c8f8cc307c5d71df3660195605ca778762b65693d2ef2bc846a0dffdefa9cfb45dd4d8198cb0712642e724ab0aabda3a9bddb233e9487db56b349811adf6ca81e4a3e50e011ce59ea8aa8b5639f812e0dfbe0b393a06b4b7c7046ce1fa86835d1b6b8fe9449183ea7680cd53a621d2c5c44c8e2f4ed5798f549ad67766a7c7c9b43265a14fc97dcf7ed7957b8cd36fd3a08efac1b201eeda5194fe81159');

insert into tenant.access_code (municipality, code, class_id, blinded) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'SOUTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'NORTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021');

insert into tenant.notebook_publication (municipality, notebook, publication, revision, audience, person, person_name, published_at, file, later) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'first', '1', '1', 'municipality', null, null, '2026-11-23 03:07:46.928+00', null, '[]'),
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'first', '2', '2', 'municipality', null, null, '2026-11-23 03:07:46.983+00', null, '[]'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'first', '1', '1', 'municipality', null, null, '2026-11-23 03:07:43.631+00', null, '[]'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'first', '2', '2', 'municipality', null, null, '2026-11-23 03:07:43.732+00', null, '[]');

insert into tenant.response (municipality, instrument, wave, token, class_id, sealed) values
('0b296ef9-c6c2-42f2-9651-8f0cd9f14f23', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'SOUTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223'),
('e9bf74bd-4ad4-464d-8360-69e6d344c148', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'NORTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223');
