/** What a person has to do next in a municipality, from what the server says of it. Pure. */
import type { Role } from '../../server/access/roles.ts';
import type { Step } from '../../notebooks/wording/staff-texts.ts';

export interface Facts {
  readonly roles: readonly Role[];
  /** What the person may open. */
  readonly pages: readonly string[];
  readonly hasSecondFactor: boolean;
  /** An account that everybody uses stays as it is. */
  readonly isExample: boolean;
  /** How many there are; null where the person may not know. */
  readonly areaSets: number | null;
  readonly schools: number | null;
  readonly people: number | null;
  readonly waves: { readonly all: number; readonly published: number };
  readonly notebooks: number;
  /** How many schools the person works for. */
  readonly ownSchools: number;
}

/** The most urgent first. Only what the person can do something about, or waits for. */
export function nextSteps(facts: Facts): Step[] {
  const { roles, waves } = facts;
  const has = (...wanted: readonly Role[]): boolean => wanted.some((role) => roles.includes(role));
  const steps: (Step | false)[] = [
    has('admin', 'analyst') && !facts.hasSecondFactor && !facts.isExample && 'secondFactor',
    facts.ownSchools > 0 && has('schoolContact') && 'schoolSurvey',
    facts.areaSets === 0 && has('admin') && 'areas',
    facts.schools === 0 && has('admin') && 'schools',
    facts.people === 1 && has('admin') && 'people',
    waves.all === 0 && has('admin', 'analyst') && 'survey',
    waves.all > waves.published && has('admin', 'analyst', 'ctcCoordinator') && 'release',
    waves.published > 0 && facts.notebooks > 0 && has('ctcCoordinator', 'alliance', 'leadership', 'reader', 'analyst') && 'read',
  ];
  return steps.filter((step) => step !== false);
}
