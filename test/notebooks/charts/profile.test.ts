import { compile } from 'vega-lite';
import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { describe, expect, it } from 'vitest';
import { profile } from '../../../notebooks/charts/profile.ts';
import { darkTheme, lightTheme } from '../../../notebooks/charts/theme.ts';
import { compare } from '../../../notebooks/library/compare.ts';
import { factors } from '../../../notebooks/library/factors.ts';
import { exampleWave, fixtureFactors } from '../fixtures.ts';

const wave = exampleWave();
const rows = compare([wave], { area: '3' }, { with: 'rest' }, 'sv');

/** One of every state and kind: enough for a snapshot that can be read. */
const some = (row: { readonly factor: string }) =>
  ['norms', 'conflict', 'familyAttachment', 'familyRewards', 'alcohol30', 'gang'].includes(row.factor);

type Layer = {
  readonly layer?: Layer[];
  readonly mark?: { type: string };
  readonly data?: { values: Record<string, unknown>[] };
  readonly encoding?: Record<string, { scale?: { domain?: number[] } | null }>;
};
const layersOf = (layer: Layer): Layer[] => (layer.layer ? layer.layer.flatMap(layersOf) : [layer]);
const all = (spec: unknown) => layersOf(spec as Layer);
const marks = (spec: unknown, type: string) => all(spec).filter((one) => one.mark?.type === type);
const values = (layers: Layer[]) => layers.flatMap((one) => one.data?.values ?? []);
const texts = (spec: unknown): string[] => values(marks(spec, 'text')).map((one) => ([] as unknown[]).concat(one['text']).join(' '));

/** As pages draw it: expressions interpreted, since a page that forbids eval cannot compile them. */
async function draw(spec: Parameters<typeof compile>[0]): Promise<{ svg: string; warnings: string[] }> {
  const warnings: string[] = [];
  const keep = (...words: readonly unknown[]) => (warnings.push(words.join(' ')), logger);
  const quiet = () => logger;
  const logger = { warn: keep, error: keep, info: quiet, debug: quiet, level: quiet } as never;
  const view = new View(parse(compile(spec, { logger }).spec, undefined, { ast: true }), {
    renderer: 'none',
    logger,
    expr: expressionInterpreter,
  });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, warnings };
}

