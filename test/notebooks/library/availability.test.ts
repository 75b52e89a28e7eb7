import { describe, expect, it } from 'vitest';
import { availability } from '../../../notebooks/library/availability.ts';
import { exampleWave, hiddenRow, releasedComparison, releasedRow, releasedWave } from '../fixtures.ts';

const waves = [exampleWave('2024'), exampleWave('2026')];
const released = (choice: Parameters<typeof availability>[1], field: string) =>
  availability(waves, choice, 'sv')
    .options[field]!.filter((option) => option.released)
    .map((option) => option.code);

describe('availability', () => {
  it('says which options are released at the level of the other choices', () => {
    expect(released({ wave: '2026', area: '3' }, 'sex')).toEqual([null, 'f', 'm']);
    expect(released({ wave: '2026', area: '1' }, 'sex')).toEqual([null]);
    expect(released({ wave: '2026', sex: 'f' }, 'area')).toEqual(['3']);
    expect(released({ wave: '2026', sex: 'f' }, 'grade')).toEqual(['9']);
  });

  it('keeps the options that are not released, so that they can be shown greyed out', () => {
    expect(availability(waves, { wave: '2026', area: '1' }, 'sv').options['sex']).toEqual([
      { code: null, label: 'Alla', released: true },
      { code: 'f', label: 'Flickor', released: false },
      { code: 'm', label: 'Pojkar', released: false },
    ]);
  });

  it('says which comparisons are released', () => {
    expect(released({ wave: '2026', area: '3' }, 'comparison')).toEqual(['rest', 'reference', 'previousWave']);
    expect(released({ wave: '2026' }, 'comparison')).toEqual(['reference', 'previousWave']);
  });

  it('has the newest wave first, and takes it where none is chosen', () => {
    const { options, released: any } = availability(waves, {}, 'en');
    expect(options['wave']!.map((option) => option.label)).toEqual(['Autumn 2026', 'Autumn 2024']);
    expect(any).toBe(true);
  });

  it('counts a group of which everything is hidden as not released', () => {
    const wave = releasedWave({ rows: [hiddenRow({ group: { wave: '2026', area: '3' } })] });
    expect(availability([wave], { wave: '2026', area: '3' }, 'sv').released).toBe(false);
  });

  it('passes over codes of another survey', () => {
    expect(released({ wave: '2026', area: 'elsewhere' }, 'sex')).toEqual([null]);
    expect(availability(waves, { wave: '2026', area: 'elsewhere' }, 'sv').released).toBe(true);
  });

  it('offers no comparison that the wave never has, and what people ask first comes first', () => {
    const kinds = ['restRaw', 'rest', 'boys'] as const;
    const group = { wave: '2026', area: '3' };
    const comparisons = kinds.map((comparison) =>
      releasedComparison({
        factor: 'conflict',
        group,
        comparison,
        ...(comparison === 'boys' ? { protection: { state: 'hidden', reason: 'protected' } as const } : {}),
      }),
    );
    const wave = releasedWave({ rows: [releasedRow({ factor: 'conflict', group })], comparisons });
    expect(availability([wave], { area: '3' }, 'en').options['comparison']).toEqual([
      { code: 'rest', label: 'The other areas', released: true },
      { code: 'restRaw', label: 'The other areas, not adjusted', released: true },
    ]);
  });

  it('says where a place was not measured in a wave, and names it there all the same', () => {
    const code = (one: string) => ({ code: one, label: { sv: one, en: one }, within: null });
    const wave = (id: string, ...areas: readonly string[]) =>
      releasedWave({
        wave: id,
        rows: areas.map((area) => releasedRow({ factor: 'conflict', group: { wave: id, area } })),
        groups: [{ id: 'area', name: { sv: '', en: '' }, codes: areas.map(code) }],
        // So that the comparison is offered at all.
        comparisons: areas
          .slice(0, 1)
          .map((area) => releasedComparison({ factor: 'conflict', group: { wave: id, area }, comparison: 'previousWave' })),
      });
    const both = [wave('2023', 'a'), wave('2025', 'a', 'b')];
    const why = (choice: Parameters<typeof availability>[1], field: string) =>
      availability(both, choice, 'en').options[field]!.map((option) => [option.code, option.released, option.why]);
    expect(why({ wave: '2025', area: 'b' }, 'wave')).toEqual([
      ['2025', true, undefined],
      ['2023', false, 'not measured that year'],
    ]);
    expect(why({ wave: '2025', area: 'b' }, 'comparison')).toEqual([['previousWave', false, 'not measured that year']]);
    expect(why({ wave: '2025', area: 'a' }, 'comparison')).toEqual([['previousWave', true, undefined]]);
    expect(why({ wave: '2023', place: 'area=a' }, 'place').slice(1)).toEqual([
      ['area=a', true, undefined],
      ['area=b', false, 'not measured that year'],
    ]);
    // What is not in the wave is not chosen in it: its other options stay as for all areas.
    expect(availability(both, { wave: '2023', area: 'b' }, 'en').options['wave']!.map(({ why: reason }) => reason)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('names the other schools, not the other areas, where a school is chosen', () => {
    const group = { wave: '2026', school: 's' };
    const wave = releasedWave({
      rows: [releasedRow({ factor: 'conflict', group })],
      groups: [{ id: 'school', name: { sv: '', en: '' }, codes: [{ code: 's', label: { sv: 's', en: 's' }, within: null }] }],
      comparisons: [releasedComparison({ factor: 'conflict', group, comparison: 'rest' })],
    });
    const named = (choice: Parameters<typeof availability>[1]) =>
      availability([wave], choice, 'sv').options['comparison']!.map(({ label }) => label);
    expect(named({ place: 'school=s' })).toEqual(['Övriga skolor']);
    expect(named({ place: null })).toEqual(['Övriga områden']);
  });

  it('offers trees as trees: districts before their areas, schools apart, stages before their grades', () => {
    const code = (one: string, within: string | null = null) => ({ code: one, label: { sv: one, en: one }, within });
    const group = (id: string, codes: readonly ReturnType<typeof code>[]) => ({ id, name: { sv: id, en: id }, codes });
    const rows = [{}, { area: 'D' }, { area: 'D', stage: 'lower' }, { area: 'a' }, { school: 's' }, { school: 's', grade: '7' }].map(
      (one) => releasedRow({ group: { wave: '2026', ...(one as Readonly<Record<string, string>>) } }),
    );
    const wave = releasedWave({
      rows,
      groups: [
        group('area', [code('a', 'D'), code('b', 'D'), code('alone'), code('D')]),
        group('school', [code('s')]),
        group('grade', [code('7', 'lower'), code('8', 'lower'), code('lower')]),
      ],
    });
    const { options } = availability([wave], { place: 'area=D' }, 'sv');
    expect(options['place']).toEqual([
      { code: null, label: 'Alla områden', released: true },
      { code: 'area=D', label: 'D', released: true, heading: 'Där eleverna bor' },
      { code: 'area=a', label: 'a', released: true, depth: 1, heading: 'Där eleverna bor' },
      { code: 'area=b', label: 'b', released: false, depth: 1, heading: 'Där eleverna bor' },
      { code: 'area=alone', label: 'alone', released: false, heading: 'Där eleverna bor' },
      { code: 'school=s', label: 's', released: true, heading: 'Där eleverna går i skola' },
    ]);
    expect(options['level']).toEqual([
      { code: null, label: 'Alla årskurser', released: true },
      { code: 'stage=lower', label: 'lower', released: true },
      { code: 'grade=7', label: '7', released: false, depth: 1 },
      { code: 'grade=8', label: '8', released: false, depth: 1 },
    ]);
    expect(availability([wave], { place: 'school=s', level: 'grade=7' }, 'sv').released).toBe(true);
    expect(options['stage']!.map((option) => option.code)).toEqual([null, 'lower']);
  });

  it('says nothing is released where there is no wave', () => {
    expect(availability([], {}, 'sv')).toMatchObject({ released: false, options: { wave: [] } });
  });
});
