/** What is answered where no route is: the page or problem that says so, the methods that there are, or the address without its last slash. */
import type { Context, Hono, NotFoundHandler } from 'hono';
import { ProblemError, problemReply } from '../problem.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** A person with a browser, asking for a page by its address; scripts and other programs get problems as data. */
export const wantsPage = ({ req }: Context): boolean =>
  (req.method === 'GET' || req.method === 'HEAD') &&
  /\btext\/html\b/.test(req.header('accept') ?? '') &&
  !/^\/(api|assets)\//.test(req.path);

export function answerElsewhere(app: Hono, problemPage: ((context: Context, status: number) => Response) | undefined): NotFoundHandler {
  return (context) => {
    const { path } = context.req;
    const others = methodsAt(app, path);
    if (others.length > 0) {
      const allowed = others.includes('GET') ? ['GET', 'HEAD', ...others.filter((method) => method !== 'GET')] : others;
      const reply = problemReply(
        context,
        new ProblemError('methodNotAllowed', `This address does not take ${context.req.method}, only ${allowed.join(', ')}.`),
      );
      reply.headers.set('allow', allowed.join(', '));
      return reply;
    }
    const trimmed = path.replace(/\/+$/, '');
    if (trimmed !== path && wantsPage(context) && methodsAt(app, trimmed).includes('GET')) return context.redirect(encodeURI(trimmed));
    return problemPage && wantsPage(context)
      ? problemPage(context, 404)
      : problemReply(context, new ProblemError('notFound', 'There is nothing at this address.'));
  };
}

/** Middleware is there for every method; only what was declared for one counts. */
const methodsAt = (app: Hono, path: string): readonly string[] =>
  methods.filter((method) => app.router.match(method, path)[0].some(([[, route]]) => route.method === method));
