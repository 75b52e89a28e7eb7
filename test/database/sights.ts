/** What somebody sees, where a test is not about who. */
import type { Sight } from '../../server/access/sight.rules.ts';

const day = '2026-11-22';
export const strangers: Sight = { kind: 'everyone', audiences: ['everyone'], day };
export const members: Sight = { kind: 'municipality', audiences: ['everyone', 'municipality'], day };
export const makers: Sight = { kind: 'allTables', audiences: ['everyone', 'municipality'], day };
