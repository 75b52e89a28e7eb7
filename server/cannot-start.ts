import type { Text } from '../survey/text.ts';

/** A mistake that whoever starts the server can put right; the message says how. */
export class CannotStart extends Error {
  readonly code: string = 'cannotStart';
}

/** Folders or database are not to be had: commands tell it in the reader's language. */
export class CannotOpen extends CannotStart {
  constructor(
    readonly says: Text,
    options?: ErrorOptions,
  ) {
    super(says.en, options);
  }
}
