/** What `motvikt compose` says. In both languages, like all of the command line. */
import type { Language } from '../../survey/text.ts';

export interface ComposeCommandTexts {
  readonly usage: string;
  readonly needsFolder: string;
  readonly noSuch: (what: 'form' | 'module', word: string, known: string) => string;
  readonly forms: string;
  readonly form: (id: string, name: string, questions: number, minutes: number) => string;
  readonly modules: string;
  readonly module: (id: string, name: string, about: string) => string;
  readonly wordings: string;
  readonly wording: (language: string, origin: string, readBySpeaker: boolean) => string;
}

const en: ComposeCommandTexts = {
  usage: `motvikt compose FOLDER [--form FORM [--with MODULE,MODULE]] [--wording FILE]

Without --form: which forms and modules the questionnaire in the folder has. With it: the instrument of that choice, to standard output.
--wording lays other words over it, such as an official wording that you have the right to use (docs/instrument-format.md).

  npm run --silent motvikt -- compose survey/instruments/ctc-youth
  npm run --silent motvikt -- compose survey/instruments/ctc-youth --form short --with today > instrument.json
`,
  needsFolder: 'motvikt compose needs one folder',
  noSuch: (what, word, known) => `no ${what} "${word}"; known: ${known}`,
  forms: 'Forms:',
  form: (id, name, questions, minutes) => `${id}: ${name}, ${questions} questions, about ${minutes} minutes for a slow reader`,
  modules: 'Modules:',
  module: (id, name, about) => `${id}: ${name}. ${about}`,
  wordings: 'Further wordings:',
  wording: (language, origin, readBySpeaker) => `${language}: ${origin}${readBySpeaker ? '' : ' (not yet read by a speaker)'}`,
};

const sv: ComposeCommandTexts = {
  usage: `motvikt compose MAPP [--form FORM [--with MODUL,MODUL]] [--wording FIL]

Utan --form: vilka former och moduler som frågorna i mappen har. Med --form: instrumentet för det valet, till standard ut.
--wording lägger andra ord över det, som en officiell ordalydelse som du har rätt att använda (docs/instrument-format.md).

  npm run --silent motvikt -- compose survey/instruments/ctc-youth
  npm run --silent motvikt -- compose survey/instruments/ctc-youth --form short --with today > instrument.json
`,
  needsFolder: 'motvikt compose behöver en mapp',
  noSuch: (what, word, known) => `${what === 'form' ? 'formen' : 'modulen'} "${word}" finns inte; det finns: ${known}`,
  forms: 'Former:',
  form: (id, name, questions, minutes) => `${id}: ${name}, ${questions} frågor, omkring ${minutes} minuter för den som läser långsamt`,
  modules: 'Moduler:',
  module: (id, name, about) => `${id}: ${name}. ${about}`,
  wordings: 'Andra ordalydelser:',
  wording: (language, origin, readBySpeaker) => `${language}: ${origin}${readBySpeaker ? '' : ' (inte läst av någon som talar språket)'}`,
};

export const composeCommandTextsFor = (language: Language): ComposeCommandTexts => ({ sv, en })[language];
