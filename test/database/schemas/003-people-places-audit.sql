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
  error text
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

create table tenant.cut_points (
  municipality uuid not null,
  instrument text not null,
  scale text not null,
  cut_points jsonb not null,
  created_at timestamp with time zone not null default now()
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

create table tenant.notebook (
  municipality uuid not null,
  notebook text not null,
  created_at timestamp with time zone not null default now(),
  audience text not null
);

create table tenant.notebook_revision (
  municipality uuid not null,
  notebook text not null,
  revision integer not null,
  title jsonb not null,
  summary jsonb not null,
  source text not null,
  tables jsonb not null,
  created_at timestamp with time zone not null default now()
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

alter table tenant.area add constraint area_pkey PRIMARY KEY (municipality, area_set, area);

alter table tenant.area add constraint area_place_check CHECK ((place >= 0));

alter table tenant.area_set add constraint area_set_check CHECK ((valid_to >= valid_from));

alter table tenant.area_set add constraint area_set_pkey PRIMARY KEY (municipality, area_set);

alter table tenant.audit add constraint audit_pkey PRIMARY KEY (municipality, entry);

alter table tenant.class add constraint class_head_count_check CHECK (((head_count >= 0) AND (head_count <= 500)));

alter table tenant.class add constraint class_pkey PRIMARY KEY (municipality, school, school_year, class);

alter table tenant.cut_points add constraint cut_points_pkey PRIMARY KEY (municipality, instrument, scale);

alter table tenant.disclosure_settings add constraint disclosure_settings_pkey PRIMARY KEY (municipality, valid_from);

alter table tenant.enclave_notebook add constraint enclave_notebook_pkey PRIMARY KEY (municipality, notebook);

alter table tenant.enclave_output add constraint enclave_output_municipality_output_author_key UNIQUE (municipality, output, author);

alter table tenant.enclave_output add constraint enclave_output_pkey PRIMARY KEY (municipality, output);

alter table tenant.enclave_review add constraint enclave_review_check CHECK ((reviewer <> author));

alter table tenant.enclave_review add constraint enclave_review_decision_check CHECK ((decision = ANY (ARRAY['release'::text, 'releaseAfterChange'::text, 'refuse'::text])));

alter table tenant.enclave_review add constraint enclave_review_pkey PRIMARY KEY (municipality, output);

alter table tenant.imported_file add constraint imported_file_pkey PRIMARY KEY (municipality, instrument, fingerprint);

alter table tenant.imported_file add constraint imported_file_rows_check CHECK ((rows >= 0));

alter table tenant.imported_file add constraint imported_file_skipped_rows_check CHECK ((skipped_rows >= 0));

alter table tenant.instrument add constraint instrument_pkey PRIMARY KEY (municipality, instrument, version);

alter table tenant.notebook add constraint notebook_audience_check CHECK ((audience = ANY (ARRAY['everyone'::text, 'municipality'::text])));

alter table tenant.notebook add constraint notebook_notebook_check CHECK ((notebook ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table tenant.notebook add constraint notebook_pkey PRIMARY KEY (municipality, notebook);

alter table tenant.notebook_revision add constraint notebook_revision_pkey PRIMARY KEY (municipality, notebook, revision);

alter table tenant.notebook_revision add constraint notebook_revision_revision_check CHECK ((revision >= 1));

alter table tenant.register add constraint register_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.release add constraint release_number_check CHECK ((number >= 1));

alter table tenant.release add constraint release_pkey PRIMARY KEY (municipality, instrument, wave, number);

alter table tenant.school add constraint school_check CHECK ((valid_to >= valid_from));

alter table tenant.school add constraint school_operator_check CHECK ((operator = ANY (ARRAY['public'::text, 'independent'::text])));

alter table tenant.school add constraint school_pkey PRIMARY KEY (municipality, school);

alter table tenant.school_predecessor add constraint school_predecessor_check CHECK ((school <> predecessor));

alter table tenant.school_predecessor add constraint school_predecessor_pkey PRIMARY KEY (municipality, school, predecessor);

alter table tenant.wave add constraint wave_municipality_key_id_key UNIQUE (municipality, key_id);

alter table tenant.wave add constraint wave_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.wave add constraint wave_psus_check CHECK ((psus >= 0));

alter table tenant.wave add constraint wave_respondents_check CHECK ((respondents >= 0));

alter table tenant.wave add constraint wave_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'published'::text])));

alter table tenant.wave add constraint wave_strata_check CHECK ((strata >= 0));

alter table tenant.wave_column add constraint wave_column_pkey PRIMARY KEY (municipality, instrument, wave, part);

alter table accounts."grant" add constraint grant_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES accounts.membership(municipality, person) ON DELETE CASCADE;

alter table accounts.credential add constraint credential_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.invitation add constraint invitation_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table accounts.membership add constraint membership_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table accounts.membership add constraint membership_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.second_factor add constraint second_factor_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.session add constraint session_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.used_code add constraint used_code_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table queue.job add constraint job_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.area add constraint area_municipality_area_set_fkey FOREIGN KEY (municipality, area_set) REFERENCES tenant.area_set(municipality, area_set) ON DELETE CASCADE;

alter table tenant.area add constraint area_municipality_area_set_parent_fkey FOREIGN KEY (municipality, area_set, parent) REFERENCES tenant.area(municipality, area_set, area);

alter table tenant.area add constraint area_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.area_set add constraint area_set_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.audit add constraint audit_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.class add constraint class_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.class add constraint class_municipality_school_fkey FOREIGN KEY (municipality, school) REFERENCES tenant.school(municipality, school) ON DELETE CASCADE;

alter table tenant.cut_points add constraint cut_points_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.disclosure_settings add constraint disclosure_settings_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.enclave_notebook add constraint enclave_notebook_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.enclave_notebook add constraint enclave_notebook_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave);

alter table tenant.enclave_output add constraint enclave_output_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.enclave_review add constraint enclave_review_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.enclave_review add constraint enclave_review_municipality_output_author_fkey FOREIGN KEY (municipality, output, author) REFERENCES tenant.enclave_output(municipality, output, author);

alter table tenant.imported_file add constraint imported_file_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.instrument add constraint instrument_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook add constraint notebook_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_revision add constraint notebook_revision_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_revision add constraint notebook_revision_municipality_notebook_fkey FOREIGN KEY (municipality, notebook) REFERENCES tenant.notebook(municipality, notebook) ON DELETE CASCADE;

alter table tenant.register add constraint register_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.register add constraint register_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave) ON DELETE CASCADE;

alter table tenant.release add constraint release_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.release add constraint release_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave);

alter table tenant.school add constraint school_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.school_predecessor add constraint school_predecessor_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.school_predecessor add constraint school_predecessor_municipality_predecessor_fkey FOREIGN KEY (municipality, predecessor) REFERENCES tenant.school(municipality, school) ON DELETE CASCADE;

alter table tenant.school_predecessor add constraint school_predecessor_municipality_school_fkey FOREIGN KEY (municipality, school) REFERENCES tenant.school(municipality, school) ON DELETE CASCADE;

alter table tenant.wave add constraint wave_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.wave add constraint wave_municipality_instrument_version_fkey FOREIGN KEY (municipality, instrument, version) REFERENCES tenant.instrument(municipality, instrument, version);

alter table tenant.wave_column add constraint wave_column_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.wave_column add constraint wave_column_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave) ON DELETE CASCADE;

CREATE INDEX audit_newest ON tenant.audit USING btree (municipality, at DESC, entry);

CREATE INDEX credential_person ON accounts.credential USING btree (person);

CREATE INDEX invitation_municipality ON accounts.invitation USING btree (municipality, made_at);

CREATE INDEX job_next ON queue.job USING btree (run_at);

CREATE INDEX membership_person ON accounts.membership USING btree (person);

CREATE INDEX session_person ON accounts.session USING btree (person);

CREATE INDEX verification_identifier ON accounts.verification USING btree (identifier);

create policy one_municipality on queue.job to motvikt_app
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy workers on queue.job to motvikt_entry
  using (true)
  with check (true);

create policy one_municipality on tenant.area
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.area_set
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.audit
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.class
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.cut_points
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

create policy one_municipality on tenant.imported_file
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.instrument
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.notebook
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.notebook_revision
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.register
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.release
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.school
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.school_predecessor
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.wave
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.wave_column
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

alter table queue.job enable row level security;

alter table tenant.area enable row level security;

alter table tenant.area_set enable row level security;

alter table tenant.audit enable row level security;

alter table tenant.class enable row level security;

alter table tenant.cut_points enable row level security;

alter table tenant.disclosure_settings enable row level security;

alter table tenant.enclave_notebook enable row level security;

alter table tenant.enclave_output enable row level security;

alter table tenant.enclave_review enable row level security;

alter table tenant.imported_file enable row level security;

alter table tenant.instrument enable row level security;

alter table tenant.notebook enable row level security;

alter table tenant.notebook_revision enable row level security;

alter table tenant.register enable row level security;

alter table tenant.release enable row level security;

alter table tenant.school enable row level security;

alter table tenant.school_predecessor enable row level security;

alter table tenant.wave enable row level security;

alter table tenant.wave_column enable row level security;

alter table queue.job force row level security;

alter table tenant.area force row level security;

alter table tenant.area_set force row level security;

