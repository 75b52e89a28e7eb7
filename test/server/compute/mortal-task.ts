/** A task that can end its own thread, for the tests of the pool. */
export function runTask(task: string): string {
  if (task === 'fatal')
    queueMicrotask(() => {
      throw new Error('the thread is lost');
    });
  if (task === 'endless') for (;;);
  if (task === 'greedy') {
    const kept: string[][] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, i) => `${i}`));
  }
  if (task === 'leaves') process.exit(3);
  if (task === 'wrong') throw new Error('only this task');
  return `done: ${task}`;
}
