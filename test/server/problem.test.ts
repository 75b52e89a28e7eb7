import { HTTPException } from 'hono/http-exception';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ProblemError, problemOf } from '../../server/problem.ts';

const id = '0f0e0d0c-0000-4000-8000-000000000000';

describe('problemOf', () => {
  it('gives type, title, status, detail and the request as instance', () => {
    expect(problemOf(new ProblemError('notFound', 'There is no municipality "x".'), id)).toEqual({
      type: 'urn:motvikt:problem:notFound',
      title: 'Not found',
      status: 404,
      detail: 'There is no municipality "x".',
      instance: `urn:uuid:${id}`,
    });
  });

  it('points at what is wrong in zod issues, as JSON pointers', () => {
    const read = z.object({ rows: z.array(z.object({ 'a/b~c': z.number() })) }).safeParse({ rows: [{ 'a/b~c': 'one' }] });
    expect(problemOf(read.error, id)).toMatchObject({
      status: 400,
      errors: [{ pointer: '/rows/0/a~1b~0c', detail: expect.stringContaining('number') }],
    });
  });

  it('never carries what an unexpected error says', () => {
    const secret = Object.assign(new Error('insert into tenant.wave values (1, secret answer)'), {
      code: '23505',
      detail: 'Key (token)=(secret)',
    });
    for (const error of [secret, 'secret', null, undefined, { secret: 1 }, new HTTPException(500, { message: 'secret' })]) {
      const problem = problemOf(error, id);
      expect(problem).toMatchObject({ status: 500, type: 'urn:motvikt:problem:internal' });
      expect(JSON.stringify(problem)).not.toMatch(/secret|insert|tenant/);
    }
  });

  it('says so where a text cannot be stored, whatever route it came by', () => {
    for (const code of ['22021', '22P05'])
      expect(problemOf(Object.assign(new Error('invalid byte sequence'), { code }), id).status).toBe(400);
    const json = (detail: string) =>
      problemOf(Object.assign(new Error('invalid input syntax for type json'), { code: '22P02', detail }), id);
    expect(json('Unicode high surrogate must not follow a high surrogate.').status).toBe(400);
    expect(json('Token "x" is invalid.').status, 'our own mistake').toBe(500);
  });

  it('tells a caller to come back when no connection was free', () => {
    expect(problemOf(new Error('timeout exceeded when trying to connect'), id).status).toBe(503);
  });
});
