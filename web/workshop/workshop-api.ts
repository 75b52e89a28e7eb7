/** What the pages of facilitators and alliances ask the server for. */
import type { Decision, DecisionHead } from '../../server/workshops/decision.ts';
import type { DecisionContent, DecisionStart } from '../../server/workshops/decision.service.ts';
import type { LedArea } from '../../server/workshops/led-areas.ts';
import type { LedWorkshop, ProposedFactor, WorkshopHead } from '../../server/workshops/workshop.routes.ts';
import type { WorkshopContent } from '../../server/workshops/workshop.service.ts';
import type { WorkshopStage } from '../../server/database/tables.ts';
import { apiOf, getJson, sendJson } from '../app/api.ts';

export type { Decision, DecisionContent, DecisionHead, LedArea, LedWorkshop, ProposedFactor, WorkshopContent, WorkshopHead, WorkshopStage };

const part = encodeURIComponent;
/** Where an address names the whole municipality. */
export const wholeMunicipality = '-';
export const areaPart = (area: string): string => (area === '' ? wholeMunicipality : area);
const ofArea = (slug: string, area: string): string => `${apiOf(slug)}/areas/${part(area)}`;
const ofOne = (slug: string, area: string, workshop: string): string => `${ofArea(slug, area)}/workshops/${part(workshop)}`;

export const getWorkshops = (slug: string) => getJson<WorkshopHead[]>(`${apiOf(slug)}/workshops`);
export const getLedAreas = (slug: string) => getJson<LedArea[]>(`${apiOf(slug)}/workshops/areas`);
export const getProposals = (slug: string, area: string, { instrument, wave }: { readonly instrument: string; readonly wave: string }) =>
  getJson<ProposedFactor[]>(`${ofArea(slug, area)}/proposals/${part(instrument)}/${part(wave)}`);
export const makeWorkshop = (slug: string, area: string, content: WorkshopContent) =>
  sendJson<LedWorkshop>('POST', `${ofArea(slug, area)}/workshops`, content);
export const getWorkshop = (slug: string, area: string, workshop: string) => getJson<LedWorkshop>(ofOne(slug, area, workshop));
export const changeWorkshop = (slug: string, area: string, workshop: string, content: WorkshopContent & { readonly version: number }) =>
  sendJson<LedWorkshop>('PUT', ofOne(slug, area, workshop), content);
export const moveWorkshop = (slug: string, area: string, workshop: string, version: number, to: WorkshopStage) =>
  sendJson<LedWorkshop>('POST', `${ofOne(slug, area, workshop)}/stage`, { version, to });
export const sendPaperBallot = (
  slug: string,
  area: string,
  workshop: string,
  ballot: { readonly round: number; readonly token: string; readonly sealed: string },
) => sendJson<{ readonly received: true }>('POST', `${ofOne(slug, area, workshop)}/paper-ballots`, ballot);

export const getDecisions = (slug: string) => getJson<DecisionHead[]>(`${apiOf(slug)}/decisions`);
export const getDecision = (slug: string, decision: string) => getJson<Decision>(`${apiOf(slug)}/decisions/${part(decision)}`);
export const beginDecision = (slug: string, area: string, start: DecisionStart) =>
  sendJson<Decision>('POST', `${ofArea(slug, area)}/decisions`, start);
export const saveDecision = (
  slug: string,
  area: string,
  decision: string,
  saved: DecisionContent & { readonly revision: number; readonly decides: boolean },
) => sendJson<Decision>('PUT', `${ofArea(slug, area)}/decisions/${part(decision)}`, saved);
