/** What can be wrong with a plan that nobody looks after, the gravest first. */
export const hygieneFaultKinds = [
  'followUpOverdue',
  'measurePastItsEnd',
  'measureNotBegun',
  'goalNotJudged',
  'goalWithoutMeasure',
  'measureWithoutFollowUp',
  'priorityWithoutGoal',
] as const;
export type HygieneFaultKind = (typeof hygieneFaultKinds)[number];
