/**
 * Loader's pieces for densities without cancellation: log-gamma differences of large numbers lose digits, these do not.
 *
 * @see Loader, C. (2000), Fast and Accurate Computation of Binomial Probabilities
 */
/**
 * The error of Stirling's formula: ln Γ(x + 1) - (x + 1/2) ln x + x - ln(2π)/2.
 *
 * @param x above 0
 */
export function stirlingError(x: number): number {
  let shift = 0;
  let y = x;
  // The series is exact to the last bit from 15 on; below, the recursion of Γ brings us there.
  while (y < 15) {
    shift += (y + 0.5) * Math.log1p(1 / y) - 1;
    y += 1;
  }
  const s = 1 / (y * y);
  return shift + (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / y;
}

/** The deviance x ln(x / m) + m - x, accurate also where x is close to m. Both above 0. */
export function devianceTerm(x: number, m: number): number {
  const d = x - m;
  if (Math.abs(d) >= 0.1 * (x + m)) return x * Math.log(x / m) - d;
  const v = d / (x + m);
  let sum = d * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** x^a (1-x)^b / B(a, b), the derivative of the incomplete beta function by the logit of x; `y` is 1 - x, given apart to keep its digits. */
export function betaKernel(x: number, y: number, a: number, b: number): number {
  if (x <= 0 || y <= 0) return 0;
  const n = a + b;
  const log = stirlingError(n) - stirlingError(a) - stirlingError(b) - devianceTerm(a, n * x) - devianceTerm(b, n * y);
  return Math.exp(log) * Math.sqrt(((a / n) * b) / (2 * Math.PI));
}

/** x^a exp(-x) / Γ(a), the derivative of the incomplete gamma function by ln x. */
export function gammaKernel(x: number, a: number): number {
  if (x <= 0 || x === Infinity) return 0;
  return Math.exp(-stirlingError(a) - devianceTerm(a, x)) * Math.sqrt(a / (2 * Math.PI));
}
