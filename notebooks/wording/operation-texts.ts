/** What the commands say that keep an installation alive: `backup`, `restore`, `keys` and `doctor`. In both languages, like all of the command line. */
import type { Language } from '../../survey/text.ts';

/** What `doctor` looks at, in this order. */
export const checkups = [
  'settings',
  'keyFolder',
  'dataFolder',
  'database',
  'schema',
  'logging',
  'clock',
  'keys',
  'keyCopies',
  'backups',
  'disk',
  'tls',
] as const;
export type Checkup = (typeof checkups)[number];

export interface OperationTexts {
  readonly backup: {
    readonly usage: string;
    readonly done: (path: string, rows: number, megabytes: string) => string;
    readonly keysApart: string;
    readonly isThere: (path: string) => string;
    readonly besideKeys: (path: string) => string;
  };
  readonly restore: {
    readonly usage: string;
    readonly needsFile: string;
    readonly done: (rows: number, tables: number, madeAt: string) => string;
    readonly migrated: (steps: string) => string;
    readonly keysApart: string;
    readonly noBackup: (path: string) => string;
    readonly newer: (schema: string) => string;
    readonly notEmpty: (municipalities: boolean) => string;
    readonly migratedAlready: (has: string, schema: string) => string;
    readonly cutShort: string;
    readonly damaged: (tables: string) => string;
    readonly badLine: (line: number) => string;
    readonly notTaken: (table: string, why: string) => string;
    readonly nothingStored: string;
  };
  readonly keys: {
    readonly usage: string;
    readonly copied: (path: string, files: number) => string;
    readonly noCopies: string;
    readonly gone: string;
    readonly putBack: (files: number, there: number) => string;
    readonly differs: (names: string) => string;
    readonly noCopyFile: (path: string) => string;
    readonly nearData: (path: string) => string;
    readonly inKeys: (path: string) => string;
    readonly isThere: (path: string) => string;
  };
  readonly doctor: {
    readonly usage: string;
    readonly names: Readonly<Record<Checkup, string>>;
    readonly well: string;
    readonly warning: string;
    readonly fault: string;
    readonly result: (faults: number, warnings: number) => string;
    readonly inForce: (dataDir: string, keyDir: string) => string;
    readonly besideKeys: (setting: 'DATA_DIR' | 'BACKUP_DIR', folder: string, keyDir: string) => string;
    readonly mode: (mode: string) => string;
    readonly modeOpen: (mode: string) => string;
    readonly foldersClosed: string;
    readonly folderOpen: (folder: string, mode: string) => string;
    readonly answers: (kind: 'embedded' | 'postgres', version: string) => string;
    readonly embeddedPilots: string;
    readonly tooOld: (version: string) => string;
    readonly serverHasIt: (pid: number) => string;
    readonly notLookedAt: (names: string) => string;
    readonly newest: (name: string) => string;
    readonly behind: (names: string) => string;
    readonly ahead: (name: string) => string;
    readonly afterSchema: string;
    readonly logsNothing: string;
    readonly logs: (setting: string, value: string, why: string) => string;
    readonly logReasons: Readonly<Record<'statements' | 'values' | 'times' | 'plans' | 'commits', string>>;
    readonly unseen: (settings: string, user: string) => string;
    readonly clockNear: (seconds: string) => string;
    readonly clockFar: (seconds: string) => string;
    readonly everyKey: (waves: number) => string;
    readonly keysMissing: (waves: string) => string;
    readonly copiedAll: (at: string) => string;
    readonly notCopied: (files: number) => string;
    readonly lastBackup: (at: string, path: string) => string;
    readonly noBackup: (folder: string) => string;
    readonly oldBackup: (at: string) => string;
    readonly ownBackups: string;
    readonly free: (gigabytes: string, folders: string) => string;
    readonly littleFree: (gigabytes: string, folders: string) => string;
    readonly loopback: string;
    readonly tlsThere: (url: string) => string;
    readonly noTls: string;
  };
}

