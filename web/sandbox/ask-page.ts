/** Questions over the one port, each with its answer. */
import type { FromFrame, Refusal, SurveyInfo, ToFrame } from './protocol.ts';

type Answer = Extract<ToFrame, { type: 'answer' }>;

/** The page did not give the table; `refusal` says why. */
export class TableRefused extends Error {
  override readonly name = 'TableRefused';
  constructor(
    readonly refusal: Refusal,
    what: string,
  ) {
    super(
      `${what}: ${{ notDeclared: 'this notebook does not declare it', malformed: 'the question was malformed', tooMany: 'too many questions at once', notFound: 'there is no such table', unreachable: 'the server could not be reached' }[refusal]}`,
    );
  }
}

export interface PageAsker {
  surveys(): Promise<readonly SurveyInfo[]>;
  released(survey: string, wave: string): Promise<ArrayBuffer>;
  /** Where the wave's areas lie. */
  areas(survey: string, wave: string): Promise<ArrayBuffer>;
  /** Official statistics. */
  indicators(): Promise<ArrayBuffer>;
  /** Only in the enclave. */
  responses(): Promise<ArrayBuffer>;
  answered(answer: Answer): void;
}

export function pageAsker(send: (message: FromFrame) => void): PageAsker {
  const waiting = new Map<number, (answer: Answer) => void>();
  let next = 0;
  const ask = (question: (id: number) => FromFrame) =>
    new Promise<Answer>((resolve) => {
      const id = ++next;
      waiting.set(id, resolve);
      send(question(id));
    });
  return {
    async surveys() {
      const answer = await ask((id) => ({ type: 'ask', id, table: 'surveys' }));
      if ('surveys' in answer) return answer.surveys;
      throw new TableRefused('refused' in answer ? answer.refused : 'malformed', 'surveys');
    },
    async released(survey, wave) {
      const answer = await ask((id) => ({ type: 'ask', id, table: 'released', filter: { survey, wave } }));
      if ('wave' in answer) return answer.wave;
      throw new TableRefused('refused' in answer ? answer.refused : 'malformed', `${survey} ${wave}`);
    },
    async areas(survey, wave) {
      const answer = await ask((id) => ({ type: 'ask', id, table: 'areas', filter: { survey, wave } }));
      if ('wave' in answer) return answer.wave;
      throw new TableRefused('refused' in answer ? answer.refused : 'malformed', `${survey} ${wave}`);
    },
    async indicators() {
      const answer = await ask((id) => ({ type: 'ask', id, table: 'indicators' }));
      if ('wave' in answer) return answer.wave;
      throw new TableRefused('refused' in answer ? answer.refused : 'malformed', 'indicators');
    },
    async responses() {
      const answer = await ask((id) => ({ type: 'ask', id, table: 'responses' }));
      if ('wave' in answer) return answer.wave;
      throw new TableRefused('refused' in answer ? answer.refused : 'malformed', 'responses');
    },
    answered(answer) {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    },
  };
}
