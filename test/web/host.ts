/** A place on an empty page for components, cleared after each test. */
import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';

/** For the top of a file of tests. @returns the place of the test that runs */
export function hostPerTest(): () => HTMLElement {
  let host: HTMLElement;
  beforeEach(() => {
    host = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    render(null, host);
    host.remove();
  });
  return () => host;
}
