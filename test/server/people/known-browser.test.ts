import { describe, expect, it } from 'vitest';
import { knownBrowser, rememberBrowser } from '../../../server/people/known-browser.ts';

const secret = 'of this installation';
const valueOf = (cookie: string) => /^[^=]+=([^;]*)/.exec(cookie)![1]!;
const remember = (value: string | undefined, email: string) => valueOf(rememberBrowser(value, email, secret, 'motvikt'));

describe('knownBrowser', () => {
  it('knows a browser for those who have signed in in it, and keeps its id for them', () => {
    const one = remember(undefined, 'a@b.se');
    const two = remember(one, 'c@d.se');
    expect(knownBrowser(one, 'a@b.se', secret)).not.toBeNull();
    expect(knownBrowser(two, 'a@b.se', secret)).toBe(knownBrowser(one, 'a@b.se', secret));
    expect(knownBrowser(two, 'c@d.se', secret)).toBe(knownBrowser(one, 'a@b.se', secret));
    expect(knownBrowser(one, 'c@d.se', secret)).toBeNull();
  });

  it('takes nothing that this installation has not given', () => {
    const value = remember(undefined, 'a@b.se');
    const [id, proof] = value.split('.');
    for (const forged of [undefined, '', '.', `${id}`, `${id}.`, `x${id!.slice(1)}.${proof}`, `${id}.${proof!.slice(1)}x`, '.'.repeat(500)])
      expect(knownBrowser(forged, 'a@b.se', secret), forged).toBeNull();
    expect(knownBrowser(value, 'a@b.se', 'another secret')).toBeNull();
  });

  it('stays short, however many use the browser', () => {
    let value: string | undefined;
    for (let k = 0; k < 50; k++) value = remember(value, `person-${k}@b.se`);
    expect(value!.length).toBeLessThan(250);
    expect(knownBrowser(value, 'person-49@b.se', secret)).not.toBeNull();
    expect(knownBrowser(value, 'person-2@b.se', secret)).toBeNull();
  });
});
