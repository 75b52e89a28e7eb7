// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sayDetail, sayObject } from '../../../web/admin/say-detail.ts';

const analyst = { role: 'analyst', scope: { kind: 'municipality' } };
const ally = { role: 'alliance', scope: { kind: 'area', code: 'A01' } };

describe('sayDetail', () => {
  it('says roles before and after by their names', () => {
    expect(sayDetail({ before: [], after: [analyst, ally] }, 'sv')).toEqual([
      'före: inget',
      'efter: analytiker, medlem i kunskapsallians, området A01',
    ]);
  });
  it('says moments, numbers, reasons and who sees a notebook as people write them', () => {
    const [until, reason] = sayDetail({ until: '2026-06-01T12:00:00.000Z', reason: 'Uppföljning' }, 'en');
    expect(until).toMatch(/^until: 1 Jun 2026, \d\d:00$/);
    expect(reason).toBe('reason: Uppföljning');
    expect(sayDetail({ rows: 1204 }, 'en')).toEqual(['rows: 1,204']);
    expect(sayDetail({ uncertainHalfWidth: 7.5, rows: 1204 }, 'sv').map((line) => line.split(': ').at(-1))).toEqual(['7,5', '1\u00a0204']);
    expect(sayDetail({ before: 'municipality', after: 'everyone' }, 'sv')).toEqual(['före: kommunens medlemmar', 'efter: alla']);
  });
  it('leaves what somebody wrote as it is, however it begins', () => {
    expect(sayDetail({ file: '2026-03-01T1200-omraden.geojson' }, 'en')).toEqual(['file: 2026-03-01T1200-omraden.geojson']);
    expect(sayDetail({ reason: '2026-05-01T: se ärende 12' }, 'sv')).toEqual(['skäl: 2026-05-01T: se ärende 12']);
    expect(sayDetail({ reason: '2026-99-01T00:00:00Z' }, 'en')).toEqual(['reason: 2026-99-01T00:00:00Z']);
    expect(sayDetail({ reason: 'everyone', name: 'x' }, 'sv')).toEqual(['skäl: everyone']);
  });
  it('calls rules by the names that their page has', () => {
    expect(sayDetail({ minPupils: 10 }, 'sv')).toEqual(['Minsta antal elever i en grupp: 10']);
  });
  it('says no checksum, and no name that the object has already', () => {
    expect(sayDetail({ sha256: 'ab', email: 'a@b.example', name: 'Anna', replaced: true }, 'en')).toEqual([
      'in place of an earlier invitation',
    ]);
  });
  it('shows what a later version kept as it was kept', () => {
    expect(sayDetail({ unheardOf: { of: [1] } }, 'en')).toEqual(['unheardOf: {"of":[1]}']);
  });
});

describe('sayObject', () => {
  const id = '0190d1d8-2f6b-7a63-9b0c-3d5f7d1c2e4a';
  const nameless = { id, name: null };
  it('calls it by the name that was kept, else by the one that it has, else by its own code', () => {
    const anna = { name: 'Anna', email: 'a@b.example' };
    expect(sayObject({ kind: 'person', id: 'xK3', name: null }, anna, 'en')).toBe('person Anna, a@b.example');
    expect(sayObject({ kind: 'workshop', id, name: 'Möte i Hamnen' }, {}, 'sv')).toBe('prioriteringsmöte Möte i Hamnen');
    expect(sayObject({ kind: 'areaSet', id: 'delar-2026', name: null }, {}, 'sv')).toBe('områdesindelning delar-2026');
    expect(sayObject({ kind: 'disclosureSettings', id: '2027-01-01', name: null }, {}, 'sv')).toBe('regler från 1 jan. 2027');
  });
  it('shows of an id of the database only the beginning, and none of the municipality’s', () => {
    expect(sayObject({ kind: 'output', ...nameless }, {}, 'sv')).toBe('tabell 0190d1d8');
    expect(sayObject({ kind: 'person', id: 'xK3aaaaaaaaa', name: null }, {}, 'en')).toBe('person xK3aaaaa');
    expect(sayObject({ kind: 'municipality', ...nameless }, {}, 'en')).toBe('the municipality');
    expect(sayObject({ kind: 'invitation', ...nameless }, {}, 'sv'), 'a link that was handed over').toBe('inbjudan');
    expect(sayObject({ kind: 'invitation', ...nameless }, { email: 'a@b.example' }, 'sv')).toBe('inbjudan a@b.example');
  });
});
