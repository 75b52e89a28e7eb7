import { isBackground, standardGroups, type CodeMeaning, type GroupCode, type GroupingVariable } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';
import type { GroupSpec } from './instrument-spec.ts';
import { formatPath, refuseDuplicates, unknownIn, type Path, type ProblemSink } from './problems.ts';
import type { SpecParts } from './read-spec.ts';

/** Names of the groups that every instrument may have, so that authors need not write them. */
const standardNames: Readonly<Record<string, Text>> = {
  wave: { sv: 'Mätomgång', en: 'Wave' },
  area: { sv: 'Område', en: 'Area' },
  school: { sv: 'Skola', en: 'School' },
  grade: { sv: 'Årskurs', en: 'Grade' },
  sex: { sv: 'Kön', en: 'Sex' },
};

/** Groups whose codes may lie within coarser ones. */
const trees = ['area', 'school', 'grade'];
/** Groups whose codes may mean what the key says. */
const meaningIn: Readonly<Record<CodeMeaning, readonly string[]>> = { girls: ['sex'], boys: ['sex'], outside: ['area', 'school'] };

/** wave, area, school, grade, sex first, then background variables in the order of the file. */
export function resolveGroups(parts: SpecParts, sink: ProblemSink): GroupingVariable[] {
  refuseDuplicates(
    parts.groups.map(({ spec, path }) => [spec.id, [...path, 'id']]),
    'group',
    sink,
  );
  const empty = new Set(parts.mapping?.empty ?? []);
  const groups = parts.groups.map(({ spec, path }): GroupingVariable => {
    const codes = placed(spec.codes ?? [], [...path, 'codes']);
    const coarser = placed(spec.coarser ?? [], [...path, 'coarser']);
    const open = spec.open ?? false;
    refuseDuplicates(
      [...codes, ...coarser].map(({ code, at }) => [code, at]),
      'code',
      sink,
    );
    for (const { code, at } of codes) {
      if (empty.has(code))
        sink.add(at, {
          en: `code "${code}" stands under mapping.empty too, so it would be read as an empty cell; take it away in one of the places`,
          sv: `koden "${code}" står också under mapping.empty och skulle läsas som en tom cell; ta bort den på ett av ställena`,
        });
      if (spec.id === 'grade' && code === 'all')
        sink.add(at, {
          en: '"all" means every grade in cut points; choose another code',
          sv: '"all" betyder alla årskurser i gränser; välj en annan kod',
        });
    }
    if (codes.length === 0 && !open)
      sink.add([...path, 'codes'], {
        en: 'is missing; list the codes, or add "open": true to take whatever codes the file has',
        sv: 'saknas; räkna upp koderna, eller skriv "open": true för att ta de koder som filen har',
      });
    if (!spec.name && isBackground(spec.id))
      sink.add([...path, 'name'], {
        en: 'is missing; write { "sv": "…", "en": "…" } (only wave, area, school, grade and sex have a name of their own)',
        sv: 'saknas; skriv { "sv": "…", "en": "…" } (bara wave, area, school, grade och sex har ett eget namn)',
      });
    if (trees.includes(spec.id)) checkTree(spec.id, codes, coarser, sink);
    else if (coarser.length > 0)
      sink.add([...path, 'coarser'], {
        en: `"${spec.id}" has no coarser groups; only ${listed(trees)} have them`,
        sv: `"${spec.id}" har inga grövre grupper; det har bara ${listed(trees)}`,
      });
    if (spec.id === 'grade' && coarser.length > 0) checkStages(codes, coarser, open, path, sink);
    checkMeanings(spec.id, codes, sink);
    for (const { characteristics, at } of [...codes, ...coarser])
      if (characteristics !== undefined && spec.id !== 'area' && spec.id !== 'school')
        sink.add([...at, 'characteristics'], {
          en: `codes of "${spec.id}" have no characteristics; only those of "area" and "school" have them`,
          sv: `koder i "${spec.id}" har inga "characteristics"; det har bara de i "area" och "school"`,
        });
    return {
      id: spec.id,
      name: spec.name ?? standardNames[spec.id] ?? { sv: spec.id, en: spec.id },
      codes: codes.map(groupCode),
      coarser: coarser.map(groupCode),
      open,
      ...(spec.question ? { question: spec.question } : {}),
    };
  });
  if (!groups.some(({ id }) => id === 'wave') && !parts.broken.groups.has('wave'))
    sink.add(['groups'], {
      en: 'has no "wave"; add { "id": "wave", "codes": [2024] }, and where the file has no such column, "mapping": { "groups": { "wave": { "constant": 2024 } } }',
      sv: 'saknar "wave"; lägg till { "id": "wave", "codes": [2024] }, och där filen inte har någon sådan kolumn "mapping": { "groups": { "wave": { "constant": 2024 } } }',
    });
  const rank = (id: string): number => (isBackground(id) ? standardGroups.length : (standardGroups as readonly string[]).indexOf(id));
  return groups.sort((a, b) => rank(a.id) - rank(b.id));
}

