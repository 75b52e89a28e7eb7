import { z } from 'zod';
import { longestSubjectName, longestSubjectUnit } from '../../analysis/priorities/subject.ts';
import { code } from '../http/schemas.ts';
import { line } from './written-text.schema.ts';

/** What a priority, a resource or a need is about, as it arrives. */
export const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('factor'), instrument: code, factor: code, statistic: z.enum(['share', 'mean']) }),
  z.strictObject({ kind: z.literal('indicator'), name: line(longestSubjectName).min(1), unit: line(longestSubjectUnit) }),
  z.strictObject({ kind: z.literal('place'), name: line(longestSubjectName).min(1) }),
]);
