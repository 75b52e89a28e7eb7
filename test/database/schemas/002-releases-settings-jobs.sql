create schema accounts;

create schema migrations;

create schema queue;

create schema tenant;

create table accounts.municipality (
  municipality uuid not null default gen_random_uuid(),
  slug text not null,
  name text not null,
  created_at timestamp with time zone not null default now()
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

alter table accounts.municipality add constraint municipality_name_check CHECK ((name <> ''::text));

alter table accounts.municipality add constraint municipality_pkey PRIMARY KEY (municipality);

alter table accounts.municipality add constraint municipality_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table accounts.municipality add constraint municipality_slug_key UNIQUE (slug);

alter table migrations.kysely_migration add constraint kysely_migration_pkey PRIMARY KEY (name);

alter table migrations.kysely_migration_lock add constraint kysely_migration_lock_pkey PRIMARY KEY (id);

alter table queue.job add constraint job_municipality_kind_subject_key UNIQUE (municipality, kind, subject);

alter table queue.job add constraint job_pkey PRIMARY KEY (municipality, job);

alter table queue.job add constraint job_tries_check CHECK ((tries >= 0));

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

alter table tenant.wave add constraint wave_municipality_key_id_key UNIQUE (municipality, key_id);

alter table tenant.wave add constraint wave_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.wave add constraint wave_psus_check CHECK ((psus >= 0));

alter table tenant.wave add constraint wave_respondents_check CHECK ((respondents >= 0));

alter table tenant.wave add constraint wave_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'published'::text])));

alter table tenant.wave add constraint wave_strata_check CHECK ((strata >= 0));

alter table tenant.wave_column add constraint wave_column_pkey PRIMARY KEY (municipality, instrument, wave, part);

alter table queue.job add constraint job_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

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

alter table tenant.wave add constraint wave_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.wave add constraint wave_municipality_instrument_version_fkey FOREIGN KEY (municipality, instrument, version) REFERENCES tenant.instrument(municipality, instrument, version);

alter table tenant.wave_column add constraint wave_column_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.wave_column add constraint wave_column_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave) ON DELETE CASCADE;

CREATE INDEX job_next ON queue.job USING btree (run_at);

create policy one_municipality on queue.job to motvikt_app
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy workers on queue.job to motvikt_entry
  using (true)
  with check (true);

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

create policy one_municipality on tenant.wave
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.wave_column
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

alter table queue.job enable row level security;

alter table tenant.cut_points enable row level security;

alter table tenant.disclosure_settings enable row level security;

alter table tenant.imported_file enable row level security;

alter table tenant.instrument enable row level security;

alter table tenant.notebook enable row level security;

alter table tenant.notebook_revision enable row level security;

alter table tenant.register enable row level security;

alter table tenant.release enable row level security;

alter table tenant.wave enable row level security;

alter table tenant.wave_column enable row level security;

alter table queue.job force row level security;

alter table tenant.cut_points force row level security;

alter table tenant.disclosure_settings force row level security;

alter table tenant.imported_file force row level security;

alter table tenant.instrument force row level security;

alter table tenant.notebook force row level security;

alter table tenant.notebook_revision force row level security;

alter table tenant.register force row level security;

alter table tenant.release force row level security;

alter table tenant.wave force row level security;

alter table tenant.wave_column force row level security;

grant usage on schema accounts to motvikt_entry;

grant usage on schema queue to motvikt_app;

grant usage on schema queue to motvikt_entry;

grant usage on schema tenant to motvikt_app;

grant delete, insert, select, update on tenant.cut_points to motvikt_app;

grant delete, insert, select, update on tenant.imported_file to motvikt_app;

grant delete, insert, select, update on tenant.instrument to motvikt_app;

grant delete, insert, select, update on tenant.notebook to motvikt_app;

grant delete, insert, select, update on tenant.notebook_revision to motvikt_app;

grant delete, insert, select, update on tenant.register to motvikt_app;

grant delete, insert, select, update on tenant.wave to motvikt_app;

grant delete, insert, select, update on tenant.wave_column to motvikt_app;

grant delete, select, update on queue.job to motvikt_entry;

grant insert, select on queue.job to motvikt_app;

grant insert, select on tenant.disclosure_settings to motvikt_app;

grant insert, select on tenant.release to motvikt_app;

grant insert, select, update on accounts.municipality to motvikt_entry;

