/**
 * Texts of the pages around the charts: navigation, states, notes. Part of the one catalogue (`textsFor`), in a file of its own so
 * that pages and charts can grow side by side.
 */
export interface ProductTexts {
  /** Around every staff page. */
  readonly shell: {
    readonly skip: string;
    readonly navigation: string;
    readonly notebooks: string;
    readonly listLead: string;
    readonly noNotebooks: string;
    readonly surveys: string;
    readonly noSurveys: string;
    /** A wave that is stored and not released yet. */
    readonly notReleased: (wave: string) => string;
    readonly unreachableTitle: string;
    readonly unreachable: string;
    /** In place of a notebook without a cell. */
    readonly noCells: string;
    readonly notFoundTitle: string;
    readonly failed: string;
    readonly tryAgain: string;
    readonly backToList: string;
    readonly lightColours: string;
    readonly darkColours: string;
    /** The other language, in that language. */
    readonly otherLanguage: string;
    readonly otherLanguageCode: string;
    readonly cellsSilent: string;
    readonly cellsStopped: string;
    readonly cellsFlooded: string;
    readonly cellsWaiting: string;
    readonly stopCells: string;
    readonly restartCells: string;
    readonly edit: string;
    readonly copyNotebook: string;
    readonly newNotebook: string;
    readonly foot: string;
  };
  /** Faults of a notebook; `cells` are their numbers. */
  readonly faults: {
    readonly syntax: (cells: string, message: string) => string;
    readonly definedTwice: (cells: string, name: string) => string;
    readonly unknownName: (cells: string, name: string) => string;
    /** A name that Observable's tools give, or a kind of cell that they run, and that there is not here. */
    readonly lacking: (cells: string, name: string) => string;
    /** Code that a cell would fetch from this address. */
    /** A question of a cell that names no survey, or one that the notebook may not have. @param known their ids; empty where there are none */
    readonly noSurvey: (survey: string | null, known: string) => string;
    /** What a filter names and the survey does not have. */
    readonly noVariable: (names: string, known: string) => string;
    readonly noModule: (address: string) => string;
    readonly noFetch: string;
    readonly cycle: (cells: string, names: string) => string;
    /** Where an error arose. */
    readonly place: (cell: number, line: number) => string;
  };
  readonly page: {
    readonly source: string;
    readonly synthetic: string;
    /** Before the names of made-up surveys that the page may show beside real ones. */
    readonly alsoSynthetic: string;
    readonly syntheticLong: string;
    /** Notebooks that people saved before municipalities could set the number of classes give the first two alone. */
    readonly protectionNote: (minPupils: number, roundN: number, minClasses?: number) => string;
    readonly howToRead: string;
    /** `other` is null where no row has a tick; `onlyOutcomes` where no row has a risk limit; `marked` where some row has a word. */
    readonly howToReadProfile: (other: string | null, onlyOutcomes?: boolean, marked?: boolean) => string;
    /** `other` is null where no comparison is drawn; a line joins waves only where there are several. */
    readonly howToReadTrend: (waves: number, other: string | null) => string;
    readonly asTable: string;
    readonly asSentences: string;
    readonly choices: string;
    /** Beside the choices, where the page's address chose something that there is not. */
    readonly notInLink: string;
    /** Beside the choices, where the new choice could not be fetched. */
    readonly notFetched: string;
  };
  /** Files that a reader may save from an analysis. */
  readonly save: {
    /** In the analysis, under a chart or in a table. */
    readonly svg: string;
    readonly png: string;
    readonly csv: string;
    /** Of any table: saved where its numbers are released, laid before a second person where they are not. */
    readonly output: string;
    /** The page's own question. */
    readonly ask: Readonly<Record<'svg' | 'png' | 'csv', string>>;
    /** To a heading of an analysis. */
    readonly link: string;
    readonly close: string;
    readonly save: string;
    readonly cancel: string;
    readonly failed: string;
  };
  readonly templates: {
    readonly factorsPerArea: { readonly title: string; readonly summary: string };
    readonly longTermChange: { readonly title: string; readonly summary: string };
    /** Heading of the notes at the end. */
    readonly about: string;
  };
}

