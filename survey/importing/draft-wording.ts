/** What a draft leaves to its reader, in both languages: why a column is left out, and what must be looked at by hand. */
import type { MissingReason } from '../instrument/codebook.ts';
import type { Text } from '../text.ts';
import { joined } from './import-wording.ts';

const both = (sv: string, en: string): Text => ({ sv, en });

/** Why a column is no item; each stands after "Column … is left out". */
export const leftOut = {
  twice: both('dess namn finns mer än en gång i rubrikraden', 'its name stands more than once in the header'),
  empty: both('den är tom', 'it is empty'),
  identity: both('den ser ut som ett id-nummer', 'it looks like an identity number'),
  noCode: both('den har en text som inte kan vara en kod', 'it has a text that can be no code'),
  words: both('den ser ut att ha svar i fritext, och sådana läses inte in', 'it looks like answers in words, which are not imported'),
  oneText: both(
    'den har en och samma text överallt och är ingen fråga med fasta svar',
    'it holds one and the same text, which is no closed question',
  ),
  allMissing: both('alla dess värden betyder att svar saknas', 'all its values mean missing'),
  /** @param counted false when counting stopped there: it has more */
  manyTexts: (different: number, counted: boolean) =>
    both(
      `den har ${counted ? '' : 'fler än '}${different} olika texter, för många för en fråga med fasta svar`,
      `it has ${counted ? '' : 'more than '}${different} different texts, too many for a closed question`,
    ),
  decimals: both(
    'den har tal med decimaler, och sådana är inga koder för en fråga med fasta svar',
    'it holds decimal numbers, which are no codes of a closed question',
  ),
  spread: both('dess tal är för spridda för att vara svar', 'its numbers are spread too widely for an answer'),
  missingAmongNumbers: both('koder som betyder att svar saknas ligger bland dess tal', 'codes that mean missing lie among its numbers'),
};

const missingInSwedish: Readonly<Record<MissingReason, string>> = {
  refused: 'vill inte svara',
  notApplicable: 'frågan gäller inte',
  notAnswered: 'inte besvarad',
};
const groupsInSwedish: Readonly<Record<string, string>> = {
  wave: 'mätomgång',
  area: 'område',
  school: 'skola',
  grade: 'årskurs',
  sex: 'kön',
};
const designInSwedish: Readonly<Record<string, string>> = {
  stratum: 'stratum',
  psu: 'primär urvalsenhet',
  weight: 'vikt',
  fpc: 'antal urvalsenheter i populationen',
};

