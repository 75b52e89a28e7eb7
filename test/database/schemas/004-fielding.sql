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
  error text,
  done integer,
  total integer
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
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'north', 'north', '2026-11-22 17:02:24.65+00'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'south', 'south', '2026-11-22 17:02:26.615+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T17:02:24.274Z'),
('002-releases-settings-jobs', '2026-11-22T17:02:24.355Z'),
('003-people-places-audit', '2026-11-22T17:02:24.574Z'),
('004-fielding', '2026-11-22T17:02:24.636Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.audit (municipality, entry, at, person, person_name, act, object_kind, object, detail) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', '3840dde5-c7f7-489e-a73a-c49262787811', '2026-11-22 17:02:26.496+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "north.csv", "rows": 320, "waves": ["2023", "2025"], "released": true}'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'f2e75a27-f0cb-4b59-a0b6-f754ec2a4707', '2026-11-22 17:02:28.323+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "south.csv", "rows": 160, "waves": ["2023"], "released": true}');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 17:02:26.496+00'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 17:02:28.323+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 17:02:26.496+00'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 17:02:28.323+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 17:02:26.496+00'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 17:02:28.323+00');

insert into tenant.notebook (municipality, notebook, created_at, audience) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'first', '2026-11-22 17:02:26.58+00', 'municipality'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'first', '2026-11-22 17:02:28.4+00', 'municipality');

insert into tenant.fielding (municipality, instrument, wave, label, state, rehearsal, form, modules, area_set, opens_at, closes_at, formalities, revision, document, wordings, key_list, key_id) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of north
', '00000000-0000-4000-8000-000000000000'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of south
', '00000000-0000-4000-8000-000000000000');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 17:02:26.58+00'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 17:02:26.595+00'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 17:02:28.4+00'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 17:02:28.432+00');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'bbef45db-328a-4852-ad8f-1d19a3ed1803', '2026-11-22 17:02:26.496+00'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'cdc7e671-21d5-4e02-aaa4-7c716bb3f497', '2026-11-22 17:02:26.496+00'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', '52e74623-d4d3-4e22-ace0-c78dad99bf28', '2026-11-22 17:02:28.323+00');

