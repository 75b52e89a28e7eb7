/** What the log calls that which an act was done to, and what it kept beside it. */
import type { Language } from '../../survey/text.ts';

const en = {
  kinds: {
    areaSet: 'area set',
    backup: 'backup',
    disclosureSettings: 'rules from',
    enclaveNotebook: 'notebook of the enclave',
    file: 'file',
    instrument: 'survey',
    invitation: 'invitation',
    municipality: 'the municipality',
    notebook: 'notebook',
    output: 'table',
    person: 'person',
    school: 'school',
    wave: 'wave',
  },
  keys: {
    after: 'after',
    areas: 'areas',
    areaSet: 'area set',
    before: 'before',
    class: 'class',
    classes: 'classes',
    email: 'address',
    file: 'file',
    formalities: 'decisions and information',
    grade: 'grade',
    grants: 'roles',
    headCount: 'pupils',
    instrument: 'survey',
    label: 'name of the wave',
    leftOut: 'tables left out',
    municipality: 'municipality',
    name: 'name',
    number: 'release number',
    questions: 'questions',
    reason: 'reason',
    refusals: 'guardians who said no',
    rehearsal: 'dress rehearsal',
    released: 'numbers were released',
    replaced: 'in place of an earlier invitation',
    revision: 'revision',
    rows: 'rows',
    schoolYear: 'school year',
    schools: 'schools',
    sittingAt: 'booked for',
    title: 'title',
    until: 'until',
    validTo: 'last day',
    wave: 'wave',
    waves: 'waves',
    window: 'when it is asked',
    withdrawn: 'invitations withdrawn',
  },
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
} as const;

/** A thing that an act was done to. The log takes no other, and keeps nothing beside it that has no words here or among the settings. */
export type ObjectKind = keyof typeof en.kinds;
export type DetailKey = keyof typeof en.keys;

export interface ActDetailTexts {
  readonly kinds: Readonly<Record<ObjectKind, string>>;
  readonly keys: Readonly<Record<DetailKey, string>>;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
}

const sv: ActDetailTexts = {
  kinds: {
    areaSet: 'områdesindelning',
    backup: 'säkerhetskopia',
    disclosureSettings: 'regler från',
    enclaveNotebook: 'analys i det skyddade analysrummet',
    file: 'fil',
    instrument: 'enkät',
    invitation: 'inbjudan',
    municipality: 'kommunen',
    notebook: 'analys',
    output: 'tabell',
    person: 'person',
    school: 'skola',
    wave: 'mätomgång',
  },
  keys: {
    after: 'efter',
    areas: 'områden',
    areaSet: 'områdesindelning',
    before: 'före',
    class: 'klass',
    classes: 'klasser',
    email: 'adress',
    file: 'fil',
    formalities: 'beslut och information',
    grade: 'årskurs',
    grants: 'roller',
    headCount: 'antal elever',
    instrument: 'enkät',
    label: 'mätomgångens namn',
    leftOut: 'utelämnade tabeller',
    municipality: 'kommun',
    name: 'namn',
    number: 'utlämnande nummer',
    questions: 'frågor',
    reason: 'skäl',
    refusals: 'vårdnadshavare som har sagt nej',
    rehearsal: 'provomgång',
    released: 'siffror lämnades ut',
    replaced: 'ersätter en tidigare inbjudan',
    revision: 'version',
    rows: 'rader',
    schoolYear: 'läsår',
    schools: 'skolor',
    sittingAt: 'bokad till',
    title: 'rubrik',
    until: 'till',
    validTo: 'sista dag',
    wave: 'mätomgång',
    waves: 'mätomgångar',
    window: 'när den genomförs',
    withdrawn: 'tillbakadragna inbjudningar',
  },
  nothing: 'inget',
  yes: 'ja',
  no: 'nej',
};

const catalogue: Readonly<Record<Language, ActDetailTexts>> = { sv, en };
export const actDetailTextsFor = (language: Language): ActDetailTexts => catalogue[language];
