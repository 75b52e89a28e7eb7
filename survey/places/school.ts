/** Schools and their classes. */

export const operators = ['public', 'independent'] as const;
export type Operator = (typeof operators)[number];

export interface School {
  /** Skolenhetskod: eight digits, from the national register of school units (Skolverket). */
  readonly school: string;
  readonly name: string;
  readonly operator: Operator;
  /** Code of the area where it lies; null where nobody has said. */
  readonly area: string | null;
  /** Days, such as 2026-08-01; null for always. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Codes of the schools that it was split from or merged of. */
  readonly predecessors: readonly string[];
}

export interface SchoolClass {
  readonly school: string;
  /** As 2026/27. */
  readonly schoolYear: string;
  readonly class: string;
  /** The usual grade of its pupils, as the instrument codes it; a pupil's own answer decides. */
  readonly grade: string | null;
  readonly headCount: number;
}

export const largestClass = 500;

export const isSchoolCode = (text: string): boolean => /^\d{8}$/.test(text);

/** `2026/27` from it, 2026-2027, 26/27 and the like; null for anything else. */
export function schoolYearOf(text: string): string | null {
  const [, first, second] = /^(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})$/.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined) return null;
  const start = Number(first.slice(-2)) + (first.length === 4 ? Math.floor(Number(first) / 100) * 100 : 2000);
  const end = String(start + 1);
  return start >= 1990 && start < 2100 && (second === end || second === end.slice(2)) ? `${start}/${end.slice(2)}` : null;
}

/** The school year of a day: it begins in July, when the one before has ended everywhere. @param day as 2026-11-22 */
export function schoolYearOn(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '07' ? 1 : 0);
  return `${year}/${String(year + 1).slice(2)}`;
}

/** Grades as instruments usually code them: 7 for `åk 7` and `årskurs 7`, gy1 for `gymnasiet år 1` and `Gy 1`; any other text as it is. */
export function gradeOf(text: string): string {
  const [, stage, number] = /^(?:(åk|årskurs|ak|gy|gymnasiet(?:\s+år)?)\.?\s*)?(\d{1,2})$/i.exec(text.trim()) ?? [];
  if (number === undefined) return text.trim();
  return /^gy/i.test(stage ?? '') ? `gy${Number(number)}` : String(Number(number));
}
