/** What the pages of milestones and of handing over say. */
import type { Language } from '../../survey/text.ts';

export interface MilestoneTexts {
  readonly title: string;
  readonly lead: string;
  readonly alliance: string;
  readonly phase: (number: number) => string;
  /** "3 av 4 på nivå 3 eller högre". */
  readonly reached: (reached: number, of: number) => string;
  readonly notAssessed: string;
  readonly toHandOver: string;
  readonly titleOf: (area: string) => string;
  readonly areaLead: string;
  readonly level: (level: number) => string;
  readonly levels: string;
  readonly assess: string;
  readonly assessOf: (milestone: string) => string;
  readonly note: string;
  readonly noteHint: string;
  readonly evidence: string;
  readonly evidenceHint: string;
  readonly linkLabel: (number: number) => string;
  readonly linkAddress: (number: number) => string;
  readonly wrongAddress: string;
  readonly linkNeedsBoth: string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: (milestone: string) => string;
  readonly by: (name: string, day: string) => string;
  readonly earlier: string;
  readonly meanwhile: (name: string) => string;
  readonly next: string;
  readonly top: string;
  readonly handOver: {
    readonly title: (area: string) => string;
    readonly lead: string;
    readonly print: string;
    readonly where: string;
    readonly plan: string;
    readonly noPlan: string;
    readonly judged: string;
    readonly late: string;
    readonly nothingLate: string;
    readonly toPlan: string;
    readonly toOverview: string;
    readonly ask: string;
    readonly questions: readonly string[];
  };
}

const sv: MilestoneTexts = {
  title: 'Milstolpar',
  lead: 'Hur långt varje kunskapsallians har kommit i CTC:s fem faser. Nivåerna har skrivna kriterier, så att två personer bedömer lika.',
  alliance: 'Allians',
  phase: (number) => `Fas ${number}`,
  reached: (reached, of) => `${reached} av ${of} på nivå 3 eller 4`,
  notAssessed: 'Inget bedömt',
  toHandOver: 'Överlämning',
  titleOf: (area) => `Milstolpar: ${area}`,
  areaLead: 'Välj den högsta nivå där allt stämmer. Skriv vad som visar det, så att den som kommer efter dig kan följa spåret.',
  level: (level) => `Nivå ${level}`,
  levels: 'Nivå',
  assess: 'Bedöm',
  assessOf: (milestone) => `Bedöm: ${milestone}`,
  note: 'Anteckning',
  noteHint: 'Vad talar för nivån, och vad är nästa steg? Skriv inget om enskilda personer.',
  evidence: 'Underlag',
  evidenceHint: 'Länkar som visar det: en sida här (börjar med /m/) eller en adress som börjar med https://.',
  linkLabel: (number) => `Länk ${number}: vad den visar`,
  linkAddress: (number) => `Länk ${number}: adress`,
  wrongAddress: 'Adressen ska börja med https:// eller med /m/.',
  linkNeedsBoth: 'En länk behöver både text och adress.',
  save: 'Spara bedömningen',
  cancel: 'Avbryt',
  saved: (milestone) => `Bedömningen är sparad: ${milestone}`,
  by: (name, day) => `${name}, ${day}`,
  earlier: 'Tidigare bedömningar',
  meanwhile: (name) => `${name} bedömde milstolpen medan du skrev. Din text står kvar. Läs deras ovanför och spara igen om din ska gälla.`,
  next: 'För nästa nivå',
  top: 'Högsta nivån är nådd.',
  handOver: {
    title: (area) => `Överlämning: ${area}`,
    lead: 'För den som tar över. Sidan görs av det som redan står här: milstolparna, planen och det som är sent.',
    print: 'Skriv ut',
    where: 'Här står arbetet',
    plan: 'Planen',
    noPlan: 'Det finns ingen plan än.',
    judged: 'Senaste bedömning',
    late: 'Väntar på någon',
    nothingLate: 'Inget är sent.',
    toPlan: 'Öppna planen',
    toOverview: 'Öppna överblicken',
    ask: 'Prata om det här innan du går',
    questions: [
      'Vilka tre personer ska efterträdaren ringa först, och varför?',
      'Vad har alliansen lovat utåt, och till när?',
      'Vad har ni provat som inte fungerade?',
      'Vilka beslut väntar i styrgruppen eller nämnden?',
      'När är nästa mätomgång, och vad måste bokas innan?',
    ],
  },
};

const en: MilestoneTexts = {
  title: 'Milestones',
  lead: 'How far each knowledge alliance has come in CTC’s five phases. Levels have written criteria, so that two people judge alike.',
  alliance: 'Alliance',
  phase: (number) => `Phase ${number}`,
  reached: (reached, of) => `${reached} of ${of} at level 3 or 4`,
  notAssessed: 'Nothing judged',
  toHandOver: 'Hand-over',
  titleOf: (area) => `Milestones: ${area}`,
  areaLead: 'Choose the highest level at which all holds. Write what shows it, so that whoever comes after you can follow.',
  level: (level) => `Level ${level}`,
  levels: 'Level',
  assess: 'Judge',
  assessOf: (milestone) => `Judge: ${milestone}`,
  note: 'Note',
  noteHint: 'What speaks for the level, and what is the next step? Write nothing of single persons.',
  evidence: 'Evidence',
  evidenceHint: 'Links that show it: a page here (begins with /m/) or an address that begins with https://.',
  linkLabel: (number) => `Link ${number}: what it shows`,
  linkAddress: (number) => `Link ${number}: address`,
  wrongAddress: 'The address must begin with https:// or with /m/.',
  linkNeedsBoth: 'A link needs both text and address.',
  save: 'Save',
  cancel: 'Cancel',
  saved: (milestone) => `Saved: ${milestone}`,
  by: (name, day) => `${name}, ${day}`,
  earlier: 'Earlier judgements',
  meanwhile: (name) =>
    `${name} judged the milestone while you were writing. Your text is still here. Read theirs above, and save again if yours shall count.`,
  next: 'For the next level',
  top: 'The highest level is reached.',
  handOver: {
    title: (area) => `Hand-over: ${area}`,
    lead: 'For whoever takes over. The page is made of what stands here already: milestones, plan and what is late.',
    print: 'Print',
    where: 'Where the work stands',
    plan: 'The plan',
    noPlan: 'There is no plan yet.',
    judged: 'Latest verdict',
    late: 'Waits for somebody',
    nothingLate: 'Nothing is late.',
    toPlan: 'Open the plan',
    toOverview: 'Open the overview',
    ask: 'Talk about this before you leave',
    questions: [
      'Which three people should your successor call first, and why?',
      'What has the alliance promised, and until when?',
      'What have you tried that did not work?',
      'Which decisions wait in the steering group or the board?',
      'When is the next wave, and what must be booked before?',
    ],
  },
};

export const milestoneTextsFor = (language: Language): MilestoneTexts => ({ sv, en })[language];
