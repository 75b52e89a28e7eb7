/** The papers are part of the product: what they point at must exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const papers = [
  ...readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, name)),
  ...(readdirSync(join(root, 'docs'), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, 'docs', name)),
];
const scripts = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts);

describe('the papers', () => {
  it('point only at files that exist', () => {
    const dead = papers.flatMap((paper) =>
      [...readFileSync(paper, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1]!)
        .filter((link) => !existsSync(resolve(dirname(paper), link)))
        .map((link) => `${relative(root, paper)}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it('name only npm scripts that exist', () => {
    const unknown = papers
      .filter((paper) => !paper.includes('decisions'))
      .flatMap((paper) =>
        [...readFileSync(paper, 'utf8').matchAll(/`?npm (?:run (?:--silent )?)([a-z:]+)/g)]
          .map((match) => match[1]!)
          .filter((name) => !scripts.includes(name))
          .map((name) => `${relative(root, paper)}: npm run ${name}`),
      );
    expect(unknown).toEqual([]);
  });

  it('say of every test command what belongs there', () => {
    const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    expect(
      scripts.filter((name) => /^(test:|bench$|size$)/.test(name)).filter((name) => !contributing.includes(`npm run ${name}`)),
    ).toEqual([]);
  });
});
