import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldingStates } from '../../../server/database/tables.ts';
import {
  boardOf,
  type ClassNow,
  countHindrance,
  newCodes,
  printHindrance,
  recount,
  sheetOf,
  startHindrance,
  type Window,
} from '../../../server/fielding/sitting.rules.ts';
import { codeLimit, expectedPupils } from '../../../survey/fielding/code-limit.ts';

const window: Window = { state: 'open', opensAt: new Date('2026-10-05T06:00:00Z'), closesAt: new Date('2026-10-30T16:00:00Z') };
const before = new Date('2026-10-05T05:59:59Z');
const within = new Date('2026-10-06T08:20:00Z');
const one: ClassNow = { headCount: 24, refusals: 2, sitting: 'booked', codes: 25 };
const count = fc
  .record({ headCount: fc.nat(60), refusals: fc.nat(60) })
  .map(({ headCount, refusals }) => ({ headCount, refusals: Math.min(headCount, refusals) }));

describe('printHindrance', () => {
  it('lets sheets be printed as soon as the wave is open, before its window begins', () => {
    expect(printHindrance(window, one, before)).toBeNull();
    expect(printHindrance(window, { ...one, sitting: 'ended' }, within)).toBeNull();
  });

  it('takes nobody’s code away while pupils answer, and makes none for nobody', () => {
    expect(printHindrance(window, { ...one, sitting: 'running' }, within)).toBe('running');
    expect(printHindrance(window, { ...one, refusals: 24 }, within)).toBe('noPupils');
  });

  it('makes none that could not be used', () => {
    expect(printHindrance(window, one, window.closesAt)).toBe('outsideWindow');
    for (const state of fieldingStates.filter((each) => each !== 'open'))
      expect(printHindrance({ ...window, state }, one, within), state).toBe('notOpen');
  });
});

describe('startHindrance', () => {
  it('starts within the window and with codes only', () => {
    expect(startHindrance(window, one, window.opensAt)).toBeNull();
    expect(startHindrance(window, one, before)).toBe('outsideWindow');
    expect(startHindrance(window, one, window.closesAt)).toBe('outsideWindow');
    expect(startHindrance(window, { codes: 0 }, within)).toBe('noCodes');
    expect(startHindrance({ ...window, state: 'closing' }, one, within)).toBe('notOpen');
  });
});

describe('countHindrance', () => {
  it('lets a class be counted until its wave closes', () => {
    expect(fieldingStates.filter((state) => countHindrance({ state }) === null)).toEqual(['draft', 'opening', 'open']);
  });
});

describe('newCodes', () => {
  it('gives one to everybody who has not started, and the spares', () => {
    expect(newCodes({ headCount: 24, refusals: 2 }, 0)).toEqual({ pupils: 22, spare: 3 });
    expect(newCodes({ headCount: 24, refusals: 2 }, 20)).toEqual({ pupils: 2, spare: 3 });
    expect(newCodes({ headCount: 24, refusals: 2 }, 23)).toEqual({ pupils: 0, spare: 2 });
    expect(newCodes({ headCount: 24, refusals: 2 }, 25)).toEqual({ pupils: 0, spare: 0 });
  });

  it('never makes more than the limit together with those that are used, and leaves nobody without', () => {
    fc.assert(
      fc.property(count, fc.nat(80), (to, started) => {
        const { pupils, spare } = newCodes(to, started);
        expect(pupils + spare + started).toBe(Math.max(started, codeLimit(to)));
        expect(pupils).toBe(Math.max(0, expectedPupils(to) - started));
      }),
    );
  });
});

describe('recount', () => {
  it('lets a class grow at any time', () => {
    expect(recount({ ...one, sitting: 'running' }, { headCount: 25, refusals: 2 }, 20)).toEqual({ kind: 'fits' });
  });

  it('says that codes would be void when there are more than the smaller class may have, and changes nothing under pupils’ hands', () => {
    expect(recount(one, { headCount: 23, refusals: 2 }, 0)).toEqual({ kind: 'voidsCodes' });
    expect(recount({ ...one, sitting: 'running' }, { headCount: 23, refusals: 2 }, 20)).toEqual({ kind: 'running' });
    expect(recount({ ...one, codes: 0 }, { headCount: 3, refusals: 0 }, 0)).toEqual({ kind: 'fits' });
  });

  it('never leaves more used codes than the limit', () => {
    fc.assert(
      fc.property(count, fc.nat(40), fc.constantFrom('running', 'ended'), fc.nat(40), (to, codes, sitting, k) => {
        const started = Math.min(codes, k);
        const change = recount({ headCount: 60, refusals: 0, sitting, codes }, to, started);
        if (change.kind === 'fits' || change.kind === 'voidsCodes') expect(started).toBeLessThanOrEqual(codeLimit(to));
      }),
    );
  });

  it('tells nobody who tries one count after another how many have started, below five', () => {
    fc.assert(
      fc.property(count, fc.constantFrom('booked', 'running', 'ended'), fc.nat(4), fc.nat(4), (to, sitting, a, b) => {
        const now = { ...one, sitting };
        expect(recount(now, to, a)).toEqual(recount(now, to, b));
      }),
    );
  });
});

describe('sheetOf', () => {
  it('is there while a code is left, and too small once the class has grown', () => {
    expect(sheetOf({ ...one, codes: 0 }, 0)).toBe('none');
    expect(sheetOf(one, 24)).toBe('printed');
    expect(sheetOf({ ...one, headCount: 25 }, 0)).toBe('tooSmall');
    expect(sheetOf(one, 25)).toBe('none');
  });
});

describe('boardOf', () => {
  const seen = (started: number, sent: number) => ({ at: within, started, sent });

  it('says nothing of a class that has not begun, or that nobody has counted', () => {
    expect(boardOf(one, seen(0, 0))).toBeNull();
    expect(boardOf({ ...one, sitting: 'running' }, { at: null, started: 9, sent: 9 })).toBeNull();
  });

  it('says no number below five, at the threshold and on either side', () => {
    const running = { ...one, sitting: 'running' } as const;
    expect(boardOf(running, seen(5, 4))).toEqual({ kind: 'running', seenAt: within, started: 5, sent: 'fewerThanFive' });
    expect(boardOf(running, seen(6, 0))).toMatchObject({ started: 6, sent: 'fewerThanFive' });
    const small = [0, 1, 2, 3, 4].map((sent) => JSON.stringify(boardOf(running, seen(4, sent))));
    expect(new Set(small).size).toBe(1);
  });

  it('says at the end whether all who are expected have sent, and no number', () => {
    const ended = { ...one, sitting: 'ended' } as const;
    expect(boardOf(ended, seen(22, 21))).toEqual({ kind: 'ended', seenAt: within, sent: 'someMissing' });
    expect(boardOf(ended, seen(22, 22))).toEqual({ kind: 'ended', seenAt: within, sent: 'all' });
    expect(boardOf(ended, seen(24, 23))).toMatchObject({ sent: 'all' });
  });
});
