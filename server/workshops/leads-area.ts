import type { RoleRule } from '../access/access.rules.ts';

/** Whoever leads an alliance: the coordinator of its area, or of all, and the administrator. */
export const leads = { roles: ['admin', 'ctcCoordinator'] } as const satisfies RoleRule;
export const leadsArea = { ...leads, about: 'area' } as const satisfies RoleRule;

/** Whoever works with what alliances choose. */
export const worksWithPlans = { roles: ['admin', 'ctcCoordinator', 'analyst', 'alliance', 'leadership'] } as const satisfies RoleRule;
