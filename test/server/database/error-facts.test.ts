import { describe, expect, it } from 'vitest';

interface Module {
  readonly errorFacts: (error: unknown) => { readonly message: string; readonly code?: string };
}
const { errorFacts } = (await import(new URL('../../../server/database/error-facts.mjs', import.meta.url).href)) as Module;

describe('errorFacts', () => {
  it('gives every error a message, also one that has none', () => {
    expect(errorFacts(Object.assign(new Error('taken'), { code: '23505' }))).toMatchObject({ message: 'taken', code: '23505' });
    expect(errorFacts({ name: 'ErrnoError', errno: 44 }).message).toBe('ErrnoError 44');
    expect(errorFacts(Object.assign(new Error(''), { name: 'ExitStatus' })).message).toBe('ExitStatus');
    for (const thrown of ['out of memory', 7, null, undefined]) expect(errorFacts(thrown).message).toBe(String(thrown));
  });
});
