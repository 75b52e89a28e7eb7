/** Texts of signing in and of one's own account. A catalogue of its own: the frame of the cells shows none of it. */
import type { Language } from '../../survey/text.ts';

export interface AccountTexts {
  readonly email: string;
  readonly password: string;
  readonly newPassword: string;
  readonly newPasswordHint: (least: number) => string;
  readonly guessable: string;
  readonly name: string;
  readonly code: string;
  readonly codeHint: string;
  readonly recoveryCode: string;
  readonly wrongCode: string;
  readonly wrongRecoveryCode: string;
  readonly wrongPassword: string;
  readonly wait: string;
  readonly signIn: {
    readonly title: string;
    readonly submit: string;
    readonly wrong: string;
    readonly forgotten: string;
    readonly with: (service: string) => string;
    readonly failedThere: string;
    readonly secondTitle: string;
    readonly secondLead: string;
    readonly secondSubmit: string;
    readonly useRecovery: string;
    readonly useCode: string;
    readonly ranOut: string;
    readonly startAgain: string;
    readonly signedInAs: (name: string) => string;
    readonly goOn: string;
  };
  readonly examples: {
    readonly title: string;
    readonly lead: (password: string) => string;
    readonly caption: string;
    readonly role: string;
    readonly code: string;
    readonly fill: string;
    readonly fillFor: (role: string) => string;
    /** Under the field of the code. */
    readonly codeNow: (code: string) => string;
  };
  readonly reset: {
    readonly title: string;
    readonly lead: string;
    readonly submit: string;
    readonly sentTitle: string;
    readonly sent: string;
    readonly chooseTitle: string;
    readonly chooseSubmit: string;
    readonly doneTitle: string;
    readonly done: string;
    readonly closedTitle: string;
    readonly closed: string;
    readonly askAgain: string;
  };
  readonly invitation: {
    readonly title: string;
    readonly lead: (municipality: string) => string;
    readonly founding: string;
    readonly roles: string;
    readonly municipalityName: string;
    readonly municipalitySlug: string;
    readonly municipalitySlugHint: string;
    readonly submit: string;
    readonly acceptAs: (name: string) => string;
    readonly signInFirst: string;
    readonly other: (email: string) => string;
    readonly taken: string;
    readonly closedTitle: string;
    readonly closed: string;
    readonly doneTitle: string;
    readonly done: string;
  };
  readonly account: {
    readonly title: string;
    readonly rolesTitle: string;
    readonly noRoles: string;
    readonly needsSecond: string;
    readonly example: string;
    readonly secondTitle: string;
    readonly secondOn: string;
    readonly secondOnNotPassed: string;
    readonly secondOff: string;
    readonly secondSetUp: string;
    readonly secondScan: string;
    readonly secondQr: string;
    readonly secondKey: string;
    readonly secondConfirm: string;
    readonly secondRemove: string;
    readonly secondRemoveTitle: string;
    readonly secondRemoveLong: string;
    readonly recoveryTitle: string;
    readonly recoveryLead: string;
    readonly recoveryNew: string;
    readonly recoveryKept: string;
    readonly passwordTitle: string;
    readonly passwordCurrent: string;
    readonly passwordSubmit: string;
    readonly passwordDone: string;
    readonly passwordElsewhere: string;
    readonly sessionsTitle: string;
    readonly sessionsLead: string;
    readonly sessionSince: string;
    readonly sessionUntil: string;
    readonly sessionSecond: string;
    readonly sessionThis: string;
    readonly sessionEnd: string;
    readonly sessionEndFrom: (since: string) => string;
    readonly sessionEndLong: string;
    readonly sessionEnded: (since: string) => string;
    readonly sessionsEndOthers: string;
    readonly sessionsOthersEnded: string;
    readonly yes: string;
    readonly no: string;
    readonly confirmPassword: string;
    readonly continue: string;
    readonly cancel: string;
  };
}

