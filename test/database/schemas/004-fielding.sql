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

create table tenant.access_code (
  municipality uuid not null,
  code bytea not null,
  class_id text not null,
  blinded bytea
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

create table tenant.fielding (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  label jsonb not null,
  state text not null,
  rehearsal boolean not null default false,
  form text not null,
  modules jsonb not null,
  area_set text,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  formalities jsonb not null,
  revision integer not null default 1,
  document text,
  wordings jsonb not null,
  key_list text,
  key_id text
);

create table tenant.fielding_class (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  class_id text not null,
  school text not null,
  school_year text not null,
  class text not null,
  grade text,
  head_count integer not null,
  refusals integer not null default 0,
  sitting text not null default 'booked'::text,
  sitting_at timestamp with time zone,
  seen_at timestamp with time zone,
  seen_started integer not null default 0,
  seen_sent integer not null default 0
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

create table tenant.response (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  token bytea not null,
  class_id text not null,
  sealed bytea not null
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

create table tenant.weeding_record (
  municipality uuid not null,
  instrument text not null,
  wave text not null,
  record jsonb not null
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

alter table tenant.access_code add constraint access_code_blinded_check CHECK ((length(blinded) = 32));

alter table tenant.access_code add constraint access_code_code_check CHECK ((length(code) = 32));

alter table tenant.access_code add constraint access_code_pkey PRIMARY KEY (municipality, code);

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

alter table tenant.fielding add constraint fielding_check CHECK ((closes_at > opens_at));

alter table tenant.fielding add constraint fielding_check1 CHECK (((state = 'draft'::text) OR (document IS NOT NULL)));

alter table tenant.fielding add constraint fielding_pkey PRIMARY KEY (municipality, instrument, wave);

alter table tenant.fielding add constraint fielding_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'opening'::text, 'open'::text, 'closing'::text, 'closed'::text])));

alter table tenant.fielding_class add constraint fielding_class_check CHECK (((refusals >= 0) AND (refusals <= head_count)));

alter table tenant.fielding_class add constraint fielding_class_head_count_check CHECK (((head_count >= 0) AND (head_count <= 500)));

alter table tenant.fielding_class add constraint fielding_class_municipality_instrument_wave_school_school_y_key UNIQUE (municipality, instrument, wave, school, school_year, class);

alter table tenant.fielding_class add constraint fielding_class_pkey PRIMARY KEY (municipality, class_id);

alter table tenant.fielding_class add constraint fielding_class_sitting_check CHECK ((sitting = ANY (ARRAY['booked'::text, 'running'::text, 'ended'::text])));

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

alter table tenant.response add constraint response_pkey PRIMARY KEY (municipality, instrument, wave, token);

alter table tenant.response add constraint response_token_check CHECK ((length(token) = 32));

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

alter table tenant.weeding_record add constraint weeding_record_pkey PRIMARY KEY (municipality, instrument, wave);

alter table accounts."grant" add constraint grant_municipality_person_fkey FOREIGN KEY (municipality, person) REFERENCES accounts.membership(municipality, person) ON DELETE CASCADE;

alter table accounts.credential add constraint credential_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.invitation add constraint invitation_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table accounts.membership add constraint membership_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table accounts.membership add constraint membership_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.second_factor add constraint second_factor_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.session add constraint session_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table accounts.used_code add constraint used_code_person_fkey FOREIGN KEY (person) REFERENCES accounts.person(id) ON DELETE CASCADE;

alter table queue.job add constraint job_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.access_code add constraint access_code_municipality_class_id_fkey FOREIGN KEY (municipality, class_id) REFERENCES tenant.fielding_class(municipality, class_id) ON DELETE CASCADE;

alter table tenant.access_code add constraint access_code_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

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

alter table tenant.fielding add constraint fielding_municipality_area_set_fkey FOREIGN KEY (municipality, area_set) REFERENCES tenant.area_set(municipality, area_set);

alter table tenant.fielding add constraint fielding_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.fielding_class add constraint fielding_class_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.fielding_class add constraint fielding_class_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.fielding(municipality, instrument, wave) ON DELETE CASCADE;

alter table tenant.imported_file add constraint imported_file_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.instrument add constraint instrument_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook add constraint notebook_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_revision add constraint notebook_revision_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_revision add constraint notebook_revision_municipality_notebook_fkey FOREIGN KEY (municipality, notebook) REFERENCES tenant.notebook(municipality, notebook) ON DELETE CASCADE;

alter table tenant.register add constraint register_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.register add constraint register_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave) ON DELETE CASCADE;

alter table tenant.release add constraint release_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.release add constraint release_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave);

alter table tenant.response add constraint response_municipality_class_id_fkey FOREIGN KEY (municipality, class_id) REFERENCES tenant.fielding_class(municipality, class_id);

alter table tenant.response add constraint response_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.school add constraint school_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.school_predecessor add constraint school_predecessor_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.school_predecessor add constraint school_predecessor_municipality_predecessor_fkey FOREIGN KEY (municipality, predecessor) REFERENCES tenant.school(municipality, school) ON DELETE CASCADE;

alter table tenant.school_predecessor add constraint school_predecessor_municipality_school_fkey FOREIGN KEY (municipality, school) REFERENCES tenant.school(municipality, school) ON DELETE CASCADE;

alter table tenant.wave add constraint wave_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.wave add constraint wave_municipality_instrument_version_fkey FOREIGN KEY (municipality, instrument, version) REFERENCES tenant.instrument(municipality, instrument, version);

alter table tenant.wave_column add constraint wave_column_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.wave_column add constraint wave_column_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.wave(municipality, instrument, wave) ON DELETE CASCADE;

alter table tenant.weeding_record add constraint weeding_record_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.weeding_record add constraint weeding_record_municipality_instrument_wave_fkey FOREIGN KEY (municipality, instrument, wave) REFERENCES tenant.fielding(municipality, instrument, wave);

CREATE INDEX access_code_by_class ON tenant.access_code USING btree (municipality, class_id);

CREATE INDEX audit_newest ON tenant.audit USING btree (municipality, at DESC, entry);

CREATE INDEX credential_person ON accounts.credential USING btree (person);

CREATE INDEX invitation_municipality ON accounts.invitation USING btree (municipality, made_at);

CREATE INDEX job_next ON queue.job USING btree (run_at);

CREATE INDEX membership_person ON accounts.membership USING btree (person);

CREATE INDEX response_by_class ON tenant.response USING btree (municipality, class_id);

CREATE INDEX session_person ON accounts.session USING btree (person);

CREATE INDEX verification_identifier ON accounts.verification USING btree (identifier);

create policy one_municipality on queue.job to motvikt_app
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy workers on queue.job to motvikt_entry
  using (true)
  with check (true);

create policy one_municipality on tenant.access_code
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

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

create policy one_municipality on tenant.fielding
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

create policy one_municipality on tenant.fielding_class
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

create policy one_municipality on tenant.response
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

create policy one_municipality on tenant.weeding_record
  using ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid))
  with check ((municipality = (NULLIF(current_setting('motvikt.municipality'::text, true), ''::text))::uuid));

alter table queue.job enable row level security;

alter table tenant.access_code enable row level security;

alter table tenant.area enable row level security;

alter table tenant.area_set enable row level security;

alter table tenant.audit enable row level security;

alter table tenant.class enable row level security;

alter table tenant.cut_points enable row level security;

alter table tenant.disclosure_settings enable row level security;

alter table tenant.enclave_notebook enable row level security;

alter table tenant.enclave_output enable row level security;

alter table tenant.enclave_review enable row level security;

alter table tenant.fielding enable row level security;

alter table tenant.fielding_class enable row level security;

alter table tenant.imported_file enable row level security;

alter table tenant.instrument enable row level security;

alter table tenant.notebook enable row level security;

alter table tenant.notebook_revision enable row level security;

alter table tenant.register enable row level security;

alter table tenant.release enable row level security;

alter table tenant.response enable row level security;

alter table tenant.school enable row level security;

alter table tenant.school_predecessor enable row level security;

alter table tenant.wave enable row level security;

alter table tenant.wave_column enable row level security;

alter table tenant.weeding_record enable row level security;

alter table queue.job force row level security;

alter table tenant.access_code force row level security;

alter table tenant.area force row level security;

alter table tenant.area_set force row level security;

alter table tenant.audit force row level security;

alter table tenant.class force row level security;

alter table tenant.cut_points force row level security;

alter table tenant.disclosure_settings force row level security;

alter table tenant.enclave_notebook force row level security;

alter table tenant.enclave_output force row level security;

alter table tenant.enclave_review force row level security;

alter table tenant.fielding force row level security;

alter table tenant.fielding_class force row level security;

alter table tenant.imported_file force row level security;

alter table tenant.instrument force row level security;

alter table tenant.notebook force row level security;

alter table tenant.notebook_revision force row level security;

alter table tenant.register force row level security;

alter table tenant.release force row level security;

alter table tenant.response force row level security;

alter table tenant.school force row level security;

alter table tenant.school_predecessor force row level security;

alter table tenant.wave force row level security;

alter table tenant.wave_column force row level security;

alter table tenant.weeding_record force row level security;

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

