// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { keepWayBack, takeWayBack } from '../../../web/account/way-back.ts';

describe('takeWayBack', () => {
  it('leads to the page that was kept, once, and otherwise to the start', () => {
    expect(takeWayBack()).toBe('/');
    keepWayBack('/m/north/people');
    expect(takeWayBack()).toBe('/m/north/people');
    expect(takeWayBack()).toBe('/');
  });

  it('leads to the start in a browser that keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const [set, get] = [vi.spyOn(Storage.prototype, 'setItem'), vi.spyOn(Storage.prototype, 'getItem')];
    set.mockImplementation(refuse);
    get.mockImplementation(refuse);
    keepWayBack('/m/north/people');
    expect(takeWayBack()).toBe('/');
    set.mockRestore();
    get.mockRestore();
  });
});
