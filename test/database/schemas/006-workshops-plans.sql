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
  removed_at timestamp with time zone
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

alter table tenant.goal add constraint goal_baseline_check CHECK ((jsonb_typeof(baseline) <> 'null'::text));

alter table tenant.goal add constraint goal_by_survey CHECK ((num_nonnulls(instrument, baseline, direction, target, judged_wave) = ANY (ARRAY[0, 5])));

alter table tenant.goal add constraint goal_by_survey_or_people CHECK ((((baseline IS NULL) = (own_baseline IS NOT NULL)) AND ((baseline IS NULL) = (own_target IS NOT NULL))));

alter table tenant.goal add constraint goal_direction_check CHECK ((direction = ANY (ARRAY['increase'::text, 'decrease'::text])));

alter table tenant.goal add constraint goal_expected_years_check CHECK (((expected_years >= 0) AND (expected_years <= 10)));

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
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'south', 'south', '2026-11-22 21:37:43.635+00'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'north', 'north', '2026-11-22 21:37:40.53+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T21:37:38.866Z'),
('002-releases-settings-jobs', '2026-11-22T21:37:39.113Z'),
('003-people-places-audit', '2026-11-22T21:37:39.540Z'),
('004-fielding', '2026-11-22T21:37:39.660Z'),
('005-revisions', '2026-11-22T21:37:39.710Z'),
('006-workshops-plans', '2026-11-22T21:37:40.488Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.audit (municipality, entry, at, person, person_name, act, object_kind, object, detail) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', '743eef78-ccb4-4053-a973-2c7b1f983306', '2026-11-22 21:37:46.229+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "south.csv", "rows": 160, "waves": ["2023"], "released": true}'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', '45d6414a-901e-4ecb-bfc7-5d46a9613317', '2026-11-22 21:37:43.192+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "north.csv", "rows": 320, "waves": ["2023", "2025"], "released": true}');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 21:37:46.229+00'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 21:37:43.192+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 21:37:46.229+00'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 21:37:43.192+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 21:37:46.229+00'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 21:37:43.192+00');

insert into tenant.notebook (municipality, notebook, created_at) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'first', '2026-11-22 21:37:46.3+00'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'first', '2026-11-22 21:37:43.463+00');

insert into tenant.fielding (municipality, instrument, wave, label, state, rehearsal, form, modules, area_set, opens_at, closes_at, formalities, revision, document, wordings, key_list, key_id, home_places, wording) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of south
', '00000000-0000-4000-8000-000000000000', '[]', null),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of north
', '00000000-0000-4000-8000-000000000000', '[]', null);

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at, author, author_name, message) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 21:37:46.3+00', null, null, ''),
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 21:37:46.336+00', null, null, ''),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 21:37:43.463+00', null, null, ''),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 21:37:43.514+00', null, null, '');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', '2f5ae433-2ac9-4812-aa00-23dd808c3198', '2026-11-22 21:37:46.229+00'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'c548ad27-9cb9-4830-92ff-8bd77a6baa32', '2026-11-22 21:37:43.192+00'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'b7926028-87fd-4af6-a4af-ba154a18cd38', '2026-11-22 21:37:43.192+00');

