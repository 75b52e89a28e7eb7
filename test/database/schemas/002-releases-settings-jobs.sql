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
('b995577b-bf78-4842-b202-a09f66151d1f', 'north', 'north', '2026-11-22 06:20:44.29+00'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'south', 'south', '2026-11-22 06:20:45.605+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T06:20:44.162Z'),
('002-releases-settings-jobs', '2026-11-22T06:20:44.274Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 06:20:45.475+00'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 06:20:46.612+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 06:20:45.475+00'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 06:20:46.612+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 06:20:45.475+00'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 06:20:46.612+00');

insert into tenant.notebook (municipality, notebook, created_at) values
('b995577b-bf78-4842-b202-a09f66151d1f', 'first', '2026-11-22 06:20:45.577+00'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'first', '2026-11-22 06:20:46.676+00');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('b995577b-bf78-4842-b202-a09f66151d1f', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 06:20:45.577+00'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 06:20:45.596+00'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 06:20:46.676+00'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 06:20:46.704+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'd80b0c3d-63a9-4d07-83b2-ddb3855c3f50', '2026-11-22 06:20:45.475+00'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '854a8328-7d71-4b67-bbea-a05ab5598a8c', '2026-11-22 06:20:45.475+00'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'c37d1dca-e81a-462b-bb74-12dc45508844', '2026-11-22 06:20:46.612+00');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', E'\\x1f8b0800000000000003e59ccf8edb3610c65fc59833b7b0954db0d66dbb455ba0a913d46d73087ce04a638b30451a24e58db1f0b16fd2be425f605faca064f97f0c14218d59fb26d11a6a7efc3e521461ea1984b2ce54252a07e933881c52b02597f2c656668e0b60304763855690420f1838e124fa4bed1c52782f1caa0eaae9cbdf0e18a0bf6ae8c33babf025036dc444a875c8af3cc7ce589b8e43eb6c1bb457ba5c32b00be50a742283d4990a193cf139420a493779030cc63c73da58483fafd2ceb41a4b91f93ca642f91223ec1418e4bae43e0118f352488fa478b96178d8c4d5a9accf7d0e0537f89e3fa2dce45f654527db8bd92df4818e3b61ebe49b4a8041a5848354555232305c4d10d2cf3d763b62f068904f3dca68c956340bb46f3624ba72992e710ba6a96607e4f74298bccda839398e30e40bdb59a0ed38dd710576dc76e0f11fff075297f57691460c264657b32dadb841beafc387d2bcfc93639bc7bdbf64c920d3393691fe0852180003b9c3336863063ee049b8a26d21df9cabb0e141d8708d7c10b6d16162789dd34eaa2f7f193badccdabd3fd5171d4bf6eee0ae776dd0dd8964fb0761fd36ac7f22598b5ff653fde5e55fb5e6c42f4793ec1ddcadd786f44e24991c84256d587224c911038bce0935b13e60cea5c87f34ba6cbaf4bb9b6eefa6ebef5b0af5b19a096921ed759b535b594813060ab9918b7b293f9881565897552a43e3b8503f7339fe24725740dafdaec7a010798e7ba56febfa7e18437acbc0e84ae50348df2efdf153d324cdb0726a3839d60f6a7f7baaed316ac94041da7bd7651eb6c2b6a348fdd41e166252acfb0f8ed1a0ca705857ba2acdf41c0d9faccf67463bcc5c3d203fd7b9f8fb35ace02be1b61eab9dd67fb42de387d32db2af0d2daf1eecdb2563cdc8b41a4914a477d418bf593cfa8801651c52650c272359c41032fa07daea21441131808ac409c3899850450c262259c2a0cfc57dcbde52a30df984240f1b45da842a6d0c69c9c2069d06913772c8091179d828d29235720c69c9c28690b659735aad10519c500450943c634821fb5421030a499631f01469dfb8e446a0b09324f2b891e4ed53e58d232f59dcc05325f2760e3b59228f1b495eb2768e232f59dcb0b361f2ef7541e7c5e469e3884bf6cd2e8ab86469c3befe90f772d01721f2b471c425ebe528e292a58df6bebb6feb841a79ac375ff2e0d1254fa892c7969c2c78b4650ff2668fb500421e3cbae464cd1e5b72b2e0d156bfc89b3dd63a1879f0e89293357b6cc9c982475b04256ff658cba1e4c1a34b4ed6ecb12527053ef23595336e84d52ac606934ded3ebe450106da1568fedce6cfc5b8fdf9748b3c6993d3b4fae008b275a46803efcfa00d1b59da0b77f390bec081b7a9d0868d2ceda5ba796ba67555c4c915111fdf1041bb3b47db07421bfb6c725f8dd78f757462a247db18431bfb6c725fb8d787af69808bb6538836f6d9e4be1aafbf82012edad629dad86793fb52bdbef3bfef2b63ee5f11f3d736ead0eede117728d1063fa3e457e4f8631d9e98f011376dd1063fa3e417eef883ed5cb4858fb88f8d36f81925bf22c7bf82a12ee2d63edae067949c8ae347f5e76e9befdbb2e683c9fe7bb5ab736eadce04f7b5ae4a7c833ce84ab9f61ca5e08f420ab7680a36ff37f16725ba42e73e232ea5ceb8c3fcdefdc655eebf96ea2fc8d18839e60f95fba8c5bad64c5bd71ccdb496987fe2f3fa43af4d23d7c5d60d9de14e8c05e6dfd7f75e2eff036654a07b055a0000', '_flG_GH5MY-j5GqQlcTCmTGFcMn', '2026-11-22 06:20:45.475+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[]', null, E'\\x01852e1d6bf8b5c5d913557f1caaeef9ba3f576d6c80320803be698bc1'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dc16ee33610865fc5983353d86eb248744b53b405bacd2eeab67b58f8c048638b884c1a24e5acb1f0b16fd27d85be405eaca064d98eed185b2c4718db378bd650f3f19f195102487d06a59db7e504b587e433a80c127013591417aeb4339c8380195aa78c86047a20c02b5f6038d5cd2081b7caa3eea07e7cfec783000c670d82796769be1060ac1a2bbd32f94d66d81919dbf1e8bc6b8cb65a170b016eae7d8e5ea590785ba28027394348a0dfed5f8180914cbdb10e928f4bb753a347854a831f8f4a8716abdc2308c8cc440607602427aa08485a4ed60c776bbbca95d571f0219716dfca072cd6fe9769de49b76c5e3606432fbd7295f3752720a0d4ca43a2cba21060a51e23241f7be27228e0c1a27c0c28c38558d2ccd17dbf2631a54fcd043760ea6e5e80fc912b9b351ed507fb110672ee3a73741d6f3a3ec78edf34dcffe7ff40ea8ade4ba4a180b135e574432b69516eebf06e629fbf64d8f8711b4e5908484d86b565f80509dc8380e205cf7d63731f0c9e94cf9b110ac3b9341bec980d56c83b666b1dc656563ebd70f5f96feb1e4bbb8ade9fab93f6397bbd73d5ebc6e8fa80b3373b66378dd9cd01671d7eda76f5d7e77ff58a133fed75b2b773b55e63d23be0647fc7acdf98f5f7383914e0d07ba5c72e18cc64a1b29fac99d429fde6a2dbbbe886eb4e947e5f4e55e120e975eb43573a48fa02344a5bcc6f8be29dbd371aabb652a768bd54fa17598c3ea8cce79074bfeb09c85596e156eb55d5df8f23482e055853eaec1e92ab45f8fd540f495d560e95937d7950c577a0daac510b011a92de9bae08b02536895298a7e667aec6f92a7f708416758a83aad3656b6a6668e578753cb5c663eaab82fcb9f2255caf6685d0897455adf6c6fcd98c4c28a71b64af9596a307fb76c9445d999695444372cd8df19bc5e38f1851c60157c67832b2458c2163b8a12d6f421c1123a8c89c309e887dae88d144644b18f5beb81db297dc6863de21d9c39248dbe74a4b212d5bd8a8d320f6811c7342c41e96445ab6814c212d5bd818d2d6ef9c966f88384e282228ca9e31a690375c21230ac99631f214693b70d955a0b89324f6b844f2de70e5a591972d6ee4a912fb708e3b59628f4b242fdb70a691972d6edcd930fbe7baa8f362f6b434e2b27db22311972d6ddcc71ff6b11cf541883d2d8db86c6399445cb6b464cfbbdb61dde7464ef5e4cb1e9c5cf23e57726ac9d98293bdf6601fec542f40d883934bce36d8a925670b4ef6f68b7db053bd07630f4e2e39db60a7969c2d38d94b50f6c14ef53a943d38b9e46c839d5a7256e0c3d0d3642aad7246532c3059f71eec1b1410607c8ef6af4dfe4c8d9abf0f8fc893b119ab50dfe69c5a9c2953ba0fe11c4ea83156d61c0769eca5365b71ec3c2bdac88b6e78c3124b7b9a25ea0032db1ca68c6ab6d0b11797f1cee5c8cbcc78c3124b7be2856b17996d0e5346355be8c8cb29cf24b85f23662b73dc25a5c7c11c7991e95985f62e315b99e32eb43d0e66baa5b7bce762648b707963b726f7a916b5af80679bebedc43c5b7cbaa5e8bc739e6c513a6fecd6e43e9b527744d39a76629e2d3eddd60cbc739e6c9306ded8adc97de2a5ee103cdb5c6f27e6d9e2d36d55c23be7c9362de18ddd9adc6753ea8e685ad34eccb3c58fbe75cf9984fcebcc6ca58ebd81d1715047dfd2e8cc027c9799add4b137763a0e6acaad9e78cfdb08377de20ddea2e4a75adebe0a9f6dceb715f96c0780720334deb94fb8151a6ff016253fa3a27744139db6229fed00506e0bc83bf7093708e40ddea2e4275ef40ee3b3cdf9b6229fed00506e96c93bf709b7cde40ddea2e46754f48e68a2d356e4b31a8061f535d1faf3a1a2fe1e6df81ce8f2583a67522543afcb96101477a6d4be39c642c90755283faf1bd6cbf9c3d1047d6eb2e0912c0a934a8fd9adff5dea2c7c8c329c90a15533ccee4affdea855afa971befe3535a6c02c0c55f8ab1ee7aad9f981b7d2ab91c2ec87eada8bc57f8c838e3064770000', 'ua8TIJ0vqCpbkOYR8sIbp4HorC1', '2026-11-22 06:20:45.475+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[]', null, E'\\x0159d0e82285cd1e3c7da9ae4a1f173f6edd61c37d0e8abcf0c53d33f9'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', E'\\x1f8b0800000000000003e59ccf8edb3610c65fc59833b7b0954db0d66dbb455ba0a913d46d73087ce04a638b30451a24e58db1f0b16fd2be425f605faca064f97f0c14218d59fb26d11a6a7efc3e521461ea1984b2ce54252a07e933881c52b02597f2c656668e0b60304763855690420f1838e124fa4bed1c52782f1caa0eaae9cbdf0e18a0bf6ae8c33babf025036dc444a875c8af3cc7ce589b8e43eb6c1bb457ba5c32b00be50a742283d4990a193cf139420a493779030cc63c73da58483fafd2ceb41a4b91f93ca642f91223ec1418e4bae43e0118f352488fa478b96178d8c4d5a9accf7d0e0537f89e3fa2dce45f654527db8bd92df4818e3b61ebe49b4a8041a5848354555232305c4d10d2cf3d763b62f068904f3dca68c956340bb46f3624ba72992e710ba6a96607e4f74298bccda839398e30e40bdb59a0ed38dd710576dc76e0f11fff075297f57691460c264657b32dadb841beafc387d2bcfc93639bc7bdbf64c920d3393691fe0852180003b9c3336863063ee049b8a26d21df9cabb0e141d8708d7c10b6d16162789dd34eaa2f7f193badccdabd3fd5171d4bf6eee0ae776dd0dd8964fb0761fd36ac7f22598b5ff653fde5e55fb5e6c42f4793ec1ddcadd786f44e24991c84256d587224c911038bce0935b13e60cea5c87f34ba6cbaf4bb9b6eefa6ebef5b0af5b19a096921ed759b535b594813060ab9918b7b293f9881565897552a43e3b8503f7339fe24725740dafdaec7a010798e7ba56febfa7e18437acbc0e84ae50348df2efdf153d324cdb0726a3839d60f6a7f7baaed316ac94041da7bd7651eb6c2b6a348fdd41e166252acfb0f8ed1a0ca705857ba2acdf41c0d9faccf67463bcc5c3d203fd7b9f8fb35ace02be1b61eab9dd67fb42de387d32db2af0d2daf1eecdb2563cdc8b41a4914a477d418bf593cfa8801651c52650c272359c41032fa07daea21441131808ac409c3899850450c262259c2a0cfc57dcbde52a30df984240f1b45da842a6d0c69c9c2069d06913772c8091179d828d29235720c69c9c28690b659735aad10519c500450943c634821fb5421030a499631f01469dfb8e446a0b09324f2b891e4ed53e58d232f59dcc05325f2760e3b59228f1b495eb2768e232f59dcb0b361f2ef7541e7c5e469e3884bf6cd2e8ab86469c3befe90f772d01721f2b471c425ebe528e292a58df6bebb6feb841a79ac375ff2e0d1254fa892c7969c2c78b4650ff2668fb500421e3cbae464cd1e5b72b2e0d156bfc89b3dd63a1879f0e89293357b6cc9c982475b04256ff658cba1e4c1a34b4ed6ecb12527053ef23595336e84d52ac606934ded3ebe450106da1568fedce6cfc5b8fdf9748b3c6993d3b4fae008b275a46803efcfa00d1b59da0b77f390bec081b7a9d0868d2ceda5ba796ba67555c4c915111fdf1041bb3b47db07421bfb6c725f8dd78f757462a247db18431bfb6c725fb8d787af69808bb6538836f6d9e4be1aafbf82012edad629dad86793fb52bdbef3bfef2b63ee5f11f3d736ead0eede117728d1063fa3e457e4f8631d9e98f011376dd1063fa3e417eef883ed5cb4858fb88f8d36f81925bf22c7bf82a12ee2d63edae067949c8ae347f5e76e9befdbb2e683c9fe7bb5ab736eadce04f7b5ae4a7c833ce84ab9f61ca5e08f420ab7680a36ff37f16725ba42e73e232ea5ceb8c3fcdefdc655eebf96ea2fc8d18839e60f95fba8c5bad64c5bd71ccdb496987fe2f3fa43af4d23d7c5d60d9de14e8c05e6dfd7f75e2eff036654a07b055a0000', '_flG_GH5MY-j5GqQlcTCmTGFcMn', '2026-11-22 06:20:46.612+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[]', null, E'\\x017816c689aa091ff8407b0f76ef980b2ee29b81bc5f3b448260682c34');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', '#header', E'\\x01789e594878172b7a49b49959231f93fbf631a1f8500550022c21a82efaf5f202df356b6ba3e0e1b8ca4a82103d7cdf6439b77559617bb6a4c1f697f65260e89db57aff87ece45dea118b3791bd34c35f3e11c51c82f8d1ef67a742a44f507efe1bb8b8b557fedd7c78dcf2e0dda65ddaa49409595127530276c1fed78a354d09fd8ac89c2224302645fc2b2be972ee001a5b2b31324a2b1460608367bf1f311baae3f640adae694a1eb84e094261203411ce4531cf016e5ecdb4f566e6fce8e825105c83a9b8bf8f7dfc2a10f2bd8169e166bfe4de4be45ac2fe938d50bd7387389cf50300163749d56fd274dc2c668a98ad0fe1b6f1751ab90fa6afb473a41fa69c610990f7ab5520e24b6d79287981fdb44fab32860e33ada9f621640d67b3c7e94b92d6f94ae0956e05470dd09433afefefb5670bf20ff1edda199fd467ff448a2938a9f544ce32ac697f10c51e6fb5429b30c94ffcadfef19ed33761d369c8c9cea012337114df5ef6f8605f0b6884fd42f5b9ad0317f238f061c911b35ed01fb48bbbbcde283bfd36814fcdeadb12021b6b80b88fb8fe4b89f0c9bd56e1f818456661c8538dedc7b3573b1ab177fee1b4126008702deffc7acb015431b0a153c3351bc5af86e820c4a1378a58d634db367d5bc2f82d0b4f20851ed32d9f0b9e61a45861d1eaaf249749c288f74e4d288cfd36960450f45b382ffa864ec608c368133e476e1cb8323f121a16b0c52f023625feb91b82bb0bf06854bcc4aace9662181885052ea4358433c4f2fc7b5f7d2f37eb9e5c17803aa93194cd63a3ab4cf4936f12537f355a59968e1016bf562ccb772ba2314478fa1107463e3d40abd867493470dd00737f6c59bf9fbc539afbbce9b7dfc93d2b053af067d741c51b44aee03a068ebed721cbd0b647e73472967f04eceae2f6feb93015eafc1d184fbed429708898cf558a15de2ca467ec0a045dcaeef15899fb877aef7d9b6fffc6ef26e27613e57e973b05ce966b71b71070fd7951235446c546d099b85c3b1f09a2e28fa1c57722c1e5d2e025135e26271e1a9b9748ff42e894d3c803266f4bc37acbaa2960c32ee91feba61b1f933c4b92a437ea6afa660d763152464f920822cdb3a9fcbc2f90e137'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', 'design:psu', E'\\x011f147bb1ec794c7b8c99b6c07d8f5fbd0a2a09fad72c667e7f3121a1af3dd5bd0b72eec923618f848e91e329d4915b433f340c6daa60ef62bbc8aed05c415cac19b6406f69983b126d920960cde043166591e38025d7dac4866bed6b112ffcb9c6c6c20bccdd9d5565b9b1bfc4d4cbf4254fc1fed8c55793b1523d073596b8e65ab54b72a0bc48d86b6189687285eb5c219fd7209da25c990f239ccc5d6631ba7d3ad4c916631ce7a10b8e3a3ff683e25959464c911ae80364edd5b8eea8006d944a78e16e8249e97ac98748012f8bcdcb71fb25f9ddf451cd54da64ca5a97c3e6927a7537bd61ec40e1227c919c801b4282c89f6615af1eea2ecf3a3f6bb9f488a9ed3bdef16a97a9df778e7c9ec0deb3f33bc80f08ff48885d86dfae7554d7de0198232d889960ef8460a335f3293ad4cf3c497c3223aa0fe520e4c9e4d690c82809cc27fa0c7371e61bd1323d7d85546f31e96fb1ce389344dd497f41dc13583f846a13d24b3896152738a30c737662d10c0a59e7608f0605e3106f81d5480cd9dcb17b3a7cc21aea64b485e660d6cb294d94f9791209738d624039ca7e87318e36b329328bed79c05ec393fc0d99a836cad2d0cfe80662e9291981eb0121967e9419564eef1301ddcd1d7057da8adef56bcc5ce08f8e45ae4813b05d14eb875eec84825ba2387c696b084587b6877ae2295fdce703f4927f22c9818f7a65a4a2add567d32eb8e103966e48100a3082d8cd27809f5a593a3bd5e6775b8c4a0682d262f250e4825555e6804ff0b1eb897965b57d9d7234b0fcef403145e4e8c2242ae1656263148e8d880b65409e19ece49d0e3fb5578f747aa1dd92a5f96c3cca554afe453240ff9956ee4372c2317bc3f9937b6855a2fd2f4ef6148be020b10709fce52ed04fec3fdea622a8a1e063e9ae1191a81ef2b766de15'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', 'design:psuStratum', E'\\x0177bdc1681d18e1df335d5385f5dbafe347e77b41f173e9cbe8bfacd46af32f14b49ac0de70a72f10e025e6d8929ff2c6b1a050f0489fb3d842a84cfb'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', 'group:area', E'\\x010d499ed32e5d67964e8384897e1ffa595aeef533a10e6830b964b16a0f33ada15bc99c482f9f4aa37bc93b96cdbd98bcbf4307cfa0f3aa1076fe61a0112543766633bf7aca71f71bcff97533be5b1483f7a92149649cfab79ac2df20a4cfe7de56958c6f6d0684f6a31ad4c2f3a1b3bbde3ead1b127be99fdcac98028bdbde17b8a76b2e64352293cd222d9dbc2a8616d11419c4c044fb14d0685955edcd2c6a07179d136f739825783bac63b72687655a62ae5bbc56101093fbb692'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', 'group:grade', E'\\x013790e93b1a373fd0e7460643343a05f53c0c6e66bd69ca8f6c361638446dd950d79cd70ef9dc7bac235c9bfc8cd08e249e34b4f10c6935a5373bc2b71315c1d6a2d62a29a53e3548d8c34703b73d6d3f48d16cac9d7d6a211325642b95ed6ac1841bc9230d82ec57b75aa29cb9f6d8721c01b2f5bc012988dab7a19d9ff4cccea683bf3cfb06d8d68c3703eadd874016505f2dd167e42809bcfb0e8cb2bf876b55cfcbe7d51c81fdc21dfc0a7c0da8572c8a2cdacf83d2fae82428b1'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', 'group:sex', E'\\x01e34f9cbd540901ee833b05da347670fa326550fb3d3de458ea0566c43dd06bfb6fa9ba52aead09c117876aaf306b221336dd5ef6abdbf993ce522a17ab6abd15268057d16a78417c2dd59abe932f07a4081ce993587254ce039a9bbda9f693a07b168b2831c2f2c3e93c5562ae02c8e42335e9a1bd74bacd24f4846ef0d4b7aaefadf7531dc9feda745e474e9e75293a585bab795e4cbec012f5e638438dc91c1ed4c9dd7953bb22bb6eda40153232bbfc508e45e164a37e5815df9e'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', 'group:wave', E'\\x01635e2451039f3d8c134109e619f647897eb9ac284a95a8a7bfff6bbb362db9d2c6c0d413ac0dc1554ffe463f0eff6529f233a122a788147922853510e21ecf10da84b15f5c145de9a73f16a22e087424cf6edabfc6f07c253d88e4843ffd3fc57651f3d075eb4c56bc2d5370512a598ca83f0d3ba8c259ca9a8fd30f12ae911277cbc1080a1bd4842810827e4f14d2d5f6ccf10934977ab37fd7a09c3e2146936421fa844ce63efddf9d52e69443da70254a5732be5b0b9eb9e2a7ed'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', 'item:q1', E'\\x014a63909cdd836d169e5f651685fe675f193f42f11bc4ef85a08bc8f0dc57d707db199ac4bd129c8931c4ee9858e19ae2e0ab08e581a1d19add123d071c59fcaa14087515c90ddb9c40cd290e9f067e2cd04e75ace8df88b74a60b8a88cea5978e59da729d0c4d27f0ac3b30fafb2fc661180aec75ea5a6c04525d55c48a3fc668e1c3ab1282bec53e680cc42203554ee070c4fe7fb031d0a3ef42f348848380bde2c253a25911a612c51a709a18a746a5b497ab47dfeaf6c493daa87'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', 'item:q2', E'\\x01e15645335e52ea8d4edafd4820a577b42424a47e0749f47aad11cf7da3446f73dba95ae63e9a0fa33c8264c18821c7e4e1b39a26ce3d5b34969dcf61081fb383f003684f671b8ec618c9475ed34d3fd190d5059d847fa073e059df48f4ee7390b4142731a7ed90e2d2e9f92cd38b6d380c56586c7ba81cd327d0af3ca70b7e2b7ef8b7a0715a2c797633d815a74a7479e7fa8c560852dcb1503fcf7c7ffa0b4a8028e0f10b030e40a22d4421d1c7ff0c46457a64870734438f3fe6c1'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2023', 'item:q3', E'\\x01ddea21ea8bbbd464d9a6623d13ddd6bd3352dffb6e0ff3976d40d9d3fef77a2d8e762fe6098c5d507bd4d3c5b4548674fa2513f1ab7724d6a0c406acbd631ba79d0afcdbb124ca443b3b3b03ce91d32e123e5e1846f41284330d5dcc49e796c8850c155686ec4ad53e1ff3577c9c7ba676eae3f6a525f9c6d908238d5e3048e98011ada713dfc60cbbd0873f02dc115a698b0bc994443abb11d19a93bd13d01fbae10e74a475cfec1814de8e9f2a129e0853bebaae23a443127d9c96'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', '#header', E'\\x0132f778661c83cdc2d260aba78b0a74d2d0b4fcad7eec87fd3deb03ec8ae04a9087fdec18073adc51fdc3bb04fa996e9ec2823b40817c1896e8f43660487b1a74c4c7a0c73dd4311703062fb7325cf74e32b0d4d9a43c017a367f391658a036f167d684a6bed3428fdd2c36f10042623b28773d20515eda8585c87972b975adbf93153dc5c4477f3cae8435c45fef993930aee0edf1cc9df287fcbaac0ff940533cd46329f2be149be6943961d09f7d86a558016dda226b8e401a72b06ffbecaff49db3c9f81072a06b80f22fc7cd615955811de8df54f38eb36f0c3cad3e1bc561e1a865f100d41f7f87ca73a9ca7a894cf2f36af07690e5b1a5da878457384049fb324c5568bbaf2d4970ec9c9e1f32c4e448ca2bb7881a0b23d4f9e4167157a148f8a7cfe9bfe712fbded47f396d22e62a8f3183fd4f3407047037ba51a146cdd604c5980e5412b6f5ca208ae0964dda650bd80d85eae6810caa68d0cfd041ad23fd121fee80edf4c6117d5c70a67e785acfe09360cd36d7654c3ab1c50f38f910a17e80f9c15f29d7a4f70f77c05f28a6ddb0cb222dade60727147945c36177afdb4201d527f1bd198e782dc5dd1f7b74b29ebed83a7ea2c3a7a50fd65ab27aed1d065d00a3d206986d6ea693f61ab71dd7c4b5c2eb8dbbf5feb4ad627473bd41519ca5f56a2a7c2ea4c399f853a05c41cea19d1a49757fad139c29df9b0e9bf9cfc9f17b622160594d539012f077ccca789c8dea0443b89e9dfa5f34baa32b51469e256f9a5bea3b9a3d6d82888be1fd53a3d0d4e45933c56dfbeaba29fd8ea91e0520bf7cab2ea49c4136298d471c81ce3b05c0248ecf2581ee0a88ea099d9e8fffcd456444ce24a883efcc5e304cc296751d3da59d307dbb32d33ab58b0e9a009931e9ed1fd6e1a61c0b2c8d1d31c9d1deb3d4bfecc5e5498157badc1f62a374deb03be83288150249be9da3b261e6a4938aa33cefe91415f142d55fdd3bb4527fbf307cb0dde2c99a835946f1eb23bbdfc254f78a90207233de232c7acf919ab50ee27a1a8afd70407f60cc58be3d631ba3352cb03c09f09b4533ffdbe7b8fc3f088eaa373f351e2149cb44f7f446990a342f558a3d0636397c1bede2fa0d8a2233cc284f'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', 'design:psu', E'\\x01e55891928388139644b6ca1cf308c10f354397bb6da0fb2ffc487e12808b58d3aed465cffcb9f9d7b0a31ed2e7c96ef472de71373e8681e7969510539fd9060ed366f9299f85f597442bb809b7b3ebc4d20fe8d3020ed81604ed15e9f0dc81fc77c24806f7417320d48fdc8fd58333440abf18a03197dc17b034ed8ab050e8caa458b94cdf3c6acb240625361bc042e818911286b0f1ce00b18c723435473ea5e9ffa2cb82bfa215c5051462078de6d83bc5bc8310c5bc7a0e6dd544d1e6f1da4f594a3b5d4dd804791ee2e3ff6c04a1e2da08b9ccbd2ebc8881c35bca82e3217e501a21e9e2df2d984a1252a45e2fc3d30cb8b396963e2f53d59e0580752e24b2a29c8608738cf5d33658f2c57900514c2628a5060d9c95cddc1bfa81f1f779a41170b5ef6391ce10840fea61514e3bc47d763f03aea1b8d42775428fafe76f7ca1810a94c4723ed22e10a20e9faeda8259d325315c08c7bbce21de2e1f00089db5f55480409721d6e2fbfd9c421e9c843aab5eb55e61c641fb50516649883446fbc81c1938e2c87a68d7a473e09aaf0ed1f5701f24ec8df53fdf1eeba48dfaeba65d8923dcb48a4131f9e720fac8ee051d0708e88a2cd4245dd67de2093dcc00d7c46cb7eeeb42c76b00e5edd3bdafa5d3851ef033ecba0aa24db78fbb25559f7387756fc6e2010fd8e75c0a0ad83d10f3813586594a1ac2b10a31064ad2f446b13f19379009420b3559ba4e11ff0a87a5646e5d2750af3f01ea96749d986261fd68b600313052fd1c5585fb1faa63895b4f3c25c19819fc1f0b235fbaff6cc45e847b6b3aa7624fa8ed5a85302254fe70452bf8396a5c4922d6294b45eaab035f4266e5a6c37a1593f049b24e641fe31e27981bddf055f0816c9b597ef214b2b1815e6b1dc7093c5e1d5fa4184873383f7de8a828d0c9af33a200'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', 'design:psuStratum', E'\\x01f9b233ff0b4a5ea242daccf6b13913c3daf37edb96d7802bbe537cb3a5c4791734853a46367b2a32b7d19a3a4ac18b04a1ac469070ccfeb5f6c6ddb2'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', 'group:area', E'\\x01467cefcad2341e8c38021d76e68463ecd066c17444c30d8079b4441966998ac842eb1d8c4685253a9d6107e6a3418656622fe76160bf6907299ce95e437421b87468abd39030b08d3a75f2b8ceedb665d0d38f96c0f88e4f1bab4319517b67361db78f47c7db4b6633d3f8f521a24127f332fc723a0d8d0eacd8c64fd55a7074f1b4c69be88be62a8c2aaff31a4548e24cc2f4053d9942c0b40c89487270c71f3cee25d68e4deac96f8513e4f62fe1fcabb6860b78af61f8654b29fa'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', 'group:grade', E'\\x01b4e90cd5c60bfe5cedc79720e61c433501743852a49228398919afa23883f38515f040681ff5e6020adc1c503cec53d1ebd86dc16893bc3c0554cdef056d4bfb767e504fe5a81da2daa36c18fe6ab2dd686eb55b03d442d705763f856440508dd17ce51072cec3b4ffd4b8ca2bffc4143ceea88f18138e3c293490d5179c4780012b3c48a63e91389b00b20c96541fe466a91e2e53772df52b7b549d785503b38c88c66c0b0f47386a735484e407e63cd230f54d2356547191a531b8'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', 'group:sex', E'\\x015bf3e621af994dbe883a0a8cd8e047d7f5581c71a0263ccedae3532353311299e5d129af62af81e2fe03ecb88518167bb91dd2d04c43eb1fb47ce443efb3202560a22bfc6cc246fe54051261de191b932e55365ad141fc9a80c885ac66d26f78ddf611d6cadbf07e42c6a7bb1ddc92834f33f7da370c1579610376e4e51861a48d5d5ce62aeca2bb0f9a8f2e9865ed8ae6dc43e5361abb5073d5735f6fda4eb8c79acabe6f078d890633a00d68ac9139118c734d94ff62017053d0cc'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', 'group:wave', E'\\x0154d304b02660545a76f6afe586424dc52912dedf350523b2df98a5ba48ce8d8b43d6001f4de449049b0862011dfc9559713c5836f54ff25a9cc6e1b4db64eadfd4c76b2c8c8cc94596072c57c4b8615566569de001f5d5acdafb519f521c74fa911b7fda746c899cb6255de8ef9bf08adbb73ac304a48c97bfa91e850133ea06471eabc79b8827533ecd2e4d3cc84cf5a9d3ab3ed9b74b92cbf84deb2301d042178d0a643c6597d0108f1e8b41aa37ccc2e319f9446cc2113bd82aaa'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', 'item:q1', E'\\x0103a1d429e1d19d5fc757959443e0a25afce865903f02fd0af2ee28016dd35cd6eb9a39e3f6f94c486f9ace93d16f428e0f1a1d3d403ce4ecf37dbd9bc251a67bc1bf181dc651f416d2c98867780ac9fd984c15f4ec491840f61ffb71f1a6208034e3d6be303247fbbc918c0bb99588f1d9a5f9df0e9c12c3b8f8da1f5c35e63565e3f1c50cbb1d2f4cd01347672c4d8d6171f27cf0ed109b12fb69f6a5f3f432de44c8cd023dbdd00d2e59da4029b2cb98fac60ed7f9f194b0c640fb'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', 'item:q2', E'\\x01678f684194fac25777088c439f69380f2e8e7934ba51f00636c99cf2fbee5ab06e1efd38830c4b910a7f9b1c8a03ef913d339a57b2fc792666b7b861a0af2bb17bf999deb47f449fe1b18e316f153239b34067d0d7e7242b6ea382e3d7229bc0c6938e725c93f6f67b692d84025f9fc22fcd90e1fd9aa4975f775abb1b756c70201867a0a910578cb5070dc666e40c15d8e513aebd09074588883a17e7f7b01e360361f3a565d73b484e83e133a23963fbd7defe7cacea6dd94cdbdd'),
('b995577b-bf78-4842-b202-a09f66151d1f', 'small-survey', '2025', 'item:q3', E'\\x01aeeca6bab0b7390585b6115b412bb3031d0ae8a23756e86f8eb971b76ba86079909111ac5f7071f9b8efe0ad14595b03b37e384d189d32a46ceafca1f6e630b0d6ec2c475c3540ed991a1b18b80d819fee9e9039a41c840563b828947c344e253f8ab707370339b03a98ff9e31373d9bb717de5f3f4ffe14469df230aff22009adb7d7b3b83220325bcef2f3962b0758f459268f12a7b9288ed5176d61cb07ad1ec27b4f0b38ab25d106b03e828b5c4e8c5861aab1802aaa6a1536ad'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', '#header', E'\\x01d3c3fc54617e547e3ccc21f330cda04605c593aae43aa47da13747c1b31881ea84967f5a5b28f5900700397804479d2970841c63728d1e4c01296ebdecb1e70bcd3982cb983664f8b4f248a948c81c8945ec2a5ef16f06aa881ff1fd51580c09bc3b81d4d43dbb3ad421804ae2e9c554f6a0f4d377968094979ac6b56f692746672302c3ebe3034aa37effe624e1a074c7b59585bd5378a140ed07b969ab8c70eebe14dc891be724f3f7446c8bf585bb07de1a99c184b76ef988321a04049e990a6869770af4c1e26f5691628e39618ed9c9a1af6ac402054f9ad6115b777f8317d341697a76fb84722ef8f804268b269229f279173b66de5d363469f2dbb038ff42b8f1285f69311476485aa7a66e1b889d7f109a0a783c07be75c5b12991d9fd50ab3f8e8a1b8a2a5de454bf9fdc21532f3397cf5287cc2c49f9d63907b4332ee15c2b7adc3742cbc69189990720baeec32f7e59bc84518cbf6bdf1ab3695e19758b17af59d75b2008982d9457acc3bde6ddd23bc19564fc625b22f514b3a5168dadc9271733963569d31d4542e80edc4682e5c9b2650270ad07d2d2c5d88f61eeef3a44b08fc72ddfd5af1032db52c4f7802f67e8a4f2f2cd492b5d9c96917003d5c78a17919183062ee1de15d30142e17e40ba95c3c1cab832391e4291a11391eb5b2e8b8d5399a463582d2112d3345ff2550977a07693bd9128ab76ac9f8cbd7789fa8329e589ffabb523de2732e2d55c0234a496eedf21ae7d52f21cafd0d309c659362c1376d8c898aca8c59c6dc61d7b9eecb667962c886669857920b5ff515db9d815e3ccc68ec46f72c3bf8dbf0759a725f80e9f73f4c88e932d946bd5d850c23bd784bb761d0bf54be9b5a0add2c51fcc2e3da62b1143907b23d4a3b09d9a769032020c5c5dc1193d946ecbafc786d90cc8336df1b840282988fce99303c1e3bc5cc75f30442b65d09cf19451c8816dbaa44a5b090e8a72502374f84e94eaef0cf66533e3e3efbcd99577984df2d81a23114ff5945698f0906ab234625e2fc2b43565ae45079fce1df1fa1e8a29a5a4c6d76783b24f8bcb79e91994751ee3c51746b3d9a0f393e250e5f7b4200eddb2b3aa7197f3586d6295c9c7114b2e'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', 'design:psu', E'\\x010a5d51682449cd6d8cdaac6505a92d06259fc20daec585cbb737c8eef761a5f5d5556715ac7e3fbaf94270d4d4b6c93540c227c6b57c505114c07ac71e94150110e18c1b0b16d1488978adc5c06f16a693c6c5e95d1d99d1b5e08fb0b258f1a0b8513fd8eb5a15f159ea703102d66e101079f92caa7a27ead9b7e0aa1b99f2b17db5dd86fa1fbe9e0d46d42e9839e348e16d716a28d05016877e7eb4eb40874cb877001b5760428fe9169936b6fcefc59ec4849afde1dbb06e29ce7f9702b62b0f295a93b10cf9d201910f712eb84d21b951c59bac5bcd97c15997658b2d15ccf9cf15da747f72ccdf3dea949674b453b8526b1c55003bd634fc45c2564fbcb80377f93f519dafddf8915fd1ed2c43a118e55c7241118602bab852171a244c5c9fbca20716e23c6d2ff0e9c009e06d4212b3997bba03a56c9b966ec305d91eaab6a79602056dc0b595c3009a05bce470d440accbcde6a89063a5e1423f165b18be8f243df3aabdb3f5025049b51d6c8a4cc59a42dc5ed967d8c6fcc46f2defc5051832737f53ddbc17eda7d4d59304ad31fba94925142137dc270fe39e4bcd14364734475e93472fbb770bf7e0c6c99fe956b2ba06d845f7e625a257c3a6a60137160eb49e56b3d525db3809c0b89a19c8f8a5e669c002e16e07cafa838d6008b401db5d68bf611e569eca194e67e393f14c391ef29e0007dea0fe96bfb4c07b925f335d87716b6041d47b1cda7f4fe99582972571fb429b63ec2e72f4bb71a7fc9cc3dd8ba307c762e637147dabc920b8fefd23aec58816d2f2f1dd8b5e7edb4359d92aab339e21da4cd8c5ebfdb81c92ceb59a01d2bc5df3fe9b2f7439fe3ee9a924b9c9126f26a67d604296a4b098abb86afd1c3810b7eee9f222b546722f086614be2f08264a7d852027725411414393874d6ebdb5b475744084'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', 'design:psuStratum', E'\\x016a2fd29b3aa87a4bd7974c9a9f505a55b5674c270fd557d0c81f9370d8e47cd3d499057de4a7f5ab2e5d205d141146f81e0f3313b7b551b6d512e095'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', 'group:area', E'\\x01304719b9c9f7556d8571d0a02795d03f401a8c77e05909019ac3038c806dbc496944d91bf6c09cbb0f1a232f15184cf160a8816afefe10688dfd74c52bf1dd69d33a29e5e7949f251667cb1c7270b0e1d49416d8f0dee8fa7d4076eae5e77c62bd08e26fe2f1a1dca1fe700a7c29fc7881168f8dc4682d2e97a6e6180d645be6f5c8dc6085f8bc1bace5af657d8f0b80a27bceed620be56ea38db38761673441a8b0c16f7bbf5799bfb01cbc5c0994e12370a229769c20f38546a5a6'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', 'group:grade', E'\\x013a362610e5bd8fd74d8ff1db9f28b5fa3ba1ab3da68e18c0aaaa6485188ea467aac1dd21c65c16f934a83f36e289f60e6893e9c2db35e7956835f34cc29226a3254ab64bc22b9811cc9df78ce4fef9b4770e5cfd85fa0e4211f48baff5fc8d1afc9a215ece168e0294ba6f6040823182d488e0af292f38ad414edea37ecf1eac0a36b37c90a1b3eac799ed4e3801698e1762fadc5806a1d6f418ac6d8de623509c2c6fb86b0ff29fd0e4b7f2db424d25ec211179bc27ea8b8c2ec3e6'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', 'group:sex', E'\\x01aa9637119870e79b5d51d4ca2ceae670e3a9b293b3a7059610ad4b291fba8b82e41bd392d436d52f80ee1b682c643a44e5e5fd5abd477d53462610307ada83ef38de88b2d7d17f63ab58a5a8252ea4a737c63a2cb2dbbf987603e92c47d530e5e7bc72b35901533c9d013bf36542d57eee92d5e0e9d3ac6710d9a27f19a15dd50e4f13a018536a9b26e7f43e70e426aa80423ecc9228c36285793fb6bdbb885453f99b4092a1e13eae3d81143f6f893c8073a5849b9b587b0c4d7f3d'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', 'group:wave', E'\\x0159e1e2837458f22fbbcdf59febb6fb46b78e89c2fe9699121e87416f7e57427edde9ba6382b9f9805e9b0ef1e7b2d049f40612426e3b6578f53e4c371a0b4cfd70b3bad29d57c82b200f5d0181d810d957e1665bc2e304683c66b44a6a7aac1df1981a9d664613df3be7469f16fd0a22784d08d63de8e4219a7b2c07ff9a084b28796084a92d0aac998f592448e0768e401c0d47c4f5c78be11cac2a15c5c1e2476e77996ea936c7150c8099b0bfe3aed81931d651ddbd336634d89c'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', 'item:q1', E'\\x01fce4f819dd7d14345bc4c95a5c97878552b6ed533d1818a0a7a144726a5282b97fa760111a1593b0948a5f2e0626b13fa064f1d08533edbcfe8dc6f0720b8b144bf608e8b16540896b83ed7c8661251d3082f2367c67d1a849b7ad83fb8a6dfa6d29233e986650c83c5d870b174decdf1a91fc10071db23df83aaf20f32e4662e2bc83544eff3cf4ef22b982eceb97a42cde136b994189e887bf1870db46177433e491ea2a462c32a799b33fa8bde4b6b9cfc0b210af27fd9a423cb3'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', 'item:q2', E'\\x019acffb65fd0c163a424c996674d4a09f267765ac0972424044d1c97d1ff2660fc496a59b21e442cdcaadacab47274e1f812ce4f49703e91c10d6f9c5316145a5c4029a5f11e40b19784e670708585468cae5e6d37e73aca519a8529d7736672ad29ac6d6dba5bf87b4956a63758062d48d2b64c3e1356c138920c90fc98f3f4368823ee592b5eaa86ce4c6c3a9f5c60d358f7dffe6001470f0c0e9e2d7ec7fe72831299abfe8514e49350d4c4b504540aa0901a89f95dc934a64e49e'),
('c56ab91f-7d36-43ae-8cca-99b491d11b75', 'small-survey', '2023', 'item:q3', E'\\x01692c166130781891fccfed66f05a90712878d345847a9145e8838b6e5eeaaf135727938e3865350375090a1df73c5a301ec424dd99bebfc65a674afc52cc77880b77f887363613c1bf78639b7bed177b5b429413ed21ec2ce599d3bc5c36bc705dfc06f67de7750f6c00d3bd40001a15c8f141b133f68ceef888e93c12f75d15d158871da47d9187119b9cbfeedf06de61919b255b2c02fdb4699d58612760660ee2b80416f647fe5672eb630d488c0c5afb71c658f26e265c8af062');
