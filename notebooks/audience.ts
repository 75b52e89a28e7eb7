/** To whom a notebook is published. */
export const audiences = ['everyone', 'municipality'] as const;
export type Audience = (typeof audiences)[number];
