/** Behind TLS a name that begins with __Host- lets no other host and no plain http set the cookie. */
export const cookiePrefixOf = (publicUrl: string): string => (publicUrl.startsWith('https:') ? '__Host-motvikt' : 'motvikt');