insert into tenant.fielding_class (municipality, instrument, wave, class_id, school, school_year, class, grade, head_count, refusals, sitting, sitting_at, seen_at, seen_started, seen_sent) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'ctc-youth', '2026', 'NORTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'ctc-youth', '2026', 'SOUTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-22 17:02:26.496+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01ea0b7a6a2eef88005e5446613980a2c625ad9986339afde2efc45025ace92bf1221538019484e19326d752dbe0cc8ca25a1103340712bfcff53b9f8e76fc5bd0124c52680b9d26342cb2869ecf30b799afd9fa009da5949368102eaac07b067736393c2af75c6696b518ae7ccc225cd2dfb0a969d67cf484dab40f70e65af1fce964e1e68380ddb745ecf0599740c9ebebaab8568736ad2cb2f3f2aacfdccc294f842ccf29c98fe0b589be64a53ff8620b0cc7158a6b786ef591b0a669452e2b5764564625421cf4fe3f730d20922f59477569ebe3f436d0061c3e5587e2c2dae7aac76f50a709a301f266eb9d28d316f607bd18e1310a6c854af2463e60781db31b92eba3cf3c8ebca2ba331df0d3e52f6f053fbee5bd2b1816a034f87b791bb26674dc3eeafefcd117d08b76330584cc14c1e4224cd86a7ee69ab794ba99f2bc528d7bcf66ad969f7f4aeb4299d568051badfc0b2ba35fafea52456a2a3b2929e162ad30f95e955fbecc2649b16db7c933f25ca891c761ef34d09067376decd49de5630c4022c5b90dabe48ff575c37cb97ab5a67331200de47b0292cf23faad079da66aa1ce89101327f6c8a75c26a39b0388fca57fa7ec2ea0af4ebcdb1fc076ef0ba308f54cabb5c69ed435b8b50393496dae71e37a11a343003cf7f1f24dd81de72116fa550be998935f4048487c871cd4eb0cfa8085934d17e08154581c2a64801ab8892ba1bb78e4c36f4b9e1bd3495c48200c1817fa5b6dc2f880a0086475bc86e5a6377fe34a21fd39fa9e2697f9aa5c6bf1b2899407fdb441a99091fb1cee668d8df29cb49281a0c94af94197f26f861aca8bf8359fcb0bdbb8dd62f110bc6b6eabd821c5ddb57f7f3c85fdfb2622b59e482375bba1dd399f4543287d823060bacdbfc4aa5aa48585e8150e54ec80b91b6bfb01d6d4287addc855fb808ef930382cbfe248d2e97efb9f1738921ba4748b88a300add305192f629fb066c99f3ee29d51299e7ec072e0094d7f9358f2ba93df9a8a941025c86114b1a1f21df3e5add8f806fecbdc4606ab9a14f9d3c053917fa6782846d525aaed4695bc3ef22b91e8d6f29b38d563ad84e6fc42e49577b107db4ac9c4fa1cca4c68fd2670cc328d8590ed1a0924270e408b5cdb6bc11db0309d5f98099d5662530016b7181e6d541dfefd3aebbbf996b6dad0065fdf29e07e6341d4183b959fe079fe197159d2ab556963731b7876d6894197999e0bb3dcf559256d6f6617ed3b164d6c3b32f394a7c3c7e59fd244b082e3431b2f434041c00a339daa76a3d0008706d80d23119edf4e850e7b895a8125211a918f11a1ac64123856aa6aaaa5d3ee12e86987decf71ad1ca6efa4f758a8f0f004129b16d1249b3dffec89607d6a1c5deb5833657f72a96f16a2668f335f8a0c2449b9eb09bc0fc5172500149cef9acfa823db630dfcefcd5f3dd774df1de595357dd106a5bea8450a01e2da86c00c303b4f75f7d11c4684f382b982bcac43e78435a30ce93c034a1726cc9ba34484787acc1c4e2e187aa6cc08ee6ce72a539aa5fb736a86655bbd40500ea90846bc81a211e9b917d6c6cfe8e27af9948d54fa91bad38d51b8c859073398bd30084b91df5c6d15ac3a59bdeac3c72998a8d4593b350ee246e1fc27b84630c1ba56b0440ee6c6e9d74b1fd85ee4ab669cabb51195139bbdb00ceef21585b5b912dc40cf363b3ea59a37689fb9e199fa1cbb2fb1b965264fa27d7837f93def05f55597ac0aa9105cc833215821aa98318ad5524f197eff572d8455c8c1b2e2b6c15396791ecbf0b8ef39f13d24c56aa9af63d554da9e8c402dbe0cf210d4d46187e32bb7b0807ad45233fdc0d65581b8fe8a3d2127ec558007dc2ef28903c51ab9cb4cae2944e2fed7f7f20b4c1163baf017bb061863bfb9368daa93d192e089c13712a6efd400466cca8faabffe583b13adac3126d5c90a6c77c73c36f4a57a67a96c109d9cec95a40c0c1573ddfb549defbfea7f5b08cecd7e4248198be5d8a39ec0d6017c50c082656418b97854b3dbc97408625f13b3228684fa83bbd657e434db0e6ca32f4abd7a665521654d86f68c97672202dfdcf23cdcfcd325453f28dae66c7a1fd5c724e2f582ecdf6a45cfae1ada3e7544253fccf2eae6175756e74a73b8cd702f69f626c6366969e1cd3044e58e8613fe350b08b7fac9761086b9c3b460e0777cf0615004af3bdbbd8c9cd0a9425be19404f4ea10cd2e2e4ec991e613798d2a94fdbd2a1ce0b4e0163819d8e689433c0402805742f8beff1bf3644c1f05893dbc4dcd0e0c925748c7e1517477307d5b7b2aed768a886b6ce4d9c87f54b88930d28499ff5bcfd150063f1b1354b56c3f7fe07dee7311684a5ce34e0c5e606dbfb2a5016b2ab74bf36246271660fde5af2df8667f9fb40d976ba1bde65c85e8da2ca2201b513531da4f3a52ea5c18d6babca9ae6dc08f11ff2c347150b83e565eb6d5789c66e196f2a91f930eb1c2f4738c33560225a31879b4fafc1914ffc5e82df4f34080abfc5adbb2e852d98f2eb8837869304f7f5e166ee68980521abebe555bbe598f6f3b394310f5b3b75b2eae589d9db39b89b9f68ac12468ff54a4c61b53e4093030e4730ae68816311ec060a0eb2c2706afa70067b57f44e69f7803b3560c0f9544f72c45ef45f86154157731557d5908294ab77226c7b5a223c4a3a3a2ba4582fd101fdf2ec80af10bb42c62fe4ff774d8be412ac5ddfc3c9a19734edd0dc716b457dd5cbfdb2882e8886cd03d9386327d3f2fb0e77a3f819dfb752c8e66ceca5f28f3e215d324077b9a04029f36b6bdbcbeecd4a73336b8cbde4a331fbdb838927d2a48f9e97184ef88d0cf06ee3815cd5bbab33cfb61ed585f1ab16135c1604c400195ef57f35c97de183edf089e4beb8770a7ab82c4964a3de6d9edcbd504b330e9a56a28a2c801fc544eec44ef5456cf9ae843c86308dc3f1a56400489d08819ee103c3a3704247f4c35af0fdc85fa839ad3ee02c9b7bb0a67e467779b0de2e2685695b209c48f318783d95e62aa9d875a4ea6b0155d5261f156b00f0d27c1bb0fcdae43989618548552823a0447a5a8d08f3bcb6bd7957d15e9aa3498b495cd18b8317d06fa232da662b4b90c401e1f0389d2f7f9645d8d0101cfce8e773fa596ec148dc2f083288c190b1b2190059d3ecdc568058b4d52f18f3a5a067d764c377c03bc8183cce654ee9fb721a12918e598b582686868b94530a4aa62f7238f97703bd92dbd55f31149a36dcc76ea2f7e6cc66aee5280ac5eb9ef3ae905a5b1e3f82c1df0d1ec6ee4e3fb5726fea044616e65694e5bc0857401f5c728ffa51e3daafee2a5496f4721842cf107eb918dc3786b9cb3b01fc37a1e61b3ba8d3a44b2da3f4681b15a1f8eea7e27135ed5a8b1f123fc702a6cca844d23b786c0519f8f293372f8a7d115a45b6f17f37f22d02c4650b6d3e7ba1a6c59aea0229a3c63fa31cdea503373d9cfc334a0390dbf9825d65373a134d7cf6f7a3434e18f12d3c60f42f113a13c2c5b84d6202a736728ba301fbb98273da75207b846ee4cd730a3156f00c66932db5d95b163a828bbbf8be093ba81ee72303f24aeff5fdf52882fdb3c841c105f475ca66ffef72182b42cfc29af9f56f136672f13a6140f51d727eef61028c7c38e322aee2b1e6a7d98889fe0c621ab1e6a3d2bdd79473361865035c5f451f2f2a1668c74d031e8c9e003809c3d88bc0e11872188273d8b6d93bbdf2d3355010c662e14d77eece81a5eeabfbdf930cd06ffa7d42920f49c2f'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1e49d9330a5fee19f602db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff25004447e26555867ca912c1ca59f496594921d893c7f614b3391334a68228d55baa0943a9490532e97bea89d504aef9493454b1677f77f3b4a48fa52d7debcb5309f27a48dba55c5d2e46791c9d6409b9693d6d9c668e3ea7c9e909d156e289dea53ea4c29139a8a89a494baedee4b4a6820fa4e1b4be9a785db7d5d0c72d5f77edca9c25f31cade5142991e09ef000dc448e51ea910a315c3eb955de5caf2bff761288c7c276e64bef2bfec0f5bfd0d9b8717bda1134ed9caf9ba124aa82c94a3b428f33c21238a5b49e9a74e72d24be8c64871e7517af364413393f6fb15892e5d5f8fe41a4c5dcd03905f86ca648d47f59fc711aec5ccb666d2b69c6eb9a16cb975c3c76f7e05523be93c44ea25746b74395ed34a18293675783f32f7ff64b2f1e3c2179927d4d799ac2dfd2f4ae99212ca1ff05c363697de60aadcb06921df9c0bb3eb2db3eb25f296d94a875b232a9f1eb87affa7b177a55946ef8f55a1c79c3ddb7aea596374b6c3d9f32db3f3c6ec7c87b356feb1e9ea4ff7ff164b4ef9c7a34e76b69ed6694c3a3b9cec6e99751bb3ee234ef612b2d23955dc5a6f3011b9cade183daabbf4e98b76e745db3f77a48a0fe558e596d24ebbfe6b4b4b6937a1420a93cf2ef2fcbdb9d485acae95455f1a2754f156e4838f2a73434adbdf75121aaa2c931b575f56f5fd30a0f42421a3cb22bba4f4e5dcff9ed64d520f2bbb8693c7fa4115df9e6a7d8c9a275450da396d271eb6944d47c9f5b4f93954b7c365ff91036964d197d755a58bab7d3d9146dc2eff8f8d76b2efaa01f973e58b7f5ecd4abe1261abb1da69fd6bd3327e385d237b6a683978b06f972ca947a6c54852507a86c6f8cde2e1230694f11a95319c8cb0882164f4096d9184101103a8084e184ec42e2a623011610983e6c5cd903d41a30d9921e16159a4eda2d272480b0b1b741a041fc8212744f0b02cd2c2063287b4b0b021a4add79c162b4488138a008ac2338614f21c1532a090b08c81a7489b810b3702859d24c1e332c97b8ecacb232f2c6ee0a9127c38879d2cc1e332c90b1bce3cf2c2e2869d0dc3bfd7059d17c3d3f2880bfb66c7222e2c6dd8d71ff8580efa22044fcb232e6c2cb3880b4bcbf6bebb19d65d3472ae375f787076c9bba8e4dc92c382b32d7bc0073bd702083c38bbe4b0c1ce2d392c38dbea177cb073ad83c183b34b0e1becdc92c382b32d82c2073bd772283c38bbe4b0c1ce2d391478cfd7341a0ba3ac2e383e3059d5eeed1b144a48bba134bfadf3676ad0dcdedd22536d32a850dfe41c1b3951bab41f7d1924d4105fd61c0669785107ca5807c7195c514cccd05f4e6d0c4bd641d106fe860a1b965dda2b318502e656178d9759e0e739a5d8810c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71fdbc8b0999833b061a159a5c64cc69c3a631207dea9e24846b0a78861fb72d8dd3a0e83995368cccecca8322670e02d5a8e6af4da2686edc961b7a9390c664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56f68087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df4a399d81cd0e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6c76c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fad14c6c0e68c9224ed8c3e247921f33b9c7d11e933df899244732d63dcd0cdbc7439fcc7218d4bc6263766a56a53191831fc97364e3d836336c8f0e7d30d16150f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2173e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f04734d539a0e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73abbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa2a9ce012d6ac40a7ed80688160298c93e96fe38f4bd848c28eefc797dbd84ec48e4f9852f5bff17d6eabe12bed6a74ff46b9a69d97c4f1d0e5634beea2cb357bed62ff009e78cba299db8c9e51b231674dbf7deadccd72fbf5dab6adfe6599493d9a26d94bd7badcbc2d5f87ba37a3b6fd24e3abdf587dbc69f25c73ee736fe5fe765aec48dca959b3d29de0ead3aa7ed84443e1e8a2fb8a79c1cd5ede37f514abf77a8be7ae5a7765529dfcd9abbddedbbbd6f09e0d501963e6647d20d75e6eb1079aefbc2c9ecc25d8922d3a3ba40268d9ac8ec75e93e68552b5b55e29df9f49972399139a5342a0bd5576351355f42464f2da5dd84ec504f0b4adb9ea8295b75faa6ccc9e365d6eb6bddffd5f2df557cc1c457bb59f46cbfdaebb167cffa1f16fe9a27ece9dd83076dda744ed78c7c20689dcbcc8f8e5e9a3a22abcbd65d3b239c1a2899bd9a2d462c7f455c8f73e59a4b37da64d2bc3252d4c3da7cfe1f77d3d9e7fbab0000', 'cDs_QD-nyx6vCpKqcRsPRmWZhkS', '2026-11-22 17:02:26.496+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x012c7bbe2158e31cddf6da501a74027c3a2bd7301a760cefc477b90f9fb655f31a1eb8c1b5c87a84739b4199e5b410576996341f3ed1ebe3e66cbe1ff15d6cfc4ec7313d92e19571c398aa6a423bc08a7d5b53a1892e8c1a1cc79630943fd7545fe496c559b5505ce8f3fbbdada6d64e6ebc993a012560c56b680901d82e23bb4b9fe5d5997cfac5433b8fad8bb18e41f591539f6e723874eb8051099a30e953e1f543eb0b20b3104876e18aba19ba2bd81189dea78b99328b411332d78b5e3574cdcc5af79f794395c959eb2732357d0a6ff76098ddbae03ca35c7c81957c660d7e8e4497a2e61606f4d81d0f75b8d9a7377a05fd55b4c54eac82896aba5acb5594e7d1fe2b80b2839e3264d2a99e457ed9d2aec16e1d55b07a4394a5a4b271ccad65fc6b1ab91f27f7d63af81e53625bfdb50e9310fef23a54801f6157f30284fc94cedf8a6f8751d7b13548ce30fe32d1a7b21a428ae13f0cc064186706c09572a18d20cf41cba0f170a8139b2b1b09e82ba268953dfd125557314c1ee0f6cec2a78b7dd8e5c71671abada1ab1ffe91568d976ab9f9b920780a7e13b09aa72aad2a1ed7731bb41c33737ded501a075c0ca345681f1d851cfebcff531776c0bb909558f8fa1a457d5f3d5606888814292e3435b94ca427974a0a3407fe8eba5d3f2d92db4954d7d3b23f975a940712a3353a570e60129d8abd8c05665c492688511727755269d47bed9b9aa37699eaefe19f7f03dd8d0ce54f4c0eb9b5a509cb474049847e7558245a7fb9e71db71519ef3fdbb741ce4423b78cb7dce3da04ed7ad1c9fbc6af108483a12260b5abb804f914199eb7234610511cca1f6772d6e99fe849bd6ac86e724ca6d931bdcc5c5ee1de32bca145f9e237ffd0262436b62ab3804ca894e0a1c172d1b5f48180bd62d6c012d2f335e5aa77153956c712effb3817b273b74c74fe665a61b33297bea4a10adf78d381ddf234a4ad03af3fbdaddf3affb7434e20d87a55ea79fad0a4e093503bdf36ece6686b394a97c51df6a9b1258d3dc955ac210166ba0f2760d75bc7662b8577e0810de87d5b63c7c029de3e135fa115607deea35ec8f862453de375b019895a127c0423b1249b1d8f3bb1616c27b277b6ddbd846e3feef3c951b9855c85d05085aeb6b7e7a923a3dc1e7d49db8139a7c2b2b9fb82a228083f718900174cabdc3137f654f27133efa43bc80dc7902f74eddc0c8e89e516fef767186b149f1e8f46b73460f4bd13cde381b73fdcd4bf8ecb9ed3b1715e84215dcf05c83ed498e63a1d826f293d0d939e6f4208abc81b4e9e44b6d69268fa96e79c28dcb7984603430644836c6c8f671c539630042e79d48997c8fec186f9437a26cd18d779cedd84fbe1df851e7516356be4b4d4e1ba92ce9288e9adab5dd823c42ea6db2e38347f47218c1d980f737621192e3c833b6e1e9a13b7e1a4bc4c4f25ed14eb3326932b1dc25d9ebb8bec13a600b8c4c84bb33f40f7d4c697addb28bc35230dc164234b8a0480e35f0bc7481d63771ca49c7c8629dc51fbec6cbd4f351faf6af291419a879648ecdd4de83d8a953c32d6e0245b4b073ac98c0c7766337613a7b69b34a8ccbdc719f879d112cd41e89fc5cc6f91bc50934c7dba4a98b0bea1d7c3773b492be4445ea32c3136b3ac4547e342ee88bcdc537863a5f15c169c62fe2ceb3a5a08af51d21e96d03a09d74cdd10b636ce519d3e19011d3842cd7b3a19c2e13431a3d3908b43255ff722c573b2b273ff284568e7f1a6c4413a0f7cdf2bc2523b26b11b9d188dc1f5b0907dc4e97e95b56b4ab7fd008cdee69f480c1b940cb826ff6cf2e222b79dd5877c77ebd24eeb53cac832532989c5e7a2968811392e1692abbb162a8ccd4acfd19e8bb5fd3bec439d925b166f53cc847457850d60df72e337f839f125b9e2625ca0ea93b4f273da758dbb09b3ce5e1dc6116035b98950234c2047fed30961ca511308d05307bdd68cafe95d948f5d5b45209a92cf945b924aacf188b974b2c020af56467a7228be844f98615a2bb059c7b28bdf019b39ce9fdc8853a543da86eba03d4e815206dbf2c7b3e997b8e077f01ba72ac333b6b1d1bf87fe5ec8bafc62afe2f489661179101ae418679a7a4a77e9a0d37e49e3a661490a05cd9ddd1ce82f137c3a69a8c9beb7ca0aff466c359639a02a1ba0d9f59585881789df6338dde1a2950fb86b7e770cca40fd3aef53699380160a39461b4ac826930e5bfae55b669e6f56769eb38ce89e8dc99d230befc95b92e4c9d219d65c90c8c28a464760f616d158fe9130c70540c46966711a370a67aa2e89eb289948c553c197afac98801894266e2b7efcb8c8bfb1fac627864a3257d7935665a229b730f4cb8fd1792846d20385de2fe840ef83307adb426ea57e851d221dbda7b6b814a2cf2f9dad419fbb729f1619a4b4358fb5e37f72365e6005db9d4ad2c38d10a19d5e23e44fc7d010d462d3a7ec1470ff145b19257340c3f5af6edf5a0a1dba857b5b99ce93a08cd5e90434b1eb3b39bcfe5b310fe92a48c1ae427f8937f92286a0c241b8057a7e85cba873935897330a5d4a971bd2a457d1f7898f157fdc0d22f207b254950c65cb8bbf4a73f0cc7e3c7cdf664a471a6643d4a8cf1bdc1d2e074f515b667783eb8de54c5d1746a28956bd19ff4850b53ecf34e30b96caceef3677545ccd2bc19ca87ab2e7578ea39eaca777eb53226967cd975e52f25c32715d6e6e2585728ad8d634bcff40bb38ae6d230267c57fe7efe82ea3bbc10e43885d81729203a56a5c50205f0f4e0a433e5a5e0142770d38c7602243a185c301b192d9e1cb082e64002f15a5b799cbb75ec128ca47f7fe0d5cacbf242f54fe5d4ed0eb8abef590db8775c31b128728ac7b1bf46d15ab7682e40c0d17bc71b9cfd77bc6bcae6a96c0ce7cbfa5aeb77a003b9c27834c57f665e7cd5c8a0ee920d29a9a77a906f9b84f5e1db71b5e9b0ae18739aae313da21f0ef78dade636f120f0873c5e6792de8c735c330487633b98ef28c62d8b23c9c4ba53df58d745fa6b05bc89153e81853062c215494603478efdbe5d30a03e3caf6e323f58c561080c5ee452b07cbf31e2c704f7ed5fbce094204dff727dbdfffcc769ba5b865251a7121b26849870e6804c0ade448bc75876d2c04e4c7fa0c55a08576c3fbcf578095c3eb08262c7b200bd620d12b8207e762da226ed2444b161c8d866fb57f6d20be259a81d816edc9475b668d344b523f89fe476401e2eee473582f2ddd88847d91f394c80052f08e8dbdad4b462deaa7f086ae6e0b54143ce7a4eee7dac47d632461316f516030e94016079f0cb6dcd5d229a8b624c5ae4b1de0f04a2f437a287023c8af6bc55a7dbd07f645fac921fdf3e7bf6adfd0f4533a1d2c23b820df8061e2a258de1d3d71e52682a33e90e11ac72cedb72b136399dbb62fa59757f5141c61af85ac5163c3a185a16d477da32c454fe5903d688960f380b24e6b3df70082dc5e83e3fd2c41d48c1365df1993495b312d7a519e3f9f720916857bc731c2f0cba11f1d79aae789c2bd934e29128cd5ceb4644e230a7c1913b024056271c739ee657aada6dd7759e2586321d19294a3bb836ea43de41667c23d70d8546a799b4a98348ceb0742a3d8593918beaf162236e131b291a153dad18ba453335b7f33192de590ad9d1e3ece0c6b70fc8f624c9687cd298305e9c2179bc4d4562d7014a6152f45632e2c1c785cae37ae4314d61ff4085c3eadc5c7429f802a171d7cd7cc50d1dbb59dc8103ad3b5032a6cea593a7e'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-22 17:02:28.323+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x0134cdbd797ca2cfc27baeafaad5c3bdc0678f08e5d89a94884db540029dd11aab9084c3dab3badedf085c19db2a164012cfdbf0785823fe134e51190317a77d84f2d5c1ef6526b381bc71c7ded089bb42500d399684beab09f4953310f8d3161cb584122d0c494f28979458d624176cf846eedf3d677cf8b26b2aba597cc71fb2857cbcf1b90f3f60aa36456c40324cabcd2b7cdff2355adfec7d01834a35f3d8f0f9ab602b51494a73ac3e62835f294f3230aa29e004e11ad7055279526c4c2c7418c035e8eef4a88bf73dc76d77474ac84da27fc9aaa809ffb7fe48f37c2cd6bcd83a60082e10c3289c79ce612f8c08c438659f55d0642ea1447d79189a691eae7c8f748c97d33651116b04756fb819a81da3479eb916af5c456f3c1160214751f1f3ad8ffd59f914e004fb19c104d7c36e430ae6fb732b057387a7fee87b8c99a8fb0473326b7a164e7cbfe150f26fd3c2b16f5943be76918f79328b60e42737621aac91c07bf9653265e5eb28f9cdb60307306c988b8c26ae2e9971c8c20a6f97089be3a0be4fecd93c1f2f1f950ee7e368bcd09b105950f208fedf9ef9a98cc3c5950b20aed40ae038fc9961bff4fd213b55808d9d9a534695830566944968fddee06de2e77b39393176891364d1f0ee9623a98bbe1a3b40fa5013febcda20ef7c5b4e7955b9e1968eb3b0ac5edafacce493f7f9c6eb24e5f19cd0a872c6b6e7c42ab6f504c1acfb4f028abbbc4f44cdeafa7af4252e89b6459d9fb62df4ec4e99f651c2121781bd3272a177dff44ec953ffca7f5f6057b322160361534f590d6404acff4abe05d00909a3a35ce1c37477df17b30f1f1177d9e2daedf28fef49cd3618f8e0beb2057130f47fdae9aaf247996828a6c3ae011dcb9003965c7448d90cb232f8f07cb09ba95f3e67550555d9da66e206797a5f391bb1fbe7dd0f7d059090b14f1be6e672d62d40becbf73b8b9510a1e85beb1323f42dbeaeae0cad74c6a5a1632c3243f219b7164203bd6f6e429f2b15206c18d25bd24c6be9bc81234e6776c1149a4c50a4aa7d54168d0c81dcd5610cbf2ae180253f1ae14684d178874d5150b0bb65771c4e4609537332bddd559c72f15b3d401395c5118e9298fb0221b4c4caab37255963d8a8586867973fea2ce8acb43bca97c921b64147b4af7677aa19a0978a57c726111538bbf654a0989018fc3f1d073dfd571a5db94d02bf2f1fe54ca97c4a8ef421a14d9c3a20b2641579ccf23624ab62b7e1ad58bc78f65f85a9c95a29478801d2a68217e3ae05ee10f23a29924a92771296a3c4320e6d323333bd49ab5b2df893d5c8f96c5ee74e4e149c89c4e4049572343cc57ee8fc0c25513f781756aa88a6e4ede0338e486d06d3b51fd3cf90f3cced6271c805bd4d923248106caaffc674ae13f60b230a2eef58fc64912279f44ef3064580888370417a78f41c8a948342c62d285800cdba635d78925d35f30833eebe8d36bfbef5e1b295b3577fb0cb8f5b8676be05afe0dbfe90fe8a57ea4b9dd3cea54c65db44310a871f26e1f1b63557db3976e1f4b53f315bea2a643020f65ff0e837c61d75872599c961a7f43aca2f8f45120d9e65b5d0b529adf86fe791ee4d0ee652d25c2c79ea711cc42a4404b49755d0ecb69103f701eb0c220a0d301304e6d14c5a5639115707211d850a51ed6c6a8c661ae55779b5e63aaf2c5d417f2c4dbbbd862e0a83d2e315185250952b173276d73ea338c7bee9cf2939fc0073c2dd0bef3df6a9080ef0e26262ff9fad11b3e2289f8982b2722e16ffa2806fb8581e13d88a59a0c30af418c73c5817f89699ef153caf04aac01620c27a936c22fdd56d1ce5c189eeb0aacc8966c7fdb80aadf523f4725760176284e8656ffefa5124c60d330ff7710a0136ad2d05a45b0a9d707431a13cf416f307c3e16036f7fbf4bc047b08947e04ecf17578024d79bad5947600f0bf74f50bc9922a9984c42af3c0e727fe44f1e0b781ec226ded89d191026327ddebfcffe28789e1d0988aa956c3786655ddecd5e9e423a30bf38a12fb2719b84502e8d06f949fe8f65746104f6bab86061fd7b76fb23cd94b92c066ce467b04d2a60f0dc0380a66ec7f593d41aa285eb89f14446f5f605ff3d5a3e697837131a53e4e57b0f397b945c52e3387221a8aa636da93f03b44d1987adf0229da10badabe9c955ca00248f55d9372688567e60dfeefc65e71a2033aca9fa832588c69bb9efda6623542b7bfe848b4e129c9c64a257042ff6d5e4d71d6bc7eb533eafe1483f0ba81bf0af9ad7d17972230023bc8a3a2d1a762d5f2def83b47a462929afb9472274c92b40401ea6220a1cc22ccc93b28eedc34f6f747246102479c4ba1c32a863d79f494982c4a64b5605f360fb40a7d5a716b713a59a9b2a4bdcffddcd7c580da9505c463b2e24b91a4930d4607488808925210e168d9f8b8e71403a6bac2e81b5c3d34cb3c82b39a747630ff8509e736d0c415c17cd1c60bd865e7aa033e580a685fb7ee7bb17e6cb38a768dd707c4f96192b2040d8200dbf36f4980f4d2b3dfe63164c7f63af264407fafb4d4b5d970b013c09aae84f98f133724e98e0c394b4c4240c2b207345be712edd5b999e29e1bbcbb6c95067b533893905156e37440c338cb35c473f610f3cc72a37a92f57044776c15de1f648c46e6a360520204130ecdedafbdfde169d3810a841f8ca538eb35d177b1474fadbded36f60f076eb2e662f202d0dfdfeb7ccccb6a0aad18a7b279aabae0480d38bdbb9f3a98944db7701145ecdf2a54c6441227fe548d04415d6bd9fa99a403620a8166bb11e9162fbd2711d576916c74dce1049635b0cd29a6ec7a52bd0e6b198f591a5876bf72e4d3ad416308000ff67f41d9f5f6566bb2d5cfee4e18daaed2de253682421b482cc8488df27f92792b075a16d24f6adad1440b601577783b3bc02d02e8f51143bd9d04a7d05364abbd888fbe97a78dce50ef59d67f587aaf0e66547f551e1a3ed48222a47cb69ec2734cd3c156a4f17753876bef7dd41d3dc337ce123001afce16a9077e7884431bb2f63dfc90180bc7c50104c0ce320b78f4907f570489c30ac5f6aa859fb3bb4b934a122a61e42013725f14c7a675193af0adff5be5fae3420d0f57491d78f9a0d09001af8e6bd19d65334f58fb7a984836b43ddb6c8a065f7b60b775999886faeac0a7952fe35f0e0e54f26c4d7afc3026083333154165132a4ccc98cc7013ee033e359512c6541ee14e581a7c132748b8515a87f2105644e7d89692e9c0676ab82460bfa3cbe4f475cc4b052cfb7ed2965236b14a8f5b7d6a3ef4ec74591784317717cd6b29dcaa05e83c3f82f443fa961bf3280454ae2f138cbdf4e591ccb9430dcefe93712a77825186c6b8f60aaca1dea216273866626fae04323b320fe334b223c75bff4d845c0772e11d1c36cef93ab1516ab8bbba8f5fc4e080e2323b755ab703fc420f210ae61ee7bfa05b303aa9ae4aaac2f97e944cfbcca45dcba7559cd9fcc7393537d73f275574cf819f482101575b43b8631cef2ef1830e74609a393408684e75878f631759b2db03e5c705c82e8b25a2384d6cce754e0549b18889588ee7db5f1d6301be30524e43eb2880cfa87a54c3a99ec1b2cc2ba7cbb15ca55646cd434987f943f7fb387bc72d89ef7e9ec7eac3e107095277b94885eb8a62b5f815f5dcb0e3d169bb1c11d9cd826ff7cc405b3bdb4c16f77058ffaffc865196bda2362ddc804521c8d68015e43ce09004cfcd113044f65284d8006afb28d50edbc462f90b7e6c');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', '#header', E'\\x014cd47d876d13716eee25d7d6d6008a1c077398d5d804bdaf2a0a8358a8a22ccd16f131bb944f06aa0e03e207d532ed9d5c29e0b53ccfeb3c660bf3f62fa63106dabb2e469e34a960774aae4b8920ceb55679ebd097ccf1b70886847a41090e023bd40936790169c94a05e287230f8e1f7dde25b6e18affd6c4fb96b5e86a78dab8802409baa7ece0c4c1bc0cba7b36fd35aa8b02674ef032d588de502d776d2bbf9966761de2e314289cc4ffa29176660f5da6f20fa6a920ddd37575a424e8eec7fd0cbd0132698161017a0324b1a551121fcd021f78a44c13fdfd027cab2c9a57b7e6b6a9d1846b5c55aadd076f268f89d97c91c2129793d932212d9b52ee49a52eaf67502e03ab605d5c6645192d9f5aaa100acd53e45604189eaf0595f06adeed0f4ec388bb4ef9b389bca4e0a649d34d38102bba6047c8d82c70b6ff8a3cea6123075f28acc038f5e7c17aa0f8397a8774a93242d1132106020e38f14ed0011a4d4fc2a0094ad0a7102636941a4e2ce9e2fbe41624022ba623c2b110c6118ea1553396aa7722fe072ba3c805f2d961830fde02b63aac3c1727bf5220b64c8e3c099c14fe798b800ba03896e956d971edde3d8864f356a288ef769527d3a8913882ff72e32a09335a6759be259e8ca43d28ff6790274fa59303ada2715a9f4ff0b62efaa0b0ce5a5b00919c540e4d3c4a795566a915a36b15f31c2627a8bb4fa40583db69e77447d3a9db57d51da41d30b438b237f3e38e815994d7882a2ec993e21adaaae5b6b47f34f69055bb207ba475d99a029e626ce0bfe62c9053f14a676d0b0b6285104e6dafdbb85622af6f6b377f00d29e66685a49c946cbe773f7417f0bb84678ccb7a751546934330fafeebaa4475d1a5612b5c4b0aeb235d23af58147beb4f71c49e5b3addba2bf8acacf71bb83158446946c6e7351b8d5593d9e8d9dbfa5b2473b277be945faf0067f8805cd05e547b96a5b396bc8e5bdd269c62454709ff5f37ac5e8268c4ecbdfc4fbf089db1236c7303d4119ef2285f23dd191e5617f087f4ff95f97b701686dd087abcb8d51b17df57c3d4802baa8e95ee188e312f7ab627130c1df1e47f329675750574d3375d750937bffba11bc16c6fbd41d4a21a740a3bf'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', 'design:psu', E'\\x0109d3d97af3d0950a14829ed077cc44988368801c7329373d9dd1bfa1ee824c2376a1a2b736e61b471d9e6585c840931b45756acdb24483d156cd33977d7415084d42f958c47cc2ef0c8637bc8d0d492da1fe36db4af47a301258a23d353cf42f1c29383c49e1082e1fa41ff1f13154441e2ee425eee0a8002804784f9ac53bae90b2aad757eae279e6de6ad48b908a947564ffbeda2c74a28d0dc402ac1ff9b2e483cb6fd4f778bfad2ca45dbddbf04fff5e2a40ede3707407688da09c4054b6f38a6beea275ede542984f324ba27a3c86f462ba323ce6acf05e2929988111df4f5778e30e07614a0f6dcbcad09f8f4620498190676dc838ae732c57bb99f43a456621db1b330ffb63b2eae05c3bf9db0978977f0990e2dd4bce61c45e532ee42a8c5637e41ad1615168aff32145c188852fb7156f27d5593271a3b5a36d0efb9e8e2cb76781fa64fa1d9f531cd1cda5ed2317d364dfd833e03997cd01bb1d7e9dcb65791ff2303f268ee975e77960828b2f1dbd789584be6090b7640c66c5576c43b3e27278422e1bab4da0c48b86d68dfe71683e156053c6747b4ac70b40ee4e17a2851608559697c353832e02e0fa6cb4eb2479b28e886de39108b65dda424523da888af93ebe04ecbb6b57f449b5b566e307e3b492a51ce112e32457f52ad457dec06cc2df08255721c65eeda0a897633e8e65eac41793f79964e78d9e5d453e4ef72d5ef4f9c88708f9bdd94256c4dee2afa7531768a6d45cd491ae24adf1ee1fc2dcc186223c99be62b071b5d3c32d2dedca31e91f24a49ec8f31780d0160d9feae65b6b971de8ba67a584549de473a22d8c36d1fcb737dd8867afcd769fd7f94d4e4fe778b913056fadca294075411d67e827dfa885969a9829db754fe8098b8bc2859d02a26acf01bd3c8e605e7d2833ba92578409ea7665'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', 'design:psuStratum', E'\\x01a5292c6db551cbcc80868613d267153da730672d525d386f4c69891f5805511083c6661bd6540bb511af0b07b66e6f45407358a764e70c0403fdfef2'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', 'group:area', E'\\x01dc5f6a1e2a64f87d6699f0808547b8d472444b9c8e4f81fe19988eed9fd1e667c734c1a95cab1b2186b7459328e2084f7d299cd07f3741c408cc9888503f77e9b352cf592849c932290573fbd672002a754385f7b0098f98b8ddfba45c7aed6f106e78419646ba9311eb43bda5fd249f83c9eba0d3c2ab6ea08067a060f35668220bd39df8b0910d2aede8750ab9266d317a642f2ffe563afd70b218c7c925184a6e13fc6ab0f137c2c26640ad06625713e6e982ad2ce4bda43c376f'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', 'group:grade', E'\\x01e17d654a79c592bc1ea77a71dd25661328a0ce40b8e1c7dfc89a31a3e4488ea7b82e5ff126ac7ec33010c534b271c0d1cd1524c688166a8cd7377d09bf5da48a33b59011b693cc3273df76fe000a5f1b51da3ade5f6024b6c4e1f6ef2b04ed7b328be7185a670858c8a87155b3c948827295c3ca5d7e1aee02a33a384ad235ff7900272b27bd52349d15b1586ddb0b924f0b51ffce4812a2e873c85d93945736f22f11a5266d19b9923a3bdaac80ac064cba14c05d89a8d9356f0478'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', 'group:sex', E'\\x01d4bee45ccd5fe450e228c3d38934ed50ba4a602db749616f2d3cc43f222ee9c4f37e4e38348a99d6b9fe3d798306ced5cae2c97f9d02e1a5f790a279471d28f4a9f551839e9d56c12fb601eefb07188676b5ec6e5b6ae0c9e3d91a2348420429731fb003fb3993c3cef14a24a9291992c0422404a7a7e5f39e1990c3b94333a0c0bc7f074565bad1da986e9bbd02503b56b588b104e79140fe021d7dd4ec42d59534109aea2ba061256f64e576d74e6cb241157aa9972757b3b20754'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', 'group:wave', E'\\x0121e8ead5b6d4c21a157e8599062b787becbd0117664ce628ba85e9f3978df22646a70ffd061168af061dbc9c57dbd52f6e744c1eb3aa9aad854f0f7e3fa0fad981042eae2c1c27d79f116c21c79bdf807aad6858e4b852c08021f3532ba8c76d50c36952443668ab5666075281db8099a9ae5db9cdce7582b43203da26feb85e208bb99323e6dbc258770e6ea1d5dbad82d5e75614d446115a7b30bb702dc85a91c7ab6915e72840f47ddd52251dcf521745e2ce3bfb46e17c1c3d79'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', 'item:q1', E'\\x01cd0508a4a1f0ad466a20f613c6beef6497c58a7b78bbb3be48f22009674e8adc4e51333045e162ec5c6bc3c07ccf3a20c46ca73d4c408756edda8372c37e7bec384ad22f241e057d7cfc5939239550d357c6e1a4aee8d9b9ea40fad2f063500ba626c7ad1b5d7ce5678f0a52ee7824e29ae126a5f6cebca105b19a2e1db72618bf35a35c9363fd242a98f93a3001d3c577a11f1dc1b7c1992bb8f8389ab60badfec579eb4efe325138e06c0a979f836bb39a19e4ca25ada88ce56659'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', 'item:q2', E'\\x0183380e92228c714d6ad86d9d80f298212f93d55090e2626172d32a8af013fa902d9e6c2b3aa06a98123ba170a11e5be9f2eacc55562dfae158fe8c0ca4f57e44d1e1024b5295b3342799b17d32e2ea895026e73b999709ab59992a4b9621884b9b546537e57a8806fd7ef952ed7593847a6d3bd5cea2380acde0e33420059d3d40db1585d3bed13f2b8105e49745bf2d55180bbb6ffff9cb28cbd4acb4c0f96753d3db0a73a7ffd8d83d239beb542a2cd1f3713119febe89f3b135d3'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2023', 'item:q3', E'\\x0105eba82d5ff598428299ee26ae841febc75437d98248a6c2a629f280b69e47c21566d9586f5d8994a7af214efdb5d4c42dcc5202e125a45f47721acf9b792a188ca07e7e08fa309f1afe910bb41274e53b2ab871b1bdf9c50b7e92bdd540403f076a2adee92d16128ce1ddbb2afe190e5633c5169f00b3658afb707ff10471c745394c252c2a627cf90dae1b6f0b5a25d9d465e47e5d4230d07d0b8f4c91c4c22d2231634c8e07d10923d0c017ec481b74e8da49f5ac504e0dc534a8'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', '#header', E'\\x0196f76feae46956aa7fb3b3c70102373d878dee69b9de2bee3597f003dc0a94c7cde85e4d32fa8ab0a275fb5376a4a4ec38bd6fe5302d533e3292b7f6ddc209d3c5d1092f31788bb1fcd7ab2c0ccd788a581979c75e0c42a03354671a40385f6986a0518bf1601247eb52c681b6bdbac7e2724894a2eeed6035c35b7ec70c1103e9b4d89ff8fb6b0fffecb963c4b0cf4a9012184317a054c89e912fc6e9bbb671693ebbe7bd44e39f8f98c5c581bfda6d5a37e0ae5946e015fc2f10989d604e10ec1d78388247dfa3a0578afd1029c599cfb6fa7841e987a7fe8d3fe7040e026d16203837904c2beae453cfceedea4276d6a558b984adae32b1501329bcc4308fc3953fae342a30aae514dc32e2de692ffb306a32a8cf0b89060f24396ea7adf23e0a7a6bcd27edfb5c10ad10ddeffe4927d0a41e3d5464a0da67e0445e30d53fbde85cf99118f491c4de33232ba0ad17be7d54c80b6aa8e01a6810cc6ff46637c5a97c27145b9133d3eae561371ff28369e133a5873568ccbe41483ebe75d8030cd08f745301997cb58f1a32122cd6a31bd8651f6be62d8bc9c7b247741e6f0809f69f68eaa527600fc82e6647400fc28e60e19d70908d1c3714da5e160fdfe0eae4c30d2eda9d643ddba999a3b260b5559872fd4b80b8d41ef8cf74b341099bba59215c18cbf22ef74851f8c8b3ee85fdb085d75934b8b34e62b786f17664c932bb62b388b917cb416b98f7284b82965e87a93d4a45b98a0b0bdad2e210eb9daaf0ad38dbcebfa8690c6c70681c89f1ca6cfcaa81d7774452c97963a36620205c373af0e810278589b1bdf67f426e7ac1ad4d91f5189add5a9598e5aa81d132ea6a31bbe5f9f02a48cea3c56dbeb90fec4555d3f23474288c3065899419538d5a976dd7e8d83c10151e118fce34bde6815cb5afee87686f22333f3f744c55efbce7d05a619892208265aea5791dd76bad95cb5245fdb55cf598a26f65d41f3fb9ed7dd5d659db71395ec68c682e0035a6d8cecf7f3ad578ad79cc71f733d3969d2aef03bcc398dc0e43a5000925bfae063c9a762d6e3fb8d8bd6659fc5847d18dba67d07ff66fda3f17e0296746be5fba851a6acde0788df01666612fd1f85d85a5166e0192caa3'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', 'design:psu', E'\\x0163d8928807e8d774b56ba86620073a91ef36db4f168d26a28b8561b4d55df352ce330ac774a66a6ffbc54382b7d02b8ea1a0d8c44fe956318f215e13f9a03dea1e7de820c315a46c1052bfc6f9404536a1af828ecc04f338e77a876d3be222324d880c027b14c8676745a56e8028c8eb86f704d62a46cef4d14411bfd9521316934c8e81c68183a7bfa900172244404a3fd229a062c28d7b5f00382144feb247373e5ed55db489b918d77232ef833ec495f46b3c627ee7b3fab695936285315660a005fa9d85feadf6f10332f7774f374ad44414421b4f22ac51cc238839ad70d70ece8a49e663bf4ace2fa9a259598caa2909153bdec6e326fa4b0cb2b92dacb17567214e0ec0d6781bc0627d4fe2752d20e8dbff2c0d52ba175ef2ddbb8e70f6919832c23a004721477cd7b68a8019ed382c4ec73e4dd51c452503bd922b458d5110b91b2762084412c19082fdafdcceddc1c3bb7bbb7038ae60e16dc093a8fc720f30286a1927db5035b97c4f7aa17423794f87bee47b8eb16c4d7db117c179e20bed6d530fbd23aed6f22857475a8342ad03f565aef0551872e7a46ace1f235f620d09a1780e4a605b68fd6b3e5e5ecf148aafc128cfc8fac30ebbb4afc81264e2bbe9cd08380c8a1cb469053901cff94346afd91784e545e8bb542fe11036dcdd99cfebffc21ad177bba7f030e9c4dfdfb7b595dfa79e2867d9e7d7313573aa35cabf7d64be86ff3ff0f5817c3ed833cd853c956911e529bfcd7a4751f824089cd2cd805e23f37e2b7d6fbaf08fdc55fd9290eb53d9ef247530e72c5718207dab1dc5e6892ee0740d777b1fa55722c16d372c7026a1826c4b67a89870b6b34106e5f9d85a7224b10b6a818bc47dd4a8ce813088aa2a9d6ea6cd21561159938b812693af6b4561c44cfeea48130584b97fd717b008ee212083a9'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', 'design:psuStratum', E'\\x011bc6f3271df32e06b8941b4f2e5edf39757ae7f413898d2e82494658872fe747d7f2b865a37727bbdd771f628e17b11296bedea8fcda58f7db996ac6'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', 'group:area', E'\\x0186b8242a59458d490bc403edc35cc118e6e8e89dcacf7f13e2ca544fcddbfbebdeb110185af799240ba44b4ffb841ca2d18cf002f1f3b951935ede4baabd04ef53c34ba3a0de9d5c628dad95ea638ccdb132185a9276b3849f3238942f705f385acd8733a3387acb49cb7b48864e668f5232fa8cbf6fa0f8e2b9c0abaff03b1de77143b5082490fa5f9c29a7bfdc27c62111136c7e01997cfcf5a9c5f27302a80574102f00dfb1d3de9ea20b60f352dace7ff882f3196ec12c176a19'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', 'group:grade', E'\\x0164f712bc4ca33407b1c5f1e085840fc43acc49c881fb790e07ba67517cfc5d9a64b95cc6da33e1113b91c4fb7cf000889aae4c68238c6727c128c8244c54d2d0d1e0455ded6751803f00cfd25a47186e79db3d76d6367891bd60b1b6c66068c8c9cc57f358036d138aa54c20a975d4767d1eacc253b0f296883bbc75390b48cdee9eeaaeee31c3b5ea6c1fa2aab767fadf2e1229849b072d093b9aa986de8cb819b125571cda3e741caa5b53769830f8ef719c00748567ad837c4018'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', 'group:sex', E'\\x01c45a88cbeaba60445e6c82ce2e15ec8e09511345f8b4a8b0a1f368ba7ff615659b772a63cd8fc324ba6ac732f5b7434c019f441a1ae153f9392ed87728bb1926309903ded75fd2e41d5b26e63a0e33b14e85abb7dbcf72df3c5ca388756637ff97b9e139ae72de0a0622aeec19bbf7dab7054c929a4d02a48635787fdfb7999d46ae61180a37b9c8123709c8c498033d1f06daeab4ffab8b64eff304d54f9ac0543037f17d61fddf0d5ef7cf72b145fc3c41508b1c940837c37d95ae'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', 'group:wave', E'\\x01dfdeea98e030a722146680e7b821b141fb544b5a8ac623c208b67a0f7f456d8927d319cb67832ebb92cce288a79cd2b6699610b752b89a47275b99c3e50f15f843aad901f8d01a7d13fb3e087e7dceb4ee40712ee8dbc03429c85a5ba892227a8d7f15b09744957ae059ceb6301a17b23d5b5d35c1ffd42b54a94336a17323e37035524af80849cde8b7efe4fe7d5d838710a606658fdd6f18aecd4128384c4f18d07ba352734be1b171a7d071965b70d5ea46e77c9849a9b6fb9775'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', 'item:q1', E'\\x01390e3f8cb7e9f1538df187b7805bd6f5e987eef311cbe7adc116da2ffcd121ee329799c140a43eaf70afb93fa894eeff6707c19157b06e8f354404f91afd148f6e9ebc55ffc30cfad0c830a154d59900b82fed0a2d98c678784c4bcccd209161e417673e263c2a4a141644f2977fac74ed489cbaab31bfc357ae7831ae29f34f37e512e3af11a953c91d3e4018c28ece8b399bcda85b3b2714bfa6866013a75541e31c16abf756abdf8fa2b4408666efb8ffb3a50d5fc26d4a5555e5'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', 'item:q2', E'\\x0153acb1879cf7d7932e2c0aaf3985503ef86d9915056b296f8c001a4cc7b0f7dd5347fdd6d6f915d8894816948958a07215c6dc55d09ae71b569d08a5a6f4d4f648279555941c025440340c63de030af3092afd8fdaaba5a02dc347224673c9e3bce5e75c0be3be49c61e423e9054c65711cbc78c2918e7a252710b94601cb7ffdc4e76e195ebf8f4d278cebd1bf51eafa3c441f1006a8105910a96ba6444df77c569b69ed9a9707461b8bfdb2c37cf12da30c7258762f4ec56ebc217'),
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'small-survey', '2025', 'item:q3', E'\\x016fd8ce50d3264dcc2de43a05e36bd1942f20f329c6c68b00d21d301d5b99e5065d225c2727eb6825332df53be1a67423a83869687aafbfad482d89125cc271d8ff1d05913132e4d05513c5de2357a86368692d8f493b6802d277024fba5d508ae0670f5cf52eb6491af55c23b94573d74acdd59958c09af68c8c48c2af4ed9866cea5af2cbe77c940d38a2a4d050a661aaaa892edb2105db884dfb679e97465ab960adb4e12d49b2d2729ec4aac4dd6f06179dbcc554ea8bfe178ecb'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', '#header', E'\\x01ea9edc1b6a0d44e623e57416a30704d2e67377ef4afa3c1d7691f88a73f0de87131022d194b425c41392f11fbeccb9d670b5734a56005c60aa8d47f8f349e54d81b1199ade3fb28e5fbd64ab1ea9078451dab5914a57489088322da4c18ccb29910621fd0973d423f889530fab1562b99ed7f5481155b530bb740851b063cfc744b0ac4c465d4f768cacaa1052800faaa7044590bc9560f29fb5b19ce93e7b3a7223871522ec1912b312343552dd054259da8dd7ffe5fd9a8366a3e9c0bcc39a0c6feee03eb019646b1b0970f91547e45182e0f382a3314fe2bf503d2112ac61ea164850d90225ef6c92ece5e2a2241fe45b962e3a7ea02d0474086a05d94f176e8f83273c2a9683ada6eaa89a9a3ed09ef0d8ef95a913252e652868c451a40525927e9dd628af81e840015acf7d71a4f5829c485ad7ec38ac31be514d94ac5eecdee23da5a3238154210c7d7f5cab4ccd8a36b29ee30a0bb011064711b4b23107e3d90bf813724dd1638524259626dd4f953baeadbbd9e75fd297d3503dd11533f51c5067917419c5cf5cfd20152801a37d49d3096dff128be89aa40945810f51731daa0d4b41a431cb1622329ed0874279d189b1d4ca6b6f3d221e332e50d8cf5ca964e6b851e6d3e7ba178a830fd970d624d1ea47d848a2b308bf9ed6c0025a958a8f17581697f7745ecda5217df00a56e5b99b2c122a3d413bfd447aa8a1b7812d76a84fc95c0d9ebf9d65442e5e5be83884262af8bc69fd2ec92bdc557da6974746368ede7a65e5360e05e80fb7f516cc924f1d7387666b6578a3f5a49907b1a28adeff2f4af6f356f8650c93045ec036e269b591803daa8bbc88f9e62c1be31bc17ec2bbcbfd3569fdd1e5c087f531cab697937db5e3dd6cbf2023b0919fd79aaf4caa4b54d960b3a5c096f6a49af4c3774b83454a528ecb8c86ac22b058b71dc255f8882e25d08fd7532a6f0e303e96ed9b3fa551fca702e88a62ecd388895aba80e2339700feed383f9ab96bebe0d836ef9028aea2b41d8e5c2ff0bc44110b0bf7a21e1d0afd3326ed37fdcec304e5150bbbb0e7e53418c02677f46d30288e9772a2088c88c194efce070bdb8663289178ee6530369aa1c41dd9fa0df83d80'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', 'design:psu', E'\\x011e289587466a045a0a27eddb8d03a3e7ec14568291efc15e10a4c905aa9ddbf994e070931f5cdf2150a2f3c58b3c4debbce4ac576cb394f4e3faa9e8eb1e4516da222e4d2c38ac78fe116e6a83ed5549d2020fbcc428439445dc3cebde90ef7a4cbb51884dc13a49300ceffbbb59d47dd11216ae9600f5ff46c99d1cac288f390c59b66b51d4062726e4ad28a272cc014a204d9de0bc2f94099823087afaffa514a463d4601ffdc47c1859543262d07adc153cc0c28e3c0adf370f1bcf645937f6fbc413a6054cf044cfc9a43e6d4370d351678c15180da57fac9223fcec4237ccdfe82b1d897e8c9a8a98fa84f9d7543ba816198bc0c81c03be54c1eb6f81b20c667b8efb2ef3543c0766e32e130b227a1ba5dd6ea245b336cd6655c85dacf645b4d243bf4c22a2bf215086cfdd454f2a338f5493846207985fa6ebb081e01043eb656ea3944c5fed7265e1b9535b1056ace0ae17cda6520dd077cc28219406c0d603b8d45a473b5da198a354356517b9417dbd3596fae5fd0d4fc2a5fa7baaf2c235add2b6e72a37e43e9863436f3faab634e245a0cc39c6ab4f2e1aeb928ced02acd349b55128b499d02d7e21ae35cea0dc559846f60b7697eff19382a491f9f57648d305568a813836d4a40329bded85ec51f26dacd361669293ade0108751f3bfff4b81cd523e8c04d0483b899362cd73c3bb8689a003e137e478ddb09a460e7af0945779e53b1b5f67b52e1d74ad0b0096fa8657a7251cd83a4a38cbbe4ef9d63d3331bb8e57f72f087af0d74fff9978c55f487b7e24b08d327d8278165691b8d582db599b0cf7f6001390673f82bfc07589243d57401d838eafee93ca3cacea2e603d9237fceb5616878ebda3416d31d14668990aa1c4bd4aa555312716084369812e8fc8a07870c1a0f5aa0437df495d9a036bd283b60a20'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', 'design:psuStratum', E'\\x01933369193b2bae0444f12a9226df507378a35b85502e399094a5f7b3befe18fa83224a307f6e2e31ac46a01f79b9a767cdd1b04973a218c28ecb4563'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', 'group:area', E'\\x011ab8cf19df323bcf11c4ef6482479803f5e6c1d62995b5c27c05c212ad37823db3b021bc223a75812ec2d6d7c5688f85a52ad6975c213a470e9a3a47014a71cf6eeaf799c918b3ee677c4028c7e41c180ce88cb45ebc5689b360cb877426449eae78662c440257b4f609a32d981670c30af956d1cd6e39c6e095369f6a36cc343874207a1cb4cb77e14a67b77b993bc8b427217b246153aa0b4ee5a4c4a07f896238baefd5f59509cb95fb42123f535ad5bda0e4880d43abb5d73ade'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', 'group:grade', E'\\x01ffce22fa182d5e1b4bef1449c67613dbc69753f71c2671d5e238abfe68872303c0e58a548527c3a3d5f3cf283dc0809a9cf3131fb630739b145c0f5748cf94cc86795ca1488690fb68fd19c85377ed563696b07c99b353d1b3d71566526e92b077d5ab04f53c6266b58a568b00dd5e1d604068a2b43b4a1e9636742a2826518bef947c05c6789f79992bbc4623aab754024735872dc9deea8254a29f381910dae843e94a806aeab922ad6fb4de99867412c2a0706e712c685fae71d8'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', 'group:sex', E'\\x019b3147d886193b623ec548ed5661338a8c5039a065d20f8299d0ab3e6a35e4ca65c45cf7d411951d2c925cb6bdd9e1d9ed0e0f29cb18b57cfedcd522e6282054bb1a5e7668155ec7ba08ae65b8189e4bdf0ad6f217842e9721b8a1d52052bb6a49ce3010080b119573267676dcf480d59b220b137f512dbcd9f67c3625887c2a6d9adeed3d2fd386b4a88a65986bfcdafeb4461fd793d7447b98d3a003a33a4529ec23ac3943b67a90fe231a2257a5f5b5463164227a14b3f16c29aa'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', 'group:wave', E'\\x01a81ec6a41e26b283a3072daf1db1394eed6e18b51f807e73d886e975ee558eb94c7e7693eeca22514c6c7876f5aa85f7dfbda9188b48beb1e3ce95823d603d2ce0f77cb1f71a5efebdf5c4417028e1b0b3b231ecce21a21b1a32fae82c0571224b45cf55a842632b5cba3b7f7e81b3915673fdc1eafde59b6e6e2b63f68c98fe48aa1d9045698513ae71304f6ecf6df03cce0a829f7eb6b001028ede5a8708d946ea25304ab2d46714612d70407cc8b8c8d3b785dc5f15f6c68a5339'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', 'item:q1', E'\\x01082d03555ef9c208374a61f790afbdcd66b84310dbe3b609126da19bca63ae2ded9fa55ed79efb43e7bb82c45ac1222ffb7ca052cc6a0c3aba719e24a341beca6905a27a21dec4d4b34da06732f9166bf4845b4e01e381c069d4faa2582bd32906b287e3d6caa45ad399f49b3e3c3fb0093204d693487035d6b4128e35d7188a4ea179fc7dab3ec382ad1942b0d87943d586cef6cf3e636d563dac07c8d97cb150f9dbea693453d0eaf4e4fc3a9dcfcbf361ef22b78df09d4b75c652'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', 'item:q2', E'\\x01bbd1b7386ee4ffc2a8eee2510f0e7383b57f98fe82d9480c1f854efb48f6bd3acfa7937de0ba397bff4d152f5057fe66daad2ea81cea0f806841325067415f44d0ba2411d34e9b6551c032000b5a5329cadb6dc2f4958302dcbdefca3aa05e6dc9b60757043eaedb1051190f6b363de099da6fc0c38fea931fc6bfcbff6077c2b72db59e822c73d8961c2dcc59947d8ed93d29fe363911d8da27ef00bf742f5075d703b17ed215c005822acbc88ee10d2cf23dfa7cdd02f5ef6af13d'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'small-survey', '2023', 'item:q3', E'\\x010b955924e4508f62105eb0a9dfea0ce90ff72ea8ecd21cf078346eac1bac1bfb54377d5527e6eba9c8acb6d3010e2c9c142b5160b94ddb5b1c2156d17c2ba1273c517b60c47523444150ea10c21874247235110f628cf96f18092da8cb6ef51a04e99d8e4a4516691a15bae8ada2f404fc3571c9db9fe6ca53888b89797666efd7277dfe3bf4fbe62f9a5f51c7696a4c3a4b6a7f2e8711ca1f82fbf06495039fc34ad028828f2ac7de3366c4fed8dc3b4383c661734be735bfc4b127');

insert into tenant.access_code (municipality, code, class_id, blinded) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'NORTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'SOUTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021');

insert into tenant.response (municipality, instrument, wave, token, class_id, sealed) values
('246c861e-6709-407a-b0c7-5aaf665d8b7c', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'NORTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223'),
('4dcd78f2-845a-4416-b7fe-09a1ac8399f6', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'SOUTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223');
