import { describe, expect, it } from 'vitest';
import { holdsUnseen } from '../../../web/enclave/holds-unseen.ts';
import { ReplyProblem } from '../../../web/shared/reply-problem.ts';

const refused = (status: number, ...pointers: readonly string[]) =>
  new ReplyProblem(
    status,
    'invalidRequest',
    pointers.map((pointer) => ({ pointer, detail: 'is not as it should be' })),
  );

describe('holdsUnseen', () => {
  it('is so where the title or a cell is refused', () => {
    expect(holdsUnseen(refused(400, '/title'))).toBe(true);
    expect(holdsUnseen(refused(400, '/purpose', '/content/1/0'))).toBe(true);
  });
  it('is not so for the purpose, another refusal, or what is no reply', () => {
    for (const error of [refused(400, '/purpose'), refused(400), refused(409, '/title'), refused(400, '/titles'), new Error('/title')])
      expect(holdsUnseen(error)).toBe(false);
  });
});
