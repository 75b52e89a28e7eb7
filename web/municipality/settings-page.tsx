/** By which rules a municipality's numbers are released: those in force, all dated ones, and new ones by an administrator. */
import { useState } from 'preact/hooks';
import type { SettingName } from '../../analysis/disclosure/settings.ts';
import { settingsTextsFor, type SettingsTexts } from '../../notebooks/wording/settings-texts.ts';
import { apiOf, getJson, sendJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { hasRole } from '../app/me.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { ConfirmDialog } from '../shared/components/dialog.tsx';
import { TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import type { FormErrors } from '../shared/components/form-state.ts';
import { Notice } from '../shared/components/notice.tsx';
import { dayOf } from '../shared/dates.ts';

interface Dated {
  readonly validFrom: string;
  readonly settings: Readonly<Record<SettingName, number>>;
}
interface Shown {
  readonly today: string;
  readonly inForce: Dated;
  readonly dated: readonly Dated[];
  readonly limits: Readonly<Record<SettingName, { readonly least: number; readonly most: number; readonly whole: boolean }>>;
}

export function SettingsPage({ slug }: { readonly slug: string }) {
  const address = `${apiOf(slug)}/disclosure-settings`;
  const [loaded, again] = useLoaded(() => getJson<Shown>(address), slug);
  const t = settingsTextsFor(language.value);
  const [added, setAdded] = useState<string | null>(null);
  const mayAdd = hasRole(slug, 'admin');
  return (
    <Shell title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {added && (
        <Notice key={added} tone="done" takesFocus live>
          <p>{t.added(dayOf(added))}</p>
        </Notice>
      )}
      <Show loaded={loaded} again={again} rows={7}>
        {(shown) => (
          <>
            <Rules t={t} caption={t.inForce(dayOf(shown.inForce.validFrom))} shown={shown} dated={shown.inForce} />
            {shown.dated.some(({ validFrom }) => validFrom !== shown.inForce.validFrom) && <h2>{t.later}</h2>}
            {shown.dated
              .filter(({ validFrom }) => validFrom !== shown.inForce.validFrom)
              .map((dated) => (
                <details key={dated.validFrom}>
                  <summary>{t.from(dayOf(dated.validFrom))}</summary>
                  <Rules t={t} caption={t.from(dayOf(dated.validFrom))} shown={shown} dated={dated} />
                </details>
              ))}
            {mayAdd && (
              <NewRules
                key={added ?? ''}
                t={t}
                shown={shown}
                send={async (dated) => {
                  await sendJson('POST', address, dated);
                  setAdded(dated.validFrom);
                  again();
                }}
              />
            )}
          </>
        )}
      </Show>
    </Shell>
  );
}

/** Half-widths are shares in [0, 1]; people read percentage points. */
const isShare = (shown: Shown, name: SettingName): boolean => !shown.limits[name].whole;
const toShown = (value: number, share: boolean): number => (share ? Math.round(value * 1000) / 10 : value);
const namesOf = (shown: Shown) => Object.keys(shown.limits) as SettingName[];

interface RulesProps {
  readonly t: SettingsTexts;
  readonly caption: string;
  readonly shown: Shown;
  readonly dated: Dated;
}

function Rules({ t, caption, shown, dated }: RulesProps) {
  const say = (name: SettingName) => sayValue(t, dated.settings[name], isShare(shown, name));
  return (
    <DataTable
      caption={caption}
      rows={namesOf(shown)}
      rowKey={(name) => name}
      columns={[
        { key: 'name', head: t.setting, cell: (name) => t.names[name].name },
        { key: 'value', head: t.value, cell: say },
        { key: 'why', head: t.why, cell: (name) => t.names[name].why },
      ]}
    />
  );
}

function sayValue(t: SettingsTexts, value: number, share: boolean): string {
  const text = new Intl.NumberFormat(language.value).format(toShown(value, share));
  return share ? t.pointsUnit(text) : text;
}

interface NewRulesProps {
  readonly t: SettingsTexts;
  readonly shown: Shown;
  readonly send: (dated: Dated) => Promise<void>;
}

function NewRules({ t, shown, send }: NewRulesProps) {
  const [asked, setAsked] = useState<Dated | null>(null);
  const look = async (values: FormData): Promise<FormErrors | void> => {
    const read = (name: SettingName) => Number(values.get(name)) / (isShare(shown, name) ? 100 : 1);
    const settings = Object.fromEntries(namesOf(shown).map((name) => [name, read(name)])) as Dated['settings'];
    if (settings.hiddenHalfWidth < settings.uncertainHalfWidth) return { fields: { hiddenHalfWidth: t.hiddenBeforeUncertain } };
    const validFrom = String(values.get('validFrom'));
    if (shown.dated.some((one) => one.validFrom === validFrom)) return { fields: { validFrom: t.dateTaken } };
    setAsked({ validFrom, settings });
  };
  return (
    <>
      <h2>{t.add}</h2>
      <p class="measure">{t.addLead}</p>
      <Form submit={t.next} onSend={look}>
        <TextField name="validFrom" type="date" label={t.validFrom} min={shown.today} defaultValue={shown.today} />
        {namesOf(shown).map((name) => {
          const share = isShare(shown, name);
          const { least, most } = shown.limits[name];
          return (
            <TextField
              key={name}
              name={name}
              type="number"
              label={t.names[name].name}
              hint={`${t.names[name].why} ${t.limits(sayValue(t, least, share), sayValue(t, most, share))}`}
              min={toShown(least, share)}
              max={toShown(most, share)}
              step={share ? 0.5 : 1}
              defaultValue={toShown(shown.inForce.settings[name], share)}
            />
          );
        })}
      </Form>
      {asked && (
        <ConfirmDialog
          title={t.confirmTitle(dayOf(asked.validFrom))}
          act={t.confirmAct}
          problems={{ 409: t.dateTaken }}
          onClose={() => setAsked(null)}
          onConfirm={() => send(asked)}
        >
          <p>{t.confirm}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
