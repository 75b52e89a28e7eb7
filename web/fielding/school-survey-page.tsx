/** What a school does for the survey: classes counted and booked, code sheets, start and end, and a board that never says who. */
import { useEffect, useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { ConfirmDialog } from '../shared/components/dialog.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayOf } from '../shared/dates.ts';
import { type ClassAct, ClassCard } from './class-card.tsx';
import { ClassScript, ClassWords, TypedAddress } from './class-script.tsx';
import { CodeSheet } from './code-sheet.tsx';
import { CountDialog } from './count-dialog.tsx';
import { schoolSurveyTexts } from './school-survey-texts.ts';
import {
  countClass,
  getSchoolSurveys,
  makeCodes,
  type MadeCodes,
  type SchoolFielding,
  type SchoolSurveys,
  setSitting,
  type SurveyedClass,
} from './sitting-api.ts';
import { daysOf } from './window-days.ts';
import './school-survey.css';

interface OfClass {
  readonly fielding: SchoolFielding;
  readonly one: SurveyedClass;
}
/** Boards are counted once a minute at most; asked a little later, each look finds new numbers. */
const lookAgainMs = 62_000;

export function SchoolSurveyPage({ slug, school }: { readonly slug: string; readonly school: string }) {
  const [loaded, again] = useLoaded(() => getSchoolSurveys(slug, school), `${slug} ${school}`);
  const [open, setOpen] = useState<(OfClass & { readonly act: ClassAct }) | null>(null);
  const [sheet, setSheet] = useState<(OfClass & { readonly made: MadeCodes }) | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly number: number } | null>(null);
  /** Class id. */
  const [backTo, setBackTo] = useState<string | null>(null);
  const t = schoolSurveyTexts.value;
  const surveys = loaded.state === 'there' ? loaded.value : null;
  const isRunning = surveys?.fieldings.some(({ classes }) => classes.some(({ sitting }) => sitting === 'running')) ?? false;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(again, lookAgainMs);
    return () => clearInterval(timer);
  }, [isRunning]);
  const close = () => setOpen(null);
  const done = (text: string) => {
    setSaid({ text, number: (said?.number ?? 0) + 1 });
    setBackTo(null);
    close();
    again();
  };
  const name = surveys?.school.name ?? school;

  return (
    <Shell title={`${t.title}: ${name}`} slug={slug}>
      <h1>
        {t.title}: <bdi>{name}</bdi>
      </h1>
      {sheet ? (
        <CodeSheet
          {...sheet}
          slug={slug}
          school={name}
          onDone={() => {
            setSheet(null);
            done(t.sheet.gone(sheet.one.name));
          }}
        />
      ) : open?.act === 'script' ? (
        <ClassScript {...open} slug={slug} school={name} onDone={() => (setBackTo(open.one.class), close())} />
      ) : (
        <>
          <p class="lead">{t.lead}</p>
          <p>
            <a href={addressOf('school', { slug, school })}>{t.back}</a>
          </p>
          {said && (
            <Notice key={said.number} tone="done" live takesFocus>
              <p>{said.text}</p>
            </Notice>
          )}
          <Show loaded={loaded} again={again}>
            {({ fieldings }: SchoolSurveys) =>
              fieldings.length === 0 ? (
                <EmptyState title={t.none}>{t.noneLong}</EmptyState>
              ) : (
                fieldings.map((fielding) => (
                  <Wave
                    key={`${fielding.instrument} ${fielding.wave}`}
                    slug={slug}
                    fielding={fielding}
                    backTo={backTo}
                    onAct={(act, one) => {
                      // What was said would come again with the page, and take focus again.
                      if (act === 'script') setSaid(null);
                      setOpen({ act, fielding, one });
                    }}
                  />
                ))
              )
            }
          </Show>
        </>
      )}
      {open?.act === 'count' && (
        <CountDialog
          {...open}
          onClose={close}
          onSend={async (count) => {
            await countClass(slug, school, open.one.class, count);
            done(t.count.saved(open.one.name));
          }}
        />
      )}
      {open?.act === 'print' && (
        <ConfirmDialog
          title={t.print.title(open.one.name)}
          act={t.print.make}
          problems={t.print.problems}
          onClose={close}
          onConfirm={async () => {
            setSheet({ ...open, made: await makeCodes(slug, school, open.one.class) });
            setSaid(null);
            close();
          }}
        >
          <p>{open.one.sheet === 'none' ? t.print.long : t.print.againLong}</p>
        </ConfirmDialog>
      )}
      {(open?.act === 'start' || open?.act === 'reopen' || open?.act === 'end') && (
        <ConfirmDialog
          title={t[open.act].title(open.one.name)}
          act={t[open.act].act}
          problems={t.start.problems}
          onClose={close}
          onConfirm={async () => {
            const to = open.act === 'end' ? 'ended' : 'running';
            await setSitting(slug, school, open.one.class, to);
            done((to === 'ended' ? t.end : t.start).done(open.one.name));
          }}
        >
          <p>{t[open.act].long}</p>
        </ConfirmDialog>
      )}
    </Shell>
  );
}

interface WaveProps {
  readonly slug: string;
  readonly fielding: SchoolFielding;
  readonly backTo: string | null;
  readonly onAct: (act: ClassAct, one: SurveyedClass) => void;
}

function Wave({ slug, fielding, backTo, onAct }: WaveProps) {
  const t = schoolSurveyTexts.value;
  const { first, last } = daysOf(fielding);
  return (
    <section>
      <h2>{fielding.label[language.value] ?? fielding.label.sv}</h2>
      <p class="measure">
        {t.states[fielding.state]} {fielding.state !== 'closed' && t.window(dayOf(first), dayOf(last))}{' '}
        {fielding.minutes !== null && t.time(fielding.minutes)}
      </p>
      {fielding.rehearsal && (
        <Notice>
          <p>{t.rehearsal}</p>
        </Notice>
      )}
      <div class="class-cards">
        {fielding.classes.map((one) => (
          <ClassCard key={one.class} fielding={fielding} one={one} takesFocus={backTo === one.class} onAct={(act) => onAct(act, one)}>
            {one.sitting === 'running' && (
              <div class="in-class">
                <ClassWords slug={slug} fielding={fielding} one={one} />
                <TypedAddress slug={slug} one={one} />
              </div>
            )}
          </ClassCard>
        ))}
      </div>
    </section>
  );
}
