/** The name in a notebook's address, made of its title: small letters a-z, digits and single hyphens. */
const longest = 60;

/** @returns "analys" for a title without any such letter */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'analys' : plain;
}
