/** What the pages of the enclave and of the audit say. A catalogue of its own: only who has the right fetches it. */
import type { Language } from '../../survey/text.ts';

export type ReviewDecision = 'release' | 'releaseAfterChange' | 'refuse';

export interface EnclaveTexts {
  readonly title: string;
  readonly lead: string;
  readonly rules: readonly string[];
  readonly notebooks: string;
  readonly noNotebooks: string;
  readonly noNotebooksLong: string;
  readonly newNotebook: string;
  readonly name: string;
  readonly wave: string;
  readonly chooseWave: string;
  readonly noWaves: string;
  readonly noWavesLong: string;
  readonly make: string;
  readonly savedAt: (when: string) => string;
  readonly outputs: string;
  readonly noOutputs: string;
  readonly noOutputsLong: string;
  readonly asked: string;
  readonly author: string;
  readonly state: string;
  readonly waiting: string;
  readonly waitingForOther: string;
  readonly open: string;
  readonly decisions: Readonly<Record<ReviewDecision, string>>;
  readonly decided: Readonly<Record<ReviewDecision, string>>;
  readonly decision: string;
  readonly by: (decision: string, reviewer: string, when: string) => string;
  readonly purpose: string;
  readonly content: string;
  readonly madeBy: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly decide: string;
  readonly done: string;
  readonly changed: string;
  readonly saveFile: string;
  readonly notSaved: string;
  readonly back: string;
  readonly cell: (n: number) => string;
  readonly cellHint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'js' | 'md', string>>;
  readonly addCell: string;
  readonly removeCell: (n: number) => string;
  readonly removedCell: (n: number) => string;
  readonly putBack: string;
  readonly unsaved: string;
  readonly run: string;
  readonly running: string;
  readonly saved: string;
  readonly savedElsewhere: string;
  readonly remove: string;
  readonly removeLong: string;
  readonly ask: string;
  readonly askLong: (rows: number) => string;
  readonly askName: string;
  readonly askPurpose: string;
  readonly askPurposeHint: string;
  readonly askSend: string;
  readonly askDone: string;
  readonly askUnseen: string;
  readonly onlyTables: string;
  readonly tooLarge: string;
  readonly starter: (wave: string) => string;
  readonly audit: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly noneLong: string;
    readonly at: string;
    readonly who: string;
    readonly system: string;
    readonly act: string;
    readonly object: string;
    readonly detail: string;
    readonly older: string;
    readonly takeOut: string;
    readonly takenOut: string;
  };
}

