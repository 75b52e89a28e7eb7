/** Released waves arrive as bytes of JSON, by columns: checked by the gate's own reader before any cell sees them. */
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';

export const readWave = (bytes: ArrayBuffer): ReleasedWave => readReleasedWave(JSON.parse(new TextDecoder().decode(bytes)));
