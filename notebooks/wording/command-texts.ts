/**
 * What the command line says, in both languages: a part of the one catalogue that pages have no use for, and therefore do not carry.
 * JSON and CSV keep their English names; they are read by programs.
 */
import type { Language } from '../../survey/text.ts';

/** Commands that read an instrument and a file of answers and write rows. */
export const rowCommands = ['factors', 'rank', 'trend', 'compare', 'associate', 'reliability', 'coverage'] as const;
export type RowCommand = (typeof rowCommands)[number];
export type Command =
  | 'check'
  | 'draft'
  | 'compose'
  | 'ddi'
  | 'import'
  | 'municipality'
  | 'admin-link'
  | 'second-factor-off'
  | 'remind'
  | 'release'
  | 'register'
  | 'settings'
  | 'worker'
  | 'backup'
  | 'restore'
  | 'keys'
  | 'doctor'
  | 'area-set'
  | 'schools'
  | 'classes'
  | RowCommand;

/** Why an estimate has no interval, or an alpha or a model is not to be had. */
export type NotEstimableReason =
  'noAnswers' | 'noDegreesOfFreedom' | 'noCutPoint' | 'singlePsu' | 'collinear' | 'separated' | 'fewItems' | 'noVariance';

export interface CommandTexts {
  readonly summaries: Readonly<Record<Command, string>>;
  readonly help: { readonly usage: string; readonly more: string };
  /** Of a row command: what it does, its own options, and what the shared ones mean. */
  readonly usage: (command: RowCommand) => string;
  readonly wrong: {
    readonly noOption: (name: string) => string;
    readonly forTheList: string;
    readonly needsValue: (option: string) => string;
    readonly takesNoValue: (option: string) => string;
    readonly standsAlone: (word: string) => string;
    readonly needsInstrument: (command: string) => string;
    readonly needsData: (command: string) => string;
    readonly noSuch: (what: 'command' | 'option' | 'format' | 'group' | 'language', word: string) => string;
    readonly didYouMean: (word: string) => string;
    readonly known: (words: string) => string;
    readonly noFile: (path: string) => string;
    readonly folder: (path: string) => string;
    readonly noPermission: (path: string) => string;
    readonly cannotBeRead: (path: string, why: string) => string;
  };
  readonly notices: {
    readonly rowsLeftOut: (skipped: number, read: number) => string;
    readonly pooled: (waves: string) => string;
    readonly eachWave: (waves: string) => string;
    readonly derived: (factors: string) => string;
    readonly allocated: (variables: readonly string[]) => string;
    readonly hiddenForOthers: (hidden: number, rows: number) => string;
    readonly meansScaled: string;
    /** The waves whose answers a register weighs. */
    readonly weighted: (waves: string) => string;
    readonly unprotected: string;
    readonly notAtThisLevel: (by: string, instead: readonly string[], wave: boolean) => string;
    readonly nothing: string;
    readonly noScales: (file: string) => string;
    /** Asked for without protection. */
    readonly notMade: (by: string, instead: readonly string[]) => string;
    /** What a command gives without protection that is not released; those left out give nothing more. */
    readonly unprotectedGives: Readonly<Partial<Record<RowCommand, string>>>;
    readonly noPlaces: string;
    readonly needsRegister: string;
    readonly noRows: Readonly<Record<RowCommand, string>>;
  };
  /** `motvikt check`: its use, and the summary of a sound instrument. */
  readonly check: {
    readonly usage: string;
    readonly about: string;
    readonly problems: (n: number) => string;
    readonly sound: (id: string, version: string, synthetic: boolean) => string;
    /** Sound, but no wave may be imported with it yet; `lacks` says why. */
    readonly unfinished: (id: string, version: string, synthetic: boolean) => string;
    readonly lacks: Readonly<Record<'title' | 'origin' | 'scales', string>>;
    readonly items: (n: number, sections: number) => string;
    readonly scales: (n: number, risk: number, protective: number, outcomes: number) => string;
    readonly withoutCutPoints: (n: number) => string;
    readonly borrowedCut: (n: number, grades: string) => string;
    readonly groups: (list: string) => string;
    readonly background: (list: string) => string;
    readonly rules: (n: number, released: 'all' | 'unflagged') => string;
    readonly noMapping: string;
    readonly reads: (columns: number, ignored: number | 'others', design: readonly string[]) => string;
    readonly design: {
      readonly strata: (column: string, within: string) => string;
      readonly numberedWithin: (groups: string) => string;
      readonly psus: (column: string) => string;
      readonly weights: (column: string) => string;
      readonly fpc: (column: string) => string;
    };
  };
  readonly draft: {
    readonly usage: string;
    readonly needsFile: string;
    readonly lookAt: string;
    readonly place: (path: string, line: number) => string;
  };
  readonly import: {
    readonly usage: (municipality: string) => string;
    readonly noMunicipality: (slug: string, known: string) => string;
    /** Left out, and nothing tells which one is meant. */
    readonly whichMunicipality: (known: string) => string;
    readonly putRightFirst: string;
    /** Of the example municipality, to whoever is about to put real answers there. */
    readonly exampleIsOpen: (name: string) => string;
    /** Behind it. */
    readonly addOwn: string;
    readonly imported: (data: string, rows: number, seconds: string, waves: string, skipped: number) => string;
    readonly before: (data: string, when: string, file: string, waves: string) => string;
    readonly waveIsThere: (data: string, wave: string, when: string) => string;
    readonly waveIsAsked: (data: string, waves: string) => string;
    readonly nothingChanges: string;
    readonly otherInstrument: (id: string, version: string) => string;
  };
  readonly municipality: {
    readonly usage: string;
    readonly badSlug: (slug: string) => string;
    readonly isThere: (slug: string, name: string) => string;
    readonly added: (slug: string, name: string) => string;
  };
  readonly headings: {
    readonly factor: string;
    readonly outcome: string;
    readonly statistic: string;
    /** In the group, and of these with an answer. */
    readonly pupils: string;
    readonly answered: string;
    readonly responses: string;
    readonly value: string;
    readonly interval: string;
    readonly among: string;
    readonly place: string;
    readonly possiblePlaces: string;
    readonly standardError: string;
    readonly since: string;
    readonly change: string;
    readonly model: string;
    readonly perStep: string;
    readonly p: string;
    readonly comparison: string;
    readonly other: string;
    readonly difference: string;
    readonly word: string;
    readonly oddsRatio: string;
    readonly attributable: string;
    readonly risks: string;
    readonly protections: string;
    readonly alpha: string;
    readonly item: string;
    readonly itemRest: string;
    readonly register: string;
    readonly registered: string;
    readonly coverage: string;
    readonly participation: string;
    readonly schools: string;
  };
  readonly cells: {
    readonly share: string;
    readonly mean: string;
    readonly meanOf100: string;
    readonly meanIn: (unit: string) => string;
    readonly about: (n: string) => string;
    readonly to: (low: string, high: string) => string;
    readonly nearlyNobody: string;
    readonly nearlyEverybody: string;
    readonly among: Readonly<Record<'areas' | 'schools' | 'factors', string>>;
    readonly placeOf: (place: number, of: number) => string;
    readonly surelyHigh: string;
    readonly questionChanged: string;
    readonly models: Readonly<Record<'linear' | 'logistic', string>>;
    readonly all: string;
    readonly registers: Readonly<Record<'area' | 'school', string>>;
    readonly schoolsOf: (takingPart: number, all: number) => string;
    readonly notEstimable: Readonly<Record<NotEstimableReason, string>>;
  };
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const sharedOptionsEn = `
  --register      head-counts of the waves (JSON; docs/register-format.md): answers are weighted to them if the file says so, as on a server
                  that has them, and coverage needs them
  --format        table (the default), json or csv
  --unprotected   complete estimates with their standard errors; not safe to publish: for your own file on your own machine
  --skip-bad-rows leave out rows with values that the instrument does not know
  --language      sv or en; left out: as LANG says
`;
const sharedOptionsSv = `
  --register      antal elever per mätomgång (JSON; docs/register-format.md): svaren vägs efter dem om filen säger det, som på en server
                  som har dem, och täckning behöver dem
  --format        table (förvalt), json eller csv
  --unprotected   fullständiga skattningar med medelfel; får inte publiceras: för din egen fil på din egen dator
  --skip-bad-rows utelämna rader med värden som instrumentet inte känner till
  --language      sv eller en; utan valet gäller LANG
`;
const optionLine = '[--by VARIABLES] [--register FILE] [--format table|json|csv] [--unprotected] [--skip-bad-rows] [--language sv|en]';
const usageLine = (command: RowCommand, word: 'usage' | 'användning'): string => {
  const options = command === 'coverage' ? optionLine.replace('[--register FILE]', '--register FILE') : optionLine;
  return `${word}: motvikt ${command} --instrument FILE.json --data FILE ${command === 'factors' ? options.replace('VARIABLES', 'wave,area,grade,sex,…') : options}\n`;
};

const anyGroupingEn = 'For your own file on your own machine, --unprotected gives any grouping.';
const anyGroupingSv = 'För din egen fil på din egen dator ger --unprotected vilken gruppering som helst.';

const en: CommandTexts = {
  summaries: {
    check: 'check an instrument file and tell every mistake in it',
    draft: "draft an instrument file from a data file's columns and labels",
    compose: 'make an instrument file of the form and modules that you choose',
    ddi: 'write an instrument as DDI-Codebook XML, for archives',
    import: 'import a data file into the database',
    municipality: 'list the municipalities of the database, or add one',
    'admin-link': 'print a link that makes an administrator',
    'second-factor-off': 'take a lost second step of signing in away from a person',
    remind: 'send letters about follow-ups of plans that come near or are overdue',
    release: 'release a stored wave anew, checked with what is out already',
    register: 'store head-counts of waves, for coverage and weights',
    settings: 'show or add the rules by which a municipality releases numbers',
    worker: 'do the jobs of the queue, beside a server on PostgreSQL',
    backup: 'write everything of the database to one file, without the keys',
    restore: 'put a backup into an empty database, of either kind',
    keys: 'copy the keys of the answers, list their copies, or put them back',
    'area-set': 'import an area set with its map, or list what there is',
    schools: 'import schools from a list, or list what there is',
    classes: 'import classes with their head-counts from a list',
    doctor: 'look at settings, database, keys, copies and disk, and say what to do',
    factors: 'risk and protective factors per group of a data file',
    rank: 'possible places of areas per factor, and of factors per area',
    trend: 'factors wave by wave, with the change since the wave before',
    compare: 'factors of each group against the fixed list of comparisons',
    associate: 'factors and outcomes: odds ratios, attributable fractions, numbers of risks',
    reliability: 'alpha and item-rest correlations per factor and wave',
    coverage: 'responses against registers of pupils, and schools that took part',
  },
  help: { usage: 'usage: motvikt COMMAND [ARGUMENTS]', more: '"motvikt COMMAND --help" tells more about one command.' },
  usage: (command) => `${usageLine(command, 'usage')}
${
  {
    factors: `Risk and protective factors and outcomes of a data file (CSV or SPSS .sav, packed with gzip or not), one row per factor and group.

  --by            any of wave, area, school, stage, grade, sex and the instrument's background variables; left out: the whole file`,
    rank: `Places of areas per factor (1 is the highest value), and of factors within an area by their difference to the reference. Possible places hold
jointly for all that are ranked. Each wave of the file by itself.

  --by            what is ranked: area (the default) or school, with sex, grade or stage added where those are ranked
                  With --unprotected areas or schools alone, no factors, each with its value and standard error`,
    trend: `Every factor wave by wave, with the change since the wave before. No number is compared across a change of its questions.

  --by            any of area, school, stage, grade, sex and the background variables; left out: everybody. Waves are always told apart
                  With --unprotected also the linear trend of every factor and the logistic trend of every share`,
    compare: `Every factor of a group against the fixed list of comparisons: the other areas, the reference population, the previous and the first
wave, the boys, areas like this one. Each wave of the file by itself.

  --by            area (the default), school, stage, grade, sex, in the combinations that are compared`,
    associate: `Factors and outcomes: odds ratios, population attributable fractions, and how common an outcome is among pupils with so many risks.
An association is no cause. Each wave of the file by itself.

  --by            stage, or nothing (the default): the whole municipality
                  With --unprotected the associations alone, not the numbers of risks`,
    reliability: `Cronbach's alpha with interval, and the correlation of each item with the rest of its scale. Each wave of the file by itself.

  --by            nothing (the default): the whole municipality. With --unprotected any grouping variable`,
    coverage: `Responses per registered pupil, and schools that took part. Each wave of the file by itself.

  --by            area (where pupils live) or school (where they go to school), stage or grade; left out: the whole municipality`,
  }[command]
}${sharedOptionsEn}
Rows are protected by default: rounded, with small groups hidden (docs/disclosure.md). The number of pupils (n) is then that of the group,
also where a question went to some of them only; with --unprotected it is that of the pupils who answered.
`,
  wrong: {
    noOption: (name) => `no option ${name}`,
    forTheList: 'Run "motvikt --help" for the list.',
    needsValue: (option) => `${option} needs a value`,
    takesNoValue: (option) => `${option} takes no value`,
    standsAlone: (word) => `"${word}" stands alone: every word belongs to an option, as in --data FILE`,
    needsInstrument: (command) => `motvikt ${command} needs an instrument: --instrument FILE.json`,
    needsData: (command) => `motvikt ${command} needs a file of answers: --data FILE`,
    noSuch: (what, word) =>
      `no ${{ command: 'command', option: 'option', format: 'format', group: 'grouping variable', language: 'language' }[what]} "${word}"`,
    didYouMean: (word) => `; did you mean "${word}"?`,
    known: (words) => `; known: ${words}`,
    noFile: (path) => `there is no file ${path}`,
    folder: (path) => `${path} is a folder, not a file`,
    noPermission: (path) => `no permission to read ${path}`,
    cannotBeRead: (path, why) => `${path} cannot be read: ${why}`,
  },
  notices: {
    rowsLeftOut: (skipped, read) => `${skipped} of ${read} rows were left out: they hold values that the instrument does not know`,
    pooled: (waves) => `the waves ${waves} are pooled; add wave to --by to tell them apart`,
    eachWave: (waves) => `each wave by itself: ${waves}`,
    derived: (factors) => `cut points derived from this file, for want of frozen ones: ${factors}`,
    allocated: (variables) =>
      `a few rows do not state ${variables.join(' and ')}: in areas where subtraction would show them, they are spread at random over the groups, the same way each time`,
    hiddenForOthers: (hidden, rows) =>
      `${hidden} of ${rows} rows ${hidden === 1 ? 'is' : 'are'} hidden though enough pupils are in the group: with it, subtraction from a total would tell that nearly nobody, or nearly everybody, of the rest did something; the rest is often the few who do not state a variable (docs/disclosure.md)`,
    meansScaled: "protected means are shown as 0-100 of the score's possible range",
    weighted: (waves) => `weighted to the head-counts of schools and grades: ${waves}`,
    unprotected: 'unprotected: these rows are complete estimates and not safe to publish; keep them to yourself',
    notAtThisLevel: (by, instead, wave) =>
      `${by === '' ? 'without --by: not' : `--by ${by} is not`} released at this level.\nYou may ask for: ${instead.join(' · ')}${wave ? ' (wave may be added to each)' : ''}.`,
    nothing: 'nothing',
    noScales: (file) =>
      `${file} has no scales: say under "scales" which items make a risk factor, a protective factor or an outcome (docs/instrument-format.md)`,
    notMade: (by, instead) =>
      `${by === '' ? 'without --by: not' : `--by ${by} is not`} made, with or without protection.\nYou may ask for: ${instead.join(' · ')}.`,
    unprotectedGives: {
      factors: anyGroupingEn,
      rank: 'For your own file on your own machine, --unprotected ranks areas or schools within any other variable.',
      trend: anyGroupingEn,
      compare: anyGroupingEn,
      reliability: anyGroupingEn,
    },
    noPlaces: 'no places to rank: the instrument has neither "area" nor "school" among its groups',
    needsRegister: 'motvikt coverage needs head-counts: --register FILE.json (docs/register-format.md)',
    noRows: {
      factors: 'the instrument has no factors',
      rank: 'nothing is ranked: it takes at least two areas of which values are shown',
      trend: 'the instrument has no factors',
      compare: 'nothing is compared: this file has no second area, wave or reference to compare with',
      associate: 'nothing is associated: it takes a factor with cut points and an outcome that is a share',
      reliability: 'no scale has two items or more',
      coverage: 'nothing to tell: the register has no head-counts for a wave and a place of this file',
    },
  },
  check: {
    usage: 'usage: motvikt check FILE.json [FILE.json …]',
    about: 'Checks instrument files; docs/instrument-format.md describes the format.',
    problems: (n) => (n === 1 ? '1 problem' : `${n} problems`),
    sound: (id, version, synthetic) => `${id} version ${version}: no problems${synthetic ? ' (synthetic)' : ''}`,
    unfinished: (id, version, synthetic) =>
      `${id} version ${version}: no mistakes, but not finished; no file can be imported with it yet${synthetic ? ' (made-up data)' : ''}`,
    lacks: {
      title: 'title: still what the draft wrote; it is shown on the pages, so write what the survey is called',
      origin: 'origin: still what the draft wrote; it is shown on the pages, so write where questions and answers come from',
      scales: 'scales: there are none; say which items make a risk factor, a protective factor or an outcome',
    },
    items: (n, sections) => `${count(n, 'item', 'items')}${sections > 0 ? ` in ${count(sections, 'section', 'sections')}` : ''}`,
    scales: (n, risk, protective, outcomes) =>
      `${count(n, 'scale', 'scales')}: ${risk} risk, ${protective} protective, ${count(outcomes, 'outcome', 'outcomes')}`,
    withoutCutPoints: (n) => `${count(n, 'scale', 'scales')} without cut points: they are derived from the data when these are read`,
    borrowedCut: (n, grades) =>
      `${count(n, 'scale', 'scales')} with no cut point of its own for grade ${grades}: the nearest grade's is taken`,
    groups: (list) => `groups (number of codes, + for more): ${list}`,
    background: (list) => `background variables: ${list}`,
    rules: (n, released) =>
      `${count(n, 'validity rule', 'validity rules')}; released: ${released === 'all' ? 'all responses' : 'flagged responses left out'}`,
    noMapping: 'no mapping: files cannot be imported with it',
    reads: (columns, ignored, design) =>
      `reads ${count(columns, 'column', 'columns')} of a file${ignored === 'others' ? ', all others left out' : ignored > 0 ? `, ${ignored} left out` : ''}; design: ${design.length > 0 ? design.join(', ') : 'none, every row stands alone'}`,
    design: {
      strata: (column, within) => `strata${column === '' ? '' : ` "${column}"`}${within}`,
      numberedWithin: (groups) => ` (numbered within ${groups})`,
      psus: (column) => `PSUs "${column}"`,
      weights: (column) => `weights "${column}"`,
      fpc: (column) => `finite population "${column}"`,
    },
  },
  draft: {
    usage: `motvikt draft FILE

Writes a first instrument file for a file of answers (CSV or SPSS .sav, packed with gzip or not) to standard output,
and to standard error what to look at by hand:

  npm run --silent motvikt -- draft answers.sav > instrument.json
  npm run --silent motvikt -- check instrument.json
`,
    needsFile: 'motvikt draft needs one file',
    lookAt: 'To look at by hand:',
    place: (path, line) => `${path}, line ${line}`,
  },
  import: {
    usage: (
      municipality,
    ) => `Usage: motvikt import --instrument FILE.json --data FILE [--register FILE.json] [--skip-bad-rows] [--leave-release] [--municipality SLUG]

Imports a file of answers (CSV or SPSS .sav, .gz too) into the database: every wave of the file is stored, encrypted, and its
released tables are made. A file is imported whole or not at all.

  --instrument    the instrument that the file answers (docs/instrument-format.md)
  --data          the file
  --register      head-counts of its waves (docs/register-format.md): coverage is told, and answers are weighted if the file says so
  --skip-bad-rows leave rows with bad values out; their number stays with the wave for ever
  --leave-release store the waves and leave releasing them to workers (motvikt worker)
  --municipality  left out: the only one beside the made-up ${municipality}, which has to be named: anybody may use its accounts

The database is the one that npm start uses: DATA_DIR, KEY_DIR and DATABASE_URL say which.
`,
    noMunicipality: (slug, known) =>
      `There is no municipality "${slug}". There are: ${known || 'none'}. Add it: motvikt municipality add ${slug} "Name"`,
    whichMunicipality: (known) =>
      `Say which municipality with --municipality SLUG. There are: ${known || 'none'}. Add one: motvikt municipality add SLUG "Name"`,
    putRightFirst: 'Nothing was imported: put the instrument right first (motvikt check).',
    exampleIsOpen: (name) =>
      `${name} is there to try things out: its accounts stand on the sign-in page, and whoever comes there can use them. Real answers belong in a municipality of their own.`,
    addOwn: 'Add one: motvikt municipality add SLUG "Name"',
    imported: (data, rows, seconds, waves, skipped) =>
      `${data}: ${rows} responses imported and released in ${seconds} s. Waves: ${waves}.${
        skipped === 0
          ? ''
          : ` ${skipped === 1 ? '1 row with bad values was' : `${skipped} rows with bad values were`} left out; the waves' quality records say so.`
      }`,
    before: (data, when, file, waves) =>
      `${data}: the same content was imported before, on ${when} from ${file} (waves ${waves}). Nothing was imported.`,
    waveIsThere: (data, wave, when) => `${data}: wave ${wave} is there already, stored on ${when} from another file`,
    waveIsAsked: (data, waves) => `${data}: pupils are asked in wave ${waves} on this server; give the wave of the file another code`,
    nothingChanges: 'Nothing was imported: a closed wave never changes.',
    otherInstrument: (id, version) =>
      `The database has another instrument "${id}" with version "${version}". Nothing was imported: give the changed instrument a version of its own.`,
  },
  municipality: {
    usage: `usage: motvikt municipality list
       motvikt municipality add SLUG "NAME"

