/** A survey's waves: `*` is all of them, and `*` as the survey is every survey of the municipality, later ones too. */
export interface TableDeclaration {
  readonly survey: string;
  readonly wave: string;
}

const line = /^[ \t]*\/\/[ \t]*tables:(.*)$/gm;

/** Reads `// tables: exempelkommun/*, yrbs-districts/2019` from the JavaScript cells of a document. A survey alone means all its waves, `*` every survey. */
export function declaredTables(cells: readonly { readonly mode: string; readonly value: string }[]): TableDeclaration[] {
  const found = cells
    .filter((cell) => cell.mode === 'js')
    .flatMap((cell) => [...cell.value.matchAll(line)].flatMap((match) => match[1]!.split(',')))
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return [...new Set(found)].map((one) => {
    const [survey = '', wave = '*'] = one.split('/').map((part) => part.trim());
    return { survey, wave: wave === '' ? '*' : wave };
  });
}

/** Whether a document that declares these tables may have this wave. */
export const isDeclared = (tables: readonly TableDeclaration[], survey: string, wave: string): boolean =>
  tables.some((table) => (table.survey === '*' || table.survey === survey) && (table.wave === '*' || table.wave === wave));

/** What a document declares to be given official statistics: `// tables: indicators`. `*` is every survey, and not these. */
const officialStatistics = 'indicators';
export const declaresIndicators = (tables: readonly TableDeclaration[]): boolean =>
  tables.some(({ survey }) => survey === officialStatistics);
