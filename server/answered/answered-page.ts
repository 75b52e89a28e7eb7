/** The pages that pupils get back, as HTML without a script: choose a place, see its numbers, talk about them for ten minutes. Pure. */
import { html } from 'hono/html';
import { compare } from '../../notebooks/library/compare.ts';
import { codesAsTree } from '../../notebooks/library/code-trees.ts';
import { coverage } from '../../notebooks/library/coverage.ts';
import { type ComparedRow, isSure } from '../../notebooks/library/rows.ts';
import { type AnsweredTexts, answeredTextsFor } from '../../notebooks/wording/answered-texts.ts';
import { formatNumber } from '../../notebooks/wording/format-numbers.ts';
import { words as english } from '../../notebooks/wording/pupil/en.ts';
import { words as swedish } from '../../notebooks/wording/pupil/sv.ts';
import { sentence, shortValue } from '../../notebooks/wording/say-row.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import { type Language, languages } from '../../survey/text.ts';
import type { AnsweredWave } from './answered.service.ts';

export const placeKinds = ['school', 'area'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface AnsweredPage {
  readonly language: Language;
  readonly municipality: { readonly slug: string; readonly name: string };
  /** Address of the style. */
  readonly css: string;
}

interface Place {
  readonly code: string;
  readonly label: string;
}

/** The schools of a wave, or its areas, that have rows: shown or protected. In the order of their tree and names. */
function placesIn({ places }: AnsweredWave, kind: PlaceKind, language: Language): readonly Place[] {
  const group = places.groups.find(({ id }) => id === kind);
  const there = new Set(places.rows.map((row) => row.group[kind]));
  if (!group) return [];
  const found = codesAsTree(group)
    // Where schools lie is a tree of areas: these have a page of their own among the areas. "Another municipality" is no place.
    .filter(({ code, coarser }) => there.has(code) && code !== 'outside' && !(kind === 'school' && coarser))
    .map(({ code, label }) => ({ code, label: label[language] }));
  return kind === 'area' ? found : found.toSorted((a, b) => a.label.localeCompare(b.label, language));
}

export const findPlace = (wave: AnsweredWave, kind: PlaceKind, code: string, language: Language): Place | undefined =>
  placesIn(wave, kind, language).find((one) => one.code === code);

const part = encodeURIComponent;

/** @param waves null: nothing is published yet */
export function choosePage(page: AnsweredPage, waves: readonly AnsweredWave[] | null) {
  const t = answeredTextsFor(page.language);
  const surveys = (waves ?? [])
    .map((wave) => ({ wave, lists: placeKinds.map((kind) => ({ kind, places: placesIn(wave, kind, page.language) })) }))
    // One without places has nobody to give back to.
    .filter(({ lists }) => lists.some(({ places }) => places.length > 0));
  const list = ({ instrument, wave }: AnsweredWave, kind: PlaceKind, places: readonly Place[]) => {
    if (places.length === 0) return '';
    const base = `/m/${part(page.municipality.slug)}/answered/${part(instrument)}/${part(wave)}/${kind}`;
    return html`<h3>${kind === 'school' ? t.choose.schools : t.choose.areas}</h3>
      <ul class="places">
        ${places.map(
          ({ code, label }) =>
            html`<li>
              <a href="${base}/${part(code)}?language=${page.language}"><bdi>${label}</bdi></a>
            </li>`,
        )}
      </ul>`;
  };
  return frame(
    page,
    t.title,
    surveys.length === 0
      ? html`<p>${t.notYet.lead}</p>
          ${t.notYet.long.map((line) => html`<p>${line}</p>`)}`
      : surveys.map(
          ({ wave, lists }) =>
            html`<section>
              <h2><bdi>${wave.places.instrument.title[page.language]}</bdi></h2>
              <p>${t.choose.lead(wave.label[page.language])}</p>
              ${lists.map(({ kind, places }) => list(wave, kind, places))}
            </section>`,
        ),
  );
}

export function placePage(page: AnsweredPage, wave: AnsweredWave, kind: PlaceKind, place: Place) {
  const { language } = page;
  const t = answeredTextsFor(language);
  const rows = compare([wave.places], { [kind]: place.code }, { with: 'rest' }, language);
  const sure = rows.filter(isSure);
  return frame(
    page,
    t.title,
    html`<p>${t.thanks(place.label, wave.label[language])} ${responsesOf(wave, kind, place, language, t)}</p>
      ${wave.places.synthetic ? html`<p class="notice">${t.made}</p>` : ''}
      <p class="aside"><a href="/m/${part(page.municipality.slug)}/answered?language=${language}">${t.choose.other}</a></p>
      <section>
        <h2>${t.standsOut.title}</h2>
        <p>${t.standsOut.lead}</p>
        ${sure.length === 0 ? html`<p>${t.standsOut.none}</p>` : ''}
        ${(['clearlyLower', 'clearlyHigher'] as const).map((word) => {
          const own = sure.filter((row) => row.word === word);
          return own.length === 0
            ? ''
            : html`<h3>${word === 'clearlyLower' ? t.standsOut.lower : t.standsOut.higher}</h3>
                <ul>
                  ${own.map((row) => html`<li>${sentence(row, language)}</li>`)}
                </ul>`;
        })}
      </section>
      ${lessonPart(t)}
      <section>
        <h2>${t.all.title}</h2>
        ${rows.length === 0 ? html`<p>${t.all.nothing}</p>` : html`<p>${t.all.lead}</p>`}
        ${domainsOf(rows, t).map((one) => domainTable(one, t, language))}
      </section>
      <section>
        <h2>${t.read.title}</h2>
        <ul>
          ${t.read.lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>
      ${helpPart(language)}`,
  );
}

function responsesOf({ places }: AnsweredWave, kind: PlaceKind, { code }: Place, language: Language, t: AnsweredTexts): string {
  const [row] = coverage([places], { [kind]: code, register: kind }, language);
  if (!row) return '';
  if (row.responses === null || row.registered === null) return t.few;
  return t.responses(formatNumber(row.responses, language), formatNumber(row.registered, language));
}

/** In the instrument's order; what pupils do and feel comes after what lies behind it. */
function domainsOf(rows: readonly ComparedRow[], t: AnsweredTexts): readonly (readonly [string, readonly ComparedRow[]])[] {
  const nameOf = (row: ComparedRow): string => (row.kind === 'outcome' ? t.all.outcomes : row.domainLabel);
  const names = [...new Set([...rows.filter(({ kind }) => kind !== 'outcome'), ...rows].map(nameOf))];
  return names.map((name) => [name, rows.filter((row) => nameOf(row) === name)] as const);
}

function domainTable([name, rows]: readonly [string, readonly ComparedRow[]], t: AnsweredTexts, language: Language) {
  const { words } = textsFor(language);
  return html`<table>
    <caption>
      ${name}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.all.what}</th>
        <th scope="col">${t.all.value}</th>
        <th scope="col">${t.all.compared}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row.label}</th>
            <td>${shortValue(row, language)}</td>
            <td>${row.word === null ? '–' : words[row.word]}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const lessonPart = ({ lesson: t }: AnsweredTexts) =>
  html`<section class="lesson">
    <h2>${t.title}</h2>
    <p>${t.lead}</p>
    <ol>
      ${t.steps.map(({ minutes, text }) => html`<li><strong>${t.minutes(minutes)}</strong> ${text}</li>`)}
    </ol>
    <h3>${t.adult}</h3>
    <ul>
      ${t.adultLines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;

function helpPart(language: Language) {
  const { help } = language === 'sv' ? swedish : english;
  return html`<section>
    <h2>${help.title}</h2>
    <ul>
      ${help.lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}

function frame({ language, municipality, css }: AnsweredPage, title: string, content: unknown) {
  const t = answeredTextsFor(language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${municipality.name}</title>
        <link rel="icon" href="/favicon.ico" type="image/svg+xml" />
        <link rel="stylesheet" href="${css}" />
      </head>
      <body>
        <main class="beforehand answered">
          <div class="pills" role="group" aria-label="${t.language}">
            ${languages.map(
              (one) =>
                html`<a href="?language=${one}" lang="${one}" aria-current="${one === language ? 'true' : 'false'}"
                  >${t.languages[one]}</a
                >`,
            )}
          </div>
          <p class="soft"><bdi>${municipality.name}</bdi></p>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}
