/** What stands on forms that write code. */
import type { Language } from '../../survey/text.ts';
import type { FormCall, FormShow } from '../forms/cell-form.ts';

export interface FormTexts {
  readonly call: string;
  readonly calls: Readonly<Record<FormCall, string>>;
  /** What other cells call the rows. */
  readonly name: string;
  readonly shows: string;
  readonly show: Readonly<Record<FormShow, string>>;
  readonly among: string;
  readonly amongs: Readonly<Record<'areas' | 'factors', string>>;
  readonly allAmong: string;
  /** One by one, instead of all together. */
  readonly each: string;
  readonly eachOf: Readonly<Record<'area' | 'school' | 'grade' | 'stage', string>>;
  readonly allWaves: string;
  readonly allFactors: string;
  readonly allKinds: string;
  readonly allDomains: string;
  /** What a reader may choose. */
  readonly choices: string;
}

const sv: FormTexts = {
  call: 'Vad raderna ska visa',
  calls: {
    factors: 'Värden',
    compare: 'Värden och en jämförelse',
    trend: 'Utveckling över tid',
    rank: 'Möjliga platser i ordningen',
    coverage: 'Deltagande och täckning',
  },
  name: 'Namn i andra celler',
  shows: 'Visa som',
  show: {
    headline: 'Sammanfattande mening',
    cards: 'Upp till tre kort',
    profile: 'Diagram: profil, en rad per faktor',
    forest: 'Diagram: intervall under varandra, faktor för faktor',
    matrix: 'Rutnät: vad som säkert skiljer sig',
    heatmap: 'Rutnät: andelar',
    areaMap: 'Karta över områden',
    trendChart: 'Diagram: utveckling',
    participation: 'Diagram: deltagande',
    table: 'Tabell',
    sentences: 'En mening per rad',
  },
  among: 'Ordning bland',
  amongs: { areas: 'områden eller skolor', factors: 'faktorer' },
  allAmong: 'Båda',
  each: 'Var och en för sig',
  eachOf: { area: 'Varje område för sig', school: 'Varje skola för sig', grade: 'Varje årskurs för sig', stage: 'Varje stadium för sig' },
  allWaves: 'Alla mätomgångar',
  allFactors: 'Alla faktorer',
  allKinds: 'Alla typer',
  allDomains: 'Alla arenor',
  choices: 'Läsaren får välja',
};

const en: FormTexts = {
  call: 'What the rows show',
  calls: {
    factors: 'Values',
    compare: 'Values and a comparison',
    trend: 'Change over time',
    rank: 'Possible places',
    coverage: 'Participation and coverage',
  },
  name: 'Name in other cells',
  shows: 'Show as',
  show: {
    headline: 'Headline sentence',
    cards: 'Up to three cards',
    profile: 'Chart: profile, one row per factor',
    forest: 'Chart: intervals below each other, factor by factor',
    matrix: 'Grid: what surely differs',
    heatmap: 'Grid: shares',
    areaMap: 'Map of areas',
    trendChart: 'Chart: change over time',
    participation: 'Chart: participation',
    table: 'Table',
    sentences: 'One sentence per row',
  },
  among: 'Places among',
  amongs: { areas: 'areas or schools', factors: 'factors' },
  allAmong: 'Both',
  each: 'Each by itself',
  eachOf: { area: 'Each area by itself', school: 'Each school by itself', grade: 'Each grade by itself', stage: 'Each stage by itself' },
  allWaves: 'All waves',
  allFactors: 'All factors',
  allKinds: 'All kinds',
  allDomains: 'All domains',
  choices: 'The reader may choose',
};

export const formTextsFor = (language: Language): FormTexts => (language === 'sv' ? sv : en);
