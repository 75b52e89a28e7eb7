// `npm test`: type-check, lint, format, then every kind of test in one run. `--all` takes the long form of each test that has one.
// Plain Node: it runs right after the dependencies are installed, and says in one line which step failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const all = process.argv.includes('--all');
// What several tests start from is made once (test/made-once.ts).
const shared = mkdtempSync(join(tmpdir(), 'motvikt-shared-'));
process.on('exit', () => rmSync(shared, { recursive: true, force: true }));
const env = { ...process.env, MOTVIKT_SHARED: shared, MOTVIKT_TESTS: all ? 'all' : (process.env.MOTVIKT_TESTS ?? 'sample') };
const steps = [
  ['types', 'tsc', ['-p', '.']],
  ['lint', 'oxlint', ['--deny-warnings']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['tests', 'vitest', ['run', '--passWithNoTests=false']],
];

for (const [name, command, args] of steps) {
  process.stdout.write(`\n== ${name}: ${command} ${args.join(' ')}\n`);
  const result = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (result.error || result.status !== 0) {
    process.stderr.write(`\n${name} failed${result.error ? `: ${result.error.message}` : ''}\n`);
    process.exit(result.status || 1);
  }
}
