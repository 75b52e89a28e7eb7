import { describe, expect, it } from 'vitest';
import { runDraft } from '../../../server/cli/draft.ts';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import type { Language } from '../../../survey/text.ts';

async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}, language: Language = 'en') {
  const said = { code: -1, stdout: '', stderr: '' };
  said.code = await runDraft(args, {
    language,
    stdout: (text) => void (said.stdout += text),
    stderr: (text) => void (said.stderr += text),
    readFile: async (path) => files[path]!,
    async *openFile(path) {
      if (!(path in files)) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT', syscall: 'open' });
      yield new TextEncoder().encode(files[path]);
    },
  });
  return said;
}

describe('runDraft', () => {
  it('writes an instrument to standard output and what to look at to standard error', async () => {
    const { code, stdout, stderr } = await run(['folder/svar.csv'], { 'folder/svar.csv': 'år;kön;q1\n2024;1;3\n2024;2;4\n' });
    expect(code).toBe(0);
    expect(readInstrument(stdout)).toMatchObject({ ok: true, instrument: { id: 'svar', items: [{ id: 'q1' }] } });
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stderr).toMatch(/^To look at by hand:\n- Column "år" is taken for wave \(2024\)\.\n/);
  });
  it('tells what is wrong with a file, and gives no half instrument', async () => {
    expect(await run(['a.csv'], { 'a.csv': 'a,b\n1,"' })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'a.csv, line 2: a quotation mark opens a field here and is never closed\n',
    });
    expect(await run(['b.csv'])).toEqual({ code: 1, stdout: '', stderr: 'there is no file b.csv\n' });
  });
  it('says in one sentence that there is nothing to draft from', async () => {
    for (const [content, message] of [
      ['', 'the file is empty: there is nothing to draft from'],
      ['a,b\n', 'the file has a header but no rows: there are no answers to draft from'],
      ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0', 'this is no table: neither CSV text nor an SPSS file (.sav)'],
      ['\x7fELF\x02\x01\x01\0\0\0\0\n\0\0', 'this is no table: neither CSV text nor an SPSS file (.sav)'],
    ] as const)
      expect(await run(['x.csv'], { 'x.csv': content })).toEqual({ code: 1, stdout: '', stderr: `x.csv: ${message}\n` });
  });
  it('gives no instrument where no column is a question, and says why', async () => {
    expect(await run(['a.csv'], { 'a.csv': 'wave|q1|q2\n2024|1|2\n2024|3|2\n' })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^a\.csv, line 1: the header is one single column, "wave\|q1\|q2": .*"sep=\|"\n$/),
    });
    expect(await run(['a.csv'], { 'a.csv': 'sep=|\nwave|q1\n2024|1\n2024|3\n' })).toMatchObject({ code: 0 });
    expect(await run(['a.csv'], { 'a.csv': 'wave,name\n2024,Anna Andersson\n2024,Bo Bengtsson\n' })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^a\.csv: no column looks like a question .*\n- .*"name"/),
    });
  });
  it('speaks the language of the reader', async () => {
    expect((await run(['svar.csv'], { 'svar.csv': 'år;q1\n2024;3\n2024;4\n' }, 'sv')).stderr).toMatch(
      /^Att se över för hand:\n- Kolumnen "år" tas för mätomgång \(2024\)\.\n/,
    );
    expect((await run(['a.csv'], { 'a.csv': 'a,b\n1,"' }, 'sv')).stderr).toBe(
      'a.csv, rad 2: ett fält börjar här med citattecken och får aldrig något avslutande\n',
    );
  });
  it('explains itself', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, stderr: '' });
    for (const args of [[], ['a', 'b'], ['--what']]) expect(await run(args)).toMatchObject({ code: 2, stdout: '' });
  });
});
