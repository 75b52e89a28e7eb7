import type { CellFault } from '../../notebooks/dataflow/prepare-cells.ts';
import { texts } from '../app/settings.ts';

/** A fault of a notebook's graph, in words that name its cells. */
export function faultText(fault: CellFault): string {
  const t = texts.value.faults;
  const cells = fault.cells.join(', ');
  if (fault.kind === 'syntax') return t.syntax(cells, fault.message);
  if (fault.kind === 'cycle') return t.cycle(cells, fault.names.join(' → '));
  return t[fault.kind](cells, fault.name);
}
