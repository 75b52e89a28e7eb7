import type { Columns } from '../../survey/columns/columns.ts';

type NumberArray = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** The same columns in memory that all threads see; arrays that lie in shared memory already are kept as they are. */
export function shareColumns(columns: Columns): Columns {
  const { design } = columns;
  return {
    n: columns.n,
    items: new Map([...columns.items].map(([id, index]) => [id, share(index)])),
    groups: new Map([...columns.groups].map(([id, { codes, index }]) => [id, { codes, index: share(index) }])),
    design: {
      psu: share(design.psu),
      psuStratum: share(design.psuStratum),
      strata: design.strata,
      weight: design.weight && share(design.weight),
      fpc: design.fpc && share(design.fpc),
    },
  };
}

function share<A extends NumberArray>(values: A): A {
  if (values.buffer instanceof SharedArrayBuffer) return values;
  const shared = new (values.constructor as new (buffer: SharedArrayBuffer) => A)(new SharedArrayBuffer(values.byteLength));
  shared.set(values);
  return shared;
}
