/** The room as it is, kept up by server-sent events. Whatever was missed while the network was away comes with the next connection. */
import { useEffect, useState } from 'preact/hooks';
import type { Room } from '../../server/workshops/room.ts';
import { askRoom, type RoomAddress, roomPath } from './room-api.ts';

export interface Counts {
  readonly admitted: number;
  /** Of them `paper` from paper. */
  readonly cast: number;
  readonly paper: number;
}

export type SeenRoom =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'there'; readonly room: Room; readonly counts: Counts | null; readonly isLive: boolean };

/** In milliseconds: how long a screen waits before it asks anew where the browser has given up. */
const pause = 2000;

export function useRoom(address: RoomAddress): SeenRoom {
  const [room, setRoom] = useState<Room | 'unknown' | null>(null);
  const [counts, setCounts] = useState<Counts | null>(null);
  const [isLive, setLive] = useState(true);
  useEffect(() => {
    let events: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const listen = () => {
      events = new EventSource(`${roomPath(address)}/events`);
      events.addEventListener('room', (event) => {
        setRoom(JSON.parse(event.data as string) as Room);
        setLive(true);
      });
      events.addEventListener('counts', (event) => setCounts(JSON.parse(event.data as string) as Counts));
      events.addEventListener('error', () => {
        setLive(false);
        // The browser comes back by itself, but not after a reply that is no stream, such as a restarting proxy's.
        if (events?.readyState === EventSource.CLOSED && !isOver) timer = setTimeout(listen, pause + Math.random() * pause);
      });
    };
    const begin = async () => {
      const asked = await askRoom(address);
      if (isOver) return;
      if (asked.kind === 'refused') setRoom('unknown');
      else if (asked.kind === 'noConnection') {
        setLive(false);
        timer = setTimeout(() => void begin(), pause);
      } else {
        setRoom(asked.value);
        setLive(true);
        listen();
      }
    };
    void begin();
    return () => {
      isOver = true;
      clearTimeout(timer);
      events?.close();
    };
  }, [address.slug, address.code]);
  if (room === 'unknown') return { kind: 'unknown' };
  return room === null ? { kind: 'waiting' } : { kind: 'there', room, counts, isLive };
}
