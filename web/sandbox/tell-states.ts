/** Tells the editor how cells do: that one begins at once, since it may never end, and the rest together a moment later. */
import { budget } from '../notebook/budget.ts';
import type { CellWatcher } from './cell-states.ts';
import type { CellState, FromFrame } from './protocol.ts';

const laterMs = 50;
/** At most so many are told at once; a slider that is dragged runs many cells many times. */
const atOnce = { burst: 200, perSecond: 20 };

/** @param now milliseconds; a test gives its own */
export function stateTeller(send: (message: FromFrame) => void, now: () => number = () => performance.now()): CellWatcher {
  const waiting = new Map<number, CellState>();
  const mayTell = budget(atOnce, now());
  const tell = () => {
    send({ type: 'states', states: [...waiting.values()] });
    waiting.clear();
  };
  const keep = (state: CellState) => {
    if (waiting.size === 0) setTimeout(tell, laterMs);
    waiting.set(state[0], state);
  };
  return {
    running(cell) {
      if (mayTell.take(now())) send({ type: 'states', states: [[cell, 'running', null]] });
      else keep([cell, 'running', null]);
    },
    done: (cell) => keep([cell, 'done', null]),
    failed: (cell, line) => keep([cell, 'failed', line]),
  };
}
