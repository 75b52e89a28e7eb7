/** What the pages that leave no trace ask the server for: the pupil's form and the phones in a workshop. No cookie goes along, and nothing is stored here. */

/** `noConnection`: nobody answered, or somebody who is not well or not ours; asking again may help. */
export type Asked<Value> =
  | { readonly kind: 'there'; readonly value: Value }
  | { readonly kind: 'noConnection' }
  | { readonly kind: 'refused'; readonly status: number };

/** In milliseconds: a request on a bad network that has not been answered by then is made again. */
const patience = 20_000;
const noConnection = { kind: 'noConnection' } as const;

/**
 * @param body posted as JSON; without it the request is a GET
 * @param read what is made of a reply; what it throws is taken for a reply that is none of ours
 */
export async function askUntraced<Value>(
  path: string,
  body?: unknown,
  read: (reply: Response) => Promise<Value> = jsonOf,
): Promise<Asked<Value>> {
  try {
    const reply = await fetch(path, {
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    // The sign-in page of a Wi-Fi, or a school's filter: a code that it refuses is no wrong code, and a page is no list of keys.
    if (!isOurs(reply)) return noConnection;
    if (reply.ok) return { kind: 'there', value: await read(reply) };
    return reply.status >= 500 || reply.status === 429 ? noConnection : { kind: 'refused', status: reply.status };
  } catch {
    return noConnection;
  }
}

const isOurs = ({ headers }: Response): boolean => /^application\/(problem\+)?json\b/i.test(headers.get('content-type') ?? '');
const jsonOf = <Value>(reply: Response): Promise<Value> => reply.json() as Promise<Value>;

export interface Received {
  readonly received: true;
}

/** Of what was sent: whoever says anything else has not stored it. */
export async function receivedOf(reply: Response): Promise<Received> {
  const said = await jsonOf<Partial<Received>>(reply);
  if (said.received !== true) throw new TypeError('the reply does not say that it was received');
  return { received: true };
}
