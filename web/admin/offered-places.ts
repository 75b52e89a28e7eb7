/** What a role may be bound to, as people call it: areas by their sets, and schools. */
import type { Scope } from '../../server/access/roles.ts';
import type { Language, Text } from '../../survey/text.ts';

export interface OfferedPlaces {
  readonly areas: readonly { readonly code: string; readonly name: Text; readonly set: Text }[];
  readonly schools: readonly { readonly code: string; readonly name: string }[];
}
interface Place {
  readonly code: string;
  readonly label: string;
}
/** Those that stand under one heading; null where there is only one. */
export interface PlaceGroup {
  readonly heading: string | null;
  readonly places: readonly Place[];
}

/** In the order of the server; without any where there is nothing of the kind. */
export function groupsOf({ areas, schools }: OfferedPlaces, kind: 'area' | 'school', language: Language): readonly PlaceGroup[] {
  if (kind === 'school') return schools.length === 0 ? [] : [{ heading: null, places: schools.map(labelled) }];
  const sets = new Map<string, Place[]>();
  for (const { code, name, set } of areas) {
    const heading = set[language];
    sets.set(heading, [...(sets.get(heading) ?? []), labelled({ code, name: name[language] })]);
  }
  return [...sets].map(([heading, places]) => ({ heading: sets.size > 1 ? heading : null, places }));
}

/** Two places may have one name: the code tells them apart. */
const labelled = ({ code, name }: { readonly code: string; readonly name: string }): Place => ({
  code,
  label: name === code ? code : `${name} (${code})`,
});

/** The name of a place that a role is bound to; its code where it is no longer among them. */
export function nameOfPlace(
  { areas, schools }: OfferedPlaces,
  { kind, code }: Exclude<Scope, { kind: 'municipality' }>,
  language: Language,
): string {
  if (kind === 'school') return schools.find((one) => one.code === code)?.name ?? code;
  return areas.find((one) => one.code === code)?.name[language] ?? code;
}
