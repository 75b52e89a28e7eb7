/** What is said where a notebook is shared: its revisions, its faces, its files and what people say of its cells. */
import type { Language } from '../../survey/text.ts';

export interface SharingTexts {
  readonly faces: {
    readonly title: string;
    readonly meeting: string;
    readonly print: string;
    readonly revisions: string;
    readonly more: string;
    readonly importFile: string;
    readonly saveHtml: string;
    readonly saveHtmlHint: string;
    readonly saveFile: string;
    readonly saveFileHint: string;
    readonly making: string;
    readonly failed: string;
    readonly saved: (file: string) => string;
    readonly frozen: (day: string) => string;
  };
  readonly revisions: {
    readonly title: (notebook: string) => string;
    readonly crumb: string;
    readonly lead: string;
    readonly caption: string;
    readonly revision: string;
    readonly number: (revision: number) => string;
    readonly saved: string;
    readonly by: string;
    readonly product: string;
    readonly message: string;
    readonly noMessage: string;
    readonly isPublished: string;
    readonly isNewest: string;
    readonly acts: string;
    readonly compare: string;
    readonly restore: string;
    readonly publish: string;
    readonly restoreTitle: (revision: number) => string;
    readonly restoreLong: (revision: number, next: number) => string;
    readonly restoreMessage: (revision: number) => string;
    readonly restored: (revision: number, next: number) => string;
    readonly changedMeanwhile: string;
    readonly published: (revision: number) => string;
    readonly onlyOne: string;
  };
  readonly compare: {
    readonly title: string;
    readonly before: string;
    readonly after: string;
    readonly summary: (changed: number, added: number, removed: number, moved: number) => string;
    readonly same: string;
    readonly newTitle: (before: string, after: string) => string;
    readonly cell: (id: number, mode: string) => string;
    readonly kinds: Readonly<Record<'added' | 'removed' | 'changed' | 'moved', string>>;
    readonly unchanged: (count: number) => string;
    readonly onlyShown: string;
    readonly lineAdded: string;
    readonly lineRemoved: string;
  };
  readonly meeting: {
    readonly title: (notebook: string) => string;
    readonly next: string;
    readonly previous: string;
    readonly place: (section: number, of: number) => string;
    readonly close: string;
    readonly fullScreen: string;
    readonly keys: string;
    readonly fetching: string;
    readonly offline: string;
    readonly notOffline: string;
    readonly again: string;
  };
  readonly print: {
    readonly title: (notebook: string) => string;
    readonly button: string;
    readonly ready: (pages: number) => string;
    readonly laying: string;
    readonly back: string;
    readonly hint: string;
    readonly printed: (day: string) => string;
    readonly revision: (revision: number) => string;
    readonly wave: string;
    readonly source: string;
    readonly released: (day: string) => string;
    readonly method: string;
    readonly methodNote: string;
    readonly statistics: string;
    readonly statisticsNote: string;
    readonly protection: string;
    readonly protectionNote: string;
    readonly page: string;
  };
  readonly file: {
    readonly made: (place: string, day: string) => string;
  };
  readonly import: {
    readonly title: string;
    readonly lead: string;
    readonly file: string;
    readonly fileHint: string;
    readonly address: string;
    readonly addressHint: string;
    readonly titleSv: string;
    readonly titleEn: string;
    readonly button: string;
    readonly notNotebook: string;
    readonly taken: string;
    readonly refused: string;
    readonly imported: (file: string) => string;
  };
  readonly comments: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly onCell: (cell: number) => string;
    readonly which: string;
    readonly text: string;
    readonly send: string;
    readonly show: string;
    readonly answer: string;
    readonly sent: string;
    readonly remove: string;
    readonly removeTitle: string;
    readonly removeLong: string;
    readonly ofRevision: (revision: number) => string;
    readonly said: (name: string, when: string) => string;
  };
}

