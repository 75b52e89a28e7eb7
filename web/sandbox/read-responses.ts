/** Single answers as the cells of the enclave have them: an Arquero table with a row per response. */
import * as aq from 'arquero';
import type { PageAsker } from './ask-page.ts';
import type { ResponseTable } from '../../server/enclave/response-table.ts';

/** @param json as the server gives it (server/enclave/response-table). A missing answer is null, a score that could not be made is NaN. */
export function readResponses(json: ArrayBuffer) {
  const { columns } = JSON.parse(new TextDecoder().decode(json)) as ResponseTable;
  return aq.table(
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => {
        if (column.kind === 'numbers') return [name, new Float32Array(bytesOf(column.values).buffer)];
        const { codes, width, index } = column;
        const bytes = bytesOf(index);
        return [name, Array.from(width === 1 ? bytes : new Uint16Array(bytes.buffer), (at) => codes[at] ?? null)];
      }),
    ),
  );
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** `await responses()`: asked for once, however many cells do; a failed question may be asked again. */
export function responsesOf(page: PageAsker): () => Promise<ReturnType<typeof readResponses>> {
  let known: Promise<ReturnType<typeof readResponses>> | undefined;
  return () =>
    (known ??= page.responses().then(readResponses, (error: unknown) => {
      known = undefined;
      throw error;
    }));
}
