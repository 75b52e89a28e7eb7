/** A candidate's votes drawn on the scale. Hidden from readers' voices: the sentence below and the table say the same. */
import type { Counted, SectorStand } from './read-votes.ts';

interface ScaleProps {
  readonly scale: readonly [number, number];
}
const shareOf = (value: number, [low, high]: readonly [number, number]): number => Math.min(1, Math.max(0, (value - low) / (high - low)));
const percent = (share: number): string => `${100 * share}%`;

/** The scores under which the rows stand. */
export function ScaleHead({ scale: [low, high] }: ScaleProps) {
  return (
    <div class="vote-scale" aria-hidden="true">
      {Array.from({ length: high - low + 1 }, (_, at) => (
        <span key={at} style={{ insetInlineStart: percent(at / (high - low)) }}>
          {low + at}
        </span>
      ))}
    </div>
  );
}

interface VoteLineProps extends ScaleProps {
  readonly one: Counted;
  /** The mean of the round before; null where there is none. */
  readonly before: number | null;
}

/** How far votes lie from their mean, as a band; the mean, and that of the round before as a ring. */
export function VoteLine({ one: { mean, spread }, before, scale }: VoteLineProps) {
  const [from, to] = [shareOf(mean - spread, scale), shareOf(mean + spread, scale)];
  const steps = scale[1] - scale[0];
  return (
    <div class="vote-line" aria-hidden="true">
      {Array.from({ length: steps + 1 }, (_, at) => (
        <i key={at} class="vote-tick" style={{ insetInlineStart: percent(at / steps) }} />
      ))}
      <i class="vote-band" style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }} />
      {before !== null && <i class="vote-before" style={{ insetInlineStart: percent(shareOf(before, scale)) }} />}
      <i class="vote-mean" style={{ insetInlineStart: percent(shareOf(mean, scale)) }} />
    </div>
  );
}

interface SectorLineProps extends ScaleProps {
  readonly mean: number;
  readonly stand: SectorStand;
  /** The mean of all, to look along. */
  readonly all: number;
}

/** A sector's mean: filled where it surely differs from all others. */
export function SectorLine({ mean, stand, all, scale }: SectorLineProps) {
  return (
    <div class="vote-sector-line" aria-hidden="true">
      <i class="vote-all" style={{ insetInlineStart: percent(shareOf(all, scale)) }} />
      <i class={`vote-sector-mean vote-${stand}`} style={{ insetInlineStart: percent(shareOf(mean, scale)) }} />
    </div>
  );
}

/** Which of all places are possible. */
export function PlaceStrip({ low, high, of }: { readonly low: number; readonly high: number; readonly of: number }) {
  return (
    <span class="vote-places" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <i key={at} class={at + 1 >= low && at + 1 <= high ? 'is-possible' : ''} />
      ))}
    </span>
  );
}
