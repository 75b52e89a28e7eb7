import { describe, expect, it } from 'vitest';
import { dispatch, type Commands } from '../../../server/cli/dispatch.ts';
import type { Language } from '../../../survey/text.ts';
import { memoryIo } from './memory-io.ts';

const commands: Commands = {
  check: async () => async (args, io) => (io.stdout(`checked ${args.join(' ')}`), args.length),
  draft:
    async () =>
    async ([path], io) => (await io.readFile(path!), 0),
  import: async () => async () => {
    throw new Error('a fault of ours');
  },
};
const run = async (args: readonly string[], language: Language = 'en'): Promise<{ code: number; out: string; err: string }> => {
  const io = memoryIo({}, language);
  const code = await dispatch(args, io, commands);
  return { code, out: io.out(), err: io.err() };
};

describe('dispatch', () => {
  it('runs the command with the words after it and gives its exit code', async () => {
    expect(await run(['check', 'a', '--b'])).toEqual({ code: 2, out: 'checked a --b', err: '' });
  });

  it('lists the commands on --help, and as an error when no command is given', async () => {
    const help = `usage: motvikt COMMAND [ARGUMENTS]

  check   check an instrument file and tell every mistake in it
  draft   draft an instrument file from a data file's columns and labels
  import  import a data file into the database

"motvikt COMMAND --help" tells more about one command.
`;
    expect(await run(['--help'])).toEqual({ code: 0, out: help, err: '' });
    expect(await run([])).toEqual({ code: 2, out: '', err: help });
  });

  it('passes "help check" on as "check --help"', async () => {
    expect((await run(['help', 'check'])).out).toBe('checked --help');
  });

  it('suggests the command that was meant', async () => {
    expect(await run(['chekc'])).toEqual({
      code: 2,
      out: '',
      err: 'motvikt: no command "chekc"; did you mean "check"?\nRun "motvikt --help" for the list.\n',
    });
    expect((await run(['constructor'])).code).toBe(2);
    expect((await run(['--verbose'])).err).toContain('no option "--verbose"');
  });

  it('tells in words of a file that is not there', async () => {
    expect(await run(['draft', 'nope.json'])).toEqual({ code: 1, out: '', err: 'motvikt draft: there is no file nope.json\n' });
  });

  it('keeps the stack of an unexpected error', async () => {
    const { code, err } = await run(['import']);
    expect(code).toBe(1);
    expect(err).toMatch(/^motvikt import: Error: a fault of ours\n {4}at /);
  });

  it('speaks the language of its reader', async () => {
    expect((await run(['--help'], 'sv')).out).toMatch(/^användning: motvikt KOMMANDO .*granska en instrumentfil/s);
    expect((await run(['chekc'], 'sv')).err).toContain('kommandot "chekc" finns inte; menade du "check"?');
    expect((await run(['draft', 'nope.json'], 'sv')).err).toBe('motvikt draft: filen nope.json finns inte\n');
  });
});
