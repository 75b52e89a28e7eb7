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
  granted_by text,
  granted_at timestamp with time zone not null default now()
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
  name text not null,
  parent text,
  keys jsonb not null default '{}'::jsonb,
  geometry jsonb
);

create table tenant.area_set (
  municipality uuid not null,
  area_set text not null,
  name jsonb not null,
  valid_from date not null,
  valid_to date,
  crs text not null,
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
  created_at timestamp with time zone not null default now()
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

alter table accounts.membership add constraint membership_pkey PRIMARY KEY (municipality, person);

alter table accounts.municipality add constraint municipality_name_check CHECK ((name <> ''::text));

alter table accounts.municipality add constraint municipality_pkey PRIMARY KEY (municipality);

alter table accounts.municipality add constraint municipality_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table accounts.municipality add constraint municipality_slug_key UNIQUE (slug);

alter table accounts.person add constraint person_email_key UNIQUE (email);

alter table accounts.person add constraint person_pkey PRIMARY KEY (id);

alter table migrations.kysely_migration add constraint kysely_migration_pkey PRIMARY KEY (name);

alter table migrations.kysely_migration_lock add constraint kysely_migration_lock_pkey PRIMARY KEY (id);

alter table queue.job add constraint job_municipality_kind_subject_key UNIQUE (municipality, kind, subject);

alter table queue.job add constraint job_pkey PRIMARY KEY (municipality, job);

alter table queue.job add constraint job_tries_check CHECK ((tries >= 0));

alter table tenant.area add constraint area_pkey PRIMARY KEY (municipality, area_set, area);

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

alter table tenant.notebook add constraint notebook_notebook_check CHECK ((notebook ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table tenant.notebook add constraint notebook_pkey PRIMARY KEY (municipality, notebook);

alter table tenant.notebook_revision add constraint notebook_revision_pkey PRIMARY KEY (municipality, notebook, revision);

alter table tenant.notebook_revision add constraint notebook_revision_revision_check CHECK ((revision >= 1));

alter table tenant.register add constraint register_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.release add constraint release_number_check CHECK ((number >= 1));

alter table tenant.release add constraint release_pkey PRIMARY KEY (municipality, instrument, wave, number);

alter table tenant.school add constraint school_operator_check CHECK ((operator = ANY (ARRAY['public'::text, 'independent'::text])));

alter table tenant.school add constraint school_pkey PRIMARY KEY (municipality, school);

alter table tenant.school_predecessor add constraint school_predecessor_pkey PRIMARY KEY (municipality, school, predecessor);

alter table tenant.wave add constraint wave_municipality_key_id_key UNIQUE (municipality, key_id);

alter table tenant.wave add constraint wave_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.wave add constraint wave_psus_check CHECK ((psus >= 0));

alter table tenant.wave add constraint wave_respondents_check CHECK ((respondents >= 0));

alter table tenant.wave add constraint wave_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'published'::text])));

alter table tenant.wave add constraint wave_strata_check CHECK ((strata >= 0));

alter table tenant.wave_column add constraint wave_column_pkey PRIMARY KEY (municipality, instrument, wave, part);

alter table accounts."grant" add constraint grant_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES accounts.membership(municipality, person) ON DELETE CASCADE;

alter table accounts.membership add constraint membership_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table accounts.membership add constraint membership_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

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

CREATE INDEX job_next ON queue.job USING btree (run_at);

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

grant delete, insert, select, update on accounts.membership to motvikt_entry;

