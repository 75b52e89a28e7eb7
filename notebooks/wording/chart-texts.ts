/** Words of the charts over several places: forest, matrix, heatmap, map and participation. Part of the one catalogue (`textsFor`). */
export interface ChartTexts {
  /** Names the rows of any chart for who goes through them by keyboard. */
  readonly walk: string;
  /** `factor` is the first one's label, `factors` how many there are. */
  readonly forestTitle: (factor: string, factors: number) => string;
  readonly forestDescription: (factor: string, factors: number, rows: number, sure: number) => string;
  /** `other` is null where nothing is compared. */
  readonly matrixTitle: (other: string | null) => string;
  readonly matrixDescription: (factors: number, places: number, sure: number, other: string | null) => string;
  readonly matrixNote: (from: string | null) => string;
  readonly heatmapTitle: string;
  readonly heatmapDescription: (factors: number, columns: number, sure: number) => string;
  readonly heatmapNote: string;
  readonly mapTitle: (factor: string, other: string | null) => string;
  /** Above a map of one factor, group and wave, where rows of others were given too. */
  readonly mapShows: (what: string) => string;
  /** In place of a map. */
  readonly noMap: string;
  readonly mapDescription: (factor: string, areas: number, sure: number) => string;
  readonly surelyWorse: string;
  readonly surelyBetter: string;
  readonly surelyHigherThan: (than: string) => string;
  readonly surelyLowerThan: (than: string) => string;
  readonly notCompared: string;
  /** `reasons` are those of the hidden fields. */
  readonly hiddenFields: (...reasons: readonly string[]) => string;
  readonly participationTitle: string;
  readonly participationDescription: (rows: number) => string;
  readonly answeredOfAll: string;
  readonly missing: string;
  readonly participationThere: string;
  readonly answered: (share: string, responses: string, registered: string) => string;
  readonly stayedOut: string;
  /** The row of the whole. */
  readonly everybody: string;
}

export const chartTextsSv: ChartTexts = {
  walk: 'Diagrammets värden: gå mellan dem med piltangenterna',
  forestTitle: (factor, factors) => (factors === 1 ? factor : `${factors} faktorer, plats för plats`),
  forestDescription: (factor, factors, rows, sure) =>
    `Diagram: ${factors === 1 ? factor : `${factors} faktorer`}, ${rows} rader med osäkerhetsintervall. ${
      sure === 0 ? 'Ingen rad skiljer sig säkert' : `${sure} ${sure === 1 ? 'rad skiljer' : 'rader skiljer'} sig säkert`
    }. Raderna är inte rangordnade. Alla tal står i tabellen efter diagrammet.`,
  matrixTitle: (other) => `Säkra skillnader${other === null ? '' : `, jämfört med ${other}`}`,
  matrixDescription: (factors, places, sure, other) =>
    `Diagram: ${factors} ${factors === 1 ? 'faktor' : 'faktorer'} nedåt och ${places} kolumner. ${
      sure === 0 ? 'Ingen ruta visar' : `${sure} ${sure === 1 ? 'ruta visar' : 'rutor visar'}`
    } en säker skillnad${other === null ? '' : `, jämfört med ${other}`}. Alla tal står i tabellen efter diagrammet.`,
  matrixNote: (from) =>
    from === null
      ? 'Inget jämförs här: rutorna visar bara var det finns värden.'
      : `Varje ruta säger om värdet skiljer sig säkert ${from}. En prick betyder inte att allt är lika, bara att ingen skillnad är säker.`,
  heatmapTitle: 'Andelar, ruta för ruta',
  heatmapDescription: (factors, columns, sure) =>
    `Diagram: ${factors} ${factors === 1 ? 'faktor' : 'faktorer'} nedåt och ${columns} kolumner, med andelen i procent i varje ruta. ${
      sure === 0 ? 'Ingen skillnad är säker' : `${sure} ${sure === 1 ? 'ruta skiljer' : 'rutor skiljer'} sig säkert`
    }. Alla tal står i tabellen efter diagrammet.`,
  heatmapNote:
    'Talen är andelen elever i procent. Nyanserna är lika breda som talen är osäkra: rutor med samma eller nästa nyans behöver inte skilja sig.',
  mapTitle: (factor, other) => (other === null ? factor : `${factor}, jämfört med ${other}`),
  mapShows: (what) => `Kartan visar bara: ${what}.`,
  noMap: 'Ingen karta: raderna gäller inget område som finns på kommunens karta',
  mapDescription: (factor, areas, sure) =>
    `Karta: ${factor} i ${areas} områden. ${
      sure === 0 ? 'Inget område skiljer sig säkert' : `${sure} ${sure === 1 ? 'område skiljer' : 'områden skiljer'} sig säkert`
    }. Alla tal står i tabellen efter kartan.`,
  surelyWorse: 'säkert sämre',
  surelyBetter: 'säkert bättre',
  surelyHigherThan: (than) => `säkert högre ${than}`,
  surelyLowerThan: (than) => `säkert lägre ${than}`,
  notCompared: 'ingen jämförelse',
  hiddenFields: (...reasons) => `visas inte: ${reasons.join(' eller ')}`,
  participationTitle: 'Vilka svaren gäller',
  participationDescription: (rows) =>
    `Diagram: hur stor del av eleverna som har svarat, ${rows} ${rows === 1 ? 'rad' : 'rader'}. Alla tal står i tabellen efter diagrammet.`,
  answeredOfAll: 'andel av alla elever som svarat',
  missing: 'svarade inte',
  participationThere: 'andel i de skolor som deltog',
  answered: (share, responses, registered) => `${share} (${responses} av ${registered})`,
  stayedOut: 'deltog inte',
  everybody: 'Alla elever',
};

