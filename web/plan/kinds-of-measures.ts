/** What the measure library offers to a plan, in the reader's language. */
import type { Subject } from '../../analysis/priorities/subject.ts';
import type { EvidenceTier } from '../../notebooks/plan/vocabulary.ts';
import type { readLibrary } from '../../server/plans/library/library.service.ts';
import { apiOf, getJson } from '../app/api.ts';
import { language } from '../shared/language.ts';

export interface KindOfMeasure {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  /** What is known of its effect. */
  readonly note: string;
  readonly evidence: EvidenceTier;
  readonly factors: readonly string[];
}

export async function getKindsOfMeasures(slug: string): Promise<KindOfMeasure[]> {
  const { measures, own } = await getJson<Awaited<ReturnType<typeof readLibrary>>>(`${apiOf(slug)}/measure-library`);
  const to = language.value;
  return [
    ...measures.map(({ id, name, what, note, tier, factors }) => ({
      id,
      name: name[to],
      what: what[to],
      note: note[to],
      evidence: tier,
      factors,
    })),
    ...own
      .filter(({ retired }) => !retired)
      .map(({ id, content: { name, what, note, tier, factors } }) => ({ id, name, what, note, evidence: tier, factors })),
  ];
}

/** Those that aim at the subject first, each part by name. */
export function fittingFirst(kinds: readonly KindOfMeasure[], subject: Subject | null): KindOfMeasure[] {
  const fits = ({ factors }: KindOfMeasure): boolean => subject?.kind === 'factor' && factors.includes(subject.factor);
  return kinds.toSorted((a, b) => Number(fits(b)) - Number(fits(a)) || a.name.localeCompare(b.name, language.value));
}
