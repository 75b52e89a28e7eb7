/** How far an alliance has come in CTC's five phases, as a checklist with written levels. */
import type { Text } from '../../survey/text.ts';

/** 0 is not begun, for every milestone; the criteria say the others. */
export const milestoneLevels = [0, 1, 2, 3, 4] as const;
export type MilestoneLevel = (typeof milestoneLevels)[number];

export interface Milestone {
  readonly id: string;
  readonly name: Text;
  /** What is fulfilled at level 1, 2, 3 and 4; each holds what the one before does. */
  readonly criteria: readonly [Text, Text, Text, Text];
}

export interface Phase {
  readonly phase: 1 | 2 | 3 | 4 | 5;
  readonly name: Text;
  readonly about: Text;
  readonly milestones: readonly Milestone[];
}

/** What shows that a level is reached: a page of this site (`/m/…`) or an address on the web. */
export interface EvidenceLink {
  readonly label: string;
  readonly address: string;
}

/** Characters of a note, a label and an address, and links of one assessment. */
export const longestNote = 2000;
export const longestLinkLabel = 120;
export const longestLinkAddress = 500;
export const mostLinks = 10;

/** Whether a link leads where people may be sent: a page of this site, or https. */
export function isEvidenceAddress(address: string): boolean {
  if (/[\s\p{C}\\]/u.test(address)) return false;
  if (address.startsWith('/') && !address.startsWith('//')) return true;
  const url = parse(address);
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === '';
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
