import { describe, expect, it } from 'vitest';
import { commandTextsFor, rowCommands } from '../../../notebooks/wording/command-texts.ts';

/** Every text with its path; functions are called with plain arguments. */
function spoken(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(3, 1, ['x'], 'x', 2))]];
  return Object.entries(value as object).flatMap(([key, inner]) => spoken(inner, `${path}.${key}`));
}
/** Texts that take other than plain arguments are told one by one below. */
const plain = ({ notices, check, ...texts }: ReturnType<typeof commandTextsFor>) => ({
  ...texts,
  usage: '-',
  notices: { ...notices, allocated: '-', notAtThisLevel: '-', notMade: '-' },
  check: { ...check, reads: '-' },
  import: {},
});

describe('commandTextsFor', () => {
  it('has the same keys in both languages, none of them empty', () => {
    const [sv, en] = [spoken(plain(commandTextsFor('sv')), ''), spoken(plain(commandTextsFor('en')), '')];
    expect(sv.map(([path]) => path).sort()).toEqual(en.map(([path]) => path).sort());
    for (const [path, text] of [...sv, ...en]) expect(text.trim(), path).not.toBe('');
  });

  it.each(rowCommands)('tells of %s what it does and what its options mean, in both languages', (command) => {
    for (const language of ['sv', 'en'] as const) {
      const usage = commandTextsFor(language).usage(command);
      for (const option of ['--instrument', '--data', '--by', '--register', '--format', '--unprotected', '--skip-bad-rows', '--language'])
        expect(usage, `${command} ${language}`).toContain(option);
      expect(usage).not.toContain('undefined');
    }
  });

  it('writes head-counts as a choice, but of coverage, which needs them', () => {
    for (const command of rowCommands)
      expect(commandTextsFor('en').usage(command).includes('[--register FILE]'), command).toBe(command !== 'coverage');
  });

  it('says what may be asked for instead', () => {
    expect(commandTextsFor('sv').notices.notAtThisLevel('sex', ['area'], true)).toBe(
      '--by sex visas inte på den här nivån.\nDu kan begära: area (wave får läggas till var och en).',
    );
    expect(commandTextsFor('en').notices.notAtThisLevel('', ['area'], false)).toBe(
      'without --by: not released at this level.\nYou may ask for: area.',
    );
    expect(commandTextsFor('sv').notices.notMade('sex', ['inget', 'stage'])).toBe(
      '--by sex görs inte, med eller utan skydd.\nDu kan begära: inget · stage.',
    );
    expect(commandTextsFor('en').notices.notMade('', ['area'])).toBe(
      'without --by: not made, with or without protection.\nYou may ask for: area.',
    );
  });
});
