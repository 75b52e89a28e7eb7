create schema accounts;

create schema migrations;

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

create table tenant.cut_points (
  municipality uuid not null,
  instrument text not null,
  scale text not null,
  cut_points jsonb not null,
  created_at timestamp with time zone not null default now()
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

create table tenant.released_wave (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  document bytea not null,
  etag text not null,
  created_at timestamp with time zone not null default now()
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

alter table tenant.released_wave alter column document set storage external;

alter table tenant.wave_column alter column sealed set storage external;

alter table accounts.municipality add constraint municipality_name_check CHECK ((name <> ''::text));

alter table accounts.municipality add constraint municipality_pkey PRIMARY KEY (municipality);

alter table accounts.municipality add constraint municipality_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table accounts.municipality add constraint municipality_slug_key UNIQUE (slug);

alter table migrations.kysely_migration add constraint kysely_migration_pkey PRIMARY KEY (name);

alter table migrations.kysely_migration_lock add constraint kysely_migration_lock_pkey PRIMARY KEY (id);

alter table tenant.cut_points add constraint cut_points_pkey PRIMARY KEY (municipality, instrument, scale);

alter table tenant.imported_file add constraint imported_file_pkey PRIMARY KEY (municipality, instrument, fingerprint);

alter table tenant.imported_file add constraint imported_file_rows_check CHECK ((rows >= 0));

alter table tenant.imported_file add constraint imported_file_skipped_rows_check CHECK ((skipped_rows >= 0));

alter table tenant.instrument add constraint instrument_pkey PRIMARY KEY (municipality, instrument, version);

alter table tenant.notebook add constraint notebook_notebook_check CHECK ((notebook ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table tenant.notebook add constraint notebook_pkey PRIMARY KEY (municipality, notebook);

alter table tenant.notebook_revision add constraint notebook_revision_pkey PRIMARY KEY (municipality, notebook, revision);

alter table tenant.notebook_revision add constraint notebook_revision_revision_check CHECK ((revision >= 1));

alter table tenant.released_wave add constraint released_wave_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.wave add constraint wave_municipality_key_id_key UNIQUE (municipality, key_id);

alter table tenant.wave add constraint wave_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.wave add constraint wave_psus_check CHECK ((psus >= 0));

alter table tenant.wave add constraint wave_respondents_check CHECK ((respondents >= 0));

alter table tenant.wave add constraint wave_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'published'::text])));

alter table tenant.wave add constraint wave_strata_check CHECK ((strata >= 0));

alter table tenant.wave_column add constraint wave_column_pkey PRIMARY KEY (municipality, instrument, wave, part);

alter table tenant.cut_points add constraint cut_points_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.imported_file add constraint imported_file_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.instrument add constraint instrument_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook add constraint notebook_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_revision add constraint notebook_revision_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_revision add constraint notebook_revision_municipality_notebook_fkey FOREIGN KEY (municipality, notebook) REFERENCES tenant.notebook(municipality, notebook) ON DELETE CASCADE;

alter table tenant.released_wave add constraint released_wave_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.released_wave add constraint released_wave_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave) ON DELETE CASCADE;

alter table tenant.wave add constraint wave_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.wave add constraint wave_municipality_instrument_version_fkey FOREIGN KEY (municipality, instrument, version) REFERENCES tenant.instrument(municipality, instrument, version);

alter table tenant.wave_column add constraint wave_column_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.wave_column add constraint wave_column_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave) ON DELETE CASCADE;

create policy one_municipality on tenant.cut_points
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

create policy one_municipality on tenant.released_wave
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.wave
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.wave_column
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

alter table tenant.cut_points enable row level security;

alter table tenant.imported_file enable row level security;

alter table tenant.instrument enable row level security;

alter table tenant.notebook enable row level security;

alter table tenant.notebook_revision enable row level security;

alter table tenant.released_wave enable row level security;

alter table tenant.wave enable row level security;

alter table tenant.wave_column enable row level security;

alter table tenant.cut_points force row level security;

alter table tenant.imported_file force row level security;

alter table tenant.instrument force row level security;

alter table tenant.notebook force row level security;

alter table tenant.notebook_revision force row level security;

alter table tenant.released_wave force row level security;

alter table tenant.wave force row level security;

alter table tenant.wave_column force row level security;

grant usage on schema accounts to entry;

grant usage on schema tenant to app;

grant delete, insert, select, update on tenant.cut_points to app;

grant delete, insert, select, update on tenant.imported_file to app;

grant delete, insert, select, update on tenant.instrument to app;

grant delete, insert, select, update on tenant.notebook to app;

grant delete, insert, select, update on tenant.notebook_revision to app;

grant delete, insert, select, update on tenant.released_wave to app;

grant delete, insert, select, update on tenant.wave to app;

grant delete, insert, select, update on tenant.wave_column to app;

grant insert, select, update on accounts.municipality to entry;

insert into accounts.municipality (municipality, slug, name, created_at) values
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'south', 'south', '2026-11-22 04:43:07.202+00'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'north', 'north', '2026-11-22 04:43:06.158+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T04:43:06.149Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 04:43:08.434+00'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 04:43:07.095+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 04:43:08.434+00'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 04:43:07.095+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 04:43:08.434+00'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 04:43:07.095+00');

insert into tenant.notebook (municipality, notebook, created_at) values
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'first', '2026-11-22 04:43:08.464+00'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'first', '2026-11-22 04:43:07.191+00');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 04:43:08.464+00'),
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 04:43:08.469+00'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 04:43:07.191+00'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 04:43:07.197+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', '5a7d47b2-5d4e-481c-9944-9478a736a037', '2026-11-22 04:43:08.434+00'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '1103ef1b-2ffa-4adc-9ef1-4b3fd80ffa5e', '2026-11-22 04:43:07.095+00'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'a5620bb8-4a99-4325-accd-b2135b944e94', '2026-11-22 04:43:07.095+00');

