import type { Instrument } from '../instrument/instrument.ts';
import type { InstrumentProblem, ProblemSink } from './problems.ts';
import { readDocument } from './read-document.ts';
import { readSpec, type SpecParts } from './read-spec.ts';
import { resolveRouting, resolveValidityRules } from './resolve-conditions.ts';
import { resolveGroups } from './resolve-groups.ts';
import { resolveItems, resolveSections } from './resolve-items.ts';
import { resolveMapping } from './resolve-mapping.ts';
import { resolvePools } from './resolve-pools.ts';
import { resolveScales } from './resolve-scales.ts';

export type { InstrumentProblem } from './problems.ts';

export type InstrumentReading =
  { readonly ok: true; readonly instrument: Instrument } | { readonly ok: false; readonly problems: readonly InstrumentProblem[] };

/**
 * Reads an instrument file (docs/instrument-format.md): syntax, shapes, and whether names and codes fit each other.
 *
 * @param json the file's text
 * @returns the complete, deeply frozen instrument, or every problem found, in the order of the file. After a syntax mistake it is that one
 *   alone. It never throws, whatever the text.
 */
export function readInstrument(json: string): InstrumentReading {
  const reading = readDocument(json, (value, sink) => {
    const parts = readSpec(value, sink);
    return parts?.whole ? resolveInstrument(parts, sink) : null;
  });
  return reading.ok ? { ok: true, instrument: reading.value } : reading;
}

/** Complete only when the sink has heard of no problem: broken parts are left out. */
function resolveInstrument(parts: SpecParts, sink: ProblemSink): Instrument {
  const { head } = parts;
  const cutPointRule = {
    deviation: head.cutPointRule?.deviation ?? 'meanAbsolute',
    multiplier: head.cutPointRule?.multiplier ?? 0.15,
  } as const;
  const screening = head.screening ?? 'all';
  if (parts.itemCount === 0)
    sink.add(['items'], { en: 'has no items; an instrument needs at least one', sv: 'har inga frågor; ett instrument behöver minst en' });
  const { items, index } = resolveItems(parts, sink);
  const groups = resolveGroups(parts, sink);
  const validityRules = resolveValidityRules(parts, index, sink);
  if (screening === 'unflagged' && validityRules.length === 0)
    sink.add(['screening'], {
      en: '"unflagged" leaves flagged responses out, but there are no validityRules to flag by; add one or take "screening" away',
      sv: '"unflagged" utelämnar markerade svar, men det finns inga validityRules att markera med; lägg till en eller ta bort "screening"',
    });
  return {
    id: head.id ?? '',
    version: head.version ?? '',
    title: head.title ?? { sv: '', en: '' },
    origin: head.origin ?? { sv: '', en: '' },
    synthetic: head.synthetic ?? false,
    items: resolveRouting(parts, items, index, sink),
    sections: resolveSections(parts, index, sink),
    scales: resolveScales(
      parts,
      {
        index,
        grade: groups.find(({ id }) => id === 'grade'),
        gradeIsBroken: parts.broken.groups.has('grade'),
        wave: groups.find(({ id }) => id === 'wave'),
        rule: cutPointRule,
        screening,
      },
      sink,
    ),
    validityRules,
    screening,
    groups,
    pools: resolvePools(
      head.pools ?? [],
      groups.find(({ id }) => id === 'wave'),
      sink,
    ),
    singlePsu: head.singlePsu ?? 'adjust',
    cutPointRule,
    mapping: resolveMapping(parts, items, index, groups, sink),
  };
}
