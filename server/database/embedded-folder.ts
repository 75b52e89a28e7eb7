import { join } from 'node:path';

/** The folder that holds the embedded database. */
export const embeddedFolder = (dataDir: string): string => join(dataDir, 'database');
