/**
 * Whether this is `npm test`, which must not take longer than a coffee: suites that are not about the database itself run on PostgreSQL alone
 * there. The embedded one is under every start, journey, kill and attack. `npm run test:database` and `npm run test:all` run all on both.
 */
export const isSample = process.env['MOTVIKT_TESTS'] === 'sample';
