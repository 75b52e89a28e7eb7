/**
 * The page's end of the port: it answers the frame's questions with the tables that the notebook declares, and nothing else. Whatever
 * comes from the frame is taken for hostile until it has the exact shape.
 */
import { isDeclared, type TableDeclaration } from '../../notebooks/document/declared-tables.ts';
import { getReleased, getSurveys, ReplyProblem } from '../app/api.ts';
import type { Refusal, SurveyInfo, ToFrame } from '../sandbox/protocol.ts';

type Answer = Extract<ToFrame, { type: 'answer' }>;
type Outcome = { readonly surveys: readonly SurveyInfo[] } | { readonly wave: ArrayBuffer } | { readonly refused: Refusal };

export interface TableServer {
  /** Answers one question; null where it has no id to answer to. */
  answer(question: unknown): Promise<Answer | null>;
}

/** Questions that may be open at once, and that may be asked in the life of one frame: a notebook asks once per wave. */
const openAtOnce = 64;
const inALife = 2000;
const longestCode = 128;

export function tableServer(slug: string, tables: readonly TableDeclaration[]): TableServer {
  let open = 0;
  let asked = 0;
  return {
    async answer(question) {
      const id = idOf(question);
      if (id === null) return null;
      if (++asked > inALife || open >= openAtOnce) return { type: 'answer', id, refused: 'tooMany' };
      open++;
      try {
        return { type: 'answer', id, ...(await outcome(question as Record<string, unknown>)) };
      } finally {
        open--;
      }
    },
  };

  async function outcome(question: Record<string, unknown>): Promise<Outcome> {
    try {
      if (question['table'] === 'surveys') return { surveys: declaredSurveys(await getSurveys(slug)) };
      if (question['table'] !== 'released') return { refused: 'malformed' };
      const filter = filterOf(question['filter']);
      if (!filter) return { refused: 'malformed' };
      if (!isDeclared(tables, filter.survey, filter.wave)) return { refused: 'notDeclared' };
      return { wave: await getReleased(slug, filter.survey, filter.wave) };
    } catch (error) {
      return { refused: error instanceof ReplyProblem && error.status >= 400 && error.status < 500 ? 'notFound' : 'unreachable' };
    }
  }

  /** In the order in which the document names them. */
  function declaredSurveys(surveys: readonly SurveyInfo[]): SurveyInfo[] {
    const place = (survey: SurveyInfo) => tables.findIndex((table) => table.survey === survey.instrument);
    return surveys
      .map((survey) => ({ ...survey, waves: survey.waves.filter(({ wave }) => isDeclared(tables, survey.instrument, wave)) }))
      .filter((survey) => survey.waves.length > 0)
      .sort((a, b) => place(a) - place(b));
  }
}

const idOf = (question: unknown): number | null => {
  const id = typeof question === 'object' && question !== null ? (question as { id?: unknown }).id : undefined;
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : null;
};
function filterOf(filter: unknown): { survey: string; wave: string } | null {
  if (typeof filter !== 'object' || filter === null) return null;
  const { survey, wave } = filter as { survey?: unknown; wave?: unknown };
  return isCode(survey) && isCode(wave) ? { survey, wave } : null;
}
/** A code of the API's address: never a path that leads elsewhere. */
const isCode = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= longestCode && !/^\.+$/.test(value) && !/[\\/]/.test(value);