Lists the municipalities of the database, or adds one. SLUG stands in addresses and after --municipality: small letters (a-z), digits
and "-". It starts with the notebooks that come with Motvikt. Files are then imported into it with
motvikt import --municipality SLUG.
`,
    badSlug: (slug) => `"${slug}" is no usable name in addresses; use small letters (a-z), digits and "-", as in min-kommun`,
    isThere: (slug, name) => `Municipality "${slug}" is there already: ${name}.`,
    added: (slug, name) =>
      `${name} is added. A link for its first administrator: motvikt admin-link ${slug}. Import a file into it: motvikt import --municipality ${slug} --instrument FILE.json --data FILE`,
  },
  headings: {
    factor: 'factor',
    outcome: 'outcome',
    statistic: 'statistic',
    pupils: 'pupils',
    answered: 'answered',
    responses: 'responses',
    value: 'value',
    interval: '95 % interval',
    among: 'among',
    place: 'place',
    possiblePlaces: 'possible places',
    standardError: 'standard error',
    since: 'since',
    change: 'change',
    model: 'trend',
    perStep: 'per year or wave',
    p: 'p',
    comparison: 'compared with',
    other: 'its value',
    difference: 'difference',
    word: 'assessment',
    oddsRatio: 'odds ratio',
    attributable: 'attributable',
    risks: 'risks',
    protections: 'protections',
    alpha: 'alpha',
    item: 'item',
    itemRest: 'item-rest',
    register: 'register',
    registered: 'registered',
    coverage: 'coverage',
    participation: 'participation',
    schools: 'schools',
  },
  cells: {
    share: 'share',
    mean: 'mean',
    meanOf100: 'mean (0-100)',
    meanIn: (unit) => `mean (${unit})`,
    about: (n) => `about ${n}`,
    to: (low, high) => `${low} to ${high}`,
    nearlyNobody: 'nearly nobody',
    nearlyEverybody: 'nearly everybody',
    among: { areas: 'areas', schools: 'schools', factors: 'its own factors' },
    placeOf: (place, of) => `${place} of ${of}`,
    surelyHigh: 'surely among the three highest',
    questionChanged: 'question changed',
    models: { linear: 'linear', logistic: 'logistic (odds ratio)' },
    all: 'all',
    registers: { area: 'where pupils live', school: 'where they go to school' },
    schoolsOf: (takingPart, all) => `${takingPart} of ${all}`,
    notEstimable: {
      noAnswers: 'nobody answered',
      noDegreesOfFreedom: 'too few clusters for an interval',
      noCutPoint: 'no cut point',
      singlePsu: 'a stratum has a single cluster',
      collinear: 'the columns say the same thing',
      separated: 'one side is all yes or all no',
      fewItems: 'a single item',
      noVariance: 'all answered alike',
    },
  },
};

const sv: CommandTexts = {
  summaries: {
    check: 'granska en instrumentfil och berätta om varje fel i den',
    draft: 'gör ett utkast till instrumentfil av en datafils kolumner och etiketter',
    compose: 'gör en instrumentfil av den form och de moduler som du väljer',
    ddi: 'skriv ett instrument som DDI-Codebook-XML, för arkiv',
    import: 'läs in en datafil i databasen',
    municipality: 'lista databasens kommuner, eller lägg till en',
    'admin-link': 'skriv ut en länk som gör någon till administratör',
    'second-factor-off': 'ta bort en persons förlorade tvåstegsinloggning',
    remind: 'skicka brev om planers uppföljningar som närmar sig eller är försenade',
    release: 'lämna ut en lagrad mätomgång på nytt, prövad mot det som redan är ute',
    register: 'lagra antalet elever i mätomgångar, för täckning och vikter',
    settings: 'visa eller lägg till reglerna för en kommuns utlämnanden',
    worker: 'gör jobben i kön, bredvid en server på PostgreSQL',
    backup: 'skriv hela databasen till en fil, utan nycklarna',
    restore: 'lägg in en säkerhetskopia i en tom databas, av båda slagen',
    keys: 'kopiera svarens nycklar, lista kopiorna eller lägg tillbaka dem',
    'area-set': 'läs in en områdesindelning med karta, eller visa dem som finns',
    schools: 'läs in skolor ur en lista, eller visa dem som finns',
    classes: 'läs in klasser med antal elever ur en lista',
    doctor: 'se efter inställningar, databas, nycklar, kopior och disk, och säg vad som behövs',
    factors: 'risk- och skyddsfaktorer per grupp i en datafil',
    rank: 'områdenas möjliga platser per faktor, och faktorernas per område',
    trend: 'faktorer per mätomgång, med förändringen sedan förra',
    compare: 'varje grupps faktorer mot den fasta listan av jämförelser',
    associate: 'faktorer och utfall: oddskvoter, tillskrivbara andelar, antal risker',
    reliability: 'alfa och samband mellan fråga och skala, per faktor och mätomgång',
    coverage: 'svar mot register över elever, och skolor som deltog',
  },
  help: { usage: 'användning: motvikt KOMMANDO [ARGUMENT]', more: '"motvikt KOMMANDO --help" berättar mer om ett kommando.' },
  usage: (command) => `${usageLine(command, 'användning')}
