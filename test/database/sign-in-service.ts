/** A municipality's sign-in service as a test has it: a real OpenID provider on this machine, at which whoever is chosen is signed in at once. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export type ServiceClaims = Readonly<Record<string, unknown>>;

export interface SignInService {
  readonly issuer: string;
  /** Who is at the keyboard, with what the service says of them. */
  as(subject: string, claims: ServiceClaims): void;
  close(): Promise<void>;
}

export async function startSignInService(client: {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
}): Promise<SignInService> {
  let subject = '';
  const people = new Map<string, ServiceClaims>();
  const server = createServer((request, reply) => handle(request, reply));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const scopes = 'openid email profile';
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...key, kid: 'one', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['only for a test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups', 'assurance'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...people.get(id) }) }),
    // Nobody is asked for consent: it is the municipality's own service.
    loadExistingGrant: async ({ oidc }: { oidc: { session: { accountId: string }; client: { clientId: string } } }) => {
      const grant = new provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
      grant.addOIDCScope(scopes);
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  const handle: Parameters<typeof createServer>[1] & object = (request, reply) => {
    if (request.url?.startsWith('/interaction/')) void provider.interactionFinished(request, reply, { login: { accountId: subject } });
    else answer(request, reply);
  };
  return {
    issuer,
    as(id, claims) {
      subject = id;
      people.set(id, claims);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Follows the service's own redirections, as a browser would, up to the address that leads back to us. */
export async function walkThrough(start: string, back: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = start;
  for (let step = 0; step < 10; step++) {
    if (address.startsWith(back)) return address;
    const reply = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of reply.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value === '') cookies.delete(name!);
      else cookies.set(name!, value!);
    }
    const next = reply.headers.get('location');
    if (next === null) throw new Error(`${address} answered ${reply.status} and led nowhere: ${await reply.text()}`);
    address = new URL(next, address).href;
  }
  throw new Error(`Too many redirections from ${start}`);
}
