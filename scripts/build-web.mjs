// Builds what browsers get into dist/web: the staff pages (modules with hashed names) and the frame that cells run in (one file, which
// its policy names). `dist/web/faces.json` says which files each face loads.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const finished = join(root, 'dist/web');
// Built beside, and put in its place when it is whole: whoever reads the old one meanwhile finds it whole as well.
const out = join(root, `dist/web-${process.pid}`);
const assets = join(out, 'assets');
const kit = dirname(fileURLToPath(import.meta.resolve('@observablehq/notebook-kit')));
const alias = {
  // TypeScript cells are not offered: without the compiler the page loads 45 KB instead of 1 MB.
  typescript: join(root, 'web/app/no-typescript.ts'),
  'kit-define': join(kit, 'runtime/define.js'),
};
const faces = { staff: 'web/app/main.tsx', sandbox: 'web/sandbox/main.ts' };

rmSync(out, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });
const files = {};
for (const [face, entry] of Object.entries(faces)) {
  const folder = join(out, face);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      target: ['chrome121', 'firefox121', 'safari17.4'],
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(root, entry),
        output: { format: 'iife', entryFileNames: 'main.js', assetFileNames: 'main[extname]', codeSplitting: false },
      },
    },
  });
  files[face] = {};
  for (const name of readdirSync(folder)) {
    const kind = name.split('.').pop();
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('base64url')
      .slice(0, 10);
    const hashed = `${face}-${hash}.${kind}`;
    renameSync(join(folder, name), join(assets, hashed));
    files[face][kind] = `/assets/${hashed}`;
  }
  rmSync(folder, { recursive: true });
}
writeFileSync(join(out, 'faces.json'), `${JSON.stringify(files, null, 2)}\n`);
rmSync(finished, { recursive: true, force: true });
renameSync(out, finished);
