import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../server/cli/check.ts';
import {
  CutPointVersionSpec,
  GroupSpec,
  ItemSpec,
  MappingSpec,
  ScaleSpec,
  SectionSpec,
  topLevel,
  ValidityRuleSpec,
} from '../../survey/format/instrument-spec.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import { importColumns } from '../../survey/importing/import-columns.ts';
import { memoryIo } from '../server/cli/memory-io.ts';
import { mistakes } from '../survey/format/mistakes.ts';

const guide = readFileSync(new URL('../../docs/instrument-format.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1]!);
const [whole, ...fragments] = blocks('json');
const linesOf = (json: string): string[] => {
  const reading = readInstrument(json);
  return reading.ok ? [] : reading.problems.map(({ path, words }) => `${path}: ${words.en}`);
};

/** A fragment shows some keys: lists are added to those of the worked example, objects are merged, all else is replaced. */
function merged(fragment: string): string {
  const instrument = JSON.parse(whole!) as Record<string, unknown>;
  for (const [key, value] of Object.entries(JSON.parse(fragment) as Record<string, unknown>)) {
    const before = instrument[key];
    if (Array.isArray(value)) instrument[key] = [...((before as unknown[]) ?? []), ...value];
    else instrument[key] = typeof value === 'object' ? { ...(before as object), ...value } : value;
  }
  return JSON.stringify(instrument);
}

describe('docs/instrument-format.md', () => {
  it('has a worked example that is a sound instrument', () => {
    expect(linesOf(whole!)).toEqual([]);
  });

  it('has fragments that fit into the worked example', () => {
    expect(fragments.length).toBeGreaterThan(4);
    for (const fragment of fragments) expect(linesOf(merged(fragment))).toEqual([]);
  });

  it('shows what check answers', async () => {
    const io = memoryIo({
      'instrument.json': whole!,
      'wrong.json': whole!.replace('"items": ["alcohol_days"]', '"items": ["alcohol_dys"]'),
    });
    const [summary, mistake] = blocks('text');
    expect(await runCheck(['instrument.json'], io)).toBe(0);
    expect(io.out()).toBe(summary);
    expect(await runCheck(['wrong.json'], io)).toBe(1);
    expect(io.out()).toBe(`${summary}${mistake}`);
  });

  it('has a data file that the worked example reads without a bad row', async () => {
    const reading = readInstrument(whole!);
    if (!reading.ok) throw new Error('not sound');
    const bytes = (async function* () {
      yield new TextEncoder().encode(blocks('csv')[0]);
    })();
    const imported = await importColumns(reading.instrument, { name: 'survey.csv', bytes }, { skipBadRows: false });
    expect(imported).toMatchObject({ kind: 'imported', columns: { n: 8, design: { strata: 2 } }, quality: { rowsSkipped: 0 } });
  });

  it('names every key of the format', () => {
    const shapes = {
      topLevel,
      item: ItemSpec.shape,
      section: SectionSpec.shape,
      scale: ScaleSpec.shape,
      version: CutPointVersionSpec.shape,
      rule: ValidityRuleSpec.shape,
      group: GroupSpec.shape,
      mapping: MappingSpec.shape,
      design: MappingSpec.shape.design.unwrap().shape,
    };
    for (const [part, shape] of Object.entries(shapes))
      for (const key of Object.keys(shape)) expect(guide, `${part}: ${key}`).toMatch(new RegExp(`[\`.]${key}\``));
  });

  const patterns = [...guide.slice(guide.indexOf('## Error messages')).matchAll(/^\| `(.+?)` \|/gm)].map((match) => match[1]!);
  const asRegExp = (pattern: string): RegExp =>
    new RegExp(
      `^${pattern
        .split('…')
        .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}`,
    );
  const messageOf = (line: string): string => line.replace(/^[A-Za-z]+[^\s:]*: /, '');

  it.each(mistakes.map(([what, , line]) => [what, messageOf(line)] as const))('lists the message for %s', (_, message) => {
    expect(patterns.filter((pattern) => asRegExp(pattern).test(message))).not.toEqual([]);
  });
});
