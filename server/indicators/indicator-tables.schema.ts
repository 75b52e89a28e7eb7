import { z } from 'zod';
import { betterWords } from '../../survey/indicators/indicator.ts';
import { text } from '../http/schemas.ts';

export const indicatorSchema = z.object({
  indicator: z.string(),
  name: text,
  unit: text.describe('Empty for a number that has none'),
  source: z.string().describe('Who publishes it, and in which table'),
  better: z.enum(betterWords).describe('Which way is better for the young'),
});
export const indicatorValueSchema = z.object({
  indicator: z.string(),
  area: z.string().nullable().describe('Code of an area; null is the municipality as a whole'),
  period: z.string().describe('A year, 2025, or a school year, 2024/25'),
  value: z.number().nullable(),
  mark: z.enum(['protected', 'missing']).nullable().describe('Why there is no value: the source protects it, or has none'),
});
export const indicatorTablesSchema = z.object({
  indicators: z.array(indicatorSchema),
  values: z.array(indicatorValueSchema).describe('Those in force'),
  areas: z.array(z.object({ code: z.string(), name: text })).describe('What the areas of the values are called'),
});
