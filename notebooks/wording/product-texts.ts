/**
 * Texts of the pages around the charts: navigation, states, notes. Part of the one catalogue (`textsFor`), in a file of its own so
 * that pages and charts can grow side by side.
 */
export interface ProductTexts {
  readonly page: {
    readonly source: string;
    readonly synthetic: string;
    readonly syntheticLong: string;
    readonly protectionNote: (minPupils: number, roundN: number) => string;
    readonly howToRead: string;
    readonly howToReadProfile: (other: string) => string;
    readonly howToReadTrend: string;
    readonly asTable: string;
    readonly asSentences: string;
    readonly choices: string;
  };
  readonly templates: {
    readonly factorsPerArea: { readonly title: string; readonly summary: string };
    readonly longTermChange: { readonly title: string; readonly summary: string };
    /** Heading of the notes at the end. */
    readonly about: string;
  };
}

export const productSv: ProductTexts = {
  page: {
    source: 'Källa',
    synthetic: 'påhittade data',
    syntheticLong: 'Talen är påhittade. De visar hur sidan fungerar och säger inget om någon verklig plats.',
    protectionNote: (minPupils, roundN) =>
      `Så skyddas svaren: en grupp visas bara när minst ${minPupils} elever har svarat. Andelar anges i hela procent och antal svar avrundas till närmaste ${roundN}. Värden som kunde röja någon visas inte, och inte heller värden som är för osäkra.`,
    howToRead: 'Så läser du diagrammet',
    howToReadProfile: (other) =>
      `Varje rad är en faktor. Märket visar andelen elever och linjen hur säkert talet är. Det lodräta strecket är ${other}. Ett fyllt märke betyder en säker skillnad, ett ihåligt ingen säker skillnad. Gränsen för risk är satt så att en stor del av eleverna hamnar över den: läs därför alltid andelen mot jämförelsen.`,
    howToReadTrend:
      'Varje ruta är en faktor. Märket visar värdet vid en mätomgång och den lodräta linjen hur säkert talet är. Den streckade linjen är övriga kommunen. Där linjen bryts visas inte värdet, eller så har frågan ändrats.',
    asTable: 'Visa som tabell',
    asSentences: 'Visa som meningar',
    choices: 'Val',
  },
  templates: {
    factorsPerArea: {
      title: 'Faktorer per område',
      summary: 'Risk- och skyddsfaktorer i ett område, jämförda med övriga kommunen, referensgruppen eller förra mätomgången.',
    },
    longTermChange: {
      title: 'Långsiktig utveckling',
      summary: 'Hur faktorerna i ett område ändras från mätomgång till mätomgång, med osäkerhetsintervall.',
    },
    about: 'Om talen',
  },
};

export const productEn: ProductTexts = {
  page: {
    source: 'Source',
    synthetic: 'made-up data',
    syntheticLong: 'The numbers are made up. They show how the page works and say nothing about any real place.',
    protectionNote: (minPupils, roundN) =>
      `How answers are protected: a group is shown only when at least ${minPupils} pupils have answered. Shares are in whole percent and the number of answers is rounded to the nearest ${roundN}. Values that could reveal somebody are not shown, and neither are values that are too uncertain.`,
    howToRead: 'How to read the chart',
    howToReadProfile: (other) =>
      `Each row is a factor. The mark shows the share of pupils and the line how sure the number is. The upright tick is ${other}. A filled mark means a clear difference, a hollow one no clear difference. The risk limit is set so that a large part of all pupils lie above it: always read the share against the comparison.`,
    howToReadTrend:
      'Each panel is a factor. The mark shows the value in a wave and the upright line how sure the number is. The dashed line is the rest of the municipality. Where the line breaks the value is not shown, or the question has changed.',
    asTable: 'Show as table',
    asSentences: 'Show as sentences',
    choices: 'Choices',
  },
  templates: {
    factorsPerArea: {
      title: 'Factors per area',
      summary: 'Risk and protective factors in an area, compared with the rest of the municipality, the reference population or the previous wave.',
    },
    longTermChange: {
      title: 'Long-term change',
      summary: 'How the factors of an area change from wave to wave, with uncertainty intervals.',
    },
    about: 'About the numbers',
  },
};
