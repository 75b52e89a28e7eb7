/** The one place that decides who may use a route. Pure: who, which rule, what it is about and the time come in; a decision goes out. */
import { type Grant, type Role, roles as allRoles, rolesWithSecondFactor, type Who } from './roles.ts';

/** What a route demands of whoever sends the request. */
export type Rule =
  /** Nothing: no session is even looked at. */
  | 'everyone'
  /** A session; the route is about the person's own things. */
  | 'signedIn'
  /** What is published to everyone, and to members of the municipality what is published to them: the service looks at the audience. */
  | 'published'
  | RoleRule;

export interface RoleRule {
  /** One of these, in the municipality of the address. */
  readonly roles: readonly Role[];
  /** What it is about: an area or a school that the address names, or the whole. A role that is bound to another one or to a part does not count. */
  readonly about?: 'municipality' | 'area' | 'school';
  /** The right to the enclave is needed as well. */
  readonly enclave?: true;
}

/** Whether a value is a rule at all: what has none, or a made-up one, must not start. */
export const isRule = (value: unknown): value is Rule =>
  value === 'everyone' || value === 'signedIn' || value === 'published' || isRoleRule(value);

const isRoleRule = (value: unknown): value is RoleRule => {
  const { roles } = (typeof value === 'object' && value !== null ? value : {}) as Partial<RoleRule>;
  return Array.isArray(roles) && roles.length > 0 && roles.every((role) => allRoles.includes(role as Role));
};

/** What a request is about. */
export interface Subject {
  /** Id of the municipality that the address names; null where it names none or one that is not there. */
  readonly municipality: string | null;
  /** The area of the address and everything above it in its tree. */
  readonly areas?: readonly string[];
  readonly school?: string;
}

export type Decision = 'allowed' | 'signIn' | 'secondFactor' | 'forbidden';

/** @param now ISO time, which ends the right to the enclave */
export function decide(rule: Rule, who: Who | null, subject: Subject, now: string): Decision {
  if (rule === 'everyone' || rule === 'published') return 'allowed';
  if (who === null) return 'signIn';
  if (rule === 'signedIn') return 'allowed';
  const membership = subject.municipality === null ? undefined : who.memberships.get(subject.municipality);
  if (!membership) return 'forbidden';
  const fitting = membership.grants.filter((grant) => rule.roles.includes(grant.role) && reaches(grant, rule, subject));
  if (fitting.length === 0) return 'forbidden';
  if (rule.enclave && !(membership.enclaveUntil !== null && membership.enclaveUntil > now)) return 'forbidden';
  const needsSecond = rule.enclave === true || fitting.every(({ role }) => rolesWithSecondFactor.includes(role));
  return needsSecond && !who.secondFactor ? 'secondFactor' : 'allowed';
}

/** Whether a grant reaches what the request is about: one of the whole municipality does, one of an area reaches what lies under it. */
function reaches({ scope }: Grant, { about }: RoleRule, subject: Subject): boolean {
  if (about === undefined || scope.kind === 'municipality') return true;
  if (about === 'municipality') return false;
  if (about === 'area') return scope.kind === 'area' && (subject.areas ?? []).includes(scope.code);
  return scope.kind === 'school' && scope.code === subject.school;
}
