/** What addresses and replies are made of, shared by the routes. */
import { z } from 'zod';

export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters a-z and digits, with single hyphens between them');
/** Codes come from files: any short text without control characters. */
export const code = z
  .string()
  .min(1)
  .max(120)
  .regex(/^\P{Cc}+$/u, 'must not hold control characters');
/** A text per language; Swedish and English are always there. */
export const text = z.object({ sv: z.string(), en: z.string() }).catchall(z.string()).describe('A text per language');
