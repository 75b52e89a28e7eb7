/** Whom a participant speaks for. Chosen by oneself; what each is called stands in the text catalogue. */
export const sectorIds = [
  'school',
  'socialServices',
  'police',
  'health',
  'leisure',
  'association',
  'housing',
  'business',
  'resident',
  'youth',
  'guardian',
  'other',
] as const;
export type SectorId = (typeof sectorIds)[number];