const sv: AccountTexts = {
  email: 'E-postadress',
  password: 'Lösenord',
  newPassword: 'Nytt lösenord',
  newPasswordHint: (least) => `Minst ${least} tecken. Några ord efter varandra är både säkert och lätt att minnas.`,
  guessable: 'Det lösenordet är för lätt att gissa.',
  name: 'Ditt namn',
  code: 'Sexsiffrig kod',
  codeHint: 'Koden står i appen där du lade till Motvikt.',
  recoveryCode: 'Reservkod',
  wrongCode: 'Koden stämmer inte. Vänta på nästa kod och försök igen.',
  wrongRecoveryCode: 'Reservkoden stämmer inte, eller är redan använd: var och en fungerar en gång. Ta en annan.',
  wrongPassword: 'Lösenordet stämmer inte.',
  wait: 'Det har blivit fel för många gånger. Vänta en kvart, eller be om ett nytt lösenord.',
  signIn: {
    title: 'Logga in',
    submit: 'Logga in',
    wrong: 'E-postadressen eller lösenordet stämmer inte.',
    forgotten: 'Glömt lösenordet?',
    with: (service) => `Logga in med ${service}`,
    failedThere: 'Inloggningen där gick inte igenom. Du kanske inte har någon roll i Motvikt än: fråga en administratör.',
    secondTitle: 'Andra steget',
    secondLead: 'Skriv koden från din app.',
    secondSubmit: 'Fortsätt',
    useRecovery: 'Använd en reservkod i stället',
    useCode: 'Använd koden från appen',
    ranOut: 'Inloggningen tog för lång tid. Börja om.',
    startAgain: 'Börja om',
    signedInAs: (name) => `Du är inloggad som ${name}.`,
    goOn: 'Fortsätt',
  },
  examples: {
    title: 'Färdiga konton i exemplet',
    lead: (password) =>
      `Kontona finns bara i exempelkommunen på den här datorn, och vem som helst får använda dem. Lösenordet är ${password}.`,
    caption: 'Konton, ett för varje roll',
    role: 'Roll',
    code: 'Kod just nu',
    fill: 'Fyll i',
    fillFor: (role) => `Fyll i: ${role}`,
    codeNow: (code) => `I exemplet har du ingen app. Koden är just nu ${code}.`,
  },
  reset: {
    title: 'Nytt lösenord',
    lead: 'Skriv din e-postadress, så skickar vi en länk.',
    submit: 'Skicka länk',
    sentTitle: 'Titta i din e-post',
    sent: 'Finns det ett konto med adressen har vi skickat en länk dit. Den fungerar i en timme.',
    chooseTitle: 'Välj ett nytt lösenord',
    chooseSubmit: 'Spara lösenordet',
    doneTitle: 'Lösenordet är bytt',
    done: 'Logga in med det nya lösenordet. Alla tidigare inloggningar är avslutade.',
    closedTitle: 'Länken fungerar inte längre',
    closed: 'Den är redan använd eller för gammal.',
    askAgain: 'Be om en ny länk',
  },
  invitation: {
    title: 'Inbjudan',
    lead: (municipality) => `Du är inbjuden till Motvikt i ${municipality}.`,
    founding: 'Lägg upp din kommun i Motvikt. Du blir dess första administratör.',
    roles: 'Du får rollerna',
    municipalityName: 'Kommunens namn',
    municipalitySlug: 'Kortnamn i adresser',
    municipalitySlugHint: 'Små bokstäver a–z, siffror och bindestreck, som min-kommun. Det går inte att ändra senare.',
    submit: 'Skapa konto',
    acceptAs: (name) => `Ta emot som ${name}`,
    signInFirst: 'Det finns redan ett konto med din adress. Logga in först, så kommer du tillbaka hit.',
    other: (email) => `Inbjudan gick till ${email}, men du är inloggad med en annan adress. Logga ut och öppna länken igen.`,
    taken: 'Det finns redan ett konto med den adressen. Logga in och öppna sedan länken igen.',
    closedTitle: 'Inbjudan fungerar inte längre',
    closed: 'Den är redan använd eller för gammal. Be den som bjöd in dig om en ny.',
    doneTitle: 'Välkommen',
    done: 'Inbjudan är mottagen.',
  },
  account: {
    title: 'Mitt konto',
    rolesTitle: 'Mina roller',
    noRoles: 'Du har inga roller än. En administratör i din kommun ger dig dem.',
    needsSecond: 'Rollerna administratör och analytiker gäller bara när du har loggat in i två steg.',
    example: 'Det här är ett av exemplets konton, som alla använder. Därför går det inte att ändra.',
    secondTitle: 'Tvåstegsinloggning',
    secondOn: 'Påslagen. Du bekräftar varje inloggning med en kod från din app.',
    secondOnNotPassed: 'Påslagen, men den här inloggningen är inte bekräftad. Bekräfta den med en kod.',
    secondOff: 'Avslagen. Slå på den för att göra kontot säkrare. Vissa roller kräver den.',
    secondSetUp: 'Slå på tvåstegsinloggning',
    secondScan: 'Öppna en app för engångskoder i telefonen och läs av bilden. Skriv sedan den kod som appen visar.',
    secondQr: 'QR-kod för appen',
    secondKey: 'Nyckel, om appen inte kan läsa bilden',
    secondConfirm: 'Bekräfta',
    secondRemove: 'Slå av',
    secondRemoveTitle: 'Slå av tvåstegsinloggning?',
    secondRemoveLong: 'Du når då inte det som kräver den. Skriv ditt lösenord för att gå vidare.',
    recoveryTitle: 'Reservkoder',
    recoveryLead: 'Spara koderna där bara du kommer åt dem. Var och en öppnar kontot en gång om du tappar telefonen. De visas bara nu.',
    recoveryNew: 'Nya reservkoder',
    recoveryKept: 'Jag har sparat dem',
    passwordTitle: 'Lösenord',
    passwordCurrent: 'Nuvarande lösenord',
    passwordSubmit: 'Byt lösenord',
    passwordDone: 'Lösenordet är bytt, och andra inloggningar är avslutade.',
    passwordElsewhere: 'Du loggar in genom kommunens egen tjänst och har inget lösenord här.',
    sessionsTitle: 'Inloggningar',
    sessionsLead: 'Motvikt sparar inte varifrån du loggar in, bara när. Avsluta en inloggning som du inte känner igen, och byt lösenord.',
    sessionSince: 'Inloggad',
    sessionUntil: 'Gäller till',
    sessionSecond: 'Två steg',
    sessionThis: 'den här',
    sessionEnd: 'Avsluta',
    sessionEndFrom: (since) => `Avsluta inloggningen från ${since}`,
    sessionEndLong: 'Den som sitter där måste logga in på nytt. Det som inte har sparats går förlorat.',
    sessionEnded: (since) => `Inloggningen från ${since} är avslutad.`,
    sessionsEndOthers: 'Avsluta alla andra',
    sessionsOthersEnded: 'Alla andra inloggningar är avslutade.',
    yes: 'ja',
    no: 'nej',
    confirmPassword: 'Ditt lösenord',
    continue: 'Fortsätt',
    cancel: 'Avbryt',
  },
};