export const productSv: ProductTexts = {
  shell: {
    skip: 'Till innehållet',
    navigation: 'Sidor',
    notebooks: 'Analyser',
    listLead:
      'Risk- och skyddsfaktorer bland unga, område för område. Varje tal visas med sin osäkerhet, och inget tal kan peka ut en elev.',
    noNotebooks: 'Här finns inga analyser än. Starta om Motvikt så läggs de första in.',
    surveys: 'Enkäter',
    noSurveys: 'Här finns inga svar än. Läs in en fil med svar: se ”Use your own file” i README.',
    notReleased: (wave) => `${wave} (lämnas ut inom kort)`,
    unreachableTitle: 'Sidan kunde inte hämtas',
    noCells: 'Analysen har inget innehåll än.',
    unreachable: 'Servern svarar inte. Kontrollera att Motvikt är igång och försök igen.',
    notFoundTitle: 'Analysen finns inte',
    failed: 'Något gick fel hos servern. Försök igen om en stund.',
    tryAgain: 'Försök igen',
    backToList: 'Till alla analyser',
    lightColours: 'Ljusa färger',
    darkColours: 'Mörka färger',
    otherLanguage: 'English',
    otherLanguageCode: 'en',
    cellsSilent: 'En ruta i analysen räknar fortfarande, eller har fastnat. Vänta, eller stoppa den. Texten i analysen finns kvar.',
    cellsStopped: 'Analysen är stoppad.',
    cellsFlooded: 'Analysen stoppades: en ruta skickade fler frågor än sidan tar emot. Texten i analysen finns kvar.',
    cellsWaiting:
      'Förra gången svarade sidan inte medan den här analysen kördes. En ruta kan ha fastnat. Därför väntar den tills du säger till.',
    stopCells: 'Stoppa',
    restartCells: 'Kör igen',
    edit: 'Redigera',
    copyNotebook: 'Gör en egen kopia',
    newNotebook: 'Ny analys',
    foot: 'Motvikt är öppen programvara (EUPL-1.2).',
  },
  faults: {
    syntax: (cells, message) => `Ruta ${cells} går inte att läsa: ${message}`,
    definedTwice: (cells, name) => `Namnet ”${name}” ges i flera rutor (${cells}). Byt namn i alla utom en.`,
    unknownName: (cells, name) => `Namnet ”${name}” används i ruta ${cells} men ges inte någonstans.`,
    lacking: (cells, name) => `Ruta ${cells} behöver ${name}, som finns i Observables verktyg men inte här.`,
    noSurvey: (survey, known) =>
      `${survey === null ? 'Frågan anger ingen enkät' : `Analysen har ingen enkät "${survey}"`}. ${known === '' ? 'Den har inga: skriv överst i rutan vilka tabeller den använder, som // tables: */*' : `Den har: ${known}`}.`,
    noVariable: (names, known) => `Enkäten har inget som heter ${names}. Fråga efter: ${known}.`,
    noModule: (address) => `Rutan importerar ${address}, men rutor kan inte hämta något utifrån.`,
    noFetch: 'Rutor kan inte hämta något utifrån.',
    place: (cell, line) => `ruta ${cell}, rad ${line}`,
    cycle: (cells, names) => `Rutorna ${cells} väntar på varandra (${names}). Låt en av dem klara sig utan de andra.`,
  },
  page: {
    source: 'Källa',
    synthetic: 'påhittade data',
    alsoSynthetic: 'Den här sidan kan också visa påhittade data:',
    syntheticLong: 'Talen är påhittade. De visar hur sidan fungerar och säger inget om någon verklig plats.',
    protectionNote: (minPupils, roundN, minClasses = 2) =>
      `Så skyddas svaren: en grupp visas bara när minst ${minPupils} elever från minst ${minClasses} klasser eller andra urvalsenheter har svarat. Andelar anges i hela procent och antal svar avrundas till närmaste ${roundN}. Värden som kunde röja någon visas inte, och inte heller värden som är för osäkra.`,
    howToRead: 'Så läser du diagrammet',
    howToReadProfile: (other, onlyOutcomes = false, marked = other !== null) =>
      [
        `Varje rad är ${onlyOutcomes ? 'ett problembeteende eller ett mått på mående' : 'en faktor'}. Märket visar andelen elever och linjen hur säkert talet är.`,
        ...(other === null ? [] : [`Det lodräta strecket är ${other}.`]),
        ...(marked ? ['Ett fyllt märke betyder en säker skillnad, ett ihåligt ingen säker skillnad.'] : []),
        ...(onlyOutcomes
          ? []
          : [
              `Gränsen för risk är satt så att en stor del av eleverna hamnar över den${other === null ? '' : ': läs därför alltid andelen mot jämförelsen'}.`,
            ]),
      ].join(' '),
    howToReadTrend: (waves, other) =>
      [
        'Varje ruta är en faktor. Märket visar värdet vid en mätomgång och den lodräta linjen hur säkert talet är.',
        'Rutor med andelar har samma skala, medelvärden en egen. Skalan visar den del där talen ligger och börjar inte alltid vid noll.',
        ...(other === null ? [] : [waves > 1 ? `Den streckade linjen är ${other}.` : `Det korta vågräta strecket är ${other}.`]),
        ...(waves > 1 ? ['Där linjen bryts visas inte värdet, eller så har frågan ändrats.'] : []),
      ].join(' '),
    asTable: 'Visa som tabell',
    asSentences: 'Visa som meningar',
    choices: 'Val',
    notFetched: 'Det du valde kunde inte hämtas. Sidan visar det som den visade förut. Försök igen.',
    notInLink: 'Länken valde något som inte visas här. Sidan visar i stället det som står i valen.',
  },
  save: {
    svg: 'Spara diagrammet som SVG',
    png: 'Spara diagrammet som PNG',
    csv: 'Spara tabellen som CSV',
    output: 'Ta ut tabellen',
    ask: {
      svg: 'Spara diagrammet som en bild (SVG)?',
      png: 'Spara diagrammet som en bild (PNG)?',
      csv: 'Spara tabellen som en fil för kalkylprogram (CSV)?',
    },
    link: 'Länk till avsnittet',
    close: 'Stäng',
    save: 'Spara filen',
    cancel: 'Avbryt',
    failed: 'Webbläsaren kunde inte göra bilden. Prova SVG i stället.',
  },
  templates: {
    factorsPerArea: {
      title: 'Faktorer per område',
      summary: 'Risk- och skyddsfaktorer i ett område, jämförda med övriga områden, referensgruppen eller förra mätomgången.',
    },
    longTermChange: {
      title: 'Långsiktig utveckling',
      summary: 'Hur faktorerna i ett område ändras från mätomgång till mätomgång, med osäkerhetsintervall.',
    },
    about: 'Om talen',
  },
};

