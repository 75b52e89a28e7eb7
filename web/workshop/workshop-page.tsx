/** A facilitator leads a workshop: what stands next, who is in, results, paper ballots, and what may be taken back. */
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { printJoinCode } from '../../survey/anonymity/join-code.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { Button, Buttons } from '../shared/components/button.tsx';
import { ConfirmDialog } from '../shared/components/dialog.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { Changes, Results, roomTexts } from './results.tsx';
import { PaperDialog } from './paper-dialog.tsx';
import { resultsAsCsv } from './results-csv.ts';
import { workshopAsFile } from './workshop-as-file.ts';
import { saveFile } from './save-file.ts';
import { useRoom } from './use-room.ts';
import { beginDecision, changeWorkshop, getWorkshop, type LedWorkshop, moveWorkshop, type WorkshopStage } from './workshop-api.ts';
import { WorkshopForm } from './workshop-form.tsx';
import { workshopTexts } from './workshop-words.ts';
import './workshop.css';

interface Address {
  readonly slug: string;
  readonly area: string;
  readonly workshop: string;
}

export function WorkshopPage(address: Address) {
  const { slug, area, workshop } = address;
  const [loaded, again] = useLoaded(() => getWorkshop(slug, area, workshop), `${slug} ${area} ${workshop}`);
  const title = loaded.state === 'there' ? loaded.value.room.title : workshopTexts.value.workshops;
  return (
    <Shell title={title}>
      <p>
        <a href={addressOf('workshops', { slug })}>{workshopTexts.value.title}</a>
      </p>
      <h1>{title}</h1>
      <Show loaded={loaded} again={again}>
        {(led) => <Led {...address} led={led} again={again} />}
      </Show>
    </Shell>
  );
}

/** What comes next from a stage, and what may be done beside it. */
const nextOf: Readonly<Record<WorkshopStage, Exclude<WorkshopStage, 'preparing'> | null>> = {
  preparing: 'gathering',
  gathering: 'first',
  first: 'talk',
  talk: 'second',
  second: 'deciding',
  deciding: 'finished',
  finished: null,
};
const asked = ['talk', 'second', 'deciding', 'finished'] as const;
type Asked = (typeof asked)[number];
const isAsked = (to: WorkshopStage): to is Asked => (asked as readonly string[]).includes(to);

