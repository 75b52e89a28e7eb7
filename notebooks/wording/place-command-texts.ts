/** What `motvikt area-set`, `motvikt schools` and `motvikt classes` say. In both languages, like all of the command line. */
import type { Language } from '../../survey/text.ts';

export interface PlaceCommandTexts {
  readonly areaSet: {
    readonly usage: (municipality: string) => string;
    readonly badPair: (option: string, example: string) => string;
    readonly noDay: (word: string) => string;
    readonly badId: (word: string) => string;
    readonly unknownCrs: (word: string, known: string) => string;
    readonly properties: string;
    readonly isThere: (id: string) => string;
    readonly none: string;
    readonly line: (id: string, name: string, areas: number, from: string, to: string | null) => string;
    readonly stored: (id: string, areas: number, from: string) => string;
  };
  readonly schools: {
    readonly usage: (municipality: string) => string;
    readonly stored: (schools: number) => string;
    readonly none: string;
    readonly line: (school: string, name: string, to: string | null) => string;
  };
  readonly classes: {
    readonly usage: (municipality: string) => string;
    readonly stored: (added: number, changed: number, same: number) => string;
    readonly missing: (classes: string) => string;
  };
  readonly nothingStored: string;
  readonly windows1252: string;
}

const sv: PlaceCommandTexts = {
  areaSet: {
    usage: (municipality) => `Användning: motvikt area-set import FIL --id ID --valid-from DAG [VAL] ...
            motvikt area-set list [--municipality KOD]

Läser in en områdesindelning ur GeoJSON eller GeoPackage (docs/areas-and-schools.md): helt, eller inte alls. Koordinater i WGS 84,
SWEREF 99 TM och dess lokala zoner lagras som SWEREF 99 TM. Andra egenskaper än de som nämns här följer inte med.

  --id            indelningens id, som omraden-2026
  --valid-from    första dagen som den gäller, som 2026-07-01
  --name          vad den heter; förval: dess id
  --code          egenskapen som har områdets kod; förval: den som heter så
  --label         egenskapen som har områdets namn
  --parent        egenskapen som har koden för området som det ligger i
  --level         KOD eller KOD:NAMN: egenskaper som nämner området ovanför, från det vidaste; får anges flera gånger
  --unite         ytorna är minsta enheter, som slås samman till områdena i den sista --level
  --units         egenskapen som har områdets minsta enheter
  --deso, --regso egenskaperna som har dessa koder
  --root          KOD=NAMN för det som omfattar allt, som 0180=Stockholm
  --only          EGENSKAP=VÄRDE: bara dessa ytor, som kommunkod=0180
  --crs           koordinatsystemet, om filen inte säger det, som EPSG:3006
  --layer         tabellen i en GeoPackage med flera
  --check         pröva bara, lagra inget
  --municipality  utelämnad: den enda vid sidan av påhittade ${municipality}, eller den om den är ensam
`,
    badPair: (option, example) => `${option} skrivs som ${example}`,
    noDay: (word) => `--valid-from: "${word}" är ingen dag; skriv den som 2026-07-01`,
    badId: (word) => `--id: "${word}" duger inte; en bokstav, sedan bokstäver a-z, siffror, "_", "-" eller "."`,
    unknownCrs: (word, known) => `--crs: "${word}" läses inte. Det finns: ${known}`,
    properties: 'Ytornas egenskaper, med några värden:',
    isThere: (id) => `Områdesindelningen "${id}" finns redan. En ny får ett nytt id.`,
    none: 'Det finns ingen områdesindelning.',
    line: (id, name, areas, from, to) => `${id}  ${name}, ${areas} områden, från ${from}${to === null ? '' : ` till ${to}`}`,
    stored: (id, areas, from) => `Områdesindelningen ${id} är lagrad: ${areas} områden, från ${from}.`,
  },
  schools: {
    usage: (municipality) => `Användning: motvikt schools import FIL.csv [--check] [--municipality KOD]
            motvikt schools list [--municipality KOD]

Läser in skolor ur en lista (docs/areas-and-schools.md): hela listan, eller ingen. Skolor som finns får det som listan säger.
Kolumner: skolenhetskod, namn, huvudman; och gärna område, föregångare, gäller från, gäller till.

  --check         pröva bara, lagra inget
  --municipality  utelämnad: den enda vid sidan av påhittade ${municipality}, eller den om den är ensam
`,
    stored: (schools) => `${schools} ${schools === 1 ? 'skola är lagrad' : 'skolor är lagrade'}.`,
    none: 'Det finns inga skolor.',
    line: (school, name, to) => `${school}  ${name}${to === null ? '' : ` (till ${to})`}`,
  },
  classes: {
    usage: (municipality) => `Användning: motvikt classes import FIL.csv [--check] [--municipality KOD]

Läser in klasser med antal elever ur en lista (docs/areas-and-schools.md): hela listan, eller ingen. Klasser som inte nämns blir kvar.
Kolumner: skolenhetskod, läsår, klass, antal elever; och gärna årskurs. Ta aldrig med elevers namn.

  --check         pröva bara, lagra inget
  --municipality  utelämnad: den enda vid sidan av påhittade ${municipality}, eller den om den är ensam
`,
    stored: (added, changed, same) => `Klasser: ${added} nya, ${changed} ändrade, ${same} som förut.`,
    missing: (classes) => `Lagrade men inte i listan, och kvar: ${classes}.`,
  },
  nothingStored: 'Inget lagrades.',
  windows1252: 'Filen är inte UTF-8 och har lästs som Windows-1252. Se efter att å, ä och ö blev rätt.',
};