const en: OperationTexts = {
  backup: {
    usage: `Usage: motvikt backup [FILE]

Writes everything of the database to one file, as it is at one moment; the server may run beside it on PostgreSQL. The keys of the
answers are not in it: copy them by motvikt keys copy, to another place.

  FILE  left out: a name with date and time, in BACKUP_DIR
`,
    done: (path, rows, megabytes) => `${path}: ${rows} rows, ${megabytes} MB.`,
    keysApart: 'The keys are not in it: motvikt keys copy FILE puts them in a file of their own, for another place.',
    isThere: (path) => `${path} is there already, and a backup overwrites nothing.`,
    besideKeys: (path) =>
      `${path} lies in KEY_DIR: whoever takes that folder would have both the answers and their keys. Choose another place.`,
  },
  restore: {
    usage: `Usage: motvikt restore FILE

Puts a backup into an empty database, whole or not at all: a new DATA_DIR, or a new database in DATABASE_URL. The file may come from either kind of
database and from an earlier version. Put KEY_DIR back by motvikt keys restore.
`,
    needsFile: 'restore needs the FILE of a backup',
    done: (rows, tables, madeAt) => `Restored as of ${madeAt}: ${rows} rows in ${tables} tables, each with the checksum that it had.`,
    migrated: (steps) => `Brought up to date: ${steps}.`,
    keysApart: 'If KEY_DIR is new as well: motvikt keys restore FILE.',
    noBackup: (path) => `${path} is no backup of Motvikt.`,
    newer: (schema) => `The backup was made by a later version of Motvikt (${schema}). Fetch that version, and try again.`,
    notEmpty: (municipalities) =>
      `${municipalities ? 'The database holds municipalities already' : 'A server has been started on this database, and made a link for its first administrator'}. A backup goes into an empty one only: set DATA_DIR to a new folder, or DATABASE_URL to a new database.`,
    migratedAlready: (has, schema) =>
      `The database is empty, but newer (${has}) than the backup (${schema}). Take one that nothing has started on.`,
    cutShort: 'The file ends too early: it was not copied whole.',
    damaged: (tables) => `The file is damaged: what it holds of ${tables} is not what was written.`,
    badLine: (line) => `The file is damaged: line ${line} cannot be read.`,
    notTaken: (table, why) =>
      `The database does not take the rows of ${table} (${why}). Keep the file, fetch the newest version of Motvikt and try again; if that does not help, report this line.`,
    nothingStored: 'Nothing was stored.',
  },
  keys: {
    usage: `Usage: motvikt keys copy FILE      all keys in one file, readable by you alone; keep it apart from backups
       motvikt keys copies         where they were copied to, and when
       motvikt keys restore FILE   puts back those that KEY_DIR lacks

Without its key a wave's answers cannot be read; with a copy of it they can, for ever. So every copy is listed: a wave is forgotten when its key is gone from all.
`,
    copied: (path, files) =>
      `${path}: ${files} ${files === 1 ? 'key' : 'keys'}. Keep it apart from the backups: whoever has both can read the answers.`,
    noCopies: 'The keys have not been copied by this command.',
    gone: 'no longer there',
    putBack: (files, there) => `${files} put back, ${there} were there.`,
    differs: (names) => `KEY_DIR has other keys by the same name, and nothing was changed: ${names}.`,
    noCopyFile: (path) => `${path} is no copy of keys.`,
    nearData: (path) =>
      `${path} lies in DATA_DIR or BACKUP_DIR: whoever takes that folder would have both the answers and their keys. Choose another place.`,
    inKeys: (path) => `${path} lies in KEY_DIR itself: such a copy is lost with what it copies. Choose another place.`,
    isThere: (path) => `${path} is there already, and a copy overwrites nothing.`,
  },
  doctor: {
    usage: `Usage: motvikt doctor

Looks at settings, folders, database, its logging, migrations, clock, keys, copies, disk and TLS, and says what to do. Exits 1 when it finds a fault.
`,
    names: {
      settings: 'settings',
      keyFolder: 'key folder',
      dataFolder: 'data folders',
      database: 'database',
      schema: 'schema',
      logging: 'database log',
      clock: 'clock',
      keys: 'keys',
      keyCopies: 'copies of keys',
      backups: 'backups',
      disk: 'disk',
      tls: 'TLS',
    },
    well: 'fine',
    warning: 'look at',
    fault: 'FAULT',
    result: (faults, warnings) => `${faults} ${faults === 1 ? 'fault' : 'faults'}, ${warnings} to look at.`,
    inForce: (dataDir, keyDir) => `DATA_DIR is ${dataDir}, KEY_DIR is ${keyDir}.`,
    besideKeys: (setting, folder, keyDir) =>
      `By a link, ${setting} (${folder}) and KEY_DIR (${keyDir}) lie in one another: whoever takes one has both the answers and their keys. Choose another place.`,
    mode: (mode) => `Only this user may read KEY_DIR (mode ${mode}).`,
    modeOpen: (mode) => `Others may reach KEY_DIR (mode ${mode}). Run: chmod -R go= KEY_DIR`,
    foldersClosed: 'Nobody else can change what is in DATA_DIR and BACKUP_DIR.',
    folderOpen: (folder, mode) => `Others may reach ${folder} (mode ${mode}). Run: chmod go= ${folder}`,
    answers: (kind, version) => `${kind === 'embedded' ? 'The embedded database' : 'PostgreSQL'} ${version} answers.`,
    embeddedPilots: 'The embedded database is for trials and pilots: a power cut may damage it. For real use set DATABASE_URL.',
    tooOld: (version) => `PostgreSQL ${version} is too old: 15 or later is needed.`,
    serverHasIt: (pid) =>
      `The running server (process ${pid}) has the embedded database, which one program at a time can open. Stop it to have the database looked at.`,
    notLookedAt: (names) => `Not looked at: ${names}.`,
    newest: (name) => `The schema is the newest (${name}).`,
    behind: (names) => `The schema lacks ${names}. Start the server once: npm start.`,
    ahead: (name) => `The schema (${name}) is of a later version of Motvikt. Fetch that version.`,
    afterSchema: 'Looked at once the schema is that of this version.',
    logsNothing: 'The database logs no statements or values of the application.',
    logs: (setting, value, why) => `${setting} is ${value}: ${why}`,
    logReasons: {
      statements: 'the log would hold when each pupil sent. Set it to "none" (or "ddl").',
      values: 'the log would hold what was sent when a statement fails. Set log_parameter_max_length_on_error to 0.',
      times: 'statements are logged with their time; set it to -1 (log_duration to "off") while a wave is open.',
      plans:
        'it keeps the text or plans of statements. Take it out of shared_preload_libraries, or set auto_explain.log_min_duration to -1.',
      commits: 'the database would keep when each pupil sent. Set it to off, and start PostgreSQL anew.',
    },
    unseen: (settings, user) =>
      `The database does not show ${settings} to ${user}. Look for yourself, or run once as a superuser: grant pg_read_all_settings to ${user};`,
    clockNear: (seconds) => `This machine and the database differ by ${seconds} s.`,
    clockFar: (seconds) => `This machine and the database differ by ${seconds} s: sign-ins and dates go wrong. Set both by NTP.`,
    everyKey: (waves) => `Each of ${waves} waves has its key.`,
    keysMissing: (waves) =>
      `The keys of these waves are not in KEY_DIR, so their answers cannot be read: ${waves}. Put them back: motvikt keys restore FILE.`,
    copiedAll: (at) => `Every key is in a copy (the last of ${at}).`,
    notCopied: (files) =>
      `${files} ${files === 1 ? 'key is' : 'keys are'} in no copy: when this disk breaks, the answers are gone. Run: motvikt keys copy FILE`,
    lastBackup: (at, path) => `The last one is of ${at}: ${path}`,
    noBackup: (folder) => `There is none in ${folder}. Run: motvikt backup`,
    oldBackup: (at) => `The last one is of ${at}, older than two days. Run: motvikt backup`,
    ownBackups: 'There is none in BACKUP_DIR. Where the database server makes its own (pg_dump), that is fine.',
    free: (gigabytes, folders) => `${gigabytes} GB are free where ${folders} lies.`,
    littleFree: (gigabytes, folders) => `Only ${gigabytes} GB are free where ${folders} lies.`,
    loopback: 'The server listens on this machine only.',
    tlsThere: (url) => `People reach the server at ${url}.`,
    noTls:
      'The server listens beyond this machine, but PUBLIC_URL is no https address: the pupils’ browsers refuse cryptography without TLS (docs/operate.md).',
  },
};

