import type { Language } from '../../survey/text.ts';

/**
 * What a command of `motvikt` may touch: its two output streams and the files it is pointed at. Commands take it as an argument
 * and never reach for `process`, so that a test can run them in memory.
 */
export interface CliIo {
  /** In which language it speaks to the reader. */
  readonly language: Language;
  /** Writes to standard output as is: the caller adds the line end. */
  stdout(text: string): void;
  /** Writes to standard error as is: the caller adds the line end. */
  stderr(text: string): void;
  /** The whole file as UTF-8 text. Rejects with Node's error (`code: 'ENOENT'` …) where it cannot be read. */
  readFile(path: string): Promise<string>;
  /** The file's bytes in pieces, for files of any size. The error of a file that cannot be read comes with the first piece. */
  openFile(path: string): AsyncIterable<Uint8Array>;
}

/** A command: takes the words after its name, gives the exit code (0 fine, 1 the work failed, 2 wrong usage). */
export type CliCommand = (args: readonly string[], io: CliIo) => Promise<number>;