insert into tenant.fielding_class (municipality, instrument, wave, class_id, school, school_year, class, grade, head_count, refusals, sitting, sitting_at, seen_at, seen_started, seen_sent) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'ctc-youth', '2026', 'SOUTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'ctc-youth', '2026', 'NORTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-22 21:37:46.229+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x0168b36e5379a2cd2ea67bb8df00ad5d238e3f1050747f3bd2615fd5412b5bf941d66ee2864aabead794346e55e2eea45c37fb733a798e5bad39410003aafa6fbf0b07d627d5c2160a1cfa0176a1c8bbd5530b07cfa2b1238906a98286aa6e1530c985e9c3a7388f435589403834463d3fee7e165db55dd6182622a61280efd206241ddf92b079a0fcc575091e1dbdcea19fa552e14eec586cb70cef348ca4a58c035a15f39a099a63719de95c7618942d8f04d1ebedabac0864ed117477ee512a5b58b5328d7d5a03ece6f91d3673131e9e710fd98ec24539f01f4be64969f3a50b661a62db7d750e3fe54f7463e4e62cc1701be364705c8d0dbfc9e0e60c5075aa3ac18ec49754de582be96dc83781eae36e6b7be73c8ec84ac54eda952dd08425969de198b909436e77384c3926a3af28a68de7f34927e672eb0644454395343c1530c64313e6e342dfc601cdf18bfe022b7efee1cf28651c13000ce828fb47760b33a333a125327200db4cbd415d4cd29cdf4674d8e80d0678a1a20c0fda43099bf26f2ab3ce7d4396f4c4cb5b28927ba434ab2ffbcfdf8bddf684d90912cafe9f4b4c013a861eb970e46a7e8d76d3c8d76e5aefa59215a6a02d29f60e20c145fc85d48ae60690e3f70badf9b14681743cc59b6c1370a0a6b3b3b30b29029c5d083e6b9ead6551ea98d0ea0ac370c3776de0638dacf6dafa4ad8fad13f4cb7943687de41aa930ee6c095a6d8ee7b44561ccdf53e21175d871242162bb46bf1f99810cbc4a8f45d357c213986ad242f0ad19621fb3b9c014b2d00df8bae74c6acb19a1ec05f9131758302d803360ea57cefde1debeee1fb9aad19fbbece0a0761cabfbd9e05149b110983a7e2ebfcceb0e0318e611649368f7814da26517f0e886946904a4e483895c9c829b2f9a261434ee3e5ef430873755cd1e1677133315d15ceb342250074802071dca39d5e95aa39595dd3fee898f5c89d80ab3842a6f342ddbc923005ef82e7ba240383b413a43218ffe33a59f8b1ce882637eecfa9ec36af3419dc721b96ec56269b554ccbf9a42a76efa78446152ac871be1401e23d9a202513efedec0335e7a1dd0230137388bb7d4042e0d877d21867f029b76da652b6278cb1d68ea5dd8844be7b29b336478c450f73a0ef09d48c224e8e1c39a956ca2c558bf666aaecda6d8d79d1904b08dc1c832b6d446fbf0862a63a1cebb3e8f5784c3425a81ea276d5f0583504f93956b1b9c3e76da267cdebc6fa118cac2af168d025299596b19823dfd7ebcfb100c014bd559e873bf890dffb9722ce30e1bd47cfdb3bbafc0931f1eb978e83ec8c327b8b7e46d3f5bcf0a33f8829268c3899b479a08cfb2f06b7511594f53473a2becae8ed0aeb7d36b3d6768589762151cbd8c95d16c6e694543bb4814953b0cbef8350ec79dc33f6255c336e8dcec8a7b2dce346984bbd393ebe6b6b412a08b25080dfc428f3520af52c6b6822de6d819556edc7e0733e34a43e153c9ea2309814d27cd4e6450de9358ab51aaf5a28d1748e74d810bb7025852b6d0138dc7df60e45c16335478ebaa1e2059c424321d9fd58f34223721ae9087e93bb89bbaeec1a9589e44d61035d8caade9cfa78888076f731144bf733e80b24276d9f918d015aa0c239ff3ab8b298c9861f3df5a9493a2d9a0b0620aa9029488053c31c22d08689b321aa9e6c40a6fe37dbd6d7244c0f2ebc480f1d6cadd6a22a49173ace04e8a75bec9877b0176dedd67aed1c14649b94e9af2bf096c5507e2b526f0e401dc203bbf641dbcb7c4cfe6bc493d7824e2523f8f5d5c988346ba923f83206fb1fc799e3081a3d97966a8b34f1ec1b24c3ab99b33430879624796329ac52f5c9910aa98bdaa64cedbda48ff5084857749f691bf7da0449f1c28ed6962ed1053cf0d8dc75bbe8b19a003a2619290282935483078bcce93f9b2ba384df370a5f530a9cbc3567ddd85009d17d62b46f2b83af7a187664150c1de9a70c285c8cdb0da87dffc362ca5746dc8c4517c7df686dab7982500e52fc9a7811095655615a02c880ac3017fe51ff1268d35ba8308f5286d4568b6c8a5b271f9dc381573f6acd43c859d39c83c3495c80e630ca7d9347bab3dbee0b3ef527f70808095d3815e5c3ffc2418b984e6bcbcc54153cfd5f98d6f2f239043f4c1bdfdba0abf1398247f044e132676082c3a9237a80e6c1890a4c95425ed1ff485d821597ecda3fc6d304168afcbcc3fa6b148e7ce2b8f538d63c9322add24cbe1cabadc2d2011ed97a6942451756eb1a11a92fd505674b8ece69d9eb31feaf663da2af9f71a4509ee8d65821b63f031ee3380d3bbe2e37b862ed0a82c90102e306b4e6528fff88409b36ab185d312ffbefda76d9f1b85f6de717de13f80f10f9150f166a25d9d63b71363d2197a23d928cbbb72d14a49f1fd9b9472116b7d3773d8ccf749d0d4446432f2f132e0efb41e8723e14619e68da0a261a0412374b7c8e37a0b97bca07ecd3a220e526e8ab2319152c8229429871629897dbb5ae795a3f551670636cb8512abb15638366ea12ecc613741e0f9797a1f5ef63767540de1f7b644de5fd1ab9036f2e06dec7b41bf0b62eb3b1abde938a09eb88549fc20e99a4f6405050f6b1fa492398327d9a290b1e337dafb088b6d8c476b2e5a4a1e24b80681d8603ed29230b755b9a511b158a88fff41aef59953c899369d87e9b886df1f0cce7d3527a8edd2561423071788094d55c5e544c8a57084d1ce8a39fe93d34eb8558f9411a4f2152b796e1b01ecd1aa9c5f955adbbc61e0f445f4ba00c3db3162c23ef3f75262cd546eda9d4a37753763d8bf3f5a4511d82d0a78384545ba6b3ca034276d05f1768dd4b71960dcdf59948453eeb6a5ae2d59f01432ba20382eb05ce642e0b4a156799f30d9920330135d8ad9efd56dc431f9a2a316c9ed56765cb4cc83e7b9931f15acd3840363936a3138fe622da9dd9cbf26758b389b878fe9c9653f09194b98baf78e85d01695f6ab8dc0205aed053c277efa229a00894f67165f2a1f3dfe84af943e1d3965110e3e25988330645ecc52bc78ed5bb249e0dee974222012f207aa0bfd568e9d0511fcf7f0da922d033a91152ed266cd21c8ef82d5be335b7dea267307ea11dcc66d90883f9d983d4834bc92363f68d28cbbb8cc968af5050be9d381bfc503b2861c58f77aa5013b719b98c92e9518d17dfad8d09a51a7891f90e0ff02147fc1ac0fcf4388917c8e266ebcefc55e26b0a661c4416e40abd33b1ecff8d6459a3632d547927328a3fd59a5345e2a6a5d4caf544eb5d86c36a24c06747e4cc5f1052522a4141dfedf777a9ac0e45f0223c371680fa2a9550e1eb0b28fd8d1b82ef77b30d209097b70632985250582bb0a490c1b5556b792157af32456541d21c83dc21a0d4fb289fb04bfba8c31f1cd8f30c6e7c49a8b2eaf700edb6e841fe6c38c55d76ce89e42ec8a8124376bf188d581e3f0a1484cb30fb82ef9d678451fece0a5ec8b85c6ee1bf6d82c8ad9ae61f5f3d4d947bc1fecaf37c4e38f97e81ddf363161fcca915b2f90a48fc267744040e8422f3c97083df33fb9a9197262a0c60e135f930dd61557eea9b9f6d92f1f3c34a1c5b5274968bb27aa14e5020f80f9270641a2f22f4bf51e82a5a63237a0302b9e03e7276d5f863b1b422e587693153b2ca48d3e4c866d0e38ee70aa80058aa9da2fae604e8ca91f891a252fba91e77f6ef70e2a9d4d1f064189326271ae1114a578b17ccfb2d7e358bb1f666302c892aaf93c1b9902671afc4549803152295d8'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-22 21:37:43.192+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x013a0890f60d52423dd3e488346faad1ee0bd0566fa8dae9b1c4b055f3cbc02533e0a037f8900dc3c7876dc94927b2dbf105891694415e33bcedb4be1b7deb337b18c47696b93c2c1840d6380ec442dd50514c5eda51703020f3dbe58097bd6303869ae3c6f15526c79238fb2e15b853c3fd187d88d538a5c2a6276ca05718f8e772f0fd4acf7cc2575afb0bb9257219d4f857321425d4330520782cb1665758c7d072d559da131a1235bc311c731a4fc9da99672976432dbb9bca4bd982dd9640e58fdacb9cdec1ba1d0fdec7e1f3c939dcc436c6550fe4d7138585e1f7f5ebfc4be1380d2cb2b7afea9b4a9cbbd6e884b2d08b3890a83dc946954df22fbabb3488eae53127fa2c0ac363271dd18ce6fea432256e0f5ffd258592cfdf03f7d84b6d1aaadac4ea1811478d9662bc6300f113b7af8fd0c251da3abf378879cb89ee93f7856c507ce011a4d3567cfb083a8ba4c91445d595cb7a7498ebbd047a92a8af7d6ad0364f66a2e0feff729cc9c085db2117d04a5ba578cefb1296371d3bb7df6156df043e2d798230dbd671b4c776be2110ac5de8b40bd726946601375007a014a82ddde5be02fc9507e5d698eddd3ef5b76aa1d1627ad5634d054051b307b04a8b2777c4e325b0cad1221c59faff6d5db9ac329be5517d1696fdb9103ac7c3ab01784106641549c89297a43e33c382d9cb7110999b32d73c32932e33140fe415d423f037e3642f8d849bd6646aa0e01b00921492362e9d494da524fa2974387672fff2b6fe2042fac7ffed56a42b5f332bbc2248890fbbd2a8b564a93605a42d792a66539d9bf4bc3e86579fc18755f52556f774ec616518b1a2f79f850de958c21f2166782b85fdf2cadee8679fb40fba7958a74cd961f1da788223516b30ecfc3094a9b89f9cb8e41e6ce2098d7fa57a8b9b1b414c30050e528f3c703d333e9004640f84a736a2b699cd92dbe9caf7923a5b8bf3eb8a8e231e1ddb06ec4fc4941be25d6c9fb01812b41eb33e23c3e292a1965efb36790f3088d8c6925965c39896d53a29f6c79052f789ad5bdca940f734293b8f20456b1ba2629ebb588caf0f4a60a7ce5889cee3ee2887bde670dde4657824c6c83178a98f492f5a09d7798c2577e0c0b4b1bb0292156f8f39d9ee91df5ebc4e9f2cd21df11a573a5df5b5527944cca63cf326145aa3d22a5e3a63c4c62c8a139917e36a73bee74c9f1ee3cc291470eed76ab4aa6cdde9477fb873f7e1f60e6b654b581fe0840f418b514190c75b51a7d18ff499fc5227dc68caf9e5ba8de391ac84f8487f15a87435a513c67ba244d375a4ea9a2a5fa8307be8f0edaa0bef8ff3106512b7d2c5aae775434984b294d7f3b53b6c1a3daf2f497d058524bc4a4ebbd6ca6017fe58f8f1cac84b8d1a393b649c1f51fbdc9168de2fcf31d2d41191ced1f9d9308a0368ce99ba371ebbd91221e019a147fc0cbaa183e5a75f57b57989d8966cb547bcf77728804c7fda51903ea9905911274ca57d84ccd46360f5f0e35c31565a3f9f2b215f8652ee1cb0215fef6022f75e3dee1511f9b16caccd922949ebfcf1e1998d0969d04579f74d9837605f359f9e391080afadef691b69996f94a5d8c468af341ef67cab2962f418569226bc48524f8571c08466bddb2e794359239ba38ab9738a25230e2eef0782447f8c244cd04771ea06981ae391868586c77873cc5028c633ba48ab130a9f8c6a476abe5879c19f55f796ac63515fc3e3d54f1ea58f8672022c54741df60ac830544c4f784c9145ee3c4074c30d9d815da32c85898236756ed3a81051fbb5fe0a8e1b184a5096ce94801b078ad9b2b0e10365d2740c00de90329992b1fb3d66beb271681405d6809fa181363de6899c8cdb20bca8c02cf0f12f87094e97bbac22182db5b9d2c1ee727b8eb33839fdc11ef3ffe5f7f96e0778943db1e25d1cd884090bdb152163d612bf3e9915e951ab3718b6bd8baea8457903e44121418724ed05243a6ee696f7ce1473c1db55d36bcaa496e166ba2099b9f6ee0b5cef245126a8feb88d8e7adae36e1daf6d122b256ce370e397305e3e94736f728d7efd5448ac1e7fdd4aa834297ab99c21cc316f48603e024de2f2a7e3d893ef1cf62b3bedc726b7873316753683a6a488e5f9033a88d37d08b1d002839664beb64a6746073be8d84667519a5749e783daad133411cf5ba5172599bed27afa7a860276bc5327ddcf2251b340838399b0d725e92b11248454733a3074b847d3ef31da86826c9fc3eefa3d5b7fc9bf377586462b6d3f5c8c7257ed51de1218ec869fdee05687962d1e11b86c0af665a2a3938bb7f82a5a6d6618d543e3a0bb18ac93a4ba38687a99f87835d1aa10f650084c225031870fd820b333cc7928931e37b3713b7dc197f4db5eb520661063a7e28c7a1e76d86a7bc51c70a4c82980be758469c4d641d998ba25ffa30ac22ddc54b48020e0d1e7f48ed2f1b638464597882a56eafc27eb440cca230c1538a68371aa1874a1e6fb6ca2946991d672f629de2908e37b1ef069d2109cb9cb5b53e5ffcc478466fc5f1cd39a46a79b19da7887ad76a5f41f7e9ce09c2a3565f3060ab85cf915e6f5a803242e9a490bea70f4c4a36534dba1bec00307fdb516864b74b2f5255093dff87392cc4677c205330aee06813bf23e38247a39d8c05fa8996c2b40444ac01f555a42101bd621c6682f81d1005dc34a38a78ddb9bdcc91bad86fe796f6b9635945e7f16fe3fc285108502e10031a1db6bf6622698cd95752d57e4bbf3c54f5dddd6be5b02b06514a5e9de287b396792782824fa6b46872130a030850c2d13ed88d0a07aca2de6794439e5f7be358211ca2ebb7faf70503e3ee4f59d8fd85bf2026512cc64c5263e9a4254fdd8cf67a935cbe920376cfaafb56e9fc82b5cf6c5840d881e9506ec639a8aeb6e78ece9f1e116e090faba41f88255952844e6304c0dc4a484f23004a92d6bf82588df286aaca5137c16aa40193ae7dbeb5801e54710f3d0f5daa0f0a28f97ccac3b72258c3ace1b180261144a82ed917afb13164de55633805f4f01d5914113aa49447cef0b3d61b1e0d5c43d207b360152ab34cf1428ffeda8af63bd4cce95a35a04f6697c94102cf27074c8052022f1c8c63db378a4818535c40352bda4da875df764c2e3d517eb186ca13199b3a1f218348ee719bc9bc4f3de86cb6362b27b081af73ed34f62a16f30475d8e144b9320646451377a13541a8720b5640bf892adffdc342ac7704df5f85d6ed882f5cc7b37697940676a8fdb83a1e39a4d240bb7c6b39317a97bd5c8a1d3d45116c2034dfa0f149139a8315d93cfdaa2a9cc532b1b11779d20d931f3ceb2c0208a6059173bfc9272d40506ed61e7d3daa595aa4c3b8110148aa7dd03572ebc495eb214d1b33ffda59d683c700fb809a89e676f85c24b7a68f29e10c2895754299ed86c499bf52edb69eda03c6df7f3f08d749a0ed0163dac33e55b45411fe2a44bdba5a39e7ce086f7c6fd569fc2a4a0dbeca8cf5cbea0db32f44db09e1d590818d1105b99556ed01798196ec7e0014a19ca650898ce5069f9df375b49113d7798f6782b6711f2e1ff31bd00132d202961ec0877a099cc28decb8299398d79e97302ddc442f117e97b0683209f436e0695a3f31a2296b4bde8ec52a9e2bc6cdae49183f02f2968604d6f755b5bbf2f9dfb3755eb73b0fc942d430d682d30a1898182748001ca343e150a5d551eb8a1a71beadca2970941077ae7a4fb3b094b6f37f3eb801850c414ec90922cc0774ea41d6e5b6edc22331a'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1e49d9330a5fee19f602db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff25004447e26555867ca912c1ca59f496594921d893c7f614b3391334a68228d55baa0943a9490532e97bea89d504aef9493454b1677f77f3b4a48fa52d7debcb5309f27a48dba55c5d2e46791c9d6409b9693d6d9c668e3ea7c9e909d156e289dea53ea4c29139a8a89a494baedee4b4a6820fa4e1b4be9a785db7d5d0c72d5f77edca9c25f31cade5142991e09ef000dc448e51ea910a315c3eb955de5caf2bff761288c7c276e64bef2bfec0f5bfd0d9b8717bda1134ed9caf9ba124aa82c94a3b428f33c21238a5b49e9a74e72d24be8c64871e7517af364413393f6fb15892e5d5f8fe41a4c5dcd03905f86ca648d47f59fc711aec5ccb666d2b69c6eb9a16cb975c3c76f7e05523be93c44ea25746b74395ed34a18293675783f32f7ff64b2f1e3c2179927d4d799ac2dfd2f4ae99212ca1ff05c363697de60aadcb06921df9c0bb3eb2db3eb25f296d94a875b232a9f1eb87affa7b177a55946ef8f55a1c79c3ddb7aea596374b6c3d9f32db3f3c6ec7c87b356feb1e9ea4ff7ff164b4ef9c7a34e76b69ed6694c3a3b9cec6e99751bb3ee234ef612b2d23955dc5a6f3011b9cade183daabbf4e98b76e745db3f77a48a0fe558e596d24ebbfe6b4b4b6937a1420a93cf2ef2fcbdb9d485acae95455f1a2754f156e4838f2a73434adbdf75121aaa2c931b575f56f5fd30a0f42421a3cb22bba4f4e5dcff9ed64d520f2bbb8693c7fa4115df9e6a7d8c9a275450da396d271eb6944d47c9f5b4f93954b7c365ff91036964d197d755a58bab7d3d9146dc2eff8f8d76b2efaa01f973e58b7f5ecd4abe1261abb1da69fd6bd3327e385d237b6a683978b06f972ca947a6c54852507a86c6f8cde2e1230694f11a95319c8cb0882164f4096d9184101103a8084e184ec42e2a623011610983e6c5cd903d41a30d9921e16159a4eda2d272480b0b1b741a041fc8212744f0b02cd2c2063287b4b0b021a4add79c162b4488138a008ac2338614f21c1532a090b08c81a7489b810b3702859d24c1e332c97b8ecacb232f2c6ee0a9127c38879d2cc1e332c90b1bce3cf2c2e2869d0dc3bfd7059d17c3d3f2880bfb66c7222e2c6dd8d71ff8580efa22044fcb232e6c2cb3880b4bcbf6bebb19d65d3472ae375f787076c9bba8e4dc92c382b32d7bc0073bd702083c38bbe4b0c1ce2d392c38dbea177cb073ad83c183b34b0e1becdc92c382b32d82c2073bd772283c38bbe4b0c1ce2d391478cfd7341a0ba3ac2e383e3059d5eeed1b144a48bba134bfadf3676ad0dcdedd22536d32a850dfe41c1b3951bab41f7d1924d4105fd61c0669785107ca5807c7195c514cccd05f4e6d0c4bd641d106fe860a1b965dda2b318502e656178d9759e0e739a5d8810c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71fdbc8b0999833b061a159a5c64cc69c3a631207dea9e24846b0a78861fb72d8dd3a0e83995368cccecca8322670e02d5a8e6af4da2686edc961b7a9390c664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56f68087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df4a399d81cd0e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6c76c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fad14c6c0e68c9224ed8c3e247921f33b9c7d11e933df899244732d63dcd0cdbc7439fcc7218d4bc6263766a56a53191831fc97364e3d836336c8f0e7d30d16150f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2173e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f04734d539a0e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73abbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa2a9ce012d6ac40a7ed80688160298c93e96fe38f4bd848c28eefc797dbd84ec48e4f9852f5bff17d6eabe12bed6a74ff46b9a69d97c4f1d0e5634beea2cb357bed62ff009e78cba299db8c9e51b231674dbf7deadccd72fbf5dab6adfe6599493d9a26d94bd7badcbc2d5f87ba37a3b6fd24e3abdf587dbc69f25c73ee736fe5fe765aec48dca959b3d29de0ead3aa7ed84443e1e8a2fb8a79c1cd5ede37f514abf77a8be7ae5a7765529dfcd9abbddedbbbd6f09e0d501963e6647d20d75e6eb1079aefbc2c9ecc25d8922d3a3ba40268d9ac8ec75e93e68552b5b55e29df9f49972399139a5342a0bd5576351355f42464f2da5dd84ec504f0b4adb9ea8295b75faa6ccc9e365d6eb6bddffd5f2df557cc1c457bb59f46cbfdaebb167cffa1f16fe9a27ece9dd83076dda744ed78c7c20689dcbcc8f8e5e9a3a22abcbd65d3b239c1a2899bd9a2d462c7f455c8f73e59a4b37da64d2bc3252d4c3da7cfe1f77d3d9e7fbab0000', 'cDs_QD-nyx6vCpKqcRsPRmWZhkS', '2026-11-22 21:37:43.192+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01eb857dbe213b2f278bf60e26f060558dcbeccd28744893abb0f9437526c5046e75909324018e30895468ae8420efdc4efb32c9596a6e816d44a9cbf50bf417c81b447faceee9e22696f7e986473a411a881b110431dc7ee8cc63781ead0abbd4956556e50cf584e0bc84a339a8e284b508ad932c11eea3b1aa31aa97156dc040e56b6d98272f12aab20848a733b9166665977e6aab5fffbf08fdb1be4867a507cc6d805367800c72d2ac1854fb862a1f05c7344494c54acc2ca259b95e205900e69b23e6118bebbf3c58ced8239434824f09ce4c224e8229627b5549d5b290a5c606bc889e4fc409537afed4b38f76a137e50cd9a5650710550aafcf54b06e73ecefc49d4112930c5d86e3380560ef69b688f4c8e954314ca690f9244e4b95c324dbe3e50eabc5bb5089b0cb812fbf1c41608dbc369d3ec4e8e3d33d01c9cce81a4176ba960cb989b7fda1e7f9a83fc6a294deae3d7bfabb135d4562bf25936a8fe957294389d20454ad860c4a0c7fca5e225787df3bc658d3d08f6ee80dc8fb0bdf04062d13774a7fe7129d303cd7253e2de95009b0fc0854d98ad105ae4e021ece88f37695c6caf5ba42761610b5a87046f3157963b08b9689dd162965f8b77cd782b86abe58607bfc145bf762477b039cc26f5e095c5f206bad49efb654cb815c291ad8c2705312570d036b5b506e5babe002d048aaf442073fe2722e17bd9e7b282ed9ed7eac14e99eb1c49475cb8ed892c4027afdf1fcaaff3f55eb57ca3ae9d87895a3ff7fcbce10628341ee809b2a434c485eeaafaddb3c70d1df94f4482ffd5d484b92ac3bda03881425cc5b588048b0aa16b830c347168c67946c87b13b197c9c8a378b3ae7cf703290151a80689e2fd464543459d56b78979985e715520c11b0d3a49ef33a7838c4ce09a8c722fcaa919a80a2c5243bd9ca55a1807b9b98c5ee5ce499e0fab748aab9536bc2090cabb043ade696ffe394c2264ae4a1ebb867a0572247f41a51994d11d172dff5ccac81bb79963139430ad7ed4fd7d1f734b2c19fd8624fce6e9547ea9f9660e9281b1d3d36d0e053f91977854a0a4c3bd9c3c6d79eb030a62b44d12693f54b3c2c58de34ecafc0b009645e73d61a74a367565112d8e2211ee7209ab2739821a0160253cf7d41952b9ac131bc54e1a6e898de7faa39e45291a136b34629046ac9a708717b60a2aa96c65b92df5d97083b54b75725828dd0679468138ac600c676136ac71567b55848115b70df1d7df2e281bea85e4cb528783c64186285a32103caf5386391a976e3f859e27708e8e86b24d0b5404b0f78f38c2ec589a5a779843762e60111107617b8b2e568f40753694c974f2bafe0970a83d444e792a0abcadc8cc9c640f25b00d7fad46af9d1ad9e350d92d63515abfcbe9406843c670738424e8f86f32aa40f57fdf48d7ef2bc06c8c7cc398c0f5a9daeb5258d9e97f7e609a9083355c75b23c0e3009355e44d4d5ca669f471d5bc37805a2373ff9268601dec6409c1de069ee6ca6213152d37e83a0fd6726d0d174dff765b07f3b4cf336ed0baa8f6ddffadb83272475395c2af0d9c60febf97ceb7fe8efd8db9f1d9e06dfc624f6288175e26477396a368a4095a2832823b44296a4f305a5dcc433bffd7de8cdd5d9aed327c4abe22a860237dae094533d0443200879a31b1d9572ac08f350f7c5b130315b3f2719aa31e69c71905b9702ad76ddef1210dfb1533308704e24fbf3d7c70bb83f5616205ded0901d004ac894034cf4c7c20650250f19a45c0097f798acb09de05ad1c7529658ddb70e639c3f1f42e96066cda377cd98f120d3c4b286752935a7e75f3de4bf16060b5cda8a40140560ac2dbe2d3311a6905b5c3ee5ad87085a59e593c88ecf6587bd36bf347223d97b18a63c619eced2d6b0765a65da9952eb4445cf2d72b1748220f56478bd183a7bb8d60efd6a1f5e8999ed66f6cffccaa42ac9536ec2b93c8f5a2346bbd3b248489f960f1554c09269ae861f166f0493a79380040044168b843588191b21635e458e6d7a433da314cae2a1a04f04bc1fd800fc059e8877d0ea2e2d0e5304eec3e07e2c9e727ae1562214c52819911c14e3db20c233bf87bc9d82ae404ccac5f6af4cfdbbabe096b0cac4721e48472af98ca9112e1e03a62947e714a69de3161af4000149920d205e9e22a4f29766a61821eaad85f9c1fd46bc41c45b64e27d90cf0406939422335ce057ca425f32b577b6c9455a06117055fd1ee2e5546a9f101d0ccc7d7a79db41ec52bf5537828b34c47b55b1fa02cf663d03785f7053059199e75022657a3c2d2d3714a3b022d22191551b6667a014e21122e6afe4479012c44c1b9059ee82aa5deafcd475e1b901ce1e5621c3c7c99dcb6c0ec44204c9098f4ea642ba1fda6877d5bdc96fc0435798f601950670c0ba2460a693ed2cae653deda0430e34333628f086817b97f9dd411ccf665049150a0e2e34957a54e690be2c6d20cba426ea1962fe06f8676cfa4c18ac87e2fdbdfaf313508b9edfbc4b4a1dcd327e2b4462a4424423459f9ff1f4c5e41f3f5f89a370368c32770129d9ce35fa1e2f87c0265c9a3ed771bfb55d258767b8f2e44b3ec7a480c0bdd695b58821d2f977f13b63f478e52a03e5b85c9a2034194a9ff4bd3286568f6cb297d08d781fffa07bdd636e0eeb8a23a98412deb4753312aa962b9d9bceb2bbcbd28d8f7a9fe579e7e497c20f0d2dc316c0403ec4aa87a937fa40d3dc266bea361d6dd2ed8250324f00cc3f234d8ce9883512a025ee942a63954b9f53f965844e040084b8e75defc9de3ff50ec6df09f4156ab8bdfe62a9c3a8743bd84ef9ab85986065e6db2e56f3c31ed1cef76621d8909c83ab662512021ea1e4d31cae2a38c9f8e37375cb82052852133168812f53f12af0970b9d9ff54b83ecd17a63d004fbf970b29a4f4fdbf452b828acb157ffb999cfae3a274e3189fd95c262de974b974e41664d730bbf4ad8e94c6d5013ab56b7caee5529dbd563d107dc89a37efd70990341bcf094b0e051daf09156f08d521d0b251370c74305f45e3e66b68e36c05e02957f26d8054196c651ff377c3f17e8d5fc2e1a17a1b2213fbf5ebc02de95238e5687c51745ef5afb92289dcfc033a86d4c4773df9de8d7a2bf371ba295788b902526f05c9b33837fe98ca4e0ac19d92553bd2e96a51ec8e8325b308ba8e027ac86247c0d4e13096f33792e30164aa1282a4dba278fabac37c2041301f2b2f6cb382905e3eceeec414c93be664a0504be744986db14040cb1dbfc68415416cb811240d9d99e14ce26af7f93ef293335a662dedb5887bbb2433ddb3d0fe94330f9677c048aeea8686f91edce21f4dbec9db2b6be5c74b6b721f82666c314dff440a1452f5c543a4c01dc8798c1195cfe07e2cb7b9801ca766d884fde57fc9c28e772d08eec11aa363eb7370b57e41ebababbf0d50e3b9278097f027e484ee5c26522052a21dafd0fb85a3233478a16e8c9747c2589eef89983563badd20c9a93fd6ef569ee497dc0584bd2e64096b8e53b00a2e4dccb6b5f70a8704bc976d9025b3cacb6c014c5e6d0b542bc028b2a748ef442725f4a57cd1e1e88063051826b400ba58482a38fab3b675948e9450eeb9c4f7774f9c25704c59222dc33609ec3ee1f0563ec7d9b72727f76be6920e032697d89faf372014591e62e8258dafded3426b3ad2edeef92b119bb3a41eb80d508ed4cf55f31e4c29abf1935723a70007e0f9ac80bd1569bfbc8ee5b01b16fbd6bf11b2dd0f6300a367ee87ed5101b2d');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', '#header', E'\\x013ab1a6a8bf0ca1ddc8ee8e81867419c757a00033da6139317b41d91a97011df5d986e68a6c0e295a0c165b057c988ad776f5150742f84a3ab4635df266748e86781aebe118c75a9755277304a4923a7debdceb75f25df4a64249ed6e441bf26386e183690847338dc20323994de4a5985de0c2d938ccdd692599c5d80e790b90b8112b8ae093bb5d82134af699a5742c5eef8b3386f0804409c827e9798d6e960434f22d2abed71df7c8269a9b2485aa7505d7876bdce461c50572d9ee3137d6a4f3f069ee50563b58701fa50af507326bd0324132091d9548a940118f4b7384b5952af18e147ab549057be66893ace18f88e334660b0dd7bbe2eadad8d8761a7baa3925812df44c00be5b68ed8d2ac5df782ab7c7c789518aae7a24edd892910c017a117a520efadd8d5145e321a1edfe801780534bf8d7a3c2e0394cd7af0ed554b0014750f9eac7ec856bb8a3d3815f0d65e7249e856bc5d96868d13bcd4811e738fcf06e5a1233d857fb854d7d5902cb9009653fee83420c50d5699bd85b33306cee5f240bd4ffa87bb0930b21bcd8a22bcda4f01e1b55f7cae11f848ef3eaf04becd47359e88b9a4d33dd5f659302c87080bdfed685e0e922ab9d40a20e67fc4c7b94d44f8136626776558fe84f330d73b48925c8378465f4c618cd44b4998c72174c8c05049666863227cfe455674c348dad20f0094b45dc927275b563b076aa480f122fc9fc5c0399ac99d1085d2ff2c768e4b2be5ade253428182745cc2f8b694310e4d51a007b1b246681656693ac0a8c1441777812210459382ff4c199b11dc443723a7b9a53b2160fb992943d69c0bcd838d4d36ec49a1893757e39addb7f0066b8bb1c24c7bf9c721788f9a3feec61d32c42a12efefae558bfe595347c81746bfef0a3f38ca2a126a501f044940036f190575cf7761330c0983ca0be6cb6c6bf14d6e543bd2f1ed2d625dd877bccfbf54a6bc44818ce45a1656b7b1d3fbc9a738abd0c5f1b3ff166bcb5d68111164b5cc58abacb81d20ecb2eca31bf803934b59d24b802815506522989979886c62410ff2dee2caebee2983e5e3f3e47df0d22af8182e4c88172e0ff33de5ecdec3d595e12027685a11ce58ee2cb61fd'),
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', 'design:psu', E'\\x01168e4d573c5f6a36e9ca0b964f2e3dae6230fae45f6c70ed9d3aaf2896c3becbe585e0bbfced67ba4d456e05a02d8f02a79c8959afdf2ffa371b8e42ed801e762a317c44d620e85dbd9ebaf749ba8d71584fb8962a96d4635de04cb4b3bf0de34cf3c5fe95876f5e57511d4cc3d94fd371db1a45a765f7962375fda490ac737b7027131d52f4fff6162738a86bd1d3c2deaa6f529a1c2ca76a0698cdb86943a9dac23ef91b6b8e46d002104f326d8e6e3843a96b3cad38083eade98f887d8b68c2082f373fd9db610d8b09081061d34c20f1bff322a8dc33e7a76e1056679cce470467b29532fdf7ec883b441e374ffe7ad123af640333b656058663982fb00474c91208504ffe68ccafe92763db20a4396bc021271a0775aed96984194efcc1f0671e8e6bf8a2aea511e1b89fe7909a3a8041aae938d7d4eb0b4e157ad1a088632f9b6b15180a9b44340b5a4345e5b695a054821b73775f6d87668e72873aecd67100f0bfa2977fc99de6b7201f50d9769779c8b5e9f42eb01190b790ea987b7584ea47fb5c7d54caf974aa2a543d091033b4ed2ed92019910a5aedf9c659c46c474572fcf95e592d90691db0bef6a692de38b8a5f77b20249f9e26f44ed8df15918d1d150863dfe586e267b6ed600232e4a1df135641592e37dde44bca5cce2426402a9d0fcc14126e27688d574cdbd952179b048c94a5d7b01358129dc06074a7795b69c7aca263750398a030fc790dfbb241f545baf775dfa708e475b8c0d521fc7986a7e1a9be1afa881652401eaff85949bd034069b83be071545e5a73e5fd748461d755e9a56de2ac245d528d41f2f31d2c71d9040ec624249e56fbe081bb60e2e8543756f19449c4e3d1df774e308ea29c1e839b3532f2e9a9f785730a72e6b48c87b4152a966fa615ca903a997f8f09366d2be5572bb34c'),
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', 'design:psuStratum', E'\\x015f40192df86aa4d5b71da236725e46089e48add43862c4ec25de47001aaf0891afbe2389ba5a47718701b30fbb306fc50956213f77ddb574f9ed74d0'),
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', 'group:area', E'\\x019086c9e9d3a022b9533f876088b4bc030ff5600390abd536e651a6796f594b8387851f37555cd729d3e83d3637048c42884e164f0945902c23867a42b2e22475e0f916cd987a86e895df14de8d7cde71c9c8074e4516133d92ded78f85f0613530d1853af439a5cecce28b5a7909c0dd9147ff20bf09ffcd9f297e3588dcde326d7b7ef36e11edc34a04269c260abc59738752a7aa4d8b1fc42b21d428968a9c139c43af1ebb793e4135137c2968accf3a8f07835bdc2f62fb158c68'),
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', 'group:grade', E'\\x01b98c313d50680b6b481ad4cea03fc816060fcbccda79b329841155563c6eefab1ce6e25c59e407607d174ba4bc5f07f0a48eadfc45743750ced59be4b3df156c99f830b31d2f7b8b5782583c7d5bfd7c6bfc6dc2bccade8f5655372392ea0caaa1d74667db94b55076803f6509d2abe6aaf0c95f2ec9f16acc0c382ffd821ccac1fe219be79ab55d4381016dce541337adc7b6871781d9ca81f702e6432cacfd828c7dc6ebb1fe7c5b435ce713c49c54b86bef3262df955571cb1a9d'),
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', 'group:sex', E'\\x0164390857e97272834c15753bf44bf9a67292124da6806624f03e714e7774f05bd036faf77aeaf87761831be66b6b56da6eeb128bcd546ecba93968c00759a30955e14c71b4a45a6248ab1436963ce6cfb9155a8a4ca2e61d7dc19e94b37e8fc00b2f9c702a0025eaa2c9e3246fede4e1d5ad5cbfaf29cd1af83a0667f4c4118af282c326b341ad4e11c307236f9c7de2e92324e69e92afb3812bc6b2788803ddcce2fdac30faf77f0245ae8b5c90c2716158bc3ddec7a38acf53842f'),
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', 'group:wave', E'\\x01b608755c2d7c1ce1182d1a83bbbc4675ec8fab81932d2996f62735b971eb1c323d59477981a3964625064c87ab1fab9e3c9aa7a65353497ae839ebea9a2fbdfe27532a64ebc3e7237fd67a175b1068b861cfd58cfa0d8cc1f53700b807276f8c7e20b2d55fe5ac347c9f94e6477a40778e2f5eb9288a7f9275af8d292b3e5d7a7de88dda17fb2cd584ff4740fdff1ef13fa987d71ea339c3bc07cd405af18be9de749a4936df2645f237bf7149b901d3dcc39b49847b6076ff5b0c21'),
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', 'item:q1', E'\\x01e1d608ec7f7c3542a0496a8af3be4899e2e43cb67e4bf09fbb8c7371537f8484eac3d04484bbb4e1885afb5a196817e4192cda1b333e8214f71c67ceb5aa9469cc13f6e8847da5cd4693d085fe81ba27d7170600be149f32559467cb1908897d1ab153b7111c0f0ed0d38d2852105fe452f9668ea77df53e198bcc9b0cd959d1c28598729e50679bb5f2b9be7cdeecd5c711270f35f40930d69d072d05395ba3b9fcdce8e27b87fab8129ea62a4d755f0931ac1f3d5def1109b9cf23'),
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', 'item:q2', E'\\x01bdec7a3aafa494320aa7cbe8fb2cf7bdbd74cf430fa9b538ee6f131fb590db593412274c7e01d2d070623b3fb0afff50a81b600355e14dda205d5ac9521b99d8ae342c08a1b5bcc4b41e8053edd5d58bc6807c8c25a110f250b75b37d447ba8457f4d6b5ee1a52bddbb3e3f194d067e04eae83a8ea435cf9917913e3593bdab4659c5cd0f293b74314fdbe78637edb2663e931df0845976e8ae124719acc9d8848152fff87c89838b5e36e82d2e1783a96985c9614409ebd82ce9f46'),
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'small-survey', '2023', 'item:q3', E'\\x01fba2fd8cd022ef1c537f045a7b66401ff3cacb3f58d845e7fc0b4c59b4b508b62b07efc4ebe5615de08b24848a3637428b2cc0a471ba8fc63fea1305893f6a983090031f6e2146b9376c8e48569dd80ccc8fbd975bf26a7d5df8bb29c1d49c7376afc7851ef95acff133e3aa4f01066b0b28f3167dc903c5793ddc3270d1e7b1d5f10f9942c4556d5cbd27a2a5f3b347d4f4c23755e70e7b6b7e03d81f10482dee60115cde08c01b7a1260811f114fa1bee86a3e6dd97c07b98dbadb'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', '#header', E'\\x01e800a890baa7ad9d0465cd79aabb105487ec8fdb33d1610fb26546108641bd7b4e6976c507a98fd6e701340a2e2577414baa8d6298fd86fc033216eea070a03fbf534590c5848d8d4aa3f7da766ed9167f54afbfa860b8df8683a8d240e1455c270fc6d77eda5ea25db8d616b2e5d829757d69b77ca09a977472c30f6d3dd9533dca980f21101021d24305a8dc419a1828a9b8addc59b53d52a4d764b2c2b51ce8b61f8ad3f5338b252b814b10f6222d785ae4460010761e4f389cd679e95ae58350fda49b70538b120387e64735c7953dbcf60fb8df484ead2a93d5411f82cac3fdc41f60ed47ad79a3ee97bbe9f5ab5534d9d74983680f8465068b3994c94409f6433cbc05819463ef421e98a6ab13a877209cf3acfd2fefe8693d5e9b2e277ffb7bc4d290ace4666d83e7506aa88de72194ebae8e1d61aa4fe4e448f9d5c4cb9ff8fc8f183962f61e479f81a6b01057bdbdf063cd5cf72c96073e5e85905cadce2bdfe601e2233cf486089a131b9a92d4d39560a63d4f214fdc9ccc2c53bdc17e6c7c5808b0ca64d717f3dc39742b5ed7ae7fc6c5f1147f10f8a0e7fd72497e10fe58c976043f5393cd82ee606a3bf6ab41d1e054a852133ba0b6462cdeb6548fee8e942f654e246bbe3880b4aee4b9cca4a0f93a7ab477acf417bd296a1c212be64d066ee1b4f18d58a04138d4257186e890db740c31e857897db17c67f189636152922d562dee321eaf9f95b87acc7c8519984dcfa33b99c9a89389de8602bdf3d3180e312151c1cc130e996e4d5141c046aa0e79b1123003a187198cbe80be01dbff5e330f32c933c10355119912e9b4740fea05a76bf1ad1d7b823c0e219b0befd165e59d2f787fcd36dedf5351c3801433f4718d94d0fe9ad0d7fa48e13b0bbede1c194a30cbc4086b8100affdfaff09b8716bf9235487c28d3a389f05303607b14eb3462ceecc299578a56c9943561676acaf254a3a46241508042d48f5deba0ff3c351818c17a7211cf3082cca1820517baeb9d70f5898c1beae7f35b80561da06f9b62b83732a8bf4ca12f55f836bf7119b761555c2b565986be803c982faffdb86c002724df9eafa55dd33a6606bf966633d9fc21bf88c72aada814c60af0c026018549a'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', 'design:psu', E'\\x01f6f1ce1caa432f2b26eb7002515cc40ef0a5128c346be872d1f2954dd0f37f4930fd340b0ff11710f226a3f9dfe9ece17190383fb258a93d0d95cc4c16738ab297c5377fbf8b74eb944b1ad3614caffb0848de9fc13ef598e112a67d5551215bb3aa150934866af84bca2f0cfb8fbdda3c6550cf97d80d35bb15c67c79d981cbfa5d88aeb89db13ba4efc594368d2c9704dd450e272fd213b320d8b51fcd7d208bf91a3c3df0207cbb792e48a738388f0aa89b34d1c5f7a16296d6ee4c78870648f69f9c49fe42e00aa4b0915b19c010bac2a7cdd1bbefaf023eee722c13e3251483e6c6b6828abef54815558fe241ddff0d5c9932f1a4524ab7c9722dacf511bb1e9eae66ed6fc0b1e6e4ca69340abaac0e1a5e6831e08ce51eb2f65bc1bddd82e881f7f09e17f45aaa8effc11082f31b2a15ec708ce0ebcf8bf7e9f168d5eff95b8ea8b15d5e2480a20e2ee2b2cba2b369539ff60b225c4fcffdec274b43acb0fa338bbed9ee4b09118e5c4a032fcba50e16a8faff562bdec478b7a21d5263d05353151b6847728ab75d57798a0eb95e7e1240a545297ff593821cd4cd6d2170de468edf24a40c8cfb991c70b2a25a1f4a9694e45ea677d3d3555a10eaa4083d0cd540a98f403a73b10253155551d09154aecda97603a56d4bdbef4a865df4e860487997dfb421b8e06c151ff539bbfb634d2c3a88fdf85cd938018ac567dc8cd38556c3e256eeb1ced42421b19d14e750fe3afc0601c8fead824f0c3a6dced16c2a049e8a21d8f9343c8742c960d7ddd8cfc2c2d256ba3d139cb4e7156f44e9aef14a40823d4fd1fa17f4a32a396147be873dd6b65966d3df9893c60cf80d22b0884a438770ae8adbc09de73f9e30126d3b5467ba7eb109c09ed1ae60a626bad99dbca1f19665d1bce88f2e20c2d4b8555400a52506b38ee8d0fc'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', 'design:psuStratum', E'\\x0109aee26f523575912fa872c1948569bb573ab42859a47e9db80c3765c2b3b8b86778e37c60d27e599536c76fb2aedbef0cdb624307b21813f29e3623'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', 'group:area', E'\\x01448a54d51985ccdaaf4e1a1150408359535f4d579442f71e3b2fdc6a10c5baac12bb6cb63d76e698ab3eacabec2af38f688ca20bee7f3ace02256c4af8ebf28cd23d51c739c5c560740f81fd36ca337017461ebcc6513571bc1fec143203e338c494f9ef3e9839ebffca214cd38f8db02323a2e1f73a4632bbe0f533248b53fba18eab3a7cdeaf74548bfc82be1dd75147d86de00ddc54971d9b2e535783e083d9b6277334e33a40415d04debf2a603009c680b2dd40b672270d7d56'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', 'group:grade', E'\\x010a3a901bac2338df461b5e8eafeeae9ec50cad62199a95a85a9ea3fdefcabde9e2d32b7628325109c5e7a765f25c791aee1d5bf0a9fc2afd978fd82ca8e0bacb0e1edc66d42f7aa46b17a0611dcac75d4b074f8f34c6a2942a2ba6098f8da0c2bc368f3c32673af2b3ce49da0aecaefee16e6e7c79edc19dacd3965254c9de97803d2297faf692d774e9b47fb48eb2495b2289bd9e255cd951662f7f4fd4a3c2357feee36e5d96e3e73ad0acba517b06caaab88f9f151c7560a47877'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', 'group:sex', E'\\x01effe99f7fa9ecd6876971a4d9e780e9a30abb366ff51e0e93af34f9dd0dd1d80620a6a5a83fddab1961ad20b7182dda6e5d483d29e3b5a4435312413d909fde169bcfbdd57714ce5750608b499f887656c893f3703959ca9303f5b896113be930a2b3e898adb8c8df2baf024e11dc650e0558c390606ad641796de1da9b296cc1ef026e0a81873c1050b01cb969a42448e21cba03092f88241ee8d75dff5042ae4b3705e5c4b850393c59cad1aceb4084e051a13e4add75aad4d9509'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', 'group:wave', E'\\x014135678d32c24634661ee2e6bfb9b3409e08360b3e540cb9ee639483d7f7237d4defce0de5ab882ce46a173b0d9f7579225e949824673fd68401b334c205a60a0cdab08b330858d7a94a670fbe04391e7e11d001ea2db6e079897786a70894cc4e04492a7b5e5df7b09f6ae766b7a0783d747b24e9bd63bf16b1749aa693c533db3e14a9f53d4efb4822af6f758ff4c13a27ee4e9232d7c71c1a164a64d95fee521aaa79dc8165ed4333551a9865078a80ea47e6a19485c7d1cb98d8'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', 'item:q1', E'\\x0188126fd564d75fb0dcd909bae994505522f6dd19c61ce80a1b9aec1178b56d20797e42a7f4c42a7121928da109844c2191f92429d53a7cf9d0e8496580d7ea35047bccc0eb2f87de3f85977f51bf2b36d3052df0794fb94f03e47b6dd6ceaa24e4b78aa9bfa01c63d5e6e6270bb4948f971cb91e3aab6b7538bcbc4493cecbf8d9f7099e33cae7bcac499030bde6e6aae7855bb512c1c33ee53d156bdfe3b5eeeeccd0034d1b917ebb09006d59ef8fc1c30a2ae0d34f6e1b427fef56'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', 'item:q2', E'\\x01e81d34cc595e1bfa1bc6cfba011d9451256a483cb7466f4fb54084afcf3ecf36f5ce0ac4378d56159f31eaab1ed64bde4db7d92f2c38f827cf7c37d44498d8e6fd1459cdfa5937806098194669df2aa6f8b07f66c39cfdb914798196275bc24671feca89ffe062229e3269df5cc3d9095a4750ea1a3f513a75706be298aed2bd260e29964d5e7b0ebc064df86cec35f56cc72d8ffc67399cf5bebf2c9f927356429f32236db1a0af31374f6d8ef194cebf71955cacbd55ef3ffa9d0a'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2023', 'item:q3', E'\\x0135e6c63ea5dbe9ef47ed1a4967e66719110dd86d24eda637ad323f93408db4101724c1debb8d24c3153f5455720e6f750348d702dd623bf02c718a17dce1c224be8885f4598f027103445f4ec53d35e0ef5f0a0eabf932be002f99a2f80b6d6df19e22c745f02e74f89dac2c0169d4838e879ce2d9004de3ec8c2ab4537ef9fd774d353a2e011f8916d7c9dada46259c942a6abdd88473cdac6bd25cb0449ed44ac09835d034a97e9a01318cca6ebb9bdb09c4ab60dcd514792fd191'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', '#header', E'\\x0105615d11f5e5b5a3d48f77c09aa5169d1995b55adcdc41f6abf6ab4e1df4e8209ce4d154ab9386172e8fe330ec473dcf9ff54e7059bd7e90d19de04a53f58d497718b285d2c4f8e2d512df5f71a6bc13412f8284e321ae1c93d983b73c1831b8d8d4921c23f4834a2966f9b3dbce16da3f11180fc18904054b93b1df33e427a97d21241aaf48108a4a1700a8f4afb11afcd47d466c3dbdd1319a96105a33bb42f846d2e2ed0f8d68d46dda6ffd52d98959eb840913db90601c4d0d6766b2b51e68403a2cb99f9a1359ed8fd602f1c0a83f13b4c74eb7a244c3fcdf9031cf54d263d395c0f9e6b3b660bf02e93e5219e96377822e2d1bc6eb7255728f47ed815da239f818ea0a8a02d0daa745162670d611e24056941404ce5a61efe720ec7c039d638aa0de8e5aa7301351b6771ef9de9363a47c363d839d023da38fcec12a6343cc7c58571556247866c58bc5c3509428670ea2b3fed300a790179542ea7837ceaa4ed6a7ac9a24dd8ac5603d23b673c06f90ad0efb40bdbefa48f5ec59e36e1798be66b0029bb81589444fb72adbd37a6cc0ab5d1f7906228e24526357a6a847b445841f5220c345910548282f5dcfd1cff9b700e479c4e13c8cde71abaa1837677b00cbc296ecf1307f9c7770461f5d6967b8c01e6a63883d6554a7752b6e93b8324029ba30cfe5d8d7169e27fe9abcfd9a217812812a2c171c7ad5a9dd52547b937c8430e644f3e5af7bc08793597a0e34f157877f2532847a4363464897c25a16a8477e81b6636f61e695bc1d7680e5e9dd9afe359684f713734e3f35293ac71be912ee9786299c55d538dad180915f860aeff991dfa7de79dc3baebbee3a8901630a096978bb97aada11eac1c5eff2f8c93c76ac197b5a17f5500ffd4d025317fd7faf33932015a02c8f41dd00cc6ffca62bde5b0d87ebcb62b4561bb49297eac81ff2d1dee139183ec0f6f406034f9c87ee075d4ca80f241b97a76e316a473f0d08166d31c1cb8e31bd2ba2f71feeb075872d2a7dee07537d5728e4f938121606b6626c10196a10642df9e6a02377c1e001d93edba95003a6652210fa6cc722b5854caf7a50d8bd11d0242ef7dea16fbd12fd317baa24d914c951195fff8a576646a548d4'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', 'design:psu', E'\\x017f6243b3dc6fa17f5f29922fffd1be5611cde2bdbd41a04e450071226d135f40cfbe5f55ac06c0cd376b7793fd636ca082fd73102e568c353232979c04e74ea06bb850aba4e901f13b0e09de356a20b611ec4aa276e00396509f399d9d4fdbe85a146b294bc7b12d3918e219e10d6faa06f299dee201838b71fda1c4d9c00cae6c7383e9368b891db9ec946c7e090505483a3d767dacabb2acdeb488cd5bf0dda500aa09c1ad51e2395c088bd4a5b53eb135b95e0039e300c54008a8cf4e8febdf2f630cdc2a2bba14cc958b6d9ac62fb50533d59709219b2ece94efced2f56161ff39fcb19388d7aebbd8eec394ef94875e4f1b6bc998a52f2d7fdbdff75d43086f5fba7e5cf95e25a976c57aae48bb2832ee95c6fc862d8f2f9b498dcdcb6fb7481ebf9b2144ed05688660544e2d6987662a817eb73eb32a0ecb9d50a8c83ee49f7d0499dc8677b462d1726d8b71deb22d83546865b37dfc29601ad9f930ed4f5b3dff4eea688a54cd6da9e5f766817c317adeab44ce0b9a2db59e69b79fa48ab51b86f8587fe581155f8456c0fd75eb11b5d226c7d467e52f62b7e4f5803c4f17800e6096102bef1cfe485129b4d8b9c5a466d3c7ba49884fb2947b9ede683d7b68b5c3bfbc6fc79391b6876af011730adbc4202fe5d390239343399f1fcf177821df2a9bc582cff72b4c3da100ecfee89ed7545bf843d321f8ad9eeaa6d0e832779cdb777b979b4534d494fe828a17a70abef2d6fcb2ff0fe4516a9efeda4676b07f499c2ab75a10e5f77e3d2e0f29f99cce6628b6d0f7f3a0728878c74ed55919b8fc827860d418427c0e231714b055baad39e43568c6b8abb1bc66ee054d5c98bc891132d06eb51a132961c2dbb0cf6727385f526d57f53e2e38372138d0cf105ca1673a0080f466bc0fd7e62a271107bc83fa39dd5a32fa02'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', 'design:psuStratum', E'\\x01a63a896223e8c82ccadccf582ee3aefbbe519ba946b30ddf1626828e7211c089d4df704651c6f13c9cbd23318af8722843dafcb3dbc7dbdab97a1879'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', 'group:area', E'\\x0137d85de31b63f20f28bf16f0c1189992a398424132722234386cc79dbb3cc366e1513d9dfe65037a6a6e2c382bfb5a81c212426a515835c9fb0248cb0ededef3eabc9a0fc0e230f0716369d63c248e05783d490e48ba2e39d6edbccc0f9e39f25701760d34d675ccb0cd4a4f8cac095209eeadb19ae27e241696da3a30e7fde5df03f75f0b76c4ed37eef55195f31a719312ce4a8084a8c9cab88b47b68bdd52cefe4cc5b9e39e815af269f4c8e0506b408cb26ee69e3f67dd2e7c7e'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', 'group:grade', E'\\x01dce6015afeb3e83f74cf549097bac27ad0d285ab913052777fb2e2ff836151f0257b8e45321b04e8175ba3dbbc1f249a797c15909797927369e23efa586fb1d58dba80d724672db81e1f6b169f9fe17c4f3eab6bffaf20c62f235ec98f3cbc7f1110f627306098186df87f991976a29efbbc2a35b8644b835e70177623aee877c76a7c21f6c29f07d666a9aef0c22a8fb2873231fe96c0891f49df33fb27aa08dd94e2ceb8f9f4e463bc26321cb1d7d1aaf41d5135852e286f3c159b'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', 'group:sex', E'\\x0183278c8de66feb609f05c0217e1acd917e4fd964b920ef1ee6d7c50b839595e1dbaec53ffe30f637d38c6952208dac5d70f55642fe99c6ff545fa4b56d84a08971140d98bab86d69b9cf89149b5b90154188d204cce42e6e95798a0ccb948b64dde8ff82672708b12d73c46b82271f1aa3dc3270c0df008cd5bafc76a42903b6d3a2fa977ff784d68b675cdbe6c58b08d39d0a369d18cad69951da2eaa896434881238214aaf2c5e40a622e88398835eff2a47a119e8f78b93e17de1'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', 'group:wave', E'\\x01beb72dbc03d4b37e3d575b440a736eb4f0e9773e53c8e6d00aa6e872bd2a893e2792706a1ce594e107035dc121d8f06083eeb6d8e92909f438891e2b47117aefd933cc7b8a6a7de718afa6d6646f121cf6d6d693377a6f20b6a6286bbe90011843eee72765e9caaa964ee6fa09332e11d5521310fd7a7b099796f514d2fdf0598f8a21feecefbcacc1c19b1d450b7de9374e050d281f2346e1ee5b459f09ad7becb7ec8df6523af01ad32e711607369d235f688ce20d247dd2435b32'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', 'item:q1', E'\\x016c4b33ab8fdfba5669aca151ffde0a3510b36fea9c38d303c6dab4794e9cd05d33ebf0b8ec054baa676b6ebbaa09786f2441bf7a5e4f1feaa3c6635664b477ef48038b3192f9f9f48bc36259273092cbd28ca68b6d453659974112ed3234702e0b066c4fc5e74e79b9611355c2a7229c8506e68457565b99545862d17ae9b3ce2920cc9f3983d357adf5b1935ec1c60224c40bfaae409f07de5cac63a3a46b8b7f64b9da2689db1f657d2e4bc481c980d9877bc25b7e0596dd5a1282'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', 'item:q2', E'\\x015fdd7f9548e7894ce304c464a7a432da28c74988f6f48abea8df628dea6bf111c0abcf1470b4abc609806af21cc09deffb1e3299bfff538579129799ffc1f3a0b36bbab1e5980a365ce2550877c1c1ac04538fffc8c7206738ad8ca7cfbdfbd37f36bbe66ec5b2852d26bcfda9794f060349b5a70a2c156b14216e44d83797826588d8f4058281e02c229295ed9cf4822eab3baf0077d39c085d5ab4a3d94589a4d0b630461444efdff2697fcdb9dd70a99fe68d3d867cf8b5da5cd8'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'small-survey', '2025', 'item:q3', E'\\x01ae2ccbedf42a093c4113abd824c0e0509a180a8bf61b280372b90342fb17d99012cdcf5afe8a1e92d4c173a25ee85cc0f782c2bca8bcd833139b418756e7feba000dc0eebb096b08914debf4c825134a4dc7b457a5561134c97c4f83a76c423160d1b2ab9bbefda6e8ecc7dbf2e11f34ef4012e7ce1785dcaebd9b851908938c8c3c7fdd47fb2e9e21097d32cb0c06d436ccd23fb248587734fc52c08b8ba4839f48fc58c9c6add606280b0e7ae03718ed096f4aeaa651f47b316785');

insert into tenant.access_code (municipality, code, class_id, blinded) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'SOUTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'NORTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021');

insert into tenant.notebook_publication (municipality, notebook, publication, revision, audience, person, person_name, published_at, file, later) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'first', '1', '1', 'municipality', null, null, '2026-11-22 21:37:46.3+00', null, '[]'),
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'first', '2', '2', 'municipality', null, null, '2026-11-22 21:37:46.336+00', null, '[]'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'first', '1', '1', 'municipality', null, null, '2026-11-22 21:37:43.463+00', null, '[]'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'first', '2', '2', 'municipality', null, null, '2026-11-22 21:37:43.514+00', null, '[]');

insert into tenant.response (municipality, instrument, wave, token, class_id, sealed) values
('86f6a631-d48d-4083-b3ad-45777fc8e29b', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'SOUTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223'),
('e864d18b-efce-46e6-ba09-0e2f01e8fa1e', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'NORTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223');
