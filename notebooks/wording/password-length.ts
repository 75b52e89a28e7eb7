/** How long a password is, in characters: said on pages, held by the server. */
export const passwordLength = { least: 12, most: 128 } as const;
