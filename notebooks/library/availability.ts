/** What can be asked: which options are released at the level of a choice, so that inputs can grey out the others. */
import { comparisons, type ComparisonKind, type Group, type ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { textsFor } from '../wording/texts.ts';
import { groupIndex, groupKey } from './group-index.ts';
import { inTimeOrder } from './factors.ts';

/** One code or null (all) per group variable; the newest wave where none is chosen. Codes that the wave does not have count as all. */
export interface Choice {
  readonly wave?: string | null;
  readonly comparison?: ComparisonKind | null;
  readonly [group: string]: string | null | undefined;
}

export interface Option {
  /** null is the option "all". */
  readonly code: string | null;
  readonly label: string;
  readonly released: boolean;
}
/** Options per variable: wave, every group variable of the wave, and comparison. */
export interface Availability {
  /** Whether the choice as it stands has released rows. */
  readonly released: boolean;
  readonly options: Readonly<Record<string, readonly Option[]>>;
}

export function availability(waves: readonly ReleasedWave[], choice: Choice, language: Language): Availability {
  const texts = textsFor(language);
  const inOrder = inTimeOrder(waves);
  const wave = inOrder.find((one) => one.wave === choice.wave) ?? inOrder.at(-1);
  const variables = wave?.groups.filter((group) => group.id !== 'wave') ?? [];
  const chosen: Group = Object.fromEntries(
    variables.flatMap(({ id, codes }) => (codes.some(({ code }) => code === choice[id]) ? [[id, choice[id]!]] : [])),
  );

  const released = wave !== undefined && hasRows(wave, chosen);
  const options: Record<string, readonly Option[]> = {
    // The newest first: it is what people come for.
    wave: inOrder.toReversed().map((one) => ({
      code: one.wave,
      label: one.groups.find((group) => group.id === 'wave')?.codes.find((code) => code.code === one.wave)?.label[language] ?? one.wave,
      released: hasRows(one, chosen),
    })),
  };
  for (const { id, codes } of variables) {
    const all = texts.all[id as 'area'] ?? texts.all.other;
    options[id] = [
      { code: null, label: all, released: wave !== undefined && hasRows(wave, without(chosen, id)) },
      ...codes.map(({ code, label }) => ({
        code,
        label: label[language],
        released: wave !== undefined && hasRows(wave, { ...without(chosen, id), [id]: code }),
      })),
    ];
  }
  options['comparison'] = comparisons.map((kind) => ({
    code: kind,
    label: texts.comparisons[kind].name,
    released: wave !== undefined && hasComparisons(wave, chosen, kind),
  }));
  return { released, options };
}

const without = (group: Group, variable: string): Group => Object.fromEntries(Object.entries(group).filter(([key]) => key !== variable));
/** What shows anything: a group of which every number is hidden counts as not released. */
const isShown = (one: { readonly protection: { readonly state: string } }): boolean => one.protection.state !== 'hidden';
const hasRows = (wave: ReleasedWave, group: Group): boolean => groupIndex(wave).get(groupKey(group))?.rows.some(isShown) ?? false;
const hasComparisons = (wave: ReleasedWave, group: Group, kind: ComparisonKind): boolean =>
  groupIndex(wave)
    .get(groupKey(group))
    ?.comparisons.some((one) => one.comparison === kind && isShown(one)) ?? false;
