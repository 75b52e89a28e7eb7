/** The languages of the form: what they are called by those who speak them, and which way they run. */

const names: Readonly<Record<string, string>> = {
  sv: 'Svenska',
  'sv-simple': 'Lätt svenska',
  en: 'English',
  ar: 'العربية',
  so: 'Soomaali',
};

/** As those who speak it write it. */
export function nameOfLanguage(language: string): string {
  if (names[language]) return names[language];
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

export const baseOf = (language: string): string => language.split('-')[0]!;

const rightToLeft = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];
export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.includes(baseOf(language)) ? 'rtl' : 'ltr');

/** What a reader and a voice are told: `sv-simple` is Swedish to them. */
export const tagOf = (language: string): string => (language.endsWith('-simple') ? baseOf(language) : language);

/** The first preferred language that is offered, else Swedish, else whatever there is. */
export function firstLanguage(offered: readonly string[], preferred: readonly string[]): string {
  for (const tag of preferred) {
    const found = offered.find((one) => one === tag) ?? offered.find((one) => one === baseOf(tag));
    if (found) return found;
  }
  return offered.includes('sv') ? 'sv' : (offered[0] ?? 'sv');
}
