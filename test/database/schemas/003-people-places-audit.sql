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
  content jsonb not null,
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
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'south', 'south', '2026-11-22 10:55:14.568+00'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'north', 'north', '2026-11-22 10:55:13.331+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T10:55:12.808Z'),
('002-releases-settings-jobs', '2026-11-22T10:55:12.936Z'),
('003-people-places-audit', '2026-11-22T10:55:13.315Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 10:55:15.644+00'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 10:55:14.493+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 10:55:15.644+00'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 10:55:14.493+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 10:55:15.644+00'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 10:55:14.493+00');

insert into tenant.notebook (municipality, notebook, created_at, audience) values
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'first', '2026-11-22 10:55:15.676+00', 'municipality'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'first', '2026-11-22 10:55:14.553+00', 'municipality');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 10:55:15.676+00'),
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 10:55:15.687+00'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 10:55:14.553+00'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 10:55:14.562+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'd792ecb2-39f9-4db9-ac38-6ff43fa25d2d', '2026-11-22 10:55:15.644+00'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'daa84f78-013e-4ae2-83e2-c9d02f64c14b', '2026-11-22 10:55:14.493+00'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '0fa5c158-8bfe-4ccc-8ccd-e76b00fe5f61', '2026-11-22 10:55:14.493+00');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 10:55:15.644+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01e46e3fcfc021a999f017d4fd1510187c1469276e6d0e2e0d0b908fe2f4880da05ff911506ce5b24805cd97b65b2342e734aa4dc53e140030a4f05d921fdb3f0ea759491d8bbce5b9966a6917f62fba5f02865a8983eb9208246b3e1fea03290badb27956b58da527e5b4e43813455cf64ca1a859564e2ae73b2827a2bc874792fd314a4b8c947fdfa2a977de412e68badc0a4b52959a2cc012932d4de9b7a14ca441f31d5c30712ba3b379d5018ff810e9165e4e433f81f3315635cadda54392c3f8f86ddb0a55d056e8353bfef76100235ff6082a78fbdc00ef92c76e44c9a116bd7c5c119df92d357c8934b5460a43b5e32788ac413d6408bbe70341b16237fbd1812a87324d25c772efd2f2a0c5598b88e1fb960ff336b809acab6a96b300731a9194b1d02453aa5c67b3ea25f1342af5f7976455cb08c1291ca3762ff2e7ac73bc1fe88203faf37e26d64ea7d84950995389bc37594d7a6139481bbe71f976b31eccf1cd91f2d4bf20e1860d6d1206268f9e74df8974e2ed87b46b1f9b2d0a494d22c719a4432c9af74fa9cb95b6ee6e7690391accd357b4f7dd3c8757b9520ba6e351aebaaa9844e42a2efa22a4a144bcd67ad7939a461b41bdd9b7d195733f498190b3cb4b4a9184edb4717ade92188776b26b5cb828104dc6614179fc93c5cc33e1d9b5b2dff7d960bf121558ab761bc9ff4b847baf587f735af9285070c4657671719f4ebb8ccf7175d3cc645cd3012e937cc265dce40cc4039b85d32a258aa9531031f39876406d71f185738d47106537e88c305c9c9468e45e8e063cff9e6fa8d2e4944d97d2fc8b1a456f7630ccbe1bed2a5a37ca2b58209c0199b144285b87c12dbe0875dae82ed74cb2c286e0cc980e898c52e7f6cd1da0342c9478af7fb6926742f2a468fbff0deb3a26e5c18c50bedb8840b78b653bac08892075ab591b70e2821ccabdc13eaccacd0d7c52987423e452c132cd6b2d0634d05bf83ec1d1bc9652f19f4450f1540ad2d793b0d2533c12e5155fc68ca49947f40582a5f6f3d571eaaf31651eb7f620afca2382a060e6e6e038e9c43ddddde7cdf21b3724c47e5c0893b74d5c30130971a0b4f009bb74a8ccea7724afd70e84392efe49fcb97912e04de61131771bf744e87101cce96927bf1f9f65e4e38c82c19aee9e7b6cb23bde7c87f39e3ab4290aa8d4a7c25cadd2bffcb04640ed355ec57bfc5db5d2c68780549f4fc47205b2e7c1f70cb61d6789b4dffc0f7b17ee30f4015ac895a761a78335857380b6e32fdaac87b9fc43602a1eeee57ba6bd7cbb0f56fb4b9a50bb55b1836956520321061faa4d5027f050cc0992ddfa81af25a3c0ac438e698cbe6292e13427f200560f861dc7d090e50f9d4deedb81f365508e1c3d43bdabc5030f3724a5dd73569c0d169eae0b60b007d234e511d7dc382f24113bdc2915564c0970f71ac43bcb9d9f7d900daf9649d7b4c4977cc6f7af5e308b842ece28352fd68415c1dea804c5f9088344983e271a1e31b2548fec0c57f0e040e5755467c2c219201848da26df31d97080f2a4d028de917627f945c5cb53088931596bf1c17711325d05daadf1b3ec2f40d588abc37c73a47ccae6c290d2b2f7e7140bab15f6c3e0919479d668b36edfc74e7976fed1190d9a4f723572fca6b31177691bf832ce014f5227e1b7e17f15d12e0b2667f3053d9101bfae16920d7187e4a3a224e08b49d9baec7b29f914df77180652ffd16024a0b88573f6e023cf89b8e19372f6f31ce508f13bdf3e3ab19f41d6df41b228f9df75c7878ccf6a5275b5417f919e72d75ecd98012f8b63e317c1cbe88598e7a69316eff63d31ee0a378bfcce53eaca7392948adc875e97118ce4f92687078803771cf5e546a0d883134c602e8233eb634ea72b0a8797599510875ffbcf894302515a42928b9f404329bac25dce7d0bde55875d6bc522e726ce8cf3bca02b77d90ac5bfb69c1c1726d62bd05378b2c89332cc4c50385f85ddc3ea89988c6eecb6d43811853aade596b8b783717930dc26d1f8a2a24b7eab6dcc38c4f77b4f1ae932858222b68a38977a7731a0190ef8b2959196bb63298cbc4bff63b7483d63a24eda90b92de93f1386dad61f683520aeffd0f19827ec18d482c68f6c4284624e923db60f2ab4f325625017f871e3d465e8c11432c9362fa5560cfa74876dc80bbc0d93308b65c2504950861b0581b53888505c963989077119417902b399c4922d70079dfe5896f1ba2eec547d9f61d2eaf38c6eb2e30719d7fbf4ad1cbf0b5321befb21d5d47aed7848482b910f3a74fd7bd6c58861727936c0676da879867d513e246f83b49af277bbbf5e06ca6a5e7266bac366abb51dd3d5ed57ce7d1bc4ae7e3ea0f35fe00dab64d7570bd2bec14fd2f0421575a29ccea916660a8fbbcb205c2723dd08672a0281aad147e85fa4e4d77210d7bae69dc83154109f6b555b535c207b38cc75c65376e87b97096d717c6a43653eab9461c64d80fd4ffca447856229fc5a0d3f018ebffb2827f02cc7d0f9e15acced43abad862ad676b0e4d98ada1afaca03f79322297d3c30bdbd4cf9fdca5837257198f9cb11ecf2e2ae33355c000403e6dbd6728bc10f14ddff79289deafae900e9c0f337756e1ea662963d5b7f6d67c0a03536f582cad160d935788e436934703d6b998cc364e33fd95634e04e3e366b90287573dcc782338055cfc113ea15d133cc72ea6153500861fb608721f16d8698f53d7284361bfa6f75b583ecfbf40b4a64d089ab3a6b892b28257f4abcb911cb7bd30f82ac75f09c3049614672890b5efe28e8309dcf4cba8de88854b65328b0b17e003a314a62e0e978713d171187755ff92cac4bf46dc83a91f0c75439241903af0d63cee82ecc0732dd66f427317801d2ef1387c3805cee0a359bbd115b83fd0b55e5326ea7a218031243bbf79293ceb8a478bbe98fd59fbc38343e68d47f351d538864768fa9eb272d8313806b2ee4713c3edc1d5778fc814601f12acd9043bab73ea68b9c640c73889e080b197bdcb6fbf580b9396d5783eebd49c4cf750d261de402714957a40ffc882409aca9357baa9118ca098cba223d84695d5b6e12fc5b92e65ce7a185addf7301e044551ef89979a19a9ec53af199dbdc03dee51fd422db7683d861df9a97ae7efd13948915a85e325d01bb58bffb41ca0cacb2325a6dd513e04274ca3a55c39679b2614cfbbf4acb1b7cceb96e6cbd55d5a9dff005c6c3bd7556fecf745f0a213356fd3a11122e46f4cdfc2dc1e93b1189d6b2cd7d253705a8b17d07ec8981f2757b9d91c093141330994e4d63ca3f9d19cf4b24fc969feab7f270a8ff065a4f55f9bd353ebef0e08b92c87673af2184dea3f61061107f9ed4d789fa837d0fbf989b1a6f8012288e69d45a69e6c0cb8f21a158cc21013d2d23d1d4a03fa12a162e63452f9fae848585d3539a52510806f96656d0f80a100c64882e7e50375d341f5a7a6e269fd0110d460c084e73ce4f7ffc3035311b79fdb28941ad703dd7e4873dfe2f3ea336438acad86ba068569d0cb5bed05f4d64892ad2b936b0d36e1babb10a905277d6cb78d9859de687ae034ac3ee720b50823d17deb43d5b33b6cd460679f365a487e698219c894b5f67577e0d38e407e663ec778fe0f8761365437985f35e02b4a6bc06b30d8bd7d96b34f6ec6e4f0097310fc775a92fb758d119d3945cb5a554dd841e1a81de06b052ca92aff1754f836bf01acc8dd5da8ad5b37ec34112feb47c57175b03d7cc1869dfa2891be895bbaac9cbd5c4cd'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 10:55:14.493+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x0143bc15f6e5c385df5c9b4b107a2e57411e01fa05376d9740802909bc722e91f9264e9202070c63cbe44ecbbc67d4abc8e3277a43c0004d7f5cfb3194597ba50a8b1f1880f9a494cc01ad62342e21bd910fd4ac50b4274cc9c609f90501db3475ccb898720e4ab018ee2129f4d1aee4ea4b350fe8fc5a37b63b85edebd77990e58dd1618ef936e4cb27a350f2f5a806ef523e6ecbb81944612d25419273fccd58de3b442429e5ae33caef4544ca75ad464b5032b50a1bda1692d313a2a74172597e74771f493e43de2c6e16e18db59205748e9b9ea43515c1b0c4f6e0084092bf7211434d7d6301ceba59b9bef2700a36f84b8465644932947bfcdd44b13f707b2edb5c9713a96ea80f6d92fc6863fe3d7a66bfaef3e8bf85deeee1c84bb96da0902fc3ffe5673a1a1c7045bcd5b200fb3d3881d3a2fef368d7bfed10e096003b261362e6699e3db56a59ed7fe963ab134d8512a25228e088eb7dea4f71e98f9da75d8094204bb4d9906597469bbce519509e232d56c6e21dd6e8a97910e32a79944844dcecde7bcf06ca906a00c69061d5e7464871e6d8deb913af71bbc870f02108df76b111079ebd983f079eb6dbe524958498f9e25d05aa38fd40cb44b0c709cd2c3ecb126a15ba20f58b3a57affc873baf8d0db2de1c79c140eb3b113d3b638e299c058105c1f088be9e9558a1cc9b21d927bda2522c89246828e3a98ef5311cf6f5cb9beb97fdccb106a21cba3e571bee36c4311161d3a706d62e0afa75249ca533edffef509e7104492baa3fd607be12ee0e3b935b552b886bc8d3460d82a2da7f879b0cec9d6785ded6d66562c30011b010c596ee876a0f1ff8ea8334df6bd60b9873a222941766954a119f041fbbd8cc2b59659c8f94d4fdf2d3e7d8fad37a2f8a9e157dc77031e318b78b3c2abe0da157861a9011afe8f762cb583e2d33cdee2b8e8704929d409921d77fae95604f60dbd6d3efa85194285c58f99aec8b16a463bef03aea7411d6ea0d3f7139e49e8f3da8e4e284462b769829597d0b3053b47342d87b9faaf96dc6f79bb7b2047c08931e8b92b26a3adc1078c7c7334fb5749fb50e2622c97713cefcc444af72e78086e5c4a630cb3417f6d2740cc6e02da02b6e17fbff95226ccffa7e5c3d7edfa0d046914f2cc68baa681c55735f3fd0bb68555d043f157b64cae6b080a27a1902ae0d8aa25bf6500b5485fb33dc0ebc5ab8fd82e1c53eb51fd5f2e50099ddf3673be6d6a2eea27cd34f898b24a66afb79397554d54f3bb2ff107f0b8f9b16a688e0709099d1b7cd7ae5348f00e39df397cf95ccd17baccd72d9c613eb927f0b164b7a2448aba42ce7439cce6545bd933b7e1f2319632a4ca965dbc67fb701287de737fc54132a410e0dad12e6dbbfc64f26742f55d1a2bdce0ba6b5dface4432c4d9acef4c042465b8745adb84c2b1ecc670f6deb459b28271a96b6113c47e61d819f30e3d4457915a7a869e5e7b066900d2d05e4d71325f7b9f20e942847d1a097f629785f52cd8a74b470317b22547a50a715cf37221f1c4c00d8b42259f46a8c25b2fa716e69767e0c634ba05f9a4e546d34c4259467a488657ff9a02d67239621806f50625a75b58e115cf5dc516e94152d574c34f83d57f9b14c37196ab5965c940149c810f4793fb15f65e20323deb964ad3944928fa4dba421bf595395426667a26a6a9fe924e6411a3bc5e0087832b0a1635d30048c79ca4789e3b8dcde3fde9ab0ecb43c81f81cf3f2388fee2a9d9bb62934b53ed7041d3ecd56dbcbd93ef8d8627a1abb53da520430245248076261495dc6f73d1e205327253f2a5fa01c7245afa86aeb7986eb879983ae3c750e46977eda66fc8c36c34bc9fd967af4e45e7f4af446a9deda03c46196487639ab7705cf24f942b12237db91d31cf713ea7a3ee0708d2e33293d01499207446d9d93f0beb55349da06c71b43c79e74610158899cb288b6d578c217a2bcfe72c870efe28f34ef7c577020bd04771b181e0a21e04104f51186855bb58cbc5873ded7e4cb69a9a6be6713cd863290fbd9cff1c2981a277b0be44f663cb0c005214faffe02dd39f1b012891a15d75f3e175746c16b9520bf5b9b7ea7973a58d0b27f38b32a71e2e7c49bfffaeb917723a062a22201df9313fb6ad394ae5c5e51c7a821d77ec61a37e48f7e58ec927329894599000962f99a5e6ccff8d730bb41e32b97ec39c649e72af07966ebfe0424dbd7e789a4be8b45e7f8780647e216d9e13feb93a0b489e8e4a898a14a7064d2c062cd122a585e79149df2d0f062eecf9647b3cf84dbd42b07b96674bb460d66ccc291c4a30f1f2cbabcc88da185e47bc475ecc1139806d1825a1ad6a1f6e0cb4ccce9cd103a9a38f88496b2bc9336afb4563bf9e6219dfab7a7699e70426400051710e66f85091fd7edb7cca7c1c123a817fb4d9b47545e3e5c260ff647489e33cbee262405477f729158d84bf8dfbb4057f0f64e92885b9c91e7189e4a94c35d5746ea1f020ed23a9e52d59e750c89e5d74c9b3fc405a87d7ae0f645241068f6970214a159cae05d7e71796855ca8df120d1f0b8b51dd936d4c62650f9227211d536285b32da7a2852079612dad98445826c4fab25a870bdbe80c9133b6fa4ddad9f0ef2fcd87aa2029b710a778f6db9b9153f10bdcae283f2030639a10d14e5ecb87ac9af31ed0f38ba3788a1cd439a14a750b45aa52a045b8c3a3a60a3e257ff8487ee82afa92fc7abd32cf47e3949cfeb4fd90eac7283bd574885a43c789fca3fef9c654dcca88f34441ecb7ac6914d4982fe0a1508c4ee278489bcfea9eb1bfc05dce3ea1401c836178ea83d9f3f7df788f66cbb036f3770d4a9b1f68a434f92711134c7f894a37d598738284a1f6976ea47dd3a11d62ed8ece7e27011e25823a43fa762a856e4b0270cd09a8a56df4fc041c14400bce0ac920eefa7fc12e809fbbafa1998f4d674a02721262c2c102180784f4ec5afdfa439bfb275cff201bb3df613a9f2250a5a5340c631fbf2f4bda9bd36e8bfca8ea0caf8e4674e4f2578335b3c230da6f0fffe7a1cf4db55e6a500eb2a2a430009a1eb21871984653cbfd073d5783a41975df56efb1c04ee8572060fe2667432306f075b8b320730f2a330b28d32989bccbe9f984fc7a1d7efa025e28a3a6be9dd565f0ed97c4c64fba9d5e0ca1757783c94fd2f3b051d4fc253a161cda03b009432222d17f2f761dfca771202fec711d312ed3a6a4a70112163380333daed4cd44e7c720e11c087fd8f1ad080e4c10b4012b0b52d7b74b25699af412547dc366d83556d3307881e0a4a59bf30a0f495060b2a08a5594b18c6b7c374f9fadc500457b86f59c307018142e7393b402e4b3a7b5833ea50ff10d2e94563527729ca799b6d9fe2e5f130f844996be8909e170b3698713caae6993d7917144b9ac543c53b2bb02102da7883247a9160f1c04bae04e1758262fe934c34757313d65c7f614318e1d85328f1f5f6d53be10599ca96c803eeac6a4347ccc8d689a796f2079e5c45a36608c8cf2c8ac1a5a3c37791eb7b20c040ab1c201547a7ef4a75e20e6ecb07b7ae075d2e115d5ff82bf1cb82f82d723963903f83444c003daf1287b5c975bb2ded9b720b0912c9e2a4a108cb9fe579ab3441133cb31b03656b2d6e5b863646fddc86b2b64ab046de8417ea7d8afc91e7d5ecb45105d2feb22914f6932d7575e840ac682bf7c96b07355e237b0811da0fbb9cab9607908ba2cf202baf746739aa230dd68ef22fc4ab881d0995db4cdd570c61bf2f2032528f83'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1949d935025fee19fa02db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff2500444de912aac33e548168ed23b5219a5644722cf5fd8d28ce594121a4b63952e28a50e25e494cba52f6ac794d23be564d192c5cdfddf8e1292bed4a5376fcdcd670969a3ae55b130f95564b235d0a6e5a475b6315abb3a9b2564a7851b4aa7fa943a53ca8426622c29a56ebbfb92121a88bed3c652fa69ee765f17835cf5bd1f37aaf0578cb2379450a647c23b40033152b9472ac468c9f07a6957b9b2f8ef7d180a23df892b992ffd2ffbc3567fcde6e1456fe88453b672beae84122a0be5282dca3c4fc888e25a52faa9931cf512ba3252dc7894de2c99d34ca5fd7149a24bd7d723b9025357f300e4b7a13259e351fde771844b31b5ada9b42da75b6e285b6ed5f0f19bdf80d44e3a0f917a095d1b5ddeae68258c14eb3abc1f99fb7f32d9f871e68bcc12eaeb4cd696fe17a5744e09e50f78ce1b9b736f30516ed8b4906fceb9d9e586d9e50279c36ca9c3b511954f0f5cbdffcbd89bd22ca2f7e7aad063ce9e6c3cf5a4313ad9e2ece986d9696376bac5592b3fafbbfacbfdbfc582537e7ed4c9cec6d33a8d49678b93dd0db36e63d67dc4c95e42563aa78a6beb0dc62257d91ba34775973e7ed1eebc68fbe78e54f1a1bc55b9a5b4d3aeffdad252da4da890c2e4d3b33c7f6fce7521ab6b65d197c60955bc15f9e0a3cadc90d2f60f9d84862acbe4dad597557d3f0d283d4ac8e8b2c8ce297d39f3bf277593d4c3cab6e1e4b17e50c5b7a75a1da366091594768edb89872d65d351723d697e0ed5f570d17fe4401a59f4e56555e9fc6a5f8fa511d78bffb7463bd977d5807c57f9e29f57b392af44d86aac765affdeb48c1f4e57c89e1a5af61eecfb254bea91693e9214949ea0317eb778f8880165bc44650c27232c6208197d429b272144c4002a82138613b18b8a184c4458c2a079713d648fd06843664878581669bba8b41cd2c2c2069d06c10772c809113c2c8bb4b081cc212d2c6c0869eb35a7f90a11e2842280a2f08c21853c45850c28242c63e029d27ae0c28d40612749f0b84cf29ea2f2f2c80b8b1b78aa041fce61274bf0b84cf2c286338fbcb0b86167c3f0ef7541e7c5f0b43ce2c2bed9b1880b4b1bf6f5073e9683be08c1d3f2880b1bcb2ce2c2d2b2bdefae8775178d9cebcd171e9c5df22e2a39b7e4b0e06ccb1ef0c1ceb500020fce2e396cb0734b0e0bceb6fa051fec5ceb60f0e0ec92c3063bb7e4b0e06c8ba0f0c1ceb51c0a0fce2e396cb0734b0e05def3358d6e855156171c1f982c6bf7f60d0a25a4dd509a3f56f93335686e6f6f9189361954a8af73de1a3956bab41f7d1924d4105fd6ec0769785107ca5807c7195c514cccd05f4ead0d4bd641d106fe860a1b965dda0b318102e656178d9759e0e739a5d8820c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71f9bc8b0999833b061a159a5c64cc69c3a631207dea9e24046b0a78861fb72d8dd3af683995368cccecca8322670e02d5a0e6af4da2486edc961b7a9d90f664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56768087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df48399d8ecd1e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6cb6c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fac14c6cf668c9224ed8c3e247921f33b9c7d11e933df899240732d63dcd0cdbc7439fccb21fd4bc6263766a56a53191831fc97360e3d826336c8f0e7d30d17e50f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2133e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f00734d5d9a3e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73adbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa0a9ce1e2d6ac40a7ed80688160298c93e96fe38f4bd848c286efc797dbd84ec48e4f9992f5bff17d6eabe12bed6a74ff46b9a69d17c4f1d0e5634beea2cb317bed6aff009e78cba2a9db8cae51b23e6749bf7de2dcd572fbf5da96ad7e6999793d9bc6d94bd79adcbc2d5f83ba37a3b6fd24e3abdd587dbc69f05c72ee736fe5fe765aec495ca959b3e29de16ad3ac7ed84447e3b145f714f3939aadbc7ffa294feec507df5c24fedaa52be9b3577bb9b777bdf13c0cb032c7dcc8ea41beaccd721f25cf78593d999bb1045a64775814c1a3596d9ebd27dd0aa56b6aac43bf3e98e72399639a5342a0bd557b7a26abe848c9e584abb09d9a19e1494b63d5153b6eaf44d99a3c7cbacd6d7baffd2f2df557cc5c457bb5ef464b7daebb167c7fa1f16fe9627ece8dd8307addb748e578c7c20689dcbcc8f8e5e9a3a22abcbd65d3a239c1a2899bd9ad6b25d699349f3ca48518f61b3d97f0e11afa9e8ab0000', '4el-0JcPLEcNVQ-4aInzYBo9UvZ', '2026-11-22 10:55:14.493+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01f840b158c192fa5569c6434284fa3f2f51126e5f80fa550a542a00cb89d2e113ea1a296e319dd247d51b4ac29a2ac0847ff422713a83276cbb761f3c34137413a34ab7b335ea9c942ffe0a93598b7e24d19cce12f3714bc5f1644eb559b8bb1d3f7e64e78c670b154f9d541c75755502d60d8e2a0794aff51ba249319d2ac836bee0637e0f66132b05f055abbcfb20475bbb57defcbc3fcb8b68394fb91de6e54204aa22270be467090d3dfae4fb5751ae44f2cc63346e4072382011c799b0ebc893a9453b2c7eb6d89c3257a5374071c5da963466521103a784a4a001d3705eaa47f224b36adbd956c3b220fe2294849b827df5e3a4156af61dde1ce5da28166e8bebe15a94a008741cd17234ef9fd02ecd6a875d24041c56d2a8e791a35450877993b9de11e4258d35e6462461340237561e021d36a7af0fe513b33178681636c014d3817a69a42248d1cc0bcff0bf56775f7a58ef7314f7f7bf9b1e90056f80e5fcb0e4fb96b0557f90109c9b94e12fc852aa8e5c7fccb1b6668ffde6b1780882ece9e6066f3fff67a9e548651c014cc8c0cc97c16401daf0e091028c444c75a8d19b61cfddaaf04a031ddb9291b3da770f221099ee8f08beddf0eb8dc3922e3220021e390026e374d84603d6c74f630658c7595a015eae0cf2cc2b4232b000b0785a2140ed2f9bba57bfb65c1dde993704720085b109254da5c6503e8db1a565c1275a80f1b5073edc921a31b23527293a1b0d5306f3881af9a2ff8c30785e2e19368ac4bd3e86947a98a6b17b3056f6b33a4a3035d7310906f2425159d4e75f824d6bd5366be9b0f6ebe76bcc53c736e8d9fb485e8856eaa638576e5e013a25d114a3dbd125d73adc109307b4fb28bb127af256cdc001253501d28568a4a64062651a2085d05f960f3646160a206d966d31dcccc216d4eebf7f10068b3b1154784091e5d5bf4ec7655db977ccdde4c4e971a2494e45eaf10eebbdd9611a26a226cf7fc1932e27dcc41111b3c495bc16b25bc287462af677d9d844717959926a6e811ce8fce28e6aba523cae3ee98b5e10a6a0cc8bdcecd0ce6aaf353d246efabda5dfebed55cf974059d8fcb3a776fad1ae220bcefd86cc9a2cdc49bdd6c86f446347edc011598278482c8c0ce0c17da8d4ae2e955cd0afe7e9a48fe7f4e7219dd00e051cea5cb1ca787413bacd67c263c0ca45a37f038b3d6a2f87459797fb5ed948e8e76c92307f553d4c94814983137db58bef03cffc0887f010fbd236b6d2b2c38271951e818175d64f43a743710765c941d14c28c4ef6d2e9fdba462fcef351ff09ba5368d1609866a3e5068fe63e4ae9e267c7ac86d74f4724644bcc2ab4a0d6f2a8539a836173ef6b7b7de15eb2966aeb0630f96afc83bf707efa819aeec7f79b183f90a1d8e9f4621c5dc5059928741e1823f48ce134192afd4399053c3343dfb770e0765e5da01ba6a4f070dc82133c5608e9d729f7540262f1c85571b0e6732d7f5dfcf46efb4b8b6c9cb947e41c5b90b862e46db6203889a7aaec7f9d8311c54dfb12f73cfff8dd683c0c29741edf8be394d4c2ebcbed61ff1eef07b3cb9bf0b75966b8278e6772c81118aa9e84d4ccc74c664b93e4229102dcc7555324b30a8dd05cd51bd5a34610647f6288831b9a0ae6e30fcf17b451b70e4d8a7ed814e2d8295de394fb2af4972b23b9119502ec586a357013040d8abd76b54b62385b837b4cd1b379055f8f79cef8f898d21139aef0b0778feec2ddce2db02905dbd04e7494a4fe88967b5823cc4bdd847dd5ef16c793ed70532b2e1c542804895923cc925246d24db6c19f852923a3a1a8b260678353ab4bfda67c8c1b5c9cf863a9f161c4aeb736d963a47a3834376ade4d5581bc290e13ed634a8fe5950918796340144fc1904201d2e0179ad35c2c3dcac812a72159d6de077b02a35e0c10d37176c10c20aa007b4316802a0e44fce12522776e2a1faa0d10b2bdb34ae5ecad9cf71377010660a05a564d3b9fb564b2e1a6df99ad7d7b6bb4b0601d45af826601669ee91dfdc081b898d9ecbc9c9a0b22b8f02363f2515d733bf17032f2555981b1596699ebc1f723ccd1ee1939654fc3038dd6d4e44891bba464ad62efd11e9521dba19e2e067a632e926b04614f4b2cd5681e8593e4a5197b035ddccb737c63ae27c0ca56d79adfe8f17ca120eba83b8586ae40e3c7122601dbaa8255434dac2de82aba2311f2b20cb9ad70968e65754dbfe250edfb35ff36202ac61c00df7113831eb770f8055d93bef368b4b2f26629db6d10a164e45e7d4e5baafb1bae67c297ba1bba2f65574c7e6cbc1e480d70596816e250c8ef66a82e3db486297a415e36f12825adf6d36b3fb7d6b8d406318de15f53718e3221068cd141c4e02ebd14e37169a798c99b3f9c1c4b2ac3703fb196cd6731585f4663b7f8a099bcf1a062928a03fb6c10f8b94df6c4e41a3465fbf8001338787c2f43dedf8ef8a5bc8456f4e3910838ab50cc6939038baca9b93d49b46a6dfbcf2eaa58a74088b105c58fcc01fb0b91acc91afb5143e233ba6cec43efde0bbc60aa096c7a5b23d8cad4c0cc0cc9e4d43a0d47e76031b22a54dba889920d8b2f9cec9ced4cc719ffd4fff49a69746ca502217fe437f437c3ed489bbdacafb477a2932199815d72a91930a662e116fc4205e62eb16eba4b62fd6127f2eea69ba71fb4b8c1ab1d2b0fe2ea9d9dfd104415723398bd3fcc6274a2fe46dcc2bceaf9239cd093fb6903f65fb4f16197896a0a815ec0032a91998d35edcb767c2e8e81671925af8c5642f83970258643a1c372a102f8fb5b6096e4c939820444da04c555e02c74f7271799035a562cc6a542340e9c57eec415c410e9d0ba8fb7a5b860b7a6db65e7461dbf5c05e4a9d8af5adb76ec711937dcb47992a3f8f5de0b07101d2b7f4c7260c915953eead01520bc80a88d2b239b2b33784487525afc10a1fef21d536eae693a07523ed4d9e4f53b56a3ee4989089e77a65d61b50df9f089effca425d4266b0d797f55f687c9a78a7a5db2e3a998baa1a39003dc424e33bd7c392766c74408762abb68ac657a1520d2dd13c404e207b7421d26297fa180ffbdfe7d7b0e32f158ed814297ab712dcb2931f6e3171bfa03ba6a45fc4c33fb20b54fce8c3fce603e39ad6f20dc99844e95ce84a6703c4e9725a3b429a1580be2e6bfde4806995c217b143e5cb6c4d6acc4d586bf21fdfec4212016c9ac7d53c234e8e238ee6b22511cf00d820813d9023a85d995a1e2e185f5c2d4002532ebf14d839845737732db6306a168fea6df108fd8b041f1c7bd6c421c12d3dea4d7e550217d0d4877a386a1cdf92d97be595a5072b8c162c9f51d682e6a5d1cabc87e28934e1b61c8c83dc9200cc8778e58b9d61cd9831efb724edfd95a8fbc184f2968d0ad81e3ee4be80167826c4edfb6f67ff146179f6d0daa966c534a6f2fc5c713758a0f12f0ceb1cc365d6c9c36d0b6ba824528290c2eb2093c4086270f768f308e17eb2575c473aa489910af54ec039ffe8b1d8d402ce1cd30646485b5dea123277ffc3daee767d38c44e19ba22d65c6d27acea4b3b9032bbd06fc3a87b264d1baa2ab0a93456ff4d4a603ace29d3e172d5926e5706bb133564251931a64bab0c474808306888a7fc62ec819570cdc7845a13ec51b0aa30771d539f61c2a96db3d6a16bdc56ab4da63a2ef1de881a415723272422ba934d47d57680de7fe14a7fd1c0ea69ef0bca6568250bedc786c11e14a722d24e226ce76dd8b439c12c5beac89a8d7037d46df487821891');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', '#header', E'\\x01cc868f4e49ae4171a07bab0c9dc6a7fa8b83224574cb7c46ff9e47e35f158aa3e1a8d754459cb47a8ef32c93f13c56f7b99bfd97c85a8cb53195c0c16816d5d5bc136eab6cc16b80c5459f8f0c02251da60912895aa49876f17cbc8c61a6d52300dd83909e52e3c265af8a8352b0923bc7a6e9eae2a84b285bb240ea69319a0a616f05847b11fabe3a7ac6c219d58b40d52009729d1651f1fa535afe6d701ac66d516321f1f596740747fead98b5f79cb29b552d481f3bed07b483457e7d3762561d1ed803d022243d03f57c0d1c34a07bb4831299f1f75afe39d48a2844570d9ff483072b33d000e2dcd903fea1daad96d482c0f44adb3815740e65e0b4d61fdf0618d3f570d845ad98957948c81742f15437055bf79d8454a39c1cfc1c87269f4416551e661a0f3cdd2c8a1f11e0c540e97dc84c23c6a579142ef675b380d6b7be2200feac082a42627a6fe596d06fd3140d0128f20593bc8adc41526c2bec16e7c507329d5bac5022982ddcf539ccc04d885fd0fc50955a81d27677066d111e91a8630bd0a0baa5f32fe6d9d94c61db53babe7d7a00faa952a7912cf6d55c9452e1c40b6b9364eb148cd71d8bad65a5143d9a74f68fe3212588bfc3c8a695404b443380dacee8e0959d603ddeee752b1b3ebc82a36aaa2a1043e43c5323ec1809d48ba91d0135e568f60a5a6d22aa1f307e1eb6ffe88e668e69aa91f552e7a74e5b3dd7c0835d6b18e18ff11511e0c2e5612c9ba8e612e9e21bc1b2d50964b93831df71290f917cb457f0729da76cc0b43b0de75b087371aa1fe0668890a3f0f4a75f4b2196c7df570f44c433b83127c05442264ec2605e2c418ff9a260dca4bf3a2814d4585c5b53cfd2c0a4a61f3a66c9887dab51c39ab1194995e9fffb7e48e40cfeafd05f2bad4deb125e66e6243715891490e0d3323616bf29a0393bcc07c613746260d18ea3f54a06c6ebcf20c13c1cd50d7ca00ed693e31b13e7f42fe77c53e622df17dd09d4201112cccd1a663d814d0491878d0d7e695d13523d35fff5365546477d21eb78cb76346bb480be595b888704ea1e2855261b5bae719ba24768fbe67df3950f5222dfd7a21d80df1a539121f9d17a17ed298ab64c6b55f94d'),
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', 'design:psu', E'\\x011dbf0436616f8cfbc09947c0bf5a075221259496eaa527e0010ffe398b6782f1b629fb49ca5d638170ff25ce734ffd37ab4ebc5090a2983eba90102ee0932775cff7c4c4c0bbe00a57c0927d50bf4d932e004ccfc057151aaa81886128dd4c0340d9538af2d6179070acca08fbdcac75ee8ddb5994c492a342138e1cfa0903009b29862f27be9c376881e3344823e7c0ddf18ab89e8aec8ee4697e32774760f5eee6307ec6e172b4d616c5ceb4dbe41f5c777c3944b7cf96883cf4d41bca2be496942f9a2e9c1cd789877400dd9be8d911420bf03d5792a1e8cc933bc7aa0328d20e1935ffdf6c59a5307100879dde2beb686b1deb24a7606cca354d75be8f1cd89135c080f92eff2d3a4d26658fea71371ff826861fe7fd8419cb88793bf27033beab4f006de85ab6247c1f68b692935e63df68f14471cdbf8a24e10f0eefc8ccae7353a5428bf63ae78903ba73efd04adddfbda8a1c10491d6f129e2866afe880d369e3c4a7cc79b122dd4e5dd692857d7e4f465ab21cedf30a455d8ae9c197860f590f07fc7cb36e858622f541e0c4279efe33eb09afaa0dff6cb12fd5c17a91d4238e4e2bbe3c9ab2c6bf1c9a786ef587fa3d285e04e204156eb17e2a214f654e4752d6528999762db74859ccced5c24e6fc38986c7a4729f88effbd60c494853a9a43a2ea73f86f226745cf60e7ee42dda2c09d1283ae08f636e46aea9864a8687a8b1ff59bb83b18af6bcd5ed2f263ec38ff3ed12e8010baf6b8aa280e60ad09bf476dc9cf4547ea74cda3eebb228bd00b6d0d5904598a522b09a44630c4558e98c8fcc29c764a2f4874ac44c38ba8aef566c35b936ac54583ad1db0f7daf4cfd647841b19e586845128c61db6c81c7d940fde4bf6f870489fbc8684e03b975cadb8522174c3406325eac3f9b9f2516beb946aa72c31bdf8a2'),
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', 'design:psuStratum', E'\\x013bef91ba453d1a29706e38c2d1249c5fcb6ae9a63b298c324511a734ac3c9975991fcac4ed60c0d7446cf199d6c1635a5a901ea1913517a4c8d01f3a'),
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', 'group:area', E'\\x01c6c9e6755274f796707ac6e362b4d166f5b72cf91dd059527bae0fb572d6f80540e562dca272372ee3c98fddb0a8cba110fca4b815a26923a29e3db7a347237216a0f5d4f47339d96a93f6e7dad6796a1e6e5adbdb8a1ebc78f5cdc44175874a86de9cd7670d5712318c388688e2ab2d1cda5d766523e5b0e2f7abd0445eaf1063a5cf46067396a61d4a0c8139a033222dff2443d847275ffdac7fe42318be5a9497a72fd07a263c3a25d6c3a7dadde6bb0b5963f5e9c2ff70c524a2'),
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', 'group:grade', E'\\x01a929839ce8ce26f47db302a908d6cd645c674db3fccaf0c7da3b93a6d7279e0a10072099e3667c47e3d061c79cb8858662e1bb75924a43dc4cc709f0db9548214b87aabc48a84ded0f1fb558a2a9cce9cfb4d45cd2f5f6ff3cc81dea313df668fe46d54f293467d28a0c89a65b02b6911397e064d0fce3d1d3a6554d4d9bed96199af6bd9249ebffa95ded5fa0c724155ce0309323a44df04b3880a6c175cf1d0d8a759845edc242898c6fc7eb6f987f3d551ae77fa49bae9cdb7095'),
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', 'group:sex', E'\\x0187db915583db5af57ce41e14235ba70afaaf8bd500d62b1a7cf536a9adbbf4abab783cc8fc254585029d0755ee5de14211fa3893d98319db2a0cde85539d86f91c23f4cb2e3acf384a1b56c0d0fe828d546e20a8011b29e4fb4b6c39f735e8d0feadf1226518276a179bed45d2a187df1339949e001833aaa6f3096d362d7989c1c6012a516c9ab7cc20b40c1ad3e89d3aa152e48cc418848e6450bb1bfae667e6153162444c073bb06fb32c4356931796cacd1a922b75637fdc2452'),
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', 'group:wave', E'\\x01df2e1897dbce8ed0e02a0355e5bd830f3f1710390693b43fec80ebb7129e5775e18db5e712fa311630550df8a576130c4810f871b75255b13a94b59c9115be3477e62abe7c5bf9fb6be0bd7b984dc50bda22b636d8e7e2f6f5cb57c160c894cf4a5fb6daad36a97bfed48a3c3156748fec8b645fc9026958dd8fcd6d99ea150a9f3616c3fe86b37f7363cb9414ef5fca04eb506215d96c072f67f0cf7db81f3e215e4c7c0202110e66ccf5f8ccb20e407c4996b415145d2e6cc58477'),
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', 'item:q1', E'\\x01366ddcf19c17ed18b0da5da887e65452f3106e18614774c07630f1a86c090b6b98047796945c9f430553a19545eea464c5f7020931ca864a32f111deb6b07d52635d693cd2fb528fc670dd4285761003e3ba29af23c403692da6b6cf2cac80004aa1b6f8a3dcf13385a2427d506e9d92d4506911c353619c1147108d5c409dbc1f745e8d7513de31f8c868a170af470761d29ac9b35d278044a2f2116e65e588159dc32e40c3c8f474a775cfc9276550216250143ba6f8a53c1defa0'),
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', 'item:q2', E'\\x018a0af15ce5404a5fb2ff72774e0227d69350357fe9faa383c8dfa39a895fcb0afb636db0168a804c4169ad72e7d9d4ff1d20e2e0ab888685a2ada60acab0447511a4a5c25f9b33f8b7e8717a918207169cba9dd98967cc9d5ba8166ac2d84bda501da861004efa02cdc7c1b3c3eeb0d36ef6a4804c0a8f569a6dfdc6de6c95f38a51b6f5dfeecde4cc89fe180bb91e21f122b0ce251300448c474765b1c6f0dfaf7cb1acab3eb307c3a06fdab6df3e694992b5a47ec98b7c6fdc3ba2'),
('36895bc3-7e68-4a00-ac54-e04c41bdea8f', 'small-survey', '2023', 'item:q3', E'\\x01548318db478f5633d04c8448fe21476da68565ba31ce581cfbaab7508269962692da113d0a01ec78c549c6951be184171575e33f41653d075105c27fadcb7d8a5a90cb390eb270aa329bc38924e450b055fcbb70c377a2689a9172e7203f789cfd5081e6fce83ee0794949c5891a201a8a38104d2f9c46cd1bc73c7cd6ba76673cb4892c99b8968c499220acd0bd040c0503790ebb8611ffa8484a4bb53b966fd9510cee97fbdaa776f0d3b64470ad541db4fa2dc101dc46009fedc5'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', '#header', E'\\x01dbb4917c46a6644e739e5396a96072b6bde788e7f617ce79d7d9a3d586b410769af19ccf730f9f274eed72d24a1cc17ae69fb9424e1a06941205a73808eb1b0f2a0fdd2f798b00a37a45ce4d9a19a6dac60b0060b407191242d7cb2bd8b402cd26f28668aee17ea2a2da616ec06dfe5f2a12eb896f0337d80b4570e98700217e2c81686efabd31a34202d53583331117028e73c8c2b0d1715b32c04543c74d5d69a0ed38bc9c9115ba542a647b120ccbf5a2944e2b39a7d06640ed28c4f0aab37797e27603024c7355ea9d18ef15db1a07127a62e2f7b0d34937fa6896d23af3381635a14d0ff632135c984ec4fba29834b07eee94a1cc6f5efeff14ae70b8aa5ccf10290d8e7fbadf4e741180e393394787656c1365b654d6e53f2cc99449adb1706749644c133bdc12d23a972c0378199ca5b561e2d7cf1e5774f66ee5e5fd63855f6c0eb8668c71012d3090f5e690c4ffbf6915043c3ce075ce89b609c86ffbce6dc5556940e95a9fa865194446a6a3ce86384335c488b5be146001654f8dc4e95248f61c335d2cbdcc7908f144ddb43215eafe504ec29c828d7cdce412b51fa8afd5b2ea6a4a867797f27046549e8366977ff88179ce2fabe8a31650515fc2b50500b779214a8312057c354b874c9f1526b461e3315389cef2566e29310f50828a9700cd94e3a65e4223c35dbc027a2689b76f2348ca3a5a3c3b9b08d1a655020f1526841b9c662cebcc23980e44dbef43aeb4cac2975f89112988a9b8b918be110399b7af6c0406c66c7ec7843764a30d9b391ffd37b9558d72b556b35ff3d6beba1b881068845e7c70cbfe6b2f34a44716f582d1dad0bf68fb1bf7b08a08d0387e2c74cd53c4f6577e50376501506f2352846ba5b8ed7f9164cfd238bb0ea5b40881d684b47ad580f1030c9000c855e71f70b8bf921daee8de417d97c059a66d0cccf73faedb2e11c2a7574425c2f7fdfd4478d422627d1da54613f9d99430edb06b5c801646c45e69930f3db66e21cd3163535ca7d5e4b905cdcf186ac2f046fdefa4e317b001d43b000a5e3d46692fc5f31051b1ff0216f8f2197af01215bde3d281ad7f89522bececaf3c738eae8d152389ade7fa176d10ae886c532d3926a532c8aed6a0b6'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', 'design:psu', E'\\x01f6308d99888dfcbe3f08ba7ce96f0817835d7d10c37992615805c7572e026ba1f7d53900e0b0031a33ce238829cde099b8e708a0afd9f22d697bc6ca9a949a39b7f88981f1865108d8ad9a487ac4946d9e66b5cbcdf445564c28e4ac3ee47cab108c2beeb8015ac362a5f07544b0ef01ef924a020b156de922e5986b9001ecc2f8d76e9c15cc25560747262d4ada42038c6b56a3aab5d0685b58b82c594643cd699e595cc18a4a67e7a1144a085e2f2f38c2f669a3009220fda7afff411e588a4d0d53402892580608a609ca18c739a630dfb3ae8d71022bddb454c1375ea6c91a0631b6dc4d9f5c7f6097aa10eff4f071b9476970f9fd5cffd27272562de18373fa3edf3ea514e79248804298b843de55f595359d8a70552e542567272d999e3f9c2c5d780d53220fb8319d9f7800565073d226bf8e7c051598463dbf8de8b2d9fd07582318152b9819b65093412e5599921509eac01405bb8f552bde91810d452d9af1e4034701c9ff125e79354d08f5ca846280963ded079c77b590cb72540700aab216d0ce76a2c77a497894ae9eb2b5f5a986caf3a1ef2a4c5cfc845fbb755e56478c24c08d64aa46bfc3585900b7352d871e3293d0e95ade981bd9c9b5f05be66f19d5d91e7f8aa7a3ce9cdb398e72ae2d12c0556540aa5111ae2af6efabfc481dc1df77f757caf3bca501ca4608215f81ea3b34ba07cd37fd34b23428f7c45de6d8f8a1d9b368c94135e6d21090d9988b9187bfab785358b6f238efe6445054cf3bbc514d1361ea07f8d5fd0cfd0762f7d9adc426115d3f0cfd07232230b6a3d8e2507f39cf879542ce9699a49fba485bfc70454551f4b952a48cfda3a2852d5af1f3e32465ac286796b571e292447928d26a03118abe3d38330ffea2b97d7354c012218f38750091db93252f01d7875e02589b325ae23490'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', 'design:psuStratum', E'\\x01bb7dfeecd8a845b17bc6a25e31b05cb9b921d5b15c8fcb5d758005a749823b019f1d5ae4dd3f1858b71e8ece21911e36f154eb681a20490ac0a4cdeb'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', 'group:area', E'\\x0140a4e0000aa98dce6e6194a688a5e0b47ece86b10f8031ec01de7779b2ffb797e5f1187384edd13cf52846d9f7ea06a436125bfd3413e3170c5da70717b40da4d86af88f62a94bf48636879f4ab654af0aa7bc2cd68adde04e4eb266a9580c14dde3a7437d5ed12b86f40765136229759b9868dc9413dd209784f8b4742a9ea897e64575c8154ab184b7cfd007fe1cf90b4b41b4eef992b1fdb88b808ec3cce2ccb301884a87aebdd1f108a0d6c0501227e55d9a4a5f7c8af0784cbc'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', 'group:grade', E'\\x01b91e28dd3066d9ee8f8bb6f5957f9f5a74c108adedd904556d455c7bdf7a66aba699f91dc76e07b117dfc720cea45bb06e004c149a66a555460b7bcc48c96f7ce46994639751c7570342a8e1fb8c2c5ec1fde8c980d1550adf16fdee5f14425d828048a8b9801722164d319bb5df09ca07bb840396326c78331dfcf1c77e03d0324037657934c15d42374d31bdd886170b17cfcf1bbb3af2b492b887dc8c72be57c32620933fc8470664751a0637f8b96ce294fad48226f0d446dc46'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', 'group:sex', E'\\x0173530785aac7cdd5a55295b4e8370566caba0c6fa7a9b66eb983885426a1b4efe7c0aa56a1c6c75cd1e0a26dfff9b06311e4828e3da0876df98ac4401798653c4e8c607a462a57bd335c1ff6d54f66ce98e63e84e619074bca8f693c352f52d4a35f3fc5bb147f45c384f42543ad1640f3583e094d25c886a652bd8b931681ed9e2d8156d6b6ed8d95041d24057d0d62d65bd047df5935aa3c0a281a316ae6696cc51b1650e3dd3c046823f9b3257275db28ca40613734c2a7fdd400'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', 'group:wave', E'\\x01036cf5316ec4094ba9325d84dd5150d92a7871861473375b0e482c40daf8aea75c55547763d2001e4834be960ab9a73a154e18fa155ea40f5360581746ba30f1dee39a0345af4cc75e881679e9f9f073c1221eab4d2342e3ee595493f3375feef6eebf2e6517e82cf3d76f585fc971332a6f032591e3a15913a1662b782c4cebdfb235c55569c4c01a269dcff0ca3a7147354987c7d69e688b783d5709e2d49160165da133c0f91a65fc9b395e115585c5ca60f09746d73dfefd6468'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', 'item:q1', E'\\x0143aceb6aee8f7c8085771fd1d4c992cdf72849a76e87f2a685a25c331a471599af0c96227cd24f870e32b6da7318fde892909f5a2b4b1bb5e9e450614041e17f2ee5e8706c3ed73f2ba39119ea32f63a951a281dd762ee1cf64e8a8c0611ccde1e5c6d77b3d68159419d5f73f96f9e73a1aca98435074525d7d398452c535298f2e99dedb2a2c5805eeb0d770f7d5f1c1c1310b5d3476ef5696559496f00dc9288c20038fc8710a1e53474efe1ba7b73359844a4914157d957896b84'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', 'item:q2', E'\\x011bb87a98ad041b731311106e48107c7f63de9a9418d6b704f34f994a18f6fdaf36b718155aa0b5a88003636b312b1694a958cc37a3da89072fd8c670dc5ca64228821d22ac75c1beba03e3561e0438b14d5816a29c1b5804557692027c157396599ae6a2ca5bb6b202852bec3b5b8c5e5c100405695dfb5ab3eca9d8d23a8746becd9da71d8d9b8cfa5f34cc3ea742af7db65cec58737953aa47244e4a36a50f7b6b119815f8a3e0392dbdf44eaa5cb6ce354e929aa15eb36365d321'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2023', 'item:q3', E'\\x014daa97b5b5ee682aef3343e296fd00340587da8edf37663d9e7dfd7f166c839bc9368479e6f13dcf1426280cc722fbe48f77d800848abdf87fa3232c5a00a4591dbba0498f5bafed028e8ae97fc1eda286b9f1afce10e8eb60140faee14f5cc6144ad49fe49f5b5ac95b0b7dd2211f743f8a9f717a9a9e75e2d5ac4339d1ca6ef556559b4992b7a94086405e1d29d53852e2a25d26d11c617badafe074f23c3f58b8198a6cf2fb4c3f1586157c98a6597d4fb7c43c643e6688969f54'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', '#header', E'\\x01d4e7ea79990e2bfe5c88522b6b9ea9bb6a08d1457e51f87d14f9145f2725a27fcc8f8efce6ee3d2b4cc701915228e48c1b5194ddf5a59e32d782ba05c5ee0ef9795eb2b83ff2bdf60f0534409492a71145aa90f40fbfa013fbd04e34157836396506b39d9cb87e42aa9deb2d1399de25f21414d020c3404dbce57f974224147fc152ce5bc8ce2860dd9864cdde766a529720dd8d9b3a161ccdb0aac0c0e241dab47d5361870f195d1f08e014e27c6430007a2e6767a4be46b69b1ee28af1e73516ea4a6c72f675432e1c04089e0ddb7f7452f2ad7adeb56f9721b9173813a8b9c09eb24d975378c868bddd3f3bd27a3d67c9691111007c75265ee9fe171da27955cbf41e9c48c50d85853cd2f5624ef1953c068652f8cd14b14e14092ad0640162c89f77d89ad38dacb77a5fceb72f1db8631ceb281b761b06f736dc31e7aa6a07216282df5dcf560194db865b1ba60da8457a98ef9243af30666941126206acbfae8baf6e3bb390f795324207323a2d38a86099464989414e135a9b40faa6d335941bb782bee2db41b9c030e5e7ff067ab256db44961c7449e009bf4a6bdc78d1991a98800bf5774e3ce4baee3b3320b8d7af8d94715174ed3b7b871de2289299bff051c78fba0777c4363e7268fee3bc2698801bbaf4ab2888141f59771498ed9fd6fde2d4ae78dd71d6cee72fbf387f5be41820f2dee48f7e88f2fe454256639869b9511d2401dd8e1ca155c199ae52063d745758387563bb45e8c0426a42c24d57be56fc820a38fbe60c860ac427ee4633ae4655118f6cd7176fd8699cf6b6b0de3177d1e0460fd28d82eb671fe7bddd708790a63cd677134adb585656b2670be15712c13f5ca7616fadf1d5a15199325e0a67acca3635f8403c79b917a4e602255e49b98f9b48903ae1fe28472d978a3b615b434eaa82aa2cc046de2d25591b0da01e7fddf332ba23539c66bfd4461cdab7d05e24d346f977ec68d06dac48a7b265aa19266c1cbaa03015587c743f6a006794e20860b8467a8d08e28f26aef7d3e6b27f3c0d2bc0edfd392e6c67dc50b96ec52b9d3c72fc2f5e06711e746e92e750cf3cfa6613c82c4d73a4778dabf7dbeadfbdefdcfd0cded3228ebfc32b905f5bdd485807'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', 'design:psu', E'\\x013d7784c08d6eab5dd384354e09a507832c12f6d62bbd32824f5eb9519b87e3d462ebbb5b0024838825e13d3e0194e9ef2598eed3e05fdcfcfa9bf9b7768b7d7bbdf7ce98ed6839aa17cd27aef20d03b69f2c2309d15fda06f9cdc99661407545b58c489fbdb63fe717afb130bb390a95ebd21343cc6fb407b5db01328c72569c0a7b9af1b03e286ac1f0e129974a724c6474864ef0f8dedf42dd64df806620bb3fe1e59bfa3d91e2b29c74edca6437390e0d7777677877ca58f4c7b752447a0a120cf7df5fd44913df907c74a09312121eb59a4701fa039dd96e302b9c29e41793625cc85c30e0a2518a811c9c67c5e47dfd03a4e40198b2d93eca6968a574f3374cd17f05ccd234a547fadfe37e91c0ed87724cd346a1e2db6d9fd0471c6c257f0b3ab520ab050b335ecc51e88fd65874f5387443585bc232414f060eae8d828b3ef1f91c9e71d6f286478e58015b654c7cd93307dc839be3987a03bc61877048130061e8e8493b602c3947ef8f91dc64f933c31afb1fb331e9a94a3092bd6a2d6ac0b7d06c054427ac2a5b8e0af93f558501b7e92912ac3d56d69b843ff9c007e7cd7009f1030bd58812604f237e876ea4a82890ba6d0d90e163f43ac7cb1ada75797af7039bb0b53cf4327e909e88e6712b1d01be7b459dfb1e00e0d2a7f152ca00036a5e082ff494a511113c7375a4263ac536f19090f3edf61a4864ea1cf1758ff50342afb0115e0c8043022293eec23d8bbc4a9ec7124c31178881f7acf85a17a774cd9e51f4c5452a451bc28717e30ca8911681f501fc9725dfed3c681b45ddee51041f9b604ed7d1b68eb8a01b8b73fe4dfeb4dd79bd84e8426ef8fc7d50a1c6a1618ad0ae20bd091fd65c3129ca01fae527e1dde7534617c9044910453fa5c53bbd5ec43bb9fe958fb62f4b473baccd2dc2509caaa69785'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', 'design:psuStratum', E'\\x0199955634bd4886b4ba7bd821955650f21a6600b2a32eae24cbf9c1f9d35dcb1b72716c2e05f5381cadd8262c06ddf8ea280c9935a5b02b344664d89b'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', 'group:area', E'\\x018afaab620bd423d9d104ec9cb744f7ffa3d44f9ec5997b0360f7ac57595620690a20d260feb56cb7ee56bfe2e740615a29c21070eaecd2f4e1c19f884df6348208e426b2e364f9caa19a987c1238b02467f1b122e336aa896a4dc2f168641c9bea3d37b0d2acf32331e9d87b9aad12bbb28b17e532a807c83d229057402427e9d6a6f47e93c4ea2b62da94fa0dd5c19b07772706aa5f174610c5952cd51e12e7e5e53670d7f22116da910e2c36dafe92198f538a51b39b6994fc8ff1'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', 'group:grade', E'\\x0162a814fcff436f368599947d2ef4bd29143b2e2b7ad54a46c502e5545fa08410fbc1290ba2d1aea26bb76483ad6ed1ec06fbf564b8822f174af99935773e71f258a739c4134c61bebbe6f70f38ab897661718dc4a586890b65fe264c351688fa580050f771458e9872b41eff50bb65c1865be37bad22470e2deb5c7f5ee84509a6695fe5e49dc0fd89306ae8ec4a1d3eb83249dce90cd3355dc0ca7ed3b4eb431389e060534be81bc5b2d5e7f547ec91ac28ba2ec0c1a6cbce04a6ae'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', 'group:sex', E'\\x01bdeea5d749dcc790ad9098e5016da34fe5ddffc59f5bdeaf5cecd9ebfb729582b22b136d47e722d3f4e9637aca0b988cfb5d50fb397b7e1f2076fadbbe445f62e76561af46c5661b4da38eb18662027faddd61416aef222d357c9b48fc9ef791cf1faa75b349d34f85f57a8ea02cd3546aedd95b5732ccf02f6259f9ecda1816b50e3bf26ccf67eb8c860c7c3b921b1cc6850cd86cbdcdf035e8b16306bb940939a50afc030bddecb7528db4c7bcf4a56dc7830040e59b9574488c6d'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', 'group:wave', E'\\x012e71ba95dfa84e653b5677e32ac0f46ff345f53c27245b4b70d8a7883cbefa4f732befb0cf3e8c6fceae4e04518cdff90fe7f62e25f4ce4a2b37eac737bb865a5331dc2864c6901a83aa45f3a35505c016b6da265496b6de23b3ed3b231760597f02e6646627beac2b36bb3cdd8f9ed35b5aa4a6a20a21a2f4cce72c6bcc9c35758f6f50fd583eaf7cb67baa8510834bd729be349e0d85cd90cbcdafae9767bf7d2880a3a82cf656e8b993154f8017d6b47a00dee121880962314e5f'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', 'item:q1', E'\\x01e37e83edaba5d628bac49ed9953f2774db21f655a199b3ea588cae8e47b4691f13e6234990f8ed86eda1da4d9761c156fe235d97a09b02b10c6bb195457be5bd203d87f894db70e378aae8732599f964c35f42b73ef21726973abf8aba1634a9c30dcde8a2124b076383ab1c70e9e41c17a244d48424297746e919a9af376bb5dce34767771b46ed890cc3d75a8e3a2bbdc7bc430c9a44de4da8236b6990998c0ace02ef834939dab0353796776b45207e6540b597ccf65e26c82f9e'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', 'item:q2', E'\\x01f78fdce0cc41be97f2b83cb35dd52f1fc06cd213a7f4aacdea113ed547ef31a1f5b7255616d2634001f9845392b60268b80325056c2caf408955aee33a7a2af906dfbd64355f6d6fafeeb8dfa6b10627bc37af9a494db3335da4e9b2399228569fe30dde3a6af651c7ebbf48ef07273dd092ccb6a55518634a3c17ee0b68ee2b82640344bb112ea7fb3b92b928f0981d769c7fc3c752cb0d64179272db22bd763385e43beeb3177a4a485ce327c199525dbcd313253d1d0790b094e4'),
('b47bc1f1-34a0-4020-b395-993ee9e3b83e', 'small-survey', '2025', 'item:q3', E'\\x0183e7bfdb71d52b5ca8338c5b6e810fe3d642ea5a3ede099ac63ba4442d85a7d6586ed66260584a25b5e2b262fbc0a25cd77df6b1f3a52b16b1c1760e178630da99ccfc72f84fc6c29bd452c19a92f4f1b9744487fcdb3cb24bea2763204f5b9a5295b5717b2cf422fc6d9b9cc2b7be69e9c5cfd273baa6ac423e14c0a9f86b838d393e4332e59a6add81e56148b545982537a777db862fb74923c5bb83bc03866608c40684cb6dd87853a1ae49fc166c880f14cda84f98107a00971a');
