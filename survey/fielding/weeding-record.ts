/** The record of what was weeded when a wave closed (gallringsprotokoll). It never says anything about answers. */
export interface WeedingRecord {
  /** The day, such as 2026-11-22. */
  readonly closedOn: string;
  /** A dress rehearsal, or a wave that nobody answered: nothing was kept. */
  readonly nothingKept: boolean;
  /** Sealed forms that were there. */
  readonly responses: number;
  /** Of these: sent blank, by pupils who did not want to take part. */
  readonly blank: number;
  /** Forms that could not be read, by reason: they count in nothing. */
  readonly unreadable: Readonly<Record<string, number>>;
  /** Forms left out because their class had more than its head-count and spares allow: nobody knows which are the pupils'. */
  readonly leftOut: number;
  /** These classes. */
  readonly classesLeftOut: readonly ClassLeftOut[];
  /** Answers to questions that the form does not show to whoever gave the answers before them; they were taken away. */
  readonly hidden: number;
  /** Pupils whose home area was coarsened, and to what; pupils who are still alone in their school, grade, sex and home area. */
  readonly coarsened: { readonly toDistrict: number; readonly toOther: number };
  readonly unique: number;
  /** What was destroyed. */
  readonly destroyed: { readonly responses: number; readonly codes: number; readonly keys: number };
  /** Copies of the keys that were made while the wave was asked, as far as they are listed. Whoever has one and a copy of the forms can open these. */
  readonly keyCopies: number;
}

export interface ClassLeftOut {
  readonly school: string;
  readonly class: string;
  readonly responses: number;
  /** Most that could have come from its pupils and the spare codes. */
  readonly allowed: number;
}
