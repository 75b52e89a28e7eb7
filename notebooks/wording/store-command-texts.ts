/** What the commands say that work on what is stored: `release`, `settings` and `worker`. In both languages, like all of the command line. */
import type { SettingName } from '../../analysis/disclosure/settings.ts';
import type { Language } from '../../survey/text.ts';

export interface StoreCommandTexts {
  readonly closeServer: string;
  readonly needs: (command: string, option: string) => string;
  readonly importedNotReleased: (data: string, rows: number, seconds: string, waves: string) => string;
  readonly settings: {
    readonly usage: (municipality: string, options: string) => string;
    /** What each setting is, as a noun phrase. */
    readonly names: Readonly<Record<SettingName, string>>;
    readonly from: (day: string, own: boolean) => string;
    readonly inForce: string;
    readonly added: (day: string) => string;
    readonly nothingToAdd: string;
    readonly needsDate: string;
    readonly noNumber: (option: string, word: string) => string;
    readonly notWhole: (what: string, value: string) => string;
    readonly tooLow: (what: string, value: string, limit: string) => string;
    readonly tooHigh: (what: string, value: string, limit: string) => string;
    readonly hiddenBeforeUncertain: string;
    readonly noDate: (word: string) => string;
    readonly datePassed: (day: string) => string;
    readonly dateTaken: (day: string) => string;
  };
  readonly release: {
    readonly usage: (municipality: string) => string;
    readonly released: (wave: string, number: number, settingsFrom: string) => string;
    readonly cost: (level: string, shown: number, rows: number) => string;
    readonly noAreaSet: (id: string) => string;
    readonly noWave: (wave: string, known: string) => string;
    readonly noSettingsFrom: (day: string, known: string) => string;
    readonly beforeLedger: (number: number) => string;
    readonly inPool: (wave: string, pool: string) => string;
    readonly otherPupils: string;
    readonly noTable: (name: string) => string;
    readonly tables: string;
    readonly refused: string;
    readonly newGroups: string;
    readonly andMore: (pairs: number) => string;
    readonly helps: (leaveOut: readonly string[]) => string;
    readonly nothingHelps: string;
    readonly nothingStored: string;
  };
  readonly worker: {
    readonly usage: string;
    readonly onlyPostgres: string;
    readonly started: (open: number, givenUp: number) => string;
    readonly done: (jobs: number) => string;
    /** Of --until-empty: the queue is empty but for these. */
    readonly givenUp: (jobs: number) => string;
  };
}

