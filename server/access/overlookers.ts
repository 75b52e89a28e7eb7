import type { RoleRule } from './access.rules.ts';

/** Whoever leads the long-term work or works in it. */
export const overlookers = { roles: ['leadership', 'ctcCoordinator', 'analyst', 'alliance', 'admin'] } as const satisfies RoleRule;
