/** The pages of areas, schools and classes. A catalogue of its own: only these pages carry it. */
import { degrees, localZones, planar } from '../../survey/area-sets/system-codes.ts';
import type { Language } from '../../survey/text.ts';

export interface PlaceTexts {
  readonly areas: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly noneLong: string;
    readonly sets: string;
    readonly name: string;
    readonly count: string;
    readonly from: string;
    readonly to: string;
    readonly open: string;
    readonly acts: string;
    readonly retire: string;
    readonly retireLong: string;
    readonly lastDay: string;
    readonly lastDayTooEarly: string;
    readonly restore: string;
    readonly restoreTitle: (name: string) => string;
    readonly restoreLong: string;
    readonly restored: (name: string) => string;
    readonly retired: (name: string) => string;
    readonly all: string;
  };
  readonly set: {
    readonly table: string;
    readonly code: string;
    readonly within: string;
    readonly units: string;
    readonly keys: string;
    readonly map: (name: string, areas: number) => string;
    readonly inForce: (from: string, to: string | null) => string;
  };
  readonly import: {
    readonly title: string;
    readonly lead: string;
    readonly file: string;
    readonly fileHint: string;
    readonly name: string;
    readonly nameHint: string;
    readonly english: string;
    readonly id: string;
    readonly idHint: string;
    readonly from: string;
    readonly rootCode: string;
    readonly rootCodeHint: string;
    readonly rootName: string;
    readonly check: string;
    readonly store: string;
    readonly problems: (count: number) => string;
    readonly preview: string;
    readonly previewLong: (areas: number) => string;
    readonly overlapping: (sets: number) => string;
    readonly overlappingSet: (name: string, from: string, to: string | null) => string;
    readonly overlappingLong: string;
    readonly end: string;
    readonly endHint: string;
    readonly stored: (name: string) => string;
    readonly isThere: string;
    readonly rootHalf: string;
    readonly reading: string;
    readonly readingLong: (features: number, crs: string | null) => string;
    readonly codeProperty: string;
    readonly nameProperty: string;
    readonly parentProperty: string;
    readonly levelProperty: string;
    readonly levelHint: string;
    readonly unite: string;
    readonly unitsProperty: string;
    readonly desoProperty: string;
    readonly regsoProperty: string;
    readonly onlyProperty: string;
    readonly onlyValue: string;
    readonly onlyHint: string;
    readonly crs: string;
    readonly layer: string;
    readonly noProperty: string;
    readonly asTheFile: string;
    readonly systems: (code: string) => string;
  };
  readonly schools: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly noneLong: string;
    readonly list: string;
    readonly name: string;
    readonly code: string;
    readonly codeHint: string;
    readonly codeWrong: string;
    readonly isThere: string;
    readonly operator: string;
    readonly operators: Readonly<Record<'public' | 'independent', string>>;
    readonly area: string;
    readonly areaHint: string;
    readonly areaWrong: string;
    readonly predecessors: string;
    readonly predecessorsHint: string;
    readonly predecessorsWrong: string;
    readonly from: string;
    readonly to: string;
    readonly toTooEarly: string;
    readonly add: string;
    readonly change: string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly remove: string;
    readonly removeTitle: (name: string) => string;
    readonly removeLong: string;
    readonly back: string;
    /** To what the school does in a wave. */
    readonly survey: string;
    readonly importSchools: string;
    readonly importSchoolsHint: string;
    readonly importClasses: string;
    readonly importClassesHint: string;
    readonly listFile: string;
    readonly check: string;
    readonly store: string;
    readonly wouldStoreSchools: (schools: number) => string;
    readonly wouldStoreClasses: (added: number, changed: number, same: number) => string;
    readonly staying: (count: number) => string;
    readonly stored: (count: number) => string;
  };
  readonly classes: {
    readonly title: (year: string) => string;
    readonly heading: string;
    readonly none: string;
    readonly class: string;
    readonly grade: string;
    readonly gradeHint: string;
    readonly headCount: string;
    readonly year: string;
    readonly yearHint: string;
    readonly yearWrong: string;
    readonly isThere: (name: string, year: string) => string;
    readonly pupils: (count: number) => string;
    readonly add: string;
    readonly change: string;
    readonly remove: string;
    readonly removeTitle: (name: string) => string;
    readonly removeLong: (year: string) => string;
    readonly saved: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly acts: string;
  };
}

