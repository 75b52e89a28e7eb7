/** What the log kept of an act, in words. What has no words yet, as from a later version, stands as it was kept. */
import { actDetailTextsFor } from '../../notebooks/wording/act-detail-texts.ts';
import { publishingTextsFor } from '../../notebooks/wording/publishing-texts.ts';
import { roleTextsFor } from '../../notebooks/wording/role-texts.ts';
import { settingsTextsFor } from '../../notebooks/wording/settings-texts.ts';
import type { Language } from '../../survey/text.ts';

type Detail = Readonly<Record<string, unknown>>;

/** Checksums are for whoever takes the log out as a file; name and address say who or what it was done to. */
const notSaid: readonly string[] = ['sha256', 'name', 'email', 'title'];

/** @returns a line for each thing that was kept */
export const sayDetail = (detail: Detail, language: Language): readonly string[] =>
  Object.entries(detail)
    .filter(([key]) => !notSaid.includes(key))
    .map(([key, value]) => (value === true ? sayKey(key, language) : `${sayKey(key, language)}: ${sayValue(value, language)}`));

/**
 * What it was done to: by its name where the log has one. Of an id that only the database knows the beginning tells one table from
 * another; the file of a table that was taken out has it in its name.
 */
export function sayObject({ kind, id }: { readonly kind: string; readonly id: string }, detail: Detail, language: Language): string {
  const names = notSaid.slice(1).flatMap((key) => (typeof detail[key] === 'string' ? [detail[key]] : []));
  const name = names.length > 0 ? names.join(', ') : kind === 'municipality' ? '' : isOpaque(kind, id) ? id.slice(0, 8) : id;
  return `${actDetailTextsFor(language).kinds[kind] ?? kind} ${name}`.trim();
}

const isOpaque = (kind: string, id: string): boolean => kind === 'person' || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

function sayKey(key: string, language: Language): string {
  const settings: Readonly<Record<string, { readonly name: string }>> = settingsTextsFor(language).names;
  return actDetailTextsFor(language).keys[key] ?? settings[key]?.name ?? key;
}

function sayValue(value: unknown, language: Language): string {
  const t = actDetailTextsFor(language);
  if (value === null || (Array.isArray(value) && value.length === 0)) return t.nothing;
  if (Array.isArray(value)) return value.map((one) => sayValue(one, language)).join(', ');
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'number') return value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB');
  if (typeof value === 'string') return sayText(value, language);
  return sayGrant(value as Detail, language) ?? JSON.stringify(value);
}

function sayText(text: string, language: Language): string {
  const audiences: Readonly<Record<string, { readonly name: string }>> = publishingTextsFor(language).audiences;
  if (Object.hasOwn(audiences, text)) return audiences[text]!.name;
  return /^\d{4}-\d\d-\d\dT/.test(text) ? sayMoment(text, language) : text;
}
const sayMoment = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

function sayGrant({ role, scope }: Detail, language: Language): string | null {
  const { names, scope: sayScope } = roleTextsFor(language);
  if (typeof role !== 'string' || !Object.hasOwn(names, role)) return null;
  const name = names[role as keyof typeof names];
  const where = scope as { readonly kind: 'municipality' | 'area' | 'school'; readonly code?: string } | undefined;
  return where?.code === undefined ? name : `${name}, ${sayScope(where.kind, where.code)}`;
}
