import { me } from '../app/me.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { useState } from 'preact/hooks';
import { Button, Buttons } from '../shared/components/button.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { ConfirmDialog } from '../shared/components/dialog.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { minuteOf } from '../shared/dates.ts';
import { endOtherSessions, endSession, getSessions, type OwnSession } from './account-api.ts';
import { accountTexts } from './texts.ts';

/** Where one is signed in: by when, since nothing else is known. */
export function SessionsPart() {
  const t = accountTexts.value.account;
  const [loaded, again] = useLoaded(getSessions, me.value.person?.email ?? '');
  const [asking, setAsking] = useState<OwnSession | 'others' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const end = async () => {
    await (asking === 'others' ? endOtherSessions() : endSession(asking!.id));
    setSaid(asking === 'others' ? t.sessionsOthersEnded : t.sessionEnded(minuteOf(asking!.since)));
    setAsking(null);
    again();
  };
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t.sessionsTitle}</h2>
      <p>{t.sessionsLead}</p>
      {said && (
        <Notice key={said} tone="done" live takesFocus>
          <p>{said}</p>
        </Notice>
      )}
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
                  cell: ({ since, current }) => (current ? `${minuteOf(since)} (${t.sessionThis})` : minuteOf(since)),
                },
                { key: 'until', head: t.sessionUntil, cell: ({ until }) => minuteOf(until) },
                { key: 'second', head: t.sessionSecond, cell: ({ secondFactor }) => (secondFactor ? t.yes : t.no) },
                {
                  key: 'acts',
                  head: t.sessionEnd,
                  acts: true,
                  cell: (session) =>
                    session.current ? null : (
                      <Button kind="quiet" aria-label={t.sessionEndFrom(minuteOf(session.since))} onClick={() => setAsking(session)}>
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
                <Button kind="secondary" onClick={() => setAsking('others')}>
                  {t.sessionsEndOthers}
                </Button>
              </Buttons>
            )}
          </>
        )}
      </Show>
      {asking && (
        <ConfirmDialog
          title={asking === 'others' ? t.sessionsEndOthers : t.sessionEndFrom(minuteOf(asking.since))}
          act={t.sessionEnd}
          onClose={() => setAsking(null)}
          onConfirm={end}
        >
          <p>{t.sessionEndLong}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
