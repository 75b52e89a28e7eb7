/**
 * The example municipality: ten made-up areas over three waves, with differences put in so that its pages have something to show and its
 * analyses something to find. Everything here is invented; it describes no real municipality.
 */
import type { Columns } from '../columns/columns.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { simulateMunicipality } from './simulate-municipality.ts';
import type { MunicipalityOptions } from './settings.ts';

/**
 * What is planted: Norra Hamnen (A01) has more disorder and weaker ties, and the disorder eases by each wave. Gamla Bruket (A02) has easy
 * access and many friends who use, which both fall from wave to wave. Sjöängen (A05) has strong families. Östra Ängen (A07) has weak commitment
 * to school. Tallheden (A09) had ordinary families in 2022 and more conflict by each wave. Snus rises everywhere, alcohol falls a little.
 * One school, Bäckskolan (S14), stayed out of the wave of 2024.
 */
export const exempelkommunOptions: MunicipalityOptions = {
  seed: 'exempelkommun',
  pupilsPerWave: 6000,
  absent: [{ school: 'S14', wave: '2024' }],
  background: { economy: [0.61, 0.28, 0.11] },
  scales: {
    alcohol30: { centre: 1.75, perGrade: 0.36, perWave: -0.06, bySex: { '1': 0.06 } },
    snus30: { centre: 1.95, perGrade: 0.27, perWave: 0.1, bySex: { '2': 0.15 } },
    cannabis30: { centre: 2.35, perGrade: 0.16, bySex: { '2': 0.15 } },
    'low-mood': { centre: 0.45, perGrade: 0.06, bySex: { '1': 0.45 } },
    'availability-drugs': { centre: 0.5, perGrade: 0.22 },
    'friends-drug-use': { centre: 0.95, perGrade: 0.22, liability: 0.62 },
    'attitudes-drug-use': { centre: 0.85, perGrade: 0.18, liability: 0.58, bySex: { '2': 0.12 } },
    'family-attachment': { centre: -0.8 },
    'belief-moral-order': { centre: -0.55, bySex: { '1': 0.2 } },
  },
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

/** All three waves of the example municipality, the same on every call. Its instrument is `survey/instruments/exempelkommun`. */
export const simulateExempelkommun = (instrument: Instrument): Columns => simulateMunicipality(instrument, exempelkommunOptions);
