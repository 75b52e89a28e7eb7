import { describe, expect, it } from 'vitest';
import { runAssociate } from '../../../server/cli/associate.ts';
import { runCompare } from '../../../server/cli/compare.ts';
import { runCoverage } from '../../../server/cli/coverage.ts';
import { runRank } from '../../../server/cli/rank.ts';
import { runReliability } from '../../../server/cli/reliability.ts';
import { runTrend } from '../../../server/cli/trend.ts';
import type { CliCommand } from '../../../server/cli/cli-io.ts';
import type { Language } from '../../../survey/text.ts';
import { memoryIo } from './memory-io.ts';

const text = (en: string) => ({ sv: `${en} (sv)`, en });
const answers = {
  options: Array.from({ length: 5 }, (_, code) => ({ code, label: text(String(code)) })),
};
const instrument = JSON.stringify({
  id: 'mini',
  version: '1',
  title: text('Mini'),
  origin: text('Made up for this test'),
  synthetic: true,
  items: [
    {
      id: 'drunk',
      concept: text('Has been drunk'),
      answers: {
        options: [
          { code: 0, label: text('No') },
          { code: 1, label: text('Yes') },
        ],
      },
    },
    ...['tired', 'bored'].map((id) => ({ id, concept: text(id), answers })),
  ],
  scales: [
    { id: 'drunk', kind: 'outcome', name: text('Has been drunk'), items: ['drunk'] },
    { id: 'school', kind: 'risk', domain: 'school', name: text('Tired of school'), items: ['tired', 'bored'], minAnswered: 1 },
  ],
  groups: [
    { id: 'wave', codes: [2023, 2025] },
    { id: 'area', codes: ['N', 'S', 'E', 'W'] },
    { id: 'sex', codes: [1, 2] },
  ],
  mapping: {
    items: { drunk: 'Drunk', tired: 'Tired', bored: 'Bored' },
    groups: { wave: 'Wave', area: 'Area', sex: 'Sex' },
    design: { psu: 'Class', strataWithin: ['wave'] },
  },
});

/** Two waves of 800, 200 in each area; the further east or west, the more have been drunk, and more are tired among them. */
const csv = ['Wave,Area,Sex,Class,Drunk,Tired,Bored']
  .concat(
    ['2023', '2025'].flatMap((wave, w) =>
      Array.from({ length: 800 }, (_, i) => {
        const area = Math.floor(i / 200);
        const drunk = (i * 7919) % 100 < 15 + 12 * area ? 1 : 0;
        const tired = (i * 31 + drunk * 2 + w) % 5;
        return [wave, 'NSEW'[area], 1 + (i % 2), w * 1000 + Math.floor(i / 10), drunk, tired, (tired + (i % 2)) % 5].join(',');
      }),
    ),
  )
  .join('\n');

const run = async (command: CliCommand, args = '', language: Language = 'en', data = csv) => {
  const io = memoryIo({ 'mini.json': instrument, 'answers.csv': data }, language);
  const code = await command(`--instrument mini.json --data answers.csv ${args}`.trim().split(/\s+/), io);
  return { code, out: io.out(), err: io.err() };
};
type Row = Record<string, unknown> & { readonly group: Record<string, string> };
const rowsOf = async (command: CliCommand, args = ''): Promise<Row[]> => {
  const { code, out, err } = await run(command, `--format json ${args}`);
  expect(code, err).toBe(0);
  return JSON.parse(out);
};

