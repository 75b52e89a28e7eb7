import { describe, expect, it } from 'vitest';
import { dispatch, type CommandEntry } from '../../../server/cli/dispatch.ts';
import { memoryIo } from './memory-io.ts';

const commands: Readonly<Record<string, CommandEntry>> = {
  check: { summary: 'check a file', load: async () => async (args, io) => (io.stdout(`checked ${args.join(' ')}`), args.length) },
  read: {
    summary: 'read a file',
    load:
      async () =>
      async ([path], io) => (await io.readFile(path!), 0),
  },
  crash: {
    summary: 'crash',
    load: async () => async () => {
      throw new Error('a fault of ours');
    },
  },
};
const run = async (args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const io = memoryIo();
  const code = await dispatch(args, io, commands);
  return { code, out: io.out(), err: io.err() };
};

describe('dispatch', () => {
  it('runs the command with the words after it and gives its exit code', async () => {
    expect(await run(['check', 'a', '--b'])).toEqual({ code: 2, out: 'checked a --b', err: '' });
  });

  it('lists the commands on --help, and as an error when no command is given', async () => {
    const help =
      'usage: motvikt COMMAND [ARGUMENTS]\n\n  check  check a file\n  read   read a file\n  crash  crash\n\n"motvikt COMMAND --help" tells more about one command.\n';
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
    expect(await run(['read', 'nope.json'])).toEqual({ code: 1, out: '', err: 'motvikt read: there is no file nope.json\n' });
  });

  it('keeps the stack of an unexpected error', async () => {
    const { code, err } = await run(['crash']);
    expect(code).toBe(1);
    expect(err).toMatch(/^motvikt crash: Error: a fault of ours\n {4}at /);
  });
});
