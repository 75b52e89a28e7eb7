/** What the whole room sees on the wall: how to join, how many have voted, and results when a round is closed. */
import { useState } from 'preact/hooks';
import type { Room } from '../../server/workshops/room.ts';
import { printJoinCode } from '../../survey/anonymity/join-code.ts';
import { qrPath } from '../fielding/qr-path.ts';
import { Select } from '../shared/components/field.tsx';
import { language } from '../shared/language.ts';
import { EvidenceOf } from './ballot-form.tsx';
import { Changes, Results, roomTexts } from './results.tsx';
import type { RoomAddress } from './room-api.ts';
import { keepTables, readTables } from './kept-tables.ts';
import { orderOfTable } from './order-of-table.ts';
import type { Counts } from './use-room.ts';

interface ScreenProps {
  readonly address: RoomAddress;
  readonly room: Room;
  readonly counts: Counts | null;
  readonly isLive: boolean;
}

export function ScreenView({ address, room, counts, isLive }: ScreenProps) {
  const t = roomTexts.value;
  const round = room.rounds.find(({ state }) => state === 'open' || state === 'counting');
  const told = room.rounds.filter(({ result }) => result !== null).at(-1);
  const isOpen = room.stage === 'gathering' || round !== undefined;
  return (
    <>
      <header class="room-head">
        <p>
          {room.area[language.value] ?? room.area.sv} · <b>{t.stages[room.stage]}</b>
        </p>
        <h1>{room.title}</h1>
      </header>
      <p class="room-lost" role="status">
        {isLive ? '' : t.lost}
      </p>
      {isOpen && (
        <div class="screen-open">
          <JoinHere address={address} room={room} />
          <div>
            {counts && (
              <p class="screen-count" role="status">
                {round ? t.screen.ofJoined(counts.cast - counts.paper, counts.admitted) : t.screen.joined(counts.admitted)}
                {counts.paper > 0 && <small> + {t.screen.paper(counts.paper)}</small>}
              </p>
            )}
            <h2>{t.results.candidate}</h2>
            <ol class="screen-candidates">
              {room.candidates.map((one) => (
                <li key={one.id}>{one.name[language.value] ?? one.name.sv}</li>
              ))}
            </ol>
          </div>
        </div>
      )}
      {!isOpen && told && (
        <Results
          round={told.round}
          result={told.result!}
          before={room.rounds.find(({ round: own }) => own < told.round)?.result ?? null}
          candidates={room.candidates}
          criteria={room.criteria}
          scale={room.scale}
          fewest={room.fewestVoters}
          brief
        />
      )}
      {!isOpen && room.changes && <Changes changes={room.changes} candidates={room.candidates} />}
      {room.stage === 'talk' && <Tables room={room} />}
      {room.stage === 'talk' && (
        <section>
          <h2>{t.evidence}</h2>
          <div class="screen-evidence">
            {room.candidates.map((one) => (
              <section key={one.id} class="room-candidate">
                <h3>{one.name[language.value] ?? one.name.sv}</h3>
                {one.note && <p>{one.note}</p>}
                <EvidenceOf one={one} />
              </section>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function JoinHere({ address, room }: { readonly address: RoomAddress; readonly room: Room }) {
  const t = roomTexts.value.screen;
  const typed = `${location.host}/m/${address.slug}/w`;
  const { size, path } = qrPath(`${location.origin}/m/${encodeURIComponent(address.slug)}/w/${room.code}`);
  return (
    <div class="screen-join">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t.qr}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p>
        {t.joinAt} <b>{typed}</b>
      </p>
      <p>
        {t.code} <b class="screen-code">{printJoinCode(room.code)}</b>
      </p>
    </div>
  );
}

/** How many a hall may be divided into. */
const tableCounts = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** In what order each table talks. Tables do not vote, and nothing is kept of who sits where. */
function Tables({ room }: { readonly room: Room }) {
  const t = roomTexts.value.screen;
  const [count, setCount] = useState(() => readTables(room.workshop));
  const names = room.candidates.map(({ name }) => name[language.value] ?? name.sv);
  return (
    <section class="screen-tables">
      <Select
        name="tables"
        label={t.tables}
        value={String(count)}
        choices={[{ value: '0', label: t.noTables }, ...tableCounts.map((n) => ({ value: String(n), label: t.tableCount(n) }))]}
        onChange={({ currentTarget }) => {
          setCount(Number(currentTarget.value));
          keepTables(room.workshop, Number(currentTarget.value));
        }}
      />
      {count > 0 && (
        <>
          <p>{t.tablesLong}</p>
          <div class="screen-evidence">
            {Array.from({ length: count }, (_, table) => (
              <section key={table} class="room-candidate">
                <h3>{t.table(table + 1)}</h3>
                <ol>
                  {orderOfTable(names, table, count).map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ol>
              </section>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
