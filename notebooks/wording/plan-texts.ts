/** Plans: the list of areas, the plan of one with its views and forms, the council's goals, and the public page. */
import type { FieldedKind, FieldName } from '../plan/plan-fields.ts';
import type { AgeBand, EvidenceTier, MeasureStatus, NeedLevel, PlanAct, PlanItemKind, ResourceQuality } from '../plan/vocabulary.ts';
import type { GapKind } from '../plan/gap-analysis.ts';
import type { Language } from '../../survey/text.ts';

interface FieldTexts {
  readonly label: string;
  readonly hint?: string;
}

export interface PlanTexts {
  readonly plans: {
    readonly title: string;
    readonly lead: string;
    readonly caption: string;
    readonly area: string;
    readonly priorities: string;
    readonly goals: string;
    readonly measures: string;
    readonly open: string;
    readonly decided: string;
    readonly decisions: (count: number) => string;
    readonly published: string;
    readonly isPublished: string;
  };
  readonly plan: {
    readonly title: (area: string) => string;
    readonly lead: string;
    readonly back: string;
    readonly views: string;
    readonly view: Readonly<Record<PlanView, string>>;
    readonly empty: string;
    readonly emptyLong: string;
    readonly readOnly: string;
    readonly goals: string;
    readonly noGoals: string;
    readonly measures: string;
    readonly noMeasures: string;
    readonly followUps: string;
    readonly noFollowUps: string;
    readonly decided: string;
    readonly decidedLong: (title: string) => string;
    readonly take: string;
    readonly saved: string;
    readonly removed: (name: string) => string;
    readonly undo: string;
    readonly restored: (name: string) => string;
    readonly print: string;
    readonly export: string;
    readonly exportCsv: string;
    readonly exportXlsx: string;
    readonly page: string;
    readonly noDay: string;
    readonly nextFollowUp: string;
    readonly noCalendar: string;
    readonly calendarLead: string;
    readonly judgedOn: string;
    readonly when: string;
    readonly nobody: string;
    readonly kronor: (amount: string) => string;
    readonly costSum: (amount: string, unknown: number) => string;
    readonly overdue: string;
    readonly planned: (day: string) => string;
    readonly done: (day: string) => string;
    readonly reached: (count: string) => string;
    readonly openOnly: string;
  };
  readonly kinds: Readonly<Record<PlanItemKind, string>>;
  /** "Lägg till mål", "Ändra mål", "Ta bort mål". */
  readonly acts: {
    readonly add: Readonly<Record<FieldedKind, string>>;
    readonly change: Readonly<Record<FieldedKind, string>>;
    readonly changeThis: (name: string) => string;
    readonly remove: string;
    readonly removeTitle: (name: string) => string;
    readonly removeLong: string;
    readonly save: string;
    readonly history: Readonly<Record<PlanAct, string>>;
  };
  readonly fields: { readonly [Kind in FieldedKind]: Readonly<Record<FieldName<Kind>, FieldTexts>> };
  readonly noPersonalData: string;
  readonly wrong: { readonly endBeforeStart: string; readonly blockedBecause: string; readonly noAges: string };
  readonly statuses: Readonly<Record<MeasureStatus, string>>;
  readonly evidence: Readonly<Record<EvidenceTier, string>>;
  readonly ages: Readonly<Record<AgeBand, string>>;
  readonly needs: Readonly<Record<NeedLevel, string>>;
  readonly qualities: Readonly<Record<ResourceQuality, string>>;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly own: string;
  readonly subject: {
    readonly kind: string;
    readonly kinds: Readonly<Record<'factor' | 'indicator' | 'place', string>>;
    readonly factor: string;
    readonly indicator: string;
    readonly unit: string;
    readonly place: string;
    readonly noFactors: string;
  };
  readonly goal: {
    readonly by: string;
    readonly bySurvey: string;
    readonly byPeople: string;
    readonly onlyPeople: string;
    readonly row: string;
    readonly rowHint: (wave: string) => string;
    readonly everybody: string;
    readonly target: Readonly<Record<'share' | 'mean', string>>;
    readonly wave: string;
    readonly waveHint: string;
    readonly baseline: string;
    readonly own: string;
    readonly smallest: (size: string) => string;
    readonly noneDetectable: string;
    readonly below: (asked: string, smallest: string) => string;
    readonly fine: (asked: string, smallest: string) => string;
    readonly soon: string;
    readonly worse: string;
    readonly sameAsBaseline: string;
    readonly notWhole: string;
    /** "Från 38 % till 30 %: Mycket konflikter i familjen, åk 9." */
    readonly fromTo: (from: string, to: string) => string;
    /** Of a goal whose baseline and target people wrote, in sentences of their own. */
    readonly fromToInWords: (from: string, to: string) => string;
    /** Before a target. */
    readonly to: string;
    readonly judged: (wave: string, day: string) => string;
    readonly judgedByPeople: (day: string) => string;
    readonly expected: (years: number, from: string) => string;
  };
  readonly doing: {
    readonly title: (area: string) => string;
    readonly listTitle: string;
    readonly listLead: string;
    readonly none: string;
    readonly chosen: string;
    readonly measures: string;
    readonly noMeasures: string;
    readonly state: string;
    readonly next: string;
    readonly nextSurvey: (wave: string, day: string) => string;
    readonly nextPeople: (day: string) => string;
    /** The wave that the goal was to be judged by has come. */
    readonly answered: string;
    readonly noAnswer: string;
    readonly answer: (wave: string) => string;
    readonly method: string;
    readonly publish: string;
    readonly publishLong: string;
    readonly open: string;
    readonly everybody: string;
  };
  readonly council: {
    readonly title: string;
    readonly lead: string;
    readonly goals: string;
    readonly noGoals: string;
    readonly period: (from: string, to: string) => string;
    readonly serves: string;
    readonly noLinks: string;
    readonly linkedSince: (since: string, until: string | null) => string;
    readonly measures: (open: number, all: number) => string;
    readonly remap: string;
    readonly remapTitle: (goal: string) => string;
    readonly remapLong: string;
    readonly remapTo: string;
    readonly remapFrom: string;
    readonly remapped: (count: number) => string;
    readonly assignments: string;
    readonly noAssignments: string;
    readonly leads: (board: string) => string;
    readonly with: (parties: string) => string;
    readonly decision: (by: string, paragraph: string, reference: string, on: string) => string;
    readonly due: (day: string) => string;
    readonly budget: (budget: string) => string;
    readonly noBudget: string;
    readonly sums: string;
    readonly board: string;
    readonly count: string;
    readonly budgetSum: string;
    readonly costs: string;
    readonly all: string;
    readonly withoutFigure: (count: number) => string;
  };
  readonly gaps: {
    readonly lead: string;
    readonly caption: string;
    readonly chart: string;
    readonly empty: string;
    readonly emptyLong: string;
    readonly resources: string;
    readonly noResources: string;
    readonly there: (count: number) => string;
    readonly kinds: Readonly<Record<GapKind, string>>;
  };
  readonly import: {
    readonly title: string;
    readonly lead: string;
    readonly file: string;
    readonly goal: string;
    readonly goalHint: string;
    readonly read: string;
    readonly would: (count: number) => string;
    readonly add: (count: number) => string;
    readonly added: (count: number) => string;
    readonly problems: string;
    readonly unreadable: string;
    readonly empty: string;
    readonly tooMany: (most: number) => string;
    readonly noColumn: (column: string) => string;
    readonly wrong: (line: number, column: string, value: string) => string;
  };
  readonly conflict: {
    readonly title: string;
    readonly long: string;
    readonly mine: string;
    readonly theirs: string;
    readonly both: string;
    readonly also: string;
    readonly nothingLost: string;
    readonly save: string;
    readonly goneTitle: string;
    readonly gone: string;
    readonly bringBack: string;
  };
}

