/**
 * Whether a name or code from a file can be shown: at most 120 characters, no control characters, no marks that turn the writing direction
 * of what follows, no word that means something to the language it is written in. Letters of every script are welcome.
 */
export const isPlainName = (text: string): boolean =>
  text.length <= 120 && !/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(text) && !(text in Object.prototype);
