/** A first instrument file for a file of answers: what can be seen is filled in, what must be judged is said. */
import type { MissingReason } from '../instrument/codebook.ts';
import type { Text } from '../text.ts';
import { leftOut, note } from './draft-wording.ts';
import { guessRoles, plainName, type Role } from './guess-roles.ts';
import { hasControls } from './has-controls.ts';
import { unreadable, wrongFile } from './import-wording.ts';
import { parseNumber } from './number-text.ts';
import { openFile } from './open-file.ts';
import { draftOrigin, draftTitle } from './unfinished.ts';
import { UnreadableFile } from './row-batch.ts';
import { mostTexts, profileColumns, type ColumnProfile } from './profile-columns.ts';

export interface Draft {
  /** In the format of docs/instrument-format.md: ready for JSON. */
  readonly instrument: DraftedInstrument;
  /** What to look at by hand, a sentence or two each. */
  readonly notes: readonly Text[];
}

interface DraftedAnswers {
  readonly options?: readonly { readonly code: string; readonly label: Text }[];
  readonly integers?: readonly [number, number];
  readonly missing?: Partial<Record<MissingReason, string[]>>;
}
type DraftedSource = string | { readonly constant: string } | { readonly column: string; readonly recode: Readonly<Record<string, null>> };

/** The part of the author-facing format that a draft uses. */
export interface DraftedInstrument {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly origin: Text;
  readonly responseSets?: Readonly<Record<string, DraftedAnswers>>;
  readonly items: readonly {
    readonly id: string;
    readonly concept: Text;
    readonly question?: Text;
    readonly answers: string | DraftedAnswers;
  }[];
  readonly scales: readonly never[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: Text;
    readonly codes: readonly { readonly code: string; readonly label?: Text }[];
    readonly open?: true;
  }[];
  readonly mapping: {
    readonly empty?: readonly string[];
    readonly items: Readonly<Record<string, string>>;
    readonly ignore: readonly string[] | '*';
    readonly groups: Readonly<Record<string, DraftedSource>>;
    readonly design: Readonly<Record<string, string | boolean | readonly string[]>>;
  };
}

/** Up to this many different answers are taken for a list of options, more for numbers. */
const mostOptions = 20;
/** A range of whole numbers wider than this is an identity number or an amount, no answer of a pupil. */
const widestRange = 1_000;

/**
 * Drafts an instrument from a file's columns, labels and values. Reads the whole file once.
 *
 * @param file CSV or SPSS .sav, packed or not
 * @throws {UnreadableFile} when the file cannot be read, is no table, has no rows, or one column that is no item: another separator
 */
export async function draftInstrument(file: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }): Promise<Draft> {
  const opened = await openFile(file.bytes);
  const nested = new NestedPsus();
  let found: Map<Role, number> | null = null;
  const profile = await profileColumns(opened, (cells, names) => {
    found ??= guessRoles(names.map((name, i) => ({ name, label: opened.variables?.[i]?.label ?? '' })));
    nested.add(cells[found.get('stratum') ?? found.get('school') ?? -1] ?? '', cells[found.get('psu') ?? -1] ?? '');
  });
  const { columns, rows, empty } = profile;
  if (columns.length === 0) throw new UnreadableFile(null, unreadable.emptyToDraft);
  if (columns.some(({ name, texts }) => hasControls(name) || [...(texts?.keys() ?? [])].some(hasControls)))
    throw new UnreadableFile(null, unreadable.noTable);
  if (rows === 0) throw new UnreadableFile(null, unreadable.noRowsToDraft);
  const notes: Text[] = [];
  const guessed = guessRoles(columns.map(({ name, variable }) => ({ name, label: variable?.label ?? '' })));
  const withRole = new Set(guessed.values());
  const columnOf = new Map([...guessed].map(([role, column]) => [role, columns[column]!]));

  const ids = new Set<string>(draftedGroups);
  const ignore: string[] = [];
  const items: { id: string; column: string; label: string; answers: DraftedAnswers }[] = [];
  const seen = new Set<string>();
  const twice = new Set(columns.map(({ name }) => name.toLowerCase()).filter((name) => seen.has(name) || !seen.add(name)));
  columns.forEach((column, i) => {
    if (withRole.has(i) || column.name === '') return;
    const answers = twice.has(column.name.toLowerCase()) ? { whyNot: leftOut.twice } : answersOf(column);
    if ('whyNot' in answers) {
      if (!ignore.includes(column.name)) {
        ignore.push(column.name);
        notes.push(note.leftOut(column.name, answers.whyNot));
      }
      return;
    }
    notes.push(...doubtsAbout(column, answers));
    items.push({ id: itemId(column.name, ids), column: column.name, label: column.variable?.label ?? '', answers });
  });

  if (items.length === 0 && columns.length === 1) throw new UnreadableFile(1, wrongFile.oneColumn(columns[0]!.name));

  const { sets, nameOf } = sharedAnswers(items.map(({ answers }) => answers));
  const groups = draftGroups(columnOf, file.name, notes);
  const design = draftDesign(columnOf, nested.repeat, notes);
  notes.push(
    ...closingNotes(
      columnOf,
      items.length,
      columns.some(({ name }) => name === ''),
      opened.variables !== null,
    ),
  );
  return {
    instrument: {
      id: slugOf(file.name),
      version: '1',
      title: draftTitle(file.name),
      origin: draftOrigin,
      ...(Object.keys(sets).length > 0 ? { responseSets: sets } : {}),
      items: items.map(({ id, column, label, answers }) => ({
        id,
        concept: same(label || column),
        ...(label ? { question: same(label) } : {}),
        answers: nameOf(answers) ?? answers,
      })),
      scales: [],
      groups: groups.groups,
      mapping: {
        ...(empty.length > 0 ? { empty } : {}),
        items: Object.fromEntries(items.map(({ id, column }) => [id, column])),
        ignore: columns.some(({ name }) => name === '') ? '*' : ignore,
        groups: groups.sources,
        design,
      },
    },
    notes,
  };
}

