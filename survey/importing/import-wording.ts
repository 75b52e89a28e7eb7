/**
 * Every sentence about a file that cannot be imported, in both languages. The code that meets a mistake picks the sentence here;
 * what stands on the screen is chosen by the reader's language.
 */
import type { Codebook } from '../instrument/codebook.ts';
import type { Text } from '../text.ts';

const both = (sv: string, en: string): Text => ({ sv, en });

/** Several parts of a sentence as one, in each language. */
export const joined = (...parts: readonly Text[]): Text => both(parts.map(({ sv }) => sv).join(''), parts.map(({ en }) => en).join(''));

/** Why a file cannot be read at all, with what to do where something can be done. */
export const unreadable = {
  cutOffInVariables: both(
    'filen är avhuggen: den slutar mitt i beskrivningen av variablerna',
    'the file is cut off: it ends in the middle of its description of the variables',
  ),
  wrongLengths: both(
    'SPSS-filen är skadad: dess beskrivning av variablerna har orimliga längder',
    'the SPSS file is damaged: its description of the variables has lengths that cannot be',
  ),
  /** @param megabytes of 1,048,576 bytes */
  unpacksTooFar: (megabytes: number) =>
    both(
      `filen är för stor: uppackad tar den mer än ${megabytes} MB, och mer tas inte emot här`,
      `the file is too large: unpacked it takes more than ${megabytes} MB, and no more is taken here`,
    ),
  tooManyRows: (rows: number) =>
    both(
      `filen är för stor: den har fler än ${rows.toLocaleString('sv')} rader, och fler tas inte emot här`,
      `the file is too large: it has more than ${rows.toLocaleString('en')} rows, and no more are taken here`,
    ),
  packedTooOften: (times: number) =>
    both(
      `filen är packad fler än ${times} gånger: packa upp den, och läs in den som den är då`,
      `the file is packed more than ${times} times over: unpack it, and import what comes out`,
    ),
  firstLineTooLong: both(
    'första raden är längre än 1 MiB: det här ser inte ut som en tabell med rubrikrad',
    'the first line is longer than 1 MiB: this does not look like a table with a header',
  ),
  rowTooLong: both(
    'raden som börjar här är längre än 1 MiB: saknas ett avslutande citattecken?',
    'the row that begins here is longer than 1 MiB: is a quotation mark never closed?',
  ),
  quoteNeverClosed: both(
    'ett fält börjar här med citattecken och får aldrig något avslutande',
    'a quotation mark opens a field here and is never closed',
  ),
  workbook: both(
    'det här är en arbetsbok eller ett zip-arkiv: spara bladet som CSV (UTF-8), eller packa upp arkivet, och läs in det',
    'this is a workbook or a zip archive: save the sheet as CSV (UTF-8), or unpack the archive, and import that',
  ),
  notSav: both('det här är ingen SPSS-fil (.sav)', 'this is no SPSS system file (.sav)'),
  unknownCompression: (kind: number) =>
    both(`SPSS-filen är packad på ett sätt som inte är känt (${kind})`, `the SPSS file is compressed in a way that is not known (${kind})`),
  unknownRecord: (kind: number, byte: number) =>
    both(
      `SPSS-filen har en post av okänt slag (${kind}) vid byte ${byte}`,
      `the SPSS file has a record of a kind that is not known (${kind}) at byte ${byte}`,
    ),
  cutOffInCase: (number: number) =>
    both(`SPSS-filen är avhuggen mitt i fall ${number}`, `the SPSS file is cut off in the middle of case ${number}`),
  fewerCases: (said: number, found: number) =>
    both(
      `SPSS-filen är avhuggen: den säger sig ha ${said} fall, men har ${found}`,
      `the SPSS file is cut off: it says that it has ${said} cases, and has ${found}`,
    ),
  noBlocks: both(
    'SPSS-filen (.zsav) är skadad eller avhuggen: tabellen över dess delar går inte att hitta',
    'the SPSS file (.zsav) is damaged or cut off: the table of its blocks cannot be found',
  ),
  /** @param why the platform's own words, which are English: only there do they help */
  damagedPacking: (why: string) => both('den packade filen är skadad eller avhuggen', `the packed file is damaged or cut off (${why})`),
  noTable: both(
    'det här är ingen tabell: varken CSV-text eller en SPSS-fil (.sav)',
    'this is no table: neither CSV text nor an SPSS file (.sav)',
  ),
  emptyToDraft: both('filen är tom: det finns inget att göra ett utkast av', 'the file is empty: there is nothing to draft from'),
  noItemsToDraft: both(
    'ingen kolumn ser ut som en fråga med givna svar, så det blev inget utkast',
    'no column looks like a question with given answers, so nothing was drafted',
  ),
  noRowsToDraft: both(
    'filen har en rubrikrad men inga rader: det finns inga svar att göra ett utkast av',
    'the file has a header but no rows: there are no answers to draft from',
  ),
};

