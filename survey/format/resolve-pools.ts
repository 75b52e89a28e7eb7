import type { GroupingVariable, WavePool } from '../instrument/instrument.ts';
import { inWaveOrder } from '../instrument/wave-order.ts';
import type { PoolSpec } from './instrument-spec.ts';
import { refuseDuplicates, unknown, type ProblemSink } from './problems.ts';

/** Pools of two listed waves, the earlier one first, with names that no wave has. */
export function resolvePools(pools: readonly PoolSpec[], wave: GroupingVariable | undefined, sink: ProblemSink): WavePool[] {
  refuseDuplicates(
    pools.map(({ id }, i) => [id, ['pools', i, 'id']]),
    'pool',
    sink,
  );
  const listed = wave?.codes.map(({ code }) => code) ?? [];
  return pools.map(({ id, waves }, i) => {
    if (listed.includes(id))
      sink.add(['pools', i, 'id'], {
        en: `"${id}" is a wave; choose another name, such as "${waves.join('+')}"`,
        sv: `"${id}" är en mätomgång; välj ett annat namn, som "${waves.join('+')}"`,
      });
    if (waves[0] === waves[1])
      sink.add(['pools', i, 'waves'], {
        en: `names "${waves[0]}" twice; a pool unites two waves`,
        sv: `nämner "${waves[0]}" två gånger; en sammanslagning förenar två mätomgångar`,
      });
    else if (inWaveOrder(waves, listed)[0] !== waves[0])
      sink.add(['pools', i, 'waves'], {
        en: `the earlier wave stands first: write ["${waves[1]}", "${waves[0]}"]`,
        sv: `den tidigare mätomgången står först: skriv ["${waves[1]}", "${waves[0]}"]`,
      });
    if (wave && !wave.open)
      waves.forEach((code, at) => {
        if (!listed.includes(code)) sink.add(['pools', i, 'waves', at], unknown('wave', code, listed));
      });
    return { id, waves };
  });
}
