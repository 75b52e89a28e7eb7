import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printHomePlaces, readHomePlaces } from '../../../survey/fielding/home-places.ts';

describe('readHomePlaces', () => {
  it('reads what a spreadsheet or a hand writes, and says which lines are no place', () => {
    const text =
      'Plats;Område\r\nStortorget;A01\r\n"Kyrkan, norra";"A02"\nBusshållplats Ek\tA01\nStortorget;A01\n\nbara namn\n;A03\nTorg, litet, A04';
    expect(readHomePlaces(text)).toEqual({
      places: [
        { name: 'Stortorget', area: 'A01' },
        { name: 'Kyrkan, norra', area: 'A02' },
        { name: 'Busshållplats Ek', area: 'A01' },
        { name: 'Torg, litet', area: 'A04' },
      ],
      wrong: [7, 8],
    });
  });

  it('takes back what it prints', () => {
    const word = fc
      .stringMatching(/^[A-Za-zÅÄÖåäö0-9]{2}[A-Za-zåäö ,-]{0,20}[a-zåäö]$/)
      .filter((name) => !/^(plats|namn|place|name)/i.test(name));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ name: word, area: fc.stringMatching(/^[A-Z]\d\d$/) }), { selector: ({ name }) => name }),
        (places) => {
          expect(readHomePlaces(printHomePlaces(places))).toEqual({ places, wrong: [] });
        },
      ),
    );
  });
});
