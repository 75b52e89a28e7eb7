/**
 * Where a pupil lives, as the form asks and as columns keep it. Pupils choose one of the smallest areas; what too few of a school, grade and
 * sex have in common is coarsened at closing to "elsewhere in the district", and if need be to not known.
 */
import type { MappedAreaSet } from '../area-sets/mapped-area-set.ts';
import type { GroupCode, GroupingVariable } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';

/** What is no area of the municipality, among the answers. An area set that has such a code for an area of its own makes them longer. */
const livesOutside = 'outside';
const homeUnknown = 'unknown';

/** The code, or where that is taken the same with as many tildes as it takes. */
const free = (taken: ReadonlySet<string>, wanted: string): string => (taken.has(wanted) ? free(taken, `${wanted}~`) : wanted);
const tildesAfter = (code: string): number => /~*$/.exec(code)![0].length;

/**
 * The code that stands for pupils of a district of whom the area is not kept: its own with tildes, more than any area's code ends with, so
 * that it is the longest such code in the district.
 *
 * @returns undefined for a district that has none
 */
export const elsewhereIn = ({ codes }: Pick<GroupingVariable, 'codes'>, district: string): string | undefined =>
  codes
    .filter(({ code, within }) => within === district && code.startsWith(district) && /^~+$/.test(code.slice(district.length)))
    .map(({ code }) => code)
    .toSorted((a, b) => b.length - a.length)[0];

/** The answer "don't know", which is none of the variable's codes. */
export const homeUnknownIn = ({ codes, coarser }: Pick<GroupingVariable, 'codes' | 'coarser'>): string =>
  free(new Set([...codes, ...coarser].map(({ code }) => code)), homeUnknown);

/** The form's own words, in every language that it has; names of areas are the same in all. */
const question: Text = {
  sv: 'I vilket område bor du? Om du bor på två ställen: där du bor mest.',
  en: 'In which area do you live? If you live in two places: where you live most.',
  ar: 'في أي منطقة تسكن؟ إذا كنت تسكن في مكانين: حيث تسكن أكثر الوقت.',
  so: 'Xaafaddee ayaad ku nooshahay? Haddii aad laba meelood ku nooshahay: meesha aad inta badan joogto.',
};
const outsideLabel: Text = { sv: 'Annan kommun', en: 'Another municipality', ar: 'بلدية أخرى', so: 'Degmo kale' };
export const homeUnknownLabel: Text = { sv: 'Vet inte', en: 'Don’t know', ar: 'لا أعرف', so: 'Ma garanayo' };

/**
 * The grouping variable `area` of a wave that is asked with this area set: the smallest areas, "elsewhere in" each district, another
 * municipality, and the districts above them. The root is the whole municipality and no group.
 */
export function homeAreaVariable({ areas }: Pick<MappedAreaSet, 'areas'>): GroupingVariable {
  const root = areas.find(({ within }) => within === null)?.code;
  const parents = new Set(areas.map(({ within }) => within));
  const above = (within: string | null): string | null => (within === root ? null : within);
  const smallest = areas.filter(({ code }) => !parents.has(code));
  const districts = areas.filter(({ code }) => parents.has(code) && code !== root);
  const tildes = '~'.repeat(1 + Math.max(0, ...areas.map(({ code }) => tildesAfter(code))));
  const taken = new Set(areas.flatMap(({ code }) => [code, code + tildes]));
  return {
    id: 'area',
    name: { sv: 'Område', en: 'Area' },
    question,
    codes: [
      ...smallest.map(({ code, name, within, characteristics }): GroupCode => ({
        code,
        label: name,
        within: above(within),
        meaning: null,
        characteristics,
      })),
      ...districts.map(({ code, name }): GroupCode => ({
        code: code + tildes,
        label: { sv: `${name.sv}: annat område`, en: `${name.en}: another area` },
        within: code,
        meaning: null,
        characteristics: {},
      })),
      {
        code: free(taken, livesOutside),
        label: outsideLabel,
        within: null,
        meaning: 'outside',
        characteristics: {},
      },
    ],
    coarser: districts.map(({ code, name, within, characteristics }): GroupCode => ({
      code,
      label: name,
      within: above(within),
      meaning: null,
      characteristics,
    })),
    open: false,
  };
}

/** The codes that pupils choose from, in the layout's order: smallest areas, another municipality, "don't know". */
export function askedHomeCodes(variable: Pick<GroupingVariable, 'codes' | 'coarser'>): readonly string[] {
  const elsewhere = new Set(variable.coarser.map(({ code }) => elsewhereIn(variable, code)));
  return [...variable.codes.map(({ code }) => code).filter((code) => !elsewhere.has(code)), homeUnknownIn(variable)];
}
