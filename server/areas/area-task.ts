/** The worker's side of reading a file of areas: a file of 64 MB takes seconds, and nobody else waits for it. */
import { type AreaFileReading, guessReading } from '../../survey/area-sets/area-file-reading.ts';
import type { Outcome } from '../../survey/area-sets/area-problems.ts';
import { type FeatureFile, propertiesOf } from '../../survey/area-sets/feature-file.ts';
import type { AreaSetHead, MappedAreaSet } from '../../survey/area-sets/mapped-area-set.ts';
import { readAreaFile } from '../../survey/area-sets/read-area-file.ts';
import { readGeoJson } from '../../survey/area-sets/read-geojson.ts';
import { isGeoPackage, readGeoPackage } from './read-geopackage.ts';

export interface AreaTask {
  readonly bytes: Uint8Array;
  /** Table of a GeoPackage. */
  readonly layer: string | null;
  readonly head: AreaSetHead;
  /** What is not said here is as the names of the properties suggest. */
  readonly reading: Partial<AreaFileReading>;
}

/** What the file holds, as far as it could be read at all. */
export interface AreaFileContent {
  readonly crs: string | null;
  readonly features: number;
  readonly properties: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** How it was read. */
  readonly reading: AreaFileReading;
}

export interface AreaReply {
  /** Null for a file that is no file of areas. */
  readonly content: AreaFileContent | null;
  readonly outcome: Outcome<MappedAreaSet>;
}

export async function runTask({ bytes, layer, head, reading }: AreaTask): Promise<AreaReply> {
  const file: Outcome<FeatureFile> = isGeoPackage(bytes) ? await readGeoPackage(bytes, layer) : readGeoJson(bytes);
  if (!file.ok) return { content: null, outcome: file };
  const whole = { ...guessReading(file.value), ...reading };
  const { crs, features } = file.value;
  return {
    content: { crs, features: features.length, properties: propertiesOf(file.value), reading: whole },
    outcome: readAreaFile(file.value, head, whole),
  };
}
