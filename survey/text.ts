/** A text in the languages that every staff page has; an instrument may carry more (DESIGN: languages are data). */
export type Text = Readonly<Record<string, string>> & { readonly sv: string; readonly en: string };

/** The languages of the staff pages. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];