${
  {
    factors: `Riskfaktorer, skyddsfaktorer och utfall i en datafil (CSV eller SPSS .sav, packad med gzip eller inte), en rad per faktor och grupp.

  --by            wave, area, school, stage, grade, sex och instrumentets bakgrundsvariabler; utan valet: hela filen`,
    rank: `Områdenas platser per faktor (1 är det högsta värdet), och faktorernas inom ett område efter skillnaden mot referensgruppen. De möjliga
platserna gäller samtidigt för alla som rangordnas. Varje mätomgång i filen för sig.

  --by            vad som rangordnas: area (förvalt) eller school, med sex, grade eller stage till där det rangordnas
                  Med --unprotected bara områden eller skolor, inga faktorer, med värde och medelfel`,
    trend: `Varje faktor mätomgång för mätomgång, med förändringen sedan förra. Inget tal jämförs över en ändring av frågorna.

  --by            area, school, stage, grade, sex och bakgrundsvariablerna; utan valet: alla. Mätomgångar hålls alltid isär
                  Med --unprotected också varje faktors linjära trend och varje andels logistiska trend`,
    compare: `En grupps faktorer mot den fasta listan av jämförelser: övriga områden, referensgruppen, förra och första mätomgången, pojkarna, liknande
områden. Varje mätomgång i filen för sig.

  --by            area (förvalt), school, stage, grade, sex, i de kombinationer som jämförs`,
    associate: `Faktorer och utfall: oddskvoter, tillskrivbara andelar, och hur vanligt ett utfall är bland elever med så många risker.
Ett samband är ingen orsak. Varje mätomgång i filen för sig.

  --by            stage, eller inget (förvalt): hela kommunen
                  Med --unprotected bara sambanden, inte antalet risker`,
    reliability: `Cronbachs alfa med intervall, och varje frågas samband med resten av sin skala. Varje mätomgång i filen för sig.

  --by            inget (förvalt): hela kommunen. Med --unprotected vilken grupperingsvariabel som helst`,
    coverage: `Svar per elev i registret, och skolor som deltog. Varje mätomgång i filen för sig.

  --by            area (där eleverna bor) eller school (där de går i skola), stage eller grade; utan valet: hela kommunen`,
  }[command]
}${sharedOptionsSv}
Rader är skyddade om inget annat sägs: avrundade, med små grupper dolda (docs/disclosure.md). Antalet elever (n) är då gruppens, också där en
fråga bara gick till en del av dem; med --unprotected är det antalet elever som svarade.
`,
  wrong: {
    noOption: (name) => `valet ${name} finns inte`,
    forTheList: 'Kör "motvikt --help" för att se listan.',
    needsValue: (option) => `${option} behöver ett värde`,
    takesNoValue: (option) => `${option} tar inget värde`,
    standsAlone: (word) => `"${word}" står för sig själv: varje ord hör till ett val, som i --data FILE`,
    needsInstrument: (command) => `motvikt ${command} behöver ett instrument: --instrument FILE.json`,
    needsData: (command) => `motvikt ${command} behöver en fil med svar: --data FILE`,
    noSuch: (what, word) =>
      `${{ command: 'kommandot', option: 'valet', format: 'formatet', group: 'grupperingsvariabeln', language: 'språket' }[what]} "${word}" finns inte`,
    didYouMean: (word) => `; menade du "${word}"?`,
    known: (words) => `; det finns: ${words}`,
    noFile: (path) => `filen ${path} finns inte`,
    folder: (path) => `${path} är en mapp, inte en fil`,
    noPermission: (path) => `${path} får inte läsas: behörighet saknas`,
    cannotBeRead: (path, why) => `${path} går inte att läsa: ${why}`,
  },
  notices: {
    rowsLeftOut: (skipped, read) => `${skipped} av ${read} rader utelämnades: de har värden som instrumentet inte känner till`,
    pooled: (waves) => `mätomgångarna ${waves} är sammanslagna; lägg till wave i --by för att hålla isär dem`,
    eachWave: (waves) => `varje mätomgång för sig: ${waves}`,
    derived: (factors) => `gränsvärden härledda ur den här filen, i brist på fastställda: ${factors}`,
    allocated: (variables) =>
      `några få rader anger inte ${variables.join(' och ')}: i områden där de annars kunde räknas fram fördelas de slumpvis över grupperna, på samma sätt varje gång`,
    hiddenForOthers: (hidden, rows) =>
      `${hidden} av ${rows} rader döljs fast gruppen har tillräckligt många elever: med den skulle helheten minus det som visas berätta att nästan ingen, eller nästan alla, av de övriga gjort något; de övriga är ofta de få som inte anger en variabel (docs/disclosure.md)`,
    meansScaled: 'skyddade medelvärden visas som 0-100 av skalans möjliga omfång',
    weighted: (waves) => `vägt efter antalet elever i skolor och årskurser: ${waves}`,
    unprotected: 'oskyddat: raderna är fullständiga skattningar och får inte publiceras; behåll dem för dig själv',
    notAtThisLevel: (by, instead, wave) =>
      `${by === '' ? 'utan --by: visas' : `--by ${by} visas`} inte på den här nivån.\nDu kan begära: ${instead.join(' · ')}${wave ? ' (wave får läggas till var och en)' : ''}.`,
    nothing: 'inget',
    noScales: (file) =>
      `${file} har inga skalor: skriv under "scales" vilka frågor som ger en riskfaktor, en skyddsfaktor eller ett utfall (docs/instrument-format.md)`,
    notMade: (by, instead) =>
      `${by === '' ? 'utan --by: görs' : `--by ${by} görs`} inte, med eller utan skydd.\nDu kan begära: ${instead.join(' · ')}.`,
    unprotectedGives: {
      factors: anyGroupingSv,
      rank: 'För din egen fil på din egen dator rangordnar --unprotected områden eller skolor inom vilken annan variabel som helst.',
      trend: anyGroupingSv,
      compare: anyGroupingSv,
      reliability: anyGroupingSv,
    },
    noPlaces: 'inga platser att rangordna: instrumentet har varken "area" eller "school" bland sina grupper',
    needsRegister: 'motvikt coverage behöver antal elever: --register FIL.json (docs/register-format.md)',
    noRows: {
      factors: 'instrumentet har inga faktorer',
      rank: 'inget rangordnas: det krävs minst två områden vars värden visas',
      trend: 'instrumentet har inga faktorer',
      compare: 'inget jämförs: filen har inget annat område, ingen annan mätomgång och ingen referens att jämföra med',
      associate: 'inga samband: det krävs en faktor med gränsvärden och ett utfall som är en andel',
      reliability: 'ingen skala har två frågor eller fler',
      coverage: 'inget att berätta: registret har inget antal elever för någon mätomgång och plats i filen',
    },
  },
  check: {
    usage: 'användning: motvikt check FILE.json [FILE.json …]',
    about: 'Granskar instrumentfiler; docs/instrument-format.md beskriver formatet.',
    problems: (n) => `${n} fel`,
    sound: (id, version, synthetic) => `${id} version ${version}: inga fel${synthetic ? ' (påhittade data)' : ''}`,
    unfinished: (id, version, synthetic) =>
      `${id} version ${version}: inga fel, men inte färdig; ingen fil kan läsas in med den ännu${synthetic ? ' (påhittade data)' : ''}`,
    lacks: {
      title: 'title: står kvar från utkastet; den visas på sidorna, så skriv vad undersökningen heter',
      origin: 'origin: står kvar från utkastet; det visas på sidorna, så skriv varifrån frågor och svar kommer',
      scales: 'scales: det finns inga; skriv vilka frågor som ger en riskfaktor, en skyddsfaktor eller ett utfall',
    },
    items: (n, sections) => `${count(n, 'fråga', 'frågor')}${sections > 0 ? ` i ${count(sections, 'avsnitt', 'avsnitt')}` : ''}`,
    scales: (n, risk, protective, outcomes) =>
      `${count(n, 'skala', 'skalor')}: ${count(risk, 'riskfaktor', 'riskfaktorer')}, ${count(protective, 'skyddsfaktor', 'skyddsfaktorer')}, ${count(outcomes, 'utfall', 'utfall')}`,
    withoutCutPoints: (n) => `${count(n, 'skala', 'skalor')} utan gränsvärden: de härleds ur data när de läses`,
    borrowedCut: (n, grades) =>
      `${count(n, 'skala', 'skalor')} utan eget gränsvärde för årskurs ${grades}: närmaste årskurs gränsvärde tas`,
    groups: (list) => `grupper (antal koder, + för fler): ${list}`,
    background: (list) => `bakgrundsvariabler: ${list}`,
    rules: (n, released) =>
      `${count(n, 'granskningsregel', 'granskningsregler')}; publiceras: ${released === 'all' ? 'alla svar' : 'utan markerade svar'}`,
    noMapping: 'ingen koppling till kolumner: filer kan inte läsas in med det',
    reads: (columns, ignored, design) =>
      `läser ${count(columns, 'kolumn', 'kolumner')} i en fil${ignored === 'others' ? ', alla andra utelämnas' : ignored > 0 ? `, ${ignored} utelämnas` : ''}; urval: ${design.length > 0 ? design.join(', ') : 'inget, varje rad står för sig själv'}`,
    design: {
      strata: (column, within) => `strata${column === '' ? '' : ` "${column}"`}${within}`,
      numberedWithin: (groups) => ` (numrerade inom ${groups})`,
      psus: (column) => `urvalsenheter "${column}"`,
      weights: (column) => `vikter "${column}"`,
      fpc: (column) => `ändlig population "${column}"`,
    },
  },
  draft: {
    usage: `motvikt draft FILE

