import { describe, expect, it } from 'vitest';
import { runAssociate } from '../../../server/cli/associate.ts';
import type { CliCommand } from '../../../server/cli/cli-io.ts';
import { runCompare } from '../../../server/cli/compare.ts';
import { runFactors } from '../../../server/cli/factors.ts';
import { runRank } from '../../../server/cli/rank.ts';
import { runReliability } from '../../../server/cli/reliability.ts';
import { runTrend } from '../../../server/cli/trend.ts';
import { memoryIo } from './memory-io.ts';

const text = (en: string) => ({ sv: en, en });
const options = [0, 1].map((code) => ({ code, label: text(String(code)) }));
const instrument = JSON.stringify({
  id: 'two',
  version: '1',
  title: text('Two schools'),
  origin: text('Made up for this test'),
  synthetic: true,
  items: ['drunk', 'tired', 'bored'].map((id) => ({ id, concept: text(id), answers: { options } })),
  scales: [
    { id: 'drunk', kind: 'outcome', name: text('Has been drunk'), items: ['drunk'] },
    { id: 'school', kind: 'risk', domain: 'school', name: text('Tired of school'), items: ['tired', 'bored'], minAnswered: 1 },
  ],
  groups: [
    { id: 'wave', codes: [2024, 2026] },
    { id: 'school', codes: ['N', 'S'] },
    { id: 'area', codes: ['n', 's'] },
  ],
  mapping: {
    items: { drunk: 'Drunk', tired: 'Tired', bored: 'Bored' },
    groups: { wave: 'Wave', school: 'School', area: 'Area' },
    design: { psu: 'Class', strataWithin: ['wave'] },
  },
});
/** 100 answers of each school in both waves: 20 % in the north have been drunk, 60 % in the south. */
const csv = ['Wave,School,Area,Class,Drunk,Tired,Bored']
  .concat(
    ['2024', '2026'].flatMap((wave, w) =>
      Array.from({ length: 200 }, (_, i) => {
        const south = i >= 100;
        const drunk = i % 10 < (south ? 6 : 2) ? 1 : 0;
        return [wave, 'NS'[+south], 'ns'[+south], w * 100 + Math.floor(i / 10), drunk, (i * 3 + drunk) % 2, (i * 7) % 2].join(',');
      }),
    ),
  )
  .join('\n');
/** Of the second wave only: the school of the south is twice as large. */
const register = JSON.stringify({
  origin: text('Made up'),
  waves: { 2026: { date: '2026-10-15', school: { N: 200, S: 400 } } },
});

const run = async (command: CliCommand, args: string) => {
  const io = memoryIo({ 'two.json': instrument, 'answers.csv': csv, 'register.json': register });
  const code = await command(
    `--instrument two.json --data answers.csv --register register.json --format json ${args}`.trim().split(' '),
    io,
  );
  expect(code, io.err()).toBe(0);
  const rows: { factor: string; group: Record<string, string>; value: number }[] = JSON.parse(io.out());
  const drunk = (wave?: string) => rows.find(({ factor, group }) => factor === 'drunk' && group['wave'] === wave)!.value;
  return { drunk, err: io.err() };
};
/** (200 · 0.2 + 400 · 0.6) / 600 */
const weighted = 7 / 15;

describe('a file with a register', () => {
  it('gives the weighted numbers that a release of it has, protected or complete', async () => {
    const released = await run(runTrend, '');
    expect([released.drunk('2024'), released.drunk('2026')]).toEqual([0.4, 0.47]);
    for (const [command, args] of [
      [runFactors, '--by wave'],
      [runTrend, ''],
    ] as const) {
      const complete = await run(command, `--unprotected ${args}`);
      expect(complete.drunk('2024')).toBeCloseTo(0.4, 12);
      expect(complete.drunk('2026')).toBeCloseTo(weighted, 12);
      expect(complete.err).toContain('weighted to the head-counts of schools and grades: 2026');
    }
    expect((await run(runFactors, '--by wave')).drunk('2026')).toBe(0.47);
  });

  it('counts each wave by its answers where waves are put together', async () => {
    expect((await run(runFactors, '--unprotected')).drunk()).toBeCloseTo((0.4 + weighted) / 2, 12);
  });

  it.each(Object.entries({ runRank, runCompare, runAssociate, runReliability }))(
    '%s weighs its complete rows as well',
    async (_, command) => {
      expect((await run(command, '--unprotected')).err).toContain('weighted to the head-counts');
    },
  );
});
