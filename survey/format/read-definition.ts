import type { Definition } from '../instrument/definition.ts';
import { languages, type Text } from '../text.ts';
import { applyWording } from './apply-wording.ts';
import { composeInstrument, itemsIn, withEveryModule } from './compose-instrument.ts';
import { DefinitionSpec, lists, modulesOf, PartSpec, WordingSpec, type ListKey } from './definition-spec.ts';
import { linedSink } from './lined-sink.ts';
import { parseJson } from './parse-json.ts';
import { formatPath, refuseDuplicates, unknown, type InstrumentProblem, type Path, type ProblemSink } from './problems.ts';
import { readInstrument } from './read-instrument.ts';
import { readPart } from './read-part.ts';
import { isObject } from './schema-parts.ts';

/** A file of a definition, by the name under which `files` lists it. */
export interface DefinitionFile {
  readonly name: string;
  readonly text: string;
}
export interface DefinitionProblem extends InstrumentProblem {
  readonly file: string;
}
export type DefinitionReading =
  { readonly ok: true; readonly definition: Definition } | { readonly ok: false; readonly problems: readonly DefinitionProblem[] };

/** Where something of the joined document was written. */
interface Origin {
  readonly file: ParsedFile;
  readonly path: Path;
}
interface ParsedFile {
  readonly name: string;
  readonly value: unknown;
  readonly sink: ProblemSink;
}
type Loose = Record<string, unknown>;

/**
 * Reads a definition (docs/instrument-format.md, "Modules, forms and languages"): its files are joined to one instrument with every module,
 * which is read as any other; then each form, and the wordings.
 *
 * @param head     the definition itself
 * @param parts    the files that its key `files` lists, in any order
 * @param wordings languages beside its own, in the order in which they are laid over it
 * @returns the definition, or every problem with its file. It never throws, whatever the texts
 */
export function readDefinition(
  head: DefinitionFile,
  parts: readonly DefinitionFile[],
  wordings: readonly DefinitionFile[] = [],
): DefinitionReading {
  const problems: DefinitionProblem[] = [];
  const failed = (): DefinitionReading => ({ ok: false, problems });
  const parse = ({ name, text }: DefinitionFile): ParsedFile | null => {
    const parsed = parseJson(text);
    const found: InstrumentProblem[] = [];
    const add = (problem: InstrumentProblem): void => void problems.push({ ...problem, file: name });
    if (!parsed.ok) {
      add(parsed.problem);
      return null;
    }
    parsed.problems.forEach(add);
    const lined = linedSink(parsed.lines, found);
    return { name, value: parsed.value, sink: { add: (...told) => (lined.add(...told), add(found.pop()!)) } };
  };
  const headFile = parse(head);
  if (!headFile) return failed();
  const spec = readPart(DefinitionSpec, headFile.value, [], headFile.sink);
  if (!spec) return failed();

  const files = [headFile];
  for (const [i, name] of (spec.files ?? []).entries()) {
    const part = parts.find((one) => one.name === name);
    const file = part && parse(part);
    if (!part)
      headFile.sink.add(
        ['files', i],
        unknown(
          'file',
          name,
          parts.map((one) => one.name),
        ),
      );
    if (file && readPart(PartSpec, file.value, [], file.sink)) files.push(file);
  }
  if (problems.length > 0) return failed();

  const { modules = [], forms, files: _, ...own } = headFile.value as unknown as Loose & Pick<Definition, 'modules' | 'forms'>;
  const { document, originOf } = join(own, files);
  checkModules(document, { modules, forms }, originOf, headFile.sink);
  const all = readInstrument(JSON.stringify(withEveryModule(document)));
  if (!all.ok) for (const { path, words } of all.problems) tellAtOrigin(path, words, originOf, headFile);
  if (problems.length > 0) return failed();

  const notes: Definition['wordings'][number][] = [];
  let worded: Loose = document;
  for (const wording of wordings) {
    const file = parse(wording);
    const words = file && readPart(WordingSpec, file.value, [], file.sink);
    if (!file || !words) continue;
    worded = applyWording(worded, words, file.sink);
    if ((languages as readonly string[]).includes(words.language)) {
      if (words.version === undefined)
        file.sink.add(['version'], {
          en: `is missing; other words for "${words.language}" make another version of the instrument`,
          sv: `saknas; andra ord för "${words.language}" ger en annan version av instrumentet`,
        });
      worded = { ...worded, version: words.version ?? '', origin: words.origin };
    }
    notes.push({ language: words.language, origin: words.origin, readBySpeaker: words.readBySpeaker });
  }
  const definition = { id: String(own['id']), version: String(worded['version']), modules, forms, wordings: notes, document: worded };
  if (problems.length === 0)
    for (const [i, { id }] of forms.entries()) {
      const reading = readInstrument(composeInstrument(definition, id));
      if (!reading.ok)
        for (const { path, words } of reading.problems)
          headFile.sink.add(['forms', i], { en: `${path}: ${words.en}`, sv: `${path}: ${words.sv}` });
    }
  return problems.length > 0 ? failed() : { ok: true, definition };
}

