/** A file of answers and its instrument as an analyst has them: two areas, two years, a later one first in the instrument. */
export const ownInstrument = JSON.stringify({
  id: 'own-survey',
  version: '1',
  title: { sv: 'Vår enkät', en: 'Our survey' },
  origin: { sv: 'Påhittad fil för ett prov', en: 'Made-up file for a test' },
  synthetic: true,
  responseSets: {
    agree: {
      options: [1, 2, 3, 4].map((code) => ({ code, label: { sv: `svar ${code}`, en: `answer ${code}` } })),
    },
  },
  items: ['F1', 'F2', 'F3'].map((id) => ({ id, concept: { sv: `Fråga ${id}`, en: `Question ${id}` }, answers: 'agree' })),
  scales: [
    {
      id: 'low-attachment',
      kind: 'risk',
      domain: 'community',
      name: { sv: 'Svag anknytning till bostadsområdet', en: 'Low attachment to the area' },
      items: ['F1', 'F2', 'F3'],
      minAnswered: 2,
    },
  ],
  groups: [
    { id: 'wave', codes: [2025], open: true },
    {
      id: 'area',
      codes: [
        { code: 'N', label: { sv: 'Norr', en: 'North' } },
        { code: 'S', label: { sv: 'Söder', en: 'South' } },
      ],
    },
    { id: 'grade', codes: [7, 8] },
    {
      id: 'sex',
      codes: [
        { code: 'F', label: { sv: 'Flickor', en: 'Girls' } },
        { code: 'P', label: { sv: 'Pojkar', en: 'Boys' } },
      ],
    },
  ],
  mapping: {
    items: { F1: 'F1', F2: 'F2', F3: 'F3' },
    groups: { wave: 'Ar', area: 'Omrade', grade: 'Ak', sex: 'Kon' },
    design: { stratum: 'Skola', psu: 'Klass', strataWithin: ['wave'] },
  },
});

/** 2 years × 4 schools × 6 classes × 20 pupils; the answers follow a fixed pattern, so that the same file is written each time. */
export function ownFile(): string {
  const lines = ['Ar;Skola;Klass;Omrade;Ak;Kon;F1;F2;F3'];
  let pupil = 0;
  for (const year of [2023, 2025])
    for (let school = 0; school < 4; school++)
      for (let schoolClass = 0; schoolClass < 6; schoolClass++)
        for (let seat = 0; seat < 20; seat++) {
          pupil++;
          const answer = (k: number) => 1 + ((pupil * (3 + k) + Math.floor(pupil / 7) + k + school) % 4);
          lines.push(
            [
              year,
              `S${school}`,
              `S${school}K${schoolClass}`,
              school < 2 ? 'N' : 'S',
              7 + (schoolClass % 2),
              seat % 2 ? 'F' : 'P',
              answer(0),
              answer(1),
              answer(2),
            ].join(';'),
          );
        }
  return `${lines.join('\n')}\n`;
}
