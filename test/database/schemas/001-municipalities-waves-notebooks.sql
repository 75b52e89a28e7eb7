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

grant usage on schema accounts to motvikt_entry;

grant usage on schema tenant to motvikt_app;

grant delete, insert, select, update on tenant.cut_points to motvikt_app;

grant delete, insert, select, update on tenant.imported_file to motvikt_app;

grant delete, insert, select, update on tenant.instrument to motvikt_app;

grant delete, insert, select, update on tenant.notebook to motvikt_app;

grant delete, insert, select, update on tenant.notebook_revision to motvikt_app;

grant delete, insert, select, update on tenant.released_wave to motvikt_app;

grant delete, insert, select, update on tenant.wave to motvikt_app;

grant delete, insert, select, update on tenant.wave_column to motvikt_app;

grant insert, select, update on accounts.municipality to motvikt_entry;

insert into accounts.municipality (municipality, slug, name, created_at) values
('1f654746-95b3-4933-bc6b-74178fca6065', 'north', 'north', '2026-11-22 04:57:03.664+00'),
('65821604-233b-4227-95e6-510364ddf7f5', 'south', 'south', '2026-11-22 04:57:04.65+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T04:57:03.648Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 04:57:04.591+00'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 04:57:05.215+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 04:57:04.591+00'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 04:57:05.215+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 04:57:04.591+00'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 04:57:05.215+00');

insert into tenant.notebook (municipality, notebook, created_at) values
('1f654746-95b3-4933-bc6b-74178fca6065', 'first', '2026-11-22 04:57:04.639+00'),
('65821604-233b-4227-95e6-510364ddf7f5', 'first', '2026-11-22 04:57:05.238+00');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('1f654746-95b3-4933-bc6b-74178fca6065', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 04:57:04.639+00'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 04:57:04.645+00'),
('65821604-233b-4227-95e6-510364ddf7f5', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 04:57:05.238+00'),
('65821604-233b-4227-95e6-510364ddf7f5', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 04:57:05.245+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '7ae7c414-0837-4042-92ae-92633e9b0da9', '2026-11-22 04:57:04.591+00'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'f6f2b3f0-d944-4dd0-95af-7c1d451fd217', '2026-11-22 04:57:04.591+00'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'a250cdba-dcb3-4d72-98af-d16be6d49650', '2026-11-22 04:57:05.215+00');

insert into tenant.released_wave (municipality, instrument, wave, document, etag, created_at) values
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', E'\\x1f8b0800000000000003e59cdd6edb3614c75fc538d7cc60ab6911eb2ee8b00d58e716f33e2e025f70d2b14544220392726a14badc9b6cafd017c88b0d94227fb7c0501ee724be93641eeafcf4ff932205d29f4069e76d5da1f6907e0295430aae926579e16abbc4150858a275ca6848610402bcf22586a26e0929bc531ef500f5edc33f1e046028350de183c7f04680b16aa1f43ae41799e3606eecc0a3f3ae0fdabbda3402dc4afb02bdca20f5b64601f772899042324c5e8180b9ccbcb10ed29bc7b433a3e7a5ca421eb74a872b56b95b10909b4a8604602e2b5506242dab0dc3db4d5c9bcafa3ce450488befe45f586ef2afb36290edc5ec5e0c815e7ae5dae4bb4a4040ad958754d76529c04abd40486f46e272d688478215ba579bec4ded3353e1164017ba93fc6f85b2799f4577723ceda95cb9c10addc09b812f70e0b7038ffff83f308662346b660216d6d4775b9a488b72ff79bfafecc3bf39f6f7be0e451a0199c9b18b0c4790c20404943b0c933e66120cb22e383d28385d8341d36c9eefc2caf6be3be93cfc6ddd6d6dd74efcb12d742ca1ab83fb5cf541573b098d0f0a8efb82e39d841c7edc4fe7e787cf7a9d3d7e3c9ac8e8a0fe511f32da4924392898f405933691990087de2bbd70a1c852962affc19aaa6b666f2e86a38b61a8bb52fa437da74a07e968d89dbada419a08d0286db9ba2ecbf7766234b6d76a9da1f552e99f6439ff53e5be8074f8dd4840a1f21cf7aebe6eebfb7e0ee9a5006b6a9d4f207ddd84e3fb0ebb6bea5f6be2c77cda7a31506df71b8d000de9e8cd5004d81a7b2397e6be3f2cd4a258fb1be7685167386d2b7dbc7a678dc7ccb79de2a7f6dea1fe8e0d4290746d7fe98df9bd7f129d2e6b922f35f56707f2ed9288ae97685b750b75f5d44cdf2c0e3fa488324db930c593890d520c99c24ba57d11f0408aa01233a27822255c90a289c48628ea7b69df82974f4d17f30dc50e8e44ba840b1d85746ce0a20e33d81933e680831d1c89746c8c49211d1bb818d275df46da2f193c5ee0111463c71453a83117a88842b1618a3c04d937e293f718710721ecf088e41b73e1a3918f0d5ee4a1083b7bc61d8cb0c323928f8d3d69e46383177734c96e9e13755cc98e8e463c36331d12f1d8d0c59d1eb0f366d489023b3a1af1d87893443c367464f3bd7d9b264f4d4a35f363074a2e69c285945a5236a064d37a76e6a59ae0b3032597948d79a92565034af6f5869d79a9bee3b0032597948d79a92565034af6918e9d79a93ed7b1032597948d79a9257d52d05958f15fdd49ab9cd1140be037b587f83e7510607c81f68f6dde5ccdfb9fbffe04ee8dcd795a797204d97956b491d79bf3862596f685bb79ca5fe0c8cbf279c3124bfb52ddbc35723a2be2e48c888f2f30e7dd9cc9d6d5f3c63e99dc67e3f5630d9d99e8641b1178639f4cee17eef5e973eae0c8766ef0c63e99dc67e3f567d0c1916d75e18d7d32b95faad777d6119f19f3f88c98bfb4718377f326dcb1c21bfc84929f91e38f357866c2136ef2e10d7e42c95fb8e30fb607f1169e705f146ff0134a7e468e7f065d1de15632dee027949c8be367022af485c943942c4b93498ff9b5ff55ea3cfce3e2cd4c408e562d317f5bfb0f46691f567fcc9ae63f11b76b3ca6550000', '-sGhnM462xMunX0q0Nfcww0p0lL', '2026-11-22 04:57:04.591+00'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dc16ee33610865fc5983353d86eb248740bb6680b749b5dd46df710f8a04ab44d4426039272d658e8d837695f615f202f56508aecd84e822d96a3fcb66fb64c4af3e9ff8722850cf3999476de9673a93d259f49e594909ba74571e24abb904b12b490d629a329a10109f2ca173234750b4ae89df252f7a4beb9ffc79320195a8d42f7de43f74a90b16aaaf4aacbaf692e7b13637b5e3aefda4e5b47ab4a905b6a3f935e6594785b4a4177e9425242c3fef08c044dd2cc1beb28b97e083b337a52a82cc471a374386295bb2141b999a721009aa4735504249dced70c6fd7fdea5056df430cb3d4ca77e95fb258c75f66b35eb6d567f360e8e853af5c1d7c731212546ae529d1655108b2a99e4a4aae07e2745c890782a574dfafa337a5cfcc5c3e0268ba6e04fffb4cd9bc8da2f9f274d8a374e97a4be97adef4fc4cf6fce38e4ffff83f30fa6230aec682a6d694b78f3449ad4cb7eff7fbb9bdff3797edb52f43934a506672d9f40c9f28a12b12546c305cb57dae8241560d473b0d472b30aaaaf5fd9ddab4beee4638f77f5b7753da95137faa1b3d15d0f9ce75cedb4ee71b015dec34bc681b5e6c04e4e4a7ed707eb9ffa257d1cb4f4f0632d839ffa0ed32d80864b8d370d8361cd6818c0539e9bdd253179a2cd242e53f5a336fd2eccd497f70d20fe79e2bfda1bc5585a364d06fbebad2513214a4656a8be56551bcb75746cbfa58a933697daaf4cf6931f9a8723fa3a4ffdd40d04ce5b9dc3a7a569fef870925a782ac29757e45c959153edf35d84daabf94e24ff9b4f662a07a3c6e5482342583377d11604bd91ab93077edc7999ace56fe961369a5cee4a83ee9c3d15b6bbccc7c3d287eaeaf1dcedfb051e894ba7abcf4c6fcd1de89469715c973a9be7720df2e896846893aab6ba8f3d766fa6671f09022ca3442618a27130c520c99c243a57e1060204550098c289e484314a46822c110457d2e6d5bf0f4b5e9623ea1e0e058a41ba2d07148070317759a0167cc98130e383816e9608cc9211d0c5c0ce99a7723f59b0c8c077804c5e098620a75810215512818a6c853906d23befa881177120287c724df050a1f8f7c307891a72270f68c3b1981c363920fc69e3cf2c1e0c59d4dc2ad73a2ce2be1e878c48359e9b088074317777900e7cda80b05383a1ef160bcc9221e0c1ddb7a6fdba6c3d726e55af9c181b24b3a4421e5961406946d590f675eae053e1c28bba430e6e596140694eded0d9c79b9dee3c081b24b0a635e6e496140d95ed2c19997eb751d1c28bba430e6e596f45541c7e12ffee7b7a955ce688e3f805f9f3df46f432741c6cfa4fdf3316fae26edcf2fdf813b6373282b6f73de5ab950a6741f431b24d4189500fb411abb5460cbc7ce43d1462e22c0866596f63087a81790617398d3d5b0d0b18b67b0733972590d362cb3b4073e70ed22c3e630a7ab61a12397931d89b99f238695396e89dd7e30472ec23b2a6bef12c3ca1cb730713f98f94a17b1e7626c458dd8d89dc97da883da57c0c3e67a379e87c5e72bf5c5ce79b622606ceccee43e9aa16e8fa635dd781e169faf341e3be7d98ae6b1b13b93fbc087ba97e06173bd1bcfc3e2f36d25819df36c9b4c60637726f7d10c757b34ade9c6f3b0f8d1b75e3912cb3fcf0c2b75ec0d69f6833afa96354766f05d6658a9636fe4b31fd49c5bfd60cfdb183701c206ef50f2431ddebe0a1f36e7bb723eec0de0dc200b3bf719b7cec206ef50f2231af4f668a2d395f3616f00e7b672d8b9cfb8e11c367887921ff8a0f7323e6cce77e57cd81bc0b9192376ee336ed3880ddea1e44734e8edd144a72be743dd80b1a0b9f43393875e6951982cf532bff4bfa53a0fffd0ee7a2c2897562d64feb6f41f8cd23e14d78fabea3f925d2b9405730000', 'rMsMZOBbAA8jepB_Bl1opEdJhgw', '2026-11-22 04:57:04.591+00'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', E'\\x1f8b0800000000000003e59cdd6edb3614c75fc538d7cc60ab6911eb2ee8b00d58e716f33e2e025f70d2b14544220392726a14badc9b6cafd017c88b0d94227fb7c0501ee724be93641eeafcf4ff932205d29f4069e76d5da1f6907e0295430aae926579e16abbc4150858a275ca6848610402bcf22586a26e0929bc531ef500f5edc33f1e046028350de183c7f04680b16aa1f43ae41799e3606eecc0a3f3ae0fdabbda3402dc4afb02bdca20f5b64601f772899042324c5e8180b9ccbcb10ed29bc7b433a3e7a5ca421eb74a872b56b95b10909b4a8604602e2b5506242dab0dc3db4d5c9bcafa3ce450488befe45f586ef2afb36290edc5ec5e0c815e7ae5dae4bb4a4040ad958754d76529c04abd40486f46e272d688478215ba579bec4ded3353e1164017ba93fc6f85b2799f4577723ceda95cb9c10addc09b812f70e0b7038ffff83f308662346b660216d6d4775b9a488b72ff79bfafecc3bf39f6f7be0e451a0199c9b18b0c4790c20404943b0c933e66120cb22e383d28385d8341d36c9eefc2caf6be3be93cfc6ddd6d6dd74efcb12d742ca1ab83fb5cf541573b098d0f0a8efb82e39d841c7edc4fe7e787cf7a9d3d7e3c9ac8e8a0fe511f32da4924392898f405933691990087de2bbd70a1c852962affc19aaa6b666f2e86a38b61a8bb52fa437da74a07e968d89dbada419a08d0286db9ba2ecbf7766234b6d76a9da1f552e99f6439ff53e5be8074f8dd4840a1f21cf7aebe6eebfb7e0ee9a5006b6a9d4f207ddd84e3fb0ebb6bea5f6be2c77cda7a31506df71b8d000de9e8cd5004d81a7b2397e6be3f2cd4a258fb1be7685167386d2b7dbc7a678dc7ccb79de2a7f6dea1fe8e0d4290746d7fe98df9bd7f129d2e6b922f35f56707f2ed9288ae97685b750b75f5d44cdf2c0e3fa488324db930c593890d520c99c24ba57d11f0408aa01233a27822255c90a289c48628ea7b69df82974f4d17f30dc50e8e44ba840b1d85746ce0a20e33d81933e680831d1c89746c8c49211d1bb818d275df46da2f193c5ee0111463c71453a83117a88842b1618a3c04d937e293f718710721ecf088e41b73e1a3918f0d5ee4a1083b7bc61d8cb0c323928f8d3d69e46383177734c96e9e13755cc98e8e463c36331d12f1d8d0c59d1eb0f366d489023b3a1af1d87893443c367464f3bd7d9b264f4d4a35f363074a2e69c285945a5236a064d37a76e6a59ae0b3032597948d79a92565034af6f5869d79a9bee3b0032597948d79a92565034af6918e9d79a93ed7b1032597948d79a9257d52d05958f15fdd49ab9cd1140be037b587f83e7510607c81f68f6dde5ccdfb9fbffe04ee8dcd795a797204d97956b491d79bf3862596f685bb79ca5fe0c8cbf279c3124bfb52ddbc35723a2be2e48c888f2f30e7dd9cc9d6d5f3c63e99dc67e3f5630d9d99e8641b1178639f4cee17eef5e973eae0c8766ef0c63e99dc67e3f567d0c1916d75e18d7d32b95faad777d6119f19f3f88c98bfb4718377f326dcb1c21bfc84929f91e38f357866c2136ef2e10d7e42c95fb8e30fb607f1169e705f146ff0134a7e468e7f065d1de15632dee027949c8be367022af485c943942c4b93498ff9b5ff55ea3cfce3e2cd4c408e562d317f5bfb0f46691f567fcc9ae63f11b76b3ca6550000', '-sGhnM462xMunX0q0Nfcww0p0lL', '2026-11-22 04:57:05.215+00');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', '#header', E'\\x01600e161026c8537f30ea3e533998a92aa132d9a4a3b6a726a858c8af21f14d3c0f77e73eb014598424788c70cb4b11ede3f3885093fdc8210b55accddd8d5006df114d51348db59846cb65a2936c0749d6adf00bf2f225f3a42a10ac70effd96d66224e78780b8044cb2367f0d3ab155ea2516af7dce253b49f9e4c6bda9a18d090f625165a3040bd307971442006fa66b539638470270cb5df0d76e32ae6da64c9b4f0172b4e1718ae997aa54db9a32e34d82127338d690c6f7c219e1d12a3906cb3f2e40397864ba3b7644a7a9a6afcd2608ab23724f1507b1c6573ce4a73fa8fb00cf83348442f08ce6b3cec3e0d0cac9f5d9fb0fab0b417a1d96f41170fc12179cc487b3fd51df77cc44d048c81851d165abd0ef94ba9748414e1a4e37b84e369d441980190e4fa0d5d58f7f17707045c7cc4f67bdf64825b87d0738f2fb092b27b08d290617e6fca728323eb5a6ed53378caa2d48a1b9c8e73ead1087f70924586626791811428145edeee417d16239f38648797766cbbb93f06c7c117e021a39182f5957cc5f9be72f3b79843b355b7af070244490f4c9ee02c4ecad1ebad9ed58ca3272c9af3c620c35bf985f0021c0b1a2e424383aad27717487cab313818f48a89a6535f6b420c00159b4e82befc126fb3f0cb6260284f795725baa5a294c70e2618433820ab86417571232df371c88ce168da152538881df50d3343c2db9b5f7106ccdf49e1ab7845affb49e525ea1c94c3e7eacfd28277d0db31a87b073e2116dd70f63aec36527b1e564ddc4934f1dc06a19f934258f7dd617908513712da6c2612342023034ab37be2285495f73e80c5b6491504a7801e6c60ea117706c7d3b3d772696a32aaca2f62f5aa312962f6eee8f43036dd7f4f8674fbd62dbfbc616b824313c915e49cd0827e746340e3b91597cb6ca65731ec3c00c49320f707761b81fa7014f6e8b3cf1b63db22d762715c0dd70e00f0afe786c9247b616415bc8de4808059219965ecbb3283cbb49ce32d94f1bfebf4afaed477b609a90350e91d454f71e2021ab23d3be880b36657957424e3d19ddf46076a700a3ce4a8c04d45f827c77927b2d479a099514479ce5db6aab0ba0754c68c5b29de52283c0489f5db16903'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', 'design:psu', E'\\x0141a59e865b2c2e6f780f1af80f412cebe20309e1c788ad2bf8d870b0a991a2a642b2828ebf95e55ec06e1d9f78b703c64320162bb9d771231a00f463903c46aab8dba971790d231fa0887f8dd8e08735bd67d85ba3befd6d702b1a34a98e55cd2f6791ab170f3e0595a102a9f46a8561e99a368f772adc05f8e3417553f9807ed70589fd334eab78548cbc10efb0dc3a9fe5c2f27c1687d5444cfe73278584913557e075d48d9a35fa3d5777dd0b92141496231b9a862758830ee7e2d4a6a2484c7a969bc8ae678550e5bb750e87e22b0bdb43d5717ea8a03720ca2074e3c60a65e65f93bf9cc2f881bdba186333c78614f1121fe6390e59869647f7bff042b49ef69c6ab89c75de881b7113cfd28e2dfc20ec29090f6286b11a53d948dfe6c3aaed9e211984fc234b52f4499c1dc73226c2b85ca8e7d083810e52db3f4f3deb618ebfc4b634dc9e97cf973185af14077e1874d53fee56455400377e7fb3f978985d18306ec5876450328089f2ed70d565c3a2612a163243d8107e4ddf440abacf9beece250f62af01e4370658e26af14f2757c30b468c7f634aada32563c8989b85f1cb9f3cea8d76604c4054ab67e93c6c093dcbbba8ae6bc3fd3a5b6b0e8d1b16defbebf1c6bcef6ec064885dd9b1bec523fa2370823f0443b9f025bf406c98ed480e42bd75d5a7c2cb1c56ffe6e06a5cab4c1f942fff3dfe01d0f3659ed2696d78b4c33d538da1e4e84878933f313f0afd2325dc3c9a51bb7fc890b7b8683e52319b8e681a0c6bb0155fb8456f6dcfd0e4300816e8078a122c05c2f4c833205ee7adaedc3d0279de4f3b14a9fd075b6f13c6866408067ace0b1bc3c15a42e3c33063b73cf91feffe50732fe0f4f98f30211104d36da7c355b9c540d13f39ce2593e8c69236cf299727c00e0397b961d2b8ea5c363b6437d49e2f'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', 'design:psuStratum', E'\\x017d79372faf7ced7d6009f27e7f9d6738c1eb0e468545aea1cfa6a3184bf0c9ac772dfd3b08fe177673bcf19c383456b664d1943d82148be241a59f25'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', 'group:area', E'\\x0116055cf7d6f89ef83e7c7eb77a2d62e1fe3cada0201986e5d275c4ea7ccdbc928a37f0b91bc512c46bbbc8d3208921410f1f78cf98ed9f1040156ecf8683d3a64c0ab933780f3e206c5b10b4260926059c6c91fef62a7c25b5fa70684b3d89e6af2287ca13ed2f974ec6c351b6d8af8b405089297d80cf720f3c22ecf72b7c72319f967d254f76caac7758c54c24c0326ebd309ddb6afcb6b697e1cbb2d2629ac000554fa1becc7b678f923e03ccab62e127f4cc8d2543ed2553be02'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', 'group:grade', E'\\x01e218bcff169c0f687cb033859d74ee03e56c37c5fff015786614a88ec6be292a311932f59b3f55cefede4090d7d0e87527949d652387a4dabb5002bd420250d46597df0d15ed1dae1b01d54d6fa9dff5546964cfce4ceb1eede89be058e22457f698d85b1c85b92ab96156e71357898abfb0c69898bf2146df94f262dfef0e3071b8024e88e9d6e8dd5322f64f282876eafc78a6f4a391a4d3f950207021a5505d444f289e9c8f4058bfc5212c5fc71f3bc5c9d79ee4f31f199939eb'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', 'group:sex', E'\\x015b0187d6b324e78073fee2935a07a9ea5ec2bf6f40913f99799c5d00397bd5634e68620c79fbe79d3159eea263aaddde4b743984f202dc5159903c68786da49b13a2bc8d999e2eff427816b9e0da408cf6a90a96e6ca511d57944f49dd4cf2e030df0220aca1713c746254f5beb3a5f8e8b92fe27bfa81b46d6c03aa35ec7a5be7bac39b773f174a7d98e31560f3bfaace7ebe5e943146fc51895f791f5d7a82e32778ebd1759e7e560dc5b848dc1b2ae037711d58f92b889bb1a585'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', 'group:wave', E'\\x01c7f4855107d5ae25e524e998e80f27a1259bdf52f1b31872abd73d146915352cb37859180c09200693c8aead47954b05dcf24bcca686d5cbcda6f93aae8a792af9ac1cfe5aa58c35c80bca90363f9fffcf7d9adb9fb3626f3bcd7b3248328ff9931279e0496e4162d6f50c537ddde9eced7e1bdbfa9e7db0bd16bf2f2d124bbf0f9067b335273f94cb512af1cee4328ca11c652f759756663d8183d1e058092ceabac001760311ab0b4bebfe520a23ab7b1301f3dd837c528edc4305'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', 'item:q1', E'\\x01d59287f8f4f4a67e205e4cc1be6a5e47c6de1bf1970a8c0e63f2f7f450f3f6761c15035169b2ca8ee735615db42945f919d356cdf989564e1e95fc8b66fbfc9b19c8362138afe047877ac3589f736e66f3bb370e28e82964bac47592de4ef3864f2d0c6e45c8e58e233c3ff0b2e1139c84c54ff7a0ed5a54124f1a4052574f259890eff1a6bf7e1856eacb765bceb230741ebc3ca8305c8998f136a7454e3774e54928c3bd5de9e7049a3782a0b9c54da110b443eb1a2b0c218c924e'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', 'item:q2', E'\\x017456dda1dc9e948ba1902aec443d1af03017e8623d736addd59253daf498e0d76ce3c9f1554304ac9fd1ea94e2aff3ad9b424a8920438c5d72965b88c9cc18f589550c3fdf6a0afa1302623886aa2ffdb571cc71f0d61717562f925f3a3e0913fe8b000796f693ab65685e1bde00aa456389962e77955d1a52773ea54b1f3018acb5f215c5abf227fe248be83b2a0bbf272c75a3987de05176f246eb135107fb27c2a298fa251a952a18391322c20755d9b7a6529d75a0407ebb31b4'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2023', 'item:q3', E'\\x014da39c7f60a5fe3eecae15268af6401ebd4d7e49f34f82d7b884bb99c725ddded1284ef5da750fb4e260fbbc1c816e05f36f81bead597cc8d3f160eccaa3f85078165dd88da3d2a8396b528d1460d0d9ae8393c2c02d8a6571b318466ccd542506a55aecf00d1f8d62699e96edcb23905bafc7453f095b9301678431789cea03e8c1909e0edfac698885f9c3d52d0e82cc0bf56f04c37391100ee7ad8a23cbae6ec48ac38a63b313aada53a5c674b24b49cb90432075688dcfb86514'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', '#header', E'\\x01d517d15d5575aa590570b97cacad8eeb8970b79f583ecfebdfa2347de06ca4d774cffc2f8d0bd5914054ca5798646ab0b1305657f8401c2933178b7f0a7f71cbac0776826aeb87cb38555f1b51b46d2aa31cdddd46224ece225e53a640613b61175e21f3ce9c69fd6563d03d3ff70ad41a49d607abfe33b4e522cf92ec1e3aa81e1b48659ddcf766315d376fd9717c9175c1a1938481a12f27f77bf11e265d4567b4553eb768db68a64d8c67d9d559c6f181ee67d4c116004446106169259976665fc5a874fbe77fdc1cc90c2eb5168dd1aa4add264f0ecf912f8d01175665c9eeb41c9c8826898e363677f501cc652bcf2cac5451f8a0171b4193a42ebb1c903f9d058f0692f2a1bd8aaed22504a90e44c7dabb7b17bdfd2abf4c1e3e695e6e86c22ec697f606339d23d3c0da5e0c19c415be19b695c11072f116bd75a8efa5fa3482a4bf4dfcb00c009e290fd65c1a633ec39250d469e3cd173cc51af236cb8152b987bff34c4427afa61c1741253ae1c44e7f703cc26068d1f6dd09c2fe24f14bc5f535c31cd43ecb7411904375a967c5859ff6182eb650a473d5f9e50b3b85f7f4bdf7e026f31522c41fb5b2f4fd1f970776a6375f4a85124c5aaec00dbfd9b3ca94360492d2f555449782833b6c736b19297fb35fb9276b07883b62e3d03452ea24e78ad3600010c5f23283aba1b9ac5bc508a731fbbb7580f6e1478550c10db23f7bbf55e5db3444e4abc0b235ad52ad5fd3b8544c7caca6e0c82544b14a15911a0a09ce3f211f0694d8b892c30f526d367511d341a2ca92b73c62666a97dcbc0760cdf7de41bcb6a52485ca7503fdc7a830b62494a4caffffe33f7f3b14e820adbfa97b5ed0619c5f2cd54ce54a7d379828fae9c48291bdcdcdc7a34f314e116417f84c513847e93049702c2facd9e3e80e083798a19071148b5bf643bf2f90c11d314cc0fa3b0fa9317f9807ebd30d761602b7348cdc431ac86ac9e41136684224b10dfb97825ff9611f0f735e23556c365a41216a8fdb8e14034254f9c0894c60aa5d74a4550ffe0c6b62b9b1e37f326ff22506b1ac1d7f3c4890521aedf9819dea2b1acaf5c319f50dd5ca9b117725ce4f930a44dd6484879b8dce89bffdb17868848a'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', 'design:psu', E'\\x016dfc9c6aa389243086ff1bb2de72191bc241aa39bc01730ad91f334526deaf8467aff82361178b67fd30afbd541feacdc5125edac31f87bb6085d5d258906b2849be45eb839d11983987fe4e078f67fefbc839de68211fb7527ee02202fa160974643bce2e3cd3474b0c982f55dbcc07274b24e40802da0b5fa760c12aae3c6230514b3f2397d9b09fc2c94b8dc7bb8c692b0b87a469c86142c4c267320b1171ec3e552e39633067f53755f88b58d7cb1ecad14d62cd76f11c27a5a9f4ba13c49b1a12e6ba25488b9e9743f2f8115023b840598370a9c14c5bda5d7474f646e335be59fb48858d5ef3855a7f22a5164156c3c772ab69d79acb3db3fc0fef11078362fd90b8b18c9abdfd6edab05c9678c485cd4969a14793c78be21e09f962c8e687bbbd9f23a9773e18ba17c6a12b1cee98cf1307cdd74ca643fedb6614e8f491b977ad421b48a828f44acef074a94d772df4d43caa2e67ad7bfd812d7a8288e1d3696305e0e731b9ff61d12dd21efe4a0dd7e5b21221f6179046446a33ad525b052684f09084150587f9bb44e3c4dca89e88cb4923b22860cb67914d76cfee758adfd336bbbc8f6993ecd3fc61dbaaf39df3af790aafd749bc6eee139868a1c160bf2ab8ec96e6c660d112c5c8bccc07edbb0c8e78c12c8bdca93e5c84b281241cea092535acd2897c350fd7cc67caef5bb39d5e944f65a6d1d3589eb8f6f7108369709f522c2524155ba5b384bace0e1f2414a092ffe2759dc15ec55de4069a7e2ce299a33dff8662a109ac2e6dc4db4d0a3e120938ffe0a3ee94474ebf7d3b7b3b052a778955d0584f9644627b1e02b9a5a0e922d4439a3ea4bd4c71afffccdaa172cb8138802067bad07c5ebca5b336a45f5b0591c6765de474380dcdab51ab375157402a7cf5cf929e8a1598e677035b2624e389e67e805645'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', 'design:psuStratum', E'\\x01cd451398c809eaa8bc6d734fbe1e4723b36b738d3f36d7b2412018e7234b0651e7fbd34c3cbc1bfcf06448e2aa6b485d05d71a7864b84cc9bcb601e2'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', 'group:area', E'\\x012285ec43e8e7d5728a618560b6985fdac308158b85d46af7c9f4b73c68cb930879c678ab4f600e79db4dae3db1b9219a93be4da2abfc83fe30cc72a4d574ec9cee0f83a8a1e11d83733bc382b064e408d041823c14f59602c60acf582edbe76592b43d2c72ff83ff9c96e36235204ea5fe5e48304ba869e0bbb6e29c22c8650110bb1c3c98e506e7405ea220f283362f46e371860c4e335a14682ac63563b29bc1165bc3808674e6585182cf45b79332f6c1a05424792bdd782b8c73'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', 'group:grade', E'\\x010dbff47e1638e3a01be48939a6011a7667ff3676190f5cf802e2517ea89c75993a8860e3ed942d3ab666aa1e323ff240b6d40e5885115ae62f3c1d0390b61a8b29b7c636cc20ede0e44a542bbd8e53bb56eadeda28d78c010bb048523e64443ec3f481659839f5ee0fc1fcf99532327f6f07180292b4fb9bc2c013501e1d50d9e4e37a8e01b0448f8357866d8abd2e4eb1d688f0eeade35c4d77ca4ec92f8d9055935d116f92b227c541edd7364967819e9da28bf835e2fd1eb33f50'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', 'group:sex', E'\\x01bb069a6bf30eb71053b1b68c3aaa17fbb66a43794936af39fac65df68342111f9213e8b4c3d5409ae2ab4c51a727464757686d34394a7902c928a4765eb621134c2dcf05b5133e6a248b68c7a46f08ebcdae3d6f31c665cfba2b026e8a69ced1c5777b2ce210dbfe0f6c5db2255e8d5696793040ac2156c398fe077ec32acacd3b99589004d2f0936ec808b5a80d3f25fae4445efaad5592093c40d43a16e4e55b58cb6ae02214ebf77c382d3d274cfb25dffa046166d122d190b0f5'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', 'group:wave', E'\\x01fdc778297d636004ebc2cd49814e9788e49ce1c799bb6d1a193dd0ca082d89acf174efd38dabb4ed339460d7a7b9b05d18e2fad33251b9216d811cb20dc221c464a470534623f68f0fb1fde96901c2facbc7853ba17d48cc011a7d90b481756e13a886c697eb46b8510faddcc4390bbe1aa096cbe1e4f43f8f519a0ab89d59a6f3c6ab96e27a69f0f6392d8f16e76e062fad59dbb68017e0dbee3434538064200986994ba75a77a076ebf3542b82a6752b59eeec563b9c590619ea38'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', 'item:q1', E'\\x0175076630684f860051da46eb0aeb9c4636c61edf1bb25e08588c3421ce4d8c7e4b71636c18eaafbb821c0377c7441e3aa08010df39149f139ea717e4206b7610d375a880ffaf4f8f70297d3adc59caadb97ae3c5443d2be13c72824f07ed20973db88a029601e3afc1914f0bc45675476f8d66cf751305c1299ad34414fa1b86c37fbd02959d8bb09186e7b603a4af5995a9e50dc77659fd3ade7ce16888fb4013508c73ecd9cb8a0d651a84d3e8416e7932f392fa3f019235cd580f'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', 'item:q2', E'\\x0126e42fc6087552ef28cba45069c9f721a16a92e9558ffb78fba189e36133e52ba66a7beee3730c45f3cd246e1f02746fac13942d356310f58f92b724da132b1ffd9db4a56f9ee9fefb1cd953379b8b03fd94bfbf9c02cd89cecb62110ff1779193dc6a3a05507dfe1738f3ad7bdbd9cf781a43e3315c704d511e74f60a9a3237fb04a0f2ee596aa4d25ae35b530e9549a33c0c5f8d7c9b4f05a8aafa1a3e86fc802a6ecbefa940828d41395b403b5e49d064074e9ab223ebbb0e9cbd'),
('1f654746-95b3-4933-bc6b-74178fca6065', 'small-survey', '2025', 'item:q3', E'\\x013622bc5b88207f73306e149f6ca940c86571f179dd31667e5e4f956f1c00fcbf10fded38d225d0f257e53d69c34d5d7e20615c493bd729de071ba8bbacdaca7112b9e5bd6a601a5039c3361e17df5b69cf892d746f1576fe36f99f0d94ba4639605045f0b54fe350fb4ba8c7ae043d6290be6c1b5592605f1c2b7d614ea26aad0f0df4c4747f7153fc28af1218cca54b894df188f11cc857e0a2a62f59e78c8aa0969358c6aa47ad83df13430344d5fe5e36abc50956a6b38542af5e'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', '#header', E'\\x012a78e9a12234990434024b9d56c02783e3bcf7ef75e5bf04270b223faf4c5b8df0cf6a6906cd0b412d8b151140eda6c57535596dfec919f7a274a77201a148c0c59097bde430219025a1d765528d0def2531b911bda0e6f7056a5dc3cd80a6f5e1c660751c38e2248f77265a8ffc8d30b72e2104e446fc44ef85e86d0f01b545e5ae416ef7c027f8f569b2e6f1f7c7687b4e2f5daebd5ba4d6663ef0339923d7b16027cb78f403f11818a310794fd7a93eded5c42b5528a01740df8ae59ffe3926a58ff5ee7be634a71cf724deeb6f9f938fd923aa50150c23b80b2663e390327e81c9846096a68ca66921586f6be08feddd148fbc6fefdc6716827524431afed6f8c3612fdfb665f9d243c4534cd89be82edca4639c8575ccaaf0996c8c11ebbca27d1349282f89d394b91f42d63ce9214eba273d484e2d60127c2cbcd829f119fd16bc9b4b3c1001280f361e1e543d79767cfe18d670db8965edeff499490b9b10a7a0eeeb6867df2f2b73497530ada0592392a4c2bb30adee7b09390d32d9fffa3772939bc56554af5110ae9d0b72a9d854be7f0faac1b925c41e8f37696c72065d2629805dac0fd0fa50f95758f0d701a123ec9764c23a775bab0aea1dcab1ecdb0348d574ccf4cdb4657f89c6447a96d46ee7e7ff51a09dc392f5fd1c0f30068cc470d927e687b1829e89205506c216524b002e2ab5f626135e9e2fc955ed5d028c499172de511fcf6e0e689a7a61095a96fab0a213a56791222bdf858c471c6a222c11e5beb2e1db69816f0348841f9cd39533efc5e987764b0ecb514efcb1dd50e8a9b90ce91cb2323ef73cecd90b3f2d063e085344985919a8e5cb77846d111ae8e6bd33223b3ed520f1c7e003834388d003704138260f2050debf74c84669fc3d0e46ee232836348b6ba1a689cb06ac10e30a36d9d0b522304a83fae3b710d05881fa9ecdd855df74c72d69c728543c7911918480f50a449ceac36928f59b28e253d4e3fc5c95426bfb792042bde517f908f8ab191d756814def08bb1be25811966da1d4fb8526961c73ffe2d86a9fcc1bfbe0413d7198105b53e8e71cfd1807c3a5cc4b4c74bb871509c9edeb6c28678a63fb4cbd0a07a268dfaf2c66bdb'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', 'design:psu', E'\\x01b1aaa212e4d499c88dfc59c78e0e1a11d551bde29e911d13bbc37f0fddfaa0668f2cb19fa8237a7dacda82e5e21060432f4a92db421b3bfabebe586f50de38971ff54ad7e31209896ec1b9a3a95057c7b9f6744c0ae737022aa425cc7d4f9714d0cf8f0ee03a865eb481d30e4496d6642a8524c8290917c5d0f59374640426959b8283c0912fa389b863a1e97970d168d04da6137dfdb7b80e56977927f270bf0f35bae7defd915220ad1933f119ffa69deeccb95dbdd10ab68a564c70e06d9b60fef189aa5e8d67bba251e0ee2dd7c4835db98dd05de645ef5b1916609a5d0ae5997182940318ebe8e523d15f013d0772f017a085291f2389c04f51f88d78330434383a18cbc94d3353063d0ee68baf7cf3187bba957073662ee7b17a56efe0925741aeb7f352736b97d4e6fb7f3bef0c99b2a6e05e318839f50d77cf12f48920098ef83ca181932a5e641814530a6aac4cd5d6807e07b84902580365cde8f30c869b7fe55b56cef52d6611b82b4d4e831d464bc672d33173e70f0cf0e3a462da8c4e37f1bfbc826080f0098076fe687e8146a36bb57c938e0883d491101440c049d5dd0d8713cbe354c8cad9dcb6160567fb3804d4df62d4ef8a9542cea47ca8d523bd868543def6977715924ebce99932a2aad86b59b7d53ddec25dc3f5a156124238d01b91218b518eebd08406fc62c2b05b1cb828ccd9791c5d6e5cef533a9627624f9b2f3f673e9df599af97f37b6a41c8379fd30afaac900663c997cd09f0e162f205c5128453a4674bba50437f27132067fa871f9df60060ab25c85b0be2625641d9353c2c393fd35b6254d19a35ea4fe455fca96d282a14b45d36fcdfb0b7626407ec8d8c4cb6fff295e57e011fee69387b9cc55682d8e653777f9e4376112ae701d49e89a6c1cf73f8e1eadf03d4a9cb50a57f8ab626b0'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', 'design:psuStratum', E'\\x01a0f849f924e11e440b56b81989667657fd983070517bfed005ecf9c7c4198fc24b15d8614a618d9e35f1139bddae344d34eff4e39a0cbf800fc97a58'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', 'group:area', E'\\x01ace64c6cd0f9a2068115c250a01b9140b4e74dc622d86be33ecd5e922ee3e163fa985e80da61b86a57e71259f7be83bf0f523dd2faa3f5677eb2c2623e3dc2f34cb4baabf0f556e84cb1aa167d4729242ad4a3bef2b2fae8e9b036769454aafeef1c802c561a1273dd4ebc793f09abbabcfaab6c93621212a0623e11a180e6fbc07a852da36dd5fafccf7d1012cef32a612a6c602789044ffc395beb14324eaf119213dd75efa1867c374a9ab1a09f22fa23309cb470c87fc179ee55'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', 'group:grade', E'\\x01991efaec93c4162fd66ead9223df826afded3d253342ced09c34390c9e92bf0b031a52ec768fb0bd1dbb113a605d60f86ea46df3087116ad51b6e7db334a548a8cd2f13271bb7f99000fc64a5d467b38e101551db0c55392d70676d5a7ecc5ea355fcf930df1bc809b4c0f896bf81ddfbe119d2d0c7cbfca138d54ebb51ddc3a0e6cb80fc71d8ea63765bd661abe035544e0a84c4eb9387e9ca8e551208d69f1efd75a225ae82d4e943ef0bcbaf1b64fc5d3f792a3671c5b5a81ab4d'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', 'group:sex', E'\\x01ada938a072296804f38a353c25b89e2f9fd7537ee3077ceaa1067c4c10f97d3119068fb5b495b76268ed6a1eb5ca8f34ea408d3245fb86a92eed13bb38910b2cd33d7857580f9b9e08629b8d566d9b0f8411092ca2b9bed4d5220e0017c385451acc08d2a5e656a0db9b368b0545dd2c32f56935c171b93c9503549a91493920c995e1d6403f58691818883091132502a60c2b82eca23ebad3c11f6dd28c2ca00af2ebc88511d5eef4dfbef9d4a2e88af4fba84b53c369dc43615022'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', 'group:wave', E'\\x0166ba053c40631f33d64f68f6aba69cc9de1490ca36c7a52012463db3dca73b5bf8a5f128c3ee96225a23dbd9de597a4a4519abe58c3e993dcf18f96b43401a152f0c24b186cb76c8ac8bf38a8410094e71e52ac9cedc79dab41c6522fd15fa800f0e2ec6d4e861c5506d37b39201b5e1cd19c1a151978f136690adc233c2833565f97d9f7355ab225f558be503d4a22973fc678746d0f2e1638f4293188fb4a5a4e08d782c86327f439d45b61d480e9d610410ed3e36c9fcb6ff7210'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', 'item:q1', E'\\x010b02b61d1b8459dec83779244b310bdb38d7921cf74c29e373f2d0dc6f916852e4ded7795ff19eb2604841efa59e81c1164c3632bf17d705707d04e6ad1a190cc1a8e74b80f09f60c14d56f802b88d00a6f2cc02ddf836796e5543f06cb6a57dc112729227ce9b3b7d454b59ed7f582a115f5f1875fe193f3578ff0b925f0cd6a136829cc3c4607441e54793b0e5a498157d88c0f2623099de529b6ccf01706d0bbc1989fafacebac460e7356d82c2a9f8d0eb53efc71120f738ff55'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', 'item:q2', E'\\x01cf1e5e7a5f2b97fa89a3ac9116c2ad25532c305040a9e1815f5e22b34b9278e91d6d22d80d5d2569116e78a8f25b663bf2384d72d7551594bfb7500316701d116b57971e355558484494c601eb81bfd2d3a50c539502a31a1b3947057d9f9663841005e71e78a3cf3d018ce316dbd7bf41e22e49212fe8426b45ddf66876a5cdc3a9e88b46442f6f1011c8141bd4c84f850af68bfe0d1462ae5715f28dd786e305945a5951888e8a57289eba43c6e1da4490a7fe217c1a5f94ae4f10'),
('65821604-233b-4227-95e6-510364ddf7f5', 'small-survey', '2023', 'item:q3', E'\\x019e1ea69018762d73a2307d06b6ef69f87da2638b84de61b0fa7f9001b130ae9e07524bb4d4fd6889738db1dcb0a6342b043b3864739a40931adfa4fe3fe3cc4c64ded0e309b17fb7298ea901d65e47585e2d57d1d0b9f41b9c86d1303df0eafba7f11d9b32fdd4f21fb1dfa5a06871aaef8a6c82959871f70b980090872dc437188a3fe0567a810cc3b0a7fe7033b94ad8ee1de7a0bf7829d650452365dc62828a9e13bbf6876a6f4bf4fed5e0fc2767479a61992a15afa8ae3fe3be');
