/** Row types of every table, as Kysely reads and writes them. The migrations are the truth; a database test holds the two together. */
import type { ColumnType, Generated } from 'kysely';
import type { DisclosureSettings, ReleaseMethod } from '../../analysis/disclosure/released.ts';
import type { DifferenceInDifferences, NoDifferenceInDifferences } from '../../analysis/priorities/difference-in-differences.ts';
import type { Goal } from '../../analysis/priorities/goal.ts';
import type { JudgedGoal, Verdict } from '../../analysis/priorities/judge-goal.ts';
import type { EvidenceLink } from '../../notebooks/milestones/milestone.ts';
import type { OwnAnswer } from '../../notebooks/plan/goal-fields.ts';
import type { OwnMeasureContent } from '../../notebooks/measures/known-measure.ts';
import type { PlanarGeometry } from '../../survey/area-sets/mapped-area-set.ts';
import type { WordingNote } from '../../survey/instrument/definition.ts';
import type { CutPoints } from '../../survey/instrument/instrument.ts';
import type { Formalities } from '../../survey/fielding/formalities.ts';
import type { HomePlace } from '../../survey/fielding/home-places.ts';
import type { WeedingRecord } from '../../survey/fielding/weeding-record.ts';
import type { Text } from '../../survey/text.ts';
import type { Candidate, Criterion, Evidence } from '../../analysis/priorities/candidate.ts';
import type { Subject } from '../../analysis/priorities/subject.ts';
import type { Grant, Role, Scope } from '../access/roles.ts';
import type { Audience, LaterAudience } from '../../notebooks/audience.ts';
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import type { ChangeDirection } from '../../analysis/priorities/detectable-change.ts';
import type {
  AgeBand,
  EvidenceTier,
  MeasureStatus,
  NeedLevel,
  PlanAct,
  PlanItemKind,
  ResourceQuality,
} from '../../notebooks/plan/vocabulary.ts';
import type { StoredRegister } from '../registers/register.repository.ts';
import type { DecisionMinutes, DecisionParticipants, DecisionPins, RoundResult } from '../workshops/decision.ts';
import type { SectorId } from '../../analysis/priorities/sectors.ts';

/** What the role `entry` sees outside a tenant: the list of tenants and the queue of jobs, and nothing else of theirs. */
export interface EntryTables {
  'accounts.municipality': MunicipalityTable;
  'accounts.person': PersonTable;
  'accounts.session': SessionTable;
  'accounts.credential': CredentialTable;
  'accounts.second_factor': SecondFactorTable;
  'accounts.used_code': UsedCodeTable;
  'accounts.verification': VerificationTable;
  'accounts.invitation': InvitationTable;
  'accounts.membership': MembershipTable;
  'accounts.grant': GrantTable;
  'queue.job': JobTable;
}

/** What the role `app` sees inside `inMunicipality`: one tenant's rows. */
export interface TenantTables {
  'tenant.instrument': InstrumentTable;
  'tenant.cut_points': CutPointsTable;
  'tenant.wave': WaveTable;
  'tenant.wave_column': WaveColumnTable;
  'tenant.release': ReleaseTable;
  'tenant.disclosure_settings': DisclosureSettingsTable;
  'tenant.register': RegisterTable;
  'tenant.imported_file': ImportedFileTable;
  'tenant.notebook': NotebookTable;
  'tenant.notebook_revision': NotebookRevisionTable;
  'tenant.notebook_publication': NotebookPublicationTable;
  'tenant.notebook_file': NotebookFileTable;
  'tenant.notebook_comment': NotebookCommentTable;
  'tenant.area_set': AreaSetTable;
  'tenant.area': AreaTable;
  'tenant.school': SchoolTable;
  'tenant.school_predecessor': SchoolPredecessorTable;
  'tenant.class': ClassTable;
  'tenant.indicator_file': IndicatorFileTable;
  'tenant.indicator': IndicatorTable;
  'tenant.indicator_value': IndicatorValueTable;
  'tenant.audit': AuditTable;
  'tenant.fielding': FieldingTable;
  'tenant.fielding_class': FieldingClassTable;
  'tenant.access_code': AccessCodeTable;
  'tenant.response': ResponseTable;
  'tenant.weeding_record': WeedingRecordTable;
  'tenant.enclave_notebook': EnclaveNotebookTable;
  'tenant.enclave_output': EnclaveOutputTable;
  'tenant.enclave_review': EnclaveReviewTable;
  'tenant.library_measure': LibraryMeasureTable;
  'tenant.milestone_assessment': MilestoneAssessmentTable;
  'tenant.verdict': VerdictTable;
  'tenant.workshop': WorkshopTable;
  'tenant.workshop_round': WorkshopRoundTable;
  'tenant.workshop_admission': WorkshopAdmissionTable;
  'tenant.workshop_ballot': WorkshopBallotTable;
  'tenant.decision': DecisionTable;
  'tenant.decision_priority': DecisionPriorityTable;
  'tenant.plan_priority': PlanPriorityTable;
  'tenant.goal': GoalTable;
  'tenant.measure': MeasureTable;
  'tenant.follow_up': FollowUpTable;
  'tenant.resource': ResourceTable;
  'tenant.need': NeedTable;
  'tenant.council_goal': CouncilGoalTable;
  'tenant.council_link': CouncilLinkTable;
  'tenant.assignment': AssignmentTable;
  'tenant.plan_page': PlanPageTable;
  'tenant.plan_history': PlanHistoryTable;
  /** This municipality's jobs: to look at and to add to. */
  'queue.job': JobTable;
}

