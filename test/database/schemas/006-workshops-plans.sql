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

alter table tenant.workshop add constraint workshop_stage_check CHECK ((stage = ANY (ARRAY['preparing'::text, 'gathering'::text, 'first'::text, 'talk'::text, 'second'::text, 'deciding'::text, 'finished'::text])));

alter table tenant.workshop_admission add constraint workshop_admission_admission_check CHECK ((length(admission) = 32));

alter table tenant.workshop_admission add constraint workshop_admission_blinded_check CHECK ((length(blinded) = 32));

alter table tenant.workshop_admission add constraint workshop_admission_pkey PRIMARY KEY (municipality, workshop, admission);

alter table tenant.workshop_ballot add constraint workshop_ballot_pkey PRIMARY KEY (municipality, workshop, round, token);

alter table tenant.workshop_ballot add constraint workshop_ballot_token_check CHECK ((length(token) = 32));

alter table tenant.workshop_round add constraint workshop_round_pkey PRIMARY KEY (municipality, workshop, round);

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
('0253dd25-5e7d-4153-8de2-200020442c40', 'south', 'south', '2026-11-22 21:22:56.567+00'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'north', 'north', '2026-11-22 21:22:55.367+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T21:22:54.520Z'),
('002-releases-settings-jobs', '2026-11-22T21:22:54.602Z'),
('003-people-places-audit', '2026-11-22T21:22:54.835Z'),
('004-fielding', '2026-11-22T21:22:54.923Z'),
('005-revisions', '2026-11-22T21:22:54.952Z'),
('006-workshops-plans', '2026-11-22T21:22:55.356Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.audit (municipality, entry, at, person, person_name, act, object_kind, object, detail) values
('0253dd25-5e7d-4153-8de2-200020442c40', '29669da7-4abb-4b1a-8311-e4d05618b52b', '2026-11-22 21:22:57.349+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "south.csv", "rows": 160, "waves": ["2023"], "released": true}'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'e2968b28-5593-450b-96cb-37faf7aa56e2', '2026-11-22 21:22:56.417+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "north.csv", "rows": 320, "waves": ["2023", "2025"], "released": true}');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 21:22:57.349+00'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 21:22:56.417+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 21:22:57.349+00'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 21:22:56.417+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 21:22:57.349+00'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 21:22:56.417+00');

insert into tenant.notebook (municipality, notebook, created_at) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'first', '2026-11-22 21:22:57.404+00'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'first', '2026-11-22 21:22:56.484+00');

insert into tenant.fielding (municipality, instrument, wave, label, state, rehearsal, form, modules, area_set, opens_at, closes_at, formalities, revision, document, wordings, key_list, key_id, home_places, wording) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of south
', '00000000-0000-4000-8000-000000000000', '[]', null),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of north
', '00000000-0000-4000-8000-000000000000', '[]', null);

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at, author, author_name, message) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 21:22:57.404+00', null, null, ''),
('0253dd25-5e7d-4153-8de2-200020442c40', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 21:22:57.41+00', null, null, ''),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 21:22:56.484+00', null, null, ''),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 21:22:56.507+00', null, null, '');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', '2cc931b4-c51a-4d42-ad08-a9904edfd1e3', '2026-11-22 21:22:57.349+00'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'bdb5ac4b-f5e3-454a-954b-3739e784290e', '2026-11-22 21:22:56.417+00'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '0dac08cf-f3a5-40e7-b267-dabaf4840b33', '2026-11-22 21:22:56.417+00');

