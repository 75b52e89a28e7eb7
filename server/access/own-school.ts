import type { RoleRule } from './access.rules.ts';

/** Whoever counts a school's classes, and whoever works with the counts. */
export const ownSchool = { roles: ['admin', 'ctcCoordinator', 'analyst', 'schoolContact'], about: 'school' } as const satisfies RoleRule;
