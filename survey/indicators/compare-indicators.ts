import { type Indicator, type Indicators, type IndicatorValue, isSameIndicator, isSameValue } from './indicator.ts';

export interface IndicatorChanges {
  /** What is to be stored: descriptions and values that are new or other than those in force. */
  readonly stored: Indicators;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * What a file would do to the values in force. What it does not name stays.
 *
 * @param before descriptions and values in force, each once
 */
export function compareIndicators(file: Indicators, before: Indicators): IndicatorChanges {
  const described = new Map(before.indicators.map((one) => [one.indicator, one]));
  const known = new Map(before.values.map((one) => [keyOf(one), one]));
  const isNew = (one: IndicatorValue) => !known.has(keyOf(one));
  const isOther = (one: IndicatorValue) => !isNew(one) && !isSameValue(known.get(keyOf(one))!, one);
  const values = file.values.filter((one) => isNew(one) || isOther(one));
  const added = values.filter(isNew).length;
  const hasChanged = (one: Indicator) => {
    const was = described.get(one.indicator);
    return was === undefined || !isSameIndicator(was, one);
  };
  return {
    stored: { indicators: file.indicators.filter(hasChanged), values },
    added,
    changed: values.length - added,
    same: file.values.length - values.length,
  };
}

const keyOf = ({ indicator, area, period }: IndicatorValue): string => JSON.stringify([indicator, area, period]);

/** A value that a later file replaced. */
export interface ReplacedValue {
  /** The number of the later file. */
  readonly file: number;
  readonly before: IndicatorValue;
  readonly after: IndicatorValue;
}

/** @param values every value that was ever in force, those of one indicator, area and period together and the oldest first */
export const replacedValues = (values: readonly (IndicatorValue & { readonly file: number })[]): ReplacedValue[] =>
  values.flatMap((after, i): ReplacedValue[] => {
    const before = values[i - 1];
    return before !== undefined && keyOf(before) === keyOf(after) ? [{ file: after.file, before, after }] : [];
  });
