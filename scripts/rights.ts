/** `npm run docs:rights`: writes docs/rights.md from the routes as they are declared. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeRights, type Described } from '../server/access/describe-rights.ts';
import { apiRoutes } from '../server/app.ts';
import type { Database } from '../server/database/in-municipality.ts';
import type { FieldingKeyStore } from '../server/fielding/fielding-keys.ts';
import { silentLog } from '../server/log.ts';
import { pageRules, pupilPageRules, roomPageRules } from '../server/page-rules.ts';
import { openAccounts } from '../server/people/accounts.ts';
import type { SingleSignOn } from '../server/people/single-sign-on.ts';
import type { WaveKeys } from '../server/sealing/wave-keys.ts';

export const rightsFile = join(import.meta.dirname, '../docs/rights.md');

/** All routes of an installation that uses everything. They are declared, not asked: nothing stands behind them. */
export function declaredRoutes(): readonly Described[] {
  const db = undefined as unknown as Database;
  const accounts = openAccounts({
    db,
    secret: '',
    publicUrl: () => '',
    mailer: { kind: 'outbox', send: async () => {} },
    log: silentLog,
    singleSignOn: { providerId: 'single-sign-on' } as unknown as SingleSignOn,
    example: true,
  });
  const api = apiRoutes({ db, accounts, keys: {} as WaveKeys, fieldingKeys: {} as FieldingKeyStore, version: '' });
  const pages = Object.entries({ ...pageRules, ...pupilPageRules, ...roomPageRules, '/assets/*': 'everyone' as const }).map(
    ([path, rule]) => ({
      method: 'get' as const,
      path,
      rule,
    }),
  );
  return [...api, ...pages].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.method < b.method ? -1 : 1));
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(rightsFile, describeRights(declaredRoutes()));
  process.stdout.write('docs/rights.md is written\n');
}
