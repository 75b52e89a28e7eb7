/**
 * Derives cut points from a reference population, per grade and for all, and writes them into an instrument file as a version.
 * Done once, with the first wave; the same cuts then judge every later one. Scales that have cut points already keep them.
 *
 *   npx tsx scripts/freeze-cut-points.ts INSTRUMENT.json --data FILE.csv --wave 2022 --version NAME --sv "…" --en "…"
 */
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { keptRows } from '../analysis/factor-variables.ts';
import { deriveCutPoints } from '../analysis/scoring/cut-points.ts';
import { freezeCutPoints } from '../analysis/scoring/freeze-cut-points.ts';
import { scoreScale } from '../analysis/scoring/score-scale.ts';
import type { Columns } from '../survey/columns/columns.ts';
import { splitByGroup } from '../survey/columns/split-by-group.ts';
import { readInstrument } from '../survey/format/read-instrument.ts';
import { importColumns } from '../survey/importing/import-columns.ts';
import type { CutPoint, Instrument } from '../survey/instrument/instrument.ts';
import { compactJson } from './compact-json.ts';

/** A grade with fewer scored pupils than this gets no cut of its own. */
const minPerGrade = 200;

interface InstrumentFile {
  scales: { id: string; cutPoints?: { version: string; byGrade: Record<string, CutPoint> } }[];
  cutPointVersions?: Record<string, unknown>;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    wave: { type: 'string' },
    version: { type: 'string' },
    sv: { type: 'string' },
    en: { type: 'string' },
  },
});
const [path] = positionals;
const { version, wave, sv, en } = options;
if (!path || !version || !wave || !sv || !en || !options.data)
  fail('needs INSTRUMENT.json, --data FILE, --wave, --version, and --sv and --en to name the population');

const json = readFileSync(path, 'utf8');
const read = readInstrument(json);
if (!read.ok) fail(read.problems.map(({ path: at, words }) => `${at}: ${words.en}`).join('\n'));
const { instrument } = read;
const reference = splitByGroup(await readColumns(instrument), 'wave').get(wave) ?? fail(`the data have no wave "${wave}"`);

const file = JSON.parse(json) as InstrumentFile;
const kept = keptRows(instrument, reference);
for (const scale of instrument.scales) {
  const written = file.scales.find(({ id }) => id === scale.id)!;
  if (scale.kind === 'outcome' || written.cutPoints) continue;
  const scores = scoreScale(scale, reference).map((score, row) => (kept !== null && kept[row] === 0 ? NaN : score));
  const byGrade = deriveCutPoints(scale.kind, scores, reference.groups.get('grade') ?? null, {
    ...instrument.cutPointRule,
    weight: reference.design.weight,
    minPerGrade,
  });
  // Nobody has a score: the scale stays without a cut.
  if (Object.keys(byGrade).length === 0) continue;
  written.cutPoints = { version, byGrade: freezeCutPoints(scale, byGrade) };
  console.log(
    scale.id.padEnd(32),
    Object.entries(byGrade)
      .map(([grade, cut]) => `${grade}: ${cut.cut.toFixed(3)} (${Math.round(100 * cut.referenceShare)} %)`)
      .join('  '),
  );
}
const { deviation, multiplier } = instrument.cutPointRule;
file.cutPointVersions = {
  ...file.cutPointVersions,
  [version]: { population: { sv, en }, deviation, multiplier, weighted: reference.design.weight !== null, screening: instrument.screening },
};
const written = `${compactJson(file)}\n`;
const again = readInstrument(written);
if (!again.ok)
  fail(`would write a file that cannot be read:\n${again.problems.map(({ path: at, words }) => `${at}: ${words.en}`).join('\n')}`);
writeFileSync(path, written);

async function readColumns(of: Instrument): Promise<Columns> {
  const result = await importColumns(of, { name: basename(options.data!), bytes: createReadStream(options.data!) }, { skipBadRows: false });
  return result.kind === 'imported'
    ? result.columns
    : fail(`${options.data} does not fit the instrument; "motvikt factors" with the same files says where`);
}

function fail(message: string): never {
  console.error(`freeze-cut-points ${message}`);
  process.exit(1);
}