insert into accounts.municipality (municipality, slug, name, created_at) values
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'north', 'north', '2026-11-22 07:28:31.912+00'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'south', 'south', '2026-11-22 07:28:34.764+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T07:28:31.332Z'),
('002-releases-settings-jobs', '2026-11-22T07:28:31.842Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 07:28:34.633+00'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 07:28:36.465+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 07:28:34.633+00'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 07:28:36.465+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 07:28:34.633+00'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 07:28:36.465+00');

insert into tenant.notebook (municipality, notebook, created_at) values
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'first', '2026-11-22 07:28:34.73+00'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'first', '2026-11-22 07:28:36.536+00');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 07:28:34.73+00'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 07:28:34.753+00'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 07:28:36.536+00'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 07:28:36.567+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'c2552a00-bfd2-4deb-be84-47680c2b569c', '2026-11-22 07:28:34.633+00'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'ad0d6fb0-d0e0-4d22-8d08-e640cdaa5a06', '2026-11-22 07:28:34.633+00'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', '84037371-6b68-4809-90f3-b692ab4aa7d0', '2026-11-22 07:28:36.465+00');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e896a6d82ed034bb88dbee21f08191c61611894c49ca5e23f0b1cfb02fd0be425f202f56501ffe8ee36d446112dff4c1a1e6a7ff704409a0e601843456e7194a0be10388184230194fd32393eb314e81c118b5114a42083d6060854dd135356308e15258941d94778f7f5b6080ae55df99772af31903a5c548c8b9c9af3cc6ce50e98e45634d6db47674366360a6d226684504a1d5393298f0314208413778070c863cb24a1b086f2ab7232587a9889c1f7742ba235a983b6010ab8c3b0760c833913a24c9b305c3c5c2ae7065beef7c48b8c64b7e8be9c2ff3c4a3ad19acdea416768b915a670beec0418e4525808659ea60c34972384f0a6c78e070c6e35f23b873298b18a668ae6dd8244e53652192ec194ddac80fc96081dd71e953bdb11fa7c6a3a53341dab3a36c18e5d36dc7ef23b90baacb78a346030d22abf5fd28a6be4eb3a7ccaf4e33f31d67e9cbb263306918ab1b4745b10c21530485778ae6a9b2b67301136a9ef90bb9d95597fc3ac3f47de305be830d2bcf069c5d5c7bfb4b9cbf53c7a7f2e1a6d73f674e3aaa7b5d1e90e67cf36ccce6ab3b31dce1afcbaeeea2f8fffca39277eddea646fe36abddaa4b7c3c960c32ca8cd822d4e0e1818b456c8917106639e8af883565939a44f8ebabda3aebb6e26e4e7fc5ea406c25eb7dc35b98130602091eb747a9ea69ff49592581ccb6584da72213ff274f845c43681b0fb438f4122e218d78ebe2ffafb6908e13103ad72195f41f87ee6b627e52d29d3caae74b26d1c14f1eda89673d48c8184b077d2650e36c77aa0a46a526f266294ccc70f0e51a38cb05f745a1d8dd418351fcdf7efb5b218d922213f14beb8eb95ace03ae1a6c8d556a9dfeb3be3d2e912d953a9e5d583bd5c325666a62a9348084fa931be583cfa880dcad8a7cad89c8c64119b90d13dd0aa871045c40654244ed89c880155c4c644244bd8e873713d648fa9d136f984240feb45da802aad0f69c9c2363a0d221fc84d4e88c8c37a91966c20fb90962c6c13d296df9caa2f441427140d284a9eb14921cfa84236282459c686a748eb814b2e03353b49228feb49de33aabc7ee4258bdbf054897c38373b59228feb495eb2e1ec475eb2b8cdce86c9bfd7353a2f264feb475cb26f765ec4254bdbeceb0ff9586ef445883cad1f71c9c6b21771c9d27a7bdf5d0feb801ab9af375ff2e0de250fa892fb969c2cb8b7cf1ee483ddd70710f2e0de25271becbe25270beeedeb17f960f7f51d8c3cb877c9c906bb6fc9c9827bfb084a3ed87d7d0e250fee5d72b2c1ee5b7252e003d75376cfb5304afa5860b2e8ddd9d728c040d904f51fcbfcb118d6a777df9189d231cd50bfda826c2c29da86d767d086f52eed359f9002f6ad2e355ecf02bff174d5a73f821b5e87441bd6bbb4d486af6f75a9f17a16f8ada6aba577a583220e0e8878fb9226daf9dadb4a2edad82dca4d2d81b7a73835f2d6443f9804b72dbb131be9ded633d2c66e516e6ac3bc3dc5a991b726fa1b4f70fdd73495f1b6aa9736768b72531be6ed294e8dbc35d10f26c1bd82a98cb7b5edb4b15b949bda306f4f716ae4ad89fe5613dcca6acc03633e3b20e6a796cfd3cee91eff1b401bbc55c9a925f53655a7c6dea2f00794eab6657a6223dee33f346883b72a39b5e1dea6ead4d85b14fe8da7ba8ddfaad01ef11eff27431bbc55c9a90df73655a7c6dea2f00794ea5ec1e4c6e3bf956883b72a39b5e1dea6ead4d85b149e4aaa1b1485a6caca52ac2c55e62a4555fbdc181509ee7a7d7ab5551d23f3d8d951e4a6f455c5b1b976bd3ec3c7add5e236b7fc36c50f9a57749be72e17e6cb873f2e75b5efeda9da615cdd1b61ee2e542e6d89bf37aab333f3e25d8b8b9bda9f39c73e6beafeaff3980a7e2b5261a74f8af75c41229ede27fc19f784c5ac2a4666d1d59ffad3d59d72dbd72eb517ad8a9a5ad5d960f3ece02501bc585ce86236439ba8d8f5c1d35445dc627c6eafb98c5d692cd720462dc6185fe4f6b312a5b24527ce999b074871ec4a7041964b11897b5edcbebaa255e00ac0a98984b0eb88eab655fdb5b2cdf1f636cbfd751ebf75cae2623b4d5cb7eb4d4ff7ebbdaeb3b657ffab8dbfe70a7b7ab772a1759bdec992910b04a5528cbff0715155ad8cc8e2b0b17dabb9154381f18fd3a216deec3f97256a7a72710000', 'NQlvT_CUoqhOzXQxBWEP9ttSatk', '2026-11-22 07:28:34.633+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01d818d9ef792687d26fa2068c807822b8d490587e98faec80ee68f9272e2fb1e3ecb7bc173a0681d90b06259d99ac28189331d9f28c071b95781325e4407e6b1b71d47b845f9d3a5674e2a425e706d3db18a40f54b012c01bfb220702e28a632f416da319993671f396520dbf815b8ba5377a668e2893781dab6826c642732ce08287032dbc0ef6a388a9ac26474bcd855e2c6cce3072e82304a04ddea24d4011261ec2b6bc61da0dcc1205b1288aee9fc2a7397c940880888d1b65ff6b81f04c8f81462e5f46c40edfb5de8c923abd16248e51218c8703817f051028277822135279a6a11935d431200de615a65fcba466e44fb7ba29724c4548fdb6fe845072f22e831542b6e6753de5a7436cc46eecbeb50b178507f8ba2e2502842c20e043a71c25901ac85fb3effb043a242ad1dd94bf944380a85c998858764c354a8e2045da7e6e2f10d0dd0bf541a9179fa076cba5b1eefe927fef70a26cab655a20a8ecf20019ef17814a6360a0d11c27d9960f4af1ed077abdd8217e323cd2bcce6a70389df9112edba1f7ddc8098b2e6c282a2ea42a98b8e2bc6fee13ca0fa1fa15987b9071453d221e675ef96396ed77715bce1010e32f781818bb0481cbf8b5f6c0228eeb5c185960a949b8b2bd8c1bcb5f9cc1ef3aaa407eba22832633d89b9efe400360d9f013d1f3f1838426d37b43eb39f6170fe9a2deb440a8c277123faabdaec6ba633441796e9294d431200eeaa91b766437237843b12d7ec2fc79bbbc4186047ae1c1563029f466e52c5635043e50455620af4faa5b9931174749de50b30a7fbac55d6b71532428d1e201850aad6b2f3e6290cb97f1e89a37ab71ef6a7b14ec2fd30594d5d0b2340c81017027014d1763c4b8ce0dae6ac9c61b439e5c269f4d38b2f05b47a2c8366646b1472c3b777d2d82c7217865fd0206eee852f6ad2e7de872ffd6207d5e5daa3939cf1b8af067d91a062e4cbfff5a27d8441e7b17058b28792753d8f8fd4e88b0e526dc5c2d4ee24afaf4f1fc1bae25d7868b03a995a824b17bd134d8d563e64827a0fffef251efe0fbe4606226fd0bb11308c1edfcb602da2e44e059881d39c6f1dbb8c839099ab5d45eee05a173d01fc17d5f0976ac36c24a7c89c23a3202a8c95603f757da876a9114bb990f0ff6b8723eefd4d078e36a4b6f73777632a5c7c1413f05035b9e30e1ec760d55bbae6313c075cdea789ba92adc25457b6a947265173535c1359f40380312d0931560be95d475a77d5b2a8af163605cf7a9f10ac4a2a9eacfa7bdd19e73873e62b1bd523d61a0b6fe9af94d592f822cc3423a1a685fa9653a0c35b57a4c66a745fe8a02bb38f86aa6f2015cf4c717d94a694e1f8f6fd28fb9c6e737ed56753106da575402eb29f30f3b97922213dacad49ca3cdcdf6479e34c1cb83db2f2eb8e6e1d008822ba27a9ca9e85b5cccef8bd99e4ef0f4bdf94235e674cd8284ab37b46a4b585809dc7c9c952f5e5d6bd47e963e85b0ede02d0d632cd1f47e6c054a6cdab2e131cf5dadc2112b141fcdf5951cbdc49828a30aeb5ecdd805d67db41137a167b9d0c13cf1fe52b1487f1bedd6d9737c76ec748cb9650a83601b9616bcc5e79cd03eb638283f61cca8ea8adf8b5f402677e20670929acb823df928c16b336ed19a466ebe28537b93314170f19156f60289fb4055d0d611f117e2a7b4ce30871f87447bd04e6258c675f85a31335bc00f56f44974a0cd8e9c267b6e4c6291dd1919c4953c4810e1a63840110682a924ebb5a05c26067a09c70906a0a37437545d7b5687c09ee0f8744bd5687221ef3398efcac9940897b75059f906bf98765c0ee8814cbf5db7bc8210a547e95b6557885c9a566dd965f21905887597c51ca6bb9e9ee2df5431bd18cea51f0c3102d1217a37880acaffd0634ecb44e612256f2280176d36a63518648fffdcd4fe13401e840a26511f045d86636754b9d3f087565aba7b213d04faa7d0d88a9b1a0af3762165445071ee2e0e16c9f41047bc4b2150028bc3106c2038ee2c498d31a4d655310d7b8eb34a452517652eceffaf308122dffbd2d6dcab9cffb845f8bd615976123c7c865911372f738d47f2c21fbe2ed8120898c53abdcb54ff424e22d038bc4c31239b0fab7c199b41ed5baa493f549595367640d02f556853dbe21e67b3b2c786ea543e67c17f6f41180a8864016aa2c48834904c5808d8e089cde0f5e439bf294acb690f935c454bf228211262ed465e6038f06c6d08e5e14354d07c3fc46af422e7a2663d374e2d35351ac25f18636a9c5d1785b68c46efdd2350d63f2ca3e3830f134cdef9190bd9b8d7e615bb1ff6c2b92953bcd6048eeb325072744445f8cd2686c48ac829dbacb1319df268ab721c91390737d0f0054a6a1a52ee7625361ee458de3d6d51ecdf6ade4840188695e90f03785847bd7ed4495e93b5808eb8f2a30e625b2c6603c4847baaca8ae07a8e88af098b20f18c060d79a9866243b595851a0043ce7d766ca2b2ebd37661527283a7d3958069c372a534affd2f2882bbe0ac5f39a41e53c1d2e810337bbf83c316319a2550b62d4ec54cc41e769aaa6d557d68e509f173ffc0f8dd714c4a7b11fdd68e368c4a46b2ac8f54cb633f023fbe88e0c028c792dad65dd3e4cd709c90c48a9ecb664e0d5bd8df39a1f08059328aaa98a5b51e9c69612a83480476885966d9d07c15e1afc17b1dfcd8b343fe317e42912a608e5153eeb1d719ad056863fa7fabb3c9e661fc8e3f997d15b87db7dc842956800a91faed857778e0e7036c620b69d9bac3d948583304caab6bb0e4d64507d64c32cef6d513182905a86e150680f8d88164ec71dcad72eb863d9bdeb989a4be8768fe1a9b85a8be46894915e13e347d66f0808bac74fea31a1054fb2a8ea7b98073aa3c1dc4eb79c3605e23bf581b9d9690ef714dbf2ee5fef22e9e7bdd9fe6a864198ee6392c86dd4f2e8d92c3d7a4fc514f94efb1c6f385a002bdc4723f5e04ba5bc95586e5c8acb98a5cb994c8f6e8ee6f15035e6fa735bb62f6162c1fe2327362d25a7456d2ea1cd91ce97e8103dec5955a0d12b9321bbe49b783e7227b1579c2b06790dbcfe5b1a1efeaf0ee2a123eaf69eb59e0f9844454456c4c50c631ed587ebc6242dd58fd7835bc513db8a69ddd3b3d34bb0d0df284b94aa655705cf15acc4193a1a308d141afb141d10cd5768c51ae8b5013f456789bbb10fed6c912b4f9cc95ab50c65c8fd52ca0d72b5e69750eb49caebd3c411d30796938e991315e5587186f1accee67c56e2d6a4cb60c12dc6119808c7ca43080fd210ac54d94ce5bcdebfb58f33fa073d2af14a31dc6bb1e413dfe3fa6e931ea2ee2f83d90bcb460d28ad5601b754374c1100bb8b868270110c11f0ad2d5448c97626ffb36d2613b131a172ded9cf3eecb9502454cfd5f8f3fe9b2ff4da1a86244e95c77a33a597840a7f885e4231e0ceb729b1c04d8032a8b518a5a8b20ae6be2e9273c8eeaabeb33a13cdf6fa0cb1cba4ba2f59c43bf18e13350ee89c7c50eb2563f1b28ed3c595ebc89d00f7d827e02a2dce58321338a0a0c671578fb5e4938b75f6299ee8f8243a715ce8f1979d376815bca8d8938f8c5df18531b01c0e7b57626a661b13a39990f3b151d59208a3c57b44e77c34bc72c3ea79a6da9596d82d08a4423689f759fb0c1640aca346edb007cc9292bd49f1803d3a305827349988ac54d6ac8ef7add6de1741f8c9a25bd4f4b2e38de877a3456e7ef9a92de5de4c9cfb311f5e81f89c7f2cf350f9e85d694ea3b65de7682a5d6'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eebd015589716c9b65e14be60243a26228b1949d90d0a5fee19f602db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff25004447e26555a67aab12c1da59f49e594921d8ba278612b33917794d0441aab744929f52821a75c217d513ba194de2a27cb8e2c6feeff769490f4a52ebd79676e3e4b481b75adca85c92f22979da1361d27adb3add1dad5d92c217b57ba91742aa3d4994a263415134929f5bbfd9794d050644e1b4be9c7b9db992e8785cabc1f37aaf4578cb2379450aec7c23b4043315685472ac578c9f06a6957bbb2f8ef7d180923df8a2b592cfdafb251275bb37978d11b3ae194ad9d6f2aa184aa52394acbaa281232a2bc96947eec25478384ae8c14371e65304be63477d27ebf24d195cbf458aec034d53c00f975a44cde7ad4fc791ce152dcd9ce9db41da73b6e243b6ed5f0f19b5f81d44d7a0f9106095d1b5dddae68258c14eb3abc1b9bfb7f72d9fa71e68bcc12ca742e1b4bff8b523aa7848a073ce7adcdb937982a376a5bc837e7dcec72c3ec7281bc61b6d4e1da88daa707aedeff69ec4d6516d1fb535de831674f369e7ad21a9d6c71f674c3ecb4353bdde2ac959fd65dfdf9fedf72c1293f3dea646fe369bdd6a4b7c5c9fe8659bf35eb3fe2e420212b9d53e5b5f5061351a8fcb5d1e3a64b1fbfe8f65e74fd73c7aa7c5fddaac252daeb367f6d6529ed27544a618abbb3a27867ce7529eb6b559949e3842adf8862f841e56e4469f7bb5e422395e772edeacbbabe1f87941e25647455e6e794be9cf9dfd3a6499a6165db70f2583fa8e3db53ad8e51b3844a4a7bc7ddc4c356b2ed28859eb63f47ea7ab4e83f72288d2c337959573abf9ae98934e27af1ffd6682733570fc89f6b5ffcf31a56f295085b8fd54eebdfda96f1c3e90ad95343cbde837dbb64493332cd479292d21334c66f160f1f31a08c97a88ce16484450c21a34f68f324848818404570c27022f651118389084b18342fae87ec111a6dc80c090fcb226d1f9596435a58d8a0d320f8400e39218287659116369039a485850d216db3e6345f21429c500450149e31a490a7a890018584650c3c455a0f5cb81128ec24091e9749de53545e1e796171034f95e0c339ec64091e97495ed870e691171637ec6c18febd2ee8bc189e96475cd8373b16716169c3befec0c772d01721785a1e71616399455c585ab6f7ddf5b0eea39173bdf9c283b34bde4725e7961c169c6dd9033ed8b91640e0c1d925870d766ec961c1d956bfe0839d6b1d0c1e9c5d72d860e7961c169c6d11143ed8b99643e1c1d925870d766ec9a1c007bea6f1ad30caea92e3039365eddebe45a184b41b49f3fb2a7fae86ededed2d32d526870af575ce5b23274a57f6832f83841ae2cb9afd200d2fea5019ebe038832b8a8919facba9b561c93a28dac0df5061c3b24b7b21a650c0dceaa2f1320bfc3ca7145b9061732e6760c342b34a8d998c3975c6240efdc52f76460efced2f362cbbb468e9985b5d345e66819ff9f463131936137306362c34abd498c99853674ce2c03b551cc808f614316c5f0ebb5bc77e30730a8dd9991955c6040ebc45cb418d5e9bc4b03d39ec3635fbc1cc2934666766541913986f6f22ec7511b65d8ab0b123ca8db650124f7134f268a23fd7c9ca0ef0b0393c4ed8c3e247921f33b9c7d11e939d6f673eec0ccfb6471f367644b9d1d27b3cc5d1c8a3897e30139b3d5a9c8813f6b0f891e4c74cee71b4c764e7db97163bc3b3ed508b8d1d516eb4f41e4f7134f268a23ff389cd3678d8cc1e27ec61f123c98f99dce3688fc9ceb72b3b768667db9f1d1b3ba2dc68e93d9ee268e4d1443f9889cd1e2d59c4097b58fc48f26326f738da63b2073f93e440c6baa79961fb78e89359f6839a576ccc4ecdaa342672f023790e6c1cdb6486edd1a10f26da0f6a5eb1313b35abd298c89c275261afb9309e4d850d1e5572b4459798aaa3b14714feb94e5f76c287cde9b1821fb601a2850066b28fa53f263de7e98cd8199ff19c466cf0a892a3a5fb98aaa3b14714fe80a63a7bb47c112bf8611b205a086026fb58fa63d2739e548c9df119cf2cc6068f2a395aba8fa93a1a7b44e19ff954673b3e6ca68f15fcb00d102d0430937d2cfd31e9d94e2f82cff85ca717c18347951c2dddc7541d8d3da2f00734d5d9a3458d58c10fdb00d1420033d9c7d21f877e909011e58d3faf6f90901d8ba238f3659bffc25a9d29e16b7dfa44bfb69916cdf7d4e16065ebabce737be16bfd029f70cea8abca89ab42be36624eb779efedd27cf5f29b95aa766d9e793999cfdb46d99b57ba2a5d83bf33aab7f326dda437587db86dfd5970ec726ee3ff755e164a5ca942b9bb27c5dba255efb89b90286e47e20bee2927c74dfbf85f94d21f3d6aae5ef8a95d5dca77b3f66e7ff3eee05b02787980a58fd9b174239dfb3a4451e84c38999fb90b51e67adc14c8a5511399bfaadc7bad1a65eb4abc331f3f532127b2a094c655a932752beae64bc8e8a9a5b49f901de9694969d713b565eb4edf96397abccc6a7d9dfbbf3afebb8a2f98f86ad78b9eec567b33f6ec58ffc3c25ff3841dbd7bf0a0759bdef18a910f04ad0b99fbd1d14bd344647dd9ba4b6784534325f31f7c480f66b3ff00dc6faf93d6ab0000', 'Dav3_oJb0MdfXRk33cfMaPIppFU', '2026-11-22 07:28:34.633+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01ebe12a74b0e6dc3980b4dc39486799c198ed437fd8c2e9dbefa080d3569b20bdc28bdd674f6b65744a404b518f97c95cbd1a8daa5ab6a39b079ac40c26e3d54eee43a0ab76f9e1a00827d97cc73b1f0a0e0d2f056356bbf03a1470ad591e83984a867f263e439ce97806f0135dd34b57311105aa88169a7580341de40296cfd7fad167870e8f7ac34cc457486049e57e733cfa07a1d9e98170acc14403a8d30ea03a67ba500d9f95503147257de284e15c0656059d19e1f99d237f2c21f2877e1077b179ee1498d1cae0514058efcf7db73f2389d5b069a8e79becc68279cfbbf5a772373edcb0500197d093bca54af68545b544810d31e847b64e6c35374c869ba0aebf60cc4d229602e49e25e6af2854b8a0718fb1126a9e63fac7e425eb534abe9c95464b6d74d3234137682c5ac14cb529286fbe479582c8efbbd4ae3df9e79d1cc075d314507952c6294d95722afa2836d821ff39379c67b01db3d23f423db6d0314108ee178741bff743ae8f79fa84fbccde80b60ccb6abbc15dcce318e1ef6fd9f2696d2afaaf0632f70d4eda5859fb4f40d2c60056551efe02dfe893e1bffa868ed27b22bfb5d689ee00612df6941296d1574f9075065737169e330add71e38c6105f04c686ccdd9bd57ed73b15d6489d18ca96dfaaa0cb78651bc93e072a5938a7952abfd4a969348e5e30f33fa43330a1705f816fa24aee75a32859fcb27ba3ce3c63976c0fb64fa779c4c61198f2617707eaa922b99f43a085a40d589aed197be3bf7a02e98903e295b8d0d9cc4ac988d4179e9a5afe3242e2949dec5fd278835299f6b48186fb69a46a29232ed93fdfaea798c10dcffe55135cee49dfb9973215eb8324ca507db9ca6cd36c4a7a7f721a52abbf69209754a6a612a2a9948e2b8c7f3f62bfeb4190ae00a7f07b27c41470df7705a2052b6851f5bf131b15d99581ced5b39b791f8dc2d69bb5924ca64b641e15ec784514337145714ae50303690d40d48a4b350f45f05456301e5e879930d6a1e3938101685e14bef50e08723f5c98c2d2eb8826da4d44abd5b37a6cd444103a789f5c4cc749c68a80fa1094986aacb9049d2d99da04e026364c42f64e903217c3fd218e676488ac560d885087c11b1dc286c75824f0ec477e91348848a4adc12cfc423c5d971db175f0037ffbb92b07db51a7466b8d33cdff07d379d0b848763dda355b412759122fd88a218310b82024982e2ba105a6c7a6c649d2c55adbe6bd7308b2fffde1f167ce7b21ccf8a140db8023acabd2e265826e3ad5d958307743e57b75fba1ec5905c77b66a936ed76cf928458f46b8f33db8222fca8552f6991e3e980a5291e1f435ecfe1cadabe70ae34984676f461886eeb246efb6ef7fe78ecb65c727c5a391c8ee4c890757f6f0ec48771e21c5514938c851cc373b8e1edfce7373765e152d40544b19209895922ff7228dd59a6a7b4ab4e39dee50188d2c8cfe3235ba4b8d5ff5d8bdedf1c7034394471cc83be6c3ab4afc39b234e248e7c097c8c51b61175d1480cf3c8fdd38c378c9dab4e2c8d0d5d63e7f16df3400300101af58c9cbac4b85ca2dc3d6dddfd32cfb77a6bf16b1f6e9e2b916129f4305211e7d3c8a82387700ce818d8939852386a47040506efcd3918209a225e0826b56373a4a2bdcfc5cc023d9f0b1d8ef3b3d20a94736ca0c0546390dc615b1a199ee71e536ec6b956549dc9baa17a041b71f672c4ccd3466bd21fae6b0320758c107b9d4115ea3b650131202b06176d9566b6e30aa57880adbf4e171bd27f299d6978d7d596267c324fb9e0bd7d4cc80f35e0a63d80ebf44b69d3ccb80f86280b3461fd6fd05803150b413b20d468b6a3d7d7065406c0bcd146e960514e94859cd1d09a920f47ee3e0d47dbeb73d47567e0ac3bf01d2c25d7afeb7e4bdb58a03b8498d469cb735b5b1b85987715d9047886866720647d00c3db7df98c61ee7576cd3d3f6353ef07c3672ec807728ecbb88cb645a48b93727e6026b4e35eb856616fa05ec2c56c5a19f11ef58064aa41dbebee04f5bb6f896381c743299cb44e634ac62d6510761a51ceefc214f76f8c416525e832c8f183faef7fe80fb95de7dfdbfcc93db57925048335267d2d8be83331e611b164e778f408b2bdec76572ea51155de17ac658f5a415bacdfdb0a4bb06891dc86405c0131f58a03f563dfc2c072a2bf27fbc555d97054304a2d2c27075e3cea794f960928e0cff61d0104de1d902d9e283e4156534422aefcdb1ea6755a896004209266aa77d535746af090a3ec4df2dde224a358ce4d9633430917777f5005a5f5fab2b4d11a56ebb9f1b5a1bc159996c5fa0b4b9d1694ab71c69bb49fe30a6824c044d5f9ffd250b4a4cfd1653e682843f3c2ea74e1ebb6b691539fe009d311694e13b010b74e0345caa6b9aab6539e2a779c2fcb7ac28b963500c70394fd707b9559459e33269d9b2c408deec0be33cf09a4e7fb256b9b82ab6e163f8e60b63bf01881a0cf894434e89ba348ec01b466c05001883db3f9b4dcaf5322ae31d94b283c46a45f6b9fc42e02595bf0d770d4e37b0def350811a8ad4bab9fcf3bf8e9ec3b4fc7ba740c2b2e267d4d731654393a14ddc332493c4e76f930cda1867955fa1e654d53ac60ff19e6a94e61b479a49f9710c9a52092594ff3afbd73d40586af12f4a84834c9b37ff632655a6709e4f11ab7e184db9c066db80b8fb3b97f4a6a6544b5c2e80821bc6d9d8e7bbdeef87926d0c02b4ec7f3b7dad1c83d6b562e536ef1d162ba784fd2bb0c850b763ad21662608d7aaad24098c7d42628deb6815429ce21183ca72ab2f4b7bf9ff17e399e073ffb01c729fefd542b85f6bc0668bac47991d5240e10f42af044da4c9c3233455b8584d3aeb7850f9d9dab61eb1703c196632d684bc4bee343c14c21d572324c1e41582bf189d6f179ef23c45d27796553b21502369770e0560bbd12b760dd66ffbae59ed89ef97955c9640aca7bdc264d48788f3bb3785280095470dcc2c00d5cd43c26464f350ae653233fda1eec2c13bda9ac68f528b95c4407ef94ff7d39094acc85feb60b4c734dba99669f30af09600e07d1ef74d8556bd984d6d5c6e35b11c1287bf2c962db39bdd577113c0a89fa2dfdab4565496a9579f2c6567ab07437599dfe3b03219e613db022976dff7ebd6b800ca5699bf2ae2c0d39791802c138e0e2e95578cde0d5609440862a5034fbe92b2c624cb6ce0070e30a12fcffd73ed565458ab78f5b3dc8de48e58b3bff401f46ac6d1b9bb886ca14cd3f316023467ed19eaadaaacc60158ceae6127e92905dd9bd28e32871c4140833449dd9e6e580158ef18b994df36ee5623cd6185df4b9b10e2202ed9a7bfbc2db9bad7e1038cc54392009e671ff0457e954cd43497dce2412b367231c94babb90d5ff30df065d7a859f4cb2bfb76e232c755e5348b37d8fbfdc712b97cba775f209fd6870331ded5bfdc886f1f0f0903536dc582ea52dc6f53bea51f42f5ee2a16233d1de43e01fec67ad5854b26522a1f2f3a828b4e56629cd7a4ee7289b3472f58c8b621f831ce75775b9725bcdc8ee8dea1fecdb6057127d95a0ddd17ec93ef7a662a6d0c4b84f5bd0164f7537a71f800d38f64ff83f3cff401d4ace2a9020efffa0d5e273fe6fed59a13c01f90689010bc46be21ac0b6fe232cce09cbf157829102cc7aaacff1d0092dbf707eab97a2b52b067645d6c3d03758fce2b70cec798058207e612dc4da519025588296955358f6e8e66cb0f0d6cba5fdd588a8cedd7d2fff7db30954c6bd5ec'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd6ee33610c75fc5983353d8da6c90e896a6d82ed034bb88dbee21f08191c61611894c49ca5e23f0b1cfb02fd0be425f202f56501ffe8ee36d446112dff4c1a1e6a7ff704409a0e601843456e7194a0be10388184230194fd32393eb314e81c118b5114a42083d6060854dd135356308e15258941d94778f7f5b6080ae55df99772af31903a5c548c8b9c9af3cc6ce50e98e45634d6db47674366360a6d226684504a1d5393298f0314208413778070c863cb24a1b086f2ab7232587a9889c1f7742ba235a983b6010ab8c3b0760c833913a24c9b305c3c5c2ae7065beef7c48b8c64b7e8be9c2ff3c4a3ad19acdea416768b915a670beec0418e4525808659ea60c34972384f0a6c78e070c6e35f23b873298b18a668ae6dd8244e53652192ec194ddac80fc96081dd71e953bdb11fa7c6a3a53341dab3a36c18e5d36dc7ef23b90baacb78a346030d22abf5fd28a6be4eb3a7ccaf4e33f31d67e9cbb263306918ab1b4745b10c21530485778ae6a9b2b67301136a9ef90bb9d95597fc3ac3f47de305be830d2bcf069c5d5c7bfb4b9cbf53c7a7f2e1a6d73f674e3aaa7b5d1e90e67cf36ccce6ab3b31dce1afcbaeeea2f8fffca39277eddea646fe36abddaa4b7c3c960c32ca8cd822d4e0e1818b456c8917106639e8af883565939a44f8ebabda3aebb6e26e4e7fc5ea406c25eb7dc35b98130602091eb747a9ea69ff49592581ccb6584da72213ff274f845c43681b0fb438f4122e218d78ebe2ffafb6908e13103ad72195f41f87ee6b627e52d29d3caae74b26d1c14f1eda89673d48c8184b077d2650e36c77aa0a46a526f266294ccc70f0e51a38cb05f745a1d8dd418351fcdf7efb5b218d922213f14beb8eb95ace03ae1a6c8d556a9dfeb3be3d2e912d953a9e5d583bd5c325666a62a9348084fa931be583cfa880dcad8a7cad89c8c64119b90d13dd0aa871045c40654244ed89c880155c4c644244bd8e873713d648fa9d136f984240feb45da802aad0f69c9c2363a0d221fc84d4e88c8c37a91966c20fb90962c6c13d296df9caa2f441427140d284a9eb14921cfa84236282459c686a748eb814b2e03353b49228feb49de33aabc7ee4258bdbf054897c38373b59228feb495eb2e1ec475eb2b8cdce86c9bfd7353a2f264feb475cb26f765ec4254bdbeceb0ff9586ef445883cad1f71c9c6b21771c9d27a7bdf5d0feb801ab9af375ff2e0de250fa892fb969c2cb8b7cf1ee483ddd70710f2e0de25271becbe25270beeedeb17f960f7f51d8c3cb877c9c906bb6fc9c9827bfb084a3ed87d7d0e250fee5d72b2c1ee5b7252e003d75376cfb5304afa5860b2e8ddd9d728c040d904f51fcbfcb118d6a777df9189d231cd50bfda826c2c29da86d767d086f52eed359f9002f6ad2e355ecf02bff174d5a73f821b5e87441bd6bbb4d486af6f75a9f17a16f8ada6aba577a583220e0e8878fb9226daf9dadb4a2edad82dca4d2d81b7a73835f2d6443f9804b72dbb131be9ded633d2c66e516e6ac3bc3dc5a991b726fa1b4f70fdd73495f1b6aa9736768b72531be6ed294e8dbc35d10f26c1bd82a98cb7b5edb4b15b949bda306f4f716ae4ad89fe5613dcca6acc03633e3b20e6a796cfd3cee91eff1b401bbc55c9a925f53655a7c6dea2f00794eab6657a6223dee33f346883b72a39b5e1dea6ead4d85b14fe8da7ba8ddfaad01ef11eff27431bbc55c9a90df73655a7c6dea2f00794ea5ec1e4c6e3bf956883b72a39b5e1dea6ead4d85b149e4aaa1b1485a6caca52ac2c55e62a4555fbdc181509ee7a7d7ab5551d23f3d8d951e4a6f455c5b1b976bd3ec3c7add5e236b7fc36c50f9a57749be72e17e6cb873f2e75b5efeda9da615cdd1b61ee2e542e6d89bf37aab333f3e25d8b8b9bda9f39c73e6beafeaff3980a7e2b5261a74f8af75c41229ede27fc19f784c5ac2a4666d1d59ffad3d59d72dbd72eb517ad8a9a5ad5d960f3ece02501bc585ce86236439ba8d8f5c1d35445dc627c6eafb98c5d692cd720462dc6185fe4f6b312a5b24527ce999b074871ec4a7041964b11897b5edcbebaa255e00ac0a98984b0eb88eab655fdb5b2cdf1f636cbfd751ebf75cae2623b4d5cb7eb4d4ff7ebbdaeb3b657ffab8dbfe70a7b7ab772a1759bdec992910b04a5528cbff0715155ad8cc8e2b0b17dabb9154381f18fd3a216deec3f97256a7a72710000', 'NQlvT_CUoqhOzXQxBWEP9ttSatk', '2026-11-22 07:28:36.465+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01990ea39a3c7cf94c54fbff0f391fc41b1d9a83b832a2182010f0172876100d66d9694fe30cb0912cd105ef6bc5e4af59cc6567cb347203bf6ba99b5c2e6cef35e015e532c6a67644127060678b13ecd0d0819a55e180294ebda9d2cee35bc43543b277f1ad394dc0800cd043c35c76418027a17f11a49aa5f4c24e4d18d9f1b9d6b1fadbc4aebb31dcb907658734b01b5534ee9dacda81d568043d2bcaa39bdc7c95fd0644731f96193736318572b22624576d87ccd785b986b59c79a12f94ee21de53a61fee6a1f351508224b11c21c47042cf88692327df5a7aaec088b1c4f03900561b573d17968cb22e6f240b8190374d8397e879934c24186c1a749d0deefa12c738671e7ea33f966c75e037bcaf93c9b3cafee43c21312a66e3cef7eeb7d53534078d6477f15645ba923a09d42c261279de269e4779670765e53e91188a17b1cf1de85713b17d72368a7df2a73f02965fba853fe41a09ff9c3440296211c5202569cdf7fa13a45982df78018eeeaa9a65df5552a5d3769079090bae3d374bf864cbcb6013f0c00b3f59bb521234964bf54db59a9f70c4e0bfe12503ba27cf60c8642688af0730ab1160930a0681194bab45494665993f2be4ff408a972ff56aa255517414a9bff5b7af114884479b45fdd9186e51072e2b601a0b349558f031ae4ceec4bb21c4e22d758e69bbd24b0235bfdb83ff24391be3a0083f2efdb125f28b89f2e74cf615c41beb59535580004e56e0808357b4eff6314df1f5430e880bfccd0a4aa671737231b4cdb422c95007de28f62faaa4078c7b9010fceb597ebb2fb6efe26248dd59dd7007e2b7b6fbdb7d951f259dae5bd4ac8861c7d3a40f2d849a865adf8a7669b10e2ffa2e829703f07f4c5bdd53d46e3bd41a37d48dce2599b84448aa312ccacd34d352d7b724cf18b0711f85d75b821e2e8140fc2a86cae147375f6e17e647d597babc475505d543c01d1540d6aa24081f731c1620f5923c4613340eb2d2fc9220ed38ad25405f3b5f0e41156c7a03590c92d8c8289c330b164233fb2b8e0e0ae539880c9e9f3d7f9cf1afad3e9b125fc4bb094b5fd3f09ff98afe74f8053a91e99870718bbba1d200a514758d038a2a3835960ba38183f4e608151bed76efac1b2fb3db3153a4283800617bc6ceb53d7839b33bc0c5b599baa0e822e25a3d5be44148fdf2e70e62b899f7bda845c8b4bb3e859076a99d058f8db8aa4fde5c0bc95243ffbed96cee7ddd193b1fb6f94b9b64fd5b5a9fa01a372d789a7f62d176781c65ba47cf54a771468806bffe83ff92eef7f44e99c70f4f62afe1ace81a011c238e664da8901bc1a2a7da546b9281d83640b031fe85bf34d781212554d5d5f552705a86b36f88ee3da86cdf4c18d526408a9021e9fd3bbf84ee9cfe7077fb0d21c5ec716618819604f611788c80aefdbe018e9830b40941e3d0b47ee96f6320a7833eff9094abc2eb61d475bc7f2ead33975311ab9a28c53384ceb5537e2a32edfa9de9a013b64e3b4da92b51847feed43af50a43da3cb6aa8f1c57377a48f74bcf35acf4cdbff2dfe3aaa44f84fe056739bcdb7b334860f0af90fdad84a9203b45be7753e29e23de6617e1007107aa69601ed56a9b021bad711c4159b4ae9fa515e29b2b992bd2bf7c2ce423e39d085778051fd1cbc7cc34d10a7d8d4230fba65db39e4c523702b501cc9f2a143304d65c47d21914df5888f5446364827b052fdb74fa6fd13c1283d889ef564464f9e54ca83c5791843c9f9e73210137d89b05611a574a4448d3efe5899d335c179cba75e142dab8a13d7d4d21bd0c26cda5c38fce7408417e218100004b770ce98f028ac5dad793d393323a983fe5f4beddf6bf2d69ba2fae25f866409ed0719a09c146d398d55e394209d2e74855e7acc28ef03140d6d7f4c96f9c1bc00c0884ec1732d9da973f6ab1e3f551e5555d8d7f78984607b980b89394df8859b5ff1291ae6acfaae0317e4bfa5672eed6bedb8d4747e38e3ebcc16d7a5f1b614de9f2cd31bdbab3d0672df0a732070881ec67d096c37ec2c8425317ce68a4abc933e2ddfc9ae35b67c022dd2e5be971b3a1ab7d3f0d9d51285facbae5cd27c9b1569687af097fad13e29439cf643ba3f4109f3db68159df0d7b5e7445c9cd4c752765e0ab01a577fd51907fa80962ec84c1250f7fa0a2b88d7f4deb8c206dca52c281533ba723feabab5a80295c930d739b763171afc213fd5910810494589841d4ebd8f868750b7fe9a34fbf3f309a0013f71d71c60806a94f4ee7942c29196a732d3abc728cc36f6649b3c7a421dabe0c206656593caa06a97deb0d9f2213970ac2a056c23c4e471f7dfa1b3910ce9ef2674d61cb9c3cb0a83a21de14631263d3e04625da73aabf1668e2866e43e054c47deebb64f6fd5445d8f081eab14d42a6bed9d554d93ef942495b48f10cda3479e96f935f8fe8fbaf1e8072b0cee441924eac6919574a7cff5bbf4f1d2ba1adaf3f5129b5e5ce5c091547f027d4705d56a1452ca56aed58af528b4895fd57e79ab05cfc30a49deb3b2b96d42c1cd94cf663f680070981399ee2004b37e44f18a1e59dec546975a8bb9ce69756ca675404b0335a71a4021eaf91b324fdf7b78eaa3cbce26d5637cde8bea14c5f858f8bd7eb1d5e50fc551092b54e24ecd8b09d34d56b9a8e4c2ea99b3452f1fa1d027ced29b2b9ee9fd9852c7563f44fc66c90001dce0b3c4cc4d400d6a1183292e1c30a17e47be3b9a8f3744f9e51e9b1e433a9e784d45466917c37c8efe6535bd2549157c4814b0833b33836ad82eff57b23e54dbc96f97558ca754e86c010a9ea0b6782a5fd8bc4874ded192b4ae89d1e23fb77ecfaec33cb21fd850d831516d88c61c7abbaa056a20b6f307a208844e8c5ad867f67fb64e30c3fbfd103ef93e541f18cd8ae4be19a43775564c06597a91b3703f180e7497a872157b140696c938db642bd38c4d79ae28cc7b26be15f45aceca96263d9f442b2c0b98326e89d69294f5f01bc3b1eaa47d1ce550202e17beb56a271153f1826877ea6bd8fce1d056cde3cd57dd497f1d3aa8316b81f1677c0da00727d26db686c5f8aabc836bd345593e7730bfa29eb8bfa9f9ae5e35f50beb10b54835c7b9f358b356de87c4994d7027b3fe4ac63887455fd26585ac0b7342cf08895b21bbbd628f67c6943c279c22087af817fa1ccd785c18694079f4225f9c6594fc31fa9737e81b1079b90f1e9846af2fc2c000324b5b1f8b64b944e7717e97c6f95f7c40709489f39ceb3b0e8bd6e739d0eeeab3fb9eef525c1b48d2fe2b64003a4dd4d33c1c622ad2cfd8d44866f44662daea0f3718bd6bfe47c47108282a915c599150f50afe2cd470a412af3bd2a6f3e65539e58ad3ddb7f0cd764f59cf013f70e4233b25530acdf7e48f85b4d56447753c3526b981aae5d6c0e5c3d8b9e87fbc394893ed3969edf909a2efc34d52a04304ef4a6534974bbb12681a0c2a0cf9fc963703dafde5ec70a062cb6f8e46359f3e57bb424b90a3f2ba543e96f1c1293fac410eae791146d97326132b2afac26a3209e6dd31cc7b92115ad79dc8a641f953e63a7b0a1e3bac46e9d3e093462e30a552ac1d50075bb1a5b2e92f9292c37d86b9b3d11af35fde39a09435f143c67eebca985f5c8286f1c043c08f84669e736db1eb9b95c75c7aca3481a8c2a303c8cfb6d5bbeb9fb8b36baedb303ec2838e65c9ca584ead178a14a3ca46b6a87871f2ad6344a5c2dfb24a88db09bd5902867f281ba261dfe2912c3d4801622c38fa0ad85e6e831248e946');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', '#header', E'\\x012a4c0930c3ec67cd828fb71a1b0ccfe82714c242d3791d8207d8a10e83c299063a46f9094d12181e94983b0ca6880bfec4ab4cda4102fcf86302e99825e171ac2a595333facda97f9b7010c1dc0e06d44e7428abba76cc78c1edd1d2d5712a098ce48b5eb7ff3f0639d85a296cec18d37e1e375fd0438c2d82a283a900b7b43114799181073ccf19ca770794dde6d96d379d75a35720952e1693a16c41552d5d2a2be4fad79c01669975ec67f5933520718661c27867606700575ecbb1b5f73c191c5cba2d07471e3d35e2c0828934843d32626b3df15adb76c87e8a2fcb0decc5bdfe97e9cf66b5743eff1bdf3e91901af60cb8a41c29110636f884e7d2b523cc92c864d5f3182ef9eb9b0a2ec8fa225d9a60b009bef7eb8eeef3e25dd27b684b4757438bfc0a591dc0886e721e87acfaacfc671b1bbaea589712f7ce84f82a2995f3ad0fa2ce300f9ca2d056569023b9541d7262843005b8118bd4c2fcd4ff89e2c429dd24887158fb1779545088afa4cf597c9fe917b30583a5104c74de1655a02f967b8a79c0431f57cc5d8dc4cef41e67e624dcce09714232dcee71846b958595959ec996e1437313c42a78e9fc82af423ad7c105e886c8e21a43ef2503824cdaf1a607dbccabfd177d767d2fc6767ea074e56f761e9d9ebe0157cf8789e33ecafe1c5e8ff1997fc132db3550fbe074a4e7f141c249c9c10962b48f3067f4d51c1c89f67b4466b094c40ff5f96781efe2057380b5e61ecaaf13ef0c6b7b29ed1f752c0e6ecb233b536b33d66d531758ad13482d2221e8f0f44e4c4eb14d9497c1fa7c0de87ac87f80c0a574f524e7b2a34fa373f369bd3db2bb79a29b1953a8bcd208bdb09ad52dda12217b693c98292bc08647828f51859e128644598d717fc71a83c39413e807f0f7f05812d971f13272c620479a8fbae79a6768e81f004687f3aec3a7b0c5a2ac6276f4c7ea3ad5855602ffded3e2dc45c7c3ad5af6399c54ad73e2fafd4c038a8e0470c1f774cceae007d8f3993e0ea5a6fefe0ed187e944d05c7556add67764066f3d50ee0731d800f5c0e6d6312af5f5f95be1bc0a1b64a4538bbaede6ea695d485420da912d4ca0a35d3d2863752b94697cea0e721c9d6c64a91a349dff'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', 'design:psu', E'\\x0193283e37237194d6159c9b2a077175b44371729c5852d295dba8d186d13af68fe46b48ef200cadc24c26b59ea4cddb36f7e80bb8fabe3d5eca204a8b740c01e265bde9d42ce104c19896026afc579dd19efc5ccc7fc8c5f0c775cc5373a57247ec6d8381108f00c1d47c22b9c744859c25c3b57354e2eaf81cfe8527f3b2489f7ac0a35969764214a0d935d0381e5177a23f0aa38f8a39d8824f395d269a7aa3a0ae926c76f745e4d3ff4c80cd43e0cc915edb5c4e3ff83f5a612bd4b5d8f084fcf13f223c6fec85ec6a9d618b1b15f128a707feae5921e50851b6719f8ea57f847ab980c0f9a0aff7a627331fe8ceed909f198092712ff706a5aba2078c539be135da328a333aafd7fde3f03f1321c6dfdad90de3214db62ef748485aac197fa2df8e623fff8db468e6d117683ca9a95a595bd4834e5c8fe7343f64aded2f084f019d55d14db7f530ac2065297250eb3548ddd62a9aad8885d54bf9ab9c67b7b59fd1bbd6f8e0756d70e21d8ad9f8bb72da73d8ca43cde619ade1463e163d82939a267130a8ebf5a9f30a7a4a4efa6111c427c899b6385e9924faf6bc4bc7128139c0064cbc69ce5fb2b683538eaffa9bdb72094cf23e4acaa2997a8fdab71fd9e5d4f2e44c6fd67fef89175098df7811102a9fc44ce8735bba255fb4f116a9c8ed0ee34d8d86e848c8b53d2e837a8ec51d30f106bed8eb0086762428c6e1d34ce63b93f14a5692a0f7217bdc004930928a92e018be67fc28a9a559b9d11fc09bef17f20693ad705880104392c3ed3ed7c7930a121c2fac977cb0d4b5385bf6feea405af9195e3a83192a96254669d9431907a211b57eee1f47bc26eaa416674aac1b720ded19745873142d950edc5384cd9dc800aeb28b2ca38ae55ff3de0ddbb186e13f75c9beb70662cfa7437a98114e542785941cc11048ed5e'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', 'design:psuStratum', E'\\x013d058177c76c40fe54d6e008fb798f723721519819d5f793354fa09ba56db2a4c746a8368befbd5b3f8869db4a8d035002c807b29fb2a6f34b403f9c'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', 'group:area', E'\\x016778954aedbea5a2fe3ba347da2c5a1edb0093229a25bc35755c70016cdb2c8e204f00e2151c66dc40c004ac1e5c617bcdecbcdbe760a29a950b2fef141313e0bf1339196bc82790d74f46c308bde81065c1a4ff08184a69633698b1752fb2d6104b033187d5acd2593b1098d3f910223a4d2673c0e7a07bb17d1092efce5e5e91304910f7c484d56b71144fdb4d3cc306d4a5210198cd09569a2f36171d94ce6c5d2e17bd6d63f1c9d4755d60e2f74067c82d2bf875a1cf71c57aa7'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', 'group:grade', E'\\x01754ca97e59c35aac2a3839ea5a26384966fbee280e02fd2fec88706654a7bf84cc799d3e1f15bf690256256ffd701f8587a07912915610ffb8b4caec2dfefa9b07c6ffd8578a2873693626154db471f6e995b1b31eaa20c5925d3fcba24ffed5bcd54f5081046a99ca566e7073da1f3f772e207fd8b4b550229726f273a7b9488effc02093604fd64a0fbdd8f2b938e0b4bb0969c4e3f8edb80c122a047f9ee13d63947140e15bb4793f7f74dfd24272cdbb766a2e0c8acc42f24194'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', 'group:sex', E'\\x0190f6f47e7e627b635a518f8422d3c3bfccad61cc5f89dd17e969102fabf1ad005796ca8236bf02887e6c4861bb23239abfa205805506f20bd63df84e3ace6f9090d35ce89ea00c1acae6be0a2c058e4c3533b3ba891a35f8300d68a60f4a4b84e94336f5eb48ac3286a176c25cab713969e142c5b7fd2f1fc4dc63249bdecac56043d0d860dd75fcd77277e94567a96afc762d5900ef0e6078a8e721b2fa9db5280df1b709ed1476271887bef9e06fa4a28537d5731efe557c382387'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', 'group:wave', E'\\x01ac2a6ddfceb57dac78cfa24831c5bbd961a6760df7c9ff2f15edafd1dfa2a883eb52c8637aed553ede3a27952bf8afb430d26d2c125efd1805396145cf473e820786af1d59cc474992fdc9a872be259332e0c58b08a6d1be43daf6e985b5173d57c2e058bf8b6658e89ca838dfd70e9ad6c482eb9eeb18b97f18f79ee08edcde00b349c6a5e5dffdef23d25c863bb3943c976b8eac9470e848ede9e731586a8fbd86a83c88710a444dd458c89d72abe7e37c42d6fa8e92b6235bf246'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', 'item:q1', E'\\x01af374b4cee4dba426f49f55344a4393f60a377a0034fc15bf06d0a350e8e49422bf63375924f31c0423daac82708336582b33a54471dd4566c19f8c1d3a82e41228ad3a9d89706014b8f15e48a570e6d873c0ec9acd318fb5c349f3bafde1bffc46116b9ec95b02435cd8b27b06b4fdc82f2d70a47c1e0f42b80ad0ca52654c8bc766afa43cdcdfea81e7f694a03e494e19107dc9e0b5a5a2c653e5f7e4ce2d700f0bbb4b6240d9f7bd2765368fadfcccb330e77ea749f18621b67b6'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', 'item:q2', E'\\x018cd46d567f888858833611cb34de5ffccac588a5ae786c0872b66211c1b93acd5c48302b009d41fc0f05bb1429dc9477672f3481e907e9dd13d7ba919ceb34284929f92bdb32febf01dc7cd9e12859feda3c5b7626470f18642de2ca6dd3e092c42ec3f2e455ee2a9794cf20ba8345a855a2ebf30856bda292357564514cd3b0ceb7c8a4a6cd18e17cb17c0afd4f577ea3d44b4e91cd9c8033e053a94ebd0b2a2f74c255703adc7822523e775cd3f8bd8650c69f7ee9e53dca8c1271'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2023', 'item:q3', E'\\x01c6f7c59f547022a319c247d2cb9114a3617361cef40e1df40863c2033400fb495a5279b7cab4fcd2e808493118d7388936b6a9bde9638d6d8dc03d4c0dd86de8a3e8827143d9cf30e29b1896febd16480c36b7f9fd2bdfd23f98f319ab7121c1916d529d8991f4adb16cc0f8a70462e434bb8adf6ab2cb344e1d7f507b98d05fbeb7b68b83e54d431a87421f66663e61fe52415bc76c68f6230c4866572a1539e68c07b6d82e35cd8fee3c53b52496c0d84b590a52159cbf73f7cefe'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', '#header', E'\\x01772bef16fa24969c5c3b53d5c90ecef67033800d5d2396508a94b943e471d6a1b1d3a27406579c3fd619d3cb12de2de04891758f033706b84d422a9ec05a26fe98594fb208458c41b9fce160372f025bb27fb162043ce96d83b172be21c8054ee384c519a01556f68ec17a830929d0391099e856a6e1ed3b294d61a09c3a5799eb98d09fbc7d2fcf9a4f2cec8e267d6447af2a7bd0e6496daee9f6ac4f0ee4c0e90086ab3126a4ea2c62f8ad377c1cb6b4b0292bec35f20c8205a2add16e8b424e62d5e98ef319b3e27e596c01bed1d2924051acfc8697ff4957cc4f3ad33f7a304a269e58d494c86c1ea84f9487c3c0a4ae0dfe3f68790c9e7e9d619f4dfcbfe8029a917d1df6c603fac09ca371df722e1e7362ca8a20906a8bc837c0472b1d5b0b3d48b1f2256ac04d23071fb05867b294475075063b7baec1976d39773fdce708f941fd1232bf8e6c010cc3bde081f3d1a6312238d5d76702b5abdf957f56f0ba5b10bd6518d49335470e9d2faddb02fa0aae1b3e461c100090d6d18ab71f1e34e39b7260d01ec740854ed6a83f7aee951ee83bb5ad9300856a6a66f4f2fb430783191f3388b0066acc8b0b26fba15a955f1c6a1dbca3757691f3dca04641ae8b37fa6f65ff95557f2212d9b5718bdd8f7dd4c87e493819c06695163d4f3060143356c05dedb8330bf7d1908e035f5d208ed1b1ff4fa17d66ac9c15bdd9d895de8e3b410b42edd2883e6622f83210b2a28c8300961a4b70506b73e9d01acabfd2c53866158c7f5309e5a5e6a1ead86d2827681871407e27fbab5c5bd62abe79e1c08a6cbd29e84696d3889ec39a43f6192483db678318701d42c4a25a2fdd28b87d4bf48651a1f8241e9947b4705396d827f23eabb94c9136e71d6a4b52452e73574e871767071b38e76b667ed47f1dfa34fb4b21fa242e720bec597307d597fb2406096668195fdbcf7b35001a3e3124ced506b249b605b5ec80bb21a3b81cfc4096ded9a1265dcbe1a202b97b764adbfcada05041cc76a9bab42b0eb9d120711f8b0cfee66cb78f751426bfe217b6185c9d20fe5cf74c21e9d72e2c6e2766dc878c53e1628f607d0d652883c0e2121c4d8ed9b8f9f1b74b51635103360c02999b91591dbaff'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', 'design:psu', E'\\x013d9710ef4b4dbd84f7c4f02914e107f2313e961330828683c77237e9e784acb4f2713cca5db263ab920491382ba2ea0820d2007ae4c496d26998f94cfe2080b68844a4273fd47015febe98e948dd9dde8c324dfe9fef85f038266f4880d3bdbb0cb383be0e8753a33898e24dc4e4c35c7eb479b62e1cac4de53febe39bc0d3f664b1a867908f4e7cbe8fc817d28ef054e5119f3d4305ee87ed58d3b24c4c832e13e4b92fc426cf453a1828ccc754d101a27410d785e17296cbe76728b5c5a4ce83e17e367a743a82d08c28680b0b84e2d933cee0b18c44814fb2324db0ea742a188165497c68170dc70302baf14a1692d5a5816b1ef3d89ec32454a9f9450b87b484e56c4d776411a375461763add2abdf1a06b11b6ede450d29a22c9dfcce9a93695688c2dfac8c3963cb1ec7435257b4091be048452cd0d491b75592cc4c8b25c1f5ae28827b6b0015882d4feb2e74bde34ad615390466b9af33e5331bbf0392cb3aebae769fc4d68202811e26ce3381a2a2ae77c95a9ff83ff72c498b72f60ec13d9dae55378941650c5cc4825b2f73bc9a19f57edeaa970f7e98653ac4ba2e6a9d3ef09173861fbfe7a74cccf4ae0462fe3c7a7ce6920d2f15e50d969c139616d967ddc2d4a5e70e50f809ef12596cb9d08dd5828e383df588744204b71f066e70692278a1a50907cf29ff9b3b92ef8fb98e4c8f8ccb6a4c136f9b4db32f2ed993c0d32f06effe30adb99cddba9d5b5617d149a43a655f15e4e2ad0e88589838bb17b612353094b297d225c2998ce6aa7c258ad1731b6b9d4893cec19ec675fcafa79d4bec599de7a994c826b400672962a5617a5b11d01b12da714890e12be24137b38dd1ebb125df5669ece131c933df939339b707446cb9cef909f787221cdff62d6ea85f3ae0f4f039a0332a7e3ac127f3b213c1977693e0'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', 'design:psuStratum', E'\\x01b439b18b924c3d1dc0a789052e632edc63ad2b98b2d63cccbac746aa0425f5c6cab899d4af659bb03e376cd49d00bea4fcad69d365a36d14e8789577'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', 'group:area', E'\\x01188ba1d7541435392273db03677ab2b7475be6f57f4db5adf8ad98f8d41db4764c7343c58771e7c41f2c42489ba761e3afee33b462c3bc4bfbaded94447ef6fba53da815220c062773c4a4279773cf32e0eedff276e03e7eeb364cf33094b8ece564f23cb139c49a050422ec4eb81225aa35f112a409d47eae451a8515e5ff10057b55303d72feb69e57a64f3450550b3c2a5588da5b7555515099d5b55916ae4c97743caf6ec5f6a2e33aa42c6ebbba66b46673639495b412fddae0'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', 'group:grade', E'\\x01f5a0a42adc23eb581e5bc8331ec7e6894f2ae2b72bf46ea60bc6373b61d70162828e6c596f82afca62cd02199174485ad712f3b0fac2c6cf6746a166b0db5e5b50ad4e616b271afd8820866b520683c171922733c2f3de08db05c155508ebde6c15361f77323ae707121218372817c5505f6a522a3c6e4d365185fb857a2bd36bb2c6779128824fa544f2446dbd21f850e996ecadf1cc71b248f9de7a7519aecdc0da01950475b0ab886f24846549073c732e89ec0cff704c2e05704'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', 'group:sex', E'\\x01356d4c508c97bc24fefeb0be87b5942fb739f09cf7dda141956c34de15520c959036360e80b0b79144d5070d127bac42bea65b1f39b4f061d76a3975a41d1e523b8e93c1ad6fb8df5a925c4ec8cb6565e94d02733ef86e7e28cd3c8bf8c275a97345c0efe8c2a35e3ba4fad21fc1786032f2996b5884663027ffd3419d35bba9349c07fab688abe2c3fa64f0137dad25c9c9d026531980af6a32bb2a0c5a4d24891f8fa92bfbd30ab61fe5f2ac6dcb96a785e34aa48705227e8c380a'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', 'group:wave', E'\\x010b0cc976cde18ad977252bdb3efe4ad72f2d86fb1e2da5c542329d7240d0aea4f5bf57098ebd1e9278ce335297ba8a3ac6523a1e8310762dcedca7d633e804723fe420170f11242d7235593195fff0cbc09975b6b257c255061de9650c7d4ffabd8b790857a7d9b73f82f55be24bb28616ffd27be413a7108612c7523720332d74bdf2fdd180494a40a6d25d9ba4620492f11e20ad76ce2673c951081613a51e4e213da43dde404476fd9c9b8754e525d7bee5a4e9ea97d6db018a80'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', 'item:q1', E'\\x01c78c9836f5fe2b1b590a23d79b4d7233c56f9fda50988018f32a1bc8b57d423c15e2e7963645e0ef76fa9f5e7c28158b284982944814eb7f0d351a98403db3a81b542b29c4cef66dd59827ab7568743fecb08607a12dbbb3434c7a2fa54a66368b241a5b0bd9375f7311b0756c93ba5d82f09be75dbb63f3e7b6775d488aea508454d76c40ca5a34b47029619d50e0a352be03e3e9264bdd8f2327be7a1a56e0cf5172725a1d00564435a6eda8663be6d5c637b94ecc8f9c08e9f6e2'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', 'item:q2', E'\\x01042dd5aa253ccc1bd3ea3a23cef03521b93bc746788f4f66e823d903f2dfb0cc5dd9903f169462c49d18687d1547f0e7c97c4a7c9e60aa454dc20822b82089dab040d79d7227e8365f09d4e516f4a4ce7583ed25f90ecbce960a38740d25db88a9a0f4b19b807f48912e54fb5f054b39220d530f91105a17c672120bdcc87064125cd32e12dcb73641c9e52d30ac4eda40d1f66ef20f17028b8119a7871ee41dd9e90597c90d5a3cdfb3355b1abf36517c478c0c0daa0b71ebdeedec'),
('70c3f6c9-7d6d-4215-b893-e68144e558ad', 'small-survey', '2025', 'item:q3', E'\\x0117f1659bfb998d520af2f515e1328013d53d1f81ccb0d330a921907622378b71e203410771eefea5e4d2797ab26b4cdedf17c691a9c48391d715e1c5f9ed8515b0f3cff362831c154f01e09cf0e4667e44f77b2480892e6f63454dee16a2336fb7c43449f4b7d22e6b35e9aaedb8067f6f7f1b581bed0dd49e5274c992e2b582e3a8bb51f94fc876f6fafbdd605741213bf421b8e8831aa77a0acad20cd9785b89c5f4e8db0c411df6ccd31853f1449df1c1ab68609868dbfb2ef47d'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', '#header', E'\\x017a62da6a929e43e4ec6ce0dff44d184a8e9c879828862ac412bb8e50626ca1effd401b443bbf884314a06846ac3ac916e28862b700bfe53209d3d8db05993d4beed68045bc0d98b739110e64eb1434de205b2528db3dc5982ea0ffd5a77391d2946c618f791bf7fac31a5a66d37245dda591800ac76f7cac208901aa26890c0193df2f2b0fb803867f89769a6370c4789c6b59add386d9d4f281e9bc0f9ff4ec1b1b1855f32474404a44c0ce87a7be45684c2d934039c389c249bdd3a1ec26884dbaf430d630fcd0b3b72ba2c5ee674fcc6d54db22e969e159c81fa40339298bd32ec9c8605bb96a460ef5f063eac7b3346639383eed2b79c70b8ee25efb6c2ee3ac2a7ed4b8f5225bdbfe7cddb3d76c7ab05b02d10641568d755e9a90f039e82761ca70703a07bf5636145bc9e95550d4cea3707f1971b4a2bdd0680dbbb95070e9e95303efb275983978466c063254bdc0d1ff9cd4e33d91805297e7485e7f19aa60faa9eea4aebf75d62178cf286841818abe5514d9734189413912d7b8a99f40d12dbfb8085ef0b67a37bfddee0d64f8af500e1c18ef78118674188d5e6183ebfaf3ef6be5e19c81bc7f844bd297f2f6d10be517652e21e6776348841cdf0e16fc2a908dde3cd55cfce4a1c1765194bca46ae1ff408aac62dcb2f614d27ef061fbd313b412c3726219a85a2cd9ae21a542d264770f83ea4cc5720cf317603f61b49527b1de912b09cc5aa15c60774d94811862795780b5d65b8b8c4bcf9e4fadbff9fa87a4879d9f46771d2500a1229cb65a2e58aee2ba65818f294645fd0504d753aca757b5ec7bcb626650b89d6127814687a1a252467945af93d1ba2210e9a278c5380cf2308c0753cdc6ab492f49b78396ca2f6855e963add32ad0bea68a84f78451e9c36074a00ec192a6a7572faf9ac323cf85e1e2bbc98d7e5aeface56c3c00bbeb123e9cd8336db7ffa73db77255aef44ced285cb55792cbec8c24116970ab34b8d974b273bc51c720c140fbad2363285acdec0465b9de44bbada0d245d0c3388e46f88636f08591a770d7875506cdf7e3576cb3c98232aa7af2adad91faa6c5f8508f90b74860453b56f130ed4b999087696f9ed274ad05f9df16ba87'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', 'design:psu', E'\\x01ba3b1860e47f1611cb4b28b65df2796883ec01342e9109ba3301a0f8a41fd442d5253e76d2fe907fc4b0ba34173b780d20a4caa152cdabe08a62a265b2b8b76d89c0774e0cfe863dd7cded5d0082e59dfd319684cfe9f637b1b0098642399a0a6ffdd008426f7ba155c85123882e2ad3aa3f066876dce84a777afcc3690e67cecc1dab86a6c47da72c262c73077c09b7ed199882ed7cdeab70fc11c5e6e7998e4722525872937c918f114ca32150bf906d53c09fb9dbf02e12ec8d83f70fb40377a1574fb9ecef2beeb8d520c99617b6667fe061f5731b8afe9fd9412cbfc9fede95e874fcf32d0257a4e3fcab96215ac5bc224aca216a8e57193487646a2be5f03c300ba4c0f2b607fa1757e7ad31f8d1630887c0897455ac44c0a45adfbf851fb4f4e679767d48a84f8e75ad24ca7c4f77e7cdf28d04fadd61acc9b5561bde75e8098d244af2ee1f98b1bf7dd38eaf4b7ea90a2d47f131b75a47e66ba4afe30697ade061ebb556b8c65f08b4bf272320724e3294e1bb842e71269bd2ad145c45a6b8dd4e7b5a920bd2820b21d5c2c87aabc1c8ac7582409b28486863d1a34ecf848263395f5ea479a7ed2d80df90675b51aaf6c680b23e4d310cacdfa129887c39c57efbb1247359e778562d6b4f6b7892010fe9e33113ec15f3a9bd3ce47e32f5f6819eaee30c6a5721765e00e524ebb379357fdd609b2a522986952f4c65d2c7229710830ba0f8dc93f18e48db0521445a436293b4c15562b87f77f54dc0151d9563981fd9b989a77974df8374928a4559392241d10da2d2e9335e60837dd5f04bd2caf9c45bf05419166306aca8a2ae8d0671b440f18a7c04756b7b74dd2174b0b74b2338737014efdf63d070dd5659dc76264729c82abd3d5a550d935f8582730ff4796a96bb61b0e98e2313eee9115ce2c2cf06ace98ab330'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', 'design:psuStratum', E'\\x011619b28572137cdf86717573645c5c3362b2174677f967b0b51e241342e8cb11f84dd9d445a24e6ae2879a2ef3cd628c11ff1da4240ccc52c8f1e421'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', 'group:area', E'\\x0192fab20af44c1286d2b64308fc45470f5859d940f7ef960a3664830c8a08342aa42632dbc47a678f53ecb45c07ae1d4552392777e61e27b2874cfd2d64b8ffeb64bf92d498cc96f5a6eae41438e5d67c10ccf390c837b1c9804961b3cfdc5fcc77d855da0a427f2e7c30949ea0934ccd40c334255c66adcc52c530b6034d585325ef9bd61d1a6628ee05b9eecc981f013e082352aae3e80d0e7945e593b3322449ee3aee772414aa6978c995bb4d501ed88f890597a294c9b34d7166'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', 'group:grade', E'\\x01d58f4f03be3bde804a23c070aee4ef5b9f474c1fdc022517271df4d70219bd32b499f2bd6b2a28d1121dddeeee443c4e0287cc713c957472950bbb13f6d5ee6e245862da78a66e3bdfba58cf9f2763d9136dad529f033fc44b3ddc22b9bab967613955257f7de0ac7ad5a1e8830c7f9ae84e5c5d393430e4ef6a9b418a6a8c2b8d6ec4b9f7530b163fc469ebdf126dbe9944349ce3098bf4e04809b0e64f40499e73f488654a830a703084177849719b1efe8f6c3660736dfa55ced5'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', 'group:sex', E'\\x015939ae80102e79c34b8988355c5d016ed7475f72c620956f6b14e69018cfff0ff1e979e2ae398297ad5597af8d7e1fe315bf9d3b8c888f40fa345f532b77b08dcba8ae2c260a3127f631ccfe805391499bfad48bfd05da206384839d653e5c1ccdd5d522e372e9d63bf4b62aea74176eef783ebb84f96f89cc35805dcba855dbfd1d708a181c4c8dfe48600703de92ccffce9fb26a2fbeff07fcfbba39f766de5e5ba10536f4e928d522e539d2407281ee5bab5aa14d4acdd48cfaa6'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', 'group:wave', E'\\x0123f352c8d8c691120178d2303ef254fb28e3094a1e1da6d51a2b8e54adab16b4f0a339c272166f0a3ae21277da6dd603c3efc06b044dfa9a5f847eb3dc039be53a0726f0121c237fed0eec59793d74238a53c88f7bb5d9beb9d614bf3a081bfc3ed921d629d8968955a72991a8ad3c03a89721fea5ae8552d2e8f22adfdc72cd2e7daf8bf39161c38daf2905caf1c31b0e71c9935d72766c6b653f3dabba8ebc342454c33e282c4795794e77044dd91e8c2dae34784efbdb313fdde8'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', 'item:q1', E'\\x012ce72f14ad26527760747653902eff0508d7f899f47a7ac41f625530af9706994bd6b460ffcc4ab473260cb21e71ddca161ae8da26b83a471b482038302dd1d173dc7e693af48927e4451eb70ca4befeec3ef9fd5ccfb7ad2da21e850dbd16daa6b4676f5c505469a95a055d23a3f026f6ebfaaaf07fad19531622c044c912a2e0c5e08ec09f1ade37c65ad9eda59f5031c9cb2741235f5f0be0e1cae1b426f67dc67d85d34bcc0d399299578cc876bfd5b38cf6271908eb7da49b65'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', 'item:q2', E'\\x01107abbcb35d9a851517024b5db3d30210cb002863cc14d5ae291b07f52c52b84b8f6d74dc25c94d80de52185937a8cea666c7062de3aaee020df910defbd647384b3a9a5847ec416a5f3c125cc9eabca4ad327fdd1a9c30ee1b903b85254be964a0f65d3b088707f8e6baac1ff2f52aa235d7a40fc215ed2d48174163df9466744d2c719b52af34dc4d1b2c697a995c0287424a20240425549bde2a3ac092cd221b9c8732e55d8016132e6442ff6dced8900dbc4696841b096face74'),
('b149600e-84ea-4b8b-ae59-f4aadc3f9875', 'small-survey', '2023', 'item:q3', E'\\x01826e65e065f936ef37cf31512ba60c7541efe9a0fb03e7e2abd021a13f3902ee3c0ad9528ad975d1e88331845d7d865073f965e79d1025a7826820024cef1b49c5f8df93716fc3321436778049f9e2668f015bf4dadf716478c0625175821a0cd9b4c2bdb04747bf374714a2a656360136708dbd756deb2ba98e5a5bc2fc6e074c52b5d647d4ad5564369fac4f449a0ea91e1f4d83d59909198dd615f98e4f06f2a03ac9b1c192027a189bfbe04ba274d568ae6e65fbf2e8336b3ac4');
