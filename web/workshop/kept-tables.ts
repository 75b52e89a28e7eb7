/** Into how many tables the hall of a workshop is divided: of this wall alone, so that a reload in the middle of the talk changes nothing. */
const nameOf = (workshop: string): string => `motvikt-tables-${workshop}`;

/** @returns 0 where it is not divided */
export function readTables(workshop: string): number {
  try {
    return Number(sessionStorage.getItem(nameOf(workshop)) ?? 0);
  } catch {
    return 0;
  }
}

export function keepTables(workshop: string, count: number): void {
  try {
    sessionStorage.setItem(nameOf(workshop), String(count));
  } catch {
    // Private windows of some browsers: the tables stay until the page is read again.
  }
}
