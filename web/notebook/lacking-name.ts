/** What a notebook made in Observable's tools may use and cells here have not, as it is called there. */
export const lackingName = (name: string): string | undefined => (elsewhere.includes(name) ? name : kinds.get(name));
const elsewhere: readonly string[] = [
  'FileAttachment', 'FileAttachments', 'DuckDBClient', 'SQLiteDatabaseClient', 'Plot', 'd3', 'topojson', 'React', 'ReactDOM', 'duckdb', 'echarts', 'mapboxgl', 'vg',
  'L', '_', 'Generators', 'Mutable', 'Promises', 'DOM', 'Files', 'now', 'resize', 'dark', 'tex', 'mermaid', 'require', 'secret', 'Secret', '__query',
]; // prettier-ignore
/** Kinds of cells become calls of these. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['DatabaseClient', 'DatabaseClient (SQL)'],
  ['Interpreter', 'Interpreter (Node, Python, R)'],
  ['dot', 'dot (Graphviz)'],
  ['db', 'db (SQL)'],
  ['@variable', 'import'],
]);
