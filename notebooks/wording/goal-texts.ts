/** How a goal is judged, by the survey or by people, and what the survey can detect of it. */
import type { Language } from '../../survey/text.ts';

export interface GoalTexts {
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
  /** What people say of a goal that they judge themselves. */
  readonly answer: string;
  readonly notAnswered: string;
  readonly answerDay: string;
  readonly answerWhy: string;
  readonly answerWhyHint: string;
  readonly noDay: string;
  readonly answered: (day: string) => string;
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
}

const sv: GoalTexts = {
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
  answer: 'Så bedömer vi målet',
  notAnswered: 'Inte bedömt än',
  answerDay: 'Dagen för er bedömning',
  answerWhy: 'Vad bedömningen bygger på',
  answerWhyHint: 'Till exempel en räkning, en vandring eller en annan undersökning. Visas på områdets publika sida.',
  noDay: 'Välj dagen för er bedömning.',
  answered: (day) => `Egen bedömning ${day}:`,
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
};

const en: GoalTexts = {
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
  answer: 'How we judge the goal',
  notAnswered: 'Not judged yet',
  answerDay: 'The day of your verdict',
  answerWhy: 'What this rests on',
  answerWhyHint: 'For example a count, a walk or another study. Shown on the public page of the area.',
  noDay: 'Choose the day on which the goal was judged.',
  answered: (day) => `Our own verdict ${day}:`,
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
};

export const goalTexts: Readonly<Record<Language, GoalTexts>> = { sv, en };
