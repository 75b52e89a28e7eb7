// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { type Checking, useChecked } from '../../../web/places/use-checked.ts';
import { hostPerTest } from '../host.ts';

const host = hostPerTest();

describe('useChecked', () => {
  let page: Checking<string>;
  const Page = () => {
    page = useChecked<string>();
    return null;
  };
  const show = () => act(() => render(h(Page, {}), host()));

  it('holds what was looked at, and tells of it, until the form is changed', async () => {
    const accepted: string[] = [];
    await show();
    await act(() =>
      page.check(
        async () => 'file A',
        (value) => accepted.push(value),
      ),
    );
    expect([page.checked, accepted]).toEqual(['file A', ['file A']]);
    await act(() => page.forget());
    expect(page.checked).toBeNull();
  });

  it('takes nothing of a look during which the form was changed', async () => {
    const accepted: string[] = [];
    await show();
    let answer: (value: string) => void;
    const look = () => new Promise<string>((resolve) => (answer = resolve));
    const looking = page.check(look, (value) => accepted.push(value));
    await act(() => page.forget());
    await act(async () => {
      answer!('file A');
      await looking;
    });
    expect([page.checked, accepted]).toEqual([null, []]);
  });
});
