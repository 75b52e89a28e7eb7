/** One call of the accounts' library on behalf of a request: what it answers, the cookies it sets, or the code of its refusal. */

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly status: number; readonly code: string; readonly cookies: readonly string[] };

/** @param call made with asResponse @throws what is no refusal but a fault */
export async function askLibrary<Value>(call: Promise<Response>): Promise<Answer<Value>> {
  const reply = await call;
  const cookies = reply.headers.getSetCookie();
  const body = (await reply.json().catch(() => null)) as (Value & { code?: string }) | null;
  if (reply.ok) return { ok: true, value: body as Value, cookies };
  if (reply.status >= 500) throw new Error(`The accounts' library failed (${body?.code ?? reply.status})`);
  return { ok: false, status: reply.status, code: body?.code ?? '', cookies };
}
