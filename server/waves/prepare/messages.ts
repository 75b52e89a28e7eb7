/** What the two sides of the worker that prepares waves say to each other. Bytes are handed over, not copied. */
import type { DisclosureSettings } from '../../../analysis/disclosure/released.ts';
import type { ColumnsHeader, ColumnsPart } from '../../../survey/columns/encode-columns.ts';
import type { FileLimits } from '../../../survey/importing/file-limits.ts';
import type { ImportProblems } from '../../../survey/importing/import-problems.ts';
import type { ImportQuality } from '../../../survey/importing/import-quality.ts';
import type { MunicipalityOptions } from '../../../survey/simulation/settings.ts';
import type { CutPoints } from '../../../survey/instrument/instrument.ts';
import type { Register } from '../../../survey/register/register.ts';
import type { Text } from '../../../survey/text.ts';
import type { PackedRelease } from '../../releases/packed-release.ts';
import type { ShownDocuments } from '../../releases/release-task.ts';

export type WaveSource =
  | { readonly kind: 'file'; readonly name: string; readonly path: string; readonly skipBadRows: boolean }
  /** A file that somebody sent: it is never on a disk. */
  | {
      readonly kind: 'sent';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly skipBadRows: boolean;
      readonly limits: FileLimits;
    }
  | { readonly kind: 'simulated'; readonly options: MunicipalityOptions };

export interface PrepareRequest {
  /** The instrument's JSON. */
  readonly document: string;
  readonly source: WaveSource;
  /** False: the waves are stored closed, and a job of the queue makes their first release. */
  readonly release: boolean;
}

export interface EncodedColumns {
  readonly header: ColumnsHeader;
  readonly parts: readonly ColumnsPart[];
}

export interface PreparedWave {
  readonly wave: string;
  readonly label: Text;
  readonly respondents: number;
  readonly psus: number;
  readonly strata: number;
  readonly columns: EncodedColumns;
  /** null when releasing is left to the queue. */
  readonly released: PackedRelease | null;
}

export type FromWorker =
  | { readonly kind: 'rows'; readonly rows: number }
  /** All rows are read; `answer` with the stored columns of the wave before each, where the file itself does not hold it. */
  | { readonly kind: 'read'; readonly waves: readonly string[]; readonly rows: number; readonly quality: ImportQuality | null }
  | { readonly kind: 'wave'; readonly prepared: PreparedWave }
  | { readonly kind: 'refused'; readonly problems: ImportProblems }
  | { readonly kind: 'unreadable'; readonly message: Text }
  /** `cutPoints`: those that were derived now, by scale. */
  | { readonly kind: 'done'; readonly cutPoints: DerivedCutPoints };

/** By scale id. */
export type DerivedCutPoints = Readonly<Record<string, CutPoints>>;

export interface ToWorker {
  /** By wave code: stored columns of earlier waves that some wave of this file is compared with. */
  readonly earlier: Readonly<Record<string, EncodedColumns>>;
  /** All stored waves of the survey, pools aside, and the JSON of the instrument's stored versions. */
  readonly before: readonly { readonly wave: string; readonly version: string }[];
  readonly versions: readonly { readonly version: string; readonly document: string }[];
  /** Derived at an earlier import, for scales that the instrument gives none. */
  readonly cutPoints: DerivedCutPoints;
  /** Those in force. */
  readonly settings: DisclosureSettings;
  /** What is shown of those waves. */
  readonly shown: ShownDocuments;
  /** By wave code: the area sets of the earlier waves' releases, as texts. */
  readonly areaSets: Readonly<Record<string, string>>;
  /** Head-counts: those stored, and those that came with this import. */
  readonly register: Register | null;
}
