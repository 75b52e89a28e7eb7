/** Row types of every table, as Kysely reads and writes them. The migrations are the truth; a database test holds the two together. */
import type { ColumnType, Generated } from 'kysely';
import type { CutPoints } from '../../survey/instrument/instrument.ts';
import type { Text } from '../../survey/text.ts';

/** What the role `entry` sees outside a tenant: the list of tenants, and nothing of theirs. */
export interface EntryTables {
  'accounts.municipality': MunicipalityTable;
}

/** What the role `app` sees inside `inMunicipality`: one tenant's rows. */
export interface TenantTables {
  'tenant.instrument': InstrumentTable;
  'tenant.cut_points': CutPointsTable;
  'tenant.wave': WaveTable;
  'tenant.wave_column': WaveColumnTable;
  'tenant.released_wave': ReleasedWaveTable;
  'tenant.imported_file': ImportedFileTable;
  'tenant.notebook': NotebookTable;
  'tenant.notebook_revision': NotebookRevisionTable;
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

export interface ReleasedWaveTable {
  municipality: string;
  instrument: string;
  wave: string;
  /** The ReleasedWave as JSON, gzipped: the very bytes that are sent. */
  document: Uint8Array;
  etag: string;
  created_at: MadeAt;
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
  created_at: MadeAt;
}
