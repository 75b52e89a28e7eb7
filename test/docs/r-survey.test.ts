import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const document = readFileSync(join(root, 'docs/method.md'), 'utf8');
const section = document.slice(document.indexOf('## For those who know R survey'), document.indexOf('## Held against R and the CDC'));
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

/** getNamespaceExports("survey") of version 4.1.1. */
const exported =
  'as.svrepdesign as.svydesign2 bootweights brrweights cal_names cal.linear cal.logit cal.raking cal.sinh calibrate compressWeights cv deff degf ' +
  'dotchart estWeights grake hadamard HR is.hadamard jk1weights jknweights joinCells make.calfun make.formula make.panel.svysmooth marginpred ' +
  'mrbweights neighbours nonresponse oldsvyquantile paley pchisqsum pFsum poisson_sampling postStratify ppscov ppsmat psrsq rake regTermTest SE ' +
  'sparseCells stratsample subbootweights svrepdesign svrVar svyboxplot svyby svybys svycdf svychisq svyciprop svycontrast svycoplot svycoxph ' +
  'svyCprod svycralpha svydesign svyfactanal svyglm svygofchisq svyhist svyivreg svykappa svykm svyloglin svylogrank svymean svymle svynls svyolr ' +
  'svyplot svyprcomp svypredmeans svyqqmath svyqqplot svyquantile svyranktest svyratio svyrecvar svysmooth svystandardize svysurvreg svytable ' +
  'svytotal svyttest svyvar trimWeights twophase twophase2var twophasevar unwtd.count withReplicates';

describe('the table for those who know R survey', () => {
  it('has every function of R survey', () => {
    const told = new Set(rows.flatMap(([, r]) => codeIn(r!)));
    expect(exported.split(' ').filter((name) => !told.has(name))).toEqual([]);
  });

  it('gives a reason wherever there is none', () => {
    const without = rows.filter(([, , here]) => here!.startsWith('none'));
    expect(without.length).toBeGreaterThan(10);
    expect(without.filter(([, , , reason]) => reason === '').map(([, r]) => r)).toEqual([]);
  });

  it('says of every counterpart whether R holds it', () => {
    const counterparts = rows.filter(([, , here]) => !here!.startsWith('none'));
    expect(counterparts.filter(([, , , , held]) => held === '').map(([, r]) => r)).toEqual([]);
    const files = readdirSync(join(root, 'test/reference/cases')).map((file) => file.replace(/\.json$/, ''));
    const named = counterparts.flatMap(([, , , , held]) => codeIn(held!)).filter((one) => /^[a-z_]+$/.test(one));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((one) => !files.includes(one))).toEqual([]);
  });

  it('names functions and fields that exist', () => {
    const code = readdirSync(join(root, 'analysis'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, 'analysis', file), 'utf8'))
      .join('\n');
    const names = rows
      .flatMap(([, , here, toKnow]) => [...codeIn(here!), ...codeIn(toKnow!)])
      .filter((one) => /^[a-z]+[A-Z]\w*$/.test(one));
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !new RegExp(`(?:export (?:function|const|class) |readonly )${name}\\b`).test(code))).toEqual([]);
  });
});