export const chartTextsEn: ChartTexts = {
  walk: 'The values of the chart: go through them with the arrow keys',
  forestTitle: (factor, factors) => (factors === 1 ? factor : `${factors} factors, place by place`),
  forestDescription: (factor, factors, rows, sure) =>
    `Chart: ${factors === 1 ? factor : `${factors} factors`}, ${rows} rows with uncertainty intervals. ${
      sure === 0 ? 'No row differs clearly' : `${sure} ${sure === 1 ? 'row differs' : 'rows differ'} clearly`
    }. The rows are not ranked. All numbers are in the table after the chart.`,
  matrixTitle: (other) => `Clear differences${other === null ? '' : `, compared with ${other}`}`,
  matrixDescription: (factors, places, sure, other) =>
    `Chart: ${factors} ${factors === 1 ? 'factor' : 'factors'} down and ${places} columns. ${
      sure === 0 ? 'No field shows' : `${sure} ${sure === 1 ? 'field shows' : 'fields show'}`
    } a clear difference${other === null ? '' : `, compared with ${other}`}. All numbers are in the table after the chart.`,
  matrixNote: (from) =>
    from === null
      ? 'Nothing is compared here: the fields only show where there are values.'
      : `Each field says whether the value differs clearly ${from}. A dot does not mean that all is the same, only that no difference is clear.`,
  heatmapTitle: 'Shares, field by field',
  heatmapDescription: (factors, columns, sure) =>
    `Chart: ${factors} ${factors === 1 ? 'factor' : 'factors'} down and ${columns} columns, with the share in percent in each field. ${
      sure === 0 ? 'No difference is clear' : `${sure} ${sure === 1 ? 'field differs' : 'fields differ'} clearly`
    }. All numbers are in the table after the chart.`,
  heatmapNote:
    'The numbers are the share of pupils in percent. Shades are as wide as the numbers are unsure: fields of the same or the next shade need not differ.',
  mapTitle: (factor, other) => (other === null ? factor : `${factor}, compared with ${other}`),
  mapShows: (what) => `The map shows only: ${what}.`,
  noMap: "No map: the rows are of no area on the municipality's map",
  mapDescription: (factor, areas, sure) =>
    `Map: ${factor} in ${areas} areas. ${
      sure === 0 ? 'No area differs clearly' : `${sure} ${sure === 1 ? 'area differs' : 'areas differ'} clearly`
    }. All numbers are in the table after the map.`,
  surelyWorse: 'clearly worse',
  surelyBetter: 'clearly better',
  surelyHigherThan: (than) => `clearly higher ${than}`,
  surelyLowerThan: (than) => `clearly lower ${than}`,
  notCompared: 'no comparison',
  hiddenFields: (...reasons) => `not shown: ${reasons.join(' or ')}`,
  participationTitle: 'Whom the answers speak of',
  participationDescription: (rows) =>
    `Chart: how many of the pupils have answered, ${rows} ${rows === 1 ? 'row' : 'rows'}. All numbers are in the table after the chart.`,
  answeredOfAll: 'share of all pupils who answered',
  missing: 'did not answer',
  participationThere: 'share in the schools that took part',
  answered: (share, responses, registered) => `${share} (${responses} of ${registered})`,
  stayedOut: 'did not take part',
  everybody: 'All pupils',
};
