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
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'south', 'south', '2026-11-22 12:55:41.724+00'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'north', 'north', '2026-11-22 12:55:38.621+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T12:55:38.045Z'),
('002-releases-settings-jobs', '2026-11-22T12:55:38.158Z'),
('003-people-places-audit', '2026-11-22T12:55:38.608Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 12:55:44.964+00'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 12:55:41.489+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 12:55:44.964+00'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 12:55:41.489+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 12:55:44.964+00'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 12:55:41.489+00');

insert into tenant.notebook (municipality, notebook, created_at, audience) values
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'first', '2026-11-22 12:55:45.051+00', 'municipality'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'first', '2026-11-22 12:55:41.684+00', 'municipality');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 12:55:45.051+00'),
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 12:55:45.097+00'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 12:55:41.684+00'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 12:55:41.702+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', '8f7595dc-ad20-46c2-86ea-10f55d86e90b', '2026-11-22 12:55:44.964+00'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'eb6ae3db-38f9-4eed-b1cc-968f86ef99a3', '2026-11-22 12:55:41.489+00'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'b5502bb8-d143-4239-9a85-5f5c071510fa', '2026-11-22 12:55:41.489+00');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 12:55:44.964+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01d79cc6a8cb4b303ede18fbc360046ef7cf4575d2b2e49ff541999bdd30b85c64fb3001fdf23053664658fd18293ab647fdeb5ec8a6458360d244bfadc851c70cecf19e54f19b7f0366870f3ed977fcd8d7f2fd75435871c37b14d8e8f3cfdf5d6450db01256122d9e07306df17e87fb147f7c03a0a56c3125df040de1a760678eb617b44ef4e94720faf92231d1bd9a3be47874d110bd4805a1f86d4eccba1ee5b05a5caf15780f6035e9dc6612389f7cf5cc1c85c37721699743f6ab09c25434f118491197df3c73bb56d8b7f1b91b2a6b717c7805a4f8ca0295e844a6555b4ebb8aa924fae769bd508477b045de0e852fd4398444fe4e598419b358fd648598a92e492b6b35afd58191d5c8e8baa10e90f5749eb354dad0d82c56ab59b9e1e8b37e4c1ff298e10eb4ac929af95730cacb1d66b4406ec19e28b69ad9d4436bfdfb6f267753a38d1f578ad56dc9e2687b7647dfa047d51fc908a0c1395bfaa088353a0d0192e1e06d168639a8261f4dce1ed77c0bdaf5fc9bc8542e7f1a07911fe901cb2257964686d4c49243507b25e740b72cec3fd8b435d1b789d4c7c7ca3842f63acac1b6a6fa2532c15a6d69c2fa5fafbc8aac530721a788f7285cc13d44015503ef6429d3aa31edd028a34fd5c3b6eb863b0c10cc3989cfc6bbb42ac2988d6498371545a83efa7290e4c9f6ce3731faec7753a1c87d01c198848f74bc571cf08c0aa7688ceca86c82f68dad272b8195dcc54796a6fc3354b9b2ca7b6945ed736002252de1442b8249c310dbf16dc017cdbd7810120a7596bde70d924c3e6db3c6e09a41daa824413855196c9f2563d988c542c4e6de0a426d286fed70d88d7ba61965a47db3f49a7ea3ac3a2be7b624e391c295ae586e915169834ac971a6ec489d4b93b32d4b3e17ca2bad19333533af3cf18d071f351f45f2bebbd5aae5d65da7b7f73f56e4f32f13b2f2ac1cb09e1cd3000089d893cd883556d0c3eb8c146c1d4056d625de3d268b8fe30c8de30fb74c2bb0e78f62169b714cdfaa797343006c52079cd2e50903d464ddd5fa5c5c4dc564ae3749ec830dbc778cda5fae5f40c438015046dc3b334496e820ff53b4cae7da444bcdf7dcab46a4461075da68c52cd2f43f94d4c52b788b1e13cd284a4f37bd1327080b6829bdeb37acc51bf107a2aa7d89dbb92095da1d2efcab27b83ef998ede791916f637f1b6c27f4ac84950995793c5958b615dc51b14aeba1c4692c8c15715944f6f8fa6199a26f7e694c8f727e04a22cc72012127a0240e60669738f19d2b6a423623fb81c3a39cf2caeb389b6138ce84baa1e5872c26cd9305f563245c83314a725ee7d25efb605d8c5f2421828206325f915c0259b88e5333198714cabcf43c265cf09c61e91370341a5b0a5f4aaabc808ebed972800d9d0880cde46fa61af8644c5db6881a934f70f8c8259b331be13d0bc80166d89f51f32434fc05780fce1882f6496aab710ecc13af5657a2817f98b12e5228e5bcafd291ae2c0d2f3df4425a4fb9776feb23c0b3c9b0020e0f720686292396f71d3638710cdf3eabe94e04663495a63ba98be7ebfbf976fe68bcfcd8d7e53ef00e5e2e5c2bd26cb81a79283a2d37b12c74fbc2bd1fda96e2b2b57f945028aabd176df6c7136d7e5e151278b1244ee7743a0d32f61503c91dcf2cfad85ed7e3326e38da7e3a296cdc7243cb109934ed0226f658682845c2386ed470aa82eacb4fe59f3ce747a86f40c857da311fac730554085f4ab521505be0d4ff114df520f5a4633ebc082e59faf34c35dfe6c23c40b2ab0e8ba74678ea21424ef04ae9173845dcbc8afa9784a4fd93ba6b160f41604a887252057a3d7549041ea580b418f4d38546096731519a0ad6c9231e5c238291714d131350f983b4b76eddec8b1548b8de0424572decc4ba5dd5ab05e9ea6c72b71a6be9689ba839c5ae7c74ae08ae037155243a90692216f8e27b580cb1dbc6cbe38ad53acd47c5b14ab44e6469bb5ad8d623d011e43ed6f3078a15af079185bda2c85f977c48780e6a8e985316a8eee1d82f60979acfcea16ca87ac133ac20c28ebab18a807253af17213ef31dbabdb51cfc2fef2e185dca7ae450b1b6b80231771f8400768566f280fa0141bd6a0fadbf8e5fb00285aa4d4b44e13ba7c83b4a575b11474f142e78698df97205d49391a62109aa89c8a4f9695a355eefd9ea9feada4f6c69c9218f29d9e6871a695d5a69c690f3621e067fe67a4bf935a41eeb4ead9bc082deb6fa2dd8b7d2fdc6b36b1008e6fb4cf940384f3baeb2532b07811fa2bcae8f6ccde1cadd494e42e60bcd61029d22cef2007a7ebffc107358a1eb08fde73034153b4d388f1fe16d460ca96cb67c8e8d216e4a29ac759de4cdd3bb0c4f787fd222a875b67344ba78a6502fee1f43f5e7fe6be423b19a2eb3ce8c7c6f76c5d1771c595fdef2e631e6f5f938b89fc842201c80df14a57da401fc054d36aab88b7cfb75f0e72bcdb8178faf095ced0112a3ee41ff5fa4f407775663146b23dfccca89250f0c02d97f20ffde4f7ad11a378b750a3d69a366fb6d86bb5cc3a61ff8c54a6894f0600e1462382479c9a32c0bd3f2634f17f666d9fea5e92ded4e4a8147c0f049212943587bc93a667f413b6905c42470ebec0c01573fd86d95fad4aacccab49a1e9fe7ef452e0b60983aa1068d442f261a44b8c48ad52314cf58ea62b99030fb5e83aff71f6b0935d4a8c976ae052f0545d08ea4f8772762472b0279a8cadfb7b6eb341fd87360b91f03c3750c6ade9c8f49d6b44536c0e2334cb22e86e380c965855313d8db8529994b9961ad15c1b3a0e73ac37350ba2fdd974595ad6781437598413b080ffe2734fe73dbf1b506ebe32d7cd470daeb1a410b222a3db06895b2bd2314140435f011a5f34c49b5f57c79054dfa1942f27655ecf360d7f45efdce1a3bdbb6bdebe97de4f1d5f3154325d3c22779fea9920fb7d2f848cc624d3bf25f0ba7182ff703d90731799383d899a366dd08130f8ebf14c479a9e397555f3e5c12742eb5f15e4bf86bd77256ec94abf87baf6b7ba338c7e6306df27f33257694ab64bb22301f484766ea2ecdd5fa74453377929853e4d67c6f7eecbd87bd2b9d07c6d149194d5107c995cb57cb5bd1fca1bf0eed49b4de46810b63263d4983ae194969199929fe3f020355eeadab68cb9015e8eea9b60a86c2b35087dec19d912fb875ab04ad165eeec7a87ceb4c5f9eca214ba6dba1c768d404982d8756ffbc129fb3f61649ec9606f2a6c53802f4893ef72febdbceb822fee180ae66b7b692622207bc8a82b4801fcd9bd8dd91b79483da101edc9cf5880b8ec4b7d810e6dde0667c8da6236bf8b3c20541bacd3fbfc38501e2b16a79b29eb13bafd0fd77d6aa2ddb4fcc6fe84b02e4645f3228faa736525ff081e60273aba6744b140868580df8eee63af4d10a30a1bb48598892d053dc787bbca7e7e8e08abcb632b6d6c3fc21b19248e10dd19f1f540faa5daf2c0def4365ec58b955fc6d82a83028d9b426806a5a5f4945c5353eba06a66f32ed1a10af9bd66ce4a7e6768c2c596b62030e8a240b3d11a06d161277b36abbb09b7a531bece801e3ea1c55277afceebdde166ce130c1a8cdad1a9e5bb83f9e7cc8e5dc2c476ccce6b2a10a8bac3dae1c03198e93bd5e816dade94af2606edd1f3de59bd3377b034b2ee94ad8926f05d78a8ac8948ba6d9e3c48de4e42bee6b29b7e9c48bb2de83e8c849b0e03c2c499678ca432e9151ea8ddf6a0e8ba35866bae65784406eebc803efa5ed52b0f0'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 12:55:41.489+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x019d3f035527f4575fed2d2c27d20f75363f4de4a252a95f3582505865e2afbf91477520c478a49467baa8d01912751ccc0403766939d624670184bcb499b142f4000c0bbd0fcadd32f380204a611bc3bf2cdabf4ad61a84574815927e099dd36ff1d7195ad27b3b0b7b5aee72d016ae2da6d9bec8ec0db30445fa61910cdac6f9fbd4499549d7e39cb49a255a9d0473c1d4aaa3ebdfe5d4ab72bc77093a06142585479e152ae98603fb4e0a56f1d95d32c82973932a57c12df1643e929fa9cff20e8b2e0c22e3fc24a69a8f99928df4cf7b0161b490e86d4aca78607fe1357dabc88cb441dfc0c8cd2e4d88a30845661712c399ce7d6af36e09536a5e52fdec658cd8aabce14c4c844adfee53d2fc97932f5730edc2e1b9454c07e7d931359db7c328dc4347d10d3a866213ea5e5ad46077f7390dc009d345e40b7aa131c25adb494f6023993662a04681617a4cbeb4b07b7c962d2d962acecc864795300d45f67a3742b1f9f6e21716befa06491deedf32bf0b7572c72e27af5f884cf43c269d387b2ed13790b4700df1bc0744f71202f02af02c933a3bc8dc983bb01bf213225e5c22973613b80c19ee023910cff1aa8935ec3fdca392e55a35a3c9fe5c44d84ef1a092e7df8b0ee08cbea1a94337e136c1be153394c14a4a6253cb1699c288ac6b3cfb62b6d60213a52726708ac91a00619f983fb8a4873306b8f44159f24e05f92614332222906e8d3b9324c550ca554ad6276331c75d1027e6e84aaed0c67ca9058c1562432b56e7c01a4bb4fe1c29a89da77d6109552287b86fcf7eae7bd4a27a9d01847423a24b21440d6998271de4e6bd8e71bd2e9f120a1e71e3cb9448ef19cc0f2b331010a38bfcf1593d14dec908568df938f397cb9306a509437d5f4f2b81843d7dda1a4f1404efef20b04eb207e9824306197dc0d933cf2d6e3f5e6ff030a2b3d12b439667b6a22f2d6414ef5c863c3d9faf04c7a5fe1e683e80e5d64e7fc1dff9c5f5d92b6bb0858384c2db5e48b3ca1c8ba28a7951c9e6da70775f5521b3da9746b6e514c1b7fd4baba0f75c252576a27a3c83576c02caabc6337534d8c2b89a01c6f5a09e1f6818f00e3cc0f7ae0db4cffc3182e2fa9dfcc9de1a7fec6b41ca2d76db454557eb861a3ea9cb7b4f28746d2d3c676b005d348109b8c75be64c2bc30d8a6a1bfd6af4a58b27cc0405a317fd408c2d2c896c4f273a2e936c143b81b3c8ab5da20b9085f66883c7284584fb71c54f93e3ff726205cfdc2a50c19d32a4679f41fc37b1a372515293b42728f9356c89c35ef580d800558bcfdb581a0185aeeab55d0a4f7d772fd84358b065b3bb515e222a649ec228ad8590cc414b4f3eceae839f3c3c02a38ec82f29599cbeca0cca78b3a35f5e9aeef6b265d18b75d0ef78e2b80a1d646238b74e5be0c9be1f79944de2262748a13021f5caf9b960535e8b0897578a60c97214fe5306ad99a939bd11bf4000d133a38e5281173c781810e611ffe92eeea8596ae74e70c3f4b0efb554bbde8c29ac36fe1c111e313beae99ecdbe34ad0728053d3bd53f44e0cdeef5474abacd1c83436eda95eff70613bee2aa2d202e1d3ec92773aad27160e53631fba819d69a7c76556a7a7474a90479a9b0b499d2f08dcded91a66aa40ee6cb4b95d4a5f3b0dabedc08c31aadcd5af6fce99ae8d7f05d6c772025808ad85ec4e67feeeb017f7b48ca38a049affe633188480ea1ceda5bf4c511905c3bf34139ce17b1c6a15478fb2bc663f6777e894c90c39afbba64d17c60956c2ac631ab00d266c5643006e5b501a3e7dc1813d4dbca11ef05ca2dc402e765a286dd2f590b926d7ea743ae2f98b16301c77f7f42e3ebc385773de2472af5173e0083f59701c633d8b9ed3834e962a95605d6db1319d783860087e41c2940e5d7b29bbebaecadf76eb659b217e3351f8240c593b5865be882707848284449e56918a30c84bacb25f3c0559096ba0cd8cd53edbb34b96a2bede38224a229333ba421ad33c155fe14523f88ed0a742920dd5201db41a453c01a85fbce321389a6fcf4b5c56d03da536e619ebaef79b1cba65392b2a608e2e880719a92bb0e75ce321686e85abf1d319bd1fd77a055c6867f56a32bc6e37fb693d9e6faa5701cedf4c57ffb0b18999540d4aefcb8c0cc1c9a9e02e04ad0e7b56d20ab9081c7a336d3d57516f7c6e955600c1e4434cf87ae63a4be733829f70b5f9f6f1a528f8ef7a2cd82118664f3cce69f573233720969ed7f3726bbd2ed017b06eb232bd2811c7796332d1d8226fe6f70cb637d017375fa6f990ebdaf98673d5b299b093e48514f12a79713d85b0af0d9eefeac4567e4404ef6b6919fd8a8f0d36c3835638c938fb79a9c7abf462ecbfe597d60311581dd7de41e3df455fcc3d4dbbc375d7150532edebf51e21b9344c2a36e8b5184c15f910d916d90e9572be185d59eddb08033ddf495ffe567411bf98e7bf644e45bb49865993245cf345508e13edb921374071c2e712f00678626a0aae6535d60bc24665b266b772adaf72a2adbfb1ede658ebb8ad20b4f999d58d9568fb2c37c6ad33006f039824389517fdd850055abe001ef43db73cb622b76f93ec5bad191450d68c2a5d124418e162a7a1b4d9cabdee55529df7a0823199cfd79790e403c4b05029e1f2ffc01d734457f65be6d808a730a0325c086195182b7ee34e8bdf3bfa75c7f84039649571e0b806b0af0ffe237e637130b23845dfd7c83a038f878e39ac105362c1df2ba52aba5117f20ba25a44be89f40ad66404b3134a07aae993e51b2ebc38e0302f41af84a906363ca66690f59d61795fa57597277452df1e7c0dfbf99615f83efd8ce4970f0c8b45a0f1d9bab0887efcb62106b42a5accf0125655118fd6a451307ef6ec0e10b33ef6de9a04f8e79aade89f6521ef8c203e9ce64cd65209f932ca35259cb80cc7186e5b335fe69786a5524d8231967295de2c7513519ff8c666a74d0b814994312bf6d630c9c9e82d10a7b1c025d9441051b19c32427299f72766a38332fec445ca1c8816b86f13a9def57009ac5e87eee909d6041042733f85bc59972b5215161c30b71010802cd7140be95a4ec45929c643c77102d8b1aef8af1990d990680536aece801a3f7f95b1d2047d79ebb9e7050d0baf471435d461d8c7a657dc88a3133bfda4db4a9259d84cf8ecfa5a53376bae7a682ad4988e824ea3d13da1ee4cc89eb31cb1dae55a38f57c0faa2e2b6974055d08e119985a305e94949f757995393ac31131bfbfee800f7f25094d5d9daba401981076271e5bd50c42eecacf4ab8356cba59efae1ca7fd4a2da0c63f2d40e9b639cb8723ebb86f7cb9816032186d64117a89a593016dfa1909f8498d5a6ed06d7b530781a9ca015cd76556e0592246cb3b45dba93934a536ce5219b8615dfaa2ae1a3c64506f97b30de4c9b1a9488731c74a82165093229c32e9c3b4226e4c0227cea31ec8dcc32332dea9cf6c7f4755ec8702b3d312cc9c0fd296dcedd8e2a1047de7cdeb31fe48787c0eb698cc8d73b1c915923e6f8abc19a936c451ce6e69f472b2bdc31ed054ebf76563afd3628d084882c9bc93f49f069da4df1290daf4ecc779600779fe3b1fbe0aeda35c543593e8c385a8a07f1a0cc222824f38cad78fa23b66e7f3da0563790abf9f353e165e4127ac9bd2ac15554ed0749646e288faa7662fe2c2de202f665e74cfedbbb0540b660137f7ba20d91dc2519532e59eeb5b0e6aad477312f4e9c05ee949d6a5821f186eaab9188428c4f8f187f6e72d839a31ec827'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1949d935025fee19fa02db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff2500444de912aac33e548168ed23b5219a5644722cf5fd8d28ce594121a4b63952e28a50e25e494cba52f6ac794d23be564d192c5cdfddf8e1292bed4a5376fcdcd670969a3ae55b130f95564b235d0a6e5a475b6315abb3a9b2564a7851b4aa7fa943a53ca8426622c29a56ebbfb92121a88bed3c652fa69ee765f17835cf5bd1f37aaf0578cb2379450a647c23b40033152b9472ac468c9f07a6957b9b2f8ef7d180a23df892b992ffd2ffbc3567fcde6e1456fe88453b672beae84122a0be5282dca3c4fc888e25a52faa9931cf512ba3252dc7894de2c99d34ca5fd7149a24bd7d723b9025357f300e4b7a13259e351fde771844b31b5ada9b42da75b6e285b6ed5f0f19bdf80d44e3a0f917a095d1b5ddeae68258c14eb3abc1f99fb7f32d9f871e68bcc12eaeb4cd696fe17a5744e09e50f78ce1b9b736f30516ed8b4906fceb9d9e586d9e50279c36ca9c3b511954f0f5cbdffcbd89bd22ca2f7e7aad063ce9e6c3cf5a4313ad9e2ece986d9696376bac5592b3fafbbfacbfdbfc582537e7ed4c9cec6d33a8d49678b93dd0db36e63d67dc4c95e42563aa78a6beb0dc62257d91ba34775973e7ed1eebc68fbe78e54f1a1bc55b9a5b4d3aeffdad252da4da890c2e4d3b33c7f6fce7521ab6b65d197c60955bc15f9e0a3cadc90d2f60f9d84862acbe4dad597557d3f0d283d4ac8e8b2c8ce297d39f3bf277593d4c3cab6e1e4b17e50c5b7a75a1da366091594768edb89872d65d351723d697e0ed5f570d17fe4401a59f4e56555e9fc6a5f8fa511d78bffb7463bd977d5807c57f9e29f57b392af44d86aac765affdeb48c1f4e57c89e1a5af61eecfb254bea91693e9214949ea0317eb778f8880165bc44650c27232c6208197d429b272144c4002a82138613b18b8a184c4458c2a079713d648fd06843664878581669bba8b41cd2c2c2069d06c10772c809113c2c8bb4b081cc212d2c6c0869eb35a7f90a11e2842280a2f08c21853c45850c28242c63e029d27ae0c28d40612749f0b84cf29ea2f2f2c80b8b1b78aa041fce61274bf0b84cf2c286338fbcb0b86167c3f0ef7541e7c5f0b43ce2c2bed9b1880b4b1bf6f5073e9683be08c1d3f2880b1bcb2ce2c2d2b2bdefae8775178d9cebcd171e9c5df22e2a39b7e4b0e06ccb1ef0c1ceb500020fce2e396cb0734b0e0bceb6fa051fec5ceb60f0e0ec92c3063bb7e4b0e06c8ba0f0c1ceb51c0a0fce2e396cb0734b0e05def3358d6e855156171c1f982c6bf7f60d0a25a4dd509a3f56f93335686e6f6f9189361954a8af73de1a3956bab41f7d1924d4105fd6ec0769785107ca5807c7195c514cccd05f4ead0d4bd641d106fe860a1b965dda0b318102e656178d9759e0e739a5d8820c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71f9bc8b0999833b061a159a5c64cc69c3a631207dea9e24046b0a78861fb72d8dd3af683995368cccecca8322670e02d5a0e6af4da2486edc961b7a9d90f664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56768087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df48399d8ecd1e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6cb6c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fac14c6cf668c9224ed8c3e247921f33b9c7d11e933df899240732d63dcd0cdbc7439fccb21fd4bc6263766a56a53191831fc97360e3d826336c8f0e7d30d17e50f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2133e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f00734d5d9a3e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73adbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa0a9ce1e2d6ac40a7ed80688160298c93e96fe38f4bd848c286efc797dbd84ec48e4f9992f5bff17d6eabe12bed6a74ff46b9a69d17c4f1d0e5634beea2cb317bed6aff009e78cba2a9db8cae51b23e6749bf7de2dcd572fbf5da96ad7e6999793d9bc6d94bd79adcbc2d5f83ba37a3b6fd24e3abdd587dbc69f05c72ee736fe5fe765aec495ca959b3e29de16ad3ac7ed84447e3b145f714f3939aadbc7ffa294feec507df5c24fedaa52be9b3577bb9b777bdf13c0cb032c7dcc8ea41beaccd721f25cf78593d999bb1045a64775814c1a3596d9ebd27dd0aa56b6aac43bf3e98e72399639a5342a0bd557b7a26abe848c9e584abb09d9a19e1494b63d5153b6eaf44d99a3c7cbacd6d7baffd2f2df557cc5c457bb5ef464b7daebb167c7fa1f16fe9627ece8dd8307addb748e578c7c20689dcbcc8f8e5e9a3a22abcbd65d3a239c1a2899bd9ad6b25d699349f3ca48518f61b3d97f0e11afa9e8ab0000', '4el-0JcPLEcNVQ-4aInzYBo9UvZ', '2026-11-22 12:55:41.489+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x016f30dc44320b04621b5d4290274b8e0e2f7229133374f86c7058696f4b7c2dbd14529d1fcc52273c6882851fb589fa01b338dc019ff08789bc2cb7059091722bf4108357ee114f164c6648c155fcca4bc8eade62c893a8af9aefe01989a4f442974563592ead5a3923e401964e46247ffe011bc962670cafebad559e466a82316f5ca1f61fafa5a0a236fba47c45948a8ad2d2fb8b2a51fbcff6e135858f52c606df862dd07cb0301efb18559a9be7c608f6fa556371deb0665e73205625ae4d9f22554658e9cbaa9b32dcdfc70ea196e9a4f714ad6743d58c9632746dc4a62bb6c86efbc57c4464a99e916684b071ab60aa58cd869634f1cf7f9d66c09679f8116cc51bd2f4cfe3d9af8e2eb432201dd9d39455977ddcc51f1517b22718c7f7ba9774b61ce36a275777f6f8b10e156d9ce75ddf6a0c84f1a23bdd3752cf0af0c7b65cb6d0e3861fd4d81672b56806341fdc53127b7c246c71d68cb9e8d69488a33d506b5a870e4ccf07b1f8bd4d91b270ff092a9bab435bcaabcb80088cfbe1797b5675c071d349f13dc1bc39c49dcea5b787a573b7bc67f3141475393a17bc6417abbf561a31fc718f095bbad7d2830426bb7c2179b3ef56d0dacc1a4d04accb28688492befb805b0b28eef2487ea1dd0764d305e9d5ccd85ae7c3b506ba3b4f29e547e17c5a0e1428c28a8b21afd96e2b20931387aab2217ae76985fd4f9809b86b158bd7e3ac708e26f6fa4dba354c1543e6eb0f80b1fba3ad0471fff904a8ca4d42ae3b7c59a899e8f68c9114da75042ec7a7aa3ab68ac9b17ba0fa27f86fd5ab5994ddf153f29bff9d5fc1cda510b7081437342b9d128afb169a024ae1a2ba954170df2c14bcad37c2ed47adfbac747a04885ad57b2b5e5a1dadee379290ab10cf03544e6db15256af1fbceaf0a3b4176a700a5d604b4ada260606fb7c76dfb23a320bede48d08335d2cb1cddbab5313d0674b2b71fcbdc2aac2939670c323f85d9e901fa2244b0132e5f8a16f3b0f776e7ad19e31e87e9eec58c097b8fbe3b49ec7c58f403bb3c3db272e0d2274d98139cd149fcc8d76155f69088eadb77e3785dbff0fb067b694359eee0f13c8a82fe57ce3be8ce54b1e6eeb5df09345994eb0abd10314975b2f7a1bd652eaa606c6c66ab42eb0c8ab152bb3167e90daa401fb90371ba3e42e6a42866015ed45259ae5de59bcb26138231988b53c1b4fd3947ff854ff984fbb0dcac1a9c3a8a69759b2e9ab20d79cbadb850b5d59967e35068d5856d102a0134eb79bb7b6600ba376df3927d351a75a5ba71d9528dd7a4be1ceb939c85034a7d3560dfe9a3a30db2d5456858269861f754837ba37ff82f8fb9a4fe950dfc5998bba59374418032ecb8a2fd572084e36f46bdde2c49e34d81d64ec7ee9b90239f4e915509651dde4f004237c18f9a54ba8bfa24cb64a478db9a617e994ddc4a7ee4eb7bf1ebb4f2e6f71979d5fd9490a159fcaf37981b2932d9a296bdd45270292b248509342a51aee69f8b55cfbfd22c07f12ab867214e7ba07b00a25acdff90b07110d1940f21c56de630d575c3d0ff37c7c0f9b74973d3f9cb6a2ef26063d491a03254ce8bde6692c8037d116e6f83f910225c14bf61c9eeb28eef29367a9ba4bc7a5b40df359dd44bdce2713d036338f47a2c7de94b32671b7c86ecc2bfdccc291b327b1afb477a5208312944454707cc5ab3ad8ad92290f3c5d72fbc92ddf9e977b43a42617f2db3cdb5aa16f47f5204f99bbf4177b86f71644382609974203c8249fac48d2f7dabeb32b2c0fec1c3f06246552467ad3760e8c4dc03ba1116dde0787e66cb15459b09cb749102a2d1bb7a10da46d639960643c674aa7c71a2ec84b5b922246c5f38f05cae4d4c99212800b206e9f854cc8b3e4f5576d8d1748c8a925c89c5970087d94fa4d68ed87716857acfc417da3f222b1f3a0fb35019f950cf1d74029ea1b73c0ad86f8e28037d38ef0abc2d0bdd26aa07b50fd6225c83cf5a50516dcc9ae8ad5cd9d50c426daa7007bac01c2f25f7243c29c43fbc8052f84110f195a59e55e04f0c8602d429211d3b6d57a3668a70d38d1977d8d9f41798c587cbde574cfe5c6c2ee8324777135f9853c2a2616b0065f92b0f9036129e3212dbe8933364aa73d342c2f9466f4fe2ffe8c0e52d2538cf5877b1db185349f145a52e0532df7a2b1603b161c6d337270c770887db3910e2929e26194bb79dbdcfe01a6b825bb96687ba652a261cdc65990c16051d9eefe22073157ca1360be989379a8d232687739b1a54c6030366eadaba8da7b1dadc66c7a47be83f821ce629bbf80455bbd0d0e549d3928baf8cf0dde2ce234f33da3809eb718f94b265a6ab3ae7ce03e418d214759738444a4f2d9e401b07f7f695f55f8542322aed2bd095cbd667e4dc58994c26f34c0aee998df68b210f2e9ed2aa71528c73c948ebaab34ca9f137c01699669023efa9b927567cc4e54e96ca416dc043b80ec135a515465dcfdfad3dd9736f8790e4a5b3782ae555a5dfce212a09f5bcff15a0a0e504a38618772d77b97a2fa0ea478c93f0afd3be44a53d54f1db34089a71d6623749775534ae812dd20db574e21ecad25acafd6267c92d21d23a9b4b8739e5a9f0f9eb9162ee6fdb91282978ecfe2c3746915da1c05a6d4e857cce69871d9b603b860907208ab31e38a9cca3d7820eda79aba9d6a3b26b76abe59f928613b35c1e0247c8cd57c2240de1d33781ac962b6e57e6f2cbd54a227883718b85e3cc81be118f8559e5eff542bd4da9b39c59889f41a10b52c57288710898e6ab0e52d8e9cb450407fbb144c3cf173c8d528cbe65af9519349765663ec7d29905c14679e008890ebcd4a0de5c4cb8eca8b9d2216fa41200d6d47f9d89bdf66e02b9e6c7ec78e0798e6db013a34643af7a50e09ab78ada60523ba63284f464434117333f3f3d78838c1e5e04dcf1757fedc0d88f33e85dc554fc01162317d899c50bd1d9d19203e729578e7a910d1cddfc5f6c8b93d91d248c0400dadeb4450676c0fc0db73e01530bb2fb77a5b83f5784d1a1def64b0aeb38079596c0dd37d94f61dcdbf1d35e7ca5bf9855f9f955cc1cbb13d4f8b497ddb3be619abb90b214d3facc68d4f738442094de10a903a6dd8702ddd23d24524f9a156a39b5dc678f9d96870a8a60478129d667c3d445c0c4746aeefadf47b75f06a04c10209a8252c039752078f506062c420118bd9c0f8d7f42c7f656e47bcdab7f979b16350088ebf50d702ab7e6999d7e5bfe3230aaff320c87c6e3d633355390b24776e987f2d14e37c8beb72982f34381624f3fd0049c6f6b7624e4bafc8d4b70563e93d182d35591430579dec3edfef6458de24e817ebea33a3cc2eff614084583ea10a999fa4590e6d6b94e85fe7987f38e159f8f6a928b49c47c0118a88f3c005937c5cd084ed0d15d6af3ce4d7a1e41321694f506e6cc8f7854183389640ba04c623cd002f4a19e355a5d51f98f824bf3f227cd64d651bc9498d909dafe909d83ee04351dd6f137fd4d372a6e7eeccf45f7b54302fdfcf935a9791a2557abacc58eb7a7250ac9f17840afb11a0f7f9c5e68383db7c2c9390de8fee321477d529cba902b5ffc175fbfdfa543d261e964d3ca94d25805685407d4d110804dab485f807f0e7be96e3c75837b3ad6f1495cc6316ddc29dd3fdedeb70216865e951d01bd85779cde0accfc6eb890ec6f223c6d37fcba626139e86d1f9b159f97c451942ea61f330aca67d3033c2bec00bbdd45e59001bbcacbeb51d44e9349947d2e3c9989a4af3');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', '#header', E'\\x018cdff392d1554552d01f099b491879465d2b7fdaddeb17358f1158c06955319f2aa3c7cf961e89ebcc8f47a3db0759d0f65fc199e22eb5397a5da2d0622a843b2daa51a4734be9061ed41c0d56d381cbb4e39b644a512f4f9f78a30700bae4daf964bada05ea1fcdcf77a6d41e31708d1a73a3061fd4c293faecff40c4c29d38c1060025903ce802ad61bc1f0907e85d211a4a7698d28b6a59511715970973f9a91b856be18c873c5ea30c9ef5921b5e4a11f17faef8a8d58d1187971ba7d9011eec641db29c0c2d1c399aff1ab14d46905a6f3ece2ffc81857c0506fb48dccf489b60430608b460395a6cff21ad97d90a39ac0c0a8d7d503da3d723fe2f0e39427a1a649d7b071cc55c545d13305ca48bf5d2aa1e48ce2aba0c74174d4da21864ae09ce308dc680d04c035e17b56bcd7b614ad9be40444ea299444b58071a908b6dd45c281a2afd23f9c66cdb8a310ce63b6ec2c3f3627968a0ed8c655afab92b982fe393e56433a2f5b510d20dab2094b52df107594f961e7952ba147069efc8bddd5ffa84769bf5caf81be6f2095b8474ad7c43a45fb1a7994e975d20806713562a89ca1a5295e659d0394e679f5639c4e36e24d70167022866a491e8d77cf1dbe58fe1c47e0c368180e12303fd34dbd684ba87cde3b97bacc9d6261ae2eb254f4cbbeafd953b98b2c1eed346e872d13adcbc79b8bc84775c12d756162895dc1e464431dbc39ea132b5eac752fb719893c472a5572b8861df3a6030086256f320278823a468537f5d901c0137475c4f40156bd615c60f3b1d5d6a02cd4ea090a4092bf05c571a6c023cc6c66bd525abfb5e2b43bfd02193038b54d43d45465bd396287dbca95d1f31394e3cf6cf396eea7baf5d2650c9b6f22e6ae41dfd864f3dec170c0fb5f74abddb56eb0cd48d13f7485f0619179385cdfa993219712034ffeaa9b702d6d59e58520a8c5ed7d93dc45c5d3672d2aca601580fe2f44e4efd41a676cb193df9d77ce55687fdc3d7484b75d9eb21c9611bfdfd5de86978088ece029914158b80e794e54c868acb0dd035ac6b85cfbe75051cfea7a908d296b8327cc76862886c3f7dbe4f8db97e8486cf9b05f3fda29ea2f534f872364540147601'),
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', 'design:psu', E'\\x01fa349563a0733a56b5140f54e5446ee9a1fab8ee00f33a74d328dabbe3317de377818563b99193d580b29b9612b8aeb44405d7508ab792053e0287837a72f86063592f709f940cb43d4b4e4ee416d1e0616055a444c0bdf439a4b54d1b74a6f9b751a7fe9e701c3629a724f40eea18a72f24d248a228086a24dc7d7885e9add47a56d531ca5231d6a066f9af2db9ff674f3200c0af38cf2d038fb575966adefeeb18f525f10490fe46614dad2e9ea09a90597608274d936c2a754c5cd02dbd7438547816682e0dd71d76eab19d39d1570e3d2ecc52b0e72586c35b7ce884b83cdb99abad8cc83ad269f093c2257cba4ab0fa9f5e121a5129784e1f78cffd935c8578b1022f454231a06346ca441a036048abe79e2159c831ac31eb9f915e579ddb5e8b86212ab37cbc9bbbfa2006db4f834848100b20b72bd323c5faf9aa93c9fd884b95ce0360b070c9eee2c51402685af81ae3315ad66c2d0a87d59ab8f4503521ca1fd54c7306ad01d373dc950cf7d99a3984813e15447f73ce754a3cc20096fd2ebe570265f5ae1b797b2c701301efb7314957f5a2357290a51f4749fd890f0e20b475bd83203a2d6a0c733134f3e043a61ecfc0d952c0d7a22ec5c73199857fd1a38fab5af35e0b6ee44dc8d5a7131c059c8a08faa5f6ca75bed4f7abb4ab75438940f1b024c5c63e95fd6b4e4d96b2c131be19df8714af7d4c813c52bd3fc11c022ca0d45a4461fe64f6573fb176175131e9a81432a1114472e8bada84e65c9a055161578b448d1aaabe12f55f4afa6d87ae2f1ec932525954b76acbcbb265f51c66e3dcdc3c36543a935280cdaa8e444efb68dd3d17633f4aa0bc9b547243959509b5012ffaad290cd7f38a1ec8e9c9342275be1bb88aa94c8d0254d64a90d3667d34db828fdda76d45de1354f2468bd0caa1f6bb728913d6'),
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', 'design:psuStratum', E'\\x016fe9c793168e9b3318320b59d0c5ef2f59f3a08add4f2e3220706112f4e85a4d69bb12499fc9a41cb9bc715d0f75f6ed4f5b23dc017332ba63dae3f3'),
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', 'group:area', E'\\x018ea647873770a035b3993680d33438d36ab0600db0a325f1fecc6c6c6407dfe5f1cc66888caa15844f6433b0731f7f5cd8a18fe3d4a101adac435626668c820f231933f90a54062083f01aaf07fe9797fea9b1df85f126b40096c5f96847f8863e968dffc8817fad234cdfc3484a52bf190a24ddf20c26b0f6714f837f90bd59913d3b106b260a191abd27ac26b7665f098b94184034620e171c2a598ff08a0bb459885c2390ef76b925334d6756e35d199ba68ff161b7f3148c7789'),
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', 'group:grade', E'\\x0198a0836774e1d2eaf83adf454054c2d77722617be7a977740cb5b71921884103b8721b0471b181034836619806bfb893fb0fe50e10674041dd30d7a08eb464c2e36653cb625876f485dd939868a901dea00a88522a80d7fc7d40201de401b03d64f2638d8eae98c7fe62e9316131f8cae872180c041ac2db3b6a026d9485f9822a880d00d28874fe5a2e3ffda8fe4e3cf7c849c344cc510bc0a863eb0e56795ccd7c7d2b822d0547ada643d1d49d4c8ce94aa335cbdc6cd4d2d58868'),
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', 'group:sex', E'\\x01904eae60ae6480aea760af883f0d63c1b771f3e456142e01e090fca52d8c9a99ad64a67ffb3da0269796c5f4b55e1d75a87a42e38d28a3106e0b8f747d06f331f08f43bd9ec20411342c6b545d4b0b6a871752158e334f6133cb5343d8bf0800a0ffe5fd0e61dc9e8d9d5a417ed87f233ec09c16bff15f30c1c5958862b9a6e3d61c57bfbc8b92afbfc35ccc9be39ded9d0ae4ebc6e590bdfea0fb623f20e0ea79c42bd9a39adada5c74603f673584d5dc598a6598cc5f9381ab209c'),
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', 'group:wave', E'\\x01d0c630fba96a8df5e1128a978f0cf20bbb4e93cb94d1494a8b47d5885ba0ae377d2fe292fc183d0562ac8f5fa442e5fca45b1b0cd9bdb0a73504e8602d1c284b084ca93bbbe25f849098025efea0ccb493cdf1b2196df980ca747e0cab2c6b23ea4400be3671dfed848e2cd229e99467ab1ed2ff176bf580d9fe59266959d7c6a7377666dddbc41750a0d4d4a84cd0eb7d651b01c1a612daa24850768526f21e2b534636099607d586de1efbb70aac887bdfd79eba7dd05f2648d94f'),
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', 'item:q1', E'\\x010f42831fc29ed1ad5988993bf004d1666c682640dd2cf1080354484d4e00a3db4213ceaf0e7b442ff72ce01893e8d4f7091acf0d46d054f0f6c5aeac91e00b7a9bf662ac95b2173d694bb979a11c4db825403899e73d45be6e1b07488f22098043dccf60f1f5e8c3a9907faf3d7040aa60f9dea6665b55678cf828a34a826784e98cdbc9d5b965f740c83373d044eb6b21097c36973512301c5d0a5bf056742357298b3987583aabd54cc34eeebcde567f2194299fca2a01b6816717'),
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', 'item:q2', E'\\x01ed848a53da6dca4a5c9724a56bc2a40b1090ae769f57083d89c1a771fa0b5b27f0a40f7418116da57cde269b527df7e2a0e018f524310f233d116a92b9e54a3e082ea44aedbe6ba9da41f159076e65c4a89f7b3f285acbcc1bfbd9988b8473cfd606effde19273e34e105374aefd06c95a707e34597473614c59eba4b19abfc566e74c4edeacb1c7432028892dd0d24309e8daa5869b49922f4e444ea3ebc92c143b49f790c312cde50eb0d8681e90b7a0147a4f9c0a85b760f8c6ae'),
('0582f1dd-7a12-445f-afd7-9228a3dc7dbd', 'small-survey', '2023', 'item:q3', E'\\x0148c8722a23069bcbb1433db5b2a765bba6b1659e0c9dc94d55a8f53ce13eec93d0c503493eb42d554602879b7a2f41a135e823e079bc57788dbdc8a30413ee96aa9be558d2876e8ef9b067648a3b0b2e8288fdc3ffd733f0b7cb73b53aba94d4dd5e3097f4c48e55921df60d09c9cf136b7b2d0b97e243f6f9ec12f46cb0e03bf7ffd8b15cc9881f920f131d3cfda81ac912226f8bcd50cafcd70c57dc359abd208dbce91fa892a825d31dea8feb11140285efbb501f8020c94d2c98'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', '#header', E'\\x01405f67c6f839180d88d38f016535a0acd9e9af87eda68671751b4435d441c3cf1d5dfa67dcf4a0a39898df4ef22265c3a78735e51c07df66013b2771ccefc8fdb05101ba430210014254c53abb2ae653874870249a6132d2cb4152c9b97956f6b8be108cb70afeb55a523d1a75f3f339399e3c65bc9718b02612bfddf3761a836a0fe0cc8503fc3d98a25ba3dee05bcd5a6b58488a9b2678bc8b7187a4f8b5f66e26ea0e78d0fe01a759afcb7e13572cf32831c0faa029b2e9a7b221cb7b0616a0da013b990998f102fe37420a641ed48b9498e881e9f5386d34ae6dce959ddf5f4aaf5673bc17d6163b6f77bb98850624c2b4411586a881c724eaf5fb26fef8a0108a7e5e614a19ee01917b4ae5c671b65dfe7d665f5b7f3cbd72859beeb16b6054a6d629629f32c75a7ef2302f8b1d8c9da2c2008b8925f9577aa17510b90ae43dbbfc905e55a202cb876c2d1c701337d32a756b2753567595512d7ded23d51114a314d498285a9888069e647a5121d53e13e452e97ec6eac06df60a20de6957a91c7a9f9dbd874cb77ad2d8a4467538875513a44234c8bfbe20a1730a8e1adce869611ab538f43fb9e58e1e8e3bff61f9f60794ef9a4d3ee6d6bd18ce65f188d09da32da0e9e94560510f997cd13d0e8910925efc20f03ac2710e1bbac46036626c3dd01a9c7e4286eba9191f5a59fb12bdbdac7aa197ac2cad5428fcd2c219aca4924c976a57bdb43951689ff1ab710027d2fc8f474dc877230cea724a27a0b32addfed76ff855563cf97081d55182ee3cf80aedc17b0f522771f233e73e083c716972060b1a55a708054421f3fe7f12cc147f36ccef2bf603d761cdb5d57df5720699c510ef94a2fd64d57a2949e8147a329d9acdaa57d1df8db59dc49f43904711fc3ab646e82c3676256717f6f6703c5f55ef4f746682623a414a82f44908601e5903bdd4529f4857fb7c3e07d01d6c1d0077acdd176eac952a8f727029ed5bc469cb2a707e70f77f4a2703abea2196faa17e0220c7f1f53722326f1b6b11eb527cc62234fc9e7f3d39974125ce54322b4740242ccb6ba03a1657c98b8d2ad7535d733889e4bc937cbf12a261481ee8bf33290e726461b52a5a7a389aa0d87e57a3a754fe99eb'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', 'design:psu', E'\\x01fdbc955495fee1de8362309955b16700e4444ec28ac176692e28947849df6843459bdbe3e06d10163062fac9b3e5ba47c156d8f15a27b79b0e01cea4517c1e32fe1765d79ca698329d669226c934e3724dfb43f484e56f156c60efe8f41dc0b127eb0d74bbe5e30a61db3703a51f79a66c7f0f612bdd99f46103d0a1b776de344d1a396e3c2f30f1ca415355b0966b892fa5b6fb15080822c0222ae7e361447d6d4c173da58218ee40f48f3581bdaab07c62bab50d48ae7bb0f72f03c6d552ddbf3b447c4beefbb9722e8409bcbf76a95aee9119fc42a023cc76ec5a4e4cce032796f37f2e4dc085d9dba4c0a9301e070c5e39a0e2db66581dc7399ac3069e87218b62e64fd6d146880c822f649abe2a761bd8a93d0b7a9dd8c2d8b589df46fcb4acea6883307dedeff7946c1f425df1ae52d4c174d6058d4fcbbee639a30b0abf356098f79bba96f665d0af999ff09ccc9859ea22ee0bc515f4e92658cef6c55d3587e2ff23d4a09dabb37587234b0d607c3a129411997d431821d185e34dd11a7e8fbde8962bde4585edaf0cbb3665642facfe154593c9ed1fcbfecbfdec469f9b2421037f23cd2e8f060c4ba0d6cb510314a340abec63f9dcb5d20955e7a6e8a41d85990bfc90bb33a4caff53156a8ef38713825c9ec8692afc454bd13e88e87790ef7174659a956eaff2e24431cb0832ad8115aa5632c42d2632c96079142a4c083d545249c2decbbb46abe9d9c11b3e214a2cad5bf6f47635a94376903552f9e21077e80a0bf395fc8106ff4e7eab339eadbe0c8269be79532ba471ac2bcbd9b7ccda82cd2e2541f5b657238c8aed7925de8fedbe2173f2784f07756573c71e9c7e630d1c1a8eb8cf610b2d57ee1d72f9adb0b2c389d79c48e1fecfb0da5202277e7ffd694b397ce7da24ef25b6f13e5e2677fe13134e2757a4'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', 'design:psuStratum', E'\\x01025e503d6a690e545c612ae712f0f737b78212c5fc52733b91bc789d9db61e58cef396b4ca662569ac0d53903e731fbd3b5a0847197811c9a50931be'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', 'group:area', E'\\x018ab6849f2bcda502af6dc00511467e65732a2bd573a7a268b84003ab81f6dfb10d326892522d51ef095b29dbebbea1cc0095d69fa47576494e0ba7d118f550b268af462ece17b86a675bf51ec942c59127e10a777a91a8bc575d1ca33ba7ac658fe51c9202bb497b56ca410e664a56df65055ec307e7f38769ab1c8cdf164c0683d2f397aaaa94a18905ec8bce33778c88c7e5d9e8a455a414e8f95ac69391940197ae2326fe41004201e6524671b11c3641f8ac50e64ff92ffb99cc'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', 'group:grade', E'\\x0187d50faf91439aadbcbf58acb9e063db080fe15e05d3b42b52df70f5d83cf76b3a8269aa06438cee655023101fa215491fbf78c889d16b092398b609db7ce0eeffa8492fc66b1b7776dd0d17af6ac32bbba9e906340f4e7c46fe75951e5d9e58e5941baaf239256c060884ee6384d44f80269bb7f9d11919482845d8567787f2f2d52284b6c174bf69f516905fed0b0b940bde75cee3dbad248b3da45d49d2422016bc66f37d46f643f399ed4b9c7acc769b616f52942334004eda3a'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', 'group:sex', E'\\x01a1f1b1566e3c68974e00fe62cdf9a0fd6efddd20e410f72f2c971de861900f0d3c803056cc26b67b07a67647c6207dd23b376cfed5b0edb44e4ae6b4608a6d2a7c1e3168dab6bc711c2cd2a8dfd91998311d8a3f3c61d7780e34b111567043a19b73b9a97ab00922f2d79da3a04086207a242d678d5b4133ada8a9a98fd8e9a15aafd20672cc98645948117b058ad3875a17cf198c6fa7e560593b736c93accbfe3ce6c2b7adb0849b7888850455e2ef5009ae1db095ddd22da80961'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', 'group:wave', E'\\x01027fe50d8e77d15754fb1311e2090cd9592b3a10d05a1aad25172561784b91b08d89a68eb86b67a25dac5b6dc295b98b0d203f54724397fd1cb0e713929ecbd9210989d2c9f58c17147dd61215c868d5ee3de88140805ca5c515d9707d8789519bd8a1850f4ebae9a2c96ba245deed3a038cea8b38a603c47d69d59236d6fd7d395637af127edae38fb876c99303fd53ab3194a2596d7456fd68e1cad3e978edefcdfe14cadd7775ff52e74c426c1d7f5d248bb7fd86ffce04a7892b'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', 'item:q1', E'\\x0195f2d5627dcb370d815c4f13b7ad19bdb00163d141df70b5cb6efaf46df16317867309a1bb347171899fed0184f02e32826be43b8a89f7abb46cb17277f23bb20d110b533374823289566ca77359dc2a2c76234c04b048c713ec304236c33f81f16ff0da2a4614f292f2f40c9dd4003567e74592a651bb91ba1018e9a47224e38f74ae58f7867de0301b3c215b968b742590b5706b21f42ecadc3a0be85f03521b9127766fd7c9085f6133316a3d307eaf31b990fa1bdba4ef9e0993'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', 'item:q2', E'\\x014c9f82769d13fc1500b581e330703f00f7b917275bd8b4705df9af6b36ae84e32fef9bfb8a4d67feaf39a1cfb805d5d94b93b7d9e14fa011c35ae8309b62f0d3de2693bf9afcb52199404a4680c8026bdd5b94b2043f43b599b2c979ecebd9d21aab4f94ca4659621851f56ddcc9d7c565d5455a69f94047b828a6da0912224bedc691018c3f6156912dd5cbb5c37b5508ee5d9a7350810873acc6c7cde959962a3b30b73fdf146dd697ea9a9f513fcec0d9b4711dc7390f726317cf'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2023', 'item:q3', E'\\x01ca03c2653c177ce697e33ecbdea1724fa1e58e4fa6401f7fc02eaeabf68dd2bdeb3378782fd06a9d6485a4c0f9c1e74d057b16c969cdf43de37d677e0c791a4a4bf55fc25c5d20347ef7db0e166dadbb8b3047f439a7d25cbf17d72aa6d74db54fdd3e662f68abe15b4cc20c0c2566f580948152b19479ef7cfdc9a25fa39343bba086ec3b15cba63257ef39d5c55f25fe738e90a3167b54c2d02e6ca44b547f6feb10091dfc013a338c1581bc15369bee4805402bd9d83848f26236'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', '#header', E'\\x01136dc9b12a150878107ea554752508594388ced254e5006f8fcb59351d74afcc335585504fe767bc434341a9ae495395de15008c098bc720673c6c579bb2f6e4b9c5c714fb72df36289344ef80c040a9209e79bc06566d6f95e05160d2ab4fde84cd2e1e0cb96c938c14966fc009ea4bf19aeb0654d546c20eed2810246ffbfa2fadc52ddaf6ccd67e2247dbaa62824a46f715a3c662f3f4a3a1c6b80dbacfa3a283d2bcee9198ee45a24934e04229ea8129e98a50c8f17468b04c5c13d1a3de4fef4c9b6d997d985559812fd0f867f92c140c7c0d93629a4c0513a77c2de677372647e2578beed5a8a46063380325dd7b575ee42766b629ba914178c434f77e9d00c6be298ee259c3697d4d18fb59a10ae6c5b3202959a3ba4fbfdc86b5cff2e92bd989528d594614d02e66dcb630374b81b41ba311daa2966e89eee0aa344246eed2d3bcf0bf0f649929979f365250ad8f1cb929d89ebd0e8ffbe760cedcdc7e7d72464d17bab15529c1e0064b73334e3b38043dfbef247a921c7733deba211fbc32a4a3875199e03b3ff173a74c91b053f340cc18fc31e5860359f15fb0c11c7d1e6568a966797c49e0fcc959dfce79c1fd0d5f572518394db6ad0c7681e889344cb0ec41856fe85db2a2ff54f7e90fbfc3cbd23c97bf03b5e9bf9cf2b7229e46dc62b45c3a939888b27e694cfdd0bd19d7bb4d1b8062d5ca2a9776b8d1556ae9b86bc58cae77beeb31a498cfc958462f558983105d431f0e3f8b68b034fb24d1e97e652f99218d815b9fffe5c34a42f73ee5115671787197bc527fff669f0f1e0e25698f831b4aabfbd9fc09aea50b45f21b7b38c68b8a6f9ffac0246aca5ce775826d672dfcb505e6d39584b884ed6ba284622aab345ca315b5f777e820cfc560c05cbbee239239e3fa83194075261b3332769ec353b11310d5122acc3f3196b7393aff2c519ec197e1f67992d39429c2c6e9d2fe839e17c85fd3219df50a441376acc3a04c4bd2427fa7ef4a2690fc7a95ddca7249ff1935024f981e168ba65ad9455afeb33e09ddd9aafeab62dbd1d877a63d91e54e242fc7a8440f812422e6dd8ea2157ba4a71f5e6aa63a5301d57f3eb457419add28ec8febb91a9cda9f4b196d4679cc'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', 'design:psu', E'\\x01d8390a418cf57cc93a00067a5e08c01c8ed207b3fb9d888a3c8f498ad7445784bfeabc18dc3a172dade8968252d366ab4314dcc49d9da6770ad74ca6ef0ce3f8c4dba2480fb3340736feb5a28299a2ca3ad979616f9edca173d3d0d2c4ca0aab0d604b6257f3f50ea932e600e1a817e4f09d17586c0ea1756b5606104b7f4e7026d1c01a4d5d0f17530adbcc638bb3192e406e081253a004a7873422f31ee0d535db337517230f63269b5fa6ae2e6f08ae67fed06abad659710252ac00fca4d44a15ddf51e7c4b85648ce62660ece496ecc099d4a16bc40b583c0b79e913b0cc50da88ed4208db282c161422e651322f0f1a7ba91ba2055d9064a3c811062293d2b8f823f09b3941f938cb120d059037858bb938ad41f8ad647d17af48eb16f873b8c8fffa14a5837f195a4752f7baf8a43cab29c3dca79faa605ae830dee247785d50ad48b3b773f7f893ebaca61181766e380c51faf354193906798347714eb6f6c6a78a500047fbaed666f8a8a95a1d561674b178e9398824bb4488151e23677e266060806ab72a2759a651ae27696e8d51f45decc06c8dd09f0907955d521628966725c4922708e7bbdf22d1a03d3409688044292de437d5b4867aee2b9a72eceeb2527a2ddde36ab652200688183e93c44ce3d9921184181ee5d8252701c6cee66e17c578516572a14350649c0f6f0b9598ff48848b447f9bfb245dcb639da1f2b434abddf379308c2b6cd273bfbc5752e5711f2cc55876bb849aaa0b2d2b2ff6e36be94e307df194b6d71005d9f8913d2ae419427312623c1f5fac45ff6cfd818e29919c73fef59117b95dc78244d704ea20e64462a111768900fa23da4715bd2ff00d7155370e0d55f90d20c93f3f2b1d9f3c442807ce354789809bd9f7d2dbeddf91ee6c11258299622672f08fb085aafb2266c513c2f93d'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', 'design:psuStratum', E'\\x010590549ddd1214181a688ae6164906c58b7c020a895266685ffae8a820fc1aef751fafa762ac6d5d3aae191a9d4e2cc7bc66c516ed88f57ac6fd40d3'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', 'group:area', E'\\x0188589a3c339c9c08c063bd22c81813e654d57b71605300807655a626443c6204fad41cc17e306932b387468022a3181e439c67d7ba15c142b1cb87af130d06a9fa358ed11397595fde3578fae2c7f62b1b92be79ecd711e7893cc0831e02e17d535f06c2b4893f2750a19403caa5882fbbb3697e50fdd6483f5f12b84405dc0bba9f7ba7c9b113b5779f0009cd696204e6077a5484085691cadff08edfc1c507eb75e55f25066917b712f008d49ea2dee4ac8c972161b16b272d63e5'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', 'group:grade', E'\\x01fedabb8d04a25a4375e41489a2b395a2943c827bcb5d50c665e2f17e2d58403275f984761007a53324b1e35d9597daa3e956c8cd870b5512f703fc4df7e0118f957bf776bd0bf0d610e4060f37359770604d5fe5e6b6a40b56cd1ae86ab6c741a6c806447e8c7a9e65c1708be522c80ab64cbee56b261d352edf3d86f5b9e16c39e7e109c06dc47705a0d71cca29972ee22a23110c69dfb351fa2624899500b25611dcf43793ddbcc3ee8dcb338bafd943f8de77ba250f927069d8bc'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', 'group:sex', E'\\x01be2825f8534a3eeb199a0ee660397d2c46eb8cb32aa0247ad2999a4c0d0e6c96454d254efaf591396558728ac0938cc22598b2ccae463e254b87c30d98c2e228b5927d68c652f5a07239a18503183ad456a19bfd4b2464f1f7404ab3630afa4fb3992fc1b70e1229fc2924de7ce7e82616237fdc0e678cfe22111a56328b053b863bb8ac766ff3632fcbce7f61072ea2ed1f3d393ce12a78e87e75e1b501caf74863c68b211becd64b5d1969d18495ee416c0beb76811f96ac633237'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', 'group:wave', E'\\x01b74651ec282fde5d374bef29dd705d4937c52dc7c2b850a0579707246a2024997ea3e4179477e236010cdf1fb1ae0a55dfb40f59e45cc969d1481ec0a031ce26762ea3a8481048cdc888ab5e66635465d991c63c9e9729bb0b1fd026944b26538e19c92abd20a5d3d010fa8cfecab369541cfb259b7f1fc694d95aa1458de352ff76e3dd8bc57edade4e17738500091c1a98deb0529d5ada70960b7b59780163ca3cdf8beb5c126f8764a0e7d4428d554e0c0c8fd31d21da10f77d58'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', 'item:q1', E'\\x0176c59ef52d17129bcb34eb8e4582bba04138eaa8d1172466911195025c8ce7b0e3c56f05b374a5f254c3cb8efe878697f961d01a37f925d4410897416f1f80eb4e1d0cfa14861c285885c77f13ed3f5faf65baefa56e629b6e7e147b0ddd1c0fc33c8b4f5311944331e0b5e64fc799c5c5d2a6fa8ad5db91a9137947e71f7bc808ec5d97921779a889a50afb099ca9d8489ba1c4e346f1be4ca17b385a59eaabc84b44654f0d215b228c862a861febd4b82a839212b7b0d85e8713f0'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', 'item:q2', E'\\x01dcb59bddac9c013ad99726a481202be1ff3cbf06ddd67c32efaa6753cc833c577b22b0edcbdbcd7129212aad11466b550f0aaa20eb7deac31b686920a1dce62ff1c084842815aa09e56adaaad8ce16dda49a335e81327a3188a2db345235f0c33affbdc78a2600a4e0afb51c97872691dca17144ef76c8f4a3288e135302235a7b132214409776e43c173dac49263ed4bb27cdfce4659f711187a20abf57f0cb159ee177846029830a3ccc2f0a02de36e7232c68b68413c6b4d4f934'),
('f44eed1d-69d9-42af-8c1c-86507c77a780', 'small-survey', '2025', 'item:q3', E'\\x01f2cad0fd208e7c61d3b3aed489d90acc4399a6f666ec4fd979d1174c06dd06f58d006754b0d4dc4bb3a0198d7edc0317004050171230d40955b8357f659022d1ce601ae2bfb9cf24be06bef4cf8b27169609ff1012560822db2f07d3d3157ab52e055c54b8d252426cd678e4ad6241d4f34473370271eda3cf801b1a5b8e04a4acd633ab42ecb22af25a597a360a05ea16745ea60f3b545910be8c7214629bc146202348c9740ea45a41c6e3ff198dacad22427707031077f90384b7');
