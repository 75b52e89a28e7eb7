/** Which lines went and which came between two texts, with as few of them as can be. */
export interface LineChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly line: string;
}

/** Beyond so many changed lines nobody reads which they are, and finding the fewest takes their square. */
const mostChanges = 1000;

/**
 * @returns the lines of both texts in order: those that are not `added` are `before`, those that are not `removed` are `after`
 * @see Myers (1986), An O(ND) difference algorithm and its variations, Algorithmica 1
 */
export function diffLines(before: string, after: string): LineChange[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [...as('same', a.slice(0, start)), ...middle, ...as('same', a.slice(a.length - end))];
}

const as = (kind: LineChange['kind'], lines: readonly string[]): LineChange[] => lines.map((line) => ({ kind, line }));

function between(a: readonly string[], b: readonly string[]): LineChange[] {
  const whole = () => [...as('removed', a), ...as('added', b)];
  const most = Math.min(a.length + b.length, mostChanges);
  /** How far along `a` one gets on each diagonal with so many changes; every step is kept, to walk back. */
  const steps: Int32Array[] = [];
  let reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  for (let changes = 0; changes <= most; changes++) {
    steps.push(reach.slice());
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const down = diagonal === -changes || (diagonal !== changes && reach[middle + diagonal - 1]! < reach[middle + diagonal + 1]!);
      let x = down ? reach[middle + diagonal + 1]! : reach[middle + diagonal - 1]! + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reach[middle + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return walkBack(a, b, steps, middle);
    }
  }
  return whole();
}

function walkBack(a: readonly string[], b: readonly string[], steps: readonly Int32Array[], middle: number): LineChange[] {
  const found: LineChange[] = [];
  let [x, y] = [a.length, b.length];
  for (let changes = steps.length - 1; changes >= 0; changes--) {
    const reach = steps[changes]!;
    const diagonal = x - y;
    const down = diagonal === -changes || (diagonal !== changes && reach[middle + diagonal - 1]! < reach[middle + diagonal + 1]!);
    const from = down ? diagonal + 1 : diagonal - 1;
    const startX = changes === 0 ? 0 : reach[middle + from]!;
    const startY = changes === 0 ? 0 : startX - from;
    while (x > startX && y > startY) {
      found.push({ kind: 'same', line: a[--x]! });
      y--;
    }
    if (changes === 0) break;
    if (down) found.push({ kind: 'added', line: b[--y]! });
    else found.push({ kind: 'removed', line: a[--x]! });
  }
  return found.reverse();
}
