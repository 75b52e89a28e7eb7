/** What facilitators and alliances read around workshops and decisions. What stands on screens in the room is in room-texts.ts. */
import type { ProposalReason } from '../../analysis/priorities/propose-candidates.ts';
import type { Criterion } from '../../analysis/priorities/candidate.ts';
import type { Language } from '../../survey/text.ts';

/** Whatever the criterion, a high score speaks for choosing. Facilitators change them and their weights. */
export const usualCriteria: readonly Omit<Criterion, 'id'>[] = [
  {
    question: { sv: 'Hur stort är problemet här?', en: 'How large is the problem here?' },
    lowest: { sv: 'Litet', en: 'Small' },
    highest: { sv: 'Mycket stort', en: 'Very large' },
    weight: 1,
  },
  {
    question: { sv: 'Hur säkra är vi på det?', en: 'How sure are we of it?' },
    lowest: { sv: 'Osäkra', en: 'Unsure' },
    highest: { sv: 'Helt säkra', en: 'Entirely sure' },
    weight: 1,
  },
  {
    question: { sv: 'Kan vi påverka det?', en: 'Can we influence it?' },
    lowest: { sv: 'Knappast', en: 'Hardly' },
    highest: { sv: 'I hög grad', en: 'To a high degree' },
    weight: 1,
  },
  {
    question: { sv: 'Saknas det insatser i dag?', en: 'Is nothing done about it today?' },
    lowest: { sv: 'Mycket görs redan', en: 'Much is done already' },
    highest: { sv: 'Nästan inget görs', en: 'Almost nothing is done' },
    weight: 1,
  },
  {
    question: { sv: 'Är det viktigt för boende och unga?', en: 'Does it matter to residents and the young?' },
    lowest: { sv: 'Inte särskilt', en: 'Not much' },
    highest: { sv: 'Mycket viktigt', en: 'A great deal' },
    weight: 1,
  },
];

