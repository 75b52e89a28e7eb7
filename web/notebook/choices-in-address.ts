/**
 * What the reader has chosen stands in the page's address, behind `#`: a link and a reload show the same, and the server never sees it. The
 * frame says what was chosen, so it is taken for hostile: names and codes as short as the house's own, so many of them, so often. All but letters is written percent-encoded, and
 * what is read is only ever compared with what is offered.
 */
import { isPlainName } from '../../survey/plain-name.ts';
import type { Choices } from '../sandbox/protocol.ts';
import { budget } from './budget.ts';
import { withoutSection } from './section-in-address.ts';

/** Fields of one notebook, and letters of them all together as written: room for the longest code in any script, in an address that programs still take. */
const mostChoices = 12;
const longest = 2000;
const isName = (name: unknown): name is string => typeof name === 'string' && /^[a-z][A-Za-z0-9-]{0,23}$/.test(name);
/** Whatever may be a code in a file of areas may stand here, alone or after its variable, as `area=A01`; nothing ends a line or turns its direction. */
const isCode = (code: unknown): code is string =>
  typeof code === 'string' && code !== '' && isPlainName(code.replace(/^[A-Za-z][A-Za-z0-9-]{0,23}=/, ''));

/** @returns the choices as they may stand in the address; null where they have another shape */
export function checkedChoices(said: unknown): Choices | null {
  if (!Array.isArray(said) || said.length > mostChoices) return null;
  const names = new Set<string>();
  const checked: [string, string | null][] = [];
  for (const one of said as unknown[]) {
    if (!Array.isArray(one) || one.length !== 2) return null;
    const [name, code] = one as unknown[];
    if (!isName(name) || names.has(name) || !(code === null || isCode(code))) return null;
    names.add(name);
    checked.push([name, code]);
  }
  return writeChoices(checked).length > longest ? null : checked;
}

/** `#survey=example&area=area=A01&sex=`: nothing after the name is "all". */
export const writeChoices = (choices: Choices): string =>
  choices.length === 0 ? '' : `#${choices.map(([name, code]) => `${name}=${written(code ?? '')}`).join('&')}`;
const written = (code: string): string => encodeURIComponent(code).replaceAll('%3D', '=');

/** @returns what an address chooses: nothing where it is not of our making */
export function readChoices(hash: string): Choices {
  const chosen = withoutSection(hash);
  if (!chosen.startsWith('#') || chosen.length > longest) return [];
  const pairs = chosen
    .slice(1)
    .split('&')
    .map((part) => {
      const [name, ...code] = part.split('=');
      return [name, code.length === 0 ? undefined : decoded(code.join('='))];
    });
  return checkedChoices(pairs.map(([name, code]) => [name, code === '' ? null : code])) ?? [];
}
function decoded(code: string): string | undefined {
  try {
    return decodeURIComponent(code);
  } catch {
    return undefined;
  }
}

/** Browsers refuse more than a hundred changes of an address in half a minute, some with an error; a reader makes far fewer. */
const changes = { burst: 10, perSecond: 1 };

export interface AddressKeeper {
  /** What the frame says was chosen. The last of many stands in the address in the end; nothing where it cannot: an address never shows another choice than the screen. */
  keep(said: unknown): void;
  stop(): void;
}

/** @param write puts `#…` into the address without a new page in the browser's history */
export function addressKeeper(write: (hash: string) => void, now: () => number = () => performance.now()): AddressKeeper {
  const mayChange = budget(changes, now());
  let last = '';
  let standing: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const change = () => {
    waiting = undefined;
    if (last === standing) return;
    if (mayChange.take(now())) {
      standing = last;
      write(last);
    } else waiting = setTimeout(change, 1000 / changes.perSecond);
  };
  return {
    keep(said) {
      last = writeChoices(checkedChoices(said) ?? []);
      if (waiting === undefined) change();
    },
    stop: () => clearTimeout(waiting),
  };
}
