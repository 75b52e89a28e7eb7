import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signInFrom, tokenIn, whereTo } from '../../../web/account/where-to.ts';

const origin = 'https://motvikt.kommun.example';
const to = (wanted: string) => whereTo({ hash: `#to=${encodeURIComponent(wanted)}`, origin });

describe('whereTo', () => {
  it('leads back to the page that one came from, with all of its address', () => {
    expect(to('/m/north/n/first?area=A01#rows')).toBe('/m/north/n/first?area=A01#rows');
    for (const hash of ['', '#', '#content', '#signed-in']) expect(whereTo({ hash, origin })).toBe('/');
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

describe('signInFrom', () => {
  const from = (address: string) => signInFrom(new URL(address, origin) as unknown as Location);

  it('comes back to where one was, with what was chosen there, which no server is told', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(text, text, (slug, area) => {
        const here = new URL(`/m/${encodeURIComponent(slug)}/n#area=${encodeURIComponent(area)}`, origin);
        const signIn = new URL(signInFrom(here as unknown as Location), origin);
        expect(signIn.pathname + signIn.search).toBe('/sign-in');
        expect(whereTo({ hash: signIn.hash, origin })).toBe(here.pathname + here.search + here.hash);
      }),
    );
    expect(from('/')).toBe('/sign-in');
  });

  it('takes no token of a link along', () => {
    const token = 'Ab3_-Ab3_-Ab3_-Ab3_-';
    expect(tokenIn(`#${token}`)).toBe(token);
    expect(from(`/account/invitation#${token}`)).toBe(`/sign-in#to=${encodeURIComponent('/account/invitation')}`);
  });
});
