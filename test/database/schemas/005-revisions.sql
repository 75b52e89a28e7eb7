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
  created_at timestamp with time zone not null default now()
);

create table tenant.notebook_publication (
  municipality uuid not null,
  notebook text not null,
  publication integer not null,
  revision integer not null,
  audience text not null,
  person text,
  person_name text,
  published_at timestamp with time zone not null default now()
);

create table tenant.notebook_revision (
  municipality uuid not null,
  notebook text not null,
  revision integer not null,
  title jsonb not null,
  summary jsonb not null,
  source text not null,
  tables jsonb not null,
  created_at timestamp with time zone not null default now(),
  author text,
  author_name text,
  message text not null
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

alter table tenant.notebook add constraint notebook_notebook_check CHECK ((notebook ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text));

alter table tenant.notebook add constraint notebook_pkey PRIMARY KEY (municipality, notebook);

alter table tenant.notebook_publication add constraint notebook_publication_audience_check CHECK ((audience = ANY (ARRAY['everyone'::text, 'municipality'::text])));

alter table tenant.notebook_publication add constraint notebook_publication_check CHECK (((person IS NULL) = (person_name IS NULL)));

alter table tenant.notebook_publication add constraint notebook_publication_pkey PRIMARY KEY (municipality, notebook, publication);

alter table tenant.notebook_publication add constraint notebook_publication_publication_check CHECK ((publication >= 1));

alter table tenant.notebook_revision add constraint notebook_revision_author_named CHECK (((author IS NULL) = (author_name IS NULL)));

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

alter table tenant.notebook_publication add constraint notebook_publication_municipality_fkey FOREIGN KEY (municipality) REFERENCES accounts.municipality(municipality);

alter table tenant.notebook_publication add constraint notebook_publication_municipality_notebook_revision_fkey FOREIGN KEY (municipality, notebook, revision) REFERENCES tenant.notebook_revision(municipality, notebook, revision) ON DELETE CASCADE;

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

create policy one_municipality on tenant.notebook_publication
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

alter table tenant.notebook_publication enable row level security;

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

alter table tenant.notebook_publication force row level security;

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

grant insert, select on tenant.notebook_publication to motvikt_app;

grant insert, select on tenant.notebook_revision to motvikt_app;

grant insert, select on tenant.release to motvikt_app;

grant insert, select on tenant.weeding_record to motvikt_app;

grant insert, select, update on accounts.municipality to motvikt_entry;

insert into accounts.municipality (municipality, slug, name, created_at) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'north', 'north', '2026-11-22 17:34:29.47+00'),
('e346683b-6dbd-4829-957e-605540627211', 'south', 'south', '2026-11-22 17:34:32.3+00');

insert into migrations.kysely_migration (name, timestamp) values
('001-municipalities-waves-notebooks', '2026-11-22T17:34:28.244Z'),
('002-releases-settings-jobs', '2026-11-22T17:34:28.457Z'),
('003-people-places-audit', '2026-11-22T17:34:29.024Z'),
('004-fielding', '2026-11-22T17:34:29.264Z'),
('005-revisions', '2026-11-22T17:34:29.452Z');

insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');

insert into tenant.audit (municipality, entry, at, person, person_name, act, object_kind, object, detail) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', '8ec53ef1-2f5f-4d93-979d-c96acda23c7c', '2026-11-22 17:34:32.158+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "north.csv", "rows": 320, "waves": ["2023", "2025"], "released": true}'),
('e346683b-6dbd-4829-957e-605540627211', '33668a90-c682-42e1-ab2a-f5b032b91428', '2026-11-22 17:34:34.336+00', null, null, 'waves.imported', 'instrument', 'small-survey', '{"file": "south.csv", "rows": 160, "waves": ["2023"], "released": true}');

insert into tenant.cut_points (municipality, instrument, scale, cut_points, created_at) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 17:34:32.158+00'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', 'conflict', '{"byGrade": {"all": {"n": 160, "cut": 2.575, "referenceShare": 0.25}}, "version": "2023", "weighted": false, "deviation": "meanAbsolute", "screening": "all", "multiplier": 0.15, "population": {"en": "All responses in 2023", "sv": "Alla svar i 2023"}}', '2026-11-22 17:34:34.336+00');

insert into tenant.imported_file (municipality, instrument, fingerprint, file_name, rows, skipped_rows, waves, imported_at) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'north.csv', '320', '0', '["2023", "2025"]', '2026-11-22 17:34:32.158+00'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'south.csv', '160', '0', '["2023"]', '2026-11-22 17:34:34.336+00');

insert into tenant.instrument (municipality, instrument, version, document, created_at) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 17:34:32.158+00'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '1', '{"id":"small-survey","version":"1","title":{"sv":"Liten enkät","en":"Small survey"},"origin":{"sv":"Made for tests","en":"Made for tests"},"synthetic":true,"responseSets":{"agree":{"options":[{"code":1,"label":{"sv":"NO","en":"NO"},"value":1},{"code":2,"label":{"sv":"no","en":"no"},"value":2},{"code":3,"label":{"sv":"yes","en":"yes"},"value":3},{"code":4,"label":{"sv":"YES","en":"YES"},"value":4}]}},"items":[{"id":"q1","concept":{"sv":"Question q1","en":"Question q1"},"answers":"agree"},{"id":"q2","concept":{"sv":"Question q2","en":"Question q2"},"answers":"agree"},{"id":"q3","concept":{"sv":"Question q3","en":"Question q3"},"answers":"agree"}],"scales":[{"id":"conflict","kind":"risk","domain":"family","name":{"sv":"Conflict","en":"Conflict"},"shareLabel":{"sv":"Much conflict","en":"Much conflict"},"items":["q1","q2"],"minAnswered":1},{"id":"yes3","kind":"outcome","name":{"sv":"Third","en":"Third"},"shareLabel":{"sv":"Says yes to the third","en":"Says yes to the third"},"items":[{"item":"q3","recode":{"above":2}}],"statistic":"share"}],"groups":[{"id":"wave","codes":[{"code":2023,"label":{"sv":"Year 2023","en":"Year 2023"}},{"code":2025,"label":{"sv":"Year 2025","en":"Year 2025"}}],"open":true},{"id":"area","codes":["N","S"],"open":true},{"id":"grade","codes":[8,9]},{"id":"sex","codes":[1,2]}],"mapping":{"design":{"stratum":"school","psu":"class","nested":true,"strataWithin":["wave"]}}}', '2026-11-22 17:34:34.336+00');

insert into tenant.notebook (municipality, notebook, created_at) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'first', '2026-11-22 17:34:32.231+00'),
('e346683b-6dbd-4829-957e-605540627211', 'first', '2026-11-22 17:34:34.475+00');

