/** The area sets of a municipality: list, import, last day. */
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { apiOf, getJson, sendJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { hasRole, me } from '../app/me.ts';
import { Shell } from '../app/shell.tsx';
import { Button } from '../shared/components/button.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { ConfirmDialog, Dialog } from '../shared/components/dialog.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayOf } from '../shared/dates.ts';
import { componentTexts, language } from '../shared/language.ts';
import { AreaImport } from './area-import.tsx';
import type { AreaSetInfo } from './places-api.ts';
import './places.css';
import { placeTexts } from './texts.ts';

export function AreasPage({ slug }: { readonly slug: string }) {
  const [loaded, again] = useLoaded(() => getJson<AreaSetInfo[]>(`${apiOf(slug)}/area-sets`), slug);
  const [said, setSaid] = useState<string | null>(null);
  const [asking, setAsking] = useState<AreaSetInfo | null>(null);
  const [imports, setImports] = useState(0);
  const t = placeTexts.value;
  const isAdmin = hasRole(slug, 'admin');
  const nameOf = ({ name }: AreaSetInfo) => name[language.value];
  const done = (what: string) => {
    setSaid(what);
    setAsking(null);
    again();
  };
  const retire = async (set: AreaSetInfo, validTo: string | null) => {
    await sendJson('PUT', `${apiOf(slug)}/area-sets/${encodeURIComponent(set.id)}/valid-to`, { validTo });
    done(validTo === null ? t.areas.restored(nameOf(set)) : t.areas.retired(nameOf(set)));
  };
  const act = (label: string, set: AreaSetInfo) => (
    <Button kind="quiet" aria-label={`${label}: ${nameOf(set)}`} onClick={() => setAsking(set)}>
      {label}
    </Button>
  );
  return (
    <Shell title={t.areas.title} slug={slug}>
      <h1>{t.areas.title}</h1>
      <p class="lead">{t.areas.lead}</p>
      {said && (
        <Notice key={said} tone="done" live takesFocus>
          <p>{said}</p>
        </Notice>
      )}
      <Show loaded={loaded} again={again}>
        {(sets) =>
          sets.length === 0 ? (
            <EmptyState title={t.areas.none}>{isAdmin && t.areas.noneLong}</EmptyState>
          ) : (
            <DataTable
              caption={t.areas.sets}
              rows={sets}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  head: t.areas.name,
                  cell: (set) => (
                    <a href={addressOf('areaSet', { slug, areaSet: set.id })}>
                      <bdi>{nameOf(set)}</bdi>
                    </a>
                  ),
                  sort: nameOf,
                },
                { key: 'areas', head: t.areas.count, numeric: true, cell: ({ areas }) => areas, sort: ({ areas }) => areas },
                { key: 'from', head: t.areas.from, cell: ({ validFrom }) => dayOf(validFrom), sort: ({ validFrom }) => validFrom },
                {
                  key: 'to',
                  head: t.areas.to,
                  cell: ({ validTo }) => (validTo === null ? t.areas.open : dayOf(validTo)),
                  sort: ({ validTo }) => validTo ?? '9',
                },
                ...(isAdmin
                  ? [
                      {
                        key: 'acts',
                        head: t.areas.acts,
                        acts: true,
                        cell: (set: AreaSetInfo) => act(set.validTo === null ? t.areas.retire : t.areas.restore, set),
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Show>
      {asking?.validTo === null && (
        <Dialog title={`${t.areas.retire}: ${nameOf(asking)}`} onClose={() => setAsking(null)}>
          <p>{t.areas.retireLong}</p>
          <Form
            submit={t.areas.retire}
            problems={{ 409: t.areas.lastDayTooEarly }}
            onSend={(values) => retire(asking, String(values.get('lastDay')))}
            beside={
              <Button kind="quiet" onClick={() => setAsking(null)}>
                {componentTexts.value.cancel}
              </Button>
            }
          >
            <TextField name="lastDay" type="date" min={asking.validFrom} label={t.areas.lastDay} />
          </Form>
        </Dialog>
      )}
      {asking && asking.validTo !== null && (
        <ConfirmDialog
          title={t.areas.restoreTitle(nameOf(asking))}
          act={t.areas.restore}
          onClose={() => setAsking(null)}
          onConfirm={() => retire(asking, null)}
        >
          <p>{t.areas.restoreLong}</p>
        </ConfirmDialog>
      )}
      {isAdmin && (
        <AreaImport
          key={imports}
          slug={slug}
          municipality={me.value.municipalities.find((one) => one.slug === slug)?.name ?? ''}
          onStored={(name) => {
            setImports(imports + 1);
            done(t.import.stored(name));
            window.scrollTo({ top: 0 });
          }}
        />
      )}
    </Shell>
  );
}
