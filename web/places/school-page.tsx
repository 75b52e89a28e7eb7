/** One school: what is known of it, and its classes by school year. */
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { gradeOf, largestClass, type SchoolClass, schoolYearOf } from '../../survey/places/school.ts';
import { apiOf, getJson, sendJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { hasRole } from '../app/me.ts';
import { Shell } from '../app/shell.tsx';
import { Button, Buttons } from '../shared/components/button.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { ConfirmDialog, Dialog } from '../shared/components/dialog.tsx';
import { TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import type { FormErrors } from '../shared/components/form-state.ts';
import { Notice } from '../shared/components/notice.tsx';
import { componentTexts } from '../shared/language.ts';
import { statusOf } from '../shared/reply-problem.ts';
import type { SchoolReply } from './places-api.ts';
import { SchoolForm } from './school-form.tsx';
import './places.css';
import { placeTexts } from './texts.ts';

type Open =
  | { readonly kind: 'change' | 'remove'; readonly one: SchoolClass }
  | { readonly kind: 'add'; readonly year: string }
  | { readonly kind: 'changeSchool'; readonly school: SchoolReply }
  | { readonly kind: 'removeSchool' }
  | null;

export function SchoolPage({ slug, school: code }: { readonly slug: string; readonly school: string }) {
  const path = `${apiOf(slug)}/schools/${encodeURIComponent(code)}`;
  const [loaded, again] = useLoaded(() => getJson<SchoolReply>(path), path);
  const [said, setSaid] = useState<{ readonly text: string; readonly number: number } | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const { schools: t, classes } = placeTexts.value;
  const isAdmin = hasRole(slug, 'admin');
  const mayCount = hasRole(slug, 'admin', 'schoolContact');
  const name = loaded.state === 'there' ? loaded.value.name : code;
  const done = (text: string) => {
    setSaid({ text, number: (said?.number ?? 0) + 1 });
    setOpen(null);
    again();
  };
  const pathOf = ({ schoolYear, class: own }: Pick<SchoolClass, 'schoolYear' | 'class'>) =>
    `${path}/classes/${schoolYear.replace('/', '-')}/${encodeURIComponent(own)}`;
  const saveClass = async (values: FormData, there?: SchoolClass): Promise<FormErrors | void> => {
    const text = (field: string) => String(values.get(field) ?? '').trim();
    const schoolYear = there?.schoolYear ?? schoolYearOf(text('year'));
    if (schoolYear === null) return { fields: { year: classes.yearWrong } };
    const own = there?.class ?? text('class');
    const grade = text('grade') === '' ? null : gradeOf(text('grade'));
    try {
      await sendJson(there ? 'PUT' : 'POST', pathOf({ schoolYear, class: own }), { grade, headCount: Number(text('headCount')) });
    } catch (error) {
      if (statusOf(error) !== 409) throw error;
      return { fields: { class: classes.isThere(own, schoolYear) } };
    }
    return done(classes.saved(own));
  };
  const cancel = (
    <Button kind="quiet" onClick={() => setOpen(null)}>
      {componentTexts.value.cancel}
    </Button>
  );
  return (
    <Shell title={name} slug={slug}>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p>
        <a href={addressOf('schools', { slug })}>{t.back}</a>
      </p>
      {mayCount && (
        <p>
          <a href={addressOf('schoolSurvey', { slug, school: code })}>{t.survey}</a>
        </p>
      )}
      {said && (
        <Notice key={said.number} tone="done" live takesFocus>
          <p>{said.text}</p>
        </Notice>
      )}
      <Show loaded={loaded} again={again}>
        {(school) => (
          <>
            <h2>{classes.heading}</h2>
            {school.classes.length === 0 && <p>{classes.none}</p>}
            {[...new Set(school.classes.map(({ schoolYear }) => schoolYear))].map((year) => {
              const rows = school.classes.filter(({ schoolYear }) => schoolYear === year);
              return (
                <section key={year}>
                  <DataTable
                    caption={`${classes.title(year)}: ${classes.pupils(rows.reduce((sum, { headCount }) => sum + headCount, 0))}`}
                    rows={rows}
                    rowKey={(one) => one.class}
                    dense
                    columns={[
                      { key: 'class', head: classes.class, cell: (one) => <bdi>{one.class}</bdi>, sort: (one) => one.class },
                      { key: 'grade', head: classes.grade, cell: ({ grade }) => grade ?? '–', sort: ({ grade }) => grade ?? '' },
                      {
                        key: 'headCount',
                        head: classes.headCount,
                        numeric: true,
                        cell: ({ headCount }) => headCount,
                        sort: ({ headCount }) => headCount,
                      },
                      ...(mayCount
                        ? [
                            {
                              key: 'acts',
                              head: classes.acts,
                              acts: true,
                              cell: (one: SchoolClass) => (
                                <Buttons>
                                  {(['change', 'remove'] as const).map((kind) => (
                                    <Button
                                      key={kind}
                                      kind="quiet"
                                      aria-label={`${classes[kind]}: ${one.class}, ${year}`}
                                      onClick={() => setOpen({ kind, one })}
                                    >
                                      {classes[kind]}
                                    </Button>
                                  ))}
                                </Buttons>
                              ),
                            },
                          ]
                        : []),
                    ]}
                  />
                </section>
              );
            })}
            <Buttons>
              {mayCount && (
                <Button kind="secondary" onClick={() => setOpen({ kind: 'add', year: school.classes[0]?.schoolYear ?? '' })}>
                  {classes.add}
                </Button>
              )}
              {isAdmin && (
                <Button kind="secondary" onClick={() => setOpen({ kind: 'changeSchool', school })}>
                  {t.change}
                </Button>
              )}
            </Buttons>
            {isAdmin && (
              <section class="places">
                <h2>{t.remove}</h2>
                <p class="measure">{t.removeLong}</p>
                <Buttons>
                  <Button kind="danger" onClick={() => setOpen({ kind: 'removeSchool' })}>
                    {t.remove}
                  </Button>
                </Buttons>
              </section>
            )}
          </>
        )}
      </Show>
      {open?.kind === 'add' && (
        <Dialog title={classes.add} onClose={() => setOpen(null)}>
          <Form submit={classes.add} onSend={(values) => saveClass(values)} beside={cancel}>
            <TextField name="year" label={classes.year} hint={classes.yearHint} defaultValue={open.year} autocomplete="off" />
            <TextField name="class" label={classes.class} maxLength={120} autocomplete="off" />
            <ClassFields />
          </Form>
        </Dialog>
      )}
      {open?.kind === 'changeSchool' && (
        <Dialog title={t.change} onClose={() => setOpen(null)}>
          <SchoolForm slug={slug} school={open.school} onSaved={(own) => done(t.saved(own))} beside={cancel} />
        </Dialog>
      )}
      {open?.kind === 'change' && (
        <Dialog title={`${classes.change}: ${open.one.class}, ${open.one.schoolYear}`} onClose={() => setOpen(null)}>
          <Form submit={t.save} onSend={(values) => saveClass(values, open.one)} beside={cancel}>
            <ClassFields one={open.one} />
          </Form>
        </Dialog>
      )}
      {open?.kind === 'remove' && (
        <ConfirmDialog
          title={classes.removeTitle(open.one.class)}
          act={classes.remove}
          onClose={() => setOpen(null)}
          onConfirm={async () => {
            await sendJson('DELETE', pathOf(open.one));
            done(classes.removed(open.one.class));
          }}
        >
          <p>{classes.removeLong(open.one.schoolYear)}</p>
        </ConfirmDialog>
      )}
      {open?.kind === 'removeSchool' && (
        <ConfirmDialog
          title={t.removeTitle(name)}
          act={t.remove}
          name={name}
          onClose={() => setOpen(null)}
          onConfirm={async () => {
            await sendJson('DELETE', path);
            location.assign(addressOf('schools', { slug }));
          }}
        >
          <p>{t.removeLong}</p>
        </ConfirmDialog>
      )}
    </Shell>
  );
}

function ClassFields({ one }: { readonly one?: SchoolClass }) {
  const t = placeTexts.value.classes;
  return (
    <>
      <TextField
        name="grade"
        label={t.grade}
        hint={t.gradeHint}
        maxLength={120}
        required={false}
        defaultValue={one?.grade ?? ''}
        autocomplete="off"
      />
      <TextField
        name="headCount"
        type="number"
        min={0}
        max={largestClass}
        label={t.headCount}
        defaultValue={one?.headCount ?? ''}
        autocomplete="off"
      />
    </>
  );
}
