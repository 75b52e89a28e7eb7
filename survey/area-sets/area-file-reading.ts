/** How a file of areas is to be read: which property says what. */
import { type FeatureFile, propertiesOf } from './feature-file.ts';

export interface AreaFileReading {
  /** The coordinate system, where the file does not say it or says it wrongly. */
  readonly crs: string | null;
  /** Only features whose property has this value: of a file of the whole country, those of one municipality. */
  readonly only: { readonly property: string; readonly value: string } | null;
  readonly code: string;
  /** Property with the name; null for the code. */
  readonly name: string | null;
  /** Property with the code of the area that it lies in, which is another feature of the file. */
  readonly parent: string | null;
  /** Properties with the areas that it lies in, from the widest: these areas are no features, and are united from theirs. */
  readonly levels: readonly { readonly code: string; readonly name: string | null }[];
  /** The features are smallest units, and the narrowest of `levels` are the areas. */
  readonly unite: boolean;
  /** Property with the smallest units of an area, as a list or as codes with spaces or commas between; null: each area is one unit. */
  readonly units: string | null;
  /** Property by the name of another division. */
  readonly keys: Readonly<Record<string, string>>;
  /** What unites all that lies in nothing else. */
  readonly root: { readonly code: string; readonly name: string } | null;
}

/** Usual names, in Sweden's own files and elsewhere, the likelier first. */
const usual = {
  code: ['code', 'kod', 'omradeskod', 'områdeskod', 'desokod', 'deso', 'regsokod', 'regso', 'id', 'name', 'namn'],
  name: ['name', 'namn', 'omrade', 'område', 'områdesnamn', 'omradesnamn', 'regsonamn', 'regso', 'desonamn'],
  parent: ['parent', 'parent_code', 'within', 'overordnad', 'överordnad'],
  units: ['units', 'enheter'],
  deso: ['deso', 'desokod'],
  regso: ['regso', 'regsokod'],
} as const;

/** The reading that the names of the properties suggest. */
export function guessReading(file: FeatureFile): AreaFileReading {
  const names = propertiesOf(file).map(({ name }) => name);
  const first = (words: readonly string[]) =>
    words.map((word) => names.find((name) => name.toLowerCase() === word)).find((name) => name !== undefined);
  const code = first(usual.code) ?? names[0] ?? 'code';
  const keys = (['deso', 'regso'] as const).flatMap((key) => {
    const property = first(usual[key]);
    return property === undefined || property === code ? [] : [[key, property] as const];
  });
  return {
    crs: null,
    only: null,
    code,
    name: first(usual.name) ?? null,
    parent: first(usual.parent) ?? null,
    levels: [],
    unite: false,
    units: first(usual.units) ?? null,
    keys: Object.fromEntries(keys),
    root: null,
  };
}