Skriver en första instrumentfil för en fil med svar (CSV eller SPSS .sav, packad med gzip eller inte) till standard ut,
och till standard fel det som behöver ses över för hand:

  npm run --silent motvikt -- draft svar.sav > instrument.json
  npm run --silent motvikt -- check instrument.json
`,
    needsFile: 'motvikt draft behöver en fil',
    lookAt: 'Att se över för hand:',
    place: (path, line) => `${path}, rad ${line}`,
  },
  import: {
    usage: (
      municipality,
    ) => `Användning: motvikt import --instrument FILE.json --data FILE [--register FILE.json] [--skip-bad-rows] [--leave-release] [--municipality SLUG]

Läser in en fil med svar (CSV eller SPSS .sav, även .gz) i databasen: varje mätomgång i filen lagras krypterad, och dess godkända
tabeller görs. En fil läses in hel eller inte alls.

  --instrument    instrumentet som filen svarar på (docs/instrument-format.md)
  --data          filen
  --register      antal elever i dess mätomgångar (docs/register-format.md): täckningen visas, och svaren vägs om filen säger det
  --skip-bad-rows utelämna rader med felaktiga värden; antalet följer mätomgången för alltid
  --leave-release lagra mätomgångarna och låt arbetare lämna ut dem (motvikt worker)
  --municipality  utelämnad: den enda vid sidan av påhittade ${municipality}, som måste nämnas: vem som helst får använda dess konton

