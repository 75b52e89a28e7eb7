/** What the people of Exempelkommun wrote in their plans: made up, and in Swedish as they would have written it. Pure. */
import type { AgeSpan, Arena } from '../../notebooks/measures/known-measure.ts';
import type { MilestoneLevel } from '../../notebooks/milestones/milestone.ts';
import type { FollowUpFields, MeasureFields } from '../plans/plan.schema.ts';

/** Stands in everything that a reader could take for real. */
export const madeUp = 'Påhittat exempel';

export const workshopTitle = (area: string): string => `${madeUp}: workshop i ${area}`;

export const minutes = {
  present: `${madeUp}. Fjorton personer från skola, socialtjänst, polis, fritid, föreningar, bostadsbolag, boende och unga. Alla röstade på papper.`,
  notes:
    'Gruppen gick igenom områdets profil mellan omröstningarna. De flesta kände igen bilden. Ungdomarna tyckte att kvällarna saknades i siffrorna.',
  reason:
    'Högst poäng i andra omröstningen. Läget är tydligt i enkäten, och det finns något att göra som flera i gruppen redan har börjat med.',
  dissent: 'Två i gruppen hade hellre börjat med något annat och ville att det skrevs ned.',
} as const;

/** A place that people know and no survey asks about. */
export const place = {
  name: 'Gångvägen mellan skolan och torget',
  note: 'Nämns av boende och unga varje gång.',
  statement: 'Gångvägen mellan skolan och torget ska vara ljus, hel och använd även på kvällen',
  baseline: 'Vid trygghetsvandringen låg fyra av elva lampor släckta, och ingen gick där efter klockan 20',
  answer: 'Vid höstens vandring lyste tio av elva lampor, och på två vandringar av tre mötte gruppen folk',
  target: 'Alla lampor lyser, och vid tre vandringar i rad möter gruppen folk på vägen efter klockan 20',
} as const;

/** Of what the whole municipality works on, whatever the areas chose. */
export const whyEverywhere = `${madeUp}. Valt av styrgruppen: det här prövas i varje område i varje mätomgång.`;
export const why = `${madeUp}. Valt av kunskapsalliansen efter två omröstningar.`;

/** @param label what a share of the factor says; every share reads the worse way up, and the mean of protection the better one */
export const statementOf = (label: string, direction: 'increase' | 'decrease'): string =>
  direction === 'decrease' ? `Minska andelen elever: ${lowerFirst(label)}` : `Öka: ${lowerFirst(label)}`;

const lowerFirst = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

export const responsibleOf: Readonly<Record<Arena, string>> = {
  community: 'Kommunens trygghetssamordnare',
  family: 'Socialnämnden',
  school: 'Utbildningsnämnden',
  'peer-individual': 'Socialnämnden',
};

export const placeOf: Readonly<Record<Arena, string>> = {
  community: 'Hela området',
  family: 'Familjecentralen',
  school: 'Skolorna i området',
  'peer-individual': 'Där unga är på kvällarna',
};

export const forWhom = ({ from, to }: AgeSpan): string => `${from}–${to} år`;

/** How a measure went, whatever it is. */
export type Course = Pick<MeasureFields, 'dose' | 'startsOn' | 'endsOn' | 'cost' | 'status' | 'statusReason'> & {
  readonly followUps: readonly Omit<FollowUpFields, 'measure'>[];
};

/**
 * How fourteen measures went: most live, and every state that one can be in is among them.
 *
 * @param begins year of the decisions
 * @param latest year of the latest wave
 */