insert into tenant.released_wave (municipality, instrument, wave, document, etag, created_at) values
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', E'\\x1f8b0800000000000003e59cdd6edb3614c75fc538d7cc60ab6911eb2ee8b00d58e716f33e2e025f70d2b14544220392726a14badc9b6cafd017c88b0d94227fb7c0501ee724be93641eeafcf4ff932205d29f4069e76d5da1f6907e0295430aae926579e16abbc4150858a275ca6848610402bcf22586a26e0929bc531ef500f5edc33f1e046028350de183c7f04680b16aa1f43ae41799e3606eecc0a3f3ae0fdabbda3402dc4afb02bdca20f5b64601f772899042324c5e8180b9ccbcb10ed29bc7b433a3e7a5ca421eb74a872b56b95b10909b4a8604602e2b5506242dab0dc3db4d5c9bcafa3ce450488befe45f586ef2afb36290edc5ec5e0c815e7ae5dae4bb4a4040ad958754d76529c04abd40486f46e272d688478215ba579bec4ded3353e1164017ba93fc6f85b2799f4577723ceda95cb9c10addc09b812f70e0b7038ffff83f308662346b660216d6d4775b9a488b72ff79bfafecc3bf39f6f7be0e451a0199c9b18b0c4790c20404943b0c933e66120cb22e383d28385d8341d36c9eefc2caf6be3be93cfc6ddd6d6dd74efcb12d742ca1ab83fb5cf541573b098d0f0a8efb82e39d841c7edc4fe7e787cf7a9d3d7e3c9ac8e8a0fe511f32da4924392898f405933691990087de2bbd70a1c852962affc19aaa6b666f2e86a38b61a8bb52fa437da74a07e968d89dbada419a08d0286db9ba2ecbf7766234b6d76a9da1f552e99f6439ff53e5be8074f8dd4840a1f21cf7aebe6eebfb7e0ee9a5006b6a9d4f207ddd84e3fb0ebb6bea5f6be2c77cda7a31506df71b8d000de9e8cd5004d81a7b2397e6be3f2cd4a258fb1be7685167386d2b7dbc7a678dc7ccb79de2a7f6dea1fe8e0d4290746d7fe98df9bd7f129d2e6b922f35f56707f2ed9288ae97685b750b75f5d44cdf2c0e3fa488324db930c593890d520c99c24ba57d11f0408aa01233a27822255c90a289c48628ea7b69df82974f4d17f30dc50e8e44ba840b1d85746ce0a20e33d81933e680831d1c89746c8c49211d1bb818d275df46da2f193c5ee0111463c71453a83117a88842b1618a3c04d937e293f718710721ecf088e41b73e1a3918f0d5ee4a1083b7bc61d8cb0c323928f8d3d69e46383177734c96e9e13755cc98e8e463c36331d12f1d8d0c59d1eb0f366d489023b3a1af1d87893443c367464f3bd7d9b264f4d4a35f363074a2e69c285945a5236a064d37a76e6a59ae0b3032597948d79a92565034af6f5869d79a9bee3b0032597948d79a92565034af6918e9d79a93ed7b1032597948d79a9257d52d05958f15fdd49ab9cd1140be037b587f83e7510607c81f68f6dde5ccdfb9fbffe04ee8dcd795a797204d97956b491d79bf3862596f685bb79ca5fe0c8cbf279c3124bfb52ddbc35723a2be2e48c888f2f30e7dd9cc9d6d5f3c63e99dc67e3f5630d9d99e8641b1178639f4cee17eef5e973eae0c8766ef0c63e99dc67e3f567d0c1916d75e18d7d32b95faad777d6119f19f3f88c98bfb4718377f326dcb1c21bfc84929f91e38f357866c2136ef2e10d7e42c95fb8e30fb607f1169e705f146ff0134a7e468e7f065d1de15632dee027949c8be367022af485c943942c4b93498ff9b5ff55ea3cfce3e2cd4c408e562d317f5bfb0f46691f567fcc9ae63f11b76b3ca6550000', '-sGhnM462xMunX0q0Nfcww0p0lL', '2026-11-22 04:43:08.434+00'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', E'\\x1f8b0800000000000003e59cdd6edb3614c75fc538d7cc60ab6911eb2ee8b00d58e716f33e2e025f70d2b14544220392726a14badc9b6cafd017c88b0d94227fb7c0501ee724be93641eeafcf4ff932205d29f4069e76d5da1f6907e0295430aae926579e16abbc4150858a275ca6848610402bcf22586a26e0929bc531ef500f5edc33f1e046028350de183c7f04680b16aa1f43ae41799e3606eecc0a3f3ae0fdabbda3402dc4afb02bdca20f5b64601f772899042324c5e8180b9ccbcb10ed29bc7b433a3e7a5ca421eb74a872b56b95b10909b4a8604602e2b5506242dab0dc3db4d5c9bcafa3ce450488befe45f586ef2afb36290edc5ec5e0c815e7ae5dae4bb4a4040ad958754d76529c04abd40486f46e272d688478215ba579bec4ded3353e1164017ba93fc6f85b2799f4577723ceda95cb9c10addc09b812f70e0b7038ffff83f308662346b660216d6d4775b9a488b72ff79bfafecc3bf39f6f7be0e451a0199c9b18b0c4790c20404943b0c933e66120cb22e383d28385d8341d36c9eefc2caf6be3be93cfc6ddd6d6dd74efcb12d742ca1ab83fb5cf541573b098d0f0a8efb82e39d841c7edc4fe7e787cf7a9d3d7e3c9ac8e8a0fe511f32da4924392898f405933691990087de2bbd70a1c852962affc19aaa6b666f2e86a38b61a8bb52fa437da74a07e968d89dbada419a08d0286db9ba2ecbf7766234b6d76a9da1f552e99f6439ff53e5be8074f8dd4840a1f21cf7aebe6eebfb7e0ee9a5006b6a9d4f207ddd84e3fb0ebb6bea5f6be2c77cda7a31506df71b8d000de9e8cd5004d81a7b2397e6be3f2cd4a258fb1be7685167386d2b7dbc7a678dc7ccb79de2a7f6dea1fe8e0d4290746d7fe98df9bd7f129d2e6b922f35f56707f2ed9288ae97685b750b75f5d44cdf2c0e3fa488324db930c593890d520c99c24ba57d11f0408aa01233a27822255c90a289c48628ea7b69df82974f4d17f30dc50e8e44ba840b1d85746ce0a20e33d81933e680831d1c89746c8c49211d1bb818d275df46da2f193c5ee0111463c71453a83117a88842b1618a3c04d937e293f718710721ecf088e41b73e1a3918f0d5ee4a1083b7bc61d8cb0c323928f8d3d69e46383177734c96e9e13755cc98e8e463c36331d12f1d8d0c59d1eb0f366d489023b3a1af1d87893443c367464f3bd7d9b264f4d4a35f363074a2e69c285945a5236a064d37a76e6a59ae0b3032597948d79a92565034af6f5869d79a9bee3b0032597948d79a92565034af6918e9d79a93ed7b1032597948d79a9257d52d05958f15fdd49ab9cd1140be037b587f83e7510607c81f68f6dde5ccdfb9fbffe04ee8dcd795a797204d97956b491d79bf3862596f685bb79ca5fe0c8cbf279c3124bfb52ddbc35723a2be2e48c888f2f30e7dd9cc9d6d5f3c63e99dc67e3f5630d9d99e8641b1178639f4cee17eef5e973eae0c8766ef0c63e99dc67e3f567d0c1916d75e18d7d32b95faad777d6119f19f3f88c98bfb4718377f326dcb1c21bfc84929f91e38f357866c2136ef2e10d7e42c95fb8e30fb607f1169e705f146ff0134a7e468e7f065d1de15632dee027949c8be367022af485c943942c4b93498ff9b5ff55ea3cfce3e2cd4c408e562d317f5bfb0f46691f567fcc9ae63f11b76b3ca6550000', '-sGhnM462xMunX0q0Nfcww0p0lL', '2026-11-22 04:43:07.095+00'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dc16ee33610865fc5983353d86eb248740bb6680b749b5dd46df710f8a04ab44d4426039272d658e8d837695f615f202f56508aecd84e822d96a3fcb66fb64c4af3e9ff8722850cf3999476de9673a93d259f49e594909ba74571e24abb904b12b490d629a329a10109f2ca173234750b4ae89df252f7a4beb9ffc79320195a8d42f7de43f74a90b16aaaf4aacbaf692e7b13637b5e3aefda4e5b47ab4a905b6a3f935e6594785b4a4177e9425242c3fef08c044dd2cc1beb28b97e083b337a52a82cc471a374386295bb2141b999a721009aa4735504249dced70c6fd7fdea5056df430cb3d4ca77e95fb258c75f66b35eb6d567f360e8e853af5c1d7c731212546ae529d1655108b2a99e4a4aae07e2745c890782a574dfafa337a5cfcc5c3e0268ba6e04fffb4cd9bc8da2f9f274d8a374e97a4be97adef4fc4cf6fce38e4ffff83f30fa6230aec682a6d694b78f3449ad4cb7eff7fbb9bdff3797edb52f43934a506672d9f40c9f28a12b12546c305cb57dae8241560d473b0d472b30aaaaf5fd9ddab4beee4638f77f5b7753da95137faa1b3d15d0f9ce75cedb4ee71b015dec34bc681b5e6c04e4e4a7ed707eb9ffa257d1cb4f4f0632d839ffa0ed32d80864b8d370d8361cd6818c0539e9bdd253179a2cd242e53f5a336fd2eccd497f70d20fe79e2bfda1bc5585a364d06fbebad2513214a4656a8be56551bcb75746cbfa58a933697daaf4cf6931f9a8723fa3a4ffdd40d04ce5b9dc3a7a569fef870925a782ac29757e45c959153edf35d84daabf94e24ff9b4f662a07a3c6e5482342583377d11604bd91ab93077edc7999ace56fe961369a5cee4a83ee9c3d15b6bbccc7c3d287eaeaf1dcedfb051e894ba7abcf4c6fcd1de89469715c973a9be7720df2e896846893aab6ba8f3d766fa6671f09022ca3442618a27130c520c99c243a57e1060204550098c289e484314a46822c110457d2e6d5bf0f4b5e9623ea1e0e058a41ba2d07148070317759a0167cc98130e383816e9608cc9211d0c5c0ce99a7723f59b0c8c077804c5e098620a75810215512818a6c853906d23befa881177120287c724df050a1f8f7c307891a72270f68c3b1981c363920fc69e3cf2c1e0c59d4dc2ad73a2ce2be1e878c48359e9b088074317777900e7cda80b05383a1ef160bcc9221e0c1ddb7a6fdba6c3d726e55af9c181b24b3a4421e5961406946d590f675eae053e1c28bba430e6e596140694eded0d9c79b9dee3c081b24b0a635e6e496140d95ed2c19997eb751d1c28bba430e6e596f45541c7e12ffee7b7a955ce688e3f805f9f3df46f432741c6cfa4fdf3316fae26edcf2fdf813b6373282b6f73de5ab950a6741f431b24d4189500fb411abb5460cbc7ce43d1462e22c0866596f63087a81790617398d3d5b0d0b18b67b0733972590d362cb3b4073e70ed22c3e630a7ab61a12397931d89b99f238695396e89dd7e30472ec23b2a6bef12c3ca1cb730713f98f94a17b1e7626c458dd8d89dc97da883da57c0c3e67a379e87c5e72bf5c5ce79b622606ceccee43e9aa16e8fa635dd781e169faf341e3be7d98ae6b1b13b93fbc087ba97e06173bd1bcfc3e2f36d25819df36c9b4c60637726f7d10c757b34ade9c6f3b0f8d1b75e3912cb3fcf0c2b75ec0d69f6833afa96354766f05d6658a9636fe4b31fd49c5bfd60cfdb183701c206ef50f2431ddebe0a1f36e7bb723eec0de0dc200b3bf719b7cec206ef50f2231af4f668a2d395f3616f00e7b672d8b9cfb8e11c367887921ff8a0f7323e6cce77e57cd81bc0b9192376ee336ed3880ddea1e44734e8edd144a72be743dd80b1a0b9f43393875e6951982cf532bff4bfa53a0fffd0ee7a2c2897562d64feb6f41f8cd23e14d78fabea3f925d2b9405730000', 'rMsMZOBbAA8jepB_Bl1opEdJhgw', '2026-11-22 04:43:07.095+00');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', '#header', E'\\x01aadeca35d1778b97e1f23f9a5c8a8db44caf8120108c3f1a74e7064f88ddca1bd8cd1dd3f7771c76d106e28dcf46afa5da992000fb5f729e7ecb77822129b1d5288c1eea42887d8d026c416af926385a564fe6deb43aae490f347776d38fe2cdebeeb38dc3d866e9e80cfbf4842bae4169f0471e7d4265a201f9553b5560ae5403b6bead973fb750e32f9c27e734361efaeb8b71d5c5c0e705449cd244b22e2c631257d686fceb5c6fc3ca27ae745847f08269027e66eb0d1a1dfabfe1094c6888473551211ef99506e4f6f8f0433ccfcf15cc8309f63f95e1e5dc3cc45f27ed506b0b181b2b480d6080644cadef7db06c145f21e0c16f8c27d13ee90bb6d8d246dae31d5a8f4993155b1d8815e6c9f4d81510be10d8820230140b8b3117b7ec762f69f42bd3e64d4221b2b5068eca56e6a734c7601b88823def4d7e54af0c89a90b35bfee06071212b53ed57059641d37e48ca529e403811a86666fe46086b1396c41269995894cd197db9ed9cf6dd7d4dbb69f80bc46f4d91e7af95381d9c2cc31fd76420ef8b867adb00589687e0b73af4347e4e263e7d22c8f631141af5276d5131a57f644c62f531621eb69ca8dc878de3b527ba3e1f5592484c2375c58f6f0dcf22ff1605bf8bd57a1a6083f1001827f4fde9accfbd007048e9f5adc2b01f56e69cf6319fcf970c3a11f26768075df3aef02caa81ff29e4913a845bee3832e5db0cff115e4429f8a45c5154b28cf1486c3a4caf85c380bafa7be3144453cf42e05f3796147aa2f6a11f4430aef5211c7467af019b120a73bde35c06ef539a0bd8cd78281ff8629b8b26ddf019bd21ec86c8f63fd2b1cb79d7e594a76abd75d0bee408496f268fadfa302f6ac19a73075eaa4267b424bf9476c30ff02466d9112de07f595965cf8ae44cdb04fc2c8c6241964819004b91d033ef592306ed83ba677cf0845971273983fc8ee1c4c56d0cd7a1021bb952d5b15b3fe326b254d85a529bbac73c5c562c11ce264bdc47ebc638f23ed16bd161c76b308ddfc11658fd767390b204be47327d1ad9ee19924c5bbe1eb3d73b34c22dcd1dcbec3799f7f40c4572d6dcf6b81b243dde365126005a2ea968170544860a8afa0cb12fe3ca816'),
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', 'design:psu', E'\\x01bd23161c832c61e3a70d3324b023251be69c52d94b1d70dc2af0ce7071400d28711ee9576df7574aee119518f61ab95f333869f3008107dc275670f6bde9ed49ff3d5237513caa56a0e6bfb74e5d3499db97abf650c3fc51e98a25e3d1f43d28e653abf999f0a361103f8eda0b0ab67f0b981f17ea28c70fe691456d5dae6d8ee4036391e4bf3c198c860819bfb7f7f877080b6f806e11b79af6608e64e9a92e93ca29f54f22111887c3cb545d1ab2ed2a382d07b4a3f873e2841679e9921806caf1afead8dd72ca207a7f7552470c1faa3bdb54c10f585ee18d36eaadabf2279660848c82ad06491a52ee3c77ba8714ead43b4437850ee0a0b16236e26e3635b75c969a0701ad2220960430929e7eb7e08f3867211918e41fdec79fa3767603dad3974e495144fb49eb5c44f210f90a0435fcbb57dc7a85f070bcf54a066b6cc140a72cb90168e50e7aa38c5f45c53f18f7f75e9da0c398518b2e1fbc76aedf962c10ec3b7b1a321e1b233cb7f8d2fb981c86e4bbb6d14560b3a83b49667f7000e8e6aeae03abdb67d1f471456aa8586bf57154cc96db830e0503eed7cb55f155531a14bdee35f8b04fdca65a083ab6d8a87222560fd0aff3ffe0f264214f6f8cbb5a4895b2177157cf7db8bb5e5357a1b2a9ade198a9e55d8795765b410ec237bfe05782427890d963aed64e89f0e557e0d699903997f1b144928d7964b2da1552f66813360dca01076daa008f0c3eb9a3c7faa1ddc29c5594005506650079a6c2a7853195985db5d55167e7f9cbbaffb14f2b65461650cd46d6b88326b44f34f86e0f338d7fecd12b4465089d19704171440cceb4d1a843a90c31342234b585d77d707b84019a858a38b6b3a313fcfdfd94c0a89668e73d531993b9fd4e7de74ff151b593b13e49ec63b76028c479c0549e0c1c1cd02d77f38fbb'),
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', 'design:psuStratum', E'\\x017aaa1225febe077457533f4dfe703ec0e1cb7cd14c8dd858a75bbe9e9b2fc8a61033d67d241dcd9e0ac03235ae219e0831c1e2a9589f20b8cf0d696f'),
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', 'group:area', E'\\x01e547f7d8d12c7b69e637fb7688c52992a947cd7a5af877d70fea9e3f028775593448b5c1683ae760f339edf18cf376da71558ba1c00191aab3900ac190ff4285e259ca62027f78c48b6f8c400755cb6cd88779193b96aa09a92bd626f8e40066769ea89b349fde1adadda0e8450a3036befa10fd1b5985ad697e4441d5fddd533478e31e72f68b094f73023dba684cfc1aa1e5a1c7525b075a01df991c447b1c95189aea6fa6acc3a22f1ca73e5d76d636a18d42f8adaf8ac6fb0ea5'),
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', 'group:grade', E'\\x0171a49d2d1f823239115fae6e90464d524a09686fd09879863766929ef371d91a64afb79dfa3780d9c6ed5774576625782e506f70fcc5ee39e3d2143cc542dc4b86131b6da279eb0e044ab4224fac9fd03d5c5844c9300044fa733a98f9007df55567c9f95e0e494704572717cdcdebe0c91cf56108698d1351166a203d8f1540de17aed5d8af42dd71a6f19c9103d8de8b94667c336005cea75e2b21e9a143638cd4480561b47523a6c2a9735fc4e7ca4a4ae65453f2f48dc5fb107e'),
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', 'group:sex', E'\\x01b7a5b5e32ef0639c7eccf7b115f449fe99e7d93c0f5d471476b41545c4dd083330c0ce86ee34984b0de915a312a78e4969f7f193a8d9bf94ab4a6458af873f801e2fcd7f9900fde6b91184b4de5c9a3fe3c465614b611325a1b711a789914d0ea42456cf430a27ad313813d8cad3c94c2357caa92312bab3a6c6a8f2a0532121de7a0a12f7681e4ac91aed332c0980b3b9a33bafef980f8a0e11c1c02fe45f3d08eddae1f6c2bdfd5fd2f6d611bba2f13057826bd1d2a1bb7673009b'),
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', 'group:wave', E'\\x01dd090e3a145c1e63ef9b2beb708bae97040183058888ac5c0e85169b47c742eb6291e509304eb5991d7af7eefa9923c98875e832342c5f5aea90926e9cab33ca0cca0cd6dcb7b176c6301af1cc55593c4777a83f95ceadc6a39ee01d579d1a3a6bc4df62fc828114a435946477c3f59cffc9cfe4b3ae55c27784760194eac091fb83607c1a20f65da4623a05e7d4bca4aaecdc83316b0635adf837a231c32f368d3da580d9dbae88eeb486bea1973b19039d134d414b24c677eb9669'),
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', 'item:q1', E'\\x015dda4ab1c4f3c4e2a07c2481ff1ffb7ec8dbb1da1e9300720e869d7ed6d58ca08027afd2c3071157ce5faa33dcac70f4ffd0cf3b55963722759a9af7cbb09b679a98cf9ac4adb428c75f3a203643b158fefa070505e2a572ed2ccb8276bcea13f5a71c7aed6f422816698892c97881c9bebd7984d8bba8e79872d9fa809fb0efa7951835cc9f2e057d15b05bf0dd7dc334ebe17d293681ea210898119b911ed005cb8a6e8a43395cfdf88bf0585f3a4a362baa57bf5b869f1a87c7e7'),
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', 'item:q2', E'\\x01039a80e0030355cd64639277d40ede9aa2379cf22ad4ca827ea8d16dd1488845bcadded1bd6ed0725adf8d43f8620add65b8f8e6989445fe97244c81b0d90fb937bd14553d67105c21314ebccaddd06fb91afc7b8f8e261b7cfbf9585390a0ea18d5f6826127f905b921ebc99baf7855ec1617a85489cb4a80c3c5d5bed4de49e37c46a4e0f18396d588655116b719ce3bc99dabea6a81930f4f1890b9bc0582d3312a8777329e1d0411820109793775a8c357f24180466d83b507de'),
('5e22e2ba-dfe0-41d2-804d-e874ee0c5d92', 'small-survey', '2023', 'item:q3', E'\\x014899b3b4a4845c1ca3226925b0b2dd2f907d835ad244a09b7b68aa0941713c316f77470c1d471d617da8373cfda8e407edbb01f91ba53ed2dc8ee5a0445bf80620e44dac87685d78b79b4c7714f4732f1b2d14bb43d09c4398279733cbaf8695bf91df20cae98c45e9010c288285b9a0c92af4c2acb170217245c890375a11e682f54d3b5b1711890b6543070bfb85d7edccf053c9cdd2ccbaa1fab9e1a54802fcba46fdc4e1a014fb65b8a1917dc316212f9b09f252c48ebea3d927'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', '#header', E'\\x010267b61fb645f3ffd4b958848b18c65094770115d24e9be7b4c451dfec0cfd7dbd47e9e5e7476b39c58da793c388faf835ec9c53614d353430db8c2aea5460b4bc67490c98c76139617d960a2ad79049b66ce4b4fd166e78a6aa96a2cc1e908671e4792c42bc683bc6b9b5f36ecc3e966ec58a342145cd50ed2d727f73d9a25a4cf34fd65e8e936f4cfe3d0ff442f8c89850388717c9ff292f26269100ed33678c61ec4733e2e30d256f0930b137e513189e4b813bc69a84a2652d6a7f431d186cb3edd259ce00fb8e241991e51bd0fe32fda30dc4b41ba1c7a71b825e8a7f0a6a8d115a70eff554071aa4c2f77c35b6d3d0b0ea476ff513f598b5215d373b1e6602bec989a772d703660e24a5a51c938f72045dfdbf93c984ef483a8ba817c0688c63fff44dfd53f2e6bf0fc40e67d0327874798421ede7a41ef429faa048e5f9e6fe2be214e428231603945b926663e963e49f03f0c3e145768ae2d48c0dc51d9f95ea0b1b80dad2143123eb69c0d986cecfe6bd51cb7012c9daf24aefa890724c2b1f8b54e38b376aba9ba9e9436896db332293f875ebd309be24d791318b2e91b35c5c3246c8489d880f14dd316f146df1fc8f337945e70c3a0940d5f1736230bfd2be37da2f0c648f12ca791573a848be41a26038ce94cba8c073e796adf590cc4a77db4ac2cb19301d844c18e1b0ac1b244e4e0a7da2117467207168029dd9a2594e0190a012fb8dfe14c1b57da7e2c52f3afda2177035dd47c13c99e6de15e87f52aaefd6f9f5b66481a142cf3d7fcfb5812e74623ddd8331efa5baca288e5edcb0ea4847f1208eeed8a45aaefdb33e6916df20fbac8d67d1768ca0116eafb493118bee700cfa8d3b0df2edb01d232a3f680dcd5ad5ceeaa65c7b6d33949cd33a2f5268b63e9f980e992b4a6a5f38c45a8ad6481be2bf7bcd444ce27bb4a08ab9542f5a420add0e0fd27dcef90916e2d853d113209f7e13d068502cb18be2f1dacab3875be2fdee18f6a27c717c3c22e41a24b7fce5867b1ff917471d14ebc615d54631f89bced0e7374861364b1c849a47a21561bdb63d1dc8a643cb5d5675809b0d754ab7fbc4a7740e367d4da73e3e7e9774f0d396352ee3d0f79c24d41f3470cfb1bf6fc8'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', 'design:psu', E'\\x015f5877a3beb01636a71bed1a7d9569fe0848b2674188d9989aef4cf32bee5d14c53057e8b0d4449828df6faea3ec10c9295e205190a1efc6c826b8bb194a93d890971909672b2cd93d5362cfe1430a895f27a13764ec7f85a3ceb63ebe2fd37cb3e8d06897a1cb5a0b898344d83d72c0d205558d292e4b61ad37f2bea9291e36817c9cdd1476a1181a0f8005cdb8aaf7f46504cab6a3785182d92b7ad20cb1981c8907e4e614dfe2be6805139ccf07d40cd8b7209687edabd364ec2a925f1b0092f458fdc8f3153a30993b2391661522170adca82c78035fe80f9b8fe0b3d0f15aa940da84882ff4d15ac20ae57dde4356cab126c205f0d6e5f59218124d1cd049b2950c5af868a068580195e84b65df168e719863ba29b31cbe45ce13f6752e85f517e008039fbfdd2296d852bb68bfa20c960ed51e2df7c756055089bd8c53eba0fec01d808c3ed5f5bfa8dcd2a2363e9402dd37c398069b833469da2982d884b532c24e68ed30a433b96d981ec7d6b3f11a0af75dca56ff374fba4a5b8e24f941cbf533a9059ff599b3a02e8e68059ead50f1a0dc287c462b964d1f8041869a500ffd42c6b8b39efee3b1941ea6f16ec4be5d8a76bf35435e8e8fc04d9f7a2d7e3fbacb3a14a1b361823e56f9fea3ac200f2db9aaf3d1c379c1d65440b09f7bf5265951a391cf6f26667485837aaba87f04b2f71ba4c3c2589889345123b99eba1df7d23252582ada04938303a18262ef9923a923bd2dbf164b72de3f117781265ffeb5b3d3e78582d608660e32edeb6871aaa7e8bc7a22fc4a6a87bbdafb93e95f2f840971ec9e86d2561e91c94c0bd9c19e00412ff8e201bd4f83e32d94e12edf7a89d48fc2ce2d46d7f44f850774bec71e35ea4191ff7ff831d3668334c54492be69881f479a304e88fdf21e5c854db11fbd5715e209e16a1e'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', 'design:psuStratum', E'\\x01005fc3cd95767cbb91e0c26b25759040dce83130b35b61dc4e4f09621e67a61f1d085a78c2bb1269796cbc116755d5538bfa6a8a3d4862d5da918caf'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', 'group:area', E'\\x01a5bbc303739a0f706bd18a3f69c5fe3eb3e0b2ef6d606015fdf9eeac342e39e79b3fc219984e850421c46b1238414ea913c60c2ad93ef4f378b4c7fdbf63be9244b43d3edd902413c5c38a23d068c38b6c45c7df86b9f5babcb4a69f687af0211557cf16d6fbe5a375c0b21cf9745b97dfb09d76220fa3401c93dbd111a5a3dcb48d09e95bd66b35432f3467f020251f00c494de9011ceab0521d68c96b9c5f6a67f3ad791b339c0aedfac84a32b869f19ed7c5d343768820263f405'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', 'group:grade', E'\\x016995eb2bc3ca978dd6f947676687e803c5dfda826f984a68a8b09f5f105806d77b8bdc6a02234396dcf6e15bcd61c2ab1d6b06ef2ec7614769827e5ed02b9d8d02b3f2f853f001cc0486fdbd764a441c7e6ca823fcff51aa3d73ea149d8270fa0aba1ba0e5a62fac4dc415ec5b47d36cc0540bea4c1278650cb944ec7faca55afd250b7b5e4c0f0328cac1bcf351e7ef33bd7811866ec934fc6a9f9d081d4fdf5ed8fa0ee52692650637c554d8ee7adf056548dc395df1f82b0f3089'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', 'group:sex', E'\\x0108c230e6d27735d5c8bede4bb2183d1e50e96ccdd2ac694b2e213ffac650c8f41747c2e1b81869f5fb2226b548455b83b5b71b6a74084f7d076c3bdccc0734005dcd85edbeb5afbbdbe53bf0755b828007a7d9af88791e13e8370337c12b0e92cd8d07f96eec74a07fc0f4494ea9f4d8827aa0234d7d338b5beb77bec7ad87966d13711893f06f22cff2b72d3b966b319d8386b72880174b417f39c34ff6f6a13173c236ede4c2edbe30f209ebe479226f0497b8433f49c3d714235a'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', 'group:wave', E'\\x0135932b2ffe8585f3592d794978c478dcd6d47557401d9af210cc66b1e5a8c02e6a96870a001a6203d1f8d7192deb38fa3dd18a4537b87b7abd3e182a79d5e59382ae82b8874e956f7451023e04ba7414d2c7fd5cb23f8a12e38aa38ca68710138a52f9c892ac82ac7a0c26802505ac0bfb8a3033ec748933d90699a7d4fcdec4586c44ee14c1923335685657ab0a67fdd64112e9d9c2ef68e3bbce180f546e81cff3886565a078d779a219dfedcee815d253509aebab03bc09ddd4d7'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', 'item:q1', E'\\x0100f5d6970f19992898373eb7df3fe9642c226b9959b73439c7aa2a4688161e4de5c12c79b8ec9725aebbd205dfc1240cba3bb3dad9efdb367006fc9f3ef2b88a24617a93832c2a39b19a531c923f220e2fd39afb74cdbef4a7655f9f7b9e9d22bf69d45eb924e0c0ea8d5410d9fa8a98e4ec2be005fbffe86fbd061f5cb0b7089bdb4c675072384109ac432964c1373a1a306c3c857c65fc2caeedb3f2626b7716bafbf07748888bec018c2ee6d231134759400c9389c18c8f48b0b8'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', 'item:q2', E'\\x014112dc5bd36096fcae72d3cfe44af6a85f8f93faf70f74728cf95f873ad1cddcf52e46d6405ef2b66cb98dc936d3c124fb46945de77687fb4af839f8965aa10d3df65860ec15c11b61f731da724ee58c54c2a4f5fdb8f03dcfb31b2989aeb5063e8d8328b76af95cbcb0744617d52f17501a5d6b47a69103ac5bf113cf3f0255e92403e8d70fed3a37df64162913d772ee1ea8a8b41f622cadd24852ea6c04732caf538aa51e07292c02b444172191a2e4d7d760ceaf069ea7138373'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2023', 'item:q3', E'\\x012d735482c77fd7ffc4619bb8d5a13646df05313616b46e953c4c6e59c638355ff3cea1d667f30ca42f018338088c76c10a463c005ff21e24b974fe3e4097c296d540fd5b5221fb978010f46911814adef55759f88782d993a4c3e0e337c733017c1111d1354c9882760ea1bf0b15aab692e9441543b51e7718c6488c2eb4e1d8f3a3ac7a108417d5dea39f733956ad5f01cd23b6dac282dbec4ee52b61d0f1d34a5632c9cdaafd97f906b377ed20344cd443cff4346c4f234d2f9b6b'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', '#header', E'\\x0162909862cd3baa3dc50dea3b3450cfd979e140501528531f993e835c35a044bb37a7ffc9673dba25efedce97091e5ea285e46fcb83062df3053c685c8d1db337ff98fcb2608b9c8c53b60b157b85af95aa97c9cc3bd6ec257c25512731357d2519f54b2afa6c5fb7a0ce7b381e8161c7ca59cfdcd260309f4d4720632098ae5688b8e91e7b954134bf1414cc895d68ec8762a89f4251d83d5519fe7d480319ff364275673ed42c375e720127857e73c014a11f08250b19dc7f53954a160e2fe000104ef0bd54db38de4bb710d978b326ae5246b3cc34d05e30dd4e2b592414b4e379cd13ab92603fb99d76a3a78463c53fb24db9d990040318604b6b4d00564bae1d28087bc94accab4557d7ed44fdbf889dd1a954b32d8691e39d23c4e08ac1c7b92f2438854b7a7bc1bf31b3d0894d3b243ae664094d081f5cb87e46f9f39b620a80f07691a99b44766fc7827176ff329ee24bb4f276dfd86aabb354a2a601672224def55ecc9a4928cdec3d95a10767022ee9e4764d759928266d8948ead0a443ae28b22efd9a964a5e90c0519f1bcb1fe77c3bdbf7ed087e189c275a41e40e6bd85560034f01ae269be3131eaa5cba4cfd0aeff92078639493ed2d4b499c5e77b6466b42fbb0e8f9471b949705adb819f1575e1d609ab5fe33d5f1f45192c3e4fd39643bd7f9c64257014bf08220265635a332003d5fa85773a994968f1704f8593d9a4ea72cdd5d282329f2659c5d3dff085b698ea1ad2fee1405938354a14c2f91541f89d4991d2bafa3634fb31fe85df3ed09adc3e98063c8cf49b8356d4ac758db5ba541ec28923b8cd5f08a94f26406aa6e1643ecb2dcee4c79074f7b47fde274d2882d92b1a8e0e341eaaf9b262b72eaf4e51e157c9f3262c011117027e3347c953a2b25cffb06e16ad07ec41e7c40fad0a27da3e457bd7c955e48a1e433cb6a71fdda876f6a5afe0ddeb2295bbec472b5af90bfba4d5080b559ffa051833dcc89117e997d9586d11d91612655466eef02a1b599d44111fdca2d44263394b3588dd7a5ed0a04bae8e4ff5df7127731e9f9c14629382f0674d4f7bd874169a5c728ff6a2d25789e004f17a60112fc5ae75c6a6c83b2393dd8785308a168644033d08b1f'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', 'design:psu', E'\\x01dcab46799e7a342287d7acae3a88db25113d352baa2d8d05d4eee48c26730fc9bfab9dbec58ec36a4844ec597ce7c21b975083d012064f342ff53823ea359c60425ebb5453b98b589174e170d3600b7a0d4d3a4b39012247f342bb7c67617d46aad8a6dae401128c06f79f12e5725837d379e82e84439d1b1b81219bf44977ce45890d974e51d1c10c9afeb94907ea847f6c3c6f87e16b4378e937716f34fc60e6ce5b67d34144f78734a888c551643f28a224853f7427de48a830578aab53e1bde8482d13a24404b09327b2fe4f332476e9fdca466ef23791d09b8e8ba3e17de151faa7573cc44d8fa72879cc52c8dff6bd6511e0fdcfd047def12d7f739fffb93989b240e120c1286da3431ccc361bf8e892d9b88b22586d418d784312701e2b3b5ab7a8c1eecf31a4331d1ebf4078308026c12cdf09538a3cc9269b12f554b25adc1f14acbe97694cee771f692225317192989550fc97fad6542a591bdee09c4b1bbcc521d69db1d37a4a28ec08c2bbdb5190c579cc7bc0ee607dd648a154292298071f8512c33071b222818e0d67cc2442233838cd9c1847c2ff70e4f530811371ec2301c75e5f8c4408c0d249e2fd2b42dce1a7e42821d3f6ff19ebac8892d0017724a70fbde1e3349fb2dda840e7045340e14cdb7f8920815e60bf399d767887ca71c8df5c6fb2fefd340f3e1d1b45e7d290cccdcada281b0ce8fe0155ccf0c2ba9ef42c56349b01a2e7baed1822011a2cf41edfd4f1944ff450b5089b60a90073b592af913bff96d98b3d05202f6ff49e1b5a67aaad3fbbcbaa392001da46f9581de353dc2d102c8dcd7609cbbc12d7422361ed5af3ba305de643a83e8addeca6767172da67395769df5e6c024526ad107386d20e62f09fc94a2e94246bab2c5d9526ab8a9786ce84f2bec315b8747c2b4d5c1cfb4b5437ff'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', 'design:psuStratum', E'\\x017a85de02b4ac704588dfbb06c18d8cccbe07e03f35c3181f4c2930ed18ec91cae3e1a620345f4c13e3bbc9d0ae06c49ecf253940f593fd3353fd937a'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', 'group:area', E'\\x01dbd5b90725bb9e5f7de7cd0b89bebe88b531ec2999ca878546805cf0dab933f38532e3fc278ab2998a507b2c9d367b47771ed22778a3596cfdbc8f83f6100f9d180d8344e8cb5fef0a53dae7673ce4402f1e13787015ad034484b62b5fc572f39e9d18364da0f623d0e39e7cc6cc4b21b44f968da33bafb639de9966643fafe9d189bad5734ed40e56f59e1105602892726bfda4e3f3fcd2b7e8bf246d9ec7490310b5684130f9561a02784e41c5e6bbc1fa586356707ac3aff6cf9a'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', 'group:grade', E'\\x013f87a2bfe33b09aefdc4ead1362329923e015456b531c77d952434a3fa624ec6babd683b0e197d920a67add3a9e0948558b60fbf09a389a184408f8e8496774ad437f36ac6ddca1d3f482ee972902d73c1fd5b2357598df25db8cb27aab76914f7e8e7657498911c2ae828f6e8541d1c36222c3f003569fe5092874964d891eb279043156d5e18870cf0002edc3e8176dc1b5c3d3bf94f80f310c134447cb48faae0d6efe6f177c26e96077bd06d8ec9954d06110d5a6489fa7d7c9b'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', 'group:sex', E'\\x01e3b2a5dc23eaf4bf31ce812fd535281fd38d0b1088ab598ee6398cdfd53737048bcbc8f50b49e33ddab975e52d44611ea5cffd7a3ae8001e0d35c630f34c67e49a3173964920a343ba87a65b7090ee352a22d756005630ff4da8a41c618724da466ef15b4e22a1036d5c06a6cf40777c44bc37339f8c427d852ebc2a608dbcd7744eb69f6c0de95331e580404b730c4f4ae15f7a39a3d0cd7026386798bd2579e2923f62bd0552f4385b95afde2475dae170baa1dc1db8ee581337a1'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', 'group:wave', E'\\x01557724595076c57f4202503e9faeabfb32ba4f00a50af34dcf25318166ee0367e832ceef36ab7cf10fb13cfce9a925ab81a5d9be4044b03fe1b8850ade7a719e6b98b19b7095c456c1d872cb1686f7300942a767cb7837a754db03353a612a53d71ee07f73ee55466c2697045b7489c2041825c5b5dda4c6aa683960114463a57fdd7f2f4cf03bb4f4447b34314c74086464a7af57d93b2b2271b1365e89703b4eab952dd3b1e601768275d9cdbbeba31fe2b3c1a26c42f52a7b5bab'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', 'item:q1', E'\\x01676054b31ffebc5d27c75325e5e9282aae5be5d4006dd183650b3edf4ae5ef0eb9ca13b7324a33a8a87e375c028f8e2cae2d7399fd2b3b9b0e237e9a68a99a019f8e9ca584e2c101a750cb4a95c2ec1272c5cfe38653bf7cf39244d93f00f55446ce1e9b7783f5da160558429de34443377571949524d6d0be5bfefd697cd75d5b36d2d7e0845b5952f7c1c80e5ac15ec2e5f7d6132dbbf476b30f53b77cb2492bb9b179c09d59416fad68077fa7087a24d71e89f54cdfd6b5438be4'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', 'item:q2', E'\\x0101dc978666c2363e6c68ce2dd73f11ac22d7d48bc744e7f58ee8051e3202424fcca7991b83b4fd7931647f6470e7a3b54c6ef5dd307b74d8fcf3507a6434a654f6ac56f015b0accf44ab94997ae9608f7d2fed8f20941d41b16e7a55e3e49d4e983d7cde9bcf9c13eb331bfcaad040b75942ada4a4b1bd28d63f117b563ec35e9fcb8f4cbd3539e0971e0f9e46a472b169783d29dbfb1d9e7f0dbe7a1d8451ccb97da9ba922dc47bb25745a5cb712214de9bdb9e549bec4fb3af7540'),
('abad217e-bf4c-4d7d-a7b9-5231fbca1cfe', 'small-survey', '2025', 'item:q3', E'\\x011273fbc283b39238b97913d7f827df062268428969a67a5c1996bffb857d73e9d1b841dad8485617ff4416001aa6f780cfd9fceb6e86774c0bd6cc473d71ce9f6c4ff61b24063508f7e60c4f1537cd14a6eb1763f58ebb41588976fb808017f686c7f3fd8fc2b57ebb20b216e6123dc86d4944ef75c9cdcf7d89a1c14671eb8cee87380ce5b3ae49cf0867b1f64132715bd4f5cab2e0c92adea1ec820e60d5171109ee03526b8e5e1466d3e3422c87c0833827ec834ebee1fe9d47d7');