function Led({ slug, area, workshop, led, again }: Address & { readonly led: LedWorkshop; readonly again: () => void }) {
  const t = workshopTexts.value.leading;
  const words = roomTexts.value;
  const [moving, setMoving] = useState<{ readonly to: WorkshopStage; readonly back: boolean } | null>(null);
  const [isChanging, setChanging] = useState(false);
  const [isPaper, setPaper] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const { room } = led;
  const { stage } = room;
  const round = stage === 'first' ? 1 : stage === 'second' ? 2 : null;
  const next = nextOf[stage];
  const code = printJoinCode(room.code);
  const move = async (to: WorkshopStage) => {
    await moveWorkshop(slug, area, workshop, room.version, to);
    setMoving(null);
    setSaid(null);
    again();
  };
  const toDecision = (
    <Button
      kind={stage === 'deciding' ? 'primary' : 'secondary'}
      onClick={() =>
        void beginDecision(slug, area, { workshop }).then(({ decision }) => location.assign(addressOf('decision', { slug, decision })))
      }
    >
      {stage === 'deciding' ? t.toDecision : t.toNotes}
    </Button>
  );
  const back = stage === 'talk' ? 'first' : stage === 'deciding' ? 'second' : null;

  if (isChanging)
    return (
      <>
        <h2>{workshopTexts.value.form.changeTitle}</h2>
        <WorkshopForm
          slug={slug}
          area={area}
          source={led.source}
          submit={workshopTexts.value.form.save}
          before={contentOf(led)}
          problems={{ 409: workshopTexts.value.form.changedMeanwhile }}
          onSend={async (content) => {
            await changeWorkshop(slug, area, workshop, { version: room.version, ...content });
            setChanging(false);
            again();
          }}
        />
      </>
    );
  return (
    <>
      <p class="lead">
        {room.area[language.value] ?? room.area.sv} · <b>{words.stages[stage]}</b>
      </p>
      {said && (
        <Notice tone="done" live>
          <p>{said}</p>
        </Notice>
      )}
      {stage !== 'preparing' && stage !== 'finished' && (
        <div class="workshop-door">
          <p>
            {t.code} <b class="workshop-code">{code}</b>
          </p>
          <p>
            {t.joinAt} <b>{`${location.host}/m/${slug}/w`}</b>
          </p>
          <p>
            <a href={`/m/${encodeURIComponent(slug)}/w/${room.code}/screen`} target="_blank" rel="noopener">
              {t.screen}
            </a>{' '}
            <span class="hint">{t.screenHint}</span>
          </p>
          <LiveCounts slug={slug} code={room.code} isOpen={round !== null} fewest={room.fewestVoters} />
        </div>
      )}
      <Buttons>
        {stage === 'deciding' && toDecision}
        {next && (
          <Button
            kind={stage === 'deciding' ? 'secondary' : 'primary'}
            onClick={() => (isAsked(next) ? setMoving({ to: next, back: false }) : void move(next).catch(again))}
          >
            {t.next[next]}
          </Button>
        )}
        {(stage === 'talk' || stage === 'second') && toDecision}
        {round !== null && (
          <Button kind="secondary" onClick={() => setPaper(true)}>
            {t.paper}
          </Button>
        )}
        {back && (
          <Button kind="quiet" onClick={() => setMoving({ to: back, back: true })}>
            {t.reopen[back]}
          </Button>
        )}
        {stage === 'talk' && (
          <Button kind="quiet" onClick={() => void move('deciding').catch(again)}>
            {t.skipSecond}
          </Button>
        )}
        {(stage === 'preparing' || stage === 'gathering') && (
          <Button kind="quiet" onClick={() => setChanging(true)}>
            {t.change}
          </Button>
        )}
      </Buttons>
      {room.rounds.map(
        (one) =>
          one.result && (
            <Results
              key={one.round}
              round={one.round}
              result={one.result}
              before={room.rounds.find(({ round: own }) => own < one.round)?.result ?? null}
              candidates={room.candidates}
              criteria={room.criteria}
              scale={room.scale}
              fewest={room.fewestVoters}
            />
          ),
      )}
      {room.changes && <Changes changes={room.changes} candidates={room.candidates} />}
      {room.rounds.some(({ result }) => result) && (
        <Buttons>
          <Button kind="secondary" onClick={() => saveFile(`${room.title}.csv`, 'text/csv', resultsAsCsv(room, language.value))}>
            {t.export}
          </Button>
          <Button
            kind="secondary"
            onClick={() => saveFile(`${room.title}.json`, 'application/json', `${JSON.stringify(workshopAsFile(led), null, 2)}\n`)}
          >
            {t.exportAll}
          </Button>
        </Buttons>
      )}
      <h2>{t.candidates}</h2>
      <ul class="workshop-candidates">
        {room.candidates.map((one) => (
          <li key={one.id}>
            <b>{one.name[language.value] ?? one.name.sv}</b> <span class="hint">{words.kinds[one.kind]}</span>
            {one.evidence[language.value].length > 0 && (
              <details>
                <summary>
                  {words.evidence}
                  <span class="unseen">: {one.name[language.value] ?? one.name.sv}</span>
                </summary>
                <ul>
                  {one.evidence[language.value].map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {moving && (
        <ConfirmDialog
          title={moving.back ? t.reopen[moving.to as 'first' | 'second'] : t.next[moving.to as Asked]}
          act={moving.back ? t.reopen[moving.to as 'first' | 'second'] : t.next[moving.to as Asked]}
          problems={t.problems}
          onClose={() => setMoving(null)}
          onConfirm={() => move(moving.to)}
        >
          <p>{moving.back ? t.reopenAsk : t.ask[moving.to as Asked]}</p>
        </ConfirmDialog>
      )}
      {isPaper && round !== null && (
        <PaperDialog
          slug={slug}
          area={area}
          room={room}
          round={round}
          onClose={() => setPaper(false)}
          onDone={() => {
            setPaper(false);
            setSaid(t.paperDone);
          }}
        />
      )}
    </>
  );
}

/** How many phones are in and how many ballots there are; never whose. */
function LiveCounts({
  slug,
  code,
  isOpen,
  fewest,
}: {
  readonly slug: string;
  readonly code: string;
  readonly isOpen: boolean;
  readonly fewest: number;
}) {
  const seen = useRoom({ slug, code });
  const t = roomTexts.value;
  if (seen.kind !== 'there' || !seen.counts) return null;
  const { admitted, cast } = seen.counts;
  return (
    <p role="status" class="workshop-counts">
      {t.screen.joined(admitted)}
      {isOpen && `. ${t.screen.cast(cast)}`}
      {isOpen && cast < fewest && `. ${workshopTexts.value.leading.fewVotes(fewest)}`}
    </p>
  );
}

const contentOf = ({ room, subjects }: LedWorkshop) => ({
  title: room.title,
  candidates: room.candidates.map(({ id, note }) => {
    const subject = subjects[id]!;
    return subject.kind === 'factor' ? { kind: subject.kind, factor: subject.factor, note } : { ...subject, note };
  }),
  criteria: room.criteria,
  sectors: room.sectors,
});