export const coursesOf = (begins: number, latest: number): readonly Course[] => [
  {
    ...begun(`${begins}-09-01`, 'Varje vecka under terminerna', 280_000),
    followUps: [
      done(
        `${begins + 1}-06-12`,
        '31 av 36 planerade tillfällen. Fem ställdes in vid sjukdom.',
        85,
        'Flickor kom sällan förrän de fick planera.',
      ),
      done(`${latest}-06-05`, '35 av 36 planerade tillfällen.', 120, 'Två ansvariga varje gång gör att inget behöver ställas in.'),
      planned(`${latest + 1}-06-01`),
    ],
  },
  {
    ...begun(`${begins}-10-01`, 'Två gånger per termin', 60_000),
    endsOn: `${latest - 1}-06-15`,
    status: 'completed',
    followUps: [
      done(`${latest - 1}-06-20`, 'Alla tolv tillfällen.', 210, 'De som mest behövde komma kom när någon ringde och inte bara skrev.'),
    ],
  },
  {
    ...begun(`${begins + 1}-01-15`, 'Varje fredag och lördag', 450_000),
    status: 'delayed',
    statusReason: 'Personal saknades första halvåret.',
    followUps: [
      done(`${begins + 1}-12-10`, '40 av 96 planerade kvällar.', 60, 'Rekryteringen behöver börja ett halvår tidigare.'),
      planned(`${latest}-09-01`),
    ],
  },
  {
    ...begun(`${begins}-11-01`, 'Fyra gånger om året', null),
    status: 'blocked',
    statusReason: 'Avtalet mellan parterna är inte undertecknat.',
    followUps: [planned(`${latest + 1}-03-01`)],
  },
  {
    ...begun(`${latest + 1}-01-20`, 'Åtta tillfällen per grupp', 150_000),
    endsOn: `${latest + 1}-12-15`,
    status: 'planned',
    followUps: [planned(`${latest + 1}-06-10`)],
  },
  {
    ...begun(`${begins}-08-20`, 'En halvtidstjänst', 310_000),
    followUps: [
      done(
        `${latest - 1}-05-28`,
        'Tjänsten var tillsatt hela året utom i mars.',
        45,
        'En halv tjänst räcker för ett område, inte för två.',
      ),
      planned(`${latest + 1}-05-20`),
    ],
  },
  {
    ...begun(`${begins + 1}-02-01`, 'Sex tillfällen', 40_000),
    endsOn: `${begins + 2}-06-10`,
    status: 'endedEarly',
    statusReason: 'Deltagarna tyckte att innehållet var för barnsligt, och ledarna höll med.',
    followUps: [done(`${begins + 1}-06-03`, 'Tre av sex tillfällen i fyra grupper.', 95, 'Unga ska få läsa materialet innan det köps.')],
  },
  { ...begun(null, '', null), status: 'idea', followUps: [] },
  {
    ...begun(`${begins + 1}-06-15`, 'Tre veckor varje sommar', 320_000),
    status: 'paused',
    statusReason: 'Väntar på budgeten för nästa år.',
    followUps: [done(`${begins + 1}-09-09`, 'Tre veckor av tre.', null, 'Sommaren räcker inte: det märktes att hösten var tom.')],
  },
  // Nobody has planned how it will be followed up: the overview says so.
  { ...begun(`${latest}-02-01`, 'Varje månad', 90_000), followUps: [] },
  {
    ...begun(`${begins}-09-15`, 'Åtta grupper varje läsår', 700_000),
    followUps: [
      done(`${latest - 2}-06-10`, 'Sex av åtta grupper.', 64, 'De två som inte kom i gång saknade ledare.'),
      done(`${latest}-06-11`, 'Alla åtta grupper.', 91, 'Ledarna vill ha en dag om året till att planera.'),
      planned(`${latest + 1}-06-09`),
    ],
  },
  {
    ...begun(`${begins + 1}-03-01`, 'Två gånger i månaden', 120_000),
    followUps: [
      done(`${latest}-03-12`, '22 av 24 tillfällen.', 48, 'Kvällar passar fler än eftermiddagar.'),
      planned(`${latest + 1}-03-10`),
    ],
  },
  {
    ...begun(`${begins}-09-01`, 'Ett möte per klass och läsår', 75_000),
    followUps: [
      done(`${latest - 1}-11-04`, '38 av 42 möten.', 1_150, 'Kvällsmöten på nätet nådde dubbelt så många.'),
      planned(`${latest + 1}-11-02`),
    ],
  },
  {
    ...begun(`${latest}-08-15`, 'Varje vecka under terminerna', 200_000),
    followUps: [planned(`${latest + 1}-02-15`)],
  },
];

