/** Texts that people write into a plan. */
import { z } from 'zod';

/** One line; it may be empty. No control characters, no halves of letters, no marks that turn the writing direction. */
export const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]*$/u, 'must be one line of text');
/** Some lines; they may be empty. */
export const prose = z
  .string()
  .trim()
  .max(4000)
  .regex(/^(?:[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|[\n\r\t])*$/u, 'must be text without control characters');