describe('runRank', () => {
  it('gives the possible places of every area in every wave, and nothing of the complete estimates', async () => {
    const rows = (await rowsOf(runRank)).filter(({ among }) => among === 'areas');
    expect(rows).toHaveLength(2 * 2 * 4);
    expect(rows[0]).toEqual({
      factor: 'drunk',
      kind: 'outcome',
      statistic: 'share',
      group: { wave: '2023', area: 'N' },
      among: 'areas',
      of: 4,
      place: 4,
      low: expect.any(Number),
      high: 4,
      surelyAmongThreeHighest: false,
    });
  });

  it('writes places in words', async () => {
    const { out } = await run(runRank);
    expect(out.split('\n')[0]).toMatch(/^factor +wave +area +among +place +possible places$/);
    expect(out).toMatch(/^Has been drunk +2025 +W +areas +1 of 4 +1( to 2)?( +surely among the three highest)?$/m);
  });

  it('shows value and standard error beside the place when unprotected', async () => {
    const { out } = await run(runRank, '--unprotected');
    expect(out.split('\n')[0]).toMatch(/possible places +value +standard error$/);
    expect(out).toMatch(/^Has been drunk +2025 +W +areas +1 of 4 +1 +51[.]0 % +\d[.]\d %/m);
  });

  it('says that an instrument has no places', async () => {
    const placeless = instrument.replace('{"id":"area","codes":["N","S","E","W"]},', '').replace('"area":"Area",', '');
    const io = memoryIo({ 'mini.json': placeless.replace('"mapping":{', '"mapping":{"ignore":["Area"],'), 'answers.csv': csv });
    expect(await runRank('--instrument mini.json --data answers.csv --unprotected'.split(' '), io)).toBe(1);
    expect(io.err()).toContain('no places to rank: the instrument has neither "area" nor "school"');
  });

  it('says what is ranked when something else is asked for', async () => {
    const { code, out, err } = await run(runRank, '--by sex --format json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('--by sex is not released at this level.\nYou may ask for: ');
    expect(err).toContain('area');
  });
});

describe('runTrend', () => {
  it('gives every wave of a factor with the change since the one before', async () => {
    const rows = await rowsOf(runTrend);
    expect(rows.map(({ factor, group }) => `${factor} ${group['wave']}`)).toEqual([
      'drunk 2023',
      'drunk 2025',
      'school 2023',
      'school 2025',
    ]);
    expect(rows[0]).toMatchObject({ row: 'wave', n: 800, since: null, change: null, word: null, breakBefore: false });
    expect(rows[1]).toMatchObject({ since: '2023', change: 0, word: expect.stringMatching(/^(noClearDifference|sameInTheseSchools)$/) });
  });

  it('writes the change with its interval', async () => {
    expect((await run(runTrend)).err).toContain('Differences are computed before rounding');
    const { out, err } = await run(runTrend, '--unprotected');
    expect(err).not.toContain('rounding');
    expect(out.split('\n')[0]).toMatch(/change +95 % interval +assessment$/);
    expect(out).toMatch(/^Has been drunk +share +2025 .* 0\.0 +-\d\.\d to \+\d\.\d +no clear difference$/m);
  });

  it('keeps the waves of one group together', async () => {
    const rows = await rowsOf(runTrend, '--by area');
    expect(rows.slice(0, 3).map(({ group }) => group)).toEqual([
      { wave: '2023', area: 'N' },
      { wave: '2025', area: 'N' },
      { wave: '2023', area: 'S' },
    ]);
  });
});

describe('runCompare', () => {
  it('gives each area beside the others and the wave before, as they were released', async () => {
    const rows = await rowsOf(runCompare, '--by area');
    const kinds = new Set(rows.map(({ comparison }) => comparison));
    for (const kind of ['rest', 'restRaw', 'previousWave']) expect(kinds).toContain(kind);
    const west = rows.find((row) => row['comparison'] === 'restRaw' && row.group['area'] === 'W' && row['factor'] === 'drunk')!;
    expect(west).toMatchObject({ value: 0.51, word: 'clearlyHigher', standardError: null, df: null, p: null });
  });

  it('writes the two sides, the difference and the words', async () => {
    const { out, err } = await run(runCompare, '', 'sv');
    expect(err).toContain('Skillnaderna är räknade före avrundningen.');
    expect(out.split('\n')[0]).toMatch(/jämfört med +värde +dess värde +skillnad +95 % intervall +bedömning$/);
    expect(out).toMatch(/Övriga områden +51 % +\d+ % +\+\d+ +\+\d+ till \+\d+ +säkert högre/);
  });
});

describe('runAssociate', () => {
  it('gives odds ratios of factors and outcomes, then outcomes by number of risks', async () => {
    const rows = await rowsOf(runAssociate);
    expect(rows[0]).toMatchObject({ row: 'association', factor: 'school', outcome: 'drunk', group: { wave: '2023' } });
    expect(rows.filter(({ row }) => row === 'association')).toHaveLength(2);
    const { out } = await run(runAssociate, '--format csv');
    expect(out.split('\r\n')[0]).toBe(
      'row,factor,outcome,wave,risks,protections,n,oddsRatio,value,standardError,low,high,df,p,attributableFraction,attributableStandardError,attributableLow,attributableHigh,protection,reason',
    );
  });
});

describe('runReliability', () => {
  it('gives alpha of every scale, then each of its items with the rest', async () => {
    const { out } = await run(runReliability, '--unprotected --format csv');
    const lines = out.split('\r\n');
    expect(lines[0]).toBe('row,factor,item,wave,n,alpha,standardError,low,high,itemRest,protection,reason');
    expect(lines[1]).toMatch(/^scale,school,,2023,800,0\.\d+,0\.\d+,-?\d\.\d+,-?\d\.\d+,,unprotected,$/);
    expect(lines[2]).toMatch(/^item,school,tired,2023,,,,,,-?0\.\d+,unprotected,$/);
    const { out: table } = await run(runReliability);
    expect(table).toMatch(/\nfactor +item +wave +item-rest\nTired of school +tired +2023 +-?0\.\d\d\n/);
  });

  it('has the same options as the others', async () => {
    expect(await run(runReliability, '--by sx')).toMatchObject({ code: 2, err: expect.stringContaining('did you mean "sex"?') });
    expect((await run(runReliability)).code).toBe(0);
  });
});

describe('runCoverage', () => {
  it('says that head-counts are missing', async () => {
    expect(await run(runCoverage)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--register FILE') });
  });
});

describe('complete rows', () => {
  const numbers = (row: Record<string, unknown>, ...fields: string[]) => fields.map((field) => [field, typeof row[field]]);
  it.each([
    ['rank', runRank, '', ['value', 'standardError', 'df', 'place', 'low', 'high']],
    ['compare', runCompare, '', ['value', 'otherValue', 'difference', 'standardError', 'df', 'p', 'adjustedP', 'low', 'high']],
    ['trend', runTrend, '', ['value', 'standardError', 'df', 'low', 'high']],
    ['associate', runAssociate, '', ['oddsRatio', 'standardError', 'df', 'p', 'attributableFraction', 'attributableStandardError']],
    ['reliability', runReliability, '--by area', ['alpha', 'standardError', 'low', 'high', 'n']],
  ] as const)('%s gives them when unprotected, and says so', async (_, command, args, fields) => {
    const { code, out, err } = await run(command, `--unprotected --format json ${args}`);
    expect([code, err]).toEqual([0, expect.stringContaining('not safe to publish')]);
    const rows: Row[] = JSON.parse(out);
    expect(numbers(rows[0]!, ...fields)).toEqual(fields.map((field) => [field, 'number']));
    const { out: table } = await run(command, `--unprotected ${args}`);
    expect(table.split('\n').length).toBeGreaterThan(rows.length);
  });

  it('have the change since the wave before, and the trend over all waves', async () => {
    const rows: Row[] = JSON.parse((await run(runTrend, '--unprotected --format json')).out);
    const wave = rows.find((row) => row['row'] === 'wave' && row.group['wave'] === '2025' && row['statistic'] === 'mean')!;
    const linear = rows.find((row) => row['row'] === 'linear' && row['statistic'] === 'mean' && row['factor'] === wave['factor'])!;
    // Two waves, two years apart: the slope per year is half the change, with half its standard error.
    expect(2 * (linear['slope'] as number)).toBeCloseTo(wave['change'] as number, 10);
    expect(2 * (linear['standardError'] as number)).toBeCloseTo(wave['changeStandardError'] as number, 10);
    expect(linear['df']).toBe(wave['changeDf']);
    expect(rows.filter(({ row }) => row === 'logistic').map(({ factor }) => factor)).toEqual(['drunk', 'school']);
  });

  it('agree with the protected ones where both speak of the same thing', async () => {
    const complete: Row[] = JSON.parse((await run(runRank, '--unprotected --format json')).out);
    const released = (await rowsOf(runRank)).filter(({ among }) => among === 'areas');
    for (const row of released.filter(({ factor }) => factor === 'drunk'))
      expect(complete).toContainEqual(expect.objectContaining({ factor: 'drunk', group: row.group, place: row['place'], of: row['of'] }));
  });
});

describe('runCoverage with a register', () => {
  const counts = (n: number) => Object.fromEntries(['N', 'S', 'E', 'W'].map((area) => [area, n]));
  const register = JSON.stringify({
    origin: text('Made up'),
    waves: { 2023: { date: '2023-10-15', area: counts(250) }, 2025: { date: '2025-10-15', area: counts(400) } },
  });
  const covered = async (args: string) => {
    const io = memoryIo({ 'mini.json': instrument, 'answers.csv': csv, 'r.json': register });
    const code = await runCoverage(`--instrument mini.json --data answers.csv --register r.json ${args}`.trim().split(' '), io);
    return { code, out: io.out(), err: io.err() };
  };

  it('tells responses per registered pupil of every area and wave', async () => {
    const { code, out, err } = await covered('--by area --format json');
    expect(code, err).toBe(0);
    expect(JSON.parse(out)[0]).toMatchObject({
      group: { wave: '2023', area: 'N' },
      register: 'area',
      registered: 250,
      responses: 200,
      coverage: 0.8,
      participation: null,
    });
    expect((await covered('')).out).toMatch(/where pupils live +2025 +about 1600 +about 800 +50 %/);
  });

  it('gives the same exactly when unprotected', async () => {
    const rows = JSON.parse((await covered('--by area --unprotected --format json')).out);
    expect(rows).toHaveLength(8);
    expect(rows[7]).toMatchObject({ group: { wave: '2025', area: 'W' }, registered: 400, responses: 200, coverage: 0.5 });
  });

  it('tells what is wrong with the register', async () => {
    const io = memoryIo({ 'mini.json': instrument, 'answers.csv': csv, 'r.json': '{ "waves": {} }' });
    expect(await runCoverage('--instrument mini.json --data answers.csv --register r.json'.split(' '), io)).toBe(1);
    expect(io.err()).toContain('r.json: ');
  });
});

describe('every command that writes rows', () => {
  const commands = { runRank, runTrend, runCompare, runAssociate, runReliability, runCoverage };
  it.each(Object.entries(commands))('%s shows its usage in the reader’s language', async (_, command) => {
    for (const [language, words] of [
      ['sv', /^användning: motvikt \w+ --instrument FILE\.json --data FILE .*--unprotected/s],
      ['en', /^usage: motvikt \w+ --instrument FILE\.json --data FILE .*--unprotected/s],
    ] as const)
      expect(await run(command, '--help', language)).toMatchObject({ code: 0, out: expect.stringMatching(words) });
  });

  it.each(Object.entries(commands))('%s tells what is wrong with its words and its file', async (_, command) => {
    expect(await run(command, '--formt csv')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no option --formt') });
    const bad = await run(command, '--format json', 'en', `${csv}\n2025,N,7,9,0,0,0`);
    expect(bad).toMatchObject({ code: 1, out: '', err: expect.stringContaining('"Sex"') });
  });
});

describe('a file with bad rows', () => {
  it('is refused in the language of the reader', async () => {
    const bad = 'Wave,Area,Sex,Class,Drunk,Tired,Bored\n2023,N,1,1,7,0,0\n';
    expect(await run(runTrend, '', 'sv', bad)).toEqual({
      code: 1,
      out: '',
      err: 'answers.csv, rad 2, kolumn "Drunk": "7", väntat var något av 0, 1 eller tomt\n1 felaktigt värde i 1 rad av 1. Rätta filen, eller utelämna raderna med --skip-bad-rows\n',
    });
    expect((await run(runTrend, '', 'en', bad)).err).toMatch(/^answers\.csv, line 2, column "Drunk": "7", expected one of 0, 1 or empty\n/);
  });
});
