/** What is wrong with a file of areas, in a sentence that says what to do. */
import type { AreaName, AreaProblem } from '../../survey/area-sets/area-problems.ts';
import type { Language } from '../../survey/text.ts';
import { formatPercent } from './format-numbers.ts';

type Sayings = { readonly [Kind in AreaProblem['kind']]: (problem: Extract<AreaProblem, { readonly kind: Kind }>) => string };

const listed = (words: readonly string[]): string => words.slice(0, 20).join(', ');

const sv: Sayings = {
  empty: () => 'Filen är tom: den har inga områden.',
  cutOff: () => 'Filen slutar mitt i. Hämta eller spara den en gång till.',
  notJson: ({ line, column }) =>
    `Filen är inte riktig GeoJSON${line === null ? '' : ` (fel på rad ${line}, tecken ${column})`}. Exportera den en gång till från kartprogrammet.`,
  notUtf8: () => 'Filen är varken GeoJSON i UTF-8 eller GeoPackage. Exportera den en gång till från kartprogrammet.',
  notFeatures: () => 'Filen är JSON men ingen GeoJSON: det ska vara en FeatureCollection.',
  notGeoPackage: ({ detail, layers }) =>
    ({
      damaged: 'Filen går inte att läsa som GeoPackage. Hämta den en gång till.',
      noLayer: 'Filen är en GeoPackage utan lager med ytor.',
      wrongLayer: `Välj ett av filens lager: ${listed(layers)}.`,
    })[detail],
  tooLarge: ({ megabytes }) => `Filen är större än ${megabytes} MB. Spara bara kommunens områden, eller förenkla gränserna.`,
  tooSlow: ({ seconds }) =>
    `Filen tar mer än ${seconds} sekunder att läsa. Spara bara kommunens områden, eller förenkla gränserna i kartprogrammet.`,
  tooManyFeatures: ({ most }) => `Filen har fler än ${most} ytor. Spara bara kommunens områden.`,
  tooManyAreas: ({ most }) => `Indelningen har fler än ${most} områden. Välj bara kommunens, eller slå samman de minsta.`,
  tooManyPoints: ({ most }) => `Gränserna har fler än ${most} punkter. Förenkla dem i kartprogrammet.`,
  unknownCrs: ({ name }) =>
    `Koordinatsystemet ${name} läses inte. Spara filen i SWEREF 99 TM (EPSG:3006), en lokal SWEREF-zon eller WGS 84.`,
  crsNeeded: () =>
    'Filen säger inte vilket koordinatsystem den har, och talen är inte grader. Välj systemet, oftast SWEREF 99 TM (EPSG:3006).',
  axesSwapped: () => 'Koordinaterna står i fel ordning: östlig (longitud) ska stå före nordlig (latitud). Exportera filen en gång till.',
  noProperty: ({ property, known }) => `Ingen yta har egenskapen "${property}". Det finns: ${listed(known)}.`,
  noneLeft: ({ property, value }) => `Ingen yta har "${property}" = "${value}".`,
  noCode: ({ feature, property }) => `Yta ${feature}: egenskapen "${property}", som ska ge koden, är tom.`,
  badCode: ({ feature, property }) =>
    `Yta ${feature}: "${property}" kan inte vara en kod. Den får ha högst 120 tecken, inga styrtecken, och inte vara ett ord som programmet självt använder.`,
  badName: ({ feature, property }) =>
    `Yta ${feature}: "${property}" kan inte vara ett namn. Det får ha högst 120 tecken och inga styrtecken.`,
  codeTwice: ({ code, features }) =>
    `Koden "${code}" finns på flera ytor: ${features.join(', ')}. Ge varje område en egen kod, eller slå samman ytorna i kartprogrammet.`,
  noGeometry: ({ area }) => `${areaSv(area)} har ingen yta, och inga områden ligger i det.`,
  notAPolygon: ({ area, type }) => `${areaSv(area)} är en ${type}. Ett område ska vara en Polygon eller MultiPolygon.`,
  badPosition: ({ area, ring }) => `${areaSv(area)}, gräns ${ring}: en punkt har inga riktiga koordinater.`,
  ringNotClosed: ({ area, ring }) => `${areaSv(area)}, gräns ${ring}: den är inte sluten. Sista punkten ska vara samma som den första.`,
  ringTooShort: ({ area, ring }) => `${areaSv(area)}, gräns ${ring}: den har färre än fyra punkter.`,
  outsideSweden: ({ area }) => `${areaSv(area)} ligger utanför Sverige. Är koordinatsystemet rätt?`,
  crossesItself: ({ area }) => `${areaSv(area)}: gränsen korsar sig själv, eller så är ytan för liten. Rätta den i kartprogrammet.`,
  noParent: ({ code, parent }) => `"${code}" ska ligga i "${parent}", som inte finns i filen.`,
  circle: ({ codes }) => `Områden ligger i varandra i en ring: ${[...codes, codes[0]].join(' → ')}.`,
  areaInItself: ({ code }) => `"${code}" är koden både för en yta och för ett område som ytor ligger i.`,
  severalRoots: ({ codes, count }) =>
    `${count} områden ligger inte i något annat (${codes.join(', ')}${count > codes.length ? ' …' : ''}). Bara ett får göra det: ange kod och namn för det som omfattar alla, oftast kommunen.`,
  tooDeep: ({ code, most }) => `"${code}" ligger på en nivå under den ${most}:e. Så många nivåer läses inte.`,
  differentAbove: ({ code, above }) =>
    `"${code}" ligger i olika områden på olika ytor: ${above.map((one) => (one === '' ? 'inget' : `"${one}"`)).join(' och ')}.`,
  unitTwice: ({ unit, codes }) => `Den minsta enheten "${unit}" finns i flera områden: ${codes.join(' och ')}.`,
  overlap: ({ codes: [a, b], share }) => `"${a}" och "${b}" överlappar varandra: ${formatPercent(share, 'sv')} av det mindre.`,
  outsideParent: ({ code, parent, share }) => `"${code}" ska ligga i "${parent}", men ${formatPercent(share, 'sv')} av det ligger utanför.`,
};
const areaSv = (area: AreaName): string => ('code' in area ? `Området "${area.code}"` : `Yta ${area.feature}`);

