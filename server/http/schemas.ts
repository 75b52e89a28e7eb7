/** What addresses and replies are made of, shared by the routes. */
import { z } from 'zod';
import { isDay } from '../../survey/day.ts';
import { isPlainName } from '../../survey/plain-name.ts';
import { isSchoolCode } from '../../survey/places/school.ts';

export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters a-z and digits, with single hyphens between them');
/** Codes come from files: any short text without control characters and halves of letters, which the database refuses. */
export const code = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'must not hold control characters');
/** A text per language; Swedish and English are always there. */
export const text = z.object({ sv: z.string(), en: z.string() }).catchall(z.string()).describe('A text per language');
export const day = z.string().refine(isDay, 'must be a day, written as 2026-10-15');
/** A name that somebody writes: short, of one line, in any script. */
export const plainName = z.string().trim().min(1).max(120).refine(isPlainName, 'must not hold control characters');
export const schoolCode = z.string().refine(isSchoolCode, 'must be a school unit code (skolenhetskod): eight digits');
/** A name in both languages of the staff pages. */
export const writtenText = z.strictObject({ sv: plainName, en: plainName });
/** Bytes as base64 for addresses, this many at most. By Node's own decoder: pupils' and participants' requests come a thousand a second. */
export const base64 = (most: number) =>
  z
    .string()
    .max(Math.ceil((most * 4) / 3))
    .transform((written, context) => {
      const read = Buffer.from(written, 'base64url');
      if (read.toString('base64url') !== written) {
        context.addIssue({ code: 'custom', message: 'must be base64 for addresses, without padding' });
        return z.NEVER;
      }
      return new Uint8Array(read);
    });