/** What the instrument takes from a column. */
export const taken = {
  item: (id: string) => both(`frågan "${id}"`, `item "${id}"`),
  group: (id: string) => both(`grupperingsvariabeln "${id}"`, `grouping variable "${id}"`),
  design: (variable: string) => both(`urvalsvariabeln "${variable}"`, `design variable "${variable}"`),
};

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** The name of a stratum as `DesignRow` has it: without one of its own, it is made of all rows. */
const stratum = (name: string): Text =>
  name.startsWith('"')
    ? both(name, name)
    : joined(both('för alla rader', 'of all rows'), name === '' ? both('', '') : both(` ${name}`, ` ${name}`));

/** A long header that was taken for one column is cut. */
const cut = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name);

/** What is wrong with a file as a whole. */
export const wrongFile = {
  oneColumn: (name: string) =>
    both(
      `rubrikraden är en enda kolumn, "${cut(name)}": kolumner skiljs åt av komma, semikolon eller tabb. Är det ett annat tecken, spara filen med ett av dem, eller skriv tecknet på en egen rad allra först, som i "sep=|"`,
      `the header is one single column, "${cut(name)}": columns are told apart by comma, semicolon or tab. If it is another sign, save the file with one of these, or write the sign on a line of its own at the very top, as in "sep=|"`,
    ),
  empty: both(
    'filen är tom: första raden ska vara en rubrikrad med kolumnernas namn',
    'the file is empty: its first line must be a header with the names of the columns',
  ),
  /** Behind a file that is too large for the page. */
  fromTerminal: both(
    '. Från terminalen går filer av alla storlekar: motvikt import',
    '. A file of any size can be read from the terminal: motvikt import',
  ),
  noRows: both('filen har en rubrikrad men inga rader', 'the file has a header but no rows'),
  everyRowBad: both(
    'varje rad i filen har ett felaktigt värde, så ingen rad finns kvar att läsa in',
    'every row of the file has a bad value, so that no row is left to import',
  ),
  tooManyCodes: (group: string) =>
    both(
      `grupperingsvariabeln "${group}" har fler än 65 535 olika värden: är det rätt kolumn?`,
      `the grouping variable "${group}" has more than 65,535 different values: is its column the right one?`,
    ),
  constantUnknown: (group: string, constant: string, expected: Text) =>
    both(
      `grupperingsvariabeln "${group}" är "${constant}" för hela filen, väntat var ${expected.sv}`,
      `the grouping variable "${group}" is "${constant}" for the whole file, expected ${expected.en}`,
    ),
  noMapping: (instrument: string) =>
    both(
      `instrumentet "${instrument}" säger inte hur filer ska läsas: ge det en "mapping" (docs/instrument-format.md)`,
      `the instrument "${instrument}" does not say how to read files: give it a "mapping" (docs/instrument-format.md)`,
    ),
  noWaveGroup: both(
    'instrumentet har ingen grupp "wave", och det är mätomgångar som lagras; lägg till den, vid behov med ett fast värde under mapping.groups: { "wave": { "constant": "2025" } }',
    'the instrument has no group "wave", and a wave is what is stored; add it, if need be with a constant under mapping.groups: { "wave": { "constant": "2025" } }',
  ),
  noSource: (group: string) =>
    both(
      `inget säger varifrån grupperingsvariabeln "${group}" kommer: skriv dess kolumn eller ett fast värde i mapping.groups`,
      `nothing says where the grouping variable "${group}" comes from: name its column or a constant in mapping.groups`,
    ),
  columnTwice: (times: number, use: Text) =>
    both(
      `kolumnen finns ${times} gånger i rubrikraden: ${use.sv} ska ha en enda`,
      `the column stands ${times} times in the header: the ${use.en} must have one`,
    ),
  noColumn: (column: string, use: Text, meant: string | null) =>
    both(
      `filen har ingen kolumn "${column}" för ${use.sv}${meant === null ? '' : `; menade du "${meant}"?`}`,
      `the file has no column "${column}" for the ${use.en}${meant === null ? '' : `; did you mean "${meant}"?`}`,
    ),
  unknownColumn: (column: string, meant: string) =>
    both(
      `instrumentet har ingen kolumn "${column}"; menade du "${meant}"? Ska den utelämnas, skriv den i mapping.ignore`,
      `the instrument knows no column "${column}"; did you mean "${meant}"? If it is to be left out, put it in mapping.ignore`,
    ),
  /** All in one sentence: an instrument for a part of a file may leave hundreds out. */
  unknownColumns: (names: readonly string[]) => {
    const shown = quoted(names.slice(0, 20));
    if (names.length === 1)
      return both(
        `instrumentet har ingen kolumn ${shown}; ska den utelämnas, skriv den i mapping.ignore`,
        `the instrument knows no column ${shown}; if it is to be left out, put it in mapping.ignore`,
      );
    const more = names.length - 20;
    return both(
      `instrumentet har inte kolumnerna ${shown}${more > 0 ? ` och ${more} till` : ''}; ska de utelämnas, skriv dem i mapping.ignore ("*" utelämnar alla som mapping inte nämner)`,
      `the instrument does not know the columns ${shown}${more > 0 ? ` and ${more} more` : ''}; if they are to be left out, put them in mapping.ignore ("*" leaves out all that the mapping does not name)`,
    );
  },
  /** @param columns positions from 0 */
  namelessColumns: (columns: readonly number[]) => {
    const list = columns.map((i) => i + 1).join(', ');
    return both(
      `kolumn ${list} har inget namn i rubrikraden: ge den ett, eller skriv "*" i mapping.ignore för att utelämna varje kolumn som mapping inte nämner`,
      `column ${list} has no name in the header: give it one, or put "*" in mapping.ignore to leave out every column that the mapping does not name`,
    );
  },
  fpcDiffers: (name: string, here: number | null, there: number | null, line: number) =>
    both(
      `antalet urvalsenheter (PSU) i populationen i stratum ${stratum(name).sv} är ${here} här och ${there} på rad ${line}; det ska vara detsamma i hela stratumet`,
      `the number of PSUs in the population of stratum ${stratum(name).en} is ${here} here and ${there} on line ${line}; it must be the same throughout the stratum`,
    ),
  psuInTwoStrata: (psu: string, here: string, there: string, line: number) =>
    both(
      `urvalsenheten (PSU) "${psu}" ligger i stratum ${stratum(here).sv} här och i stratum ${stratum(there).sv} på rad ${line}. Om urvalsenheternas nummer återkommer i flera strata, skriv det i instrumentet: mapping.design.nested = true`,
      `PSU "${psu}" lies in stratum ${stratum(here).en} here and in stratum ${stratum(there).en} on line ${line}. If PSU numbers repeat between strata, say so in the instrument: mapping.design.nested = true`,
    ),
  fpcTooSmall: (name: string, inFile: number, inPopulation: number | null) =>
    both(
      `stratum ${stratum(name).sv} har ${inFile} urvalsenheter (PSU) i filen men bara ${inPopulation} i populationen`,
      `stratum ${stratum(name).en} has ${inFile} PSUs in the file but only ${inPopulation} in the population`,
    ),
};

