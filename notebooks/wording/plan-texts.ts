/** Plans: the list of areas and the plan of one with its views; forms, the council and the public page have files of their own. */
import type { Language } from '../../survey/text.ts';
import type { FieldedKind } from '../plan/plan-fields.ts';
import type { PlanAct, PlanItemKind } from '../plan/vocabulary.ts';
import { councilTexts, type CouncilTexts } from './council-texts.ts';
import { doingTexts, type DoingTexts } from './doing-texts.ts';
import { gapTexts, type GapTexts } from './gap-texts.ts';
import { goalTexts, type GoalTexts } from './goal-texts.ts';
import { measureImportTexts, type MeasureImportTexts } from './measure-import-texts.ts';
import { planFormTexts, type PlanFormTexts } from './plan-form-texts.ts';

export interface PlanTexts extends PlanFormTexts {
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
    readonly from: (day: string) => string;
    readonly until: (day: string) => string;
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
  readonly goal: GoalTexts;
  readonly doing: DoingTexts;
  readonly council: CouncilTexts;
  readonly gaps: GapTexts;
  readonly import: MeasureImportTexts;
}

export const planViews = ['tree', 'table', 'calendar', 'people', 'gaps', 'history'] as const;
export type PlanView = (typeof planViews)[number];

type Own = Omit<PlanTexts, keyof PlanFormTexts | 'goal' | 'doing' | 'council' | 'gaps' | 'import'>;

const sv: Own = {
  plans: {
    title: 'Handlingsplan',
    lead: 'Vad varje område har valt att arbeta med, mot vilka mål och med vilka insatser.',
    caption: 'Områden och deras planer',
    area: 'Område',
    priorities: 'Prioriteringar',
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
    from: (day) => `från ${day}`,
    until: (day) => `till ${day}`,
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
    priority: 'Prioritering',
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
      priority: 'Lägg till prioritering',
      goal: 'Lägg till mål',
      measure: 'Lägg till insats',
      followUp: 'Planera uppföljning',
      resource: 'Lägg till resurs',
      need: 'Väg behovet',
      councilGoal: 'Lägg till mål',
      councilLink: 'Koppla till prioritering',
      assignment: 'Lägg till uppdrag',
      page: 'Gör en publik sida',
    },
    change: {
      priority: 'Ändra prioritering',
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
};

const en: Own = {
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
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
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
};

const catalogueOf = (language: Language, own: Own): PlanTexts => ({
  ...own,
  ...planFormTexts[language],
  goal: goalTexts[language],
  doing: doingTexts[language],
  council: councilTexts[language],
  gaps: gapTexts[language],
  import: measureImportTexts[language],
});
const catalogue: Readonly<Record<Language, PlanTexts>> = { sv: catalogueOf('sv', sv), en: catalogueOf('en', en) };
export const planTextsFor = (language: Language): PlanTexts => catalogue[language];
