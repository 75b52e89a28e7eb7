import type { DecisionPriority } from '../../server/workshops/decision.ts';
import type { Language } from '../../survey/text.ts';

/** What a priority is called: as its released rows name it, or as people wrote it. */
export function nameOfPriority({ subject, evidence }: Pick<DecisionPriority, 'subject' | 'evidence'>, language: Language): string {
  return subject.kind === 'factor' ? (evidence.names[subject.factor]?.[language] ?? subject.factor) : subject.name;
}
