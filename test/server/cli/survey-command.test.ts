import { describe, expect, it } from 'vitest';
import { runAssociate } from '../../../server/cli/associate.ts';
import type { CliCommand } from '../../../server/cli/cli-io.ts';
import { runCompare } from '../../../server/cli/compare.ts';
import { runFactors } from '../../../server/cli/factors.ts';
import { runRank } from '../../../server/cli/rank.ts';
import { runReliability } from '../../../server/cli/reliability.ts';
import { runTrend } from '../../../server/cli/trend.ts';
import { memoryIo } from './memory-io.ts';

const text = (en: string) => ({ sv: `${en} (sv)`, en });
const answers = (n: number) => ({ options: Array.from({ length: n }, (_, code) => ({ code, label: text(String(code)) })) });
const instrument = JSON.stringify({
  id: 'staged',
  version: '1',
  title: text('Staged'),
  origin: text('Made up for this test'),
  synthetic: true,
  items: ['drunk', 'tired', 'bored'].map((id) => ({ id, concept: text(id), answers: answers(id === 'drunk' ? 2 : 5) })),
  scales: [
    { id: 'drunk', kind: 'outcome', name: text('Drunk'), items: ['drunk'] },
    { id: 'school', kind: 'risk', domain: 'school', name: text('Tired of school'), items: ['tired', 'bored'], minAnswered: 1 },
  ],
  groups: [
    { id: 'wave', codes: [2023, 2025] },
    { id: 'area', codes: ['N', 'S'] },
    {
      id: 'grade',
      codes: [
        { code: 8, within: 'lower' },
        { code: 9, within: 'lower' },
        { code: 11, within: 'upper' },
      ],
      coarser: ['lower', 'upper'],
    },
    { id: 'sex', codes: [1, 2] },
  ],
  mapping: {
    items: { drunk: 'Drunk', tired: 'Tired', bored: 'Bored' },
    groups: { wave: 'Wave', area: 'Area', grade: 'Grade', sex: 'Sex' },
    design: { psu: 'Class', strataWithin: ['wave'] },
  },
});

/** Two waves of 600 from two areas and three grades, ten pupils a class; a few state no grade. */
const csv = ['Wave,Area,Grade,Sex,Class,Drunk,Tired,Bored']
  .concat(
    ['2023', '2025'].flatMap((wave, w) =>
      Array.from({ length: 600 }, (_, i) => {
        const grade = i % 97 === 0 ? '' : [8, 9, 11][Math.floor(i / 10) % 3];
        return [
          wave,
          'NS'[Math.floor(i / 300)],
          grade,
          1 + (i % 2),
          w * 1000 + Math.floor(i / 10),
          i % 7 < 3 ? 1 : 0,
          (i * 31 + w) % 5,
          (i * 17) % 5,
        ].join(',');
      }),
    ),
  )
  .join('\n');

const run = async (command: CliCommand, args: string, from = instrument, data = csv) => {
  const io = memoryIo({ 'i.json': from, 'a.csv': data });
  const code = await command(`--instrument i.json --data a.csv ${args}`.trim().split(/\s+/), io);
  return { code, out: io.out(), err: io.err() };
};
type Row = Record<string, unknown> & { readonly group: Record<string, string> };

describe('surveyCommand', () => {
  it.each([
    ['factors', runFactors, 'stage'],
    ['rank', runRank, 'area,stage'],
    ['trend', runTrend, 'stage'],
    ['compare', runCompare, 'stage'],
    ['associate', runAssociate, 'stage'],
    ['reliability', runReliability, 'stage'],
  ] as const)('takes stages for %s, with and without protection', async (name, command, by) => {
    const complete = await run(command, `--by ${by} --unprotected --format json`);
    expect(complete.code, complete.err).toBe(0);
    const stages = new Set((JSON.parse(complete.out) as Row[]).map(({ group }) => group['stage']));
    expect([...stages].toSorted()).toEqual(['lower', 'upper']);
    const released = await run(command, `--by ${by} --format json`);
    // What is not released by stage says so in words.
    if (name === 'rank' || name === 'reliability')
      expect(released).toMatchObject({ code: 1, err: expect.stringContaining('not released at this level') });
    else expect(released.code, released.err).toBe(0);
  });

  it('says of rows that are made neither with nor without protection what may be asked for', async () => {
    for (const [command, by, instead] of [
      [runAssociate, 'sex', 'nothing · stage'],
      [runRank, 'stage', 'area'],
    ] as const)
      expect(await run(command, `--by ${by} --unprotected`)).toMatchObject({
        code: 1,
        out: '',
        err: `--by ${by} is not made, with or without protection.\nYou may ask for: ${instead}.\n`,
      });
    const { err } = await run(runAssociate, '--by sex');
    expect(err).toContain('--by sex is not released at this level.\nYou may ask for: ');
    expect(err).not.toContain('--unprotected');
  });

  it('knows no stages where grades belong to none', async () => {
    const flat = instrument.replaceAll(/,"within":"\w+"/g, '').replace('"coarser":["lower","upper"]', '"coarser":[]');
    expect(await run(runFactors, '--by stage', flat)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no grouping variable "stage"'),
    });
  });
});
