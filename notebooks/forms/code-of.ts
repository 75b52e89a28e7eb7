/** From a form to the code that an analyst would write. */
import {
  type CellForm,
  type ChoiceFieldName,
  type ChoicesForm,
  formCalls,
  formCharts,
  type FormShow,
  type FormValue,
  isChart,
  isReference,
  type RowsForm,
} from './cell-form.ts';

const longestLine = 120;

/** @throws {FormInvalid} when a name cannot be one in JavaScript */
export function codeOf(form: CellForm): string {
  if (!isName(form.name)) throw new FormInvalid(form.name);
  const lines = form.kind === 'rows' ? rowsCode(form) : choicesCode(form);
  return [...tablesLine(form), ...lines].join('\n');
}

function rowsCode({ call, name, survey, filter, with: other, shows }: RowsForm): string[] {
  const entries = Object.entries({ survey, ...filter }).map(([key, value]) => `${keyCode(key)}: ${valueCode(value)}`);
  const options = call === 'compare' && other !== undefined ? `, { with: ${valueCode(other)} }` : '';
  const short = `const ${name} = await ${call}({ ${entries.join(', ')} }${options});`;
  const rows =
    short.length <= longestLine ? [short] : [`const ${name} = await ${call}({`, ...entries.map((entry) => `  ${entry},`), `}${options});`];
  return [...rows, ...shows.map((show) => `display(${showCode(show, name)});`)];
}

function showCode(show: FormShow, name: string): string {
  if (show === 'areaMap') return `await chart(areaMap(${name}, { areas: await areaShapes(${name}) }))`;
  if (isChart(show)) return `await chart(${show}(${name}))`;
  return `${show === 'table' ? 'tableOf' : show}(${name})`;
}

/** Which text names a field to the reader. */
const labels: Readonly<Record<ChoiceFieldName, string>> = {
  wave: 't.labels.wave',
  place: 't.labels.area',
  level: 't.labels.grade',
  sex: 't.labels.sex',
  comparison: 't.labels.compareWith',
};

const choicesCode = ({ name, survey, fields }: ChoicesForm): string[] => [
  `const ${name} = view(`,
  '  await choices(async (value) => {',
  `    const { options } = await availability({ survey: ${JSON.stringify(survey)}, ...value });`,
  '    return [',
  ...fields.map((field) => `      { name: ${JSON.stringify(field)}, label: ${labels[field]}, options: options.${field} ?? [] },`),
  '    ].filter((field) => field.options.length > 0);',
  '  }),',
  ');',
];

/** The cell declares the tables that it asks for; where the survey is chosen in another cell, that one does. */
function tablesLine(form: CellForm): string[] {
  const { survey } = form;
  if (isReference(survey) || !isDeclarable(survey)) return [];
  const wave = form.kind === 'rows' ? form.filter['wave'] : undefined;
  const waves = wave === undefined || isReference(wave) ? [] : [wave].flat();
  const every = waves.length === 0 || waves.some((one) => one === 'each' || !isDeclarable(one));
  return [`// tables: ${(every ? ['*'] : [...new Set(waves)]).map((one) => `${survey}/${one}`).join(', ')}`];
}

/** What the line can say: it parts tables by commas and waves by a slash. */
const isDeclarable = (code: string): boolean => /^[^,/\s\p{C}]+(?: [^,/\s\p{C}]+)*$/u.test(code) && code !== '*';

const keyCode = (key: string): string => (isIdentifier(key) ? key : JSON.stringify(key));

function valueCode(value: FormValue): string {
  if (!isReference(value))
    return typeof value === 'string' ? JSON.stringify(value) : `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
  const [head, ...rest] = value.name.split('.');
  if (!isName(head!) || !rest.every(isIdentifier)) throw new FormInvalid(value.name);
  return value.name;
}

const isIdentifier = (text: string): boolean => /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(text);

/** Words of the language, and those that the code of forms itself needs to mean what they do. */
const taken = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if ' +
    'implements import in instanceof interface let new null package private protected public return static super switch this throw true try ' +
    'typeof undefined var void while with yield ' +
    'display view chart areaShapes headline cards tableOf sentences choices availability t field options value'
  )
    .split(' ')
    .concat(formCalls, formCharts),
);

/** Whether a cell of a form may give its rows this name. */
export const isName = (text: string): boolean => isIdentifier(text) && !taken.has(text);

export class FormInvalid extends Error {
  readonly code = 'formInvalid';
  constructor(readonly text: string) {
    super(`codeOf needs a name of letters, digits and _ that means nothing else, and got "${text}"`);
  }
}
