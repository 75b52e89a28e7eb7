/** A notebook of 60 cells such as a report has: one input, and fourteen sections that each ask, draw, list and say what depends on it. */
import { type Cell, writeNotebook } from '../../notebooks/document/read-notebook.ts';

const survey = 'bench-municipality';

interface Section {
  /** An expression of rows, of the input `choice`. */
  readonly rows: string;
  readonly chart: 'profile' | 'heatmap';
}

const compared = (filter: string, comparison: string): string => `compare({ ...filter, ${filter} }, { with: "${comparison}" })`;
const sections: readonly Section[] = [
  ...['risk', 'protective', 'outcome'].map((kind): Section => ({ rows: compared(`kind: "${kind}"`, 'rest'), chart: 'profile' })),
  ...['community', 'family', 'school', 'peer-individual'].flatMap((domain): Section[] => [
    { rows: compared(`domain: "${domain}"`, 'rest'), chart: 'profile' },
    { rows: compared(`domain: "${domain}", level: "stage=lower"`, 'rest'), chart: 'profile' },
  ]),
  { rows: compared('level: "stage=upper"', 'rest'), chart: 'profile' },
  { rows: 'factors({ ...filter, grade: "each" })', chart: 'heatmap' },
  { rows: 'factors({ ...filter, domain: "community" })', chart: 'profile' },
];

const cellsOf = ({ rows, chart }: Section, k: number): string[] => [
  `const rows${k} = await ${rows}; const shown${k} = rows${k}.objects();`,
  `display(html\`<h2 data-of=\${choice.area}>\${place}: ${k}. \${shown${k}.length}</h2><p>\${headline(rows${k})}</p>\`);`,
  `const figure${k} = await chart(${chart}(rows${k})); figure${k}.dataset.of = choice.area; display(figure${k});`,
  `const list${k} = table(rows${k}, { caption: place }); list${k}.dataset.of = choice.area; display(list${k});`,
];

/** Cells that show something that depends on the area: heading, chart and table of each section, and the lead. */
export const dependents = 3 * sections.length + 1;

/** The choice stands last, as it may: the order on the page does not matter. */
export function sixtyCells(): string {
  const values = [
    `// tables: ${survey}/*\nconst filter = { survey, wave: "2026", area: choice.area };`,
    `const survey = "${survey}"; const [origin] = await released(survey);`,
    `const place = shown1[0]?.placeLabel ?? "";\ndisplay(html\`<p data-of=\${choice.area}>\${place}</p>\`);`,
    ...sections.flatMap((section, i) => cellsOf(section, i + 1)),
    'const choice = view(await choose(["area"], { given: { survey, wave: "2026", comparison: "rest" } }));',
  ];
  const cells: Cell[] = values.map((value, i) => ({ id: i + 1, mode: 'js', value, pinned: false, hidden: false }));
  if (cells.length !== 60) throw new Error(`the notebook has ${cells.length} cells`);
  return writeNotebook({ title: 'Sixty cells', cells });
}
