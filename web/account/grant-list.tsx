import type { Grant } from '../../server/access/roles.ts';
import { roleTexts } from './texts.ts';

/** Roles in words, with where they hold and what they are for. */
export function GrantList({ grants }: { readonly grants: readonly Grant[] }) {
  const { names, may, scope } = roleTexts.value;
  return (
    <ul>
      {grants.map((grant) => (
        <li key={`${grant.role} ${JSON.stringify(grant.scope)}`}>
          <strong>{names[grant.role]}</strong>, {scope(grant.scope.kind, grant.scope.kind === 'municipality' ? '' : grant.scope.code)}:{' '}
          {may[grant.role]}
        </li>
      ))}
    </ul>
  );
}
