/** What hinders a wave from being opened. Pure. */
import { type Formalities, missingFormalities } from '../../survey/fielding/formalities.ts';
import { today } from '../today.ts';

export interface Opening {
  readonly formalities: Formalities;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Classes that take part. */
  readonly classes: number;
}

/** JSON pointers into the draft, in the order of the page. */
export const openingHindrances = ({ formalities, opensAt, closesAt, classes }: Opening, now: Date): readonly string[] => [
  ...(classes === 0 ? ['/classes'] : []),
  ...(closesAt <= now ? ['/closesAt'] : []),
  ...missingFormalities(formalities).map((pointer) => `/formalities${pointer}`),
  // Guardians who hear of it afterwards cannot say no.
  ...((formalities.guardiansInformedOn ?? '') > today(opensAt) ? [informedOn] : []),
];

const informedOn = '/formalities/guardiansInformedOn';

/** What each means, for whoever reads the reply itself; the pages have words of their own. */
export const sayHindrance = (pointer: string): string => saidOf[pointer] ?? 'is missing';
const saidOf: Readonly<Record<string, string>> = {
  '/classes': 'no class takes part',
  '/closesAt': 'the window has passed',
  [informedOn]: 'is missing, or after the first day',
};

/** A number of pupils of a school that is shown while a wave is asked. */
export type ShownSum = number | 'fewerThanFive';

/** To the nearest five: of a school with one class, how many have not sent would be how many of that class. */
export const shownSum = (pupils: number): ShownSum => (pupils < 5 ? 'fewerThanFive' : Math.round(pupils / 5) * 5);