const systems = (code: string, inDegrees: string): string =>
  code === degrees ? inDegrees : code === planar ? 'SWEREF 99 TM (EPSG:3006)' : `SWEREF 99 ${zoneName(code)} (${code})`;
/** Zones are called by their central meridian, in degrees and minutes. */
const zoneName = (code: string): string => {
  const meridian = localZones[code] ?? 0;
  return `${Math.floor(meridian)} ${String((meridian % 1) * 60).padStart(2, '0')}`;
};

const sv: PlaceTexts = {
  areas: {
    title: 'Områden',
    lead: 'Kommunens områdesindelningar. En ny indelning ändrar aldrig en gammal: varje mätomgång behåller sin egen.',
    none: 'Det finns ingen områdesindelning än',
    noneLong: 'Läs in en karta över kommunens områden här nedanför.',
    sets: 'Områdesindelningar',
    name: 'Namn',
    count: 'Områden',
    from: 'Gäller från',
    to: 'Gäller till',
    open: 'tills vidare',
    acts: 'Ändra',
    retire: 'Avsluta',
    retireLong: 'Efter den sista dagen gäller den inte längre. Den finns kvar för de mätomgångar som har den.',
    lastDay: 'Sista dag',
    lastDayTooEarly: 'Indelningen börjar gälla senare än så.',
    restore: 'Låt den gälla igen',
    restoreTitle: (name) => `Låt ${name} gälla igen?`,
    restoreLong: 'Den sista dagen tas bort, och områdesindelningen gäller tills vidare.',
    restored: (name) => `${name} gäller igen.`,
    retired: (name) => `${name} har fått en sista dag.`,
    all: 'Alla områdesindelningar',
  },
  set: {
    table: 'Områden i indelningen',
    code: 'Kod',
    within: 'Ligger i',
    units: 'Minsta enheter',
    keys: 'DeSO och RegSO',
    map: (name, areas) => `Karta: ${name}, ${areas} områden. Tabellen bredvid säger samma sak i ord.`,
    inForce: (from, to) => `Gäller från ${from}${to === null ? '' : ` till ${to}`}.`,
  },
  import: {
    title: 'Läs in en områdesindelning',
    lead: 'Filen granskas först. Inget lagras förrän du har sett kartan och säger till.',
    file: 'Fil med områden',
    fileHint: 'GeoJSON, eller GeoPackage som SCB levererar den.',
    name: 'Vad den heter',
    nameHint: 'Som ”Stadsdelar 2026”.',
    english: 'Vad den heter på engelska',
    id: 'Id',
    idHint: 'En bokstav, sedan bokstäver a-z, siffror och bindestreck, som omraden-2026.',
    from: 'Gäller från',
    rootCode: 'Kod för det som omfattar alla områden',
    rootCodeHint: 'Oftast kommunkoden. Behövs inte om filen har ett sådant område.',
    rootName: 'Namn på det',
    check: 'Granska filen',
    store: 'Lagra indelningen',
    problems: (count) => (count === 1 ? 'En sak är fel i filen' : `${count} saker är fel i filen`),
    preview: 'Så blir det',
    previewLong: (areas) => `${areas} områden. Stämmer kartan? Då kan indelningen lagras.`,
    overlapping: (sets) => (sets === 1 ? 'En annan indelning gäller samtidigt' : `${sets} andra indelningar gäller samtidigt`),
    overlappingSet: (name, from, to) => `${name}, från ${from}${to === null ? '' : ` till ${to}`}`,
    overlappingLong: 'Den dag flera gäller används den som började senast. Ersätter den nya en av dem ska den få en sista dag.',
    end: 'Avsluta dagen innan den nya börjar',
    endHint: 'De som den nya ersätter. En sista dag kan tas tillbaka.',
    stored: (name) => `${name} är lagrad.`,
    isThere: 'Det finns redan en indelning med det id:t. Ge den nya ett annat.',
    rootHalf: 'Fyll i både kod och namn för det som omfattar alla områden.',
    reading: 'Hur filen läses',
    readingLong: (features, crs) =>
      `Filen har ${features} ytor${crs === null ? ' och säger inte sitt koordinatsystem' : ` i ${crs}`}. Andra egenskaper än de som väljs här lagras inte.`,
    codeProperty: 'Egenskap med områdets kod',
    nameProperty: 'Egenskap med områdets namn',
    parentProperty: 'Egenskap med koden för området som det ligger i',
    levelProperty: 'Egenskap som nämner området ovanför',
    levelHint: 'När området ovanför inte har någon egen yta i filen.',
    unite: 'Ytorna är minsta enheter: slå samman dem till områdena ovanför',
    unitsProperty: 'Egenskap med områdets minsta enheter',
    desoProperty: 'Egenskap med DeSO-kod',
    regsoProperty: 'Egenskap med RegSO-kod',
    onlyProperty: 'Ta bara med ytor där egenskapen',
    onlyValue: 'är lika med',
    onlyHint: 'Som kommunkod = 0180, i en fil över hela landet.',
    crs: 'Koordinatsystem',
    layer: 'Lager i filen',
    noProperty: 'Ingen',
    asTheFile: 'Det som filen säger',
    systems: (code) => systems(code, 'WGS 84, grader (EPSG:4326)'),
  },
  schools: {
    title: 'Skolor',
    lead: 'Kommunens skolor, kommunala och fristående, med sina klasser.',
    none: 'Det finns inga skolor än',
    noneLong: 'Läs in en lista här nedanför, eller lägg till en skola för hand.',
    list: 'Kommunens skolor',
    name: 'Namn',
    code: 'Skolenhetskod',
    codeHint: 'Åtta siffror, ur Skolverkets register.',
    codeWrong: 'En skolenhetskod har åtta siffror.',
    isThere: 'Det finns redan en skola med den skolenhetskoden. Ändra den på dess egen sida.',
    operator: 'Huvudman',
    operators: { public: 'Offentlig', independent: 'Fristående' },
    area: 'Område där skolan ligger',
    areaHint: 'Områdets kod i en indelning som gäller.',
    areaWrong: 'Området finns inte i någon indelning som gäller.',
    predecessors: 'Föregångare',
    predecessorsHint: 'Skolenhetskoder för skolor som delats eller slagits samman till den här, med mellanslag mellan.',
    predecessorsWrong: 'Skriv skolenhetskoder för andra skolor i listan, med mellanslag mellan.',
    from: 'Gäller från',
    to: 'Sista dag',
    toTooEarly: 'Sista dagen är före den första.',
    add: 'Lägg till en skola',
    change: 'Ändra skolan',
    save: 'Spara',
    saved: (name) => `${name} är sparad.`,
    remove: 'Ta bort skolan',
    removeTitle: (name) => `Ta bort ${name}?`,
    removeLong: 'Skolan försvinner med alla sina klasser. En skola som läggs ned ska i stället få en sista dag.',
    back: 'Alla skolor',
    survey: 'Enkäten: boka klasser och skriv ut kodblad',
    importSchools: 'Läs in skolor ur en lista',
    importSchoolsHint: 'CSV med kolumnerna skolenhetskod, namn, huvudman; gärna område, föregångare, gäller från, gäller till.',
    importClasses: 'Läs in klasser ur en lista',
    importClassesHint: 'CSV med kolumnerna skolenhetskod, läsår, klass, antal elever; gärna årskurs. Inga namn på elever.',
    listFile: 'Fil med listan',
    check: 'Granska listan',
    store: 'Lagra listan',
    wouldStoreSchools: (schools) => `${schools} ${schools === 1 ? 'skola' : 'skolor'} skulle lagras. Inget är lagrat än.`,
    wouldStoreClasses: (added, changed, same) => `${added} nya klasser, ${changed} ändrade, ${same} som förut. Inget är lagrat än.`,
    staying: (count) => `${count} lagrade klasser i samma skolor och läsår står inte i listan. De blir kvar.`,
    stored: (count) => `Listan är lagrad: ${count} ${count === 1 ? 'rad' : 'rader'}.`,
  },
  classes: {
    title: (year) => `Klasser läsåret ${year}`,
    heading: 'Klasser',
    none: 'Skolan har inga klasser än.',
    class: 'Klass',
    grade: 'Årskurs',
    gradeHint: 'Den vanliga i klassen, som 7 eller gy1. Elevens eget svar avgör.',
    headCount: 'Antal elever',
    year: 'Läsår',
    yearHint: 'Som 2026/27.',
    yearWrong: 'Skriv läsåret som 2026/27.',
    isThere: (name, year) => `Det finns redan en klass ${name} läsåret ${year}. Ändra den i listan.`,
    pupils: (count) => `${count} elever`,
    add: 'Lägg till en klass',
    change: 'Ändra',
    remove: 'Ta bort',
    removeTitle: (name) => `Ta bort klass ${name}?`,
    removeLong: (year) => `Klassen försvinner ur läsåret ${year} och ur mätomgångar som förbereds. I en som pågår är den kvar.`,
    saved: (name) => `Klass ${name} är sparad.`,
    removed: (name) => `Klass ${name} är borttagen.`,
    acts: 'Ändra eller ta bort',
  },
};

