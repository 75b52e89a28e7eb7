/** What the editor tells of each name that cells may use, in a line: the whole stands in docs/notebook-library.md. */
import type { Language, Text } from '../../survey/text.ts';

export interface LibraryName {
  readonly name: string;
  /** How it is called; left out for values. */
  readonly call?: string;
  readonly text: string;
}

const filter = '{ survey, wave, area, school, grade, stage, sex, kind, domain, factor }';

const library: Readonly<Record<string, { readonly call?: string } & Text>> = {
  surveys: {
    sv: 'Enkäterna som analysen får använda, med sina mätomgångar.',
    en: 'The surveys that the notebook may use, with their waves.',
  },
  released: {
    call: 'await released(survey)',
    sv: 'Alla godkända tabeller i en enkät, en per mätomgång.',
    en: 'All released tables of a survey, one per wave.',
  },
  responses: {
    call: 'await responses()',
    sv: 'Enskilda svar. Finns bara i det skyddade analysrummet.',
    en: 'Single answers. Only in the enclave.',
  },
  factors: {
    call: `await factors(${filter})`,
    sv: 'En rad per faktor och grupp: värde, osäkerhetsintervall och ungefärligt antal svar. "each" ger varje kod för sig.',
    en: 'A row per factor and group: value, interval and about how many answers. "each" gives every code by itself.',
  },
  compare: {
    call: `await compare(${filter}, { with: "rest" })`,
    sv: 'Samma rader med en jämförelse: rest, restRaw, reference, previousWave, firstWave, boys eller areasLikeOurs.',
    en: 'The same rows with a comparison: rest, restRaw, reference, previousWave, firstWave, boys or areasLikeOurs.',
  },
  trend: {
    call: `await trend(${filter})`,
    sv: 'En rad per mätomgång, med förändringen sedan förra och första mätomgången.',
    en: 'A row per wave, with the change since the previous and the first wave.',
  },
  rank: {
    call: 'await rank({ survey, wave, among: "areas", factor })',
    sv: 'Möjliga platser i ordningen, för områden eller faktorer.',
    en: 'Possible places in the order, of areas or of factors.',
  },
  smallAreas: {
    call: 'await smallAreas({ survey, wave, factor })',
    sv: 'Modellberäknade värden för områden, bredvid de uppmätta.',
    en: 'Model-based values of areas, beside the direct ones.',
  },
  associate: {
    call: 'await associate({ survey, wave, stage, outcome, factor })',
    sv: 'Hur faktorer hänger ihop med problembeteenden i hela kommunen.',
    en: 'How factors go with outcomes in the whole municipality.',
  },
  riskCounts: {
    call: 'await riskCounts({ survey, wave, stage, outcome })',
    sv: 'Problembeteenden efter hur många riskfaktorer en elev har.',
    en: 'Outcomes by how many risk factors a pupil has.',
  },
  reliability: {
    call: 'await reliability({ survey, wave, factor })',
    sv: 'Hur väl frågorna i en skala hör ihop.',
    en: 'How well the items of a scale belong together.',
  },
  coverage: {
    call: 'await coverage({ survey, wave, area, register })',
    sv: 'Svar i förhållande till eleverna i registret, och vilka skolor som deltog.',
    en: 'Responses per registered pupil, and which schools took part.',
  },
  indicators: {
    call: 'await indicators({ indicator, area, year })',
    sv: 'Officiell statistik: en rad per indikator, område och år. Kräver raden "// tables: indicators".',
    en: 'Official statistics: a row per indicator, area and year. Needs the line "// tables: indicators".',
  },
  detectable: {
    call: `await detectable(${filter})`,
    sv: 'Minsta förändring som nästa mätomgång kan upptäcka.',
    en: 'The smallest change that the next wave could show.',
  },
  undoing: {
    call: 'await undoing({ survey, wave, stage, factor, comparison })',
    sv: 'Vad de som inte svarade måste ha svarat för att en säker skillnad ska försvinna.',
    en: 'What those who did not answer must have answered for a clear difference to go away.',
  },
  availability: {
    call: 'await availability({ survey, wave, place, level, sex })',
    sv: 'Vilka val som har godkända värden, för egna val.',
    en: 'Which options are released, for choices of your own.',
  },
  areaShapes: {
    call: 'await areaShapes(rows)',
    sv: 'Områdenas gränser, för egna kartor.',
    en: 'The borders of the areas, for maps of your own.',
  },
  choices: {
    call: 'view(await choices((value) => [{ name, label, options }]))',
    sv: 'Egna val för läsaren. Använd det som väljs i andra rutor.',
    en: 'Choices of your own for the reader. Use what is chosen in other cells.',
  },
  choose: {
    call: 'view(await choose(["survey", "wave", "place"]))',
    sv: 'De vanliga valen: enkät, mätomgång, område, årskurs, kön, faktor, jämförelse.',
    en: 'The usual choices: survey, wave, area, grade, sex, factor, comparison.',
  },
  profile: {
    call: 'profile(rows)',
    sv: 'Områdesprofil: en rad per faktor. Visas med chart.',
    en: 'Area profile: one row per factor. Shown by chart.',
  },
  trendChart: {
    call: 'trendChart(rows)',
    sv: 'Utveckling över tid för rader från trend. Visas med chart.',
    en: 'Change over time, of rows of trend. Shown by chart.',
  },
  forest: {
    call: 'forest(rows)',
    sv: 'Värden med intervall under varandra. Visas med chart.',
    en: 'Values with intervals below each other. Shown by chart.',
  },
  areaMap: {
    call: 'areaMap(rows, { areas: await areaShapes(rows) })',
    sv: 'Karta över områden. Visas med chart.',
    en: 'Map of areas. Shown by chart.',
  },
  matrix: { call: 'matrix(rows)', sv: 'Områden och faktorer i rutor. Visas med chart.', en: 'Areas by factors. Shown by chart.' },
  heatmap: { call: 'heatmap(rows)', sv: 'Värden som färgade rutor. Visas med chart.', en: 'Values as coloured squares. Shown by chart.' },
  participation: {
    call: 'participation(rows)',
    sv: 'Deltagande av skolor och elever. Visas med chart.',
    en: 'Participation of schools and pupils. Shown by chart.',
  },
  chart: { call: 'display(await chart(spec))', sv: 'Ritar ett diagram.', en: 'Draws a chart.' },
  vl: { call: 'display(await vl(spec))', sv: 'Ritar en egen Vega-Lite-specifikation.', en: 'Draws a Vega-Lite spec of your own.' },
  tableOf: {
    call: 'display(tableOf(rows, { caption }))',
    sv: 'En tabell, hopfälld under diagrammet.',
    en: 'A table, folded below the chart.',
  },
  table: { call: 'display(table(rows, { caption }))', sv: 'En tabell som går att sortera.', en: 'A table that can be sorted.' },
  findings: { call: 'findings(rows, "better")', sv: 'Meningar om det som säkert skiljer sig.', en: 'Sentences on what surely differs.' },
  describe: {
    call: 'describe(rows, wave)',
    sv: 'Vilka raderna handlar om, i ord: rubrik, grupp, jämförelse och not.',
    en: 'Of whom the rows speak, in words: title, group, comparison and note.',
  },
  output: { call: 'display(output(rows))', sv: 'En tabell att begära ut ur analysrummet.', en: 'A table to ask out of the enclave.' },
  sentences: { call: 'display(sentences(rows))', sv: 'En mening per rad.', en: 'One sentence per row.' },
  sentence: { call: 'sentence(row)', sv: 'En rad i ord.', en: 'One row in words.' },
  headline: {
    call: 'headline(rows)',
    sv: 'Meningen ovanför en profil eller en utveckling.',
    en: 'The sentence above a profile or a trend.',
  },
  cards: {
    call: 'display(cards(rows))',
    sv: 'Upp till tre kort: styrka först, sedan oro.',
    en: 'Up to three cards: strength first, then concerns.',
  },
  Inputs: {
    call: 'view(Inputs.range([0, 10]))',
    sv: 'Reglage, listor och fält för läsaren.',
    en: 'Sliders, lists and fields for the reader.',
  },
  md: { call: 'md`**text** ${value}`', sv: 'Text i kod.', en: 'Text in code.' },
  html: { call: 'html`<b>${value}</b>`', sv: 'HTML i kod.', en: 'HTML in code.' },
  svg: { call: 'svg`<circle r="4"/>`', sv: 'SVG i kod.', en: 'SVG in code.' },
  htl: { sv: 'html och svg under ett namn, som i Observable.', en: 'html and svg under one name, as in Observable.' },
  aq: {
    call: 'aq.from(rows).groupby("area").rollup({ n: aq.op.count() })',
    sv: 'Arquero: räkna med tabeller.',
    en: 'Arquero: compute with tables.',
  },
  ss: { call: 'ss.mean(values)', sv: 'simple-statistics: beskrivande mått.', en: 'simple-statistics: descriptive figures.' },
  t: { sv: 'Textkatalogen på läsarens språk.', en: 'The text catalogue in the reader’s language.' },
  language: { sv: 'Läsarens språk: "sv" eller "en".', en: 'The reader’s language: "sv" or "en".' },
  width: {
    sv: 'Sidans bredd i bildpunkter. Ändras när fönstret ändras.',
    en: 'The width of the page in pixels. It changes with the window.',
  },
  theme: { sv: 'Diagrammens färger.', en: 'The colours of charts.' },
  display: { call: 'display(value)', sv: 'Visar ett värde i rutan.', en: 'Shows a value in the cell.' },
  view: { call: 'const value = view(input)', sv: 'Visar ett val, och ger det som väljs.', en: 'Shows an input, and gives what is chosen.' },
  invalidation: { sv: 'Löfte som uppfylls när rutan körs igen.', en: 'A promise that is met when the cell runs again.' },
  visibility: { call: 'await visibility()', sv: 'Väntar tills rutan syns.', en: 'Waits until the cell is in sight.' },
};

export const libraryHelp = (language: Language): readonly LibraryName[] =>
  Object.entries(library).map(([name, { call, ...text }]) => ({ name, ...(call !== undefined && { call }), text: text[language] }));
