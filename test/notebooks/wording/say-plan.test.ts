import { describe, expect, it } from 'vitest';
import { sayField, sayGoalAnswer } from '../../../notebooks/wording/say-plan.ts';

const own = { verdict: 'reached', day: '2025-10-01', why: 'Räknat på en vandring.' } as const;
const answer = { wave: '2025', sentence: { sv: 'På väg: −5 procentenheter.', en: 'On the way: −5 points.' } };
const sayDay = (day: string) => `den ${day}`;

describe('sayGoalAnswer', () => {
  it('says what the people say who judge it, else what the newest wave said, else nothing', () => {
    expect(sayGoalAnswer({ own, answer: null }, sayDay, 'sv')).toBe('Egen bedömning den 2025-10-01: Målet är nått. Räknat på en vandring.');
    expect(sayGoalAnswer({ own: { ...own, why: '' }, answer: null }, sayDay, 'en')).toBe('Our own verdict den 2025-10-01: Reached.');
    expect(sayGoalAnswer({ own: null, answer }, sayDay, 'sv')).toBe('I mätomgången 2025: På väg: −5 procentenheter.');
    expect(sayGoalAnswer({ own: null, answer: null }, sayDay, 'sv')).toBeNull();
  });
});

describe('sayField', () => {
  const names = { reference: () => '', subject: () => '' };
  const say = (judged: object) => sayField('goal', 'judged', judged, names, 'sv');

  it('says a goal that people judge with its answer, and one from before they could answer', () => {
    const judged = { by: 'people', baseline: 'Mörkt', target: 'Ljust' };
    expect(say({ ...judged, answer: own })).toBe(
      'Av oss själva. Utgångsläge: Mörkt. Mål: Ljust. Egen bedömning 2025-10-01: Målet är nått. Räknat på en vandring.',
    );
    expect(say({ ...judged, answer: null })).toBe(say(judged));
  });
});
