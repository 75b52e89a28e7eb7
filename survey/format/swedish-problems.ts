/**
 * Mistakes in instrument files in Swedish. The English sentence is the key, as in gettext: it is put together from small pieces where a
 * file is read (a schema knows no language), and is told as it is where no line here fits. A test holds that every kind of mistake has one.
 */

/** What a value must be, as it stands after "must be". */
const kinds: Readonly<Record<string, string>> = {
  'a list [ … ]': 'en lista [ … ]',
  'an object { … }': 'ett objekt { … }',
  'a text': 'en text',
  'true or false': 'true eller false',
  'a number': 'ett tal',
  'a whole number': 'ett heltal',
  'the lowest whole number': 'det lägsta heltalet',
  'the highest whole number': 'det högsta heltalet',
  'a whole number of items': 'ett helt antal frågor',
  'the number of scored respondents': 'antalet elever som har ett värde',
  'a share from 0 to 1': 'en andel från 0 till 1',
  'a number, or null for missing': 'ett tal, eller null för bortfall',
  'a number, or null where the code stands for none': 'ett tal, eller null där koden inte står för något',
  'a name such as "alcohol_days"': 'ett namn som "alcohol_days"',
  'a name such as "school-survey"': 'ett namn som "school-survey"',
  'a version such as "1"': 'en version som "1"',
  'a code as it stands in the file, such as 1 or "A"': 'en kod som den står i filen, som 1 eller "A"',
  'a text per language, { "sv": "…", "en": "…" }': 'en text per språk, { "sv": "…", "en": "…" }',
  'an option { "code": …, "label": … }': 'ett svarsalternativ { "code": …, "label": … }',
  'a list of codes [ … ]': 'en lista med koder [ … ]',
  'a response set { "options": [ … ] }': 'en svarsuppsättning { "options": [ … ] }',
  'a list of conditions [ … ]': 'en lista med villkor [ … ]',
  'the id of an item': 'en frågas id',
  'a list of item ids [ … ]': 'en lista med frågors id [ … ]',
  'a list of items [ … ]': 'en lista med frågor [ … ]',
  'a list of waves [ … ]': 'en lista med mätomgångar [ … ]',
  'cut points per grade { "all": { … } }': 'gränser per årskurs { "all": { … } }',
  'what the area is like { "housing": "flats" }': 'hur området är { "housing": "flats" }',
  'a list of groups that unite codes [ … ]': 'en lista med grupper som förenar koder [ … ]',
  'a pool { "id": …, "waves": [earlier, later] }': 'en sammanslagning { "id": …, "waves": [tidigare, senare] }',
  'a column name, { "column": …, "recode": { … } } or { "constant": … }':
    'ett kolumnnamn, { "column": …, "recode": { … } } eller { "constant": … }',
  'new codes per code { "2": 6 }': 'nya koder per kod { "2": 6 }',
  'a list of column names [ … ], or "*"': 'en lista med kolumnnamn [ … ], eller "*"',
  'a text that means an empty cell, such as "NA"': 'en text som betyder en tom cell, som "NA"',
  'a list of texts [ … ]': 'en lista med texter [ … ]',
  'column names per item { "item": "column" }': 'kolumnnamn per fråga { "item": "column" }',
  'sources per group { "area": "district_id" }': 'källor per grupp { "area": "district_id" }',
  'a list of group ids [ … ]': 'en lista med gruppers id [ … ]',
  'response sets by name { "yesNo": { … } }': 'svarsuppsättningar efter namn { "yesNo": { … } }',
  'a list of sections [ … ]': 'en lista med avsnitt [ … ]',
  'a list of scales [ … ]': 'en lista med skalor [ … ]',
  'versions by name { "2024": { … } }': 'versioner efter namn { "2024": { … } }',
  'a list of rules [ … ]': 'en lista med regler [ … ]',
  'a list of groups [ … ]': 'en lista med grupper [ … ]',
  'a list of pools [ … ]': 'en lista med sammanslagningar [ … ]',
};

/** How a value that is not of its kind is called. */
const values: Readonly<Record<string, string>> = {
  nothing: 'ingenting',
  'an empty list': 'en tom lista',
  'a list': 'en lista',
  'an object': 'ett objekt',
};

