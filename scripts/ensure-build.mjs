// Builds the browser side once per state of its sources; a fraction of a second when nothing changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime, run, sayWhoIsWaitedFor, setUpLock } from './one-at-a-time.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist/web/.built-from');
const hash = createHash('sha256');
const take = (path) => {
  if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) take(join(path, name));
  else if (!/\.(gz|md|json|html)$/.test(path)) hash.update(path.slice(root.length)).update(readFileSync(path));
};
for (const folder of ['web', 'notebooks', 'survey', 'analysis']) take(join(root, folder));
for (const file of ['package-lock.json', 'scripts/build-web.mjs']) hash.update(readFileSync(join(root, file)));
const wanted = hash.digest('hex');

const isDone = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (!isDone())
  await oneAtATime(
    setUpLock,
    async () => {
      if (isDone()) return;
      process.stderr.write('Building the pages (first run, or their sources changed) ...\n');
      const status = await run(process.execPath, [join(root, 'scripts/build-web.mjs')], { cwd: root });
      if (status !== 0) process.exit(status ?? 1);
      writeFileSync(stamp, wanted);
    },
    sayWhoIsWaitedFor,
  );