/** One document of the head's keys and every file's lists and response sets, in the order of the files. */
function join(own: Loose, files: readonly ParsedFile[]): { document: Loose; originOf: ReadonlyMap<string, Origin> } {
  const originOf = new Map<string, Origin>();
  const responseSets: Loose = {};
  const joined = Object.fromEntries(lists.map((key): [ListKey, unknown[]] => [key, []])) as Record<ListKey, unknown[]>;
  for (const file of files) {
    const value = file.value as Loose;
    for (const [name, set] of Object.entries((value['responseSets'] ?? {}) as Loose)) {
      if (name in responseSets)
        file.sink.add(['responseSets', name], {
          en: `response set "${name}" is already in another file; keep one of them`,
          sv: `svarsuppsättningen "${name}" finns redan i en annan fil; behåll en av dem`,
        });
      responseSets[name] = set;
      originOf.set(formatPath(['responseSets', name]), { file, path: ['responseSets', name] });
    }
    for (const key of lists)
      for (const [i, entry] of ((value[key] ?? []) as unknown[]).entries()) {
        originOf.set(formatPath([key, joined[key].length]), { file, path: [key, i] });
        joined[key].push(entry);
      }
  }
  return { document: { ...own, responseSets, ...joined }, originOf };
}

/** Modules are there, and nothing that is asked waits for a question that may be left out. */
function checkModules(
  document: Loose,
  { modules, forms }: Pick<Definition, 'modules' | 'forms'>,
  originOf: ReadonlyMap<string, Origin>,
  head: ProblemSink,
): void {
  const known = modules.map(({ id }) => id);
  for (const [key, entries] of [
    ['module', modules],
    ['form', forms],
  ] as const)
    refuseDuplicates(
      entries.map(({ id }, i) => [id, [`${key}s`, i, 'id']]),
      key,
      head,
    );
  for (const [i, form] of forms.entries())
    for (const [j, id] of form.modules.entries())
      if (!known.includes(id)) head.add(['forms', i, 'modules', j], unknown('module', id, known));
  const items = document['items'] as unknown[];
  const needs = new Map(items.filter(isObject).map((item) => [String(item['id']), modulesOf(item)]));
  for (const key of lists)
    for (const [i, entry] of (document[key] as unknown[]).entries()) {
      const { file, path } = originOf.get(formatPath([key, i]))!;
      for (const id of modulesOf(entry)) if (!known.includes(id)) file.sink.add([...path, 'module'], unknown('module', id, known));
      if (!isObject(entry) || key !== 'items') continue;
      for (const item of itemsIn(entry['shownWhen'])) {
        const lacking = (needs.get(item) ?? []).find((id) => !modulesOf(entry).includes(id));
        if (lacking !== undefined)
          file.sink.add([...path, 'shownWhen'], {
            en: `"${item}" is asked with the module "${lacking}" alone; put this question into it too, or ask "${item}" always`,
            sv: `"${item}" frågas bara med modulen "${lacking}"; lägg den här frågan i den också, eller fråga alltid "${item}"`,
          });
      }
    }
}

/** A problem of the joined document, told where it was written. */
function tellAtOrigin(path: string, words: Text, originOf: ReadonlyMap<string, Origin>, head: ParsedFile): void {
  const start = /^(\w+\[\d+\]|responseSets(?:\.[\w-]+|\["[^"]*"\]))(.*)$/.exec(path);
  const origin = start && originOf.get(start[1]!);
  if (!origin) return head.sink.add(path === '' ? [] : [path], words);
  const rest = [...start[2]!.matchAll(/\.([\w-]+)|\[(\d+)\]|\["([^"]*)"\]/g)].map(([, key, index, quoted]) =>
    index === undefined ? (key ?? quoted)! : Number(index),
  );
  origin.file.sink.add([...origin.path, ...rest], words);
}
