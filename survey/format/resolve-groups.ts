import { flatCode, isBackground, standardGroups, type GroupingVariable } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';
import { refuseDuplicates, type ProblemSink } from './problems.ts';
import type { SpecParts } from './read-spec.ts';

/** Names of the groups that every instrument may have, so that authors need not write them. */
const standardNames: Readonly<Record<string, Text>> = {
  wave: { sv: 'Mätomgång', en: 'Wave' },
  area: { sv: 'Område', en: 'Area' },
  school: { sv: 'Skola', en: 'School' },
  grade: { sv: 'Årskurs', en: 'Grade' },
  sex: { sv: 'Kön', en: 'Sex' },
};

/** wave, area, school, grade, sex first, then background variables in the order of the file. */
export function resolveGroups(parts: SpecParts, sink: ProblemSink): GroupingVariable[] {
  refuseDuplicates(
    parts.groups.map(({ spec, path }) => [spec.id, [...path, 'id']]),
    'group',
    sink,
  );
  const empty = new Set(parts.mapping?.empty ?? []);
  const groups = parts.groups.map(({ spec, path }): GroupingVariable => {
    const codes = spec.codes ?? [];
    const open = spec.open ?? false;
    refuseDuplicates(
      codes.map(({ code }, i) => [code, [...path, 'codes', i]]),
      'code',
      sink,
    );
    for (const [i, { code }] of codes.entries()) {
      if (empty.has(code))
        sink.add(
          [...path, 'codes', i],
          `code "${code}" stands under mapping.empty too, so it would be read as an empty cell; take it away in one of the places`,
        );
      if (spec.id === 'grade' && code === 'all')
        sink.add([...path, 'codes', i], '"all" means every grade in cut points; choose another code');
    }
    if (codes.length === 0 && !open)
      sink.add([...path, 'codes'], 'is missing; list the codes, or add "open": true to take whatever codes the file has');
    if (!spec.name && isBackground(spec.id))
      sink.add(
        [...path, 'name'],
        'is missing; write { "sv": "…", "en": "…" } (only wave, area, school, grade and sex have a name of their own)',
      );
    return {
      id: spec.id,
      name: spec.name ?? standardNames[spec.id] ?? { sv: spec.id, en: spec.id },
      codes: codes.map(({ code, label }) => flatCode(code, label ?? { sv: code, en: code })),
      coarser: [],
      open,
    };
  });
  if (!groups.some(({ id }) => id === 'wave') && !parts.broken.groups.has('wave'))
    sink.add(
      ['groups'],
      'has no "wave"; add { "id": "wave", "codes": [2024] }, and where the file has no such column, "mapping": { "groups": { "wave": { "constant": 2024 } } }',
    );
  const rank = (id: string): number => (isBackground(id) ? standardGroups.length : (standardGroups as readonly string[]).indexOf(id));
  return groups.sort((a, b) => rank(a.id) - rank(b.id));
}