grant delete, insert, select, update on tenant.access_code to motvikt_app;

grant delete, insert, select, update on tenant.area to motvikt_app;

grant delete, insert, select, update on tenant.area_set to motvikt_app;

grant delete, insert, select, update on tenant.class to motvikt_app;

grant delete, insert, select, update on tenant.cut_points to motvikt_app;

grant delete, insert, select, update on tenant.enclave_notebook to motvikt_app;

grant delete, insert, select, update on tenant.fielding to motvikt_app;

grant delete, insert, select, update on tenant.fielding_class to motvikt_app;

grant delete, insert, select, update on tenant.imported_file to motvikt_app;

grant delete, insert, select, update on tenant.instrument to motvikt_app;

grant delete, insert, select, update on tenant.notebook to motvikt_app;

grant delete, insert, select, update on tenant.notebook_revision to motvikt_app;

grant delete, insert, select, update on tenant.register to motvikt_app;

grant delete, insert, select, update on tenant.response to motvikt_app;

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

grant insert, select on tenant.weeding_record to motvikt_app;

grant insert, select, update on accounts.municipality to motvikt_entry;

insert into accounts.municipality (municipality, slug, name, created_at) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'south', 'south', '2026-11-22 16:43:29.19+00'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'north', 'north', '2026-11-22 16:43:27.376+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T16:43:26.923Z'),
('002-releases-settings-jobs', '2026-11-22T16:43:27.009Z'),
('003-people-places-audit', '2026-11-22T16:43:27.263Z'),
('004-fielding', '2026-11-22T16:43:27.354Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.audit (municipality, entry, at, person, person_name, act, object_kind, object, detail) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'd277fe1b-ba2b-40b9-abfa-ef0c72686304', '2026-11-22 16:43:30.472+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "south.csv", "rows": 160, "waves": ["2023"], "released": true}'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', '4d980b52-9260-48e5-91cd-1798534173ce', '2026-11-22 16:43:28.924+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "north.csv", "rows": 320, "waves": ["2023", "2025"], "released": true}');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 16:43:30.472+00'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 16:43:28.924+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 16:43:30.472+00'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 16:43:28.924+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 16:43:30.472+00'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 16:43:28.924+00');

insert into tenant.notebook (municipality, notebook, created_at, audience) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'first', '2026-11-22 16:43:30.513+00', 'municipality'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'first', '2026-11-22 16:43:29.136+00', 'municipality');

insert into tenant.fielding (municipality, instrument, wave, label, state, rehearsal, form, modules, area_set, opens_at, closes_at, formalities, revision, document, wordings, key_list, key_id) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of south
', '00000000-0000-4000-8000-000000000000'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of north
', '00000000-0000-4000-8000-000000000000');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 16:43:30.513+00'),
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 16:43:30.52+00'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 16:43:29.136+00'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 16:43:29.156+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'd1ce606b-6f2d-4f4c-ba0b-d4e2254efddd', '2026-11-22 16:43:30.472+00'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'b18b46b5-ba9b-4bcc-93d8-c629da7e5bc0', '2026-11-22 16:43:28.924+00'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '8d1e4191-935d-46e0-bdde-f4281b2c5ba0', '2026-11-22 16:43:28.924+00');