export interface WorkshopTexts {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneLong: string;
  readonly workshops: string;
  readonly decisions: string;
  readonly noDecisions: string;
  readonly columns: Readonly<Record<'title' | 'area' | 'stage' | 'made' | 'decided', string>>;
  readonly draft: string;
  readonly make: string;
  readonly whole: string;
  readonly form: {
    readonly newTitle: string;
    readonly changeTitle: string;
    readonly name: string;
    readonly nameHint: string;
    readonly area: string;
    readonly wave: string;
    readonly noWave: string;
    readonly candidates: string;
    readonly candidatesHint: (fewest: number, most: number) => string;
    readonly proposals: string;
    readonly proposalsHint: string;
    readonly noProposals: string;
    readonly showAll: (n: number) => string;
    readonly reasons: Readonly<Record<ProposalReason, string>>;
    readonly noReason: string;
    readonly own: string;
    readonly ownHint: string;
    readonly ownName: (at: number) => string;
    readonly ownUnit: (at: number) => string;
    readonly ownNote: (at: number) => string;
    readonly note: string;
    readonly addOwn: string;
    readonly statistic: string;
    readonly statisticHint: string;
    readonly addStatistic: string;
    readonly remove: string;
    readonly removeOwn: (at: number) => string;
    readonly criteria: string;
    readonly criteriaHint: string;
    readonly question: (at: number) => string;
    readonly weight: (at: number) => string;
    readonly removeCriterion: (at: number) => string;
    readonly addCriterion: string;
    readonly ends: (at: number) => string;
    readonly lowest: (at: number) => string;
    readonly highest: (at: number) => string;
    readonly sectors: string;
    readonly save: string;
    readonly make: string;
    readonly wrongNumber: (fewest: number, most: number) => string;
    readonly noSector: string;
    readonly changedMeanwhile: string;
  };
  readonly leading: {
    readonly screen: string;
    readonly screenHint: string;
    readonly code: string;
    readonly joinAt: string;
    readonly change: string;
    readonly candidates: string;
    readonly next: Readonly<Record<'gathering' | 'first' | 'talk' | 'second' | 'deciding' | 'finished', string>>;
    readonly ask: Readonly<Record<'talk' | 'second' | 'deciding' | 'finished', string>>;
    readonly reopen: Readonly<Record<'first' | 'second', string>>;
    readonly reopenAsk: string;
    readonly skipSecond: string;
    readonly fewVotes: (fewest: number) => string;
    readonly paper: string;
    readonly paperTitle: string;
    readonly paperHint: string;
    readonly paperSend: string;
    readonly paperDone: string;
    readonly paperSector: string;
    readonly paperScores: (name: string) => string;
    readonly paperWrong: (criteria: number, low: number, high: number) => string;
    readonly toDecision: string;
    readonly toNotes: string;
    readonly export: string;
    readonly exportAll: string;
    readonly problems: { readonly 409: string };
  };
  readonly decision: {
    readonly title: string;
    readonly minutes: string;
    readonly draftLead: string;
    readonly name: string;
    readonly day: string;
    readonly present: string;
    readonly presentHint: string;
    readonly notes: string;
    readonly tables: string;
    readonly tablesHint: string;
    readonly table: (at: number) => string;
    readonly tableName: string;
    readonly tableNotes: string;
    readonly addTable: string;
    readonly notebook: string;
    readonly noNotebook: string;
    readonly notebookHint: string;
    readonly priorities: string;
    readonly prioritiesHint: (fewest: number, most: number) => string;
    readonly choose: string;
    readonly priority: (at: number) => string;
    readonly subject: string;
    readonly reason: string;
    readonly dissent: string;
    readonly dissentHint: string;
    readonly noDissent: string;
    readonly add: string;
    readonly addOwn: string;
    readonly ownName: string;
    readonly remove: (name: string) => string;
    readonly save: string;
    readonly saved: string;
    readonly decide: string;
    readonly decideLong: string;
    readonly missing: string;
    readonly newTitle: string;
    readonly newLead: string;
    readonly begin: string;
    readonly nameHint: string;
    readonly chooseFactor: string;
    readonly chooseFactorHint: string;
    readonly ownUnit: string;
    readonly moveUp: (name: string) => string;
    readonly changedMeanwhile: string;
    readonly print: string;
    readonly download: string;
    readonly evidence: string;
    readonly noEvidence: string;
    readonly counted: (admitted: number, ballots: readonly number[], paper: readonly number[]) => string;
    readonly pinned: (wave: string, number: number) => string;
    readonly pinnedNotebook: (notebook: string, revision: number) => string;
    readonly openNotebook: string;
    readonly votes: string;
    readonly secrecy: string;
    readonly draft: string;
  };
}

