/** What the log calls each act. Its names are all that the log takes: an act without words is not recorded anywhere. */
import type { Language } from '../../survey/text.ts';

const en = {
  'areaSet.restored': 'let an area set go on',
  'areaSet.retired': 'gave an area set a last day',
  'areaSet.stored': 'stored an area set',
  'audit.exported': 'took the log out',
  'class.removed': 'removed a class',
  'class.stored': 'stored a class',
  'classes.imported': 'imported a list of classes',
  'disclosureSettings.added': 'changed the protection of small groups',
  'enclave.ended': 'closed the enclave to a person',
  'enclave.granted': 'opened the enclave to a person',
  'enclaveNotebook.made': 'made a notebook in the enclave',
  'enclaveNotebook.removed': 'threw a notebook of the enclave away',
  'grants.changed': 'changed the roles of a person',
  'invitation.sent': 'invited somebody',
  'invitation.withdrawn': 'withdrew an invitation',
  'notebook.published': 'published a notebook',
  'output.asked': 'asked to take a table out',
  'output.opened': 'looked at a table that waits',
  'output.refuse': 'refused a table',
  'output.release': 'released a table',
  'output.releaseAfterChange': 'asked for a change of a table',
  'person.removed': 'removed a person',
  'responses.opened': 'opened single answers',
  'school.removed': 'removed a school',
  'school.stored': 'stored a school',
  'schools.imported': 'imported a list of schools',
  'secondFactor.removed': 'took a lost second step of signing in away',
} as const;

/** What it was about, and what was done. */
export type ActName = keyof typeof en;

const sv: Readonly<Record<ActName, string>> = {
  'areaSet.restored': 'lät en områdesindelning gälla igen',
  'areaSet.retired': 'gav en områdesindelning en sista dag',
  'areaSet.stored': 'lagrade en områdesindelning',
  'audit.exported': 'tog ut loggen',
  'class.removed': 'tog bort en klass',
  'class.stored': 'lagrade en klass',
  'classes.imported': 'läste in en lista över klasser',
  'disclosureSettings.added': 'ändrade skyddet av små grupper',
  'enclave.ended': 'stängde det skyddade analysrummet för en person',
  'enclave.granted': 'öppnade det skyddade analysrummet för en person',
  'enclaveNotebook.made': 'skapade en analys i det skyddade analysrummet',
  'enclaveNotebook.removed': 'kastade en analys i det skyddade analysrummet',
  'grants.changed': 'ändrade en persons roller',
  'invitation.sent': 'bjöd in någon',
  'invitation.withdrawn': 'drog tillbaka en inbjudan',
  'notebook.published': 'publicerade en analys',
  'output.asked': 'bad om att ta ut en tabell',
  'output.opened': 'såg på en tabell som väntar',
  'output.refuse': 'nekade en tabell',
  'output.release': 'lämnade ut en tabell',
  'output.releaseAfterChange': 'bad om en ändring av en tabell',
  'person.removed': 'tog bort en person',
  'responses.opened': 'öppnade enskilda svar',
  'school.removed': 'tog bort en skola',
  'school.stored': 'lagrade en skola',
  'schools.imported': 'läste in en lista över skolor',
  'secondFactor.removed': 'tog bort en förlorad tvåstegsinloggning',
};

const catalogue: Readonly<Record<Language, Readonly<Record<ActName, string>>>> = { sv, en };
export const actTextsFor = (language: Language): Readonly<Record<ActName, string>> => catalogue[language];
