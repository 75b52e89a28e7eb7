/** Who is here, asked once per page. The shell waits for it a moment only: a server that is slow to say still shows its pages. */
import { signal } from '@preact/signals';
import type { PageName } from '../../notebooks/wording/page-addresses.ts';
import type { Role } from '../../server/access/roles.ts';
import { getJson } from './api.ts';

export interface MyMunicipality {
  readonly slug: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The pages of this municipality that the server would show to this person. */
  readonly pages: readonly PageName[];
}

/** The reply of `GET /api/me`, also to strangers: 401 would be a fault in each stranger's console. */
export interface Me {
  /** null: nobody is signed in. */
  readonly person: { readonly name: string; readonly email: string } | null;
  readonly municipalities: readonly MyMunicipality[];
  /** This installation shows the example. */
  readonly example: boolean;
}

const nobody: Me = { person: null, municipalities: [], example: false };
export const me = signal<Me>(nobody);

/** Asks the server again, after signing in or out. Whoever cannot be asked about is nobody. */
export const askWhoIsHere = async (): Promise<void> => {
  me.value = await getJson<Me>('/api/me').catch(() => nobody);
};

/** @param patience milliseconds after which the page is shown without the answer, which then comes when it comes */
export const whoIsHere = (patience = 400): Promise<void> =>
  Promise.race([askWhoIsHere(), new Promise<void>((resolve) => setTimeout(resolve, patience))]);
