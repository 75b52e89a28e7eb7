/** What the notebook editor says. A catalogue of its own: only who writes notebooks fetches it. */
import type { Language } from '../../survey/text.ts';

export type CellKind = 'text' | 'form' | 'choices' | 'code' | 'other';

export interface EditTexts {
  readonly edit: string;
  readonly editing: (title: string) => string;
  readonly made: string;
  readonly madeLead: string;
  readonly make: string;
  readonly titleSv: string;
  readonly titleEn: string;
  readonly summarySv: string;
  readonly summaryEn: string;
  readonly titles: string;
  readonly setTitles: string;
  readonly from: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly taken: string;
  readonly revision: (n: number) => string;
  readonly writing: string;
  readonly results: string;
  readonly kinds: Readonly<Record<CellKind, string>>;
  readonly cell: (n: number) => string;
  readonly cellOf: (n: number, kind: string) => string;
  readonly makes: (names: string) => string;
  readonly add: string;
  readonly addHere: Readonly<Record<Exclude<CellKind, 'other'>, string>>;
  readonly run: string;
  readonly runAll: string;
  readonly acts: (cell: string) => string;
  readonly up: string;
  readonly down: string;
  readonly duplicate: string;
  readonly remove: string;
  readonly fold: string;
  readonly unfold: string;
  readonly foldAll: string;
  readonly unfoldAll: string;
  readonly undo: string;
  readonly redo: string;
  readonly asCode: string;
  readonly asForm: string;
  readonly moreFields: string;
  readonly reference: (name: string) => string;
  readonly nameTaken: string;
  readonly noSurveys: string;
  readonly states: Readonly<Record<'running' | 'failed' | 'edited' | 'stale' | 'waits', string>>;
  readonly syntaxAt: (line: number, message: string) => string;
  readonly failedAt: (line: number) => string;
  readonly failed: string;
  readonly goToCell: (n: number) => string;
  readonly faults: string;
  readonly loops: (cell: string, seconds: number) => string;
  readonly stoppedCell: (cell: string) => string;
  readonly stopNow: string;
  readonly save: string;
  readonly saveHere: string;
  readonly message: string;
  readonly messageHint: string;
  readonly saved: (n: number) => string;
  readonly merged: (n: number) => string;
  readonly unsaved: string;
  readonly allSaved: string;
  readonly keptHere: string;
  readonly notKept: string;
  readonly tooLarge: string;
  readonly unwritable: (n: number) => string;
  readonly notReached: string;
  readonly takenUp: (when: string) => string;
  readonly throwAway: string;
  readonly throwAwayLong: string;
  readonly newer: (author: string, n: number, when: string) => string;
  readonly newerLong: string;
  readonly productAuthor: string;
  readonly conflict: string;
  readonly conflictLong: (author: string) => string;
  readonly mine: string;
  readonly theirs: string;
  readonly stays: string;
  readonly both: string;
  readonly bothHint: string;
  readonly removedHere: string;
  readonly headFields: Readonly<Record<'title' | 'theme' | 'readOnly' | 'others', string>>;
  readonly keepChoice: string;
  readonly read: string;
  readonly publish: string;
  readonly publishLong: (n: number) => string;
  readonly keys: string;
  readonly close: string;
  readonly keyList: readonly (readonly [keys: string, does: string])[];
  readonly starts: Readonly<Record<'text' | 'code', string>>;
  readonly completion: Readonly<Record<'survey' | 'wave' | 'area' | 'factor' | 'group' | 'cell', string>>;
  readonly gone: string;
  readonly nothing: string;
  readonly nothingLong: string;
}

