import { describe, expect, it } from 'vitest';
import { openingHindrances, shownSum } from '../../../server/fielding/fielding.rules.ts';
import { type Formalities, noFormalities } from '../../../survey/fielding/formalities.ts';
import { lackable } from '../../../notebooks/wording/wave-texts.ts';

const complete: Formalities = {
  decidedBy: 'a',
  purpose: 'followUp',
  legalBasis: 'b',
  ethicsApproval: '',
  weeding: { board: 'c', paragraph: 'd', number: 'e' },
  guardiansInformedOn: '2026-09-01',
  studentHealth: 'f',
};
const opensAt = new Date('2026-10-05T04:00:00Z');
const closesAt = new Date('2026-10-23T16:00:00Z');
const before = new Date('2026-10-23T15:59:59Z');

describe('openingHindrances', () => {
  it('finds none where all is settled, a class takes part and the window has not passed', () => {
    expect(openingHindrances({ formalities: complete, opensAt, closesAt, classes: 1 }, before)).toEqual([]);
    expect(openingHindrances({ formalities: complete, opensAt, closesAt, classes: 0 }, before)).toEqual(['/classes']);
    expect(openingHindrances({ formalities: complete, opensAt, closesAt, classes: 1 }, closesAt)).toEqual(['/closesAt']);
  });

  it('asks that guardians know before pupils answer: on the first day at the latest', () => {
    const told = (guardiansInformedOn: string | null) =>
      openingHindrances({ formalities: { ...complete, guardiansInformedOn }, opensAt, closesAt, classes: 1 }, before);
    expect([told('2026-10-04'), told('2026-10-05')]).toEqual([[], []]);
    expect([told('2026-10-06'), told(null)]).toEqual([['/formalities/guardiansInformedOn'], ['/formalities/guardiansInformedOn']]);
  });

  it('asks for an ethical review of research alone', () => {
    const research = { ...complete, purpose: 'research' as const };
    expect(openingHindrances({ formalities: research, opensAt, closesAt, classes: 1 }, before)).toEqual(['/formalities/ethicsApproval']);
    expect(openingHindrances({ formalities: { ...research, ethicsApproval: '2026-1' }, opensAt, closesAt, classes: 1 }, before)).toEqual(
      [],
    );
  });

  it('names nothing that the page has no words for', () => {
    const all = openingHindrances({ formalities: { ...noFormalities, purpose: 'research' }, opensAt, closesAt, classes: 0 }, closesAt);
    const none = openingHindrances({ formalities: noFormalities, opensAt, closesAt, classes: 0 }, closesAt);
    const said = new Set([...all, ...none].map((pointer) => pointer.replace('/formalities', '').slice(1)));
    expect([...said].toSorted()).toEqual([...lackable].toSorted());
  });
});

describe('shownSum', () => {
  it('says no number below five, and the nearest five above', () => {
    expect([0, 1, 4].map(shownSum)).toEqual(['fewerThanFive', 'fewerThanFive', 'fewerThanFive']);
    expect([5, 7, 8, 12, 13, 24].map(shownSum)).toEqual([5, 5, 10, 10, 15, 25]);
  });
});
