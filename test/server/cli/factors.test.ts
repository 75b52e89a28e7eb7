import { describe, expect, it } from 'vitest';
import { runFactors } from '../../../server/cli/factors.ts';
import { memoryIo } from './memory-io.ts';

const text = (word: string) => ({ sv: word, en: word });
const yesNo = {
  options: [
    { code: 0, label: text('No') },
    { code: 1, label: text('Yes') },
  ],
};
const instrument = JSON.stringify({
  id: 'mini',
  version: '1',
  title: text('Mini'),
  origin: text('made for a test'),
  responseSets: { yesNo },
  items: [
    { id: 'drunk', concept: text('Drunk'), answers: 'yesNo' },
    { id: 'tired', concept: text('Tired'), answers: { integers: [0, 4] } },
  ],
  scales: [
    { id: 'drunk', kind: 'outcome', name: text('Has been drunk'), items: ['drunk'] },
    { id: 'tired', kind: 'risk', domain: 'school', name: text('Tired of school'), items: ['tired'] },
  ],
  groups: [
    { id: 'wave', codes: [2025, 2026] },
    { id: 'area', codes: [{ code: '-N', label: text('North') }, 'S'], open: true },
    { id: 'sex', codes: [1, 2] },
    { id: 'lives', name: text('Lives with'), codes: ['a', 'b'] },
  ],
  mapping: {
    items: { drunk: 'Drunk', tired: 'Tired' },
    groups: { wave: 'Wave', area: 'Area', sex: 'Sex', lives: 'Lives' },
    design: { psu: 'Class', strataWithin: ['wave'] },
  },
});

/** Two waves of 400: area -N has 300 pupils and area S 100; one in four of the second wave has been drunk, one in five of the first. */
const csv = ['Wave,Area,Sex,Lives,Class,Drunk,Tired']
  .concat(
    ['2025', '2026'].flatMap((wave, w) =>
      Array.from({ length: 400 }, (_, i) =>
        [
          wave,
          i < 300 ? '-N' : 'S',
          1 + (i % 2),
          i % 3 === 0 ? 'a' : 'b',
          w * 100 + Math.floor(i / 7),
          i % (5 - w) === 0 ? 1 : 0,
          (i * 7) % 5,
        ].join(','),
      ),
    ),
  )
  .join('\n');
const files = { 'mini.json': instrument, 'answers.csv': csv };
const run = (args: string, others: Readonly<Record<string, string>> = {}) => {
  const io = memoryIo({ ...files, ...others });
  return runFactors(`--instrument mini.json --data answers.csv ${args}`.trim().split(/\s+/), io).then((code) => ({
    code,
    out: io.out(),
    err: io.err(),
  }));
};

