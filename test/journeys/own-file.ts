import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
        // Written from right to left, as a name may be among names that are not.
        { code: 'S', label: { sv: 'حي السلام', en: 'حي السلام' } },
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

/** One wave of the whole municipality, outcomes only: no areas, and nothing that it could be compared with. */
export const bareInstrument = JSON.stringify({
  id: 'own-outcomes',
  version: '1',
  title: { sv: 'Vår korta enkät', en: 'Our short survey' },
  origin: { sv: 'Påhittad fil för ett prov', en: 'Made-up file for a test' },
  synthetic: true,
  responseSets: {
    noYes: {
      options: [
        { code: 0, label: { sv: 'Nej', en: 'No' } },
        { code: 1, label: { sv: 'Ja', en: 'Yes' } },
      ],
    },
  },
  items: [{ id: 'drunk', concept: { sv: 'Druckit alkohol', en: 'Drunk alcohol' }, answers: 'noYes' }],
  scales: [{ id: 'drunk', kind: 'outcome', name: { sv: 'Druckit alkohol', en: 'Drunk alcohol' }, items: ['drunk'] }],
  groups: [{ id: 'wave', codes: [2025] }],
  mapping: { items: { drunk: 'F1' }, groups: { wave: 'Ar' }, design: { stratum: 'Skola', psu: 'Klass', strataWithin: ['wave'] } },
});

export function bareFile(): string {
  const lines = ['Ar;Skola;Klass;F1'];
  for (let pupil = 0; pupil < 480; pupil++) {
    const schoolClass = Math.floor(pupil / 20);
    lines.push([2025, `S${schoolClass % 4}`, `K${schoolClass}`, (pupil * 7 + schoolClass) % 3 === 0 ? 1 : 0].join(';'));
  }
  return `${lines.join('\n')}\n`;
}

/** The worked example of docs/instrument-format.md, as a reader of it copies it: eight pupils. */
export function workedExample(): { readonly instrument: string; readonly data: string } {
  const page = readFileSync(join(import.meta.dirname, '../../docs/instrument-format.md'), 'utf8');
  const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)![1]!;
  return { instrument: block('json'), data: block('csv') };
}
