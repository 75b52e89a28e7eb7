import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomBefore } from '../../../web/sandbox/paper.ts';

const page = 900;

describe('roomBefore', () => {
  it('is nothing for what stands well on its page, and for what is longer than one', () => {
    expect([roomBefore(10, 800, page), roomBefore(910, 1700, page), roomBefore(100, 1100, page)]).toEqual([0, 0, 0]);
  });

  it('reaches to the next page for what would be cut', () => {
    const room = roomBefore(800, 950, page);
    expect(800 + room).toBeGreaterThan(page);
    expect(800 + room).toBeLessThan(page + 10);
  });

  it('lets no page end within a block that fits on one, and moves it no further than needed', () => {
    const anywhere = fc.double({ min: 0, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(anywhere, fc.double({ min: 1, max: page - 10, noNaN: true }), (start, height) => {
        const room = roomBefore(start, start + height, page);
        const [top, bottom] = [start + room, start + room + height];
        expect(Math.floor(top / page)).toBe(Math.floor(bottom / page));
        expect(room).toBeGreaterThanOrEqual(0);
        expect(Math.floor(top / page) - Math.floor(start / page)).toBeLessThanOrEqual(1);
        expect(roomBefore(top, bottom, page), 'once is enough').toBeLessThan(0.001);
      }),
    );
  });
});