const en: AccountTexts = {
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  newPasswordHint: (least) => `At least ${least} characters. Some words after each other are both safe and easy to remember.`,
  guessable: 'That password is too easy to guess.',
  name: 'Your name',
  code: 'Six-digit code',
  codeHint: 'The code stands in the app where you added Motvikt.',
  recoveryCode: 'Recovery code',
  wrongCode: 'The code is not right. Wait for the next one and try again.',
  wrongRecoveryCode: 'The recovery code is not right, or has been used: each works once. Take another.',
  wrongPassword: 'The password is not right.',
  wait: 'It has gone wrong too many times. Wait a quarter of an hour, or ask for a new password.',
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    wrong: 'The e-mail address or the password is not right.',
    forgotten: 'Forgotten your password?',
    with: (service) => `Sign in with ${service}`,
    failedThere: 'The sign-in there did not go through. You may have no role in Motvikt yet: ask an administrator.',
    secondTitle: 'Second step',
    secondLead: 'Write the code from your app.',
    secondSubmit: 'Continue',
    useRecovery: 'Use a recovery code instead',
    useCode: 'Use the code from the app',
    ranOut: 'Signing in took too long. Begin again.',
    startAgain: 'Begin again',
    signedInAs: (name) => `You are signed in as ${name}.`,
    goOn: 'Continue',
  },
  examples: {
    title: 'Ready accounts of the example',
    lead: (password) =>
      `The accounts are there in the example municipality on this computer only, and anybody may use them. The password is ${password}.`,
    caption: 'Accounts, one for each role',
    role: 'Role',
    code: 'Code just now',
    fill: 'Fill in',
    fillFor: (role) => `Fill in: ${role}`,
    codeNow: (code) => `In the example you have no app. The code just now is ${code}.`,
  },
  reset: {
    title: 'A new password',
    lead: 'Write your e-mail address and we send a link.',
    submit: 'Send a link',
    sentTitle: 'Look in your e-mail',
    sent: 'If there is an account with this address, we have sent a link to it. It works for one hour.',
    chooseTitle: 'Choose a new password',
    chooseSubmit: 'Save the password',
    doneTitle: 'The password has been changed',
    done: 'Sign in with the new password. All earlier sessions have ended.',
    closedTitle: 'The link does not work any more',
    closed: 'It has been used already, or is too old.',
    askAgain: 'Ask for a new link',
  },
  invitation: {
    title: 'Invitation',
    lead: (municipality) => `You are invited to Motvikt in ${municipality}.`,
    founding: 'Set up your municipality in Motvikt. You become its first administrator.',
    roles: 'You get the roles',
    municipalityName: 'Name of the municipality',
    municipalitySlug: 'Short name in addresses',
    municipalitySlugHint: 'Small letters a–z, digits and hyphens, as in min-kommun. It cannot be changed later.',
    submit: 'Create an account',
    acceptAs: (name) => `Accept as ${name}`,
    signInFirst: 'There is an account with your address already. Sign in first, and you will come back here.',
    other: (email) => `The invitation went to ${email}, but you are signed in with another address. Sign out and open the link again.`,
    taken: 'There is an account with that address already. Sign in, then open the link again.',
    closedTitle: 'The invitation does not work any more',
    closed: 'It has been used already, or is too old. Ask whoever invited you for a new one.',
    doneTitle: 'Welcome',
    done: 'The invitation is accepted.',
  },
  account: {
    title: 'My account',
    rolesTitle: 'My roles',
    noRoles: 'You have no roles yet. An administrator of your municipality gives you them.',
    needsSecond: 'The roles administrator and analyst count only when you have signed in in two steps.',
    example: 'This is one of the example’s accounts, which everybody uses. That is why it cannot be changed.',
    secondTitle: 'Two-step sign-in',
    secondOn: 'On. You confirm each sign-in with a code from your app.',
    secondOnNotPassed: 'On, but this session is not confirmed. Confirm it with a code.',
    secondOff: 'Off. Turn it on to make the account safer. Some roles demand it.',
    secondSetUp: 'Turn on two-step sign-in',
    secondScan: 'Open an app for one-time codes on your phone and scan the picture. Then write the code that the app shows.',
    secondQr: 'QR code for the app',
    secondKey: 'Key, if the app cannot read the picture',
    secondConfirm: 'Confirm',
    secondRemove: 'Turn off',
    secondRemoveTitle: 'Turn off two-step sign-in?',
    secondRemoveLong: 'You will not reach what demands it. Write your password to go on.',
    recoveryTitle: 'Recovery codes',
    recoveryLead:
      'Keep the codes where only you can reach them. Each opens the account once if you lose your phone. They are shown only now.',
    recoveryNew: 'New recovery codes',
    recoveryKept: 'I have kept them',
    passwordTitle: 'Password',
    passwordCurrent: 'Current password',
    passwordSubmit: 'Change the password',
    passwordDone: 'The password has been changed, and other sessions have ended.',
    passwordElsewhere: 'You sign in through the municipality’s own service and have no password here.',
    sessionsTitle: 'Sessions',
    sessionsLead:
      'Motvikt does not store where you sign in from, only when. End a session that you do not recognise, and change your password.',
    sessionSince: 'Signed in',
    sessionUntil: 'Holds until',
    sessionSecond: 'Two steps',
    sessionThis: 'this one',
    sessionEnd: 'End',
    sessionEndFrom: (since) => `End the session from ${since}`,
    sessionEndLong: 'Whoever sits there must sign in again. What has not been saved is lost.',
    sessionEnded: (since) => `The session from ${since} has ended.`,
    sessionsEndOthers: 'End all others',
    sessionsOthersEnded: 'All other sessions have ended.',
    yes: 'yes',
    no: 'no',
    confirmPassword: 'Your password',
    continue: 'Continue',
    cancel: 'Cancel',
  },
};

export const accountTextsFor = (language: Language): AccountTexts => ({ sv, en })[language];
