// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { aboutTextsFor } from '../../../notebooks/wording/about-texts.ts';
import { componentTextsFor } from '../../../notebooks/wording/component-texts.ts';
import { staffTextsFor } from '../../../notebooks/wording/staff-texts.ts';
import { textsFor } from '../../../notebooks/wording/texts.ts';
import { signInFrom } from '../../../web/account/where-to.ts';
import { Show } from '../../../web/app/failed.tsx';
import { useLoaded } from '../../../web/app/load.ts';
import { Form } from '../../../web/shared/components/form.tsx';
import { ReplyProblem } from '../../../web/shared/reply-problem.ts';
import { hostPerTest } from '../host.ts';

// The colours of the system, which this document cannot tell.
vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} })));

const host = hostPerTest();

/** A page with a field that may be written in, and a button that asks again. */
function Page({ ask, of }: { readonly ask: () => Promise<string>; readonly of: string }) {
  const [loaded, again] = useLoaded(ask, of);
  return h('div', {}, [
    h('button', { id: 'again', onClick: again }),
    h(Show<string>, { loaded, again, children: (value) => h('label', {}, [value, h('input', {})]) }),
  ]);
}
const show = (ask: () => Promise<string>, of = 'a school') => act(() => render(h(Page, { ask, of }), host()));
const askAgain = () => act(() => host().querySelector<HTMLElement>('#again')!.click());
/** Replies come after the acts. */
const seen = (text: string) => vi.waitFor(() => expect(host().textContent).toContain(text));
const input = () => host().querySelector('input');
const refuse =
  (status: number, kind = '') =>
  () =>
    Promise.reject(new ReplyProblem(status, kind));
const { shell } = textsFor('en');
const { notSent } = componentTextsFor('en');
const { problems } = staffTextsFor('en');

describe('Show', () => {
  it('keeps what is shown, and what is written in it, when it cannot be fetched again', async () => {
    const ask = vi.fn(() => Promise.resolve('Örtskolan'));
    await show(ask);
    await seen('Örtskolan');
    input()!.value = 'half a senten';
    ask.mockImplementation(refuse(0));
    await askAgain();
    await seen(shell.unreachable);
    expect(host().textContent).toContain('Örtskolan');
    expect(input()?.value).toBe('half a senten');

    ask.mockImplementation(() => Promise.resolve('Nya Örtskolan'));
    await askAgain();
    await seen('Nya Örtskolan');
    expect(host().textContent).not.toContain(shell.unreachable);
    expect(input()?.value).toBe('half a senten');
  });

  it('shows nothing of another key when its own value fails', async () => {
    await show(() => Promise.resolve('Örtskolan'));
    await seen('Örtskolan');
    await show(refuse(404), 'another school');
    await seen(aboutTextsFor('en').nowhereLong);
    expect(host().textContent).not.toContain('Örtskolan');
    expect(input()).toBeNull();
  });

  it('tells whoever lacks the second step how to get it, and not that they have no right', async () => {
    await show(refuse(403, 'secondFactor'));
    await seen(problems.secondFactorTitle);
    expect(host().querySelector(`a[href="/account"]`)?.textContent).toBe(problems.secondFactorNext);
    expect(host().textContent).not.toContain(problems.forbidden);
    await show(refuse(403, 'forbidden'), 'another page');
    await seen(problems.forbidden);
  });

  it('leads to where one signs in, and back to what was chosen since it was drawn', async () => {
    await show(refuse(401), 'a page of members');
    await seen(problems.signIn);
    history.replaceState(null, '', '/m/north/n/first#area=A01');
    // This document goes nowhere.
    host().addEventListener('click', (event) => event.preventDefault());
    const link = host().querySelector<HTMLAnchorElement>('a.button')!;
    link.click();
    expect(link.getAttribute('href')).toBe(signInFrom(location));
    expect(link.href).toContain(encodeURIComponent('#area=A01'));
  });
});

describe('Form', () => {
  it('keeps what is written, and says what the server wants first', async () => {
    const onSend = vi.fn<() => Promise<void>>(refuse(403, 'secondFactor'));
    await act(() => render(h(Form, { submit: 'Save', onSend, children: h('input', { name: 'one' }) }), host()));
    input()!.value = 'half a senten';
    const send = () => act(() => host().querySelector('form')!.requestSubmit());
    await send();
    await seen(notSent.secondFactor);
    expect(host().querySelector(`a[href="/account"]`)?.textContent).toBe(notSent.account);
    expect(input()?.value).toBe('half a senten');

    onSend.mockImplementation(refuse(403, 'forbidden'));
    await send();
    await seen(notSent.forbidden);
    expect(host().querySelector('a')).toBeNull();
  });
});
