/**
 * The page's end of the port: it answers the frame's questions with the tables that the notebook declares, and nothing else. Whatever
 * comes from the frame is taken for hostile until it has the exact shape.
 */
import { declaresIndicators, isDeclared, type TableDeclaration } from '../../notebooks/document/declared-tables.ts';
import type { Refusal, SurveyInfo, ToFrame } from '../sandbox/protocol.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { budget } from './budget.ts';
import { liveTables, type TableSource } from './table-source.ts';

type Answer = Extract<ToFrame, { type: 'answer' }>;
type Outcome = { readonly surveys: readonly SurveyInfo[] } | { readonly wave: ArrayBuffer } | { readonly refused: Refusal };

export interface TableServer {
  /** Answers one question; null where it has no id to answer to. */
  answer(question: unknown): Promise<Answer | null>;
}

/** Questions that may be open at once, and that may come at all: a notebook asks once per wave and keeps the answer. */
const openAtOnce = 64;
const questions = { burst: 128, perSecond: 4 };
/** Bytes that one frame is given in its life; a wave is about 1 MB. */
const mostBytes = 512 * 1024 * 1024;
const longestCode = 128;

/**
 * @param from a municipality, whose newest releases are given, or another source
 * @param now milliseconds; a test gives its own
 * @param onNothing the server cannot be reached and has given no table yet: no cell has anything to show
 * @param onGiven the frame is given a wave of this survey
 */
export function tableServer(
  from: string | TableSource,
  tables: readonly TableDeclaration[],
  now: () => number = () => performance.now(),
  onNothing: () => void = () => {},
  onGiven: (survey: string) => void = () => {},
): TableServer {
  const source = typeof from === 'string' ? liveTables(from) : from;
  let open = 0;
  let given = 0;
  const mayAsk = budget(questions, now());
  return {
    async answer(question) {
      const id = idOf(question);
      if (id === null) return null;
      if (!mayAsk.take(now()) || open >= openAtOnce || given > mostBytes) return { type: 'answer', id, refused: 'tooMany' };
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
      if (question['table'] === 'surveys') return { surveys: declaredSurveys(await source.surveys()) };
      if (question['table'] === 'indicators') {
        if (!declaresIndicators(tables)) return { refused: 'notDeclared' };
        const bytes = await source.indicators();
        given += bytes.byteLength;
        return { wave: bytes };
      }
      const fetched = question['table'] === 'released' ? source.released : question['table'] === 'areas' ? source.areas : null;
      if (!fetched) return { refused: 'malformed' };
      const filter = filterOf(question['filter']);
      if (!filter) return { refused: 'malformed' };
      if (!isDeclared(tables, filter.survey, filter.wave)) return { refused: 'notDeclared' };
      const wave = await fetched(filter.survey, filter.wave);
      given += wave.byteLength;
      onGiven(filter.survey);
      return { wave };
    } catch (error) {
      if (error instanceof ReplyProblem && error.status >= 400 && error.status < 500) return { refused: 'notFound' };
      if (given === 0) onNothing();
      return { refused: 'unreachable' };
    }
  }

  /** In the order in which the document names them, with the waves that have released tables. */
  function declaredSurveys(surveys: readonly SurveyInfo[]): SurveyInfo[] {
    const named = tables.map((table) => table.survey);
    const place = (survey: SurveyInfo) => (named.includes(survey.instrument) ? named.indexOf(survey.instrument) : named.length);
    return surveys
      .map(({ instrument, title, origin, synthetic, waves }) => ({
        instrument,
        title,
        origin,
        synthetic,
        waves: waves.filter(({ wave }) => isDeclared(tables, instrument, wave)).map(({ wave, label }) => ({ wave, label })),
      }))
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
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longestCode && !/^\.+$/.test(value) && !/[\\/]/.test(value);