export const planViews = ['tree', 'table', 'calendar', 'people', 'gaps', 'history'] as const;
export type PlanView = (typeof planViews)[number];

const sv: PlanTexts = {
  plans: {
    title: 'Handlingsplan',
    lead: 'Vad varje område har valt att arbeta med, mot vilka mål och med vilka insatser.',
    caption: 'Områden och deras planer',
    area: 'Område',
    priorities: 'Prioriterade faktorer',
    goals: 'Mål',
    measures: 'Insatser',
    open: 'Pågår eller väntar',
    decided: 'Ställningstaganden',
    decisions: (count) => (count === 0 ? '–' : `${count}`),
    published: 'Publik sida',
    isPublished: 'Publicerad',
  },
  plan: {
    title: (area) => `Handlingsplan: ${area}`,
    lead: 'Problembeteenden hänger ihop med risk- och skyddsfaktorer. Insatserna ska ändra faktorerna.',
    back: 'Till alla områden',
    views: 'Visa planen som',
    view: {
      tree: 'Träd',
      table: 'Tabell',
      calendar: 'Kalender',
      people: 'Ansvariga',
      gaps: 'Resurser och gap',
      history: 'Historik',
    },
    empty: 'Planen är tom',
    emptyLong: 'Börja med det som området har valt att arbeta med. Ett ställningstagande från ett prioriteringsmöte kan läggas in direkt.',
    readOnly: 'Du kan läsa planen men inte ändra den.',
    goals: 'Mål',
    noGoals: 'Inget mål än.',
    measures: 'Insatser',
    noMeasures: 'Ingen insats än. Ett mål utan insatser händer inte av sig självt.',
    followUps: 'Uppföljningar',
    noFollowUps: 'Ingen uppföljning är planerad.',
    decided: 'Beslutat men inte i planen',
    decidedLong: (title) => `Från ställningstagandet ”${title}”.`,
    take: 'Lägg in i planen',
    saved: 'Sparat.',
    removed: (name) => `”${name}” är borttaget, med det som hör till.`,
    undo: 'Ångra',
    restored: (name) => `”${name}” är tillbaka.`,
    print: 'Skriv ut',
    export: 'Ladda ner insatserna',
    exportCsv: 'CSV',
    exportXlsx: 'Excel (XLSX)',
    page: 'Publik sida: Det här gör vi',
    noDay: 'Utan datum',
    nextFollowUp: 'Nästa uppföljning',
    noCalendar: 'Inget har datum än',
    calendarLead:
      'Streck: insatser. Ringar: uppföljningar (fyllda när de är gjorda). Rutor: när målet bedöms. Den lodräta linjen är i dag.',
    judgedOn: 'Målet bedöms',
    when: 'När',
    nobody: 'Ingen ansvarig',
    kronor: (amount) => `${amount} kr`,
    costSum: (amount, unknown) =>
      `Kostnad: ${amount} kr${unknown === 0 ? '' : `, och ${unknown} ${unknown === 1 ? 'insats' : 'insatser'} utan uppgift`}`,
    overdue: 'Försenad uppföljning',
    planned: (day) => `Planerad ${day}`,
    done: (day) => `Gjord ${day}`,
    reached: (count) => `${count} nådda`,
    openOnly: 'Dölj avslutade insatser',
  },
  kinds: {
    priority: 'Prioriterad faktor',
    goal: 'Mål',
    measure: 'Insats',
    followUp: 'Uppföljning',
    resource: 'Resurs',
    need: 'Behov',
    councilGoal: 'Kommunfullmäktigemål',
    councilLink: 'Koppling till kommunens mål',
    assignment: 'Uppdrag',
    page: 'Publik sida',
  },
  acts: {
    add: {
      priority: 'Lägg till prioriterad faktor',
      goal: 'Lägg till mål',
      measure: 'Lägg till insats',
      followUp: 'Planera uppföljning',
      resource: 'Lägg till resurs',
      need: 'Väg behovet',
      councilGoal: 'Lägg till mål',
      councilLink: 'Koppla till prioriterad faktor',
      assignment: 'Lägg till uppdrag',
      page: 'Gör en publik sida',
    },
    change: {
      priority: 'Ändra prioriterad faktor',
      goal: 'Ändra mål',
      measure: 'Ändra insats',
      followUp: 'Ändra uppföljning',
      resource: 'Ändra resurs',
      need: 'Väg behovet',
      councilGoal: 'Ändra mål',
      councilLink: 'Ändra koppling',
      assignment: 'Ändra uppdrag',
      page: 'Ändra den publika sidan',
    },
    changeThis: (name) => `Ändra: ${name}`,
    remove: 'Ta bort',
    removeTitle: (name) => `Ta bort ”${name}”?`,
    removeLong: 'Det som hör till följer med. Du kan ångra, och historiken finns kvar.',
    save: 'Spara',
    history: { made: 'lade till', changed: 'ändrade', removed: 'tog bort', restored: 'tog tillbaka' },
  },
  fields: {
    priority: {
      subject: { label: 'Vad det gäller' },
      why: { label: 'Varför området har valt det' },
      fromDecision: { label: 'Ställningstagande' },
    },
    goal: {
      priority: { label: 'Prioriterad faktor' },
      statement: { label: 'Målet i en mening', hint: 'Till exempel: Färre elever i åk 9 har mycket konflikter hemma.' },
      judged: { label: 'Hur målet bedöms' },
      judgedDay: { label: 'Bedöms den', hint: 'För enkäten: dagen då mätomgången är tänkt att stängas.' },
      expectedFrom: { label: 'Insatserna börjar', hint: 'Effekten räknas från den dagen.' },
      expectedYears: { label: 'År innan faktorn väntas röra sig', hint: 'Oftast två till fem år.' },
    },
    measure: {
      title: { label: 'Insats' },
      goal: { label: 'Mål' },
      library: { label: 'Typ av insats ur biblioteket' },
      what: { label: 'Vad som görs' },
      forWhom: { label: 'För vem' },
      place: { label: 'Var' },
      dose: { label: 'Omfattning', hint: 'Hur ofta, hur länge och hur många. Till exempel: 8 träffar, 12 familjer per termin.' },
      responsible: { label: 'Ansvarig', hint: 'Nämnd, organisation eller funktion. Det kan visas publikt: skriv inget personnamn.' },
      responsiblePerson: { label: 'Får påminnelser', hint: 'En person i Motvikt. Visas aldrig publikt.' },
      startsOn: { label: 'Börjar' },
      endsOn: { label: 'Slutar' },
      cost: { label: 'Kostnad i kronor', hint: 'Lämna tomt om ingen vet. Noll är noll.' },
      status: { label: 'Läge' },
      statusReason: {
        label: 'Orsak',
        hint: 'Krävs när insatsen är hindrad. Skriv gärna också för pausad, försenad och avslutad i förtid.',
      },
      evidence: { label: 'Kunskapsläge', hint: 'Vad som är känt om effekten. Okänt är ett ärligt svar.' },
      assignment: { label: 'Uppdrag' },
    },
    followUp: {
      measure: { label: 'Insats' },
      plannedOn: { label: 'Planerad' },
      doneOn: { label: 'Gjord', hint: 'Lämna tomt tills uppföljningen är gjord.' },
      delivered: { label: 'Vad som blev gjort' },
      reach: { label: 'Antal nådda' },
      learnt: { label: 'Vad vi lärde oss' },
    },
    resource: {
      title: { label: 'Vad som finns' },
      subject: { label: 'Vad det påverkar' },
      ages: { label: 'För vilka åldrar' },
      provider: { label: 'Vem som gör det' },
      reach: { label: 'Antal nådda per år' },
      quality: { label: 'Hur väl det fungerar' },
      cost: { label: 'Kostnad i kronor per år' },
      note: { label: 'Anteckning' },
    },
    need: {
      subject: { label: 'Vad det gäller' },
      ages: { label: 'Ålder' },
      level: { label: 'Behov' },
      why: { label: 'Varför' },
    },
    councilGoal: {
      title: { label: 'Mål' },
      direction: { label: 'Inriktning' },
      periodFrom: { label: 'Gäller från' },
      periodTo: { label: 'Gäller till' },
    },
    councilLink: {
      councilGoal: { label: 'Kommunfullmäktigemål' },
      priority: { label: 'Prioriterad faktor' },
      since: { label: 'Sedan' },
      until: { label: 'Till' },
    },
    assignment: {
      title: { label: 'Uppdrag' },
      councilGoal: { label: 'Kommunfullmäktigemål' },
      leadingBoard: { label: 'Ansvarig nämnd', hint: 'En nämnd leder.' },
      boards: { label: 'Medverkande nämnder', hint: 'En per rad.' },
      outsideParties: { label: 'Andra parter', hint: 'En per rad: polis, region, föreningar.' },
      decidedBy: { label: 'Beslutat av' },
      paragraph: { label: 'Paragraf (§)' },
      reference: { label: 'Diarienummer' },
      decidedOn: { label: 'Beslutsdag' },
      budget: { label: 'Budget i kronor' },
      dueOn: { label: 'Ska vara klart' },
      state: { label: 'Läget', hint: 'Text för delårsrapport och årsredovisning.' },
    },
    page: {
      published: { label: 'Alla får läsa sidan' },
      intro: { label: 'Inledning', hint: 'Vad området vill säga till den som bor där.' },
    },
  },
  noPersonalData: 'Skriv inget om enskilda personer.',
  wrong: {
    endBeforeStart: 'Slutet ligger före början.',
    blockedBecause: 'Skriv vad som hindrar insatsen.',
    noAges: 'Välj minst en ålder.',
  },
  statuses: {
    idea: 'Idé',
    planned: 'Planerad',
    ongoing: 'Pågår',
    delayed: 'Försenad',
    paused: 'Pausad',
    blocked: 'Hindrad',
    completed: 'Genomförd',
    endedEarly: 'Avslutad i förtid',
  },
  evidence: { wellSupported: 'Väl belagt', promising: 'Lovande', untested: 'Oprövat', unknown: 'Okänt' },
  ages: { '0-5': '0–5 år', '6-9': '6–9 år', '10-12': '10–12 år', '13-15': '13–15 år', '16-19': '16–19 år', adults: 'Vuxna' },
  needs: { none: 'Inget', some: 'Visst', large: 'Stort' },
  qualities: { good: 'Bra', fair: 'Ganska bra', poor: 'Dåligt', unknown: 'Okänt' },
  yes: 'Ja',
  no: 'Nej',
  unknown: 'Ingen uppgift',
  own: 'Egen insats',
  subject: {
    kind: 'Vad gäller det?',
    kinds: { factor: 'En faktor i enkäten', indicator: 'En indikator ur annan statistik', place: 'Ett problem på en plats' },
    factor: 'Faktor',
    indicator: 'Indikator',
    unit: 'Enhet',
    place: 'Plats och problem',
    noFactors: 'Ingen enkät har publicerade siffror som du får se. Välj en indikator eller en plats.',
  },
  goal: {
    by: 'Hur bedöms målet?',
    bySurvey: 'Av enkäten, i en kommande mätomgång',
    byPeople: 'Av oss själva',
    onlyPeople: 'Enkäten har inget publicerat värde för det här i området. Ni bedömer målet själva.',
    row: 'Utgångsläge',
    rowHint: (wave) => `Publicerade värden från ${wave}. Värdet låses som det är nu.`,
    everybody: 'Alla',
    target: { share: 'Målvärde i procent', mean: 'Målvärde (0–100)' },
    wave: 'Mätomgång som bedömer',
    waveHint: 'Kod för mätomgången, oftast året. Den behöver inte finnas än.',
    baseline: 'Utgångsläge i ord',
    own: 'Målvärde i ord',
    smallest: (size) => `Den minsta förändring som enkäten kan upptäcka här är ${size}.`,
    noneDetectable: 'Enkäten kan inte upptäcka någon förändring här: för få svarar. Välj en större grupp, eller bedöm målet själva.',
    below: (asked, smallest) =>
      `Målet är en förändring på ${asked}, men enkäten kan inte upptäcka mindre än ${smallest}. Sätt ett större mål, välj en större grupp eller räkna med svaret ”Underlaget räcker inte”.`,
    fine: (asked, smallest) => `Målet är en förändring på ${asked}. Enkäten kan upptäcka ${smallest} eller mer.`,
    soon: 'Målet bedöms innan faktorn väntas ha rört sig. Bedömningen kan bli ”För tidigt att säga”.',
    worse: 'Målvärdet är högre än utgångsläget. För risker och lågt skydd betyder det att läget blir sämre.',
    sameAsBaseline: 'Målvärdet är samma som utgångsläget.',
    notWhole: 'Skriv ett helt tal från 0 till 100.',
    fromTo: (from, to) => `Från ${from} till ${to}`,
    fromToInWords: (from, to) => `Utgångsläge: ${from}. Mål: ${to}`,
    to: 'målvärde',
    judged: (wave, day) => `Bedöms av mätomgången ${wave}, tänkt att stängas ${day}`,
    judgedByPeople: (day) => `Bedöms av oss själva ${day}`,
    expected: (years, from) => `Väntas synas tidigast ${years === 1 ? 'ett år' : `${years} år`} efter ${from}`,
  },
  doing: {
    title: (area) => `Det här gör vi: ${area}`,
    listTitle: 'Det här gör vi',
    listLead: 'Vad områdena har valt att arbeta med, vilka insatser som görs och när nästa svar kommer.',
    none: 'Ingen sida är publicerad.',
    chosen: 'Det här har området valt',
    measures: 'Insatser',
    noMeasures: 'Insatserna är inte beslutade än.',
    state: 'Så går det',
    next: 'Nästa svar',
    nextSurvey: (wave, day) => `Kommer i mätomgången ${wave}, tänkt att stängas ${day}.`,
    nextPeople: (day) => `Kommer ${day}. Området bedömer målet själv.`,
    answered: 'Målets mätomgång har svarat. Nästa mätomgång prövar det igen.',
    noAnswer: 'Målet är inte bedömt än. Det tar ofta två till fem år innan en förändring syns.',
    answer: (wave) => `I mätomgången ${wave}:`,
    method: 'Så räknas siffrorna',
    publish: 'Publicera eller ändra',
    publishLong:
      'Sidan visar prioriterade faktorer, varför de valts, mål, bedömningar och insatser. Den visar inte idéer, kostnader, orsaker till hinder eller personer.',
    open: 'Öppna den publika sidan',
    everybody: 'Alla får läsa sidan',
  },
  council: {
    title: 'Kommunens mål och uppdrag',
    lead: 'Kommunfullmäktiges mål, vad områdena gör för dem och vad nämnderna har fått i uppdrag. Sidan kan skrivas ut som underlag för delårsrapport och årsredovisning.',
    goals: 'Kommunfullmäktigemål',
    noGoals: 'Inget mål är inlagt.',
    period: (from, to) => `Gäller ${from} till ${to}`,
    serves: 'Områdenas prioriterade faktorer',
    noLinks: 'Ingen prioriterad faktor är kopplad till målet.',
    linkedSince: (since, until) => (until === null ? `sedan ${since}` : `${since} till ${until}`),
    measures: (open, all) => `${all} insatser, varav ${open} inte är avslutade`,
    remap: 'Flytta till nytt mål',
    remapTitle: (goal) => `Flytta det som är kopplat till ”${goal}”`,
    remapLong: 'Kopplingarna avslutas dagen före och finns kvar för den gamla perioden. Nya kopplingar börjar den dag du väljer.',
    remapTo: 'Nytt mål',
    remapFrom: 'Från och med',
    remapped: (count) => (count === 1 ? 'En koppling är flyttad.' : `${count} kopplingar är flyttade.`),
    assignments: 'Uppdrag till nämnder',
    noAssignments: 'Inget uppdrag är inlagt.',
    leads: (board) => `${board} leder`,
    with: (parties) => `Medverkar: ${parties}`,
    decision: (by, paragraph, reference, on) =>
      `Beslut: ${[by, paragraph && `§ ${paragraph.replace(/^§ */, '')}`, reference && `dnr ${reference}`, on].filter((part) => part !== '').join(', ')}`,
    due: (day) => `Ska vara klart ${day}`,
    budget: (budget) => `Budget ${budget}`,
    noBudget: 'Ingen budget är angiven',
    sums: 'Budget och kostnad per ansvarig nämnd',
    board: 'Ansvarig nämnd',
    count: 'Uppdrag',
    budgetSum: 'Budget',
    costs: 'Insatsernas kostnad',
    all: 'Summa',
    withoutFigure: (count) => `(${count} utan uppgift)`,
  },
  gaps: {
    lead: 'Innan målen skrivs: vad finns redan, och vad saknas? Behovet väger ni själva, gärna med områdesprofilen framför er.',
    caption: 'Behov och resurser per ålder',
    chart: 'Åldrar med gap, delvis täckta och täckta behov',
    empty: 'Inget att jämföra än',
    emptyLong: 'Lägg till en prioriterad faktor eller en resurs.',
    resources: 'Resurser: vad som finns i dag',
    noResources: 'Ingen resurs är inlagd.',
    there: (count) => (count === 1 ? '1 resurs' : `${count} resurser`),
    kinds: { gap: 'Gap', partly: 'Delvis täckt', met: 'Täckt', noNeed: 'Inget behov', unweighed: 'Inte vägt' },
  },
  import: {
    title: 'Läs in insatser från en fil',
    lead: 'En CSV-fil med rubrikrad. Kolumnen Insats måste finnas. Övriga kolumner heter som fälten i formuläret.',
    file: 'Fil',
    goal: 'Mål för rader som inte anger något',
    goalHint: 'Rader som har ett mål i kolumnen Mål kopplas till målet med samma ord.',
    read: 'Läs filen',
    would: (count) => (count === 1 ? 'En insats läggs till:' : `${count} insatser läggs till:`),
    add: (count) => (count === 1 ? 'Lägg till en insats' : `Lägg till ${count} insatser`),
    added: (count) => (count === 1 ? 'En insats är tillagd.' : `${count} insatser är tillagda.`),
    problems: 'Inget är inläst',
    unreadable: 'Filen kan inte läsas som CSV.',
    empty: 'Filen har inga rader.',
    tooMany: (most) => `Filen har fler än ${most} rader.`,
    noColumn: (column) => `Kolumnen ”${column}” saknas.`,
    wrong: (line, column, value) => `Rad ${line}, ${column}: ${value === '' ? 'saknas' : `”${value}” går inte`}.`,
  },
  conflict: {
    title: 'Någon annan har ändrat samma sak',
    long: 'Inget är sparat än, och inget av det du skrev är borta. Välj vad som ska gälla.',
    mine: 'Ditt',
    theirs: 'Den andras',
    both: 'Ni har båda ändrat',
    also: 'Den andra har också ändrat',
    nothingLost: 'Era ändringar gäller olika fält. Båda sparas.',
    save: 'Spara så här',
    goneTitle: 'Någon annan har tagit bort det',
    gone: 'Det du skrev finns kvar i formuläret. Ta tillbaka det som togs bort om du vill spara.',
    bringBack: 'Ta tillbaka och spara',
  },
};

