/** A pupil with a phone in front of a class' page: what they see, press and answer, in their own language. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { tagOf } from '../../notebooks/wording/pupil/languages.ts';
import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import { words as arabic } from '../../notebooks/wording/pupil/ar.ts';
import { words as english } from '../../notebooks/wording/pupil/en.ts';
import { words as somali } from '../../notebooks/wording/pupil/so.ts';
import { words as swedish } from '../../notebooks/wording/pupil/sv.ts';
import { asksHome, codesOf, type Questionnaire } from '../../survey/fielding/questionnaire.ts';
import { checkAccessibility } from './axe.ts';
import { keepPicture } from './open-page.ts';
import type { StaffUnderTest } from './staff-under-test.ts';

/** Easy Swedish asks in words of its own; what stands around the questions is the same. */
export const wordsOf = { sv: swedish, 'sv-simple': swedish, en: english, ar: arabic, so: somali } as const;
export type PupilLanguage = keyof typeof wordsOf;

export interface Pupil {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly words: PupilWords;
  /** Errors of the page, and requests to anywhere but the server. */
  readonly complaints: string[];
}

export async function comes(
  { browser, address }: Pick<StaffUnderTest, 'browser' | 'address'>,
  language: PupilLanguage,
  look: 'light' | 'dark' = 'light',
): Promise<Pupil> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme: look, locale: tagOf(language) });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // What a browser itself says of a request that found no network or was refused.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`asked ${request.url()}`);
  });
  return { page, context, words: wordsOf[language], complaints };
}

/** What every screen keeps: no fault of accessibility, nothing to scroll sideways to, no target too small for a finger. */
export async function isFine({ page }: Pick<Pupil, 'page'>, name: string): Promise<void> {
  await keepPicture(page, name);
  expect(await checkAccessibility(page), name).toEqual({ frames: 1, faults: [] });
  const seen = await page.evaluate(() => ({
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: [...document.querySelectorAll('button, label.choice, select, summary, #code, #search')]
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => one.textContent),
  }));
  expect(seen, name).toEqual({ tooWide: 0, small: [] });
}

export const press = ({ page }: Pupil, name: string) => page.getByRole('button', { name, exact: true }).click();
export const says = ({ page }: Pupil, text: string) => page.getByRole('heading', { level: 1 }).getByText(text, { exact: true }).waitFor();
export const choose = ({ page }: Pupil, label: string) => page.getByText(label, { exact: true }).click();

/** Questions that look alike. */
export type QuestionKind = 'choice' | 'number' | 'home';

/** A place among the codes of a list, or that there is no answer and why. */
export type Given = number | 'refused' | 'skipped';

/** The question that is on the screen; null when another screen is. */
const questionOn = ({ page }: Pupil) =>
  page.evaluate(() => {
    const asked = document.querySelector<HTMLInputElement>('form.question input[type=radio]')?.name;
    return asked === undefined ? null : { id: asked, text: document.querySelector('h1')!.textContent };
  });

/**
 * Answers the question on the screen, which must be worded as in the questionnaire, and goes on to the next.
 *
 * @param decide what to answer, of so many codes
 * @param look   at the screen once it is answered, of this kind
 * @returns its id with the code that was chosen; null when no question is on the screen
 */
export async function answersOne(
  pupil: Pupil,
  { questions, answerLists }: Questionnaire,
  decide: (codes: number) => Given,
  look: (id: string, kind: QuestionKind) => Promise<void> = async () => {},
): Promise<readonly [id: string, answer: string] | null> {
  const { page, words } = pupil;
  const shown = await questionOn(pupil);
  if (shown === null) return null;
  const question = questions.find(({ id }) => id === shown.id)!;
  expect(shown.text).toBe(question.text);
  const list = answerLists[question.answers]!;
  const codes = codesOf(list);
  const given = decide(codes.length);
  const option = typeof given === 'number' ? list.options[given - (codes.length - list.options.length)] : undefined;
  if (given === 'refused') await page.locator('label.choice.apart').click();
  else if (typeof given === 'number') {
    if (option === undefined) await page.locator('select').selectOption(String(given));
    else {
      const search = page.locator('#search');
      if (asksHome(question) && (await search.count()) > 0) await search.fill(option.label);
      await page
        .locator('label.choice')
        .filter({ has: page.getByText(option.label, { exact: true }) })
        .first()
        .click();
    }
  }
  await look(shown.id, asksHome(question) ? 'home' : list.numbers ? 'number' : 'choice');
  await press(pupil, given === 'skipped' ? words.skip : words.next);
  const right = page.getByRole('button', { name: words.home.right, exact: true });
  if (asksHome(question) && (await right.count()) > 0) await right.click();
  await page.waitForFunction((id) => document.querySelector<HTMLInputElement>('form.question input[type=radio]')?.name !== id, shown.id);
  return [shown.id, typeof given === 'number' ? codes[given]! : given === 'refused' ? 'refused' : 'notAnswered'];
}
