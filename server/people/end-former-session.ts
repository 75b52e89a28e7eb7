import type { Accounts } from './accounts.ts';
import { askLibrary } from './ask-library.ts';

/** A browser has one session: whoever signs in anew ends the one that its cookie was of, so that a copy of that cookie opens nothing any more. */
export async function endFormerSession({ auth }: Accounts, headers: Headers): Promise<void> {
  const { api } = await auth();
  // The cookies that it takes back are not sent: those of the new session stand in their place.
  await askLibrary(api.signOut({ headers, asResponse: true }));
}