/** jsonb goes in as text and comes out as a value, on both databases. */
type Json<T> = ColumnType<T, string, string>;
type MadeAt = Generated<Date>;

export interface MunicipalityTable {
  /** The tenant's id: every tenant table's keys begin with it. */
  municipality: Generated<string>;
  slug: string;
  name: string;
  created_at: MadeAt;
}

export interface PersonTable {
  id: string;
  name: string;
  email: string;
  email_verified: Generated<boolean>;
  image: string | null;
  two_factor_enabled: Generated<boolean>;
  /** A ready account of the example municipality: taken away when the server starts without the example. */
  example: Generated<boolean>;
  created_at: MadeAt;
  updated_at: MadeAt;
}

/** Where a session came from is not stored: the database refuses it. */
export interface SessionTable {
  id: string;
  token: string;
  person: string;
  /** Whether this session has passed a second factor. */
  second_factor: Generated<boolean>;
  /** Whether single sign-on made it: what claims give counts in such a session alone. */
  single_sign_on: Generated<boolean>;
  ip_address: null;
  user_agent: null;
  expires_at: Date;
  created_at: MadeAt;
  updated_at: MadeAt;
}

/** A password, or the account at the provider of single sign-on. What that provider hands out is not kept. */
export interface CredentialTable {
  id: string;
  person: string;
  provider: string;
  account: string;
  password: string | null;
  access_token: null;
  refresh_token: null;
  id_token: null;
  access_token_expires_at: Date | null;
  refresh_token_expires_at: Date | null;
  scope: string | null;
  created_at: MadeAt;
  updated_at: MadeAt;
}

export interface SecondFactorTable {
  id: string;
  person: string;
  /** Encrypted, as are the codes, with the secret in KEY_DIR. */
  secret: string;
  backup_codes: string;
  verified: Generated<boolean>;
  failed_verification_count: Generated<number>;
  locked_until: Date | null;
}

/** A code of a second factor that has opened something: it does so once, and is forgotten when it has run out. */
export interface UsedCodeTable {
  person: string;
  code: string;
  used_at: Date;
}

/** What waits for an answer: a link to a new password, a second factor, a sign-in elsewhere. Names are stored as hashes. */
export interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: Date;
  created_at: MadeAt;
  updated_at: MadeAt;
}

/** A link that makes an account or adds roles to one; it works once. */
export interface InvitationTable {
  /** null: the first of an installation, which founds its municipality. */
  municipality: string | null;
  invitation: Generated<string>;
  /** SHA-256 of the token in the link. */
  token_hash: string;
  /** Whom it was sent to; null where the link was handed over. */
  email: string | null;
  grants: Json<readonly Grant[]>;
  invited_by: string | null;
  made_at: MadeAt;
  expires_at: Date;
  used_at: Date | null;
  used_by: string | null;
}

/** A person in a municipality, with the right to its enclave where it was granted: for a time, with a reason. */
export interface MembershipTable {
  municipality: string;
  person: string;
  enclave_until: Date | null;
  enclave_reason: string | null;
  enclave_granted_by: string | null;
  since: MadeAt;
}

