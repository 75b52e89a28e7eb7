/** A wave's sealed forms, opened and made into columns by one worker thread, which keeps nothing: neither the order of forms nor which class is which. */
import { randomInt } from 'node:crypto';
import { freezeCutPoints, derivedScales } from '../../analysis/factor-variables.ts';
import { encodeColumns } from '../../survey/columns/encode-columns.ts';
import { columnsOfAnswers, type OpenedForm } from '../../survey/fielding/columns-of-answers.ts';
import { spareCodes } from '../../survey/fielding/code-limit.ts';
import { isBlank } from '../../survey/fielding/is-blank.ts';
import { fieldedLayout } from '../../survey/fielding/questionnaire.ts';
import type { ClassLeftOut, WeedingRecord } from '../../survey/fielding/weeding-record.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import type { CutPoints } from '../../survey/instrument/instrument.ts';
import { withCutPoints } from '../waves/with-cut-points.ts';
import type { EncodedColumns } from '../waves/prepare/messages.ts';
import { answersOpener } from './open-answers.ts';
import type { SealedForms } from './sealed-forms.ts';

export interface ClosingTask {
  /** The frozen instrument. */
  readonly document: string;
  /** Slug and `instrument/wave`, which the seals are bound to. */
  readonly municipality: string;
  readonly place: string;
  readonly wave: string;
  /** Private number of the sealing key. */
  readonly secret: Uint8Array;
  readonly classes: readonly ClosingClass[];
  readonly forms: SealedForms;
  /** Derived at an earlier wave, by scale. */
  readonly cutPoints: Readonly<Record<string, CutPoints>>;
  /** A dress rehearsal: counted and nothing else. */
  readonly rehearsal: boolean;
}

export interface ClosingClass {
  readonly classId: string;
  readonly school: string;
  readonly class: string;
  readonly grade: string | null;
  readonly headCount: number;
}

export interface ClosedForms {
  /** null for a rehearsal and where no form counts. */
  readonly wave: ClosedWave | null;
  readonly counts: Omit<WeedingRecord, 'closedOn' | 'destroyed' | 'keyCopies'>;
}

export interface ClosedWave {
  readonly version: string;
  readonly respondents: number;
  readonly psus: number;
  readonly strata: number;
  readonly columns: EncodedColumns;
  /** Derived now, for scales that have none: with this wave as the reference population. */
  readonly cutPoints: Readonly<Record<string, CutPoints>>;
}

export function runTask({ document, municipality, place, wave, secret, classes, forms, cutPoints, rehearsal }: ClosingTask): ClosedForms {
  const read = readInstrument(document);
  if (!read.ok) throw new Error('The frozen instrument of a wave cannot be read');
  const { instrument } = read;
  const layout = fieldedLayout(instrument);
  const tooMany = classesLeftOut(classes, forms);
  const open = answersOpener(secret, { municipality, wave: place }, layout);
  const counts = { responses: forms.classAt.length, blank: 0, leftOut: 0 };
  const unreadable: Record<string, number> = {};
  const answered: OpenedForm[] = [];
  forEachForm(forms, (at, token, sealed) => {
    if (tooMany.has(at)) return counts.leftOut++;
    const opened = open({ class: classes[at]!.classId, token }, sealed);
    if (opened.kind === 'unreadable') return (unreadable[opened.reason] = (unreadable[opened.reason] ?? 0) + 1);
    if (isBlank(layout, opened.indexes)) return counts.blank++;
    return answered.push({ class: at, indexes: opened.indexes });
  });
  const all = { ...counts, unreadable, classesLeftOut: [...tooMany.values()] };
  if (rehearsal || answered.length === 0)
    return { wave: null, counts: { ...all, nothingKept: true, hidden: 0, coarsened: { toDistrict: 0, toOther: 0 }, unique: 0 } };

  const { columns, ...changed } = columnsOfAnswers(instrument, wave, classes, answered, (below) => randomInt(below));
  const known = withCutPoints(instrument, cutPoints);
  const complete = freezeCutPoints(known, columns, wave);
  const derived = new Set(derivedScales(known, complete));
  const { header, parts } = encodeColumns(columns);
  return {
    wave: {
      version: instrument.version,
      respondents: columns.n,
      psus: columns.design.psuStratum.length,
      strata: columns.design.strata,
      columns: { header, parts },
      cutPoints: Object.fromEntries(complete.scales.flatMap(({ id, cutPoints: own }) => (own && derived.has(id) ? [[id, own]] : []))),
    },
    counts: { ...all, ...changed, nothingKept: false },
  };
}

/**
 * Classes with more forms than pupils and spare codes: somebody has sent several, and nobody can tell which. Guardians' refusals are not taken off,
 * since they may have come after the pupil had answered.
 */
function classesLeftOut(classes: readonly ClosingClass[], { classAt }: SealedForms): ReadonlyMap<number, ClassLeftOut> {
  const sent = new Int32Array(classes.length);
  for (const at of classAt) sent[at]!++;
  return new Map(
    classes.flatMap((one, at) => {
      const allowed = one.headCount + spareCodes(one);
      const { school, class: name } = one;
      return sent[at]! > allowed ? [[at, { school, class: name, responses: sent[at]!, allowed }] as const] : [];
    }),
  );
}

/** @param look class by its place, token, sealed bytes: views of the one array that holds them all */
function forEachForm(
  { classAt, tokens, sealed, ends }: SealedForms,
  look: (classAt: number, token: Uint8Array, sealed: Uint8Array) => unknown,
): void {
  const tokenBytes = tokens.length / classAt.length;
  classAt.forEach((own, form) =>
    look(own, tokens.subarray(form * tokenBytes, (form + 1) * tokenBytes), sealed.subarray(form === 0 ? 0 : ends[form - 1]!, ends[form]!)),
  );
}
