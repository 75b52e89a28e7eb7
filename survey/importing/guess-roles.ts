/** What a column is for, guessed by its name in Swedish or English, or by the question that an SPSS file has for it. */

export const roles = ['wave', 'area', 'grade', 'sex', 'weight', 'stratum', 'school', 'psu', 'fpc'] as const;
export type Role = (typeof roles)[number];

/** Names as `plainName` gives them, likeliest first. */
const names: Readonly<Record<Role, readonly string[]>> = {
  wave: ['wave', 'surveyyear', 'matar', 'enkatar', 'undersokningsar', 'omgang', 'vag', 'year', 'ar'],
  area: [
    'area',
    'omrade',
    'bostadsomrade',
    'delomrade',
    'stadsomrade',
    'stadsdel',
    'kommundel',
    'district',
    'districtid',
    'neighbourhood',
    'neighborhood',
    'areaid',
    'omradeid',
    'omradeskod',
    'kommun',
    'municipality',
  ],
  grade: ['grade', 'arskurs', 'ak', 'skolar', 'schoolyear', 'gradelevel', 'yeargroup'],
  sex: ['sex', 'kon', 'gender', 'juridisktkon'],
  weight: [
    'weight',
    'vikt',
    'wt',
    'wgt',
    'pw',
    'finalweight',
    'surveyweight',
    'samplingweight',
    'urvalsvikt',
    'kalibreringsvikt',
    'kalvikt',
    'viktning',
  ],
  stratum: ['stratum', 'strata', 'strat', 'strataid', 'stratumid', 'vestr'],
  school: ['skola', 'school', 'skolid', 'schoolid', 'skolenhet', 'skolenhetskod', 'skolkod', 'skolnamn', 'schoolname', 'schoolcode'],
  // Where no class is known, the school is the unit: `guessRoles`.
  psu: ['psu', 'cluster', 'kluster', 'klass', 'klassid', 'class', 'classid', 'verep', 'skolklass', 'klassnamn', 'klasskod', 'schoolclass'],
  fpc: ['fpc'],
};

/** Questions that give a column away, where its name does not. */
const questions: Partial<Record<Role, RegExp>> = {
  sex: /(?<!\p{L})(pojke|kille|flicka|tjej)(?!\p{L}).*(?<!\p{L})(pojke|kille|flicka|tjej)(?!\p{L})|\b(girl|female|boy|male)\b.*\b(girl|female|boy|male)\b|^(ditt )?kön$/iu,
  grade: /(?<!\p{L})årskurs(?!\p{L})|\b(what|which) grade\b/iu,
};

/** Small letters a-z and digits only: `Års-kurs` becomes `arskurs`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * The column number of each role that a column seems to have; one column per role, the likeliest name first. No column has two roles, but a
 * school is the primary sampling unit (PSU) as well where no class is known.
 *
 * @param columns names, and labels where an SPSS file has them
 */
export function guessRoles(columns: readonly { readonly name: string; readonly label: string }[]): Map<Role, number> {
  const plain = columns.map(({ name }) => plainName(name));
  const found = new Map<Role, number>();
  for (const role of roles) {
    const byName = names[role].map((name) => plain.indexOf(name)).find((column) => column >= 0);
    const byQuestion = columns.findIndex(({ label }) => questions[role]?.test(label));
    const column = byName ?? (byQuestion >= 0 ? byQuestion : undefined);
    if (column !== undefined && ![...found.values()].includes(column)) found.set(role, column);
  }
  const school = found.get('school');
  if (school !== undefined && !found.has('psu')) found.set('psu', school);
  return found;
}
