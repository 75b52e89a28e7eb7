/** The words of a plan that pages and server share: what a measure can be, how well it is known to work, whom something is for. */

/** From a thought to the end. `blocked` says why. */
export const measureStatuses = ['idea', 'planned', 'ongoing', 'delayed', 'paused', 'blocked', 'completed', 'endedEarly'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

/** Nothing more will be done of it. */
export const isEnded = (status: MeasureStatus): boolean => status === 'completed' || status === 'endedEarly';

/** What is known of the effect of a kind of measure; `unknown` is a value, and an honest one. */
export const evidenceTiers = ['wellSupported', 'promising', 'untested', 'unknown'] as const;
export type EvidenceTier = (typeof evidenceTiers)[number];

/** Whom a resource reaches, and where needs are weighed: by age in years, parents and other adults apart. */
export const ageBands = ['0-5', '6-9', '10-12', '13-15', '16-19', 'adults'] as const;
export type AgeBand = (typeof ageBands)[number];

/** What people may say of a goal that no survey judges: those of a survey's verdicts (analysis/priorities/judge-goal.ts) that fit. */
export const ownVerdicts = ['reached', 'onTheWay', 'noClearChange', 'wrongWay', 'cannotTell'] as const;
export type OwnVerdict = (typeof ownVerdicts)[number];

/** How large a need is, as people weighed it. */
export const needLevels = ['none', 'some', 'large'] as const;
export type NeedLevel = (typeof needLevels)[number];

/** How well a resource works, as those say who know it. */
export const resourceQualities = ['good', 'fair', 'poor', 'unknown'] as const;
export type ResourceQuality = (typeof resourceQualities)[number];

/** What a plan is made of: every change of one of these is a line of the history. */
export const planItemKinds = [
  'priority',
  'goal',
  'measure',
  'followUp',
  'resource',
  'need',
  'councilGoal',
  'councilLink',
  'assignment',
  'page',
] as const;
export type PlanItemKind = (typeof planItemKinds)[number];

export const planActs = ['made', 'changed', 'removed', 'restored'] as const;
export type PlanAct = (typeof planActs)[number];
