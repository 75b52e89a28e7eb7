/** What the pages of waves ask the server for, and what they send back. */
import type { Definitions, FieldingList, InstrumentFiles, Participation, ShownFielding } from '../../server/fielding/fielding.routes.ts';
import { apiOf, getJson, sendJson } from '../app/api.ts';
import type { JobState } from '../shared/components/progress.tsx';

export type { Definitions, FieldingList, Participation, ShownFielding } from '../../server/fielding/fielding.routes.ts';
export type Definition = Definitions[number];
export type ShownSchool = ShownFielding['schools'][number];
export type ShownClass = ShownSchool['classes'][number];

export interface WavePlace {
  readonly slug: string;
  readonly instrument: string;
  readonly wave: string;
}

export const fieldingsOf = (slug: string): string => `${apiOf(slug)}/fieldings`;
export const pathOf = ({ slug, instrument, wave }: WavePlace): string =>
  `${fieldingsOf(slug)}/${encodeURIComponent(instrument)}/${encodeURIComponent(wave)}`;
/** Where everybody can read the questions of an open wave. */
export const questionsOf = ({ slug, instrument, wave }: WavePlace): string =>
  `${location.origin}/m/${encodeURIComponent(slug)}/waves/${encodeURIComponent(instrument)}/${encodeURIComponent(wave)}/questions`;

export const getFieldings = (slug: string) => getJson<FieldingList>(fieldingsOf(slug));
export const getFielding = (place: WavePlace) => getJson<ShownFielding>(pathOf(place));
export const getDefinitions = (slug: string) => getJson<Definitions>(`${apiOf(slug)}/definitions`);
export const getInstrument = (place: WavePlace) => getJson<InstrumentFiles>(`${pathOf(place)}/instrument`);
export const getParticipation = (place: WavePlace) => getJson<Participation>(`${pathOf(place)}/participation`);

/** What a draft says, as it is sent: all of it, with the revision that was read. */
export interface DraftToSend extends Pick<
  ShownFielding,
  'revision' | 'label' | 'rehearsal' | 'form' | 'modules' | 'areaSet' | 'homePlaces' | 'opensAt' | 'closesAt' | 'formalities'
> {
  readonly classes: readonly Pick<ShownClass, 'school' | 'schoolYear' | 'class'>[];
}

export const saveDraft = (place: WavePlace, draft: DraftToSend) => sendJson<ShownFielding>('PUT', pathOf(place), draft);

export const setWording = (place: WavePlace, to: { readonly revision: number; readonly text: string | null }) =>
  sendJson<ShownFielding>('PUT', `${pathOf(place)}/wording`, to);

export const moveWindow = (place: WavePlace, to: Pick<DraftToSend, 'revision' | 'opensAt' | 'closesAt'>) =>
  sendJson<ShownFielding>('PUT', `${pathOf(place)}/window`, to);

/** The draft as it was read. */
export const draftOf = ({
  revision,
  label,
  rehearsal,
  form,
  modules,
  areaSet,
  homePlaces,
  opensAt,
  closesAt,
  formalities,
  schools,
}: ShownFielding): DraftToSend => ({
  revision,
  label,
  rehearsal,
  form,
  modules,
  areaSet,
  homePlaces,
  opensAt,
  closesAt,
  formalities,
  classes: schools.flatMap(({ classes }) => classes.filter(({ takesPart }) => takesPart).map(nameOfClass)),
});

export const nameOfClass = ({ school, schoolYear, class: name }: ShownClass): DraftToSend['classes'][number] => ({
  school,
  schoolYear,
  class: name,
});

/** How the opening or closing of a wave goes: it is done when the wave is in the state that it leads to. */
export function jobStateOf({ state, job }: Pick<ShownFielding, 'state' | 'job'>, until: 'open' | 'closed'): JobState {
  if (state === until || state === 'closed') return { state: 'done' };
  return job ?? { state: 'waiting' };
}
