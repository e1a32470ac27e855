/** “Bild des Handbuchs”: who looks at which page of the example county, and through how large a window. */
export interface HandbookPicture {
  readonly name: string;
  readonly login: string;
  readonly address: string;
  /** What must be there before it is taken, beside the title: a map, figures. */
  readonly shows?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Pictures of pages as they stand; those of a step in between are taken by the stories that go there (`illustrateHandbook`). */
export const HANDBOOK_PICTURES: readonly HandbookPicture[] = [
  { name: 'startseite', login: 'awo', address: '/', shows: '.to-do-list', height: 900 },
  { name: 'startseite-telefon', login: 'jobcenter', address: '/', shows: '.to-do-list', width: 390 },
  { name: 'faelle', login: 'awo', address: '/faelle' },
  { name: 'fall-neu', login: 'awo', address: '/faelle/neu' },
  { name: 'platzangebote', login: 'jobcenter', address: '/platzangebote' },
  {
    name: 'kurs-finden',
    login: 'awo',
    address: '/kurse-finden?ort=07334501&kurstyp=general',
    shows: '.leaflet-interactive',
    height: 1100,
  },
  { name: 'bedarf', login: 'sozialamt', address: '/bedarf', height: 1000 },
  { name: 'kurse', login: 'vhs', address: '/kurse' },
  { name: 'kurs-neu', login: 'vhs', address: '/kurse/neu' },
  { name: 'einstufungstests', login: 'vhs', address: '/einstufungstests' },
  {
    name: 'versorgung',
    login: 'landkreis',
    address: '/versorgung?kurstyp=women-with-childcare',
    shows: '.leaflet-interactive',
    height: 1560,
  },
  {
    name: 'wandkarte',
    login: 'landkreis',
    address: '/versorgung/wandkarte?kurstyp=women-with-childcare',
    shows: '.leaflet-interactive',
    height: 1360,
  },
  { name: 'luecken', login: 'bamf', address: '/luecken' },
  { name: 'planung', login: 'landkreis', address: '/planung', shows: '.leaflet-interactive' },
  { name: 'gefaehrdete-kurse', login: 'bamf', address: '/planung/gefaehrdete-kurse' },
  { name: 'auswertung', login: 'landkreis', address: '/auswertung', shows: '.chart__drawing', height: 1220 },
  { name: 'mitteilungen', login: 'vhs', address: '/mitteilungen' },
  { name: 'regelwerte', login: 'landkreis', address: '/verwaltung/regelwerte' },
  { name: 'postbuch', login: 'landkreis', address: '/postbuch' },
];