/** What to look at by hand, a sentence or two each. */
export const note = {
  leftOut: (column: string, why: Text) =>
    both(`Kolumnen "${column}" är utelämnad (mapping.ignore): ${why.sv}.`, `Column "${column}" is left out (mapping.ignore): ${why.en}.`),
  wideRange: (column: string, low: number, high: number) =>
    both(
      `Frågan "${column}": talen går från ${low} till ${high}; se efter om några inte är sådana tal ("aldrig", svar saknas) och skriv dem under "options" eller "missing".`,
      `Item "${column}": the numbers go from ${low} to ${high}; look whether some are no such number ("never", missing) and put these under "options" or "missing".`,
    ),
  apart: (column: string, numbers: readonly number[]) =>
    both(
      `Frågan "${column}": ${numbers.join(', ')} står för sig bland koderna; om det betyder att svar saknas, flytta det till "missing".`,
      `Item "${column}": ${numbers.join(', ')} ${numbers.length === 1 ? 'stands' : 'stand'} apart from the other codes; if that means missing, move it to "missing".`,
    ),
  takenForMissing: (column: string, missing: Readonly<Partial<Record<MissingReason, readonly string[]>>>) => {
    const list = (as: (reason: MissingReason) => string) =>
      (Object.entries(missing) as [MissingReason, readonly string[]][])
        .map(([reason, codes]) => `${codes.join(', ')} ${as(reason)}`)
        .join('; ');
    return both(
      `Frågan "${column}": ${list((reason) => `som "${reason}" (${missingInSwedish[reason]})`)} togs för att svar saknas, enligt etiketten eller filen.`,
      `Item "${column}": ${list((reason) => `as ${reason}`)} was taken for missing, by its label or by the file.`,
    );
  },
  noWave: (wave: string) =>
    both(
      `Ingen kolumn ser ut som mätomgången: hela filen tas för mätomgång "${wave}". Rätta mapping.groups.wave om det är fel.`,
      `No column looks like the wave: the whole file is taken for wave "${wave}". Correct mapping.groups.wave if it is not.`,
    ),
  group: (column: string, group: string, codes: readonly string[], missing: readonly string[]) => {
    const list = codes.join(', ');
    const many = codes.length > 12;
    const means = missing.join(', ');
    return joined(
      both(
        `Kolumnen "${column}" tas för ${groupsInSwedish[group] ?? `"${group}"`} (${many ? `${codes.length} koder` : list}).`,
        `Column "${column}" is taken for ${group} (${many ? `${codes.length} codes` : list}).`,
      ),
      missing.length === 0
        ? both('', '')
        : both(
            ` Enligt etiketten, eller som filen säger, betyder ${means} att svar saknas.`,
            ` By its label, or as the file says, ${means} means missing.`,
          ),
    );
  },
  design: (column: string, variable: string) =>
    both(
      `Kolumnen "${column}" tas för urvalsvariabeln "${variable}" (${designInSwedish[variable] ?? variable}).`,
      `Column "${column}" is taken for the design variable ${variable}.`,
    ),
  classNamesRepeat: (psu: string, school: string) =>
    both(
      `Klassnamnen i "${psu}" återkommer i flera skolor, så "${school}" tas för stratum. Om det var skolorna som drogs i urvalet är de i stället urvalsenheter (PSU).`,
      `Class names in "${psu}" repeat between schools, so "${school}" is taken for the stratum. If the schools themselves were sampled, they are the PSUs instead.`,
    ),
  classInOneSchool: (psu: string, school: string) =>
    both(
      `Varje klass i "${psu}" ligger i en enda skola. Om det var skolorna som drogs i urvalet, ta i stället "${school}" som urvalsenhet (PSU).`,
      `Each class in "${psu}" lies in one school. If the schools themselves were sampled, take "${school}" for the PSU instead.`,
    ),
  lookForRepeats: (psu: string) =>
    both(
      `Se efter om klassnamnen i "${psu}" återkommer i flera skolor inom ett stratum: där tas två klasser med samma namn för en.`,
      `Look whether class names in "${psu}" repeat between schools within a stratum: two classes of one name there are taken for one.`,
    ),
  nested: both(
    'Urvalsenheternas (PSU) nummer återkommer i flera strata, så de numreras inom strata (nested: true).',
    'PSU numbers repeat between strata, so they are numbered within strata (nested: true).',
  ),
  notNested: both(
    'Varje urvalsenhets (PSU) nummer ligger i ett enda stratum (nested: false).',
    'Each PSU number lies in one stratum (nested: false).',
  ),
  strataWithin: (severalWaves: boolean) =>
    both(
      `Ange i mapping.design.strataWithin om strata numreras om i varje mätomgång eller område${severalWaves ? ' ("wave" står där nu, eftersom filen har flera mätomgångar)' : ''}.`,
      `Say in mapping.design.strataWithin whether strata are numbered anew in each wave or area${severalWaves ? ' ("wave" is there now, since the file has several)' : ''}.`,
    ),
  nameless: both(
    'Några kolumner har inget namn i rubrikraden: varje kolumn som mapping inte nämner utelämnas (mapping.ignore "*").',
    'Some columns have no name in the header: every column that the mapping does not name is left out (mapping.ignore "*").',
  ),
  noArea: both(
    'Ingen kolumn ser ut som området: lägg till en grupp "area" om det finns.',
    'No column looks like the area: add a group "area" if there is one.',
  ),
  noWeight: both('Ingen kolumn ser ut som en vikt: varje rad räknas lika.', 'No column looks like a weight: every row counts the same.'),
  noPsu: both(
    'Ingen kolumn ser ut som en primär urvalsenhet (skolklass): varje rad tas för en egen, och osäkerhetsintervallen kan bli för smala.',
    'No column looks like a primary sampling unit (school class): every row is taken for one, and intervals may be too narrow.',
  ),
  items: (n: number) =>
    both(
      `${n} ${n === 1 ? 'kolumn' : 'kolumner'} togs för frågor. Flytta dem som bara beskriver eleven (bakgrund) från "items" till "groups".`,
      `${n} ${n === 1 ? 'column was' : 'columns were'} taken for items. Move those that only describe the pupil (background) from items to groups.`,
    ),
  translate: both(
    'Texterna är som i filen, samma på båda språken: översätt dem.',
    'Texts are as in the file, the same in both languages: translate them.',
  ),
  write: both(
    'Filen har inga etiketter: skriv frågorna ("concept", "question") och svaren ("label").',
    'The file has no labels: write the questions ("concept", "question") and the answers ("label").',
  ),
  noScales: both(
    'Utkastet har inga skalor: du avgör vilka frågor som bildar en faktor, och åt vilket håll de pekar (docs/instrument-format.md).',
    'No scales were drafted: which items make a factor, and which way they point, is for you to say (docs/instrument-format.md).',
  ),
};