grant delete, insert, select, update on accounts.person to motvikt_entry;

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
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'south', 'south', '2026-11-22 09:36:01.396+00'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'north', 'north', '2026-11-22 09:35:59.582+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T09:35:58.955Z'),
('002-releases-settings-jobs', '2026-11-22T09:35:59.136Z'),
('003-people-places-audit', '2026-11-22T09:35:59.564Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 09:36:02.577+00'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 09:36:01.264+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 09:36:02.577+00'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 09:36:01.264+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 09:36:02.577+00'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 09:36:01.264+00');

insert into tenant.notebook (municipality, notebook, created_at) values
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'first', '2026-11-22 09:36:02.6+00'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'first', '2026-11-22 09:36:01.355+00');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:36:02.6+00'),
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:36:02.606+00'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:36:01.355+00'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 09:36:01.38+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'df36e5d8-da0e-4798-a4ca-f107d3062b00', '2026-11-22 09:36:02.577+00'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '1dc0089d-5bc4-4caa-a8a9-c58a860dbf20', '2026-11-22 09:36:01.264+00'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '17941860-6791-43c4-974c-9405012a1c7f', '2026-11-22 09:36:01.264+00');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 09:36:02.577+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01fa63a05119db35234724bc0cd6e0d5dbf53fba185bbd1ebbb2288f5a3bc789dadbaed3fe481cb21a1511cb5fb73ef4661c76ef29e0c649547adaf8a501ef92f78f29abf6f127b913772fcc0f7299111e1f176b948a7cd9fd57a1e38c861ae77c2b0f10a52aa4f88500122eb7162dbadfe43811f437089102c71b84aa13b81816a8773c47ef3eca2e5c947f2e68d770a06ab3a4b5ac412dcbf8a5217ac8a0048b74e972aff60f4ff1b09dae3696e38a8d88dcb67a8903029779bdd64a0fdd69fff37eee08a3d0cddbfd49e4e34610f338788ffc170a0cb09a6c333156b673cd308f82f7e2ef4258207c10cb3312b80010ccccae22bd0b2164c91950c1ffe4dad5f0fee7a2dcb680eeeb1ac54f6576484fbb0737fa86048ce30bb0322862ce6828c310849cd75e3cbcf84ad1a2b80ee1c96b999170f4dcf6f176b32e373c91d4a9304e6cf0b928acbcef82979d681d3f3dea1c85cf6f64a20dc0a9ee6233a6c6bafdf4ca157a719b462273fdfa51f6123dc532de4bf4326ef533202b6bea9acebe196baee1d2137619be1415994202d064183a8b61b932ec81658fcc897fd25d82ade9511bc4a66bb65173ade79fed9329a97ffbb5512d81cd40259c1ac33663fa9f55b88d69ee264877e0d35baf0370e5627f74d71de3b69df85fb12e95dbc8de461f74d07bc3b07c537c1a8984ffc1edd83326798c30d72728a17de8b37a340106ef836a4bd9bfac84283572cf298da609e7f706efb22ee5f1fee0b5f4df6b06186bc47507906c6a8e6205390ee5502941ba1f7f519cd9d3618f4e6723484c89372cf2d2571d1a09cd3da7973bfa200ea4ca45ed292a78bcc12fd6999ee3ae7501c556c46f1886483959b2aad6e3513b9959ab9a2cf00cc3347101d5dc029c1e13c1c900c5d3c8a6d6cf70a626f4753703eaa38ed8b69828cffb1c3a5ffd551af0c25b0efaa4ff4ada6ad7919755791e30fbcb1a572f73176e3e75c2714eac30a0b146e107f446b72c7268441f106c60e7ac10cd09b9b4c3281f8e1f14c4956fe5dd7e7e115294d12e88f11c243c445d66c2f21dd55380d59f3ce10f5988401b1610ca03e7b4dc6a60018aaeec16923dc810022608e347d31bffd6630e02101b696093e07358d8c8d6b3b43c16194e58e1f9e2931e493469ce02053402c00fd0fe70a5a0377ecf74d0bff73c7a09952a513b410f615470a6dd2986cd5673afb36e9cf27dc3e4598a5a2180cd2d33d489c833871f5d47668ad68e3f9f515da1b8f2cddeaefafa681a1994dce73f34585a40ce81d05bc2ae92f5d8445693ee0451dd000e1545f730e683282333133f8285859b12fe9484be8d0bbf05ddf78461325fffeec5858d4b4cb26cda51ddfafd2457c79e3a54ed739a5f096302d261901649f42e58afdd0ecca9c32a8b6cff0c48f6408f1a2d65c3b8ce7cd0a97dae5ef1ee029d375f767507239972ccb044e85db04aa1bb397cca28ad5f0109278e852415b239f4b7e4148f232182a6d70b608c1aa873222f79e63f04fb35f4e549623cd10837de125a74fcce00a8d62f3127762328b84378a2fede31239c31c9ebd5f5bcc0ac04a14e59beeb7384437373828cafdea23f3562e0c54bdfc160cf1c8d4962b8bb0ffc28175a3c4218df2048476786f3051fddd825ad3dc5b148912369c995d4885186a1d3da0d6f4432b318803d5795b396483cca92a4367b425ef6ab17a14a440753daf9db99fce6702bc5844b8de7eebb4e59503da7b1101b1f7902739bf9b6a3967e5268366fccb5fd1b035996d32a03c3bd505a1829979d179267a1f52e48769548ffa92f214f6b8b9a141d4dd5fd1aa82e2e5965e64e9f78d642dc20a0f7ba37a0da0baf2e1d3100a7dae23113afd1a0896e0118881dc0bc0687de96dc22121150134ef37fcdded03534350d663842e50c68239ecaad9834fa184463be4a5aabd59b44111a008334bac631f4127a0f92ff2343a654d4b51a4d5d90c31a470221b24b31fe9af9712e8acbedd6d8ce5d84f1ddb86a6e863bbcd41fe2aaee4e5e542e475fa6c7f7eb0e102392659594d01f7be434464d1776b380d1de147b201437edf31bf54c5131080a907e21b956000a295602c78dba9e3cd864421ebf55ebdc2cc5fde029d53cf4a031c82516919d0b4a7659c8b569bbdbd994822937cb1d750e355b2a8d8ca1d1c0ba2239495fcefc678a3c46ae562168d42673bd1cba027a985626c23aead59408496501e2f1a5dd282a0206596ec32dc0803ea00f57ce8aa21e98c85127bc14a3d15537ca1d512d033d68d67ebf2577e18c243b93c246710920d42feafca5fdd594aca56e7402b3bd2945e0640647f2eb814979e8c21a1a1630f587b586314d41ad9812b85324bad67bbc1c7071c7d5102567d02bf7be6109de5d52f98c5e67657c081c5aaadb13d5be086b12e9fb19a7ad1cf601b46ef482fa00ab550d062df302bdbcff50ec67d25f0c6f58d9f482d299a6a54d1693680d84ed65a33a8d65b3c25a54bdaf7f99e2ca29173fbfcd9791e52290bf2bba2be6406a4917beea15c1900d8a5f504ed94795245dbe9d1c4e1893a7f58fb899948cfa37eb8b8c3aa63dc29b553c613c707cf9f1e003e90c9b236d38b36f06dcae61f290dc55c0f9ad8de109e26b3e17591a380a8765252cb67d05d265827caee829f5acd59c6c5274cba9c5cc28f31d97b8dfe1951c9492b4fdae8bbe91524ecd89b052ad27b6c8abd2d2ea4d78555a68cdccf3d90abd10cb108f35c7bc9b6b985c6a5873da1c9552e971f0484a1d6665c182f853f24cac485a3ac406817c0f7686702fbc717bc3da94db31dd658b88b4ee953c9a866f68165397d4938316624303c9fd17ea0ab74373b521cc0b58b432a899a2f0b94d5e5768a74f9d7a6c1583ea9e394f0b97fec705f8877d5ad71425aebe798548ed68112fae895af9b921a96c4984c68901c8a3746533f0ac6607f5851cac3d62030244197c4c35a065cfb6934e73483c4687844a9a65a397aa9c62f5cbde985467ab00c4f60a406b686762766b831f281f77da3a06942f621c4c00c4c9c5d2ddaf88149dc55d299ef8feebf3a7aa2877350de76c42cc57c0e3ae65a2ccaec97dc29d2099666a13f679a0f9d4d08f4903562f3aff4b97c3a29a3a29884c798d7ee2da447b6a4f11ef375f1d6f3c289f181a028b62069228aafb37bbb651c0e35a144311d8fc4795d5abf9fd465a8a6e4cf1d841c26c8b2e0f3c7e95a435749946322a279f849ad7d00da69a2c831eff9bd211f4a4150c4131acab34427e082a7e851eac11656caeebc0b92325f954d0cd5483b3b485d4603b681783821da586bf77a668d55fdc234c7e3901f1ae8aec4d4631244f3d1a4182a558a2daf3a1d2ffa88266b934c9213d1ef71c8042e8e56492c0b004cce036d1173990c8ee2a59dea717228478378e502c0e434c8db16000c95b9b71dcee618df908dd73f2e35d980b1127fed02e382693c38f4444f5da357885c3c12fa8a20f3199d9ecca4d5ddd9837cba7d8c621ad9c4da0f06281c95034b8f29f1e7153c010f26af7f52711e4710907e232b458133a95b6b09406849f021808899ea99030d2a7a60b892e65f944c2dd646faa4d3ab9b0969a64c7689f527691eecaecbafeefa876c9c33aa41432f0b49f82a8f4021f818f698592c0b2550d09edeca04338a0bdb063314febd6812862cc577ef8dc52a62eb12297377ba6e016bae35d500e1a2e744c5f4378c378b07e6ada59259a41eb8f0a14e0e55aa9d824e088cbefbe8a99ec1fd75b6db45eda519cbe35fbdaabfcabdab771ae'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e8964db15da0697611b7dd43e0032d8d2d2212999294bd46e0639fa12fd0be425f202f56501ffe8e936d446112dff4c1a1e6a7ff704409a0e61e843456e7194a0be13d88184230194fd32393eb09ce80c104b5114a42083d6060854dd135351308e15258941d94b70f7f5b6080ae55df99772af33903a5c558c885c92f3cc6ce48e98e45634d6db471743e676066d226684504a1d5393298f2094208413778070c463cb24a1b086f2ab7232547a9889c1fb742ba235a985b6010ab8c3b0760c433913a24c9b325c3c5d2ae7065b1ef7c48b8c64b3ec474e97f1e259d68c366fda033b4dc0a53385f76020c72292c84324f53069acb314278d363c70306438dfcd6a10ce6aca299a179b72451b98d54862b3065376b20bf2642c7b547e5ce6e843e9f99ce0c4dc7aa8e4db063570d779ffc0ea42eebad230d188cb5caef56b4e21af9a60e9f33fdf04f8cb51fe7aec99c41a4622c2ddd168470050cd2359eabdae6ca194c854dea3be46e6765d6df32eb2f90b7cc963a8c352f7c5a73f5e14f6d6e73bd88de9f8a46bb9c3dddbaea696d74bac7d9b32db3b3daec6c8fb306bf6dbafaf3c3bf72c189df763ad9dbba5aaf36e9ed7132d8320b6ab3608793030606ad15726c9cc184a722fea855560ee993a36eefa8ebae9b09f925bf13a981b0d72d774d6e200c1848e43a9d9da7e9677da52416c77219a1b65cc84f3c1d7d15b14d20ecfed063908838c68da3ef8bfe7e1c4178cc40ab5cc65710be9fbbed69794bcab4b22f9dec1a07457c3baad51c35672021ec9d749983cdb11e28a99ad69b8918278bf18323d42823ec179d5647233541cdc78bfd3bad2c46b648c8f7852fee7a252bb84eb82972b555eab7faceb874ba42f6586a79f5602f978c9599a9ca2412c2536a8c2f168f3e628332f6a93236272359c42664740fb4ea214411b1011589133627624015b13111c91236fa5cdc0cd9636ab44d3e21c9c37a9136a04aeb435ab2b08d4e83c80772931322f2b05ea4251bc83ea4250bdb84b4e537a7ea0b11c50945038a92676c52c833aa900d0a4996b1e129d266e092cb40cd4e92c8e37a92f78c2aaf1f79c9e2363c55221fcecd4e96c8e37a92976c38fb91972c6eb3b361f2ef758dce8bc9d3fa1197ec9b9d1771c9d236fbfa433e961b7d11224feb475cb2b1ec455cb2b4dede7737c33aa046eeebcd973cb877c903aae4be25270beeedb307f960f7f501843cb877c9c906bb6fc9c9827bfbfa453ed87d7d07230fee5d72b2c1ee5b72b2e0de3e82920f765f9f43c9837b979c6cb0fb969c14f8c0f594dd712d8c923e16982c7b77f6350a30503641fdfb2a7f2c46f5e9fd7764aa744c33d4af76201b4b8ab6e1f519b461bd4b7bcda7a4807dab4b8dd7b3c06f3c5df5e98fe086d721d186f52e2db5e1eb5b5d6abc9e057eabe96ae55de9a088830322debda48976bef6b6928b36768b72534be0ed294e8dbc35d10f26c1edcaeec446bab7f58cb4b15b949bda306f4f716ae4ad89fec6135cff354d65bcadeaa58ddda2dcd486797b8a53236f4df4834970af602ae36d6d3b6dec16e5a636ccdb539c1a796ba2bfd504b7b61af3c098cf0e88f9b1e5f3b473bac7ff06d0066f55726a49bd4dd5a9b1b728fc01a5ba5d999ed888f7f80f0ddae0ad4a4e6db8b7a93a35f616857fe3a96eebb72ab447bcc7ffc9d0066f55726ac3bd4dd5a9b1b728fc01a5ba5730b9f1f86f25dae0ad4a4e6db8b7a93a35f61685a792ea0645a1a9b2b2142b4b95b94a51d53e37464582bb5e1f5f6d55c7c82276f614b9297d55716cae5daf4ff0716bb518e6960f53fca87945b77dee7269be7af8d34a57cfbd3d553b8cab7b23cced85caa52df19f8deaeccca278d7f2e2a6f667c1f19c3575ffd7794c051f8a54d8d9a3e23d559088a777097fc23d6131ab8a915974f5a7fe7075a7dcf6b54bed45aba2a6567536d83e3b7849002f1717ba98cdd0262a767df0345511b7189fdb6b2e63571acb3588518b09c617b9fda244a96cd18973e6e61e529cb8125c90e55244e28e17b7afae6815b802706a2a21ec3aa2ba6d557fad6c73bcbbcd6a7f9d87bf3a6571b1bd26aedbcda6a7cfebbdaeb3f6acfed71b7fcf159ee9ddda85366d7a272b462e10944a31feca274555b532228bc3c6f6ade6568c04c61f66a56c43a563d41f96d5f1e6ff0182cc8ef384710000', 'spP_6H0qaSXYcp4XJ4OkJgn_Opm', '2026-11-22 09:36:01.264+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01a5eb553e5ae7afb2dfb39f3a57c8a51bc553171af834d1abd541d0424fd85df0da7ba514176f7917e0692d0047533eb9abc7b17d9555d0b24c6a37cd1c77a6d5e3f3a986e25b743f43f4d4e7c9e6115aa6514484f6e1cfaa89238eb00ca475762f004930cfb6ca994e5726461f79244e9e5b15c6fbea829384b604b57293b191e9fc24e7f2f497585784abee66724d19b407a134748c8b416c5fadb43bc548af9ba37d71ad14a30a19d96e2873215acb41c0888546cd5d31ea492445eb3b135ccb7cc91bbbb8bac71c2e0d6ada7fe3ce96feb764dd17df302f7b7f70d9db7dc0787974a164f6e85f240106185aab94d7ef8f6a2ac4040a948b7da5905499f1252717dbb7bb9b2783c825d80423e839e340765e0509c8dd7c02a04159e08261b94899e620c3fee056fab935daa9a9f8b62db3442f34a69b180821ef9e3957666dc77c01ee03a644f0230435599f25e2dac18d42c4b84bc1b069e0935fabab2ff364bfea1255e048b25630b97f984629ebdf423085a87fea250dc59baaac3a4f8ecd95e4d16a305aecc07a934f8bb01e616857aa96e45de385753803f42cfd39a7b8f4e4268b5af4d09ac72a84eba0ceab3fe0e5fa79816009c25645ad6d8540bedae8aef8f1efc2a46df415c43e692b91e7dd59e1ae49d997e99a797dc4d9ef25aeb36294a5c341bf235fd077777f53ddb98f331739d88b923351682ebff69e4ef0e10a98b921959ebdffe43d7ccd50a9dc3f16e4cd837248912f23f46d3582a00e75a2cfea22c1d60e0de4ef9ff759c9e93aca27081751398e8e861e5b317d6bf3ea5677145e3b61be2ef27dd6666c39b53fbb385952b4eea6e4c89dc5ae098418337676c428fee01f7b1e0e25ee7d792bf74b201d1adca8c6f1f46280267549eb44371ed6b72782f49ae5db830bae37e2c821a6cc6d832211f1760a4cd0de259776f3c656827bc43b61dd7e7ee8088b7f1e2fc0bd0ca88c1eb1f47966a339d57d24bd6fcf334547a57e896401278da7f7012d21c3769deafee0e3653fd2b61c928f7894f94c5301bb95df3bc532003d59061ce80ba3a0f9234630af11f2841fca0fbc7129eca2cbfcaeb4196719dad47b6b2039a958a11ee0b797a164d5cd901d2e29184a5e03002663b45ff73ac38e65cb21e0a59c2159d5c88a55fb562ab67ad81ea4308969e32a5b08e7f21d352621f1423357116c3d355eea213b9cc5493e892d1b0e0dac182970c99d22fcc930e885952b8e386fe81d4163b79c738b7f44cccb22d41eaf855cd08aa7cb008fee48415035ecd65cca545a8636bc0a78808f4a8e07f9f71f32f894a56a9929918c588e096ccf6b0834fe4174ca10b1035a42f4564da6179a3b8ae2d9db8c0adf9a1ef96e331b1b1459024be21ece98bb2b02fa3bba6acd59db421c78b94c41b5e569f899780060e0b1691d44b19c11c42d7993ce979a50f11f9e34525fa195afe6fe8e09a7bd06792928ecec49b1ba0b1e2b6bc5e21f47b8bb77b0b00df6a70ff7c0ca41c39a6f78830db42692d80097b98f5e356988a4913d1cc295d44450efd2c8692115b1e40c12231426f5a6cca4fb67d6bb170d250a465872e46c30114f947d9bead2740917802d28a551608213d3f32d8a419f5f674b14bde870780d5dbcbb3f4c2f744aae45fce317d8fe2bd9a52b3c6521e488c39314d063c06ad1946da214b335fd4351bffa095af26cd4d8e77526c3dcade6082c1a0ac52c02a94d8161c3399442d2628a52076ddbdb4caa3ce6775cecd81b34861c5e184a6b2201fb4f5d09a47d5c3f7c22b1185d21e7723b356dab60d10fd0f81f9f6a74569c36bf15268f0bed1544dc8c0daaf6138649beac41e6b3b2b6c7ec779fbb622a2675913640ad5f11f2d12564e3b8dd0921943cfa05b3c2fc8879ca0bec0c93e839aa9523d46f3c4ea985b60f5df3ee8eb74fe996f321d08d73f3c98fc7cad2ca74427f1d5fcdd9a3b171b365768a385d689f4f9b3c01d59b50bfb36d42a2a85738e7a843d67e4167269d2dae0da73973097744e82aaef5dc2d1921f703c8de924920a09873ff0ba72b644efa6571cb3f0e3f669be5329ababb13f4f725b829aa672dc699daa8bf4c451ea52cc8f59d9fb39ed88450b04a30f96eac20f4e135927043d0b49437feb34c27bf93165f75aefb44c8568823b4b0d98a69e86c5855bc107a6ab5d7e6d9f6c1ccf6caec95a144976ec23a64edd86f8a6806bb264410ebfc81881bccbbb4e67a02f920a6e89a2b26d2d16c0d1c96894d481c4dc39805f99567bb0a9901d7f21fcc1c002b5901245c3438cadef756d2e060a7c1c3f4c5ccfdc22ad8a74a5a19007504f20feff369c83d379338c4634e671e881cbb7dff57af9709c4d4e099b0328d4dea187456afe7134ce35a8ebcfaa1d7662424205f3000c097a4eb00d095e89e26e586a659f81b4524610147c9a92ebd23b97e85300ed1c8274f0307cd3c18cb2ff6774d7a144e2a3bfa3147bca7a3d1edf67cde56988d011a5ffa0d0593a3112da2d942e602713266ed22c70e2881d523e5063c5ddb892a6e5163b82e7c50e4e2e67b107d79f87cfaf3a8393c85c051d8a149fb82f90407ee337138335fef0255db293df7ced06dba35b187927f4977f8f52d89610c67c2ec31f029dfbb043c170935e3c90246fb9259d42ecc4834f52db5d135fbf8e4b329c7a600707765c2403292aaedc974d5ce3ad56323bd632e2632a50fa658ae36ba94b3b57127c6f0e6d2b95f01de4fd6fd534d8981d64b3487b2ca1ba51e87fc49201ad50d7b42371f8c32de10eb0167d84211c16e7209328c9740d284c83d64e2c54638efabdc53037407ce1f1b6c4c62878abd250f76893ac7a5eca2f954c8f72c81d39228f42390554ce9041d9cfca6bad97ead5fc0b2270691718a53a7c126f69edab56b803427e292648bc6d5006e358f18b0e8028105bba85f6024f8c21b3107d02fb75559052a73d3ec6a24e6386edf2fe417d4f498ec4e11cebe311dde9d8c089001fb405d5c8ec71bf627c2cb19dcad8ee03d654d0e02f768868ffcc7d96b17fec0ff9f325e764897ac4532a71b70781cb0a5fa924e57ad0aefceaec4885ae455b90ba3b44a4bf4c7d7de1a792215efb09da12180c8b743c1b30087f5b768afe6ae0919626d30d197faf369bbb8af94a6d74d6be284793f1588fae6f3094725ef741e7f65bdead4965c5e2b2946c9ce709255a559247306fd2c617347504daa8c4b405f170abe9dd56f273043e7467ecf4c67d2ef9ffecab78aa7d255dd429fa1fed8426345eea5200a3cb7e886c97767931f1f0c109e935d7f3b12db1f058a5a429d8a10d193b57ef7dd06978f8284ec9bba273125f442704d716205882f5250b8513e70cdedee69f535ed6e8193d0c409847a1a85061a7aa99c54a494ab95db514706d9dbfe5e3a52e0fd1dafe4af7676f0a5d2fc0b5cb02af774d13415a1ccce2c93c41903bcfe484a0e915a18c3bbd372332799fbdfda4d26e74948b1f879c6c3fff531ff196b1158184ce37d7c7be1d24f6b7e8f9585632856042db4ff2c58b64bfb165d1911366253a394b66ee6014752594d9568c6e16cac4daf69431ecea539f2392842c39a643a095ed4d2d56987c3bcb48c773d4c7054f3b045d2b9d56bdd0af85a21acc68e36448f40ee368673395eb26061250c12365e4031a2d8f3bb8fec59f90e5620a165d031ef140ebe8dcb1411f562a73affb569a4b13878a8e6f5eb743e96ed28a4603fcf5a5947263016d11af7005760d97d0bce5133526d43b65e605603d0e15a125cacd3029fbc26c6d491'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1949d935025fee19fa02db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff2500444de912aac33e548168ed23b5219a5644722cf5fd8d28ce594121a4b63952e28a50e25e494cba52f6ac794d23be564d192c5cdfddf8e1292bed4a5376fcdcd670969a3ae55b130f95564b235d0a6e5a475b6315abb3a9b2564a7851b4aa7fa943a53ca8426622c29a56ebbfb92121a88bed3c652fa69ee765f17835cf5bd1f37aaf0578cb2379450a647c23b40033152b9472ac468c9f07a6957b9b2f8ef7d180a23df892b992ffd2ffbc3567fcde6e1456fe88453b672beae84122a0be5282dca3c4fc888e25a52faa9931cf512ba3252dc7894de2c99d34ca5fd7149a24bd7d723b9025357f300e4b7a13259e351fde771844b31b5ada9b42da75b6e285b6ed5f0f19bdf80d44e3a0f917a095d1b5ddeae68258c14eb3abc1f99fb7f32d9f871e68bcc12eaeb4cd696fe17a5744e09e50f78ce1b9b736f30516ed8b4906fceb9d9e586d9e50279c36ca9c3b511954f0f5cbdffcbd89bd22ca2f7e7aad063ce9e6c3cf5a4313ad9e2ece986d9696376bac5592b3fafbbfacbfdbfc582537e7ed4c9cec6d33a8d49678b93dd0db36e63d67dc4c95e42563aa78a6beb0dc62257d91ba34775973e7ed1eebc68fbe78e54f1a1bc55b9a5b4d3aeffdad252da4da890c2e4d3b33c7f6fce7521ab6b65d197c60955bc15f9e0a3cadc90d2f60f9d84862acbe4dad597557d3f0d283d4ac8e8b2c8ce297d39f3bf277593d4c3cab6e1e4b17e50c5b7a75a1da366091594768edb89872d65d351723d697e0ed5f570d17fe4401a59f4e56555e9fc6a5f8fa511d78bffb7463bd977d5807c57f9e29f57b392af44d86aac765affdeb48c1f4e57c89e1a5af61eecfb254bea91693e9214949ea0317eb778f8880165bc44650c27232c6208197d429b272144c4002a82138613b18b8a184c4458c2a079713d648fd06843664878581669bba8b41cd2c2c2069d06c10772c809113c2c8bb4b081cc212d2c6c0869eb35a7f90a11e2842280a2f08c21853c45850c28242c63e029d27ae0c28d40612749f0b84cf29ea2f2f2c80b8b1b78aa041fce61274bf0b84cf2c286338fbcb0b86167c3f0ef7541e7c5f0b43ce2c2bed9b1880b4b1bf6f5073e9683be08c1d3f2880b1bcb2ce2c2d2b2bdefae8775178d9cebcd171e9c5df22e2a39b7e4b0e06ccb1ef0c1ceb500020fce2e396cb0734b0e0bceb6fa051fec5ceb60f0e0ec92c3063bb7e4b0e06c8ba0f0c1ceb51c0a0fce2e396cb0734b0e05def3358d6e855156171c1f982c6bf7f60d0a25a4dd509a3f56f93335686e6f6f9189361954a8af73de1a3956bab41f7d1924d4105fd6ec0769785107ca5807c7195c514cccd05f4ead0d4bd641d106fe860a1b965dda0b318102e656178d9759e0e739a5d8820c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71f9bc8b0999833b061a159a5c64cc69c3a631207dea9e24046b0a78861fb72d8dd3af683995368cccecca8322670e02d5a0e6af4da2486edc961b7a9d90f664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56768087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df48399d8ecd1e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6cb6c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fac14c6cf668c9224ed8c3e247921f33b9c7d11e933df899240732d63dcd0cdbc7439fccb21fd4bc6263766a56a53191831fc97360e3d826336c8f0e7d30d17e50f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2133e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f00734d5d9a3e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73adbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa0a9ce1e2d6ac40a7ed80688160298c93e96fe38f4bd848c286efc797dbd84ec48e4f9992f5bff17d6eabe12bed6a74ff46b9a69d17c4f1d0e5634beea2cb317bed6aff009e78cba2a9db8cae51b23e6749bf7de2dcd572fbf5da96ad7e6999793d9bc6d94bd79adcbc2d5f83ba37a3b6fd24e3abdd587dbc69f05c72ee736fe5fe765aec495ca959b3e29de16ad3ac7ed84447e3b145f714f3939aadbc7ffa294feec507df5c24fedaa52be9b3577bb9b777bdf13c0cb032c7dcc8ea41beaccd721f25cf78593d999bb1045a64775814c1a3596d9ebd27dd0aa56b6aac43bf3e98e72399639a5342a0bd557b7a26abe848c9e584abb09d9a19e1494b63d5153b6eaf44d99a3c7cbacd6d7baffd2f2df557cc5c457bb5ef464b7daebb167c7fa1f16fe9627ece8dd8307addb748e578c7c20689dcbcc8f8e5e9a3a22abcbd65d3a239c1a2899bd9ad6b25d699349f3ca48518f61b3d97f0e11afa9e8ab0000', '4el-0JcPLEcNVQ-4aInzYBo9UvZ', '2026-11-22 09:36:01.264+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01f55228badde8e3d05a43297dcff81305c78ad67475ee7b5a686003bf2e429f3299f53ec21d617d49f7daf8eb641919e03e3c301b98bd290fbb08794111b284a35e4d5c73b050c5fcdd3c6da32844b552e0f00e47cad80ccf4e912a9801cca16e67d9f2f618d5845dbd4b1189433dda271fbd9a1a17005d22a56a5d8cf67a7c1138c645ce9c46726d92387d04dcf9e5a011ef25bafdbad0b63c77d53836351a8d940dd4fcec70d4cfbc1ce27cc2f2618a9a63916e723d766a771c721836d678ca864e66494668c65bde661e336abb3ad73ce0da5ed4e6090e093025ce28fd1cd93e3028267c7b13c6f34e90de4e564a2bee94228c3aa5e3dd762f3df53b3b5c762a1ece7f84de9a03772dbf8ea7a58f5c2d908bfc5b7509e73aba9c6b45e66a5efd5a471a0f80edc7342a8aef3e41200f65ee18356188087d8ffec1608b567201bf8a4570d36276bbda28e92ce4d884464ad847172aa937abe59f757382312c72fab8210fb48a351f1236b54f7c43082773421654765f5e338801967c628270723b2e8580d2d4632872b438396ce3752c58f02a2cc8bcae74928527e03c1252d6f1f658b956596a46adbb37864dd258374df90cdeaa50d05402647e5976d1ffd316a3b119e9429abf58d137529d00248e91905c27850e07893c1e4f362738a27cba00c28fc63f75039daab525bcf7775c7fea977086bef8ef06e995ebbbbea63ce4c22adfe900ba181a593aca43e6b9b12eb6d5a57f5c5cd89f449100bad5c1002446597e64731c8e3a8eadb5011c51f856c2d03f3705397d9672f65016d260e05cfcba2a7156a11880e7cbaa961327747867df7edbaf20ee2004bf528ae69d672e6c320f596d2e21d9437240015d1de630481a3efdacf9ee143b04f38444af0d70150ed4363c7e5b19f62174888b743527cf93ea3874908cadeb9703952c8717cc86f259ddd8057e8ea224e3fc1211323c82d98c7bce302fb492bb2e8ef5cdf310a6477aecaf821f87ee692f6c4c2868f757d20668b3c3a59ee6eda4d60b962fcd23ddfe9545bbc771a3d8149a430e822bc6147f8b4a4bbaba32b04cbb26fb6dd953c87a77868e1de1b662fbae79b606f270499cb21466b50929de70a387609e1589961b50789d9cdb380f5d4609249bb73e227e9ad74589a286c5af6c2e5bc8bddfaf1742916890839e6157e574f1245bf922a011f492392a2237768ed73748191be1a3553a27115073bdec233222e2d2f973c9720f1c4303a7b06b08a335090ee0956d3c796ca8e80139f85a0fee05257581d29d268ab652cb3645c93b84a9224db2cb564c269af09a2050019961c82cc9192ddb923d1b89864fb78e8b8689cd5b2fcbd2a91d0151b9d588220c239e4a94852d8d3b3ee2f3632bd7068cfb223e3ef8de8c0cd71e7a087e78a68707d35c5173c06fbc7a9c83fb09da4a453316c1f8c80e247db40f2cb8aeb65c0bd7738d765a001c31708e456ef93af60361d4bbe1b16080da76b02bb3d5f296d594ebaa2e43bfe811bb5464f09f189919f39cfc73dd9afef597096e83495c75bf95220334e21772568e36cc25a6ff9d6f239b697d693a92188241b2f9e3a7c447a2f3c70acb51c9d895d888a803c466e2c9c0095b683bb2d30f69ed83d727fc7982dbb31c294f794a35a69d11ecacd5b07c96e086318a3aeddef0b581c85d098963dcd714382ced043ae4c1b5e5cb240cd8de48e6256071751e454cd4edb69595b3acbef71f50598f1f7d3f43b50d3598f81eab0ec9633201c470afc73caa5622c5760d9f53918864a9229571245d7833a30e82d465d60b8094aafafd5753551c397a2d7ff7fea36f074a53ffa771b8b3842b53725c2ac02b4c0d4fd38c6ea776d51e096026ee8a2011aa7fced6246f10f2c2520205d4721887ececb24569cd613075753dce8b3f4dc98732c59bb837440c951cb6d150ffef53477c2b0083db7fc24047ad5ebeb08c84cda15b2b02aedde84580f7e90b38d08072ed5bc81a65a4237542c2d68f1f49bde9099ee9cb5a544f23f40edea9353fc428777e51e961adb818723c982584eecd158214d19e0366bbecd710fa3b8f0e936495f3ec335698165e6442c924ee66fb27b7fdb29e55fcac508e56189ee5d665c0690696b8150152bc078e1a5b49d01f349c1d739fa090e09669aaa810ef6b56e2ce1c6c025083c32ce7bdf36242d2ab806247d860cc54bb566962668d7a69ed9676f7905509fdcb0e4eb4e3492eb6cc9f7c4330ce2968194bc4ec7527f80fe9aaeb2c0debf60b2e6558cfe10640dad797d25fe9a8acd18ea59106f51d06c035911249b04f90d38d6eaabb21bae9dc7376b3b38b173cdc2c879973b1ebb4ef4171bdd32afb94ac43b3966f79a2aae6e67ebdaf60bdbfa815f6824e348c1e519324ca69f7426687e93de343dda629073d99d125f13991a3a74d08e2b1a5c35d996b0157c2a6bfbc252b83716440d995cd13e4b73863e945cec639a25bd771a1393483a0c533493e4fabdf3ffed528e95a226ae753def08eb58ec7646884f108364f0426633d14d06570181a7fdb6ae4fe3677d98b245d6609a46bbe0d03f886ccdab8399a0121fde6a163ae63bd586cd7a046740595ab562274da9f443ce09a783540afd060960783ad5e72ccf7b3b1ec3a7198d2ebdf1c98795fc0c7c34e7d1dde696df1f0efaa9a0da1b7c4f3e283b479bdd84b73643e0cc0a0413311bbfe8e17829b2cc4fcf12e076bc72e5356604a67109e1d62de1889d60627e56015b45dac69c97fd16d4914b37f8ffcb648b9c27120c3c63caadd136d1ced93c587eb10ea886b336c1481467f9243c6d67bb0c647d1f80c23ad0aa8d467074f498e993a21ca06183ed5d7d6777b4fb2c48e7cdeca53c27a601303f95ccc57f6184e3bd38bd7d994330be8d8ab59efbf00fc2be967dba773be7c33faa8c68caa59678efd597cc6d99c0a310fb7ea429bfb967ea32bed0d42a048298a3e5e3a14e15cdced865b1348f14189b45fa97bbc20b7d250de5a6ebc927d9938386b8d7a2ed7df63fd3f7baa4e0b476b5ee729f3dace6f36882d1b85b36e7f29b8b33326f35d7b467807d5cbe52aa85c78c8cfa56467fef6944ff26ad7811ac99fe156f17036e764caf2076b5111a82339a61fb9827b09061a3e1223455d2efd37fa24121c25a069f3d74c4c23ce13823a37fb1203b1a8ccb1b3469259468beb31d6b5ed11f4cad531e56e6f56ba78f3a9ba04f6af50f6dfd62f6d0d298814de0f056869c432ef3d158d976f00399b84bd29bf2935e95aad61525a7f3c7ecb8aa509ee43d724521e4a3f890a5b2d6f99df8462eed6acc6fdf96847a3f77fb6352318ae562990f95a9784940d1899df46fd4ae9c01c8bc856ff7dd14d6460dd29b2065fb9ed84f6cc8ffb9e30723dbe53b6ddf033afe5437091a4adcc4863692766bdefbe87f21a623906f0c1cd20cddc89aaaf08a939ed9f82f8b4639482adbcac25322be1d5f7d33426cd78db03dd4414dbdab634e223740a88cc47b44a5f3803294c255e24517e4d1433452d91f532293eca84f0da2d97eecbea32798ea2b809beaa3257b9306656ff04c258fe00574e2af301fc282e1515d2ca77e1778702f8a1f8cdeaeffed79e94f92261432fbcd61e91f1e2966f7d7d30da4df579cc1f9b9059145a51bcba6448085480618ae161d902ab0a2e39fa18ca3ed31b969ea551caa075a99abec6ceb0294173962385f82638f591a1e50d21345ba908ac99b94c41add9a29d03d3461dafcd8ce77dd8c5eaea1ea899b465f5734d08d76623b10c087960d872e8ad16b9');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', '#header', E'\\x01b04b7c694e9c4186858f749c467b65a8a25d0ff56798f722e10181281c2348c9f0576fb31ce39fe6e5d82d334d91aeaf08ffacaa206fd6f5537191d49bd605cf627ea3a45870689b263493efd24152137ad5fd1ee35c27aba4104885a1dc34d1d7ff684d4ed46864bec337b63ab71195b92ac362bb56284309d84d747dd17be6be5d997be69fff638d8c8fa2bc8eba9849b5c6c6c79596b00fe5e271db2f31d1ffa8569294a855d879c5c21a2d42a516ab5f6dc8153770b733b5c3dc310374e0596a4692dc065b6886b50c7f139e7b548412a92fe6f7252bd69b35e220691bdc2bb032fc8b896faf2c2eefeab0f122bbc8eb9cd30ebd997b644bbd6caa14002c83cc66736135bdce753bda9ed1cb728e9a2a5a443a53597d3c9d45893038e4a7e11345aa8136bf2780341762b1a38fae9161172f7b4cd1640d2490c613b9843db54edf39861c166d01edc3250e0854dc26c52ded97b067ba351cb659d709fa3e0481e68c9aa878f03ca21d115f4c5dfdbc690052989357bfba4741e505f801babfe98bec9fef14e81ecc83ce4af75b77ab1bbea0e88350ce8866a68449eae410889a51e2a7a71e2178e3f4cdb235478d5a7eb02fd9f8b3a06724643e3e94e5a956c4bff70d047a9d4f8e8002d1b98f5dff19fba25e988c4baf3a2c9195eaa1e1023ac11393182e66c4091fe26e5e675cd281f157253a6c65fcf7afc55d9dc0719e8815b9ddedbe3f91f5398807848b1772ad807d7e6786634b54feb479e8b89d5224b0035c20b56bb6dc3895fb0e1cb672f97133c11fc1632c8a13710701d4ba36eb9015bc42ccc8fedd6b074ffb933ff489cf6fb322f95f83738fe7561b659777add8046ce2d524b0a41f6325f28ebaf051dcc143d1db870c0301bb7e9494cc8bb6a293c0f7ef7c64d83fd15fa2048676bba4fabebc3c263407ec7c34da192c1a7c70721f8be7e5b3f35cf901402fb0f97354ef67e82947691ecc00febcba48bf506d04fcb1cd04ec09c16532a8ed5ed31ab16eff090262871c415fde634d39363ce6c062a54378cb37ad777300492cc7fa608f455ed846e5c8135a8d3758fdd06bc4fbae85eafa43cb4e0e072b644cbcf7834fd86fe061123beaa8d9b99c99716a8c'),
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', 'design:psu', E'\\x01da835aeacd8e627e7fe1fb6038c3a8672d03b62f8490a4c25ceda611da484da48bb1c5e47d05cddf9b276eb1318367f69da1f40f01ae80d90ee9599a8f861ac72338ab26254db0c5fdb4ba6d55b033db222e14feae8a33543cb701b0b3c3c43ba6b8d3f14092df2afd00b4deaab566958dc153027d47d6617377d21c274e0af7d587c3fc77a2317b4540d026b02d0270454f52f71dd16a2082a543aefbf2ed5115bf52d728de3567fcdf8269bf3ea6a2426f852c59e35b4a00c4e43e7dcbb934943dad416c5d6684d700c9d7d24e0c3e684d809bea64370fa7ad3c415e850150dfe01d33b3fc88a638707a51d3fa9391f785c8f5ed29f59e00037f402dfbf6d357b70febe057ec7181b18f6f23cdd0e045f5dc2f25fbb139889f209e4b63d10ec59699db106457f1ffe3445a98175b3f5634d14d7f999061628af676b9a462358fe4682f42f8938b030615fcf6f905efa2f9922ae9bd0f5b36b3d735ec7d2fc6a65130732c6e211332593aceab828d24b9b313968d9baeba913e2df11fc4237b9951ec8c432eb7770840a9edd09b36649c9e8ba42c0513c21a95763eba99f6abb6cdfd2ce919698a45a0f4401b537b050b8aaf053e716657fdca047e4d8a6e693e94ebaf076a235ad40737d723566f93edcc10665c049d2627e7150956a9e3e0225bd930dcf70a7f6b3fce45bd2c2e4b862aaf92ecc51f75dafb8e98c0ece850233832b789ae82ff15d45de43ffce6cbe559b9df7ff1d724ac3a38842045a85241c4f049ff0cb3622194671095e5f74e2b81807918f865a0592e47401852259a8bc2ba36eb91c621f292a751f8b8511fb1e4e6435c8fe15a61ec0f3095f080bd76028bee7c786be50ba02111a003a85fe7ae76681774ce51d6eb1ddcac9ec8d7b6102713b4d7416e248ffd6c61bc88e780a18f0a7b94915aa97aff6b'),
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', 'design:psuStratum', E'\\x0181a53d3a5790746e91de6174c1d2127db65f1ebebbe09990dc488bc10c59b680be9a8f9d76aa75bf7abbff01f7f4aea3a1e2f84192720e8c3a15561f'),
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', 'group:area', E'\\x01dcd3d7814d64c01646545ac3f72d51189c719e1ead047bda2d5309b86e85abfebc78ad8e6abe3e083faba76bfe415ff7af52786be7274165e383ec95675a959f434ce082fdd310b2571a5bd74689778487c1fcad6de827a78ce24ade9479b2ffa71fcc200583a09cfad6298b700ed7fef1994dace37955e96160cf622a9b3835838b8b50fc967b2ac9738dc5b72cbefcacb5cf8b6df757ad253108009afa3fc06ec43516593f12792c0740cc7d43b2b48be4c25fcaceca210f6de264'),
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', 'group:grade', E'\\x01b68a5ab8e3a4a06b68d5eb40c7113836cdcffe4ca4ed0674ca2f9dc473e46e57ce4f253cc9c86fc581ce9a321db8a9a9d034cd6c802655f06bab855c2b772113adbc433e07e0a810191db4a3b052757f36a5e47c4652c4ab1a58aec0fad8c0a13a6b23ceac916c45f5fcac9791501dba67b33a288bb799ca587e81a33f9e2b4b366babd35f51a1427227ec125460292ce8ae8bdad02443a4e890edd7e46c467719aa7f4d378036e11a5d4fb09e26bd70daa1fcb284ad4a156e86a8f3'),
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', 'group:sex', E'\\x01d61b43cd9b68bbc2336904c61d5e119da2a9c0367c69c440c263d8b3bd5082d2d2540b6df8408900b0f7173138bc5827110088ad821fb205772115c4389cfd19d7e3e2cdd8ac6779427be914bb495fc60e09edb3feccbc8ddd20b2564c30c56d87586c67e1ba402864cde4877487b6d2ff43ba2631c69d129788cd545ca5c36f1228d0c0007b54a3657361d9b6975f3f7229d7a5aee9aa9f71fd0de24e04b0b852cb0bae194e4d0fc60aa1d4ffcdb08f072721b938fbe68a3da45203'),
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', 'group:wave', E'\\x0141b2e6219e90f8fa2be35094fe50ff701d4d159a2ce357c56b40e7237cb07f9eeeba469ea93975ff3cdc7b377ffb0259fcd5a3536ef5f5c4e006590b9a3e2f38ff3f4e50d8c727e6298c6ed6b7692261e14bf34b7f5c53b56761c61e8b19b07d65eb7ceabb0ff3a6aa9f86cae411d6313c08d22b9444fe6d308eee92ac3a8ad032ef4f9c247cd4905c35e375da0838a0cec9eb40e7c5ce87e5182852f1646b6be4f814f6d839d802c9fe6a204156665ae4951d839c98f276e1bc6bd1'),
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', 'item:q1', E'\\x01c4c61939a1204fa6cc119d5b985c46c2d4b2b335d568fcabe1e5d00feedc2fd382e173b865194f9ab380d128bab2d6731c2ed345519ab8d061ddcbaed83215f6611e3f2115f314668712f78d3b0c4cca6ccc3c5c2fb08829315799e0bb71e77ad8a07772b6994f5f499c68acc3bb4a5d8235de99ae840198845bd27204b7fc5dbb64c68b082139d57d42cb926e95bf26ccf370382ebd1d6a205dcc1433b690e57804249bab2d7c97ee42fb920ef9b13657893d103bdac0cc37cac329'),
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', 'item:q2', E'\\x01c7b7a79edfe86c281c2135b9c4fa689164aeb3dce31e4ddfafc2653c9034fbe318293c355f8a6378bc83fd0cdc6eb2c5c5bd34d9614f9bbc0fe03aa4b7f9003c0cf67c3a964dd61dd93fc5df3801f1dd51d7fa33aac22ba2ce7a20e7f9cfed3ad245285fce1c6f2b9c55e2f4b446d8de43c4db48430afdb7bf424a7c31f5dc1227bab8c409d3067cf773de30f2b3369f237fbb4fd67a4f7f2fffe518f4bbab4620aad9778072ee6daed3230fc22eca932c30033e61db65e2b08e7a3a'),
('4bddd7c5-dcfc-472f-bfc0-5b5b643e9034', 'small-survey', '2023', 'item:q3', E'\\x01077d0dae17f13d200bf82bbe9ec8271746fa671320a7df72af703114472dc76b486befce149e58cef774ba44f7c7135cb2647944c159cbb655e23c061b08e2b10d862d879a32bf69f4a70d10552f82808dc59d6776f433a04d7e35295cd13d40e66e754b44e306d9b04a86e4339e307e59bfb7a05a5573f520e30349805bcb152c19c7296aff07d5c357b0582ddb6716008e6ba1e8ad6f9d126916de88bee793ba5e2e99578c82e7a82c7fa6eba42502ef3c76ab80a61e0dfa056736'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', '#header', E'\\x0169b18042e2f21cb55116082a6ae15508bd8d535b015ff400a6467e5d0b0c17bbd1269d4a4d331491b3df8a506d52f87755220dc1947ee31339566eeeac8ad2b95bbb686468eea18fbf6d5c210f2fd276decd585d95487a604937ce282d07620fb7f62e321916977a6bd71822321adff37c8fad564c09f6f07ae30864442a4b2ed9d8f24ec6933edd3191c86978044bc001c9937d80e02c98db62e0b6c8b29480684a3a765c6084bac2fca390a49692c08607164ad6fa24b6df6114b061bcc9df206fc2b997f943b43e401d633ca9a869f673be79d045dbba90afe7620d753b767bd13a80b9014ad23f7a86710e23f0154daea9e9c4163eb0404e8c183713af06d64df0849ebb18f7e112be6f2d714343fdb7f987507d0dc6e2d663c21a5fda8b42a554576c6d7f5fd84ace9d8ec84bd8b31cbd8cd620c321ca05fdab1cc127942acb1aa57eadba35e9cffd98ef9a3bb8fee27c1da2fad52645a3b3f0780047b93c902ebef2519b7968a5cb41e72745f091a6bd97bc10d194924507671d029897cd6cf7db605dc3232b8db3b660fabc9fabc9de6687309018170b234ec21a88cfca6ceffb3dfe36bd1dc7f4cd344d71f6be7b880afd06ded29de54caa4aaacec31f1d2c6078d0187840c3a6e463272a24d048fd27aa219dc1dafc30444cb6d3184121701de70ebd124baff6ce9a4dc1afe1f8e71f809a61493f9136ce11aab6ac62abdfa49562549f39889652b60b010e764eb5d8a93d1457d8f4cc8d9e8da29c489a00ab139c4bab9ad9d40abc028866122cc582ac7ac9e053646b6c4382a960221e42f6bd22c5f237dee8a483ee3e966a2dee5cf4fb5ed56df442750cebd37a1e6f8cbd9fcfafa6a6137b3831c83f73fdf10183da6b188df1fb9754d1c7488ad849908974e6bf218901491c52c4a73b0c66d24d6a80da3fc6a07d5f1936fb4d514631545387f61e2be81e43b9c888ef4a743171cb31baf532b1f2a4d68df2e10f9c858f9d43d34ab5cb4992bcf8fc6d1694db44bc7ea877b5d881cc23e7dbfdd81dd0fa81550fcdae13ba4aa47826ea8d1f28e307c0c1d77888dc1a0544353658baffcc40a84e2a175ade2e03217e6f24366be4470204906b92c34088eb03ad97185d9fb8b2c3e69f7d'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', 'design:psu', E'\\x01a9a6cda4c8bce78af47a983dd6fdb3375f00b511c98cfe906fcabefde65d63a8566f07d60bb70c6c8b31c5039f29a1e6a86ba202352fa4d7ec58c6ec7adffe803f85d9d7bf201517e5b23ef90539a78b4456d2a74b800deb4cecb48118678b0dc343f8601f6a941613f33c876260bc4497c303314ed7916aae861516bb7ed621c515f19d8b0a43c020b3c10d98b63c606dd6a982325700664dcc609f65561d77ef5203cdccba94f0b0ac62becadfd20dd8aa970f63c15c1c859541e84b528ffa364fc524718f1f03b872baee21d0563853250feec8d41980a1adf237e71db4a151e31b747b8a3ace1a9c81bdd626a76b398b3f96ac5ce1664005b56f9d0653368948a4dd0d8da17aeba786ae780b9122e7586153eff1754a9dec9466230be5bfe90a60691bcf80c638ceab287688e6af1ac492abcc3ee20bffd94524d60e24278eade8f84bd670b86c6e22f7435326fb53cb09f46b778f770dc13cbe9268cfa14f4a851fc72a933d00713af2ec940c8ea2ca1abf342ef214d4e9523798ab9ffc6b10bb8ad1f786ab3e443cdb1004015060505dea8fd45b2c1e2d525c4fd79a09b57aacc19f3ae9d9ddc3db9906ba256be4c94b471f011267fc6088dcae765fe7bf7440701c33249923bf52eede43287c5b91a4338e7cfb358ff3021d0c481bd107ecf967ae1a3cdcbd80b0093fa350d9cc5ab47cf656f3de29d68db201215b093bb53c9dd96dcaf23b4c4640e10524364012e22d98e04a0a39018b45cf7988bcf9b6060233ce26d560c86c5105eca4045116d5569333bbb00169bcdea417636ea9add9e00943bc6e76a13375b18f5fc1c2dd1ad9faabbd4ed5d409ee678781f7c82d75933b762f3a6e7ad85455433ae637daf17ae7749fcb8288cb9783c3ac6d7132d1c49bc25bbb285cd1601f106a271814b45832df807134076785'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', 'design:psuStratum', E'\\x01338eb1a4324fbeefdbe808c586d67eec02cd690418d7bf0fc1049d69e86a98e02735d538a1daf2adc2834c3cbdea67478097b4086ae23a1903690487'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', 'group:area', E'\\x01a7e4d7d34f26f885ff658024bcec274de9375aafb0aff19b57bed970af1857086458f926edb1f2b707f4c90e867ee7d4dc254d726145084283fee9e923c76f237d83dde90dae572d3d0d16b5e0e3372f15b48e35571b48bada944059b88b0f75e56a319844d160a0e56c634ce28f83c08bfdae0d43587a0bad93d8b7bbb033a038632e04f135f317f9954ebbb0d24e17161de9e3c5bc7957348a77d47b5a1646e1490216bbc006ab5fbb059c8e18e51ccb8918ba6595dfadf24abe46'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', 'group:grade', E'\\x011cb23153ada598997760e311a21662664bea011671302c17a226d92dd2b80cfc606f119f05a10a53bac9f42846203a9477082199a84bbc340025787d01a35402eef5b849d323588bee31bd1ed776ed6e20e7dd8a1f433059c510af4196c7a0902ee1f4f96a373590e413bc7e3c431f4c8960d51aba8626981420e41c715ace6adbdedcab5a6d5ee71a8cc1a38f6018373da90501c58c0d8640a27daba46255f635d67a658c8292dcbf998bb0f56ed073d0e660f0ef8655fd7f394275'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', 'group:sex', E'\\x01725b3cb16934200b3e770831177bc4cf91816c24d205def67f1c8ec3b8a826e09766418cfee425b65483f9a4c9ff096566ab33c37073343ec982ff06f83ac4f7465a104bca117e986ae5f78b19e4f7e26e9f4707dffd492bedb74376e83c6e11a9b0e908cd6325e58d43350f319b08280117f2ebbe5c4f25e3b6e56332c41b0f09a389ce94f6734a896bbeb72b2fa4317b879151fe86a1eb791ae96ea1387b729b1aa84bfef9ce939ac1f37df957310c2d289c8c2710dca9d32ab9c9'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', 'group:wave', E'\\x01f61be04127990424fdc9ff4ee896438e0d38287664e3b202fbd31811fbeb0ef01a9186988b9c26e8c7dc9d393ef15891aaf3b25c147ca642cd025a77a029a7c801c590946e8431a41c76280df8ee342c28b26361734f3400b9218b49e06485eaaad2fbcedc9760f16635d5710913b38a24d5f7a9c41698792cb648070cddc3b6a1f53864b5808b3ee9c9498520cac66bfd060928f2375ec109cf0e64885df1bcc108a3024219c99ebcccd7f921448fdd0626443afe19337e60fec893'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', 'item:q1', E'\\x01c796aff174bcf78ad6244c36564f58888cb79426d863336a1cbd0a85c195850f8219db5f0813fced7bce67d653c6ddce33610a126194b2a52c035febd0e6d5a8bcfd7447d21c3b6b94278619742427306e0994f506f4c21c59202617ee85fad88b8f9c0bd5ad390f8dbac40d3a2e148b55ae64497102819ba067fbbcb4c8cd7b6a7b5ac6696dd792d44db7dabf25e1f52c011596b89cd1fe4bb6247439938425080ef192b2821e9eb795334acf666bc4f41dcd711c22c82151a7c6ee'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', 'item:q2', E'\\x018217faf08a3d30ad4ee0cd686c0c2a687532584d52a8613dd0c35948d86d5ccbcb05bc6f321e5fc83267b6dbb9e22ebabceb6e5d2f393ef889a07144092fb5e3b21149849d06f0bc0a554819104d413d2403dcf407908e773747b407f58e1cbe43808da4a8a37d7c26234709bf98b543eb82f46e0b90d0d22c0a00ebf1886e5026a53c7762d8c206e190230b97551323c5d4db006b39c1a9e06a05e766fdae0b34f6778a948ff2abd1d81d51e205e876a3276e3c59b3a6eb5b4594df'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2023', 'item:q3', E'\\x010f3b07a9ee1214517617956b276fd75bd6e0143118d41ff5835bb9f78c63b8904fe670993802371fb0e612033e9a07aa1b1bab31e2f81001fce8a3e4dd561313eca4b53f76d1125752ec736d885005e0b6b440a059677454d2519c897bd6eaf179ccdec4bbe87c35bd64437902755ea6919facfc6fad9768bc168749c6af3e15c0a864c22db58ff27e94ecf65e0afacee5a7c02ef3341ad9302e1acd626aa517bf8a65f34cf82267c43aeb3685ba9538965a766f5bee2173acff07a0'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', '#header', E'\\x0123881b433801b569ed9f280f0655637e3c13cad454836b4e2a5095d0a51da9b4450f97d3fe597f3303d2ce0686a47d0493d0965ae92dfc4fe1216fe7ee74e26fd32987ea20fc8c75b4fcb498a356278c16ccae10190c8c15664c6cc905771f21d4456172510fd43efa5e4d87f0039481772aa218b01dae92a9d1356ea9cdfd8d3fff5bcd8a367b9be3372b9b6f9ccbc39cb6046e8ec401d096d9b4404c234c491e23877026946e6a603a598c534b21ea3c506e444ee2b5b7305fb6a81d591ef0fe0680e12adafaa3c54362de350bffdaa9fafc1310b73ec03e5d78756c3d39710078152be79640250aaefbb3764f4f6d938d4455c24352193dfa52ba8d6fb975d153dc88aea297ec0629f4c4dd07e8714dc7a2a7da365a8b6553ca85669d0a75c30936406908e2740fa1f4bd99ace798eebcda5dcb8140c270ebfa233bed24ce201dc2157562625898cd0afb5449c41ecbc6a147b7d32674b4711598c0c9f68e0f67b7d0a8b94cf9a7336a8a426761ae2defc4e2993ad72b466e07a43780597f8dec9e5e2ecdb30127b61d4fdda45104ddb99020fd2420921018d7b2fbd881fdd63c3efed50ebbd0b00c5fcda46b003a268f82c4727c4a700568a4b3fc78b95a4a43043da666c65a6ea52d3df1717f57f52c6f947c50d51f753539a507dbe46a39611cc44a851368df34391476bc8a69a93442c58e8e6f2d89c5e195660c210b17a62852f9ac7926176acb7498c4829b5b2b457bcbcc54604040e801617374d767f01e6f5be5ed906ceb5214eb3e89f3ada1c24e463729fbc9a5193b3a32c68555309297b52c0f191f3bb28d1889066a57b66250e5a3296144165fb4a862495f7dc1af4a5369fac3d5118fbd80fae4a6a26dd92122656446eaced2f452ef708410d35c18c7a9e36cb3993094a513d104e03e3c75979c41904fae92b494dce1ff18933b6419690fae3d598ed73c68f5077acf2e67c7fda5777d2f6d0a18b75844e0e9454e085627b2317a5449ac4fab6fb064e1c0d84ef106dc7c0dd01ddb4e9d296ef85e80618f1501d3150388849f70bddb51bb9cc5ba3cc7554c3eba7cf4da20678212658a9c94137207e829deeb07676c50fc5939ea0b9dd72aeb2510ac1f39f1f5fe768c6393'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', 'design:psu', E'\\x01c463b1e2edd1c00117001214ab9f1847364176b781b7e7ee60033f987edd396e949dcd449d04723965cd03ba5dfafa49a623e766916ceb3ef9242a0d837efc7f05d5249edbbda7c87e9b6cd65861af297b18b806636ff5ade74dfbcf2ee92c4f380b0c372a3ca8ef1e3700997c8ecf8b35495ad3892b352de2a1ba0ab44f528e194b3b39c4d03bb32e0481c011c8ecd82554ab86ed77dc0d8f9c60d81f873b328f1008bd4b660440d8c1032ecf96210b0434489ec811817d5f2eacaa586cfcdbaf752a8b4750c8dd69bf8442f1833fa7cd7efb15d55ff983a36b505d53ef9a401096b69a69a3747df2277c6248bb322bf5f09130fb33d6f8bcb4654352ff377cc961bfd62a87fba924a2d401d0a0138f47be06e4f17123486a4bf51a04011123345568ab79f98adb2a7ad7a91f76b006a71d2228022e46650a54097daa291f54c2cead5ae1c8a553fbe243db63cbb2fd928bca75e58033aa1f00548c8445df3c7530c97d0ae8d0870b202ee891854bcfed97ae13a7f94308555fd5b177dd812f9eb452af5f83f7a9b3929b52e092353a9f85330107869aab9f99bff553f94f4eabc4a3ad65131b6bd43418ad88ab69664bd8a8efbd683780c1bca6520f85a1bd9cd4aafc65a18bc2fce85588d8de016ffa69a2ceda2208bf2ffd27ef18d8802746e1d1d7c187c87ce59d77be111b1d2a6582cd50b06af0cf3659cc5c9b793fb691b782a888d433ffcc2b537bc7f7b036c4c3ecfab5f3ec4e0436515bba27fddb7fc4bca33c9d1c4036534077cf04378bdd706b443d249f70f7bb5ce07333628adb921533c5d4a8f3ce5828a5077f5899d77a028d3d7c96fae448b6905ba90b8cd9f76f94360f75870395c81b079e8fc3c630bfce4cb2fed4e62dff5172b993feb5f42c464a0d53c08d653a85732cc57cce925bd1e30374b2e9a37211'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', 'design:psuStratum', E'\\x0165747441aa5b2233ef621b094a579cc0c5fc134a9ae08775996c5ed9f959c0d27a56e7fbb5a34b500fb07b736c5b2c04e410521f8450a8754752e4de'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', 'group:area', E'\\x01a27c1403359a7699e813851520d93189ee855e90337a0f80b865407d395cd82f4fe761257a9009e89f9e70b2b281418138cffeeec2302213b3ad45ce0b6a5a662a9bb173a7609c0edb869e502e1a7ec43eab4e3fc508303c56199f35132be9a7f372c98362f6557e6f17c1ac6f7c9059cc09aa705e3446eb6f1584f09982aa7908bdef3e9fc3afcec3c14b49610b5852915cc2e6787d0d5934e6cc95d83e7002e9ba2d12acf812bd2ee66623315a3edbc4f15314146701e29b823dd0'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', 'group:grade', E'\\x0197119c372d4a558515a8a56841e01dea832d0d8cc309ddcf7a2efc248eaaa48c4a397a2cf17b8786563f5e3e104dbff9ba3c41800ea607242706919f01af6d2034178f033634bbae10947deceb63d2fd8ac6513f6ce00d84527c4f5aad80d8acba96b0e4e8948b1b5189f99d258682357697044a627ed07d6ca831968ee8f3b4aedd97270f37d337cd67c4761187e388c17a03ba38b8068f1c20fc960a3f6ba3a932cc03d3eb058655b3d2947df91288b0faeb2a3bc61a17b070a45c'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', 'group:sex', E'\\x01610cd2ecbde598b0b70ef7042ff4ec60f7271c91345996efb3498bbf5773af4de17188356fd72aab8a09683aa0c6c5695929f4e2c9b83af1364ae5e799fb6e3b1dccb08f50f119697f62b7f0a3987fd84de67477affd30901f5bad7ba6fc59d3a853e328fbb23eacf14de2db357b5b880a01074646fe8a3048c11152ead8b6a97723bdb95e21aaa314798dacbbca875c32d47c8916a4c6e42e48240a1b867100cad8879c9d13fb42471c2aa16d8cac3f39bae3594032e5a58793678f'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', 'group:wave', E'\\x017292114669ac8362ef274a717a196840b504ef780049ceab9f6b8cba2ca4d37b397c708e0c53eb9e5386b8a009646e52f32fce2137786221d14689bde2a4d62c267754f30720a194c35eb016a35edcdc7b0971285009b5722f445e9e6c5291cd0fd0cf7008f0f8ea789725f935d63071d71f3380ef2713fee759e412f13e8330edf06dc4da5fd7ffe1c34c2924489c9d1c2f89894340879bd0f41bf5e35a8591c4ea90bf872d1c14e059f1a2aa3ff6fed73f67d32cdbbc13096dc4ef'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', 'item:q1', E'\\x01c78b304d69c142704bf9aaaf94f980f4fac9f93e896d948849a8663ca0c4ac55162d2e769c4f8d313eed09d1b8af5e0cd68de25da37d0616494ae87700a9399b37a644100e61ad232578114ffb58332200c0922a4633ccd89b01b2ac2895a9ec61a47297a19d18302d3f8d91f14251134e98252cde1c20672f8b4dcf8cc4ae3c70f99f971ef0663de92f88abc0bddeb99912d67e456472703886657c009adc8da3ed3ff36d7b4cc39da38210c0dcdca85b9301ac13b39f83840adc98'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', 'item:q2', E'\\x010a75af88c0150ca0eabb23b583971e6cbdbbd42e0c86f4b2c8b3f2b92646c0b8eb030176d4635d6920d3c019d7502834325e930ba19bd754a12fd9b413b81686404343113a3bd4ba73bf77a1cc5c0caee76ef48f5f55c6d79806015dc842ebbbc3edc1c97e4b41aea1a2f51bd3a6c948921a80ae6ae4370dc14400c24915f3601950261b186756ee25ba59586666964dbc6363249a9187037a49e4460e67cebf69a4fdba5a7ff99977958b302748584826072aebce360c90f0046e18'),
('62e07609-c670-4246-ab95-ee3613ff2e2b', 'small-survey', '2025', 'item:q3', E'\\x0153f85c6f43c94152840ffeda2417c26cf2697dd568813887e9d9244ba21d6fa731482d0a513f30ffd0b55047b05439b0a336d0c1326d8183464013362e21bf307e5bcc3f8f0b62c98779eab77674835d974614b891f6eceaaf907616a1d18264f8ba937498c2998cd766d876b0fa5c90ac2cfb14513c69db66de15fa510c86073656beb21fb0d16f4f04482af3d57f239cda2dd0add9f43ac184c2c41bd4972d9460937edbbbce7bf122afb551f0b7dedcb6fefe410d9b89b5b72769');
