/**
 * The form of a backup: gzipped lines of JSON. First what it is, then for each table and municipality a line that names them and a line
 * for each row, at last the count and checksum of each table, so that a file that was cut short is known. Both databases write and read it.
 */
import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';

export const headSchema = z.object({
  format: z.literal('motvikt-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Name of the last migration of the database that it was made from. */
  schema: z.string(),
});
export type BackupHead = z.infer<typeof headSchema>;

const partSchema = z.object({ table: z.string().regex(/^(accounts|tenant|queue)\.[a-z_]+$/), municipality: z.uuid().nullable() });
/** The rows that follow are of this table and, unless null, of this municipality. */
export type BackupPart = z.infer<typeof partSchema>;

const tableSumSchema = z.object({ rows: z.int(), sha256: z.string() });
export type TableSum = z.infer<typeof tableSumSchema>;
const endSchema = z.object({ tables: z.record(z.string(), tableSumSchema) });
/** By table. */
export type TableSums = Readonly<Record<string, TableSum>>;

const rowStart = '{"row":';
export const headLine = (head: BackupHead): string => `${JSON.stringify(head)}\n`;
export const partLine = ({ table, municipality }: BackupPart): string => `${JSON.stringify({ table, municipality })}\n`;
/** A row stays the text that the database wrote: read as JavaScript's numbers, large ones would be changed. */
export const rowLine = (row: string): string => `${rowStart}${row}}\n`;
export const endLine = (tables: TableSums): string => `${JSON.stringify({ tables })}\n`;

export type BackupLine =
  | { readonly kind: 'part'; readonly part: BackupPart }
  | { readonly kind: 'row'; readonly row: string }
  | { readonly kind: 'end'; readonly tables: TableSums };

/** @returns null for a line that is none of a backup's */
export function readLine(line: string): BackupLine | null {
  if (line.startsWith(rowStart) && line.endsWith('}')) return { kind: 'row', row: line.slice(rowStart.length, -1) };
  const value = jsonOf(line);
  const part = partSchema.safeParse(value);
  if (part.success) return { kind: 'part', part: part.data };
  const end = endSchema.safeParse(value);
  return end.success ? { kind: 'end', tables: end.data.tables } : null;
}

/** @returns null where the file is no backup of ours */
export function readHead(line: string): BackupHead | null {
  const read = headSchema.safeParse(jsonOf(line));
  return read.success ? read.data : null;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Counts and sums up rows by table, in the order in which they come. */
export class Sums {
  readonly #tables = new Map<string, { rows: number; hash: Hash }>();

  /** A table without rows is told too. */
  open(table: string): void {
    if (!this.#tables.has(table)) this.#tables.set(table, { rows: 0, hash: createHash('sha256') });
  }
  add(table: string, row: string): void {
    this.open(table);
    const sum = this.#tables.get(table)!;
    sum.rows++;
    sum.hash.update(row).update('\n');
  }
  result(): TableSums {
    return Object.fromEntries([...this.#tables].map(([table, { rows, hash }]) => [table, { rows, sha256: hash.copy().digest('hex') }]));
  }
}

/** The tables whose rows differ. */
export const differences = (a: TableSums, b: TableSums): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (table) => a[table]?.sha256 !== b[table]?.sha256 || a[table]?.rows !== b[table]?.rows,
  );
