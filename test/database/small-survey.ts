/** A small instrument and files of answers for it. */
import { readInstrument } from '../../survey/format/read-instrument.ts';
import type { InstrumentDocument } from '../../server/waves/import-waves.ts';

const both = (text: string) => ({ sv: text, en: text });

export const smallDocument = JSON.stringify({
  id: 'small-survey',
  version: '1',
  title: { sv: 'Liten enkät', en: 'Small survey' },
  origin: both('Made for tests'),
  synthetic: true,
  responseSets: { agree: { options: ['NO', 'no', 'yes', 'YES'].map((label, i) => ({ code: i + 1, label: both(label), value: i + 1 })) } },
  items: ['q1', 'q2', 'q3'].map((id) => ({ id, concept: both(`Question ${id}`), answers: 'agree' })),
  scales: [
    {
      id: 'conflict',
      kind: 'risk',
      domain: 'family',
      name: both('Conflict'),
      shareLabel: both('Much conflict'),
      items: ['q1', 'q2'],
      minAnswered: 1,
      cutPoints: { version: 'first', byGrade: { all: { cut: 2.6, referenceShare: 0.4, n: 5000 } } },
    },
    {
      id: 'yes3',
      kind: 'outcome',
      name: both('Third'),
      shareLabel: both('Says yes to the third'),
      items: [{ item: 'q3', recode: { above: 2 } }],
      statistic: 'share',
    },
  ],
  cutPointVersions: { first: { population: both('Made up') } },
  groups: [
    {
      id: 'wave',
      codes: [
        { code: 2023, label: both('Year 2023') },
        { code: 2025, label: both('Year 2025') },
      ],
      open: true,
    },
    { id: 'area', codes: ['N', 'S'], open: true },
    { id: 'grade', codes: [8, 9] },
    { id: 'sex', codes: [1, 2] },
  ],
  mapping: { design: { stratum: 'school', psu: 'class', nested: true, strataWithin: ['wave'] } },
});

/** The same without cut points: they are derived with the first wave. */
export const withoutCutPoints = JSON.stringify({
  ...JSON.parse(smallDocument),
  cutPointVersions: undefined,
  scales: (JSON.parse(smallDocument) as { scales: Record<string, unknown>[] }).scales.map(({ cutPoints: _cutPoints, ...scale }) => scale),
});

export function smallInstrument(document = smallDocument): InstrumentDocument {
  const read = readInstrument(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { instrument: read.instrument, document };
}

/** A file of answers: per wave some classes of 20 in each of two areas, answers by a fixed rule. */
export function smallFile(waves: readonly (string | number)[], classesPerArea = 6): string {
  const lines = ['wave,area,grade,sex,school,class,q1,q2,q3'];
  for (const [w, wave] of waves.entries())
    for (const [a, area] of ['N', 'S'].entries())
      for (let one = 0; one < classesPerArea; one++)
        for (let pupil = 0; pupil < 20; pupil++) {
          const draw = (salt: number) => 1 + ((pupil * 7 + one * 3 + a * 2 + w + salt * 5 + pupil * pupil) % 4);
          lines.push([wave, area, 8 + (one % 2), 1 + (pupil % 2), `${area}${one % 3}`, one, draw(1), draw(2), draw(3)].join(','));
        }
  return `${lines.join('\n')}\n`;
}
