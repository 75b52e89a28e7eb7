/** What the log kept of an act, in words. What has no words yet, as from a later version, stands as it was kept. */
import { isAudience } from '../../notebooks/audience.ts';
import { actDetailTextsFor } from '../../notebooks/wording/act-detail-texts.ts';
import { formatNumber } from '../../notebooks/wording/format-numbers.ts';
import { nameOfAudience } from '../../notebooks/wording/publishing-texts.ts';
import { roleTextsFor } from '../../notebooks/wording/role-texts.ts';
import { settingsTextsFor } from '../../notebooks/wording/settings-texts.ts';
import type { Language } from '../../survey/text.ts';
import { dayOf, isDay, minuteOf } from '../shared/dates.ts';

type Detail = Readonly<Record<string, unknown>>;

/** Checksums are for whoever takes the log out as a file; name and address say who or what it was done to. */
const notSaid: readonly string[] = ['sha256', 'name', 'email', 'title'];
/** There is one municipality in a log, and a link that was handed over was sent to nobody. */
const nameless: readonly string[] = ['municipality', 'invitation'];
/** A rule may be half a point. */
const mostDecimals = 3;

/** @returns a line for each thing that was kept */
export const sayDetail = (detail: Detail, language: Language): readonly string[] =>
  Object.entries(detail)
    .filter(([key]) => !notSaid.includes(key))
    .map(([key, value]) =>
      value === true
        ? sayKey(key, language)
        : `${sayKey(key, language)}: ${sayAudience(key, value, language) ?? sayValue(value, language)}`,
    );

/**
 * What it was done to: by the name that the log kept, or the one that it has now. Of an id that only the database knows the beginning tells one table from
 * another; the file of a table that was taken out has it in its name.
 */
export function sayObject(
  { kind, id, name: now }: { readonly kind: string; readonly id: string; readonly name: string | null },
  detail: Detail,
  language: Language,
): string {
  const names = notSaid.slice(1).flatMap((key) => (typeof detail[key] === 'string' ? [detail[key]] : []));
  const own = nameless.includes(kind) ? '' : isOpaque(kind, id) ? id.slice(0, 8) : isDay(id) ? dayOf(id, language) : id;
  const name = names.length > 0 ? names.join(', ') : (now ?? own);
  const kinds: Readonly<Record<string, string>> = actDetailTextsFor(language).kinds;
  return `${kinds[kind] ?? kind} ${name}`.trim();
}

const isOpaque = (kind: string, id: string): boolean => kind === 'person' || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

function sayKey(key: string, language: Language): string {
  const settings: Readonly<Record<string, { readonly name: string }>> = settingsTextsFor(language).names;
  const keys: Readonly<Record<string, string>> = actDetailTextsFor(language).keys;
  return keys[key] ?? settings[key]?.name ?? key;
}

function sayValue(value: unknown, language: Language): string {
  const t = actDetailTextsFor(language);
  if (value === null || (Array.isArray(value) && value.length === 0)) return t.nothing;
  if (Array.isArray(value)) return value.map((one) => sayValue(one, language)).join(', ');
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') return formatNumber(value, language, mostDecimals);
  if (typeof value === 'string') return isMoment(value) ? minuteOf(value, language) : isDay(value) ? dayOf(value, language) : value;
  return sayGrant(value as Detail, language) ?? JSON.stringify(value);
}

/** A file or a reason may begin like a moment, or look like one that no calendar has. */
const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));

/** Who sees a notebook, or saw it: anywhere else the same word is one that somebody wrote. */
function sayAudience(key: string, value: unknown, language: Language): string | null {
  return ['before', 'after'].includes(key) && typeof value === 'string' && isAudience(value) ? nameOfAudience(value, language) : null;
}

function sayGrant({ role, scope }: Detail, language: Language): string | null {
  const { names, scope: sayScope } = roleTextsFor(language);
  if (typeof role !== 'string' || !Object.hasOwn(names, role)) return null;
  const name = names[role as keyof typeof names];
  const where = scope as { readonly kind: 'municipality' | 'area' | 'school'; readonly code?: string } | undefined;
  return where?.code === undefined ? name : `${name}, ${sayScope(where.kind, where.code)}`;
}
