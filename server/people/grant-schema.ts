import { z } from 'zod';
import { roles } from '../access/roles.ts';
import { code } from '../http/schemas.ts';

export const scopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('municipality') }),
  z.strictObject({ kind: z.literal('area'), code }),
  z.strictObject({ kind: z.literal('school'), code }),
]);
export const grantSchema = z.strictObject({ role: z.enum(roles), scope: scopeSchema });
