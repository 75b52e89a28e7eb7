import type { GroupCodes } from './empty-columns.ts';
import { randomStream } from './random.ts';
import type { ScaleModel } from './scale-models.ts';
import type { MunicipalityOptions } from './settings.ts';

/** What moves a scale besides the pupil: indexes of scale, wave, area and school in, standard deviations out. */
export interface Effects {
  readonly area: (scale: number, wave: number, area: number) => number;
  readonly school: (scale: number, school: number) => number;
}

/**
 * Draws the effects of areas, schools and waves. Areas differ partly in all scales at once (conditions of life), partly in each by itself; an
 * area's effect stays over the waves but for a small part of its own per wave. Where an effect is planted it stands instead of the drawn
 * ones, so that it is known exactly.
 */
export function drawEffects(models: readonly ScaleModel[], codes: GroupCodes, options: MunicipalityOptions): Effects {
  const conditions = codes.area.map((area) => randomStream(options.seed, 'conditions', area).normal());
  const areaOfScale = models.map(({ scale, sd, shape }) =>
    codes.area.map((area, index) => {
      const own = randomStream(options.seed, 'area', scale.id, area).normal();
      return sd.area * (0.5 * Math.sign(shape.liability || 1) * conditions[index]! + Math.sqrt(0.75) * own);
    }),
  );
  const perWave = models.map(({ scale, sd, shape }, index) =>
    codes.wave.map((wave, time) =>
      codes.area.map((area, place) => {
        const planted = (options.planted ?? []).filter((each) => each.scale === scale.id && each.area === area);
        const everywhere = time * shape.perWave;
        if (planted.length > 0) return everywhere + planted.reduce((sum, each) => sum + (each.shift ?? 0) + time * (each.perWave ?? 0), 0);
        return (
          everywhere + areaOfScale[index]![place]! + sd.areaWave * randomStream(options.seed, 'areaWave', scale.id, area, wave).normal()
        );
      }),
    ),
  );
  const schools = new Map<string, number>();
  return {
    area: (scale, wave, area) => perWave[scale]![wave]![area]!,
    school: (scale, school) => {
      const key = `${scale} ${school}`;
      const known = schools.get(key);
      if (known !== undefined) return known;
      const drawn = models[scale]!.sd.school * randomStream(options.seed, 'school', models[scale]!.scale.id, school).normal();
      schools.set(key, drawn);
      return drawn;
    },
  };
}
