/**
 * The page's end of the port in the enclave: it gives the frame the answers of the notebook's own wave, once fetched, and nothing else.
 */
import { budget } from '../notebook/budget.ts';
import type { TableServer } from '../notebook/serve-tables.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';

const questions = { burst: 8, perSecond: 0.2 };

/** @param fetchThem the bytes, which the frame then owns */
export function responseServer(fetchThem: () => Promise<ArrayBuffer>, now: () => number = () => performance.now()): TableServer {
  const mayAsk = budget(questions, now());
  return {
    async answer(question) {
      const { id, table } = (typeof question === 'object' && question !== null ? question : {}) as { id?: unknown; table?: unknown };
      if (typeof id !== 'number' || !Number.isSafeInteger(id)) return null;
      if (table === 'surveys') return { type: 'answer', id, surveys: [] };
      if (table !== 'responses') return { type: 'answer', id, refused: 'notDeclared' };
      if (!mayAsk.take(now())) return { type: 'answer', id, refused: 'tooMany' };
      try {
        return { type: 'answer', id, wave: await fetchThem() };
      } catch (error) {
        return {
          type: 'answer',
          id,
          refused: error instanceof ReplyProblem && error.status >= 400 && error.status < 500 ? 'notFound' : 'unreachable',
        };
      }
    },
  };
}