export interface GrantTable {
  municipality: string;
  person: string;
  role: Role;
  scope_kind: Scope['kind'];
  /** Empty for the whole municipality. */
  scope_code: Generated<string>;
  /** Given by a person, or read from the claims of single sign-on at each sign-in. */
  source: Generated<'person' | 'claims'>;
  granted_by: string | null;
  granted_at: MadeAt;
}

/** A dated division. Waves name the set that they were asked with. */
export interface AreaSetTable {
  municipality: string;
  area_set: string;
  name: Json<Text>;
  /** As 2026-09-01. */
  valid_from: string;
  valid_to: string | null;
  made_at: MadeAt;
}

export interface AreaTable {
  municipality: string;
  area_set: string;
  area: string;
  /** Its place in the set, from 0: every area stands after the one that it lies in. */
  place: number;
  name: Json<Text>;
  /** null for the one root. */
  parent: string | null;
  /** Codes of the smallest units that it unites; none for an area that others lie in. */
  units: Json<readonly string[]>;
  /** Codes of the same area in other divisions, as `deso` and `regso`. */
  keys: Json<Readonly<Record<string, string>>>;
  characteristics: Json<Readonly<Record<string, string>>>;
  /** In metres of SWEREF 99 TM. */
  geometry: Json<PlanarGeometry>;
}

export interface SchoolTable {
  municipality: string;
  /** Skolenhetskod. */
  school: string;
  name: string;
  operator: 'public' | 'independent';
  /** Where it lies. */
  area: string | null;
  valid_from: string | null;
  valid_to: string | null;
}

export interface IndicatorFileTable {
  municipality: string;
  /** Its number, from 1. */
  file: number;
  name: string;
  /** null: from the command line, or with the example. */
  person: string | null;
  person_name: string | null;
  imported_at: MadeAt;
}

export interface IndicatorTable {
  municipality: string;
  indicator: string;
  file: number;
  /** In the file, from 0. */
  place: number;
  name: Json<Text>;
  unit: Json<Text>;
  source: string;
  better: 'higher' | 'lower' | 'neither';
}

export interface IndicatorValueTable {
  municipality: string;
  indicator: string;
  /** Empty: the municipality as a whole. */
  area: string;
  period: string;
  file: number;
  value: number | null;
  mark: 'protected' | 'missing' | null;
}

export interface SchoolPredecessorTable {
  municipality: string;
  school: string;
  predecessor: string;
}

export interface ClassTable {
  municipality: string;
  school: string;
  /** As 2026/27. */
  school_year: string;
  class: string;
  /** The usual grade of its pupils; a pupil's own answer decides. */
  grade: string | null;
  head_count: number;
}

export interface AuditTable {
  municipality: string;
  entry: Generated<string>;
  at: MadeAt;
  /** null: the system itself. */
  person: string | null;
  person_name: string | null;
  act: string;
  object_kind: string;
  object: string;
  /** Never answers, codes or tokens. */
  detail: Json<Readonly<Record<string, unknown>>>;
}

export const fieldingStates = ['draft', 'opening', 'open', 'closing', 'closed'] as const;
export type FieldingState = (typeof fieldingStates)[number];

/** A wave while it is prepared and asked; closing makes a `tenant.wave` of it. */
export interface FieldingTable {
  municipality: string;
  instrument: string;
  wave: string;
  label: Json<Text>;
  state: FieldingState;
  /** A dress rehearsal: its answers are counted and thrown away. */
  rehearsal: Generated<boolean>;
  /** Form and added modules of the definition, by their ids. */
  form: string;
  modules: Json<readonly string[]>;
  /** Whose smallest areas pupils choose their home from; null: pupils are not asked where they live. */
  area_set: string | null;
  /** Answers are taken from then … */
  opens_at: Date;
  /** … until then. */
  closes_at: Date;
  /** Squares, stops and the like that pupils may look for to find their area. */
  home_places: ColumnType<readonly HomePlace[], string | undefined, string>;
  /** A wording file as it was loaded, such as an official wording that the municipality may use; null: our own words. */
  wording: ColumnType<string | null, string | null | undefined, string | null>;
  formalities: Json<Formalities>;
  /** Counts changes of a draft: whoever saves says which one was read. */
  revision: Generated<number>;
  /** From the opening on: the instrument's file as it is asked, word for word, in all its languages … */
  document: string | null;
  /** … which these are (none before) … */
  wordings: Json<readonly WordingNote[]>;
  /** … and the public keys of all classes as `printKeyList` writes them; what is published of them is `publishKeys`'. */
  key_list: string | null;
  /** Which file of KEY_DIR holds the private halves; null once they are destroyed. */
  key_id: string | null;
}

