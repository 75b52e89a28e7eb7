// `npm test`: type-check, lint, format, then every kind of test in one run. `--all` takes the long form of each test that has one.
// Plain Node: it runs right after the dependencies are installed, and says in one line which step failed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const all = process.argv.includes('--all');
// What several tests start from is made once (test/made-once.ts).
const shared = mkdtempSync(join(tmpdir(), 'motvikt-shared-'));
// PostgreSQL is started from there as another user, where this one is root.
chmodSync(shared, 0o711);
process.on('exit', () => rmSync(shared, { recursive: true, force: true }));
const env = { ...process.env, MOTVIKT_SHARED: shared, MOTVIKT_TESTS: all ? 'all' : (process.env.MOTVIKT_TESTS ?? 'sample') };

/** @returns {Promise<boolean>} whether it passed; what it says is shown at once, or as a whole when it is one of several */
async function step(name, command, args, { together }) {
  const title = `\n== ${name}: ${command} ${args.join(' ')}\n`;
  if (!together) process.stdout.write(title);
  const child = spawn(command, args, {
    stdio: ['inherit', together ? 'pipe' : 'inherit', together ? 'pipe' : 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  let said = title;
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const [code, signal] = await once(child, 'close').catch((error) => [1, error.message]);
  if (together) process.stdout.write(said);
  if (code !== 0) process.stderr.write(`\n${name} failed${signal ? `: ${signal}` : ''}\n`);
  return code === 0;
}

// Each keeps one processor busy at most.
const checked = await Promise.all([
  step('types', 'tsc', ['-p', '.'], { together: true }),
  step('lint', 'oxlint', ['--deny-warnings'], { together: true }),
  step('format', 'prettier', ['--check', '--log-level', 'warn', '.'], { together: true }),
]);
const passed = checked.every(Boolean) && (await step('tests', 'vitest', ['run', '--passWithNoTests=false'], { together: false }));
process.exit(passed ? 0 : 1);