const sv: WorkshopTexts = {
  title: 'Prioritera',
  lead: 'Prioriteringsmöten där kunskapsallianser väljer vad de ska arbeta med, och deras ställningstaganden.',
  none: 'Inga möten än',
  noneLong: 'Ett möte utgår från ett områdes profil. Deltagarna röstar dolt på sina telefoner, ser underlaget, talar och röstar igen.',
  workshops: 'Prioriteringsmöten',
  decisions: 'Ställningstaganden',
  noDecisions: 'Inga ställningstaganden än.',
  columns: { title: 'Möte', area: 'Område', stage: 'Läge', made: 'Skapat', decided: 'Datum' },
  draft: 'Utkast',
  make: 'Nytt prioriteringsmöte',
  whole: 'Hela kommunen',
  form: {
    newTitle: 'Nytt prioriteringsmöte',
    changeTitle: 'Ändra mötet',
    name: 'Vad mötet heter',
    nameHint: 'Syns på deltagarnas telefoner.',
    area: 'Område',
    wave: 'Mätomgång som underlaget tas ur',
    noWave: 'Ingen: bara egna förslag',
    candidates: 'Vad ni väljer mellan',
    candidatesHint: (fewest, most) => `${fewest}–${most} förslag. Fler än åtta blir mycket att rösta om på en telefon.`,
    proposals: 'Faktorer ur enkäten',
    proposalsHint: 'De som mest talar för står först. Bara sådant som siffrorna säkert visar räknas som skäl.',
    noProposals: 'Inga faktorer visas för området i den här mätomgången.',
    showAll: (n) => `Visa alla ${n} faktorer`,
    reasons: {
      worseThanRest: 'säkert sämre än övriga områden',
      worseThanReference: 'säkert sämre än referensgruppen',
      worseThanBefore: 'säkert sämre än förra mätomgången',
      amongThreeHighest: 'säkert bland de tre högsta områdena',
      linkedToOutcomes: 'hänger ihop med problembeteenden i kommunen',
    },
    noReason: 'inget skäl i siffrorna',
    own: 'Egna förslag',
    ownHint: 'En plats, ett problem eller annan statistik, till exempel belysning eller äldres trygghet.',
    ownName: (at) => `Eget förslag ${at}`,
    ownUnit: (at) => `Mått för eget förslag ${at} (tomt för en plats eller ett problem)`,
    ownNote: (at) => `Vad ni vet om eget förslag ${at}, som rummet får läsa`,
    note: 'Eget skäl, som rummet får läsa',
    addOwn: 'Lägg till ett eget förslag',
    statistic: 'Ur officiell statistik',
    statisticHint: 'Det nyaste värdet följer med som det ni vet, och kan ändras.',
    addStatistic: 'Lägg till statistiken',
    remove: 'Ta bort',
    removeOwn: (at) => `Ta bort eget förslag ${at}`,
    criteria: 'Kriterier',
    criteriaHint: 'Högst poäng ska alltid tala för att välja. Färre kriterier går fortare att rösta om.',
    question: (at) => `Kriterium ${at}`,
    weight: (at) => `Vikt för kriterium ${at}`,
    removeCriterion: (at) => `Ta bort kriterium ${at}`,
    addCriterion: 'Lägg till ett kriterium',
    ends: (at) => `Vad poängen för kriterium ${at} betyder`,
    lowest: (at) => `Vad lägsta poäng för kriterium ${at} betyder`,
    highest: (at) => `Vad högsta poäng för kriterium ${at} betyder`,
    sectors: 'Sektorer att välja bland',
    save: 'Spara',
    make: 'Skapa mötet',
    wrongNumber: (fewest, most) => `Välj ${fewest}–${most} förslag.`,
    noSector: 'Välj minst en sektor.',
    changedMeanwhile: 'Någon annan har ändrat mötet. Ladda om sidan och gör ändringen igen.',
  },
  leading: {
    screen: 'Öppna skärmen för projektorn',
    screenHint: 'Öppnas i en ny flik. Den behöver ingen inloggning.',
    code: 'Mötets kod',
    joinAt: 'Deltagarna går med på',
    change: 'Ändra förslag och kriterier',
    candidates: 'Förslag',
    next: {
      gathering: 'Öppna dörren',
      first: 'Öppna första rundan',
      talk: 'Stäng rundan och visa resultatet',
      second: 'Öppna andra rundan',
      deciding: 'Stäng rundan och visa resultatet',
      finished: 'Avsluta mötet',
    },
    ask: {
      talk: 'Rösterna räknas och resultatet visas på alla skärmar. Röster som inte har kommit fram räknas inte.',
      second: 'Första rundans röster förstörs när den andra öppnas. Resultatet finns kvar.',
      deciding: 'Rösterna räknas och resultatet visas på alla skärmar. Röster som inte har kommit fram räknas inte.',
      finished: 'Alla röster och telefonernas tillträden förstörs. Resultaten och ställningstagandet finns kvar. Det går inte att ångra.',
    },
    reopen: { first: 'Öppna första rundan igen', second: 'Öppna andra rundan igen' },
    reopenAsk:
      'Den som har röstat kan inte rösta igen. Ett resultat som redan har visats visas på nytt först när minst fem röster till har kommit.',
    skipSecond: 'Gå till ställningstagandet utan en andra runda',
    fewVotes: (fewest) => `Färre än ${fewest} har röstat. Då visas inget resultat.`,
    paper: 'Mata in en pappersröst',
    paperTitle: 'En pappersröst',
    paperHint: 'Blanda rösterna innan du matar in dem. Hur många det är syns på skärmen och i minnesanteckningarna.',
    paperSend: 'Lägg i rösten',
    paperDone: 'Pappersrösten är mottagen.',
    paperSector: 'Sektor',
    paperScores: (name) => `Poäng för ${name}`,
    paperWrong: (criteria, low, high) => `Skriv ${criteria} poäng från ${low} till ${high} med mellanslag emellan, eller lämna tomt.`,
    toDecision: 'Skriv ställningstagandet',
    toNotes: 'Anteckna från samtalet',
    export: 'Hämta resultaten (CSV)',
    exportAll: 'Hämta hela mötet (JSON)',
    problems: { 409: 'Någon annan har lett mötet vidare. Ladda om sidan.' },
  },
  decision: {
    title: 'Ställningstagande',
    minutes: 'Minnesanteckningar',
    draftLead: 'Utkast. Det kan sparas flera gånger och blir läsbart för alla i arbetet när det är klart.',
    name: 'Rubrik',
    day: 'Datum',
    present: 'Närvarande',
    presentHint: 'Som det ska stå i minnesanteckningarna.',
    notes: 'Vad som sades',
    tables: 'Bordens samtal',
    tablesHint: 'Om rummet delades i bord: vad varje bord kom fram till. Bord röstar inte, och ingen röst säger var någon satt.',
    table: (at) => `Bord ${at}`,
    tableName: 'Bordets namn',
    tableNotes: 'Vad bordet kom fram till',
    addTable: 'Lägg till ett bord',
    notebook: 'Analys som underlag',
    noNotebook: 'Ingen',
    notebookHint: 'Den version som är nyast nu låses fast.',
    priorities: 'Det här prioriterar vi',
    prioritiesHint: (fewest, most) => `${fewest}–${most} som ni ställer er bakom, den viktigaste först.`,
    choose: 'Lägg till ur mötets förslag',
    priority: (at) => `Prioritering ${at}`,
    subject: 'Vad',
    reason: 'Varför',
    dissent: 'Avvikande synpunkt',
    dissentHint: 'Vad som talade emot, och för vem. Lämna tomt om alla var överens.',
    noDissent: 'Ingen avvikande synpunkt.',
    add: 'Lägg till',
    addOwn: 'Lägg till en plats eller ett problem',
    ownName: 'Plats eller problem',
    remove: (name) => `Ta bort: ${name}`,
    save: 'Spara utkastet',
    saved: 'Utkastet är sparat.',
    decide: 'Gör klart',
    decideLong: 'Därefter kan det inte ändras. Ett nytt ställningstagande kan ta dess plats.',
    newTitle: 'Nytt ställningstagande utan möte',
    newLead: 'När ni har valt i samtal och inte röstat. Underlaget låses fast på samma sätt, och skäl och avvikande synpunkter skrivs ner.',
    begin: 'Börja skriva',
    nameHint: 'Till exempel vilka som ställer sig bakom det, och när.',
    chooseFactor: 'Faktor ur enkäten',
    chooseFactorHint: 'De som mest talar för står först.',
    ownUnit: 'Mått (tomt för en plats eller ett problem)',
    moveUp: (name) => `Flytta upp: ${name}`,
    missing: 'Det behövs ett datum, minst två prioriteringar och ett varför för var och en.',
    changedMeanwhile: 'Någon annan har sparat under tiden. Det du skrev finns kvar på sidan: kopiera det, ladda om och för in det igen.',
    print: 'Skriv ut',
    download: 'Hämta som fil (JSON)',
    evidence: 'Underlag som det var då',
    noEvidence: 'Ingen siffra ur enkäten: vägt efter vad deltagarna visste.',
    counted: (admitted, ballots, paper) =>
      `${admitted} telefoner var med. Röster: ${ballots.map((n, at) => `runda ${at + 1}: ${n}${paper[at]! > 0 ? ` (${paper[at]} på papper)` : ''}`).join(', ')}.`,
    pinned: (wave, number) => `Siffrorna är ur mätomgången ${wave}, publicering ${number}.`,
    pinnedNotebook: (notebook, revision) => `Analys: ${notebook}, version ${revision}.`,
    openNotebook: 'Öppna analysen',
    votes: 'Så röstade mötet',
    secrecy: 'Rösterna var hemliga och är förstörda. Resultat visas för minst fem röster.',
    draft: 'Utkast: inte beslutat än',
  },
};

