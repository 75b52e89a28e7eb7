/** What a specification draws, for tests to look at. */
export interface Layer {
  readonly mark: { readonly type: string };
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
}

export function layersOf(spec: unknown): Layer[] {
  const { layer, ...own } = spec as { readonly layer?: readonly unknown[] };
  return layer ? layer.flatMap(layersOf) : [own as unknown as Layer];
}
export const valuesOf = (spec: unknown, type: string): Readonly<Record<string, unknown>>[] =>
  layersOf(spec)
    .filter((one) => one.mark.type === type)
    .flatMap((one) => one.data.values);
export const textsOf = (spec: unknown): string[] => valuesOf(spec, 'text').map((one) => ([] as unknown[]).concat(one['text']).join(' '));

/** Sizes of text that are smaller than any reader should meet. */
export const smallTexts = (spec: unknown): number[] =>
  [...JSON.stringify(spec).matchAll(/"(?:fontSize|labelFontSize)":([\d.]+)/g)]
    .map((match) => Number(match[1]))
    .concat(valuesOf(spec, 'text').map((one) => Number(one['size'])))
    .filter((size) => size < 13);
