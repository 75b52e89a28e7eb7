/** The schools of a municipality: list, lists from files, one more by hand. */
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import type { School } from '../../survey/places/school.ts';
import { apiOf, getJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { hasRole, me } from '../app/me.ts';
import { Shell } from '../app/shell.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayOf } from '../shared/dates.ts';
import { ListImport } from './list-import.tsx';
import type { CheckedClasses, CheckedSchools } from './places-api.ts';
import { SchoolForm } from './school-form.tsx';
import './places.css';
import { placeTexts } from './texts.ts';

export function SchoolsPage({ slug }: { readonly slug: string }) {
  const [loaded, again] = useLoaded(() => getJson<School[]>(`${apiOf(slug)}/schools`), slug);
  const [said, setSaid] = useState<{ readonly text: string; readonly number: number } | null>(null);
  const t = placeTexts.value.schools;
  const done = (text: string) => {
    setSaid({ text, number: (said?.number ?? 0) + 1 });
    again();
    window.scrollTo({ top: 0 });
  };
  const mayOpen = mayOpenSchool(slug);
  return (
    <Shell title={t.title} slug={slug}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {said && (
        <Notice key={said.number} tone="done" live takesFocus>
          <p>{said.text}</p>
        </Notice>
      )}
      <Show loaded={loaded} again={again}>
        {(schools) =>
          schools.length === 0 ? (
            <EmptyState title={t.none}>{hasRole(slug, 'admin') && t.noneLong}</EmptyState>
          ) : (
            <DataTable
              caption={t.list}
              rows={schools}
              rowKey={({ school }) => school}
              columns={[
                {
                  key: 'name',
                  head: t.name,
                  cell: ({ school, name }) =>
                    mayOpen(school) ? (
                      <a href={addressOf('school', { slug, school })}>
                        <bdi>{name}</bdi>
                      </a>
                    ) : (
                      <bdi>{name}</bdi>
                    ),
                  sort: ({ name }) => name,
                },
                { key: 'school', head: t.code, cell: ({ school }) => school, sort: ({ school }) => school },
                {
                  key: 'operator',
                  head: t.operator,
                  cell: ({ operator }) => t.operators[operator],
                  sort: ({ operator }) => t.operators[operator],
                },
                { key: 'area', head: t.area, cell: ({ area }) => <bdi>{area ?? '–'}</bdi>, sort: ({ area }) => area ?? '' },
                {
                  key: 'to',
                  head: t.to,
                  cell: ({ validTo }) => (validTo === null ? '–' : dayOf(validTo)),
                  sort: ({ validTo }) => validTo ?? '',
                },
              ]}
            />
          )
        }
      </Show>
      {hasRole(slug, 'admin') && (
        <div key={said?.number ?? 0}>
          <ListImport<CheckedSchools>
            title={t.importSchools}
            hint={t.importSchoolsHint}
            path={`${apiOf(slug)}/schools`}
            sayReply={({ schools }) => <p>{t.wouldStoreSchools(schools.length)}</p>}
            onStored={(rows) => done(t.stored(rows))}
          />
          <ListImport<CheckedClasses>
            title={t.importClasses}
            hint={t.importClassesHint}
            path={`${apiOf(slug)}/classes`}
            sayReply={({ added, changed, same, missing }) => (
              <>
                <p>{t.wouldStoreClasses(added, changed, same)}</p>
                {missing.length > 0 && <p>{t.staying(missing.length)}</p>}
              </>
            )}
            onStored={(rows) => done(t.stored(rows))}
          />
          <section class="places">
            <h2>{t.add}</h2>
            <SchoolForm slug={slug} school={null} onSaved={(name) => done(t.saved(name))} />
          </section>
        </div>
      )}
    </Shell>
  );
}

/** A school's contact opens that school; the server decides again. */
function mayOpenSchool(slug: string): (school: string) => boolean {
  if (hasRole(slug, 'admin', 'ctcCoordinator', 'analyst')) return () => true;
  const grants = me.value.municipalities.find((one) => one.slug === slug)?.grants ?? [];
  return (school) => grants.some(({ role, scope }) => role === 'schoolContact' && scope.kind === 'school' && scope.code === school);
}
