/** What the pages of plans ask the server for. */
import type { JudgedFields } from '../../notebooks/plan/goal-fields.ts';
import type { listPlans, showPlan } from '../../server/plans/plan-view.service.ts';
import type { MeasureFields } from '../../server/plans/plan.schema.ts';
import type { PlannedMeasure } from '../../server/plans/plan.ts';
import type { findStartingRows } from '../../server/plans/survey-rows.service.ts';
import type { PlanAct, PlanItemKind } from '../../notebooks/plan/vocabulary.ts';
import { apiOf, getJson, sendJson } from '../app/api.ts';

export type PlanInList = Awaited<ReturnType<typeof listPlans>>[number];
export type PlanReply = Awaited<ReturnType<typeof showPlan>>;
export type StartingSurvey = Awaited<ReturnType<typeof findStartingRows>>[number];
export interface HistoryEntry {
  readonly entry: string;
  readonly at: string;
  readonly kind: PlanItemKind;
  readonly item: string;
  readonly act: PlanAct;
  readonly name: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Kinds of a plan of an area that people edit by forms, and where they are sent. */
export const itemPaths = {
  priority: 'priorities',
  goal: 'goals',
  measure: 'measures',
  followUp: 'follow-ups',
  resource: 'resources',
  need: 'needs',
} as const;
export type EditedKind = keyof typeof itemPaths;

export type Fields = Readonly<Record<string, unknown>>;
export type GoalForm = Fields & { readonly judged: JudgedFields };

const planOf = (slug: string, area: string): string => `${apiOf(slug)}/plans/${encodeURIComponent(area)}`;
const itemsOf = (slug: string, area: string, kind: EditedKind): string => `${planOf(slug, area)}/${itemPaths[kind]}`;

export const getPlans = (slug: string) => getJson<PlanInList[]>(`${apiOf(slug)}/plans`);
export const getPlan = (slug: string, area: string) => getJson<PlanReply>(planOf(slug, area));
export const getStartingRows = (slug: string, area: string) => getJson<StartingSurvey[]>(`${planOf(slug, area)}/survey`);
export const getHistory = (slug: string, area: string) => getJson<HistoryEntry[]>(`${planOf(slug, area)}/history`);

export const addItem = (slug: string, area: string, kind: EditedKind, fields: Fields) =>
  sendJson('POST', itemsOf(slug, area, kind), { fields });
export const changeItem = (slug: string, area: string, kind: EditedKind, item: string, revision: number, fields: Fields) =>
  sendJson('PUT', `${itemsOf(slug, area, kind)}/${item}`, { revision, fields });
export const removeItem = (slug: string, area: string, kind: EditedKind, item: string, revision: number) =>
  sendJson('DELETE', `${itemsOf(slug, area, kind)}/${item}`, { revision });
export const restoreItem = (slug: string, area: string, kind: EditedKind, item: string) =>
  sendJson<{ readonly revision: number }>('POST', `${itemsOf(slug, area, kind)}/${item}/restore`);
export const importMeasures = (slug: string, area: string, measures: readonly MeasureFields[]) =>
  sendJson<PlannedMeasure[]>('POST', `${itemsOf(slug, area, 'measure')}/import`, { measures });
export const setPage = (slug: string, area: string, page: Fields) => sendJson('PUT', `${planOf(slug, area)}/page`, page);
