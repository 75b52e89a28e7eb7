import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereTo } from '../../../web/account/where-to.ts';

const origin = 'https://motvikt.kommun.example';
const to = (wanted: string) => whereTo({ search: `?to=${encodeURIComponent(wanted)}`, hash: '', origin });

describe('whereTo', () => {
  it('leads back to the page that one came from, with all of its address', () => {
    expect(to('/m/north/n/first?area=A01#rows')).toBe('/m/north/n/first?area=A01#rows');
    expect(whereTo({ search: '', hash: `#to=${encodeURIComponent('/account/invitation#abc')}`, origin })).toBe('/account/invitation#abc');
    expect(whereTo({ search: '', hash: '', origin })).toBe('/');
  });

  it('leads to no other server, however it is written', () => {
    for (const wanted of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '\\\\evil.example',
      'javascript:alert(1)',
      ' //evil.example',
      'evil.example',
      '//',
      '/.//evil.example',
      '/..//evil.example',
      '/a/..//evil.example',
      '/%2e//evil.example',
      '/.\\/evil.example',
    ])
      expect(to(wanted), wanted).toBe('/');
  });

  it('leads to a page of ours, for any address of dots and slashes', () => {
    const pieces = fc.array(fc.constantFrom('/', '\\', '.', '..', '%2e', 'a', 'evil.example', '\t', '?', '#', '@', ':'), { maxLength: 8 });
    fc.assert(fc.property(pieces, (wanted) => new URL(to(`/${wanted.join('')}`), origin).origin === origin));
  });
});
