/** The page of the council's goals and assignments. */
import type { Language } from '../../survey/text.ts';

export interface CouncilTexts {
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
}

const sv: CouncilTexts = {
  title: 'Kommunens mål och uppdrag',
  lead: 'Kommunfullmäktiges mål, vad områdena gör för dem och vad nämnderna har fått i uppdrag. Sidan kan skrivas ut som underlag för delårsrapport och årsredovisning.',
  goals: 'Kommunfullmäktigemål',
  noGoals: 'Inget mål är inlagt.',
  period: (from, to) => `Gäller ${from} till ${to}`,
  serves: 'Områdenas prioriteringar',
  noLinks: 'Ingen prioritering är kopplad till målet.',
  linkedSince: (since, until) => (until === null ? `sedan ${since}` : `${since} till ${until}`),
  measures: (open, all) =>
    all === 1 ? `En insats, ${open === 1 ? 'inte avslutad' : 'avslutad'}` : `${all} insatser, varav ${open} inte är avslutade`,
  remap: 'Flytta till nytt mål',
  remapTitle: (goal) => `Flytta det som är kopplat till ”${goal}”`,
  remapLong:
    'Kopplingarna avslutas dagen före och finns kvar för den gamla perioden. Nya kopplingar börjar den dag du väljer. Uppdragen gavs under det gamla målet och står kvar där.',
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
};

const en: CouncilTexts = {
  title: 'The council’s goals and assignments',
  lead: 'The council’s goals, what areas do for them, and what boards were asked to do. The page can be printed for the interim and the annual report.',
  goals: 'Council goals',
  noGoals: 'No goal has been added.',
  period: (from, to) => `In force from ${from} to ${to}`,
  serves: 'Priorities of the areas',
  noLinks: 'No priority is linked to the goal.',
  linkedSince: (since, until) => (until === null ? `since ${since}` : `${since} to ${until}`),
  measures: (open, all) =>
    all === 1 ? `One measure, ${open === 1 ? 'not ended' : 'ended'}` : `${all} measures, of which ${open} have not ended`,
  remap: 'Move to a new goal',
  remapTitle: (goal) => `Move what is linked to “${goal}”`,
  remapLong:
    'The links end the day before and stay for the old period. New links begin on the day that you choose. Assignments were given under the old goal and stay there.',
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
};

export const councilTexts: Readonly<Record<Language, CouncilTexts>> = { sv, en };