const same = (sv: string, en = sv): Text => ({ sv, en });

/** Notices PSU numbers that stand in more than one stratum. */
class NestedPsus {
  repeat = false;
  readonly #stratumOf = new Map<string, string>();
  add(stratum: string, psu: string): void {
    if (psu === '' || stratum === '' || this.repeat) return;
    const known = this.#stratumOf.get(psu);
    if (known === undefined) this.#stratumOf.set(psu, stratum);
    else if (known !== stratum) this.repeat = true;
  }
}

/** The answers of a closed question, or why the column is none. */
function answersOf(column: ColumnProfile): DraftedAnswers | { readonly whyNot: Text } {
  const { filled, texts, allWhole, allNumbers, range } = column;
  const labels = new Map((column.variable?.valueLabels ?? []).map(({ value, label }) => [value, label]));
  if (filled === 0 && labels.size === 0) return { whyNot: leftOut.empty };
  if (
    /^(id|(lop|rad|elev|svars|enkat)?(nr|nummer)|respondentid|respid|caseid|svarsid|responseid|rownames|recordid|record)$/.test(
      plainName(column.name),
    )
  )
    return { whyNot: leftOut.identity };
  const missing = missingOf(column, labels);
  const missingCodes = new Set(Object.values(missing).flat());
  const codes = [...new Set([...labels.keys(), ...(texts ? numbersMerged(texts.keys()) : [])])].filter((code) => !missingCodes.has(code));
  const given = missingCodes.size > 0 ? { missing } : {};
  if (codes.some((code) => code in Object.prototype)) return { whyNot: leftOut.noCode };
  const options = () => ({ options: codes.toSorted(byNumber).map((code) => ({ code, label: labelOf(labels.get(code), code) })), ...given });
  if (!allNumbers && labels.size === 0 && texts && looksLikeWords(column, codes)) return { whyNot: leftOut.words };
  if (!allNumbers && labels.size === 0 && codes.length === 1) return { whyNot: leftOut.oneText };
  if (texts && codes.length <= mostOptions) return codes.length === 0 ? { whyNot: leftOut.allMissing } : options();
  if (!allNumbers) return { whyNot: leftOut.manyTexts(texts?.size ?? mostTexts, texts !== null) };
  if (!allWhole) return { whyNot: leftOut.decimals };
  const numbers = texts ? codes.filter((code) => !labels.has(code)).map(parseNumber) : range!;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (isNumbering(column, low, high)) return { whyNot: leftOut.identity };
  if (high - low > widestRange || numbers.length === 0) return { whyNot: leftOut.spread };
  const inside = (code: string) => parseNumber(code) >= low && parseNumber(code) <= high;
  if ([...missingCodes].some(inside)) return codes.length <= 100 ? options() : { whyNot: leftOut.missingAmongNumbers };
  const others = codes.filter((code) => labels.has(code) && !inside(code));
  return {
    integers: [low, high],
    ...(others.length > 0 ? { options: others.map((code) => ({ code, label: labelOf(labels.get(code), code) })) } : {}),
    ...given,
  };
}

/** As many whole numbers as rows, one after the other: it numbers the rows. Few rows may look so by chance. */
const isNumbering = ({ filled, texts }: ColumnProfile, low: number, high: number): boolean =>
  filled > mostOptions && high - low + 1 === filled && (texts === null || texts.size === filled);

