import { z } from 'zod';
import type { GroupingVariable, Instrument } from '../instrument/instrument.ts';
import { wholeSchool, type HeadCounts, type Register, type WaveRegister } from '../register/register.ts';
import { said } from './issue-words.ts';
import { unknown, type InstrumentProblem, type Path, type ProblemSink } from './problems.ts';
import { readDocument } from './read-document.ts';
import { readPart } from './read-part.ts';
import { choose, day, flag, isObject, mustBe, record, strict, text, whole } from './schema-parts.ts';

export type RegisterReading =
  { readonly ok: true; readonly register: Register } | { readonly ok: false; readonly problems: readonly InstrumentProblem[] };

const headCount = whole({ en: 'a head-count, such as 84', sv: 'ett antal elever, som 84' }).min(
  0,
  said({ en: 'is below 0; nobody is 0', sv: 'är under 0; ingen är 0' }),
);
const SchoolCounts = choose<number | Record<string, number>>((value) => {
  if (typeof value === 'number') return headCount;
  return isObject(value)
    ? record(headCount)
    : mustBe(
        {
          en: 'a head-count, or head-counts by grade such as { "7": 84, "8": 90 }',
          sv: 'ett antal elever, eller antal per årskurs som { "7": 84, "8": 90 }',
        },
        value,
      );
});
const WaveSpec = strict(
  {
    date: day,
    area: record(headCount, {
      en: 'head-counts by area such as { "A01": 640 }',
      sv: 'antal elever per område som { "A01": 640 }',
    }).optional(),
    school: record(SchoolCounts, {
      en: 'head-counts by school such as { "S01": { "7": 84 } }',
      sv: 'antal elever per skola som { "S01": { "7": 84 } }',
    }).optional(),
    postStratify: flag.optional(),
  },
  { en: 'a wave { "date": …, "area": { … }, "school": { … } }', sv: 'en mätomgång { "date": …, "area": { … }, "school": { … } }' },
);
const RegisterSpec = strict(
  {
    origin: text,
    waves: record(WaveSpec, {
      en: 'an object with a wave each { "2026": { … } }',
      sv: 'ett objekt med en post per mätomgång { "2026": { … } }',
    }),
  },
  { en: 'a register { "origin": …, "waves": { … } }', sv: 'ett register { "origin": …, "waves": { … } }' },
);
type WaveSpec = z.infer<typeof WaveSpec>;

/**
 * Reads a register file (docs/register-format.md) for an instrument, whose codes it must use.
 *
 * @param json the file's text
 * @returns the complete, deeply frozen register, or every problem found, in the order of the file. It never throws, whatever the text.
 */
export function readRegister(json: string, instrument: Pick<Instrument, 'groups'>): RegisterReading {
  const reading = readDocument(json, (value, sink): Register | null => {
    const spec = readPart(RegisterSpec, value, [], sink);
    if (spec === undefined) return null;
    checkCodes(spec.waves, instrument, sink);
    return { origin: spec.origin, waves: mapped(spec.waves, completeWave) };
  });
  return reading.ok ? { ok: true, register: reading.value } : reading;
}

const completeWave = ({ date, area, school, postStratify }: WaveSpec): WaveRegister => ({
  date,
  area: area ?? null,
  school: school === undefined ? null : mapped(school, (of): HeadCounts => (typeof of === 'number' ? { [wholeSchool]: of } : of)),
  postStratify: postStratify ?? school !== undefined,
});

const mapped = <From, To>(values: Readonly<Record<string, From>>, to: (value: From) => To): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));

/** Whether the codes are the instrument's, and whether every area and school has a head-count. */
function checkCodes(waves: Record<string, WaveSpec>, { groups }: Pick<Instrument, 'groups'>, sink: ProblemSink): void {
  const of = (id: string): GroupingVariable | undefined => groups.find((group) => group.id === id);
  if (Object.keys(waves).length === 0)
    sink.add(['waves'], {
      en: 'has no wave; give the head-counts of at least one',
      sv: 'har ingen mätomgång; ange antalet elever för minst en',
    });
  for (const [wave, { area, school, postStratify }] of Object.entries(waves)) {
    const path: Path = ['waves', wave];
    checkKnown('wave', wave, of('wave'), path, sink);
    if (area === undefined && school === undefined)
      sink.add(path, {
        en: 'has no head-counts; give "area", "school" or both',
        sv: 'har inga antal elever; ange "area", "school" eller båda',
      });
    if (postStratify === true && school === undefined)
      sink.add([...path, 'postStratify'], {
        en: 'needs "school": answers are weighted to the head-counts of schools and grades',
        sv: 'behöver "school": svaren vägs till antalet elever i skolor och årskurser',
      });
    for (const [id, counts] of [
      ['area', area],
      ['school', school],
    ] as const)
      if (counts !== undefined) checkPlaces(id, Object.keys(counts), of(id), [...path, id], sink);
    for (const [code, counts] of Object.entries(school ?? {}))
      if (typeof counts !== 'number')
        for (const grade of Object.keys(counts)) checkKnown('grade', grade, of('grade'), [...path, 'school', code, grade], sink);
  }
}

function checkPlaces(
  id: 'area' | 'school',
  given: readonly string[],
  variable: GroupingVariable | undefined,
  path: Path,
  sink: ProblemSink,
): void {
  if (variable === undefined)
    return sink.add(path, {
      en: `the instrument has no group "${id}"; add it there, or take "${id}" away here`,
      sv: `instrumentet har ingen grupp "${id}"; lägg till den där, eller ta bort "${id}" här`,
    });
  const outside = variable.codes.filter(({ meaning }) => meaning === 'outside').map(({ code }) => code);
  for (const code of given) {
    if (outside.includes(code))
      sink.add([...path, code], {
        en: `"${code}" is outside the municipality, which the register does not count; take it away`,
        sv: `"${code}" ligger utanför kommunen, som registret inte räknar; ta bort den`,
      });
    else if (variable.coarser.some((one) => one.code === code))
      sink.add([...path, code], {
        en: `"${code}" unites other ${id}s and is added up from them; give theirs alone`,
        sv: `"${code}" förenar andra ${id === 'area' ? 'områden' : 'skolor'} och räknas ihop av dem; ange bara deras antal`,
      });
    else checkKnown(id, code, variable, [...path, code], sink);
  }
  for (const { code } of variable.codes)
    if (!given.includes(code) && !outside.includes(code))
      sink.add(path, {
        en: `has no head-count of ${id} "${code}"; write 0 where nobody is registered`,
        sv: `saknar antalet elever i ${id === 'area' ? 'området' : 'skolan'} "${code}"; skriv 0 där ingen är inskriven`,
      });
}

function checkKnown(
  what: 'wave' | 'area' | 'school' | 'grade',
  code: string,
  variable: GroupingVariable | undefined,
  path: Path,
  sink: ProblemSink,
): void {
  if (variable === undefined)
    return sink.add(path, {
      en: `the instrument has no group "${what}"; give one head-count per school instead`,
      sv: `instrumentet har ingen grupp "${what}"; ange i stället ett antal per skola`,
    });
  const codes = variable.codes.map((one) => one.code);
  if (!variable.open && !codes.includes(code)) sink.add(path, unknown(what, code, codes));
}