/** Things that have names, as they stand after "no" and before "is already". */
const things: readonly (readonly [english: RegExp, sign: string, other: string])[] = [
  [/^item$/, 'ingen fråga', 'frågan'],
  [/^response set$/, 'ingen svarsuppsättning', 'svarsuppsättningen'],
  [/^section$/, 'inget avsnitt', 'avsnittet'],
  [/^scale$/, 'ingen skala', 'skalan'],
  [/^group$/, 'ingen grupp', 'gruppen'],
  [/^grade$/, 'ingen årskurs', 'årskursen'],
  [/^wave$/, 'ingen mätomgång', 'mätomgången'],
  [/^code$/, 'ingen kod', 'koden'],
  [/^column$/, 'ingen kolumn', 'kolumnen'],
  [/^module$/, 'ingen modul', 'modulen'],
  [/^file$/, 'ingen fil', 'filen'],
  [/^pool$/, 'ingen sammanslagning', 'sammanslagningen'],
  [/^(?:validity )?rule$/, 'ingen regel', 'regeln'],
  [/^entry of cutPointVersions$/, 'ingen version i cutPointVersions', 'versionen'],
  [/^code of item (".+")$/, 'frågan $1 har ingen kod', ''],
  [/^code of group (".+")$/, 'gruppen $1 har ingen kod', ''],
  [/^coarser group of (".+")$/, '$1 har ingen grövre grupp', ''],
];
const thing = (english: string, form: 1 | 2): string | null => {
  for (const one of things) if (one[0].test(english) && one[form] !== '') return english.replace(one[0], one[form]);
  return null;
};
const named = (what: string | null, rest: string): string | null => (what === null ? null : `${what} ${rest}`);
const valueOf = (english: string): string => values[english] ?? english;
const kindOf = (english: string): string =>
  kinds[english] ?? english.replace(/^one of /, 'något av ').replace(/ or \{ "not"/, ' eller { "not"');

/** null: it does not fit after all. */
type Say = (...parts: string[]) => string | null;
/** The first that fits is told. */
const sentences: readonly (readonly [english: RegExp, swedish: string | Say])[] = [
  [
    /^not valid JSON at line (\d+), column (\d+): (.*)$/s,
    (line, column, why) => `ogiltig JSON på rad ${line}, kolumn ${column}: ${inSwedish(why!)}`,
  ],
  [/^JSON has no comments; take it away$/, 'JSON har inga kommentarer; ta bort den'],
  [/^texts stand within straight double quotes "…"$/, 'texter står inom raka dubbla citattecken "…"'],
  [/^keys stand within straight double quotes "…"$/, 'nycklar står inom raka dubbla citattecken "…"'],
  [/^this text has no closing quote$/, 'den här texten saknar avslutande citattecken'],
  [/^a control character must be written as an escape \(a tab is \\t\)$/, 'ett styrtecken måste skrivas som en följd (tabb är \\t)'],
  [/^\\u needs four hexadecimal digits$/, '\\u behöver fyra hexadecimala siffror'],
  [/^(\\.) is no escape; .*$/s, '$1 är ingen följd; ett omvänt snedstreck skrivs \\\\'],
  [/^this is no number; .*$/, 'det här är inget tal; tal ser ut som 12, -3 eller 0.15, och koder som 01 står inom citattecken'],
  [/^expected a value here, not (.*)$/s, (not) => `väntat var ett värde här, inte ${endOf(not!)}`],
  [/^(".*") stands without quotes; .*$/, '$1 står utan citattecken; skriv texter inom "…"'],
  [/^expected a key within quotes, not (.*)$/s, (not) => `väntad var en nyckel inom citattecken, inte ${endOf(not!)}`],
  [/^more than (\d+) levels deep$/, 'mer än $1 nivåer djupt'],
  [/^the JSON value has ended, but (.*) follows$/s, (rest) => `JSON-värdet är slut, men ${rest} följer`],
  [/^(".*") is a reserved word; choose another$/, '$1 är ett reserverat ord; välj ett annat'],
  [/^this number is too large$/, 'det här talet är för stort'],
  [/^there is a comma after the last entry; take it away$/, 'det står ett komma efter det sista; ta bort det'],
  [/^expected a colon after the key (".*"), not (.*)$/s, (key, not) => `väntat var ett kolon efter nyckeln ${key}, inte ${endOf(not!)}`],
  [/^expected a comma or (".") here, not (.*)$/s, (end, not) => `väntat var ett komma eller ${end} här, inte ${endOf(not!)}`],
  [/^this character is not UTF-8; save the file as UTF-8$/, 'det här tecknet är inte UTF-8; spara filen som UTF-8'],
  [/^this key stands twice here; keep one of them$/, 'den här nyckeln står två gånger här; behåll en av dem'],
  [
    /^the file must hold an instrument (\{.*\}), not (.*)$/,
    (form, not) => `filen ska innehålla ett instrument ${form}, inte ${valueOf(not!)}`,
  ],
  [/^unknown key (".*")$/, 'okänd nyckel $1'],
  [/^unknown language (".*")$/, 'okänt språk $1'],
  [/^(".*") is a reserved word$/, '$1 är ett reserverat ord'],
  [/^is missing; it must be (.*)$/, (kind) => `saknas; ska vara ${kindOf(kind!)}`],
  [
    /^is missing; write (\{ "sv": "…", "en": "…" \}) \(only .*\)$/,
    'saknas; skriv $1 (bara wave, area, school, grade och sex har ett eget namn)',
  ],
  [/^is missing; write (.*)$/, 'saknas; skriv $1'],
  [/^is missing; name a response set or give (.*) or (.*)$/, 'saknas; nämn en svarsuppsättning eller ge $1 eller $2'],
  [
    /^is missing; say how many of the (\d+) items must be answered for a score$/,
    'saknas; säg hur många av de $1 frågorna som måste vara besvarade för ett värde',
  ],
  [
    /^is missing; a protective factor is shown as the share with low protection, so say what that share is, such as (.*)$/,
    'saknas; en skyddsfaktor visas som andelen med lågt skydd, så säg vad den andelen är, som $1',
  ],
  [
    /^is missing; list the codes, or add "open": true to take whatever codes the file has$/,
    'saknas; räkna upp koderna, eller skriv "open": true för att ta de koder som filen har',
  ],
  [/^is no condition; it must be (.*)$/, (forms) => `är inget villkor; ska vara ${kindOf(forms!)}`],
  [/^must be two whole numbers \[lowest, highest\], such as \[0, 30\]$/, 'ska vara två heltal [lägsta, högsta], som [0, 30]'],
  [/^must be the codes of two waves \[earlier, later\]$/, 'ska vara koderna för två mätomgångar [tidigare, senare]'],
  [
    /^must be values per code, (.*), or a threshold, (.*), not (.*)$/,
    (code, threshold, not) => `ska vara värden per kod, ${code}, eller en tröskel, ${threshold}, inte ${valueOf(not!)}`,
  ],
  [/^must be at least 1$/, 'ska vara minst 1'],
  [/^must be above 0$/, 'ska vara över 0'],
  [/^must be (.*), not (.*?)$/s, (kind, not) => `ska vara ${kindOf(kind!)}, inte ${valueOf(not!)}`],
  [/^must be (.*)$/, (kind) => `ska vara ${kindOf(kind!)}`],
  [/^is empty$/, 'är tom'],
  [/^is empty; give at least one code$/, 'är tom; ge minst en kod'],
  [/^is empty; give at least one condition$/, 'är tom; ge minst ett villkor'],
  [/^is empty; a scale needs at least one item$/, 'är tom; en skala behöver minst en fråga'],
  [/^is empty; give a value per code, (.*), or a threshold, (.*)$/, 'är tom; ge ett värde per kod, $1, eller en tröskel, $2'],
  [/^is empty; give a cut point per grade, or one for "all"$/, 'är tom; ge en gräns per årskurs, eller en för "all"'],
  [/^is a text without language; write (.*)$/, 'är en text utan språk; skriv $1'],
  [/^has no "(\w+)"; every text is needed in sv and en$/, 'saknar "$1"; varje text behövs på sv och en'],
  [
    /^is no usable name; use a letter first, .*$/,
    'går inte att använda som namn; en bokstav först, sedan högst 63 bokstäver (a-z), siffror, "_", "-" eller "."',
  ],
  [/^is no usable name; use small letters .*$/, 'går inte att använda som namn; små bokstäver (a-z), siffror och "-", en bokstav först'],
  [/^is no usable version; use .*$/, 'går inte att använda som version; bokstäver, siffror, ".", "-", "_" och "@"'],
  [/^is an empty code; .*$/, 'är en tom kod; en tom cell är alltid bortfall (inte besvarad)'],
  [/^has spaces at its ends; write (.*)$/, 'har mellanslag i ändarna; skriv $1'],
  [/^(".*") is already the meaning of (.*); one code has it$/, '$1 är redan vad $2 betyder; en enda kod har det'],
  [/^code (".*") is already at (.*); a code stands for one thing$/, 'koden $1 står redan i $2; en kod står för en enda sak'],
  [/^column (".*") is already read at (.*)$/, 'kolumnen $1 läses redan i $2'],
  [
    /^(.*) (".*") is already at (.*); give one of them another name or take it away$/,
    (what, name, at) => named(thing(what!, 2), `${name} finns redan i ${at}; ge en av dem ett annat namn eller ta bort den`),
  ],
  [
    /^code (".*") is also one of the numbers (.*) to (.*); .*$/,
    'koden $1 är också ett av talen $2 till $3; gör intervallet smalare eller välj en annan kod',
  ],
  [
    /^code (".*") of item (".*") means missing; a condition looks at answers$/,
    'koden $1 i frågan $2 betyder bortfall; ett villkor ser till svar',
  ],
  [
    /^code (".*") of item (".*") means missing \((\w+)\); it can have no value$/,
    'koden $1 i frågan $2 betyder bortfall ($3); den kan inte ha något värde',
  ],
  [/^code (".*") of item (".*") gets a value twice$/, 'koden $1 i frågan $2 får ett värde två gånger'],
  [
    /^code (".*") stands under mapping\.empty too, .*$/,
    'koden $1 står också under mapping.empty och skulle läsas som en tom cell; ta bort den på ett av ställena',
  ],
  [
    /^codes (".*) of item (".*") get no value; give them one, or (.*) to count them as missing$/,
    'koderna $1 i frågan $2 får inget värde; ge dem ett, eller $3 för att räkna dem som bortfall',
  ],
  [/^no code of item (".*") lies from (.*) to (.*)$/, 'frågan $1 har ingen kod från $2 till $3'],
  [/^no code of (".*") can mean (".*"); only one of (.*) can$/, 'ingen kod i $1 kan betyda $2; bara en i $3 kan det'],
  [/^has no items; an instrument needs at least one$/, 'har inga frågor; ett instrument behöver minst en'],
  [/^has no answers; give "options" or "integers"$/, 'har inga svar; ge "options" eller "integers"'],
  [
    /^free text is not taken, .*$/,
    'fritext tas inte emot, eftersom svar i ord kan avslöja vem som skrev dem; utelämna frågan och skriv dess kolumn under mapping.ignore',
  ],
  [/^the lowest number comes first: (.*)$/, 'det lägsta talet står först: $1'],
  [/^has (\d+) codes; at most (\d+) fit$/, 'har $1 koder; högst $2 får plats'],
  [/^(".*") cannot depend on its own answer$/, '$1 kan inte bero på sitt eget svar'],
  [
    /^(".*") is asked after (".*"); a question can depend only on earlier ones$/,
    '$1 frågas efter $2; en fråga kan bara bero på tidigare frågor',
  ],
  [
    /^circular: (.*)$/,
    (way) => `går i cirkel: ${way!.replaceAll('" depends on "', '" beror på "').replaceAll('" is within "', '" ligger inom "')}`,
  ],
  [/^has both (.*) and (.*); join conditions with "all" or "any"$/, 'har både $1 och $2; foga samman villkor med "all" eller "any"'],
  [/^has both (.*) and (.*); a threshold has one$/, 'har både $1 och $2; en tröskel har ett av dem'],
  [
    /^the codes of (".*") stand for no numbers; use "in" with a list of codes$/,
    'koderna i $1 står inte för tal; använd "in" med en lista med koder',
  ],
  [
    /^the codes of item (".*") stand for no numbers; give each option a "value", or a "recode" here$/,
    'koderna i frågan $1 står inte för tal; ge varje svarsalternativ ett "value", eller skriv "recode" här',
  ],
  [
    /^"unflagged" leaves flagged responses out, .*$/,
    '"unflagged" utelämnar markerade svar, men det finns inga validityRules att markera med; lägg till en eller ta bort "screening"',
  ],
  [/^is (\d+), but the scale has (\d+) items?; give at most (\d+)$/, 'är $1, men skalan har $2 frågor; ge högst $3'],
  [
    /^items of unlike range: (".*") goes from (.*) to (.*), (".*") from (.*) to (.*); add (.*) to bring .*$/,
    'frågor med olika omfång: $1 går från $2 till $3, $4 från $5 till $6; skriv $7 för att föra var och en till 0-1, eller koda om dem',
  ],
  [
    /^every answer to item (".*") gives (.*); a scale item needs at least two values$/,
    'varje svar på frågan $1 ger $2; en fråga i en skala behöver minst två värden',
  ],
  [
    /^a share needs the values 0 and 1; add a recode, such as (.*), or show it as "mean"$/,
    'en andel behöver värdena 0 och 1; skriv recode, som $1, eller visa den som "mean"',
  ],
  [
    /^a share needs one item with the values 0 and 1; .*$/,
    'en andel behöver en enda fråga med värdena 0 och 1; visa en skala av flera frågor som "mean"',
  ],
  [/^a share has no unit; .*$/, 'en andel har ingen enhet; ta bort den eller visa "mean"'],
  [/^a share lies from 0 to 1$/, 'en andel ligger från 0 till 1'],
  [
    /^an outcome has no cut points; .* such as (.*)$/,
    'ett utfall har inga gränser; gör skalan till "risk" eller "protective", eller koda om frågan med en tröskel, som $1',
  ],
  [/^(.*) lies outside (.*) to (.*), the scale's possible scores$/, '$1 ligger utanför $2 till $3, skalans möjliga värden'],
  [
    /^has no "wave"; add (\{ .*? \}), and where .*, ("mapping".*)$/,
    'saknar "wave"; lägg till $1, och där filen inte har någon sådan kolumn $2',
  ],
  [/^"all" means every grade in cut points; .*$/, '"all" betyder alla årskurser i gränser; välj en annan kod'],
  [
    /^nothing lies within (".*"); write ("within": ".*") at .*$/,
    'ingenting ligger inom $1; skriv $2 vid det som den förenar, eller ta bort den',
  ],
  [/^(".*") has no coarser groups; only (.*) have them$/, '$1 har inga grövre grupper; det har bara $2'],
  [/^grade (".*") lies in no stage; .*$/, 'årskursen $1 ligger i inget stadium; skriv "within" också här, eller ta bort "coarser"'],
  [/^stages of grades lie side by side; .*$/, 'stadier ligger sida vid sida; ta bort "within"'],
  [
    /^a grade that is not listed would lie in no stage; .*$/,
    'en årskurs som inte är uppräknad skulle ligga i inget stadium; ta bort "open" eller "coarser"',
  ],
  [
    /^what lies outside the municipality lies within no group of it; .*$/,
    'det som ligger utanför kommunen ligger inte inom någon av dess grupper; ta bort "within"',
  ],
  [/^codes of (".*") have no characteristics; .*$/, 'koder i $1 har inga "characteristics"; det har bara de i "area" och "school"'],
  [/^column (".*") is read at (.*); it cannot be left out too$/, 'kolumnen $1 läses i $2; den kan inte också utelämnas'],
  [
    /^gives old codes new numbers, and (".*") is one of both; .*$/,
    'ger gamla koder nya nummer, och $1 hör till båda; säg vad gamla $1 blir (null för bortfall)',
  ],
  [
    /^says how PSUs are numbered, .*$/,
    'säger hur urvalsenheter (PSU) numreras, men ingen "psu" är angiven; nämn dess kolumn eller ta bort "nested"',
  ],
  [/^(".*") is also a code of item (".*"); it can mean one of the two$/, '$1 är också en kod i frågan $2; den kan bara betyda det ena'],
  [/^(".*") is a wave; choose another name, such as (".*")$/, '$1 är en mätomgång; välj ett annat namn, som $2'],
  [/^names (".*") twice; a pool unites two waves$/, 'nämner $1 två gånger; en sammanslagning förenar två mätomgångar'],
  [/^the earlier wave stands first: write (.*)$/, 'den tidigare mätomgången står först: skriv $1'],
  [/^no (.*) ("[^"]*")$/, (what, name) => named(thing(what!, 1), name!)],
];

const endOf = (english: string): string => (english === 'the end of the file' ? 'slutet på filen' : english);

/** A mistake of an instrument file in Swedish; names and codes stay as they stand in the file. Not known: as it is. */
export function inSwedish(message: string): string {
  const [, said, near, known] = /^(.*?)(?:; did you mean ("[^"]*")\?|; known: ([^"]*))?$/s.exec(message)!;
  const tail = near !== undefined ? `; menade du ${near}?` : known !== undefined ? `; det finns: ${known}` : '';
  for (const [english, swedish] of sentences) {
    const found = english.exec(said!);
    if (found === null) continue;
    const told = typeof swedish === 'string' ? said!.replace(english, swedish) : swedish(...found.slice(1));
    return told === null ? message : told + tail;
  }
  return message;
}