const begun = (startsOn: string | null, dose: string, cost: number | null) =>
  ({ startsOn, endsOn: null, dose, cost, status: 'ongoing', statusReason: '' }) as const;
const planned = (plannedOn: string) => ({ plannedOn, doneOn: null, delivered: '', reach: null, learnt: '' });
const done = (doneOn: string, delivered: string, reach: number | null, learnt: string) => ({
  plannedOn: doneOn,
  doneOn,
  delivered,
  reach,
  learnt,
});

/** What there is for the young in an area, for the gap analysis. */
export const resources = [
  {
    ages: ['13-15', '16-19'],
    title: 'Fritidsgården',
    provider: 'Kultur- och fritidsnämnden',
    reach: 90,
    quality: 'good',
    cost: 1_200_000,
    note: 'Öppen fyra kvällar i veckan.',
  },
  {
    ages: ['10-12'],
    title: 'Fritidsklubben på skolan',
    provider: 'Utbildningsnämnden',
    reach: 55,
    quality: 'fair',
    cost: 600_000,
    note: '',
  },
  {
    ages: ['adults'],
    title: 'Föräldramöten med polisen',
    provider: 'Polisen och skolan',
    reach: 40,
    quality: 'unknown',
    cost: null,
    note: '',
  },
] as const;

export const needs = [
  { ages: '10-12', level: 'some', why: 'Det börjar före högstadiet.' },
  { ages: '13-15', level: 'large', why: 'Störst skillnad mot kommunen i enkäten.' },
  { ages: '16-19', level: 'large', why: 'Få platser efter klockan 20.' },
  { ages: 'adults', level: 'some', why: 'Vuxna behöver veta vad som gäller.' },
] as const;

export const council = {
  goal: {
    title: 'Barn och unga växer upp tryggt i hela kommunen',
    direction: `${madeUp}. Skillnaderna mellan kommunens områden ska minska under mandatperioden.`,
  },
  assignment: {
    title: 'Samordna det förebyggande arbetet bland barn och unga',
    leadingBoard: 'Kommunstyrelsen',
    boards: ['Utbildningsnämnden', 'Socialnämnden', 'Kultur- och fritidsnämnden'],
    outsideParties: ['Polisen', 'Bostadsbolaget', 'Föreningsrådet'],
    decidedBy: 'Kommunfullmäktige',
    paragraph: '§ 41',
    budget: 3_000_000,
    state: `${madeUp}. Två områden och kommunen i sin helhet har planer med mål som enkäten prövar. Lägesbilden lämnas till nämnderna i mars och september.`,
  },
} as const;

export const pageIntro = `${madeUp}. Så här arbetar vi som bor och verkar i området tillsammans för att barn och unga ska ha det bra.`;

/** How far an alliance has come that decided after the first wave; milestones that are not named have not begun. */
export const milestoneLevels: Readonly<Record<string, MilestoneLevel>> = {
  readiness: 4,
  mandate: 3,
  coordinator: 3,
  'area-chosen': 4,
  'alliance-formed': 3,
  'steering-group': 2,
  'roles-written': 2,
  trained: 3,
  vision: 2,
  'survey-done': 4,
  'other-data': 2,
  'profile-read': 4,
  'priorities-chosen': 4,
  'resources-mapped': 3,
  'goals-written': 3,
  'measures-chosen': 3,
  'responsible-and-dose': 3,
  funded: 2,
  'plan-decided': 3,
  'measures-running': 2,
  'delivery-followed': 2,
  'goals-judged': 2,
};
