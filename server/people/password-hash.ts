/**
 * How passwords are stored: scrypt, as OWASP's password storage cheat sheet has it for this memory (N = 2^15, r = 8, p = 3; 32 MB each). The
 * parameters stand in the hash, so that they can grow. Two at a time, on Node's own threads: a crowd of tries waits in line, and does not
 * take memory and threads from everybody else.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { ProblemError } from '../problem.ts';
import { createWaitingLine } from './waiting-line.ts';

const now = { cost: 2 ** 15, blockSize: 8, parallelization: 3 } as const;
const keyBytes = 32;

interface Parameters {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
}

/** scrypt$N$r$p$salt$key. @param parameters tests take less */
export async function hashPassword(password: string, parameters: Parameters = now): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, parameters);
  const { cost, blockSize, parallelization } = parameters;
  return ['scrypt', cost, blockSize, parallelization, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether this is the password; false for a hash that is none. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [kind, cost, blockSize, parallelization, salt = '', key = ''] = hash.split('$');
  if (kind !== 'scrypt') return false;
  const expected = Buffer.from(key, 'base64url');
  const parameters = { cost: Number(cost), blockSize: Number(blockSize), parallelization: Number(parallelization) };
  const derived = await derive(password, Buffer.from(salt, 'base64url'), parameters);
  return derived.length === expected.length && timingSafeEqual(derived, expected);
}

const line = createWaitingLine({
  atOnce: 2,
  longest: 100,
  full: () => new ProblemError('unavailable', 'Very many people are signing in. Please try again in a moment.'),
});
const goesFirst = new AsyncLocalStorage<boolean>();

/** Work on behalf of somebody who is known (a session, a browser, a link that was sent): no crowd of strangers makes its passwords wait. */
export const beforeStrangers = <T>(known: boolean, work: () => Promise<T>): Promise<T> => goesFirst.run(known, work);

/** The same letters typed on another keyboard may be other code points: NFKC makes them one. */
const derive = (password: string, salt: Buffer, parameters: Parameters): Promise<Buffer> =>
  line.run(
    () =>
      new Promise((resolve, reject) =>
        scrypt(password.normalize('NFKC'), salt, keyBytes, { ...parameters, maxmem: 256 * 2 ** 20 }, (error, key) =>
          error ? reject(error) : resolve(key),
        ),
      ),
    goesFirst.getStore() === true,
  );
