import { describe, expect, it } from 'vitest';
import { turnOf } from '../../../web/sandbox/faces.ts';

const press = (key: string, more = {}) =>
  turnOf({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false, ...more });

describe('turnOf', () => {
  it('takes arrows and what a remote sends', () => {
    expect(['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', 'ArrowDown', 'a'].map((key) => press(key))).toEqual([
      1,
      1,
      -1,
      -1,
      null,
      null,
    ]);
  });

  it('leaves the browser its own keys, and others theirs', () => {
    expect([press('ArrowLeft', { altKey: true }), press('ArrowRight', { defaultPrevented: true })]).toEqual([null, null]);
  });
});
