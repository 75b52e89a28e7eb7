import type { GroupCode } from '../instrument/instrument.ts';
import type { AreaSet } from './area-set.ts';

/** The area set as a file of its format (docs/area-set-format.md), which `readAreaSet` reads back. */
export function printAreaSet({ id, name, validFrom, areas, coarser }: AreaSet): string {
  const described = ({ code, label, within, characteristics }: GroupCode) => ({
    code,
    label,
    ...(within !== null && { within }),
    ...(Object.keys(characteristics).length > 0 && { characteristics }),
  });
  const document = {
    id,
    name,
    validFrom,
    areas: areas.map((area) => ({ ...described(area), units: area.units })),
    ...(coarser.length > 0 && { coarser: coarser.map(described) }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
