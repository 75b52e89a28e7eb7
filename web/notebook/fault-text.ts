import type { CellFault } from '../../notebooks/dataflow/prepare-cells.ts';
import { texts } from '../app/settings.ts';
import { lackingName } from './lacking-name.ts';

/** A fault of a notebook's graph, in words that name its cells. */
export function faultText(fault: CellFault): string {
  const t = texts.value.faults;
  const cells = fault.cells.join(', ');
  if (fault.kind === 'syntax') return t.syntax(cells, fault.message);
  if (fault.kind === 'cycle') return t.cycle(cells, fault.names.join(' → '));
  const lacking = fault.kind === 'unknownName' ? lackingName(fault.name) : undefined;
  return lacking === undefined ? t[fault.kind](cells, fault.name) : t.lacking(cells, lacking);
}
