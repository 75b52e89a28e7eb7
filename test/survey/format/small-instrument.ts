/** A small instrument with one of everything, for tests to change one thing in. */
const t = (word: string) => ({ sv: `${word} (sv)`, en: word });

// oxlint-disable-next-line typescript/no-explicit-any -- a test breaks it in ways that no type allows
export type Loose = any;

export const smallInstrument = (): Loose => ({
  id: 'small',
  version: '1',
  title: t('Small'),
  origin: t('Made for a test'),
  responseSets: {
    agree: {
      options: [
        { code: 1, label: t('no') },
        { code: 2, label: t('rather not') },
        { code: 3, label: t('rather') },
        { code: 4, label: t('yes') },
      ],
      missing: { refused: [8] },
    },
    noYes: {
      options: [
        { code: 0, label: t('no') },
        { code: 1, label: t('yes') },
      ],
    },
  },
  items: [
    { id: 'lna1', concept: t('would move'), answers: 'agree' },
    { id: 'lna2', concept: t('likes the place'), answers: 'agree', missing: { notApplicable: [9] } },
    { id: 'lna3', concept: t('would miss it'), answers: 'agree' },
    { id: 'smokes', concept: t('smokes'), answers: 'noYes' },
    {
      id: 'days',
      concept: t('days of smoking'),
      answers: { integers: [0, 30], options: [{ code: 'often', label: t('often'), value: 30 }] },
      shownWhen: { item: 'smokes', in: [1] },
    },
  ],
  sections: [
    { id: 'place', title: t('Place'), items: ['lna1', 'lna2', 'lna3'] },
    { id: 'smoking', title: t('Smoking'), items: ['smokes', 'days'] },
  ],
  scales: [
    {
      id: 'attachment',
      kind: 'risk',
      domain: 'community',
      name: t('Low attachment'),
      items: ['lna1', { item: 'lna2', reversed: true }, { item: 'lna3', reversed: true }],
      minAnswered: 2,
      cutPoints: { version: '2024', byGrade: { 7: { cut: 2.5, referenceShare: 0.4, n: 812 } } },
    },
    {
      id: 'bond',
      kind: 'protective',
      domain: 'community',
      name: t('Bond'),
      shareLabel: t('Weak bond'),
      items: ['lna2', 'lna3'],
      minAnswered: 1,
    },
    { id: 'smoker', kind: 'outcome', name: t('Smoked'), items: ['days'], recode: { above: 0 } },
    { id: 'smoking_days', kind: 'outcome', name: t('Days'), items: ['days'], unit: t('days') },
  ],
  cutPointVersions: { 2024: { population: t('all pupils 2024') } },
  validityRules: [
    {
      id: 'contradiction',
      name: t('no smoker, but days'),
      flagWhen: {
        all: [
          { item: 'smokes', in: [0] },
          { item: 'days', atLeast: 1 },
        ],
      },
    },
  ],
  groups: [
    {
      id: 'economy',
      name: t('Economy'),
      codes: [
        { code: 1, label: t('good') },
        { code: 2, label: t('bad') },
      ],
    },
    { id: 'grade', codes: [7, 8, 9] },
    { id: 'wave', codes: [2022, 2024] },
    { id: 'area', open: true },
  ],
  mapping: {
    empty: ['NA'],
    items: { days: 'Q7' },
    ignore: ['comment'],
    groups: { wave: { constant: 2024 }, area: 'district', grade: { recode: { 1: 7, 2: 8, 3: 9 } } },
    design: { stratum: 'school', psu: 'class', weight: 'w', strataWithin: ['wave'] },
  },
});

/** The text of the small instrument after a change. */
export function changed(change: (instrument: Loose) => void): string {
  const instrument = smallInstrument();
  change(instrument);
  return JSON.stringify(instrument, null, 2);
}