Databasen är den som npm start använder: DATA_DIR, KEY_DIR och DATABASE_URL säger vilken.
`,
    noMunicipality: (slug, known) =>
      `Kommunen "${slug}" finns inte. Det finns: ${known || 'ingen'}. Lägg till den: motvikt municipality add ${slug} "Namn"`,
    whichMunicipality: (known) =>
      `Säg vilken kommun med --municipality KOD. Det finns: ${known || 'ingen'}. Lägg till en: motvikt municipality add KOD "Namn"`,
    putRightFirst: 'Inget lästes in: rätta instrumentet först (motvikt check).',
    exampleIsOpen: (name) =>
      `${name} är till för att prova: dess konton står på inloggningssidan, och vem som helst som kommer dit kan använda dem. Riktiga svar hör hemma i en egen kommun.`,
    addOwn: 'Lägg till en: motvikt municipality add KOD "Namn"',
    imported: (data, rows, seconds, waves, skipped) =>
      `${data}: ${rows} svar lästes in och tabellerna gjordes på ${seconds.replace('.', ',')} s. Mätomgångar: ${waves}.${
        skipped === 0
          ? ''
          : ` ${skipped === 1 ? '1 rad med felaktiga värden' : `${skipped} rader med felaktiga värden`} utelämnades; det står i mätomgångarnas kvalitetsuppgifter.`
      }`,
    before: (data, when, file, waves) => `${data}: samma innehåll lästes in ${when} från ${file} (mätomgångar ${waves}). Inget lästes in.`,
    waveIsAsked: (data, waves) => `${data}: elever tillfrågas i mätomgången ${waves} på den här servern; ge filens mätomgång en annan kod`,
    waveIsThere: (data, wave, when) => `${data}: mätomgången ${wave} finns redan, lagrad ${when} från en annan fil`,
    nothingChanges: 'Inget lästes in: en stängd mätomgång ändras aldrig.',
    otherInstrument: (id, version) =>
      `Databasen har ett annat instrument "${id}" med version "${version}". Inget lästes in: ge det ändrade instrumentet en egen version.`,
  },
  municipality: {
    usage: `användning: motvikt municipality list
            motvikt municipality add KOD "NAMN"