export const sittingStates = ['booked', 'running', 'ended'] as const;
export type SittingState = (typeof sittingStates)[number];

/** A class in a wave, as it was when it was added; its id stands in its address and is no secret. */
export interface FieldingClassTable {
  municipality: string;
  instrument: string;
  wave: string;
  class_id: string;
  school: string;
  school_year: string;
  class: string;
  grade: string | null;
  head_count: number;
  /** How many guardians said no; never who. */
  refusals: Generated<number>;
  /** Codes are taken while it is `running`. */
  sitting: Generated<SittingState>;
  /** Booked for. */
  sitting_at: Date | null;
  /** The board's snapshot, renewed at most once a minute: when, how many had started and how many had sent. */
  seen_at: Date | null;
  seen_started: Generated<number>;
  seen_sent: Generated<number>;
}

/** One code of a sheet, as `storedCode` makes it. */
export interface AccessCodeTable {
  municipality: string;
  code: Uint8Array;
  class_id: string;
  /** SHA-256 of the blinded token that it was used for; null while it is unused. */
  blinded: Uint8Array | null;
}

/** One pupil's sealed form. No time, no order, no key shared with the codes. */
export interface ResponseTable {
  municipality: string;
  instrument: string;
  wave: string;
  token: Uint8Array;
  class_id: string;
  sealed: Uint8Array;
}

/** Of a closing: what was counted, weeded and destroyed. It can be added and never changed. */
export interface WeedingRecordTable {
  municipality: string;
  instrument: string;
  wave: string;
  record: Json<WeedingRecord>;
}

/** A notebook over single answers: its author's alone. */
export interface EnclaveNotebookTable {
  municipality: string;
  notebook: Generated<string>;
  person: string;
  title: string;
  instrument: string;
  wave: string;
  source: string;
  revision: Generated<number>;
  saved_at: MadeAt;
}

/** A table that somebody wants to take out, as it was when they asked. */
export interface EnclaveOutputTable {
  municipality: string;
  output: Generated<string>;
  author: string;
  author_name: string;
  title: string;
  purpose: string;
  instrument: string;
  wave: string;
  /** The notebook that it was made by. */
  source: string;
  /** Sealed under the wave's key. */
  content: Uint8Array;
  /** Of the content. */
  sha256: string;
  asked_at: MadeAt;
}

export const reviewDecisions = ['release', 'releaseAfterChange', 'refuse'] as const;
export interface EnclaveReviewTable {
  municipality: string;
  output: string;
  author: string;
  reviewer: string;
  reviewer_name: string;
  decision: (typeof reviewDecisions)[number];
  reason: string;
  reviewed_at: MadeAt;
}

export interface InstrumentTable {
  municipality: string;
  instrument: string;
  version: string;
  /** The JSON file word for word. */
  document: string;
  created_at: MadeAt;
}

/** Cut points that were derived for an instrument which came without. */
export interface CutPointsTable {
  municipality: string;
  instrument: string;
  scale: string;
  cut_points: Json<CutPoints>;
  created_at: MadeAt;
}

export const waveStates = ['draft', 'open', 'closed', 'published'] as const;
export type WaveState = (typeof waveStates)[number];

export interface WaveTable {
  municipality: string;
  instrument: string;
  wave: string;
  version: string;
  label: Json<Text>;
  state: WaveState;
  /** How many respondents, PSUs and strata the columns hold. */
  respondents: number;
  psus: number;
  strata: number;
  /** How the wave came to be: rows read, rows left out. It stands for ever. */
  quality: Json<unknown>;
  /** SHA-256 of the content it was imported from. */
  fingerprint: string;
  /** Which file of KEY_DIR holds the key of the columns. */
  key_id: string;
  created_at: MadeAt;
}

export interface WaveColumnTable {
  municipality: string;
  instrument: string;
  wave: string;
  /** One item, one grouping variable or one part of the design; `#header` describes the others. */
  part: string;
  /** AES-256-GCM under the wave's key. */
  sealed: Uint8Array;
}

