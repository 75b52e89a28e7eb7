import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';

/** Runs the child until it says a word, waits, and kills it without warning. */
export async function killChild(file: string, task: object, after: string, ms: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, file)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const gone = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  child.stdin.end(JSON.stringify(task));
  let heard = false;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== after) continue;
    heard = true;
    await new Promise((resolve) => setTimeout(resolve, ms));
    child.kill('SIGKILL');
    break;
  }
  if (!heard) throw new Error(`The child never said "${after}": ${said}`);
  expect(await gone).toBe('SIGKILL');
}