export type PlacedCode = NonNullable<GroupSpec['codes']>[number] & { readonly at: Path };
const placed = (codes: NonNullable<GroupSpec['codes']>, path: Path): PlacedCode[] =>
  codes.map((code, i) => ({ ...code, at: [...path, i] }));

const groupCode = ({ code, label, within, meaning, characteristics }: PlacedCode): GroupCode => ({
  code,
  label: label ?? { sv: code, en: code },
  within: within ?? null,
  meaning: meaning ?? null,
  characteristics: characteristics ?? {},
});

const listed = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ');

/** Every `within` names a coarser group, none lies within itself by any way, and each unites something. */
export function checkTree(id: string, codes: readonly PlacedCode[], coarser: readonly PlacedCode[], sink: ProblemSink): void {
  const known = new Map(coarser.map((one) => [one.code, one]));
  for (const { within, at } of [...codes, ...coarser])
    if (within !== undefined && !known.has(within))
      sink.add(
        [...at, 'within'],
        unknownIn({ en: `no coarser group of "${id}"`, sv: `"${id}" har ingen grövre grupp` }, within, known.keys()),
      );
  const inCircles = new Set<string>();
  for (const { code, at } of coarser) {
    const way = [code];
    for (let up = known.get(code)!.within; up !== undefined && known.has(up) && !way.includes(up); up = known.get(up)!.within) way.push(up);
    const last = known.get(way.at(-1)!)!.within;
    if (last !== code || inCircles.has(code)) continue;
    for (const one of way) inCircles.add(one);
    const circle = [...way, code].map((one) => `"${one}"`);
    sink.add([...at, 'within'], { en: `circular: ${circle.join(' is within ')}`, sv: `går i cirkel: ${circle.join(' ligger inom ')}` });
  }
  const used = new Set([...codes, ...coarser].map(({ within }) => within));
  for (const { code, at } of coarser)
    if (!used.has(code))
      sink.add(at, {
        en: `nothing lies within "${code}"; write "within": "${code}" at what it unites, or take it away`,
        sv: `ingenting ligger inom "${code}"; skriv "within": "${code}" vid det som den förenar, eller ta bort den`,
      });
}

/** Stages lie side by side, and each grade in one of them, so that a stage is published as the sum of its grades. */
function checkStages(codes: readonly PlacedCode[], coarser: readonly PlacedCode[], open: boolean, path: Path, sink: ProblemSink): void {
  for (const { within, at } of coarser)
    if (within !== undefined)
      sink.add([...at, 'within'], {
        en: 'stages of grades lie side by side; take "within" away',
        sv: 'stadier ligger sida vid sida; ta bort "within"',
      });
  for (const { code, within, at } of codes)
    if (within === undefined)
      sink.add(at, {
        en: `grade "${code}" lies in no stage; write "within" here too, or take "coarser" away`,
        sv: `årskursen "${code}" ligger i inget stadium; skriv "within" också här, eller ta bort "coarser"`,
      });
  if (open)
    sink.add([...path, 'open'], {
      en: 'a grade that is not listed would lie in no stage; take "open" or "coarser" away',
      sv: 'en årskurs som inte är uppräknad skulle ligga i inget stadium; ta bort "open" eller "coarser"',
    });
}

function checkMeanings(id: string, codes: readonly PlacedCode[], sink: ProblemSink): void {
  const first = new Map<CodeMeaning, Path>();
  for (const { meaning, within, at } of codes) {
    if (meaning === undefined) continue;
    const path = [...at, 'meaning'];
    const before = first.get(meaning);
    if (!meaningIn[meaning].includes(id))
      sink.add(path, {
        en: `no code of "${id}" can mean "${meaning}"; only one of ${listed(meaningIn[meaning])} can`,
        sv: `ingen kod i "${id}" kan betyda "${meaning}"; bara en i ${listed(meaningIn[meaning])} kan det`,
      });
    else if (before)
      sink.add(path, {
        en: `"${meaning}" is already the meaning of ${formatPath(before)}; one code has it`,
        sv: `"${meaning}" är redan vad ${formatPath(before)} betyder; en enda kod har det`,
      });
    else if (meaning === 'outside' && within !== undefined)
      sink.add([...at, 'within'], {
        en: 'what lies outside the municipality lies within no group of it; take "within" away',
        sv: 'det som ligger utanför kommunen ligger inte inom någon av dess grupper; ta bort "within"',
      });
    else first.set(meaning, at);
  }
}
