import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { declaredRoutes, rightsFile } from '../../scripts/rights.ts';
import { describeRights } from '../../server/access/describe-rights.ts';

describe('docs/rights.md', () => {
  it('is what the routes declare; npm run docs:rights writes it', () => {
    expect(readFileSync(rightsFile, 'utf8')).toBe(describeRights(declaredRoutes()));
  });
});
