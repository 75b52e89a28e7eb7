/** The questions of a wave as a page that anybody may read and print beforehand: the same Questionnaire that the form is made from. */
import { html } from 'hono/html';
import { words as arabic } from '../../notebooks/wording/pupil/ar.ts';
import { words as english } from '../../notebooks/wording/pupil/en.ts';
import { baseOf, directionOf, nameOfLanguage, tagOf } from '../../notebooks/wording/pupil/languages.ts';
import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import { words as somali } from '../../notebooks/wording/pupil/so.ts';
import { words as swedish } from '../../notebooks/wording/pupil/sv.ts';
import { aboutPart, type AnswerList, asksHome, type Question, type Questionnaire } from '../../survey/fielding/questionnaire.ts';
import type { PupilLanguage } from './open-fielding-facts.ts';

/** The form's own words in each language that has them. */
export const formWords: Readonly<Record<string, PupilWords>> = { sv: swedish, en: english, ar: arabic, so: somali };

export interface QuestionsPage {
  readonly questionnaire: Questionnaire;
  readonly languages: readonly PupilLanguage[];
  readonly municipality: string;
  /** The wave's name in the page's language. */
  readonly wave: string;
  /** Address of the style. */
  readonly css: string;
}

/** @returns the whole page; it needs no script */
export function questionsPage({ questionnaire, languages, municipality, wave, css }: QuestionsPage) {
  const { language } = questionnaire;
  const said = formWords[baseOf(language)] ?? swedish;
  const unread = languages.find((one) => one.language === language)?.readBySpeaker === false;
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
  return html`<!doctype html>
    <html lang="${tagOf(language)}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${said.preview.title}</title>
        <link rel="icon" href="/favicon.ico" type="image/svg+xml" />
        <link rel="stylesheet" href="${css}" />
      </head>
      <body>
        <main class="beforehand">
          <div class="pills" role="group" aria-label="${said.language}">
            ${languages.map(
              (one) =>
                html`<a
                  href="?language=${encodeURIComponent(one.language)}"
                  lang="${tagOf(one.language)}"
                  dir="${directionOf(one.language)}"
                  aria-current="${one.language === language ? 'true' : 'false'}"
                  >${nameOfLanguage(one.language)}</a
                >`,
            )}
          </div>
          <h1>${said.preview.title}</h1>
          <p>${said.preview.lead(municipality, wave)} ${said.preview.count(questionnaire.questions.length)}.</p>
          <p>${said.preview.voluntary} ${said.preview.alsoRefuse}</p>
          ${unread ? html`<p class="notice">${said.preview.unread}</p>` : ''}
          ${questionnaire.parts.map(
            ({ id, title, questions: ids }) => html`
              <section>
                <h2>${title ?? (id === aboutPart ? said.about : said.rest)}</h2>
                <ol>
                  ${ids.map((one) => questionEntry(said, questions.get(one)!, questionnaire))}
                </ol>
              </section>
            `,
          )}
          <p class="soft" dir="auto">${questionnaire.origin}</p>
        </main>
      </body>
    </html>`;
}

function questionEntry(said: PupilWords, question: Question, { answerLists }: Questionnaire) {
  const list = answerLists[question.answers]!;
  return html`<li>
    <p>${question.text}</p>
    ${question.shownWhen ? html`<p class="soft">${said.preview.onlySome}</p>` : ''}
    <ul>
      ${(asksHome(question) ? homesOf(said, list) : answersOf(said, list)).map((answer) => html`<li><bdi>${answer}</bdi></li>`)}
    </ul>
  </li>`;
}

const answersOf = (said: PupilWords, { numbers, options }: AnswerList): readonly string[] => [
  ...(numbers ? [said.preview.numbers(numbers.min, numbers.max)] : []),
  ...options.map(({ label }) => label),
];

/** With all that a pupil can look for to find each. */
const homesOf = ({ home }: PupilWords, { options }: AnswerList): readonly string[] =>
  options.map(({ label, within, near = [], places = [] }) => {
    const by = [...near, ...places];
    const told = [...(within ? [home.within(within)] : []), ...(by.length > 0 ? [home.near(by.join(', '))] : [])];
    return told.length > 0 ? `${label} (${told.join(', ')})` : label;
  });
