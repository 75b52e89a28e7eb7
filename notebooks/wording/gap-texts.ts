/** What there is and what is needed. */
import type { Language } from '../../survey/text.ts';
import type { GapKind } from '../plan/gap-analysis.ts';

export interface GapTexts {
  readonly lead: string;
  readonly caption: string;
  readonly chart: string;
  readonly empty: string;
  readonly emptyLong: string;
  readonly resources: string;
  readonly noResources: string;
  readonly there: (count: number) => string;
  readonly kinds: Readonly<Record<GapKind, string>>;
}

const sv: GapTexts = {
  lead: 'Innan målen skrivs: vad finns redan, och vad saknas? Behovet väger ni själva, gärna med områdesprofilen framför er.',
  caption: 'Behov och resurser per ålder',
  chart: 'Åldrar med gap, delvis täckta och täckta behov',
  empty: 'Inget att jämföra än',
  emptyLong: 'Lägg till en prioritering eller en resurs.',
  resources: 'Resurser: vad som finns i dag',
  noResources: 'Ingen resurs är inlagd.',
  there: (count) => (count === 1 ? '1 resurs' : `${count} resurser`),
  kinds: { gap: 'Gap', partly: 'Delvis täckt', met: 'Täckt', noNeed: 'Inget behov', unweighed: 'Inte vägt' },
};

const en: GapTexts = {
  lead: 'Before the goals are written: what is there already, and what is missing? You weigh the need yourselves, best with the area profile before you.',
  caption: 'Needs and resources by age',
  chart: 'Ages with a gap, and with needs that are met in part or wholly',
  empty: 'Nothing to compare yet',
  emptyLong: 'Add a priority or a resource.',
  resources: 'Resources: what there is today',
  noResources: 'No resource has been added.',
  there: (count) => (count === 1 ? '1 resource' : `${count} resources`),
  kinds: { gap: 'Gap', partly: 'Met in part', met: 'Met', noNeed: 'No need', unweighed: 'Not weighed' },
};

export const gapTexts: Readonly<Record<Language, GapTexts>> = { sv, en };
