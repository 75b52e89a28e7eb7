/** The OpenAPI document, made from the declarations of the routes. */
import { z } from 'zod';
import { problemSchema } from '../problem.ts';
import type { Route, Rule } from './routes.ts';

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

export function openApiDocument(routes: readonly Route[], version: string): OpenApiDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  const schemas: Record<string, unknown> = { Problem: schemaOf(problemSchema) };
  for (const route of routes) {
    schemas[route.reply.name] = schemaOf(route.reply.schema);
    (paths[openApiPath(route.path)] ??= {})[route.method] = operation(route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Motvikt',
      version,
      description: 'Risk and protective factors per area, as released tables. Errors are RFC 9457 problem details.',
    },
    paths,
    components: { schemas },
  };
}

/** From `/api/m/:slug` to `/api/m/{slug}`. */
const openApiPath = (path: string): string => path.replaceAll(/:([A-Za-z]+)/g, '{$1}');

function operation({ path, rule, summary, params, body, reply, problems = [] }: Route): object {
  const names = [...path.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1]!);
  const statuses = [...new Set([...(params || body ? [400] : []), ...refusals(rule), ...problems, 500])];
  return {
    summary,
    'x-rule': rule,
    parameters: names.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: params?.shape[name] ? schemaOf(params.shape[name] as z.ZodType, 'input') : { type: 'string' },
    })),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } } }),
    responses: {
      200: { description: reply.description, content: { 'application/json': { schema: { $ref: `#/components/schemas/${reply.name}` } } } },
      ...Object.fromEntries(
        statuses.map((status) => [
          status,
          {
            description: 'What is wrong, in words',
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        ]),
      ),
    },
  };
}

/** Nobody is refused where everyone may come, or where the service looks at what is published. */
const refusals = (rule: Rule): number[] => (rule === 'everyone' || rule === 'published' ? [] : rule === 'signedIn' ? [401] : [401, 403]);

/** JSON Schema 2020-12 is what OpenAPI 3.1 takes; its own `$schema` line is not wanted inside. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}
