/** docs/rights.md, made from the declarations of the routes. Pure. */
import type { Declared } from '../http/routes.ts';
import type { Rule } from './access.rules.ts';
import { type Role, roles, rolesWithSecondFactor, scopesOf } from './roles.ts';

/** A page or file has no summary. */
export type Described = Declared & { readonly summary?: string };

const boundTo: Readonly<Record<(typeof scopesOf)[keyof typeof scopesOf], string>> = {
  area: 'an area',
  areaOrAll: 'an area, or nothing',
  school: 'a school',
};

export function describeRights(routes: readonly Described[]): string {
  const lines = routes.map(
    ({ method, path, rule, summary }) => `| \`${method.toUpperCase()} ${path}\` | ${ruleWords(rule)} | ${summary ?? 'Page'} |`,
  );
  return `# Who may what

Made from the routes themselves by \`npm run docs:rights\`; a test holds the two together, and \`npm run test:rights\` tries every route with
every role, in the own municipality and another's, for the own area and school and others, against a matrix written by hand
(\`test/rights/matrix.ts\`). A route without a rule does not start.

- **everyone**: no session is looked at.
- **published**: what is published to everyone; members see what is published to their municipality as well, and those who make notebooks
  (coordinators, and analysts who have passed the second factor) all released tables. A municipality that has published nothing to everyone is not there for others.
- **signed in**: one's own account.
- **roles**: one of them, in the municipality of the address. "Own area" and "own school": a role that is bound to one counts for that alone (an
  area reaches the areas that lie in it); one that is not bound counts everywhere. "Whole municipality": one that is bound does not count.
- Roles of ${rolesWithSecondFactor.map((role) => `\`${role}\``).join(' and ')}, and the enclave, count only in a session that has passed a second factor.
- To somebody without a role in it, a municipality that exists and one that does not give the same reply.

| role | bound to |
| --- | --- |
${roles.map((role) => `| \`${role}\` | ${boundTo[(scopesOf as Partial<Record<Role, keyof typeof boundTo>>)[role]!] ?? 'nothing: it holds for the whole municipality'} |`).join('\n')}

| route | who | what |
| --- | --- | --- |
${lines.join('\n')}
`;
}

function ruleWords(rule: Rule): string {
  if (typeof rule === 'string') return { everyone: 'everyone', published: 'published', signedIn: 'signed in' }[rule];
  const about = rule.about === undefined ? [] : [rule.about === 'municipality' ? 'whole municipality' : `own ${rule.about}`];
  return [rule.roles.map((role) => `\`${role}\``).join(', '), ...about, ...(rule.enclave ? ['with the right to the enclave'] : [])].join(
    '; ',
  );
}
