/** A file that is sent with some values beside it (multipart/form-data): `file`, and `options` as JSON. */
import type { Context } from 'hono';
import type { z } from 'zod';
import { ProblemError, pointersOf } from '../problem.ts';

export interface Upload<Options> {
  /** As the sender called it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: Options;
}

/** @throws {ProblemError} invalidRequest */
export async function readUpload<Schema extends z.ZodType>(context: Context, schema: Schema): Promise<Upload<z.infer<Schema>>> {
  const form = await context.req.formData().catch((error: unknown) => {
    // Undici's word for a body that is no form.
    if (error instanceof TypeError) throw new ProblemError('invalidRequest', 'The body must be multipart/form-data with a file.');
    throw error;
  });
  const file = form.get('file');
  if (file === null || typeof file === 'string') throw new ProblemError('invalidRequest', 'The form has no file named "file".');
  const options = schema.safeParse(parse(form.get('options')));
  if (!options.success) throw new ProblemError('invalidRequest', 'Some values are not as they should be.', pointersOf(options.error));
  return { name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()), options: options.data };
}

function parse(value: unknown): unknown {
  if (value === null) return {};
  try {
    return JSON.parse(String(value));
  } catch {
    throw new ProblemError('invalidRequest', 'The form\'s "options" are not JSON.');
  }
}
