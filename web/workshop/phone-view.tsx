/** A participant's phone: in with a sector, a ballot each round, and what everybody sees between them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SectorId } from '../../analysis/priorities/sectors.ts';
import type { Room } from '../../server/workshops/room.ts';
import { Button } from '../shared/components/button.tsx';
import { RadioGroup } from '../shared/components/choices.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { language } from '../shared/language.ts';
import { BallotForm, EvidenceOf } from './ballot-form.tsx';
import { forgetPhone, keepPhone, type KeptPhone, readPhone, type Scores } from './kept-phone.ts';
import { drawAdmission, finishAdmission, lockBallot } from './lock-ballot.ts';
import { Changes, Results, roomTexts } from './results.tsx';
import { askAdmission, type RoomAddress, sendBallot } from './room-api.ts';

const draw = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
/** In milliseconds, between tries to send a ballot. */
const pause = 2000;

interface PhoneProps {
  readonly address: RoomAddress;
  readonly room: Room;
  readonly isLive: boolean;
}

export function PhoneView({ address, room, isLive }: PhoneProps) {
  const t = roomTexts.value;
  const [phone, setPhone] = useState(() => readPhone(room.workshop));
  const save = (next: KeptPhone) => {
    setPhone(next);
    keepPhone(room.workshop, next);
  };
  const isOver = room.stage === 'finished';
  useEffect(() => {
    if (isOver) forgetPhone(room.workshop);
  }, [isOver]);
  return (
    <>
      <header class="room-head">
        <p class="hint">
          {room.area[language.value] ?? room.area.sv} · {t.stages[room.stage]}
        </p>
        <h1>{room.title}</h1>
      </header>
      <p class="room-lost" role="status">
        {isLive ? '' : t.lost}
      </p>
      {phone?.tokens || isOver ? (
        <Inside address={address} room={room} phone={phone} save={save} />
      ) : (
        <Welcome address={address} room={room} phone={phone} save={save} />
      )}
    </>
  );
}

interface InsideProps extends Omit<PhoneProps, 'isLive'> {
  readonly phone: KeptPhone | null;
  readonly save: (phone: KeptPhone) => void;
}

