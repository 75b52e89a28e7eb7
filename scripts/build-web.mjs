// Builds what browsers get into dist/web: the staff pages (modules with hashed names, a page's own fetched by who opens it), the frame that
// cells run in (one file, which its policy names), the template of notebooks that are saved as a page, the pupil's form and its service worker, which is told the form's files, and
// the room of a workshop.
// `dist/web/faces.json` says which files each face loads, and each page besides.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { savedPage } from './saved-page.mjs';

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
const faces = {
  sandbox: { entry: 'web/sandbox/main.ts', output: { format: 'iife', codeSplitting: false } },
  saved: { entry: 'web/notebook/export/saved-main.tsx', output: { format: 'iife', codeSplitting: false } },
  // After these two: it keeps a notebook as a file that holds both.
  staff: {
    entry: 'web/app/main.tsx',
    output: { format: 'es', chunkFileNames: '[name]-[hash].js' },
    told: () => ({ savedPage: writeSavedPage() }),
  },
  pupil: { entry: 'web/pupil/main.tsx', output: { format: 'es', chunkFileNames: 'pupil-[name]-[hash].js' } },
  room: { entry: 'web/workshop/main.tsx', output: { format: 'es', chunkFileNames: 'room-[name]-[hash].js' } },
  // After the form: it keeps what that one is made of.
  pupilWorker: {
    entry: 'web/pupil/worker.ts',
    output: { format: 'iife', codeSplitting: false },
    told: () => ({ pupilFiles: files.pupil.all }),
  },
};

/** The modules that load with this one, itself included. */
const withImports = (output, name, found = new Set()) => {
  if (!found.has(name)) {
    found.add(name);
    for (const next of output.find(({ fileName }) => fileName === name).imports) withImports(output, next, found);
  }
  return found;
};
const addressOf = (name) => `/assets/${name}`;
/** people-page.tsx shows the page `people`, area-sets-page.tsx `areaSets`. */
const pageOf = (file) => basename(file, '-page.tsx').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function describeFace(output) {
  const entry = output.find(({ isEntry }) => isEntry);
  const first = withImports(output, entry.fileName);
  const pages = output
    .filter(({ facadeModuleId, isDynamicEntry }) => isDynamicEntry && facadeModuleId?.endsWith('-page.tsx'))
    .map(({ facadeModuleId, fileName }) => [
      pageOf(facadeModuleId),
      [...withImports(output, fileName)].filter((name) => !first.has(name)).map(addressOf),
    ]);
  return {
    js: addressOf(entry.fileName),
    css: output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ fileName }) => addressOf(fileName))[0],
    shared: [...first].filter((name) => name !== entry.fileName).map(addressOf),
    pages: Object.fromEntries(pages.sort()),
    all: output.map(({ fileName }) => addressOf(fileName)),
  };
}

/** @returns the address of the template, whose parts are files of their own no more */
function writeSavedPage() {
  const read = (address) => readFileSync(join(assets, basename(address)), 'utf8');
  const partsOf = ({ js, css }) => ({ js: read(js), css: read(css) });
  const page = savedPage({ sandbox: partsOf(files.sandbox), saved: partsOf(files.saved) });
  const name = `saved-${createHash('sha256').update(page).digest('base64url').slice(0, 8)}.txt`;
  writeFileSync(join(assets, name), page);
  for (const address of [files.saved.js, files.saved.css]) rmSync(join(assets, basename(address)));
  delete files.saved;
  return addressOf(name);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });
const files = {};
for (const [face, { entry, output, told }] of Object.entries(faces)) {
  const built = await build({
    configFile: false,
    root,
    base: '/assets/',
    logLevel: 'warn',
    resolve: { alias },
    define: {
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(Object.entries(told?.() ?? {}).map(([name, value]) => [name, JSON.stringify(value)])),
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: assets,
      emptyOutDir: false,
      target: ['chrome121', 'firefox121', 'safari17.4'],
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(root, entry),
        // How long its plugins take is of no use to who starts the program.
        checks: { pluginTimings: false },
        output: { entryFileNames: `${face}-[hash].js`, assetFileNames: `${face}-[hash][extname]`, ...output },
      },
    },
  });
  files[face] = describeFace(built.output);
}
writeFileSync(join(out, 'faces.json'), `${JSON.stringify(files, null, 2)}\n`);
rmSync(finished, { recursive: true, force: true });
renameSync(out, finished);