describe('runFactors', () => {
  it('writes one JSON array of protected rows and nothing else to standard output', async () => {
    const { code, out } = await run('--by wave,area --format json');
    const rows = JSON.parse(out);
    expect(code).toBe(0);
    expect(rows).toHaveLength(2 * 4);
    expect(rows[0]).toEqual({
      factor: 'drunk',
      kind: 'outcome',
      statistic: 'share',
      group: { wave: '2025', area: '-N' },
      n: 300,
      value: 0.2,
      standardError: null,
      low: expect.any(Number),
      high: expect.any(Number),
      df: null,
      designEffect: null,
      effectiveN: null,
      protection: { state: 'shown' },
    });
  });

  it('pools the waves when wave is not asked for, and says so', async () => {
    const pooled = await run('--format json');
    expect(JSON.parse(pooled.out)[0]).toMatchObject({ group: {}, n: 800, value: 0.23 });
    expect(pooled.err).toContain('2025, 2026 are pooled');
    expect((await run('--by wave --format json')).err).not.toContain('pooled');
  });

  it('gives the years of an open group in time order, listed or not', async () => {
    const open = { 'mini.json': instrument.replace('"codes":[2025,2026]', '"codes":[2026],"open":true') };
    for (const more of ['', ' --unprotected']) {
      const { out } = await run(`--by wave --format json${more}`, open);
      expect(JSON.parse(out).slice(0, 2)).toMatchObject([{ group: { wave: '2025' } }, { group: { wave: '2026' } }]);
    }
    expect((await run('--format json', open)).err).toContain('2025, 2026 are pooled');
  });

  it('gives complete estimates when unprotected, and says so', async () => {
    const { out, err } = await run('--by wave,area --format json --unprotected');
    const rows: Record<string, unknown>[] = JSON.parse(out);
    expect(err).toContain('not safe to publish');
    expect(rows.map(({ factor, statistic }) => `${factor} ${statistic}`)).toEqual([
      ...Array(4).fill('drunk share'),
      ...Array(4).fill('tired share'),
      ...Array(4).fill('tired mean'),
    ]);
    expect(rows[0]).toMatchObject({ n: 300, value: 0.2, df: 42, protection: { state: 'unprotected' } });
    for (const name of ['standardError', 'designEffect', 'effectiveN']) expect(rows[0]![name]).toEqual(expect.any(Number));
  });

  it('gives what is known where there are no degrees of freedom for an interval', async () => {
    const one = { 'answers.csv': 'Wave,Area,Sex,Lives,Class,Drunk,Tired\n2025,S,1,a,7,1,2\n2025,S,2,a,7,0,4\n2025,S,2,a,7,,\n' };
    const rows: Record<string, unknown>[] = JSON.parse((await run('--format json --unprotected', one)).out);
    expect(rows[0]).toMatchObject({
      factor: 'drunk',
      n: 2,
      value: 0.5,
      standardError: null,
      low: null,
      high: null,
      df: null,
      protection: { state: 'unprotected', reason: 'noDegreesOfFreedom' },
    });
    expect(rows[2]).toMatchObject({ factor: 'tired', statistic: 'mean', value: 3, low: null });
    expect((await run('--unprotected', one)).out).toMatch(/^Has been drunk +share +2 +50\.0 % +too few clusters for an interval$/m);
    for (const row of JSON.parse((await run('--format json', one)).out)) expect(row).toMatchObject({ value: null, n: null });
  });

  it('tells share and mean of one factor apart', async () => {
    const { out } = await run('--unprotected');
    expect(out).toMatch(/^Tired of school +share +800 /m);
    expect(out).toMatch(/^Tired of school +mean +800 /m);
  });

  it('says on what scale a protected mean stands', async () => {
    const scored = {
      'mini.json': instrument
        .replace('"items":["tired"]', '"items":["tired"],"statistic":"mean"')
        .replace('"kind":"risk","domain":"school"', '"kind":"outcome"'),
    };
    expect((await run('', scored)).out).toMatch(/^Tired of school +mean \(0-100\) +about 800 /m);
  });

  it('says which cut points come from the file itself', async () => {
    expect((await run('--format json')).err).toContain('derived from this file, for want of frozen ones: tired');
  });

  it('writes CSV that no spreadsheet runs as a formula', async () => {
    const lines = (await run('--by area,sex --format csv --unprotected')).out.trimEnd().split('\r\n');
    expect(lines[0]).toBe('factor,kind,statistic,area,sex,n,value,standardError,low,high,df,designEffect,effectiveN,protection,reason');
    expect(lines[1]).toMatch(/^drunk,outcome,share,'-N,1,300,0\.35/);
    expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([15]));
  });

  it('writes a table with intervals and hidden reasons in words', async () => {
    const few = `${csv}\n${Array.from({ length: 5 }, (_, i) => `2026,Ö,1,a,${300 + i},0,1`).join('\n')}`;
    const { out } = await run('--by wave,area', { 'answers.csv': few });
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^factor +statistic +wave +area +pupils +value +95 % interval$/);
    expect(lines[1]).toMatch(/^Has been drunk +share +2025 +-N North +about 300 +20 % +\d+ to \d+ %$/);
    expect(lines.some((line) => /2026 +Ö +not shown: protected$/.test(line))).toBe(true);
  });

  it('says in both languages that rows are hidden since with them a total would tell of the rest', async () => {
    // Of the girls nobody has been drunk: boys and the total would tell it.
    const rows = Array.from(
      { length: 400 },
      (_, i) => `2026,S,${1 + (i % 2)},a,${Math.floor(i / 10)},${i % 4 === 0 ? 1 : 0},${(i * 7) % 5}`,
    );
    const one = { 'answers.csv': `Wave,Area,Sex,Lives,Class,Drunk,Tired\n${rows.join('\n')}` };
    const { out, err } = await run('--by sex', one);
    expect(out).toMatch(/^Has been drunk +share +1 +not shown: protected$/m);
    expect(err).toMatch(/^1 of 4 rows is hidden .* nearly nobody, or nearly everybody, of the rest .*docs\/disclosure\.md/m);
    const io = memoryIo({ ...files, ...one }, 'sv');
    await runFactors('--instrument mini.json --data answers.csv --by sex'.split(' '), io);
    expect(io.err()).toMatch(/^1 av 4 rader döljs .* nästan ingen, eller nästan alla, av de övriga .*docs\/disclosure\.md/m);
    expect((await run('--by area')).err).not.toContain('hidden though');
  });

  it('names the variable that a few rows do not state', async () => {
    const unstated = csv.replace(/^2025,-N,1,/m, '2025,-N,,');
    const io = memoryIo({ ...files, 'answers.csv': unstated }, 'sv');
    await runFactors('--instrument mini.json --data answers.csv --by sex'.split(' '), io);
    expect(io.err()).toContain('några få rader anger inte kön:');
  });

  it('says what may be asked for when a grouping is not released', async () => {
    const { code, out, err } = await run('--by sex,lives --format json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('not released at this level');
    expect(err).toContain('area,lives');
    expect((await run('--by sex,lives --format json --unprotected')).code).toBe(0);
  });

  it('helps with a misspelt grouping variable, option or format', async () => {
    expect(await run('--by aera')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('did you mean "area"?') });
    expect(await run('--format jsn')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('did you mean "json"?') });
    expect(await run('--unprotectd')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--unprotectd') });
  });

  it('says in its own words what is wrong with the words it was given', async () => {
    for (const [args, sentence] of [
      ['--by', '--by needs a value'],
      ['--by --unprotected', '--by needs a value'],
      ['--unprotected=yes', '--unprotected takes no value'],
      ['area', '"area" stands alone: every word belongs to an option, as in --data FILE'],
      ['--unprotectd', 'no option --unprotectd'],
    ] as const)
      expect((await run(args)).err.split('\n')[0], args).toBe(sentence);
  });

  it('tells every bad row and stops, unless they are to be left out', async () => {
    const bad = { 'answers.csv': `${csv}\n2026,S,7,a,400,0,1` };
    expect(await run('--format json', bad)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('"Sex"') });
    expect((await run('--format json', bad)).err).toMatch(
      /^1 bad value in 1 row of 801\. Correct the file, or leave these rows out with --skip-bad-rows$/m,
    );
    const skipped = await run('--format json --skip-bad-rows', bad);
    expect(skipped).toMatchObject({ code: 0, err: expect.stringContaining('1 of 801 rows were left out') });
    expect(JSON.parse(skipped.out)[0].n).toBe(800);
  });

  it('tells the mistakes of an instrument', async () => {
    expect(await run('', { 'mini.json': '{ "id": "mini" }' })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('mini.json: '),
    });
    const misspelt = { 'mini.json': '{\n"id": "mini",\n"itmes": [] }' };
    expect((await run('', misspelt)).err).toMatch(/^mini\.json: unknown key "itmes".* \(line 3\)$/m);
  });

  it('fails in words where the instrument has no scales', async () => {
    const { scales: _scales, ...without } = JSON.parse(instrument);
    expect(await run('', { 'mini.json': JSON.stringify(without) })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^mini\.json has no scales: .*docs\/instrument-format\.md/),
    });
  });

  it('shows its usage', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('usage: motvikt factors') });
    const io = memoryIo({});
    expect(await runFactors([], io)).toBe(2);
    expect(io.err()).toContain('--instrument');
  });
});
