/**
 * Solves ln F(u) = ln target for an increasing F on the whole line by Newton steps that a bracket keeps safe.
 * On the logarithm, because the left tails of the functions inverted here are nearly straight there.
 *
 * @param value   F(u)
 * @param slope   F'(u)
 * @param target  in (0, 1)
 * @returns u with F(u) = target to the precision of F
 */
export function invertIncreasing(value: (u: number) => number, slope: (u: number) => number, target: number, start: number): number {
  let low = -Infinity;
  let high = Infinity;
  let u = start;
  for (let i = 0; i < 300; i++) {
    const f = value(u);
    if (f === target) return u;
    if (f < target) low = u;
    else high = u;
    const step = f > 0 ? (-Math.log(f / target) * f) / slope(u) : NaN;
    // Newton from here on only shuffles the last bit.
    if (Math.abs(step) <= 4e-16 * Math.max(1e-3, Math.abs(u))) return u + step;
    let next = u + (Math.abs(step) <= 50 ? step : f < target ? 50 : -50);
    if (next <= low || next >= high) next = low === -Infinity ? high - 50 : high === Infinity ? low + 50 : (low + high) / 2;
    if (next === low || next === high) return next;
    u = next;
  }
  return u;
}
