/** What the page itself may say of made-up data: it knows which surveys the frame was given, and nothing of what the frame shows of them. */

interface MarkedSurvey {
  readonly instrument: string;
  readonly synthetic: boolean;
}

/**
 * The made-up surveys that the frame was given, and whether it was given nothing else. Once it has both, either may be what is shown.
 * Null where it was given no made-up data.
 */
export function madeUpGiven<Survey extends MarkedSurvey>(
  surveys: readonly Survey[],
  given: ReadonlySet<string>,
): { readonly madeUp: readonly Survey[]; readonly nothingElse: boolean } | null {
  const madeUp = surveys.filter(({ instrument, synthetic }) => synthetic && given.has(instrument));
  return madeUp.length === 0 ? null : { madeUp, nothingElse: madeUp.length === given.size };
}