const en: EnclaveTexts = {
  title: 'The enclave',
  lead: 'Here single answers are worked on. Nothing leaves it before a second person has looked at the very table.',
  rules: [
    'Every opening of answers is written down, with your name.',
    'What you see here may not be copied, photographed or told on, also where nobody is named.',
    'A table that you want to use outside is laid before somebody else with this right. That person says: release, release after change, or refuse.',
  ],
  notebooks: 'My notebooks',
  noNotebooks: 'You have no notebook here yet',
  noNotebooksLong: 'Make one below: give it a name, and say which wave it is about. It begins with a cell that runs.',
  newNotebook: 'A new notebook',
  name: 'Name',
  wave: 'Survey and wave',
  chooseWave: 'Choose a wave',
  noWaves: 'There is no closed wave in this municipality yet',
  noWavesLong: 'Answers can be worked on when a wave is closed. Whoever runs the server imports a file of answers with “motvikt import”.',
  make: 'Make the notebook',
  savedAt: (when) => `saved ${when}`,
  outputs: 'Tables that somebody wants to take out',
  noOutputs: 'Nobody has asked to take anything out',
  noOutputsLong:
    'Open a notebook and run it: below a table that is shown with output(…) stands a button to ask. What is asked for waits here.',
  asked: 'Asked',
  author: 'By',
  state: 'State',
  waiting: 'waits for a second person',
  waitingForOther: 'You made this yourself, so another person decides.',
  open: 'Open',
  decisions: { release: 'Release', releaseAfterChange: 'Release after change', refuse: 'Refuse' },
  decided: { release: 'released', releaseAfterChange: 'to be changed and asked for again', refuse: 'refused' },
  decision: 'Decision',
  by: (decision, reviewer, when) => `${decision}, by ${reviewer}, ${when}`,
  purpose: 'What it is for, and why it tells of nobody',
  content: 'The very table',
  madeBy: 'The notebook that made it',
  reason: 'Reason',
  reasonHint: 'Think of: cells of few pupils, nearly all or nearly none, what other tables tell when one is taken from the other.',
  decide: 'Decide',
  done: 'It is decided, and written down.',
  changed: 'What waits here is not what you looked at, or somebody has decided. Open it again.',
  saveFile: 'Save as CSV',
  notSaved: 'It can be saved once it is released.',
  back: 'Back to the enclave',
  cell: (n) => `Cell ${n}`,
  cellHint:
    'The answers are `await responses()`, an Arquero table: a column per question, group and score. `display(output(rows))` shows a table and offers to take it out.',
  kind: 'Kind',
  kinds: { js: 'JavaScript', md: 'Text (Markdown)' },
  addCell: 'Add a cell',
  removeCell: (n) => `Remove cell ${n}`,
  removedCell: (n) => `Cell ${n} is removed.`,
  putBack: 'Put it back',
  unsaved: 'Not saved yet: the browser asks before you leave the page.',
  run: 'Save and run',
  running: 'The answers are fetched …',
  saved: 'Saved.',
  savedElsewhere: 'This notebook was saved in another window since you opened it. Copy what you wrote here, and open it again.',
  remove: 'Throw the notebook away',
  removeLong: 'Its cells are gone for good. Tables that you have asked to take out stay.',
  ask: 'Take this table out?',
  askLong: (rows) =>
    `A table of ${rows} rows is laid before a second person exactly as it is. Until that person has said yes it stays here.`,
  askName: 'What the table is called',
  askPurpose: 'What it is for, and why it tells of nobody',
  askPurposeHint: 'For the person who decides: how many pupils the smallest cell has, and where the table will be used.',
  askSend: 'Lay it before a second person',
  askDone: 'It waits for a second person. You find it on the page of the enclave.',
  askUnseen:
    'The title or a cell of the table has something that the second person could not see: two spaces in a row, a space at the end, or a mark without a shape. Take it away in the notebook and ask again.',
  onlyTables: 'Only tables can be taken out of the enclave, no pictures: a second person must be able to read every number.',
  tooLarge: 'The table is too large to be read by a person: at most 2,000 rows and 80 columns.',
  starter: (wave) => `const answers = await responses();
// A row per grade: how many answers there are (${wave}).
display(output(answers.groupby('grade').rollup({ n: aq.op.count() })));`,
  audit: {
    title: 'Log',
    lead: 'Who did what, and when. Nothing here can be changed or taken away.',
    none: 'Nothing has been done yet',
    noneLong: 'When somebody is invited, opens answers or publishes an analysis, it stands here at once.',
    at: 'When',
    who: 'Who',
    system: 'the system',
    act: 'What',
    object: 'To what',
    detail: 'More',
    older: 'Show older',
    takeOut: 'Save all as CSV',
    takenOut: 'Saved. That it was taken out is written down too.',
  },
};

