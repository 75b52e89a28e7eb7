import { z } from 'zod';
import { roles } from '../access/roles.ts';

const code = z.string().min(1).max(120);
export const scopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('municipality') }),
  z.strictObject({ kind: z.literal('area'), code }),
  z.strictObject({ kind: z.literal('school'), code }),
]);
export const grantSchema = z.strictObject({ role: z.enum(roles), scope: scopeSchema });
