import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBits, addPupil, hasPupil } from '../../../analysis/disclosure/ledger.ts';
import { amongRows, releasePool, type PooledWave } from '../../../analysis/disclosure/release-pool.ts';
import { releaseWithLedger } from '../../../analysis/disclosure/release-with-ledger.ts';
import type { ReleasedRow, ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { poolWaves } from '../../../survey/columns/pool-waves.ts';
import type { GroupColumn } from '../../../survey/columns/columns.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import type { Register } from '../../../survey/register/register.ts';
import { columnsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

const instrument = smallInstrument({
  items: [numberItem('often'), numberItem('rare'), numberItem('changed')],
  scales: [scaleOf('often', ['often']), scaleOf('rare', ['rare']), scaleOf('changed', ['changed'], { breaks: ['2024'] })],
  groups: smallInstrument().groups.filter(({ id }) => id === 'wave' || id === 'area'),
});
const pool = { id: '2022+2024', waves: ['2022', '2024'] } as const;

/** Areas with so many classes of so many pupils; of each class 40 % do it often, and in all so many rarely. */
const wave = (code: string, areas: Readonly<Record<string, { classes: number; size: number; rare: number }>>) => {
  let psu = -1;
  const pupils = Object.entries(areas).flatMap(([area, { classes, size, rare }]) =>
    Array.from({ length: classes }, (_, one) => {
      psu++;
      return Array.from({ length: size }, (__, seat): Pupil => ({
        psu,
        groups: { wave: code, area },
        answers: {
          often: seat < size * (one % 2 ? 0.5 : 0.3) ? 1 : 0,
          rare: one * size + seat < rare * size && seat === 0 ? 1 : 0,
          changed: 0,
        },
      }));
    }).flat(),
  );
  return columnsOf(pupils, (at) => Math.floor(at / 4));
};
const release = (code: string, columns: ReturnType<typeof wave>): PooledWave => {
  const made = releaseWithLedger(instrument, columns, code);
  if (made.kind !== 'released') throw new Error('refused');
  return { columns, released: [made.released], groups: [made.groups] };
};
const pooled = (first: PooledWave, second: PooledWave, of: Instrument = instrument): ReleasedWave => {
  const made = releasePool(of, pool, [first, second]);
  if (made.kind !== 'released') throw new Error('refused');
  return made.released;
};
const row = (released: ReleasedWave, factor: string, area?: string): ReleasedRow =>
  released.rows.find((one) => one.factor === factor && one.group['area'] === area)!;
const large = { classes: 16, size: 10, rare: 8 };

describe('releasePool', () => {
  it('shows areas that are too small in each wave, marked and under its own code', () => {
    // 5 classes of 8 pupils: too few degrees of freedom or too wide by itself.
    const small = { classes: 5, size: 8, rare: 4 };
    const waves = ['2022', '2024'].map((code) => release(code, wave(code, { A: large, B: large, C: small }))) as [PooledWave, PooledWave];
    for (const { released } of waves) expect(row(released[0]!, 'often', 'C').value).toBeNull();
    const released = pooled(...waves);
    expect(released.wave).toBe('2022+2024');
    expect(released.method.pooledWaves).toEqual(['2022', '2024']);
    expect(released.rows.every(({ group }) => group['wave'] === '2022+2024')).toBe(true);
    expect(row(released, 'often', 'A').n).toBe(320);
    expect(row(released, 'often').value).not.toBeNull();
    const width = (one: ReleasedRow) => one.high! - one.low!;
    expect(width(row(released, 'often', 'A'))).toBeLessThan(width(row(waves[0].released[0]!, 'often', 'A')));
  });

  it('weights each wave to its own enrolment, as its own release does, and says by what', () => {
    const inSchools = { ...instrument, groups: [...instrument.groups, ...smallInstrument().groups.filter(({ id }) => id === 'grade')] };
    const withSchool = (columns: ReturnType<typeof wave>): ReturnType<typeof wave> => ({
      ...columns,
      groups: new Map<string, GroupColumn>([
        ...columns.groups,
        ['school', columns.groups.get('area')!],
        ['grade', { codes: ['7'], index: new Uint8Array(columns.n) }],
      ]),
    });
    const waves = ['2022', '2024'].map((code) => {
      const made = release(code, wave(code, { A: large, B: { ...large, rare: 0 } }));
      return { ...made, columns: withSchool(made.columns) };
    }) as [PooledWave, PooledWave];
    // In 2022 the pupils of B, of whom none does it rarely, stand for three times as many.
    const head = (a: number, b: number) => ({ date: '2022-10-15', area: null, school: { A: { 7: a }, B: { 7: b } }, postStratify: true });
    const register: Register = { origin: { sv: 'Påhittat', en: 'Made up' }, waves: { 2022: head(200, 600), 2024: head(200, 200) } };
    const made = releasePool(inSchools, pool, waves, { register });
    if (made.kind !== 'released') throw new Error('refused');
    const plain = releasePool(inSchools, pool, waves);
    if (plain.kind !== 'released') throw new Error('refused');
    expect(plain.released.method.postStratifiedBy).toEqual([]);
    expect(made.released.method.postStratifiedBy).toEqual(['school']);
    expect(row(made.released, 'rare').value!).toBeLessThan(row(plain.released, 'rare').value!);
  });

  it('counts a wave by its answers, whether or not the other one alone has weights', () => {
    // One wave at 20 %, one at 60 %, of 640 pupils each; twice as many are enrolled.
    const grade = smallInstrument().groups.filter(({ id }) => id === 'grade');
    const inSchools = { ...instrument, groups: [...instrument.groups, ...grade, { ...grade[0]!, id: 'school' }] };
    const waveOf = (code: string, often: number, weight?: number): PooledWave => {
      const pupils = Array.from({ length: 640 }, (_, i): Pupil => ({
        psu: Math.floor(i / 20),
        groups: { wave: code, area: i < 320 ? 'A' : 'B', school: i < 320 ? 'a' : 'b', grade: '7' },
        answers: { often: i % 10 < often ? 1 : 0, rare: 1 - (i % 2), changed: 0 },
        ...(weight !== undefined && { weight }),
      }));
      const columns = columnsOf(pupils, (psu) => Math.floor(psu / 4));
      const made = releaseWithLedger(inSchools, columns, code);
      if (made.kind !== 'released') throw new Error('refused');
      return { columns, released: [made.released], groups: [made.groups] };
    };
    const enrolled = { date: '2022-10-15', area: null, school: { a: { 7: 640 }, b: { 7: 640 } }, postStratify: true };
    const registerOf = (...waves: readonly string[]): Register => ({
      origin: { sv: 'Påhittat', en: 'Made up' },
      waves: Object.fromEntries(waves.map((code) => [code, enrolled])),
    });
    const valueOf = (waves: readonly [PooledWave, PooledWave], register: Register | null): readonly [number | null, readonly string[]] => {
      const made = releasePool(inSchools, pool, waves, { register });
      if (made.kind !== 'released') throw new Error('refused');
      return [row(made.released, 'often').value, made.released.method.postStratifiedBy];
    };
    const plain = [waveOf('2022', 2), waveOf('2024', 6)] as const;
    expect(valueOf(plain, null)).toEqual([0.4, []]);
    expect(valueOf(plain, registerOf('2022'))).toEqual([0.4, []]);
    expect(valueOf(plain, registerOf('2024'))).toEqual([0.4, []]);
    expect(valueOf(plain, registerOf('2022', '2024'))).toEqual([0.4, ['school']]);
    // Weights of the file, of whatever size.
    expect(valueOf([plain[0], waveOf('2024', 6, 5)], null)).toEqual([0.4, []]);
    expect(valueOf([plain[0], waveOf('2024', 6, 5)], registerOf('2022'))).toEqual([0.4, []]);
  });

  it('counts a wave by the answers that are kept, however heavy the others are', () => {
    // One wave at 20 %, one at 60 %, of 640 pupils each. Of the second a tenth is flagged, with weights of 50.
    const screened: Instrument = {
      ...instrument,
      screening: 'unflagged',
      validityRules: [{ id: 'silly', name: { sv: 'x', en: 'x' }, flagWhen: { item: 'changed', in: ['1'] } }],
    };
    const waveOf = (code: string, often: number, flagged: number): PooledWave => {
      const pupils = Array.from({ length: 640 + flagged }, (_, i): Pupil => ({
        psu: Math.floor((i % 640) / 20),
        groups: { wave: code, area: i % 640 < 320 ? 'A' : 'B' },
        answers: { often: i % 10 < often ? 1 : 0, rare: 1 - (i % 2), changed: i < 640 ? 0 : 1 },
        weight: i < 640 ? 1 : 50,
      }));
      const columns = columnsOf(pupils, (psu) => Math.floor(psu / 4));
      const made = releaseWithLedger(screened, columns, code);
      if (made.kind !== 'released') throw new Error('refused');
      return { columns, released: [made.released], groups: [made.groups] };
    };
    expect(row(pooled(waveOf('2022', 2, 0), waveOf('2024', 6, 64), screened), 'often').value).toBe(0.4);
  });

  it('leaves out scales whose questions changed between the waves', () => {
    const waves = ['2022', '2024'].map((code) => release(code, wave(code, { A: large, B: large }))) as [PooledWave, PooledWave];
    expect(pooled(...waves).factors.map(({ id }) => id)).toEqual(['often', 'rare']);
  });

  it('counts those who did not state their sex as their own wave does, and so shows girls and boys', () => {
    const bySex = { ...instrument, groups: smallInstrument().groups.filter(({ id }) => ['wave', 'area', 'sex'].includes(id)) };
    const waves = ['2022', '2024'].map((code, late): PooledWave => {
      const pupils = Array.from({ length: 640 }, (_, i): Pupil => {
        const [psu, seat] = [Math.floor(i / 16), i % 16];
        const stated: Readonly<Record<string, string>> = (i + 11 * late) % 37 === 0 ? {} : { sex: String(1 + (i % 2)) };
        return {
          psu,
          groups: { wave: code, area: psu < 20 ? 'A' : 'B', ...stated },
          answers: { often: seat < 5 + (psu % 3) ? 1 : 0, rare: 0, changed: 0 },
        };
      });
      const columns = columnsOf(pupils);
      const made = releaseWithLedger(bySex, columns, code);
      if (made.kind !== 'released') throw new Error('refused');
      expect(made.released.method.allocatedAtRandom).toEqual(['sex']);
      return { columns, released: [made.released], groups: [made.groups] };
    }) as [PooledWave, PooledWave];
    const { rows } = pooled(...waves, bySex);
    const ofGirls = rows.filter(({ factor, group }) => factor === 'often' && group['sex'] === '1');
    expect(ofGirls).toHaveLength(3);
    expect(ofGirls.map(({ protection }) => protection.state)).not.toContain('hidden');
  });

  it('does not give away an area that is protected in one of the waves', () => {
    // C is shown in 2022 and has one class in 2024: pool less 2022 would be that class.
    const first = release('2022', wave('2022', { A: large, B: large, C: large, D: large }));
    const second = release('2024', wave('2024', { A: large, B: large, C: { classes: 1, size: 10, rare: 0 }, D: large }));
    expect(row(first.released[0]!, 'often', 'C').value).not.toBeNull();
    expect(row(second.released[0]!, 'often', 'C').protection).toEqual({ state: 'hidden', reason: 'protected' });
    const made = releasePool(instrument, pool, [first, second]);
    if (made.kind === 'released') expect(row(made.released, 'often', 'C')?.value ?? null).toBeNull();
    // Without the ledgers it would have been shown.
    expect(row(pooled({ ...first, groups: [] }, { ...second, groups: [] }), 'often', 'C').value).not.toBeNull();
  });

  it('says nothing where a wave only gives a bound, nor beside it in the same table', () => {
    const first = release('2022', wave('2022', { A: large, B: large }));
    const second = release('2024', wave('2024', { A: large, B: { ...large, rare: 1 } }));
    expect(row(second.released[0]!, 'rare', 'B').protection.state).toBe('bounded');
    const released = pooled(first, second);
    for (const area of ['A', 'B']) expect(row(released, 'rare', area)).toMatchObject({ value: null, n: null, low: null });
    expect(row(released, 'rare').value).not.toBeNull();
    expect(row(released, 'often', 'B').value).not.toBeNull();
    // Of two areas × two factors, the two of `rare` went.
    expect(released.method.cost.find(({ level }) => level === 'area')).toEqual({ level: 'area', rows: 4, shown: 2 });
    expect(released.ranks.filter(({ factor }) => factor === 'rare')).toEqual([]);
    expect(released.ranks.filter(({ factor }) => factor === 'often')).not.toEqual([]);
  });

  it('gives no value back that a wave keeps for another group’s sake', () => {
    // All of the village school live in A; of the few of A who go to the other one nobody does it: A less the village school would tell.
    const places = ['wave', 'area', 'school'].map((id) => ({ ...smallInstrument().groups[0]!, id }));
    const two = { ...instrument, groups: places };
    const classes = (area: string, school: string, count: number, from: number, rare: number) =>
      Array.from({ length: 10 * count }, (_, i): Pupil => ({
        psu: from + (i % count),
        groups: { area, school },
        answers: { often: i % 3 === 0 ? 1 : 0, rare: i < rare ? 1 : 0, changed: 0 },
      }));
    const waveOf = (code: string, rareElsewhere: number): PooledWave => {
      const pupils = [
        ...classes('A', 'village', 16, 0, 40),
        ...classes('A', 'town', 6, 16, rareElsewhere),
        ...classes('B', 'town', 16, 22, 40),
      ].map((one): Pupil => ({ ...one, groups: { ...one.groups, wave: code } }));
      const columns = columnsOf(pupils);
      const made = releaseWithLedger(two, columns, code);
      if (made.kind !== 'released') throw new Error('refused');
      return { columns, released: [made.released], groups: [made.groups] };
    };
    const village = ({ rows }: ReleasedWave, factor: string) =>
      rows.find((one) => one.factor === factor && one.group['school'] === 'village')!;
    const waves = [waveOf('2022', 20), waveOf('2024', 0)] as [PooledWave, PooledWave];
    expect(village(waves[0].released[0]!, 'rare').value).not.toBeNull();
    expect(village(waves[1].released[0]!, 'rare').protection).toEqual({ state: 'hidden', reason: 'protected' });
    expect(waves[1].released[0]!.rows.filter(({ factor, protection }) => factor === 'rare' && protection.state === 'bounded')).toEqual([]);
    const released = pooled(...waves, two);
    expect(village(released, 'often').value).not.toBeNull();
    expect(village(released, 'rare')).toMatchObject({ value: null, protection: { state: 'hidden', reason: 'protected' } });
  });

  describe('of what a wave says nothing of', () => {
    const places = ['wave', 'area', 'sex'].map((id) => ({ ...smallInstrument().groups[0]!, id }));
    const bySex = { ...instrument, groups: places };
    /** Areas of classes of twenty, girls and boys in turn; so many girls and boys of every class do it rarely. */
    type Class = { readonly girls: number; readonly boys: number };
    const waveOf = (
      code: string,
      areas: Readonly<Record<string, { classes: number; rare: (one: number) => Class }>>,
      leaveOut: readonly string[] = [],
    ): PooledWave => {
      let psu = -1;
      const pupils = Object.entries(areas).flatMap(([area, { classes, rare }]) =>
        Array.from({ length: classes }, (_, one) => {
          psu++;
          const yes = rare(one);
          return Array.from({ length: 20 }, (__, seat): Pupil => ({
            psu,
            groups: { wave: code, area, sex: seat % 2 ? 'boy' : 'girl' },
            answers: { often: seat % 3 ? 0 : 1, rare: seat >> 1 < (seat % 2 ? yes.boys : yes.girls) ? 1 : 0, changed: 0 },
          }));
        }).flat(),
      );
      const columns = columnsOf(pupils, (at) => at >> 2);
      const made = releaseWithLedger(bySex, columns, code, { leaveOut });
      if (made.kind !== 'released') throw new Error('refused');
      return { columns, released: [made.released], groups: [made.groups] };
    };
    const some = { classes: 16, rare: (one: number) => ({ girls: 2 + (one % 2), boys: 3 + (one % 2) }) };
    const rowOf = ({ rows }: ReleasedWave, factor: string, group: Readonly<Record<string, string>>) => {
      const ids = Object.keys(group);
      return rows.find(
        (one) =>
          one.factor === factor && Object.keys(one.group).length === ids.length + 1 && ids.every((id) => one.group[id] === group[id]),
      )!;
    };

    it('gives nearly none of a table back that the wave left out', () => {
      const noGirls = { ...some, rare: (one: number) => ({ girls: 0, boys: 3 + (one % 2) }) };
      const girls = { area: 'A', sex: 'girl' };
      const waves = [
        waveOf('2022', { A: noGirls, B: some, C: some }, ['area × sex']),
        waveOf('2024', { A: some, B: some, C: some }),
      ] as const;
      expect(rowOf(waves[0].released[0]!, 'often', girls).value).toBeNull();
      const released = pooled(...waves, bySex);
      expect(rowOf(released, 'rare', girls).protection).toEqual({ state: 'hidden', reason: 'protected' });
      expect(rowOf(released, 'often', girls).value).not.toBeNull();
      expect(rowOf(released, 'rare', { area: 'A' }).value).not.toBeNull();
    });

    it('gives nearly none of an area back that was too uncertain there', () => {
      const few = { classes: 4, rare: (one: number) => ({ girls: one < 2 ? 1 : 0, boys: 0 }) };
      const waves = [
        waveOf('2022', { A: few, A2: few, B: some, C: some }),
        waveOf('2024', { A: { ...some, classes: 12 }, A2: { ...some, classes: 12 }, B: some, C: some }),
      ] as const;
      expect(rowOf(waves[0].released[0]!, 'rare', { area: 'A' }).protection).toEqual({ state: 'hidden', reason: 'tooUncertain' });
      const released = pooled(...waves, bySex);
      expect(rowOf(released, 'rare', { area: 'A' }).protection).toEqual({ state: 'hidden', reason: 'protected' });
      expect(rowOf(released, 'often', { area: 'A' }).value).not.toBeNull();
      expect(rowOf(released, 'rare', {}).value).not.toBeNull();
    });
  });

  it('is compared with no wave', () => {
    const waves = ['2022', '2024'].map((code) => release(code, wave(code, { A: large, B: large }))) as [PooledWave, PooledWave];
    expect(pooled(...waves).comparisons.filter(({ comparison }) => comparison !== 'reference')).toEqual([]);
  });
});

describe('what a pool and its waves tell together', () => {
  it('never leaves a few pupils, or one class, of a published group', () => {
    const areas = fc.record({
      A: fc.constant(large),
      B: fc.constant(large),
      C: fc.record({ classes: fc.integer({ min: 1, max: 8 }), size: fc.integer({ min: 4, max: 12 }), rare: fc.constant(0) }),
      D: fc.record({ classes: fc.integer({ min: 1, max: 8 }), size: fc.integer({ min: 4, max: 12 }), rare: fc.constant(0) }),
    });
    let compared = 0;
    fc.assert(
      fc.property(areas, areas, (before, after) => {
        const waves = [release('2022', wave('2022', before)), release('2024', wave('2024', after))] as const;
        const made = releasePool(instrument, pool, waves);
        if (made.kind !== 'released') return;
        const psu = poolWaves(waves[0].columns, waves[1].columns, 'x').design.psu;
        const rowsOf = (bits: Uint32Array) => Array.from(psu.keys()).filter((one) => hasPupil(bits, one));
        waves.forEach(({ groups }, at) => {
          const from = at === 0 ? 0 : waves[0].columns.n;
          for (const inWave of amongRows(groups[0]!, psu.length, from).groups)
            for (const inPool of made.groups.groups) {
              const inside = rowsOf(inWave.bits);
              if (!inside.every((one) => hasPupil(inPool.bits, one))) continue;
              const left = rowsOf(inPool.bits).filter((one) => !hasPupil(inWave.bits, one));
              compared++;
              if (left.length === 0) continue;
              expect(left.length).toBeGreaterThanOrEqual(10);
              expect(new Set(left.map((one) => psu[one])).size).toBeGreaterThanOrEqual(2);
            }
        });
      }),
      { numRuns: 25 },
    );
    expect(compared).toBeGreaterThan(25);
  });
});

describe('amongRows', () => {
  it('moves the pupils of a wave to their rows in the pool', () => {
    const bits = emptyBits(40);
    for (const one of [0, 31, 39]) addPupil(bits, one);
    const moved = amongRows({ pupils: 40, groups: [{ key: {}, kind: 'released', table: 'municipality', bits }] }, 100, 37);
    expect(moved.pupils).toBe(100);
    expect(Array.from({ length: 100 }, (_, at) => at).filter((at) => hasPupil(moved.groups[0]!.bits, at))).toEqual([37, 68, 76]);
  });
});