/** Long texts, mostly different ones, or many that stand once beside a common one ("no", "nothing to add"). Answers in words may tell who wrote them, so none of them may get into an instrument. */
function looksLikeWords({ filled, variable, texts, name }: ColumnProfile, codes: readonly string[]): boolean {
  if (/^(kommentar(er)?|ovrigakommentarer|comments?|fritext|fritextsvar|freetext|opentext|oppetsvar)$/.test(plainName(name))) return true;
  if ((variable?.width ?? 0) > 60 || codes.some((code) => code.length > 60) || codes.length * 3 > filled) return true;
  const once = codes.filter((code) => texts?.get(code) === 1);
  return (once.length > 2 && once.length * 2 >= codes.length) || once.some((code) => code.split(/\s+/).length > 3);
}

const labelOf = (label: string | undefined, code: string): Text => (label ? same(label) : same(`Kod ${code}`, `Code ${code}`));

/** "1" and "1.0" are one code: importing will see them as such. */
function numbersMerged(texts: Iterable<string>): string[] {
  const byValue = new Map<string | number, string>();
  for (const text of texts) {
    const number = parseNumber(text);
    const key = Number.isNaN(number) || /^0\d/.test(text) ? text : number;
    const known = byValue.get(key);
    if (known === undefined || text.length < known.length) byValue.set(key, text);
  }
  return [...byValue.values()];
}

function byNumber(a: string, b: string): number {
  const difference = parseNumber(a) - parseNumber(b);
  return Number.isNaN(difference) || difference === 0 ? (a < b ? -1 : 1) : difference;
}

const reasons: readonly (readonly [MissingReason, RegExp])[] = [
  ['refused', /vill (inte|ej) svara|vägra|refus|prefer not/i],
  ['notApplicable', /(inte|ej|icke) (aktuell|tillämplig|relevant)|not applicable|legitimate skip|logical skip/i],
  [
    'notAnswered',
    /(inte|ej) (svarat|besvarat|ifyll)|^(ej|inget|uteblivet) svar|uppgift saknas|no answer|not answered|^missing\b|\bblank\b|left blank/i,
  ],
];

function missingOf({ variable, texts }: ColumnProfile, labels: ReadonlyMap<string, string>): Partial<Record<MissingReason, string[]>> {
  const missing: Partial<Record<MissingReason, string[]>> = {};
  const declared = new Set(variable?.missing.values);
  const range = variable?.missing.range ?? null;
  for (const code of new Set([...declared, ...labels.keys(), ...(range && texts ? texts.keys() : [])])) {
    const number = parseNumber(code);
    const isDeclared = declared.has(code) || (range !== null && number >= range[0] && number <= range[1]);
    const reason = reasons.find(([, pattern]) => pattern.test(labels.get(code) ?? ''))?.[0] ?? (isDeclared ? 'notAnswered' : null);
    if (reason && code !== '') (missing[reason] ??= []).push(code);
  }
  return missing;
}

const usualMissing = new Set([-9, -8, -7, -2, -1, 7, 8, 9, 77, 88, 97, 98, 99, 777, 888, 977, 985, 991, 993, 994, 997, 998, 999]);

/** Numbers that stand apart from the others often mean missing, or "never". */
function doubtsAbout({ name, variable }: ColumnProfile, { options, integers, missing }: DraftedAnswers): Text[] {
  if (integers && integers[1] - integers[0] > 100) return [note.wideRange(name, integers[0], integers[1])];
  const labelled = new Set(variable?.valueLabels.map(({ value }) => value));
  const numbers = (options ?? [])
    .filter(({ code }) => !labelled.has(code))
    .map(({ code }) => parseNumber(code))
    .filter(Number.isInteger);
  const apart = numbers.filter(
    (number) =>
      usualMissing.has(number) && numbers.length > 2 && !numbers.includes(number - 1) && (number < 0 || !numbers.includes(number + 1)),
  );
  return [...(apart.length > 0 ? [note.apart(name, apart)] : []), ...(missing ? [note.takenForMissing(name, missing)] : [])];
}

/** Answers that several items share get a name. */
function sharedAnswers(all: readonly DraftedAnswers[]): {
  sets: Record<string, DraftedAnswers>;
  nameOf: (answers: DraftedAnswers) => string | null;
} {
  const counts = new Map<string, number>();
  for (const answers of all) counts.set(JSON.stringify(answers), (counts.get(JSON.stringify(answers)) ?? 0) + 1);
  const names = new Map([...counts].filter(([, count]) => count > 1).map(([text], i) => [text, `answers${i + 1}`]));
  return {
    sets: Object.fromEntries([...names].map(([text, name]) => [name, JSON.parse(text) as DraftedAnswers])),
    nameOf: (answers) => names.get(JSON.stringify(answers)) ?? null,
  };
}

