import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder; whoever asks for it removes it. */
export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'motvikt-test-'));
