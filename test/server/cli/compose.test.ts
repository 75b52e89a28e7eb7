import { describe, expect, it } from 'vitest';
import { runCompose } from '../../../server/cli/compose.ts';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import { ctcFolder } from '../../survey/instruments/ctc-youth-files.ts';
import { memoryIo } from './memory-io.ts';

async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}, language: 'sv' | 'en' = 'en') {
  const io = memoryIo(files, language);
  const code = await runCompose(args, io);
  return { code, out: io.out(), err: io.err() };
}

describe('runCompose', () => {
  it('tells what can be chosen, with the reason against a module', async () => {
    const { code, out } = await run([ctcFolder]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Forms:\n {2}short: Short form: one lesson, 112 questions, about \d+ minutes/);
    expect(out).toContain('faith: Religion. How often the pupil and friends attend services. Off from the start');
    expect(out).toContain('sv-simple: Easy words by Motvikt (not yet read by a speaker)');
    expect((await run([ctcFolder], {}, 'sv')).out).toContain('Avstängd från början');
  });

  it('writes the instrument of a form with a module', async () => {
    const { code, out } = await run([ctcFolder, '--form', 'short', '--with', 'today']);
    expect([code, readInstrument(out)]).toMatchObject([0, { ok: true, instrument: { id: 'ctc-youth', version: '1-short.today' } }]);
  });

  it('puts an official wording in place of ours', async () => {
    const origin = { sv: 'Rättighetshavaren', en: 'The licence-holder' };
    const official = { language: 'sv', version: '1-official', origin, readBySpeaker: true, questions: { lna1: 'Officiell fråga?' } };
    const { out } = await run([ctcFolder, '--form', 'short', '--wording', 'official.json'], { 'official.json': JSON.stringify(official) });
    const reading = readInstrument(out);
    expect(reading).toMatchObject({ ok: true, instrument: { version: '1-official-short', origin } });
    expect(out).toContain('Officiell fråga?');
  });

  it('says what is wrong with a choice or a file', async () => {
    expect(await run([])).toMatchObject({ code: 2, err: expect.stringContaining('needs one folder') as string });
    expect(await run([ctcFolder, '--form', 'middle'])).toEqual({ code: 2, out: '', err: 'no form "middle"; known: short, long\n' });
    expect(await run([ctcFolder, '--form', 'short', '--with', 'guns'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no module "guns"') as string,
    });
    expect(await run([`${ctcFolder}/none`])).toMatchObject({ code: 1, err: expect.stringContaining('none') as string });
    const { code, err } = await run([ctcFolder, '--wording', 'w.json'], { 'w.json': '{ "language": "ar" }' });
    expect([code, err]).toEqual([1, expect.stringContaining('w.json: readBySpeaker: is missing')]);
  });
});