/** What a cell may hold: each stands after "expected". */
export const expected = {
  /** One of 1, 2, 3; long lists are cut. */
  oneOf: (codes: readonly string[]): Text => {
    const shown = codes
      .slice(0, 12)
      .map((code) => (code === '' ? '""' : code))
      .join(', ');
    if (codes.length === 1) return both(shown, shown);
    return codes.length > 12
      ? both(`något av ${shown}, … (${codes.length} koder)`, `one of ${shown}, … (${codes.length} codes)`)
      : both(`något av ${shown}`, `one of ${shown}`);
  },
  /** What an item's column may hold. */
  ofItem: (book: Codebook): Text => {
    const codes = [...book.options.map(({ code }) => code), ...Object.keys(book.missing).filter((code) => code !== '')];
    const list = expected.oneOf(codes);
    if (book.kind === 'options') return expected.orEmpty(list);
    const range = both(`ett heltal ${book.min}-${book.max}`, `a whole number ${book.min}-${book.max}`);
    return expected.orEmpty(codes.length === 0 ? range : joined(range, both(', ', ', '), list));
  },
  orEmpty: (what: Text) => joined(what, both(' eller tomt', ' or empty')),
  anyValue: both('vilket värde som helst', 'any value'),
  aValue: both('ett värde', 'a value'),
  because: (what: Text, reason: Text) => joined(what, both(': ', ': '), reason),
  rowsNeedWave: both('varje rad behöver sin mätomgång', 'every row needs its wave'),
  strataWithin: (group: string) => both(`strata är numrerade inom ${group}`, `strata are numbered within ${group}`),
  stratum: both('ett värde: varje rad behöver sitt stratum', 'a value: every row needs its stratum'),
  psu: both('ett värde: varje rad behöver sin primära urvalsenhet (PSU)', 'a value: every row needs its primary sampling unit (PSU)'),
  weight: both('ett tal över 0: varje rad behöver sin vikt', 'a number above 0: every row needs its weight'),
  fpc: both(
    'ett tal över 0: varje rad behöver antalet urvalsenheter (PSU) i populationen i sitt stratum',
    'a number above 0: every row needs the number of PSUs in the population of its stratum',
  ),
  asInHeader: (fields: number) => both(`${fields} som i rubrikraden`, `${fields} as in the header`),
  /** What can be done about a code that a closed group does not have. @param slot its position in the instrument's groups */
  addCode: (slot: number) =>
    both(
      `; lägg till koden i groups[${slot}].codes, eller gör gruppen öppen (open)`,
      `; add the code to groups[${slot}].codes, or make the group open`,
    ),
};