export const productEn: ProductTexts = {
  shell: {
    skip: 'To the content',
    navigation: 'Pages',
    notebooks: 'Analyses',
    listLead:
      'Risk and protective factors among young people, area by area. Every number is shown with its uncertainty, and none can point at a pupil.',
    noNotebooks: 'There are no analyses yet. Start Motvikt again and the first ones are added.',
    surveys: 'Surveys',
    noSurveys: 'There are no answers yet. Import a file of answers: see “Use your own file” in the README.',
    notReleased: (wave) => `${wave} (released soon)`,
    unreachableTitle: 'The page could not be fetched',
    noCells: 'The notebook has no content yet.',
    unreachable: 'The server does not answer. Check that Motvikt is running and try again.',
    notFoundTitle: 'There is no such analysis',
    failed: 'Something went wrong in the server. Try again in a while.',
    tryAgain: 'Try again',
    backToList: 'To all analyses',
    lightColours: 'Light colours',
    darkColours: 'Dark colours',
    otherLanguage: 'Svenska',
    otherLanguageCode: 'sv',
    cellsSilent: 'A cell of the analysis is still computing, or has got stuck. Wait, or stop it. The text of the analysis stays.',
    cellsStopped: 'The analysis is stopped.',
    cellsFlooded: 'The analysis was stopped: a cell sent more questions than the page takes. The text of the analysis stays.',
    cellsWaiting: 'Last time the page did not answer while this analysis ran. A cell may have got stuck. So it waits for your word.',
    stopCells: 'Stop',
    restartCells: 'Run again',
    edit: 'Edit',
    copyNotebook: 'Make a copy of my own',
    newNotebook: 'New notebook',
    foot: 'Motvikt is open software (EUPL-1.2).',
  },
  faults: {
    syntax: (cells, message) => `Cell ${cells} cannot be read: ${message}`,
    definedTwice: (cells, name) => `The name “${name}” is made in several cells (${cells}). Rename it in all but one.`,
    unknownName: (cells, name) => `The name “${name}” is used in cell ${cells} but is made nowhere.`,
    lacking: (cells, name) => `Cell ${cells} needs ${name}, which is in Observable’s tools but not here.`,
    noSurvey: (survey, known) =>
      `${survey === null ? 'The question names no survey' : `The notebook has no survey "${survey}"`}. ${known === '' ? 'It has none: write at the top of the cell which tables it uses, as // tables: */*' : `It has: ${known}`}.`,
    noVariable: (names, known) => `The survey has nothing called ${names}. Ask for: ${known}.`,
    noModule: (address) => `The cell imports ${address}, but cells can fetch nothing from elsewhere.`,
    noFetch: 'Cells can fetch nothing from elsewhere.',
    place: (cell, line) => `cell ${cell}, line ${line}`,
    cycle: (cells, names) => `Cells ${cells} wait for each other (${names}). Let one of them do without the others.`,
  },
  page: {
    source: 'Source',
    synthetic: 'made-up data',
    alsoSynthetic: 'This page can also show made-up data:',
    syntheticLong: 'The numbers are made up. They show how the page works and say nothing about any real place.',
    protectionNote: (minPupils, roundN, minClasses = 2) =>
      `How answers are protected: a group is shown only when at least ${minPupils} pupils from at least ${minClasses} classes or other sampling units have answered. Shares are in whole percent and the number of responses is rounded to the nearest ${roundN}. Values that could reveal somebody are not shown, and neither are values that are too uncertain.`,
    howToRead: 'How to read the chart',
    howToReadProfile: (other, onlyOutcomes = false, marked = other !== null) =>
      [
        `Each row is ${onlyOutcomes ? 'a behaviour or a measure of well-being' : 'a factor'}. The mark shows the share of pupils and the line how sure the number is.`,
        ...(other === null ? [] : [`The upright tick is ${other}.`]),
        ...(marked ? ['A filled mark means a clear difference, a hollow one no clear difference.'] : []),
        ...(onlyOutcomes
          ? []
          : [
              `The risk limit is set so that a large part of all pupils lie above it${other === null ? '' : ': always read the share against the comparison'}.`,
            ]),
      ].join(' '),
    howToReadTrend: (waves, other) =>
      [
        'Each panel is a factor. The mark shows the value in a wave and the upright line how sure the number is.',
        'Panels of shares have the same scale, means one of their own. A scale shows the part where the numbers lie, and does not always begin at zero.',
        ...(other === null ? [] : [waves > 1 ? `The dashed line is ${other}.` : `The short level stroke is ${other}.`]),
        ...(waves > 1 ? ['Where the line breaks the value is not shown, or the question has changed.'] : []),
      ].join(' '),
    asTable: 'Show as table',
    asSentences: 'Show as sentences',
    choices: 'Choices',
    notFetched: 'What you chose could not be fetched. The page shows what it showed before. Try again.',
    notInLink: 'The link chose something that is not shown here. The page shows what the choices say instead.',
  },
  save: {
    svg: 'Save the chart as SVG',
    png: 'Save the chart as PNG',
    csv: 'Save the table as CSV',
    output: 'Take the table out',
    ask: {
      svg: 'Save the chart as a picture (SVG)?',
      png: 'Save the chart as a picture (PNG)?',
      csv: 'Save the table as a file for spreadsheets (CSV)?',
    },
    link: 'Link to the section',
    close: 'Close',
    save: 'Save the file',
    cancel: 'Cancel',
    failed: 'The browser could not make the picture. Try SVG instead.',
  },
  templates: {
    factorsPerArea: {
      title: 'Factors per area',
      summary: 'Risk and protective factors in an area, compared with the other areas, the reference population or the previous wave.',
    },
    longTermChange: {
      title: 'Long-term change',
      summary: 'How the factors of an area change from wave to wave, with uncertainty intervals.',
    },
    about: 'About the numbers',
  },
};
