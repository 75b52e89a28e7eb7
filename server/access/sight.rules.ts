/** What of a municipality's notebooks and released tables somebody sees. Pure. */
import { type Audience, audiences } from '../../notebooks/audience.ts';
import { type Role, rolesWithSecondFactor, type Who } from './roles.ts';

/** Strangers see what is for everyone, members what is for the municipality as well, and who makes notebooks all released tables. */
export type Sight = 'everyone' | 'municipality' | 'allTables';

const makers: readonly Role[] = ['analyst', 'ctcCoordinator'];

/**
 * Whose role waits for a second factor sees what every member sees, the page that says what to do among it.
 *
 * @param municipality its id. A member without any role is a stranger.
 */
export function sightOf(who: Who | null, municipality: string): Sight {
  const grants = who?.memberships.get(municipality)?.grants ?? [];
  const counts = (role: Role) => who?.secondFactor === true || !rolesWithSecondFactor.includes(role);
  if (grants.some(({ role }) => makers.includes(role) && counts(role))) return 'allTables';
  return grants.length > 0 ? 'municipality' : 'everyone';
}

export const audiencesFor = (sight: Sight): readonly Audience[] => (sight === 'everyone' ? ['everyone'] : audiences);