Listar databasens kommuner, eller lägger till en. KOD står i adresser och efter --municipality: små bokstäver (a-z), siffror
och "-". Den börjar med de analyser som följer med Motvikt. Filer läses sedan in i den med
motvikt import --municipality KOD.
`,
    badSlug: (slug) => `"${slug}" kan inte stå i adresser; använd små bokstäver (a-z), siffror och "-", som i min-kommun`,
    isThere: (slug, name) => `Kommunen "${slug}" finns redan: ${name}.`,
    added: (slug, name) =>
      `${name} är tillagd. En länk för dess första administratör: motvikt admin-link ${slug}. Läs in en fil i den: motvikt import --municipality ${slug} --instrument FILE.json --data FILE`,
  },
  headings: {
    factor: 'faktor',
    outcome: 'utfall',
    statistic: 'mått',
    pupils: 'elever',
    answered: 'svarade',
    responses: 'svar',
    value: 'värde',
    interval: '95 % intervall',
    among: 'bland',
    place: 'plats',
    possiblePlaces: 'möjliga platser',
    standardError: 'medelfel',
    since: 'sedan',
    change: 'förändring',
    model: 'trend',
    perStep: 'per år eller omgång',
    p: 'p',
    comparison: 'jämfört med',
    other: 'dess värde',
    difference: 'skillnad',
    word: 'bedömning',
    oddsRatio: 'oddskvot',
    attributable: 'tillskrivbart',
    risks: 'risker',
    protections: 'skydd',
    alpha: 'alfa',
    item: 'fråga',
    itemRest: 'fråga mot skala',
    register: 'register',
    registered: 'i registret',
    coverage: 'täckning',
    participation: 'deltagande',
    schools: 'skolor',
  },
  cells: {
    share: 'andel',
    mean: 'medelvärde',
    meanOf100: 'medelvärde (0-100)',
    meanIn: (unit) => `medelvärde (${unit})`,
    about: (n) => `omkring ${n}`,
    to: (low, high) => `${low} till ${high}`,
    nearlyNobody: 'nästan ingen',
    nearlyEverybody: 'nästan alla',
    among: { areas: 'områden', schools: 'skolor', factors: 'egna faktorer' },
    placeOf: (place, of) => `${place} av ${of}`,
    surelyHigh: 'säkert bland de tre högsta',
    questionChanged: 'frågan ändrad',
    models: { linear: 'linjär', logistic: 'logistisk (oddskvot)' },
    all: 'alla',
    registers: { area: 'där eleverna bor', school: 'där de går i skola' },
    schoolsOf: (takingPart, all) => `${takingPart} av ${all}`,
    notEstimable: {
      noAnswers: 'ingen svarade',
      noDegreesOfFreedom: 'för få klasser eller urvalsenheter för ett intervall',
      noCutPoint: 'inget gränsvärde',
      singlePsu: 'ett stratum har en enda urvalsenhet',
      collinear: 'kolumnerna säger samma sak',
      separated: 'ena sidan är bara ja eller bara nej',
      fewItems: 'en enda fråga',
      noVariance: 'alla svarade lika',
    },
  },
};

const catalogue: Readonly<Record<Language, CommandTexts>> = { sv, en };
export const commandTextsFor = (language: Language): CommandTexts => catalogue[language];
