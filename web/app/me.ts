/** Who is here, asked once per page. The shell waits for it a moment only: a server that is slow to say still shows its pages. */
import { signal } from '@preact/signals';
import type { Role } from '../../server/access/roles.ts';
import type { Me } from '../../server/people/own-view.ts';
import { getJson } from './api.ts';

const nobody: Me = { person: null, municipalities: [], example: false };
export const me = signal<Me>(nobody);
export type MyMunicipality = Me['municipalities'][number];

/** Asks the server again, after signing in or out. Whoever cannot be asked about is nobody. */
export const askWhoIsHere = async (): Promise<void> => {
  me.value = await getJson<Me>('/api/me').catch(() => nobody);
};

/** @param patience milliseconds after which the page is shown without the answer, which then comes when it comes */
export const whoIsHere = (patience = 400): Promise<void> =>
  Promise.race([askWhoIsHere(), new Promise<void>((resolve) => setTimeout(resolve, patience))]);

/** Whether whoever is here has one of these roles in the municipality; the server decides again. */
export const hasRole = (slug: string, ...roles: readonly Role[]): boolean =>
  me.value.municipalities.some((one) => one.slug === slug && one.roles.some((role) => roles.includes(role)));