const draftedGroups = ['wave', 'area', 'school', 'grade', 'sex'] as const;
const groupNames: Readonly<Record<(typeof draftedGroups)[number], Text>> = {
  wave: same('Mätomgång', 'Wave'),
  area: same('Område', 'Area'),
  school: same('Skola', 'School'),
  grade: same('Årskurs', 'Grade'),
  sex: same('Kön', 'Sex'),
};

function draftGroups(columnOf: ReadonlyMap<Role, ColumnProfile>, fileName: string, notes: Text[]) {
  const groups: DraftedInstrument['groups'][number][] = [];
  const sources: Record<string, DraftedSource> = {};
  for (const id of draftedGroups) {
    const column = columnOf.get(id);
    if (!column && id === 'wave') {
      const year = /(?<!\d)(19|20)\d\d(?!\d)/.exec(fileName)?.[0] ?? '1';
      groups.push({ id, name: groupNames[id], codes: [{ code: year }], open: true });
      sources[id] = { constant: year };
      notes.push(note.noWave(year));
    }
    if (!column) continue;
    const labels = new Map((column.variable?.valueLabels ?? []).map(({ value, label }) => [value, label]));
    const missing = new Set(Object.values(missingOf(column, labels)).flat());
    const seen = [...new Set([...labels.keys(), ...numbersMerged(column.texts?.keys() ?? [])])].toSorted(byNumber);
    // Reserved words, and in cut points "all" means every grade.
    const codes = seen.filter((code) => !missing.has(code) && !(code in Object.prototype) && !(id === 'grade' && code === 'all'));
    groups.push({
      id,
      name: groupNames[id],
      codes: codes.map((code) => ({ code, ...(labels.get(code) ? { label: same(labels.get(code)!) } : {}) })),
      ...(id === 'wave' || id === 'area' || id === 'school' || codes.length + missing.size < seen.length || codes.length === 0
        ? { open: true as const }
        : {}),
    });
    sources[id] =
      missing.size > 0 ? { column: column.name, recode: Object.fromEntries([...missing].map((code) => [code, null])) } : column.name;
    notes.push(note.group(column.name, id, codes, [...missing]));
  }
  return { groups, sources };
}

function draftDesign(columnOf: ReadonlyMap<Role, ColumnProfile>, repeat: boolean, notes: Text[]): DraftedInstrument['mapping']['design'] {
  const design: Record<string, string | boolean | string[]> = {};
  for (const variable of ['stratum', 'psu', 'weight', 'fpc'] as const) {
    const column = columnOf.get(variable);
    if (!column) continue;
    design[variable] = column.name;
    notes.push(note.design(column.name, variable));
  }
  const school = columnOf.get('school')?.name;
  const classes = school !== undefined && design['psu'] !== undefined && design['psu'] !== school;
  if (classes && design['stratum'] === undefined) {
    // Classes of one name in two schools would be one cluster; within its school each stands for itself.
    if (repeat) design['stratum'] = school;
    notes.push((repeat ? note.classNamesRepeat : note.classInOneSchool)(String(design['psu']), school));
  } else if (classes) notes.push(note.lookForRepeats(String(design['psu'])));
  if (design['psu'] && design['stratum']) {
    design['nested'] = repeat;
    notes.push(repeat ? note.nested : note.notNested);
  }
  if (design['stratum']) {
    const waves = columnOf.get('wave')?.texts?.size ?? 0;
    if (waves > 1) design['strataWithin'] = ['wave'];
    notes.push(note.strataWithin(waves > 1));
  }
  return design;
}

function closingNotes(columnOf: ReadonlyMap<Role, ColumnProfile>, items: number, nameless: boolean, hasLabels: boolean): Text[] {
  return [
    ...(nameless ? [note.nameless] : []),
    ...(columnOf.has('area') ? [] : [note.noArea]),
    ...(columnOf.has('weight') ? [] : [note.noWeight]),
    ...(columnOf.has('psu') ? [] : [note.noPsu]),
    note.items(items),
    hasLabels ? note.translate : note.write,
    note.noScales,
  ];
}

function itemId(name: string, used: Set<string>): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '_')
    .replace(/^[^A-Za-z]+/, (start) => `q${start.replace(/[^0-9]/g, '')}`)
    .slice(0, 56);
  const base = plain === '' || plain in Object.prototype ? `q_${plain}` : plain;
  let id = base;
  for (let i = 2; used.has(id); i++) id = `${base}_${i}`;
  used.add(id);
  return id;
}

function slugOf(fileName: string): string {
  const stem = fileName
    .replace(/^.*[/\\]/, '')
    .replace(/\.gz$/i, '')
    .replace(/\.[^.]*$/, '');
  const slug = stem
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);
  return slug || 'draft';
}
