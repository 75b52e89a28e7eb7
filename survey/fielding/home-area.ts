/**
 * Where a pupil lives, as the form asks and as columns keep it. Pupils choose one of the smallest areas; what too few of a school, grade and
 * sex have in common is coarsened at closing to "elsewhere in the district", and if need be to not known.
 */
import type { MappedAreaSet } from '../area-sets/mapped-area-set.ts';
import type { GroupCode, GroupingVariable } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';

/** What is no area of the municipality, among the answers. */
export const livesOutside = 'outside';
export const homeUnknown = 'unknown';

/** The code that stands for pupils of a district of whom the area is not kept. */
export const elsewhereIn = (district: string): string => `${district}~`;

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
        code: elsewhereIn(code),
        label: { sv: `${name.sv}: annat område`, en: `${name.en}: another area` },
        within: code,
        meaning: null,
        characteristics: {},
      })),
      {
        code: livesOutside,
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
export function askedHomeCodes({ codes, coarser }: Pick<GroupingVariable, 'codes' | 'coarser'>): readonly string[] {
  const elsewhere = new Set(coarser.map(({ code }) => elsewhereIn(code)));
  return [...codes.map(({ code }) => code).filter((code) => !elsewhere.has(code)), homeUnknown];
}
