import { CannotBeDone } from '../jobs/cannot-be-done.ts';

/** The first release of a wave, whose answers and settings are what they are: no further try would be taken. */
export class FirstReleaseRefused extends CannotBeDone {
  constructor(code: string) {
    super(code, `The first release of a wave was refused: ${code}`);
  }
}
