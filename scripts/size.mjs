// `npm run size`: what the first load of each face weighs in gzip, as JSON, and what each page that is fetched by itself adds to it. Scripts
// and styles; the pages' HTML is some hundred bytes more.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Every face that must be there.. */
const expected = ['staff', 'sandbox', 'pupil', 'room'];
/** What web servers compress with by default. */
const level = 6;

const built = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'dist/web');
const giveUp = (message) => {
  process.stderr.write(`size: ${message}\n`);
  process.exit(1);
};
const list = join(built, 'faces.json');
if (!existsSync(list)) giveUp('dist/web/faces.json is not there; `npm run size` builds it first');
const faces = JSON.parse(readFileSync(list, 'utf8'));

const weigh = (path) => {
  const file = join(built, path);
  if (!existsSync(file)) giveUp(`${path} is named in faces.json but is not in dist/web`);
  const bytes = readFileSync(file);
  return { path, bytes: bytes.length, gzip: gzipSync(bytes, { level }).length };
};
const sum = (weighed) => weighed.reduce((total, { gzip }) => total + gzip, 0);
const sizes = {};
for (const face of expected) {
  const { js, css, shared = [], pages = {} } = faces[face] ?? {};
  if (!js?.endsWith('.js')) giveUp(`the build has no script for the face "${face}"`);
  const weighed = [js, css, ...shared].filter(Boolean).map(weigh);
  const added = Object.entries(pages).map(([page, paths]) => [page, sum(paths.map(weigh))]);
  sizes[face] = { gzip: sum(weighed), files: weighed, ...(added.length > 0 && { pages: Object.fromEntries(added) }) };
}
process.stdout.write(`${JSON.stringify(sizes, null, 2)}\n`);