const sv: OperationTexts = {
  backup: {
    usage: `Användning: motvikt backup [FIL]

Skriver hela databasen till en fil, som den är i ett ögonblick; med PostgreSQL får servern vara igång. Svarens nycklar är inte med:
kopiera dem med motvikt keys copy, till en annan plats.

  FIL  utan valet: ett namn med datum och tid, i BACKUP_DIR
`,
    done: (path, rows, megabytes) => `${path}: ${rows} rader, ${megabytes} MB.`,
    keysApart: 'Nycklarna är inte med: motvikt keys copy FIL lägger dem i en egen fil, för en annan plats.',
    isThere: (path) => `${path} finns redan, och en säkerhetskopia skriver inte över något.`,
    besideKeys: (path) => `${path} ligger i KEY_DIR: den som tar mappen får både svaren och deras nycklar. Välj en annan plats.`,
  },
  restore: {
    usage: `Användning: motvikt restore FIL

Lägger in en säkerhetskopia i en tom databas, hel eller inte alls: en ny DATA_DIR, eller en ny databas i DATABASE_URL. Filen får komma från
båda slagen av databas och från en tidigare version. Lägg tillbaka KEY_DIR med motvikt keys restore.
`,
    needsFile: 'restore behöver säkerhetskopians FIL',
    done: (rows, tables, madeAt) =>
      `Återställt som det var ${madeAt}: ${rows} rader i ${tables} tabeller, var och en med den kontrollsumma som den hade.`,
    migrated: (steps) => `Uppdaterat: ${steps}.`,
    keysApart: 'Om KEY_DIR också är ny: motvikt keys restore FIL.',
    noBackup: (path) => `${path} är ingen säkerhetskopia från Motvikt.`,
    newer: (schema) => `Säkerhetskopian är gjord av en senare version av Motvikt (${schema}). Hämta den versionen och försök igen.`,
    notEmpty: (municipalities) =>
      `${municipalities ? 'Databasen har redan kommuner' : 'En server har startats på den här databasen, och gjort en länk till sin första administratör'}. En säkerhetskopia läggs bara i en tom: sätt DATA_DIR till en ny mapp, eller DATABASE_URL till en ny databas.`,
    migratedAlready: (has, schema) =>
      `Databasen är tom, men nyare (${has}) än säkerhetskopian (${schema}). Ta en som inget har startat på.`,
    cutShort: 'Filen slutar för tidigt: den kopierades inte hel.',
    damaged: (tables) => `Filen är skadad: det den har av ${tables} är inte det som skrevs.`,
    badLine: (line) => `Filen är skadad: rad ${line} går inte att läsa.`,
    notTaken: (table, why) =>
      `Databasen tar inte emot raderna i ${table} (${why}). Behåll filen, hämta den nyaste versionen av Motvikt och försök igen; hjälper inte det, rapportera den här raden.`,
    nothingStored: 'Inget lagrades.',
  },
  keys: {
    usage: `Användning: motvikt keys copy FIL      alla nycklar i en fil som bara du kan läsa; förvara den skild från säkerhetskopiorna
            motvikt keys copies        vart de har kopierats, och när
            motvikt keys restore FIL   lägger tillbaka dem som KEY_DIR saknar

Utan sin nyckel kan en mätomgångs svar inte läsas; med en kopia av den kan de det, för alltid. Därför listas varje kopia: en mätomgång är glömd när nyckeln är borta från alla.
`,
    copied: (path, files) =>
      `${path}: ${files} ${files === 1 ? 'nyckel' : 'nycklar'}. Förvara den skild från säkerhetskopiorna: den som har båda kan läsa svaren.`,
    noCopies: 'Nycklarna har inte kopierats med detta kommando.',
    gone: 'finns inte längre',
    putBack: (files, there) => `${files} lades tillbaka, ${there} fanns.`,
    differs: (names) => `KEY_DIR har andra nycklar med samma namn, och inget ändrades: ${names}.`,
    noCopyFile: (path) => `${path} är ingen kopia av nycklar.`,
    nearData: (path) =>
      `${path} ligger i DATA_DIR eller BACKUP_DIR: den som tar mappen får både svaren och deras nycklar. Välj en annan plats.`,
    inKeys: (path) => `${path} ligger i KEY_DIR själv: en sådan kopia försvinner med det den kopierar. Välj en annan plats.`,
    isThere: (path) => `${path} finns redan, och en kopia skriver inte över något.`,
  },
  doctor: {
    usage: `Användning: motvikt doctor

Ser efter inställningar, mappar, databas, dess logg, schema, klocka, nycklar, kopior, disk och TLS, och säger vad som behöver göras. Slutkod 1 när något är fel.
`,
    names: {
      settings: 'inställningar',
      keyFolder: 'nyckelmapp',
      dataFolder: 'datamappar',
      database: 'databas',
      schema: 'schema',
      logging: 'databasens logg',
      clock: 'klocka',
      keys: 'nycklar',
      keyCopies: 'nyckelkopior',
      backups: 'säkerhetskopior',
      disk: 'disk',
      tls: 'TLS',
    },
    well: 'bra',
    warning: 'se över',
    fault: 'FEL',
    result: (faults, warnings) => `${faults} fel, ${warnings} att se över.`,
    inForce: (dataDir, keyDir) => `DATA_DIR är ${dataDir}, KEY_DIR är ${keyDir}.`,
    besideKeys: (setting, folder, keyDir) =>
      `Genom en länk ligger ${setting} (${folder}) och KEY_DIR (${keyDir}) i varandra: den som tar den ena får både svaren och deras nycklar. Välj en annan plats.`,
    mode: (mode) => `Bara denna användare får läsa KEY_DIR (läge ${mode}).`,
    modeOpen: (mode) => `Andra kommer åt KEY_DIR (läge ${mode}). Kör: chmod -R go= KEY_DIR`,
    foldersClosed: 'Ingen annan kan ändra det som ligger i DATA_DIR och BACKUP_DIR.',
    folderOpen: (folder, mode) => `Andra kommer åt ${folder} (läge ${mode}). Kör: chmod go= ${folder}`,
    answers: (kind, version) => `${kind === 'embedded' ? 'Den inbyggda databasen' : 'PostgreSQL'} ${version} svarar.`,
    embeddedPilots:
      'Den inbyggda databasen är för prov och försök: ett strömavbrott kan skada den. Sätt DATABASE_URL när det är på allvar.',
    tooOld: (version) => `PostgreSQL ${version} är för gammal: 15 eller senare behövs.`,
    serverHasIt: (pid) =>
      `Servern som är igång (process ${pid}) har den inbyggda databasen, som bara ett program i taget kan öppna. Stoppa den för att se över databasen.`,
    notLookedAt: (names) => `Inte undersökt: ${names}.`,
    newest: (name) => `Schemat är det nyaste (${name}).`,
    behind: (names) => `Schemat saknar ${names}. Starta servern en gång: npm start.`,
    ahead: (name) => `Schemat (${name}) är från en senare version av Motvikt. Hämta den versionen.`,
    afterSchema: 'Undersöks när schemat är den här versionens.',
    logsNothing: 'Databasen loggar inga satser eller värden från programmet.',
    logs: (setting, value, why) => `${setting} är ${value}: ${why}`,
    logReasons: {
      statements: 'loggen skulle visa när varje elev skickade. Sätt den till "none" (eller "ddl").',
      values: 'loggen skulle visa vad som skickades när en sats misslyckas. Sätt log_parameter_max_length_on_error till 0.',
      times: 'satser loggas med tid; sätt den till -1 (log_duration till "off") medan en mätomgång är öppen.',
      plans:
        'den sparar satsers text eller planer. Ta bort den ur shared_preload_libraries, eller sätt auto_explain.log_min_duration till -1.',
      commits: 'databasen skulle spara när varje elev skickade. Sätt den till off och starta om PostgreSQL.',
    },
    unseen: (settings, user) =>
      `Databasen visar inte ${settings} för ${user}. Titta själv, eller kör en gång som superanvändare: grant pg_read_all_settings to ${user};`,
    clockNear: (seconds) => `Denna dator och databasen skiljer sig ${seconds} s.`,
    clockFar: (seconds) => `Denna dator och databasen skiljer sig ${seconds} s: inloggning och datum blir fel. Ställ båda med NTP.`,
    everyKey: (waves) => `Var och en av ${waves} mätomgångar har sin nyckel.`,
    keysMissing: (waves) =>
      `Nycklarna till dessa mätomgångar finns inte i KEY_DIR, så svaren kan inte läsas: ${waves}. Lägg tillbaka dem: motvikt keys restore FIL.`,
    copiedAll: (at) => `Varje nyckel finns i en kopia (den senaste från ${at}).`,
    notCopied: (files) =>
      `${files} ${files === 1 ? 'nyckel finns' : 'nycklar finns'} inte i någon kopia: går disken sönder är svaren borta. Kör: motvikt keys copy FIL`,
    lastBackup: (at, path) => `Den senaste är från ${at}: ${path}`,
    noBackup: (folder) => `Det finns ingen i ${folder}. Kör: motvikt backup`,
    oldBackup: (at) => `Den senaste är från ${at}, äldre än två dygn. Kör: motvikt backup`,
    ownBackups: 'Det finns ingen i BACKUP_DIR. Gör databasservern egna (pg_dump) är det bra.',
    free: (gigabytes, folders) => `${gigabytes} GB är lediga där ${folders} ligger.`,
    littleFree: (gigabytes, folders) => `Bara ${gigabytes} GB är lediga där ${folders} ligger.`,
    loopback: 'Servern lyssnar bara på denna dator.',
    tlsThere: (url) => `Servern nås på ${url}.`,
    noTls:
      'Servern lyssnar utanför denna dator, men PUBLIC_URL är ingen https-adress: elevernas webbläsare vägrar kryptera utan TLS (docs/operate.md).',
  },
};

const catalogue: Readonly<Record<Language, OperationTexts>> = { sv, en };
export const operationTextsFor = (language: Language): OperationTexts => catalogue[language];
