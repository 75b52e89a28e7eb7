/** What the routes of accounts take. */
import { passwordLength } from '../../notebooks/wording/password-length.ts';
import { z } from 'zod';

export const email = z.string().trim().max(254).pipe(z.email());
/** Any text: the rules for a new one are passwordFault's. Longer ones than any that can have been set are not hashed. */
export const password = z
  .string()
  .min(1)
  .max(4 * passwordLength.most);
/** The token of a link. */
export const linkToken = z.string().regex(/^[\w-]{16,64}$/, 'must be the part of the link after the #');
export const done = { name: 'Done', schema: z.object({ done: z.literal(true) }), description: 'It is done' } as const;