const en: PlanTexts = {
  plans: {
    title: 'Action plan',
    lead: 'What each area has chosen to work on, towards which goals and by which measures.',
    caption: 'Areas and their plans',
    area: 'Area',
    priorities: 'Priorities',
    goals: 'Goals',
    measures: 'Measures',
    open: 'Under way or to come',
    decided: 'Decisions',
    decisions: (count) => (count === 0 ? '–' : `${count}`),
    published: 'Public page',
    isPublished: 'Published',
  },
  plan: {
    title: (area) => `Action plan: ${area}`,
    lead: 'Problem behaviours go with risk and protective factors. Measures are there to change the factors.',
    back: 'To all areas',
    views: 'Show the plan as',
    view: {
      tree: 'Tree',
      table: 'Table',
      calendar: 'Calendar',
      people: 'Responsible',
      gaps: 'Resources and gaps',
      history: 'History',
    },
    empty: 'The plan is empty',
    emptyLong: 'Begin with what the area has chosen to work on. A decision of a workshop can be taken in as it is.',
    readOnly: 'You can read the plan and not change it.',
    goals: 'Goals',
    noGoals: 'No goal yet.',
    measures: 'Measures',
    noMeasures: 'No measure yet. A goal without measures does not happen by itself.',
    followUps: 'Follow-ups',
    noFollowUps: 'No follow-up is planned.',
    decided: 'Decided, and not in the plan',
    decidedLong: (title) => `From the decision “${title}”.`,
    take: 'Take into the plan',
    saved: 'Saved.',
    removed: (name) => `“${name}” is taken away, with what belongs to it.`,
    undo: 'Undo',
    restored: (name) => `“${name}” is back.`,
    print: 'Print',
    export: 'Download the measures',
    exportCsv: 'CSV',
    exportXlsx: 'Excel (XLSX)',
    page: 'Public page: What we do',
    noDay: 'Without a day',
    nextFollowUp: 'Next follow-up',
    noCalendar: 'Nothing has a day yet',
    calendarLead: 'Bars: measures. Rings: follow-ups (filled when done). Squares: when the goal is judged. The upright line is today.',
    judgedOn: 'The goal is judged',
    when: 'When',
    nobody: 'Nobody responsible',
    kronor: (amount) => `SEK ${amount}`,
    costSum: (amount, unknown) =>
      `Cost: SEK ${amount}${unknown === 0 ? '' : `, and ${unknown} ${unknown === 1 ? 'measure' : 'measures'} without a figure`}`,
    overdue: 'Follow-up overdue',
    planned: (day) => `Planned for ${day}`,
    done: (day) => `Done ${day}`,
    reached: (count) => `${count} reached`,
    openOnly: 'Hide measures that have ended',
  },
  kinds: {
    priority: 'Priority',
    goal: 'Goal',
    measure: 'Measure',
    followUp: 'Follow-up',
    resource: 'Resource',
    need: 'Need',
    councilGoal: 'Council goal',
    councilLink: 'Link to the council’s goals',
    assignment: 'Assignment',
    page: 'Public page',
  },
  acts: {
    add: {
      priority: 'Add a priority',
      goal: 'Add a goal',
      measure: 'Add a measure',
      followUp: 'Plan a follow-up',
      resource: 'Add a resource',
      need: 'Weigh the need',
      councilGoal: 'Add a goal',
      councilLink: 'Link to a priority',
      assignment: 'Add an assignment',
      page: 'Make a public page',
    },
    change: {
      priority: 'Change the priority',
      goal: 'Change the goal',
      measure: 'Change the measure',
      followUp: 'Change the follow-up',
      resource: 'Change the resource',
      need: 'Weigh the need',
      councilGoal: 'Change the goal',
      councilLink: 'Change the link',
      assignment: 'Change the assignment',
      page: 'Change the public page',
    },
    changeThis: (name) => `Change: ${name}`,
    remove: 'Take away',
    removeTitle: (name) => `Take “${name}” away?`,
    removeLong: 'What belongs to it goes with it. You can undo that, and the history stays.',
    save: 'Save',
    history: { made: 'added', changed: 'changed', removed: 'took away', restored: 'brought back' },
  },
  fields: {
    priority: {
      subject: { label: 'What it is about' },
      why: { label: 'Why the area has chosen it' },
      fromDecision: { label: 'Decision' },
    },
    goal: {
      priority: { label: 'Priority' },
      statement: { label: 'The goal in one sentence', hint: 'Such as: fewer pupils of grade 9 have much conflict at home.' },
      judged: { label: 'How the goal is judged' },
      judgedDay: { label: 'Judged on', hint: 'For the survey: the day that the wave is planned to close.' },
      expectedFrom: { label: 'Measures start', hint: 'The effect is counted from that day.' },
      expectedYears: { label: 'Years before the factor is expected to move', hint: 'Mostly two to five.' },
    },
    measure: {
      title: { label: 'Measure' },
      goal: { label: 'Goal' },
      library: { label: 'Kind of measure from the library' },
      what: { label: 'What is done' },
      forWhom: { label: 'For whom' },
      place: { label: 'Where' },
      dose: { label: 'Dose', hint: 'How often, how long, how many. Such as: 8 meetings, 12 families per term.' },
      responsible: { label: 'Responsible', hint: 'A board, an organisation or a function. It may be public: write no person’s name.' },
      responsiblePerson: { label: 'Gets reminders', hint: 'Somebody in Motvikt. Never shown in public.' },
      startsOn: { label: 'Starts' },
      endsOn: { label: 'Ends' },
      cost: { label: 'Cost in SEK', hint: 'Leave it empty if nobody knows. Nought is nought.' },
      status: { label: 'Status' },
      statusReason: { label: 'Reason', hint: 'Needed when the measure is blocked; welcome when it is paused, delayed or ended early.' },
      evidence: { label: 'Evidence', hint: 'What is known of the effect. Unknown is an honest answer.' },
      assignment: { label: 'Assignment' },
    },
    followUp: {
      measure: { label: 'Measure' },
      plannedOn: { label: 'Planned' },
      doneOn: { label: 'Done', hint: 'Leave it empty until the follow-up is done.' },
      delivered: { label: 'What was delivered' },
      reach: { label: 'How many were reached' },
      learnt: { label: 'What we learnt' },
    },
    resource: {
      title: { label: 'What there is' },
      subject: { label: 'What it works on' },
      ages: { label: 'For which ages' },
      provider: { label: 'Who does it' },
      reach: { label: 'How many it reaches in a year' },
      quality: { label: 'How well it works' },
      cost: { label: 'Cost in SEK per year' },
      note: { label: 'Note' },
    },
    need: {
      subject: { label: 'What it is about' },
      ages: { label: 'Age' },
      level: { label: 'Need' },
      why: { label: 'Why' },
    },
    councilGoal: {
      title: { label: 'Goal' },
      direction: { label: 'Direction' },
      periodFrom: { label: 'In force from' },
      periodTo: { label: 'In force until' },
    },
    councilLink: {
      councilGoal: { label: 'Council goal' },
      priority: { label: 'Priority' },
      since: { label: 'Since' },
      until: { label: 'Until' },
    },
    assignment: {
      title: { label: 'Assignment' },
      councilGoal: { label: 'Council goal' },
      leadingBoard: { label: 'Leading board', hint: 'One board leads.' },
      boards: { label: 'Co-operating boards', hint: 'One in each line.' },
      outsideParties: { label: 'Outside parties', hint: 'One in each line: police, region, associations.' },
      decidedBy: { label: 'Decided by' },
      paragraph: { label: 'Paragraph (§)' },
      reference: { label: 'Registration number' },
      decidedOn: { label: 'Day of the decision' },
      budget: { label: 'Budget in SEK' },
      dueOn: { label: 'Due' },
      state: { label: 'Where it stands', hint: 'Text for the interim and the annual report.' },
    },
    page: {
      published: { label: 'Everybody may read the page' },
      intro: { label: 'Introduction', hint: 'What the area wants to say to those who live there.' },
    },
  },
  noPersonalData: 'Write nothing about single persons.',
  wrong: {
    endBeforeStart: 'The end lies before the start.',
    blockedBecause: 'Write what hinders the measure.',
    noAges: 'Choose at least one age.',
  },
  statuses: {
    idea: 'Idea',
    planned: 'Planned',
    ongoing: 'Ongoing',
    delayed: 'Delayed',
    paused: 'Paused',
    blocked: 'Blocked',
    completed: 'Completed',
    endedEarly: 'Ended early',
  },
  evidence: { wellSupported: 'Well supported', promising: 'Promising', untested: 'Untested', unknown: 'Unknown' },
  ages: { '0-5': 'Ages 0–5', '6-9': 'Ages 6–9', '10-12': 'Ages 10–12', '13-15': 'Ages 13–15', '16-19': 'Ages 16–19', adults: 'Adults' },
  needs: { none: 'None', some: 'Some', large: 'Large' },
  qualities: { good: 'Good', fair: 'Fair', poor: 'Poor', unknown: 'Unknown' },
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  own: 'A measure of our own',
  subject: {
    kind: 'What is it about?',
    kinds: { factor: 'A factor of the survey', indicator: 'An indicator of other statistics', place: 'A problem at a place' },
    factor: 'Factor',
    indicator: 'Indicator',
    unit: 'Unit',
    place: 'Place and problem',
    noFactors: 'No survey has published figures that you may see. Choose an indicator or a place.',
  },
  goal: {
    by: 'How is the goal judged?',
    bySurvey: 'By the survey, in a coming wave',
    byPeople: 'By ourselves',
    onlyPeople: 'The survey has no published value for this in the area. You judge the goal yourselves.',
    row: 'Baseline',
    rowHint: (wave) => `Published values of ${wave}. The value is pinned as it is now.`,
    everybody: 'Everybody',
    target: { share: 'Target in per cent', mean: 'Target (0–100)' },
    wave: 'Wave that judges',
    waveHint: 'The code of the wave, mostly the year. It need not be there yet.',
    baseline: 'Baseline in words',
    own: 'Target in words',
    smallest: (size) => `The smallest change that the survey can detect here is ${size}.`,
    noneDetectable: 'The survey can detect no change here: too few answer. Choose a larger group, or judge the goal yourselves.',
    below: (asked, smallest) =>
      `The goal is a change of ${asked}, but the survey can detect nothing below ${smallest}. Set a larger goal, choose a larger group, or expect the answer “Cannot tell”.`,
    fine: (asked, smallest) => `The goal is a change of ${asked}. The survey can detect ${smallest} or more.`,
    soon: 'The goal is judged before the factor is expected to have moved. The verdict may be “Too early to tell”.',
    worse: 'The target is higher than the baseline. For risks and low protection that means that things get worse.',
    sameAsBaseline: 'The target is the same as the baseline.',
    notWhole: 'Write a whole number from 0 to 100.',
    fromTo: (from, to) => `From ${from} to ${to}`,
    fromToInWords: (from, to) => `Where it starts: ${from}. Goal: ${to}`,
    to: 'target',
    judged: (wave, day) => `Judged by the wave ${wave}, planned to close ${day}`,
    judgedByPeople: (day) => `Judged by ourselves ${day}`,
    expected: (years, from) => `Expected to show ${years === 1 ? 'a year' : `${years} years`} after ${from} at the earliest`,
  },
  doing: {
    title: (area) => `What we do: ${area}`,
    listTitle: 'What we do',
    listLead: 'What the areas have chosen to work on, which measures are taken, and when the next answer comes.',
    none: 'No page has been published.',
    chosen: 'What the area has chosen',
    measures: 'Measures',
    noMeasures: 'The measures have not been decided yet.',
    state: 'How it goes',
    next: 'The next answer',
    nextSurvey: (wave, day) => `Comes with the wave ${wave}, planned to close ${day}.`,
    nextPeople: (day) => `Comes ${day}. The area judges the goal itself.`,
    answered: 'The goal’s wave has answered. The next wave judges it again.',
    noAnswer: 'The goal has not been judged yet. It often takes two to five years before a change shows.',
    answer: (wave) => `In the wave ${wave}:`,
    method: 'How the figures are made',
    publish: 'Publish or change',
    publishLong:
      'The page shows priorities with their reasons, goals, verdicts and measures. It shows no ideas, no costs, no reasons for hindrances and no persons.',
    open: 'Open the public page',
    everybody: 'Everybody may read the page',
  },
  council: {
    title: 'The council’s goals and assignments',
    lead: 'The council’s goals, what areas do for them, and what boards were asked to do. The page can be printed for the interim and the annual report.',
    goals: 'Council goals',
    noGoals: 'No goal has been added.',
    period: (from, to) => `In force from ${from} to ${to}`,
    serves: 'Priorities of the areas',
    noLinks: 'No priority is linked to the goal.',
    linkedSince: (since, until) => (until === null ? `since ${since}` : `${since} to ${until}`),
    measures: (open, all) => `${all} measures, of which ${open} have not ended`,
    remap: 'Move to a new goal',
    remapTitle: (goal) => `Move what is linked to “${goal}”`,
    remapLong: 'The links end the day before and stay for the old period. New links begin on the day that you choose.',
    remapTo: 'New goal',
    remapFrom: 'From',
    remapped: (count) => (count === 1 ? 'One link is moved.' : `${count} links are moved.`),
    assignments: 'Assignments to boards',
    noAssignments: 'No assignment has been added.',
    leads: (board) => `Led by ${board}`,
    with: (parties) => `With ${parties}`,
    decision: (by, paragraph, reference, on) =>
      `Decision: ${[by, paragraph && `§ ${paragraph.replace(/^§ */, '')}`, reference && `no. ${reference}`, on].filter((part) => part !== '').join(', ')}`,
    due: (day) => `Due ${day}`,
    budget: (budget) => `Budget ${budget}`,
    noBudget: 'No budget is given',
    sums: 'Budget and cost by leading board',
    board: 'Leading board',
    count: 'Assignments',
    budgetSum: 'Budget',
    costs: 'Cost of the measures',
    all: 'Sum',
    withoutFigure: (count) => `(${count} without a figure)`,
  },
  gaps: {
    lead: 'Before the goals are written: what is there already, and what is missing? You weigh the need yourselves, best with the area profile before you.',
    caption: 'Needs and resources by age',
    chart: 'Ages with a gap, and with needs that are met in part or wholly',
    empty: 'Nothing to compare yet',
    emptyLong: 'Add a priority or a resource.',
    resources: 'Resources: what there is today',
    noResources: 'No resource has been added.',
    there: (count) => (count === 1 ? '1 resource' : `${count} resources`),
    kinds: { gap: 'Gap', partly: 'Met in part', met: 'Met', noNeed: 'No need', unweighed: 'Not weighed' },
  },
  import: {
    title: 'Read measures from a file',
    lead: 'A CSV file with a header. The column Measure must be there. Other columns are called as the fields of the form.',
    file: 'File',
    goal: 'Goal for rows that name none',
    goalHint: 'Rows with a goal in the column Goal go to the goal of the same words.',
    read: 'Read the file',
    would: (count) => (count === 1 ? 'One measure will be added:' : `${count} measures will be added:`),
    add: (count) => (count === 1 ? 'Add one measure' : `Add ${count} measures`),
    added: (count) => (count === 1 ? 'One measure is added.' : `${count} measures are added.`),
    problems: 'Nothing is read',
    unreadable: 'The file cannot be read as CSV.',
    empty: 'The file has no rows.',
    tooMany: (most) => `The file has more than ${most} rows.`,
    noColumn: (column) => `The column “${column}” is missing.`,
    wrong: (line, column, value) => `Line ${line}, ${column}: ${value === '' ? 'is missing' : `“${value}” will not do`}.`,
  },
  conflict: {
    title: 'Somebody else has changed the same thing',
    long: 'Nothing is saved yet, and nothing that you wrote is lost. Choose what shall hold.',
    mine: 'Yours',
    theirs: 'Theirs',
    both: 'Both of you have changed',
    also: 'They have also changed',
    nothingLost: 'Your changes are of different fields. Both are saved.',
    save: 'Save like this',
    goneTitle: 'Somebody else has taken it away',
    gone: 'What you wrote is still in the form. Bring back what was taken away if you want to save.',
    bringBack: 'Bring back and save',
  },
};

const catalogue: Readonly<Record<Language, PlanTexts>> = { sv, en };
export const planTextsFor = (language: Language): PlanTexts => catalogue[language];