const en: StoreCommandTexts = {
  closeServer:
    'If that is your server (npm start), stop it with Ctrl+C and start it again afterwards; with PostgreSQL (DATABASE_URL) both can run.',
  needs: (command, option) => `${command} needs ${option}`,
  importedNotReleased: (data, rows, seconds, waves) =>
    `${data}: ${rows} responses stored in ${seconds} s. Workers release: ${waves} (motvikt worker).`,
  settings: {
    usage: (municipality, options) => `Usage: motvikt settings [--municipality SLUG]
       motvikt settings --valid-from DAY [SETTING NUMBER] ... [--municipality SLUG]

Shows by which rules numbers of a municipality are released, or adds rules that hold from a day on. What has been in force never
changes: a release keeps the settings that it was made with, and a wave that is out can be released anew (motvikt release).

  --valid-from    the day, as 2027-01-01; today or later
${options}
  --municipality  left out: the only one beside the made-up ${municipality}, or that where it is alone

A setting that is not given is as Motvikt has it.
`,
    names: {
      minPupils: 'pupils that every group must have',
      minPsus: 'classes that they must come from',
      nearlyAllOrNone: 'pupils on one side at most for "nearly all" or "nearly none"',
      uncertainHalfWidth: 'half-width above which a value is marked, as a share',
      hiddenHalfWidth: 'half-width above which a value is not shown, as a share',
      minDf: 'degrees of freedom that an interval needs',
      roundN: 'numbers of answers are rounded to the nearest',
    },
    from: (day, own) => `From ${day}${own ? '' : ' (as Motvikt has it)'}`,
    inForce: 'in force',
    added: (day) => `The settings are in force from ${day}.`,
    nothingToAdd: 'no setting is given: name at least one besides --valid-from',
    needsDate: 'new settings need a day: --valid-from 2027-01-01',
    noNumber: (option, word) => `${option} needs a number, and "${word}" is none`,
    notWhole: (what, value) => `${what}: ${value} is no whole number`,
    tooLow: (what, value, limit) => `${what}: ${value} is below ${limit}, which is the least that is safe anywhere`,
    tooHigh: (what, value, limit) => `${what}: ${value} is above ${limit}, the most that can be chosen`,
    hiddenBeforeUncertain: 'a value would be hidden before it is marked as uncertain: the second half-width must be at least the first',
    noDate: (word) => `--valid-from: "${word}" is no day; write it as 2027-01-01`,
    datePassed: (day) => `--valid-from: ${day} has passed, and what was in force stays as it was`,
    dateTaken: (day) => `--valid-from: there are settings from ${day} already; choose another day`,
  },
  release: {
    usage: (
      municipality,
    ) => `Usage: motvikt release --survey ID --wave CODE [--area-set FILE.json|ID] [--settings-from DAY] [--leave-out TABLE] ...
       [--municipality SLUG]

Releases a stored wave once more, with the settings in force. The release is checked with all earlier ones of the wave: what could be
found by subtraction between them is refused, and nothing is stored.

  --survey         the instrument's id
  --wave           the wave's code
  --area-set       areas that unite the smallest units: a file (docs/area-set-format.md), or the id of a stored area set
                   (motvikt area-set list); left out: as in the release before
  --settings-from  with the settings of this day instead of today's, as 2026-09-01
  --leave-out      a table to leave out, as "area 2 x sex"; may be given several times
  --municipality   left out: the only one beside the made-up ${municipality}, or that where it is alone
`,
    released: (wave, number, settingsFrom) => `Wave ${wave}: release ${number} is stored and shown, with the settings of ${settingsFrom}.`,
    cost: (level, shown, rows) => `  ${level}: ${shown} of ${rows} rows carry a value`,
    noAreaSet: (id) => `--area-set: there is no stored area set "${id}". A file of one has a name that ends in .json.`,
    noWave: (wave, known) => `There is no wave "${wave}". There are: ${known || 'none'}.`,
    noSettingsFrom: (day, known) => `--settings-from: no settings were in force on "${day}". There are: ${known}.`,
    beforeLedger: (number) =>
      `Release ${number} of this wave was made before Motvikt kept a ledger, so nobody can tell what a further one would disclose. Nothing was released.`,
    inPool: (wave, pool) =>
      `"${wave}" is in the pool "${pool}", which is released and rests on every release of its waves. Nothing was released.`,
    otherPupils: 'The wave holds other pupils than when it was released: the difference would tell who is new.',
    noTable: (name) => `--leave-out: "${name}" is no table of this wave.`,
    tables: 'Its tables (× may be typed as x):',
    refused: 'Together with what is out already, this release would disclose:',
    newGroups:
      'Two releases of this wave with different groups are out already. A further one may only hold groups that they tell of, and these are new:',
    andMore: (pairs) => `  and ${pairs} more`,
    helps: (leaveOut) =>
      `Without ${leaveOut.length === 1 ? 'this table' : 'these tables'} it can be released: ${leaveOut.map((table) => `--leave-out "${table}"`).join(' ')}`,
    nothingHelps: 'No tables can be left out that would help.',
    nothingStored: 'Nothing was stored.',
  },
  worker: {
    usage: `Usage: motvikt worker [--until-empty]

Takes jobs (releases of waves) from the queue of the PostgreSQL database that DATABASE_URL names, one after the other. Any number of
workers may run, on one machine or several that share KEY_DIR. Ctrl+C finishes the job under way and stops.

  --until-empty   stop when nothing is left to do
`,
    onlyPostgres: 'A worker needs PostgreSQL (DATABASE_URL). With the embedded database the server itself does the work (npm start).',
    started: (open, givenUp) => `Working. Jobs waiting: ${open}.${givenUp > 0 ? ` Given up: ${givenUp}; the log says why.` : ''}`,
    done: (jobs) => `Stopped after ${jobs} ${jobs === 1 ? 'job' : 'jobs'}.`,
    givenUp: (jobs) =>
      `Not everything is done: ${jobs} ${jobs === 1 ? 'job was' : 'jobs were'} given up; the log says why. What they should have released is not out.`,
  },
};

