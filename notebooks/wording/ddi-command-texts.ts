/** What `motvikt ddi` says. In both languages, like all of the command line. */
import type { Language } from '../../survey/text.ts';

export interface DdiCommandTexts {
  readonly usage: string;
  readonly needsFile: string;
}

const en: DdiCommandTexts = {
  usage: `motvikt ddi FILE.json

The instrument as DDI-Codebook 2.5, the XML that data archives read, to standard output: questions, codes and what they mean, in every language.

  npm run --silent motvikt -- ddi survey/instruments/nsduh-youth/instrument.json > instrument.xml
`,
  needsFile: 'motvikt ddi needs one instrument file',
};

const sv: DdiCommandTexts = {
  usage: `motvikt ddi FIL.json

Instrumentet som DDI-Codebook 2.5, den XML som dataarkiv läser, till standard ut: frågor, koder och vad de betyder, på alla språk.

  npm run --silent motvikt -- ddi survey/instruments/nsduh-youth/instrument.json > instrument.xml
`,
  needsFile: 'motvikt ddi behöver en instrumentfil',
};

export const ddiCommandTextsFor = (language: Language): DdiCommandTexts => ({ sv, en })[language];