const sv: SharingTexts = {
  faces: {
    title: 'Visa och spara',
    meeting: 'Mötesvisning',
    print: 'Skriv ut',
    revisions: 'Versioner',
    more: 'Spara som fil',
    importFile: 'Läs in en analysfil',
    saveHtml: 'Fristående sida (HTML)',
    saveHtmlHint: 'Öppnas i en webbläsare utan nät. Valen fungerar. Tabellerna är de som visas här nu.',
    saveFile: 'Analysfil',
    saveFileHint: 'Text och kod utan siffror. Kan läsas in här, i en annan kommun eller i Observables verktyg.',
    making: 'Filen görs …',
    failed: 'Filen kunde inte göras. Försök igen.',
    saved: (file) => `Filen ${file} är sparad.`,
    frozen: (day) => `Publicerad ${day} med de tabeller som fanns då.`,
  },
  revisions: {
    title: (notebook) => `Versioner av ”${notebook}”`,
    crumb: 'Versioner',
    lead: 'Varje gång någon sparar blir det en ny version. Ingen version skrivs över.',
    caption: 'Versioner, den senaste först',
    revision: 'Version',
    number: (revision) => `Version ${revision}`,
    saved: 'Sparad',
    by: 'Av',
    product: 'Följde med Motvikt',
    message: 'Vad som ändrades',
    noMessage: 'Inget sagt',
    isPublished: 'publicerad',
    isNewest: 'senaste',
    acts: 'Gör något med versionen',
    compare: 'Jämför med föregående',
    restore: 'Återställ',
    publish: 'Publicera',
    restoreTitle: (revision) => `Återställ version ${revision}?`,
    restoreLong: (revision, next) =>
      `Version ${revision} blir version ${next}, den nyaste. De som ligger emellan finns kvar. Det publicerade ändras inte.`,
    restoreMessage: (revision) => `Återställd från version ${revision}`,
    restored: (revision, next) => `Version ${revision} är återställd, som version ${next}.`,
    changedMeanwhile: 'Någon har sparat en ny version sedan du öppnade sidan. Ladda om och titta på den först.',
    published: (revision) => `Version ${revision} är publicerad.`,
    onlyOne: 'Det finns bara en version, så det finns inget att jämföra med.',
  },
  compare: {
    title: 'Jämför två versioner',
    before: 'Den äldre',
    after: 'Den nyare',
    summary: (changed, added, removed, moved) => `Rutor: ${changed} ändrade, ${added} nya, ${removed} borttagna, ${moved} flyttade.`,
    same: 'De två versionerna är lika.',
    newTitle: (before, after) => `Filens titel: ”${before}” blev ”${after}”.`,
    cell: (id, mode) => `Ruta ${id} (${mode})`,
    kinds: { added: 'ny', removed: 'borttagen', changed: 'ändrad', moved: 'flyttad' },
    unchanged: (count) => (count === 1 ? 'En ruta är oförändrad' : `${count} rutor är oförändrade`),
    onlyShown: 'Texten är densamma: bara hur rutan visas är ändrat.',
    lineAdded: 'ny rad',
    lineRemoved: 'borttagen rad',
  },
  meeting: {
    title: (notebook) => `${notebook}: mötesvisning`,
    next: 'Nästa',
    previous: 'Föregående',
    place: (section, of) => `${section} av ${of}`,
    close: 'Avsluta',
    fullScreen: 'Helskärm',
    keys: 'Bläddra med piltangenterna.',
    fetching: 'Hämtar allt som behövs utan nät …',
    offline: 'Fungerar nu utan nät.',
    notOffline: 'Allt kunde inte hämtas: utan nät kan val sakna siffror.',
    again: 'Försök igen',
  },
  print: {
    title: (notebook) => `${notebook}: utskrift`,
    button: 'Skriv ut eller spara som PDF',
    ready: (pages) => (pages === 1 ? 'En sida.' : `${pages} sidor.`),
    laying: 'Sidorna läggs …',
    back: 'Tillbaka till analysen',
    hint: 'Så här blir sidorna på A4. Gör dina val innan du skriver ut.',
    printed: (day) => `Utskriven ${day}`,
    revision: (revision) => `version ${revision}`,
    wave: 'Mätomgångar',
    source: 'Källa',
    released: (day) => `tabellerna utlämnade ${day}`,
    method: 'Metod',
    statistics: 'Officiell statistik',
    statisticsNote:
      'Siffrorna är lästa ur källornas egna tabeller. Källan står vid varje tal, och tal om färre än fem personer är inte med.',
    methodNote:
      'Andelar och medelvärden är skattade ur elevernas svar med vikter. Osäkerhetsintervallet är ett 95-procentigt konfidensintervall. ”Säkert” högre eller lägre sägs bara när skillnaden är större än slumpen rimligen ger. Hela metoden: Om metoden i Motvikt.',
    protection: 'Skydd',
    protectionNote:
      'Siffror som kan peka ut någon visas inte: grupper med för få elever är skyddade, och antal är avrundade. ”Visas inte: skyddat” säger ingenting om hur värdet är.',
    page: 'Sida',
  },
  file: {
    made: (place, day) => `${place}, sparad ur Motvikt ${day}. Siffrorna är de som gällde då.`,
  },
  import: {
    title: 'Läs in en analysfil',
    lead: 'En analys som har gjorts här, i en annan kommun eller i Observables verktyg. Ingen annan ser den förrän den publiceras.',
    file: 'Fil',
    fileHint: 'En HTML-fil med <notebook>.',
    address: 'Adress',
    addressHint: 'Små bokstäver, siffror och bindestreck. Den syns i länken.',
    titleSv: 'Titel på svenska',
    titleEn: 'Titel på engelska',
    button: 'Läs in',
    notNotebook: 'Filen är ingen analys: den saknar <notebook>.',
    taken: 'Det finns redan en analys med den adressen. Välj en annan.',
    refused: 'Filen eller adressen går inte att ta emot: en analys har högst 500 rutor och 400 000 tecken.',
    imported: (file) => `Inläst från ${file}`,
  },
  comments: {
    title: 'Kommentarer',
    lead: 'Syns för dem som har en roll i kommunen och ser analysen. Skriv inget om enskilda personer.',
    none: 'Ingen har kommenterat än.',
    onCell: (cell) => `Ruta ${cell}`,
    which: 'Gäller',
    text: 'Din kommentar',
    send: 'Kommentera',
    show: 'Visa rutan',
    answer: 'Svara',
    sent: 'Kommentaren är sparad.',
    remove: 'Ta bort',
    removeTitle: 'Ta bort kommentaren?',
    removeLong: 'Den går inte att få tillbaka.',
    ofRevision: (revision) => `om version ${revision}`,
    said: (name, when) => `${name}, ${when}`,
  },
};

