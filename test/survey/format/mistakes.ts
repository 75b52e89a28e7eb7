import type { Loose } from './small-instrument.ts';

/** One mistake in the small instrument, and the one line that an author must get for it. */
export type Mistake = readonly [what: string, change: (i: Loose) => void, line: string];

const label = { sv: 'x', en: 'x' };

/** Every kind of mistake that the format knows. docs/instrument-format.md lists the same messages; a test holds them together. */
export const mistakes: readonly Mistake[] = [
  // Shapes
  [
    'an unknown key',
    (i) => (i.items[0].reversd = true),
    'items[0]: unknown key "reversd"; known: id, concept, question, answers, missing, shownWhen',
  ],
  [
    'a misspelt key',
    (i) => ((i.items[0].concpt = i.items[0].concept), delete i.items[0].concept),
    'items[0]: unknown key "concpt"; did you mean "concept"?',
  ],
  ['an unknown key at the top', (i) => (i.itmes = []), 'unknown key "itmes"; did you mean "items"?'],
  ['a missing part', (i) => delete i.groups, 'groups: is missing; it must be a list [ … ]'],
  [
    'no items',
    (i) => Object.assign(i, { items: [], sections: [], scales: [], validityRules: [], mapping: {} }),
    'items: has no items; an instrument needs at least one',
  ],
  ['a missing title', (i) => delete i.title, 'title: is missing; write { "sv": "…", "en": "…" }'],
  ['a list that is none', (i) => (i.sections = 'place'), 'sections: must be a list [ … ], not "place"'],
  ['an object that is none', (i) => (i.cutPointVersions = []), 'cutPointVersions: must be an object { … }, not an empty list'],
  ['a text without language', (i) => (i.title = 'Small'), 'title: is a text without language; write { "sv": "…", "en": "…" }'],
  ['a text that is a number', (i) => (i.title = 3), 'title: must be a text per language, { "sv": "…", "en": "…" }, not 3'],
  ['a missing language', (i) => (i.items[1].concept = { en: 'x' }), 'items[1].concept: has no "sv"; every text is needed in sv and en'],
  ['an unknown language', (i) => (i.title.English = 'x'), 'title: unknown language "English"; known: sv, en'],
  ['an empty text', (i) => (i.title.sv = ' '), 'title.sv: is empty'],
  ['a language with a number', (i) => (i.title.sv = 5), 'title.sv: must be a text, not 5'],
  ['a flag that is a word', (i) => (i.synthetic = 'yes'), 'synthetic: must be true or false, not "yes"'],
  [
    'an id with a space',
    (i) => (i.sections[0].id = 'my place'),
    'sections[0].id: is no usable name; use a letter first, then up to 63 letters (a-z), digits, "_", "-" or "."',
  ],
  [
    'an instrument id in capitals',
    (i) => (i.id = 'Small'),
    'id: is no usable name; use small letters (a-z), digits and "-", a letter first',
  ],
  ['an odd version', (i) => (i.version = 'first one'), 'version: is no usable version; use letters, digits, ".", "-", "_" and "@"'],
  [
    'an unknown kind',
    (i) => (i.scales[0].kind = 'protectve'),
    'scales[0].kind: must be one of "risk", "protective", "outcome", not "protectve"; did you mean "protective"?',
  ],
  [
    'an unknown domain',
    (i) => (i.scales[0].domain = 'peer'),
    'scales[0].domain: must be one of "community", "family", "school", "peer-individual", not "peer"',
  ],
  ['a missing kind', (i) => delete i.scales[3].kind, 'scales[3].kind: is missing; it must be one of "risk", "protective", "outcome"'],
  [
    'an unknown rule for single PSUs',
    (i) => (i.singlePsu = 'adjusted'),
    'singlePsu: must be one of "remove", "certainty", "adjust", "average", "fail", not "adjusted"; did you mean "adjust"?',
  ],
  // Items and codes
  [
    'the same item twice',
    (i) => i.items.push(i.items[0]),
    'items[5].id: item "lna1" is already at items[0].id; give one of them another name or take it away',
  ],
  ['an unknown response set', (i) => (i.items[0].answers = 'agre'), 'items[0].answers: no response set "agre"; did you mean "agree"?'],
  [
    'no answers at all',
    (i) => delete i.items[0].answers,
    'items[0].answers: is missing; name a response set or give { "options": [ … ] } or { "integers": [lowest, highest] }',
  ],
  [
    'an empty response set',
    (i) => (i.items[0].answers = { options: [] }),
    'items[0].answers: has no answers; give "options" or "integers"',
  ],
  [
    'free text',
    (i) => (i.items[0].answers = 'text'),
    'items[0].answers: free text is not taken, because answers in words can tell who wrote them; leave the item out and put its column under mapping.ignore',
  ],
  [
    'free text as an object',
    (i) => (i.items[0].answers = { text: true }),
    'items[0].answers: free text is not taken, because answers in words can tell who wrote them; leave the item out and put its column under mapping.ignore',
  ],
  [
    'the same code twice',
    (i) => (i.responseSets.agree.options[1].code = '1'),
    'responseSets.agree.options[1].code: code "1" is already at responseSets.agree.options[0].code; a code stands for one thing',
  ],
  [
    'a missing code that is an answer',
    (i) => (i.items[1].missing.notApplicable = [3]),
    'items[1].missing.notApplicable[0]: code "3" is already at responseSets.agree.options[2].code; a code stands for one thing',
  ],
  [
    'a missing code within the numbers',
    (i) => (i.items[4].missing = { refused: [30] }),
    'items[4].missing.refused[0]: code "30" is also one of the numbers 0 to 30; make the range narrower or choose another code',
  ],
  [
    'an unknown kind of missing',
    (i) => (i.items[1].missing = { refusd: [9] }),
    'items[1].missing: unknown key "refusd"; did you mean "refused"?',
  ],
  [
    'an empty code',
    (i) => (i.responseSets.noYes.options[0].code = ''),
    'responseSets.noYes.options[0].code: is an empty code; an empty cell is always missing (not answered)',
  ],
  [
    'a code with spaces',
    (i) => (i.responseSets.noYes.options[0].code = ' 0'),
    'responseSets.noYes.options[0].code: has spaces at its ends; write "0"',
  ],
  [
    'a code that is true',
    (i) => (i.responseSets.noYes.options[0].code = true),
    'responseSets.noYes.options[0].code: must be a code as it stands in the file, such as 1 or "A", not true',
  ],
  [
    'a missing code field',
    (i) => delete i.responseSets.noYes.options[0].code,
    'responseSets.noYes.options[0].code: is missing; it must be a code as it stands in the file, such as 1 or "A"',
  ],
  [
    'a reserved word as a code',
    (i) => (i.responseSets.noYes.options[0].code = 'constructor'),
    'responseSets.noYes.options[0].code: "constructor" is a reserved word',
  ],
  [
    'a range that is no pair',
    (i) => (i.items[4].answers.integers = 30),
    'items[4].answers.integers: must be two whole numbers [lowest, highest], such as [0, 30]',
  ],
  [
    'a range the wrong way round',
    (i) => (i.items[4].answers.integers = [30, 0]),
    'items[4].answers.integers: the lowest number comes first: [0, 30]',
  ],
  [
    'a range of parts',
    (i) => (i.items[4].answers.integers = [0.5, 30]),
    'items[4].answers.integers[0]: must be the lowest whole number, not 0.5',
  ],
  ['too many codes', (i) => (i.items[4].answers.integers = [0, 70000]), 'items[4].answers.integers: has 70002 codes; at most 65533 fit'],
  // Sections
  ['an unknown item in a section', (i) => (i.sections[0].items[2] = 'lna9'), 'sections[0].items[2]: no item "lna9"; did you mean "lna3"?'],
  [
    'an item in two sections',
    (i) => i.sections[1].items.push('lna1'),
    'sections[1].items[2]: item "lna1" is already at sections[0].items[0]; give one of them another name or take it away',
  ],
  [
    'the same section twice',
    (i) => (i.sections[1].id = 'place'),
    'sections[1].id: section "place" is already at sections[0].id; give one of them another name or take it away',
  ],
  // Conditions
  [
    'routing by an unknown item',
    (i) => (i.items[4].shownWhen.item = 'smoke'),
    'items[4].shownWhen.item: no item "smoke"; did you mean "smokes"?',
  ],
  [
    'routing by an unknown code',
    (i) => (i.items[4].shownWhen.in = [2]),
    'items[4].shownWhen.in[0]: no code of item "smokes" "2"; did you mean "0"?',
  ],
  [
    'routing by a missing code',
    (i) => (i.items[4].shownWhen = { item: 'lna1', in: [8] }),
    'items[4].shownWhen.in[0]: code "8" of item "lna1" means missing; a condition looks at answers',
  ],
  [
    'routing by itself',
    (i) => (i.items[4].shownWhen = { item: 'days', atLeast: 1 }),
    'items[4].shownWhen.item: "days" cannot depend on its own answer',
  ],
  [
    'routing by a later item',
    (i) => (i.items[0].shownWhen = { not: { item: 'smokes', in: [1] } }),
    'items[0].shownWhen.not.item: "smokes" is asked after "lna1"; a question can depend only on earlier ones',
  ],
  [
    'routing in a circle',
    (i) => (i.items[3].shownWhen = { any: [{ item: 'days', atMost: 3 }] }),
    'items[3].shownWhen.any[0].item: circular: "smokes" depends on "days" depends on "smokes"',
  ],
  [
    'a condition of an odd form',
    (i) => (i.items[4].shownWhen = { item: 'smokes', is: 1 }),
    'items[4].shownWhen: is no condition; it must be { "item": …, "in": [ … ] }, { "item": …, "atLeast": … }, { "item": …, "atMost": … }, { "all": [ … ] }, { "any": [ … ] } or { "not": … }',
  ],
  [
    'a condition of two forms',
    (i) => (i.items[4].shownWhen = { item: 'smokes', atLeast: 1, atMost: 1 }),
    'items[4].shownWhen: has both "atLeast" and "atMost"; join conditions with "all" or "any"',
  ],
  ['a condition without codes', (i) => (i.items[4].shownWhen.in = []), 'items[4].shownWhen.in: is empty; give at least one code'],
  [
    'a condition without conditions',
    (i) => (i.validityRules[0].flagWhen.all = []),
    'validityRules[0].flagWhen.all: is empty; give at least one condition',
  ],
  [
    'numbers asked of words',
    (i) => (
      (i.items[0].answers = {
        options: [
          { code: 'a', label },
          { code: 'b', label },
        ],
      }),
      (i.scales[0].items = ['lna2', 'lna3']),
      (i.validityRules[0].flagWhen = { item: 'lna1', atLeast: 1 })
    ),
    'validityRules[0].flagWhen.item: the codes of "lna1" stand for no numbers; use "in" with a list of codes',
  ],
  [
    'leaving out flagged responses with no rules',
    (i) => Object.assign(i, { screening: 'unflagged', validityRules: [] }),
    'screening: "unflagged" leaves flagged responses out, but there are no validityRules to flag by; add one or take "screening" away',
  ],
  // Scales
  ['an unknown item in a scale', (i) => (i.scales[0].items[0] = 'lnaa3'), 'scales[0].items[0]: no item "lnaa3"; did you mean "lna3"?'],
  [
    'the same item twice in a scale',
    (i) => (i.scales[1].items = ['lna2', 'lna2']),
    'scales[1].items[1]: item "lna2" is already at scales[1].items[0]; give one of them another name or take it away',
  ],
  [
    'the same scale twice',
    (i) => (i.scales[1].id = 'attachment'),
    'scales[1].id: scale "attachment" is already at scales[0].id; give one of them another name or take it away',
  ],
  ['a scale without items', (i) => (i.scales[3].items = []), 'scales[3].items: is empty; a scale needs at least one item'],
  [
    'no minAnswered',
    (i) => delete i.scales[0].minAnswered,
    'scales[0].minAnswered: is missing; say how many of the 3 items must be answered for a score',
  ],
  [
    'minAnswered above the items',
    (i) => (i.scales[0].minAnswered = 4),
    'scales[0].minAnswered: is 4, but the scale has 3 items; give at most 3',
  ],
  ['minAnswered of none', (i) => (i.scales[0].minAnswered = 0), 'scales[0].minAnswered: must be at least 1'],
  ['minAnswered as a share', (i) => (i.scales[0].minAnswered = 0.5), 'scales[0].minAnswered: must be a whole number of items, not 0.5'],
  [
    'unlike ranges',
    (i) => (i.scales[1].items = ['lna2', 'days']),
    'scales[1].items: items of unlike range: "lna2" goes from 1 to 4, "days" from 0 to 30; add "harmonise": true to bring each to 0-1, or recode them',
  ],
  [
    'a protective factor without shareLabel',
    (i) => delete i.scales[1].shareLabel,
    'scales[1].shareLabel: is missing; a protective factor is shown as the share with low protection, so say what that share is, such as { "sv": "Svag anknytning till familjen", "en": "Low attachment to the family" }',
  ],
  [
    'a recode of an unknown code',
    (i) => (i.scales[0].items[0] = { item: 'lna1', recode: { 5: 1, else: 0 } }),
    'scales[0].items[0].recode["5"]: no code of item "lna1" "5"; did you mean "1"?',
  ],
  [
    'a recode of a missing code',
    (i) => (i.scales[0].items[0] = { item: 'lna1', recode: { 8: 1, else: 4 } }),
    'scales[0].items[0].recode["8"]: code "8" of item "lna1" means missing (refused); it can have no value',
  ],
  [
    'a recode that forgets codes',
    (i) => (i.scales[0].items[0] = { item: 'lna1', recode: { 1: 1, 2: 4 } }),
    'scales[0].items[0].recode: codes "3", "4" of item "lna1" get no value; give them one, or "else": null to count them as missing',
  ],
  [
    'a recode of one code twice',
    (i) => (i.scales[0].items[0] = { item: 'lna1', recode: { 1: 1, '1..4': 4 } }),
    'scales[0].items[0].recode["1..4"]: code "1" of item "lna1" gets a value twice',
  ],
  [
    'a recode of an empty range',
    (i) => (i.scales[0].items[0] = { item: 'lna1', recode: { '5..7': 1, else: 4 } }),
    'scales[0].items[0].recode["5..7"]: no code of item "lna1" lies from 5 to 7',
  ],
  [
    'an empty recode',
    (i) => (i.scales[2].recode = {}),
    'scales[2].recode: is empty; give a value per code, { "1": 1, "2": 0 }, or a threshold, { "above": 0 }',
  ],
  [
    'a recode that is a word',
    (i) => (i.scales[2].recode = 'any'),
    'scales[2].recode: must be values per code, { "1": 1, "2": 0 }, or a threshold, { "above": 0 }, not "any"',
  ],
  [
    'two thresholds',
    (i) => (i.scales[2].recode = { above: 0, atMost: 3 }),
    'scales[2].recode: has both "above" and "atMost"; a threshold has one',
  ],
  [
    'a misspelt threshold part',
    (i) => (i.scales[2].recode = { above: 0, give: 1 }),
    'scales[2].recode: unknown key "give"; did you mean "gives"?',
  ],
  [
    'a value that is a word',
    (i) => (i.scales[0].items[0] = { item: 'lna1', recode: { 1: 'low', else: 4 } }),
    'scales[0].items[0].recode["1"]: must be a number, or null for missing, not "low"',
  ],
  [
    'one value for all answers',
    (i) => (i.scales[2].recode = { atLeast: 0 }),
    'scales[2].items[0]: every answer to item "days" gives 1; a scale item needs at least two values',
  ],
  [
    'codes without numbers in a scale',
    (i) => (
      (i.items[0].answers = {
        options: [
          { code: 'a', label },
          { code: 'b', label },
        ],
      }),
      (i.scales[0].items = ['lna1']),
      (i.scales[0].minAnswered = 1)
    ),
    'scales[0].items[0]: the codes of item "lna1" stand for no numbers; give each option a "value", or a "recode" here',
  ],
  [
    'a share of days',
    (i) => ((i.scales[3].statistic = 'share'), delete i.scales[3].unit),
    'scales[3].statistic: a share needs the values 0 and 1; add a recode, such as { "above": 0 }, or show it as "mean"',
  ],
  [
    'a share of several items',
    (i) => (i.scales[3] = { ...i.scales[1], id: 'o', kind: 'outcome', statistic: 'share' }),
    'scales[3].statistic: a share needs one item with the values 0 and 1; show a scale of several items as "mean"',
  ],
  ['a unit of a share', (i) => (i.scales[2].unit = label), 'scales[2].unit: a share has no unit; take it away or show the "mean"'],
  // Cut points
  [
    'cut points of an unknown grade',
    (i) => (i.scales[0].cutPoints.byGrade[6] = { cut: 2, referenceShare: 0.4, n: 10 }),
    'scales[0].cutPoints.byGrade["6"]: no grade "6"; did you mean "7"?',
  ],
  [
    'cut points of an unknown version',
    (i) => (i.scales[0].cutPoints.version = '2023'),
    'scales[0].cutPoints.version: no entry of cutPointVersions "2023"; did you mean "2024"?',
  ],
  [
    'cut points of nothing',
    (i) => (i.scales[0].cutPoints.byGrade = {}),
    'scales[0].cutPoints.byGrade: is empty; give a cut point per grade, or one for "all"',
  ],
  [
    'cut points of an outcome',
    (i) => (i.scales[3].cutPoints = i.scales[0].cutPoints),
    'scales[3].cutPoints: an outcome has no cut points; make the scale "risk" or "protective", or recode the item with a threshold, such as { "above": 0 }',
  ],
  [
    'a cut point that no score reaches',
    (i) => (i.scales[0].cutPoints.byGrade[7].cut = 99),
    'scales[0].cutPoints.byGrade["7"].cut: 99 lies outside 1 to 4, the scale\'s possible scores',
  ],
  [
    'a reference share in percent',
    (i) => (i.scales[0].cutPoints.byGrade[7].referenceShare = 40),
    'scales[0].cutPoints.byGrade["7"].referenceShare: a share lies from 0 to 1',
  ],
  ['a multiplier of nothing', (i) => (i.cutPointRule = { multiplier: 0 }), 'cutPointRule.multiplier: must be above 0'],
  // Groups
  [
    'no wave',
    (i) => (
      (i.groups = i.groups.filter((g: Loose) => g.id !== 'wave')),
      delete i.mapping.groups.wave,
      (i.mapping.design.strataWithin = [])
    ),
    'groups: has no "wave"; add { "id": "wave", "codes": [2024] }, and where the file has no such column, "mapping": { "groups": { "wave": { "constant": 2024 } } }',
  ],
  [
    'the same group twice',
    (i) => i.groups.push(i.groups[1]),
    'groups[4].id: group "grade" is already at groups[1].id; give one of them another name or take it away',
  ],
  [
    'colliding group codes',
    (i) => (i.groups[1].codes = [7, 8, 9, '7']),
    'groups[1].codes[3]: code "7" is already at groups[1].codes[0]; give one of them another name or take it away',
  ],
  [
    'a group without codes',
    (i) => delete i.groups[0].codes,
    'groups[0].codes: is missing; list the codes, or add "open": true to take whatever codes the file has',
  ],
  [
    'a background variable without name',
    (i) => delete i.groups[0].name,
    'groups[0].name: is missing; write { "sv": "…", "en": "…" } (only wave, area, school, grade and sex have a name of their own)',
  ],
  [
    'the grade "all"',
    (i) => (i.groups[1].codes = [7, 8, 9, 'all']),
    'groups[1].codes[3]: "all" means every grade in cut points; choose another code',
  ],
  [
    'a group code that means empty',
    (i) => (i.groups[0].codes[1].code = 'NA'),
    'groups[0].codes[1]: code "NA" stands under mapping.empty too, so it would be read as an empty cell; take it away in one of the places',
  ],
  // Trees of groups
  [
    'a code within a group that is not declared',
    (i) =>
      (i.groups[3] = {
        id: 'area',
        codes: [
          { code: 1, within: 'noth' },
          { code: 2, within: 'north' },
        ],
        coarser: ['north'],
      }),
    'groups[3].codes[0].within: no coarser group of "area" "noth"; did you mean "north"?',
  ],
  [
    'a code that is a coarser group too',
    (i) => (i.groups[3] = { id: 'area', codes: [{ code: 1, within: 'N' }, 'N'], coarser: ['N'] }),
    'groups[3].coarser[0]: code "N" is already at groups[3].codes[1]; give one of them another name or take it away',
  ],
  [
    'coarser groups in a circle',
    (i) =>
      (i.groups[3] = {
        id: 'area',
        codes: [{ code: 1, within: 'N' }],
        coarser: [
          { code: 'N', within: 'S' },
          { code: 'S', within: 'N' },
        ],
      }),
    'groups[3].coarser[0].within: circular: "N" is within "S" is within "N"',
  ],
  [
    'a coarser group within itself',
    (i) => (i.groups[3] = { id: 'area', codes: [{ code: 1, within: 'N' }], coarser: [{ code: 'N', within: 'N' }] }),
    'groups[3].coarser[0].within: circular: "N" is within "N"',
  ],
  [
    'a coarser group of nothing',
    (i) => (i.groups[3] = { id: 'area', codes: [1], coarser: ['N'] }),
    'groups[3].coarser[0]: nothing lies within "N"; write "within": "N" at what it unites, or take it away',
  ],
  [
    'coarser groups of a background variable',
    (i) => (i.groups[0].coarser = ['poor']),
    'groups[0].coarser: "economy" has no coarser groups; only "area", "school", "grade" have them',
  ],
  [
    'a coarser group with a meaning',
    (i) => (i.groups[3] = { id: 'area', codes: [{ code: 1, within: 'N' }], coarser: [{ code: 'N', meaning: 'outside' }] }),
    'groups[3].coarser[0]: unknown key "meaning"; known: code, label, within, characteristics',
  ],
  [
    'a grade in no stage',
    (i) => (i.groups[1] = { id: 'grade', codes: [{ code: 7, within: 'low' }, { code: 8, within: 'low' }, 9], coarser: ['low'] }),
    'groups[1].codes[2]: grade "9" lies in no stage; write "within" here too, or take "coarser" away',
  ],
  [
    'stages within stages',
    (i) =>
      (i.groups[1] = {
        id: 'grade',
        codes: [7, 8, 9].map((code) => ({ code, within: 'low' })),
        coarser: [{ code: 'low', within: 'school' }, 'school'],
      }),
    'groups[1].coarser[0].within: stages of grades lie side by side; take "within" away',
  ],
  [
    'stages of an open list of grades',
    (i) => (i.groups[1] = { id: 'grade', codes: [7, 8, 9].map((code) => ({ code, within: 'low' })), coarser: ['low'], open: true }),
    'groups[1].open: a grade that is not listed would lie in no stage; take "open" or "coarser" away',
  ],
  [
    'a meaning in the wrong group',
    (i) => (i.groups[0].codes[0].meaning = 'girls'),
    'groups[0].codes[0].meaning: no code of "economy" can mean "girls"; only one of "sex" can',
  ],
  [
    'a sex that is outside',
    (i) =>
      i.groups.push({
        id: 'sex',
        codes: [
          { code: 'F', meaning: 'girls' },
          { code: 'X', meaning: 'outside' },
        ],
      }),
    'groups[4].codes[1].meaning: no code of "sex" can mean "outside"; only one of "area", "school" can',
  ],
  [
    'a meaning twice',
    (i) =>
      i.groups.push({
        id: 'sex',
        codes: [
          { code: 'F', meaning: 'girls' },
          { code: 'P', meaning: 'girls' },
        ],
      }),
    'groups[4].codes[1].meaning: "girls" is already the meaning of groups[4].codes[0]; one code has it',
  ],
  [
    'an unknown meaning',
    (i) => (i.groups[3] = { id: 'area', codes: [{ code: 1, meaning: 'outsid' }] }),
    'groups[3].codes[0].meaning: must be one of "girls", "boys", "outside", not "outsid"; did you mean "outside"?',
  ],
  [
    'outside within a district',
    (i) => (i.groups[3] = { id: 'area', codes: [{ code: 1, within: 'N', meaning: 'outside' }], coarser: ['N'] }),
    'groups[3].codes[0].within: what lies outside the municipality lies within no group of it; take "within" away',
  ],
  [
    'characteristics of a background variable',
    (i) => (i.groups[0].codes[0].characteristics = { housing: 'flats' }),
    'groups[0].codes[0].characteristics: codes of "economy" have no characteristics; only those of "area" and "school" have them',
  ],
  [
    'a break at a wave that is not there',
    (i) => (i.scales[0].breaks = [2023]),
    'scales[0].breaks[0]: no wave "2023"; did you mean "2022"?',
  ],
  [
    'a break twice',
    (i) => (i.scales[0].breaks = [2024, '2024']),
    'scales[0].breaks[1]: wave "2024" is already at scales[0].breaks[0]; give one of them another name or take it away',
  ],
  // Mapping
  ['a column for an unknown item', (i) => (i.mapping.items = { dyas: 'Q7' }), 'mapping.items.dyas: no item "dyas"; did you mean "days"?'],
  ['a column for an unknown group', (i) => (i.mapping.groups.aera = 'x'), 'mapping.groups.aera: no group "aera"; did you mean "area"?'],
  [
    'a column read for two items',
    (i) => (i.mapping.items.smokes = 'q7'),
    'mapping.items.days: column "Q7" is already read at mapping.items.smokes',
  ],
  [
    'a column of an item read as weight',
    (i) => (i.mapping.design.weight = 'lna1'),
    'mapping.design.weight: column "lna1" is already read at items[0].id',
  ],
  [
    'a column read and left out',
    (i) => (i.mapping.ignore = ['SCHOOL']),
    'mapping.ignore[0]: column "SCHOOL" is read at mapping.design.stratum; it cannot be left out too',
  ],
  [
    'a constant outside the codes',
    (i) => (i.mapping.groups.wave.constant = 2023),
    'mapping.groups.wave.constant: no code of group "wave" "2023"; did you mean "2022"?',
  ],
  [
    'a recode to no group code',
    (i) => (i.mapping.groups.grade.recode[3] = 10),
    'mapping.groups.grade.recode["3"]: no code of group "grade" "10"; known: 7, 8, 9',
  ],
  [
    'a shift of codes that forgets one',
    (i) => (i.mapping.groups.grade.recode = { 6: 7, 7: 8, 8: 9 }),
    'mapping.groups.grade.recode: gives old codes new numbers, and "9" is one of both; say what an old "9" becomes (null for missing)',
  ],
  [
    'nested without PSUs',
    (i) => (i.mapping.design = { stratum: 'school', nested: true }),
    'mapping.design.nested: says how PSUs are numbered, but no "psu" is given; name its column or take "nested" away',
  ],
  [
    'strata within an unknown group',
    (i) => (i.mapping.design.strataWithin = ['waves']),
    'mapping.design.strataWithin[0]: no group "waves"; did you mean "wave"?',
  ],
  [
    'an empty text that is a code',
    (i) => (i.mapping.empty = ['4']),
    'mapping.empty[0]: "4" is also a code of item "lna1"; it can mean one of the two',
  ],

  // Pools
  [
    'a pool that is called like a wave',
    (i) => (i.pools = [{ id: 2022, waves: [2022, 2024] }]),
    'pools[0].id: "2022" is a wave; choose another name, such as "2022+2024"',
  ],
  [
    'a pool of one wave',
    (i) => (i.pools = [{ id: 'both', waves: [2022, 2022] }]),
    'pools[0].waves: names "2022" twice; a pool unites two waves',
  ],
  [
    'a pool of three waves',
    (i) => (i.pools = [{ id: 'all', waves: [2020, 2022, 2024] }]),
    'pools[0].waves: must be the codes of two waves [earlier, later]',
  ],
  [
    'a pool that begins with the later wave',
    (i) => (i.pools = [{ id: 'both', waves: [2024, 2022] }]),
    'pools[0].waves: the earlier wave stands first: write ["2022", "2024"]',
  ],
  [
    'a pool of an unknown wave',
    (i) => (i.pools = [{ id: 'both', waves: [2022, 2023] }]),
    'pools[0].waves[1]: no wave "2023"; did you mean "2022"?',
  ],
];
