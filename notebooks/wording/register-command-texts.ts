/** What `motvikt register` says, which stores head-counts of waves. In both languages, like all of the command line. */
import type { Language } from '../../survey/text.ts';

export interface RegisterCommandTexts {
  readonly usage: (municipality: string) => string;
  readonly noSurvey: (survey: string, known: string) => string;
  readonly noWaves: (known: string) => string;
  readonly stored: (waves: string) => string;
  /** Waves of the file that are not stored. */
  readonly leftOut: (waves: string) => string;
  /** Waves that are out already show their coverage with the next release. */
  readonly releaseAgain: (survey: string, waves: string) => string;
}

const en: RegisterCommandTexts = {
  usage: (municipality) => `Usage: motvikt register --survey ID --file FILE.json [--municipality SLUG]

Stores head-counts of a survey's waves (docs/register-format.md), in place of those that a wave had before. The next release of a wave
tells its coverage, and answers are weighted if the file says so. Head-counts of new waves come with their answers: motvikt import --register.

  --survey        the instrument's id
  --file          the register
  --municipality  left out: the only one beside the made-up ${municipality}, or that where it is alone
`,
  noSurvey: (survey, known) => `There is no survey "${survey}". There are: ${known || 'none'}.`,
  noWaves: (known) => `The register counts no wave that is stored. There are: ${known || 'none'}. Nothing was stored.`,
  stored: (waves) => `Head-counts are stored: ${waves}.`,
  leftOut: (waves) => `Not stored, since there are no answers yet: ${waves}. Import them with --register.`,
  releaseAgain: (survey, waves) =>
    `What is out stays as it is: ${waves}. Release a wave once more for its coverage (motvikt release --survey ${survey} --wave CODE).`,
};

const sv: RegisterCommandTexts = {
  usage: (municipality) => `Användning: motvikt register --survey ID --file FIL.json [--municipality KOD]

Lagrar antalet elever i en enkäts mätomgångar (docs/register-format.md), i stället för det som en mätomgång hade förut. Nästa utlämnande av
en mätomgång visar täckningen, och svaren vägs om filen säger det. Antal för nya mätomgångar läses in med svaren: motvikt import --register.

  --survey        instrumentets id
  --file          registret
  --municipality  utelämnad: den enda vid sidan av påhittade ${municipality}, eller den om den är ensam
`,
  noSurvey: (survey, known) => `Enkäten "${survey}" finns inte. Det finns: ${known || 'ingen'}.`,
  noWaves: (known) => `Registret räknar ingen mätomgång som är lagrad. Det finns: ${known || 'ingen'}. Inget lagrades.`,
  stored: (waves) => `Antalet elever är lagrat: ${waves}.`,
  leftOut: (waves) => `Inte lagrat, eftersom det inte finns några svar än: ${waves}. Läs in dem med --register.`,
  releaseAgain: (survey, waves) =>
    `Det som är ute blir kvar som det är: ${waves}. Lämna ut en mätomgång en gång till för att visa täckningen (motvikt release --survey ${survey} --wave KOD).`,
};

const catalogue: Readonly<Record<Language, RegisterCommandTexts>> = { sv, en };
export const registerCommandTextsFor = (language: Language): RegisterCommandTexts => catalogue[language];
