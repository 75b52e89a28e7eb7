import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../server/cli/check.ts';
import { draftInstrument } from '../../../survey/importing/draft-instrument.ts';
import { inChunks, utf8 } from '../../survey/importing/small-instrument.ts';
import { changed } from '../../survey/format/small-instrument.ts';
import { memoryIo } from './memory-io.ts';

const good = changed(() => {});
const bad = changed((i) => {
  i.scales[3].items = ['dayss'];
  i.synthetic = 'no';
});

describe('runCheck', () => {
  it('summarises a sound instrument in plain words', async () => {
    const io = memoryIo({ 'a.json': good });
    expect(await runCheck(['a.json'], io)).toBe(0);
    expect(io.out()).toBe(
      `small version 1: no problems
  5 items in 2 sections
  4 scales: 1 risk, 1 protective, 2 outcomes
  1 scale without cut points: they are derived from the data when these are read
  1 scale with no cut point of its own for grade 8, 9: the nearest grade's is taken
  groups (number of codes, + for more): wave 2, area 0+, grade 3
  background variables: economy 2
  1 validity rule; released: all responses
  reads 11 columns of a file, 1 left out; design: strata "school" (numbered within wave), PSUs "class", weights "w"
`,
    );
    expect(io.err()).toBe('');
  });

  it('warns of what a draft left open, in both languages', async () => {
    const { instrument } = await draftInstrument({ name: 'own.csv', bytes: inChunks(utf8('wave,q\n2026,1\n2026,2\n2026,1\n')) });
    const io = memoryIo({ 'a.json': JSON.stringify(instrument) });
    expect(await runCheck(['a.json'], io)).toBe(0);
    expect(io.out()).toMatch(
      /^own version 1: no mistakes, but not finished; .*\n {2}title: still .*\n {2}origin: still .*\n {2}scales: there are none/,
    );
    const swedish = memoryIo({ 'a.json': JSON.stringify(instrument) }, 'sv');
    await runCheck(['a.json'], swedish);
    expect(swedish.out()).toMatch(/inte färdig.*\n {2}title: står kvar från utkastet/);
  });

  it('gives one line per mistake with its place and line', async () => {
    const io = memoryIo({ 'b.json': bad });
    expect(await runCheck(['b.json'], io)).toBe(1);
    const line = (text: string): number => bad.split('\n').findIndex((one) => one.includes(text)) + 1;
    expect(io.out()).toBe(
      `scales[3].items[0]: no item "dayss"; did you mean "days"? (line ${line('dayss')})\nsynthetic: must be true or false, not "no" (line ${line('synthetic')})\n`,
    );
    expect(io.err()).toBe('2 problems\n');
  });

  it('gives the line of a mistake at the top of the file', async () => {
    const io = memoryIo({ 'b.json': '{\n  "id": "b",\n  "itmes": []\n}' });
    expect(await runCheck(['b.json'], io)).toBe(1);
    expect(io.out()).toMatch(/^unknown key "itmes".* \(line 3\)$/m);
  });

  it('names the file when there are several, and fails when one of them does', async () => {
    const io = memoryIo({ 'a.json': good, 'b.json': '{' });
    expect(await runCheck(['a.json', 'b.json'], io)).toBe(1);
    expect(io.out()).toContain('a.json: small version 1: no problems');
    expect(io.out()).toContain('b.json: not valid JSON at line 1, column 2: expected a key within quotes, not the end of the file\n');
    expect(io.err()).toBe('b.json: 1 problem\n');
  });

  it('tells its usage when called without a file or with an option it lacks', async () => {
    for (const args of [[], ['--verbose', 'a.json']]) {
      const io = memoryIo({ 'a.json': good });
      expect(await runCheck(args, io)).toBe(2);
      expect(io.err()).toContain('usage: motvikt check FILE.json');
      expect(io.out()).toBe('');
    }
    expect(await runCheck(['--help'], memoryIo())).toBe(0);
  });
});
