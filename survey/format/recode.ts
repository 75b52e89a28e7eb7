import { codeAt, codebookSize, valueAt, type Codebook } from '../instrument/codebook.ts';
import type { Text } from '../text.ts';
import { isThreshold, type ThresholdSpec, type ValuesSpec } from './instrument-spec.ts';
import { noCodeOfItem, unknownIn, type Path, type ProblemSink } from './problems.ts';

/** The number of every codebook index before reversal and harmonisation; null is missing. Null after a mistake. */
export function recodedValues(
  book: Codebook,
  recode: ThresholdSpec | ValuesSpec | undefined,
  item: string,
  path: Path,
  sink: ProblemSink,
): (number | null)[] | null {
  const plain = Array.from({ length: codebookSize(book) }, (_, i) => valueAt(book, i));
  if (recode === undefined) return plain;
  return isThreshold(recode)
    ? plain.map((value) => (value === null ? null : pass(recode, value)))
    : declaredValues(book, recode, item, path, sink);
}

function pass(threshold: ThresholdSpec, value: number): number | null {
  const { above, atLeast, below, atMost, gives = 1 } = threshold;
  const holds =
    above !== undefined ? value > above : atLeast !== undefined ? value >= atLeast : below !== undefined ? value < below : value <= atMost!;
  return holds ? gives : threshold.else === undefined ? 0 : threshold.else;
}

const span = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/;

function declaredValues(book: Codebook, recode: ValuesSpec, item: string, path: Path, sink: ProblemSink): (number | null)[] | null {
  const codes = Array.from({ length: codebookSize(book) }, (_, i) => codeAt(book, i)!);
  const position = new Map(codes.map((code, i) => [code, i]));
  const values = new Map<number, number | null>();
  let sound = true;
  const refuse = (key: string, words: Text): void => {
    sink.add([...path, key], words);
    sound = false;
  };
  const give = (key: string, i: number, value: number | null): void => {
    if (values.has(i))
      refuse(key, {
        en: `code "${codes[i]}" of item "${item}" gets a value twice`,
        sv: `koden "${codes[i]}" i frågan "${item}" får ett värde två gånger`,
      });
    values.set(i, value);
  };
  for (const [key, value] of Object.entries(recode)) {
    const range = span.exec(key);
    if (key === 'else') continue;
    else if (position.has(key)) give(key, position.get(key)!, value);
    else if (Object.hasOwn(book.missing, key))
      refuse(key, {
        en: `code "${key}" of item "${item}" means missing (${book.missing[key]}); it can have no value`,
        sv: `koden "${key}" i frågan "${item}" betyder bortfall (${book.missing[key]}); den kan inte ha något värde`,
      });
    else if (!range) refuse(key, unknownIn(noCodeOfItem(item), key, codes.length > 12 ? codes : [...codes, 'else']));
    else {
      const inside = codes.flatMap((code, i) =>
        /^-?\d+(\.\d+)?$/.test(code) && Number(code) >= Number(range[1]) && Number(code) <= Number(range[2]) ? [i] : [],
      );
      if (inside.length === 0)
        refuse(key, {
          en: `no code of item "${item}" lies from ${range[1]} to ${range[2]}`,
          sv: `frågan "${item}" har ingen kod från ${range[1]} till ${range[2]}`,
        });
      for (const i of inside) give(key, i, value);
    }
  }
  const left = codes.filter((_, i) => !values.has(i));
  if (sound && left.length > 0 && !('else' in recode)) {
    const first = left.slice(0, 5).map((code) => `"${code}"`);
    const shown = first.join(', ') + (left.length > 5 ? ' …' : '');
    sink.add(path, {
      en: `codes ${shown} of item "${item}" get no value; give them one, or "else": null to count them as missing`,
      sv: `koderna ${shown} i frågan "${item}" får inget värde; ge dem ett, eller "else": null för att räkna dem som bortfall`,
    });
    return null;
  }
  return sound ? codes.map((_, i) => (values.has(i) ? values.get(i)! : (recode['else'] ?? null))) : null;
}