const sv: EnclaveTexts = {
  title: 'Skyddat analysrum',
  lead: 'Här bearbetas enskilda svar. Inget lämnar analysrummet förrän en andra person har sett på just den tabellen.',
  rules: [
    'Varje gång svar öppnas skrivs det upp, med ditt namn.',
    'Det du ser här får inte kopieras, fotograferas eller berättas vidare, inte heller där ingen nämns vid namn.',
    'En tabell som du vill använda utanför läggs fram för någon annan med denna rätt. Den personen säger: lämna ut, lämna ut efter ändring, eller neka.',
  ],
  notebooks: 'Mina analyser',
  noNotebooks: 'Du har ingen analys här än',
  noNotebooksLong: 'Skapa en här nedanför: ge den ett namn och välj en mätomgång. Den börjar med en ruta som går att köra.',
  newNotebook: 'En ny analys',
  name: 'Namn',
  wave: 'Enkät och mätomgång',
  chooseWave: 'Välj en mätomgång',
  noWaves: 'Kommunen har ingen stängd mätomgång än',
  noWavesLong: 'Svar kan bearbetas när en mätomgång är stängd. Den som sköter servern läser in en fil med svar med ”motvikt import”.',
  make: 'Skapa analysen',
  savedAt: (when) => `sparad ${when}`,
  outputs: 'Tabeller som någon vill ta ut',
  noOutputs: 'Ingen har bett om att få ta ut något',
  noOutputsLong:
    'Öppna en analys och kör den: under en tabell som visas med output(…) finns en knapp att be med. Det som begärs väntar här.',
  asked: 'Begärd',
  author: 'Av',
  state: 'Läge',
  waiting: 'väntar på en andra person',
  waitingForOther: 'Du har gjort den själv, så en annan person avgör.',
  open: 'Öppna',
  decisions: { release: 'Lämna ut', releaseAfterChange: 'Lämna ut efter ändring', refuse: 'Neka' },
  decided: { release: 'utlämnad', releaseAfterChange: 'ska ändras och begäras igen', refuse: 'nekad' },
  decision: 'Beslut',
  by: (decision, reviewer, when) => `${decision}, av ${reviewer}, ${when}`,
  purpose: 'Vad den ska användas till, och varför den inte berättar om någon',
  content: 'Själva tabellen',
  madeBy: 'Analysen som gjorde den',
  reason: 'Skäl',
  reasonHint:
    'Tänk på: celler med få elever, nästan alla eller nästan ingen, och vad andra tabeller berättar när den ena dras från den andra.',
  decide: 'Besluta',
  done: 'Det är beslutat, och uppskrivet.',
  changed: 'Det som väntar här är inte det du såg på, eller någon har redan beslutat. Öppna det igen.',
  saveFile: 'Spara som CSV',
  notSaved: 'Den går att spara när den är utlämnad.',
  back: 'Tillbaka till analysrummet',
  cell: (n) => `Ruta ${n}`,
  cellHint:
    'Svaren är `await responses()`, en Arquero-tabell: en kolumn per fråga, grupp och skalpoäng. `display(output(rader))` visar en tabell och erbjuder att ta ut den.',
  kind: 'Slag',
  kinds: { js: 'JavaScript', md: 'Text (Markdown)' },
  addCell: 'Lägg till en ruta',
  removeCell: (n) => `Ta bort ruta ${n}`,
  removedCell: (n) => `Ruta ${n} är borttagen.`,
  putBack: 'Lägg tillbaka den',
  unsaved: 'Inte sparat än: webbläsaren frågar innan du lämnar sidan.',
  run: 'Spara och kör',
  running: 'Svaren hämtas …',
  saved: 'Sparad.',
  savedElsewhere: 'Analysen har sparats i ett annat fönster sedan du öppnade den. Kopiera det du skrev här och öppna den igen.',
  remove: 'Kasta analysen',
  removeLong: 'Dess rutor försvinner för gott. Tabeller som du har bett om att ta ut finns kvar.',
  ask: 'Ta ut tabellen?',
  askLong: (rows) =>
    `En tabell med ${rows} rader läggs fram för en andra person precis som den är. Tills den personen har sagt ja stannar den här.`,
  askName: 'Vad tabellen heter',
  askPurpose: 'Vad den ska användas till, och varför den inte berättar om någon',
  askPurposeHint: 'Till den som avgör: hur många elever den minsta cellen har, och var tabellen ska användas.',
  askSend: 'Lägg fram den för en andra person',
  askDone: 'Den väntar på en andra person. Du hittar den på analysrummets sida.',
  askUnseen:
    'Rubriken eller en ruta i tabellen har något som den andra personen inte skulle se: två mellanslag i rad, ett mellanslag i slutet eller ett tecken utan form. Ta bort det i analysen och be på nytt.',
  onlyTables: 'Bara tabeller kan tas ut ur analysrummet, inga bilder: en andra person måste kunna läsa varje tal.',
  tooLarge: 'Tabellen är för stor för att läsas av en människa: högst 2 000 rader och 80 kolumner.',
  starter: (wave) => `const answers = await responses();
// En rad per årskurs: hur många svar det finns (${wave}).
display(output(answers.groupby('grade').rollup({ antal: aq.op.count() })));`,
  audit: {
    title: 'Logg',
    lead: 'Vem som gjorde vad, och när. Inget här kan ändras eller tas bort.',
    none: 'Inget har gjorts än',
    noneLong: 'När någon bjuds in, öppnar svar eller publicerar en analys står det här på en gång.',
    at: 'När',
    who: 'Vem',
    system: 'systemet',
    act: 'Vad',
    object: 'Med vad',
    detail: 'Mer',
    older: 'Visa äldre',
    takeOut: 'Spara allt som CSV',
    takenOut: 'Sparat. Att det togs ut är också uppskrivet.',
  },
};

const catalogue: Readonly<Record<Language, EnclaveTexts>> = { sv, en };
export const enclaveTextsFor = (language: Language): EnclaveTexts => catalogue[language];