const en: SharingTexts = {
  faces: {
    title: 'Show and save',
    meeting: 'Meeting',
    print: 'Print',
    revisions: 'Revisions',
    more: 'Save as a file',
    importFile: 'Read in a notebook file',
    saveHtml: 'Self-contained page (HTML)',
    saveHtmlHint: 'Opens in a browser without a network. The choices work. The tables are those that are shown here now.',
    saveFile: 'Notebook file',
    saveFileHint: 'Text and code without numbers. It can be read in here, in another municipality or by the tools of Observable.',
    making: 'The file is being made …',
    failed: 'The file could not be made. Try again.',
    saved: (file) => `The file ${file} is saved.`,
    frozen: (day) => `Published ${day} with the tables that there were then.`,
  },
  revisions: {
    title: (notebook) => `Revisions of “${notebook}”`,
    crumb: 'Revisions',
    lead: 'Every time somebody saves, there is a new revision. None is ever written over.',
    caption: 'Revisions, the newest first',
    revision: 'Revision',
    number: (revision) => `Revision ${revision}`,
    saved: 'Saved',
    by: 'By',
    product: 'Came with Motvikt',
    message: 'What was changed',
    noMessage: 'Nothing said',
    isPublished: 'published',
    isNewest: 'newest',
    acts: 'Do something with the revision',
    compare: 'Compare with the one before',
    restore: 'Restore',
    publish: 'Publish',
    restoreTitle: (revision) => `Restore revision ${revision}?`,
    restoreLong: (revision, next) =>
      `Revision ${revision} becomes revision ${next}, the newest. Those between stay. What is published does not change.`,
    restoreMessage: (revision) => `Restored from revision ${revision}`,
    restored: (revision, next) => `Revision ${revision} is restored, as revision ${next}.`,
    changedMeanwhile: 'Somebody has saved a new revision since you opened the page. Reload and look at it first.',
    published: (revision) => `Revision ${revision} is published.`,
    onlyOne: 'There is only one revision, so there is nothing to compare with.',
  },
  compare: {
    title: 'Compare two revisions',
    before: 'The older one',
    after: 'The newer one',
    summary: (changed, added, removed, moved) => `Cells: ${changed} changed, ${added} new, ${removed} removed, ${moved} moved.`,
    same: 'The two revisions are the same.',
    newTitle: (before, after) => `Title of the file: “${before}” became “${after}”.`,
    cell: (id, mode) => `Cell ${id} (${mode})`,
    kinds: { added: 'new', removed: 'removed', changed: 'changed', moved: 'moved' },
    unchanged: (count) => (count === 1 ? 'One cell is unchanged' : `${count} cells are unchanged`),
    onlyShown: 'The text is the same: only how the cell is shown was changed.',
    lineAdded: 'new line',
    lineRemoved: 'removed line',
  },
  meeting: {
    title: (notebook) => `${notebook}: meeting`,
    next: 'Next',
    previous: 'Previous',
    place: (section, of) => `${section} of ${of}`,
    close: 'Close',
    fullScreen: 'Full screen',
    keys: 'Turn with the arrow keys.',
    fetching: 'Fetching all that is needed without a network …',
    offline: 'Works without a network now.',
    notOffline: 'Not all could be fetched: without a network some choices may lack numbers.',
    again: 'Try again',
  },
  print: {
    title: (notebook) => `${notebook}: print`,
    button: 'Print or save as PDF',
    ready: (pages) => (pages === 1 ? 'One page.' : `${pages} pages.`),
    laying: 'The pages are being laid out …',
    back: 'Back to the analysis',
    hint: 'This is how the pages become on A4. Make your choices before you print.',
    printed: (day) => `Printed ${day}`,
    revision: (revision) => `revision ${revision}`,
    wave: 'Waves',
    source: 'Source',
    released: (day) => `tables released ${day}`,
    method: 'Method',
    statistics: 'Official statistics',
    statisticsNote:
      'The numbers are read from the tables of their sources. The source stands beside each number, and numbers of fewer than five persons are left out.',
    methodNote:
      'Shares and means are estimated from the pupils’ answers with weights. The uncertainty interval is a 95 % confidence interval. “Clearly” higher or lower is said only where the difference is larger than chance would reasonably give. The whole method: About the method in Motvikt.',
    protection: 'Protection',
    protectionNote:
      'Numbers that could point at somebody are not shown: groups of too few pupils are protected, and counts are rounded. “Not shown: protected” says nothing of what the value is.',
    page: 'Page',
  },
  file: {
    made: (place, day) => `${place}, saved from Motvikt ${day}. The numbers are those of then.`,
  },
  import: {
    title: 'Read in a notebook file',
    lead: 'An analysis that was made here, in another municipality or by the tools of Observable. Nobody else sees it until it is published.',
    file: 'File',
    fileHint: 'An HTML file with <notebook>.',
    address: 'Address',
    addressHint: 'Small letters, digits and hyphens. It is seen in the link.',
    titleSv: 'Title in Swedish',
    titleEn: 'Title in English',
    button: 'Read in',
    notNotebook: 'The file is no analysis: it has no <notebook>.',
    taken: 'There is an analysis at that address already. Choose another one.',
    refused: 'The file or the address cannot be taken: an analysis has at most 500 cells and 400,000 characters.',
    imported: (file) => `Read in from ${file}`,
  },
  comments: {
    title: 'Comments',
    lead: 'Seen by those who have a role in the municipality and see the analysis. Write nothing about single persons.',
    none: 'Nobody has commented yet.',
    onCell: (cell) => `Cell ${cell}`,
    which: 'About',
    text: 'Your comment',
    send: 'Comment',
    show: 'Show the cell',
    answer: 'Answer',
    sent: 'The comment is saved.',
    remove: 'Remove',
    removeTitle: 'Remove the comment?',
    removeLong: 'It cannot be had back.',
    ofRevision: (revision) => `of revision ${revision}`,
    said: (name, when) => `${name}, ${when}`,
  },
};

const catalogue: Readonly<Record<Language, SharingTexts>> = { sv, en };
export const sharingTextsFor = (language: Language): SharingTexts => catalogue[language];