const sv: EditTexts = {
  edit: 'Redigera',
  editing: (title) => `Redigera: ${title}`,
  made: 'Ny analys',
  madeLead: 'Börja tomt eller från en analys som redan finns. Ingen annan ser den förrän den publiceras.',
  make: 'Skapa analysen',
  titleSv: 'Rubrik på svenska',
  titleEn: 'Rubrik på engelska',
  summarySv: 'Kort beskrivning på svenska',
  summaryEn: 'Kort beskrivning på engelska',
  titles: 'Rubrik och beskrivning',
  setTitles: 'Ändra',
  from: 'Börja med',
  empty: 'En tom analys',
  emptyHint: 'En textruta att börja i',
  taken: 'Det finns redan flera analyser med den rubriken. Välj en annan.',
  revision: (n) => `Version ${n}`,
  writing: 'Rutor',
  results: 'Resultat',
  kinds: { text: 'Text', form: 'Formulär', choices: 'Val för läsaren', code: 'Kod', other: 'Annat språk' },
  cell: (n) => `Ruta ${n}`,
  cellOf: (n, kind) => `Ruta ${n}, ${kind.toLowerCase()}`,
  makes: (names) => `ger ${names}`,
  add: 'Lägg till',
  addHere: { text: 'Text', form: 'Formulär', choices: 'Val', code: 'Kod' },
  run: 'Kör',
  runAll: 'Kör allt igen',
  acts: (cell) => `Ändra ${cell}`,
  up: 'Flytta upp',
  down: 'Flytta ned',
  duplicate: 'Kopiera',
  remove: 'Ta bort',
  fold: 'Fäll ihop',
  unfold: 'Fäll ut',
  foldAll: 'Fäll ihop alla',
  unfoldAll: 'Fäll ut alla',
  undo: 'Ångra',
  redo: 'Gör om',
  asCode: 'Visa som kod',
  asForm: 'Visa som formulär',
  moreFields: 'Fler val',
  reference: (name) => `Det som läsaren väljer (${name})`,
  nameTaken: 'Namnet ska bestå av bokstäver utan mellanslag, och ingen annan ruta får ha samma.',
  noSurveys: 'Det finns ännu ingen publicerad mätomgång. Formulär och val kan användas när den finns.',
  states: {
    running: 'Körs',
    failed: 'Fel',
    edited: 'Ändrad, inte körd',
    stale: 'Bygger på en ruta som är ändrad',
    waits: 'Väntar på en annan ruta',
  },
  syntaxAt: (line, message) => `Koden går inte att läsa, rad ${line}: ${message}`,
  failedAt: (line) => `Rutan stannade här, på rad ${line}. Felet står i resultatet.`,
  failed: 'Rutan stannade. Felet står i resultatet.',
  goToCell: (n) => `Gå till ruta ${n}`,
  faults: 'Fel i analysen',
  loops: (cell, seconds) => `${cell} har inte blivit klar. Den stoppas om ${seconds} s.`,
  stoppedCell: (cell) => `${cell} stoppades: den blev aldrig klar. Ändra koden och kör den igen. Inget av det du har skrivit är borta.`,
  stopNow: 'Stoppa nu',
  save: 'Spara …',
  saveHere: 'Spara en version',
  message: 'Vad har du ändrat?',
  messageHint: 'En rad som visas i listan över versioner.',
  saved: (n) => `Sparad som version ${n}.`,
  merged: (n) => `Någon annan hade sparat under tiden. Bådas ändringar finns nu i version ${n}.`,
  unsaved: 'Osparade ändringar',
  allSaved: 'Allt är sparat',
  keptHere: 'Det du skriver finns kvar på den här enheten tills du sparar.',
  notKept: 'Webbläsaren kan inte behålla osparat arbete. Spara ofta.',
  tooLarge: 'Analysen är för stor för att sparas. Dela upp den i två.',
  unwritable: (n) => `Filformatet kan inte hålla det som står i ruta ${n}: skriv "<" + "script" i stället.`,
  notReached: 'Servern går inte att nå. Det du har skrivit finns kvar på den här enheten. Försök igen om en stund.',
  takenUp: (when) => `Osparat arbete från ${when} är framtaget igen.`,
  throwAway: 'Kasta det osparade',
  throwAwayLong: 'Allt sedan den senast sparade versionen tas bort från den här enheten.',
  newer: (author, n, when) => `${author} sparade version ${n} ${when}.`,
  newerLong: 'När du sparar läggs era ändringar ihop. Har ni ändrat samma ruta får du välja.',
  productAuthor: 'Motvikt',
  conflict: 'Ni har ändrat samma sak',
  conflictLong: (author) =>
    `${author} sparade medan du skrev, och ändrade samma rutor som du. Inget är sparat ännu och inget är borta. Välj för varje ruta.`,
  mine: 'Min',
  theirs: 'Den andras',
  stays: 'Vad ska finnas kvar?',
  both: 'Behåll båda',
  bothHint: 'Två rutor efter varandra, den andras först',
  removedHere: 'Borttagen',
  headFields: {
    title: 'Filens rubrik',
    theme: 'Utseende i andra verktyg',
    readOnly: 'Skrivskydd i andra verktyg',
    others: 'Filens egna märken',
  },
  keepChoice: 'Spara valet',
  read: 'Läs',
  publish: 'Versioner och publicering',
  publishLong: (n) => `Den publicerade är version ${n}. Läsare ser den tills en nyare publiceras.`,
  keys: 'Tangenter',
  close: 'Stäng',
  keyList: [
    ['Skift + Enter', 'Kör rutan'],
    ['Ctrl + S', 'Spara en version'],
    ['Ctrl + Z', 'Ångra: i kod och text först det som skrivits där'],
    ['Ctrl + Skift + Z', 'Gör om'],
    ['Alt + Page Up', 'Till rutan före'],
    ['Alt + Page Down', 'Till rutan efter'],
    ['Alt + Skift + Page Up', 'Flytta rutan upp'],
    ['Alt + Skift + Page Down', 'Flytta rutan ned'],
    ['Alt + Enter', 'Ny ruta av samma slag efter denna'],
    ['Alt + Skift + D', 'Kopiera rutan'],
    ['Alt + Skift + F', 'Fäll ihop eller ut'],
    ['Alt + Skift + Delete', 'Ta bort rutan'],
    ['Ctrl + Mellanslag', 'Förslag i kod'],
    ['Tabb', 'Ut ur kodrutan, till nästa knapp'],
    ['Alt + Skift + K', 'Denna lista'],
  ],
  starts: { text: '## Rubrik\n\nText. Värden skrivs så här: ${1 + 1}', code: 'display(1 + 1)' },
  completion: { survey: 'enkät', wave: 'mätomgång', area: 'område', factor: 'faktor', group: 'grupp', cell: 'här görs namnet' },
  gone: 'Analysen finns inte, eller så har du inte rätt att ändra den.',
  nothing: 'Analysen är tom',
  nothingLong: 'Lägg till en ruta nedanför.',
};

