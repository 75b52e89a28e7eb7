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
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'south', 'south', '2026-11-22 09:54:26.677+00'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'north', 'north', '2026-11-22 09:54:23.383+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T09:54:22.293Z'),
('002-releases-settings-jobs', '2026-11-22T09:54:22.506Z'),
('003-people-places-audit', '2026-11-22T09:54:23.230Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 09:54:29.492+00'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 09:54:26.514+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 09:54:29.492+00'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 09:54:26.514+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 09:54:29.492+00'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 09:54:26.514+00');

insert into tenant.notebook (municipality, notebook, created_at, audience) values
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'first', '2026-11-22 09:54:29.508+00', 'municipality'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'first', '2026-11-22 09:54:26.644+00', 'municipality');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:54:29.508+00'),
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:54:29.512+00'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:54:26.644+00'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:54:26.653+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'e78df53d-cfa5-4d83-8ab6-763b1ed69996', '2026-11-22 09:54:29.492+00'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '28ce3eee-4abe-4bc9-8f2e-d50ff563302c', '2026-11-22 09:54:26.514+00'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '83df021c-cec6-4446-ba1f-66f3a13717d7', '2026-11-22 09:54:26.514+00');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 09:54:29.492+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x0103b21537f6f9d4f5c6b46b7036a33011b2758ba796145cac43cd7d0cb389d18a89a70d2a0469e464e9b649f311da23197603c761cfaad3caac47e882cae7d49569c39e21a70db7e0d9306abb0bc757376280123e09de3b8bb9508cc3005fc108cb5ad575a7ed4afbc4bce1ca89e8b425fb8371619b32e6d9ea5d1e0cf19b8133066c712ff99011cf7e6fbb490a5b52721335debb3875d532deccda2bf109293986e8891d2bd2e0151dddeaef7b284cd419be475ede3b878d9c52a5a90a6b200db3b05059995ea6891b401b99c5f31e2d369d4b0a8a9c9d2e6bf68a21a2b0337faeffc71ab11d7b43f2e44ecc5c61adc29fb0bae05ee1a8b4052138e3ad2b5cb7eb088cf1947f63ec1b476ed2bc407873bf9f5cba05cb9d3156c37ba659154f711eb39f432a9b90d3d34f3a27ff43ae44aea37e4d6cf5e7f20fc926282fdde9768df5fbc4476e549762b170052108ced4d6c027e6c6fad5548253f9f01af20e37556339b03e1f5561d1337506c045e411afc483c87890131e9b358f95807645cf2a46e6a0350ed62e8872b97e47835374c7555ab9d73a8823faf683a8578e4354bfe92e7bb963602c46c454050111b011bb342607d4136be3dc56c4fd6f8041fa01595f0ea8614569e1d25abd49db9b09b6dc5e5324d8a7536421892bd81cb74ef8ec334b50f5b817ab31d015a702cc803ca52c28833a41ed264d927485d08b8ae32c6a65fef6d2e0c61cc16c3c511777bb0663df5dd7ba9e2f96d2d4e92c950ef7d57f3d4b29bd2e25fbc2819850f34448633a7672aca8567d7e0f9bc5d9e91a1e1da4f3f6f3d11cb625deaa0832ec884bb3af6fdd7e1c86a5555c886ec157d0419de6d381ff03ee130b9d274c9b13c7452fd72368a11659aa7cb6c1eed50b3ebc58da12ddc7cf9d57fadeb85852a8b36ae3878987945d56068af417d263af7c912ce227560fcdd4c001ccccdc64de204b75a78a618d52032dcec9b14089b2080a2c84cee930f27bf44f53bd1891f8aac786bb644b34f43e2616ef97dbd399455b978ab1fda50fb41005e3e57c95563c9d218a8a29d883003e022c54df34e008b370b37ec92a3f84096dd46d7ad1add23f9f5c490ad03d63ad5998eae44630b5f4142e76f8b9d2020f179199001893d1edb9470a9d83f2ba17fe8884e91df293ea625d24e3ab8b566a19be8ce8e02f0ea44585650fa33e00d59782de051cfbf0baadab2d55630b31bd0bab3689f54cd23d46e29a29bcc9279a1ffa7d28ef5664a91c949e4b9b7ae6462f5081408e51baf83fe09c07b6a59b0fff0db90902ed2cb7cfb9d8088839f2b8416906981a998c11f06c4bae45cab14adf64dde15c75d7065fa6defc6c14b4dd9863d0f1adf1cf0339f892ea74732e8d7ab6b1b9ce16e694cb7cc87bf4a3ff453455c05837dccb12d39d0f1404f03c579c9c77231b7b6dba4c0026312dba60ef4daac85bb5e1bfc1725ab5cb3f43001eec0783907e3c4bc571e4c9b30fc8f9dfc4e851eacc009cdcf7b785941d4d74e32c306c90380d9964096410e374b9a817aa6b66e100c3f87e634de168e9e285195cbaddc277d68a9ff6bc17db78c77a51c9d8350766318d31c0723fedb0f0503980564aa80ea75ccae2201d5934ae2e4abb153d04b48554c48eac1ff613d05a7e430cd3d2fa604c70ae35c18557bdf61faab2a20266c46fb5938642c588e582fba774eeffb070e78aa6491b7ec344772515ab57851a40eb817b201dd5b98c6f60bb4852ee866ea702afe464512b42beafc1a4b5ed9d3bd127bfe84017724be39a623f009f761a54e4bb20e61ea22e1dda122ca3e857b4682125cf4916b8f1d3a0586e46589336edab4ace965c1cffb769e83bc2227dfec46e25c2a6a9bc4992f27c8b7a21a06a4897c9e0eb651ab39ca1d330666910e3f42a9a99b0df126ab9bc6b6c93e6355f2ecbbcda9a446e4d86a35b6c2e240df1011045292edb5376bc6d77f576ba786512b837519858f4e8708afccafe4330f5bcda57e2680cf31eba6bd294978f55299788712d8d7fdcc7c7c62b719717034ba0e34ec72a5e0acce2b06188438c03b951da2429ab6e5b64967668bd1a7858840d8d6d7b3b9d2c0d75aaa1fda9d9531707fe49e9546ff013a85ccaa95048333dfb25baf2ff80f9346b974e69436a9c67107b7a6926ffa0014abb6f65ba240848ca38c61a51d124c951ba55ae0cfbfceec9fb152c9a630680027e5fc01d3258dfaaf18668c2e403ccb0bdd5a9717c2e6a0e6752e19c51cff395860eae562170b58078b51b273cd9303ddb3c14faf6af87906256d077e5969eeb1999b0711fd689d8ff40dc706f91b0055845db268030c6add303b3b38b575abdb4da58e4ad1d4b0a4d6406b1fc01ceb4af8f5f3904b5f4faad4615c099d556b0f5b86686efe09a11f968eaa3620fae035e70ceb5111716ab408897020b2b17cb8005579ebbb0c8d89ac6f5fcd32df7ebd9dab2272185425df04492ae84ad1254ae543cd8b7a61a63ddc7b840d8040661bab5f011473718f30db21a5760d1b9485293ef6840a35eac76ed11ec1711f42d8aceaec6fc7f7c5f9f9cfef03e3d0446047d24e1d93bb1529e557944e959845feb62a91fd14ba8529de91b3049ce372d46d5cfac81e27c52c25f9867958b3b062d9a6ca06331db00831891770a59dd34d38ed8d47c2dd25e52dcd01b5355cb978f45aa7be477d72559a11b6e1f87c97330efffdf090ab1836aae1ef84d11098c0453dde7aaf2f918cd045128222a9b889d327c7a12c627508c69219ac3c51856f3d9ff194f0b3e2169e5807733e6dafc084d8023959810ccd84153e125a5624172185f881c4c0c5498f07113e389c8fbd6dee01caea3dfb2bb574c85915b55c18b6244adc3443472046c6b1a9fff4800146bbb0eb20cf7cf5d72f12d818b26d3eb8c6067a4019ebe9a08b88c1f4436650d9767579d1a4c00c77e3abd3a07cafb33cd602b2ca0b335c325afeb75887d6f78c965fcb4c47a759d822b49b8ec93b768350beeeacc0ccac4040b43b7b14d9cde926e625a202987240161e715cd0f612dec557ceca423b7e93c5fd68debe2064b14ddc6626900f1d4818bdb5c658206628c30726fe0ec7f6e1ac2ebde23e81abca0d029201cc8fc6709651a2dcd5cadc9a30dcd5d2e6987b75ab8093dbd1df91de73010480bd5c5332262a6902584d7a71f09db3e0513545ddf4225a1ba8d7279bd940c5891ce65554e98755c3709340213367bfe4cba5fbe2514dffd6e300d940abd5243776468c28fd72d4c5704a4e4b82156d805cf01147c4e5612ed4571276012d60f8ea57688117678b1432081d81e57dd719e8701a54056002b9ac17835bdcba64ba1d8ef09907349f646f07555f3e3b4f0f9ee2821da57bb4d0c4121370ce3ac20d1fbab3553635bbcf5b680727c1f86678915bb57e19042108175021d7c27356d9f6ca50333b030e4645f707224bcdd8b8cd310b8e201e102be753796158022fed883a0f06d8dfc8db5e1d094eeffcc27c5042da790fc8d85914ffcad47c7a84116c226ea4fbe466a3ecac56c9b5b60cf4015a488d63301f8eab1450e8b3d89e8e42c0895412eaa9c1dd6cac5d4d840ad52f6e8ac348739ad54b241dceffee4199565f0be930d5b4fac81bb345cdd984ddab45e556519b870bbb746689d657f65f2a06791335f005ffa893116bb19d157e8aa788a9ca097d4c04f5cd99589aa69eca44f8a7680769d191fc5cfaca55450944e01a61cacb09e21cbb3dfdebf18325804077c7e2344c58be3041d09b62fc43efa75ddc98b61c6e0a66f25'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 09:54:26.514+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01eabe17d49843e45f4753d44b7892d40f709bbcb17e6ffd67687171bdd9ca25270a7d17b8e1e2345d373ca69371de49edc532c00a939cfe5fffe4af3af6fc8e292a9bd1a10530ad4e55ae832a02aaaeba17dc1e70a16db5f1609b8f5afd286d17367d1ba10e7298742305047ed91dcd177e42485a9ed308ccfb366f4849a1af6e2abc5eb7adaaf8c65e352faf18d6a223e5a15d47c06e3d49f9c0d464ac22160c9e41454121130456ab85e42d625be8674815b4fb22f017095e3f23480e31a69145118f6b250bd84b590302fd202187bf04f655baf042614c4bfd895e12f23eea8711d9767d9b168ad0b416eca0c7ffc529d36b9f84fbfe220592f02e985a6048de5ee598994cde57ea40aa640f5c6ca742f335282a52f8be5658776e7efe3e2145e2519f632e12f5900ccbde66beac54bd70245671efa13747ed3d8d9571ff50eb55abee0deae90e113d7ed35f227de903f11d649989946a4bb0651d2154e9ed19275a4eaa1c28aef7c9c7fba397a214f3244db3b196df8a4750a646f27911e756b3b1e37ca8d92939774daa8247c320a31542514ed4ca61cde962991f5a4fe82e1a46b92fce7878d69bc4876bdb2c4cdadd2be1ad8601dbc91d76a62525b83273b39c95bb7aeeaf409ff76c19520a67de8c41129829737bcf1f31b38441d8a2f0297f6769618687318f5220c14554b532d2ee688722bbd36c4db0eb0bada67e3ef2b8f0f0132a55cbf974ee89dfb3a5a327cf7e34b3edeb4b0f8cb8a96ccfe96c530fe1002980df01990481a938df066204a091dc128ef926baf57581972bf2971ca8920c6420d8fce1fdd0efeeed6481486d64224d384de5c94f98176e19a69a2254cbb243cb0f66e37da42db2dcff8139e02c11d88b293032b01cfba1cdccd28309ccef07d11f10c4ba3a52ac818de034df10264875994b5776739f80f7ba01379b544d8306a72e661a77972f80e4b9097f6a59b525b5ebbff27bb7a317fc9776ea61904eddea279f1ea340fe3d20c4597254a0fc6565225cddcf54d38170868d076ba2d272036ab4a5a76a53ce01fb9e96cf698b492d0f75ee518b00837630ad145dfe4595e9238fd1393c4cd98e085b9397a1a27cff9dcbe90bf85ba31ec935111514f048eab2cb7171ad77178ecbbbdc82d609d797c18aabe9e9028f383a144d311f0ffc0780b0c8a42409eb62630e95c3f1798712666efb7b2bdd3b882358153fffcf1e0513a2fefc90208dd59f4d350e196f5b508d3962f66c96eb570e9f123fcef1d3bfe89d27781a04cabe841241c9597e22d908abe2ee0cb40cf19a759c89ac3e214f6eb5e896515a5ffb378b96d97c57f8ec0ce67e466297c28b7831f505f681244a202ecd3fad6341030a5f8ce3b6fe5f626c0579368e69867b6ad2f0b17a9f9a02af17972c06c2afa7e7d499fc2e0e18e67b41731cd993367b783a9a0289a3d5aa71eea81b52b90d5a7cecb8c6a4f1c6ce4e085ac3664193958884da7cbf645e613493c5f9dde1eb404e1becd4ca010b2c9575ed47c04cf400d8506edc78f5f1aa39fd0d6615c4e766379938c10e7cea696e7960358f7c217040b773f2c5ddda8c69afd9202775ee7bb3f270078b3363fd10672f3659f9ea2f6099327273c3da480648e7594ef1fe712d02f1f9e4f037d371c06c48ea436ff91871acd108757448e4071a7459ce0e7674a5f71fd5c896eed967e0241551ccebf01148bc318f62d587f7b66a7f05d3df2b396e9aa99745e7eaf206aee0c5fc143e1c47da9d0cfbf6272ca3d55f84708907f8ffb6ace13d551c03981e1daf9e24070e3a9779700d966887b7d549a5d90cc4d4b08c7963891a1c94c81f8142da9909e292661fe3e8aa61287482a5239a32612de75054aed759b0ebde6e18d4dce1cbf15bab6a195b0cf845d73929fd8ab243d1a50b1cf19bf573eea992b842883a094f862d74d7b3b48f2b751e7cd84107fd256ede887553790814d84aecad86acf028a0cce1c5d6b664d4882b1d6049540d5e5232faa866406bac7901521107c9474b7d55151fcbe7f7d19949623329486aa22a37bdd58444710d29850d10359093c1a2520ec3733be03dd987eaf50cf10c35bef7ef785fdffb1a9573816832196f26fa7b0921e4253876be3db558dade8ca5923aa6e2cfde8d119f92c1865de7d9fe9901322112dd18c6483edd88cfd61d0bdbbc2653d75253dbea598687b3b211fc209975de95113aa5fed55fb9b35184a98b2eaac150d915314e7368631ca5455f94ccc1da6cc1e79bff797048fbc9ed8ad02b78b34e8bced942cfc64cc187a0ce84180751d948f557bbf7009b57cc58f42d839b462cc0b95a35d1d477ebcf741993b1e2be9959a7ea3cecf3851db559084c18a311842625df98d3e2a54174b763662c3b2a4cb2098c5aa2e88c7a004c6b8a072aaae453bc5c4c46be8608652f69be725bf57afd1647ceba1dff22507b103cfc6d9e341e35c00be5cd8905c9f2b3be8de6089cee4c0ede683b5b60b543f60165b4edbc20da01c81aa057a924c98b2495a07878103177599e336467f3d0e1a3c9ff4ed18b22513f822a543f07ba7fe54bbf4fcd41863f59f33ec50e86efb33e5ef5bd4e25b7163ccd0e3eacc7e821d6b0911a7e47258ee6a46395d3e7815b1e64c20f78b9f5f3d30ebec27262ab0450950c8eb64ee9f0b9f5dd028f146ce3b817d233f70a34c2f53933b1eaf584db1e49ab6cef04eabbd5e99417a4e8d90631cfd845dc5dd5115a11cc60347aab884d46f418e409a6812529c35b37a6452a99b601ba14c382c39176f77830481e315973fbc9eb683b175b4a81b2edeefa42b758c9071e5da88e8e41e467a5b7b11eb3b5e3e2f94972fd9e94f940c3b0ac80bf6b7d52b75032666b6ed5c226ad83aeb757ff4c4f334163fec167219d4c31b8df73cdcc6f42970dd05460fa83037cc7cee1d840a63322f4c2aab20a94cd3fff6d3ab0d903db7ff84346154b90b6475217b38999141044114634c618831f134d18ad5e32f122cd867d3b9ee3fdcf9a28994cca250835a147ad599eeb501c399a19f8adca7b59a9a149a668f9d5b57dc600cf3509b4c90d1d02c752b92483fa186350c8082e34527d9b135cdb2da7c8fd154907fbb9d3fd0b927a786df7ff7587aa26b59d6dee4d522fe8afcc80590b7fe6070752ee1c78a5d09251613f0842afa7d0aa3ca61fb5aebab58ce529e3eaca3b00452fe76b36b9a767aaac2ae4b05c2d72f553f7ce237291d27c30bf3d57d25c5a49acf04ab5ab51a11497b60050f9310ea8800fef971c5c2a16c9385185059fbc6e655f6e8ea1d190c30fe96dfc9f037b5044eb154ccb9716709e053e4597d8a359d1a758b5947c1a2457fc62e17a6609b5d26042b47190ae03b80356525f90571cf0fc270e48c13ee7fd974a9553a188b13fbb9ed9e7f24be04e21a39521c8272363b3d36c754bc08d676ef8efef6af4e2b15988e17f720de531ac049b14ab9551d8e7295ed3a1e49d769be8cf27a83dbe43bdb693d3ed70e947049205ec234b4c5241104e627761fcbafc56b9a3254af945afd1ac471b505f00203c46671d990c978fb02e7f39178f1877efbcf285685c7c1d08e07747d8b764a2663ce4faeb53332c8280e8fb1c65f93e1b946241f64fba1c1b69fe032ef93ae7996ad941c98ba3b3994fda3a777149e3e5e492d8b79c983f27d1ea0e383350f3e0eba78364ed166bd941096363974c8dd5f36ae93203a9cb361b52c5e178d6c68e0649f17510586887c6eb538abac46adb9d628fb65299c74a093349344776fa38694f1a7e6fab7fd745'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1949d935025fee19fa02db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff2500444de912aac33e548168ed23b5219a5644722cf5fd8d28ce594121a4b63952e28a50e25e494cba52f6ac794d23be564d192c5cdfddf8e1292bed4a5376fcdcd670969a3ae55b130f95564b235d0a6e5a475b6315abb3a9b2564a7851b4aa7fa943a53ca8426622c29a56ebbfb92121a88bed3c652fa69ee765f17835cf5bd1f37aaf0578cb2379450a647c23b40033152b9472ac468c9f07a6957b9b2f8ef7d180a23df892b992ffd2ffbc3567fcde6e1456fe88453b672beae84122a0be5282dca3c4fc888e25a52faa9931cf512ba3252dc7894de2c99d34ca5fd7149a24bd7d723b9025357f300e4b7a13259e351fde771844b31b5ada9b42da75b6e285b6ed5f0f19bdf80d44e3a0f917a095d1b5ddeae68258c14eb3abc1f99fb7f32d9f871e68bcc12eaeb4cd696fe17a5744e09e50f78ce1b9b736f30516ed8b4906fceb9d9e586d9e50279c36ca9c3b511954f0f5cbdffcbd89bd22ca2f7e7aad063ce9e6c3cf5a4313ad9e2ece986d9696376bac5592b3fafbbfacbfdbfc582537e7ed4c9cec6d33a8d49678b93dd0db36e63d67dc4c95e42563aa78a6beb0dc62257d91ba34775973e7ed1eebc68fbe78e54f1a1bc55b9a5b4d3aeffdad252da4da890c2e4d3b33c7f6fce7521ab6b65d197c60955bc15f9e0a3cadc90d2f60f9d84862acbe4dad597557d3f0d283d4ac8e8b2c8ce297d39f3bf277593d4c3cab6e1e4b17e50c5b7a75a1da366091594768edb89872d65d351723d697e0ed5f570d17fe4401a59f4e56555e9fc6a5f8fa511d78bffb7463bd977d5807c57f9e29f57b392af44d86aac765affdeb48c1f4e57c89e1a5af61eecfb254bea91693e9214949ea0317eb778f8880165bc44650c27232c6208197d429b272144c4002a82138613b18b8a184c4458c2a079713d648fd06843664878581669bba8b41cd2c2c2069d06c10772c809113c2c8bb4b081cc212d2c6c0869eb35a7f90a11e2842280a2f08c21853c45850c28242c63e029d27ae0c28d40612749f0b84cf29ea2f2f2c80b8b1b78aa041fce61274bf0b84cf2c286338fbcb0b86167c3f0ef7541e7c5f0b43ce2c2bed9b1880b4b1bf6f5073e9683be08c1d3f2880b1bcb2ce2c2d2b2bdefae8775178d9cebcd171e9c5df22e2a39b7e4b0e06ccb1ef0c1ceb500020fce2e396cb0734b0e0bceb6fa051fec5ceb60f0e0ec92c3063bb7e4b0e06c8ba0f0c1ceb51c0a0fce2e396cb0734b0e05def3358d6e855156171c1f982c6bf7f60d0a25a4dd509a3f56f93335686e6f6f9189361954a8af73de1a3956bab41f7d1924d4105fd6ec0769785107ca5807c7195c514cccd05f4ead0d4bd641d106fe860a1b965dda0b318102e656178d9759e0e739a5d8820c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71f9bc8b0999833b061a159a5c64cc69c3a631207dea9e24046b0a78861fb72d8dd3af683995368cccecca8322670e02d5a0e6af4da2486edc961b7a9d90f664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56768087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df48399d8ecd1e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6cb6c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fac14c6cf668c9224ed8c3e247921f33b9c7d11e933df899240732d63dcd0cdbc7439fccb21fd4bc6263766a56a53191831fc97360e3d826336c8f0e7d30d17e50f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2133e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f00734d5d9a3e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73adbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa0a9ce1e2d6ac40a7ed80688160298c93e96fe38f4bd848c286efc797dbd84ec48e4f9992f5bff17d6eabe12bed6a74ff46b9a69d17c4f1d0e5634beea2cb317bed6aff009e78cba2a9db8cae51b23e6749bf7de2dcd572fbf5da96ad7e6999793d9bc6d94bd79adcbc2d5f83ba37a3b6fd24e3abdd587dbc69f05c72ee736fe5fe765aec495ca959b3e29de16ad3ac7ed84447e3b145f714f3939aadbc7ffa294feec507df5c24fedaa52be9b3577bb9b777bdf13c0cb032c7dcc8ea41beaccd721f25cf78593d999bb1045a64775814c1a3596d9ebd27dd0aa56b6aac43bf3e98e72399639a5342a0bd557b7a26abe848c9e584abb09d9a19e1494b63d5153b6eaf44d99a3c7cbacd6d7baffd2f2df557cc5c457bb5ef464b7daebb167c7fa1f16fe9627ece8dd8307addb748e578c7c20689dcbcc8f8e5e9a3a22abcbd65d3a239c1a2899bd9ad6b25d699349f3ca48518f61b3d97f0e11afa9e8ab0000', '4el-0JcPLEcNVQ-4aInzYBo9UvZ', '2026-11-22 09:54:26.514+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x011e13d2ff40c89ba50b6632304dbba0e35e5dd30a719c25262e8999adeefac8f78666807f362b3d41cb634b8e2a0c87647b7973e8c4269eafd40b88bfe688b99d3ded72c1151b41dce51c731adae8f8f303bf0823dc9e55500be6a8ddcf0c7dd91950e3c3f85790b9be94944932de3b0649248b1ee80094206e67d445a1ca6114716e9c922b0f4f31bbc6cb6d3088f5c1e10c6cbcad97b7c38ae54978495a5cd96afd6c97098bd040886ad599a752ffc8a200eb157eb50b53d2927aea657a48ec7385b646034fb14f788a9a1cadf1121f4d92fd43ffc412d68dac226f37d0ae8eebbff2f3ca7d8ae558ba572a5588a1491f25fbd8725bb60f76afc4c5eb5a89f685d68030116cd961d902a578db10ce3f498a29795c027ab07d632cf79d92a4a98d81cf00b4055ce5b5cb1fec7f62730b28a50f71468460a116f430d957c140a0a405755c1bb0583e75be43d2d7757489a5cc2f393a90c3da47f1bb86f674db187ac74727e68014eac2bc5393f9b09b5bb160575c4b9258d3160a59c4543e94c043e99384bf1ee34fd62e7aaebd8a352cb1ae99d03fc45362fffc9e7361ef467963a2f1a37401e63b3f110b4bc3e7a373066aace8b7db8005bb19cf05d1a45a6c08b6be5b4b79d99452af9ced5f84c519b7d754985a0125e4a32015a70528a7cc3e27e4066805a7151e1513fac114c2bc22cff6ccacb7959135f26b6ef57779da2aefb8cbd27374a42d5581d5ab0fbac727d692a7f715880929314b24ba90f49442860b092d4e166c878c27bb9a614daa34a5ee8e36754c9cbe77592dc6372cc19a2fcb3ac0215268e8a53792a0cfddad89fa222fbf482266443e301485f6409df741ebed04a2315ce09247e17eea4c15eec5119269d4c9c84102260d308fec7f4ab6befba603c9bf48a491aa4ff97eed9119f975948e41c5f8d6ea1b6cf2d17477c764f58323f029b1b3d57be39f7a497a02d258aeded8c900ba4697f03e69a65228f96144dd9fe57887121ccd62179e4a16ea82636986a2799eea86868046347a320a87568eedbd73cc4419fbd0c06d36c88e0eb2e1bd496600d29cc978293007d03dfb394880e45c38be062ea073c13ffee40354d4d8231bd5c1792d9b3bf2ebe3a12a7021cb9b9de291f73b5971b1ee9dc03902881e56b905c2f2838835f778f40eec80dc257bd4bd120c0cd044ab3ccdb24cef688b319a9b8191d44ad1ff7a999ef827ca157f20af47390ff091d51ffe202fbc0982f7dbe4af65201335f04b3660c2ed302d3c069f684a6a81204083662b983f569b9cd42369a94daf63766524e3f4aeffbe93667b3401d6e4745f1d0c6bde87492256e681be5a6bcc8b8b9b3d8dedef0cdfabd912e562fb5a46ef0631d3ce012e9c586034e56fac16ad2eaafbf9c9ca81e907116a665040728fbd250e14d8a383b5c120953159e3de3ee8bcda9e5c3a7bed4657919da09aaea0afe0e4923dc39945c7a6599c1c19634d240f6df155d04d20cbccdb8ff7f8e0cb8ca621eda8d443eafcbdc341c3e91d38354b0d4f42af3b1b2d1bd090d3a2c61e4e60171bf44d63c9f1f7276e987bacde7faa473bd492e48ad53e392cf29839436b394c0fb592e3467ce936ac25daa7542617e40ec2e1dcbbf4c8bf7246837ef257350e82a81b1edbf0fa4eec3f134353732d85fd4a971f02fe05a1a66369e5efbe7ec441298a1bcc4cf7891f20772b6c5706db6849d54e1e0d30a30cb9d46dd822276ccebe1f716a045323a02c7b1b987f7a62b56b51a5019a534b7c5b3ea4b945ae1b8d2eb9914067947eafe23930277462401deba133aa5685bab66cbe66158c92e0dacd4e4147c788b0c7b945600db0abf825b3739a3f4932c6b5473b07dd0a567bbcc80d44ea7cbc7a49b6943e0b616a55d07d67696af0aaa189f5839ca1ef03f29e669d4e856199042097c8c1826b2f5e678ff59300e6b42c4bbe17437d3f1bb803ae7dcfe8e0f51da97093587b109ddea1559b270121023d530adcd1bea9d0d280aabb4f6128a151038e4a248345b2f5c4eb869a4c98f6a35f981f6a26a066c8df0fa212d914603d47088b60d15a8a1380416bd31d157472ece5a4e907c1c15b371d90a86ed40f252f42ccac76fbf069e3998114585554c52d2c952c4f68b1a5749f18a3d317bde37723d8fb3808305b584b503f5f2b15cf8c5de3b549d51e22a2b798cbeca6404d8ea445af40cde04a753f1238e815be064fe05039bead1a04b4df28ef0c90301dcdfa99b39c9fc5129852c8beb583eceb092452be9f73928107268d636aedd3cfa6f48c14e5ec55c0b1276b44e7a30a78edcac65277f14067af39c6a1807b361e11f231ac207e2b7a93d788cbccefefbe149fa674363a773b6da8e0a4e3fd050067132ba81b63088709b3e4bed89b6470ba0ef302fc6e893d158fd3e2eea354d4de6c2b625a9678b48af8c8bb6badd17d657950317d1a29688c5b328f3836c2f6bdcdd554daabc2b4acd8b116f4f4d24c4b3011b20e366840aba34b15cb2afd0698cfa7294cb0174a8d927b95844d5264ce1d0b92cd1d8309bbd71d80b36c64be0c7afb3d77dee5add624bdf91da05ce18adbcae01a3acd2be703bffeed281baff07714aa43b4ddeb60f72e4bf9bae3838fb5932ee8f1fc36d249e841ee895a5e3399129858ffec51f88feb5dbdb6a3cffbe99c62863f50e0459010564f3bcf26197fedd00db2c17d478606be518906127e8278535a1d11f9f63de631684a989a320e5dea692117acdb44a948c8f08cfbc988ac4d2f5ac524bd8f259ae8280c5d834b34df79df8142b9a8fd87464093a1ad5bd0fb01264134b2bd0290ee76f5ed57e77a2251c49487aeb33aff9afc162d64db9d2cced219ba58f5417a66dc340511a42b0945645da6ab5c51ff937a97328fe8cb109c8da31bf1bef0467fb491c0cd4899baccf6f6046a9bb957fb948987a08dc17f8bbae894c275de8e5d1966212ff0e3ba5d0201d5f53f0cb8a801d98027513dc5736b3bb550c4addc092fa61e69fdcca860c681cb405940a2a22061f49b538e97cec8e55b84af1d4bdb2a70437898ce58b5f3e17769664fd9c5883c0e588455814873865f1eda4af347e07be07258ab12fc007bf0ab1c4e199c1edd915d9e699a10a3f75fc28f20c919d65a361f05890a58aa2b134b6d50378acbcb9960ad1fa1a588ec10c94fdbad8a4fa79525c854e24e4d7d11825ec482064b28c8b66610c3aaac547af21154cb45763f3018151927d51439ee1cc64251e30d38370dcd10025e1abc8bdb411b78080ff84be30c50e9b7aeb8c9857882c4f7e6ca314c9f2b804a8ab130ee7a5dd87a53e81d9d8abc0b2dc988a177189f680e17e4a156d9872621efe4172bf0cfcd36c2c407d59274aba696199e2e625c71db43e179660c645cfcbe4461335cbb35166cc0547532b3a417253d236373490532ed13de0a67a81443afa0b475168877629e204f9d78bf55e3e49393df3acd674f2594489e3712f91ab8091fbbd46cb950a70c34719e3a4f8cb7c77bd2b7b95050ded667af695c0b7e5a5fbfa48041c7adb86a843bb96531ebbfa71a953af998b1328ccb64c49d8fa5cf3de6e22f8b2185d5ba4521f5bc5fabba50158ac55b21ae3137505406f87b75e9f456aba065c9ad45c4a3698dbac207e344df774f8ca494af80d969d08cf3c045c3047fbe1688852d4d776770d221a9536b37c974b0a06e0f1e2311180b7d8e4661b26f48c324369ff4cd30ed1c23df51da86c2b9b62379a6b25dae751252c5396aec58a5757de87aa9ebf384265a4a0b64734aa1cea38f6ec4');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', '#header', E'\\x019d376985bb7fcde2e9efee07e85fc0683edc634ac947f6ee51398fbc9911da3f9f9fbf9446605757feed54c4957be9703296f29332c1e871005f22f694e9eb454f11344420030b08ceed7cd6ca0d68379d21c099309139ba9d721f2c7a380da2198d28f2347adc103c5cc3be376ba35ca2af44ae4e813ba515cdfe185e903aa532a23abaf25c19422d1defbbebab8b2a275fe465a4ccee7461c3e09375cfbd66cc264a06fe109b7db0a63bae90c3b4a66830cbc04cbd426b668a6587873fefd43302016b12f2d0ac107641a460ee5e7029130b44dfb2798171f12593f99cf3b18c5ae1f85a2421d522917db283958d03c0f4f72d44aff8f442464d77bc79eb1768d46f40ae527754cf6f7af852969b993a0e19d8adf62ea55b6f709f0a3c01076926e4e65fbd432c84747a083fb17a9a2f3e41e3ae35d627dffacdd9f18804465c5b21a005d067d8c1f7044c6c4e39840859bf39334fe6af0f47fb3a8d2258a4d9d27ab4e53063d3c8ca7d7143703f06e0c0f943f5c975ac7d739446f43ad97f663bb80ca05e59c7ba22e892a477ed05137627d29a99206aaf6cd2fb73618eacccb69c80f62a81b4b4866aadae69dda411bc33d3b812c659ab959614a332c9574a3528b4ce2142221f9eab06df83642cdc716a210cd3ff4ad897612881fd45989071c62e17db88c37b10d7bff5c735793cea5177b8fe558c5aa954d5aed00786afd504f5398c44afccbe47f4ad94852969bc127209dd34b9c8d9d10a7a59cec5608b82b8f18cf30a6b06b9422d5fb19f53144068efecb140538e1ebcc968fbf5f3a7588af090f5f8d62d771adbdd4ae140369b567be591f7d042d64c68c18fc122d2bd8936e613edb9fa15a18b440778bc3ed5873a1986755e5947ada1344e3a3f80249097a44b66d190d15249fe4895dec98e4c1808fa7748231d1d19a0ddd83a2cca9cc8fac1d0c979ae0e7922553acb18d7666eb91fb497688046940a7e72b50440dbadbe2d4d7f0b802c728fbd5f3a12e3f51ffbfdd4ec9af4cf4f459b8f07be3f21531c494afbe6f9f8b911e8971b4962a900986047ae0453b8ac0eae561db19182d7b8fa0469efacb76b74840052a411af36141e75538026cf18ee054a4b7b62'),
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', 'design:psu', E'\\x01704229905708c401046ff08019686236c29953e24b0548da8120da2eb19747253d3f45332ea8b9bf469ee8adadb1ff67f8ca2e35966cdb1447c300fe3818b4cbe7513682a5525b1abdf1322c0d32199ab923df60f1a5a809046181a68e952bb3b5cde311d3e9043b28d4cc7dbce52b006e78f7bc05c3e09e085b576505c49df70161593ec19773d5fe42b441a79ac174e16d703a4f0dbbbf1b72bd3054d566ff7e8b2894f98fdf12f1e55b2e7036c2450819f0a0c1bb65de82291247925960037057d763353bdda6c0527f95c80bf90df42e66fd03b8f1c713400af21354baff1f5e1d9f50300415679e3ad148300fe156e135ee50873fc00f3279d8bf50b8f46ad2f4d21b6bbf476d160188994b8173a8a0e111541c86fa2e73a25040d0324e15ab2b8c7ae668cb779b2b126352bb3b755922575799cb78ebc9da7fecbc14f278ced3d8f0dd8f4d0451f5331b65b557fd0d468224e3046b702cfcb64b293e00ffb0e8b97974d2b0ae6defe81671d9693029c664433159d6eadb3af62e77b67eb0403358c30c95977e9abc6ab5a76ddae2096cccce6d0019c703f1a217b034ddf5e788856497625530f4fecadcef544b7ac9d19ee3886f31c0a4a699c8a348e7af5ecd175131f95f06ea675e8d470fb9e56541795ff8dc1bb065e6b77326c88a49cae5b312ca5ea58fd0865520a93d878d767aea40e34b2815a3d4042e7c08c51a675d685ac5363299cd5f6703626facc8782d24b1218d279b95e15f80bbf0092fcdaf9da9bae1a383d46255d31d17e8e6ef7eb6df7d1d753e62a2419579c70491e3515eca75150d5c9448a456ea302e2dbea672aa3d9ba56ce23c66781fea3896ba042d1625c6d524d10e7d1324514c9027fd4bc07994f8b7818e5e70f2fbe896657268243db6e6a335fd2d8cee08ab73bade588de52c95dd0ad05d'),
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', 'design:psuStratum', E'\\x01bba4e8cac689f55aef672e2c72bc6e3b270fb9defa35438d464c44c6a72383c831bf8b262f075266ebdf90bcd8908fe916c7ccb3c0e60ca0100201a6'),
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', 'group:area', E'\\x01b71bc1e251012117b61869dc6c6bff765d0c3d83b27eb90036d5167fc964533817c3afaeb273bef48d0fc5ea7efdacfd2e81fc71c9db2f1fc118b65cb8e2c821d1de8f140b23a4c8c3ad8ec41d88314badcbd3d9825e4a0e2bf6cb12e70902e17a3c21c24f274e16a027b0bb8538e0e4a93a74fa6a727d546d413fb112d38cd369e7fe1a8eae0ccf13c3b6afd69e75802432e26958ba785eb86c9f53db00b33a58365bc7888e36ad59a7b16e99611cd9af65143582dd21abc74a280d'),
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', 'group:grade', E'\\x01aeeb78e97fbc14cdab15641efb0147187e1259204a974d8bfd6ccb0a8039a73dbc3c3f13e28d58e147bad48dcb0b12790ce6f361c6ada68ae21ad6f59c135d53f6ca9105488240d25a67e844af42faae60778b15a01aeabe51be7abc239dffbe2765af05c524419e4642ff432690008810e13e4ed95f9ebd36d224856b62f437881b33214111199dc0fd862e5888eaf7ab339ada7b6413b9f136e57e1d0091e0e7c65d405a48615eac809b14e8c1f132eda723479794a4e45e4eb1a4'),
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', 'group:sex', E'\\x01b9d89ea749b5f83474f2783f3b998d66f1af38ea0ac79b30397af98a60ac05b7f64af76d70a839402058958d75c120496917a00908478c62d1ba0b6f3db0e6fc3867511bcba89ba8a257fe0ce0f1f8dc6f73e9223e4a4d1e6d92e162f29362716e1adb1c2c76055bb58dbaacdc1485e396b3cd49c98d37c2bb4a2029426ed510c707e58bc03240e63342a1d78520c3c9e61f94c7fa6872909afe22ec2d306f3600c5ebc3dec28adfed21da427d610f1735b0fb8981b41d317c91b627'),
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', 'group:wave', E'\\x010588fe66ada0beb426405851a10b25021186eaad3899ff5ee7d7ba627046d063cac8f2653abeeef3cc77eae510487079254bd536b2de9ac9c8965672fa80419cc34e69b5d50c1d052e514a8d60b16c9f88dddb0497630fa4e82f75e13faa1985ab126bc5a255b55f788fa94614c63353009941ea8754bf5903337c53fe7aaad18f9c58601fe175ccad45b82c3236fc013d1826110e4b77baaf09c8f314816123cb750a80eade9cd143d658bbc1667b4f4dcbdb7793797b7c975127a9'),
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', 'item:q1', E'\\x016852bf7b8c00f36d26cc7080d9c3d56dc475778a8f7471dada62969b0a4e4d28eb2f2438680b53d5120d5f982915b3f864e6e973c9e228507237932f92976b9f4b80bf433c69a83f643f175d5d3de3443df949c67f9b1235e1dae2ee825304331f7e074b1bd526fecf4ae287659655d10bb4556944052b613fa6a511d505f98466e0b205fa99742a0b02abaf916b5fd83536aa00bdb6ba24f0918f771aff093d70eb69cdb1c79956c6b0e4bfadd954b4e3c2fd2d23c12c1c3c083598'),
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', 'item:q2', E'\\x01a3aaf98614b75818e62f39eca616b3c281be243ac77116256d85fdec181dde78ff868edb7eae39ac9a63862f8b232c2b97e22db3b35375f4202865be31a8e433a7ca976d90995b6b5b0ce85798eccd4425396771389200f4a61b7dbc617cd393e251a20a7e0ca9b7650e32249cef596ec98538a177f8bf2f4ea119f12d9c9b661ebb28bc01b3cb1713d824ab2a19f37ae72cb3ece2b93db0e549aa8d9fe842f688165bebcb5ac03b42e1b5d5cb0bb20bc1dd185f3d27cd808b714122'),
('2c3b5d94-ab68-4d22-988b-3fd0693235b9', 'small-survey', '2023', 'item:q3', E'\\x01b517d39c0cf5e042aa4c33b8aa66425bd588e17052f83f006a74a36999394fc21cf3674e1f705f091c0801e0498e2c641f915abb578f48022bc42d1239ee6a63fd692044e396d00452b0736c836477cb84714f3675897816f7b005557643b29b6c30ab226fca8f5d4b8d45d37b0ec76cbf363ac47c0a424c7a208e6d55f8c9bf3b3c3eb1d1fd3ed47d85fc496f466d4019e6f41fca65030a859b9acae02381e82d66de64ec1f818309b37ce01bfed2b4b9bea7608ae976768166f403'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', '#header', E'\\x01da71fc356cefe46fb7dd818cf816801186d837ff39528d88012401cf5360ea6a96df705f89c0f956903397c0cb0ba468527de4be9b779fe4d4a74eb53bf52f6a6e8820b70d9e0632fe44b1be17d2959d133d6dd384730bd359b19dd8eb9afa5241cdca1b5da38ce63d8440eb3f0a0cbd32a3481ed1db03cbda93601e710749fd1e4f94b7d5e047b5ceb642dab60110ec938e531aeae007cb9f0fa98e9ad9e46f99ec8e50e081fc9243d5afa92fb321eacfcf85080d01f4f954708d7e8619d5fb0523d47ffe12cb8e07388ef418add02eb49068e5b23a798216e49b8571fbff5f01d36134370fccda1cea7081cd24729c2ce9cf3524ba912a876beabd9bed224758464bb8cd0da95060c2fa3bef6c3028922e40a3adceb0ce7a423453c0e0d910e330d73cbca65dc021c7389dd6f1b60a7a7b479a4cd35e92e2ddadb1f886848c339f43fb0f418aaf6ea8c3b510c1e034c6399522f02c1086035ed03b75bdbde669dd25a9b5593eacb638e4f245d454a17e373525c9c0e1051fe03e4adc39b85baefc69493d29a8731a0d5d09ba58c7aad3b7fc8814f87adc9d94736faa81a6adb9897acbaeb63005ae8f6e1e1ac51112758c0e234f653f6519ab2017b579e35815c62b09e5cfbf10ab33b08510c5c43450bf6e1730dd657e8f67be7965bc8fc93945040a865a9de525f881b90e5cb96ad89dbde94f49c423e97b53bf1824fe8a65575ff9e1987db1f2aa6f4dbca2395dafb43e6ae141dc3f45d9f6d1b8731cd376a6b57576e3ce6523c2572808e0ab7a80a3587dbfae2fd3c6f0c5f0441635726b2e2c9c331bdfb0483616326ed53e8424829a319efc6576ab5885810180026a43a9e93af8e89cea6caa711954182b436fc6b70e7ec511f12c7556a7c7f6ce1642e79c75adb892870340aacefad5b2d114be2379c689d30dbe053acce00b36dc04f34587df3aa68e7a9da26367d20ce749d12fe1a81294609436a0951783116ed4c2efb8ce34f62a2bacce99438d4abbe9c01440827a5cbae51790ccb9cd55e2a487379273c972b16323d1d433fce0f03344abc3ce834502a59ba4dd888fe7d8b410adc544f0decf82f9116a232f833408cfc6016c5e8ec9ec2b5a3d6d4d77449324d55ee2474f77293f'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', 'design:psu', E'\\x0191258d47e7947aa698fdc40735696f0dca0c5a6158402ed30cad176e6e8b041894ca4078323d8f98334d69e6e56d4376d65b4fd19a708477a4526eeefb50de6378c4bf54bc687be2bcc3ea4f55f869ed7393f0a0650d7acda87672edb37b431538c12302cfb788e5d00963f112b8f9059f2dff9ba55b7b5c48899805e4783a306ffe2d9afc688f76f075559a7e9c69c77f8ea5ddfbcce3b64673c7d4a419aaa679417af6df5e8734a0b7a46e7c16bc11b52f81285f3dadaf298ec677e6f4330940e2a2c2f29c416c1937ab23d202e0e554f7c49f08c06a2119ede4bc2f0c20f93cf39ef82f530e4124c08006ddeb55300fe8f26db94c4fd27f3a1d8ddfba516eb505afee8c7bd6bfc95bf95bc5dce0e804e0962d537f421e09960cb37020db1e8d69566ece053e2ec75abec71ae73c441696561baeff3c5efb603bf68bd1f6d5e4c46a9637f67798fe9b4614d06fbaff886e4296e1aa0353e7c110889999a09ebf0e46f2bf81a820336ff288808c675c8b1e2703ecd1924e78b63c96edc19c60ec9b2d80b8638542f589ca094a120ff48c6b05262efd41f76562ac8a6daa4e94a6302aee723daaf39096b5f2dae6b18165eddc0c17684ef83028c01a312996a5639ec7a6587408c12683a47210338770e132309112bb549853acf3344b1bc0f25c269a2af729873a8c5af6997ba7947b79475ebcfcda5b4dd8c42cb6d5d6d497642ada7dd8b3a96a5dbe097545b4dbeb2cc2710a8c37c92c4ee91a765f65e1f1671d0f5efbd36b3f4af647fd7f9542575edf40470b3673435311dcd88956add2f8803306c7f5b338eb330bd25f1cd0d64b84cbcb96135b87049287f54f7cdb24e677686e7e2c874ae3132388378ff86b2d929a8a6666609e96a84919ea140f378e0976bacdb531cd9f010a8766e582911dfa64bbe0e83e741873470d'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', 'design:psuStratum', E'\\x01d3104e2221f2cfb4588665a1fb0cd5d3dd4c82f21c0e292347c9fffc7b1124814c791ad3f981e621839e964b9a62dd806863499183f4a486fd52eb04'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', 'group:area', E'\\x0154bff481d5c03877c5c5575c3fea58bdc4e49460c17dd3892dcf17744f1026dea7269340de0d2ffcef01dfebde86d221dd35f58ff633aecae11a97b694a0b009dda52ffc5bed09df8701b353870de593d151e1351fe1eff05179bb6112ed42feb7137a0bdc9f9adc8ddd70c0e757dff3827a9bb35d60f85d52601725a64aab098cbc4c65faa57783743de18b566e992de39389447dceaf3c70d58349f2b4af968b2b2e7b5798d458fbc5689f7204d5d1068ad2f0d1ef308c3462a3e1'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', 'group:grade', E'\\x019426471ee6587842d49aa725f111c45188abd7287b487ad15631496aa9d1894b900fc2a86db68b81d3da4510652a5d81f057307e7e30dba7643c777a2c8de85b3851185566ea68a7a6fddf93cb35e63b81e4da5b4cfe8873f88210c6878dcb95a7a2e0a382ad1211b4326500e3079780d6bd24b46ded35986c5652e0cede9ff70857d83ba3ee6ebf806902890e79602707456a9ace54dcd68bec70723837810461823f3f898e223338bcfb14c704c32f0cef12363e94b1283d4175ec'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', 'group:sex', E'\\x014abe8d144b8fe67ca0050d494ec14d9a6afa588535e8113b12ea84d0c5273ddb0394bddabf9229534b12f29b359fc38104ea54416d45fd6a97e6630e228f6868276f035766d24a5924456fb9581d87c5d064ac5c244e7f7bd3257af424226c33bb150238e4f4cd12b654333228eeba2b0ca3dd1457d5d552e3547969eabd259e706ae4a6facc8b5498ba77cb2d91ee3344bc28d238b960f5c68093c433ceb73b91fee2d2b8ffb47d8817ba2360fd1370136bec32586b92ec8142b239'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', 'group:wave', E'\\x010678745681ad403d49c5195b18196f0a94da9458e8bdf3c002378aaee1e1c1260d19e9a7f690737de4945a8582966ee911d6795888a5be22de236f2841826fd8fe87d1d2802ae2effb4f6cdc28b46dbc799bfd3b82e738ee990139479855c46e1d6682ed1cb52ea1f95118e65c3edb9f82c2db249aae2a11493ec1cd2aa0e2f6459fcd9f63efbcaad6429b5a9b13ff2ba55a62b8134a6453db2f5c17d7591578da7dea23572581ccf61b41b0cd7852ce1a83d2ad714c2e429867fb0f'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', 'item:q1', E'\\x01b4fd73e97f62655f7ed62f6fe550ce9c646f9eec295aac6073d5257477d157e81a2518d2985cff4fcca0fd7167e728c22ca880b1358ccaba39d018b48a48cf1892fc5cd3558e716ef73b547e0d7497d1874f5d0d58bb788760b5c695d80d50e68095db5a6ddb3365ea57e965ea2eff250f2c9628bca5acb8703e90316c1ed55925db2bc506e6851f73fa6d0e6bb9b10ca974b66318b98e3c621eaea4bc3384f778f23890bc7e1744c81a269a0cf68a0749347d15189d099e1930dd82'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', 'item:q2', E'\\x012b07af88a23853db3306fe4b3d7c9046be79ee460af15666d257b672114424025c766f59a03b9d5120a56c9d42d8918027e8bc514688a6d629908c0491e7179366118e5c4c3e4967fd5170e59bf4c8ec1b806442aac73ab52a5963ea3ebaaa6ea56078433e0b5d1f4076c1abeeae0052c4f955b48a861f2d6af48067ec52a26f7918bfb1ff2c59165d18a480457e48251aa6add5acc28492affde472335af7aa816b4040459829bb24b4eaee8e527f09073053eeb7c8d6b9edf6770b'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2023', 'item:q3', E'\\x0143553edf1eeaea5e898ea7fa09e3b2d0ae28d047380bfec14d4684627838f5ce12e867dbd2c081f1b0d53353e2caa4521363743e875487a592443e81590aecee9470f88172aa99b5a608257ae7ea6cc7ea0f40b2f0fa644db3e3dfcfefb054fbcaaeec9e6a3014cfb6ca2bf8fc850ed4764caa907c4606db1a62753485b18194e092be9fde2fd8a5e3638349310e1e1874c4437b1f77e841b082df67fadbb3c00d57c975dbcc2d5c5327a32177c62c00d34fc576d6af6f69d505a4f9'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', '#header', E'\\x01f9529f9c910509ad764972205e9066700f70fd62b6754ea1670bf6e9cffa6d6426e65ea11faf39f04fede83a44bfec29867cafb7e2a7623da46c356760ea32f700f1079fd3bcae905f4dc5c06f1b3680dfe4d4f32687905692e75f55df4fdd1c4430202301f401d61c4242aa6021c6f23898522507f058dd7b4354135686e187eb71e96715cc5589804ef2f1b30399552dfaa74c2675cfd4941fa268a7eb53b45d64cf4cccaf7af531c2527abc20283abceff11a76e39ea1f02b3f06707f78d407c0bab0bec4a838a0c0107d3f008e65ff2cd1c1adf91307d6a6a46d4d5e94507a99475d9c5128a99ec9fec9b39546b9c0bc80a21ee8d0bcacbfbe9040e6b87c7d7b24ac1441bda7e09d7dbcb635519d2197f1ec4f7a8f3bbf2f9ba07c0d54bec3352580352fe162062da41ddf09879809b8225dde7d8a47bb8e84b0c5a7b79d54e7a3bb77bfb8c420e23c609a956db1bd9c9a125f682e9dfba0651ccc2d48d5e7fcc2671094ce4f65a08211705c67435a9a53ae75e2c951b4f387a056f8c7c5fce91921c01493628885d0ab0ebf38516dd0e15944ed6f0aae43ffa0250694ce060d7f25640d64423efb1df3f851e4cd1fd0deeedd39380e5f2ac3dce9a98e2833b6faafd282f2b43c05cfbaf197202705ddf7f43f84f70ac1e146c2fd18ef918819e54dc423bce0c469ad7707431f0c4073ec431dc62bd66be4b82febc25af5bfc1b6bdeefc34ab7f9df18da13c032b18802275095684690e13acdbbe51670906c0e26083af48156cc201fb146b2e8e2c49e571b4e7a164af9bff063d15df29cf3f4e09e8b472c4e7fa46254391d06cdb446711b80e5b31fedac7828802203a226b0c4353c8e8738568788c50e6f4548baeee171c5508f1bdc4e72fbb720d100cae4c80b9a48915954a9b5f67efefc2634ac09c12c5a8f157482d2068e76deac65da3eded6cc2b5a56c3f0a3ffa47b451d73f9622298f2ac2c397ae2cc07ed34c6891ef27e6e27c3cf55e63f96f9176334ee23f6a541a0bc55ed41329a0222e45165f08e38b8133b1337654d5443d39231060594ac21fa2e40b94d9194853dc2d582a9b99d51386ccd730216d2fe563534e69ca2606665b816341dc3c47e7b6eabf426674fdeaa6'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', 'design:psu', E'\\x0110fe10e372f6adb6d91c3ebe9f7de763a9ad1105918dba112ccb1fe3903440db19f60289fa503153cfdf72152bb2456cfcbaf9f179dfa9614bbb1e010d0b9fdc4a84347b3dcaeb7fff9bc8f1ce24b9cdb2166ee5f7df557be5e9a785d26be31f2d589e6028bbcca8fced19762b3527cf84430595e865acfba41166af9b21d8358a8334d6d454da20e63d442949ed8989c98f4860f7d8e2103a53d3fa58c20b1de7b1393c47bc807a9e8e975229bc736af721aa69ba0ad7c6369e24553567ccbd9f9e56b2d8be09ddc985243e05bdc4c2d8402d3c9378e72e39aa5398b6858c78780aebbdb51a80f5f327d6a71b25b8b500ff385ed7d28a45bef0ffb4cdebf45bb60c8371272bd7066d670ab8ae8cee8d149e311ccec09e839f60391796cfd21e33d1a34c572002358c37e0b74eb49780c2bdf2d990ed9d34107924d32466e78c36d79b3e8d20de8ccbed154b089c36fb27533b81be2836e14213ad2089e6e031844e304e6bd4a7c1796affc7bf6e141cf799a70ecc5f0b3f8fbe46284cf6acc8a25d601cd070120148ae8495ee43ded3621bc1ad07a5fa5982d877cffc6dd845e93dda1fee7f59f6ff41aef5aeeaadcdfd6b753aa7184c71d4cbe3cbdff7e51d1c5e3f9ee9c3f5c0179aec8bef1edf751f48d0e1be5f79488186c85e35e72d573e8fe574e0fe292ed54ce69bedb9638058f6a273b93e4eb7fde0434d456b24076097c8d108c5b3db7156e64cbced9137c90321c51c5a52fecc9d841ad4f60f74e09be8030bb0cc3a6eac761f0f4985f49c2cfd99af9382945844b1d66f358436b695799ac34ed158f20912e1d3d041b46adb237f8464179efb77dc5a9e243c483aae391b6e66b94a5719ee39a4ddd5fc20f13287ec99465073938aa5a894bec2903209b2d6166c0bb8bc399a1116d44a4d8771cc928388409d51d592'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', 'design:psuStratum', E'\\x0152e4a9c9348db7036fab5bf08eefe7113d1fa5a3c19deeac88af218f7e5b8102e399332d426d543ad93f43a6bc1a78e93b8a229808f1be8f62a3d961'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', 'group:area', E'\\x01b2ffd24380c640db9323bc6490d658aeb5e4524f4b67fe285d1943d02f9ae7aedd1261ac7f07eae76c04976cd2baa847d20f27613f82b7ece120069a666885769d9485cbf7cb1a24a89a012c5fb3b22f8e6b577fadfbacb950c60fad429c92240a56799f42766455071ade794c50239f4dfe7e31013cf2f10f629e72c3cc351dfd1a010d6c3fd847a5b3d2fd64c1911f996cef5bed7d5eec96fbf1b3ff1a8491f92d69e0980bea190936317878e94c2ce836ed443db04595d29b198c'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', 'group:grade', E'\\x015d4c79fcfd1d3fea0e7c1d6a69e85dc96ddf571b5c9a94c4d5f812d4013e79da492a8a8bc020fbd5e88498dc9c9f4fc95871e73ef7cb5f9e21b0fa87dff3bb3b8317d1fe334cc86e02c7cdbc3fd5b1080da57e5870a5268859d7197ff8205bed6bd29584c86533d762d705c1e0dff7bf1638bdc375eb4242296bdbbd10d0fe2c70a2f8e83f8f596a5401646335fbc16f9e569f69def30ba467bf7140fbbca729adf5221094f7f7d40cc589cc2e87674205d5f28e600dae37f8775524'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', 'group:sex', E'\\x01db348d0268e9f5b2dec4412e494caa08cd15c020e1cd92cd276bd17edfb83019850df88f4bf7fa922142d2ce542d2555333c9a524094c6f2c1328aac32774b28e95440f65a36e5e6bd003abd1355b0bf4c4fcc3dcc3318e0d4a476f5e24a7cc98a4501caa012b7519cd82f1db27140c17efbe9730a20ec01a634435e909947824add6a84acba9fd37b8224ef77050cc5261453bc820dab0302868579d28d69d8c250e43dba91d2030e420c5db258a3e83c82f59f713a9b651d01ad97'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', 'group:wave', E'\\x0193511d346787a6c1fde060de8775626785a90bd7b2a0b4157ebba133e25032de9afc657bd3dbafabb17013c52650a0213051361a551c4b9d9012646ae5bf7455ba22e055aab4fd05e1809d2c1fc6fd16f2c743ad5a78ea56b7e52d8f3b7f8dc5e5dcd443e20c92b08e323074f883570149b250e4921204ae59eb49da281108edf7028b42286fc83ec2090f6d9a0cc8c1b486fef28f6137f950d9ad9aa3da2b17b74721242ac78c1108c72f53f85d74d606a66311068e1b3c35986802'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', 'item:q1', E'\\x01f9e79c8dc7f6e357e208620862319c95f255f388918db553ec79c45c648dce5c408336208db124f4fdbd950fb12c9a28e7d05f4c593596d029611b84d28dea8dcddaa195b5e1ba028324947ae56c979175413a9b629d026a9b667c0b7b8091a588607798a714425ea98a88e7f72c2708c6488c66db24a265efd8f45fa80968c30dfbc8588fd2733293a6753bf43208f590fb2c1884b9eb048b9ed0c9b27d9df48517c21f59daf07ce2635b38a252e6f98ecc09ef0537237b7e5a9d66'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', 'item:q2', E'\\x017219edb495adad42593efd2b86e7c9401375b498e488a672c7686cc0069c5948cde2dd788078c788d7171470088ca3172ff0ff9875fee5625af6e2df98fd4f4243271bbce709f941e6d996701bd1e6af0ac006baa862ed0de9961e70c1b5a0840f30a237d7b3d2284fba962d819c204c1115a0187e2c9d4adbd8e55016190b4866258c1a9a1019eb6cfe135ed56f7606617774f5d0573812608940519b17492d711c73364179b768da41ac67e8e92604839a2d042de63c65a2ff5e0d'),
('fcf3603d-41f0-4fda-b8c1-293288ef4427', 'small-survey', '2025', 'item:q3', E'\\x014e116e22a5b106a54e125cb7c06d0e7683303bd198435481cb275b8902a78d60c09157f0fd1bdb0d6981b2626564ae4e6dd3fa6a6faa86dea6b1102553cc44d8ee169f64a154af53fd7ddd01a0065d2fad2f1dabdb2206d0604b424cd978ed0684482fc90af9286a641bbf822ff072d4abe2d6383a0db44a0a90b0dae435e905d010578aa6379703876ceebe6451d0e5f8fac9e41061f41b990548edf67176bfc26bccaa8307b6251e7f7f7acdf7cc44c11c86a6db25da9e41ab33e5');
