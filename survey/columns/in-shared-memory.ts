type NumberArray = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** The same numbers in memory that all threads see, so that another one reads them without a copy; kept as they are where they lie there already. */
export function inSharedMemory<A extends NumberArray>(values: A): A {
  if (values.buffer instanceof SharedArrayBuffer) return values;
  const shared = new (values.constructor as new (buffer: SharedArrayBuffer) => A)(new SharedArrayBuffer(values.byteLength));
  shared.set(values);
  return shared;
}
