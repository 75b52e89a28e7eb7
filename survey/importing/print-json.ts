/**
 * JSON for people: what fits on a line of `width` characters stays on one, so that a list of codes reads as a list.
 *
 * @param value any JSON value
 * @returns text without a line end; `JSON.parse` gives the value again
 */
export const printJson = (value: unknown, width = 120): string => print(value, width, '', 0);

/** @param before letters that stand before the value on its line, its indent aside */
function print(value: unknown, width: number, indent: string, before: number): string {
  const short = oneLine(value);
  if (indent.length + before + short.length < width || typeof value !== 'object' || value === null) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return value.length === 0 ? short : `[\n${value.map((entry) => inner + print(entry, width, inner, 0)).join(',\n')}\n${indent}]`;
  const lines = Object.entries(value).map(([key, entry]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + print(entry, width, inner, name.length);
  });
  return lines.length === 0 ? short : `{\n${lines.join(',\n')}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${oneLine(entry)}`).join(', ')} }`;
}
