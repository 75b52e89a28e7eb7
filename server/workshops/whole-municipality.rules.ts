/** How an address names the whole municipality where it could name an area: by what is no code. A role for one area does not reach it. Pure. */
export const wholeMunicipality = '-';

/** @returns as it is stored: empty for the whole municipality */
export const areaOf = (part: string): string => (part === wholeMunicipality ? '' : part);