function Welcome({ address, room, phone, save }: InsideProps) {
  const t = roomTexts.value;
  const [sector, setSector] = useState<SectorId | null>(phone?.sector ?? null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const join = async () => {
    if (sector === null) return setProblem(t.welcome.chooseSector);
    setBusy(true);
    setProblem(null);
    try {
      const place = { ...room, slug: address.slug };
      const kept = phone ?? { sector, drawn: await drawAdmission(place, draw), tokens: null, ballots: {} };
      save({ ...kept, sector });
      const { admission, tokens } = kept.drawn;
      const asked = await askAdmission(address, { admission, blinded: tokens.map(({ blinded }) => blinded) });
      if (asked.kind === 'there') save({ ...kept, sector, tokens: await finishAdmission(place, kept.drawn, asked.value.signatures) });
      else if (asked.kind === 'noConnection') setProblem(t.welcome.noConnection);
      else setProblem(asked.status === 410 ? t.welcome.closed : asked.status === 409 ? t.welcome.full : t.welcome.failed);
    } catch {
      // Signed with a key that is not the room's: it could tell this ballot from all others.
      setProblem(t.welcome.failed);
    }
    setBusy(false);
  };
  return (
    <>
      <Notice title={t.welcome.secret}>
        <ul>
          {t.welcome.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Notice>
      <RadioGroup
        name="sector"
        label={t.welcome.sector}
        hint={t.welcome.sectorHint}
        choices={room.sectors.map((id) => ({ value: id, label: t.sectors[id] }))}
        {...(sector && { chosen: sector })}
        onChoose={(value) => {
          setSector(value as SectorId);
          setProblem(null);
        }}
      />
      {problem && (
        <p class="room-problem" role="alert">
          {problem}
        </p>
      )}
      <Button busy={busy} onClick={() => void join()}>
        {busy ? t.welcome.joining : t.welcome.go}
      </Button>
    </>
  );
}

function Inside({ address, room, phone, save }: InsideProps) {
  const t = roomTexts.value;
  const round = room.stage === 'first' ? 1 : room.stage === 'second' ? 2 : null;
  const told = room.rounds.filter(({ result }) => result !== null);
  const unsent = unsentRound(room, phone);
  const shown = round ?? unsent;
  return (
    <>
      {phone && shown !== null && <Round key={shown} address={address} room={room} phone={phone} save={save} round={shown} />}
      {room.stage !== 'preparing' && round === null && (
        <p role="status" class="room-wait">
          {phone && room.stage === 'gathering' && <b>{t.inside}. </b>}
          {t.wait[room.stage]}
        </p>
      )}
      {room.stage === 'gathering' && (
        <ul>
          {room.candidates.map((one) => (
            <li key={one.id}>{one.name[language.value] ?? one.name.sv}</li>
          ))}
        </ul>
      )}
      {round === null &&
        told
          .slice(-1)
          .map((one) => (
            <Results
              key={one.round}
              round={one.round}
              result={one.result!}
              before={told.find(({ round: own }) => own < one.round)?.result ?? null}
              candidates={room.candidates}
              criteria={room.criteria}
              scale={room.scale}
              fewest={room.fewestVoters}
            />
          ))}
      {round === null && room.changes && <Changes changes={room.changes} candidates={room.candidates} />}
      {room.stage === 'talk' && (
        <section>
          <h2>{t.evidence}</h2>
          {room.candidates.map((one) => (
            <section key={one.id} class="room-candidate">
              <h3>{one.name[language.value] ?? one.name.sv}</h3>
              {one.note && <p>{one.note}</p>}
              <EvidenceOf one={one} />
            </section>
          ))}
        </section>
      )}
    </>
  );
}

/**
 * The round that has just been closed, where this phone's ballot of it has no receipt: it may have arrived, and is asked about; else the room is told,
 * and the round may be reopened for it.
 */
function unsentRound({ stage }: Room, phone: KeptPhone | null): 1 | 2 | null {
  const closed = stage === 'talk' ? 1 : stage === 'deciding' ? 2 : null;
  const ballot = closed && phone?.ballots[closed]?.stage;
  return ballot === 'sending' || ballot === 'late' ? closed : null;
}

function Round({ address, room, phone, save, round }: Omit<InsideProps, 'phone'> & { readonly phone: KeptPhone; readonly round: number }) {
  const t = roomTexts.value;
  const ballot = phone.ballots[round] ?? { stage: 'filling', scores: {} };
  const token = phone.tokens?.[round - 1];
  const set = (next: KeptPhone['ballots'][number]) => save({ ...phone, ballots: { ...phone.ballots, [round]: next } });
  const sealed = ballot.stage === 'sending' || ballot.stage === 'late' ? ballot.sealed : null;
  const send = async (scores: Scores) => {
    const place = { ...room, slug: address.slug };
    const made = await lockBallot(place, round, token!.token, { group: phone.sector, scores });
    set({ stage: 'sending', sealed: { round, ...token!, sealed: made } });
  };
  // Until it is received: the same bytes, which count once however often they come. Refused, it is tried again when the room has changed, since
  // a round is reopened for those whose ballots came too late.
  const setLater = useRef(set);
  setLater.current = set;
  useEffect(() => {
    if (!sealed) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const tryIt = async () => {
      clearTimeout(timer);
      const asked = await sendBallot(address, sealed);
      if (isOver) return;
      if (asked.kind === 'there') setLater.current({ stage: 'received' });
      else if (asked.kind === 'refused') setLater.current({ stage: 'late', sealed });
      else timer = setTimeout(() => void tryIt(), pause);
    };
    void tryIt();
    const soon = () => void tryIt();
    addEventListener('online', soon);
    return () => {
      isOver = true;
      clearTimeout(timer);
      removeEventListener('online', soon);
    };
  }, [sealed?.sealed, room.version]);

  if (!token) return <p role="status">{t.noToken}</p>;
  if (ballot.stage === 'filling')
    return (
      <BallotForm
        room={room}
        round={round}
        scores={ballot.scores}
        onChange={(scores) => set({ stage: 'filling', scores })}
        onSend={(scores) => void send(scores)}
      />
    );
  if (ballot.stage === 'received')
    return (
      <Notice tone="done" title={t.vote.sent} live takesFocus>
        <p>{t.vote.sentLong}</p>
      </Notice>
    );
  if (ballot.stage === 'late')
    return (
      <Notice tone="warning" live takesFocus>
        <p>{t.vote.late}</p>
      </Notice>
    );
  return (
    <Notice title={t.vote.sending} live takesFocus>
      <p>{t.vote.waiting}</p>
    </Notice>
  );
}
