/** What can be wrong with a file of areas, as facts; notebooks/wording says them. */

/** An area as a problem names it: by its code, or by its place in the file (from 1) where that is not known. */
export type AreaName = { readonly code: string } | { readonly feature: number };

export type AreaProblem =
  /** Of the file as a whole. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'cutOff' }
  | { readonly kind: 'notJson'; readonly line: number | null; readonly column: number | null }
  | { readonly kind: 'notUtf8' }
  | { readonly kind: 'notFeatures' }
  | { readonly kind: 'notGeoPackage'; readonly detail: 'damaged' | 'noLayer' | 'wrongLayer'; readonly layers: readonly string[] }
  | { readonly kind: 'tooLarge'; readonly megabytes: number }
  /** It takes longer to read than a file may. */
  | { readonly kind: 'tooSlow'; readonly seconds: number }
  | { readonly kind: 'tooManyFeatures'; readonly most: number }
  | { readonly kind: 'tooManyAreas'; readonly most: number }
  | { readonly kind: 'tooManyPoints'; readonly most: number }
  | { readonly kind: 'unknownCrs'; readonly name: string }
  | { readonly kind: 'crsNeeded' }
  | { readonly kind: 'axesSwapped' }
  | { readonly kind: 'noProperty'; readonly property: string; readonly known: readonly string[] }
  | { readonly kind: 'noneLeft'; readonly property: string; readonly value: string }
  /** Of one area. */
  | { readonly kind: 'noCode'; readonly feature: number; readonly property: string }
  | { readonly kind: 'badCode' | 'badName'; readonly feature: number; readonly property: string }
  | { readonly kind: 'codeTwice'; readonly code: string; readonly features: readonly number[] }
  | { readonly kind: 'noGeometry'; readonly area: AreaName }
  | { readonly kind: 'notAPolygon'; readonly area: AreaName; readonly type: string }
  | { readonly kind: 'badPosition' | 'ringNotClosed' | 'ringTooShort'; readonly area: AreaName; readonly ring: number }
  | { readonly kind: 'outsideSweden'; readonly area: AreaName }
  | { readonly kind: 'crossesItself'; readonly area: AreaName }
  /** Of the tree. */
  | { readonly kind: 'noParent'; readonly code: string; readonly parent: string }
  | { readonly kind: 'circle'; readonly codes: readonly string[] }
  | { readonly kind: 'areaInItself'; readonly code: string }
  | { readonly kind: 'severalRoots'; readonly codes: readonly string[]; readonly count: number }
  | { readonly kind: 'tooDeep'; readonly code: string; readonly most: number }
  | { readonly kind: 'differentAbove'; readonly code: string; readonly above: readonly string[] }
  | { readonly kind: 'unitTwice'; readonly unit: string; readonly codes: readonly string[] }
  /** Of how areas lie to each other. */
  | { readonly kind: 'overlap'; readonly codes: readonly [string, string]; readonly share: number }
  | { readonly kind: 'outsideParent'; readonly code: string; readonly parent: string; readonly share: number };

/** Beyond this many nobody reads on. */
export const mostProblems = 200;
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly AreaProblem[] };

export const refused = (...problems: readonly AreaProblem[]): { readonly ok: false; readonly problems: readonly AreaProblem[] } => ({
  ok: false,
  problems: problems.slice(0, mostProblems),
});
