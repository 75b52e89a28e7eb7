/** What the pages of areas and schools ask the server for. */
import type { AreaFileReading } from '../../survey/area-sets/area-file-reading.ts';
import type { AreaProblem } from '../../survey/area-sets/area-problems.ts';
import type { MappedArea } from '../../survey/area-sets/mapped-area-set.ts';
import type { PlaceProblem } from '../../survey/places/place-problems.ts';
import type { School, SchoolClass } from '../../survey/places/school.ts';
import type { Text } from '../../survey/text.ts';

export interface AreaSetInfo {
  readonly id: string;
  readonly name: Text;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly areas: number;
}
export interface AreaFeature {
  readonly id: string;
  readonly properties: Pick<MappedArea, 'name' | 'within' | 'units' | 'keys'>;
  readonly geometry: MappedArea['geometry'];
}
export interface AreaSetReply extends Omit<AreaSetInfo, 'areas'> {
  readonly features: readonly AreaFeature[];
}
export interface CheckedAreas {
  readonly content: {
    readonly crs: string | null;
    readonly features: number;
    readonly properties: readonly { readonly name: string; readonly values: readonly string[] }[];
    readonly reading: AreaFileReading;
  } | null;
  readonly problems: readonly AreaProblem[];
  readonly features: readonly AreaFeature[];
  /** Stored sets that are in force at the same time. */
  readonly overlapping: readonly OverlappingSet[];
}
export interface OverlappingSet extends Omit<AreaSetInfo, 'areas'> {
  /** Whether it can end the day before the new one begins. */
  readonly canEnd: boolean;
}
export interface CheckedSchools {
  readonly problems: readonly PlaceProblem[];
  readonly schools: readonly School[];
}
export interface CheckedClasses {
  readonly problems: readonly PlaceProblem[];
  readonly classes: readonly SchoolClass[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly missing: readonly SchoolClass[];
}
export interface SchoolReply extends School {
  readonly classes: readonly SchoolClass[];
}
