import { describe, expect, it } from 'vitest';
import { evidenceTiers } from '../../../notebooks/plan/vocabulary.ts';
import { definitionOf } from '../../../server/instruments/definitions.ts';
import { productMeasures } from '../../../server/plans/library/product-measures.ts';

const measures = productMeasures();
const scales = definitionOf('ctc-youth').document['scales'] as readonly { readonly id: string; readonly kind: string }[];
const kinds = new Map(scales.map(({ id, kind }) => [id, kind]));

describe('productMeasures', () => {
  it('holds at least forty kinds, each once', () => {
    expect(measures.length).toBeGreaterThanOrEqual(40);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    expect(new Set(measures.map(({ name }) => name.sv)).size).toBe(measures.length);
  });

  it('aims at risk and protective factors that the survey asks for, each once', () => {
    for (const { id, factors: aims } of measures) {
      expect(new Set(aims).size, id).toBe(aims.length);
      for (const factor of aims) expect(['risk', 'protective'], `${id}: ${factor}`).toContain(kinds.get(factor));
    }
  });

  it('has something for every arena and every tier, what is not known among them', () => {
    for (const arena of ['community', 'family', 'school', 'peer-individual'])
      expect(measures.some((one) => one.arena === arena)).toBe(true);
    for (const tier of evidenceTiers)
      expect(
        measures.some((one) => one.tier === tier),
        tier,
      ).toBe(true);
  });

  it('calls nobody a pupil at risk, and no measure proven', () => {
    for (const one of measures) expect(JSON.stringify(one), one.id).not.toMatch(/riskelev|bevisad|evidensbaserad|at-risk pupil|proven/i);
  });
});