const en: EditTexts = {
  edit: 'Edit',
  editing: (title) => `Edit: ${title}`,
  made: 'New notebook',
  madeLead: 'Begin with nothing, or with a notebook that is there already. Nobody else sees it until it is published.',
  make: 'Make the notebook',
  titleSv: 'Title in Swedish',
  titleEn: 'Title in English',
  summarySv: 'Short description in Swedish',
  summaryEn: 'Short description in English',
  titles: 'Title and description',
  setTitles: 'Change',
  from: 'Begin with',
  empty: 'An empty notebook',
  emptyHint: 'A cell of text to begin in',
  taken: 'There are several notebooks with that title already. Choose another one.',
  revision: (n) => `Revision ${n}`,
  writing: 'Cells',
  results: 'Results',
  kinds: { text: 'Text', form: 'Form', choices: 'Choices for the reader', code: 'Code', other: 'Another language' },
  cell: (n) => `Cell ${n}`,
  cellOf: (n, kind) => `Cell ${n}, ${kind.toLowerCase()}`,
  makes: (names) => `makes ${names}`,
  add: 'Add',
  addHere: { text: 'Text', form: 'Form', choices: 'Choices', code: 'Code' },
  run: 'Run',
  runAll: 'Run everything again',
  acts: (cell) => `Change ${cell}`,
  up: 'Move up',
  down: 'Move down',
  duplicate: 'Duplicate',
  remove: 'Remove',
  fold: 'Fold',
  unfold: 'Unfold',
  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  undo: 'Undo',
  redo: 'Redo',
  asCode: 'Show as code',
  asForm: 'Show as a form',
  moreFields: 'More choices',
  reference: (name) => `What the reader chooses (${name})`,
  nameTaken: 'The name must be letters without spaces, and no other cell may have the same.',
  noSurveys: 'There is no published wave yet. Forms and choices can be used once there is.',
  states: {
    running: 'Running',
    failed: 'Error',
    edited: 'Changed, not run',
    stale: 'Rests on a cell that was changed',
    waits: 'Waits for another cell',
  },
  syntaxAt: (line, message) => `The code cannot be read, line ${line}: ${message}`,
  failedAt: (line) => `The cell stopped here, on line ${line}. The error stands in the results.`,
  failed: 'The cell stopped. The error stands in the results.',
  goToCell: (n) => `Go to cell ${n}`,
  faults: 'Errors in the notebook',
  loops: (cell, seconds) => `${cell} has not come to its end. It is stopped in ${seconds} s.`,
  stoppedCell: (cell) => `${cell} was stopped: it never came to its end. Change the code and run it again. Nothing that you wrote is gone.`,
  stopNow: 'Stop now',
  save: 'Save …',
  saveHere: 'Save a revision',
  message: 'What did you change?',
  messageHint: 'One line, shown in the list of revisions.',
  saved: (n) => `Saved as revision ${n}.`,
  merged: (n) => `Somebody else had saved meanwhile. Revision ${n} holds the changes of both of you.`,
  unsaved: 'Unsaved changes',
  allSaved: 'All is saved',
  keptHere: 'What you write stays on this device until you save.',
  notKept: 'This browser cannot keep unsaved work. Save often.',
  tooLarge: 'The notebook is too large to be saved. Make two of it.',
  unwritable: (n) => `The file format cannot hold what stands in cell ${n}: write "<" + "script" instead.`,
  notReached: 'The server cannot be reached. What you wrote stays on this device. Try again in a while.',
  takenUp: (when) => `Unsaved work from ${when} is taken up again.`,
  throwAway: 'Throw the unsaved work away',
  throwAwayLong: 'All since the revision that was saved last is removed from this device.',
  newer: (author, n, when) => `${author} saved revision ${n} ${when}.`,
  newerLong: 'When you save, the changes of both are put together. Where both changed the same cell, you choose.',
  productAuthor: 'Motvikt',
  conflict: 'Both of you changed the same thing',
  conflictLong: (author) =>
    `${author} saved while you wrote, and changed the same cells as you did. Nothing is saved yet, and nothing is gone. Choose for each cell.`,
  mine: 'Mine',
  theirs: 'Theirs',
  stays: 'What shall stay?',
  both: 'Keep both',
  bothHint: 'Two cells after each other, theirs first',
  removedHere: 'Removed',
  headFields: {
    title: 'Title of the file',
    theme: 'Look in other tools',
    readOnly: 'Read-only in other tools',
    others: 'Marks of the file',
  },
  keepChoice: 'Save the choice',
  read: 'Read',
  publish: 'Revisions and publishing',
  publishLong: (n) => `Revision ${n} is the published one. Readers see it until a newer one is published.`,
  keys: 'Keys',
  close: 'Close',
  keyList: [
    ['Shift + Enter', 'Run the cell'],
    ['Ctrl + S', 'Save a revision'],
    ['Ctrl + Z', 'Undo: in code and text, what was written there first'],
    ['Ctrl + Shift + Z', 'Redo'],
    ['Alt + Page Up', 'To the cell before'],
    ['Alt + Page Down', 'To the cell after'],
    ['Alt + Shift + Page Up', 'Move the cell up'],
    ['Alt + Shift + Page Down', 'Move the cell down'],
    ['Alt + Enter', 'A new cell of the same kind after this one'],
    ['Alt + Shift + D', 'Duplicate the cell'],
    ['Alt + Shift + F', 'Fold or unfold'],
    ['Alt + Shift + Delete', 'Remove the cell'],
    ['Ctrl + Space', 'Suggestions in code'],
    ['Tab', 'Out of the code, to the next button'],
    ['Alt + Shift + K', 'This list'],
  ],
  starts: { text: '## Heading\n\nText. Values are written like this: ${1 + 1}', code: 'display(1 + 1)' },
  completion: { survey: 'survey', wave: 'wave', area: 'area', factor: 'factor', group: 'group', cell: 'makes this name' },
  gone: 'There is no such notebook, or you may not change it.',
  nothing: 'The notebook is empty',
  nothingLong: 'Add a cell below.',
};

export const editTextsFor = (language: Language): EditTexts => (language === 'sv' ? sv : en);
