import type { Scale, Instrument } from '../instrument/instrument.ts';
import { randomStream } from './random.ts';
import { unknown } from './unknown-in-simulation.ts';
import type { MunicipalityOptions, ScaleShape } from './settings.ts';

/** The latent model of one scale: how its variable follows from liability, domain and effects, and the order it is moved in. */
export interface ScaleModel {
  readonly scale: Scale;
  readonly shape: Required<ScaleShape>;
  /** What the latent variable has risen by before the first grade. */
  readonly start: number;
  /** Index of the scale whose latent variable this one has; its own for most. */
  readonly latent: number;
  /** Correlation with what a domain has in common. */
  readonly domain: number;
  /** Standard deviations of area, school, class and area-in-wave effects. */
  readonly sd: { readonly area: number; readonly school: number; readonly class: number; readonly areaWave: number };
}

/**
 * The models of all scales. Where the options say nothing, risk factors and outcomes rise with a common liability (a pupil's general proneness)
 * and with grade, protective factors fall, so that they correlate as prevention research finds them to.
 *
 * @param variance parts of the latent variance per level; each scale has its own multiple of them, 0.4 to 1.6
 * @throws {UnknownInSimulation} when a shape is for a scale that is not there, or follows one that is not there or follows itself
 */
export function scaleModels(
  instrument: Instrument,
  options: MunicipalityOptions,
  variance: { area: number; school: number; class: number; areaWave: number },
): ScaleModel[] {
  const position = new Map(instrument.scales.map(({ id }, index) => [id, index]));
  const at = (id: string): number => position.get(id) ?? unknown('scale', id);
  Object.keys(options.scales ?? {}).forEach(at);
  return instrument.scales.map((scale, index) => {
    const random = randomStream(options.seed, 'scale', scale.id);
    const more = 0.4 + 1.2 * random.uniform();
    const shape = { ...defaultShape(scale, random.uniform()), ...options.scales?.[scale.id] };
    const latent = shape.follows === null ? index : at(shape.follows);
    if (latent !== index && options.scales?.[shape.follows!]?.follows) unknown('scale with a latent variable of its own', shape.follows!);
    return {
      scale,
      shape,
      start: (options.gradesBelow ?? 0) * shape.perGrade,
      latent,
      domain: scale.kind === 'outcome' ? 0 : 0.35 * Math.sign(shape.liability || 1),
      sd: {
        area: Math.sqrt(variance.area * more),
        school: Math.sqrt(variance.school * more),
        class: Math.sqrt(variance.class * more),
        areaWave: Math.sqrt(variance.areaWave * more),
      },
    };
  });
}

/** @param u varies the scales among each other, in [0, 1) */
function defaultShape(scale: Scale, u: number): Required<ScaleShape> {
  const common = { bySex: {}, perWave: 0, step: 0, follows: null, loading: scale.items.length > 1 ? 0.72 : 0.85 };
  if (scale.kind === 'risk') return { ...common, centre: 0.4 + 0.4 * u, spread: 1.4, liability: 0.4 + 0.25 * u, perGrade: 0.05 };
  if (scale.kind === 'protective') return { ...common, centre: -0.7 + 0.4 * u, spread: 1.4, liability: -0.35 - 0.2 * u, perGrade: -0.04 };
  if (scale.statistic === 'mean') return { ...common, centre: 0.6, spread: 1.3, liability: 0.35, perGrade: 0.05 };
  return { ...common, centre: 1 + 0.6 * u, spread: 0.6, liability: 0.6, perGrade: 0.15 };
}