alter table tenant.audit force row level security;

alter table tenant.class force row level security;

alter table tenant.cut_points force row level security;

alter table tenant.disclosure_settings force row level security;

alter table tenant.enclave_notebook force row level security;

alter table tenant.enclave_output force row level security;

alter table tenant.enclave_review force row level security;

alter table tenant.imported_file force row level security;

alter table tenant.instrument force row level security;

alter table tenant.notebook force row level security;

alter table tenant.notebook_revision force row level security;

alter table tenant.register force row level security;

alter table tenant.release force row level security;

alter table tenant.school force row level security;

alter table tenant.school_predecessor force row level security;

alter table tenant.wave force row level security;

alter table tenant.wave_column force row level security;

grant usage on schema accounts to motvikt_entry;

grant usage on schema queue to motvikt_app;

grant usage on schema queue to motvikt_entry;

grant usage on schema tenant to motvikt_app;

grant delete, insert, select, update on accounts."grant" to motvikt_entry;

grant delete, insert, select, update on accounts.credential to motvikt_entry;

grant delete, insert, select, update on accounts.invitation to motvikt_entry;

grant delete, insert, select, update on accounts.membership to motvikt_entry;

grant delete, insert, select, update on accounts.person to motvikt_entry;

grant delete, insert, select, update on accounts.second_factor to motvikt_entry;

grant delete, insert, select, update on accounts.session to motvikt_entry;

grant delete, insert, select, update on accounts.used_code to motvikt_entry;

grant delete, insert, select, update on accounts.verification to motvikt_entry;

grant delete, insert, select, update on tenant.area to motvikt_app;

grant delete, insert, select, update on tenant.area_set to motvikt_app;

grant delete, insert, select, update on tenant.class to motvikt_app;

grant delete, insert, select, update on tenant.cut_points to motvikt_app;

grant delete, insert, select, update on tenant.enclave_notebook to motvikt_app;

grant delete, insert, select, update on tenant.imported_file to motvikt_app;

grant delete, insert, select, update on tenant.instrument to motvikt_app;

grant delete, insert, select, update on tenant.notebook to motvikt_app;

grant delete, insert, select, update on tenant.notebook_revision to motvikt_app;

grant delete, insert, select, update on tenant.register to motvikt_app;

grant delete, insert, select, update on tenant.school to motvikt_app;

grant delete, insert, select, update on tenant.school_predecessor to motvikt_app;

grant delete, insert, select, update on tenant.wave to motvikt_app;

grant delete, insert, select, update on tenant.wave_column to motvikt_app;

grant delete, select, update on queue.job to motvikt_entry;

grant insert, select on queue.job to motvikt_app;

grant insert, select on tenant.audit to motvikt_app;

grant insert, select on tenant.disclosure_settings to motvikt_app;

grant insert, select on tenant.enclave_output to motvikt_app;

grant insert, select on tenant.enclave_review to motvikt_app;

grant insert, select on tenant.release to motvikt_app;

grant insert, select, update on accounts.municipality to motvikt_entry;

