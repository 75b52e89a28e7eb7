/** Making, changing, taking away and bringing back the items of one kind: the same four routes wherever they are. */
import { z } from 'zod';
import type { RoleRule } from '../access/access.rules.ts';
import { privateReply } from '../http/private-reply.ts';
import { declareRoute, type Given, type Route } from '../http/routes.ts';
import { planItems } from './plan.schema.ts';
import type { StoredKind } from './plan-item.repository.ts';
import { changeItem, makeItem, type Planning, removeItem, restoreItem } from './plan-item.service.ts';

/** Opens the transaction for what the address is about. */
export type WithinPlan<Params> = <T>(given: Given<RoleRule>, params: Params, work: (at: Planning) => Promise<T>) => Promise<T>;

/** Where the items are. */
export interface ItemPlace<Params extends z.ZodObject> {
  readonly base: string;
  readonly rule: RoleRule;
  readonly params: Params;
  readonly planning: WithinPlan<z.output<Params>>;
}

type Columns = Readonly<Record<string, unknown>>;

export interface ItemKind<Fields extends z.ZodType> {
  readonly kind: StoredKind;
  /** In the address. */
  readonly path: string;
  readonly name: string;
  readonly fields: Fields;
  /** What is looked up outside the transaction; the function it gives then makes the columns, from those there are (null for a new item). */
  readonly values: (fields: z.output<Fields>, given: Given<RoleRule>) => Promise<(before: Columns | null) => Columns>;
  readonly removable?: boolean;
}

const revision = z.int().min(1).describe('The one that was read');

export function itemRoutes<Params extends z.ZodObject, Fields extends z.ZodType>(
  { base, rule, params: ofPlace, planning }: ItemPlace<Params>,
  { kind, path, name, fields, values, removable = true }: ItemKind<Fields>,
): Route[] {
  const reply = { name, schema: planItems[kind], description: 'As it is stored' };
  const ofItem = ofPlace.extend({ item: z.uuid() });
  // The schemas are parameters of types here: what they make is said once.
  const within = <T>(params: unknown, given: Given<RoleRule>, work: (at: Planning, item: string) => Promise<T>): Promise<T> =>
    planning(given, params as z.output<Params>, (at) => work(at, (params as { readonly item: string }).item));
  const written = (body: unknown) => body as { readonly fields: z.output<Fields>; readonly revision: number };
  return [
    declareRoute({
      method: 'post',
      path: `${base}/${path}`,
      rule,
      summary: `Add to a plan: ${path}`,
      params: ofPlace,
      body: z.strictObject({ fields }),
      reply,
      problems: [409],
      handle: async (_, params, given) => {
        const prepared = await values(written(given.body).fields, given);
        const made = (at: Planning) => makeItem(at, kind, { ...prepared(null), ...(ownsArea(kind) && { area: at.area }) });
        return privateReply(await within(params, given, made));
      },
    }),
    declareRoute({
      method: 'put',
      path: `${base}/${path}/:item`,
      rule,
      summary: `Change in a plan: ${path}`,
      params: ofItem,
      body: z.strictObject({ revision, fields }),
      reply,
      problems: [404, 409],
      handle: async (_, params, given) => {
        const { fields: wanted, revision: read } = written(given.body);
        const prepared = await values(wanted, given);
        return privateReply(await within(params, given, (at, item) => changeItem(at, kind, item, read, prepared)));
      },
    }),
    ...(removable
      ? [
          declareRoute({
            method: 'delete',
            path: `${base}/${path}/:item`,
            rule,
            summary: `Take away from a plan, with what lies below: ${path}`,
            params: ofItem,
            body: z.strictObject({ revision }),
            reply,
            problems: [404, 409],
            handle: async (_, params, given) =>
              privateReply(await within(params, given, (at, item) => removeItem(at, kind, item, given.body.revision))),
          }),
          declareRoute({
            method: 'post',
            path: `${base}/${path}/:item/restore`,
            rule,
            summary: `Bring back into a plan: ${path}`,
            params: ofItem,
            reply,
            problems: [404, 409],
            handle: async (_, params, given) => privateReply(await within(params, given, (at, item) => restoreItem(at, kind, item))),
          }),
        ]
      : []),
  ];
}

/** Whose own column says which area it is for. */
const ownsArea = (kind: StoredKind): boolean => kind === 'priority' || kind === 'resource' || kind === 'need';