insert into tenant.fielding (municipality, instrument, wave, label, state, rehearsal, form, modules, area_set, opens_at, closes_at, formalities, revision, document, wordings, key_list, key_id) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of north
', '00000000-0000-4000-8000-000000000000'),
('e346683b-6dbd-4829-957e-605540627211', 'ctc-youth', '2026', '{"en": "2026", "sv": "2026"}', 'open', 'false', 'short', '[]', null, '2026-10-01 06:00:00+00', '2026-11-01 06:00:00+00', '{"purpose": null, "weeding": {"board": "", "number": "", "paragraph": ""}, "decidedBy": "", "legalBasis": "", "studentHealth": "", "ethicsApproval": "", "guardiansInformedOn": null}', '1', '{}', '[]', 'keys of south
', '00000000-0000-4000-8000-000000000000');

insert into tenant.notebook_revision (municipality, notebook, revision, title, summary, source, tables, created_at, author, author_name, message) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 17:34:32.231+00', null, null, ''),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "north";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 17:34:32.25+00', null, null, ''),
('e346683b-6dbd-4829-957e-605540627211', 'first', '1', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook></notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 17:34:34.475+00', null, null, ''),
('e346683b-6dbd-4829-957e-605540627211', 'first', '2', '{"en": "First", "sv": "Första"}', '{"en": "Short", "sv": "Kort"}', '<notebook>

<title>It''s "south";
</title>
</notebook>', '[{"wave": "*", "survey": "small-survey"}]', '2026-11-22 17:34:34.482+00', null, null, '');

insert into tenant.wave (municipality, instrument, wave, version, label, state, respondents, psus, strata, quality, fingerprint, key_id, created_at) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', 'd7793ec5-fb27-4a29-96b1-73907420d7e0', '2026-11-22 17:34:32.158+00'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', '1', '{"en": "Year 2025", "sv": "Year 2025"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}, "2025": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "north.csv", "rowsRead": 320, "badValues": 0, "rowsSkipped": 0, "rowsImported": 320, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', '04aa34c2131bfea0b3636d3067b3f351a1b34869002ea4c38fb70179f90adc2b', '37b872ac-5ec3-4baa-8baf-0d6f16a29647', '2026-11-22 17:34:32.158+00'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', '1', '{"en": "Year 2023", "sv": "Year 2023"}', 'published', '160', '8', '6', '{"waves": {"2023": {"rowsSkipped": 0, "rowsImported": 160}}, "format": "csv", "encoding": "utf-8", "fileName": "south.csv", "rowsRead": 160, "badValues": 0, "rowsSkipped": 0, "rowsImported": 160, "itemNonresponse": {"q1": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q2": {"refused": 0, "notAnswered": 0, "notApplicable": 0}, "q3": {"refused": 0, "notAnswered": 0, "notApplicable": 0}}, "groupNonresponse": {"sex": 0, "area": 0, "wave": 0, "grade": 0}, "badValuesByColumn": {}}', 'd1a1d49c26f37085109161f1759aaa1f5680da6680e9a6b389ff0496615a35d8', 'e4140df4-b358-4e34-9016-e0c9c91b543e', '2026-11-22 17:34:34.336+00');

insert into tenant.fielding_class (municipality, instrument, wave, class_id, school, school_year, class, grade, head_count, refusals, sitting, sitting_at, seen_at, seen_started, seen_sent) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'ctc-youth', '2026', 'NORTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0'),
('e346683b-6dbd-4829-957e-605540627211', 'ctc-youth', '2026', 'SOUTH7A', '10000001', '2026/27', '7''A', null, '25', '0', 'booked', null, null, '0', '0');

insert into tenant.notebook_publication (municipality, notebook, publication, revision, audience, person, person_name, published_at) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'first', '1', '1', 'municipality', null, null, '2026-11-22 17:34:32.231+00'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'first', '2', '2', 'municipality', null, null, '2026-11-22 17:34:32.25+00'),
('e346683b-6dbd-4829-957e-605540627211', 'first', '1', '1', 'municipality', null, null, '2026-11-22 17:34:34.475+00'),
('e346683b-6dbd-4829-957e-605540627211', 'first', '2', '2', 'municipality', null, null, '2026-11-22 17:34:34.482+00');

insert into tenant.release (municipality, instrument, wave, document, etag, made_at, number, settings, cost, area_set, groups) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-22 17:34:32.158+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01394587b8db456b20b92ec91195a00192cf0bed399e85b5494d55b9e50b8102662cbb89bb9ad144ab685395e8746c23f7dd74373a12478d48d86bb8de7b79a06ef50b3576a7a15dde455c96a97b02cd510c3538b4e99d8dc5477d406d1bc2f4672dd141bb4426514803fc1916987d44145536437c096b513436fe5ab15806fcb4f54ddc97847bfe4dfc86330f69a04dda164828a206af7838f780a4588bdeb0d7b994a5155819dbf69aba7a346b4b4e0e82b136b1e97c2104d9082985f1ece1bd33107adc934135b679bc6e0b3e4b27faab9782403c4e4993b2807ca8eeb225f268f41ccdd2359c1fdec7875cf8df935aef69956213f353c7ebefb17ac79d00b35ae25f683b3a8f30e38f932207215a4c007724af136780a5dc745506e61dd17062bb344f65fbc4787d320d832f11eef6eb12f4b053d0bae1f3690242a62b0c1973f575d7c9257b35ea640ffeafa5593e6d7b375662f15c07b0aa4fa511f7e656f6754a47b482eff69425714ce34ce34a1847f0902bbddb98533207ac762ba7bf2218ef9a637628c91e1802a48a738f6df30b3f44f671a94054a21faa77724d3901ea2fb04e58ab504da60476332bf4a8fd3798b928b7c43f835f7e3165595ed869fd11e36329b48dcca4320d569917c1a23a082112bcf018cd305ce899cb406321371489415d42ef0c7239ec933cf6de8fdebd41cf402da99d617b55829290e4419520ca4b6ff36bb2a588e41efce127b3796942071c5528764b5daac0e5eaa7c99b1f2c6c1a1bbf182efc77af18d373968bc8517c62353e9a8c602e0b7ca6034e931e033eecfb3017be2955392bb157aed2972a83d41bc976dc36a6bb7ae2dc09b1ce3595da715391a180916133280445c802c7beae817d018216feba279ce3d9e729ed8552863887a4d5f49c0eed74b1798fc2e174faedf092eea41d55d8ea29524975b0bdd234a43b4eb94964a42f5de1ed0036300343c14be9c5f086c227bdfbcf1d4a67b31f6df6e3dfcec5341b65c72a6b0c8d2ef48904e9f7afd2ae7f0fb82dac8ad264959d8210faac60833ed6b05b45bee1f678a40d75c33480c1d6e0673c2d9af261c36d72ebe0b11cd745e7c341812b27958abf6f60f52832c94cb60353fcd18e80891ae2ec5d25cc51c54848cab599fcee91ae5b3b50742bf7f52004c4f9da7692adb7da807ff0c49f9d501995fb29ceb4897328404f0007d4eb5a83de84a4c605761022d0b8843127ce6e45b0df9a101072dcb8a8e0977c864b5415b6f2595e0e46c63a11c5307a6e09de8b56c2a60db42c6975f9665ff4c0d28da3749763624da026881c6c3fe1158bf3dacdc7b2ceb86b873712b493735173c5d1b49f24a78e166a27b2ba74c30dd35fba1258b1b1ac7b6f66ad4a235913ab5af1a798bcb7c6c04ee31fe617fad956ed2037d749b35f5b6de6e675f9b44dbc70121251f61d386e61bad8401319787cbb11c634125e2697239e191f3d72e2ac5005c18e299161e9093d277e8fd7f55ac1e1c44da005188051a0a5c84d0abfd9a840e3ea6f9324b14173d90cd10e979dfbfc1e6df73f710fdb5bd10666593f5164f550fe0b775dc57804fd1192e1eaa2d5b3fe62fd5e21f90dd58161b731b6f7922a8601ca3abcb8d2fa1543c5833c533f52f5735c03668bfbfce9dd1d796117ea6c8399e2e24e0a1b8353f2edd5d1e6574034307f3d8b9b2560668651503a17af2502427807ac844a9feb356e2b42d6de6f3c511f682909d7de3a45688a28b308d861080c83dbdac2628705da908765e71f4ff1f865a80611eddbb4ef2e3d0a138a71a98a637a17577f0a84d508721b5a9e76afcda36c1d7ca8813d29065e90c51754d9208399248fa9307bbe60c2a520483805c7a555a3824b69328a0332c12b487627ac9fa80eaf4faf3a07fb9d0b2044efd6a381f9ae3efa4bee92056f824c257d27a6454ae2fcb3d05418430fa9ae221ffcde990cb1cc20180795075080b48b3805cee9845bf1f8b4c941f805db2b05ab85380223e3d1502713215bd57bcdad124cb2fc573e7dc510ad9337c784e96459f418d41cbdf0b93764260290bc745ec103dc2350879cef4e22ad428a92553e54de0b796ef646ae22b83d9094dfaed86006c7abbc2110f94f6b75c345ba1d38863f532a54300be071e6d4d6a4b4cbcc72d2987291527570e4f05585644793b4921efd78b45eebed2bf10f530cfbde19c56199202c5df869f3415a63493027cce10fa71da6dfe7a3c7b6cdcefd5c87bec5007bae01f7b804b92ac87d31d0bdbd0baca7fa0287ee93c66c4039f873d667a373f751696216014f7498abea0ae0ce527d0fd1b3183cf3e0337ed4c13b526a8a4d345ab2ba631fb546301552cfcb05b4f1860a1f05cc40b5d604a22a97d84acde6c17e6363af2cb9e7a2174b3b1ea2a3a7f845fb2d997f4ef5b77e22e9413cb8668ee8933139d03d4c92fa42c81a7b64a1ce9cd755b9571e38ff7e22ae4181b62cd8e221b9565371a979269183210c49e127c83d662ffb78e5af61fab66099af3525ad66e68021473241dfcdf8937b5685d176f58bb9438d20053d0dc1376e1a2d45ae452da2400e203035d3c9a7ba0a10ae8df9692fef13bd8360ec339da8874c62df976448e7c564184a0063a4e874914b7555051316c3c6be0a1770d03ad087a25fedf8ca9470fa5f9c1800335bbea275fa6fd23d7bd31e9565dd03a9d4e543688b5b5c7584c4b5150586fae6a326de432bc8b90ca3d8c96862364f1d709062701b4f053f230e34cd4aadc92bb40e44ce5b83ad7e0c6bf49ee72ed19948fec339cd2c0474e83d453ec726c68668fcde9cf114f2b611281cae46c5ce206c4bbe6ec2f8f7cc42fe60bdccdb58694218ea06e2366905008335bf06770a2fb0780bec7d4a4cc46ce58506bc639084b4f44d972d6c96c268b1a40f925e6ff49815467bc6daccd6c91ab21a9e61609556523ef0b2f1204fe2f1953313febb7c85e8b223fd03ce5bed7871869ddde32e75c41f443e33613e0a6f7734b0c3e801d0076f4d3d477be86002deac5d59c2898c315b7f4efdb659acdf0c44655bfe5b578e0276c0ac7bfdc9f563b52d75fd5cb2b14b01dc01784681325980ebd1a0f3af04eb45ccc2b05b46e5358567b3c857deae05d0c838295f3c7f6e59afec258db3cb466fac14ddfd1352da62740604c7c41ef612b3aa2bf70c7b72cd3d17882b882a42a0371a852ce3160203db0430714a6fe312c236aec4d6cb130902b2265959ec4f4c31249c827129acf89bcd6028db01ccd42a0da37ea495fd76f3060f1db53a2ec5918aaf4e0dab0e9f1a45707a07d52b862bc638e27ef145f2acfbf5f4a93bf7f6fae5b4d169fca5c0b6e17faabfd08175c87ce60a2932fe3cf41cfc0597bf803a4c3e7de575c72074cd93a302f41f127002984f7fc359e1a8b93677d5e212f564643cac45bb57cc231004e901f586ffccce4da3421e88fa7bd29bb8226d78384b9b4b12ee2eed13d3ce3eac07e973d60f1fb729a8e17dfb9712096dd42e9dd89de6dfb33e1d28c8b3f1900626c6af08a44dece2eff61be59b630fa3921545ded05c2d6bdaeaa5312e1232fa2644ecd670135a60b8990819c85cf451e6826ba20facce7787e7a0d20861997846f54ad9bc74098349ed1b7bbde332c0ea48e1e3971003cb4a4cf18842aa35847f90bdb07193071db58ab5132ff8d641730678ef0a6706b219c3b35cfff08bde8f19a08d04254936032aa39cb0630dbb5fc59546285f49cdaf37587470b9feeeedd0c11333a1cb73087476d1412a5c0526534c19288a570fed'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', E'\\x1f8b0800000000000003e59dd16edb3614865fc538d7ea607b6990e82eedd015589716c9b65e14be602c3a26228b1e49d9330a5fee19f602db2bec05f2620325cb76ecc475571ee2777c674b3cd4f9f81ff25004447e26555867ca912c1ca59f496594921d893c7f614b3391334a68228d55baa0943a9490532e97bea89d504aef9493454b1677f77f3b4a48fa52d7debcb5309f27a48dba55c5d2e46791c9d6409b9693d6d9c668e3ea7c9e909d156e289dea53ea4c29139a8a89a494baedee4b4a6820fa4e1b4be9a785db7d5d0c72d5f77edca9c25f31cade5142991e09ef000dc448e51ea910a315c3eb955de5caf2bff761288c7c276e64bef2bfec0f5bfd0d9b8717bda1134ed9caf9ba124aa82c94a3b428f33c21238a5b49e9a74e72d24be8c64871e7517af364413393f6fb15892e5d5f8fe41a4c5dcd03905f86ca648d47f59fc711aec5ccb666d2b69c6eb9a16cb975c3c76f7e05523be93c44ea25746b74395ed34a18293675783f32f7ff64b2f1e3c2179927d4d799ac2dfd2f4ae99212ca1ff05c363697de60aadcb06921df9c0bb3eb2db3eb25f296d94a875b232a9f1eb87affa7b177a55946ef8f55a1c79c3ddb7aea596374b6c3d9f32db3f3c6ec7c87b356feb1e9ea4ff7ff164b4ef9c7a34e76b69ed6694c3a3b9cec6e99751bb3ee234ef612b2d23955dc5a6f3011b9cade183daabbf4e98b76e745db3f77a48a0fe558e596d24ebbfe6b4b4b6937a1420a93cf2ef2fcbdb9d485acae95455f1a2754f156e4838f2a73434adbdf75121aaa2c931b575f56f5fd30a0f42421a3cb22bba4f4e5dcff9ed64d520f2bbb8693c7fa4115df9e6a7d8c9a275450da396d271eb6944d47c9f5b4f93954b7c365ff91036964d197d755a58bab7d3d9146dc2eff8f8d76b2efaa01f973e58b7f5ecd4abe1261abb1da69fd6bd3327e385d237b6a683978b06f972ca947a6c54852507a86c6f8cde2e1230694f11a95319c8cb0882164f4096d9184101103a8084e184ec42e2a623011610983e6c5cd903d41a30d9921e16159a4eda2d272480b0b1b741a041fc8212744f0b02cd2c2063287b4b0b021a4add79c162b4488138a008ac2338614f21c1532a090b08c81a7489b810b3702859d24c1e332c97b8ecacb232f2c6ee0a9127c38879d2cc1e332c90b1bce3cf2c2e2869d0dc3bfd7059d17c3d3f2880bfb66c7222e2c6dd8d71ff8580efa22044fcb232e6c2cb3880b4bcbf6bebb19d65d3472ae375f787076c9bba8e4dc92c382b32d7bc0073bd702083c38bbe4b0c1ce2d392c38dbea177cb073ad83c183b34b0e1becdc92c382b32d82c2073bd772283c38bbe4b0c1ce2d391478cfd7341a0ba3ac2e383e3059d5eeed1b144a48bba134bfadf3676ad0dcdedd22536d32a850dfe41c1b3951bab41f7d1924d4105fd61c0669785107ca5807c7195c514cccd05f4e6d0c4bd641d106fe860a1b965dda2b318502e656178d9759e0e739a5d8810c9b7339031b169a556acc64cca9332671e82f7eb13372e06f7fb161d9a5454bc7dceaa2f1320bfccca71fdbc8b0999833b061a159a5c64cc69c3a631207dea9e24846b0a78861fb72d8dd3a0e83995368cccecca8322670e02d5a8e6af4da2686edc961b7a9390c664ea1313b33a3ca98c07c7b1361af8bb0ed52848d1d516eb48592788aa3914713fdb94e56f68087cde171c21e163f92fc98c93d8ef698ec7c3bf3616778b63dfab0b123ca8d96dee3298e461e4df4a399d81cd0e2449cb087c58f243f66728fa33d263bdfbeb4d8199e6d875a6cec8872a3a5f7788aa3914713fd994f6c76c1c366f638610f8b1f497ecce41e477b4c76be5dd9b1333cdbfeecd8d811e5464beff11447238f26fad14c6c0e68c9224ed8c3e247921f33b9c7d11e933df899244732d63dcd0cdbc7439fcc7218d4bc6263766a56a53191831fc97364e3d836336c8f0e7d30d16150f38a8dd9a95995c644e63c910a7bcd85f16c2a6cf0a892a32dbac4541d8d3da2f0cf75fab2173e6c4e8f15fcb00d102d0430937d2cfd31e9394f67c4cef88ce734628347951c2dddc7541d8d3da2f04734d539a0e58b58c10fdb00d1420033d9c7d21f939ef3a462ec8ccf786631367854c9d1d27d4cd5d1d8230affcca73abbf161337dace0876d8068218099ec63e98f49cf767a117cc6e73abd081e3caae468e93ea6ea68ec11853fa2a9ce012d6ac40a7ed80688160298c93e96fe38f4bd848c28eefc797dbd84ec48e4f9852f5bff17d6eabe12bed6a74ff46b9a69d97c4f1d0e5634beea2cb357bed62ff009e78cba299db8c9e51b231674dbf7deadccd72fbf5dab6adfe6599493d9a26d94bd7badcbc2d5f87ba37a3b6fd24e3abdf587dbc69f25c73ee736fe5fe765aec48dca959b3d29de0ead3aa7ed84443e1e8a2fb8a79c1cd5ede37f514abf77a8be7ae5a7765529dfcd9abbddedbbbd6f09e0d501963e6647d20d75e6eb1079aefbc2c9ecc25d8922d3a3ba40268d9ac8ec75e93e68552b5b55e29df9f49972399139a5342a0bd5576351355f42464f2da5dd84ec504f0b4adb9ea8295b75faa6ccc9e365d6eb6bddffd5f2df557cc1c457bb59f46cbfdaebb167cffa1f16fe9a27ece9dd83076dda744ed78c7c20689dcbcc8f8e5e9a3a22abcbd65d3b239c1a2899bd9a2d462c7f455c8f73e59a4b37da64d2bc3252d4c3da7cfe1f77d3d9e7fbab0000', 'cDs_QD-nyx6vCpKqcRsPRmWZhkS', '2026-11-22 17:34:32.158+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01a1a3bba900f4b67bc447f07da34cded4389cf20c69c82c9e621b550017cbf657382b841a72dc45ac28f69f0508e100689f90005b2d32804a16a996d40bd06d34195e6fff218dd0aec897f8f16aecff98715aa7bad48864f074dab9b20de1e90483d3aa2572797c21de9e3af50c1c05934018cce20c6d329a898b2ba5f44f833de3b799c2d1b0331ea007e08aa345020b13bab8fd0e335b45ed40afa081f0044ae7c639d8564a366da0ed9dd3fa2c01074f4aec4f3f8c389f4c80593b052ffe61a48514fde7604272db2b08b31711b86865edacc1060c6c8e1286b3c41f688c5c080127db7b855cda977d01eb71a8e9a51570e8e9df126e3aed73a97a6274eedc58703d8bc29c1c879059b54d4357d2e10c099db074da701c9293a006ddf30ab8d9506b540b4c4569753b92ab0279340689cb68b250499ba8d2a931d289642ebbd7630638dfa8af7cc2cfddca34c722720201fde5ac5430f46fd398c289d636bfe3fbceebc592caf475d04705bd5ca2527cf5ae6b29c8af65ee888348ad4f908226e6510234683d1f2f564e10920621391ebee067227bf27473530af559c337549b91a7620419b43f0951e08f30a8882402b4987d6b1951712427b313df780b4d85464c4491d69e0673b6956f79091a85198d36536098f937d4081e517a5ca29dfa0f1190bf7c3bf00766ceee3eee301721d5bc3e5be6362b0cf3fc844df1425150d2c0118d495dca26d5bf28e8cec9bb3da06ecec47b6e984eda7f2d0c66bbf1b9e72424477b8d3ba888ef8d3168d243ea3b207320a9a3601e1d5e19e4857a8e1475abacd7f4ac0ef64f87e0b4ccc23f5a51379e87dc15bcc3a62cd7fd0d7654e8a6bb094f6fe15febfda7c4dde48d412e3c1ec22b340fa64cd5d5d43fc5a0464012fadaded21c87819ea9b64da1991261879bf0083ea2fb00b9fa228984ec7149ecf442c3b8e256b993ec92bc3844bee3b8b490ae0426fb299ff58695519f99bf31797d734230a7fcc37647361399b7cee3f84ebd8fa4bec3e23ff0fb164fe04dac1b7dc83297b8c052df110897e84617bfe95fbacad150c4332d354b938413d7ee92331575a0bcc468a8e378a39aac2aaf82087aa18e41c939c0432888ae9b0db12f4a5bd2277fd2809a6ab747773b0810fe8bef6773d624a9abf8cebd9b8e363a2950a8e4b33e4e8fc95bd69d4408a6942677b9dc3dcb64959daac2f5701ef26132185f8ade7ebb307572cb710cbaf9278d32bece3a8b15513ea900dfffe923bd74a40eda06dba02917e2b5ac51d17b582561981214589b752ae947c4eac0b5018d3caea59bda506621f3071d6109c3230a120439ef6b9d04f842cb6cf3ed82f49febd154d336981dfffd2d907652589a99c91265e20b61c34607e67ef009d357ed6be7969bf81f67bfb47746cef7260f6f8c210b48ee5a380dbe516e2fd22dff788ea4e766174d44af1afc641310715f12e76d3f435414d51f3a6df56469e56db67b5b324ec2c2b8f6eb7cc7183aa417cc90bf2a7f5c425f0f7001aa7747e9aaf982a71cd7e76253d358d9639ffbf76570bb7474005085a998ab8e0344ffea0dd42b56dc4f67492eef34553d1a664239d2cf1f342922aff742c0b35e3f710f3063472e4e6cfb644a4e41b5358b5108aa1fcb3db68aa59d25160564c280134564e7200aea0b0653338084bba9f5b77ea90e12b033e54516b872c247e687a11ca057b0e7ed555f4650f2e8fad9b6a70c7fdf5a99521e1079127a08bdf37136613da6ff31f1b746af4a953d9bf09634d8e684b74227427d1b0c827ffd6c6ca77195e5ea8314f173e51392d595da212a5f9cb76a2db57ce37500a6db65a32a4c5ced738aeafd079776e4d5e3492607b632859ad9245702d8b12aec4ddf40ad355814506116e25d528385275788af4a2085e34f4482dcb8a2a7d696d61aca5eb45783a927ae53d71fd8cb0f6c923248cc8842a7b91ef9ab2483e781b6093a73b7ff989147a4179f00bf40aee3c610513ee3c9c9e6a2cf6734495dc44339b0dcd1b32007ccbf4f32f100bd59e9cbd0dfe1e0a0ceb2cdf13251171f8ab485a0e604218a01e9a277670e393301a0d3958b13f6328f751dde3d22e726189a59682b3dee64473bd86ef1320ead5694e4eb457bf6269a7f2caccf12aa760895d38a72e402651d745af8560540bae74edc72fd1c1457605bbffbc12180359a4e4d27e6e9f0e88947e2361edf2ff8209d35b8422a06f305fc78b7fa67117939e7a10cf46ef7ba5677e0886e2e3c18f7de53f1ac717e58d100e07cc165dbcce18000d919239f47e614f75a8ce958d084fe67f98af0c0e24a71b6c02050ce186a7a97462f063407bfa4087d6baff27b10246fd924f9c1e6229862d083976b5761ac17cf4a1f8e3ffbdb4c78540ea836db0e23a9607f5f42bf1da4b1ae70e35fe7eed1451bc269f0c5e8c943463060c2518fd428bdfaaca4c084112af847980373303bf5fefae7c8ee7d40477f8799c30618862338591d79db249a2ec3771f8b3629b89a4b6e93f925f8ebeee4af4964447a8e6e7a37e432e965d201fed0e5299b854afa84d090ae8c3a880c94ac572372a86bcd6b2379eb644da306eb62e8e1d51b1e4127a4db7716b1f91c9d12397b6bf355c840a4af2d71fa55cbdde93a5e6bfec6d23303b68cd1a05db6f10335f24a02e647bd127a38f825423e63d6bacd07f69e27429e26c52713fd40428a6bbb9e83d2a779952bdb7e71cda439383f26d54866bd7f5227893e8cf9414e6091c4001d4fd23ce8e46c61629d5a8f6368ad573705c1606e921405c8b4439f53c88e8c3982608e4bcaf7fad5c33b96717cd33eb4d116f601f84bbeb476b440bdc00349f84617bff68b86aea78ce1af5f95a971bddf8ef3c00c505c40c77cfd738d09a00910032338af1afbd0d056328398de4bd7a3e08010ff68224421100217567cc770083c8e3ad901dbd6f7f1fc642ccb53dae52dae7f41374944fa61f9c63ac6bcac5e0322110810d4039365df4cdf2a37a877de08909685b112a279a58ad5207d2f1bb1e790464eec4ef2987aea7bdbe08e9f4f3c00f45cfcc09e5bb549da5cba15a02a95c17ba80c9bcb57e935ca6faba696eb80681fce8aa58e0b5f3128e51a8f3bc260815d29c801723757722b7d1673366a121bd415467be9d1587c1f44ac50c035ef3b60563de4305d36618373ccfc1d461b5cce041b519b4b8249f14ab57e5a4ea867ec2d9d0b9c69cc3a51f2d4fdfdfbf8778b6c181cd26074ec6127761990c49a1f42f84aa8fc4b1eef6b464f65a316fe1b2a6b5e05817e980f05c67a1d3b23a1a707489403f5a87a8f98d39d4c016d570829dc2809c8faec8749b8534b78b6f5bfddd36d1332fc67e4f2dd744d3f224bad0dab4874ea4c68bfa6348ea4097d897056470430e5404de2e08f376db5549f53e70ed6ee396eb83ed49168cfdf6b196562733b2adf3b4ee93fb7cbbce50808ac550ec865f4bb994656139c231eff8282a760d4ae1dbe55ae71f8758d50cd11488f501ebfede580f83b3c55d0500c56adb66f5f0ab6addc8e64c6e8cd40c28dfa6af97a401cfd8504d06e8d76a0561767543efd07d8db9339437a1d541fb12d1079efdc998ad17bb67351d5f408b9fd5c2280281796273bac43b81fe27ce51657591ff9d59c5df61b2cddd9ca774eddf40c7ff50b9e37111979229c957f63b5b97fc05f29265e935729c8c26e93769e4231e4f7bdd85674c76df2d137c0348b74ca42f058a6790d995bb705a7fd39583de51bf400ebda57ad9be38a76c0e24bcbd33544e89e771f4fa0'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', E'\\x1f8b0800000000000003e59dcd8edb3610c75fc5983353d8ca26d8d52d49910668ba09d66d73087ce04a638b588a7449ca8eb1f0b1cfd017685fa12fb02f56501ffe5e67d388c2ecfa66511c6a7efa0fc794006a6e4128eb4c91a37210df824821069b73299fd9c2cc70010c6668acd00a62180003279c44dfd5ce2086f7c2a1eaa1bab9fbdb0103f4bd86debc579b2f1968232642ad4c7ee129f6c6daf41c5a671ba39dd6e592815d2897a11309c4ce14c860ce67083144fde8393018f3c4696321fe5cbb9d68359622f17edc08e55b8cb037c020d539f70ec098e7427a24c5f335c39bb55de9caead8fb907183eff935cab5ff4592f5921d9bed466fe8b813b674be1a0418144a388855212503c3d50421fe3c60672306d706f98d47192d594db340fb7c4da20b97e81c3760aa61b6407ecd84491b8faa83c30843beb0bd05da9ed33d9761cf6d1a1e3ef90d487d36d8461a3198185d4c37b4e206f9ae0e1f7273f74f8a8d1faf7c97258344a75859fa5f10c32530905b3c978dcda537980b973577c8dfceda6cb867365c21ef99ad7598185efab4e5eadd9fc6de146615bd3f959d0e397bbe77d5f3c6e8fc88b3177b66178dd9c511672d7ed975f5e7bb7fd58a13bf1c7472b077b541633238e264b467163566d10127470c2c3a27d4c47a831997227d6b745e4de997cffa83677d7fdd5ca88fc554480bf1a05f1ddac2421c3150c88d5cbc92f283b9d40acbb64225681c17ea1d97e34f227519c4fd1f060c3291a6b8d3faa21cefc731c4670c8c2e547a09f18ba5ff3daf6e4995568ea59343f3a08c6f4fb599a3960c14c483977de6610b6c268ad4f3e6672626d96afee0180daa0487e5a0756ba26768f864753c35da61e2ca847c5bfae2af57b1821f84db32573bad7f6bee8c4fa71b64f7a596470ff6fd92b12a33d59944417c4e8df1bbc5a38fd8a28c43aa8cedc94816b10d19fd1f5afd274411b105158913b627624415b13511c912b6fabfb81bb267d468dbfc87240f1b44da882a6d0869c9c2b6ba0c221fc86d2e88c8c30691966c208790962c6c1bd256ef9cea37441417142d284a9eb14d212fa842b6282459c6969748bb814b2e03b5bb48228f1b48de0baabc61e4258bdbf252897c38b7bb58228f1b485eb2e11c465eb2b8edae86c93fd7b5ba2e264f1b465cb24f7641c4254bdbeee30ff9586ef541883c6d1871c9c6721071c9d2067bdedd0deb881a79a8275ff2e0c1258fa89287969c2c78b0d71ee4833dd40b10f2e0c125271beca125270b1eeced17f9600ff51e8c3c7870c9c9067b68c9c982077b094a3ed843bd0e250f1e5c72b2c11e5a7252e0233f523ee54658ad426c30598feeed1b1460a05d86e6f74dfe548c9bd3c7efc85c9b9466a85f1e40b68e146dcbfb3368c30697f68acf49018756971a6f60819f78ba1ad29fc12def43a20d1b5c5a6ad337b4bad478030bfc54d3d5c6b3d249114727447c784b13ed7c1d6c27176dec0ee5a696c0bb539c1a7967a29f4c823b94dd89cdf460fb196963772837b569de9de2d4c83b13fd8927b8e1635aca04dbd54b1bbb43b9a94df3ee14a746de99e82793e01ec15226d8de76dad81dca4d6d9a77a73835f2ce447faa096e6b37e689315f9c10f37ddbe769e7f480df0da00ddea9e4d4927a97aa5363ef50f8134a7587323db1191ff01b1ab4c13b959cda74ef52756aec1d0affc453ddde675568cff880df93a10ddea9e4d4a67b97aa5363ef50f8134a758f607113f0db4ab4c13b959cda74ef52756aec1d0a4f25d58dca425355652956952af395a2ea636ead4e04f7a3debfdbaa899155ec1c297253f9aad3d45ef951bfc2c79d33e2ba70fc5ae25bc36bbafd73efd7e69bcdef36867ae8eda9fb615adf1b616fdee842b90affc1a8deceae8a77ad2f6e1b7f561c0fd953f77f9d4729f8b590c22dee15ef6b0589b89c66fc2bee0987795d8ccca1af3ff587af3be57f5ff9d45ef62a6b6ad567a3fdb3a3ef09e0f5e6421fb339ba4ca77e0c2ea54eb8c3f495bbe22af5a5b17c87148d9861faa6701fb5a8942d07f1ce7cbe0589335f820bf24289444c7979fb9a8a56912f00a7e70ae2be276afad6f5d7aa3e6787fb6c8ed7bbfbab5715173b6ae287dded7afeb0d19b3a6b0f1a7fbbf3b75ce181de6d5d68d766f072c3c80782d612d34f7c565655ab22b26cb66ee80c77622c307dbda833966fe1c3a914ae69bad62645f37a5d306ff91fa39500c197710000', '0bW89h_XWLKDHSR9b-ku61LcSNV', '2026-11-22 17:34:34.336+00', '1', '{"minDf": 4, "roundN": 5, "minPsus": 2, "minPupils": 10, "validFrom": "2026-01-01", "hiddenHalfWidth": 0.15, "nearlyAllOrNone": 2, "uncertainHalfWidth": 0.1}', '[{"rows": 2, "level": "municipality", "shown": 0}, {"rows": 4, "level": "area", "shown": 0}, {"rows": 4, "level": "municipality × sex", "shown": 0}, {"rows": 8, "level": "area × sex", "shown": 0}, {"rows": 4, "level": "municipality × grade", "shown": 0}, {"rows": 8, "level": "area × grade", "shown": 0}, {"rows": 8, "level": "municipality × grade × sex", "shown": 0}, {"rows": 16, "level": "area × grade × sex", "shown": 0}]', null, E'\\x01caf0902c5421ce8f500666670deedb2dbf700a52451e17905d75434ff7aa55df9beb167d5e761e3fcbde3cf3f71f0c10c931ba8a1eec024cb1f0bd29294db8085851ea44c72c885008ff985c2d72ba45b9eb02fec5d43435d797ca8824ea6f1c164bfe2d735b67dbf155ad8a1c094fb6feb57002469a9a2794d8c301ae271097a7e9eeadc47d9a2cdaf21bcb993238add2d3a673cd2c76970782bbe3074bfb974f12869c1026b9788866dffba0f3a35b072991adb1f621b7ad6db8e1c5ba6b0530b6291f78c0fac454c6a4694f683f393170eb62023b6c7284dfe004fb0a5b23c3ceeb37a7f205266d84d54130655684263ccee6383fb4d37932861d3137ff81bc46df4285bf9e35f6288dda15f9741aa57f14f26abcfc57c775f539754213ec2660f69d9b2f98e874c4b0a86447980336b97ff2fb779d0c5e4c641acbee5f02d70a1320d5a34e24d15f0a0b82aeea76a6f899b5018ab2c3b5d6e6026410d433cf448265e199d1f9190e0ac58f9b0bd537a658c44241feedbb0923aa26bd3dedb3db3696f0b2d168ee896b48563c62d3214bff220e484098a5484df0ea6bbad035556efff2b467fb5aa485efb9d744a0e5d1acb761e6851dcb1d3194fec762c2d416ec3902092855e22fae69fabb41b684c506b981bc94cd91d3c44ef9de7f2f4e3d113279524a3f2290a5c0e71817425d842ffa55e93bde4a0f3c1aada2e50a9c015835655e59ee7b2f9d793edb8a786bca948f83f42a613ee70a95427002bdf5df68581baf105a1c59c0ebd17eabc68f929d84da3531ad9a79a0c8250edc41025ab1db6e6371ce3804bb168a4bc2b42217f329a2dd94ff59b2a6ce234be45a37de6520993b6c47c8b7cc11d0a4653045af9697fa95776862926ef8cd20624fdc714d235421ba18f1c1e9ee445966e492f14486058a7bf1e3c1c9ddaad26e6d01b6f63f9bc94b73c94c92a7dc30c390b51d168419a64e4cb02f72a2eff1b59d0694be092301f8980e72d81828298db7c4848730616c632d121d018c6ec7a8ac628154fefb424ff29055e0fbb373ef3f47640009c8d529aae1e2f302afec9f879aae4912ae9308c120daf7ad6ae02a88207ab6bfd072f045592eab25de4f1d4642c1886205c0f87222bf841aba60a10344e1cb3de1f9be2464c10132736c7414911c3bc47eecce6653e6eeebe13a39d984fa96f2bdbf96dd3f42407ab5b6ac564198e8b2c7378244caf98d3cb1764950624f8140759978f7e9675915a5f7bc7c0abafcd722a16ecaded0dceec081c639a09c24ce7635ec390b94a04ca8d23684198d3100ba7c0fa0600e05a7b62a2769c83590db22b4fd70fb64d2ce14d5affd9ed735a30761f5694615032e0dab8f94745faace7206f24176eed642b0bd06d5b77b4623e4096fb29976a593d0d8dbeb61cf5d9d4bd3dd3e893dfac95bb1578736d5b29850338f58025a79cba2dae0e7fc864295d201e7ee3a088d153ea69b6d9bd20ae971056459aca416455476089c30c516c11ca7b8b2f35c753d8d7dcbac6e818849b1ae237f8a58452416d5e69283539cd42ae1ae1e2a215fbf8386f6b82eb8e8135a87343e494faf9b8edfc94ea19cd338d1cf2d583867df200ec62c43ae59bba5f902c733a2f250f7d33886392e92c0316c775c22b5d943feb9315a79bfe153592637ee03efb040c251537754e8c8a11b4ccbb889849521af301524faa56b1ba9e111d1591d2c2c43371d4a02de8ae1371e558f2f375f50b9e8a5c6b5912b2cbba5506ef7f3f83dddaa96bc9b2b9dcfa56b13f053d2a7e6bb868aa8e3adecc6b4f9c76702ec5d80c55f226d81023d34105c97626073920d50706377ae9a4f9e8b10c8340a735b3b3efff00c347f3615fa6a74854fd0a64c00d728d6030f9ed85f5b591c8049a70f50f9a03d6e3dcbf3c19b897dbf75fcfaa7a2374a6103c8843df1facfc0feffc7b0902d02454eb511d7bbd5d673e879a51df1cde0e8c9a0a1c0c8c82a1956fc98bee3a3341287dd7c4d72266f6c3e5d9fe259b718564ada6ce4dd3a1bced054b787a1b1be414fbb8960700f2044509c83c28b123155b70db247d936bae47c7dfc1cd4d68ed392bcd8e5262c41e37b448b2763d295914b3c5c68be87ba502e03c8cfa0dceade835a9038765f99ef28fec73e368e617d8e8aecc95ce241aae06208c4090d5a8bf5ffe5086294459298b9d891af88cc30adbf9b28f5b484dcfa996f3189c78ae62d621c5c8d2006d51ff78dac103d87f4c5aae72f1a0367bba7583b41e96451ad2c294c419fdee13dae157efe03e043cf80520f519d3bf9f57f02e58999ce8a2f4b8205bc62fb05a2d48ebe4c6fbe51f9f6b057d6eb0cc2168f6aecfb152daadc58522c3d57d65b12a12ebdf7b097b678f29c88a4f27f68e598913c847f33b4908831d84ab01b3f39882303911e752ebcaf7363f545cb533f30a0eb5aea57757325db3507934837d24803446ecc15390d4872d32f04f5add9ee825040310cffe9caa17516548880e29ec0fa81fb8652adce0500144648e90506734867124901479f75c822a739f793955a0ddc5cd6b5a837796b28ca8f033a8d50ffed04599492ea5bd0ad753f6a4ba0e14364c50e4ad1ace21989c5899d0daa36dbd6826511c15e5a2788d50139a4cffbd17a94462dcf7ba5a52f80531fb4b2cebfb63e7cd0dfc5cc18f8b7b3e853d5ba7a182056e6b1f11bcb34b399d98d08519a1d530484591e811d103f35ee57073a2ba06cd92d81af99fd43cabb52e41e2dfeed3c2650e0a2c52c7d3a0e1094c38a6275a1b3e92ed28cca24e4187bd9cb672be09ffefa09f89cd3990fa2ae2afd90e02eceff10d343a22ab07ad1fe1e9041922c7016e63ecd42ade39e1ecf9f2f9846ecdeec030b90ff1968a7e8468787a1a214699ec2a40ca67805a92d83f32ac425945eabc25120b2e1bda2d553522c1ffeabbc2652d83351463485c47a5dc20b9d953747a397a71f869252fc1be1a87e7b7ee5bcbe925ca629f913c61a30a2af766970df0ba61697b216f80a0ff028a420cce63b7217a37aa05b6fbcbd7691ede01366afaaade5c0d0d16321883ffaacfc3076a0afb19b344980ca7e3eecf3699d4a9d926c543c45aed2e190931e0d8f7eca88be36d3cfd0a4012f7fa6ced206f422970d55ae9513bc1f8b037d1495dbc185b4ba5dcf9c62b44a4fa72f907b9c84aecb0fde696c49b824b423820ab71a6169566e6fa49f5237b23dd8bc9d5c9acedd105bce7ef7ade3a2c5443eb9243f5969ef06712d49b4259627ab27a988303bff7b740b2c324f5f860230b83bf0b20c9a04dc1e91c3aca5bdfcc1b7f615d310fbd322f2c66a03504739a225aede1044200aa56636be2d2b3fc335a02fd9d0dc2ef7dc1644cb774256037b3bcc6a8c844dc7b408934043b6e3e714c0f36b56768a70fe01304656dddf7fd034caa77ff7ce195f99ae80a0dd49ed25d18f8e828caeea1119024dd189173ac6b46d22b5eabe819ad4661aaaaa58c273bd943a3296c7e3b7fa3a473f7bac85eb3ecec2d4f41e5e2eb5f33ea748ace08c40593d577c98ebc057144bc57887a714a049802c1352b9db2a656240dfc0eb7046b739ec848a58251c8fa20c76f9172a7bccea948a7fb21dbd56475acbf92d77bffcdcd785b4c917f81694ab885d48b231887942c6dbbca80efe99618560cd27f879b30b152a9a33571a922839f8bacab04e78e2011bb8aa222533c3a83c6b8036b486ca224fb1f88f74017e06f8ef1a42a7a2ffa27b91f918953afea5997223efeaa390666776054d0e8e0af1e04d9ff0988c');

insert into tenant.wave_column (municipality, instrument, wave, part, sealed) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', '#header', E'\\x01189ce5132f58f75f88b1f0584dce7ebf59cdc49d387c12d0c8fb00cd8d794ce09ccf3c68b8b85ebce4ca030304c3b15efb8bd06f3cac10913371c5f8a74d4a72f4fb018a123adc87f8475382d4e39d4dd2d4330bf15e0363c60bcb73daaa77e7d17148395c86f55668221b93e6e3f13fea560b7a2804a6c0cbe017b62b7835d1fde9c457356ab7320a9306e96703ff43a67f388018df38c9b2877d3361d63c0d6ba24bf00141298b04107289f2c1ea26da62279baf079f30fa8b2599298e936c2d343ee3324def308197d1751ca2cc63349488d66d0bc3156938d060e1b013763b08001df496eef9d455ed280fbb39656781f5c50a740e1aadfc2f8916060995525ac51daae7796a49a9fd1a3d64e0bb6746ea5d4efbe08f0ebf15b1ca0c7493de7ed768c0d2b2f65b224fe61b7e799b031e61866f7bb26082bb2e2bf5b9093c6acf740cd7afc29a653ffef28a67f1c3e4eb62f34275c1df7c7b995d34dd73df741783da7a4bffb710b0856e5ebc806b362e7377e818d4560aea434d041e382f9e62fd476b0931d640166fc348466e8e25bb25e5481f1b75a6bb2a3553f77ad5b167a0853d77bad4b2501d6ea8b3b9a3b089f65bb5cddb9c5be591b1f4d0c0e91d6aa440a022cefc7ab9908a19a2b57f674dc6b703e3fb25d1299dd19bd084e813a51b5f5cd5f58b579e77dfb6c9e3260a641b38831bdafd65d6916c4a82a543d4a50641d94ea699b43ac4c837da67f63ba538fa969bf20d9d9871552e244c4083d7a2ca89a8a64e824433da277998034cad40d9d5c29c747d203f5ea614d75acfe96c3800aa89f00f09912468690b53dfc1b15853a94ee4666ed174bfaa5cb795cb7e49a4b0cd4964db0f5cd497d566aa3020de641d564fdc9d8d6a05d7cd3e0746a8d93b28eafd6ab450501bd828943bf6d56bf99c80361cef099af4bb0f70cc2f0841ea2a45eff7569d75e8d5c374ed60682f3d34859965e76879d82c5fc36440506ce1f88388a76e7e68ba287f9901e96e572c78c752bd1486206475044009ada4ba571ac28ddd11c30d6a65aaca904c3b8455a1c354d89a809d98cf60dd885e493a5c87e341b4c8db198303d72cfeb8c1c100cfaa8734e8db1ae9bff6aba586e527100b9b7762eb'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', 'design:psu', E'\\x0166ddb46a827877508fd6d935134fe4beb9aa6cda6ab10ed84cd7ee400f860895f6a2a67e464ffc3316229751e8ff9bf3219f3655cfe856288c6dc7e79759d57c17d59f8c1ba1565a43999353f634de2ac83bed2aff72c12b0fcf9486093bd10a52e37c1c9f84316ada246b5b4ce8d137c146abb27767023e4f02b80cfbd727f4df35ed6ac12af3cb1e2a3bf6e7b34e6b2b1a7f67dfa69e6475d3f0b0d387581bea1b83a9d66590a6684ea40fc1562d0c223a108bb0ff0e51f1f7e63838a317cc0cfe1c0517b81959cb25d9124c019aa8033c996530e4774adb3568a59595ca2e2f444a18950cf3a2bcf81411bdb17327e5ee4d0ef1366e12bea0964e9c24e90105da52758797f01e1be6f713c77d1a9eb3db58e4bd34d65ccebddd29948282c8e31d1e93fd45fb369736c70432588ddf1ce3a7cbe444d85d0734ec4a5afaaaefa2fbe24792ff54a6a42d2067222cae62e41f508bb7077bc35128ef93254cbe4bbaa77caa7291bbd793b6b3b6bb617dc573ac671d8d1765d9244222a4eab01cc65a034d1be17259cd5c038fa30985a6a0bdd220636baba75733cdb96a669a050b1c1a6485113a60573ebed0fe238a554b3f1a79e8221bf40988b6499dd401007cbef9dd26a5c78be196a3e352ecf346f44038ab34e08909e879bdeddfb7002eb4874684852f76f45dcd222330a842b29a9ca7cce4eef99430590a4b57c9eb812be73b1c5b761f90002a5635cab66d24fedc99ac292e0a8d578fae0cef544407efce1865b8e468429b623d22fe48f2f53f8c21f464d812009ac14d20fba4a4d365475886a2f83473ff4cf8ab49538b2bacbfe1c35059d931ef82640419c80a1c748952a877f2c88d8bd42cefd716527e0884ea554497d7ad36b0871c438172586ca1910f1af60bc62b4de718f07c386ec53f193695952af67ad00b4c11'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', 'design:psuStratum', E'\\x018d732cfdb021e548d7e3c2ff370aaa015f44406a38ea4da0c41ac1c809b40f966c27919803b851e546d934b7d734f7cb5c401bd5f6af035849ab5030'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', 'group:area', E'\\x011d5b81b3a630929f4fd7042d2cab1218462319828c90ac887d2205deeb24fd3da55a9d043d7dc3fe5d3b309c984e48789f69aa6970063c4b46320f1a45944d5088c630e7c395b52f11910c1fdc91af72856743c1c5aad3dcada3c8eec9fb7c863778f9f3506666888b0f0d043e53bfdf81e9f352f34880624d749b9976fbc95a484d97755a45a97807fe93a672e2450a037a1abc9fd785b877fb05170044224f1b3d76ae810030517119f848bbc136db0deecd75dc572c2afda9b24f'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', 'group:grade', E'\\x01bfbce4b23edfe7a0561ca371c5ef9ef8721784a9e4f6d92da96bd7e9c4f57f7388bb5acf7ce284e5c7dcf1a1fa3349203355ba1d8840f11c746cf3ed9f07ee143a33f44603b7edeb6f8a6fdd6f50cc5dfd17e5c2c9417e0a3130437e174b07649dbb446ba97d87eb7ae42800a5f5966576a6d69323ff438be467c608b9c42b7905bcf551420c807e76ee7853c5d224ae15d2f3daedbdd49359bb7339b8336b1bbebf8085ea34562768decb6c54e4471f60d39432b318ea1b1a077220'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', 'group:sex', E'\\x0147f1c357d2b17bb77552fc5a7cdc48898512d30dd136bafa9785f79cc6f9d9273e0a450a29d0e58a2a1dcc84824d7728274f1db4e1926d5c6f0c85ac0a8a9ffd0b8edac58233e938e7b3e97ea9856922e13ac5cdad95ea5671eee3d6c28faa44fe5ead98ef94007f898189c1a5e6297cbf3bfbdfb00f444298f7ae4bd804532fe2d7339da8c8f5d167f77c9d53f0e1d8cfd1645b327a19558a17e0cac5001858a380e25717c5c449e67256698a9067d73da774464c1a5f172f179c3f'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', 'group:wave', E'\\x01778d321cdb8c1bf9bec443c42dea4635ce0d59bfe9371e685f667c5c033b54b845067e036a1709ae02661ca0a400991c0c3c26602b3c17ac336f5c32a38ebf511b2ba53a9b300b4b0634a86a6bde200e2bb997fa61f4915980c315851f8471b6d5c57fc754d4ead0308e07f649136446b96db21a3a0e3226d23bffa1298b59c4e1a3f05144c04ca79f6aaef3b2eb7da2906e769fc77607e27fa197385692c7d494e6f84e2b993faff69ede9fe11250bec995dfe94fd2a34a35d51784'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', 'item:q1', E'\\x011e3ad584850c9d48051d839cd494ba8b66bc7e3c222d344d16c7e70b3ab0044ee4e2aa159d6567d9d9968d718eb74295dbe64edf7c8b5781851c051aaf8f938192f57f7b9436693ad25f2bad127798e55761cda7ecf8410aabf2b3c1a3fc93ee7bb677a7e5816fbfaf7157a5666d2afc4006dec396229e9c5dc2c2d730eda8767ca5633bf275d07961dec21141d8a7c236a79aee01cfea16c8527fb83aeebbe713989ca3a0a042359b03a2eed52da2fb99ded2d154788937210db3dd'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', 'item:q2', E'\\x010fe14047c16a26719994fc04f23c10e4ae595be90ffb608cc29472de39cfe27c1e5e70a0cab300a816a86a81fe3309142ed0b0662ae26dabbfc534e13f3a6e6c0e83bcafb578f4429604ead2d5eebb9c3bfe7e52f7bce415d90166a47b4c920e8df5d9267ad91cfbfb30fcee47eedfd0b887207ae7d8e0ef36ffe1860a2d0e6d82517de41ac4802a4ac10d82d3ede97009611a0d664c84f0a0d5c780b4e2e947c53626df4663cc8017e2997a999ddea53fc4db6d659713e9548bd725'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2023', 'item:q3', E'\\x0179484f7fad5631132c9a8ea7746d0a30ee24f7dac5d5731e8038346730d8e05950bad0cd6337bf8ab9b7f1082e035ca5a5e845c5542ea7a1d286583e4532f91b4fba46ae9a310e3c90fc0c0c881f1d041358352034eb9d46cd9c594abe7c94fc936163187dcc77bfb44f8c4fbc29cfccbd3a0da9e42043bad45a5301a1cab36be4b406f59e85881c969913a72bc6d3eb56bf6462215e5631d6c396fa42eb449a4a2240bd5953620dc0084427873712331dabb0c2025f9eb1c5a73310'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', '#header', E'\\x0178ef7493a8e384c604048af2217dcfce80983babc89179dee684d8a5d70aeab64515d4e8af871f9766b2b49f3dfbdcf91b38f71782de8ce0c1b890818b0606f06f368dbc6354effa946a9dcfa17f5f0ef76ae7a6c32ea5633d6b3361f44569529ca7832d7e73f6dcd0f1fbc8e88fe4e2df76be441f8d46591379cb099d33afde66a567e38caf0eb250b7b2b9dea82dd7ccdf6440c877513dd250dfa7b743a0a04e7ab28438bc0dc053ff9a7b53439bf1f70a1693ef1f95d002d89dd7bf036ce5f448ef9c92911def7dd7b30fe0b4c53f58fd5c3e1944890977452661cc595502b3a9907d84e6f1f7ae418fd5a02278d1959d27333949eab1316dca317e311dd5fb97291b738fe9fba091db9566d3d9ac47a2c65b3ccc4a40fd60244ae1d94c3193c4796be58ebc81b9320e43d6061a3caf9a40c4af6547b333c5215f0d64506648d3d57d3468a09e8de3f80885002db111730fd2b8ab70ac0830b69a446d00ccb8c7529d0d72735886fc6b7944173dde35794f921a58b2253a23b343bfd98694af674a663f1c42ccaaca870b580383d3df3bceb2cf3786802cfaebe3c3ba44d8d41cbf52469c8e12f1845155105c27d76dde35867b31e0a0741d7dca53f02df37baf2fb2a9137b6fc026aa4562286150d5f9845278869c4e1eaaf96463428d0a999f48e6e69d59a91740dd1f496f2b9a3108ee4a9760257eda6587509c291e9c1f2864a5142ade56c01cb2e1906c9e37a880b4c4f9eb954cce3780cc3bad722ccbb468a364c403f573ea4b083fb824cac8baf5ccec59eb1d3d31d27c03189041df077d22dc002b20e79282c22974ea91054e7c2193b8ce96db41b3ff948f7e8673c72523f5477ffcd41ee478b05e2841f70d1d437d530e681d6971a9b4a8d9e2f81c7bca30bf4aeaa3b6ceea579a488f2c8e6f87206d69a0370599ab38a47f4a680cba4ad67e0c5fda60be7973eb81e0b3195487683ae675fb3f93c84ef190b2d4b98e84572d2fcde0580920cbc622e08651a40f7cf5f08c5e9be531f6e30f86c306925e0dba203456503dae9c742ce593c4f7feebc806d31aba8735ca491cac1ba1ca5c4b291b4803fe654daa014461e326646009dcc8af1be190e9165a81d6cd3dd98050d1fc19'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', 'design:psu', E'\\x01053b66af687bf97adde0b9c2713115e50ba64f1eeac6be272a74c3ada9c2617ae38015cad8a5fc042a2c8b0eaa0296ce5a498cae0a0e8828e9f4d24c6a9e46aa1ba279cebca6413f072348687002d76bbd97a3b244da4c0013176a7b0ea522523b1104ecb6e89c31a0ec3e864a18560023cabc5a4eb26a72a42a22b156a2ada152f8c4331cd5e5ee3239cb1aa5ffd66a94f1da2009b76a433e51fba955af195e7175f466db717571fa85244548f9930ad09f6b3c8dbd32ac7814ea032d1a05aed146d9c8e5eec2d2d0d11f191ba362cf1bb4c0676b309dcb2643f1d6d26ec35561a35184aee6137aef1d0e42f3513b0de0f356956d14ccec289a17708698536c1b24827fa1eb84a7ce255c3d24712604fc683e25cf70f85a7c19299a019921680c1aaa361f3dc85ef31b10d5cba2aabaab2ee442b095ec01adc31d9a691a6aeae63852e359376747b27844ebd4bb8c31383b4dfd5f39f5eea5c2b2c833f507d91bfaa3915a1b720958eba89237e7bfaa1dcce4ff32a91579087425e52b7b6ecdb8c9ed89107a7b7c08abaa91b933ab7b519fdd9d6f9717ebeb95c65ff2f60f69e35b1585bccf4b42aa430c8d50dae6811d2a8e45c792663c44a89a45b8e4c693a2b60c1022f60f839bd4fc0ad9d19ba74ac8570595102fe3d1817c64194f9c93519646e10ebfa4222f5b067b25b7f839934122a1b351be3e243f6dfc3a5f7a13b4bde4ef09c14dd020a0ffb0e88284cee63e594a5e548ef8433c584e36095164432a9aebf601221d60c0bf840a2a130ed50cc8679a4cf6fca7032b3a8a40c6ca0fdb43415b56cc04e66f97abe72d76daddcd5508efedde6b6ae7c02799d00fb2cdac601d7d5545d5df5cd6e6cf69a3d6cbfc3c2acd04c4c1e221002896213b46b935d7fdba273d14e4858f3ca0dba386d2bb5d6d5d8296552b1b7692'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', 'design:psuStratum', E'\\x0152905a48dc2d88639f43f8b35f7263eac6625ee55fccd39f44d8e1bd60ea1c0822c40b823f5a55d62c2df973e0b91f289df08ec8def27a548d098854'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', 'group:area', E'\\x011cde841d68cefae45bd2838d8ccb29fa7a6390c78318c2be3e41277cca707f9e46de862a37ca3a3ee3454437b79c138ab552658a2323ac02c0e181aa8baf719dd90cd2c688701b68b4da211fdee08f5642f2e73a33b23c87c6035ea74884006dbd3004e6e5e3cd642d6bf13c06b05d03870967c8206331fc9b03964e8703ffadd9b1fdec69f3f8cb7ec82024a57db19ccc67331e4526c32b287284e2a83d537eaa5c887de4a0f685f0e5462e3a6e05bae8b0fbc0e1a04af670ae213b'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', 'group:grade', E'\\x0166d949f01785e77df519f2ac9bea41c7d9976af5db43a28246adcdf29e0b2f85d24f36f64a867f773d7c4bc8c04734cd32d9267eeb4c3f4447f0ff8073be06a25680f8ae10842102fe7be3b0528c691fb0017216949dffdce6e455012f6267cd04094c7a0061b3887a5075af0d8dde61f1fe9a726cbcdbc0be1e38687ee19da5e7c7cf35c75e90350c58b06101a4cb63a9dd0c618ac1db6b48a0af77b7021c0831bd8f24ce7b99326360b3736ba443ebf3fff93e11fbcdca2bac1358'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', 'group:sex', E'\\x016f76b97aa5c9aa86df6a2361ae3e2790798bca062f45438a667f6b5b29de204e17f0d8ee851da1611222318fa4d555769a88f92516b1f3e019ad2d2daa121d565783d6ff3241b2d055e3bf7c4d82567eeccdd43ede588817669ebc6546b8a50e369bec515266df77cb0ff7556d8806e923e39d5fc3d965d652fc216245c15ae014480d645ceb65b70745df4c7a52237a7c010e1d7eb761f5660d3d279a9266563384d3393805bdbafa2d8095928f9804b9e6827b37b9ac9914065fd2'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', 'group:wave', E'\\x01e1a0454431851a1b06563ff22dbb3ec724691688dfe0e3b2cf45f468601e5828673780f7f62c64f233d26c9a15ca391dffb8de1ef9f0e0c0dca73ba243c66484d20bd807441111fecf44f8939ea36db3dd5d967803fa9413ad1355827933bbacbf17648e2f0f757af64eed8fcc9fa50849458fcec38e9f400936b83655befede12fec20cc7f1e543779d542d5e5af49bfd50efc92d79c60677ef7dc3e7a992a112e66ff74a7ef2965040774534b6c33e04586e67e99fdab8ba7f03da'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', 'item:q1', E'\\x01132ab3f941fc1c2f138d031eb7ae0cf4dcce23e31e474677d7e1bc5a821d76ccc95b085406da32792d974dbb4a93e63714ebbbd110ac16c2de87ac91dc9917aec94f70157e7fe3d60e3866e810e49ed39ddf0b98d7a356c228f4347d0ab3db750b5564e27f81fe9a17cfcf55d8d7d06ca62ce300d9900dbaca3d7cf0cf28c20cd81b12958baddc831cee775196b35a30d7ddf041422800e266168c8c1a3b40cbdf0c1d612c7517bf584e048a10afff67c7761103ccfb59e48e99cf78'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', 'item:q2', E'\\x01e571797141704b5fe0fc4fb2c99b11add1be3f5d8fe9d43c79faa6b1631028e5bf0c3ba555d1d97f754cf43cf35bc11cd8c17051bfbdf58e9ba5c36fbecc4ff507f50e8addbbd622de72b097bb8bde7afde902e085e62ad7ccedc5c06636f66aad4f5d2c5805bd239ad44510415975c695215cde3c25f0ce0b5e6d8d8b3a906a8b2409fd36ef4920ddc53a00fc7993b95a7372b5abea092544004ceba4da790e2be0bf85f48f85acef32d921ce8c9cde0e08b026824bf0a0bf5ab700'),
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'small-survey', '2025', 'item:q3', E'\\x0198fce76ef3312aea17ffb01774325b09015fb3dacd84ec833ecaa6da9c031a4bd21e0343a538ecbc319f81b7c783144b2381d0e193ae054b12596679bc1fa92b9612a8ef790fe3d0d5037a3a2ce847ba5a86a62ef7196070e4f135f70127c6eae4bca7d9268ccf2227777efa8dae794bebc41162cc2af347db123dacea8736fe32a82c5d2ff53f804a67063eca092cfc362bafad588feaf7d8546ce0c4f6b6ced83745974ba2927a3ea0a34345fb5485c1c1cba15dde934469fa8cf2'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', '#header', E'\\x01673a34e18868ac5f4f27a530b7e29c3851f7b337184a4ce7ad8ac097921bac2eb4288523ffdb46b8f8dd2f0c21e53b1f5d37131751784b453f5bc54ec3711b57d3ca6659db1228fb66d7dae171380771efd802b5aefb5abf5630796712e6e68969c09c06e76b67d6732bdb623be7ed8e05e995fe366f1926d63e952a470e9914ab21e271059c7efa9d57c54fb77759a6ffa2d37ee02f2c6ee8921a5e49529d0bf669f34690b48df61762db60494223316f9f34493714db34dccf984d097ee3d3fb544bdcaf275f0c5db5916a63adb2b034de178dd4298ce812c30d42e8bd44db0aeab60fac55e1b1882e924db72ae8e4ee7e70992fd0bec09c67ad449a63092d2a7c76cd4fcdea8dff77d5020a607bfb7ab7ffa9ff1992bbdc2adf8d16c9226d170541e7d00f758d403e0ccb601dfc2752b960033796dafb3f7dec0ba41f71cdde02ecaf95e66add8336a31c994931ec73b5ed02fcf049641d91815a75decd071484e28482aad3018d05a80e1503db3f4c597ea9c56c5b7d8d246ceb56edb8368b18735ad3982f3e3f62695fa9521d87bd18d84ffb714f9aa05240136bb01db52ede5f03cd6fa63c8bc25c7067d497e9edd285fee885467dd56e1cdf4dd677e575782199d37607438318cfe37ff8a728f7ff4d98a8ab8d785b9bd3813a240bbdb82fb58bbee071426c3f58f8e437f13c70447f28e71b5cdce9ade68655cf58bf7add63890b7ae16f96b6b8cd48100c1bf02c28d4be091503874a2f6f4dc2b60aeaad8200b9343e9e46aeb8b95606cabe794031bca438a5e4727f50ea04c5a7ae8a142d399173de22c619aa2c70f87b2338768d81c8e8807f42b07e1b57e0b94ac45e11502fb9463ca41c319a5df72d1e23a0ac19df7825a3cf9064d7fd01bbc34d374a6fba1cc8e4cbc2478575a3203afae3599257c9107de07cc66c1ee9a18f1050c81d6974be2098e514e2f63ba1268b4b2c2361ff24d64e281e31fa08c99ae633c581f616d51e8ef2f6f1d715b8918104db20b50524b4d45d5494368e873137973686cb82f85c12849f894082bf4cd0ed463cf4c48e0976c0fd279a7e9d7f988d2fe7becac5ae3d1951ca42debebe803c898c3c4c82e2d9e6d54f308be0e762a6b8'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', 'design:psu', E'\\x0189ba7aa830c969bd642aeafe408982e3f44fd7b4dde6bdbc48047124369947346d0d2f31f4af8c3dee692c0032156895c77a1f21326e35381b0aec362780333572811dc696fc8811321f5cf7cdf8fdd268670c881d96957f0fdaf5b64ef0b7f45e2550f2aafaf84bc4e28de9efca5599e421127617d8a4dbcb9a3fde459c96dfdf8fa958d112c358344406813b0f9f2ffa5a97639b3c5fd32ea8b8da9bd25d17ff31ac3a2cbf09e3ada3856159822dced8bfe5c820fd3417af9762c7f99600e0109ff9c444b6211165cf22126e8920a3b66deaf5192779035055ad2fc8bb29d5e10cce4d8968ff2b537eb6b26f9e0794ca812265cc7ff2a3bb5137abcc7f3e6a24278aa67094e1528039d31a88bcc763038217959eacb72f481aa202f9c67fde97ed9954ee1942caeeb925451c3e0d5e3da98132fde181b126eb22634345f712b781225dbf9e0ab49f9eb40aa1396e815199ca04d5be17decfa704360f31f1ce89766dad74145b878eb5d363c4e5beae304b09bc0bbb991888d498a8f2d8b4a99f5e09e3a5d35a11c1d121ca4b964ecc57694fbb94f0a45c598b8565dc946307df6f7cb1af10b5adbd0badc340938fb4da5d35b6a5281939a64f17eb82c7f037c31944791f09689df67a97ede40341288f9ff5319085cab82bf4f8b30d18d4b3af4cbda4f34617ac857d92a26368893f610c93152285ff04a8a8bb0255d99dd85a05e8796efcc7d208f72d4d3e3d03c205616f2e4b4660b3ccbffccb79cd2662d2601eb84c932f31f600acd15899ba90345dae5088900c6a2df66d957c2c210ac74817c1170ce02471031fc222cb5a0a2640231d767eec9de7056bcbf140902be6f469917c70ea490c104d5d97a1ea88ca24ac67d0ffaa260f5b61485f3665edc0d7f1298f2a3bee009d4cc6c9d78fc5f22d8e636da072b314b5717b'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', 'design:psuStratum', E'\\x013ee9835886a897c5d2d8ba8dec42403cdfc6f76b22dc535b02417bfe659cfbd0956f459551cc1eb813a7bd8d6620eb3ee593122b5dc5507967a36354'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', 'group:area', E'\\x01231fef37c9d08ad13c448f6a17d95515859323843c9ff5ce58b103de0ce865030c17dc53532fc8db3c3c23cd93e6128037b13fbf41868956d4895bb0c7e21972c3fe7f1a82818525e111bd83234991028aa8fc683cdf7d8672cf0bf37c289339811fb252afb19c3beba44a1ce5c16d60666a76ebc5ae946b73bc9b78454ad9184e5c863d4354db7d733b5c35532965e8d1087300fa13b32862ffe67820e7106b5b803b129a5f74f592cde110ad3cf77d4b767fa9845a70be3fa5129b'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', 'group:grade', E'\\x01c7f3f744f87f36782a47a3800dc143d43f371ca17ff925b1a44d4f41229562b408dd4e40b2b3c5bb1c933df3d9c52aacd83ddded7d38f293ad34f24fc0374a9cdb542fb79b5e21049a3933c5c52277653b3779cfebfc80133b7488ea52167f1abb75253a3b87457eef49b1e2a86f815f215b4ad7859ae234b88c97a5314e2ce03a5705aed4e81fa57e828aa72e477950f95a1980d1f6cd70f04e840c35210a9c065f0004de13957f08cd5dbd4bb21199e13418f772942d6810ab8505'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', 'group:sex', E'\\x017d917d3edc524c2fa9fb9c2295d7e1fb25491f3431150122b7a2c36e0143270a2d67d7c72b978cf50e4604f1884c42dea49f7e5544184449839c9c949351cfc5ac9c6f4518888759a12b37e680cb20a92ac72ec746aa27e8d5f249d26f4def2e9d1e549d20b9f216d6daf84b9684b0a04ed463107dc54465b72bd64468bdb3664596da23d72836a442ef31c78dec912bc817298a9699ebc2a3e3d275a8c7fd36b055194eaf44a69ee4cf7e82865b21a5fe85410effac01743ba0d87b'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', 'group:wave', E'\\x01fbd0b2b368c4220db6183e7b365d6d2a806d29d1ccb1efdd73a6b648cf9a620b1612d1b445bd0d0de10b1f19d05825f577a7f70f73fb72b428234b1563f3f7d9219d50aebe8849cfcf2fdef89728bab5fe2a8a829391bca05f263b1d1437182a5c3bca7cd911947d4acf43f0c4bffa983c4b9ac3b8ed6bd92830a8b60ff2bbfa2112e284c411527332bcef6f8d85f34b507847916d0b95954cc67488d905463bde2eeaed85a39d6c4180dcd4e5f5b89e92b583da52a21d74208a2f7e'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', 'item:q1', E'\\x01deae1b9fb64bf9ad512eeddb091d1a641cd90f13e229d4a8d3ac4905574cb6cfb6d9e59bd2b286dd0e834b84a12886d7b27aa2e9c861527215bd0eceb321ca6ff714ba08af51108d5dbc9621c0a9f50ea7d8f0ee7d6f138b7b6e1f6af4aacab7d5c97b266bc71cb7b86655a98df1391254ac89d6b8a886a3009267d0293b6a925204e5de9c30dcfafc4c419472838d61a6ee9a4cff133e85c6cd3d3af29432f302016cf2e47837220dfeab11bd33f04d3a4f815ac3b882267c44a57c'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', 'item:q2', E'\\x018c0c0d2bd872098cf006f962441005413bd4416fb6c6d36afffd9e60d876e79f575fa4e89947a93784c555ffdb6554862837eccdfca85c25e309249d3a564f77191420fc03d58b329ae4f62f305c05fc9f4957a3aa0afd92d03f9fa83de2688ef32a846396d58f97622fdde234ea67cbac5f810de8a08c3acc6a08be86e4d829d7b04b3776a9a8dbdced08b655936329eb6e9ac9a8b72bd4586c498c17c5e5150518b8a2ba18859cf4b47e1b45268d4e3323467e54af7c584d865a28'),
('e346683b-6dbd-4829-957e-605540627211', 'small-survey', '2023', 'item:q3', E'\\x01a1a62baa4c8cf7022ce031d9fef1f6507b7f17b351fd095bb081c38b79c114eb696540b499955ebfdc2febbabef736f4b39e7f4d961c0432897682e1bf5e95df216c5962ac1da673977ed54ed8363c8985e53a895f46d387d81c1eb091ff9684591b22ef14315547dfa538ad604c9796b5e6b45c35b803d94eede019627666ddde576e512c7128bbbf391c4faf501ae6afc663df9b8b1682f9633d38f96534a004e6e5053d98127e3e0bbee4bc027c4763cfcf2da5c6e6852acd6179');

insert into tenant.access_code (municipality, code, class_id, blinded) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'NORTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021'),
('e346683b-6dbd-4829-957e-605540627211', E'\\x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'SOUTH7A', E'\\x02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021');

insert into tenant.response (municipality, instrument, wave, token, class_id, sealed) values
('130f3c45-481d-4be3-95c3-ccf3faff2b9a', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'NORTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223'),
('e346683b-6dbd-4829-957e-605540627211', 'ctc-youth', '2026', E'\\x030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122', 'SOUTH7A', E'\\x0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223');