const places = (numbers: readonly number[], more: boolean): string => `${numbers.join(', ')}${more ? ', …' : ''}`;

/** The frame around the mistakes: where they are, how many, and what can be done. */
export const told = {
  /** @param more whether there are other places than these */
  line: (lines: readonly number[], more: boolean) =>
    both(`rad ${places(lines, more)}`, `${lines.length === 1 ? 'line' : 'lines'} ${places(lines, more)}`),
  case: (numbers: readonly number[], more: boolean) =>
    both(`fall ${places(numbers, more)}`, `${numbers.length === 1 ? 'case' : 'cases'} ${places(numbers, more)}`),
  column: (name: string) => both(`kolumn "${name}"`, `column "${name}"`),
  empty: both('tomt', 'empty'),
  fields: (n: number) => both(`"${n} fält"`, `"${n} ${n === 1 ? 'field' : 'fields'}"`),
  badValue: (value: Text, wanted: Text) => both(`${value.sv}, väntat var ${wanted.sv}`, `${value.en}, expected ${wanted.en}`),
  times: (n: number) => both(` (${n} gånger)`, ` (${n} times)`),
  more: (n: number) => both(`… och ${n} till`, `… and ${n} more`),
  total: (values: number, rows: number, read: number) =>
    both(
      `${values === 1 ? '1 felaktigt värde' : `${values} felaktiga värden`} i ${rows === 1 ? '1 rad' : `${rows} rader`} av ${read}`,
      `${values === 1 ? '1 bad value' : `${values} bad values`} in ${rows === 1 ? '1 row' : `${rows} rows`} of ${read}`,
    ),
  nothingImported: both('; inget lästes in', '; nothing was imported'),
  correctOrLeaveOut: both(
    '. Rätta filen, eller utelämna raderna med --skip-bad-rows',
    '. Correct the file, or leave these rows out with --skip-bad-rows',
  ),
  /** On a page. */
  correctOrTick: both('. Rätta filen, eller kryssa i att de raderna utelämnas', '. Correct the file, or tick that these rows are left out'),
  numberStays: both(' (antalet följer då mätomgången för alltid)', ' (their number then stays with the wave for ever)'),
};