const en: WorkshopTexts = {
  title: 'Prioritise',
  lead: 'Workshops in which knowledge alliances choose what to work on, and what they decided.',
  none: 'No workshops yet',
  noneLong: 'A workshop starts from an area’s profile. Participants vote blind on their phones, see the evidence, talk and vote again.',
  workshops: 'Workshops',
  decisions: 'Decisions',
  noDecisions: 'No decisions yet.',
  columns: { title: 'Workshop', area: 'Area', stage: 'Stage', made: 'Made', decided: 'Date' },
  draft: 'Draft',
  make: 'New workshop',
  whole: 'The whole municipality',
  form: {
    newTitle: 'New workshop',
    changeTitle: 'Change the workshop',
    name: 'What the workshop is called',
    nameHint: 'Seen on participants’ phones.',
    area: 'Area',
    wave: 'Wave that the evidence is taken from',
    noWave: 'None: own candidates only',
    candidates: 'What you choose between',
    candidatesHint: (fewest, most) => `${fewest}–${most} candidates. More than eight are a lot to vote on with a phone.`,
    proposals: 'Factors of the survey',
    proposalsHint: 'Those that most speaks for come first. Only what the figures surely show counts as a reason.',
    noProposals: 'No factors are shown for the area in this wave.',
    showAll: (n) => `Show all ${n} factors`,
    reasons: {
      worseThanRest: 'clearly worse than the other areas',
      worseThanReference: 'clearly worse than the reference group',
      worseThanBefore: 'clearly worse than in the previous wave',
      amongThreeHighest: 'surely among the three highest areas',
      linkedToOutcomes: 'linked to problem behaviours in the municipality',
    },
    noReason: 'no reason in the figures',
    own: 'Own candidates',
    ownHint: 'A place, a problem or other statistics, such as lighting or how safe seniors feel.',
    ownName: (at) => `Own candidate ${at}`,
    ownUnit: (at) => `Unit of own candidate ${at} (empty for a place or a problem)`,
    ownNote: (at) => `What you know of own candidate ${at}, for the room to read`,
    note: 'A reason of your own, for the room to read',
    addOwn: 'Add a candidate of your own',
    statistic: 'From official statistics',
    statisticHint: 'Its newest value comes with it as what you know, and can be changed.',
    addStatistic: 'Add the statistic',
    remove: 'Remove',
    removeOwn: (at) => `Remove own candidate ${at}`,
    criteria: 'Criteria',
    criteriaHint: 'The highest score always speaks for choosing. Fewer criteria are quicker to vote on.',
    question: (at) => `Criterion ${at}`,
    weight: (at) => `Weight of criterion ${at}`,
    removeCriterion: (at) => `Remove criterion ${at}`,
    addCriterion: 'Add a criterion',
    ends: (at) => `What scores of criterion ${at} mean`,
    lowest: (at) => `What the lowest score of criterion ${at} means`,
    highest: (at) => `What the highest score of criterion ${at} means`,
    sectors: 'Sectors to choose from',
    save: 'Save',
    make: 'Make the workshop',
    wrongNumber: (fewest, most) => `Choose ${fewest}–${most} candidates.`,
    noSector: 'Choose one sector at least.',
    changedMeanwhile: 'Somebody else has changed the workshop. Reload the page and make the change again.',
  },
  leading: {
    screen: 'Open the projector’s screen',
    screenHint: 'Opens in a new tab. It needs no sign-in.',
    code: 'Code of the workshop',
    joinAt: 'Participants join at',
    change: 'Change candidates and criteria',
    candidates: 'Candidates',
    next: {
      gathering: 'Open the door',
      first: 'Open the first round',
      talk: 'Close the round and show the result',
      second: 'Open the second round',
      deciding: 'Close the round and show the result',
      finished: 'Finish the workshop',
    },
    ask: {
      talk: 'The ballots are counted and the result is shown on all screens. Ballots that have not arrived are not counted.',
      second: 'The first round’s ballots are destroyed when the second one opens. The result remains.',
      deciding: 'The ballots are counted and the result is shown on all screens. Ballots that have not arrived are not counted.',
      finished: 'All ballots and the phones’ admissions are destroyed. Results and decision remain. It cannot be undone.',
    },
    reopen: { first: 'Open the first round again', second: 'Open the second round again' },
    reopenAsk:
      'Whoever has voted cannot vote again. A result that has been shown is shown anew only when at least five more ballots have come.',
    skipSecond: 'Go on to the decision without a second round',
    fewVotes: (fewest) => `Fewer than ${fewest} have voted. No result will be shown.`,
    paper: 'Enter a paper ballot',
    paperTitle: 'A paper ballot',
    paperHint: 'Shuffle the ballots before you enter them. How many there are is shown on the screen and in the minutes.',
    paperSend: 'Cast the ballot',
    paperDone: 'The paper ballot is received.',
    paperSector: 'Sector',
    paperScores: (name) => `Scores of ${name}`,
    paperWrong: (criteria, low, high) => `Write ${criteria} scores from ${low} to ${high} with spaces between, or leave it empty.`,
    toDecision: 'Write the decision',
    toNotes: 'Take notes of the talk',
    export: 'Download the results (CSV)',
    exportAll: 'Download the whole workshop (JSON)',
    problems: { 409: 'Somebody else has led the workshop on. Reload the page.' },
  },
  decision: {
    title: 'Decision',
    minutes: 'Minutes',
    draftLead: 'A draft. It can be saved many times, and is for all who work with plans to read when it is done.',
    name: 'Heading',
    day: 'Date',
    present: 'Present',
    presentHint: 'As it shall stand in the minutes.',
    notes: 'What was said',
    tables: 'What the tables said',
    tablesHint: 'If the room was divided into tables: what each came to. Tables do not vote, and no ballot says where anybody sat.',
    table: (at) => `Table ${at}`,
    tableName: 'Name of the table',
    tableNotes: 'What the table came to',
    addTable: 'Add a table',
    notebook: 'Notebook as evidence',
    noNotebook: 'None',
    notebookHint: 'The revision that is newest now is pinned.',
    priorities: 'Priorities',
    prioritiesHint: (fewest, most) => `${fewest}–${most} that you stand for, the most important first.`,
    choose: 'Add from the workshop’s candidates',
    priority: (at) => `Priority ${at}`,
    subject: 'What',
    reason: 'Why',
    dissent: 'Dissent',
    dissentHint: 'What was said against it, and for whom. Leave it empty if all agreed.',
    noDissent: 'No dissent.',
    add: 'Add',
    addOwn: 'Add a place or a problem',
    ownName: 'Place or problem',
    remove: (name) => `Remove: ${name}`,
    save: 'Save the draft',
    saved: 'The draft is saved.',
    decide: 'Decide',
    decideLong: 'After that it cannot be changed. A new decision may take its place.',
    newTitle: 'New decision without a workshop',
    newLead:
      'When you have chosen by talking and not by vote. The evidence is pinned in the same way, and reasons and dissent are written down.',
    begin: 'Begin to write',
    nameHint: 'Such as who stands behind it, and when.',
    chooseFactor: 'Factor of the survey',
    chooseFactorHint: 'Those that most speaks for come first.',
    ownUnit: 'Measure (empty for a place or a problem)',
    moveUp: (name) => `Move up: ${name}`,
    missing: 'A date, at least two priorities and a reason for each are needed.',
    changedMeanwhile: 'Somebody else has saved meanwhile. What you wrote is still on the page: copy it, reload and enter it again.',
    print: 'Print',
    download: 'Download as a file (JSON)',
    evidence: 'Evidence as it was then',
    noEvidence: 'No figure of the survey: weighed by what participants knew.',
    counted: (admitted, ballots, paper) =>
      `${admitted} phones took part. Ballots: ${ballots.map((n, at) => `round ${at + 1}: ${n}${paper[at]! > 0 ? ` (${paper[at]} on paper)` : ''}`).join(', ')}.`,
    pinned: (wave, number) => `The figures are of wave ${wave}, release ${number}.`,
    pinnedNotebook: (notebook, revision) => `Notebook: ${notebook}, revision ${revision}.`,
    openNotebook: 'Open the notebook',
    votes: 'How the workshop voted',
    secrecy: 'The ballots were secret and are destroyed. Results are shown of five ballots or more.',
    draft: 'Draft: not decided yet',
  },
};

const catalogue: Readonly<Record<Language, WorkshopTexts>> = { sv, en };
export const workshopTextsFor = (language: Language): WorkshopTexts => catalogue[language];