insert into tenant.fielding_class (municipality, instrument, wave, class_id, school, school_year, class, grade, head_count, refusals, sitting, sitting_at, seen_at, seen_started, seen_sent) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'ctc-youth', '2026', 'SOUTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'ctc-youth', '2026', 'NORTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-22 21:22:57.349+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01dc969e50befbaaa4c1e40673d5b2728572a90ea02e88ec706bc81e4038e7e2a6726bb3757ae1254f273ea6f855444d28ff2b262f77477c67ace1a856301ea62c5ad1571ebff1c8648d71ac27bea64ed2f68b3e879d1c0204d82e8bd28524b582afc5c23008cc6ffcb21b3ffea4ae1d69cc395d78aa9fea7ea988009b253a3206c96a02d9b04b80d704e6474a69a0ea49131c1db5c4dea98a554721db3bf7eede198f73cb915ddee00a1d356bd7a50c8cf259f18078b0d4ce76ac44abb30fd8f75b24bc4d632adf995f674a4feb5a7bdcabd3fde8f3464eda081de9ff7df2bc63f8d880a998bf50679c62673716858368e54024decbdcbe4d2cd7e36930dff9c15e383df5378de5e5d0e6a2454a42d2c281a56cf40c4ea8376aea45f9a0ea78b3a8846f02734084aff510690a4cb5abe17cf7ebf278544775a6aa34c119203d09eb507bfc8e2e4cdb778404d9bf374f9a997f4e4be3aad3cafbf715f245e7c0489f4b28a13c084d0874bd73211442ed1cdcb61b7530487a7a6327010a758a98d8eb1b3cf4b3cd0bcdd45858ba921451bf4de594a827ae54582d2ff80190414f15533ee6726568d6471ba8ec1a96fcd61ef776408284f63cc0532b46e76ebdf1cd22402d6ecb1ffb11159b8971cd6ddd8f4e55aa40949cbaf81ccc885d09f252e9fe6f65132b0e27913e8e0a07f4cf776b303cde16d3736e307f3a4d5d5811c7b1a5ecda1604b8c984624858bcef3c385308f5e811d82639ae1b8948157326f2b72034c85510b93b8961de70c9b87578da7ad6fa8dfbac6563f01a2128a9ca6a3407688028e86a3b5f55fe8f75e4063c60cc4f43af57212396ccfe41ba42eb8f1a7821bc1e418271a26a43bae17e491305c37eae23caf8c74744bf5868a57d5a0ed90cfb7e88d25bb433c6abb56343a0944bab692333e4bca6420890faf377eab86944caeab9d74ce3e431c2d519a72351686566a720177b2b62887d2991ef6839e7ea3da0e50a8f9b0870d9e7a039b87ebcaaa5529e33427ff886bb9147804ab515f8b744f27befae2614a4a31c2420eb1e811be2c37925ba01c3d103ff1e17a2abae9f1b7ac5dfd1217d67c589e29f21290957afa046e991a41305d6a9b72044f239dddda8dfdbb6cd4e9ff76d514bd7bfa1916277d81e0e9c996a3198e6b14aee7274dd4270fec49d25abf2190e7da06ddffedb4d3551acc7665f950b914964a02f0e81041dae446a7b5def5d94b1f5a84a4f481b7d3b8a9395014aa8c81de0f1ab90bc9ea010e49cbe1e001538fa7fba0abb863b4ae5d8f34328347dbf480e0e1c199e858badb32c81d123788d1a98b0b02a95e0d645a6a96322bb2a5ea825839b0418d8c95551977c779fe337c751b00c64c709784e540ade40fd9d37d837345eba399224197e3dad23ed2238219ea4b14082471861a13e1969638bbf479c23637df35ca63349434873ee0e3052f17559b6b707435b978317086c5743c68fe03a9a44a85c8543231d6b721260ab94de7f8599b257cb972c68d890a348e838e3be0e5018bb173fb990e8749ec9b548c1e004ce0579f62faa81fe56ebd52764a4bf7af949e9477218bdb18c61ee897bd83df385a58618d82b1abbd1abbbb2319baae7aeaa6cf7db7e8d7b92afc8a912a1ddb1e7fd01493552da6c5c0b87d1ddae4213d0cfaa5007ecc4a0d7f2373a353a524cf538a68b668e0b7534f7bda3d353565904c70bdb0335a27d528ebfe8c795e84314b5449eee62e590cac0727620bbbaa9cf57b9a525a3d00ceca892a9c952f76e7e26373e931232e8bd975c81debd4e497145060518d405f1d818b651f0b494d65ef84b43629b25e79e791891291831ea2baa04331fc1acfa860b36fbdeeac912827e78b9d733d02c05729baee59603eb55f66eb918865a3a9c6a36b8deb4ed278584136a9fc574503fd1746466d3b7910b14c336ed90c8a1afb1460c6e20a76b7f0b59012bc7694c6d2f271af88ac5d61b96badad40177e31c97890a9a3a579a4ecc98d678342e838806f7ff1935821218f22addf7f00b8e657b57074edd9e85d771cf387e7765ce0c4d018c6238fb051a0d152980dc2083ef0b33c150b77e853c318b00bbe33bdb12dbfa03842f22395b74aa9bf2a3bfb56a4c539955a72896c21a8f76f61b7040ece6fa4c013a70d9f24b9768dea0c8f52ccdaec09dd86f03d3fbc9182401a33a90471d4d28dbd9e59abf1b0bd672c3b906e990dda256d3df6d676e675189755d580ae8bec378c9cd2adc8a41cdb3a2db5de178ad713d7c8a2b717bb4a8f450d0d4ddbcfc7554789a935e6c318cb4d4c5c8b763e59f751c03ab201429d6cfba7811c0f52da4fd0abfd2382f741b7fa9b56d43308c88e52578ff6814afb5b080c429d39363d49fd852455d465ba2872080a1c89353fcc5631d02ac6718cedce98f5737e516e3c9fa88464f6015fd786f00113f1eb3066cc9f849e56c4be247bcdd5a77cb810e00391122fc28fbdc06586a4bdedca9e49f087907ba61c11d0bb8af3451ee3744bfe3ea3e7d11543e1ce39c47d9249331fe55016b5b90c5a1180a270f75de91e0e6e2312815f8bea414413aa5d7c84e51dbfc34e0a1a1f834fa3a146b54a5180ad9fb4c9bfcdfa6544f9964eebc79e2856f47e77e550412e707d30fcf0e4b829afe37c9fd710b524a23e7b5b1f82e8569cb67f7f85bcb466b70c6d746f99595b9cf855599c9f561a04793c4b0a782aa5376d6afe5f5ce0d43e4c328636b644f9b0af74d190dacb53c58ecea36ce785a5364fe17c6dff763ccbb68e64098f5a6e5bf45ccdfab8f45943d83bd72b061c4613b3eb0184d9cf454486526f4cdf70ac64aa5126c1fca78e90e4a3cff5f8b841b95d61ec7372562ae6d34d737d1eda1049df50dbfbde25984c452098d6a58aa439f67350496ca829afc5a53f89ffebd0339ac9ae46a1cd5dd0d5b4fcac7971e78baeeccb2fa141530963b96c72a96bc0da0c53858375cb128d9e7e71ac6ab2bbdd4858b268270e109658ba9942ed2f8df53ce49c9df22dac40df81230e815c4a15a032b164f46c1fc4ed01a1038f34f750a33a0c6867b2e4d70c92e72693b3b99ca531de45fc818f2e14eed29aff34a0d2b27f3275ad00a940b8870e69bb83e9fe8c9b09bc16a8971be74e1c7252e33fbfa3ce5460e09f682fa3de2bb0fe4eec1c6fb20d70ada6e3168cfa88fe58826031ec6494c5ce112194e69012bc1f31f00789338b40e6653a510814fa0bc03bbe615ade56e7c6a9ac90f4de5f7ea6cb698d713b9ad994fab1d1dfa0980dc1fa118e53d29d4311f523c4333fa9671b7a06c03dbaf88d22c078570cf6ed6dfb4b8c77d91670ff88235bfa5215d33afc5ab6d8d98428332f0aa61880e21c22fddd78e4ee54962d631cf14b2e6f02f75e75a24663464cade27897cc61ad7e1f60731e49aad7a09faa699ec72f0567bc80b0507154b500bf665c4a10719bf377788597f77f31a621d82a5786831886c622db730cd4993d3653fcfcf1b23f8e6eb32c0f8b589e205e706ac2e5c9c1563224649194ca81ca932b575884ff7c5a9b44a122971e62548837970c55f63896238ec37c95ff2272e8bf9c7095a9f1e4206cf86f167babd26acbaa988bf4e26a348851acfc0cc1676361d76b1a762b17581a0c28213b236b977059b8d6dd6ffba1140026e8974be330f69370ea84308bb71796af9a3092d456dd2a499858b3293c88407572bf73e4dbcb03d3396d6898b16b9dfb581b980aa1daaf9c1aa6373283483fee17900c06a7cc3238a3009babb731a0a948f0799ded3b814905c'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-22 21:22:56.417+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01defd7893c0e3efcda38b912e89629684bc49b132ef53dc73124edcd77fee308bf3ffa40992c084f1d855618602ae83fbe3276d58642ff9dda77ee7cf26c9cd0fe95560a290e13ea9546706545cf464471cb76d602284a02d0bd0c4c25fb8d251905a39e7f08fc7ac9bed6ff893095e42139006b847eae99ec06d70c4210c4d993ab81d85950b525d916916e5ce472b4a46145f408ebdcc3e0cd3ebb10381e868deb27f8e3b147efb373658e195a4a453dc26c8f9832db0f3f53b7f1e347c264271052c57338be028617ab908100980f9bf8f5231f06dab36d2c8b12d09a76889d5e3cfa78c0e85df6b72a94b7d70715315b3b45b96b853d0c9c41c19fd79cd430c8d6406d2a3a5b6b2f2ea5ada7b624f9e40fb8e63fa56e6716045b306e40b710e1c3d3de26807447ae0b61374c65df3e8c820e40ac5032771c4bff33af2f2ddb14f8f5495c8d0ba67dd05080f13bf4b28db100e261667d24030a23594aaadb8a9686ac77373cfaa5bc361d3ab9a1a869c4a44364807d899640106c22dc0b78b394f059138833fb44ceaffbbc00c062f1e3a4ffe963231ebfdb8bcef1840d6734c3523f1aba2580609ef9b6d5c0f62b73f219e1d6648e62f3db0de80b3895145073ae1ab48ce61c53d6659c3356f88edd9785a95965c55a239bc42323596d60022d6ccba02dd7b5af2b5bc3bf050349886690f2c73ac60535fd2c6b0d1a990e9e57f9226a71b36c1e053900f503015aeb5060243516e5f061108ea064fb0125b81d2404d8f334e628b3877a1c843565114ffd9b8711dcfa93fb4a761e9d3727709b488577ec3a373cff863f0e09f15063e19ac78422784d1028e955afd5ff2ae1af4666d6b453f8f70b9a7d2435e9e2aa1f3f37cbd62355399b2b02b92cd4717226966b89198854fb6df7e9e410549f2030a363aaf3e75093d32edd43e219115ea0974d7c63855c8730bbc8d76ef20c76e40c116779cdd21ff5f29783fa05bffeea881efe0a34d4c89a2c0fea1966db48cc24179f17f0f80b6835bba55e766250a137e96c7816a240f4dad9d97b31315a082a8d43f9173d49e9ce4737b78e0402098ffbad6d03a5ebfac9dace402d9a4193b13df0a4a201d8e19faf21f91793b79850f51ae80c42963224e9e31a70cca2bbd3c717a51d23698c8e0721e2cb859267c2d0bbdcb31795460e4e9f273cdb81b1ef24b2fbba420846f14d87c244ee76cd4d6eff6b54324ffe9647c6f73ed922928bc189e0b8199f50d73e8ba193e5f4361a84cc8bd6e0cd80b06bf199a84b2d9fc9a0f6c75b7a4f68d383f52a10a311349c2fb59c6d86497c882b2c744c0491a79aacf58ebc64aeb56d29980be9b14172b8cced65f4cfcdf2c07966fb62a7a44812ae3ed8cc326ead438779bd2a50bf1d3020ba8165da22812cfa7da8b11dd9da0790e509cf5bd58dadbfd4cbab339f29f4f0333bab5dd2e5a5a92900ced8790910812eb9c749d0146d0c62d08372e43cee3bd03f4fca43330ac7f2b5d9f3155a9b49cc3d6258b46957528088a359ea252f6c78be3098f01428b8b13f7c1d5c6a971a22fd95cabd23c7655652d29cffb8fefcb54da7048117d6b6b9bd43746e5c6004944d09d646af1a089c4fc93c1956bc52c53a719a6d56bfc84f855d88e41efc175da893767c985f80a6d4cefec652e23f8c8b5db93eb9c0c680ac71cf76effccffaa33e667ede3a2ca36f6452f2f44de616eec89f0521fdadcc050c6849048058551c09ff2ac359cda50b22ce0640467635049ca05397922afa624af333baac673e680638fee64832d597de98c952ad977978179b4fe8fbdb1dc4ea7c4f9e3e6355fe83a11ac0b6363f75aceb162b2615428181cc3b9b11b7b7cde1e8efb7c96de266ae14f29ec89742860d5df02dd0ff13eb849d6f9e28e2b075a522bbef450b2558675e1fd2139d319f1d51d502bca87a68534f6c0ca35c05bc1a24260e6c28aa230ef433086a9ee6098cbf96e5ad6cac886f06fde2f9a0085e9762a36895818993d12ce2fd15de7cf71d9cf8afd3b367e402c48f7e7f933a20f59b2ae2fbfd1a55f4aab6a17ad92fa4732f7083356e80d66febbf10becff07f868dfc5ebc1d4e59a1aa54e7333b8c3a2c7b0edef1324f36512a5190433b53f16b6b509959b2657720ae3fa4bf6888b8b5b15bcbfa80018f18a7dd177570648322e30b23feb13f2b025fbd7792c6980f140bb30b6e8ad546986d32f44686ff17c7f524cc79a039eee7f8e3bde8195c83bb562b2a2643f41633be5f923bb91d304841c17eb196be91091728867fb5f0892b0db2af8156ef469469e458349750124ce7461f3c86e8dbf7d2c0d7c3c713b5b1a7f5340e70e3a2e977767b2365247ef677c51acb3775d701061a386b107b9ad42486dde5d816fd25c8e94b96b3679ecbaca06c429cdc02c7b446ddf025c594d07b9f751eb824578fa5443af4d223d294a2f6a82c5ebd05db4bf1741f1efd6d91d7e2acbe444d2128c8b49a1a4c85a371d8af8575440c45cec2bbfb94cfea54797dbcaf62b865dec7dbf1184c3acf08520067c550e57e6b55f71d9a9326430b3ffcbf42b1cb640e54f1946da2def74f4aec88408013d39e195b6e8bab31cf49f77802e91c041ebebf29a9228309da62a818c890108d5086f5c9240175521251766e99039c78eda2800d039f202417602b94b3968865f9e4ef5b13ab8fa7d6db0accbd4cc96bdb6598b41c3f323d2a8fa3ff763ba9e7558e558c67df41da4a5a5c7eac25c7ca076c19d1138f16581b4e2f4d00eb3d14b5baf8dc0a85cb2ec608a3fda3fa275827e3e5fe6fc86340d374176064624a6e3709f0cb7fc79911a12d047dc2d3b0c1edbbd8b052e6abfeacd329085ed2fb8a961c5f4ba0a1b2bf67f2218929448e11059e88f2d7601dcb59666fd206fef9b20ba5ea537ca38a7170b976d04faf307d8792c6f01a80f503a5b004972f5a4dab61c4966ad11d026c7e7ac3c513ff8fe58598e70dccb69ba326ba7558f91bf0bb873fa2b770af57ace8892994b8eb1db5dd77b5ca804966dd3682646eb231ddb4961db9aa1d9e35fbbc289ad08314ccd35ad6c762b703b53767bdf293dd16f53591eea2c63174c286bd86f350120c613f221c685fe542293765444ee83a4438d319ed168f6d866eaaf3fd39beb8cf5a4b74cb882125b8fb903ebc0cb5ad227434162c91587b192c851580190914249b53000382ed99359099ae677b24ea95978aa8e3f69e56d4850817e4f51453cc18ed4cd84ce4039f22dfbbd3c1efc65c8f1a8c0f8f44307a8866be06f9b84b6a908e8bf41343b09c4a88af3d447713ae302daaf5107bdc0fddde09b2420a523fddb14e3d8f50166c9ab77e104955b7d5215130aedaf8fb02810cf40f3643bc4470a300da9f0ee77e697889882968dbf0a483ac1552f395980984cd5d25fe5e981596e3cd34989b59adc17837f80932429a42725818ee272bead41f637d47a83a13d096e7f3262ed635640f0a23fb6935d494f017de7772e4ebe74d457966c1224f01f6ef6d2ec7c51560615bf5b29495d6f508caf7304813e49359e757fb4f0e52de6001237be30a2cf295c2a5c37c1382dd4231d907099d86737fe37277ee39ea492d6568f4d8799fdb4a8573af053ff1c2de786523cf800b0fec37a49d9dfa48dcb3d52145e8b1e3e40b6e7fdde8b4f4938286c7dfa6f0eaf96a96369b4923957ba04b03bf439c89748b14930627957cc0736afb48027f952fbdc3023d838be9edbc424342c04e9efb929f301c21b6fb4b5c59689513d1cff5d1f8ea63e4ff4eda6eefc973a09'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1e49d9330a5fee19f602db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff25004447e26555867ca912c1ca59f496594921d893c7f614b3391334a68228d55baa0943a9490532e97bea89d504aef9493454b1677f77f3b4a48fa52d7debcb5309f27a48dba55c5d2e46791c9d6409b9693d6d9c668e3ea7c9e909d156e289dea53ea4c29139a8a89a494baedee4b4a6820fa4e1b4be9a785db7d5d0c72d5f77edca9c25f31cade5142991e09ef000dc448e51ea910a315c3eb955de5caf2bff761288c7c276e64bef2bfec0f5bfd0d9b8717bda1134ed9caf9ba124aa82c94a3b428f33c21238a5b49e9a74e72d24be8c64871e7517af364413393f6fb15892e5d5f8fe41a4c5dcd03905f86ca648d47f59fc711aec5ccb666d2b69c6eb9a16cb975c3c76f7e05523be93c44ea25746b74395ed34a18293675783f32f7ff64b2f1e3c2179927d4d799ac2dfd2f4ae99212ca1ff05c363697de60aadcb06921df9c0bb3eb2db3eb25f296d94a875b232a9f1eb87affa7b177a55946ef8f55a1c79c3ddb7aea596374b6c3d9f32db3f3c6ec7c87b356feb1e9ea4ff7ff164b4ef9c7a34e76b69ed6694c3a3b9cec6e99751bb3ee234ef612b2d23955dc5a6f3011b9cade183daabbf4e98b76e745db3f77a48a0fe558e596d24ebbfe6b4b4b6937a1420a93cf2ef2fcbdb9d485acae95455f1a2754f156e4838f2a73434adbdf75121aaa2c931b575f56f5fd30a0f42421a3cb22bba4f4e5dcff9ed64d520f2bbb8693c7fa4115df9e6a7d8c9a275450da396d271eb6944d47c9f5b4f93954b7c365ff91036964d197d755a58bab7d3d9146dc2eff8f8d76b2efaa01f973e58b7f5ecd4abe1261abb1da69fd6bd3327e385d237b6a683978b06f972ca947a6c54852507a86c6f8cde2e1230694f11a95319c8cb0882164f4096d9184101103a8084e184ec42e2a623011610983e6c5cd903d41a30d9921e16159a4eda2d272480b0b1b741a041fc8212744f0b02cd2c2063287b4b0b021a4add79c162b4488138a008ac2338614f21c1532a090b08c81a7489b810b3702859d24c1e332c97b8ecacb232f2c6ee0a9127c38879d2cc1e332c90b1bce3cf2c2e2869d0dc3bfd7059d17c3d3f2880bfb66c7222e2c6dd8d71ff8580efa22044fcb232e6c2cb3880b4bcbf6bebb19d65d3472ae375f787076c9bba8e4dc92c382b32d7bc0073bd702083c38bbe4b0c1ce2d392c38dbea177cb073ad83c183b34b0e1becdc92c382b32d82c2073bd772283c38bbe4b0c1ce2d391478cfd7341a0ba3ac2e383e3059d5eeed1b144a48bba134bfadf3676ad0dcdedd22536d32a850dfe41c1b3951bab41f7d1924d4105fd61c0669785107ca5807c7195c514cccd05f4e6d0c4bd641d106fe860a1b965dda2b318502e656178d9759e0e739a5d8810c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71fdbc8b0999833b061a159a5c64cc69c3a631207dea9e24846b0a78861fb72d8dd3a0e83995368cccecca8322670e02d5a8e6af4da2686edc961b7a9390c664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56f68087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df4a399d81cd0e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6c76c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fad14c6c0e68c9224ed8c3e247921f33b9c7d11e933df899244732d63dcd0cdbc7439fcc7218d4bc6263766a56a53191831fc97364e3d836336c8f0e7d30d16150f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2173e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f04734d539a0e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73abbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa2a9ce012d6ac40a7ed80688160298c93e96fe38f4bd848c28eefc797dbd84ec48e4f9852f5bff17d6eabe12bed6a74ff46b9a69d97c4f1d0e5634beea2cb357bed62ff009e78cba299db8c9e51b231674dbf7deadccd72fbf5dab6adfe6599493d9a26d94bd7badcbc2d5f87ba37a3b6fd24e3abdf587dbc69f25c73ee736fe5fe765aec48dca959b3d29de0ead3aa7ed84443e1e8a2fb8a79c1cd5ede37f514abf77a8be7ae5a7765529dfcd9abbddedbbbd6f09e0d501963e6647d20d75e6eb1079aefbc2c9ecc25d8922d3a3ba40268d9ac8ec75e93e68552b5b55e29df9f49972399139a5342a0bd5576351355f42464f2da5dd84ec504f0b4adb9ea8295b75faa6ccc9e365d6eb6bddffd5f2df557cc1c457bb59f46cbfdaebb167cffa1f16fe9a27ece9dd83076dda744ed78c7c20689dcbcc8f8e5e9a3a22abcbd65d3b239c1a2899bd9a2d462c7f455c8f73e59a4b37da64d2bc3252d4c3da7cfe1f77d3d9e7fbab0000', 'cDs_QD-nyx6vCpKqcRsPRmWZhkS', '2026-11-22 21:22:56.417+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01f0a87905521caa48ef437e6b56bf3decb6e191e5452df298c6362b92ee699326127162d9614b157dfa015a79b71caec3571ee8f63b13c03c4ba9fea80fe9f239872d9eb3ef823099bab0bceca2030a300d489a861da409efc2afbfffb6967369508a3d818e8b102c89eb6fdf26553cb94ad8863945c4de09960f73a5ac50b2ba5015409d0aebaf8f2dc4959bcfe8ae7b3a6a12d8685abd27b53990604fdacc3f978155ba298095c94bff3d864703905f9fa1ebbe1a8e63b98f1d04e016443ca323725eb2987bd91f3c81d57dad40c28b4534d90b981667c7f0c52c97dc16f289f39c2b519626b9b4e76c90825ad4ce8ae94180e6480200bf5204343b0a47e646b55843cbd7d2a1e016b40da4352a17a5e23f85b071994e23e323d62b53d2e7e71feffd63fa52fd1d3df7dc3009e703a65e191855b7127ff01ab3ff5b44a1c113a84055fc4c6928ac2b2656e23fd9d468e6103bd279ec6e3dc54c4b01b0febf470c55429922d3c38e0362009a9973d267816b0354b5faca868e92495651e2bfdf53dde8edc0e76c0bc859072f2311066a73f23dc20056fe46885c417b8904b8549e9f48046fd0b69747792a923f5b8e0accb5b6c335866d39aced094d69737ba9a59855baeec9b75344e29d739ab739da448e5fe88d10364d8cd9e04bbe2331b2bcb86c33d77ae3194aee425f6e7a85eb9610ab7d3a94430ec4718ab03e7e7aedff9a38a160c3e0cfefe8b6914643c5de256e74f2d4f014f2e4291419a2acdae1799201c8c9ae7bb97b8b7f2a1603581e9667d78409ef4d266468746f318f6ed6c80de900d85ae384b62e83f3f8c2579ec7850927bf2c06c3f6f5f5c05a4efee6b17269feb945c4f8a6d47b447d648c150dc36bb0d57d7adb475e3b714cbf6f2bfe99c35d061b1e1fa8ff256625fbecb574a6a51143dd4f98a4ba9fb22835a9b4dffcbaffc7d66c699f05f3cd22d3d5295e963c28d03ea5634909c3624ed3440d4ec905955b887645f197dbca634f8a06ec75e5109bb9d0f674d19790c6967052d3830f0a138d2f370d31f76031e66c5aa63e3a2001ebb0e6ac2c11b2f705b01d447d4d575c97cdbaac175774e5129f1fc2219b5599b726334c88e6d8506bfc17d321d171615074d41d7a28b637dc17d1c9957a994285a04ce7df70e8f8d1fde01b4596e4ded07038702547c43f7404f6e2229e8655f928fde87e10cd8050a4379bbdde1540b4dfa475165c3641a1a682957eec078991b6d27ece4dd6e2a75ad28c3f0faa1c46b39c915f77ce1650c65d15f7969f55a6dcb99496232047ac2380e105b4499adfdf5787cc150b22a8b9b7ec062ce0c335af98bb46a90bf5133005bd93b21b8438afccf192720dda14288d5b20e89170103724989af49ab52c9794a43ce013d011793020fbbaa08482a99a078f556473e5cff708b33e3ed8152cb6ae4872771991dde2489244c37931f0632b151a5ebe17b2e198abf594b23717811b469ac48334bf64500c718aeaa59395d00207edc30f0efc87484050ced6932f746e9bea125258c6e07ccf1db562e198d506c9bf0214cab048151af364c7fbab5168f81b1db4258bf9bdea1d622a92209cf56138b5da09e2f648631326fb01ea0595eb9079c047a8c0bda7738e139023b801755a55fb18de5bf8d9a64e11e526cb27510d8769f7189776c4332a6ac7a2043619a1ac958f71997e983ccce35e481e271f1bb3fe8f21fc161d2c91d2945c332a7b0fd3b2d3937204d96d8d2b31ec2e4452bcc01de755917c29464a1b772fb9b350dfa6a16349e101cecb0d9764ae39f3f60840e25da94ab8fe8d52370e8a5defa36b4457fd21c84321ea35cd812c96786eb1dd264e55c3ab0d35f82ef1ba66b6a3c1b5cba66d19abcf115b1405c8d442675c753f29495cd162aa0056009e30deac39b543916484f834c4b0cde7366c3f334bd9e85030c4c847b5345e67c4a37da21c302238611f64666be1ea601e69152c2fe41768502c6296584b9e7664a244c812b2430eb77a1fd8495aae85f869c406a47d4c6cb413c8986663946b2cae12f2e3c1b6e938d0160091bd476fd6bd361c72c2774b30c9ba25bf345fba3b4660738279a2b29e471ff6e700566f07a2d926c66083f5cfd2e655e718d651b60c5936d60d53a5f968d0cfb6cb487734f8283e2b3cbd95cd5b858decf24777b655910623542bec384c5903f91513897a7a635f2d4b0ff89b1ce86ca7476ea2cac77f79c43d21a62d2b3139fbe92078b9ba038c6cacfa4dabffb5b05092c832a30ca25d4532aeb66015fee592640cb3241d929a6a840a2597f4cad8516d77bd5432090e63c93d642f817843fbfdd60c8b1ae72fb8a75c6705ef3cd57195b44c3a024c0b0e57d8bef7e9a1a82fbd4df6d809e9866a66f73d2c7ce3b6cdb0047f4b0a311be259d255af21c4aa61ab6fe12a03fcb418d1626a5dd13afd9856bc7209929415bef88372699e886344d737a30c512b245707dd4500d588ec1aa98224dbeef7a46220dd42c8ee2fdaa7d93b181a198944c9c0b10878e6558a341aa63c0a4131c9451b5fc771487072137e2b3492ba3ca8cefa60942a8a0044a9d35061372f480b9c146d818e0b2b57d813d8051f9a3edb56472c300ab9b60451e466731a629b224b4f58834c7cade0f930158ec6a78a9407347d477fddca4c1e137d2989ab3dd96cd92edbf6355a7d90871e002e86b9b67a8382b74415d56097339e716d9f1a1e779e067c865aa0e400acd82e265ceea9eb5784b7574ba702e4f66c6a9a739f88f52113eb3c3bc7ac7d19d0617a58c125c284c8653dba8eda7df836bd21e7fb6c7841a3dabe64a34cb7c67bdc4ddab3efdb52190ff5de75f6c476ba10cebb13844da8542035b850cdb3013340bfdc8f1907efe6fe2e62ce402d6ab138da1075d482337c94d783a684d16265fd78593ea67ec02c611e35779f81131f011f8d1ceacc43d7893024a2b88ec9fd964475c8cab820509ddbf5839b92c22020b264315e794750eee88892002546b198e458dd9041890b75f0fd0be0e3a668373f9720ab0349bee9cd37620c220cac33d9442cece097ed488a45c383d7d35bf3d11bcf8be557c3e9db505f02e0ca6cfa631431c0dd0275250fb4347be6fd63534a9709b66795646b75eb57eef85d8e725c7cfc38c8669b4830cd6ffdddc4174754302f7a112b56955bad2a0d2eb703e5313f2d4bcea70c3f7b764a8142c4da97acb9a7f82a2a1864d810ec2ddfbca89c89f8fe4772feac6faa13b73c1d7749ffa3ff5a31660befb0243030c8129c57f9ec4e02e2234fa68e6384601616b6bb63c667eb724a90775ec0cc547eed52002cac335b5e71a001ccffb91741c764730cefe8ca48428e44b67958f6805fceded973bdabcda1d96e19bab3e358c28217d21a8a6761debc002cc9b9a4fb1ab507be534a651c62ca041553f660411f6c12c75ecbabf4c6e7ab79d2d5363976b9015e1efa92e408e641f7d084d1d7dcd80b09032ab03ca0970dc89446a01dea33af64967ca1e4f2d6587dd92312c8d8eaaeb56c92fd0e59a996d908fe17e482d80257ad27f9f66f924bbb38f7b06bee2831c7f74365b6a7f932ea9570ce8e86f75f1698feb1ab4f2fd55085d2da1308f04c94d2c7748c2f802507046098899c3e01fc128f720dad09645bc58f836379c4d87ffebff9bf40e9913d883b927dce4923a73f231e9af13260c20a550a2c07311ce1f27430ed3e3d6f381ef897b32587fa4a71ab820d778a9040725818230232532fe556f5b20beda0398f7efa5d7294c15314c26634f9bb078cddbd');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', '#header', E'\\x01be126193fc3ddb7d378de1c4911474dc0699a4ba1d312f2d67f7111038fcabc1521628009a4955a3b2627bd28dbe7e7f04e75a43907aedfcecc8470ae68a0d7541769dc47ba8017b8bfb6ed63e5624337e9c0d76b74f132941092c58f0e0fb8defa868421764befc07f9f426d56940ac993f95704b5c3ea1662bcaacb4a4ff05a93cb32e7fe175c41c9d5fa6e886b7adc29733c3bb5e56544bbe0613c33e4c1a2ae18dea93824f421e0cbfb40a12bd3960cc857dc3f25f7b1ce6eb2e589ca2493b80851a92b864f892c9bec35de1488d3c6cd0103956f95ec3a937f23c71d616ed46238b381f4cd82012c1ee7424e0e7179e74e9685f377a654f0ad1bbb9f8d19bc5a010f40cc6f18f78889702e1300d7ed330b869f19452c1c7e524dcad48f56ae1d202f6f5b1772c0760e2537e75d542bb49b440ea3fcaf6c86c698e217be7185f08ead9dc26143991ac452593e3734c6ba4115c1a6e4b76dffa0b93dd5aea946e31be6b1b167959c2f105bad342413855336fba6bdb657997e33e9891a5e67baa334579a8734040e3638e9ed78da85eef370e0de1fdb2ba00138e7877454704791d3086b5405015ebc3519e2488f7d04ecf0ea02dea55ff7d402ea3384578785092e64b90e23ac7d5af70ea0fe87fb3bf0e7a7d950094f3d3841966c690d702e449a2ff762aad592f7e8c7c6d81983bfde0648eb3d03eb3b7d9587c869280c398d4b03f0b9c72841ab8bcc8dfc67cf0c0281e79300cd9e029e8b47664d5697987ba55828eeee92aae75e0a8af39e1dee8243660ea8fe3af2f257bc9dabf95afa09e1d6ae9dd015a69dac2049c4bf116bf5f05d19e67007e65601cae2f8d4da79c84ffdae6c585b366544b78a0c44ca3c8d8645025c828417d5f6042304ed8b7e82ac3d593639a2213499722b2558ce3d3462d7be727911bfa588b6c51c367c09e72c525e9b27257e14ccd4d0fc3ccf5daee00d6c9200fc7229e7ef27d3bfb523e6507981409cceca3a1cc6cf0ec92b6fae54d43695173dce11fdd0ecba64a372e87a4ed163c8abad7ddbdd3feb859e83ae6f78e677c12b4f09105fea80be5ad4b65ac2f0e5dac0fdcc3bae87d39ca416576f3ff2c9f12868574da1154405be52318'),
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', 'design:psu', E'\\x012c5779276687ce3eeac00a557ca414fd12688a815f1eb20751d2ff7f6917effe63d2578979a0187320e388da169e4ce9192375866274b5e2e0547a1cc0621eeea6c5a0bbe30a6e1f69bf34e6f2b95cb896cfb06be491a6c1b88253cfa9a2870ff73585add61808927895a1ee8e75cb644219f4899ce7d3569d5806f9b379a2f3ea54b6ca4f6a3a82079221ab94f3e04cc190376c3f03260358d2598fc1e3115ea433e2885a811c193be0044b812cfb6f30c07dffa5fc0419201e3679fe4a19291653d36f3b1ad76d96e63917362919d8028c740897759ca32d82d93e559d264c2d8e043f5de2296628e942028696df657b02191dd54a9f5418f52da8f87f60c06dd9d9c46526ab6dbd05beffa60fe8a241f48e479daa9fc7be0b0cbf200cf473d18fb6eed123439f865190b3aa78876e1b64c36714fb475781dcf77b03a83a74a24481dfeec9680a2001c95e3f755859bb383433bca79827ad1090775d004b4541767e3c08a48402d02fc9850bb398423f74c31026bbab7cd3c637210246b8bb43a1e35e8bef872acbe591058fc1e43df21b96a7828a04dce04095e729646a3fbb1e046db8e23d53c9b7f205ad326295a64d2543be0c25b8f2b289f1e5d0b2f31de3aabd590a1eeb2b97d3a4eda82cf8bae53b3d7df34c8f65c4fb1bad6a2f95dfeade3273384e089310632034ea3f652b99ef0478c3b7b77ee1398a83027d07ee04a04fb89859aeee36074fcf5386c9aed4dbf4f7554456b9e35b283ffcee13c044deaaa64e120143ee8fbaa48bf0846256589072cf35c8d2f281f7a74260de54a25aac7245c48024fb54e8749e5c1e472cb87501259271cab1e38d94cad0a711052b6fdf7156f6d28c8858ef4488bce00a5d4f63dd9127be8594ff55d698b3c10628b5a3f49a695333241d0bf748adac4ea71fa00826ec575b3126'),
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', 'design:psuStratum', E'\\x01eec90e5d38aa455a4c38ad0d6d6ce1957f47b2aa779c5ba3533ebdde9e6ae003fd759a28748ef702555f9dd09d4c9669e666c767daaf724185350526'),
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', 'group:area', E'\\x01e16ed8820f3b0497fa67908b75a31539ff3eb76b040a01137d8f30fa653357916e8ca9e1415442e1bcae1ca615668106b10e66b60232389b021fe73e9e302a6857e19351b4c5e7b3d411fff5b0aff677bd17512e4061ad6c52eee6337a60f7746c4bf63d62904e3007b1cc5594deb3cb45cc37d04d54e236176feae3819594f7d535e670428ad53044b82225b31c87143a33f971b491456a9da202afbed6468608aa215965d3858434fd35a8bfe24a09b3ffe86e5ba158b0102c7060'),
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', 'group:grade', E'\\x016fbd474b6d9345b5ea034a762979ebc7d1afafbc138be7fd37c8084f457c389bbabfe9b1a07dba34313eb230b72b397a00beba643e655ea4b300e5b367b56758747429880bdfb03dfbd2d0a2d1710a1d24322184dd0e0fe4dc1b1317d49627f01ae4a16deadc4f91224415780606c11dbe532272bc473c3da62487c7501e2d191b65f0fc9d10572c7fa0ba7a4a696d280199762c323f723ec5a0c413dd8fdfbea029a36f1a6d274d9f8445fcf06281b769dc8090aa1a0f4160a84d2c'),
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', 'group:sex', E'\\x014dd6a72ea141a8288df6cd03d3286b6728bb29a42a29fc74bfbfe8e5a1d4d9adbb4515bdbe33bdb658cec023cb10402154fa5dafc7d21063e2327591fa880a6132bffd29948fe8fde7cc08547b4e436a121f4d318d586c596190a479399c72b087b280c3098f60d684761f94a5359cd5760671fab2e4559b1ed3df3b1473f9647c1bff2e50925196bb23fab9a1a61f9d8a93ad9005bf4687b0a1c5784ab7586a03f31c41a627bf5ea707fe47e8bdf6464fdfa1f3a3205baf650552bd'),
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', 'group:wave', E'\\x0164b47c3b14514c8a09d0ab9bb156f34e658da2e9528fb39bd80be96fbc282a208f03c7b50c9cfd13b9ddb0a5933037b920c6214b81732959b4c53bd0765e9fc72fc39bc9b85db111215086489bd08768f526f47a16fd60eb33c984643bd6d87591d091c8b491400d7d3d409c6cc20dc0ca2aabfb6cd353b630ee7617ff10a69114168fc290b9cbf44fd0f45b5b5dea00a7c2f74d73cc7c1b08e3c56e949e2d73004b37cef48631b0cb0da20061739bedcbd9fe03cc5bf02be2b633bc'),
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', 'item:q1', E'\\x01a116fd1d52188debfc2d14ff30485f692a36f62f8247b68f623a9163cdda8102840110a4ffd2cac0a588936193d0001af06e91918a53a8bd65b88f1c20366033ae4a192f49f83db31e74dd38a3e1fa27feb5f9071150a867f6ee7d8bd6cbcff9381bef8878ecea2dc5df4bac909803c8b3ec3ce2a22bc7c97a97f8aef4fe681dfd4fb76df969415e316ad9253b77ab73bcfaad1b83bd0b5ec8af41b900bb095d7b551e19a371d7b598023196d169ae284982cb7346cadc4490710eec'),
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', 'item:q2', E'\\x01fe5eb550306382dc488ffa74a00894a0d543f5af050d5cccdfe06fd626439abe2c04f24462185d3e5e26ecf5a72a37741383de19b2ee03d85b5084fdb7acd96fdd38ec0e1afa5e4968ce0ab9e49f174c1ff9a2d23e4846cf6319c9ea8fdd5ea481216c62659dad7adb0acc70ed6b8636db9b4a2aea1daec176b6d89eca290144525b6be4e85e01497102396082856d28f8b79f6d660d472fd125ccdbf41fa7ffa02bda611272f95b6c55332a0624abb411f17b6be0d6ee19bf25eec6'),
('0253dd25-5e7d-4153-8de2-200020442c40', 'small-survey', '2023', 'item:q3', E'\\x0107c6a1f820fa954c58004673e96580d8a8865b7f87b79ba42a77b8027b6e7c5884a5a2d4439735614608a52851250b088081f40b5fd6626063afada647dad83cc151050bfc8011240d8d6a6702e04cea8fa478c43a1ed3ccb8c8bc5de4cbfaa0d5e5e72d2c8e6fc92f8d20c13e06b34ec8bdbb3da48ac2eafb6eee7e6cedc8d294bc32635e6f2a893c0bf276036d4ce52a83fdf600cd5f8743a8942819c158a7b0d28b02b7faf6c6edeebe858bbc9525503fc9bdb8fe7ab65f041c4f'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', '#header', E'\\x01863cd80a44433229aa82bffab4bee62cae6293f6577ebfcbf296400a277f258a8542c6f4c9074b27c1d07940fca97b1ad67145ed24a24ec974551af68d52d3b21647f775a70b1f2f1a9b83b1bd499b301e224feab5d69f4e5439ddc0aa8ebaabca3cd7e3ee9b0b3a22d136255f10ba809c8a2cc0ae09cb22c9c9eac40ba3433b6a78c3ec1ca2e5877275206d1f6869aa2bac899acf6ce452860d0a4499d669d8ced7bd0c1cb2833cbba49ebc21af2cf375006ed4b0b3c2ae9b3876d4700af8506ce34c35002e0acb7d0b2682be5be199f5c3d98abe1b7676714167963ced34aa281fae36cbc811a1bd7786c3350db6941d289fa2f58c7104dfa25837304bf570e3d0e048c080aad9f90b6d5102d2582a8cd2219f7ffe56f6a9bb6e8d58bf94de23b4ddeb9fe40b7784e7729162f99393394eece19f7424081acf20ee23b7934fa9a57f91b375265c71fbe9ef6cdc2cb90652eb12b4147dde8b097b9bfbf2efcbf90830e8e79764db98dde4a5e85573d3aa3a41648b08d5c5199924f42a09d8bb154760c1bc849950a24771494b3072e9736a3efcd9dbe371c1cadc168c5a4f8e150f69515d750babd9a04584252aa44bb62b62995007fa5d2de869ac9ee061872444b0245227b7488d654a7cfbce124131ff80cc49d97a5d8b8b43d7cc5a8ad16d293e97dfe98c1918fd482bfd2404306c860437adfad09c4f395bed15999215bbf15003f2598a523aa2bd631b5fda4653f61a933db3a3b9394f704274e6fe7071a116fbea3bb5b06b5df0da7553e8a91c194e031333401798250f90dd47c62f5e26a5832bd77df121c321e319f7eea4dbb76bf22169e4f6b06cfd476ba7880624dd5aad2475adb0e916c2fd1a1562aa8dc796a9af3f33fde7b52e61a65b95acd34a84019813c4354e6a81242880365774ed1663fcd1b49b3dc8ac153103549086f3ab891c5eaddf602d5d54d15a824e995c86708ab4b3b768d1a71a2a17958af9a1ed0ccb03c38eefc063ca18313f824e1974e3caf0f2a2f0e21545cba18a0002ea4430352812b3c22c572b1ae1a8e684ec550264495abbfd82ff862c6393aa9e5819b1224290e93b4abd47f3a25b5fd083bb19768d980036a7d9b9ea41cfb479cb4d98ffa1f4bf1f08'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', 'design:psu', E'\\x01b9f2292f6d0c852d1f81868ee3a23792ce5a6c0f0c84aedaaaa3c16fda2d6e266373ddf95dd0a2d5ebf6c4861e05a1683870e510a64a646ef67eed45e46e36813a7ac0c33cfc60dd3ea8093f2540dd85cf3b5b944ba49b670dc265a041fe82d9f19808c31196e53af3ec72f066bcc3cf76aeb8acd05d9004d12095280b6064944bb91225cbc9a50e3bb7ca9087053df2adefa6812eaec2605d2ba93699d664141182801495190b7e135f0e09b9f1a2fe23c72869282a74cceb18bd20586dc1462a45b81120f4939937fde49516d569ca4277612671b2319af6578238dc69e2d5fbfc75754d2e0f94df2b9719267ba775ca212da1b14d41b8b1d3038baec22a76f14423023d63ed38ec1f1ae58e579361896fa0a633eac5f8162305202e7b8a880f72cb4569d1dbc6063b3cb9f966c44afae2f49fce2e03ee1514eb8147cda308638deb76c1af792ac2202b56566038e1735aa8471e2aff4407186f4deb543e03bcb00f4d31f79c4454283886efc8ffe9c4fa3b802028f1b35fb2944306dac93d2dc878e88952bd5eb386af250150d41a764951894010952d859fbb3d33683e265d196fa234021f57895c001a46c38827469e25cd257b187d6585179607e6bc4998eb131502c9c383d1202e9c5713f45ccaba476658c46f57a4fd8dd9d57cde83280154426fb4eeb0bdb15871f2fafd86b8096f72e2db6cd070250702bb702097e62de82f59852f1a0758743d8d8ea5a99b391b73f85d546352b537c41b413787866ddb975ef5f828496c807448db297807322586e506e487ba76122d4005a4420151acda28ef10863d467b62d55dc92daafd886957d8f1c1c3ca8de46c1a0579e1a3e05db7cf4129edeb8e9fc7412243d847dde2eb89eec631fe4d60a546eb9e92a2a4e6282bd05c54b196fdfc500bacaad252b241fa3cd759089994'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', 'design:psuStratum', E'\\x0186ebc233c1e7c11c72851b33f65666227a4dcffd7d52cb660baa36605fca68752c05375b4c2e874fbf5a3fbbbf50073de61cc69826d49fe1b497f83e'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', 'group:area', E'\\x01fc88ea5b1341b251ecd49ac2d2296cea062a961c76c47a888819225c15aefae0bbec71a52217e023d94152bbcf6590c81ad1973f06ea4c0495ae0e8a8e07004f41b968bf5f16084c15f10c9b31f0bd9c1113574cb4ac9e43be673e79e27c15a0f9d6bee4f26e4a1f7bfbdca856d6e72f0b769bfd53099f0da43c5c04148d3f1b13f30b057ecdc88a399bc8cfe97c8c6067a51e3c5c90ce5a6c58c30ca72822e3983f6e46b5cbc9c9a4b8ca1249525cacc22c5d2ed9b90133c6774971'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', 'group:grade', E'\\x019d1d76cee867229ecee928725576d89cfe442e017508b6b52222336ab049fbb574976ab4ac6253c9fd2557135a9067541295bae65b0bcdf3615a3b9349cfbf1d900fbbb7ccb9bdf65b433504d42f2bfc8c23ee421b982d03fc2a8e378faa714a026b82c6ba2a324ba6c10ee3f62f8ec2f3872041972263b0793b4ece935b428946c50cec2994ad76586520c198c66500def3eb0fb73a9b481052cf59f98bdc317e07713e32a85b90776c4e8a76bd56a04cbd4067f69d4da8e558985b'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', 'group:sex', E'\\x01296bed68382518f4c2b0ee4d20107e71ed84eb8c4b79f574b3ec0b893e9788f88e01176e7956f53baaea3857decbe8267e87bae2e68ef5af89ab0045cf7be0597f3968b4ea6f3a9fabf3895ba8006f232e77f3cca825c110748b49815366b52da8e454cdeed743c9b03c68e9428d981ebabf9379046d708ba8498a019f8f25d1844ae2bf6b1283f8a25d88cfbe307e883eb352282df55321a9a9c900b0fce5b77f808d60dc788eee4bb6afd7e984d579a324797db01345899a37b0c5'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', 'group:wave', E'\\x0122250e756e61ec2c6549d70921e7791532e42a21a968195362c4d0fe67e5cdd1e3f5d3ef6d16eb523a21bd7b232d9c2b2a9e8148cde5abe7411b96a0624e5f3dc1564bae773e535ba93047d629b0effdb0ae382d340692f8d5af330f797f3542f1652943668527a0387762b3ed7812fa45e25256d59adf35622c093408824cdf9daea622400315b1de4568fc92fbb323b3eddb932901cc2f7890418987751a7decf426f298ae8b551b609b7c576d821ca29a26bbf26f4f3f2f31bc17'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', 'item:q1', E'\\x013d94ab15694077a6e2ad239ed8c2b8b565188a712935904db752dafde181dcac984827c30a9e1d761e322e256aa6b511766e39652db12a5a71c01f7297a0fb381ebd239c0d1ba7d96e3ca03ab326b2aa02980e4bf4b95af3250a01b1ff052e5d1d88f7bb370d4ae1c7bfdbe9849cb3f0637e9b595bfcbd9cb081c4804bf50e1ec020792d2e468dc1af1942ec8500ae3cc86334c6f2b6c67a95143fae7091f6e77807ef64c5202051634a89d390c005ae9917c698a7c73273c652a152'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', 'item:q2', E'\\x0128dfed7deae124f90b94301f288bc8cc0767000116b09f770a80cea8bfa9ef19fb7481fb163dd984a65c907dec1c68eb33ec180f415da2f2fd2f30add4dda7127ddab14a473111acc8b90526cb2f8db6994b0476a13e58cbb58894389eadf3d34106f520c90659bad64e0f632794bb4f076ae75ee9b16f56a5fac85bbbe843ee80216c8160357d0f1c922f275d84a45faba14f4eca1806328ad04c18c880df17fb286207f50d3578b6a57813c218a627db458ba402acc518ab214043'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2023', 'item:q3', E'\\x01ceeca6933aff0ec96c75111a4cee755883a24337042f1b32a06808eb788bfb68d46b9c02d114587e76fca73ec145827a016604bebb76ffe658d4376aad4fefeca472205cd4fe253163747b33648acfff63d8099cc5ca53b61663e42e8bdb5b2bee8cc0310b9c1be93bdb2bc8312c866b48b267392c8417f079b4d743c509d40118fcf882ed4cd757ba24902b1496510b49a64ed4f749591e66b4c791bd60f6330997cb2f38b4bcb3959b55c045c96486120878885a6c2d82a4748d8b'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', '#header', E'\\x01ce94348453e1d3ead6a5dde05fc37352a1411cb2cd83061e0d5a08bc63c2d48c1fae1f2b3313370e124ab88e7d553b61a745bdafa03bf9f53cc10aaf658f79d4269f1d97390e809c33e306fedbb1c2157658eda39c30d7d77a7bde23c87a853e4759c07022c08ff84183644d9c6367c19b3cbdce20ec74f759611270032790270132c2d8ddd6c509750c3c423073e4b805a496e989f5969658fda2ccdab05b30ee58b323e878c6e7a132ce1145f7e96dcd78c92ec7627dafb72b5c781c7f9f3740b5702e3fd0601e1b8db6270604443eaee4cd7e4b10fd72306c4e4efb075b6de99373068ab4a1e02651f4389f616117a52e96ca44f5ff26ddf8c76efd57a19f119276d98004e8ddef49c66ce2e0631ae1e1dc6ebbb08baf27360516edb2ea78e72643ec7ca137c709403fe080433c78ec40633a18deb1b80c7d4edb70147884ddca4a74d8ec9fc2181a9ea803727b62038499cf40294b8385674bfa6b86c54179d207042bd0258a672ee34852a55a98e9eb1afafc1dac8178069d8b872f23aa5d927018da604909937db94f27f32ec6ed0e81a32e135b28ce0e6d750b5429605e3d37fa6b62a13191d267af89c01c001212debf819f47a69846f27004146f718cf8a9efc3bf0131960bb3660a678155a85847069ccedb9c6b91aec1530962e82e729e71f3e42cb6497b4041dc1eeaebb5771d85ec939061545bad4c50a5f48b020c199761bcc76149d95b460ca1f6e45336aa81fbe50b1502de29ea545e1e860bff48f4ddefb95cbbc6a2d6a19458e8f270032fc2901c2b55fc9d9cfc48158ebf8d4df64d0be16149cceb12c9c67d0994ac1f65d22f0b7bbd2aed8bbe9de6997e00de14edafceab5ce7fbb2d013d3aeb0160bd065a65a179ec00e8cd5839ccd29eb1a4d9285b9b1e24baa3f2917d43713c77fe3c228edfc95814108e9f7d68bb900cf7f9fafb51e962e5251d3221f35d3fd79a6340ed30318577952b11deb8706c97d72a0a2486f381b35112b3c2ba4619511b6cb2a9c46fd81a63db031d6708a07f85124cb6d458536bd3520712587d3c7dfd0e38775675e5066b74355ffdc78604800614c535384c2ffb60ffa78ca54e0b08dc6d5642fa946d0109e92410c252608d0511972c5'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', 'design:psu', E'\\x013f773f9c2be8f999dbe9b821f6c6900a8b544b5be823ded2b5d6ef4f237ff651ac22c5e2e0ae498b5a7cf1713c50c97396a2b0afa30d6448168d94491d6e0d75e28393f64d259c3ee3bddce1af822ba519ea03b9828afd794b89ee1043e66a0b2cb22638554d88160fd040075856acfc8a79c94ad24e2b19a47c438f6805bded9ef10d5091aeb88b840708f99fd10a04a5408f52d0caedc9dc592dc2e04e4497d409649aee2c433ffb4b9986d26c522171e6b4899990c233e782184b1e9330a0af89257aaac0b74980a5d475de5d4522b64001d66566e5ab51631c03890fb93d11167e4d6a488d1e302aca0eaa4f9e36f4ef6cb18ae0da001f1aba57acbaefd4a2f74d01010d76124122b6c583fdd2db013c379aa8bd53b95a7dd687b028d2adbda243c2724d31d9c48b32d7fb63b4a1d1829a877aed26fb261fa8e29a1b1a85ddda515f91e69614dc7fb91bb2db78c72bd2529b21b68b4c85fc04407d764519c3e551f38b77d30211b55aed39be033c41c51994886cc58d67e4a88c263c7e5afbe742329ca866bbd6ea5a7798beec54571636db3287d9d68f538f43edada98b661b99d66cc19366da42dfdc6d0619efcf6a950d2a098d898cb412813c2b3fb55e08e6f82f252b70c263ddfabe1889edca72c298a6c93128aeec4e39b255e46c374f6aa655fb57952cc1d07078523f50a08c9a65448ede042209561fd3a23625cd07a753b940635055b8e5b87fa1c8e304dca4daa23d1ee169a8e1999858a8341b09f88501f55115fab4592a23410d30e405db645325db3acbaae9114c9e246b64221415144561b6cdd21bb0e6e016a0d270d5002bb785a441beee28e9ad61ea82a9c9be4a7ac17f0534d3aab41667d66552cb9617fe74612f23c5a4387faa8a91d3e12ff0dc3992b33133d00aaf17ae6e32514858b54dbcbbe492e3'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', 'design:psuStratum', E'\\x01b6ab570f0dfeeff48d14a47971bf73519f4ae2790df2255ff1ceb16fbddd658fd2dec79fb95114654081e90b11c39c982583f89323fbd246572abded'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', 'group:area', E'\\x01fea39809cbdc032b6da2ddcd68565b272f8f7c7d6089b0ca4d424562caf195565ab94701b9b694b6fc2d046ffaf5c75e9fc7e7131450b79250bdbe792c1634b09faa97b9adca16f63971a11077c613ebdd4497aea8e828a1c63aa17984fcdd50f47fa3db6bf0ff77da30dd3c8cf18448e2ff4d9638b71658eb3a2ab72a3b30578b3e41f96d9905ea4814c7dd3130141282a10efd7350e2a9860938190717de60e311a2b0cf62cf2153623899af2495670084545341ce2458acf90fdf'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', 'group:grade', E'\\x0131a94b3bdedfd000506fd4e781f56997d71340398c0297fedd3731dc90f67d4f0b27da28f8574888123fa97249dc4e779a7b3c274c20c1199284f8a74da6f4099e975a3384b84ac07433afe0f54a5456ba5fcd70d65ba4973acfb4e832719574b7276305710dc060ffed106b4398078e56d33b673ee215c4e7a51d2dbb782409c4e4fab09c1b1eeaa3183fb206f5946069906ae1ec619bac2395ffa2ab3d0117438462749c6f26e2a9b8e2dbe4b4ce9bb47817117bd032923b2f53f0'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', 'group:sex', E'\\x0148a44914955744d7e3ac978f9a2bd8120e4f833c56fae56ff8cbb9cf2d35830da51f701ee1fa676d0d064cbeaa21951d5a73e6977663cd66cc5fb2775b2fced7e15624bdf6662f1e90727cd7246c711264a67f1b9c4854653bae70452ec88a8d53a0d2b2e442073cd1ddcb766134728a6b44f7dd87685b21c1ed457c549e0309a9cca7a65f01043eea197edd1ffeacdfd06a5d293bede034bb2e2c9abc238df8b7782be8b667e6b3fa1d9b53ad185ec6bedd6ccaf7b245a8b1cfd9ee'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', 'group:wave', E'\\x01ea0a1db43b66948058b1b1b2d872d9a3ab49ab5fb42f51b267b3fc6f66655ba014915d8e25d9cbd146447c7ae7783cd2b15ecb0e3dc2140afd86a6e876bbac857ba05f9b1ce52bf17db7c48ad7be7b4dc1b57b64d78b1b2fd86a4986214815593c288d42bd8f542535e446837356024e2c9cfe9c9f146b8aaf15d2a399ab9cbd624bd787ba40ba5203dda76651891f6dd489b333d53d9e3fb17c0b996283439531df4132ea5bbc7ea0858d5323690135233876ac3e2154b803dc6861'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', 'item:q1', E'\\x0107577d974bb24bef04d97c30c759dafab77bf777bdd5a7c265cec5777769a8737aeafda9e9e2e7385309e08abe165ff7fe63d3f3a5adb14011a2dd8ee4feeb28130d95293cc65d668a4f23b8cbb468652a9d45a2593de9a29e96ee8e4480ed06040bd406f8ce19bd59c4540105d0edc395557ee8044e467ff26f07a602778a0c39f04f167999d87ae3544c3c9773ce4a76936f596e1c7f28cf343df554776d7856fe0bd524f4dc12d663657a36209721d5c9863490aac86648fd0300'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', 'item:q2', E'\\x01101eb7ff0d00726742a7d120ed62524af5bec163144d8d040c5c91bf9f7ba4f1ac19ee301166a084e3a03b5192a169d8542bb0ce822e2c3bb09f2d59faa410a9940b6f43ee4bcab83fc2a819d52c46bcc2418afb5fbd7dfcf7090e2f59b72f57f08715df80ee471b6d8b5791706d95a9c9a235f3d0d9bd1df0b57a04d225c6e1a9fa73c40904098c35bd7f20e4788f628b7d17505895a431f8836e4e70a08e8862cf59c18a796fa09d3ab48d94d84b0ed9823d9ea79a778f6e5cba42'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'small-survey', '2025', 'item:q3', E'\\x019d22e06978124a6e502e41bf0c5a6e5f8f97903437a24eaf427debf32f02d6f28ce1dd8f4a1654aff3ad71ef99d8e7ece439efd75a40a35a95ea85da8a4bd94d869b780718e9594f636dc6cae5930ee8a7282b84886041ad2a583f3b90a0eeeccf1aea1c34e3d177a85ecad3592662844fc4dca8a1aa5cd1706e7be0cf5f678bc5f430d9031fe57823ac13568c747e7bed45b15421da59ed45531d1569b6509da8a90ed2da246bc9cab842d3461309a91168307419c01cfcbccc5e5e');

insert into tenant.access_code (municipality, code, class_id, blinded) values
('0253dd25-5e7d-4153-8de2-200020442c40', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'SOUTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'NORTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021');

insert into tenant.notebook_publication (municipality, notebook, publication, revision, audience, person, person_name, published_at, file, later) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'first', '1', '1', 'municipality', null, null, '2026-11-22 21:22:57.404+00', null, '[]'),
('0253dd25-5e7d-4153-8de2-200020442c40', 'first', '2', '2', 'municipality', null, null, '2026-11-22 21:22:57.41+00', null, '[]'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'first', '1', '1', 'municipality', null, null, '2026-11-22 21:22:56.484+00', null, '[]'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'first', '2', '2', 'municipality', null, null, '2026-11-22 21:22:56.507+00', null, '[]');

insert into tenant.response (municipality, instrument, wave, token, class_id, sealed) values
('0253dd25-5e7d-4153-8de2-200020442c40', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'SOUTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223'),
('2c913bfe-8f9a-4369-8570-b94e4e8bea7c', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'NORTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223');
