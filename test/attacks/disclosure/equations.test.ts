import { afterAll, describe, expect, it } from 'vitest';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { attackAllDraws, withoutPrecision } from './all-draws.ts';
import type { Finding } from './attack-by-equations.ts';
import { largeInstrument, largeWave } from './large-wave.ts';
import { attackedInstrument, attackedMunicipality } from './municipality.ts';
import { corrected, releaseAll } from './several-releases.ts';
import { municipalities, Tally, whole } from './tally.ts';

const settings = withoutPrecision(disclosureSettings);
const one = new Tally();
const several = new Tally();
const large = new Tally();
afterAll(() => {
  one.print('Equations of one release');
  several.print('Equations of two sets of areas and their reissues');
  large.print('Equations of a large wave');
});
const sizes = [400, 250, 700] as const;
const inWords = ({ how, what, rows }: Finding): string => `${how}: ${what} (${rows.length} pupils)`;

describe('the equations of a release', () => {
  for (const seed of municipalities(60, 5))
    it(`let nothing protected follow in municipality ${seed}`, () => {
      const { columns } = attackedMunicipality(seed, sizes[seed % 3]);
      const { tried, found } = attackAllDraws(attackedInstrument, columns, settings);
      one.add({ municipalities: 1, ...tried });
      expect(found.map(inWords)).toEqual([]);
    });

  it('were many', () => {
    expect(one.of('nestedPairs')).toBeGreaterThan(500);
    expect(one.of('protectedGroups')).toBeGreaterThan(1000);
    expect(one.of('counts')).toBeGreaterThan(1000);
  });
});

describe('the equations of two sets of areas and their reissues', () => {
  for (const seed of municipalities(30, 2))
    it(`let no protected group follow in municipality ${seed}`, () => {
      const { columns, otherAreas } = attackedMunicipality(seed, sizes[seed % 3]);
      const all = [columns, otherAreas, corrected(columns), corrected(otherAreas)];
      const { groups: _groups, ...made } = releaseAll(attackedInstrument, all, settings, '2026');
      const { tried, found } = attackAllDraws(
        attackedInstrument,
        columns,
        settings,
        (draw) => releaseAll(attackedInstrument, all, settings, draw).groups,
        [otherAreas],
      );
      several.add({ municipalities: 1, ...made, ...tried });
      // Between releases the ledger judges numbers of pupils; counts near nought it does not know (docs/disclosure.md, "Counts between releases").
      expect(found.filter(({ how }) => how !== 'count').map(inWords)).toEqual([]);
    });
});

describe('the equations of a large wave', () => {
  it('let nothing protected follow', () => {
    const columns = largeWave(whole ? 2_000 : 1_000);
    const { tried, found } = attackAllDraws(largeInstrument, columns, settings);
    large.add({ pupils: columns.n, ...tried });
    expect(found.map(inWords)).toEqual([]);
  });
});
