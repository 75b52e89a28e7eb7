/** To whom a notebook is published. */

/** Whom a notebook may be published to as a whole: strangers too, or whoever has a role in the municipality. */
export const audiences = ['everyone', 'municipality'] as const;
/** Roles that a notebook may be published to before the rest of the municipality. */
export const audienceRoles = ['alliance', 'schoolContact', 'leadership'] as const;
export type AudienceRole = (typeof audienceRoles)[number];

/** `area:` is whoever has a role that is bound to this area. */
export type Audience = (typeof audiences)[number] | `role:${AudienceRole}` | `area:${string}`;

export const isAudience = (value: string): value is Audience =>
  (audiences as readonly string[]).includes(value) ||
  audienceRoles.some((role) => value === `role:${role}`) ||
  /^area:[^\p{Cc}\p{Cs}]{1,120}$/u.test(value);

/** A further step on the ladder: from this day on, written as 2026-10-15, these see it as well. */
export interface LaterAudience {
  readonly audience: Audience;
  readonly from: string;
}
/** Steps of one publication: school and alliance, board, all. */
export const mostSteps = 4;

/** Who sees it on a day, of those that the ladder names; the first is who sees it at once. */
export const openOn = (audience: Audience, later: readonly LaterAudience[], day: string): readonly Audience[] => [
  audience,
  ...later.filter(({ from }) => from <= day).map((step) => step.audience),
];
