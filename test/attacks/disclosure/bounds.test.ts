import { afterAll, describe, expect, it } from 'vitest';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import type { DisclosureSettings } from '../../../analysis/disclosure/released.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { factors, withoutPrecision } from './all-draws.ts';
import { intrudersProgram, type Knowledge } from './attack-by-bounds.ts';
import { answersOf } from './attack-by-equations.ts';
import { largeInstrument, largeWave } from './large-wave.ts';
import { attackedInstrument, attackedMunicipality } from './municipality.ts';
import { declared, protectedCells } from './protected-cells.ts';
import { heldBy, type Held } from './released-groups.ts';
import { municipalities, Tally, whole } from './tally.ts';

const small = new Tally();
const large = new Tally();
afterAll(() => {
  small.print('Bounds by linear programming, small municipalities');
  large.print('Bounds by linear programming, a large wave');
});

const settingsFor = (knowledge: Knowledge): DisclosureSettings =>
  knowledge === 'exact' ? withoutPrecision(disclosureSettings) : disclosureSettings;

/** Bounds of every protected cell (or of a spread of them), tried against what docs/disclosure.md declares. */
async function narrowerThanDeclared(
  tally: Tally,
  instrument: Instrument,
  columns: Columns,
  held: Held,
  knowledge: Knowledge,
  dimensions?: readonly string[],
  most = Infinity,
): Promise<string[]> {
  const settings = settingsFor(knowledge);
  const { atLeast, wide } = declared[knowledge];
  const narrow: string[] = [];
  for (const [factor, given] of answersOf(columns, factors)) {
    const program = await intrudersProgram(instrument, columns, held, factor, given, knowledge, settings, dimensions);
    tally.add({ programs: 1, equations: program.equations, unknowns: program.unknowns });
    const cells = protectedCells(instrument, columns, held, factor, given, settings, dimensions);
    const step = Math.max(1, Math.floor(cells.length / most));
    for (const cell of cells.filter((_, at) => at % step === 0).slice(0, most)) {
      tally.add({ [`${cell.kind === 'pupils' ? 'protected groups' : 'bounded counts'} (${knowledge})`]: 1 });
      if (cell.kind === 'pupils') {
        const { low, high } = program.bounds(cell.group, 'all');
        tally.add({ 'bounds tried': 2 });
        tally.least(`narrowest number of pupils (${knowledge})`, high - low);
        if (high - low < wide - slack) narrow.push(`${factor} ${cell.name}: ${low} to ${high} pupils`);
      }
      for (const answer of ['yes', 'no'] as const) {
        const { low, high } = program.bounds(cell.group, answer);
        tally.add({ 'bounds tried': 2 });
        tally.least(`least that one side may be at most (${knowledge})`, high);
        if (high < atLeast - slack) narrow.push(`${factor} ${cell.name}: ${low} to ${high} ${answer}`);
      }
    }
    program.close();
  }
  return narrow;
}
/** Tolerance of the solver. */
const slack = 1e-6;

describe('what a release leaves open', () => {
  for (const seed of municipalities(20, 2))
    for (const knowledge of ['exact', 'printed'] as const)
      it(`is never narrower than declared in municipality ${seed}, its numbers known as ${knowledge}`, async () => {
        const { columns } = attackedMunicipality(seed, [400, 250, 700][seed % 3]);
        const held = heldBy(attackedInstrument, columns, settingsFor(knowledge));
        expect(await narrowerThanDeclared(small, attackedInstrument, columns, held, knowledge)).toEqual([]);
      });

  for (const knowledge of ['exact', 'printed'] as const)
    it(`is never narrower than declared in cells of a large wave, grade × sex included, its numbers known as ${knowledge}`, async () => {
      const columns = largeWave(whole ? 25_000 : 1_500);
      const held = heldBy(largeInstrument, columns, settingsFor(knowledge));
      large.add({ pupils: columns.n });
      for (const tree of ['area', 'school'] as const)
        expect(
          await narrowerThanDeclared(large, largeInstrument, columns, held, knowledge, [tree, 'grade', 'sex'], whole ? 100 : 5),
        ).toEqual([]);
    });

  it('was asked often', () => {
    expect(small.of('bounds tried')).toBeGreaterThan(1000);
    for (const knowledge of ['exact', 'printed'] as const)
      expect(large.of(`protected groups (${knowledge})`) + large.of(`bounded counts (${knowledge})`)).toBeGreaterThanOrEqual(
        whole ? 200 : 15,
      );
  });
});
