import type { Route } from '../http/routes.ts';
import type { Accounts } from './accounts.ts';
import { invitationRoutes } from './invitation.routes.ts';
import { ownAccountRoutes } from './own-account.routes.ts';
import { passwordResetRoutes } from './password-reset.routes.ts';
import { sessionRoutes } from './session.routes.ts';
import { singleSignOnRoutes } from './single-sign-on.routes.ts';

/** Everything about one's own account. Other people's are the administrators' routes. */
export const accountRoutes = (accounts: Accounts): Route[] => [
  ...sessionRoutes(accounts),
  ...passwordResetRoutes(accounts),
  ...invitationRoutes(accounts),
  ...ownAccountRoutes(accounts),
  ...singleSignOnRoutes(accounts),
];
