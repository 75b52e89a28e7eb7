import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, readAddress } from '../../../notebooks/wording/page-addresses.ts';

describe('readAddress', () => {
  it('knows the pages there are', () => {
    expect(readAddress('/')).toEqual({ page: 'list' });
    expect(readAddress('/m/exempelkommun/n/long-term-change')).toEqual({
      page: 'notebook',
      slug: 'exempelkommun',
      notebook: 'long-term-change',
    });
    expect(readAddress('/about/method')).toEqual({ page: 'about', about: 'method' });
  });

  it('finds nothing at any other address, however it is written', () => {
    for (const path of [
      '/nope',
      '/about/nope',
      '/about',
      '/m',
      '/m/',
      '/m/a/n/',
      '/m/a/n/b/c',
      '/M/a/n/b',
      '/m/%E4/n/b',
      '/m/a/n/%',
      '//',
      `/${'x'.repeat(9000)}`,
    ])
      expect(readAddress(path), path).toEqual({ page: 'nowhere' });
  });
});

describe('addressOf', () => {
  it('writes an address that readAddress reads back, whatever the names are', () => {
    const name = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(name, name, (slug, notebook) => {
        expect(readAddress(addressOf('notebook', { slug, notebook }))).toEqual({ page: 'notebook', slug, notebook });
      }),
    );
  });
});
