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

grant insert, select on tenant.release to motvikt_app;

grant insert, select, update on accounts.municipality to motvikt_entry;

insert into accounts.municipality (municipality, slug, name, created_at) values
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'south', 'south', '2026-11-22 09:57:13.416+00'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'north', 'north', '2026-11-22 09:57:07.352+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T09:57:05.737Z'),
('002-releases-settings-jobs', '2026-11-22T09:57:05.906Z'),
('003-people-places-audit', '2026-11-22T09:57:07.317Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 09:57:17.868+00'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 09:57:13.09+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 09:57:17.868+00'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 09:57:13.09+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 09:57:17.868+00'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 09:57:13.09+00');

insert into tenant.notebook (municipality, notebook, created_at, audience) values
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'first', '2026-11-22 09:57:17.965+00', 'municipality'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'first', '2026-11-22 09:57:13.386+00', 'municipality');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:57:17.965+00'),
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:57:17.981+00'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:57:13.386+00'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:57:13.396+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'c74b7e68-93c8-4679-8fcd-dad1b2675fc6', '2026-11-22 09:57:17.868+00'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '91fb6780-c1a7-4dd4-a3d5-9b7efaf7e19d', '2026-11-22 09:57:13.09+00'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '07d7e0aa-d1c2-49d7-8568-09cf4ac518be', '2026-11-22 09:57:13.09+00');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 09:57:17.868+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01c025b6826007bc6893fec6a658c29cbdf90523a7184d8715f8029b9a57d357dcee3859426b3f94d7d656d344431e9ac160e98dbe0dad871b6dcc95b51394c0ae27a73ffbe0fff7999ae79511a4f8a654ccb0ac635ad439d259ba0b107bfa9fd7b82edfe1b6989f9e0af38b51172bfeb830e921c7d9a4e601aa63819c29fa8fb782d40a1f4cd89bf6e66aa21f723fb0966bd421cfba3df1705974da97041780eced50e68b3a8ebcedc70db8bc98b264d536f5592c8eaba77dfbb70a04d108393a4c79db829af8aa08f02a6a01e37092ecaf5bba1d5c1a957fd3b3870bc2acedde54e6def06d632fcdd2de3814993da313842d78f84c67383df27e6f52a7d8b47e89da00a1c231aaa06ef545a1051a307bbcd14e4bffef9607cec9db9d21f085ec17b551e3d53f644f44bdf6882008d397c92e4e4be732c671e10eab1f7aa762c89dd97ace5e68f0f2a263c4747b03b92a6606269dde68ee6ec98ac855873312a232d58305f2b5a55ad255b868cf3cc59d84ad74654bb9a9e690d06fb98d81e714dfa2089980ae8b5cd033fa7d046473a837ca94529344cb16d1b617e82460eef90b50b9c2c3f603b9c9d12e3a31d4986894877204f79ab636a1982e17dc2fa0810ee63ab57f554472df4d9041bd0200f3fe47384cbf38acd3433cbb377aa07a43efb84fe7f00e0ef6deef7b2345f4e0c9a76c35443df4b48ac8427603937d9ca3c4722dcd619cb0eb73ada70178c6a96613c31e3eff4ab83166b8c4539e1046772fe3e0fd21527fea666f4cd45608d71e4844423974ab5a9748cd897f55b42a1ec174aa1a5b85810801c0339986b08810eae3f0b39cca0bc930bc719e39918db69daafb7e2c0cde9dadbfc761971e5e3a105a3bf5836d06fd2a15446d2ac87a8dcfc9cb84e98679019aa319f32d9cdc58c11da57769840aaaa73ca7acbf4db3320ebe26303022ab4ddcaafa65ca8268122c9ae55b5751a7e5dd4e63050a5e268b025d4e363afc1506ae9b2dae04d188751a09cb39bc283a4417b9d415308aaacf91dd57605673e7ac692352a424fcf90af01278ff99f3f382c56376b7771b0aa552b73f9537377d0b25003eda5eb9c7dc82c1d607cc2f2652d1b898a89741eb76ba0369bf19b176c7c56166b44e5f7716e9bf8486966a1501a1749e4b728e9a73b23f16a5f3f852331225aa3156dbf168f1d7cdb97873365e7d4af2e61b46baaa1e58d46ed2b8b36bebc6b16aee3c18bf8d78e15b9f36ab11a0a30dc257260d321f0681de7992c69139ee67ad4589b191c9cc1e9f108ec5ba29cfa0bf9d50e6a826688b9ea433f1f216e7ad31701df05e0a071e6fe418d226ac37b4cb32c2fcccdcdbba0a68cda1066c449541bd413c525fe9972ce294b72e3b1a3a7cb6b65ef4951d2e1d94fdf1d64a2763f12cb8be3a0b0b1de4660c02aeaa85cfaad71f6799444930c6ec087b77c8b808fceb0a5fa45125c947a956d5b75169f1c16056cb88d22419cb5e8f5a27fd25c954214ebeb711cf262f93803278791b77103108f3a6870c60d714daf11af189d530459780d9488ec8fbf99915d34e0bec18d957934b8ea4d1a43ef428e6cc5f8018871283656e2c8f6f6cda1e633adca4fb9161e92cce4b276f25b3649655837aac4bb5befa4ef66015832a06401a883be71530ee9106a010c16cb35d0183947ea84c2479aa62e2ade7a3dfc486c5cd429e17f789bb7a286d12d884829fbf91288cc14387e261dca966550ccac358f06df16ae45b912bcf8dc5c2bbbbec69724715df83dff2c535970742d9f2b21e9d8ce9f405504d76eff0db05ea7fd4652a487635e96c2fb17a7c05c35c219be97ca3f55a247ec76563b7cb0328db6281fe26ba811db134fba598f3bcef17632153b02aef45776b0fa596404fd7190dfe25b582e72974f40116bbf7c3c347cdd0d41a47174854c2d49f473f4111743efb0bcad8a0fbf99f65ca011cc5b5740c1223b57398332f5c0dd60c51704618a2265b90c46312fdce5f1a7809746dd49dfe602b10315f75725d43e8002fe4b0098d8b6af3ae2c0b1645cbf9b07c2c02d7879dec95bea058edb4d83f51835b17c1060a61745e1f1e380fbda1008b2af9d162ebef461f939d9cce20e47a21185313a8d9f37e1690a26a5d0a6fed416b9201d790cfaa930bf05057e462d2711dd66429e219e68f3c3968f940965f7aaf0735639b2a561d198a71723a07acb5dfb3c2f07061a2171282b4f691c0215a9c3800152c5ad0ab650c5feba27f87be562fe96aa4644087034f3287c8dd5b9e47e1fadde3a3d64f9e3c7c6ec5e05fee040126b250580efc5bc458c69d97b1165d1909d7fd28778454b9b6c03080d465d758be84caa88ad27e5bd3ecb4cc426d7ef9e1f8e2193af2378817c1982050c59ded6c3d85e81a24401f4a42294f3dd0d552634051d8b4a1b942227aef34dbcba3c095cdbd3da073cbca0f24a4f05594af72d255a655ad51eb642360bdd00ca63a84b1037c981a1d59a18712e49bc2cb435c7c2182d1b582f16fd806b4feb54b483cf79aada34d8d2b3389b2e7731fcc02f895233e912fb8d96e6fd780108b2ab41db42f914d7b416cc19f70fea0014d6cde8c979886bc22dad48f9550a6e922dac0a93ef5ae38b68f05edba6f6352c977e073df8d1a3921a16a65a89c0baf774cbb8bc789ad82f8babf74384f4c7da197cc991f3e6061809a632ad7ad667577f8a2f7be094d138559b852a6bae81e5877f1f4f1659bf0bd6c1bb0238d7bf4f2882db2f7045b3c845ef875773f77893e49a16ed3a21ce02619804e0e56d13a410c7e5da0d856bbd1390757fc8d229677602d82ea8db1f97d881b21c93f318a93e13cf0b9d3df162c98ebb81c2a4caf50308221ea1fb70bf04e10a0008075c0283a5c9baff78cb91da6caf382389c3a2f9efdd6734ad81b234a1a456f6511acce269a1fc01257ad2bd4c1c8622ca9aba4459e048e343ec008633f05991ed885b775b934f7729596773ffb844b5e6290fa85e1679b3bb4b73d887cf51c04357bb2c9b9d0ead90904d9635d05caafed1b420bb3d148f670d138a366ad72fd5468494363cdaccaae5e202e7f32051e324cea7f7552bad9fc0a1c137547846a089becd5e3c126b9a4731443c8620fac467a7922cf4b1b37454257aea5432aafa074bc4292e68ee3f62a064807282265a5d22ab52bfcf35cb9d9c6f956cd57186a18772b80a31770bab7f87f94bc7189d8ae189196f87d5c0a1917fd5c0a06895b48b03f9c76fb664485aecabecab836012a12162a3d1bee126d988cf6fe11f0588dd316ebb20c0dfeb7bbcd991d785e090baf4728a2b346a36614f8251ca65938763e879311f56a63c6ec3932a6fca13192665b44859cecf430d4f3035a8932cac5272d729716e85fe56c50fc4f96a4c0aa4726d7b10d55683eb9f375a7f56b40f9d920e7a6f6684b5aa8e34eb9c672c3171d578394bf66594243c7753f87c5bb6f85c8fca849539f3ce09fa1d22429844bd2ec71a5719d3c40e1e3ebe4d475d17037e44b8ce860ddcbd039552d19469904143cf0073e81ce94570b5c4b9399332c9466670846c7d2de9172d4edbbb562745b26f5223955e184fa96e8093bd1b45c3cdb54c9b7922c80c3565a44526bc173220a3ce2d8ccfe9d3a393231dac6b91a19495d305b4e740f6555e2889d90928d81b1948feac0482dd1c97ea08660bf9eeb38e29c224d6d8b868b9dcc8b564971871c66a36c67d4384990079ba1113da30d8fc6613bfb5c09945fcda1d5ac02d30e1f3e981ad5cc2b5641bc65f192869eac0798a3d4'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 09:57:13.09+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01ebae2157483d97f65f87026605734d28d8b4e66fa9cdd97812193dd746bc50ccec852120a6f275a9a2f5ccc943db9602d52675b386c9bc7e88e9f2c6246f742ade0f9ed6bba7dc457e29a51eee882491558ca15a15285dddec36cc50b0901bb1fe0b9223e0c74ff307fb4efec922476e9c2cb01fa2606ba19202e2230d8b11f7f53c66172fac63085b26a6cdf5470af0b33bfbecb56bef528638b8109da52b6d26529aadbfb923a8c0d25aba73b9609a917ad8e56f36e7003ae069155048ca71164de2383314b1b14887d331260d4e57275041400b560cf52cd09f19bd287f567a2d9ecb650702903e517af24431221bc345c8f4b9cacc41dbaad09ec8ab752e38f25f3a95c0aab1b2d02e4292fa0a2102ef86f30f252ed619e1c5af7996afb001214f365f7b510a61cd7e7a9a63992d21ebce229d26ae6fb97cde72d1cd2c2c58f05acf8994f31ab4156e32d7e4868321a08f76f1893684cd4dab1e067db833863c26467ddf7886efa7ad93e6ea11f68558d77e8ff56579bb2d0cbbfe675b34441d242f5a04525561a419ab0404641d87e54bc0e2d5f4f36aa27ebb921fc8593ac17f028ab44593cf63fc9a39a213bf9570590e84aa9a23b71e27c5ee31a2b16e69061d56cc48c6db89c2d01bf0160c9495985d4c8607ed4df4dbc0425ef0a3b14b4f8c5101a516c8e74f9c4b0405782da3d29626dbe0e1f1f220919ecdec8fa50e0e02f661d1d954cd1f5b0c514c6453265e66ced8c4054f6d98a864a8b4d841e1afe47306cbaf45e605e514278c7af41500d664f11b903bfce1be0f007f0bfbecaddfa5909d469c2cfb858d3e31913ef3855f5725b4d65532010046959f1d9ef9043fd60d8413ab1a0bed9e118ed39e496817e7533a6974225aa53a31f0cb59b3552d600bb22495fa0b36f670247aedc9396d090b53b1cfc2f5f1b4b3e0a7ca8017f24020b95a53ae4bc600e22db4b9e6f4d53e8029f39f7ddc90bfe93774eb72817dead40b4250f7af4e2b7afe4bbad096dd14a8fa4e60d7c6bd4e8584298e4fdc673a5bb383d2205354d0f1c912faa0adbfafcf3011a3a688a5e589ad586894d7a9fc9bf1c7a22c7565e0a2d24e197691ed07fc8fd5d7857188f91c2415cf929eb48f2ad200ec7baa40b72c7186bbdc678de6d8ba76558cac1b4c919892a361345248f22fb1c3f6ff035ea2c4f562f3c15a97d64a1d2f5f74fdbb730ca54e90f4bd4cdbcee782d2eae3773da83f0db843a258f8639ac1430493f8b0dc34ab40b96a7dd6639738e678d178b141b9f084df8485ecfa7a0c8f4a597724a86034fde35a16184a3aa574599ec90de9ae5e825242d2932ef7dd977dc56f9a5a414091dd986fa88d005d70e27dbe0b9344e4fbba200e94ef3e80ed4b35ac9f1144c5591f45faa8fc17671531b6903723549778ba936fb01930b680e0469a597faf3843b85acdf667e91ec298568eedcbff56d7f68b8633b86ff220ccb39456525d535edbd099830d852a77ac64296fd5030c4e54a3b2e97bdb5d390905783a1890a1de5f096942da8649cb7e2382502e78cebb6cba2f2c0964d6f8e5470e8988af6153d6b180c8f34e9e22aa3d7fdb0d9c48872506be5815cad0e56624bd8ad0573afc1ae4d54ac11d9edcae7ae03abd181bae243521ea82caeea1d5e501dc77356172489bafb55c9c67a14459b36b0aa64bdeeef4cb71a4c1efd54bb08b32cf9e55fc8e2a270a87caf4a6edebebc9e864359c31d3784d2a49f6c914f9b43a6f0822b9a1aaf0f9fef002c70e7be0bd05ed72c47162454f631cd9d1e3fa4906d3156239ca77eeabdf35c11ca2d12e829fb2ea53ab2d58cfab665269b095bbcfcc742e5e42afd4ae3e2b59c89b62bbe965e265535d5ab8de223d0563089a194cad6a10a5e566eb0845433a5700b1b58098076337b4675b0573cdb4020981ab19d7cfce261d885a169065b9ceffe5e61fe9ada6efe4c8fc8b93915a3366c7478e7445d4c192e8b34c4b321d00b4484cf61765299c498690ed851164256bed7b67ec828726fb44add5949318f1c5a729b8ebed672e0595c07c1773c4b2dc62afd1cc2cbbb5aadf3f0a1e06a849d7b18a091369885404728694ceb82f30838169d21feccb1a69edc8128a41439993fd7344f39d5164fb66edb7be7daefaf167cb0a93cdd4321c724edb222decda31765b32d537d583107d7412b4d99e00a15eed027d6d47d0cd29c5ea449057a6dc964d6d7c929df31660dfc1ca7ffe621d4403a369b27d514dfc6ed0924ea10369ff48c14827e4aeb03dfb0be3f28d181757bf97145e9efde4a9953444f05ece795471c998e3036fdfa33fdc4a923d9b4f4c44cbccd3e9375abc921f27866a9f4aaae1fcf81152d43c1fe6c45e2cd3864c505af4688cc733abf31b88a800b8e8480d0f2bf5c5bf2c52800c1a384b1c963b63e19aaab8ff7f0cbf1d595d73521f0a2aedb35b8375bda5873068768a6c4274413f0db529450cb4c461a5b36dbfcfd7d01d4b5e7e1e132d42c7a68b18b7af6951192d49ced45a5ed80e0bae89d3f9a7b73015d04abb54793edde1f8f450e117a8a8fdc06bae32e7ca6c6b2b759a9b260cad77fca0a2face7ea066aeec0072d9b6a891efb40123dec004a51d2c242242247e00a89c385f1661202f5bd4ef5871204671377f4a6202839057f9fccaa0d17b12aaff48632c89c8d303c951bf19e7f943abab59c80e5441b2746a5cfa74e2d2db60498156db08ff382dc32edd900e87303d3677342a0decfd22f44bd2a06cad27fafebf470f9d66a8aede3c70f649b470ea00bd5c9e4fbfac200c0581a9dc9e8a79502b3a38ca75907541a962256c22092fa245ca2beef456cb0f049f4c8a60e44a0273840dd38efcc4cceecac970edad0449455130179679a5452a1f7c17b55107d674828aa24eeedf345e80894a03fa4cbd5afefc88f082d4bf0b3db6876c2f08a3c86f8207d949d2bd6875049645f93cd4be9d22e3f577f6b1c527dd539b0f0c635c40f579a031966aeb6e7b3e495c479d71f95d54634a856d837247b64ff0c5376644c052848c0df80926cce0d6495d53fdfceb766819f8fb5cb11a34e64151172d8310f29b9f71c642c1aa3d2d6001723c9d86cd2382332241b4eb25256ed99242d0577515aa8cbb237a21184a79c0293aa637f5de5ead754e7f7528adf75296767630bf97768b7dc85fdb0bc1dba85b920e13fe33c3b603b18445abddf0c7067c77117d6ad5e11ece34358bfaaec188055191d6cc4cf66152b36bbb60ec24c75fb542568d5c00938ba1266f4c739e8e9f0bd2762e4f5a3485eecebf07411fcfd94e19ea36feebbf9bb0b8316ee8b849e54440478d1ff1a686807ed3494731acca1ae99b4da75914f18cfe3db2e0756b6bf12d8bd23318fb2dc92c1c5299a49fe86f6da4077157180e000a388e413cef798e2154ef0b08d22df0f02365d9d8c92493c2b7e100fed3ea74e90f40ee219a70831c29b1b4d335c6b080cf9dfe78c3a4b86f99d9c1f021377fb6ad8b63ca0014b13610f830dd19426be66f6ca8a210bec971e32d7a05cfa1f9261a769a9e09f5c859b79eb716452d224139baa27edd53cdd83f8b3f149ae21ff1bb628dc7bce23e663027da34f78502d35aa97c07ce0c35a07439310b7359b6509ffb7782817afbb5c4a99691c09ed042fb5ca854ae3413027c3fb3b8613998818481d398cc4aa9b2dac61847cf51b5a8268b3f795c207bf9b3c3172cfbeb2179e06bb0e946e9b7f60c5d533bd788b7be48b998d96ccad589aec75454212491697e2f8c5b1d8e46ae338bfed0866609'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1949d935025fee19fa02db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff2500444de912aac33e548168ed23b5219a5644722cf5fd8d28ce594121a4b63952e28a50e25e494cba52f6ac794d23be564d192c5cdfddf8e1292bed4a5376fcdcd670969a3ae55b130f95564b235d0a6e5a475b6315abb3a9b2564a7851b4aa7fa943a53ca8426622c29a56ebbfb92121a88bed3c652fa69ee765f17835cf5bd1f37aaf0578cb2379450a647c23b40033152b9472ac468c9f07a6957b9b2f8ef7d180a23df892b992ffd2ffbc3567fcde6e1456fe88453b672beae84122a0be5282dca3c4fc888e25a52faa9931cf512ba3252dc7894de2c99d34ca5fd7149a24bd7d723b9025357f300e4b7a13259e351fde771844b31b5ada9b42da75b6e285b6ed5f0f19bdf80d44e3a0f917a095d1b5ddeae68258c14eb3abc1f99fb7f32d9f871e68bcc12eaeb4cd696fe17a5744e09e50f78ce1b9b736f30516ed8b4906fceb9d9e586d9e50279c36ca9c3b511954f0f5cbdffcbd89bd22ca2f7e7aad063ce9e6c3cf5a4313ad9e2ece986d9696376bac5592b3fafbbfacbfdbfc582537e7ed4c9cec6d33a8d49678b93dd0db36e63d67dc4c95e42563aa78a6beb0dc62257d91ba34775973e7ed1eebc68fbe78e54f1a1bc55b9a5b4d3aeffdad252da4da890c2e4d3b33c7f6fce7521ab6b65d197c60955bc15f9e0a3cadc90d2f60f9d84862acbe4dad597557d3f0d283d4ac8e8b2c8ce297d39f3bf277593d4c3cab6e1e4b17e50c5b7a75a1da366091594768edb89872d65d351723d697e0ed5f570d17fe4401a59f4e56555e9fc6a5f8fa511d78bffb7463bd977d5807c57f9e29f57b392af44d86aac765affdeb48c1f4e57c89e1a5af61eecfb254bea91693e9214949ea0317eb778f8880165bc44650c27232c6208197d429b272144c4002a82138613b18b8a184c4458c2a079713d648fd06843664878581669bba8b41cd2c2c2069d06c10772c809113c2c8bb4b081cc212d2c6c0869eb35a7f90a11e2842280a2f08c21853c45850c28242c63e029d27ae0c28d40612749f0b84cf29ea2f2f2c80b8b1b78aa041fce61274bf0b84cf2c286338fbcb0b86167c3f0ef7541e7c5f0b43ce2c2bed9b1880b4b1bf6f5073e9683be08c1d3f2880b1bcb2ce2c2d2b2bdefae8775178d9cebcd171e9c5df22e2a39b7e4b0e06ccb1ef0c1ceb500020fce2e396cb0734b0e0bceb6fa051fec5ceb60f0e0ec92c3063bb7e4b0e06c8ba0f0c1ceb51c0a0fce2e396cb0734b0e05def3358d6e855156171c1f982c6bf7f60d0a25a4dd509a3f56f93335686e6f6f9189361954a8af73de1a3956bab41f7d1924d4105fd6ec0769785107ca5807c7195c514cccd05f4ead0d4bd641d106fe860a1b965dda0b318102e656178d9759e0e739a5d8820c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71f9bc8b0999833b061a159a5c64cc69c3a631207dea9e24046b0a78861fb72d8dd3af683995368cccecca8322670e02d5a0e6af4da2486edc961b7a9d90f664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56768087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df48399d8ecd1e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6cb6c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fac14c6cf668c9224ed8c3e247921f33b9c7d11e933df899240732d63dcd0cdbc7439fccb21fd4bc6263766a56a53191831fc97360e3d826336c8f0e7d30d17e50f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2133e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f00734d5d9a3e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73adbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa0a9ce1e2d6ac40a7ed80688160298c93e96fe38f4bd848c286efc797dbd84ec48e4f9992f5bff17d6eabe12bed6a74ff46b9a69d17c4f1d0e5634beea2cb317bed6aff009e78cba2a9db8cae51b23e6749bf7de2dcd572fbf5da96ad7e6999793d9bc6d94bd79adcbc2d5f83ba37a3b6fd24e3abdd587dbc69f05c72ee736fe5fe765aec495ca959b3e29de16ad3ac7ed84447e3b145f714f3939aadbc7ffa294feec507df5c24fedaa52be9b3577bb9b777bdf13c0cb032c7dcc8ea41beaccd721f25cf78593d999bb1045a64775814c1a3596d9ebd27dd0aa56b6aac43bf3e98e72399639a5342a0bd557b7a26abe848c9e584abb09d9a19e1494b63d5153b6eaf44d99a3c7cbacd6d7baffd2f2df557cc5c457bb5ef464b7daebb167c7fa1f16fe9627ece8dd8307addb748e578c7c20689dcbcc8f8e5e9a3a22abcbd65d3a239c1a2899bd9ad6b25d699349f3ca48518f61b3d97f0e11afa9e8ab0000', '4el-0JcPLEcNVQ-4aInzYBo9UvZ', '2026-11-22 09:57:13.09+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01a5cb807432941458d14a6456b185966a37335827d47addcf3e36e9cd1295cdc3be76d15bf7c9b11384a7418c25ea36af8d6a60ec05e664356ef78566a82def91acda85cf8e9bbec095ee0959d40de05d9b8a173155ca6c1e46b5bb3d65df7746026f921d89c2db49e5712281428f42ad758fc61a1a52930698e3139ea8344313e469efbc63b8ca7a92f43436dc9d87da0cbd18ee034673efe84af4310a06f64a389fb9dc85a074a21ae543e5133c5c61cc33bf3769a69f46b9e58ef8efcf40fc29336655124c2bb2942c2ff6ecda0d61b909683ee24b9bb8b234cadbe44ddac3671496b84c76f4006ba2ce584fb5873e7688ccbde64f4bc0d5dba85ec5693f665c529913183ad4cb19ca8d0c2ae6202eebeedd5f1ded4f94c96d6f19ea069094ffe930348174eaaf47c8a9f929da5d47994c83dabc5b9aeee366301aff4393dae6b754a6ac229fe1d55e59e8718370b241873a661986e7fb4e08aca83aca52c0f07c189dd3ba431b8947cb1a9f7e0525601e10910f6480c5afd4cca4a8a69f556d724858d41ae354e41867f8fc90a47bfd932c2249eb951b44626209fc74f6a79c23d289a40a9a1ed1b6f90bdc9eedaadf5e93b1f750bcb9c7244dd3909a435b7a93382d6c0d679c5e8cd35b58c2f613236f1ae8229798c80f59f30b50a84f6a1bc5b78b861ba56f5ee9e97576711315d72d0abb72d7c49f9b547106c8bed55b1009b578458fa8874117de68b5c80799224b236a7aaefca47b1daea21aa38f362adfae2b4c4a6ed8dbf7710010e18b2e03794b62a6e74b7d1c2fe2d90171ccf382e9f978acebabbc98729033e4593bcd37fddc4f34ec7b8bca32c26b9c38c35f155364d9f0ed7e08e77861c65784216eff0ca28329c220f1494552c15faf685a14a35016834b0c4caa7dac71c0b3b33827b33740139d76a00daeb533f643858ff54032416e6606d7029fde875656af4d842622413de7c0e0c9ca268a24613f604604796fa274ebd525d53e56d1adbdd2b8d36d728aa1ab78a460757d5eefd7538e8cbc4d8c2f1d992e37cfe4e115c67e3d539923b46ce0f0c5d9bb06b5e69a65101136759ed95d28b74d8fd34d0fda4c6496b4071985fdab889059736a8f01c78fbb4241e8f8e75888c6ef205db79ad4d0646cb0c03ae26532aa478f27852f4b695c6c8d849d7e17ecb1a17630ece2b624f65edf37b574b8e60c5bd54eefc22f85a775850a1eabbccd35d2d9ff025fce9813e6175972eabf0ff979c1398bd81070f8a874028e25b6d65bf325c21cec99140eb780635c3cfef4636a19a229b0c054255fbee1b1f763b24cd779cd15c025827d6fa74a8d443323ff915672652906305508a212a43c5952d14a3c284bd265f74941338c6ce7a07824a451129ce7cd8df7c156f176a21eb530ea7507c069999e823812ae3f0ee5a39bda42e5407421007616bbe22040e83876e1bed7c069975fdb71dcda50990ca0f1a51cc990845d706d4a446fea6fa5234494f3aa776433324ae54c4299dc87d24aabf0871e9be7c1d830ca6e557b7c2552845ef14e2700c26064c08d92be58f43999c17542dabf52242dbb4081293382bf860ebe13447ff679feb4792c98df50f747d5eae153e541ee1e0b7cd199ff4a7c65054a69e13d9068773b417417cdf306758afa2c0fbd303a02548b3c3ae1a88d2584ceadcce0717683db054092dfb84f51255374844664c21cc40cc25c9a16e31a7f343e8ac2adf025fb0bcaedfea5c0aaa6be32eca8ad935f1a1e5135aa58479d047b0b1bd820bf3e88d9908445df1965fe285a937e0d438dd0da90afffad67f3089902ccc8a91fdc91400b6eeff06d7a2203670be65a5a13d130c615ef87f6a678005f3f8aad263a2489d25ff9889348efdc3712df5533ef00bed6c5445da48a19f9c8593dacc282572282d314c29dd824c7a7bfc256c4aca8a10a75fa3d91d1e008b7e773b8f463a3de0f4f6b8ba05877012280a761d6cd4fd16bf3d826dab4123281246d0d879771c1cfaded6408271ffc50b55938055b8f5d4284b553b151a7ef22cddce8aecbbbe7f89fee9016185d05e780b89d70decc8decfec6e13c0242b677e5e5fbe07ecfb4e2ce614ac65279fb56d30b4a78e7dd9b847abee65bd479df772ccc04963d0fd9e1d2d98e8b2a196ca8053118f6d3b1872619e34a74f09d0d95d0e34b9c15f088f388e06d53ab3875240eebf694c5cf3a62207a698a52caebcb9b898043a1b786073009cecfc98fec3ed87970362024dcefbe375216248dd0dc5244b086a6e2dca944e25d5eba93bd4b7e589365c713fc7591be52b90c9e72230e7c13d9e2f25aa02e7ff3d5abe9015d122be01317f37c9efe199433eac13c97d6a8ceef0f168a21d86f688db01033f41f20eb46893233dc7bb4b06a64a60228ac706364c314a99486e843896e1aea4e87c5a5d1c33e35734ef21c295a74a5c5c3d5d315e39bfbaab3561bd5a505c3407ee999928ab7c10c4506a29677198b21dd8891724a15634de5cabb50594f28db4f4e57c0a5797c6882bd5f06839402fad0c1c072d68125c37899f7d8fa9a0eff062d1f1a3275f0fe336d44ae2911b7fe4949b78d1158d1d0a54f84964690c08e897f41ed24769f2677aac75192f2cbe965edc849b76141b77f20d961edcedefcdb548ebede2504fd0b943a57530f8c84a525157cfd644cea493543f002a33cdffd534c334ac574552ddadd14cdaa3cd01e526c164f24c107734aec2291a9481e71f781e17a5098a754195390a42914dbd6126bf1042c3dcad460d15b7371837fecadd229308d1815ca40a0ff03959307fef9213a2b489267ff5f3ccdd292cbb09581c193d64404bc59b53e8d2a4f4cbf7b8de7d3f8d19c584a9fa79ebf18dce9381a9bcaba1054c80f9c5dabf74f0702222b80adba44b47d555a78830499ee2eabfffea723e8e71c07a28a724e549df3330e7867fbc6ac392d9fdd49d43019c391902c4d989dcf11ec6f75d3b9264a32eda806680e2db2de2664962e4b7c883acd9ea175687129a1bd94d19a4f5b321ecd9e4f9427cb9c7c209635c241580dc76cda450e7afd402b8eca3c33586cba55ef430a960da9d798d8835358a34f869b92520d2e8516e2d534abdc1383d1abd1f44c7d8cb65953f5220f5bc38f4b0a3989c4fe8d2b552cfe77e35179f736a5f86506186d5d538720c5cc0c6e17a2ced1b205b687c81627334e9c0943634ea32c0fd0f586dde8c087c569da721ad21da1abbc49eeb4e244d8ec6f14e98e01eb532e0d3bfb287995d37616623cb5d3acb4881cc99a421bcbcf9d3ff401900e4b7910e4b3e77294dca3be1d2066256d165ed814771d2a00029f4fdeef6eaef1780479628a0023377fdfc9cd442e59adf20eec8edd109744d070760f22ffed8b3546ef3a9110f667056af87c98bc9f8394e0419603b22504398f35c78eb3eae7c0790d2c795c5bf58ccb9a58896cbe033affdd050b32f61ae2f99e0089b4876df07a7a0b14b35380f53a9828c0faf85a0543a80b26ff1bc98fb0de607302481625cf617761b671440e5151a492f9d87f275259fcf8d6a1211290def5f75c6e5658845a013e8b3713ed75ecce9339255762756a1847f373b1af5d82646a9b05f1217341973cf6f8b41f7feda4a832cd3e77a2d883c6fbcd236cc0de3e1a257ee089ea38b428ac589c1dfcb6552c3b0da61a78b76d459c68420cd3398345b844a090c58d0c05eff504aca482960f77a260e997e18d2453d1f07265ffc07b28237ed1c982976b41c63988641c3c40a73dc45e149b8c414b66688e4b1b4ddc');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', '#header', E'\\x01ab1e86889371c2cc1dab37ff773b892f64bd233704276cc67bf4b918c8be17ceef1e960d14cd2ab246e7dc557577ed6106a3868e2fd4d30087cf984a54e0c4031798c43fe8d9543d856e8742ecd3052a054d5dcc2cec507af8fce90079ea514f175203d4e9ba0f49d1cf2bc333117b31da7fb215e98f180218639e43eaebb8a869810e423f860227c6716da17cbf26b41ade418c6d9bbf5c199a38e8584ef109dda60bbfb0b2a39e60ce577bbb4060d193b1e97f0249fff1fb8a7475c1c2338963cd5b18a1f1041d38cd5df754a6cf748310714ec0e4fcceeab5e879e691e87986e791ece72366f3d32d5d830711f0f380eb63be1df97945590d6c314f8241cc810a3e87bd594c0bffc0bba9d541a026bbdd15817af7691370248e4fce8ca41b3bea7189cefb2378c5813bf9aeec20439bef405df4741e84f7e89dc8c743cde01fe48bfa87e60cf5246e861b6d0a7d3124e59d128a398ec2070349f1514ddfa5e055204a255b6b8ea283c8097f0550c8a3835d8dc8bba80136979f1b411cbb4a058793212c7df836f752434eed2ce90f81dd55e83e696131b2af39e05c3cf1f70707dbebf251c3f6f6d3b5100597c4d820a55fe84307eb5f6bc8eaff628a846ab82deaa9adce1e71331e2c8bf914456ab2dc9e65cf70c7fd0e0135a769415029e965bab6b6409dae58658c22d8157bec7ce471ba4ab12881dc4e1bbef63d3a4f5d8777153e1db5cb032a3a2d82d930b7a2b78faaa1d4f9fb48e6a2e782a7b00abf38b4e7ef37c1b90b41fa63109b8d3776d64c14d8080025070ac5a16e96a3cc5d481e2ae2bed987aca1229937e5985a5d46a438f31b15a5142f57b0aa112fbe331b6620f4f6a8fb51d4c2c6d9766682139b76115dd83ebe8200dfd653f769e28ce63d166e40815927ff36998eaa9a2c0c6d98bb2ae97a35dcb01f261f1ba2479ddc302c328b215e9e54b34d89956310a41d7afe76ed0e84af144cd5797a9bf08e7d5b94b64f9cc9e882f01c401f773af52f7979f719d002d1c28501f9f1adf2a08866a7e691c4606f8783810279098cd1b854fab93863143cf98b5fa89c59767cfcb6da36a2a37d9186e2bd13b22a4045b0aa99e1cb09e0462db4faac0865a8efc513'),
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', 'design:psu', E'\\x01a4ee437f40cb0fcef87fa16eddaf08a586140ad2f5a30c81a8654f8d3890b0dfce27b3199237dd60494d27fc24a5da20cf0e6da32742bebcaf813ea6c8c3e49d99eaf272b13bfc948bec6670862475f7491ca33825ff19592eeb418a7c4afa971b14078b4075b50145addd24706e11fbe9d30f8c8a4d4a3351b6fdff1e8cfad2b3a988bb4c5755dc40fec8c6a3d67c6b0dcf39065a681c2fd52d7effd41bf572567a18f9d7b10cd26f567ef975f4f062033603e372cfb55384db27e79a856cd72d82425fcd34759bf6cbac266b5ed9e528ced05612f79c84d1b7b45d2d5497da9ed2a4307687a686b1be4905b9987c09bdb08a5e82632714a61739b897d4ec6a46ad07a6710a842af382803ed12bc235df0a5d8fba954f6fee33e90c923b7b8281a59f0eed947c805ba2904be0b9dd827f3516bbfd6076c7c92206673e123dd2a9d14c53e5a9297e825aed39ebc9d95b0d0f90f2e8df801ccec7c29c627f30d51f1ae98eecf7c5cd4e93c6e60d6759024b9158a648095bc6daac6bd68c93d71a2b75d21f24f5479fd472362edeb199f619fe447d7bcd49db2928447427e69829840aec57d7b41fb3b38f469db896232e71011789666543782e7d832c83d926fa8f3892d804bda83b68bab3a45ca0dde19ae597c4ba64541174bd1cbbfd332905fe5ad185ed9ff7fb140831fe184bbc8b801417673c213e368ef8ee45248b25f9e890c2248ca6230c49646368e681e29e06a1ebe7ded7c63641c82535afc8421f182311c88e86d981ff551d33983ef0ef766cc64a3228a91ec183c9b2da84204fcd7d6b67744e312c26d87bbd27f9b63dc51a2014041ae3ac9268b2277ea651fd688f440e473dd36e13e9bb0c17794df75476dd45f48766fc2640094bbee5d37d891113bf9e11f80bf74746ef32a41cc056bd7fff6b94f92890c35fbb'),
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', 'design:psuStratum', E'\\x015b457c22152ea48dcd9d8695c7f2d1d68be5519c091b309830d85afb33229978fabb326f2fb59c858371716b1803f4582708efbc00e3747b63813d62'),
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', 'group:area', E'\\x01bdd65ed7188f24b8b1196da969eb7684b20e74ced87def88874bbac735558222a982cc4761ce98f12cfa3194d02be146f963d18f43f0143dcc85e24f1a5172f0d36bcd6bb437731a0c44defe798e17c2efe9ba95ed22050a5c773956e47ecc5406edb110c114972181cda67dad87c26452ccf6fd781366e366ab1a26345da116320e7cc2b923507410bcab7996bb99ff81f8476eba983c1bbd237181abd82db9b719160d57c4d45e8f97a0b13e9b751bda8b2c6f4a460d58d63f6068'),
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', 'group:grade', E'\\x019b0dbeca9f5d1fe6cfea39acfd0cc917bee6a1459d6ead25b8832a55b2909316e66e17546089c5e67fbee03f8eb1e54909a81d1cd97c3f42c0d9d9231bcc23dcf853a35fffc6ebbb1a530f269957d0c7055c73629eaa48e09cb5e662fec1ad1e2438b019279ee22b0aa56569714234b8dfe9452c27643f869021f66284b8485f12098c7e64aac2885dfb1084bcbf8fd9377a2d42ccc6fc1592bafd0476e7d5622a7b0d35e9b64f5f4a837c6c8a9ed999bb8a1fc3294782bb9b15f92f'),
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', 'group:sex', E'\\x01832da48c6dc70f35f480a570bb8c149f0f0f277d01bf6cf6ff2591da2256642225a548d381cfe61c1a92ccac1538a45d957077287534c74a0717bf1cf9301c7e8f6bd3ef4647fac3587e2a96c9992ea21af16e6162e08acc3fe5fdd1e302655945427ced8e78a7eba2ecafb7099d2b723d451d27e28fb50cfd7337c504db25d6c06e897d2ef3a1979624b63076c9c62f493a2200d400bb4b7be0edf6969a2d7e5e309b878c039a52d2335f804da0534181bd4bf97d4aa3f18dbcd684'),
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', 'group:wave', E'\\x0196d013f80dbadaa033e6ef47b17c7ee461d3eff434f657390d7c329d21e6364bba5da5109e0c135e51732d6bdccbb57e1122954fac9eae91aa2951cb249e645d9c7a4c2511bbebef7f5b19b190b64c6f95df9d2325ddced870f120cf5fbe1bc2e595d4161edb4a788dd82249f9129d7c5b8fc56a6f5be393a5ff3795d070e11fcd0bf3b0b870785fbaedbba896421047f2ef5744c8cd115cfda4d0aae7177280282766bb8048061232954375a14e2ae2ae71b0b07ebed8c2acba81ee'),
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', 'item:q1', E'\\x019593a97bdda49e933c2fdc22142a474cfab7163e4f2b41bc8b1cedc6a3849843de81085260e0da06a4f7e7efeb16374a6b80046c24567e3d968be2909cff63b0eb888f6c87c19cd2aa48b7f90f3daa38c2353b0e4e0a95cdac9d99dd7b740238fa82f2c2099bf1ce87744a5a2c534c6ef42133ba4ad60268e9ab38e2672ad99f0a2d03d9b42bfe3a562f88fb5d85baf5dd768f210e0ca6733db73de0614bda816d4d177858ec1c5266e3c0dce84d96671d179eb280ddb3f378fce2c6'),
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', 'item:q2', E'\\x016e26f72ce9d0437135e6487381ee08bf22086635d210b0908dd78b3a7b2f1f5a771116f7d0365a07a19208d3bb1ca5c8ef1c0c0aab7f33a227ec36e40a0bbd5414399d4acf1db5f9165300b560d20b6b52dabc88c743de178e08aed38bbc4973181b32956aac1d28abc78372ba14381deb45ffaf6a2b63b2b8bf67323f25f4e12d8a01550b4376b718b6fbae7778da63c85dd894d7d600fb9963da24b443a55233c15785fa04df13508886014e81bf3265c0acb7b4113311a02b4c52'),
('d5959db8-57f0-4c52-a1a5-0d85d2dfd10c', 'small-survey', '2023', 'item:q3', E'\\x0124d0dace1a8aff942d288fcc857f6a124c13c9d7fd6d30a2862d5d98afd99bdd86190f5efe472d81cbe8e23f261a732e39a1ddd4f2bf022f128314aad104bd5eb877b62f83ae5265f18e4dc780f23288d2c189aa4d87880e5803a499648761f50647dc2011f6df3cc3b6b310943ddf31736392a173b982f9c8d48eb55d6dc3ae527ea1350ae9e840fecf7a86a807168351938efa3423bc4b51e2b06e351206b877cf4e3e34e9fa8553092c9b3d69b961c282b816e1d61a2056080a27'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', '#header', E'\\x01bacfe832b772a014b4a13ab18c9d29bb90cc61e55fb69484dc535ed841daa99da0b4434bae51aa26a5addf8340710f1980d839c95bf77bec532549b297271b9b5c5ee301472965692e3f4f4594c1d08c222821e05df1fd64d37cd237f9f593b14bbc70cd267a2ec5ffc03ffd2639a814ffcb3278c55ef2d98493b82f2dbc7eea0b52831957de81ea778f0b27ddb9a918ad418b3f050e009bc55809496be00900faed17a59bd20d033d368a4dfc172ac6fbd9e5d639fd58def06242caa5b8d96105b88c5a3f388ceca3ae8b2cca2dfa2c7038bd426ebaaa2d14a33be6e2f1284a163291683e0faf0fa3d091958d79ea550cdbbf0b720bf1ebd13de161e3ec0c488287613a7d2375d43f012e497188b62ee54eb6d09ec4b51901058bc35049fa6d0c28a8da8265415d38c437edfebcb7c70c3c551af7ae5c917cecfbaf09447e2c08792b756c3551cefd57f8c96c3eb39a733e16c7019c27681094812ed0f49578666c1141bd601c73c28c34ff87cf9fff0d61d4e710a077a2246c685fe4c611de060eaf8dfbaf67b279d39fb4da8bb671d14b5765d1093f350cfbe7a877c10fbea11576696c126c4370d4367d9024c010fe1d09db144e5f4db21cdaff2d2a1dfe8fc0faa7dd65b97af5cd07678951e0b1ff76983627c48b27d8f06f782eb188c05497cbf30c3e6230a90e96c3f8b4396417eb06cd15a58dc636e929997889ed4fc6d8da0d711849a95cad435f0684a8184043eb720b0913c88c93b0dcac310d56b04ed903b8071782098e1bb1ac722ff87dd7b23e92223f755594c7b8ebe13ad8bba92e29fc20eaf278897ef146131ad5fd9c43c8ebfa3566e0dcf17b6bcbba38baa9e4849d551d531ef4b8906a5eb64c98a0580ed75fb4bfecd679002586d6a5c8c171bcb03b16f4535817b188f18ef0ad9faed0f16af0543de132b98c3d526fa4ec06a47e8f6b8741a2f3610858dcd1a2a55dded7e566927e786e8587a9b53272a5f24cdac2e897327bf455fbc7ee98b5de4cf8dc294ef06cebdb2ea0c5eef59e340b313c4533d436293a876622e4ab899d94f88de7f912285f9780da366d854210b1fbd6e9bf67ebb84792f5c907cb14edd4c7f4f248c794a15a52d7664f93e474e5f65da3313f0118'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', 'design:psu', E'\\x0171a8a9d4b7f0bc8d9d0c6576608b05e11cb9c0c6c6aa5b2112de977df9764dc38c3d97d7f67b09fad3e5c5ba45e434b49189da6a40d5bd6110d8b1d9eedabbc186a1e4a8a741f002463a690ab46a28cd09fd07729f5e1ff623cc7d54c74f59db519270f7e29250256fc336bfb05e46b375cff9a42b4132fb478090410d30eb8a943ba5503763086d51c99fe803b45767c4fe5ec291ab916cc2bc5b11810aca303d8577b93622e67bf1cb95a8a30d45203ebcb011243fee70c42b93600a4fabb7fcdc4a71d5be3797584fcc84cefd8bccea54178049b0b203a11481930e86ebe4ff44dc6471086472a552d7354332fb50e17e3eb67e6c850d39fb611497b5edd2bbeb3942dd111381c75f857bd069bcc22f405ae458fb5b56077a72105f6735116d732b3d6219ce695ad6379fbdf831bc6358210c2775b0e1f07fed344e32fe4b45a375cd84dac86677eb170f5d2f00a7fbf93258f40257b9b65c5f75daa59ebc5f40cbd605b0a52bc39ce647ac3176eeb9947c4c5562dbb4d31fb0034f0338f65c67e9a4a2fc2e05c173853c06e7a5e0b1868b4c848af7f9d96653ec9379ed8e953cc02dc9a6bab1461814b606c11acd98fcc5ace32e04aff754e2c05f841e77849fc1410d66e46b79f04105626d04ea4b829552e3d7fc8e8b89090a564a3fb6e512254c48671d9b4b8e8b5903417b708a908de0ec7affd9a3c5290947535ee5888eac1fa4c32a227889ff0defce9534b31d66c185c9cb17bf16bce369467a22c13e909bddba3225a36043cdf0ea2cc00ca231bdc44427a81c54055201dc8e43f52c27de109c58e72ffd20ef9c72f43ab83572eebc301efb88332f64d6ea9bd0bbd00a35ba5180947b070c22281141b77d9dd78b73590503ba60c7e32815ef5e6b17abaa15ed4d14c1941ff9c2ee4923e99e213a094cfca87505ae5e'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', 'design:psuStratum', E'\\x01ee19a505d95a2b954bdc30bca7fe52e338609b2eb69ec5198270a945e1b72622f6753780128bdf8f8c42ea76b8c4fc94c8bf79c8440e510188f86b47'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', 'group:area', E'\\x0149379795b4940171ffafbcfaee8f85fad3732cdb76e8b3d3ce7c3e5e3997b806e26cd6ea8af3f9a6f8fc7289e8197e01b55ee0425684763ed99863972ac4061c5ed2254384514edf60ec8f622bb87a25806ba3cc26cd2dc4d56866d7ef0c085a7d8f3c118034a1ddbedb4e94bb4703ccddbc5f52125726840b1a8904fa40f9bc1335b9b48d36d9d5912042013a6efa56227def76e15bd4fe9358df97b904479d22f846aa2a07b3b1672da5bf852af6105bc6b74d63457b3890819399'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', 'group:grade', E'\\x01270b0c6c953efc48c9c991c4a31eff1b56b0bd2767ab9638263fff3277b476ed3ac818dcb6f4db21139cdb6644c1685a687e7dba0a652c9e1ef49e738a150190f0fe730efe8e3edc46fbb203a44c2771a8f8e4b9b32d2689cb6338bea591cef6673e51ea011ab01239b9ef80d64f8c4d0113c52c72443759d6888d344147fc34a5eae78c9237260307bde94d6cbae860a26bee57dd1231ab7c7fb31909cacda2fff16077e8208d5ed3c195fbe17e5b09754d7e0345c15fbde9763b8e'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', 'group:sex', E'\\x01e7b9af14b2eabd9a39c213d51098a1935c57200cee845326da99feff91652a34197c119d7100b3548714f9a0f3fa5cc7e79b8dc710525ebe14095d123ed4ac1da8af63b25ab5f398d4482bd83616464b657c056f17e8b8b209d0f265ce929b11145131114a5188bc7e912c2dd1782a75f9a1158b810c2bc6e50b89464163010ae9f0c5348ab6705d466c2ec778292b8de3bfdfb1e3c723d239628f5ce96845e237b09a482147c61b2e9fb29dd807400855c8186434baedc1faf34cf1'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', 'group:wave', E'\\x010f7d3c9f52eaa2adf710119a7d3cbd36446834861c067248f1265f6544a4b0e07b02d285dc8724a571ea1572ef22d58d94b76d6bef680f7be9e45fb3fffba43b942832efb8cef2e248eb4da12508f5021372f1ed1c57f49977dec0b7e6ad9be1fe1ad36f5b9d385cec86bd9a608f8c924a4ef6a421325ba1db15b7b9129525c99e994384068cfb0dae9d4f0b5e8d9d08623068b00ffda2ad0f1ac5e36bf8863ce9f7bc8b05bd01e2193400b9acf1fdde8bdb7cc0f57fc4a85cd41086'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', 'item:q1', E'\\x01caa951d02562fbe5a8447ed4b12ac4b79380375702361df3d919cce2436f00aaaf8d48622eb5fe6f1656804f6b6a65de2c0c48188120c3e1ca77987d57a4cb961bd07ffce1e14ca0975f1e7b8ca977dcc351145cdbd19f2729f2507af010ba9ab42777510644b950c5edf025c51d50e2f978dd52d308114510195399afb1a755138d2f3044ec743e9bf90a1c1df721c4ebfeda0e7639c25563a1168256903b0a81f74a452f248f3b97b78823fdc07983568ee9e98b77b5cd383d90d5'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', 'item:q2', E'\\x01a300a86bedb3ecb0cdd74f63e87d71291f6071f63504370044814a79e6ef06f0bfbdf1b13bf9487810b05cb758a2180b5d40df38f75807fb6e67459953db1a05870f7c89659a1205cf73af4f7683b6e2f70eed4bcb9a4c61e8b102c990d1abbec7e0ff563c2bbe9fe248bfbe0dbbeb71ff5362e9e5f06617b14e5082ffd534808d4c67578930075f1fe319b851cae72e5c46509d7223c8e47291ce8ba02f8968aa8941543791889d5bc4ed33c0d266d74afb1efd8b455197f337a471'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2023', 'item:q3', E'\\x01b215ee553903c5526f572239fd94db4fbec21a74fc1852d52c792ca628bfd7029d5b104341a5649fdb7cd82f75ea5f62c425b8b6f59087abf95ed8b1dff50304cdec9c40593736aefd44406bf482d7ae9fd96bbaf5881ac9e9b72e907eed593b328607d1c815112535025ac20ea3afefe9ebbf885dda3ff999389fad6b3ea3c1356dc629cdea36aed516b7701dc01d7a5a7b8f457f541426c0a19364bc9c1b3ed1ab1c97c263bd926246026c78dceafaf67bacb2141ea96c5f6bb076'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', '#header', E'\\x012d969cec2b4176eb238fe871fbbb805f7d4c3ce48ea6616eb370e2b810ece6be710ff5332fa7225f8455cbc015142710dd492fc470274109db6c752b3aa02bffa0da96b01f8f8327eaa478832219eec5be25eeaa992c2a750e7effab13e05cfaeb958d321ffa124e7aa6df714dac955832a6bc0266bb3ac46d31b8d24f4523e534257831942a1d62a484a573b92b5d2dd0e63369a16340cf9f97f4b0efb93438fa46b2b0c22c8841b7f2b70a7e12d47cbb308174c605efb66dab5c115e3337174f8ec7c7af03f907825a2500cb58b22518923098fc98a246f7926e56cf7ea497bf24a18024fc9a998593c0fc3c0107a353b480a757dab4b5abfe2c2b7762997eed0f29f919e63f5fc4ce00b07ca8f273ed441bf029705bdb61c9ac8bbeef31b3c57dde93b22e7b902f0af21c154d94a427968deb2a7c255dab9ed761cd20368f87db6704a8459243ea49af8ca75c95ed00be9d9197d7f463f312122eec71e60dbe0ce6aab5f9b51f30fe12db57c5df17aac21d37bdd965612f5f2a94d8e14ad2ff5d9b83887ebfba482c7cac75923abf3b0db9234ac81ebafb2e68d6c01c20ca916f4f236bea7c845c72b782e15c343d26d907cde806f977ca46612fa2e7e1feff56b2d0fb2921aa5a791ad6bb8fcae87654961067fedab2d4548dee991bcf0644cbc64b3f2eb3a92f6bb82ff8f364f8126a6aa5d20c994e659371a342bd9fa6ef4a51acc3c7434d33e45e09c4c5137504be23b6f7db96fbe3214dfa37f8cb64f37fe2508feddadc67312e9f827c00d19d010ac6b461e7c49b74e26a313465be63c71b272ad79b58d1823f15c4591f2f52763835448a236e5594557322e58fabc3dc713fe08fcbb3bca54e377152e6daa182ed4f0111987f61d2e2453e73fbc0839636a10a4498b603fbec1c3ea5ab72251c3c42d1e84b0db529dab0af332d5ae446dd71ec811f9a37d13bb131ef1ef61a839105c6b6289a2e12353a92877b2413b91d621ef7392a918b462c23c5cba465ac1e221434294f76ce952a857c72ad9c2bc09e9e853305d377eaefb4f2cb751235e9441e16bd74a0935766f4686e89fc877de4e50211bdface4d462e2ac6502512c2b09da88b5c43d2c44448863315262a6375fe1012f6'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', 'design:psu', E'\\x01f381028e6566b69ac73c6e7a8025a19a5a03e3176f3d23bc42bebe9cc17ecff95c3cc53438959bf115e68401c02005cd8d1541107744569835e838ddb02043d6f9b36ced7aaf784430428181441518e392f7d9a92ae0710fce6695ccb95beb52e01850897b872881f0dcab6db97abdc04ee00b2ff3869ec40adbc4c2d40556d8ab842fbe8fbc667d977ec5c9b1776d4828a78d297a9a912a1e8a9bd9914f3d466f8ad135389a0283de01947452da403ff4ee1090d81c54e439682490500d22f74f465d4069e2a11ef0d7668b85c37fde311924e1637cf37bcd28cfbc496c28c9fbadb346c05f90a8e8fb0167ed6d87df3b6f9d8f0b77266627082988893487d06329a8b24589595f80f9a01736188174506f6310803fc8cde40c501a655db092c58dc2029f3bbe6a37ae63a2ec5b4764edb9cc67ce7213115a376ae5319e24f847736cace7a8aaa465986d787f3ed41a31b1c88ce9ade644765a5c5a52372a713a13cd14cdd67994842bebb5be15e9961b641741c167c097c8c2a9d4960ac2c03f056f488afaec1dc0081d67dee8acb89107c44c365fd45c208e6090adfd16838fcfbdd499c6dbd81ed1d785b5cfa92f41c57f2fa9553807e0e83c320a1735dea95011947777944349b5b6062c07d865580eda2864b89873fe78d761766afb5d37ea380bdf613aab9b2b501706c40cc593799ecfea2480746561c42a63cfeb51ae8e86a0dee9cd6b9f46dc1e5959cb6cbe8cb92398c434128e3c20b11582f007c34ffcb0d2c2690462efa9072e4673fc983191b2360c13fb4ab082e6b9b3f9ba745be5e4d73a80ff37807f9bf8d8a486e5ec2af1f21e3232967be57749322f1e863a57e57acb4284aeb2aaf6c05d61493d6fa7512e4a24e67a46ea2af513b6867eb6639a1f6f659c579696f332eb6893e92d9e79617d2f3f55de28e3'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', 'design:psuStratum', E'\\x0170817e4d82b2ec1e000856a7b143f72877159440979694d2fab5b8c357288e88307be506cdd1505f060f4557f058c8cb6683e656cbb563c983da9e63'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', 'group:area', E'\\x01a3c15c86e96c0f5494588c4f954bbf8df2a43d8aee3934b1304da3cebafa0f33a9b828fa05e965d50deb086200a3c998c2495079723861a1f0fac2785317ae457c2badca7680e84d248bc3696c20b3dc98e1970c0ccd088afb66330cae804ee93d6a5c18e4d4ebdf6bf613cccede0e504ffacb1d6b5dd96bece01330cf11fbfd0ca88843227a58070dc1e320d9ee864e21b57aadeb855c749bd70820d371d224f9d244747e70b3047be6e69974a6cc1aa8e7e171df47d8c3d4772393'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', 'group:grade', E'\\x01e662bb1fe552e93fdfe686a5755b5bbc460718bcff869ff42e41683839eb3848a492f975ae1884ce969541e31379793a5a0545cf963658190f0ff380888f9c31b355e8a5a5cc82959ce440c92de4e31f5a7de8e0dd3cf05e33e4c64f65d0ea78bcd04d7966a171ae5d775969c49b6ef8d9108995b1112870e83f788b8ae47f57b0ac9e007720b8f77d22cb86cd625030920f54b726e54516d805963a133884c7664961da22b4a80931fac7bca8d3c3f8a7756421e376778009eebc64'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', 'group:sex', E'\\x014893b034a50e9d0f73d379cf69253e90141e0ddf1cf223cbfc8d5031d99016747ffb7cbf5f125509313851a85ba5652aa9fd9f5e6b099a6b8cc63173151e6d1b50c21031b8148f0dd36dddae0f0b2046f2dcc2bc380e54d92645337c160b408302e4d81d07566f9ae07dd837909e8a87ee2462bef74b6f793f04a8e7b2d79ae9950491424ae2ae27bbb34f515f795962cc046dd2b05e4b30fe0d14b424e8103a549356142176b6eb4014a3c3fea0d869350cb928de163aca24a43825'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', 'group:wave', E'\\x018f238d0450c08be41826fc896b38a2e0c882423657fc0757589599bb504c96d353780139f0e13ba9228cdca2bf620742d323db4e6c9060baa47a0dde861602c788269aa615152d312a0ea9d315a2a8ba0a3b4d2a880df0f074a684db1c6be5938273dbda7d48143dde5756268e5d0fb36ada2d5691312d4a4b6269abd8019bd76d22efccef19ce8e038645b191a8a329dff36a858eb153b8293f4e957cb916872967a34a3bde132e2d5f1a57899d38aaa48c9ff9df29bd900b074575'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', 'item:q1', E'\\x01c25c689d435deeaf1c9adc03c791eab62ad015608f2400a41af58ea452747f7d7d71000a47779bc20890a0a07cf9ca231aa34760cabc841b6c6cf9f42825996a9f1d7c4087b5b2c6baefd98d435504cbba44aebd88a2fd7aab1da5d918ba1c53eac51c071d0caf67b39e3d46641a63076af71b26af95e0f4e1d97d7d31b77930f3d92399ee676ed8dfd457ffdd31d11a7ed4858a837d80c61b9f42750eeb8065c3ae86502fe7e2743e47d8ad814d4ffdcac8a8506d1285be42157d57'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', 'item:q2', E'\\x0134280052fc23c933f9aedba659b856d55e2ef3180c49b26254b592afbd905db6e4c6ca6f4d426d207aed25ed56472068d57db6c0f65a17607a5fbdbf8c5a0c48f4e2e400dcdcff71235f4415ae1b5e6895c40c8b51b4bca1e37f4b23f82e3b01368d6d70c481ef9e2405fa633c30262c52e91fb64401118882641d0b610688fb5c9eb0b3e5b721eefc665cd6584e72c29d85297ea351eee5ce1ac5c093ab44e2100d95d284b80b859682fba23c19f3f8c3c6f5f928871de07217cd7f'),
('dff6c456-1a31-4b46-898a-c7465d7dc5b5', 'small-survey', '2025', 'item:q3', E'\\x01ab2336e6a7288d0996cfd53743e84f1b0c1766ddcd4718bfd08984634198331c95b8292944ca5164fba34bc75482dac43b0094753cab5e8e672465aeb732d61158f509303c37f25efd78453dbf9e1d5cfada2eabe93b4bbdc48ae60a8fcbc00ff592c303c40c6c38c79a67ec1b6e3f21d24b8685020fea2fe7fc317c40eec2d7d9f0074afa7bbc1c2fa637f4b2068c6ecf6c7f58ffeada6dda4675d40da9db12303428cb6c0abf8b763d8bdc6a403c40272bda5e45e47d261d1268fd');