const en: Sayings = {
  empty: () => 'The file is empty: it has no areas.',
  cutOff: () => 'The file ends in the middle. Fetch or save it once more.',
  notJson: ({ line, column }) =>
    `The file is not proper GeoJSON${line === null ? '' : ` (wrong at line ${line}, character ${column})`}. Export it once more from the mapping program.`,
  notUtf8: () => 'The file is neither GeoJSON in UTF-8 nor a GeoPackage. Export it once more from the mapping program.',
  notFeatures: () => 'The file is JSON but no GeoJSON: it must be a FeatureCollection.',
  notGeoPackage: ({ detail, layers }) =>
    ({
      damaged: 'The file cannot be read as a GeoPackage. Fetch it once more.',
      noLayer: 'The file is a GeoPackage without a layer of polygons.',
      wrongLayer: `Choose one of the file's layers: ${listed(layers)}.`,
    })[detail],
  tooLarge: ({ megabytes }) => `The file is larger than ${megabytes} MB. Save the municipality's areas alone, or simplify the borders.`,
  tooSlow: ({ seconds }) =>
    `The file takes more than ${seconds} seconds to read. Save the municipality's areas alone, or simplify the borders in the mapping program.`,
  tooManyFeatures: ({ most }) => `The file has more than ${most} features. Save the municipality's areas alone.`,
  tooManyAreas: ({ most }) => `The area set has more than ${most} areas. Choose the municipality's alone, or unite the smallest.`,
  tooManyPoints: ({ most }) => `The borders have more than ${most} points. Simplify them in the mapping program.`,
  unknownCrs: ({ name }) =>
    `The coordinate system ${name} is not read. Save the file in SWEREF 99 TM (EPSG:3006), one of its local zones or WGS 84.`,
  crsNeeded: () =>
    'The file does not say which coordinate system it has, and the numbers are no degrees. Choose the system, most often SWEREF 99 TM (EPSG:3006).',
  axesSwapped: () => 'The coordinates stand in the wrong order: east (longitude) comes before north (latitude). Export the file once more.',
  noProperty: ({ property, known }) => `No feature has the property "${property}". There are: ${listed(known)}.`,
  noneLeft: ({ property, value }) => `No feature has "${property}" = "${value}".`,
  noCode: ({ feature, property }) => `Feature ${feature}: the property "${property}", which gives the code, is empty.`,
  badCode: ({ feature, property }) =>
    `Feature ${feature}: "${property}" cannot be a code. It may have at most 120 characters, no control characters, and be no word that the program itself uses.`,
  badName: ({ feature, property }) =>
    `Feature ${feature}: "${property}" cannot be a name. It may have at most 120 characters and no control characters.`,
  codeTwice: ({ code, features }) =>
    `The code "${code}" stands at several features: ${features.join(', ')}. Give every area a code of its own, or unite the features in the mapping program.`,
  noGeometry: ({ area }) => `${areaEn(area)} has no polygon, and no areas lie in it.`,
  notAPolygon: ({ area, type }) => `${areaEn(area)} is a ${type}. An area must be a Polygon or MultiPolygon.`,
  badPosition: ({ area, ring }) => `${areaEn(area)}, border ${ring}: a point has no proper coordinates.`,
  ringNotClosed: ({ area, ring }) => `${areaEn(area)}, border ${ring}: it is not closed. Its last point must be the same as its first.`,
  ringTooShort: ({ area, ring }) => `${areaEn(area)}, border ${ring}: it has fewer than four points.`,
  outsideSweden: ({ area }) => `${areaEn(area)} lies outside Sweden. Is the coordinate system right?`,
  crossesItself: ({ area }) => `${areaEn(area)}: its border crosses itself, or it is too small. Mend it in the mapping program.`,
  noParent: ({ code, parent }) => `"${code}" lies in "${parent}", which is not in the file.`,
  circle: ({ codes }) => `Areas lie in each other in a circle: ${[...codes, codes[0]].join(' → ')}.`,
  areaInItself: ({ code }) => `"${code}" is the code both of a feature and of an area that features lie in.`,
  severalRoots: ({ codes, count }) =>
    `${count} areas lie in no other (${codes.join(', ')}${count > codes.length ? ' …' : ''}). Only one may: give code and name of what holds them all, most often the municipality.`,
  tooDeep: ({ code, most }) => `"${code}" lies below level ${most}. So many levels are not read.`,
  differentAbove: ({ code, above }) =>
    `"${code}" lies in different areas at different features: ${above.map((one) => (one === '' ? 'none' : `"${one}"`)).join(' and ')}.`,
  unitTwice: ({ unit, codes }) => `The smallest unit "${unit}" is in several areas: ${codes.join(' and ')}.`,
  overlap: ({ codes: [a, b], share }) => `"${a}" and "${b}" overlap: ${formatPercent(share, 'en')} of the smaller one.`,
  outsideParent: ({ code, parent, share }) => `"${code}" lies in "${parent}", but ${formatPercent(share, 'en')} of it is outside.`,
};
const areaEn = (area: AreaName): string => ('code' in area ? `The area "${area.code}"` : `Feature ${area.feature}`);

const catalogue: Readonly<Record<Language, Sayings>> = { sv, en };

export function sayAreaProblem(problem: AreaProblem, language: Language): string {
  const say = catalogue[language][problem.kind] as (problem: AreaProblem) => string;
  return say(problem);
}