const en: PlaceCommandTexts = {
  areaSet: {
    usage: (municipality) => `Usage: motvikt area-set import FILE --id ID --valid-from DAY [OPTION] ...
       motvikt area-set list [--municipality SLUG]

Imports an area set from GeoJSON or GeoPackage (docs/areas-and-schools.md): whole, or not at all. Coordinates in WGS 84, SWEREF 99 TM
and its local zones are stored as SWEREF 99 TM. Properties other than those named here are dropped.

  --id            id of the area set, as areas-2026
  --valid-from    the first day on which it is in force, as 2026-07-01
  --name          what it is called; default: its id
  --code          the property that has an area's code; default: the one that is called so
  --label         the property that has an area's name
  --parent        the property that has the code of the area that it lies in
  --level         CODE or CODE:NAME: properties that name the area above, from the widest; may be given several times
  --unite         the features are smallest units, united to the areas of the last --level
  --units         the property that has an area's smallest units
  --deso, --regso the properties that have these codes
  --root          CODE=NAME of what holds all of them, as 0180=Stockholm
  --only          PROPERTY=VALUE: these features alone, as kommunkod=0180
  --crs           the coordinate system, where the file does not say it, as EPSG:3006
  --layer         the table of a GeoPackage with several
  --check         only look, store nothing
  --municipality  left out: the only one beside the made-up ${municipality}, or that where it is alone
`,
    badPair: (option, example) => `${option} is written as ${example}`,
    noDay: (word) => `--valid-from: "${word}" is no day; write it as 2026-07-01`,
    badId: (word) => `--id: "${word}" will not do; a letter, then letters a-z, digits, "_", "-" or "."`,
    unknownCrs: (word, known) => `--crs: "${word}" is not read. There are: ${known}`,
    properties: 'Properties of the features, with some values:',
    isThere: (id) => `There is an area set "${id}" already. A new one gets a new id.`,
    none: 'There is no area set.',
    line: (id, name, areas, from, to) => `${id}  ${name}, ${areas} areas, from ${from}${to === null ? '' : ` to ${to}`}`,
    stored: (id, areas, from) => `The area set ${id} is stored: ${areas} areas, from ${from}.`,
  },
  schools: {
    usage: (municipality) => `Usage: motvikt schools import FILE.csv [--check] [--municipality SLUG]
       motvikt schools list [--municipality SLUG]

Imports schools from a list (docs/areas-and-schools.md): the whole list, or nothing. Schools that are there get what the list says.
Columns: school, name, operator; and where known area, predecessors, valid_from, valid_to. Swedish names will do.

  --check         only look, store nothing
  --municipality  left out: the only one beside the made-up ${municipality}, or that where it is alone
`,
    stored: (schools) => `${schools} ${schools === 1 ? 'school is' : 'schools are'} stored.`,
    none: 'There are no schools.',
    line: (school, name, to) => `${school}  ${name}${to === null ? '' : ` (to ${to})`}`,
  },
  classes: {
    usage: (municipality) => `Usage: motvikt classes import FILE.csv [--check] [--municipality SLUG]

Imports classes with their head-counts from a list (docs/areas-and-schools.md): the whole list, or nothing. Classes that it does not
name stay. Columns: school, school_year, class, head_count; and where known grade. Never include names of pupils.

  --check         only look, store nothing
  --municipality  left out: the only one beside the made-up ${municipality}, or that where it is alone
`,
    stored: (added, changed, same) => `Classes: ${added} new, ${changed} changed, ${same} as before.`,
    missing: (classes) => `Stored but not in the list, and kept: ${classes}.`,
  },
  nothingStored: 'Nothing was stored.',
  windows1252: 'The file is no UTF-8 and was read as Windows-1252. See that å, ä and ö came out right.',
};

const catalogue: Readonly<Record<Language, PlaceCommandTexts>> = { sv, en };
export const placeCommandTextsFor = (language: Language): PlaceCommandTexts => catalogue[language];
