/** How many codes a class may have: what a sheet is made by, and what closing holds the forms of a class against. */

/** What the limit depends on, of a class in a wave. */
export interface ClassCount {
  readonly headCount: number;
  /** How many guardians said no. */
  readonly refusals: number;
}

/** Pupils who may answer. */
export const expectedPupils = ({ headCount, refusals }: ClassCount): number => headCount - refusals;

/** Codes beyond one for each pupil, for sheets that get lost and pupils who are new: a tenth of the class, and at least three. */
export const spareCodes = ({ headCount }: Pick<ClassCount, 'headCount'>): number => Math.max(3, Math.ceil(headCount / 10));

/** Most codes that a class ever has at once, used ones included; so nobody gets in many forms of their own. */
export const codeLimit = (count: ClassCount): number => expectedPupils(count) + spareCodes(count);
