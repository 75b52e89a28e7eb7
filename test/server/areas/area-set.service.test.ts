import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../server/areas/area-set.service.ts';
import { box, bytesOf, collection, feature, head, polygon } from '../../survey/area-sets/squares.ts';

const bytes = bytesOf(collection([feature({ code: 'A' }, polygon(box(0, 0)))]));

const task = { bytes, layer: null, head, reading: {} };

describe('readAreas', () => {
  it('gives up a file that takes longer than it may, says so, and reads the next', async () => {
    // No thread starts within a thousandth of a second.
    expect(await readAreas('here', task, 0.001)).toEqual({
      content: null,
      outcome: { ok: false, problems: [{ kind: 'tooSlow', seconds: 0.001 }] },
    });
    expect(await readAreas('here', task)).toMatchObject({ content: { features: 1 }, outcome: { ok: true } });
  });

  it('lets no municipality wait behind more than one file of another', async () => {
    const done: string[] = [];
    const read = (municipality: string) => readAreas(municipality, task).then(() => done.push(municipality));
    await Promise.all(['here', 'here', 'here', 'there'].map(read));
    expect(done).toEqual(['here', 'there', 'here', 'here']);
  });
});