/** The ledger: every release of a wave, for ever. The one with the highest number is shown. */
export interface ReleaseTable {
  municipality: string;
  instrument: string;
  wave: string;
  /** 1, 2, … within the wave. */
  number: number;
  /** The ReleasedWave as JSON, gzipped: the very bytes that are sent. */
  document: Uint8Array;
  etag: string;
  made_at: MadeAt;
  /** What it was made with. */
  settings: Json<DisclosureSettings>;
  /** Rows that could be made and those that carry a value, per level. */
  cost: Json<ReleaseMethod['cost']>;
  /** The file of the area set that it was made with, word for word; null is the instrument's own areas. */
  area_set: string | null;
  /** The released groups with their pupils, sealed under the wave's key; null for a release from before the ledger. */
  groups: Uint8Array | null;
}

/** Dated configuration: the row with the latest date that has come is in force. */
export interface DisclosureSettingsTable {
  municipality: string;
  /** As 2026-09-01. */
  valid_from: string;
  settings: Json<Partial<Omit<DisclosureSettings, 'validFrom'>>>;
  added_at: MadeAt;
}

/** Head-counts of a wave: who there is to answer. */
export interface RegisterTable {
  municipality: string;
  instrument: string;
  wave: string;
  register: Json<StoredRegister>;
  stored_at: MadeAt;
}

export interface JobTable {
  municipality: string;
  job: Generated<string>;
  kind: string;
  /** Names of what it is about, never content. */
  subject: Json<Readonly<Record<string, string>>>;
  made_at: MadeAt;
  /** Not before this. */
  run_at: MadeAt;
  tries: Generated<number>;
  /** Taken by a worker until then; a worker that dies loses it by itself. */
  held_until: Date | null;
  holder: string | null;
  /** A code, no story: what failed the last time. */
  error: string | null;
  /** How far it has come: so many of so many steps; null where it has not said. */
  done: number | null;
  total: number | null;
}

export interface ImportedFileTable {
  municipality: string;
  instrument: string;
  fingerprint: string;
  file_name: string;
  rows: number;
  skipped_rows: number;
  waves: Json<readonly string[]>;
  imported_at: MadeAt;
}

export interface NotebookTable {
  municipality: string;
  notebook: string;
  created_at: MadeAt;
}

export interface NotebookRevisionTable {
  municipality: string;
  notebook: string;
  revision: number;
  title: Json<Text>;
  summary: Json<Text>;
  /** The notebook file as text. */
  source: string;
  /** The released tables that this revision declares. */
  tables: Json<readonly unknown[]>;
  /** null: it came with the product. */
  author: string | null;
  author_name: string | null;
  message: string;
  created_at: MadeAt;
}

/** A revision with the releases that its cells are given: never rewritten. */
export interface NotebookFileTable {
  municipality: string;
  notebook: string;
  /** SHA-256 of the document. */
  file: string;
  revision: number;
  document: string;
  made_at: MadeAt;
}

export interface NotebookCommentTable {
  municipality: string;
  notebook: string;
  comment: Generated<string>;
  /** That was read. */
  revision: number;
  cell: number;
  body: string;
  person: string;
  person_name: string;
  made_at: MadeAt;
}

/** Which revision is published to whom: the newest one counts. */
export interface NotebookPublicationTable {
  municipality: string;
  notebook: string;
  /** From 1. */
  publication: number;
  revision: number;
  /** Who sees it at once. */
  audience: Audience;
  /** Who sees it later as well. */
  later: ColumnType<readonly LaterAudience[], string | undefined, string>;
  /** What they see; null: the revision with the newest releases. */
  file: string | null;
  /** null: it came with the product. */
  person: string | null;
  person_name: string | null;
  published_at: MadeAt;
}

export const workshopStages = ['preparing', 'gathering', 'first', 'talk', 'second', 'deciding', 'finished'] as const;
export type WorkshopStage = (typeof workshopStages)[number];

export interface WorkshopTable {
  municipality: string;
  workshop: Generated<string>;
  /** Code in the area set; empty for the whole municipality. */
  area: string;
  area_name: Json<Text>;
  title: string;
  stage: Generated<WorkshopStage>;
  /** What participants type to join; no secret. */
  code: string;
  /** Counts everything that a screen in the room has to show anew. */
  version: Generated<number>;
  /** The release that the candidates were proposed from; null without one. */
  source: Json<DecisionPins['release']> | null;
  candidates: Json<readonly Candidate[]>;
  criteria: Json<readonly Criterion[]>;
  sectors: Json<readonly SectorId[]>;
  /** How many phones were let in, once the admissions are deleted; null before. */
  admitted: number | null;
  made_by: string | null;
  made_by_name: string | null;
  made_at: MadeAt;
}

