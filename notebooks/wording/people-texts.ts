/** Words of the page where admins say who is in their municipality and what they may. */
import type { Language } from '../../survey/text.ts';

/** Of the list from which areas, or schools, are taken. */
interface PlaceTexts {
  readonly choose: string;
  readonly hint: string;
  /** Of one that a role is still bound to. */
  readonly gone: string;
  readonly none: string;
  readonly toThem: string;
}

export interface PeopleTexts {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly columns: {
    readonly name: string;
    readonly roles: string;
    readonly secondFactor: string;
    readonly enclave: string;
    readonly acts: string;
    readonly sent: string;
    readonly until: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly you: string;
  readonly noRoles: string;
  /** After a role that single sign-on gives. */
  readonly fromSignOn: string;
  readonly invite: string;
  readonly inviteTitle: string;
  /** By where letters go: to a mail server, or into files that somebody passes on. */
  readonly inviteLong: Readonly<Record<'smtp' | 'outbox', string>>;
  readonly email: string;
  readonly invited: Readonly<Record<'smtp' | 'outbox', (email: string) => string>>;
  readonly notSent: (email: string) => string;
  readonly roles: string;
  readonly rolesHint: string;
  readonly areasOf: Readonly<Record<'ctcCoordinator' | 'alliance', string>>;
  readonly schoolsOf: string;
  readonly places: Readonly<Record<'area' | 'school', PlaceTexts>>;
  readonly add: string;
  readonly added: (place: string) => string;
  readonly codesNotKnown: (codes: string) => string;
  readonly chooseRole: string;
  readonly change: string;
  readonly changeTitle: (name: string) => string;
  readonly save: string;
  readonly changed: (name: string) => string;
  readonly lastAdmin: string;
  readonly changedMeanwhile: (name: string) => string;
  readonly remove: string;
  readonly removeTitle: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly removeLong: string;
  readonly openEnclave: string;
  readonly openEnclaveTitle: (name: string) => string;
  readonly openEnclaveLong: string;
  readonly until: string;
  readonly untilHint: (days: number) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly enclaveUntil: (day: string, by: string | null, reason: string | null) => string;
  readonly onlyAnalysts: string;
  readonly enclaveOpened: (name: string) => string;
  readonly closeEnclave: string;
  readonly closeEnclaveTitle: (name: string) => string;
  readonly closeEnclaveLong: string;
  readonly enclaveClosed: (name: string) => string;
  readonly invitations: string;
  readonly noInvitations: string;
  readonly withdraw: string;
  readonly withdrawTitle: (email: string) => string;
  readonly withdrawn: (email: string) => string;
  readonly withdrawLong: string;
}

const sv: PeopleTexts = {
  title: 'Personer',
  lead: 'Vilka som arbetar här och vad de får göra. Alla ändringar skrivs i loggen.',
  caption: 'Personer i kommunen',
  columns: {
    name: 'Namn',
    roles: 'Roller',
    secondFactor: 'Inloggning i två steg',
    enclave: 'Skyddat analysrum',
    acts: 'Ändra',
    sent: 'Skickad',
    until: 'Gäller till',
  },
  yes: 'ja',
  no: 'nej',
  you: 'du',
  noRoles: 'inga roller',
  fromSignOn: 'från kommunens inloggning',
  invite: 'Skicka inbjudan',
  inviteTitle: 'Bjud in någon',
  inviteLong: {
    smtp: 'Personen får ett mejl med en länk som fungerar en gång, i 14 dagar.',
    outbox:
      'Servern skickar ingen e-post. Inbjudan blir en fil i mappen outbox bland serverns data, och den som sköter servern skickar den vidare. Länken i den fungerar en gång, i 14 dagar.',
  },
  email: 'E-postadress',
  invited: {
    smtp: (email) => `Inbjudan till ${email} är på väg.`,
    outbox: (email) => `Inbjudan till ${email} ligger som en fil i mappen outbox. Be den som sköter servern att skicka den vidare.`,
  },
  notSent: (email) =>
    `Inbjudan till ${email} är gjord, men brevet gick inte att skicka. Be den som sköter servern att läsa varför i serverns logg, och bjud in igen när det är rättat.`,
  roles: 'Roller i hela kommunen',
  rolesHint: 'Administratörer och analytiker måste logga in i två steg.',
  areasOf: { ctcCoordinator: 'CTC-samordnare bara i områdena', alliance: 'Medlem i kunskapsallians i områdena' },
  schoolsOf: 'Kontaktperson på skolorna',
  places: {
    area: {
      choose: 'Välj ett område',
      hint: 'Lägg till ett område i taget. Ta bort bocken vid ett som inte längre ska gälla.',
      gone: 'Finns inte längre bland kommunens områden.',
      none: 'Kommunen har inga områden än.',
      toThem: 'Lägg in områden',
    },
    school: {
      choose: 'Välj en skola',
      hint: 'Lägg till en skola i taget. Ta bort bocken vid en som inte längre ska gälla.',
      gone: 'Finns inte längre bland kommunens skolor.',
      none: 'Kommunen har inga skolor än.',
      toThem: 'Lägg in skolor',
    },
  },
  add: 'Lägg till',
  added: (place) => `${place} står nu i listan.`,
  codesNotKnown: (codes) => `Det här finns inte längre i kommunen: ${codes}. Ta bort bocken eller välj något annat.`,
  chooseRole: 'Välj minst en roll.',
  change: 'Ändra roller',
  changeTitle: (name) => `Roller för ${name}`,
  save: 'Spara roller',
  changed: (name) => `Rollerna för ${name} är sparade.`,
  lastAdmin: 'Någon måste kunna släppa in andra. Gör först en annan person till administratör.',
  changedMeanwhile: (name) =>
    `Någon annan har ändrat rollerna för ${name} medan du hade dem framme. Inget av ditt är sparat. Stäng rutan och öppna den igen, så ser du vad som gäller nu.`,
  remove: 'Ta bort',
  removeTitle: (name) => `Ta bort ${name} från kommunen?`,
  removed: (name) => `${name} är borttagen från kommunen.`,
  removeLong: 'Personen förlorar alla roller här på en gång. Kontot finns kvar, och det personen har gjort står kvar i loggen.',
  openEnclave: 'Öppna skyddat analysrum',
  openEnclaveTitle: (name) => `Öppna det skyddade analysrummet för ${name}`,
  openEnclaveLong: 'Där ligger enskilda elevers svar, utan namn. Rätten gäller en person, en tid och av ett skäl, och den skrivs i loggen.',
  until: 'Till och med',
  untilHint: (days) => `Högst ${days} dagar.`,
  reason: 'Skäl',
  reasonHint: 'Minst tio tecken. Skälet läses av andra.',
  enclaveUntil: (day, by, reason) => `till ${day}${by ? `, av ${by}` : ''}${reason ? `: ${reason}` : ''}`,
  onlyAnalysts: 'Det öppnas bara för analytiker. Ge personen den rollen först.',
  enclaveOpened: (name) => `Det skyddade analysrummet är öppet för ${name}.`,
  closeEnclave: 'Stäng skyddat analysrum',
  closeEnclaveTitle: (name) => `Stäng det skyddade analysrummet för ${name}?`,
  closeEnclaveLong: 'Det stängs på en gång. Det personen har gjort där finns kvar, och det som är begärt att ta ut också.',
  enclaveClosed: (name) => `Det skyddade analysrummet är stängt för ${name}.`,
  invitations: 'Öppna inbjudningar',
  noInvitations: 'Ingen inbjudan väntar på svar.',
  withdraw: 'Dra tillbaka',
  withdrawTitle: (email) => `Dra tillbaka inbjudan till ${email}?`,
  withdrawn: (email) => `Inbjudan till ${email} är tillbakadragen.`,
  withdrawLong: 'Länken slutar fungera på en gång.',
};

const en: PeopleTexts = {
  title: 'People',
  lead: 'Who works here, and what they may. Every change is written in the log.',
  caption: 'People of the municipality',
  columns: {
    name: 'Name',
    roles: 'Roles',
    secondFactor: 'Two-step sign-in',
    enclave: 'Enclave',
    acts: 'Change',
    sent: 'Sent',
    until: 'Open until',
  },
  yes: 'yes',
  no: 'no',
  you: 'you',
  noRoles: 'no roles',
  fromSignOn: "from the municipality's sign-in",
  invite: 'Send the invitation',
  inviteTitle: 'Invite somebody',
  inviteLong: {
    smtp: 'They get an e-mail with a link that works once, for 14 days.',
    outbox:
      "This server sends no e-mail. The invitation becomes a file in the folder outbox among the server's data, and whoever runs the server passes it on. Its link works once, for 14 days.",
  },
  email: 'E-mail address',
  invited: {
    smtp: (email) => `The invitation to ${email} is on its way.`,
    outbox: (email) => `The invitation to ${email} is a file in the folder outbox. Ask whoever runs the server to pass it on.`,
  },
  notSent: (email) =>
    `The invitation to ${email} is made, but the letter could not be sent. Ask whoever runs the server to read why in its log, and invite again when that is mended.`,
  roles: 'Roles in the whole municipality',
  rolesHint: 'Administrators and analysts must sign in in two steps.',
  areasOf: { ctcCoordinator: 'CTC coordinator only in the areas', alliance: 'Alliance member in the areas' },
  schoolsOf: 'Coordinator of the schools',
  places: {
    area: {
      choose: 'Choose an area',
      hint: 'Add one area at a time. Untick one that shall no longer hold.',
      gone: "No longer among the municipality's areas.",
      none: 'The municipality has no areas yet.',
      toThem: 'Add areas',
    },
    school: {
      choose: 'Choose a school',
      hint: 'Add one school at a time. Untick one that shall no longer hold.',
      gone: "No longer among the municipality's schools.",
      none: 'The municipality has no schools yet.',
      toThem: 'Add schools',
    },
  },
  add: 'Add',
  added: (place) => `${place} stands in the list now.`,
  codesNotKnown: (codes) => `The municipality no longer has this: ${codes}. Untick it, or choose something else.`,
  chooseRole: 'Choose at least one role.',
  change: 'Change roles',
  changeTitle: (name) => `Roles of ${name}`,
  save: 'Save the roles',
  changed: (name) => `The roles of ${name} are saved.`,
  lastAdmin: 'Somebody must be able to let others in. Make another person administrator first.',
  changedMeanwhile: (name) =>
    `Somebody else has changed the roles of ${name} while you had them open. Nothing of yours is saved. Close this and open it again to see what holds now.`,
  remove: 'Remove',
  removeTitle: (name) => `Remove ${name} from the municipality?`,
  removed: (name) => `${name} is removed from the municipality.`,
  removeLong: 'They lose all roles here at once. The account stays, and what they have done stays in the log.',
  openEnclave: 'Open the enclave',
  openEnclaveTitle: (name) => `Open the enclave to ${name}`,
  openEnclaveLong:
    "Single pupils' answers lie there, without names. The right is one person's, for a time and for a reason, and stands in the log.",
  until: 'Last day',
  untilHint: (days) => `At most ${days} days.`,
  reason: 'Reason',
  reasonHint: 'At least ten characters. Others read it.',
  enclaveUntil: (day, by, reason) => `until ${day}${by ? `, by ${by}` : ''}${reason ? `: ${reason}` : ''}`,
  onlyAnalysts: 'It is opened to analysts only. Give them that role first.',
  enclaveOpened: (name) => `The enclave is open to ${name}.`,
  closeEnclave: 'Close the enclave',
  closeEnclaveTitle: (name) => `Close the enclave to ${name}?`,
  closeEnclaveLong: 'It closes at once. What they have made there stays, and so does what they have asked to take out.',
  enclaveClosed: (name) => `The enclave is closed to ${name}.`,
  invitations: 'Open invitations',
  noInvitations: 'No invitation is waiting for an answer.',
  withdraw: 'Withdraw',
  withdrawTitle: (email) => `Withdraw the invitation to ${email}?`,
  withdrawn: (email) => `The invitation to ${email} is withdrawn.`,
  withdrawLong: 'The link stops working at once.',
};

const texts: Readonly<Record<Language, PeopleTexts>> = { sv, en };
export const peopleTextsFor = (language: Language): PeopleTexts => texts[language];
