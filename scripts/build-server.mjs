// Puts the server together into dist/server, so that a start reads a few files in place of some two hundred that are each translated first.
// Everything else (commands, threads, tests) runs from the sources.
import { renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const finished = join(root, 'dist/server');
const out = join(root, `dist/server-${process.pid}`);

/** A module finds its threads, data and papers beside its source, wherever it is put. */
const whereItStands = {
  name: 'where-it-stands',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(root) || !code.includes('import.meta.')) return null;
    const here = { url: pathToFileURL(id).href, dirname: dirname(id), filename: id };
    return { code: code.replace(/\bimport\.meta\.(url|dirname|filename)\b/g, (_, what) => JSON.stringify(here[what])), map: null };
  },
};

rmSync(out, { recursive: true, force: true });
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  plugins: [whereItStands],
  ssr: { external: true, noExternal: [] },
  build: {
    ssr: 'server/main.ts',
    outDir: out,
    target: 'node20',
    minify: false,
    sourcemap: true,
    emptyOutDir: true,
  },
});
rmSync(finished, { recursive: true, force: true });
renameSync(out, finished);
