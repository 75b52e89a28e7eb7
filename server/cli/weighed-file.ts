/** A file with the weights of its register: for rows that no release makes, which weighs its waves itself. */
import { derivedScales, freezeCutPoints } from '../../analysis/factor-variables.ts';
import { weighFile } from '../../analysis/weighting/weigh-file.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import type { CliIo } from './cli-io.ts';
import type { SurveyFile } from './load-survey-file.ts';
import { sayDerived } from './notices.ts';
import { onlyWave } from './released-file.ts';

/** Cut points that the instrument lacks are of the answers as they are, as in a release. */
export function weighedFile(file: SurveyFile, io: CliIo): SurveyFile {
  if (file.register === null) return file;
  const { columns, weighted } = weighFile(file.instrument, file.columns, file.register, onlyWave);
  if (weighted.length === 0) return file;
  const instrument = freezeCutPoints(file.instrument, file.columns, onlyWave);
  sayDerived(derivedScales(file.instrument, instrument), io);
  io.stderr(`${commandTextsFor(io.language).notices.weighted(weighted.join(', '))}\n`);
  return { ...file, instrument, columns };
}
