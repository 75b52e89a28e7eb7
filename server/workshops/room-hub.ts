/**
 * Tells every screen in a room what has changed, by server-sent events. Several server processes may lead the same workshop, so what counts is the
 * database alone: each process asks it twice a second for the versions of the rooms that somebody watches here, and at once where it has changed one
 * itself. A screen that comes back gets the room as it is; there is nothing that it could have missed.
 */
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { readRoom } from './room.ts';
import { findPulses, type Pulse } from './workshop.repository.ts';

export interface RoomHub {
  /** The events of a room, until whoever watches goes away. */
  watch(municipality: string, workshop: string): Response;
  /** Something has changed: it need not wait for its turn. */
  changed(workshop: string): void;
}

interface Watched {
  readonly municipality: string;
  readonly screens: Set<ReadableStreamDefaultController<Uint8Array>>;
  /** What was told last. */
  version: number | null;
  counts: string | null;
  /** The room and its counts as events, for whoever comes. */
  last: readonly Uint8Array[];
}

/** In milliseconds. */
const pause = 500;
const beat = 15_000;
/** Events that a screen may leave unread: one that reads nothing any more is let go, and comes back when it can. */
const mostUnread = 32;

const encoder = new TextEncoder();
const eventOf = (name: string, value: unknown): Uint8Array => encoder.encode(`event: ${name}\ndata: ${JSON.stringify(value)}\n\n`);
const countsOf = ({ admitted, cast, paper }: Pulse) => ({ admitted, cast, paper });

export function openRoomHub(db: Database): RoomHub {
  const rooms = new Map<string, Watched>();
  let asking: Promise<void> | null = null;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let beatAt = Date.now() + beat;

  const leave = (workshop: string, screen: ReadableStreamDefaultController<Uint8Array>) => {
    const room = rooms.get(workshop);
    room?.screens.delete(screen);
    if (room?.screens.size === 0) rooms.delete(workshop);
  };
  const tell = (workshop: string, { screens }: Watched, event: Uint8Array) => {
    for (const screen of screens) {
      if ((screen.desiredSize ?? 0) <= 0) {
        leave(workshop, screen);
        screen.close();
      } else screen.enqueue(event);
    }
  };

  async function ask(): Promise<void> {
    for (const municipality of new Set([...rooms.values()].map((one) => one.municipality))) {
      const own = [...rooms].filter(([, one]) => one.municipality === municipality).map(([workshop]) => workshop);
      const news = await inMunicipality(db, municipality, async (tx) => {
        const pulses = await findPulses(tx, own);
        const found = [];
        for (const pulse of pulses) {
          const isNew = pulse.version !== rooms.get(pulse.workshop)?.version;
          found.push({ pulse, room: isNew ? await readRoom(tx, pulse.workshop) : undefined });
        }
        return found;
      });
      for (const { pulse, room } of news) {
        const watched = rooms.get(pulse.workshop);
        if (!watched) continue;
        const counts = JSON.stringify(countsOf(pulse));
        const [isNew, isMore] = [room !== undefined, counts !== watched.counts];
        if (room) watched.version = room.version;
        watched.counts = counts;
        const counted = eventOf('counts', countsOf(pulse));
        watched.last = [room ? eventOf('room', room) : watched.last[0]!, counted];
        if (isNew) tell(pulse.workshop, watched, watched.last[0]!);
        if (isNew || isMore) tell(pulse.workshop, watched, counted);
      }
    }
    if (Date.now() >= beatAt) {
      beatAt = Date.now() + beat;
      // Proxies close what says nothing.
      for (const [workshop, room] of rooms) tell(workshop, room, encoder.encode(':\n\n'));
    }
  }

  function askNow(): void {
    if (asking) {
      again = true;
      return;
    }
    if (timer) clearTimeout(timer);
    timer = null;
    // A database that does not answer now is asked again at the next turn; screens keep what they show.
    asking = ask()
      .catch(() => {})
      .finally(() => {
        asking = null;
        if (again) {
          again = false;
          askNow();
        } else if (rooms.size > 0) {
          timer = setTimeout(askNow, pause);
          timer.unref();
        }
      });
  }

  return {
    watch(municipality, workshop) {
      let own: ReadableStreamDefaultController<Uint8Array>;
      const stream = new ReadableStream<Uint8Array>(
        {
          start(screen) {
            own = screen;
            screen.enqueue(encoder.encode('retry: 1000\n\n'));
            const room = rooms.get(workshop) ?? { municipality, screens: new Set(), version: null, counts: null, last: [] };
            rooms.set(workshop, room);
            for (const event of room.last) screen.enqueue(event);
            room.screens.add(screen);
            // The first one waits for no turn.
            if (room.last.length === 0 || !timer) askNow();
          },
          cancel: () => leave(workshop, own),
        },
        new CountQueuingStrategy({ highWaterMark: mostUnread }),
      );
      return new Response(stream, {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' },
      });
    },
    changed: (workshop) => {
      if (rooms.has(workshop)) askNow();
    },
  };
}