const en: PlaceTexts = {
  areas: {
    title: 'Areas',
    lead: 'The area sets of the municipality. A new one never changes an old one: every wave keeps its own.',
    none: 'There is no area set yet',
    noneLong: "Import a map of the municipality's areas below.",
    sets: 'Area sets',
    name: 'Name',
    count: 'Areas',
    from: 'In force from',
    to: 'In force to',
    open: 'until further notice',
    acts: 'Change',
    retire: 'End it',
    retireLong: 'After its last day it is no longer in force. It stays for the waves that have it.',
    lastDay: 'Last day',
    lastDayTooEarly: 'The area set comes into force later than that.',
    restore: 'Let it be in force again',
    restoreTitle: (name) => `Let ${name} be in force again?`,
    restoreLong: 'Its last day is taken away, and the area set is in force until it gets another.',
    restored: (name) => `${name} is in force again.`,
    retired: (name) => `${name} has a last day now.`,
    all: 'All area sets',
  },
  set: {
    table: 'Areas of the set',
    code: 'Code',
    within: 'Lies in',
    units: 'Smallest units',
    keys: 'DeSO and RegSO',
    map: (name, areas) => `Map: ${name}, ${areas} areas. The table beside says the same in words.`,
    inForce: (from, to) => `In force from ${from}${to === null ? '' : ` to ${to}`}.`,
  },
  import: {
    title: 'Import an area set',
    lead: 'The file is looked at first. Nothing is stored before you have seen the map and say so.',
    file: 'File with areas',
    fileHint: 'GeoJSON, or GeoPackage as SCB delivers it.',
    name: 'What it is called in Swedish',
    nameHint: 'As “Stadsdelar 2026”.',
    english: 'What it is called in English',
    id: 'Id',
    idHint: 'A letter, then letters a-z, digits and hyphens, as areas-2026.',
    from: 'In force from',
    rootCode: 'Code of what holds all areas',
    rootCodeHint: "Most often the municipality's. Not needed if the file has such an area.",
    rootName: 'Its name',
    check: 'Look at the file',
    store: 'Store the area set',
    problems: (count) => (count === 1 ? 'One thing is wrong in the file' : `${count} things are wrong in the file`),
    preview: 'How it will be',
    previewLong: (areas) => `${areas} areas. Is the map right? Then the set can be stored.`,
    overlapping: (sets) =>
      sets === 1 ? 'Another area set is in force at the same time' : `${sets} other area sets are in force at the same time`,
    overlappingSet: (name, from, to) => `${name}, from ${from}${to === null ? '' : ` to ${to}`}`,
    overlappingLong:
      'On a day when several are in force, the one that began last is used. If the new one takes the place of one, that should get a last day.',
    end: 'End the day before the new one begins',
    endHint: 'Those that the new one takes the place of. A last day can be taken back.',
    stored: (name) => `${name} is stored.`,
    isThere: 'There is an area set with that id. Give the new one another.',
    rootHalf: 'Fill in both code and name of what holds all areas.',
    reading: 'How the file is read',
    readingLong: (features, crs) =>
      `The file has ${features} features${crs === null ? ' and does not say its coordinate system' : ` in ${crs}`}. Properties that are not chosen here are not stored.`,
    codeProperty: "Property with the area's code",
    nameProperty: "Property with the area's name",
    parentProperty: 'Property with the code of the area that it lies in',
    levelProperty: 'Property that names the area above',
    levelHint: 'Where the area above has no feature of its own in the file.',
    unite: 'The features are smallest units: unite them to the areas above',
    unitsProperty: "Property with the area's smallest units",
    desoProperty: 'Property with the DeSO code',
    regsoProperty: 'Property with the RegSO code',
    onlyProperty: 'Only features whose property',
    onlyValue: 'is equal to',
    onlyHint: 'As kommunkod = 0180, in a file of the whole country.',
    crs: 'Coordinate system',
    layer: 'Layer of the file',
    noProperty: 'None',
    asTheFile: 'What the file says',
    systems: (code) => systems(code, 'WGS 84, degrees (EPSG:4326)'),
  },
  schools: {
    title: 'Schools',
    lead: "The municipality's schools, public and independent, with their classes.",
    none: 'There are no schools yet',
    noneLong: 'Import a list below, or add a school by hand.',
    list: "The municipality's schools",
    name: 'Name',
    code: 'School code',
    codeHint: 'Skolenhetskod: eight digits, from the national register.',
    codeWrong: 'A school code has eight digits.',
    isThere: 'There is a school with that code already. Change it on its own page.',
    operator: 'Operator',
    operators: { public: 'Public', independent: 'Independent' },
    area: 'Area where the school lies',
    areaHint: 'Its code in an area set in force.',
    areaWrong: 'The area is in no area set in force.',
    predecessors: 'Predecessors',
    predecessorsHint: 'Codes of schools that were split or merged into this one, with spaces between.',
    predecessorsWrong: 'Write codes of other schools in the list, with spaces between.',
    from: 'In force from',
    to: 'Last day',
    toTooEarly: 'The last day is before the first.',
    add: 'Add a school',
    change: 'Change the school',
    save: 'Save',
    saved: (name) => `${name} is saved.`,
    remove: 'Remove the school',
    removeTitle: (name) => `Remove ${name}?`,
    removeLong: 'The school goes with all its classes. A school that closes gets a last day instead.',
    back: 'All schools',
    survey: 'The survey: book classes and print code sheets',
    importSchools: 'Import schools from a list',
    importSchoolsHint: 'CSV with the columns school, name, operator; and where known area, predecessors, valid_from, valid_to.',
    importClasses: 'Import classes from a list',
    importClassesHint: 'CSV with the columns school, school_year, class, head_count; and where known grade. No names of pupils.',
    listFile: 'File with the list',
    check: 'Look at the list',
    store: 'Store the list',
    wouldStoreSchools: (schools) => `${schools} ${schools === 1 ? 'school' : 'schools'} would be stored. Nothing is stored yet.`,
    wouldStoreClasses: (added, changed, same) => `${added} new classes, ${changed} changed, ${same} as before. Nothing is stored yet.`,
    staying: (count) => `${count} stored classes of the same schools and years are not in the list. They stay.`,
    stored: (count) => `The list is stored: ${count} ${count === 1 ? 'row' : 'rows'}.`,
  },
  classes: {
    title: (year) => `Classes of ${year}`,
    heading: 'Classes',
    none: 'The school has no classes yet.',
    class: 'Class',
    grade: 'Grade',
    gradeHint: "The usual one of the class, as 7 or gy1. A pupil's own answer decides.",
    headCount: 'Head-count',
    year: 'School year',
    yearHint: 'As 2026/27.',
    yearWrong: 'Write the school year as 2026/27.',
    isThere: (name, year) => `There is a class ${name} in the school year ${year} already. Change it in the list.`,
    pupils: (count) => `${count} pupils`,
    add: 'Add a class',
    change: 'Change',
    remove: 'Remove',
    removeTitle: (name) => `Remove class ${name}?`,
    removeLong: (year) =>
      `The class goes from the school year ${year} and from waves that are prepared. It stays in one that is being asked.`,
    saved: (name) => `Class ${name} is saved.`,
    removed: (name) => `Class ${name} is removed.`,
    acts: 'Change or remove',
  },
};

const catalogue: Readonly<Record<Language, PlaceTexts>> = { sv, en };
export const placeTextsFor = (language: Language): PlaceTexts => catalogue[language];
