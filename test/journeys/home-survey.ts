/** A survey of four areas, large enough to judge goals by: ten schools in each, and in one a risk that a later wave finds far lower. */
import { randomStream } from '../../survey/simulation/random.ts';

const both = (sv: string, en: string) => ({ sv, en });
const areas = [
  { code: 'N', label: both('Norra Hamnen', 'North Harbour') },
  { code: 'S', label: both('Södra staden', 'South Town') },
  { code: 'E', label: both('Österängen', 'East Meadow') },
  { code: 'W', label: both('Västra byn', 'West Village') },
];
export const homeAreas = areas.map(({ code, label }) => ({ code, name: label }));

export const homeSurvey = JSON.stringify({
  id: 'home-survey',
  version: '1',
  title: both('Hemmets enkät', 'Survey of home'),
  origin: both('Påhittad för ett prov', 'Made up for a test'),
  synthetic: true,
  responseSets: {
    agree: { options: ['NEJ!', 'nej', 'ja', 'JA!'].map((label, at) => ({ code: at + 1, label: both(label, label), value: at + 1 })) },
  },
  items: ['c1', 'c2', 'a1', 'a2', 'b1'].map((id) => ({ id, concept: both(`Fråga ${id}`, `Question ${id}`), answers: 'agree' })),
  scales: [
    {
      id: 'family-conflict',
      kind: 'risk',
      domain: 'family',
      name: both('Konflikter hemma', 'Conflict at home'),
      shareLabel: both('Mycket konflikter hemma', 'Much conflict at home'),
      items: ['c1', 'c2'],
      minAnswered: 1,
      cutPoints: { version: 'first', byGrade: { all: { cut: 2.5, referenceShare: 0.4, n: 5000 } } },
    },
    {
      id: 'low-attachment',
      kind: 'risk',
      domain: 'community',
      name: both('Svag anknytning till bostadsområdet', 'Low attachment to the neighbourhood'),
      shareLabel: both('Svag anknytning till bostadsområdet', 'Low attachment to the neighbourhood'),
      items: ['a1', 'a2'],
      minAnswered: 1,
      cutPoints: { version: 'first', byGrade: { all: { cut: 2.5, referenceShare: 0.4, n: 5000 } } },
    },
    {
      id: 'bullied',
      kind: 'outcome',
      name: both('Mobbad', 'Bullied'),
      shareLabel: both('Har blivit mobbad', 'Has been bullied'),
      items: [{ item: 'b1', recode: { above: 2 } }],
      statistic: 'share',
    },
  ],
  cutPointVersions: { first: { population: both('Påhittad', 'Made up') } },
  groups: [
    {
      id: 'wave',
      codes: [
        { code: 2023, label: both('hösten 2023', 'autumn 2023') },
        { code: 2025, label: both('hösten 2025', 'autumn 2025') },
      ],
      open: true,
    },
    { id: 'area', codes: areas },
    { id: 'grade', codes: [8, 9] },
    {
      id: 'sex',
      codes: [
        { code: 1, label: both('Flickor', 'Girls') },
        { code: 2, label: both('Pojkar', 'Boys') },
      ],
    },
  ],
  mapping: { design: { stratum: 'school', psu: 'class', nested: true, strataWithin: ['wave'] } },
});

const schoolsInArea = 10;
const pupilsInClass = 12;
/** Shares with much conflict at home: in Norra Hamnen it falls by half. */
const conflict = (area: string, wave: number): number => (area === 'N' ? (wave === 2023 ? 0.6 : 0.28) : 0.36);

/** The answers of one wave, the same each time. */
export function homeSurveyWave(wave: 2023 | 2025): string {
  const lines = ['wave,area,grade,sex,school,class,c1,c2,a1,a2,b1'];
  for (const { code: area } of areas)
    for (let school = 0; school < schoolsInArea; school++)
      for (const grade of [8, 9]) {
        const random = randomStream('home-survey', wave, area, school, grade);
        const shift = 0.03 * random.normal();
        for (let pupil = 0; pupil < pupilsInClass; pupil++) {
          const isAtRisk = random.uniform() < conflict(area, wave) + shift;
          const answers = (high: boolean) => (high ? [3 + random.integer(2), 3] : [1 + random.integer(2), 2]);
          const bullied = random.uniform() < (isAtRisk ? 0.35 : 0.12) ? 3 : 1;
          const row = [wave, area, grade, 1 + (pupil % 2), `${area}${school}`, grade];
          lines.push([...row, ...answers(isAtRisk), ...answers(random.uniform() < 0.4 + shift), bullied].join(','));
        }
      }
  return `${lines.join('\n')}\n`;
}
