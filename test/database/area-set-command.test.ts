/** Releases with an area set by command: stored with the release, kept by the next, and marked where a trend breaks. */
import { expect, it } from 'vitest';
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import { insertAreaSet } from '../../server/areas/area-set.repository.ts';
import { importWith } from '../../server/cli/import.ts';
import { releaseWith } from '../../server/cli/release.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { findReleases } from '../../server/releases/release.repository.ts';
import { box } from '../survey/area-sets/squares.ts';
import { onEachCommandLine } from './command-line.ts';
import { smallDocument, smallFile } from './small-survey.ts';

const both = (text: string) => ({ sv: text, en: text });
const areaSet = JSON.stringify({
  id: 'one-town',
  name: both('One town'),
  validFrom: '2025-01-01',
  areas: [{ code: 'N', label: both('North and south'), units: ['N', 'S'] }],
});

const files = {
  'survey.json': smallDocument,
  'file.csv': smallFile([2023, 2025]),
  'later.csv': smallFile([2027]),
  'set.json': areaSet,
  'wrong.json': areaSet.replace('"S"', '"S","S"'),
};

onEachCommandLine('area sets by command', files, ({ path, run, open, look, released }) => {
  const importing = (file: string) =>
    run(importWith, '--instrument', path('survey.json'), '--data', path(file), '--municipality', 'exempelkommun');
  const release = (...args: string[]) => run(releaseWith, '--survey', 'small-survey', '--wave', '2025', ...args);
  const areas = ({ rows }: ReleasedWave) => [...new Set(rows.flatMap(({ group }) => group['area'] ?? []))].sort();
  const changes = ({ comparisons }: ReleasedWave, area: string) =>
    comparisons.filter(({ comparison, group }) => comparison === 'previousWave' && group['area'] === area && group['sex'] === undefined);

  it('refuses a wrong area set with every mistake, and stores nothing', async () => {
    expect(await importing('file.csv')).toMatchObject({ code: 0 });
    expect(await release('--area-set', path('wrong.json'))).toMatchObject({
      code: 1,
      error: expect.stringMatching(/wrong\.json: .*\nNothing was stored\.\n$/),
    });
    expect(await look((tx) => findReleases(tx, 'small-survey', '2025'))).toHaveLength(1);
  });

  it('releases a wave with united areas, and marks where a trend breaks', async () => {
    const before = await released('2025');
    expect(areas(before)).toEqual(['N', 'S']);
    expect(changes(before, 'N')).not.toEqual([]);
    expect(before.method.borderBreaks).toEqual([]);
    expect(await release('--area-set', path('set.json'))).toMatchObject({ code: 0 });
    const after = await released('2025');
    expect(areas(after)).toEqual(['N']);
    expect(after.groups.find(({ id }) => id === 'area')?.codes.map(({ label }) => label.en)).toContain('North and south');
    expect(after.method.borderBreaks).toEqual([{ since: '2023', areas: ['N'] }]);
    expect(changes(after, 'N').filter(({ word }) => word !== null)).toEqual([]);
  });

  it('keeps the areas when the wave is released once more', async () => {
    expect(await release()).toMatchObject({ code: 0 });
    expect(areas(await released('2025'))).toEqual(['N']);
    expect((await look((tx) => findReleases(tx, 'small-survey', '2025'))).map(({ area_set }) => area_set)).toEqual([
      null,
      areaSet,
      areaSet,
    ]);
  });

  it('marks the break of the next wave too, which has the areas of the instrument', async () => {
    expect(await importing('later.csv')).toMatchObject({ code: 0 });
    const next = await released('2027');
    expect(areas(next)).toEqual(['N', 'S']);
    expect(next.method.borderBreaks).toEqual([{ since: '2025', areas: ['N'] }]);
  });

  it('takes a stored map by its id, as the areas that it unites', async () => {
    const later = (...args: string[]) => run(releaseWith, '--survey', 'small-survey', '--wave', '2027', '--area-set', ...args);
    expect(await later('town')).toMatchObject({ code: 1, error: expect.stringContaining('no stored area set "town"') });
    const geometry = { type: 'MultiPolygon', coordinates: [[box(0, 0) as [number, number][]]] } as const;
    const area = { name: both('The town'), keys: {}, characteristics: {}, geometry };
    const areas = [
      { ...area, code: 'M', within: null, units: [] },
      { ...area, code: 'N', within: 'M', units: ['N', 'S'] },
    ];
    await open(async (db) => {
      const { municipality } = (await findMunicipality(db, 'exempelkommun'))!;
      await inMunicipality(db, municipality, (tx) =>
        insertAreaSet(tx, municipality, { id: 'town', name: both('Town'), validFrom: '2026-01-01', areas }),
      );
    });
    expect(await later('town')).toMatchObject({ code: 0 });
    const next = await released('2027');
    expect(next.groups.find(({ id }) => id === 'area')?.codes.map(({ label }) => label.en)).toContain('The town');
    // The same borders as in 2025: only the wave before that, with the instrument's own areas, is broken off.
    expect(next.method.borderBreaks).toEqual([{ since: '2023', areas: ['N'] }]);
  });
});