describe('profile', () => {
  it('says what is sure in ink, also where the row has the colour of risk: what is lower there is good', () => {
    const sure = rows.filter((row) => row.word === 'clearlyHigher' || row.word === 'clearlyLower');
    const said = values(marks(profile(rows, { language: 'sv', width: 1040 }), 'text')).filter((one) =>
      String(one['text']).startsWith('säkert'),
    );
    expect(said).toHaveLength(sure.length);
    expect(new Set(sure.map((row) => row.kind)).size).toBeGreaterThan(1);
    expect(new Set(said.map((one) => one['colour']))).toEqual(new Set([lightTheme.ink]));
  });

  it('gives the same specification for the same rows, wide and Swedish', () => {
    expect(profile(rows.filter(some), { language: 'sv', width: 1040 })).toMatchSnapshot();
  });

  it('gives the same specification for the same rows, narrow, dark and English', () => {
    expect(
      profile(compare([wave], { area: '3' }, { with: 'reference' }, 'en').filter(some), { language: 'en', width: 360, theme: darkTheme }),
    ).toMatchSnapshot();
  });

  it('names every row once, whatever the width, and cuts no label', () => {
    for (const width of [320, 360, 700, 1040]) {
      const shown = texts(profile(rows, { language: 'sv', width }));
      for (const row of rows)
        expect(
          shown.filter((text) => text === row.label),
          `${row.label} at ${width}`,
        ).toHaveLength(1);
    }
  });

  it('plots the released numbers as they are', () => {
    const points = values(marks(profile(rows, { language: 'sv' }), 'point')).filter((one) => 'factor' in one);
    const shown = rows.filter((row) => row.value !== null);
    expect(points).toHaveLength(shown.length);
    for (const row of shown)
      expect(points.find((one) => one['factor'] === row.factor)).toMatchObject({
        value: row.value,
        low: row.low,
        high: row.high,
        other: row.otherValue,
      });
  });

  it('estimates nothing: it has no transform, no aggregate and no interval of its own', () => {
    for (const width of [360, 1040])
      expect(JSON.stringify(profile(rows, { language: 'sv', width }))).not.toMatch(
        /"(transform|aggregate|errorbar|errorband|extent|regression|bin|stack)"/,
      );
  });

  it('says why where a value is hidden, draws nothing there, and gives no hint of its size by its place', () => {
    const spec = profile(rows, { language: 'sv' });
    expect(texts(spec)).toEqual(expect.arrayContaining(['visas inte: skyddat', 'visas inte: för osäkert']));
    const drawn = [...values(marks(spec, 'rule')), ...values(marks(spec, 'tick')), ...values(marks(spec, 'point'))].map(
      (one) => one['factor'],
    );
    expect(drawn).not.toContain('familyRewards');
    expect(drawn).not.toContain('schoolChances');
    // Last in its arena, whatever its difference may be.
    const family = rows.filter((row) => row.domain === 'family').map((row) => row.label);
    expect(
      texts(spec)
        .filter((text) => family.includes(text))
        .at(-1),
    ).toBe('Lite uppmuntran i familjen');
  });

  it('shows a bound as words and a stretch, without a point', () => {
    const spec = profile(rows, { language: 'sv' });
    expect(texts(spec)).toContain('under 5\u00a0%');
    expect(values(marks(spec, 'point')).map((one) => one['factor'])).not.toContain('alcohol30');
    expect(values(marks(spec, 'rule')).find((one) => one['factor'] === 'alcohol30')).toMatchObject({ low: 0, high: 0.05 });
  });

  it('tells kinds apart by shape and not by colour alone, and sure from unsure by filling', () => {
    const points = values(marks(profile(rows, { language: 'sv' }), 'point')).filter((one) => 'factor' in one);
    const shapes = new Map(points.map((one) => [rows.find((row) => row.factor === one['factor'])!.kind, one['shape']]));
    expect(Object.fromEntries(shapes)).toEqual({ risk: 'circle', protective: 'square', outcome: 'diamond' });
    for (const one of points)
      expect(one['fill'] === one['stroke'], String(one['factor'])).toBe(
        /clearly/.test(rows.find((row) => row.factor === one['factor'])!.word ?? ''),
      );
  });

  it('marks an uncertain value in words and by a dashed interval', () => {
    const spec = profile(rows, { language: 'sv' });
    expect(texts(spec)).toContain('osäkert');
    expect(values(marks(spec, 'rule')).find((one) => one['factor'] === 'conflict')).toMatchObject({ dash: [3, 5] });
  });

  it('orders an arena by the difference to the comparison, the worst first', () => {
    const order = texts(profile(rows, { language: 'sv' }));
    const community = rows.filter((row) => row.domain === 'community').sort((a, b) => b.difference! - a.difference!);
    const places = community.map((row) => order.indexOf(row.label));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('never puts a mean on the scale of shares', () => {
    const spec = profile(rows, { language: 'sv' });
    for (const point of marks(spec, 'point').filter((one) => one.data?.values.some((value) => 'factor' in value))) {
      const statistics = new Set(point.data!.values.map((value) => rows.find((row) => row.factor === value['factor'])!.statistic));
      expect(statistics.size).toBe(1);
      expect(point.encoding!['x']!.scale!.domain![1]).toBe(statistics.has('mean') ? 100 : 0.8);
    }
    expect(texts(spec)).toContain('Medelvärde, skala 0–100');
  });

  it('begins every scale at 0', () => {
    for (const layer of all(profile(rows, { language: 'sv' }))) {
      const domain = layer.encoding?.['x']?.scale?.domain;
      if (domain) expect(domain[0]).toBe(0);
    }
  });

  it('has no text smaller than 13 pixels', () => {
    const sizes = [
      ...JSON.stringify(profile(rows, { language: 'sv', width: 360 })).matchAll(/"(?:size|fontSize|labelFontSize)":([\d.]+)/g),
    ].map((match) => Number(match[1]));
    expect(sizes.filter((size) => size > 4 && size < 13)).toEqual([]);
  });

  it('says in an exported picture of whom it is, when, and that the data are made up', () => {
    expect(profile(rows, { language: 'sv', title: true }).title).toMatchObject({
      text: ['Risk och lågt skydd, jämfört med övriga områden'],
      subtitle: ['Norra Hamnen · Hösten 2026 · påhittade data', 'Exempelenkäten. Grupper med färre än 10 elever visas inte.'],
    });
    const ofSchool = rows.map((row) => ({ ...row, area: null, areaLabel: 'Alla områden', school: 's', placeLabel: 'Hamnskolan' }));
    expect(profile(ofSchool, { language: 'sv', title: true })).toMatchObject({
      title: { subtitle: [expect.stringMatching(/^Hamnskolan · /), expect.any(String)] },
      description: expect.stringContaining('Hamnskolan'),
    });
  });

  it('draws without a comparison, and without rows says so', () => {
    const alone = profile(factors([wave], { area: '3' }, 'en'), { language: 'en' });
    expect(values(marks(alone, 'tick'))).toEqual([]);
    expect(texts(profile([], { language: 'en' }))).toEqual(['No values to show']);
  });

  it('names no comparison, tick or hollow mark where none was released', () => {
    const bare = compare([{ ...wave, comparisons: [] }], { area: '3' }, { with: 'rest' }, 'sv');
    const spec = profile(bare, { language: 'sv', title: true });
    expect(texts(spec).join(' ')).not.toMatch(/övriga områden|säker skillnad/);
    expect(spec.description).not.toContain('övriga områden');
    expect(spec.title).toMatchObject({ text: ['Risk och lågt skydd'] });
    const points = values(marks(spec, 'point')).filter((one) => 'factor' in one);
    expect(points.length).toBeGreaterThan(5);
    for (const one of points) expect(one['fill'], String(one['factor'])).not.toBe(one['stroke']);
  });

  it('says of behaviours alone neither risk nor low protection', () => {
    const outcomes = rows.filter((row) => row.kind === 'outcome');
    expect(profile(outcomes, { language: 'sv', title: true }).title).toMatchObject({
      text: ['Problembeteenden och mående, jämfört med övriga områden'],
    });
  });

  it('is drawn by Vega without a warning, at the width asked for, with a description and a sentence per point', async () => {
    for (const width of [360, 1040]) {
      const { svg, warnings } = await draw(profile(rows, { language: 'sv', width, title: true }));
      expect(warnings).toEqual([]);
      expect(svg).toContain(`width="${width}"`);
      for (const row of rows) expect(svg, row.factor).toContain(`aria-label="${row.label}: `);
    }
    expect(profile(rows, { language: 'sv' }).description).toContain(`${fixtureFactors.length} rader för Norra Hamnen`);
  });
});

describe('marks', () => {
  const drawn = (rows: Parameters<typeof profile>[0]) => values(marks(profile(rows, { language: 'sv' }), 'point'));

  it('are filled nowhere where nothing is compared, in the legend neither', () => {
    const alone = drawn(factors([wave], { area: '3' }, 'sv'));
    expect(new Set(alone.map((one) => one['fill'])).size).toBe(1);
    expect(alone.every((one) => one['fill'] !== one['stroke'])).toBe(true);
  });

  it('are filled where the difference is sure, and the legend says what else hollow means', () => {
    const points = drawn(rows).filter((one) => 'factor' in one);
    for (const row of rows.filter((one) => one.value !== null)) {
      const point = points.find((one) => one['factor'] === row.factor)!;
      expect(point['fill'] === point['stroke'], row.factor).toBe(row.word === 'clearlyHigher' || row.word === 'clearlyLower');
    }
    const partly = compare([wave], { area: '3' }, { with: 'reference' }, 'sv');
    expect(texts(profile(partly, { language: 'sv' }))).toContain('ingen säker skillnad eller ingen jämförelse');
    expect(texts(profile(rows, { language: 'sv' }))).toContain('ingen säker skillnad');
  });
});