export const roundStates = ['waiting', 'open', 'counting', 'closed'] as const;
export type RoundState = (typeof roundStates)[number];

export interface WorkshopRoundTable {
  municipality: string;
  workshop: string;
  round: number;
  state: Generated<RoundState>;
  /** Which file of KEY_DIR opens its ballots and signs its tokens; null once that is destroyed. */
  key_id: string | null;
  /** Public halves: SubjectPublicKeyInfo, and a point of P-256. */
  signing_key: Uint8Array;
  sealing_key: Uint8Array;
  /** Ballots that were entered from paper. */
  paper: Generated<number>;
  /** null until it has been closed for the first time. */
  result: Json<RoundResult> | null;
}

/** A phone that was let in: hashes of its random name and of the blinded tokens that were signed for it. */
export interface WorkshopAdmissionTable {
  municipality: string;
  workshop: string;
  admission: Uint8Array;
  blinded: Uint8Array;
}

/** One sealed ballot. No time, no order, and no key that an admission or another round shares. */
export interface WorkshopBallotTable {
  municipality: string;
  workshop: string;
  round: number;
  token: Uint8Array;
  sealed: Uint8Array;
}

export interface DecisionTable {
  municipality: string;
  decision: Generated<string>;
  /** Code in the area set; empty for the whole municipality. */
  area: string;
  area_name: Json<Text>;
  workshop: string | null;
  title: string;
  /** As 2026-11-22. */
  decided_on: string | null;
  participants: Json<DecisionParticipants>;
  pinned: Json<DecisionPins>;
  minutes: Json<DecisionMinutes>;
  state: Generated<'draft' | 'decided'>;
  /** Counts saves of a draft: whoever saves says which one was read. */
  revision: Generated<number>;
  made_by: string | null;
  made_by_name: string | null;
  made_at: MadeAt;
}

export interface DecisionPriorityTable {
  municipality: string;
  decision: string;
  /** From 1 to 5. */
  position: number;
  subject: Json<Subject>;
  reason: string;
  dissent: Generated<string>;
  evidence: Json<Evidence>;
}

/** What each part of a plan has: it counts its changes, and is taken away without being lost. */
interface KeptItem {
  municipality: string;
  /** Whoever saves says which one was read. */
  revision: Generated<number>;
  made_at: MadeAt;
  /** null: it is there. What lies below it goes and comes with it. */
  removed_at: Date | null;
}

/** What an area has chosen to work on. */
export interface PlanPriorityTable extends KeptItem {
  priority: Generated<string>;
  /** Code in the area set; empty for the whole municipality. */
  area: string;
  subject: Json<Subject>;
  why: string;
  /** The alliance's decision that it comes from, and its place there; null where it was written by hand. */
  decision: string | null;
  position: number | null;
}

/** Judged by the survey (`baseline` and what goes with it) or by people (`own_baseline`, `own_target`), never by both. */
export interface GoalTable extends KeptItem {
  goal: Generated<string>;
  priority: string;
  /** The goal in people's own words. */
  statement: string;
  instrument: string | null;
  /** As it was released when the goal was written. */
  baseline: Json<ReleasedRow> | null;
  direction: ChangeDirection | null;
  /** In the baseline's unit. */
  target: number | null;
  /** detectableChange of the baseline; null where no change would have been told, too. */
  smallest_detectable: number | null;
  judged_wave: string | null;
  own_baseline: string | null;
  own_target: string | null;
  /** What people say of it, where they judge it. */
  own_answer: Json<OwnAnswer> | null;
  /** When it is to be judged: for the survey the day that the wave is planned to close. */
  judged_day: string;
  expected_from: string;
  expected_years: number;
}

/** Insats. */
export interface MeasureTable extends KeptItem {
  measure: Generated<string>;
  goal: string;
  assignment: string | null;
  /** Which kind of the measure library; null for one of people's own. */
  library: string | null;
  title: string;
  what: string;
  for_whom: string;
  place: string;
  dose: string;
  /** A board, an organisation or a function, as it may be published … */
  responsible: string;
  /** … and the member who gets the reminders, who is never published. */
  responsible_person: string | null;
  starts_on: string | null;
  ends_on: string | null;
  /** In kronor. */
  cost: number | null;
  status: MeasureStatus;
  /** Why it is blocked, paused or ended early. */
  status_reason: string;
  evidence: EvidenceTier;
}

