/**
 * What the reader has chosen stands in the page's address, behind `#`: a link and a reload show the same, and the server never sees it. The
 * frame says what was chosen, so it is taken for hostile: names and codes of a few letters, so many of them, so often.
 */
import type { Choices } from '../sandbox/protocol.ts';
import { budget } from './budget.ts';

/** Fields of one notebook, and letters of them all together: an address that still fits into a letter. */
const mostChoices = 12;
const longest = 400;
const isName = (name: unknown): name is string => typeof name === 'string' && /^[a-z][A-Za-z0-9-]{0,23}$/.test(name);
/** Codes as survey firms write them; nothing that ends a line, turns its direction, or is markup. */
const isCode = (code: unknown): code is string => typeof code === 'string' && /^[\p{L}\p{N}][\p{L}\p{N} _.,:+()=/-]{0,63}$/u.test(code);

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
  if (!hash.startsWith('#') || hash.length > longest) return [];
  const pairs = hash
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
  /** What the frame says was chosen. The last of many stands in the address in the end. */
  keep(said: unknown): void;
  stop(): void;
}

/** @param write puts `#…` into the address without a new page in the browser's history */
export function addressKeeper(write: (hash: string) => void, now: () => number = () => performance.now()): AddressKeeper {
  const mayChange = budget(changes, now());
  let last: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const change = () => {
    waiting = undefined;
    if (last === null) return;
    if (mayChange.take(now())) {
      write(last);
      last = null;
    } else waiting = setTimeout(change, 1000 / changes.perSecond);
  };
  return {
    keep(said) {
      const choices = checkedChoices(said);
      if (!choices) return;
      last = writeChoices(choices);
      if (waiting === undefined) change();
    },
    stop: () => clearTimeout(waiting),
  };
}
