/** What the pupil's form says by itself, around the questions. One file per language; a form loads one of them. */
export interface PupilWords {
  /** Short words on buttons. */
  readonly next: string;
  readonly skip: string;
  readonly back: string;
  readonly listen: string;
  readonly stopListening: string;
  readonly more: string;
  readonly leaveFast: string;
  readonly tryAgain: string;
  readonly refuse: string;
  readonly language: string;
  readonly loading: string;
  /** Said before the form is there, where it may never come. */
  readonly reload: string;

  readonly title: string;
  readonly schoolAndClass: (school: string, className: string) => string;
  readonly rehearsal: string;
  /** What, why, voluntary, who sees what, what we cannot promise. */
  readonly intro: {
    readonly about: string;
    readonly why: (municipality: string) => string;
    readonly voluntary: string;
    readonly secret: string;
    readonly groups: string;
    readonly alone: string;
    readonly moreTitle: string;
    readonly more: readonly string[];
  };
  readonly keyWords: { readonly title: string; readonly compare: string; readonly wait: string };
  readonly code: {
    readonly label: string;
    readonly hint: string;
    readonly fromSheet: (code: string) => string;
    readonly another: string;
    readonly start: string;
    readonly carryOn: string;
    readonly begun: string;
    readonly checking: string;
    readonly empty: string;
    readonly tooShort: (characters: number, needed: number) => string;
    readonly tooLong: (characters: number, needed: number) => string;
    readonly strange: (character: string) => string;
    readonly mistyped: string;
    readonly unknown: string;
    readonly used: string;
    readonly notNow: string;
  };
  readonly notOpen: {
    readonly before: (when: string) => string;
    readonly paused: string;
    readonly after: string;
  };
  /** Something did not work: what, and what to do. */
  readonly trouble: {
    readonly noConnection: string;
    readonly noSuchClass: string;
    readonly keys: string;
    readonly unsafe: string;
    readonly oldBrowser: string;
    readonly languageLater: string;
  };
  readonly about: string;
  readonly part: (at: number, of: number, title: string) => string;
  readonly rest: string;
  readonly untilSent: string;
  readonly home: {
    readonly search: string;
    /** Where squares and stops can be looked for too. */
    readonly searchPlaces: string;
    readonly searchHint: string;
    readonly showAll: string;
    readonly found: (count: number) => string;
    readonly none: string;
    readonly others: string;
    readonly within: (district: string) => string;
    readonly near: (schools: string) => string;
    readonly chosen: (area: string) => string;
    readonly isRight: string;
    readonly right: string;
    readonly again: string;
  };
  readonly end: {
    readonly title: string;
    readonly answered: (answered: number, of: number) => string;
    readonly refused: (count: number) => string;
    readonly skipped: (count: number) => string;
    readonly toSkipped: string;
    readonly afterwards: string;
    readonly send: string;
  };
  readonly sending: {
    readonly title: string;
    readonly now: string;
    readonly waiting: string;
    readonly keepOpen: string;
    readonly again: string;
    readonly closed: string;
    readonly refused: string;
  };
  /** `results`: where they are shown later; the address follows. */
  readonly sent: { readonly title: string; readonly text: string; readonly results: string; readonly close: string };
  readonly out: {
    readonly title: string;
    readonly ask: string;
    readonly text: string;
    readonly send: string;
    readonly stay: string;
  };
  readonly idle: { readonly title: string; readonly text: string; readonly start: string };
  readonly help: { readonly title: string; readonly text: string; readonly atSchool: string; readonly lines: readonly string[] };
  readonly textSize: { readonly title: string; readonly sizes: readonly [string, string, string] };
  readonly toForm: string;
  readonly leaveHint: string;
  /** The page on which anybody may read the questions beforehand. */
  readonly preview: {
    readonly title: string;
    readonly lead: (municipality: string, wave: string) => string;
    readonly voluntary: string;
    readonly alsoRefuse: string;
    readonly numbers: (min: number, max: number) => string;
    readonly onlySome: string;
    readonly unread: string;
    readonly count: (questions: number) => string;
  };
}
