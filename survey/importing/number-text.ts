const numberPattern = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?$/;

/**
 * The number that a cell says, with a point or a decimal comma; NaN when it says none.
 * Thousands separators are not read: "1,234" is one and a bit, as Swedish files write it.
 */
export function parseNumber(text: string): number {
  return numberPattern.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}
