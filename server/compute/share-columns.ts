import type { Columns } from '../../survey/columns/columns.ts';
import { inSharedMemory } from '../../survey/columns/in-shared-memory.ts';

/** The same columns in memory that all threads see; arrays that lie in shared memory already are kept as they are. */
export function shareColumns(columns: Columns): Columns {
  const { design } = columns;
  return {
    n: columns.n,
    items: new Map([...columns.items].map(([id, index]) => [id, inSharedMemory(index)])),
    groups: new Map([...columns.groups].map(([id, { codes, index }]) => [id, { codes, index: inSharedMemory(index) }])),
    design: {
      psu: inSharedMemory(design.psu),
      psuStratum: inSharedMemory(design.psuStratum),
      strata: design.strata,
      weight: design.weight && inSharedMemory(design.weight),
      fpc: design.fpc && inSharedMemory(design.fpc),
    },
  };
}
