import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import type { Accounts } from './accounts.ts';
import { type Me, me, ownView } from './own-view.ts';

const nobody: Me = { person: null, municipalities: [], example: false };

/** Asked by every page. Strangers get a reply as well: a refusal would stand as a fault in each stranger's console. */
export const meRoutes = (accounts: Accounts | undefined): Route[] => [
  declareRoute({
    method: 'get',
    path: '/api/me',
    rule: 'everyone',
    summary: 'Who is signed in, and what they may',
    reply: { name: 'Me', schema: me, description: 'Also to strangers, who are nobody' },
    handle: async (context) => privateReply(accounts ? await ownView(accounts, context.req.raw.headers) : nobody),
  }),
];
