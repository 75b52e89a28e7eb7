import type { RoleRule } from './access.rules.ts';

/** Whoever has a part in the municipality's work; not those who only read what is published. */
export const members = {
  roles: ['admin', 'ctcCoordinator', 'analyst', 'schoolContact', 'alliance', 'leadership', 'dataProtection', 'archivist'],
} as const satisfies RoleRule;