insert into accounts.municipality (municipality, slug, name, created_at) values
('13bdc5dd-724c-4287-bd99-20794486d947', 'south', 'south', '2026-11-22 13:06:35.636+00'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'north', 'north', '2026-11-22 13:06:31.856+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T13:06:30.577Z'),
('002-releases-settings-jobs', '2026-11-22T13:06:31.010Z'),
('003-people-places-audit', '2026-11-22T13:06:31.824Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 13:06:39.051+00'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 13:06:35.512+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 13:06:39.051+00'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 13:06:35.512+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 13:06:39.051+00'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 13:06:35.512+00');

insert into tenant.notebook (municipality, notebook, created_at, audience) values
('13bdc5dd-724c-4287-bd99-20794486d947', 'first', '2026-11-22 13:06:39.076+00', 'municipality'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'first', '2026-11-22 13:06:35.62+00', 'municipality');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('13bdc5dd-724c-4287-bd99-20794486d947', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 13:06:39.076+00'),
('13bdc5dd-724c-4287-bd99-20794486d947', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 13:06:39.091+00'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 13:06:35.62+00'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 13:06:35.628+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', '52e8a8ab-717a-45e6-bce0-bbaa3dd9fbfd', '2026-11-22 13:06:39.051+00'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '9038a7e5-6335-4b6f-821e-95b4b226f05d', '2026-11-22 13:06:35.512+00'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '70c9d71b-51e4-4bab-b8d4-66f5a4a6a8fc', '2026-11-22 13:06:35.512+00');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 13:06:39.051+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01b1be456ff288a9185f0b198f563318e3b41d3d82822a2e258d83048a4a24e0946faa76659a593039352c2ac6e4679e23b9ab4c8cc4ac1299c1ff27b634ae6735fab4ba327ab422be435648c5333a77b24f441d21d8379dcd6feb9238fa381d27223f5cb0786e9e26d27af3580a6f509915e7c84110d53bb9d0ab5e944e1c4754b44e3db68674b8daab6e76e97125070f5b99db4e73fd356248f2632110255314cf32a705dd88d48fa3c166be3c0982f084bfd3bf315175663c8daaac27457e7cef8064a8b6e1f73e93afc8ed303b871738331f6eca63f90b05d464a439e7525ba555534f91fe790ccfc8c00f5aa0178344f2b5c1683a6fda2ace9fd964c3084f009c7122a65f926bf7e997c06e2ba70a6ecbefbe7896b4473718e425393e7443ede9750b48b8aaae31a74e4c1de020c161395392e4e9aec74a936359c6b37c29b50341498e9b36d472c59bf569e6b88ee36cba0c3d937c9f1c8d478a8fca9fc05eb1907f77203ee8981dd764813dfdc71370a701895a1c89d997f7e8ab8c333b6a1791fbfaab41c6f403e45e8aece47bcddc92fdb743ca23337e9d3830e4589deffa7292cfa54e64a60c0b3808e484fda5f2ee7c9fca1cd3f71d05f874b1c4e3e3a42cff6ca282ab159e517e3b468156386625218ec627b0e97f5fd7091d6472fd9c8109adffc447ea8c8729fcd9306eb8feb363db085e56987de8b654475f6d75870b055abe476c8ee840f3a9db1b2fdae44dc8a725abc7727d1cead34ac3ce19b2ed205d023f855621ef0090e7d22c6573f4c582410284f53dccf7780ace3669a811f0649a4f0063049729613e52e2f06e62788a722296de763baa94e50d169fbae3b6dd03ec14a84fd5d00e388bc2cc6b19f34b2942df92b47cdc37096cf77c6c6e2d2e912cb898a747da884703bd8867f8b7dbd1f3916c97b35b5f558b940fb78efae7c8304a41fe07555d337334a054390d6a3ad2256b6ffe94dd28d5cef14b1239a8f0adac85a946d9e15c580de59d8027952affc12efcdf148432bcf9f6d5c918dd26b29995235602b03c8ca271d5128ea879175d445e8e8ef7c8af453b23bd73c67cf64dbe023cfd014dfdf7ff6b5e197796fcc4a0d70b23830fa2023c406e332a2cbfeba1efefcea45960552db5a6ea8077be9abdc337e17eac9d3f89c51442a5f21b11d81b7190cefae12ca151de68b1a43dbd140d322b288d39c8e9a4407a43a555433839cd779afe6b3af097ddbde91709c85a1acb2b23476e46e8fb4565818466c29a7f7405231be99f201dc93ed5be5f5019aa8f8a66425200454d5a248080bc464f1739e3091ab6a43798449f4a2e0138e23918c9af752d70f0156c2e63b3c174a5cd14183b82704d369306156feb61b72e02448271b0d4f33e8a1669330af5ec8a8857820a86e0352c85220b5b029d9d171ac1b93d9f3de900a828d884f50e48fec2a05aeef696504a874d25b36c4474198f05d8dbc4f07a8cebe252d37080e49337bf44870413daf1db37322d8e9707758b7eb4cfd84e46260ebff77545ec8c4c5e47539730f806e1b1721e6c196ce31a1a13d2c9b4080cbd8de9760c697aea129b17ef0f90b4257f7fb303e9d223a6a8d3ce38d793f9a65d6fb88220c2e13e449577f3fe7e1e5de228b47fca64a20494cdfbb25c5071f9bccf27ccca44c9772189ea64b2556a53ac204cbff4aef91dc2433c7ec47988e8130c265555a534c940f43cb85ba104428a8b0c061b20771c23d30d7a63a8cec5c252c3f54975c4e6373d81fc312ff91b848b0d1f3144ee60fffe8811b437f21607938dd6f9282af68dabc4b8c83d54479aecde982dc99af0f376c07952a23e2c5e5d17708b1ab371336f11c7039d57d1538c59f49563a681b8b3cfd191761172691b3295d3d9292d54f989c99606ee288e76159e0ba3e87699962551d0f556532bfd46bdeb117b5168e8af070675011ee6ac352dbdf2ba410b3a084a453763ce23e5bea0a9af4686acf8ac4bdac3ca61f3919cfdd3667c3356ffeb7eb264f42daae46e8519bfddae478f28a4d1087ccf297d98b0adedb680f44691422d4c65964d2f775061b937b065cff6c449556e183a77f907ab0d2db30c7cadf211dc68a89acd15d3097d6007e6bff5267fdbd689a63c74306e7648b00bd3031d3512d9fbe33114ba40ff565f5c1d759b5727a7d46ec53a78b9d7376f35472774e78b340e175427d9b3a7b7412d3e9e7a564db316c8072427f99457f9844b6de448ef36db5942a4af0b2d2d17aa76efd5d82d437cc7f31cd19c7c0622637b19344202de970e129e91dea4c08e4d449d03ee8adb36f7e861b70b75f7a677ae4b67c9f3abf4ccffd6f8348745e3ab64faa410daaf59b0b63abd0db72f0fcd77eefc22734e58ecfc2eac3a5aa50e12faadf45c4c244574e7bafc6cb64967863b1c36ee04e2a110905dafeee46d9712dfcb4a6a8104053f77d76e334309663546a4c59ab585e2d4fb7703d76d7ccd4fd9c94ce721a1b70e17c58217ca77b5725557a4a30424c6ea3b538e76add7f9dee1b81639eb89e85a4a0288bbae33faad53c69c21c1b6215e5471845a74f1ef1e4ca9b8331efc4a1af9e74c59fad91638eb0cace847b342bb7e2498e164259035241fe76c0dc5e4a7c026b4c363a8a23f816fca6776e46501b73a5280d5eaeffe614a14ea5cd6d477008e09fbc8ae961e83e0e9de7616f648101134a4c7358c4eb1369d25156108e6618373d02f9132116800cfe946d297a18148d70cd1cfa9c04d44cc2a8d3846e1e9ddd7158b28156e4fd3f8c4cf9d3d26e2da222223523a3f2a61eb15ddfab3d8d34ac72c8e88e8a44d590ed7b03721d90de2a8e590bb878189912ccdb6ee4dfe196e5a4464f8fc1ce13e5775df3599b711d1cc306d9aba229fddb000590a6f7845a3cd619a858889773e7b48dc2ea086f8ea3a954b56876fc9d9288a27ccb4f9771424fca34948cdc0b953df21a12377940ec7f0968e6ca0eb4e29a0b7a958fb5d42a0afda9f7bc1ed790b3e603ce835817794b3111db7ee8457c44e5e98e5dffa36442ebfab1a10dd3bb388a52045dea60a5ae8cf1897c5c284e38a376776f4ebaebaf283b90804c3fc321d9424f3620e1dbdb6c4dbbdd7f68fb69b3d37b6ee7e7a9891304250aeaad03b5a1fb32809caf82d60eb84a14f94bc05274bd671d11a3dc506e5bad4b851141cabdb91775de75fa7069e38b470f1ca2e5f1015e3a34144481356885a5fa514022656c8ae205b4f6189df69869ecd0c7c8997819ce049dfb34f29b490b41c9226dab624a75b16c4319f7b696097cd3baf9bd803d2c920088100bc4ace3d4937ecf4ae7bac5619d5f6bb117ac41281b1291aa4c8436e3cac5835b236384561566b843055c7b71daba1b361e067a22ce43a6c28ea0b83c8603c723f793de1ee6852f4b060ebdb764d4e895f31379f1a306e2de5dd7b090e06b3b28f27918878ffcce3990bef811b64f679c53bcd390eb566953dbada061ecfafd3a927b0f0ebbf6afba0694a4672af331003a1c42a47e8b2ee045b6fcac47e7d55c9c74e401e46474dbe4295898bbf6fa43bd72cab918b25856ce14bb286dd77ac0fe1daec0af30233e79c8a62819d19e8d5f3b51fa9d9110d88945d9002b8b06cb1775d3c5e27da94e3b2b99faecd2e5bad477b286c22adff34932a6c7cfbdb59b8e736a274be71b504a6bf53fdc9d1721fab9695f3a0545cbcf6b16cbf9efbf3f6e55e624e0961cee0f742e9eeb8cc46cb04a24b3522a7ce66dc57e38c3ad157efd94a107527ff2ffb3cf3e607e68db4536a5db2'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 13:06:35.512+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01f1f5f5ec62c94af38b7f8c6092a70138597781512b11553d705de032da4953dbef6daeac586e0fa2019b5e8da63b12cd075b9002145fac448d025353e3169863e1a63aff249bb055f57c7c75860e469d77df6691b5759fe957459438032775e9f8acb2e77283f44a576a528dee53d0d09a235362de1b073d47ba57784f5a45d1d58ad163468f09abc6b0168e37354a0c50fff1e48c77592aa4371328a2bd4fcdb034e1adcf1074f1395c2d5e82a7c7957a46fe6fa5ab7d98ac5bc64ce7631a2a23d3a245102f01105f8ba124afa36e284ab1a304860d8424aa443e1791e266301f6b789f34ac7111a434b18cc0ac49d0deec39156cc1574683e64979c0edd9d55bdd0e98b916aa3a9033887a5698d0741919420fb1deb2c51f6bab9c3e6f8eb2422b4726c8ff672a0b09f18d07b928f63f55e21355a216cc990511a26be2eb1af92bf4867a3fa63fcbc9b0c6494839f1ff5c012cde5870ea07556a0238ffec36739324e8e16a9e80b0928b02171419af2932ae87e9f277f4c6690683ce433f3c2b6fa01cd185066ebc2a5527c8633d18a66328d75a6b90a09cc5a9a6c269384e4058e030c8c00f8c200156693329b0d244111bff34a0ce12424b2368174f0bec7cbb69711eb56d379d5a0e46264b23dd446bda5b39aeb963488e38a507b7e2bc6d07a54bea378f203497fa43f563f236cbcb24c8ae66f48c144966b8f2203dca373301350b79a5a6d4be382d41e95e9ae7835fc65640c6bce34edd5237b63705faa14c84c74c790c056efd7c7f19e3f6f34266d6f4fa53eaf53b94adb887b0daad6e2e3285c84df04de12a201f28ae19f2ca325e4debc1d1e1fe98b6799858d494f4f0948d887a399b740cbbd2bf13957f83dbab3b9da0f3b259a3c8b9b515ca2a593d28480f22b7d743f499f883f870ecac2085a87980d0f7532fb7adb9754d3177d7c1427888d0dfc359d1150c7311c371c77ff915840f3b9cb76f2a1469fe04063ae5c15b1cc954dcd23e34a88d3bc13e001c5d63923772bfa2d63ffbe7362fa665fb2df68640d3b3b02cc8cd88851e273f82450e80887b6a1a2dca330f865b891c5eef7ca146c6987b4f966cff23ca63da11850a9eeb9a8e4a5430fe10107f21eb859bef988217389235687833423409c3ce3c418c24ba087295accf52a4ccd7f2246f6a80cfe448033ec14a7c883612527393ff0786719964720a62bbb11f50b44a160d40a01270a45cc6d3a2e65abd53694313da9ff157ff568e122a3b0b4a91b91318cf845aa305cca109921ef6e05f57bb2ad4869009171ee73b53fe841b971c7b9cb72263c9c97b62aebc1eb8731eac3d88c814cb267efec3553c0a723ca99ae123ec1b590ffcb644a61106b783bd99da49356c44b22436c22fef4be1e565c349a4ece9e6b243df0c14756bc4b80ef497ee8eb1195251a66ac0804d50ce4da67c64cfdbcc810cb9a5bfae85fe4aa08079b7a29fcfd8c5f2692188c9e8c41bf6323e05185f3ed56a9736071c57659fe3a168781351e346ce955ff27a2d708661e83b69b1d92175105ee0456c1efee31023f0af75db9bbd0d8f9437019688e3bfdb93457e88242d96920c8e78ab826044dca497a264807215415e0fb0f1096f6dec14dc1094e02d971834ee530b64dd16124ae40df5ba8109eb48c73424f1f72964f3cf23a0c703e4180c0b8a86db6c3995f658f963ddaef92e7036c2f7b4e418caa383bfecafc2988779653bd5ab4340472fe1afd54959fe4893bff0b7a2e7f507c813392c423e34333b0708c7f6f5e5de140b4cc355a9a37dae0999b51eb0f94c38c64e2f923cd6722529c051cc6f57a540b3b4fcf6a5d7820741b3e45ffc0138811e73c054d17ca52c6fed39c58a0d534b751920bda2c47788cee01c69335dd6b6f7c15f6ce05b7cba1dcaf64317090772cc4c6aecd43d53e579d4165c91da409f6bd0dc71c6e869c2d07c242aa51780fa6612ce57a0b8caa585ccaa130688cdeaac9fb323f261d5e4072164814fcde1b69119b6a802f2c534123b7f7326f577e56bbd547e1d8cdd51e6d23ab7b5fc617251fba992d7cb50ab5c00bc8fc0e7c9b8eb563f62e10e33cce67098cd5eb028a731b265cf9486bc4da3729cacf276a1d55b507f3b7afb77d157da00b35534957effc3b035ade923e573727ec650c2da66d863d83e5eb744668a1352a4dce241d16d25d0d5283709c32fffe89af7352a18c25ecf0c4fc572338dc09c0fd7a45a040d2b7cb24a7dcf8377c3ef7bf523d18bc920882b65f1ad12d9788fe9f9a0296ad3f2c50fc0aa778419a4f397d36e679c41e760d24a4f2daa5b45a2c8f46833d2a26f36e31598ba843d07a70335e08302c5a98edcffadb50e5be027e50c154c9813e5a1690e0b4f8060c311537ff8dc85433821d6e6cac67bb2539ef3b3381402f25ecfce7649f2d87dca7e211328cb5331c2f993081d2b24fa7bba79bad0631e4d83424920cac5bedaab62f872a659ba6241c066a4df582a109ebe96a3526df512c03d7cc0b00f58da4e9fd037c56c35b8949d8bd5f6c40e6fa3fce0cbd56fd9a3f6a2615dd2adce86c06ffc0a265dbfec4b2fdb3f3d5a3fdc3eedf1ec869ffa72a804a8234028c58fe8047242349a35fb91bdc5195aa73bc0b4d092b365f7510f79fab331cc4336a3bd3cc9ff026e814ad23b6761a6d742b19bf26cc051812c2a42526aa2b2f7b6fa1fc3851b562b8c4786870b92c9c4cf67fc0b49ba6b7d51b0c359c0af9f6d11a3d144a2b28c7ccdc3c7bb1cf8cd41bb9d390aa1ad72b9fe9d50ebc3ed46f0cf427c0689fb9f0c583ff1cbebe64d650b048a01bc9ee497431d801c008b6063fef05e4f3bc72e149579d31d773de8b13c2f694cbc4594bd4c7bd28f0d3a6e098ff3831e048339aa421f00e7bf036249dc56993ccae9adfeb1e5797b4e739e53eb9fdb9e9335fb9b905e00e586e6b8c426cf45782834388d56ea10a34972962aa74e289debee3691d3aabfff63a997745ea5420394d9ec9fbe98fd5614ea19d82af96fe1c6a4640ae44ac0ee0da436e4b0ce6fcedf3e1b8f9b7e25510174410f1c77fe3701b6a4ea9ad2d9010e68ece985337a5c867ffcee727a95fe180c10062fa0b05b3688be0e4ad6ac6ec45afedffe86541c77c71ff8fd5dcd5d5895aa738669216c9ea8988c1d764986522bad88cb5e53c5ad6638002baec9d8d21f4dd0e7a383d587715e2d47f3abe811185ebbfdccbceb053e5412a61d14acdf7cfe860be0527ab7ee947a4781ebdc9b9c6ee45fe7628c539b44c70378c0d6cdaf3cf13ec18409be1a39dd47b89a65175296495b4cf718468b5adc03f55cc9067023f2a309db7289e403ce07059467fbe409b12172d34af4b23a102540d7d99a3105463584822d73c84628441a62591006f6677ef00520208b5fe9807817397ad7aa867dc48f168f951ccc2a929b67606535277602c91798b4301063581d9249d6026878e1bd40a323b6a51b0c65bf01ab2c9382a5bb9fab692d29332828d9d698b75e18b6ce9d6a41d65a003d4e7abdc1fea53db52405d9f10e65ed6519e920a6975bf2577527f1a1277ef746a14952b315d0065074206e3e559fe67ae87dfc196356e253f658e383fd50fb0831ca5cee8d31799ea44fa013d128812686591037b26486b0a8ebc11577a34a06c4241b543eba676ba35762e240f33228f8a02fe407bed9ff4e9d1c37d6d7ae24de9817436aecdd705f1b76c29b5a566d19851c96926551e38f6c034fdaec3d6ed378f658292e1efc78d4c53702826a3fa8c2353bb66592699ccc8c502fd849088ed8'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1949d935025fee19fa02db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff2500444de912aac33e548168ed23b5219a5644722cf5fd8d28ce594121a4b63952e28a50e25e494cba52f6ac794d23be564d192c5cdfddf8e1292bed4a5376fcdcd670969a3ae55b130f95564b235d0a6e5a475b6315abb3a9b2564a7851b4aa7fa943a53ca8426622c29a56ebbfb92121a88bed3c652fa69ee765f17835cf5bd1f37aaf0578cb2379450a647c23b40033152b9472ac468c9f07a6957b9b2f8ef7d180a23df892b992ffd2ffbc3567fcde6e1456fe88453b672beae84122a0be5282dca3c4fc888e25a52faa9931cf512ba3252dc7894de2c99d34ca5fd7149a24bd7d723b9025357f300e4b7a13259e351fde771844b31b5ada9b42da75b6e285b6ed5f0f19bdf80d44e3a0f917a095d1b5ddeae68258c14eb3abc1f99fb7f32d9f871e68bcc12eaeb4cd696fe17a5744e09e50f78ce1b9b736f30516ed8b4906fceb9d9e586d9e50279c36ca9c3b511954f0f5cbdffcbd89bd22ca2f7e7aad063ce9e6c3cf5a4313ad9e2ece986d9696376bac5592b3fafbbfacbfdbfc582537e7ed4c9cec6d33a8d49678b93dd0db36e63d67dc4c95e42563aa78a6beb0dc62257d91ba34775973e7ed1eebc68fbe78e54f1a1bc55b9a5b4d3aeffdad252da4da890c2e4d3b33c7f6fce7521ab6b65d197c60955bc15f9e0a3cadc90d2f60f9d84862acbe4dad597557d3f0d283d4ac8e8b2c8ce297d39f3bf277593d4c3cab6e1e4b17e50c5b7a75a1da366091594768edb89872d65d351723d697e0ed5f570d17fe4401a59f4e56555e9fc6a5f8fa511d78bffb7463bd977d5807c57f9e29f57b392af44d86aac765affdeb48c1f4e57c89e1a5af61eecfb254bea91693e9214949ea0317eb778f8880165bc44650c27232c6208197d429b272144c4002a82138613b18b8a184c4458c2a079713d648fd06843664878581669bba8b41cd2c2c2069d06c10772c809113c2c8bb4b081cc212d2c6c0869eb35a7f90a11e2842280a2f08c21853c45850c28242c63e029d27ae0c28d40612749f0b84cf29ea2f2f2c80b8b1b78aa041fce61274bf0b84cf2c286338fbcb0b86167c3f0ef7541e7c5f0b43ce2c2bed9b1880b4b1bf6f5073e9683be08c1d3f2880b1bcb2ce2c2d2b2bdefae8775178d9cebcd171e9c5df22e2a39b7e4b0e06ccb1ef0c1ceb500020fce2e396cb0734b0e0bceb6fa051fec5ceb60f0e0ec92c3063bb7e4b0e06c8ba0f0c1ceb51c0a0fce2e396cb0734b0e05def3358d6e855156171c1f982c6bf7f60d0a25a4dd509a3f56f93335686e6f6f9189361954a8af73de1a3956bab41f7d1924d4105fd6ec0769785107ca5807c7195c514cccd05f4ead0d4bd641d106fe860a1b965dda0b318102e656178d9759e0e739a5d8820c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71f9bc8b0999833b061a159a5c64cc69c3a631207dea9e24046b0a78861fb72d8dd3af683995368cccecca8322670e02d5a0e6af4da2486edc961b7a9d90f664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56768087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df48399d8ecd1e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6cb6c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fac14c6cf668c9224ed8c3e247921f33b9c7d11e933df899240732d63dcd0cdbc7439fccb21fd4bc6263766a56a53191831fc97360e3d826336c8f0e7d30d17e50f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2133e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f00734d5d9a3e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73adbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa0a9ce1e2d6ac40a7ed80688160298c93e96fe38f4bd848c286efc797dbd84ec48e4f9992f5bff17d6eabe12bed6a74ff46b9a69d17c4f1d0e5634beea2cb317bed6aff009e78cba2a9db8cae51b23e6749bf7de2dcd572fbf5da96ad7e6999793d9bc6d94bd79adcbc2d5f83ba37a3b6fd24e3abdd587dbc69f05c72ee736fe5fe765aec495ca959b3e29de16ad3ac7ed84447e3b145f714f3939aadbc7ffa294feec507df5c24fedaa52be9b3577bb9b777bdf13c0cb032c7dcc8ea41beaccd721f25cf78593d999bb1045a64775814c1a3596d9ebd27dd0aa56b6aac43bf3e98e72399639a5342a0bd557b7a26abe848c9e584abb09d9a19e1494b63d5153b6eaf44d99a3c7cbacd6d7baffd2f2df557cc5c457bb5ef464b7daebb167c7fa1f16fe9627ece8dd8307addb748e578c7c20689dcbcc8f8e5e9a3a22abcbd65d3a239c1a2899bd9ad6b25d699349f3ca48518f61b3d97f0e11afa9e8ab0000', '4el-0JcPLEcNVQ-4aInzYBo9UvZ', '2026-11-22 13:06:35.512+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x0185795e934bef0c6b896d9b4a0790a156dca7cad28b4ece927c8708b748bce40052d4a665919e904a637d6959bdeff4c1478c88d5ad8a528e74d80ae036dd3295a1062d38f2f38ac155a2b4b3509dc0508ee17e1cef3d7f370f0ba3e61ab50d992f3f919b97207dd652fb3ecaf2e266eb303b8b2792b5497291b12418375b0b33a42bd1178f7efe7ee551e27dd224dca6a5b78cfa26f7164e2a7f5657c2f2b11b7ed7338f42e9ecb3cb17bf3ab4aa283f94f75e166c6422f56c679877018629bac4df731649aaa6891b28559a8fe64190b890ef990d02d1dca9725a493830c68ab5cf10071f6fbe820b59c12304c832313fae4383f13a7d237f8420a1ec8a077f4ae7e05f5c1895d80eadf21c5fec12dd8727ecf6cf016dfb4db144f566137f70d69c9417fe1e08f52b4c59e5f9671433912c98ee0594520a6f7fae02c9b341c67c82b928c4c3ce0d26b4260b796576a2da89ae396bfc6b245a8cdd63ac44ef9030ea82e62d854148d48fab628288b941487a0cbb9ee314d65b2766bde3d300cbcefd6e8b6e02f3cce794fea56f270d10e207a1b0c414ebf99cf6ca3ed21cb03322aa0fe646e9aacc53a8b8227ed2792ec8b0869d0f54edc39bf2caab23a3908e9d9b47d8729dd5b93b5b0cd876f167580a7eb6fb4ad61a9c5a8dd275e2497f8ea3b8d40f7eaf0b9a372c76eb4b4dba120a885ee4b2b98e66a98f037b5c8669f8f36f8d5f8167994c6688ee0502894b85f3567bf7e135900e8e2d8d256a1f8967fbd5813fa348051e91a169f0783a11b4f3fa2c7d03efe8a1bdf6699c2c614039ef366b04f6db9bb46edb0e62c5ecd577291bcd381bdcaee9451e84672d5182e38ffc841a88fd853a09c3c02bcc986fdb7fcadc100f6443befae60329e433db6829bd4c825842b062a816523e5bf3e2f7a32cdf753c9aa22dddb1632bd89472cd8312e101a1a66ba7e5bb75cedaea431a73a98bb77da48e6a8f75acc462fc332575b010102854d520f12a81d509cf8a6c202470855c07f2a07659fae5bc0a227acb59ac9615d955262c0b2035959e269f22495152f78ea7715b9a5ad38141947013fc8512414c702877b2208d33f38c034466558c6860c7f667c8a5a31f0ac50c193c46df15db345e2a86ba2eb4c14d4bd1fe04bfd2b5124d0c2052df84a4f7a42f96661713ed81b4c5374946597dc9343f49713413af5636c163ae9dc456b9aa8d0d58f6b206949ec927eaaa2fe7940e95d92a60a48669029d1d00bd3a261c95343320814dbc51d83173df5e7b817a086cd486090e9a5d729675d44d1fce4a295a9dc66339417eb0b0a1f04bf4013054dea098306a7c366629d35340c25a0fd676a8a30694e8f5e9c455c76ae69c5c2c5f8e0d6e372b681dae209669394b49f0f73a49bfa6be7efd85f9061344b664d54465d8b0cff512978ded96e4236b1fcc4b2a335574930e9e67dd731bc61a5c3964021ba9c6c97a8a803644ca650b72dec75ea274b4c6ce469387f2333e8b840ab79b03d2770cd16f18a8b1150fb648ca5c094dec273e7895094d3434edeb4d06cbe83524b78fbfbdad83c6fa76cc4f2c6a92a02a89bc71d7b8955c6f9afdf55040d4ebaa3da193451364302dbde99df7f2b741dcb47c81e891524b2d6c93d80bf2d22b34d838adf9e829802e5052326b866392966ff2071fa5d5b946f61a4b0df4b9114eeadf4c93939d35571ff98ef9f071e25860715fda28f664a5159bcb8f3cd311f057e867cdc2154589a9f3fc313df41f9480dd3ad2834d3bd7c2cb6b3b28758a9dd56c660f2f59f6672ce2921d8df927dfa135930a275c84839b50712e7e64e57a16396aaa7c023aeea354d22305bdb0e2800d5942f95aa6dc2241b2fedf228799c6ec120fe31ea11be7284350139b98ce2d1a1543b15afa3a1563a6cd4065d52f45f74365eddbf005d74a1f3b27e0e04c55ee70f8919405a40660116d0cb497bd07c177e043de57dadb5f5992271e77d950449dbacdac730dbeb1f640eafa24dcb48b979b122c23f02be771bd271fe95ccdcf46d430af961c40a5d08eeb350121a66d6f0ec33b3f001cf7e87cb75403f016b31a0ccf9405305b91aca6c5b60cfe4c2473a6aef3b244bc04d8ba5374bb0d23f8369e8820abcef1a4f28c0ae1dbd52b77f71cc1098f756e1c334a3577ace090ae1eb1123d19d8c8ea2182c73a6530373f19098107617c094f48fce853a5baa24baed3f9042767c45b1234d809e3c1278aa274ae6534362ffaec51d2d38a77a2581f3ecadf7f42c03f576cfafaa624bd4b6e09f23f1bd10ea7728662125a2872ef1c8122ee859e63cbc1f99620679881ff30e5a976bab0d6a442642c15a5f305e89fc22ce209957b9980b6f2789007bfac63232a86a94aca70bff11acead0d12fc8cd7b8feb92a66968ade5171881d2efa7d15f6c1192ba42ed81ab3cac7dcc109f626a140d4e525befdc4e5250247413f9de3b59b9d60ab3269bca3cadbc96f19ebd3a246b5cc1251f3f0e91554b99b713e1c98ce21f6da194e378062fce69310cd8873a5c53c06fa38d22e9b2f97a331b5eeaf77063eb37d425e1953b9af8726ead2eaa07b4a52c75a72a90c5e51a5b541919f6e12a19712bb05abd239297b5e3fcd69556666f8bed13670b8d4c5fceca721e2de1bafdf19cbb5434e7a64b7c01b6e416ca49b5ff392e226798c8a5d5c0fcfb48c34c848d33ed1f28d00bac391949783939fe9509ec4fccfb68facdfe60c3036077bbeb07d91ecfe1d710732490e46501c1de728fc05a03a926797fa3e8c8e73459b3add3bbf6115881eccd7a313361864765986999f0da3f80083c07abde2754ddc0eb6926b99a4f5e2a056756367348a38eaf9ba68551ac7756b531b7bc0feca41b2bd7aff6e39f2d1f7945c14994ec7433db6f0a956b3c9ac0c132ffa71e0f551295e2ee4c48079fb7296b6bc6a72cb167162433a818141a0f398f1e5c6b597a9f60612b4094fa9265ca49a022ad5507dbc98ca50e22b8c11284f888dc9d0d0d5ebe93c0176c92f6f400d35d89d1e1b8e2c08e8e39142d8d4c0e3e9eb25974d6e3173d7dc13a8f239ba4235c7b7b8300de4e24a14d250e2db74d0d05d0dcacb463fbbd9ab73bc0fde87977a86a618951267887fc1eb3a362bc14847fca0fe4acbc4bc2964721ef55a0939690a3a9aab44eab90c584d55a2a23f59faf1b4b34084a018a61fa3b049d73ac27d40be8e740a13da8927d0e010b11234f4ca6981532f13c243c4d3878cde6a5411b8a9525dd39e3a7b78f20bbcf6ba543260644df9091ce3c307b24ebffb7fef798e9e82f062a4b6ec6440146260f746d313a3edde71c77b9fdd887f3e5a9d8e8c0b7ac43e4a1b1604fc5f41801b233a93ba9ffab706479ada24b0ea9f477bd5c66ad812ed3ea693e13211acd9b4cb0cac25dd2e67d2879bc3a7f09110ba6e63aadaa265acd36844f4fde083cc4cf4219ad4458fe8d8b684f79b8a183d2f81ca6a45b29ff222b0dd673dceb072ff70555b1557d6b0918a26061a1bea61ff44f4cf47972fb56fab6de5796c951fdfc4c32477064e3cff9ceed1d009287f5abf07481f03e67077d97b8403935fcb793d7c52a1b4ddaa74df1a12d5e8b465896ced8cc9899c7032c1a7563114c813eb89e1ce6573ab18b4ce3102d143e7c801702cc82ef2600f5cf597f1e68f0ad63d852f7ef601002c17f2792b42f167ba9b0fa7218657d8fb546c0cc2fc01a5362e9703143a40a8e76d0c58c714fb10d3e515d187c592033514c4af5c04bb8d73c494b5ef61b88202aa2411106aba96bbc5b9a027894744');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', '#header', E'\\x01f145bfe9043c72617dca8751d2b8caee2aa2ca35c9ba8c906d9fca38fe008fb2f7e253a1bd869f6cbc2372bb3e02e6013440e133d5d474c624cb99f0088f9473f0c6d04ca5e8bcc04e507560fa42422444820f31c56670ef52680d3c9b9f2b09a344dbd60f6cb01a1291eb4e818c65555c303ff3ccb7989556256902cae0294b82aa3bbb6ad0da6e276a5f301cc884b7eb7724f16b10596d842087a33e282d85e9f7c18b3f457e81e71242aacb7dbfc722c70dfcf2b60e4be6d12291548fd8c84a0c1501bf81e13ef07fd4f54e68b3f0aa04f34462bd5778391777cc501c8b45584fd22ca95a52ca54ee0b1b33e8734c0af81be9ca8087d3ab5edd718e28db4541db3d4ff5525faaf439e05c2751ac969a41c3e8e0dee2f7e4a2e50137b6be00bfa01270b10b9de6e71b1d8b446121230e1941248a2ad3c4aa4f4e770eeeda34d0e0613361466e670f4224c031a8d46b360f37b74fbad6828597354a6c0802dab27194ccf4d8b49c5d635f265b0e628082dc48ba2921329e15194ac785557462d3b9d2807c424b673aae461da26d825ee074315c57c2f37258b4cd74a933b4d7841bcbc4daf5aefc84c1fe4fcfb7837a480d498647ee47b4eb9f6e540d4456c62a68eab92b55e8afeabb9cc4543121e3e19e40049fbed89820823a821ef9bfe4db8c8f3d36f3c8c207683f1d27bc83549f3351b5329037f2291724e8675c540974f25d1616f11a0a9a63c945e06ce1ca9e5cc7d9a3bbb05fbbaf8e3766144d80df780efa4bcc29e141af6e025093cfe249ca546ede38abaaec7fe3f0d970acd1841915d6de56c182af284b8548558108b056545226afed07cd5978fc4485c48b5424a84a431f488758be0e774058f2c39805ed248164ae55697ae03ad6618f8560fc6ad515b42cfa267a4bcf03c7b5e988e8567cb973258818fd7d9e701f1e7a816b4c2af8810ccc1138c23486fd8b089c01f5994131b899dec5810d6f95caa9eac7dda797732d48be6dd8d37a55c40585c817c0e6e37f8a4cbfbb0684b455390d9cf60b13bb19197847a727d3d47454c5e45808f0ed8acee98e5dbd3de2ae6abc0fe228e823fab87a5007f02ed71700e4052e44d332cbc3decf994c361e5dd924ed06'),
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', 'design:psu', E'\\x011a77b07ea9718dd4554718e39df5458dfea6cc32194aa1b4cb5b848ee291a0f26e18b766bd0bcb65c7fed7855d62f3f2d9f8abffc68fb7dff6442f99c01dbfc0d49faa2cd520860619437a9cfe0c9e04baeabc5227d959bafa465c83ebf086ab232030dc0e4ae7148bffa6829fb8517865adbf1fd4c7170c050f7026c3d3439f9a887f184250b3789d544976483e462bc2661a70e84422b461bfdbb0218590d909985c7679deed7a6f21bebd6f9da89ba44878024d031e44b8e57e0606097ee761bc66d6259e36714efb2d3f145413bd506f0630add69d3e1f1790f94e46ef25d949ac5be3d451565fa6ce4a39bb64dd6242db1df6840cd26ce92bc99a1a4816573784d5591d93c516a87e16ddb6e01727df952889aef3473a46cca1b5124ddb265b1a27aab08546a2c44cd44ba4283aea4dc8da538af1399baf88d7db67ba57cb0eea2b3a62135d76d4163defce4e40f68a0f8f844ef6bb6e3c647953e8433ac7a40446e30ea6a3acf2adc2d30dabc175b47a808a4600560bf7e3185b12f6e3c90ecd970eca923aed7aabf64130869696ffcedb6730c464cfac0fa0cf83e0e414027d3e08eb9c595f0d2bbcc1798b3b4a0850ea539d06b1c3a7c1c7473266577892a146ef02c48cb429c85540b789432197a1b4736e845865f61becdb46a28207dd43f22f30d89b056d25bb28bf5f3bf3d45129c3fa413ae88c415f21428641fbd9051ede374ac7f5bddf6afe91caa44e02fbbf9efd29ddec473921eff64c5cbc0462e3f4179d21fa48ef14e7b8f68e974e3a59f182c4756e57bcc642a2c62a15254a89a179f79b58a5437fdca0be9c96e23654773dd625cd8ec7521934902223ae88b6531762644dae7270eceb31d781f0276e2c2fa7802c64161e000c1be136131951e2ce048333adb9fc52c6a4b61a32581cd3cffeb9a5c3d952'),
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', 'design:psuStratum', E'\\x010836f300cd3e3971f1c15f1cf938f5fc50b222f1a66443720800c5ad51221e5f87e1848b7c362b0e24cc90fb344b03c44e36e6802298d0677726b4fc'),
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', 'group:area', E'\\x014b4c908d117941f708890f4d39f63981bb5d10e41c2336adff54470f9bf8bc847862045fc40f5f3ae97c72ce538dbb2bc35d53715cf1b35ba0308db74f467c937e414d0fbd905661a432e95d603c9fbf460a11ad491dc0138bc494b94fe4dc9a075d4e5f659de5c796964691bcb8b1b84d845e25687d1659bbb562a230f26335495aa0556e21b160626665f852d22a06910c37fe82fd13f47325d6824f5062174c96f20bd2b612f905c4e3e8ebfa750d8da608fa8f285f613efbb33d'),
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', 'group:grade', E'\\x016f1dda89a41eb8e3dcd96e8d5099c6b10113e6df26d3a20a335e7a32d71c368a1561819f1c482823456e1027bea7f2f6f20698b6193d5c5c276c271a341b0b38ecd6edc00eb98cca15ea9ce26babe69f68a62d683fb4b773218161d812a75848f8f377658926bcb0a492647cfe34079820dec058c3f2cd03f0f6bdab9b71a40b9d5c95fd20178bdb4634045705ff39d2011cfe8dc2d12af2e1944f5c4917af6ebda9236f96c89ff6ec0efe1ca80b0d038fff07dc3dcb64f3426072fd'),
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', 'group:sex', E'\\x019e81176fe4ef2fe824472da8a0c45b4513e0fd15fcf0bbd377bf4036800084c20165eba63de06d77581a7fa7c9452ac183aab820b2b299554f778dd90a3fac87e92c491f48fa6ab199100c12072d59fc437279b17428a067c0ae662ef71871adae05a6380d44245c0f90c0bafffb730b4ef8ac3b01339f89084bb14074c507f0a55bc9fbd87986597b646737a694e1d82b66b9e2a160ad4a061f9199ea49fa0d6575712e150a25f6edea5861fc6768b55bfdfbb91f15128cb73ae595'),
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', 'group:wave', E'\\x01bee8003e843e4539d75c2defa9a1237ed1ffa3e885385c927c754b670fe70cf48067b6ebc25ea3579c56c795ceef9b30cdb18be3451e71399a23323ee0d78a6bc663da48db10c751d31c2e0c0227b2f587e39d2ad22155a84b0b1cb27ad97cb9050796be458b5aa5dbceb1600f4fbb1f36ac2238ed9233ea61d57a8d8d48344359b2a42abef1d1c8e9680401fa8231f038d4669accd6ab8545030a37b6f682ffeb86d8182d13a8a7e6277bd98692d554bd5e8d1977f5aca09f0178ac'),
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', 'item:q1', E'\\x01d45bd7e2df15539920638034fb07b415e6e6c1a3b7c27408533b1c338e0380307167e3570e958971a62be63d745ed9d20c389b22c32e2756b5876c08b90b785aa8fae40d4ac9454b278f8040ccc99e153182e20d4435b4957e4534d8ca262cf8ac131dc1aed478f7f594cd7a68c4475bd3aa8ea4118cd1c7f72674f6e8f495437187ed1b2521637e0b3155c11d2b8dd6aaeb114ca118566807d72edf0571303032a58a6fc03af96940281e981feabf9d637e78605a5bee4e51c5526d'),
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', 'item:q2', E'\\x01bca3c04d82f508b31b5f4fcf1c8f3b765ebb93d911fd502bc63093860bdca170fc0c227e75b616e8a5922b68e43bf8d3f17c97bdf8d61c47d742739285433fec37c0470e9c446d69557af465692f15084a5c0ae38cda65a3be80baf62e1566d9418eaf1cca0c13911b21dad8e0d70ea7dbfb52993ad3c35501c0947f8cd0d362dd3022610293515c663bca6ed124ddd8df554c03220a6fd15ded78ca0b7526f7463830dac2e9fec891ae124cdf8a7b5671cd1e2a5022b23af960a20c'),
('13bdc5dd-724c-4287-bd99-20794486d947', 'small-survey', '2023', 'item:q3', E'\\x01d00b54c16ecc49e917ab463450c9f19519bb1272684cc45bea434421f79c2cef8102ef03e9a0529e765eeb88fb8695c1961d0fe62223fc9a468dd3b392165140b2ea860725982b308707654f519285634501d4299f71cccc27308d7ecf14292e4a77f5dc0e4ce4bcd581ef98530768abcde270ed7dfcbf667e8a4005f752c67eac541bb410d41355d1d62a263503be1734a585c098009b6ef7b34c28ab52cd1fc0ce1fc14b45d2e2741a2a5874a712e87d3bda988ccf9304724dfb05'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', '#header', E'\\x0184258297c26c9aa17aad5cd8157efdc28e6ccf4f358100b8045d08ab1e0a523ef3386e5237030695150df6dfd32fadafe852efa73c69c399255d1f9bc2bdc01535c17bc5713ac322c586a968f2f6abcee414cb7e8bde254255c453cfa47ac45e4af23d65736c61c37c9e37ee32b858d8fe3b3a7cd0a3707de4ad074d03e439b896146ce3527f5a09c4621167f7fbe994ccf85a043042fa8f31538dccc2f15ea28320747d30b1a5bf452c67c824ddd356324220af3a59ad3e908a853de9b4af01a04be80dd279da537b4f96a6c75c560e9e4c626ffaeba633e7557b21de0076e6a425072f6e91642e6ddd0a0240b2f65707657cdd4190a9ce4cbad1868fb824ed2d5132d495352bff2d9c2c3a0c8cf00d057aa40f7cddf3a54306299f13dd912193edaf16f9b8e3281fbd87320b0404392cc97a146e0c47ecb7be5ce679d5399c2ee422cb28b555ecdeeaba06d3fa861d0f89c7b65fa35d6ca95a6189c7510e87bfcef9f7cb8c711172179f0fa58934bbdb5c7bf086e5f4836402fdfe4406c9e7f761b56c650d24a1ec826d4746c232972d3f8c7f28ffb58320c32ad9e16b8fb64605c725feeae742f43bdc1bdea325a24402472891401124a5330a54633bd1027d6c6154a73ac8be98e6fd7e7dbbb8891a5ca806849898787eaca38282559c7c497780f5d5f95d23db16a3c29dd5f94235562e2019fe95b536c6019eee9434c3e0462c4054e8206d350574395df9a4d8e4a1aeb4a59609ccb3a269e3822ad37ed26d8b90295caf4e941b5ba138dfac8203fe8417d74fd93f99bf957303316ff3bed9c4263b3d29ccb68802fbf9f0ef89df6ddcd74d1cbe53c91485e231214768c4406b1a40c0d1893844cf6cfb4f68b3d0927f2abb1375cadc205c27612807293f318a18cd819f47f7dcc89b6637be8c37795f7351a2f57d78b14ed89c8a92e3a5badc60feae7f715e800f15c2ed0e42a7c5000e6d1ceb7dcd1436a2a5154304f43e50aff6c155ddb9cb2933738bf6e8ec3591ca387d49f8412b38d89a2c4d683ff46e6bceb06f3f0b74e8e16276faa9fc1c80c53600a9b7a9c3cd142b4bbb56c253d04618929b28edfbe21fb3bd22fa088c3442cbddaca4b4866b12716548b1439dae5da4ca09f077b7'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', 'design:psu', E'\\x016e9f58c483930f2dfacc870e2903bd5cd78755e317619a8c2a5a632a3f86cc9d1f8b8d12c0ace142789a734d39e46f0494648b107fd71b78c23ab161fe7df640bd1f509f4d17d2b1099cee7d03fd8df2045b734f9ec015f88e9135270ef56651dfc4e8fb86d961cc42f87a9d0f74040608b987fcb0c1788cd0a020d1f76e76ed68e621d948e21c152ef2921ea1e5d0a87cae1a75e278e4bf28bccb9e43411bd6499f25b58bfe2da5f8a59bb4b92a73e31f8d0280005bee2ce03684c7fcaeacd29329e4a39d9f6e64402eec8903d6b0734f25b535f7bc8a6d9ac38cc29b616c8fbd045204b1b5580dabf40c9beb4660cf9e1499a834ea4fe64889d3fc7be1e6905234774feb8ae803751905207be334b23f950b7091cef630c3d413b2edd645f64c1439eae006d1cd50c681c829ac2d0a56c05e5feedc3268133bef71a1e97b18434979ab8cac0d9921875a36c267ea38f1f4e191e31e8f1e30c45b22a3678cba728aa1b4858b993e296cb5da398f32d029d53c948ad220690a0c06850aef1a37e85f31c1cec9a137c76c203e549dbd6e9176a4336ee31a0d4a31d09919bdc70582c5167c3ddc1727042e01e89d01e0d53ba514ad253c017de4751d4047fde358868eb724697f56a23b49fec653801b63db7e07f00ffe925605248a3ae02c74814354aea2b5ab6bc45a714d56de4baf83e350fdc31afe15e655e4d0da2d35e5a70090d1c437a8a366f9bef5a3efadc573bd35c5226ee5117ebe3a63a1b12cb1c34f9e34a807585ab643308af572ac7e8a47e704a5026b7380d8dfb622e2e8ba6b6a16a4c9b54a30dd5e71c910a0235b408c294228b80003cbe9d7218fc790e561081502fa0c45f5bf61eeafe8896ad3f9a7682ebe51c2fa6f763038ebb5f73814f8e5dfb69cb0846061af21d91a457f82fb1ef13f2afe0ea6c9e0a51e'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', 'design:psuStratum', E'\\x0117aa94e5326066de94c68b3a7a48e0f2072c61bc66df397f417a07a11057adb85f47aa88544058e6fa39776a1f9577a89b53c4bfe419c9b49b7c0ed3'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', 'group:area', E'\\x012cf6d4c54abe675a46567c82d54c6a4fdc1d4ab3f7c30cb494881f4b2651c9c95bf5a4b26751768592c691422e4d4849ddcd1e954ba32aff1da6e0ad79c40121855e0296fd54e20ee08eed9e223461677483d13dfaeccb5d58e78508d5a656b558c7b019c02f6c8dde7f6a22383a504acabc3a8195daad16e2cb562ce77d0c58a8910148970d3b868ebc04efa869b23dc7a4fc786216eed7020e3284b2ebc2fcbc42a657757e7c38e7c042def4cb5630a1d7adfb6322ec78aa1b3c22'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', 'group:grade', E'\\x01e4b00aa2a970e07b575600131485ff894a36ae98f26c9c48c91105d557daf5db3949ae7b041c14b1aa062f860ee6b851d8c92666b2eaf41b17009ab377595509660cd4b75b88a006da821cffb1d93be1b1fa092e599f7a789638b6244698202ea25e5c7d6505cd38433c10d2611cec8061fc0699e158a41ffde8c682b2f23971f0825548e0d3df666da662212f2b438342beaad24b94feae546a42d31d13099a946d9d2491fe14b88a5b7a78003b9720644b77ad68b966f23349fd03'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', 'group:sex', E'\\x0149f54c4915e8f4489f2b6ebe78ba35c740dd90e11fde174f92f1561930900e9aae5e5aa74f76bd824f3ba8f55aa0123dac38b308608582ec102588a0118060d665550c0d49ed0d832b8d46c94fb09a6e4f08a811006bb024f0d267a66a12bb3ba66d6a5f527de28ba0aa471026f6be3541f5bade1d22b33a8f206a11c7f5db2db8c370041eb47ccb32fa16205258189993c6f64c0ae03bc42fd40f575bd0934b57e2572cf204f97256e4880167c3b17b2e695b0e941b261102be58e5'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', 'group:wave', E'\\x01a5624a77615b639563dd82124891d49168ebe8dbf6f4b2574c05709a9e58f4e3c9ddfae8133eb1584963030e9c46f01229723d6885c4536a009d607b3b02c7f4aaf086d2ef78fc47840a1481274dcc6c8fb0d183a63d12c8cf4ebcf33a6ee7e3254ba8562066887e03831994876775d5475fe6fe78cebf683ca175ed348f8ca24ad581dfc0170a893aad6469029ad8b13f8a9538fd7eda890de371990ab59a3af8f354f6faf10aa21d77760ea9ba86cdec6288128a18669bc9d83c42'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', 'item:q1', E'\\x0178aaeaf6d2810c34140f89f364cb1606f71134be9d9f1ac271c9f958f3c882ac392ef707426d80128d092d6f3bf121642c8eae2e8878544daa7b442e692aff2b27d5d813af8823185c9d87175d554fb4a45a83a3de7a6600300b1cdb14e8b1ee97c831cf633121b322cd9df7a3b6d6d11461d5eaecb4a32b156404476d4fc6371cc27aa3c0281c369f3691bd5f2ee2b7d992e62cdc363d6a30c557dffefae74942d827c3f98278e8af4e078ed06dfe70e5b4b3764bb2691d4b15fb2d'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', 'item:q2', E'\\x0174b29302fe5756c04cd8e1784262ebfd204836d24498f9b39dae64c7da3b2112aa17b67c1f26ef0697963b42b6e142a3001e4a4a3ec30a6c92deda8359a010a1b03fbe9bbaf352f4ac39fa9c249e39718d5d8474c5ccfafa9a1bfd1f4cef3167b182bdacc89859d79701593560e86e3631198ea21ed693deca446cca4d516fc302a49ab8dce96050f1cc61574155db0c824fecc3355e661071e5edb3102ebcb1696cd7d53b9cf37ab3e7edbfdaf9b447dfa7382a764b34297049d9b4'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2023', 'item:q3', E'\\x0193dc8b7e60475b452127d5dc7afc7d2bf22fed0f21c18e659bf29c5d14ecbe413d414b1619a86e8e9a73be070b40cb37f71aa5403f0ee9540ea279192c5bdc3229bd6dc2ea5bc494772450d7673aa8dd5915d06905a20e59c99ab1b59808d773846b792f474006f50b55a3eae78c245d6038d63758407218f497141192371697da8c53ab1c556a578d2c01bddaef24557b78d7a15b2f7a83334e0d01e39445807c4cfd057410b77b464b3b016b13098b4a68f4756f9ddcd099f53609'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', '#header', E'\\x017cf14ba79bafa26b4a442f1be4c3a60ed99aef356aaf3a4f4246213649430f3628fe24d628cbcf0b7ba1516e11d1b4dcf1596d772e91f9dfd6bf23fc410f9619968957172f052747b78ea2316c858be7fb452e4838af46cdab4751081b8b4c1c74b5bdf2f8867623a86ff32e062dc54755b591f6178f7a05bc91a9fad5881239e6d3cb63b4a57774de39b8e17b026ef9e759663660c51f3a40ba857c7fcce89264d887378626df6e86b59bc57e89fc8dfd5bf592284a25558528298d28f003bc0c42e573b319927afc87338c049002d9335ea1b596e555d2804ef851433f3a7920107146f075081656ed936db9cf1c41fd029f4beb3d7160e2173a688824522fbe7971500d47c5424807ba2375f903a2a31a5d381cd21af9f48a75b42085a8d1e7cb19d6ef210e241e560a2da8582941e119125ae72067bc22841339400c20372b72a21a356c49f6f76fa8fb76f079aa6f4c197c2ffe0bc06e12860211c950359ca80a59f1772123a77bd6e07b7cbcfbe9ae8ccff9ac2346ffb1807f58f3ed005ee4196662949ff25d356199ad3aed2ee1cd2b2e5ef868fad3e9f739e3c76251d884ade219f44d677c6af85380bf156be6175cc3627d740628bee2dad3136b4bfd2f152788450206c2b43e4abb35115992565b7cebb87eeaf26043e93f28f4b61f914121958b27d0bbe45a438ae5a2e5df3e139e10f1ccfc48fd280f44a29f2ace98869e7a3fae5407b8c1271df00a53718006779e192d42ce1c5d69cc97cd1d6f72d4d55aeca688d497d51f7a27d465e39120c83674b59905a0526804cffef4a2bdbf9977ebc5813343e1c84c7fa882b3cfecf595a6b2369f6936e67821bc27a503174c894a811d50788f973e49d639e224bced88fd66cbb38cc53b28c05a60c068f46b397a8cbdccc132d9e9b17459f096422f943bd29257b82f19b2ab92fd24dae8d9ee95181cc7b065151ea2176ba77c824f18f82d47c6bf279d82eff1c0ecbda1bc99680666e461d2604c3d34cfe494568d788aed0f5e5a9d0fd7dfe4ee8ea9d2d71c5a9377254ea2353e402b1338c387ef16aa4f2c86bf826f959ba302b78eeeefbac1a425dcf2cced9df17681dc52e3b579c945cf88b7e2c628b6714b2c5f3d9ff8559602'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', 'design:psu', E'\\x01a37b59fec047c92aff31c853f539f1fb5bfa5a54d5af8331387bed57ee7dbca4997bc8e9607af858c20fd84d8a458755a57cba80823426ee9dd1427a7a598384a85a57a2b7885789615981771f93023de6b20d9f6057006bea1fd70d4186dc63aa3f034fb62c04e374d0b8ca7d29b471e833ebfe2cbde27a5ada8e5bbee138a0b4a81112d82a35a5826b91fd52d778ae88f9c42b05aab7618a130b811bb6937f0e0c7e21ae6ef1dbc8d88fb566de7d8f36036963b8025475377853ffcda85fbe17e5e7423e0ab22c3fa93272021d8e026e8e7f89eb6bb317154cf046fe6cd1103edd4a260e2a7c26b11ab377b10ae2cfef3ee918f841c35757369fc0dc5ea4ae61ca0464efbf2573a07423d2344b69e6ab4ec2c48acd3061628781740a91749f6f999b1a4b3518d6584992698f3fd667853228a353cd295dd5e9a373c4421d466c8f4aab74efc75f569609ff1c559c9cfbb04b26499ceb0851625a067c3c6d39e87664656ba3612631658393ad5488871470b2d7f520431376d48019f04dfc126e3f10dd9778c398714f75c80e6039ddd648ed77a2c3e10acbf11945822f3242adf9f4722e0fee833c089d3360c5f8301d7029d1aea948b1718f54966a71ff08ebfaf2ef57e6d2e7cdd619cdf39bc834c7c14b82e13dfd5d03d3228a2d677f8b47da55b0da60cc666cd1a18d6db43dcc28e93585d79c1645dae303cede7723e91c43cc45eff984c03a94ebb8706b2da8425ff8f761dcaadeb0d6695e8de7aa610c5d5b0aa7a5eddd33bd76171adf33fa14aa92a8308664956b98a2577d790e54f0a443cb90ecbc6ec751d3a2b6dcfb39f8242cc4a71fe8f8f73ea26d22ae0f5c225001de5ebbdfb666e5dd704194cae2ca9e3d0ae4a95c2117153ef01dc8a6ab93cabc827b9e154804aa88eb5df3a725195922860b354dbba2cc572f'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', 'design:psuStratum', E'\\x01a28e2028dd2dd7f9778aee1fd561413903dbe7f6eea7fb8ef3f53116033b63c00dde7046416d09c55ffd2fa86946440b3aed693319b0ad2862724bf4'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', 'group:area', E'\\x01c88c2b0e92d444faaf01ae8443fddbbab04ac6484e5d7ff128b022373a2fc36cf4cb0016cd0e77c86206bf9777e99929ef035873b6aff432cb2b1cf7ab83623e4781cf3d72b9a8a7a05ac2b6e4791b22eadc340cc9dc576141b3b260c21b607989b8254a1f4c869b5938d1b8968d93c6d8956ecf56d2005de1f737a5a2a3844bee8f48cc4ceb8fcb1f7e8e356a468a516fcf197031051433c57f418f0fb0718ce9f993cc82250417e388db14f703ba04709aff4c2956348b0f209ea0'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', 'group:grade', E'\\x01809cbb43db970b64bc868596a2d4cae40325ba94e12ec57549cda8c4a3672f5f6e4d1772437a7ff0277204f8ee79e6d5c099348714bd5aaccc88523e48c1a299f0e196f79e57307e860962f530c83bb97f0b0ee82fa019ac750efb0718f864121df259300004f43becf3ca0428170bd5ba7cc5efd4e3494618a0fe119aeb17e75fa9eea451f82e3a95c85ff3a77424648110f6512b1511bd48b2f6c8d2cba4ac2b9f3bfc5354176af8422528dd4709e6e5b5eb266eef0391d051a985'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', 'group:sex', E'\\x0125795c6639309ed14a31c15593de375524463d7b19fc868144a90942905192dbb5c7d921a514cc0487cf010b2b8fdc582d9491c61ff91f0ded2213a4f67010c08b5b585919e8b0d4f86ce9954937a8e4bde4a9a9355542b10eb37c4f137a27567121f98afc70e2c0f6bedbde5fd3aefd464bfabfdb3eb1bde6420fa31a318597f0c5045a17b2972478168d2e8f521902707e8c56fa08bcbeac3ae946b4fd73ef21ea44e0e7f3d93dc12e53d0689ad119d64fbadaefd13c5eeaa660df'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', 'group:wave', E'\\x014bd63987b37c09a4ff9558e60de008ab7a52f7a0b5ada40f33ad6ed703a4afe0ae17f05626293c1f878fb47181f86865982c9a87361e5413af14ddf7282ef20aec0b657ef56882c3fb9a01f32ff288689b25b539454896e7084e83a0372593d6396c15de1d4572258431de5fbdec42808e4dca8cba7cde1572d37a1013e8933e32195a135efc20d035c1022cfd894d5c082d350978946338ede3a50d2b7207c8d4989c46a48243dd74cee49d0a5ebdbeb37836aa821dfe404ffe7baa'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', 'item:q1', E'\\x019935d5c6adbfda1ea1312da68a4f6774017563db8b1ad37e3b641c6e6aad46aae5602c72739a363578db44307760d054c1b7f650a4cf613bd4cc437fef7e568b175112f4a54162bfc8dec6129e8d9be765b7b0a2f6aa94f5b1bde981acdfc7d3116173660e682c2f8f61d4b430fb525f2d1bc31e67660c2b0e649cd728f9c0d19ceb7b258efe6a0013195a5ca30ede4fa1dc3cb3d7491b279f95a1b5692ca9641b0f1defdbd763a146e46644654e9f766b962f72cfb49dd6e52d53d7'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', 'item:q2', E'\\x01e1afb5aa8352067fe89aae2dfe892b943c130fb7f9ba6d1dcce4fe5663f3c9e26028ca60728373040b2e3b86d0446f49e20c3af9c09dab16f592a115e4d88ad74d2d9c913ff8d009ff257005f38cab9c0d0f75382f0dc0c83dc156fd17c7ab8f1421b3670b11c2d82ce31a6d43f4766379ea3802168d1deed25b41351d0087b5b7a36ffbc42a94f5b76cc80d2e3dca344d1096783cdd37bcdb4e402397c16746ddec46dd7eb70a5581959440155cd0b1d4885a43498184c4acc2299f'),
('f94c1d99-afc8-4a52-8603-dba3d264e876', 'small-survey', '2025', 'item:q3', E'\\x01277ab1386f60d4ad0b04a7c270cf3eea2c3de75255d8c58532d85108e00739783d99779e699a29bcb9518d5948cd2dc2aff26575dba2167250b705d387415aee95ea25fb6c007d9e7cdce7e25a194ed651f6bea3bb72c151180235f97cdda82870e0f97f4108b03620fa8f1a924f07feed29720bbbef8e196e61d9b9963efa6f850cfa1b3ea6d39938cfc71f40d1e5242eddad78e6a2a398de552902f8ac4d950eaa27cb8791e7a300887b0961d66e9fecfe74503d14c8d2774e6205');
