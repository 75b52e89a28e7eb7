/** What roles are called, and what they are for. */
import type { Language } from '../../survey/text.ts';

export type RoleName =
  'admin' | 'ctcCoordinator' | 'analyst' | 'schoolContact' | 'alliance' | 'leadership' | 'dataProtection' | 'archivist' | 'reader';

export interface RoleTexts {
  readonly names: Readonly<Record<RoleName, string>>;
  readonly may: Readonly<Record<RoleName, string>>;
  /** After a role that is bound to a place: "för området A01". */
  readonly scope: (kind: 'municipality' | 'area' | 'school', code: string) => string;
}

const sv: RoleTexts = {
  names: {
    admin: 'administratör',
    ctcCoordinator: 'CTC-samordnare',
    analyst: 'analytiker',
    schoolContact: 'skolans kontaktperson',
    alliance: 'medlem i kunskapsallians',
    leadership: 'ledning',
    dataProtection: 'dataskyddsombud',
    archivist: 'arkivarie',
    reader: 'läsare',
  },
  may: {
    admin: 'personer, områden, skolor och inställningar',
    ctcCoordinator: 'möten, handlingsplan, milstolpar och publicering',
    analyst: 'analyser',
    schoolContact: 'skolans klasser, kodblad och deltagande',
    alliance: 'läser analyser, är med på möten och arbetar med planer',
    leadership: 'överblick, planer och publicerade analyser',
    dataProtection: 'loggen, inställningar och juridiska texter',
    archivist: 'vad som bevaras och gallras',
    reader: 'publicerade sidor',
  },
  scope: (kind, code) => (kind === 'municipality' ? 'hela kommunen' : kind === 'area' ? `området ${code}` : `skolan ${code}`),
};

const en: RoleTexts = {
  names: {
    admin: 'administrator',
    ctcCoordinator: 'CTC coordinator',
    analyst: 'analyst',
    schoolContact: 'coordinator of a school',
    alliance: 'alliance member',
    leadership: 'leadership',
    dataProtection: 'data protection officer',
    archivist: 'archivist',
    reader: 'reader',
  },
  may: {
    admin: 'people, areas, schools and settings',
    ctcCoordinator: 'workshops, plan, milestones and publishing',
    analyst: 'analyses',
    schoolContact: 'the classes, code sheets and participation of a school',
    alliance: 'reads analyses, joins workshops and works on plans',
    leadership: 'overview, plans and published analyses',
    dataProtection: 'the log, settings and legal texts',
    archivist: 'what is kept and weeded',
    reader: 'published pages',
  },
  scope: (kind, code) => (kind === 'municipality' ? 'the whole municipality' : kind === 'area' ? `the area ${code}` : `the school ${code}`),
};

export const roleTextsFor = (language: Language): RoleTexts => ({ sv, en })[language];
