import { describe, expect, it } from 'vitest';
import { responseServer } from '../../../web/enclave/serve-responses.ts';
import { ReplyProblem } from '../../../web/shared/reply-problem.ts';

const bytes = new ArrayBuffer(3);

describe('responseServer', () => {
  it('gives the answers of its one wave, whatever else the question names', async () => {
    const server = responseServer(async () => bytes);
    expect(await server.answer({ id: 1, table: 'responses', filter: { survey: 'other', wave: '1' } })).toEqual({
      type: 'answer',
      id: 1,
      wave: bytes,
    });
  });

  it('gives no released tables and no names of surveys', async () => {
    const server = responseServer(async () => bytes);
    expect(await server.answer({ id: 1, table: 'released', filter: { survey: 'a', wave: 'b' } })).toMatchObject({ refused: 'notDeclared' });
    expect(await server.answer({ id: 2, table: 'surveys' })).toMatchObject({ surveys: [] });
    for (const nothing of [null, 1, 'responses', {}, { id: 'x', table: 'responses' }, { id: 1.5, table: 'responses' }])
      expect(await server.answer(nothing)).toBeNull();
  });

  it('is asked a few times, not without end: every opening is written down', async () => {
    let asked = 0;
    const server = responseServer(
      async () => (asked++, bytes),
      () => 0,
    );
    const answers = await Promise.all(Array.from({ length: 50 }, (_, id) => server.answer({ id, table: 'responses' })));
    expect(asked).toBe(8);
    expect(answers.filter((answer) => answer && 'refused' in answer && answer.refused === 'tooMany')).toHaveLength(42);
  });

  it('tells a refusal from a server that is gone', async () => {
    const failing = (error: Error) => responseServer(() => Promise.reject(error)).answer({ id: 1, table: 'responses' });
    expect(await failing(new ReplyProblem(403))).toMatchObject({ refused: 'notFound' });
    expect(await failing(new ReplyProblem(0))).toMatchObject({ refused: 'unreachable' });
  });
});
