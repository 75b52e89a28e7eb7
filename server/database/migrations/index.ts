import type { Migration } from 'kysely/migration';
import * as municipalities from './001-municipalities-waves-notebooks.ts';
import * as releases from './002-releases-settings-jobs.ts';
import * as people from './003-people-places-audit.ts';
import * as fielding from './004-fielding.ts';
import * as revisions from './005-revisions.ts';
import * as workshops from './006-workshops-plans.ts';
import * as ownAnswers from './007-goals-that-people-judge.ts';
import * as indicators from './008-indicators.ts';

/** In order. A migration that has left the house never changes; `test/database/schemas` keeps a database of each version. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-municipalities-waves-notebooks': municipalities,
  '002-releases-settings-jobs': releases,
  '003-people-places-audit': people,
  '004-fielding': fielding,
  '005-revisions': revisions,
  '006-workshops-plans': workshops,
  '007-goals-that-people-judge': ownAnswers,
  '008-indicators': indicators,
};
