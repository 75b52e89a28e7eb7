import { z } from 'zod';
import type { SettingName } from '../../analysis/disclosure/settings.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Route } from '../http/routes.ts';
import { slug } from '../http/schemas.ts';
import { done } from '../people/schemas.ts';
import { ProblemError } from '../problem.ts';
import { today } from '../today.ts';
import { findSettings, insertSettings } from './disclosure-settings.repository.ts';
import { problemsOf, settingLimits, settingNames, settingsOn } from './disclosure-settings.rules.ts';

const everySetting = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(Object.fromEntries(settingNames.map((name) => [name, value])) as Record<SettingName, Value>);
const values = everySetting(z.number());
const dated = z.object({ validFrom: z.string(), settings: values });
const shown = z.object({
  today: z.iso.date(),
  inForce: dated,
  dated: z.array(dated).describe("The municipality's own, the latest first; empty while those of the product are in force"),
  limits: everySetting(z.object({ least: z.number(), most: z.number(), whole: z.boolean() })),
});
const wanted = z.strictObject({ validFrom: z.iso.date(), settings: values });

export const disclosureSettingsRoutes = (db: Database): Route[] => [
  declareRoute({
    method: 'get',
    path: '/api/m/:slug/disclosure-settings',
    rule: { roles: ['admin', 'dataProtection'] },
    summary: 'By which rules numbers of a municipality are released, and from when',
    params: z.object({ slug }),
    reply: { name: 'DisclosureSettings', schema: shown, description: 'Those in force, all dated ones, and what may be set' },
    handle: async (_, __, { municipality }) => {
      const known = await inMunicipality(db, municipality.municipality, findSettings);
      const day = today();
      const completeOn = (validFrom: string) => {
        const { validFrom: since, ...settings } = settingsOn(validFrom, known);
        return { validFrom: since, settings };
      };
      return privateReply({
        today: day,
        inForce: completeOn(day),
        dated: known.map(({ validFrom }) => completeOn(validFrom)).toReversed(),
        limits: settingLimits,
      } satisfies z.infer<typeof shown>);
    },
  }),
  declareRoute({
    method: 'post',
    path: '/api/m/:slug/disclosure-settings',
    rule: { roles: ['admin'] },
    summary: 'Add rules that hold from a day on; what has been in force never changes',
    params: z.object({ slug }),
    body: wanted,
    reply: done,
    problems: [409],
    handle: async (_, __, { who, municipality: { municipality }, body }) => {
      await inMunicipality(db, municipality, async (tx) => {
        const problems = problemsOf(body, await findSettings(tx), today());
        if (problems.some(({ kind }) => kind === 'dateTaken'))
          throw new ProblemError('conflict', `There are settings from ${body.validFrom} already: choose another day.`);
        if (problems.length > 0)
          throw new ProblemError(
            'invalidRequest',
            'The settings are not as they should be.',
            problems.map((problem) => ({
              pointer: 'setting' in problem ? `/settings/${problem.setting}` : '/validFrom',
              detail: problem.kind,
            })),
          );
        await insertSettings(tx, municipality, body);
        await recordAct(tx, {
          municipality,
          who,
          act: 'disclosureSettings.added',
          object: { kind: 'disclosureSettings', id: body.validFrom },
          detail: body.settings,
        });
      });
      return privateReply({ done: true });
    },
  }),
];
