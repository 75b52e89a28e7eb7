import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';

const folder = (id: string): URL => new URL(`../../../survey/instruments/${id}/`, import.meta.url);
function shipped(id: string): Instrument {
  const reading = readInstrument(readFileSync(new URL('instrument.json', folder(id)), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.instrument;
}
const data = (id: string): Buffer => gunzipSync(readFileSync(new URL('data.csv.gz', folder(id))));
const header = (id: string): string[] =>
  data(id)
    .toString('utf8')
    .slice(0, 5000)
    .split(/\r?\n/)[0]!
    .split(',')
    .map((name) => name.replaceAll('"', ''));
function columnsOf({ mapping }: Instrument): string[] {
  const { items, groups, design, ignore } = mapping!;
  return [
    ...Object.values(items),
    ...Object.values(groups).flatMap((source) => ('column' in source ? [source.column] : [])),
    design.stratum,
    design.psu,
    design.weight,
    design.fpc,
    ...ignore,
  ].filter((name) => name !== null);
}

describe.each(['yrbs-districts', 'nsduh-youth'])('survey/instruments/%s', (id) => {
  it('ships the data file that its origin names', () => {
    const sha256 = createHash('sha256').update(data(id)).digest('hex');
    expect(readFileSync(new URL('ORIGIN.md', folder(id)), 'utf8')).toContain(sha256);
  });

  it('reads every column of its data file', () => {
    expect(columnsOf(shipped(id)).sort()).toEqual(header(id).sort());
  });
});

describe('yrbs-districts', () => {
  const instrument = shipped('yrbs-districts');

  it('has the outcomes of the reference results, as shares, and days with alcohol as a mean', () => {
    expect(instrument.scales.map(({ id, statistic }) => `${id} ${statistic}`)).toEqual([
      'alcohol30 share',
      'alcohol_days mean',
      'marijuana30 share',
      'rx_pain share',
      'cocaine share',
      'inhalant share',
      'heroin share',
      'meth share',
      'mdma share',
      'inject share',
      'sad_hopeless share',
      'suicide_considered share',
      'suicide_planned share',
      'suicide_attempts share',
      'suicide_injury share',
    ]);
    expect(instrument.scales.every(({ kind }) => kind === 'outcome')).toBe(true);
  });

  it('counts any day as drinking', () => {
    expect(instrument.scales[0]!.items).toEqual([{ item: 'alcohol_days', values: [0, 1, 1, 1, 1, 1, 1] }]);
  });

  it('takes every wave and district as a sample of its own', () => {
    expect(instrument.mapping!.design).toEqual({
      stratum: 'stratum',
      psu: 'psu',
      weight: 'weight',
      fpc: null,
      nested: true,
      strataWithin: ['wave', 'area'],
    });
    expect(instrument.singlePsu).toBe('adjust');
  });

  it('names 35 districts and three waves, and takes others', () => {
    const [wave, area] = instrument.groups;
    expect([wave!.codes.length, wave!.open, area!.codes.length, area!.open]).toEqual([3, true, 35, true]);
    expect(area!.codes[27]).toMatchObject({ code: '28', label: { sv: 'Queens, NY', en: 'Queens, NY' } });
  });
});

describe('nsduh-youth', () => {
  const instrument = shipped('nsduh-youth');

  it('has eight factors with frozen cut points and five outcomes', () => {
    const cuts = instrument.scales.map(({ id, kind, minAnswered, cutPoints }) => [
      id,
      kind,
      minAnswered,
      cutPoints?.byGrade['all']?.n ?? null,
    ]);
    expect(cuts).toEqual([
      ['peer_use_at_school', 'risk', 3, 10057],
      ['antisocial_behaviour', 'risk', 4, 10532],
      ['parental_attitudes', 'risk', 3, 10461],
      ['own_attitudes', 'risk', 3, 10467],
      ['friends_attitudes', 'risk', 3, 10410],
      ['parental_involvement', 'protective', 3, 10516],
      ['recognition', 'protective', 2, 10510],
      ['religiosity', 'protective', 3, 10246],
      ['alcohol_month', 'outcome', 1, null],
      ['alcohol_year', 'outcome', 1, null],
      ['marijuana_month', 'outcome', 1, null],
      ['marijuana_year', 'outcome', 1, null],
      ['cigarette_month', 'outcome', 1, null],
    ]);
    expect(instrument.scales[0]!.cutPoints).toMatchObject({
      version: 'nsduh-2023',
      population: { en: 'NSDUH 2023, all respondents 12-17' },
      deviation: 'meanAbsolute',
      multiplier: 0.15,
      weighted: false,
    });
  });

  it('has cut points that are median ± 0.15 × mean absolute deviation of its own data', () => {
    const [names, ...rows] = data('nsduh-youth')
      .toString('utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.replaceAll('"', '').split(','));
    for (const scale of instrument.scales.filter(({ kind }) => kind !== 'outcome')) {
      const columns = scale.items.map(({ item, values }) => ({ at: names!.indexOf(item), values }));
      const scores: number[] = [];
      for (const row of rows) {
        const given = columns.flatMap(({ at, values }) => (row[at] === 'NA' ? [] : [values[Number(row[at]) - 1]!]));
        if (given.length >= scale.minAnswered) scores.push(given.reduce((sum, x) => sum + x, 0) / given.length);
      }
      scores.sort((a, b) => a - b);
      const median = (scores[(scores.length - 1) >> 1]! + scores[scores.length >> 1]!) / 2;
      const deviation = scores.reduce((sum, x) => sum + Math.abs(x - median), 0) / scores.length;
      const { cut, referenceShare, n } = scale.cutPoints!.byGrade['all']!;
      expect(n).toBe(scores.length);
      expect(cut).toBeCloseTo(scale.kind === 'risk' ? median + 0.15 * deviation : median - 0.15 * deviation, 12);
      expect(referenceShare).toBe(scores.filter((x) => (scale.kind === 'risk' ? x > cut : x < cut)).length / n);
    }
  });

  it('counts never and not-in-the-period as no days, and keeps estimated class middles', () => {
    const days = instrument.items.find(({ id }) => id === 'IRALCFM')!.codebook;
    expect(days.options.map(({ code, value }) => [code, value])).toEqual([
      ['1.5', 1.5],
      ['7.5', 7.5],
      ['14.5', 14.5],
      ['24.5', 24.5],
      ['91', 0],
      ['93', 0],
    ]);
  });

  it('takes grades 6 to 12 from EDUSCHGRD2 and leaves college and unknown out', () => {
    expect(instrument.mapping!.groups['grade']).toMatchObject({
      column: 'EDUSCHGRD2',
      recode: { 2: '6', 8: '12', 1: '', 9: '', 10: '', 98: '', 99: '' },
    });
  });
});
