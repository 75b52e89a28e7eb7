/** Imports point one way, and the pure layers stay pure. Read from the source, so that no layer can opt out. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const layers = ['survey', 'analysis', 'notebooks', 'server', 'web'] as const;
type Layer = (typeof layers)[number];

/** What each layer may take values from. Types may be taken from anywhere by `web`, since they are gone at run time. */
const mayImport: Record<Layer, readonly Layer[]> = {
  survey: ['survey'],
  analysis: ['survey', 'analysis'],
  notebooks: ['survey', 'analysis', 'notebooks'],
  server: ['survey', 'analysis', 'notebooks', 'server'],
  web: ['survey', 'notebooks', 'web'],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : /\.(ts|tsx|mjs)$/.test(entry.name) ? [join(folder, entry.name)] : [],
  );
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  for (const match of source.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm))
    found.push({ file, specifier: match[2]!, typeOnly: Boolean(match[1]) || onlyTypes(match[0]) });
  for (const match of source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) found.push({ file, specifier: match[1]!, typeOnly: false });
  return found;
}
/** `import { type A, type B } from` takes nothing at run time either. */
function onlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/.exec(statement)?.[1];
  return (
    names !== undefined &&
    !/^\s*(?:import|export)\s+\w+\s*,/.test(statement) &&
    names.split(',').every((name) => /^\s*(type\s|$)/.test(name))
  );
}

const imports = layers.flatMap((layer) => filesBelow(join(root, layer)).flatMap(importsOf));
const layerOf = (path: string): string => relative(root, path).split(sep)[0]!;
const where = (one: Import) => `${relative(root, one.file)} imports ${one.specifier}`;

describe('the layers', () => {
  it('are read: the test has seen imports in each of them', () => {
    for (const layer of layers) expect(imports.filter((one) => layerOf(one.file) === layer).length, layer).toBeGreaterThan(0);
  });

  it('import one way: survey ← analysis ← notebooks ← server; web takes values from survey and notebooks only', () => {
    const backward = imports.filter((one) => {
      if (!one.specifier.startsWith('.')) return false;
      const from = layerOf(one.file) as Layer;
      const to = layerOf(resolve(dirname(one.file), one.specifier)) as Layer;
      if (from === 'web' && one.typeOnly) return false;
      return layers.includes(to) && !mayImport[from].includes(to);
    });
    expect(backward.map(where)).toEqual([]);
  });

  it('keep survey, analysis, notebooks and every *.rules.ts free of I/O', () => {
    const impure = imports.filter(
      (one) =>
        (['survey', 'analysis', 'notebooks'].includes(layerOf(one.file)) || one.file.endsWith('.rules.ts')) &&
        one.specifier.startsWith('node:'),
    );
    expect(impure.map(where)).toEqual([]);
  });

  it('keep survey, analysis and notebooks free of a clock and of randomness of their own', () => {
    const using = ['survey', 'analysis', 'notebooks']
      .flatMap((layer) => filesBelow(join(root, layer)))
      .filter((file) =>
        /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bgetRandomValues\(/.test(readFileSync(file, 'utf8')),
      );
    expect(using.map((file) => relative(root, file))).toEqual([]);
  });

  it('keep zod in survey/format and server, so that pages carry none of it', () => {
    const elsewhere = imports.filter(
      (one) =>
        /^zod(\/|$)/.test(one.specifier) &&
        !relative(root, one.file).startsWith(join('survey', 'format')) &&
        layerOf(one.file) !== 'server',
    );
    expect(elsewhere.map(where)).toEqual([]);
  });
});

describe('released rows', () => {
  it('are made in analysis/disclosure only: nobody else takes the brand or casts to it', () => {
    const makers = layers
      .flatMap((layer) => filesBelow(join(root, layer)))
      .filter((file) => !relative(root, file).startsWith(join('analysis', 'disclosure')))
      .filter((file) =>
        /\bas\s+(unknown\s+as\s+)?(readonly\s+)?Released\w*|\bimport\s*\{[^}]*\bbrand\b[^}]*\}\s*from\s*'[^']*disclosure\/released/.test(
          readFileSync(file, 'utf8'),
        ),
      );
    expect(makers.map((file) => relative(root, file))).toEqual([]);
  });
});

describe('a whole release', () => {
  it('is read by tasks of worker threads, never on the thread that answers requests, which it would hold for most of a second', () => {
    const readers = imports.filter(({ specifier, typeOnly }) => specifier.endsWith('/open-document.ts') && !typeOnly);
    const where = readers.map(({ file }) => relative(root, file));
    expect(where).toContain(join('server', 'releases', 'area-task.ts'));
    // The example's work is made before the server answers anybody.
    expect(where.filter((file) => !file.endsWith('-task.ts') && file !== join('server', 'example', 'prepare-example-work.ts'))).toEqual([]);
  });
});
