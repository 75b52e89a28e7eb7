/**
 * What the example has not by itself and pages are to be seen with: a wave that is prepared and one that is asked, an invitation, and people
 * whose names are hard to show.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShownFielding } from '../../server/fielding/fielding.routes.ts';
import type { SchoolSurveys } from '../../server/fielding/sitting.routes.ts';
import { noFormalities } from '../../survey/fielding/formalities.ts';
import { type Account, type Ask, askIn, type House, signIn } from './session.ts';

export const slug = 'exempelkommun';
const api = `/api/m/${slug}`;
export const school = '00000001';

export interface Prepared {
  /** Somebody without a second step. */
  readonly newcomer: Account;
  /** What stands after the # in a letter that nobody has followed. */
  readonly invitation: string;
  /** A class whose sitting runs, and codes of its sheet. */
  readonly classId: string;
  readonly codes: readonly string[];
}

/** A right-to-left name, one with apostrophes, and one with nowhere to break it. */
const names = ['عبد الرحمن السوداني', 'Siobhán O’Brien-D’Arcy', 'Wolfeschlegelsteinhausenbergerdorffwelchevoraltern'];
const long = (at: number) => `fornamn.mellannamn.efternamn${at}@socialforvaltningen.exempelkommun.example`;
const password = 'en påhittad mening att logga in med';
const days = (many: number) => new Date(Date.now() + many * 24 * 3600_000).toISOString();

/** @param outbox the folder in which letters become files */
export async function prepareToLook(house: House, outbox: string): Promise<Prepared> {
  return askIn(house, await signIn(house, 'admin'), async (ask) => {
    const invite = (email: string) =>
      ask('POST', `${api}/invitations`, { email, grants: [{ role: 'reader', scope: { kind: 'municipality' } }] });
    for (const [at, name] of names.entries()) {
      await invite(long(at));
      const token = await tokenTo(outbox, long(at));
      await askIn(house, undefined, (stranger) =>
        stranger('POST', '/api/invitations/accept', { token, account: { name, email: long(at), password } }),
      );
    }
    await invite(long(9));
    const invitation = await tokenTo(outbox, long(9));
    await prepareWave(ask, '2027', 'våren 2027');
    await prepareWave(ask, '2026', 'hösten 2026');
    await openWave(ask, '2026');
    return { newcomer: { email: long(0), password }, invitation, ...(await runSitting(ask)) };
  });
}

/** What stands after the # in the only letter to somebody. */
async function tokenTo(outbox: string, to: string): Promise<string> {
  const letters = await Promise.all((await readdir(outbox)).map((name) => readFile(join(outbox, name), 'utf8')));
  return /#(\S+)/.exec(letters.find((text) => text.startsWith(`To: ${to}\n`))!)![1]!;
}

const prepareWave = (ask: Ask, wave: string, label: string) =>
  ask('POST', `${api}/fieldings`, {
    instrument: 'ctc-youth',
    wave,
    label: { sv: label, en: label },
    rehearsal: false,
    opensAt: days(-1),
    closesAt: days(13),
  });

async function openWave(ask: Ask, wave: string): Promise<void> {
  const path = `${api}/fieldings/ctc-youth/${wave}`;
  const { revision, label, opensAt, closesAt, form, modules, schools } = await ask<ShownFielding>('GET', path);
  const sets = await ask<readonly { readonly id: string }[]>('GET', `${api}/area-sets`);
  const saved = await ask<ShownFielding>('PUT', path, {
    revision,
    label,
    opensAt,
    closesAt,
    form,
    modules,
    rehearsal: false,
    areaSet: sets[0]!.id,
    homePlaces: [],
    formalities: {
      ...noFormalities,
      decidedBy: 'Barn- och utbildningsnämnden',
      purpose: 'followUp',
      legalBasis: 'Allmänt intresse, artikel 6.1 e och 9.2 g',
      weeding: { board: 'Barn- och utbildningsnämnden', paragraph: '§ 41', number: 'BUN 2026/118' },
      guardiansInformedOn: days(-10).slice(0, 10),
      studentHealth: 'Kurator Kim, hus B, vardagar 8–15',
    },
    classes: schools
      .filter((one) => one.school === school)
      .flatMap((one) => one.classes.map(({ schoolYear, class: own }) => ({ school, schoolYear, class: own }))),
  });
  await ask('POST', `${path}/open`, { revision: saved.revision });
  while ((await ask<ShownFielding>('GET', path)).state !== 'open') await new Promise((resolve) => setTimeout(resolve, 250));
}

async function runSitting(ask: Ask): Promise<Pick<Prepared, 'classId' | 'codes'>> {
  const path = `${api}/schools/${school}/fieldings`;
  const { fieldings } = await ask<SchoolSurveys>('GET', path);
  const { class: classId } = fieldings[0]!.classes[0]!;
  const { codes } = await ask<{ readonly codes: readonly string[] }>('POST', `${path}/${classId}/codes`);
  await ask('POST', `${path}/${classId}/sitting`, { to: 'running' });
  return { classId, codes };
}
