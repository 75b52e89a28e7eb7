/**
 * `npm run size`: what the first load of each face weighs in gzip, as JSON, and what each page that is fetched by itself adds to it. Scripts
 * and styles; the pages' HTML is some hundred bytes more. Of the pupil's form all that a browser fetches before the first question, in each
 * language, in a municipality as large as they come: more than 60 KB is a failure.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { baseOf } from '../notebooks/wording/pupil/languages.ts';
import { definitionOf, wordingsOf } from '../server/instruments/definitions.ts';
import { publishKeys } from '../survey/anonymity/key-list.ts';
import { questionnaireOf } from '../survey/fielding/questionnaire.ts';
import { readInstrument } from '../survey/format/read-instrument.ts';
import { largeTown, largeTownDocument, largeTownKeys, largeTownPlaces } from './large-town.ts';

interface Face {
  readonly js: string;
  readonly css?: string;
  readonly shared?: readonly string[];
  readonly pages?: Readonly<Record<string, readonly string[]>>;
  readonly all?: readonly string[];
}

/** Every face that must be there. */
const expected = ['staff', 'sandbox', 'pupil', 'room'];
/** What web servers compress with by default. */
const level = 6;
/** Of the pupil's form, in bytes. */
const most = 60_000;
/** The page itself with its headers, and those of each reply: they are packed too, or short. */
const page = 3_000;

const built = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'dist/web');
const giveUp = (message: string): never => {
  process.stderr.write(`size: ${message}\n`);
  process.exit(1);
};
const list = join(built, 'faces.json');
if (!existsSync(list)) giveUp('dist/web/faces.json is not there; `npm run size` builds it first');
const faces = JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, Face | undefined>>;

const packed = (bytes: string | Uint8Array): number => gzipSync(bytes, { level }).length;
const weigh = (path: string) => {
  const file = join(built, path);
  if (!existsSync(file)) giveUp(`${path} is named in faces.json but is not in dist/web`);
  const bytes = readFileSync(file);
  return { path, bytes: bytes.length, gzip: packed(bytes) };
};
const sum = (weighed: readonly { readonly gzip: number }[]): number => weighed.reduce((total, { gzip }) => total + gzip, 0);

function sizeOf(name: string) {
  const face = faces[name];
  if (!face?.js.endsWith('.js')) return giveUp(`the build has no script for the face "${name}"`);
  const weighed = [face.js, face.css, ...(face.shared ?? [])].flatMap((path) => (path ? [weigh(path)] : []));
  const added = Object.entries(face.pages ?? {}).map(([one, paths]) => [one, sum(paths.map(weigh))] as const);
  return { gzip: sum(weighed), files: weighed, ...(added.length > 0 && { pages: Object.fromEntries(added) }) };
}

/** Script, style, the form's words, the questions, and the keys: what stands between a pupil and the first question. */
async function sizeOfForm(face: number, form: string, modules: readonly string[]) {
  const definition = definitionOf('ctc-youth');
  const read = readInstrument(largeTownDocument(definition, form, modules));
  if (!read.ok) return giveUp(`the form "${form}" cannot be composed`);
  const { text, classes } = await publishKeys(largeTownKeys((length) => new Uint8Array(randomBytes(length))));
  const keys = packed(text) + Math.max(...[...classes.values()].map((one) => packed(JSON.stringify(one))));
  const sizes = wordingsOf(definition).map(({ language }) => {
    const path = faces['pupil']!.all!.find((one) => one.startsWith(`/assets/pupil-${baseOf(language)}-`));
    if (!path) return giveUp(`the build has no words of the form in "${language}"`);
    const words = weigh(path).gzip;
    const questions = packed(JSON.stringify(questionnaireOf(read.instrument, language, largeTownPlaces)));
    return [language, { gzip: face + page + words + questions + keys, words, questions, keys }] as const;
  });
  return Object.fromEntries(sizes);
}

const sizes = Object.fromEntries(expected.map((name) => [name, sizeOf(name)]));
const face = sizes['pupil']!.gzip;
const short = await sizeOfForm(face, 'short', []);
const long = await sizeOfForm(
  face,
  'long',
  definitionOf('ctc-youth').modules.map(({ id }) => id),
);
process.stdout.write(
  `${JSON.stringify({ ...sizes, pupil: { ...sizes['pupil'], form: { of: largeTown, most, short, long } } }, null, 2)}\n`,
);
const over = [...Object.entries(short), ...Object.entries(long)].filter(([, { gzip }]) => gzip > most);
if (over.length > 0)
  giveUp(`the form weighs more than ${most} bytes in ${over.map(([language, { gzip }]) => `${language} (${gzip})`).join(', ')}`);
