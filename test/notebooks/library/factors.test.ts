import { describe, expect, it } from 'vitest';
import { availability } from '../../../notebooks/library/availability.ts';
import { factors, inTimeOrder } from '../../../notebooks/library/factors.ts';
import { isolated } from '../../../notebooks/library/name-groups.ts';
import { trend } from '../../../notebooks/library/trend.ts';
import { withWaveLabels } from '../../../notebooks/library/wave-labels.ts';
import { exampleWave, fixtureFactors, releasedRow, releasedWave } from '../fixtures.ts';

const waves = [exampleWave('2026'), exampleWave('2022')];
const groupsOf = (rows: ReturnType<typeof factors>) => new Set(rows.map((row) => [row.wave, row.area, row.grade, row.sex].join()));

describe('factors', () => {
  it('gives the rows of the total where a group variable is left out or null', () => {
    expect(groupsOf(factors(waves, { wave: '2026' }, 'sv'))).toEqual(new Set(['2026,,,']));
    expect(factors(waves, { wave: '2026', area: null, sex: null }, 'sv')).toHaveLength(fixtureFactors.length);
  });

  it('gives every code for each, some for a list, one for a code', () => {
    expect(groupsOf(factors(waves, { wave: '2026', area: 'each' }, 'sv'))).toEqual(new Set(['2026,1,,', '2026,2,,', '2026,3,,']));
    expect(groupsOf(factors(waves, { wave: '2026', area: ['1', '3'] }, 'sv'))).toEqual(new Set(['2026,1,,', '2026,3,,']));
    expect(groupsOf(factors(waves, { wave: '2026', area: '3', sex: 'each' }, 'sv'))).toEqual(new Set(['2026,3,,f', '2026,3,,m']));
  });

  it('gives areas without their districts for the smallest, whatever else stands in the tree', () => {
    const wave = exampleWave('2026');
    const group = wave.groups.find(({ id }) => id === 'area')!;
    const [first, ...others] = group.codes;
    const inDistrict = { ...group, codes: [first!, ...others.map((one) => ({ ...one, within: first!.code }))] };
    const tree = { ...wave, groups: wave.groups.map((one) => (one === group ? inDistrict : one)) };
    expect(groupsOf(factors([tree], { area: 'smallest' }, 'sv'))).toEqual(new Set(['2026,2,,', '2026,3,,']));
    expect(groupsOf(factors(waves, { wave: '2026', area: 'smallest' }, 'sv'))).toEqual(new Set(['2026,1,,', '2026,2,,', '2026,3,,']));
    // A variable that the wave does not know has no smallest code.
    expect(factors(waves, { wave: '2026', school: 'smallest' }, 'sv')).toEqual([]);
  });

  it('gives nothing for what is not released: no row is made up from others', () => {
    expect(factors(waves, { wave: '2026', area: '1', sex: 'f' }, 'sv')).toEqual([]);
    expect(factors(waves, { wave: '1999' }, 'sv')).toEqual([]);
  });

  it('gives every wave in time order where none is named', () => {
    expect([...groupsOf(factors(waves, { area: '3' }, 'sv'))]).toEqual(['2022,3,,', '2026,3,,']);
  });

  it('orders years by number when the survey lists only a later one', () => {
    const listed = withWaveLabels(waves, [{ wave: '2026', label: { sv: '2026', en: '2026' } }]);
    expect(new Set(factors(listed, {}, 'sv').map(({ wave, waveOrder }) => `${wave} ${waveOrder}`))).toEqual(new Set(['2022 0', '2026 1']));
    expect(inTimeOrder(listed).map(({ wave }) => wave)).toEqual(['2022', '2026']);
  });

  it('gives a pool to who names it, and nowhere as one wave more', () => {
    const pool = exampleWave('2022+2026');
    const all = [{ ...pool, method: { ...pool.method, pooledWaves: ['2022', '2026'] } } as typeof pool, ...waves];
    const of = (wave?: string | readonly string[]) => [
      ...new Set(factors(all, { wave }, 'sv').map((row) => `${row.wave} ${row.waveOrder}`)),
    ];
    for (const asked of [undefined, 'each']) expect(of(asked)).toEqual(['2022 0', '2026 1']);
    expect(of('2022+2026')).toEqual(['2022+2026 2']);
    expect(of(['2022+2026', '2026'])).toEqual(['2026 1', '2022+2026 2']);
    expect(trend(all, { area: '3', wave: ['2022', '2022+2026'] }, 'sv').map(({ wave }) => wave)).not.toContain('2022+2026');
    expect(availability(all, {}, 'sv').options['wave']!.map(({ code }) => code)).toEqual(['2026', '2022', '2022+2026']);
  });

  it('keeps the kinds, factors and domains asked for', () => {
    expect(factors(waves, { wave: '2026', domain: 'family' }, 'sv').map((row) => row.factor)).toEqual([
      'management',
      'conflict',
      'familyAttachment',
      'familyRewards',
    ]);
    expect(factors(waves, { wave: '2026', kind: 'protective', domain: 'family' }, 'sv').map((row) => row.factor)).toEqual([
      'familyAttachment',
      'familyRewards',
    ]);
    expect(factors(waves, { wave: '2026', factor: ['sad'] }, 'en').map((row) => row.label)).toEqual([
      'Felt sad or hopeless for two weeks or more',
    ]);
  });

  it('names wave, area, grade and sex in the language asked for', () => {
    expect(factors(waves, { wave: '2026', area: '3', sex: 'f' }, 'sv')[0]).toMatchObject({
      waveLabel: 'Hösten 2026',
      areaLabel: 'Norra Hamnen',
      gradeLabel: 'Alla årskurser',
      sexLabel: 'Flickor',
    });
    expect(factors(waves, { wave: '2026', area: '3', sex: 'f' }, 'en')[0]).toMatchObject({
      waveLabel: 'Autumn 2026',
      areaLabel: 'North Harbour',
      gradeLabel: 'All grades',
      sexLabel: 'Girls',
    });
  });

  it('leaves the released numbers as they are', () => {
    const released = waves[0]!.rows;
    for (const row of factors(waves, { wave: '2026', area: 'each' }, 'sv')) {
      const { value, low, high, n, protection } = released.find(
        (one) => one.factor === row.factor && one.group['area'] === row.area && !one.group['sex'],
      )!;
      expect(row).toMatchObject({ value, low, high, n, protection });
    }
  });
});

describe('isolated', () => {
  it('keeps a name from right to left apart from what stands beside it, and leaves others as they are', () => {
    expect(isolated('حي السلام')).toBe('\u2068حي السلام\u2069');
    expect(isolated('Norra Hamnen')).toBe('Norra Hamnen');
    const wave = releasedWave({ rows: [releasedRow({})] });
    const groups = wave.groups.map((group) =>
      group.id === 'area' ? { ...group, codes: [{ code: '3', label: { sv: 'حي السلام', en: 'حي السلام' }, within: null }] } : group,
    );
    expect(factors([{ ...wave, groups } as typeof wave], { area: '3' }, 'sv')[0]!.placeLabel).toBe('\u2068حي السلام\u2069');
  });
});
