import type { Text } from '../survey/text.ts';

/** An area with a code and a name and nothing that a map would draw. */
export const bareArea = (code: string, name: Text, within: string | null) => ({
  code,
  name,
  within,
  units: [],
  keys: {},
  characteristics: {},
  geometry: { type: 'MultiPolygon', coordinates: [] } as const,
});
