/** Four tables, so that four bytes are taken at a time (Kounavis & Berry 2005, "slicing-by-4"). */
const tables = (() => {
  const all = Array.from({ length: 4 }, () => new Uint32Array(256));
  for (let i = 0; i < 256; i++) {
    let crc = i;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    all[0]![i] = crc;
  }
  for (let t = 1; t < 4; t++) for (let i = 0; i < 256; i++) all[t]![i] = (all[t - 1]![i]! >>> 8) ^ all[0]![all[t - 1]![i]! & 0xff]!;
  return all as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
})();

/**
 * CRC-32 (ISO 3309, the one of gzip and PNG) of some bytes, in [0, 2^32). It notices damage, not malice: whoever can write bytes can
 * write their checksum. Secrecy and authenticity are the encryption's.
 */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables;
  let crc = 0xffffffff;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = t3[crc & 0xff]! ^ t2[(crc >>> 8) & 0xff]! ^ t1[(crc >>> 16) & 0xff]! ^ t0[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[i]!) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
