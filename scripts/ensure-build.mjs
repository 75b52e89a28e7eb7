// Builds the browser side and puts the server together, each once per state of its sources; a fraction of a second when nothing changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime, run, sayWhoIsWaitedFor, setUpLock } from './one-at-a-time.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const shared = ['notebooks', 'survey', 'analysis'];
const builds = [
  { what: 'the pages', script: 'build-web.mjs', out: 'dist/web', folders: ['web', ...shared] },
  { what: 'the server', script: 'build-server.mjs', out: 'dist/server', folders: ['server', ...shared] },
].map((one) => ({ ...one, stamp: join(root, one.out, '.built-from'), wanted: stateOf(one) }));

function stateOf({ folders, script }) {
  // What is built names where it stands.
  const hash = createHash('sha256').update(root);
  const take = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) take(join(path, name));
    else if (!/\.(gz|md|json|html)$/.test(path)) hash.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const folder of folders) take(join(root, folder));
  for (const file of ['package-lock.json', join('scripts', script), 'scripts/saved-page.mjs']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const isDone = ({ stamp, wanted }) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (!builds.every(isDone))
  await oneAtATime(
    setUpLock,
    async () => {
      for (const one of builds) {
        // Whoever was waited for may have done it.
        if (isDone(one)) continue;
        process.stderr.write(`Building ${one.what} (first run, or sources changed) ...\n`);
        const status = await run(process.execPath, [join(root, 'scripts', one.script)], { cwd: root });
        if (status !== 0) process.exit(status ?? 1);
        writeFileSync(one.stamp, one.wanted);
      }
    },
    sayWhoIsWaitedFor,
  );
