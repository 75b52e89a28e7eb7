import type { Text } from '../text.ts';

/** A group of questions that a municipality chooses or leaves out. Questions of no module are in every form. */
export interface Module {
  readonly id: string;
  readonly name: Text;
  /** What it asks, and what speaks against asking it; stands beside the switch. */
  readonly about: Text;
}

/** A choice of modules with a name of its own: the short form, the long form. */
export interface Form {
  readonly id: string;
  readonly name: Text;
  /** Ids of its modules, none for the core alone. */
  readonly modules: readonly string[];
}

/** A language in which pupils can read the questions. */
export interface WordingNote {
  /** BCP 47: `ar`, or `sv-simple` for easy Swedish. */
  readonly language: string;
  /** Whose words they are. */
  readonly origin: Text;
  /** False until somebody who speaks the language has read all of it. */
  readonly readBySpeaker: boolean;
}

/**
 * What instruments are made of: every question that can be asked, in modules. `composeInstrument` (survey/format) makes an instrument of it.
 */
export interface Definition {
  readonly id: string;
  readonly version: string;
  readonly modules: readonly Module[];
  readonly forms: readonly Form[];
  /** Wordings beside the definition's own, in the order in which they were given. */
  readonly wordings: readonly WordingNote[];
  /** The instrument with all modules, as a JSON value (docs/instrument-format.md); its entries still say which modules they need. */
  readonly document: Readonly<Record<string, unknown>>;
}