export interface FollowUpTable extends KeptItem {
  follow_up: Generated<string>;
  measure: string;
  planned_on: string;
  /** null until it is done. */
  done_on: string | null;
  /** The dose that was delivered. */
  delivered: string;
  /** How many were reached; null where nobody counted. */
  reach: number | null;
  learnt: string;
  /** The day that the last reminder was sent for. */
  reminded_on: string | null;
}

/** What there is today for a subject in an area. */
export interface ResourceTable extends KeptItem {
  resource: Generated<string>;
  area: string;
  subject: Json<Subject>;
  ages: Json<readonly AgeBand[]>;
  title: string;
  provider: string;
  reach: number | null;
  quality: ResourceQuality;
  cost: number | null;
  note: string;
}

/** How large people weigh the need for a subject at an age in an area. */
export interface NeedTable extends KeptItem {
  need: Generated<string>;
  area: string;
  subject: Json<Subject>;
  ages: AgeBand;
  level: NeedLevel;
  why: string;
}

/** Kommunfullmäktigemål, for its mandate period. */
export interface CouncilGoalTable extends KeptItem {
  council_goal: Generated<string>;
  title: string;
  /** Inriktning. */
  direction: string;
  period_from: string;
  period_to: string;
}

/** Which council goal a priority serves, from when until when: a new link ends the one before, which stays. */
export interface CouncilLinkTable extends KeptItem {
  council_link: Generated<string>;
  council_goal: string;
  priority: string;
  since: string;
  until: string | null;
}

/** Uppdrag: one board leads. */
export interface AssignmentTable extends KeptItem {
  assignment: Generated<string>;
  council_goal: string | null;
  title: string;
  leading_board: string;
  boards: Json<readonly string[]>;
  outside_parties: Json<readonly string[]>;
  /** A formal decision: board, §, diarienummer and day. Empty where there is none. */
  decided_by: string;
  paragraph: string;
  reference: string;
  decided_on: string | null;
  /** In kronor. */
  budget: number | null;
  due_on: string | null;
  /** Where it stands, for delårsrapport and årsredovisning. */
  state: string;
}

/** Whether an area's public page is there, and what it says first. */
export interface PlanPageTable {
  municipality: string;
  area: string;
  published: boolean;
  intro: string;
  revision: Generated<number>;
}

/** Every change of a plan: it can be added and never changed. */
export interface PlanHistoryTable {
  municipality: string;
  entry: Generated<string>;
  at: MadeAt;
  /** null for what is above the areas. */
  area: string | null;
  kind: PlanItemKind;
  /** Its id. */
  item: string;
  act: PlanAct;
  person: string;
  person_name: string;
  before: Json<unknown> | null;
  after: Json<unknown> | null;
}

/** A municipality's own kind of measure; each change is a row, and the newest one counts. */
export interface LibraryMeasureTable {
  municipality: string;
  library_measure: string;
  revision: number;
  content: Json<OwnMeasureContent>;
  /** It is not offered any more; plans that chose it keep it. */
  retired: boolean;
  person: string;
  person_name: string;
  changed_at: MadeAt;
}

/** How far an alliance had come with a milestone, as somebody judged it; the newest one counts. */
export interface MilestoneAssessmentTable {
  municipality: string;
  /** The alliance's area; empty for the whole municipality. */
  area: string;
  milestone: string;
  /** From 1. */
  number: number;
  /** 0-4. */
  level: number;
  note: string;
  evidence: Json<readonly EvidenceLink[]>;
  person: string;
  person_name: string;
  assessed_at: MadeAt;
}

/** How a goal was judged by a release of a wave, as it was told then. */
export interface VerdictTable {
  municipality: string;
  goal: string;
  instrument: string;
  wave: string;
  release: number;
  verdict: Verdict;
  /** That the wave closed. */
  day: string;
  goal_then: Json<Goal>;
  /** The goal's row in this wave; null where there is none. */
  now: Json<ReleasedRow | null> | null;
  judged: Json<JudgedGoal>;
  /** Against areas that did not choose the same: null for the whole municipality. */
  others: Json<DifferenceInDifferences | NoDifferenceInDifferences | null>;
  sentence: Json<Text>;
  judged_at: MadeAt;
}
