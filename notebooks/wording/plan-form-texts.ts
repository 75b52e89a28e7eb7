/** The forms of a plan's parts: fields, what may be chosen in them, and two versions of one part. */
import type { Language } from '../../survey/text.ts';
import type { FieldedKind, FieldName } from '../plan/plan-fields.ts';
import type { AgeBand, EvidenceTier, MeasureStatus, NeedLevel, ResourceQuality } from '../plan/vocabulary.ts';

interface FieldTexts {
  readonly label: string;
  readonly hint?: string;
}

export interface PlanFormTexts {
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
    /** Above the name of what was chosen. */
    readonly chosen: Readonly<Record<'factor' | 'indicator' | 'place', string>>;
    readonly factor: string;
    readonly statistic: string;
    readonly ownStatistic: string;
    readonly indicator: string;
    readonly unit: string;
    readonly place: string;
    readonly noFactors: string;
    readonly hasGoals: string;
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

const sv: PlanFormTexts = {
  fields: {
    priority: {
      subject: { label: 'Vad det gäller' },
      why: { label: 'Varför området har valt det' },
      fromDecision: { label: 'Ställningstagande' },
    },
    goal: {
      priority: { label: 'Prioritering' },
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
      priority: { label: 'Prioritering' },
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
    chosen: { factor: 'Prioriterad faktor', indicator: 'Prioriterad indikator', place: 'Prioriterad plats' },
    kinds: { factor: 'En faktor i enkäten', indicator: 'En indikator ur annan statistik', place: 'Ett problem på en plats' },
    factor: 'Faktor',
    statistic: 'Officiell statistik',
    ownStatistic: 'Annan, med egna ord',
    indicator: 'Indikator',
    unit: 'Enhet',
    place: 'Plats och problem',
    noFactors: 'Ingen enkät har publicerade siffror som du får se. Välj en indikator eller en plats.',
    hasGoals: 'Mål under prioriteringen utgår från siffror om det som den gäller nu. Lägg till en ny prioritering för det andra.',
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

const en: PlanFormTexts = {
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
    chosen: { factor: 'Priority', indicator: 'Priority: an indicator', place: 'Priority: a place' },
    kinds: { factor: 'A factor of the survey', indicator: 'An indicator of other statistics', place: 'A problem at a place' },
    factor: 'Factor',
    statistic: 'Official statistics',
    ownStatistic: 'Another, in words of your own',
    indicator: 'Indicator',
    unit: 'Unit',
    place: 'Place and problem',
    noFactors: 'No survey has published figures that you may see. Choose an indicator or a place.',
    hasGoals: 'Goals of the priority start from figures of what it is about now. Add a new priority for the other thing.',
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

export const planFormTexts: Readonly<Record<Language, PlanFormTexts>> = { sv, en };
