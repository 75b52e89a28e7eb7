import { me } from '../app/me.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { language } from '../shared/language.ts';
import { endOtherSessions, endSession, getSessions } from './account-api.ts';
import { accountTexts } from './texts.ts';

/** Where one is signed in: by when, since nothing else is known. */
export function SessionsPart() {
  const t = accountTexts.value.account;
  const [loaded, again] = useLoaded(getSessions, me.value.person?.email ?? '');
  const moment = (at: string) => new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t.sessionsTitle}</h2>
      <p>{t.sessionsLead}</p>
      <Show loaded={loaded} again={again} rows={2}>
        {(sessions) => (
          <>
            <DataTable
              caption={t.sessionsTitle}
              captionUnseen
              columns={[
                {
                  key: 'since',
                  head: t.sessionSince,
                  cell: ({ since, current }) => (current ? `${moment(since)} (${t.sessionThis})` : moment(since)),
                },
                { key: 'until', head: t.sessionUntil, cell: ({ until }) => moment(until) },
                { key: 'second', head: t.sessionSecond, cell: ({ secondFactor }) => (secondFactor ? t.yes : t.no) },
                {
                  key: 'acts',
                  head: t.sessionEnd,
                  acts: true,
                  cell: ({ id, since, current }) =>
                    current ? null : (
                      <Button kind="quiet" aria-label={t.sessionEndFrom(moment(since))} onClick={() => void endSession(id).finally(again)}>
                        {t.sessionEnd}
                      </Button>
                    ),
                },
              ]}
              rows={sessions}
              rowKey={({ id }) => id}
            />
            {sessions.length > 1 && (
              <Buttons>
                <Button kind="secondary" onClick={() => void endOtherSessions().finally(again)}>
                  {t.sessionsEndOthers}
                </Button>
              </Buttons>
            )}
          </>
        )}
      </Show>
    </section>
  );
}
