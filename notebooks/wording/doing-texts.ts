/** The public page of what an area does. */
import type { Language } from '../../survey/text.ts';

export interface DoingTexts {
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
  readonly answeredByPeople: string;
  /** The day has passed, and nobody has said how it went. */
  readonly lateByPeople: (day: string) => string;
  /** The wave that the goal was to be judged by has come. */
  readonly answered: string;
  readonly noAnswer: string;
  readonly answer: (wave: string) => string;
  readonly method: string;
  readonly publish: string;
  readonly publishLong: string;
  readonly open: string;
  readonly everybody: string;
}

const sv: DoingTexts = {
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
  lateByPeople: (day) => `Skulle ha kommit ${day}. Området bedömer målet själv.`,
  answeredByPeople: 'Området har bedömt målet, och bedömer det på nytt när läget ändras.',
  answered: 'Målets mätomgång har svarat. Nästa mätomgång prövar det igen.',
  noAnswer: 'Målet är inte bedömt än. Det tar ofta två till fem år innan en förändring syns.',
  answer: (wave) => `I mätomgången ${wave}:`,
  method: 'Så räknas siffrorna',
  publish: 'Publicera eller ändra',
  publishLong:
    'Sidan visar prioriteringar, varför de valts, mål, bedömningar och insatser. Den visar inte idéer, kostnader, orsaker till hinder eller personer.',
  open: 'Öppna den publika sidan',
  everybody: 'Alla får läsa sidan',
};

const en: DoingTexts = {
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
  lateByPeople: (day) => `Should have come ${day}. The area judges the goal itself.`,
  answeredByPeople: 'The area has judged the goal, and will do so again when things change.',
  answered: 'The goal’s wave has answered. The next wave judges it again.',
  noAnswer: 'The goal has not been judged yet. It often takes two to five years before a change shows.',
  answer: (wave) => `In the wave ${wave}:`,
  method: 'How the figures are made',
  publish: 'Publish or change',
  publishLong:
    'The page shows priorities with their reasons, goals, verdicts and measures. It shows no ideas, no costs, no reasons for hindrances and no persons.',
  open: 'Open the public page',
  everybody: 'Everybody may read the page',
};

export const doingTexts: Readonly<Record<Language, DoingTexts>> = { sv, en };
