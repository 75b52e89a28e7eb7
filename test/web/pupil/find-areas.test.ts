import { describe, expect, it } from 'vitest';
import { findAreas, matchingPlaces } from '../../../web/pupil/find-areas.ts';

const areas = [
  { code: '1', label: 'Örnäs', within: 'Söder' },
  { code: '2', label: 'Östra Hamnen', within: 'Söder', near: ['Hamnskolan'] },
  { code: '3', label: 'Hamnen', within: 'Norr' },
  { code: '4', label: 'Åsen-Nord', within: 'Norr', near: ['Fru Alstads skola'], places: ['Stortorget', 'Kyrkans hållplats'] },
];
const found = (typed: string) => findAreas(areas, typed).map(({ label }) => label);

describe('findAreas', () => {
  it('finds a part of a name, those that begin with it first', () => {
    expect(found('hamn')).toEqual(['Hamnen', 'Östra Hamnen']);
  });

  it('needs neither capital letters nor a Swedish keyboard', () => {
    expect(found('ORN')).toEqual(['Örnäs']);
    expect(found('asen nord')).toEqual(['Åsen-Nord']);
  });

  it('finds by a school near by and by the district', () => {
    expect(found('alstad')).toEqual(['Åsen-Nord']);
    expect(found('söder')).toEqual(['Örnäs', 'Östra Hamnen']);
  });

  it('finds by a square or a stop, and tells which it was', () => {
    expect(found('stortor')).toEqual(['Åsen-Nord']);
    expect(matchingPlaces(areas[3]!, 'hallplats')).toEqual(['Kyrkans hållplats']);
    expect([matchingPlaces(areas[3]!, ' '), matchingPlaces(areas[0]!, 'torg')]).toEqual([[], []]);
  });

  it('gives all for nothing, in Swedish order, and none for another word', () => {
    expect(found(' ')).toEqual(['Hamnen', 'Åsen-Nord', 'Örnäs', 'Östra Hamnen']);
    expect(found('xyz')).toEqual([]);
  });
});