insert into tenant.fielding_class (municipality, instrument, wave, class_id, school, school_year, class, grade, head_count, refusals, sitting, sitting_at, seen_at, seen_started, seen_sent) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'ctc-youth', '2026', 'SOUTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'ctc-youth', '2026', 'NORTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-22 16:43:30.472+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01aad580c44de74ffd2df6f84980c1374c5f91c192d27010dd1380f688488707565110447e180be5c75fefa9fcf138ed532bf769751e5b1eba77fea35c03af32eba972c87a254256be849a135e8cc91edab0bbab56de5ad9d7dd468240c1be72578746cb1aff34e235133c385ce47f3d4a4d19771560e8cbdab929c98fe9e868042f29d72eb341535afafd0a1e1a5be8717518f3e5e600a512fffde41a266b8683b08cd2ebd02ac97a4d887b51017a8579d25f33125ca42f6e69d0756c7c77de9a7adf50da0e44670ac70dc0d7b0223df194ea12edcc83de6fd780a5b0abb8d3faff93aabd76a9b3e354070875d77c10dcd21a88b655d9be23645c50c71aa2e70422156898c620afa0f760aa483ebd91bb8d27e7db9f8d2f4fcaf1db01b87c849a19835307d10119ba9fdbaf087db605b8596a37345ac205c5e16ec2d66196220525ceb77ee041e4987145beec798c8138adbdc9b78beed4e88de418f85cc0686ac864046968d2e6693ab0bf210f48028bf6a3ebfc2b88658db76cf278e6aa3c1442770b14ee78816f93ac9171078fed388511e7473bd5c2fb4f7feddd421613fd683b3da51da172684058635b419f9adad4160f456b5b03374d97f59272d0dd2564c519dd13dcdc841ddb7cc57148863fe117f8d83aa2f777a27187fe88d8ab20dab8ffd52db1104dc9b95c1b717064095f232c67dd7c3bb921aa222e4c1264221b55e683a39a13987f6e7f1ca4dc2a228d3c0441003c3f1b3d144b57c04206a9ad5cbeba03e6f6f66df8dd8a2c15f62143b1e1a1cf06cd01660a63ede87ce28dc1f7c655fe4d0b24b6befcb47a349da79c673287624ab2ff5ee3a9d70288bd4faea22c348861e51e8af3e3a83fce89b4bd34b32755c5e52fdd26cb39a76301b66552a5a7626c57d04ef032b3e51fe34e58645c59dde0a3faa9418ac20013bdd7248a2ddbcc4374b55571455108235218cba7bf846aae15b20bb2c2fc0473073a0364fb86cfa910411df4242b9f6c9db73b6e767a7c943642b66cdd35e5e2db2e7b1ae7e38012362cf7646300bc2109637b9dd4b5e46a9299547fc84fecc8a9bd472adbeb0f5b991cb18855fbd5db9a9d61f7fd3aae9b46057dd4ae49ee3b3bd488bef94cb98fe6bb1a4073044e2f8337e5fe1853816ed7d3ddfc7b259961ec49b8e44a7b579000dd3d6f381b0fc6cd89de69ee59f50c64737e44115d21e26fc580f24c91c81fc9c5e4738a958678f955c60eb8c043fa913278a79d18fb4fe341d0cfbc6bbf36987642f37b12cf139ab0b6b888168924de664aa6d816c38fc9b18166b3bb35036fe54c1f22906f01e896a4ada0690b09f5cfabaebab7574718bd8174cccbf076ee3017dc099499ff3c1f589e237cd51a978ba0746b9690cf0915a22260909917010b520b31e180becb6d26ba8d91289eef97c83f4c4994f862f743d625b8a6d4c00f2181b717df532e020ab2b86ee0f697c856dd7a65c14bc6df0ab76508d6bbc278468cc57c43d48cae13a09c917d7e1b2942556e439e744adf8f8c7ae1b069d9c483c3377db4c71fd88bef722bd7ef24a5e7e0d452ef466bcfecb774c8839bedeef101826c1f53d80979469aedd76d543c270ec230281d99de22904185bec13fe4f4d90cad0364913f19f50f4ded927560f417684e296bd28d8dd21868a684eaae5449837429bda356cee431b1c2cd1aaa287e2a96032d90ec673438b844d4b648dba44f7a271df5d025271ae15ee0add1521fdb0c2484ce101d3128deb4e97ff9d265bd914513bf1b2a1683372dd3533af33b53def3e9798e01dd990abba5601991dbbbb2406be383bc6a7be3efc7bef309927754dc891fc0d449f7d4748606d19cbe30b36b86767ef299c4e50f48211e729936642006c3d3b468740517df54ca5a89d692cebe6796218ae30d9853338df98a31ca95b135597343e9525c4d80042eb04d02615571f055aec33f2689626ed8713dd741202e73642ec140e574e4a3e881f5011106a475d4da7e1cf217ec6298e5c5240538ae427df42c4b154fd397a4689674cb985b62626dcfcb78cb0546f99727dfe5daff4f06a66938a99bdf7030a289477a6bb9d131f098b73fed44757cbc06c2cade33ae28cc6b2ff5bc857eed9869cb097fdf70d8b05a40ca26e25248c399487691cf1d21e98fd8c62f8f70765d5e4aa4c1c84268f89e763394ea588ce5341ad5a758ec4edfcc9072089a563896a37e94734f820b42254aa2a259d8c745fdcc86aac0b3606091b06bad01bf79c3000562df9c8a2235f3dae0042fccc0480d6c045c3cdc9440bc77b9af05d53f5775ffd0ee3ab9a0efb47593f8b2e4f9513cfcddd202814c92224ea27108fa055dcc7442ef6ec7bdbc09dd757a1edd47e5f1ef900f22597c52a80265000fca9cedea99a0bda277d1ca8a74dd8391aff5ce7ae9b7f93dcf5b17b96c51cc0e343c79e45b2094d91df01f98e88a6e3f6e50dc6ffe032dc49c7b18ab7e99c81b9d9079f0e89d4316026e2da653b7a624d0dc4701c847c4b291592a360a4c6969fde082f824fddcc2256f75b9100a1466dcf8da0040d1b28147aadf76b6480a7530aa22536601aebbbc243357f91005ca2a96ebb08fce7940db47c05440599cc20447e65aee86c1407ad806df0c893a4bec2a696ddadc1fa5efe64468480b1659e5ab1a6d88b10ed55f2010c03f5e8f553edaa0034857d14d0632af7ba843d969ff1e17dd5dae674d924ea91d709e975f31f898ad89d2b071d5dc6b333588229d6c4b4600615c43d5086689b10416833343fe98909bb020cad58f323345610fd4a66bbc8d1f542981a0ffd1e4cbc6ac7ad9484f4bb39feb6df39c736c4063d7fbabed83f491349b9ea6588a722188826b175024a9f8803367fd3b38bfcd90f6eb792e69ceb0509a05e33a5994bc5785c017b2c2f2e11ee431320af3fb5132f4fcb8944fe5ad0558df0e244b9a9f0f6ac4a02c9d4c87d94fbde2a2c4c58b3b893e9aa5ac417f5081c48f9dee4b39f4af66922a55966658e1b71cdb16ce605fac215a12d8b53a9a6ea6c36ba19840a57546c020a638e3913377764ba7f99e617bb42c05396935d7d3dacd6f310716e76f53036596e5ce51b0ffc16b29ee731e6431293ad6bc6f5fbfe4b3a97fe644ea09a87e687fe3991aa822f584ea03ecf9364482ea4f0e3887d4b836787baaa6724cb27f84cdd2ec2a697f80cec4972068d6add4869562c17ca0ab6b8d7bff014136e6458e1cae875bcc29b4951906c4aceb179c7bfc64269758805c5316ae06762dbbf23ba2e9e11c388be061f9e31f1aafe1f22c2ccc991326a5e60110aa4e26a15b6ba666ed4fbd690139920dfe8de67ecf86a2487ad5d628e251bc9c5cd8e3b8f1d69f8b92edfda86fdaddae1b79ae04be30c1c638f539625507eb45c9d44c0ace5cb9ba6fd63034558464adb374b5063bab2ef39bbfad0d6d448764fe1c0d8cb76a881539b193d3b0825aa9eb605403153321f3c4028d9d5bafbaf4912e78ec9ce2c93e02f095b051dec831c461783258d0dece43e004d259caefb2281c895bc38adc72735f1ef18f057b6732003fb8c09a7b36975146f3726f5cabcea9f1c98fb1b5db26c3a73dc85ad2f520d48e1797b147b7cce447d2ff7f1e7b234a8ac485595e058c0c71e27dac4e5d5dc3373c53e0e1e282f036c869d5ff9ef1dce44711b447e816fc8a65612aea8b413b48c3ee02247f34fac3c573a01246708988bd32a62f8d30ad24331f71d00b4c5e0f8fe2253fa7251954b43e8479c5828ee9ede86f3a60f3dc341cd448ed7e3d8407c75dc013'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-22 16:43:28.924+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x015361643f67058c6626a7977f70b346720bfebab9d2e40b088bc0ba177902f08209b4117cc0578255c07d7a008bb590ed9d467ff27ef52c40525a0adea626cc743814acb54eab4c3289a26b62c43a9114a4464d766791b4a8fbd57109677d602932f4697dd53fdbc613b5d9a16427b57af0c402796f04e08a8025ecec9dded92af4d1475b9f26ba27768b8601439d7e3f5016b67932562b8e8591a01850306ea79e103ea1a2afe911c4fc3c0323b4cbcba2675d1bafcc92f37aeab0a72031f1a9fe337f4af45a74d8c099a2424cc76eb7d34ba02aa88e577ebdcb9a745957f586074eb96cef09c9a6e5102d997db3924e7d005b20dcd57f7215fd07e391105e9476b9ddacf0977f81c2e818442919280fad60258872a5fcfffaa121bb20d01f9d970dcd86c1f86a05bbe1aab453ff2d9d23388bbe4a1eed3dd051c875ad431d30482e1a9c230aa4480894a8edf91ce11be4574f12149647adaf18d40bc20da8c2412b2d500ad2b3eea13648c4fa5ec9baf27776493df2e9ebf6cb7439482955aebffdbfa4bf7c7f8d5312585684cb26f22de5f259c204fbfcab1bb9843b3cd5ed15e500c928ec6a7472dd8a0f9d588439327ade40a151b1f2447aff28a334530e4c61bbe65286736d7748468eb4ed6b3a1d1e950740bb0585a44cfa846e42b4e0b37e683b5e369aba0ee9f95c4b7a28b1cd8ac88752bd83305be4b369e35a42944f886e46248adbdf160ca8123bca1f68579309e5d45b9ad1b3a7e0174e2a53cdd2aef1a51a9046f3066a4f09befcef5143086dedeba13a931f1e0b36794a5cb0d7f241db252151cb7e79f5318b23068a7a98bc76f5680ab1c669232b21b6214f6ffa373fb0105cf382303070e789bed815e9fa46f1cf4dfd5daea13755ffa734d36b0ae072f8beb56f2e00f78047c5368d883ce6d1f19c2cd80decb20fecb4aab9d0a7105bef20f4d5e05d8eab2cd285f777fa8a579289a91b32eaaa8d8b1079bc5f3e13eaaa654db3ff7a775cd35feaef88d86cb98022a9174d5f6dc8fdbb30938b711855ae0ae56733371f2135e18577d1dd504ce24a536c5abb9c1fb4e87ba6afe1aa5c9491c50c85098dbe0fbc6f3711a0ec7179db07d13e6ef05fbfc2a1c6e24a3a017d80c5b8467b9fd9a65064fd248a57731392c6e64288f11a5c006962641147a4c14203e83cc48d5aa4677b18b1ddb9620b0bf7a36c70a90a1ff1837ddde03860b2577bcbb2ea9d2b0eb2b8bc2e73c18fce932333353334b19e81d29a35795637a24f3895417be0b9895c509e10cd63b5f0b64f8151d9b4922b62c8ead3fb9a744bc543d8b613510acc94dadaa9d4999f5dda37e5c86c392c7a683fb006039ae7e4bba291be18ccacba198935af607a94076667efc88518f1db625af811db9466930b0b44a809fe2611063769c7456a0b0508bb37adcdf5fd8d26d4a5e3536bfd431c8150ea380c36d25011c2a89954ea452c4e737bdc9374239f660bdc0b9e5787144deb70f1f93f2fc15f50a3d68fb623da36b2d78e1332918d60d3d85ddd3d74ee9b5c14c2cf8f02da788ff5532a3a69d8d9165d12a028b2def78afeae016b989d4bcbb4c3650a4e8c66c49dd20b535fb01c6e9d35309aa6f9ca15c65f0f159671f9c98ed1f88cda9424e04386541b3514e00ffc8359cb04fd234ca5e332241ac830ee41dbea1b6385dee7d70c2203d647aef25426f14c235e42697ddff00a83d44de72e4d303f9b77260655cabc6be64ac9addc5d9ba78396d6c0d014f13d0c1291e777b18a5b4016ad0fa15828278aab5f5c888c04dbe8c4882e0b412304fd9965004642a82e3ec5ce6f7676beb8e201a4138adcbebf9da285d4dcd5d132b2d649102dee8dbfdbcd78a513793eaa7b8a69061af3b6b964f13b83b2913e181a3ea602613bd49adf1b1160dcc250aabea44e198db4eacc666a6b7719c01c60f63750f5eeeaa7b79c98679a0742ab3343274428be79f8009a55bde457cbdb34fa6ad4c6ffdc2ff7acd2abec7632fdcd08c176a8067c8a4223e4e548dc6f98b59ccaa272873c0173b7a28f1c2348d6eae4edf7bcaa13ba7e05646ca1afb3c4586480e733f86124dc7fe73c97fd5e8b39d23d0bee8bda6131cfb1f13a867d4e3a84d6adaf5273c6caa070526ddc694ce17598d0d7022d3d5ffecbc86b181dee0caf29d4afc81f3582e21d0bfd30ec408b526f7ad98b14996579a9986ab3e1924b30a8721bf7492d0493b160013ca210d7b99ed76e2be800cde4590475f12ed95aedbe648b7c208ab3b472c44f37310460979d360958893c3bee4016af98d0353840dfe2e19f2743aec565c13437de3f0c69162c234e5072e7c7983658047a372c5d57f98f827bbaa6dcf93e9ee814a0f40fef52b7c6ba0bd5edd999591e5a0a949411da6ce6ac159473174075c0736aaad7c85deb001e9341c23dbf879fc22ead59a789c0bfe1c4645b4b1bc98473cc993e75428cb446c4d3ccb1c2d24a68985faba7a1a587080d31140f954587cdaa0d0231a523a48f403b8aa924ede6bfc6dad6eb5b65cb7469c64bec4c24d09e7741f04c807aa8d6a3e10aa55e4bbbbc4adfba50befe49abdc5688cba1c24be5644b00f0a3a1b809e830e0204bbcf40875bb49fc94440a9a04f8f4e349235df731088883f34a961882bfb019ab4dcb312fdd8d89ec39dc3d9abb88ee1d7f3e31e5db08c1ceef449f68dc596d91f9a6d521428643f630e15250bccc83083139ec835a32a670616d41d6433fd4f21b6be39c7a9711ac381f41d2c8436ba0eefacdfccd091956ecdaaee70277512557446cfa8eb336b95530cfdd6b2fccfaba549c4187968ca7f2b0b28fc23520ac44bb8570a2f6370399eba9723170493a7596a56670330200c22664de04edef7927b363517c3b4322a5c216a7800bd9a7ee8c4b0fc8f3521f3a6e0a6854d038dcf80ba874527eaf349cd67b1cc10af5d76a868a5f8409aaef7c1ff27298dcbe133cf345ec38b72e57f9731824116888ea8083c44adcab95df919c03da476dbc268d1ab034b8fae486f4ca001b07f22db63ce17f15449cfc3055674faef5179aad4d536acdea454bfe0f8ff9db378a8adab511292e9f0d52ad8e684e706361baa95d0be019b1774eec2d0d4c512da8462e7a2167b9aa9cd38d6ee54c2dd9a219974c201179e22e2d8f638dfa5ec3024eefa88d03e79c24808d946304648e41db594dbe5de912a71ddc23d4e0ba892af4f2c519cd16eb3b044b90dd217d509455358472a3d493abfe3cb66f50d6a305627011796feec0221804435276cdce9f65bc6bdcaabcbb3a449dfe05d0cc707bc717a4b7136ec48c32e5e737bd862aad7211f03e2c51c044326b1d8d87460d787df4c55db47884ea604b879d7cf21e6c574f8ac6caa676c810ac8c7ca73a2fa81eed7c0d4852de6757070c6f4a684a23a5e1bd9eb544c07aeca42c87490f669a346353c214e9cc64882f0e513cd526268547806197c73e63e7fea69dca04db7954835a4b2f7886049b4daed8c8f1f4fac27a405540d62c8ae58a91403d6cab19df1d83925c8d7bad6a7f12da64b40783f57266fa5316e7829027a3c4fa6cb264f196dd2aa292dc1a2893535dea7ca954b5e72699106db836a05266c62d473fb5ab54b3f2e1c3a0d1665267bf9e48ce79efb249ef6e917ae2ae71d5aa24671d4c7075d569429c5681c8e237e3ce7d5ccc446dd66b5e2217f33b8af9463c2b6ad2ed2453a6ddc52a3779ef2c76f0e1e003a46a2f5c5b14d520fb4662d27c19df25f390088528ef701a013d17ecb46caea5bc8839f7ba60c5091e6ed1'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1e49d9330a5fee19f602db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff25004447e26555867ca912c1ca59f496594921d893c7f614b3391334a68228d55baa0943a9490532e97bea89d504aef9493454b1677f77f3b4a48fa52d7debcb5309f27a48dba55c5d2e46791c9d6409b9693d6d9c668e3ea7c9e909d156e289dea53ea4c29139a8a89a494baedee4b4a6820fa4e1b4be9a785db7d5d0c72d5f77edca9c25f31cade5142991e09ef000dc448e51ea910a315c3eb955de5caf2bff761288c7c276e64bef2bfec0f5bfd0d9b8717bda1134ed9caf9ba124aa82c94a3b428f33c21238a5b49e9a74e72d24be8c64871e7517af364413393f6fb15892e5d5f8fe41a4c5dcd03905f86ca648d47f59fc711aec5ccb666d2b69c6eb9a16cb975c3c76f7e05523be93c44ea25746b74395ed34a18293675783f32f7ff64b2f1e3c2179927d4d799ac2dfd2f4ae99212ca1ff05c363697de60aadcb06921df9c0bb3eb2db3eb25f296d94a875b232a9f1eb87affa7b177a55946ef8f55a1c79c3ddb7aea596374b6c3d9f32db3f3c6ec7c87b356feb1e9ea4ff7ff164b4ef9c7a34e76b69ed6694c3a3b9cec6e99751bb3ee234ef612b2d23955dc5a6f3011b9cade183daabbf4e98b76e745db3f77a48a0fe558e596d24ebbfe6b4b4b6937a1420a93cf2ef2fcbdb9d485acae95455f1a2754f156e4838f2a73434adbdf75121aaa2c931b575f56f5fd30a0f42421a3cb22bba4f4e5dcff9ed64d520f2bbb8693c7fa4115df9e6a7d8c9a275450da396d271eb6944d47c9f5b4f93954b7c365ff91036964d197d755a58bab7d3d9146dc2eff8f8d76b2efaa01f973e58b7f5ecd4abe1261abb1da69fd6bd3327e385d237b6a683978b06f972ca947a6c54852507a86c6f8cde2e1230694f11a95319c8cb0882164f4096d9184101103a8084e184ec42e2a623011610983e6c5cd903d41a30d9921e16159a4eda2d272480b0b1b741a041fc8212744f0b02cd2c2063287b4b0b021a4add79c162b4488138a008ac2338614f21c1532a090b08c81a7489b810b3702859d24c1e332c97b8ecacb232f2c6ee0a9127c38879d2cc1e332c90b1bce3cf2c2e2869d0dc3bfd7059d17c3d3f2880bfb66c7222e2c6dd8d71ff8580efa22044fcb232e6c2cb3880b4bcbf6bebb19d65d3472ae375f787076c9bba8e4dc92c382b32d7bc0073bd702083c38bbe4b0c1ce2d392c38dbea177cb073ad83c183b34b0e1becdc92c382b32d82c2073bd772283c38bbe4b0c1ce2d391478cfd7341a0ba3ac2e383e3059d5eeed1b144a48bba134bfadf3676ad0dcdedd22536d32a850dfe41c1b3951bab41f7d1924d4105fd61c0669785107ca5807c7195c514cccd05f4e6d0c4bd641d106fe860a1b965dda2b318502e656178d9759e0e739a5d8810c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71fdbc8b0999833b061a159a5c64cc69c3a631207dea9e24846b0a78861fb72d8dd3a0e83995368cccecca8322670e02d5a8e6af4da2686edc961b7a9390c664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56f68087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df4a399d81cd0e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6c76c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fad14c6c0e68c9224ed8c3e247921f33b9c7d11e933df899244732d63dcd0cdbc7439fcc7218d4bc6263766a56a53191831fc97364e3d836336c8f0e7d30d16150f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2173e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f04734d539a0e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73abbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa2a9ce012d6ac40a7ed80688160298c93e96fe38f4bd848c28eefc797dbd84ec48e4f9852f5bff17d6eabe12bed6a74ff46b9a69d97c4f1d0e5634beea2cb357bed62ff009e78cba299db8c9e51b231674dbf7deadccd72fbf5dab6adfe6599493d9a26d94bd7badcbc2d5f87ba37a3b6fd24e3abdf587dbc69f25c73ee736fe5fe765aec48dca959b3d29de0ead3aa7ed84443e1e8a2fb8a79c1cd5ede37f514abf77a8be7ae5a7765529dfcd9abbddedbbbd6f09e0d501963e6647d20d75e6eb1079aefbc2c9ecc25d8922d3a3ba40268d9ac8ec75e93e68552b5b55e29df9f49972399139a5342a0bd5576351355f42464f2da5dd84ec504f0b4adb9ea8295b75faa6ccc9e365d6eb6bddffd5f2df557cc1c457bb59f46cbfdaebb167cffa1f16fe9a27ece9dd83076dda744ed78c7c20689dcbcc8f8e5e9a3a22abcbd65d3b239c1a2899bd9a2d462c7f455c8f73e59a4b37da64d2bc3252d4c3da7cfe1f77d3d9e7fbab0000', 'cDs_QD-nyx6vCpKqcRsPRmWZhkS', '2026-11-22 16:43:28.924+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x0156b5fda5168575d13da15c8b624d5dee26fd4f6d37d374cc2dec7cf1e4c5b89044c5526ed1c35a348f34b334381752fd63e36b61bd2887586ad63b44a8970c5895f7503dfe5c3bbcd78dc70710be6fa6272bb12235c9e4e520e90952fb01628002b69c8ad8a5d0c1a11f1ca77dcada29157c96099621ec928dc03ed6f797a245aaa180072fb39a529ab2b7d093e23c35e55858be8b071da96687b59c84c276cfba0c9385146a777f3f1650bf7a0ae50ba43947475e5b5fd0c4ce1a80ea1d2d868c4408818961bb7406867d2c84d39e8c1f5a4e8c06e8be87262d0eb6a07006f1a6362414148402abedc20acc881ecbf44c946f16309d70fcdcb578751c46ed97a450f3e7e0b3a5c4645cad303d1c7770e74a539af353197432a9db7af117dcbae064635a7a07fddcaea04431ae748bcc716e4dd1ab09b360f392d8b48a34b6c735e806baee5d30902129e82ae21343ad29b8fbbce83dd60a4af8a843529f980f7ed69932bb1ae5cda919419e5c633ca9ccda18554d02f309e160acf4cc3b6fabe8e93e02af729dae9391305e1efab0f47af5ed3a3ace93852eebcca21ded994a8fb63347e10e84ffcff0a3304326b70da00e833ed5ef4d28b4ac4c19a08abbd2fd4f652d0b39f2665d1aa2729402fc32108fb618bde347c92b2581341696163bcc03c4a0bb8975fceefd768118b995a84d626e6bf5a3ac2a9e159c6f0e13da5784f48c3f060ae3f8c6e864b0105e232278652a737a67d2e1808d8dccb84cb73aaac8507836d1ac223826460fcb0946c09ea2103d767ec53dbf0e8031e4309f7e07330bd1d26fe4d236a7910def3968861ceb7e88ef82b31868b831f00bef619264373735d0a94487efd7f2d0bcc46a42b7a0dfba22bb614918c0a14cb16f433c79cd52a0472baf5ac84377cd89d04e3c6eb42659c94f71ea301823539e4acd55f837f1d04449dadc899b8ddf464f57f9856e4381f933fc8b67ca1a208bd720adcbe37f4bbffef10ee718e78ee95c0c8e07df86b668f063bc56c96fa200f631895c7859f019bfd60b1b644d9cd2c3f71f547820571b26e865bb2d0f1b950c745dcf2cb214ee500ccf25a6a6f7216e15f86cebed67a796476407dcfa45e70a72dd50c7e56770073c946ff62fc9f709632ba9ead08a6e4e1a29c88e455c9ffc202db6dd6e8d5e2956916c4c487f62319cf7547f3d9d194a8aa4c30f28222bf671ac2f74e189aaf36ac28cacc7d202111a590e9011a75d47dd694d265a4c664315d60b2f2f1e9bb0639ca8ac52a4d860a78537ef0c9dcb441af5f48a00c9ab1bb5c19409050fd06229cf8e5fe77983b8fd4360968aa3f4657353828469e22e10090586db403f3d84f203c3f270c8d4ec6518d6a60e2499879cf75891101dd3238c90a838a0efc2049602b6d8643238c70140b657f4a2abd99d470b949b547a9a0b765c4f7e74377ae306a31659f37f3646de13978a69c3252e91700d1f2228b62ee297953c13f1ef0dbcd1bc608e954b2859cc2f9f5349180e2906a55c36d67c33280045bebe9b2d5603e7b556084e5f15be5e737807815ca013efefc9baf96580a66a408370330ed2dda9bc5a884f20f945228dd595c7b583b3466d03065696a31c33d359c5bf6a46d58fe0b532a4bdee1b4b5f6d5530de58eb06e09613eb038ba137f41c5b54f673e0896921299c3956dce643a7037fd5c33372d3b911f08b329358ae5a8118b3d2730e954c73dc71c8bbfaf9aae50e2b6a7f98ea8f3e60ad429226625086c262f8609008b360f2a6c0e0f68b7be8b40d101637b11a6b29c02c02afb955c512d78c7152b15e47b6e3de5e0cb22c84b1106bcd21e72dfdcdee3f930eed646c97868b216ce788a17bc57bd9d1697dc2aca88c59cd0a9efe93a5bfe5d3c91b6177e9811b0d40fa7e3579ebab020a15859a70ed3d7797bd3d76216da56d7b9030016b842cc6a52735093d59477757976c41f3ec174c87527a7be4d22ed5db0acce708831e80ca8e3efea6daaf830406cc28a666075ca6d4a1d08476d16b31338003dc4a9e22a7bf0ba64203fb4bb4ff139445f68636fa42442be842719808a1bee6b990cb0f6fc1f593bd4fae0f1da6313fb9f94b2ec925c98ac89328d0f9b2ebaf674db1babc229bad0e8e6c1d05575bc3a2ae531da983d425bdb667dd517997ac108e14d2e2039497759dcdf57f1e371cf4379f57e36934a5a7394ce396f942ab2d090b8a74d0a2760471fbb2ae70bf4de6453b09b04fbf9d047fe001f272327fa8a8d9347aa3e56cb9f9c03f657d5b633913d4d6488308f858d5a73ebfdd3ddb3337e03710a426938380b3f6e18b154c98579114dfb40f0fff24aac66ba52577d15e576c921a6d5a43204e9fb5bb57de417fa532caa8947eb1fd8a30ce9fb39091733345e10c9cf0a8fc2b9dcd35a6d147603405a37b1238b18ec1193739b84e2529a2337ad9899003b516d93c5daa8adc4b6f28121eb85413ce5d51f7fd60fe33bc2fc908ac53fb703a1eece7fb6643fcb068b60d424c749d53686d5ff63365056e3af7a9fdf36901b24d3d52dc719a172a3e9a0685c2a881b7f8367031d11240b5be626a1da33d0ff1efb0dcbf4080526208652e3a9185680b830c57cd01598610aff6707d0f5c341cadfa9e59caaa27d5dd2514ab8a32bbd378f4c86c1614eb4dd65e29379700fff9c721f16115b47495355e0ef3874ad29e74b95c2824ec9c7a8e769a36e6288b7d30b1a455c0c93a141a1666618c0cdc5ae144f5d7344398fdc7023d4b600210f0136263c3bd5a0db95c09daf0eeedc56c718dba2d8726a28be062f7eb586f75baa5839e0304a4e04ca994cc0734529862d68fffd73761727c148c1405d036151b92b25bf800a96ff690a7b224ee952918fca6fd794fa36a053e58eba2bedaf2e770a601538753e5897bdd82ab6a677782e211b5b44c364ccd94cf33e0d9359dc4519949f0da51c54f25fe4bf600c2c8fc998004b3621e7b8687ba69d9a1e4978b24268cb33de6eda8c23c2a1b4de5f2fddf380ce9ea91eda6c330579c1c775c3d08ea39b2e254ea4813cd33f8f648f6ad5c3ccd6e32bcf9ed58c4f173349637ad7ec6cba7e47f59c6c0ac5dfd1e7fceb99650cd22bf9db9b7f00c862d7aef6d92fd0604b0e18d35cf2d9220cbcaf1a6b215d2f0307f65a3758c9796277fd9cbcfaa4b777fcd159d28bbdc993ba014e1c63800dfec95298b45fd5794eee12a11f41104259dc7a402c3a8db73bc7a64fb01bbf49ec7df79add2f7f50ae3f687de5ccb53966472c0a85d70b0c13c9b807df500ce138c3b8b3755f6298ca081183d119601b9b113e36087da065fb11aaa128438aa26ced0842cc9f793f39721d8374caee674c8e34c59f8d9ba0766c00a1823adb1238dabefe6ec98e57a0bb947d316e4757714a880b8a3a9d0ca067dfcbffc19af72ba9f55132c7dca1167056eb08ed60d821ae6b92b23b3645faef76a1dd2ba8b60b5e3a073317c1a265a2c257eb843ebae235d9fe108999135c80f21595fc6e9d849845b9d311c60398fc8484beab6b6ff83e9d62b8b4c421558fd84b7f83d735234352067bba418dc174389c237cb692a9a0716771b49778606ae9f35145fc75f7683629157e0739b5ed649c3eaf8fc328190147d13dee89814a2ec2c083cd76b51edcee4b95b20fd48fbdac00918393380051c30c6344061237319412e453b891c2e901e8703744f129f6c5c054d245fdfd9fff774cf75bb23d2d1059a7b4e795a7d08f7290ebc166666beb53ba194cc554f5e9ff238b03e21167b43bceac6d87fa18a0a836082');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', '#header', E'\\x0120bf72bfe17a7920f8b9fc2267b08fdda53fbe1eede70f3fa93ed29bad358d65bcdeaa3910ee8c3f7d6073db8522230f0fca0440eebbca5d7c7d961d5458fe789f5d4c18ba2e3e9e7bcaa29edb2628498454d4faa47c7025e4506e4534f92fe85fb43f7da7c42ad69749921b7fae9282e702136487ce4ad3227436b0711b1dc89c45643cf5209b860b372ed195dc42ac24e0dc05b19a968e1781291e980b2f61b4238b9bd1cb5f5627d2d1e0d55091913b8fe039dac5ce83ac2846793050fc3febc59402280a26852966e508483ce27c032f12cbde4e839487cea7b126301ce3a6904287de04fc8d8e5af2b13f3f3b9f2862339d4b68c15694cd2195e59846bf0647477e497392731ae7a530c95857348d0b763bcca1e02a915e53f712760f36c8f285489901b11570c03fd626298fa3800b0dae92c27a68a923716f508036c915e012dc52b3452997ff553fd01183747bd1f18f13ef3a5eedd65c254fa81ac846defdd4e436878954dcc169d62ef5699e2b42b896db1f56e9fc6de9744d78bae72bb0eb5566ae79912f3df7ee2c8c0864777fa06d26d18e8c9ebc6480a14545564d724bc0d35ad2f96fbf836ead161548046538cfddd628807937f8c4e8f7c455b28e57aa8cf524054344c30416c2f7c4b355cd3ff7c74cfc96904bf8d361e25af312de55a67513434db10acc920642564a85674afe8399abdde3e4b4e6f9ed287c82ed516ee8ebf37c35a5a6ba687e30b659b053a0320db7096dab0c11239c3342970227dec4f7b99a0863c0cf441d4d780a243212320da4e53d5a145e2ce25572f51159147645f184909faaabfe5ea1dd760fbccbd4f84b322847185cd289485a3138eb76a218e0dc7a4e9228ef12be65836fa631394b8937fb10df504bc2e88826daa4118619b61eb7e9546f68fa31e69c7f437daef5e59e516ce6ea0bf98d03e204a5b143451cc430348945d1bd4708a2aa65d4f08b4b9fda86679488ac45c69550eb22a94aed85f3a1fb382ed5a443b154fbf9c77767679c1e41bb3584b47538bcecb0e56f6837ed7ef20fac0d8e066f7506c3a29e5b9e054debe1b5efc3a12aef74127949e5b9cfdd0808116c4e2fc213b65dc1e07243a987780e29cac49708'),
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', 'design:psu', E'\\x0196329eb715ae7269a89d8644b37b62a80e5f45562520a4ccc97cf7e738ab096125a0d7906038c2ec3e579c163d9e1002a21cd465b4bae15b11396272ee7cb9972ff749a7b17d49c117b6f3da9a662f3d87d325cb2c8fdfaaaa8391425d2b06efa3a6d98de6ec36473bfd4fb108cb758a627fa03297daa6f2b4b905a7641de89d0fcfc7713e6b040d60b7f701e39d9edb0388d561a715da27ed19fcd0a166319d50bcdb407888de83825494529dcda44623207b84244a29df3ad57f79a45f501bc798cd2cfc7d58f9752ffffa82998216742debc9d4c1fbde19371147355302caa83e03e722c261ec818138c7e257bf6aa7dfe116b240dec427524cbc76774404513f45c70531c563830751f47725465ce4b17edaccfd9e97c5047cfafdd5af13d0b9ff9b14dfda34db8d89aa30c1cd01c957025cf73fb5fd2c66125c31387d654b5afb6b4bad60e73df0b36246e54a1c9de42987cffd24f754aa8bdb66ffef03e21506bdb83922137e0fa3d30e69b1f2eaea81c2d129f4d4d59bdae3116e4c20c4f5dbc645f24ba030ffddaa039b9e290ebb56d1f4523ee0d4e0d6fc267384521cf715903dd3d7f07a2626ae3d87850819e5efc6150e4e4d7ea7bd73fd6b4201ea0d3c2663fe29d4a3a549392d5fe2aaece8027ea993086a7c0d3cf7e1ad267a49c462a84efbfe96baa94ada3cc28e2a29bfab316e051618a8cf64d3cad6c72cab495b8fb0b8b11531bf07e34fb5607a4c12d3f6c61012350bb26ced9ea4947b0103d60715a47571f8ea096a3d9b1dbd8d9c1166d73cbe872abe83642e7db58384c77af01ad55ef109d7d98dd9fed32031744cbd11a93092ea0c977c21780ad3b1eb267918d7d3d0d40fb036df586a1efd4a2bb601143fb6c6ad669b7b2513e8340ac52323c4e8883d18aed28fdc63d93f6cba6afc01330bccad67da'),
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', 'design:psuStratum', E'\\x01beff606c5b94113a59a407536859f1261ef2b1e24de9abe048b9a22a499a431c2d91b3177a944a2cfc733cc9676a8d3d8459be4673aa3cc55cb4c479'),
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', 'group:area', E'\\x01603ee55ae6199668508192b923b11b5f11f9db234482235c33e893730f4995630324b71fb0a06dfd22ac65791eff56d5491168e619d622aaa8e4af8000c2b68069b1773cee7ac008786db4474a9e7c7e6f73b39b22766bcd90cf265773d68eaaf9337132b4c3d0f52c22e0d7f706b488499fef52af0af9600f5af05dca205cdc48b77070266682ab06f1115ec49e2562e0042b5f6c386b2d47048f6c3bf97dafac8213d73c2d52c668b052cea41a885fcf0c010104390eaf9da6bb4f'),
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', 'group:grade', E'\\x01fe3c9aacbdcd03d9fb46cbe1dd55192dc0776e37dfeccf0e5391049781e4338e908ad5542a348553abf22e5d549e2d2e25dc1177b412ae22468fedd1091b52d51876039bac8e363f7e44640aa384506568faa83f746900ad9629a3c98534a1eeb24e3041949c11a85566e1c025b298844825128e98da67e7226ef2391564c52b8de6ea2d97b4b51bad50dfcbff47359cc7539787cc0246ef2617b2eb1cd45af51ba8b1966c0b5e24939fb8e45dc1ff7d6431c7dab528d40f079033e2'),
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', 'group:sex', E'\\x01cf5a38aefa757b83c97870c47cd76719d3c30081be8ada3e43d843d161e960ecf40a1f5317e92624802fb81c367a48f16d147a8ec9996d52339ed9cfd21c65c08307584dcedba778f44bc308ef56073117d74ab29c7f16e636b368bd1255dcc87a839ec9cd114961c2c3630e07f7e3ecb98245dfa596ee75b67c922a9650b8697bfc38a9dab1b6bdf18c288b68b84cc68462d32a6b0acc7b54fe331723329f38c15cae5ab3b4d2e178393915196d1520b4bbdcd8e39de22d01fad17b'),
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', 'group:wave', E'\\x0117be95b2a618ea16e8f9d182b8b29b1868a5c91a4905c83c13126ddf0fba2503c4a5cafe0dd7776f0b70b7041e0c09e8c19751de6c36ca97f5d76d77dd12af76004ad9e2190a2d32acdf40fd8474304cc3ade18fa3aaa6c9a1f15f09dd979e006d77ee5a06909542a2d2b39c6fea3b9383f69768fa238887ebfcefc7e94c9f5c7c9c6c11522e94ec78ce42389a612d6c89810298bb4591a0faf404a9d2c4263a90ad8c63a62c7264c5f63068745775e15c355f97cca6025939045514'),
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', 'item:q1', E'\\x0175aeedf504f7bf5c9709102951b9b440d8f63033bb8362314032671edc5f49038c6d71ea81eaec334a2411e2f916c36aeebc88a09a502987f9857307297e7f3ab706ea459b00fc129ea4e1d932a0915ca236ba4a72ca05cb4d1d8c1b870d8c2b3b5ef3ae223bfce19144bcbf57879a1bbb269feb22373c98b62dd23224dc86a8fd5532ab712f0a39ad96cb0ce9e13c47bd961d4da31a5b2389c493494e7d2b522d9b7648f984a655910ad7775f5406539592ec2489332d3d2c70ae1f'),
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', 'item:q2', E'\\x015979e75f0e11c77a3fe5dbcb6221f649ea3109c2ca0a5262769895e8769ffd5b7dee4ef29ce669a5613990a6ced917f035bbdccf05f0b1cf369b64487b98884b7a610b95c462cbce61040beb732e569459eefeea3e00a28bd8faa02b227659f5ff7b2e6840b47ec6fb36fae97a69b45676214b1defda2cb60495fa4954507e8b02b7b8c5deef9305905f1a4f99e39ab13e63b1ea047632106bae87f11b29a496fa0ed1a46b44f2b68dd24311a5168b2330ded437c6cb27b8cb2b2cf6'),
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'small-survey', '2023', 'item:q3', E'\\x013dffba1050202b9167b5865998ffff40e59e65c9c1fd6b543485758482d64b6b293aa44035d7590be4b0a4824832af1a2f5c4b0700c6588870ad6c190d6245b9994b630d2957920286592d2611fbfb4e104e705b4d7a8aeeca3265026b9e856ea96b4182c20cdca01fff560a95d0f7fc1e9c5800df88cdba891c0b88ebe16bde6fd26b8fb82d595f07f9e0c3471801eda8638f5146f5ae949d42f031fc2f9e65d3d42a5d3687c545a4738f02ba80190dd6ea2a520ca2ed3f8169f6c1'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', '#header', E'\\x01e3db42103e345218df849ad2a788488d6c2dad21ff0039527e5ee1a9f70dedd34ee4dd9fb1136085addaa1e72758ebbea08600c2b5dc3600dd867cac7f0fb89562ec1af9c67ae4f89698f6967e7ac6c5f53b7877407618df36813c21017a27cff1f0117d6319185da8ead80e016cd50c4c91ebc0ff3e182580800f0677f611bbeb86c5d218e47a52a7c595fae8e1d53712123fde76197ec4aea31a095ee6ca98d5a2e5549b17496099825284373e1ef6512570278e7eb47e82ea6f31877212cf8284837913cfe67b0ca6d5c66f5c8923a4e14e7577c1e7911bbd102dd6d0d7257de443e41ccfb313bf35b6030417920f71758f7956942fd558c4083b445ef6e38b90c0e76e3eda76f917a96544d275877ae21883bbe6eb1139da9197d20ef7bb3e8be7ccee9fa45e2472a544a17a7fd0207261b48d970a121bec471b20cc86c8483e82d84c0d331105bd74507ee28540181d873bdce6ea009d963fb7517a4a13210bda56b5aa0d17ac4c7d86dc9d667378d92e61d53298ea51c9cbf0f3b0f9f2b51faa54887f8884e975d197d648bbe7265e00157c5d3cbc90185a94fa478b354310ecf00eaddbc9cb37e030b83f211f19dcc2c3606ed51bd67bf645adbb601001cb6185cfe528f01b65186df798b7b6db7ee6d299d1d83f3db6995a23e20f8c282f6e318ccbd07ab611e911016cb8e169469ad79e1607c86a9796ca8a7a53fd0b310439dcd21119d0ec243ecdfb86e099b96c922c899bf2f6c85d618107e10f0610663038cd811091a70dfc3a5116667328f6fc470b73ec2311e8846523286689f7734d122d1370cb84f02c4854758f4598ae2ab73358151baf9cd54af9c99872e8029aa82a835e207784457412025723cba5ac544068f1277cab0e065f9b2a2ff75643849f06d0d1a534928be9bd0dd9ee2231e1d1efc5126d005ae05d1297f5c88b327b955ede305a0fbbdec08036b968afc28ddd322d4fefd21ee83fd28a1b2581b791baa27f43b0fb3a6eeefd9481f45b8560692a122154e5e1875b4d612254823b61df05134fc6988b5315806197404d145a91d83ba33a3ab72b28a58d32562b1ceab7ac7268d50dd72671d21391356eefc37b7edcd55b67855a5cbee56eadf0d3945b1a68b39a'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', 'design:psu', E'\\x01c58296f786dd70d674f52ee8619227957736f3de465ebb55eee6d13f924cc5546f81bd036b7baba9c39bbbe23437b7763072f9757c3a00114acf1cc4c8572978bedd90d1f5597a9f69cf827fd0d7ab64aabce7bdffbb7edf315a845a06cb16b929117c3a136ced9cbf8e0cb9391e0efe4e7919efeee86e74a2d1e195770301edf3dc5c6cd48ecf1cad07e9b8f9bea5a77dfa4c0f49405f928a0b4cb161b9b18b0aaad3006e01c9efd66f141dda5130bb31ccec833d2c10e13d7fece327c1e14340cec9281b9af88c82f51222f30a933e261608744ee5abc85314ce09a6a12ea21aa4d15618c6ea5759ab92a79c31d5f30e893296a619abb9d6ea742ab3d4fe941699b6edfb08ff4f5c4e03304a6d7440a1a3ac7e72f74e33f424934c35cfb0d832f78439cb58172a30f5602340fcc6d0575bcb1fa6d28d06d2d95107fe333c2b975640ac8983cde8a306b11eb35d36d858f1d6f00846b3d731079e17edc85f52e6d5adb0d572fa8707a6b58f85c25d328f1e42514999ee852893b386222d06846840beeee191f9d7e490857bfac0769222c9546a0740f3158f2352e55d286be503949f77cf6f800db10e7485503d150c15e6dae096849a158b983989d15aa9a15b9df936673203bdb143655a3c237f45ac87a235fdeb4d6f53b24dc89d3b311b9863871931a7407c4f927825ab281ea80a2dd1170faad5578ab267dc371777fb339abbff6b04b4e61e973ba3a0596d966c49e4a7ff0cc018c563f9c69ca822a1077fa1da0ac51d0cb17b0193beb4b24dfb04d8fb5ffdd66b36a885812fccfe26f7de4c211ddcdb7b4dbc8c3507d9cee11a66e1518f754f519c05d1249af4f8a51882e0d440379963b061670889e761186349c675d56e9124c5118c3a3ed8f8f7d371f9d784dcca73d8377dfa3bdb9404af2a4c6b1e879b0a5c664820'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', 'design:psuStratum', E'\\x01181f1e5ed8cc1a5c49496cd438f250964f62000ee5bb7c525028993f2ae13e8030404066099ece6a3b68545a018779a972ccc472a32cf4fbe3ecafff'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', 'group:area', E'\\x01464b2caf143e01fb9964b7a362a4e3d193a76516f11beef393ed71b73a55c1fec31f0602de0d859c76c08cc78fa3e341ae6494a68a01eb0f4ea60438033890bc5e2c12015ddcf98651736067d0e5c0f473fcc989935a1baf5d6953b45cd1760c5a4c9d24577f7ce54edb2f71a1c478c8124b2766d654bbb69aa6c5dccd9f0dab5baef1ac563b988e124681e1d14a3a415657c7d4d79b059a665ae779d451e1f3dcfb57ef5eae58e268747b7a3f0622747a4b87e84ebb8e2e0b8cac87'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', 'group:grade', E'\\x0135a2dc223285086e2585b2fef556b3445d1d6a92820bd369c8f1ca18892abb99612716546f6debed5fc472efb0489dab4bd1e3cb246488e4e4c8da17adcb9b14decf6c2c49e7fdee549934fb0fabb2c8dc166b2f291843bbe2c2a6d4b1eb694e33cf26adff3fc446b8e5a20d0f2d904f0fe9a63a2bf9321326bd22438f8cfee53db9ec0ef274cf2be70e5b425d8503391c461fc57017e7a9c94ed388037ceac95b886f664d352c12ddaacc1af10b14bed5af6c97278120ef25b77d19'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', 'group:sex', E'\\x01f52cae166c76fc1d31c8c636b05981a3b15444fd94ae3d092e723b21c8e1bcce9b2e46534db607a30383c1f77aa56975c7717fc61038b20309634e14a6212fee905e6f07c14a93f8c4c02b8584df8c87aa0324a01e45c5c1fc0efbf973f9bf7d4716d4178b62e26d047fa882b416b93d0a2d9d9f93a8e8ff2c0f75719d6d50af5cd99a3e5a000337cbc8e44b302f1179290decc45f8df5646545e35bafd7f357b8a9855aa1b10cc271b62ddaf5530fe3a59a1bb4f16e0dc4b7875359'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', 'group:wave', E'\\x010209e0fa2bc6d3365d5ab128bf120dbe738eec2bfc9bcfead9de0350ec85e34386edf13d7a783b7c67a5b2dc5bee51a6d0ad2227493b743319f95412a7782e65592dd41b8b88b557fbd550c0d0f3f8e121b242eb7873d4285bc5453dcbf3f70a321aa49d302909c6d048f3876192b0ddd55c3ad523365be41c4ae17505eaebd7b1154b593856358a8aefa749be85a838745e946162a04a4e04c2b18157587d59751eccd95216fe9a8a5a40546d9149ab18117d26bc0797949063dda3'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', 'item:q1', E'\\x0109c257964d67512032e1cc22a91260c0fb3964cb165e9cbcfc43a4c2ed9a790a224371336c2f8f30de6936f6b695388fe570a7c397a7a486149e144b8868b7a109c5a02da99130a0bf6a4911a014fd95a96df64c1a407a563db81a1ce9245ad03792ca10be2dfef39af6133e12dad7df10eb5986074dcf71cc9de2168b2c1c4e4e61943e9e2cc18195a2edd5af65b68b2daca29e58a2be24f82e9d155abfb8c2fb51e8273d069fadcda2ac5a749addd3b068c0167c56267fe5b950dd'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', 'item:q2', E'\\x0105c6dd64cb9e5b9a2647fdbcf6e359a983d2f8cfcf43fe4bd8d2a1048e9ed0bcc42cdc7e697ac19eb12e1b87141cedbd7041d91cdf9c22009cd04df446124f7ccf5650e708c45ae0e920e92368bac9ac6d2c093295289f3e87485348cd48afd07f16a2b55ff0911bda67085cb4f2b3f1da240dc283a5cba392ac250aad6ea0dd040b25cae571757d6722dec35fa139e8ded93308d84695bab1887d30088b578457d20805190a91bc6bcf5339327e05381cd35353953ec7f306cee81d'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2023', 'item:q3', E'\\x01b40b654ffcac9e421e39d9739f79f9e10ba79c50fed1ceedd268d43aa00cd73faf84ca70e28cd8c8bde8210b51622a2eeaaaf6b33bfd9f89f5e957b13209222a9dbf86823d4a9ae85f6727051c151e630d539a09cc8cf4e2f3adfe85cb8c90d4e4fcca5d4d8db8e3fabb7e80a358dd86b5bad2e28fc06149956c353ea3bfe8c329a7ef7445d9a93ce2d5292c391828bd37926a0c823cf014c61491c09c34e8bf098ab86f5f068302a924c43e4880b2e939b7864917fbc10b56be60ab'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', '#header', E'\\x01d2653f15d2dcdf387816d5cfe639ed6b5d56816fc9a069223fcea63d9a8254caebb4e89028964e2803a7fdea7ba5ecf891ab1a5c757d1bad44003a3036819ca0ab29867d0cb14ed9cc2def96dd81831e9a8e1daad25faf00153e56596433f244730dbfad4391cc09bbda1e3a2ff840efd51c1a2675bda646ef08892d5f9f06a6f775dcdac2403829624abfed77e9f73f9a33e8f9149fb890abd3e40fcf82fc77f578a71f2466641d7a441b4977d003d49a5095cfff20ddea3650f592ad4c0c7f6ed18d914339ce942967e56888fe0aa00a9799d2a0b44b841cb446daa910af796e8748d28f6069c530726141db8d04f2045504427e225bd349463664a7ad4c59bb04b8e2932282ff537d2928008d3a7703d9f8c2f412ae8de69d41b59575660e76b018d687a27c8fd1170a61a936f09fedecd7fbffda2f22e33238757e45f038e07792681f89fd5208ecd16af9af507fd472d17b4a55afcb8e490410a4762aa424871c45ea4f8e1f15974c23874cf3f9f8017f2a6407c363c9a5ceb4237d55237b9afbe6fc4733cb30d05893f1dd125f90a8a998480eb54603ca78e87f5bf2df895d5f24676c1130231ea99009ca638d741abf457b79989af9858c30091cc6c67234fda38c31e27caaba4b46ddd0618002eaee727f5e65c7af9910081df4a41edfdc4f4b1e74fa0bd8436946bafc30dd0e14d1cc47c3af8c541fbc826f20d5846fe69a235aa890608bd0ab2ec8ac5a04197f1589148b3a8618fd041a787e91726b0391ff3b18a8fc5393eef0f2bdd5249a1fb7b8da34f6fcedfdd035fb6e637085cd7f8b77ded9a4485cd5ef2d98a627599e26a9d709dfe6d4b2adc8715ead021488a582840ca4b6777b829af9644452427a76c6e40136ee0f193ca9b774dfd7170d010c7d0f6e14d80df92bfd73098bf701c43932768719e4805ddf4e480e269433f6fc45a82b0881889a147c8a1b6d07132afb9d1aa1fd0f131f4bfe369ba33edf4dbd76c89a740be6f3579b82f0ea1dacdc368004e2a60d3fb27f8f8c232ff50f6f5fa6aac1ce78baa1beb3531a06ff1ea869c7774bdf15a3227f4ee073490464ea08f5adc3772abe32b9d522f5c3aa8a7ea5992e3b4f81d6a7ff09a87880f1e5e887f185638f'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', 'design:psu', E'\\x0162433f043eb3df74dcdd44a29bb075149fbb4a883ac6201d4cfa3d5f2657ed45f6095c005f955a77abcb9552b8abd422790192179a26fb4dc944f139d2fac5a4fbdca810ea1a9eae65bd49aa9738b47a99b8e969f7b4854fa7307fd6abd469275ba72b9bc4ea382104fb3eb27169f2f65bede8b5b7435b0c16d8d248a6ad2b941deef5095eb26d131fbadf3ace36c502f0e3ea0d163de3be1757cd2c6fe8e7e755fbc9ea836fc6e5a90984c10bd4ecee05eda800a44404302021618e488765ecec91d21bfcdea80668310810a61da94b188525eca765b33490fea7e7d12b425ebd19a544daff66d0ff4ff4170a0a51857697173935584df172b3fd8799f95e4bcf322d29caaf754f289d97c07dbf5bcda99ffbd63aad99f2ad295d07f94ff9a2de119a132d3c07aa5ea5341fa8dd801e03af98e448bbb809c9782bfa6cb975d869960b6c107c7d6db6496e4eb58518d00bb60d71a8224edfe0ab796c45049aa6252e45e75665439b66d9764b9a67995ff0a5db954dbf5e0f05bd4dfae002d317e17261ccf9578ddf27ab80ce20b76f84642a52df38350fb8582295105ff3ac405fe2ca2ddd26f2f4f98555919874244cb7ef57d3300ffaeab6e769076fe38937df1efc9f1e69e49154569fd81fa813fae7a331ffc582f17f0071281b5768f36e176a64c3853b591bd766aa960220beba38d77f47dbb4da75d219cefaf332c745b5b2d0573287677bacf819fe2171efc5a72235e97f4e73a160433b9c47777ef189dace6c8732f5bcc4ead5eb4124ad0db13e1d75e9ffa9aaed66b61933c38ef5ac852bf4395c6be36254586931ba27336c80f3bcd2d2ab505189a823daa5238229793b7c7459339a0a78505d51898a61fe84ed5cdadf2332a1c337e7a6462f8e33c58eb24de81ff3e661031c5194fd6f24bf7f4cc19a8417dc3217d9'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', 'design:psuStratum', E'\\x019298ddaa080d215768700e46aab209115ee3e5455fccb37c079223265e1acedd3456ec05a138050f8d77c6b120ce5499142bfd3e267c8d9052363e06'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', 'group:area', E'\\x018e0cf09f64d0f2d3b0e0651d58f0e6f8508240801eee3a2bf97723edc2b752d5b3c17d49c68f82a48778aaecbf06bce7687480de2c651a0131fa98caa0abc20a67c2d02fc8a08fcaf7e7f934ff9bfd59db4819fe3caeb7d04055a469bcc552cf287c76a231ef032d5ec54d3c382101855f8cb12aa70d8d7ed8c9501de1d17c9e8fcd6d5b97316332aaa8aaf0c604b3113c1a8074644f97247082cbfd53538b47e2c898832711d44772a8e3372219973adec0f2b4e1fe7ac76ab1331d'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', 'group:grade', E'\\x0175771083a109487588b48610816da3d033eff9d5df6fc93679bf1f3b38ba13076a1f9a791375f6172d0fd4332bcd088545a6335c844d2e3fbaf7793cfd01a8795f64953cb134d8cf5cf645978ba152c187b12a9556e14eeb2e66699dd66e71d01d720c00a115024630eea931185c669f1a1b8c9087070f2c53a907899d35c49ef4feabeffb78fa6623e1589808013c27e58ef3f6dc923d2a587baa682d4c6e2032c1c634564e4b9d11f38d628ed0779e42859c6ff067c06574f88b52'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', 'group:sex', E'\\x018929f8affa7d50dbd2d29b86ccc9c32a3b229be1c3e692c7050fe2445109cd448d521309a324c88af68a2681d9f2b9468d99f31d617aae73ff6c3212e0b1c920552fb113556ace29f563e490d111fe96331902304436ae9e57d1ee19c725459c12226299e1a3a8a1be7587f2f899e03eb7921167227aefe873f9a878872985ea85f5acb29c56eff25c95fe8341f10aef313f56c144ec2928371bff3a244761a8caf7533630601402b8a7371207bb1e101915f31ba725db32a49b9d16'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', 'group:wave', E'\\x015148241d9d360cca943d357b1f08672a57af6ff3f0097d725f8e2fde016802a016a4287a151e08e2f95159a8bf3e195b07bcc3446b5239d1fdf51c0895c9e646a76136683e8bf24996183d435a0e75638e2fe9b3df18320f9039d9f820cb0c707f3dfa63e67f2bbc381b986beb8095427e2cc5c02c63d7107b6902e8fd07da01f0c579cd40b0779d001ca6f1e1e624681e367c0b0607dd2cf29b39b02f8bb622a75dfa67e7f31dab89fc80db3b22656ad8b239c9b873ef93a46f2664'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', 'item:q1', E'\\x011de0bce1e1eca9b820ea17d1cb2592cb3d91998c35516485527c13f13e212ece8f530e97ef30cf36480c1d9bf03a2cb8de19ffd0b925e0fe055bb32fa6cf66aa206a2c5b9a6fe52ac13333fcd58ead3c04ffdd625b2bce2375b11fb10e1297e2f720091e401a455cae021b6bfefe413039a761ad1d738d1918b1be150593fda674b56c1720343950267f5755540f4df489cf1a94bd831c0059af3c6ac36aa25d22784887697bf858a9c4c703a32eec13de1621b3bb2fe1a06d1ca894'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', 'item:q2', E'\\x010c1e438e260027e1929121873c8ad8d8db5a9d4844bada09c7d4afba5f901fb464d5998de877e6d850a2cb86791b01a1dbea26362b99bf4a754e810911c3020639516c0354146509783df8274a53f24160b188c015bff452b3911783e4c1b6c3343515cb35dc6e099fafae9eaf5b20c25461712d7d01e5ee5a79dc4c18382d9912293fcb7d93bc809acc03de873c101d856fa3f5e2c474c044208b05321d73cba3ec95e46a0f7348b7d47a3f4024cdd6e819fff97a69328c9dc2fe51'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'small-survey', '2025', 'item:q3', E'\\x019c210733afe19ed05e4af23ddbac978e16cbbc552784f2f63deee92c80c4befe63259ce7c46aa675e4a740f361bc221188d03ae77af4bac2a910286429f8bac8ef19580f03d5a38d65eedc64d358ca1dc6becfd40935cd7ce9d2ce828333bb7a585bbc83e28f98ac6266ec06498e74d7cde6d078a85d61cf79df41990635384b1140a97acabe1142fa4f83e65b1f03c366833b42e4d882c38c471e6f521aafef3d119eee79a436718fe6acccbe2122c259a96e9456f43bf659f17888');

insert into tenant.access_code (municipality, code, class_id, blinded) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'SOUTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'NORTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021');

insert into tenant.response (municipality, instrument, wave, token, class_id, sealed) values
('33a3a45a-456f-4d96-ba27-c145b921fe51', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'SOUTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223'),
('e3aa30fc-3164-436a-affc-2cfd9483273e', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'NORTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223');
