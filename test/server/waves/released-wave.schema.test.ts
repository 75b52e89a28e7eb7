import { describe, expect, it } from 'vitest';
import { tableNames } from '../../../analysis/disclosure/read-released-rows.ts';
import type { ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { writeReleasedWave } from '../../../analysis/disclosure/write-columns.ts';
import { releasedWaveSchema } from '../../../server/waves/released-wave.schema.ts';
import { released } from '../../analysis/disclosure/small-release.ts';

type Document = Record<string, { columns: Record<string, { values: unknown[]; at: unknown[] }> }>;
const byColumns = (): Document => JSON.parse(writeReleasedWave(released as unknown as ReleasedWave)) as Document;

describe('releasedWaveSchema', () => {
  it('describes a release by columns, and one as objects as earlier versions stored it', () => {
    for (const document of [byColumns(), JSON.parse(JSON.stringify(released))])
      expect(releasedWaveSchema.parse(document)).toEqual(document);
  });

  it.each(tableNames)('describes every column of %s, and what stands in it', (table) => {
    for (const field of Object.keys(byColumns()[table]!.columns)) {
      const other = byColumns();
      other[table]!.columns[field]!.values[0] = { other: 1 };
      expect(releasedWaveSchema.safeParse(other).success, field).toBe(false);
      const missing = byColumns();
      Reflect.deleteProperty(missing[table]!.columns, field);
      expect(releasedWaveSchema.safeParse(missing).success, field).toBe(false);
    }
  });
});
