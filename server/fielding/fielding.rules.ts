/** What hinders a wave from being opened. Pure. */
import { type Formalities, missingFormalities } from '../../survey/fielding/formalities.ts';
import { today } from '../today.ts';

export interface Opening {
  readonly formalities: Formalities;
  readonly closesAt: Date;
  /** Classes that take part. */
  readonly classes: number;
}

/** JSON pointers into the draft, in the order of the page. */
export const openingHindrances = ({ formalities, closesAt, classes }: Opening, now: Date): readonly string[] => [
  ...(classes === 0 ? ['/classes'] : []),
  ...(closesAt <= now ? ['/closesAt'] : []),
  ...missingFormalities(formalities).map((pointer) => `/formalities${pointer}`),
  // Guardians who are told afterwards can refuse nothing.
  ...(formalities.guardiansInformedOn !== null && formalities.guardiansInformedOn > today(closesAt)
    ? ['/formalities/guardiansInformedOn']
    : []),
];

/** What each means, for whoever reads the reply itself; the pages have words of their own. */
export const sayHindrance = (pointer: string): string =>
  pointer === '/classes'
    ? 'no class takes part'
    : pointer === '/closesAt'
      ? 'the window has passed'
      : pointer === '/formalities/guardiansInformedOn'
        ? 'is missing, or is after the last day'
        : 'is missing';

/** A number of pupils of a school that is shown while a wave is asked. */
export type ShownSum = number | 'fewerThanFive';

/** To the nearest five: of a school with one class, how many have not sent would be how many of that class. */
export const shownSum = (pupils: number): ShownSum => (pupils < 5 ? 'fewerThanFive' : Math.round(pupils / 5) * 5);
