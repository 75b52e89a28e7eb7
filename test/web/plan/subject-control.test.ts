// @vitest-environment jsdom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import type { StartingSurvey } from '../../../web/plan/plan-api.ts';
import { readSubject, SubjectControl } from '../../../web/plan/subject-control.tsx';
import { language } from '../../../web/shared/language.ts';
import { hostPerTest } from '../host.ts';

const host = hostPerTest();
const survey: StartingSurvey = {
  instrument: 'youth',
  title: { sv: 'Enkäten', en: 'The survey' },
  synthetic: false,
  wave: '2026',
  waveLabel: { sv: '2026', en: '2026' },
  factors: [
    {
      factor: 'conflict',
      kind: 'risk',
      domain: 'family',
      name: { sv: 'Bråk', en: 'Conflict' },
      shareLabel: { sv: '', en: '' },
      statistic: 'mean',
    },
  ],
  rows: [],
};
const plan = {
  area: 'N',
  subjects: [
    {
      key: JSON.stringify(['factor', 'youth', 'conflict', 'share']),
      name: { sv: 'Konflikter hemma', en: 'Conflict at home' },
      shareLabel: { sv: '', en: '' },
      kind: 'risk' as const,
    },
  ],
};
const show = (subject: Parameters<typeof SubjectControl>[0]['subject']) => {
  const form = host().appendChild(document.createElement('form'));
  render(h(SubjectControl, { surveys: [survey], statistics: null, plan, subject }), form);
  return readSubject(new FormData(form));
};

it('keeps a factor that the newest wave tells by another statistic, or not at all', () => {
  const told = { kind: 'factor', instrument: 'youth', factor: 'conflict', statistic: 'share' } as const;
  expect(show(told)).toEqual(told);
  expect(host().querySelector('select')!.selectedOptions[0]!.textContent).toBe(plan.subjects[0]!.name[language.value]);
  const gone = { ...told, instrument: 'earlier', factor: 'unrest' };
  expect(show(gone)).toEqual(gone);
});

it('offers what the newest wave tells to whoever has not chosen', () => {
  expect(show(null)).toEqual({ kind: 'factor', instrument: 'youth', factor: 'conflict', statistic: 'mean' });
});