const sv: StoreCommandTexts = {
  closeServer:
    'Om det är din server (npm start), stoppa den med Ctrl+C och starta den igen efteråt; med PostgreSQL (DATABASE_URL) kan båda vara igång.',
  needs: (command, option) => `${command} behöver ${option}`,
  importedNotReleased: (data, rows, seconds, waves) =>
    `${data}: ${rows} svar lagrade på ${seconds} s. Arbetare lämnar ut: ${waves} (motvikt worker).`,
  settings: {
    usage: (municipality, options) => `Användning: motvikt settings [--municipality KOD]
            motvikt settings --valid-from DAG [INSTÄLLNING TAL] ... [--municipality KOD]

Visar efter vilka regler en kommuns siffror lämnas ut, eller lägger till regler som gäller från en dag. Det som har gällt ändras aldrig:
ett utlämnande behåller de inställningar som det gjordes med, och en mätomgång kan lämnas ut på nytt (motvikt release).

  --valid-from    dagen, som 2027-01-01; i dag eller senare
${options}
  --municipality  utelämnad: den enda vid sidan av påhittade ${municipality}, eller den om den är ensam

En inställning som inte anges är som Motvikt har den.
`,
    names: {
      minPupils: 'elever som varje grupp måste ha',
      minPsus: 'klasser som de måste komma från',
      nearlyAllOrNone: 'elever på ena sidan som mest för ”nästan alla” eller ”nästan inga”',
      uncertainHalfWidth: 'halv bredd över vilken ett värde märks, som andel',
      hiddenHalfWidth: 'halv bredd över vilken ett värde inte visas, som andel',
      minDf: 'frihetsgrader som ett intervall behöver',
      roundN: 'antal svar avrundas till närmaste',
    },
    from: (day, own) => `Från ${day}${own ? '' : ' (som Motvikt har det)'}`,
    inForce: 'gäller nu',
    added: (day) => `Inställningarna gäller från ${day}.`,
    nothingToAdd: 'ingen inställning är angiven: nämn minst en utöver --valid-from',
    needsDate: 'nya inställningar behöver en dag: --valid-from 2027-01-01',
    noNumber: (option, word) => `${option} behöver ett tal, och "${word}" är inget`,
    notWhole: (what, value) => `${what}: ${value} är inget heltal`,
    tooLow: (what, value, limit) => `${what}: ${value} är under ${limit}, som är det minsta som är säkert någonstans`,
    tooHigh: (what, value, limit) => `${what}: ${value} är över ${limit}, det mesta som går att välja`,
    hiddenBeforeUncertain:
      'ett värde skulle döljas innan det märks som osäkert: den andra halva bredden måste vara minst lika stor som den första',
    noDate: (word) => `--valid-from: "${word}" är ingen dag; skriv den som 2027-01-01`,
    datePassed: (day) => `--valid-from: ${day} har passerat, och det som har gällt förblir som det var`,
    dateTaken: (day) => `--valid-from: det finns redan inställningar från ${day}; välj en annan dag`,
  },
  release: {
    usage: (
      municipality,
    ) => `Användning: motvikt release --survey ID --wave KOD [--area-set FIL.json|ID] [--settings-from DAG] [--leave-out TABELL] ...
            [--municipality KOD]

Lämnar ut en lagrad mätomgång en gång till, med de inställningar som gäller. Utlämnandet prövas mot alla tidigare av mätomgången: det som
skulle gå att få fram genom att dra det ena från det andra nekas, och inget lagras.

  --survey         instrumentets id
  --wave           mätomgångens kod
  --area-set       områden som slår samman de minsta enheterna: en fil (docs/area-set-format.md), eller id för en lagrad
                   områdesindelning (motvikt area-set list); utan valet: som i utlämnandet förut
  --settings-from  med inställningarna från denna dag i stället för dagens, som 2026-09-01
  --leave-out      en tabell att utelämna, som "area 2 x sex"; får anges flera gånger
  --municipality   utelämnad: den enda vid sidan av påhittade ${municipality}, eller den om den är ensam
`,
    released: (wave, number, settingsFrom) =>
      `Mätomgång ${wave}: utlämnande ${number} är lagrat och visas, med inställningarna från ${settingsFrom}.`,
    cost: (level, shown, rows) => `  ${level}: ${shown} av ${rows} rader har ett värde`,
    noAreaSet: (id) => `--area-set: det finns ingen lagrad områdesindelning "${id}". En fil med en sådan har ett namn som slutar på .json.`,
    noWave: (wave, known) => `Mätomgången "${wave}" finns inte. Det finns: ${known || 'ingen'}.`,
    noSettingsFrom: (day, known) => `--settings-from: inga inställningar gällde den dagen ("${day}"). Det finns: ${known}.`,
    beforeLedger: (number) =>
      `Utlämnande ${number} av denna mätomgång gjordes innan Motvikt förde liggare, så ingen kan veta vad ett till skulle röja. Inget lämnades ut.`,
    inPool: (wave, pool) =>
      `"${wave}" ingår i sammanslagningen "${pool}", som är utlämnad och vilar på alla utlämnanden av sina mätomgångar. Inget lämnades ut.`,
    otherPupils: 'Mätomgången har andra elever än när den lämnades ut: skillnaden skulle säga vem som är ny.',
    noTable: (name) => `--leave-out: "${name}" är ingen tabell i denna mätomgång.`,
    tables: 'Dess tabeller (× får skrivas som x):',
    refused: 'Tillsammans med det som redan är ute skulle detta utlämnande röja:',
    newGroups:
      'Två utlämnanden av denna mätomgång med olika grupper är redan ute. Ett till får bara ha grupper som de berättar om, och dessa är nya:',
    andMore: (pairs) => `  och ${pairs} till`,
    helps: (leaveOut) =>
      `Utan ${leaveOut.length === 1 ? 'denna tabell' : 'dessa tabeller'} kan det lämnas ut: ${leaveOut.map((table) => `--leave-out "${table}"`).join(' ')}`,
    nothingHelps: 'Inga tabeller kan utelämnas så att det hjälper.',
    nothingStored: 'Inget lagrades.',
  },
  worker: {
    usage: `Användning: motvikt worker [--until-empty]

Tar jobb (utlämnanden av mätomgångar) ur kön i den PostgreSQL-databas som DATABASE_URL anger, ett efter ett. Hur många arbetare som helst
kan vara igång, på en maskin eller flera som delar KEY_DIR. Ctrl+C avslutar jobbet som pågår och stannar.

  --until-empty   stanna när inget är kvar att göra
`,
    onlyPostgres: 'En arbetare behöver PostgreSQL (DATABASE_URL). Med den inbyggda databasen gör servern själv arbetet (npm start).',
    started: (open, givenUp) => `Arbetar. Jobb som väntar: ${open}.${givenUp > 0 ? ` Uppgivna: ${givenUp}; loggen säger varför.` : ''}`,
    done: (jobs) => `Stannade efter ${jobs} jobb.`,
    givenUp: (jobs) => `Allt är inte gjort: ${jobs} jobb gavs upp; loggen säger varför. Det som de skulle ha lämnat ut är inte ute.`,
  },
};

const catalogue: Readonly<Record<Language, StoreCommandTexts>> = { sv, en };
export const storeCommandTextsFor = (language: Language): StoreCommandTexts => catalogue[language];
