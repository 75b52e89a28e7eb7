/**
 * The example municipality: ten made-up areas over three waves, with differences put in so that its pages have something to show and its
 * analyses something to find. Everything here is invented; it describes no real municipality.
 */
import type { Columns } from '../columns/columns.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { ctcYouthAnswers } from './ctc-youth.ts';
import { simulateMunicipality } from './simulate-municipality.ts';
import type { MunicipalityOptions, ScaleShape } from './settings.ts';

/** Change per wave in the whole municipality. Use in the past month follows use ever. */
const trends: Readonly<Record<string, number>> = { 'life-alc': -0.06, 'life-smk': 0.1 };

/**
 * What is planted: Norra Hamnen (A01) has more disorder and weaker ties, and the disorder eases by each wave. Gamla Bruket (A02) has easy
 * access and many friends who use, which both fall from wave to wave. Sjöängen (A05) has strong families. Östra Ängen (A07) has weak commitment
 * to school. Tallheden (A09) had ordinary families in 2022 and more conflict by each wave. Snus rises everywhere, alcohol falls a little.
 * One school, Bäckskolan (S14), stayed out of the wave of 2024. All else is as pupils answer the youth survey.
 *
 * @param instrument a form of the youth survey in the places of `survey/instruments/exempelkommun`
 */
export function exempelkommunOptions(instrument: Instrument): MunicipalityOptions {
  const answers = ctcYouthAnswers(instrument);
  const moved = ([id, shape]: [string, ScaleShape]): [string, ScaleShape] => [
    id,
    id in trends ? { ...shape, perWave: trends[id]! } : shape,
  ];
  return {
    seed: 'exempelkommun',
    pupilsPerWave: 6000,
    absent: [{ school: 'S14', wave: '2024' }],
    ...answers,
    scales: Object.fromEntries(Object.entries(answers.scales).map(moved)),
    planted: [
      { scale: 'community-disorganization', area: 'A01', shift: 0.55, perWave: -0.15 },
      { scale: 'low-neighborhood-attachment', area: 'A01', shift: 0.35 },
      { scale: 'availability-drugs', area: 'A02', shift: 0.4, perWave: -0.2 },
      { scale: 'friends-drug-use', area: 'A02', shift: 0.35, perWave: -0.2 },
      { scale: 'family-attachment', area: 'A05', shift: 0.35 },
      { scale: 'low-school-commitment', area: 'A07', shift: 0.35 },
      { scale: 'family-conflict', area: 'A09', perWave: 0.18 },
    ],
  };
}

/** All three waves of the example municipality, the same on every call. */
export const simulateExempelkommun = (instrument: Instrument): Columns =>
  simulateMunicipality(instrument, exempelkommunOptions(instrument));
