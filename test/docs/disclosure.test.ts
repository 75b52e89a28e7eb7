import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseWave } from '../../analysis/disclosure/release-wave.ts';
import { readAreaSet } from '../../survey/format/read-area-set.ts';
import { columnsOf, smallInstrument } from '../analysis/small-wave.ts';

const guide = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('docs/disclosure.md', () => {
  it('has a rule for every list that a release carries', () => {
    const section = guide('disclosure.md').split('### What leaves, and by which rule')[1]!;
    const { factors: _names, groups: _codes, ...released } = releaseWave(smallInstrument({ scales: [] }), columnsOf([]), '1');
    const lists = Object.entries(released).flatMap(([key, value]) => (Array.isArray(value) ? [key] : []));
    expect(lists.length).toBeGreaterThan(5);
    for (const list of lists) expect(section, list).toContain(`\`${list}\``);
  });
});

describe('docs/area-set-format.md', () => {
  it('shows a sound area set and names each of its keys', () => {
    const text = guide('area-set-format.md');
    const json = /^```json\n([\s\S]*?)^```/m.exec(text)![1]!;
    expect(readAreaSet(json, smallInstrument())).toMatchObject({
      ok: true,
      areaSet: { id: 'areas-2026', areas: [{ units: ['11', '12'] }, {}] },
    });
    for (const key of Object.keys(JSON.parse(json) as object)) expect(text).toContain(`| \`${key}\``);
  });
});
