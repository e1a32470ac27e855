import type { FundingSource, FundingState, Maturity, MeasureState } from '#libs/measure';

/** “Finanzierung” of a measure of the example; whole euros. */
export interface ExampleFunding {
  readonly source: FundingSource;
  readonly programme: string;
  readonly euros: number;
  readonly state: FundingState;
}

/** “Maßnahme des Beispiels”: by keys of goals, themes, target groups; organisations by login; municipalities by AGS. */
export interface ExampleMeasure {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly state: MeasureState;
  readonly reason: string | null;
  readonly maturity: Maturity;
  readonly responsible: string | null;
  readonly proposedBy: string;
  readonly goals: readonly string[];
  readonly themes: readonly string[];
  readonly targetGroups: readonly string[];
  readonly partners: readonly string[];
  readonly municipalities: readonly string[];
  /** Open gaps of this Kurstyp are tied to it after the first check; null: none. */
  readonly gapFormat: string | null;
  readonly plannedEuros: number | null;
  readonly actualEuros: number | null;
  readonly funding: readonly ExampleFunding[];
}

/** Measures of the edition in force. Those of the finished year are numbers 1 to 6. */
export const EXAMPLE_MEASURES: readonly ExampleMeasure[] = [
  {
    ...measure(1, 'kinder-woerth', 'Kinderbeaufsichtigung für einen Frauenkurs in Wörth', 'frauenbildung'),
    description:
      'Räume der Kita am Vormittag und zwei Tagespflegepersonen, damit ein Frauenkurs in Wörth beginnen kann.',
    state: 'running',
    maturity: 'before-implementation',
    goals: ['kinderbeaufsichtigung', 'sechs-wochen'],
    themes: ['frauen'],
    targetGroups: ['frauen-mit-kindern'],
    partners: ['landkreis', 'vhs'],
    municipalities: ['07334501'],
    gapFormat: 'women-with-childcare',
    plannedEuros: 28_000,
    actualEuros: 16_400,
    funding: [
      funding('district', 'Kreismittel Integration', 10_000),
      funding('state', 'Landesprogramm Sprache', 15_000),
    ],
  },
  {
    ...measure(2, 'abend-kandel', 'Verbundkurs am Abend in Kandel und Wörth', 'sprachschule'),
    description:
      'Ein gemeinsamer Abendkurs zweier Träger mit wechselndem Ort, damit die Mindestzahl erreicht wird.',
    state: 'running',
    maturity: 'before-implementation',
    goals: ['arbeit-und-kurs', 'sechs-wochen'],
    targetGroups: ['berufstaetige'],
    partners: ['vhs', 'jobcenter'],
    municipalities: ['07334013', '07334501'],
    gapFormat: 'evening',
    plannedEuros: 9_500,
    actualEuros: 7_900,
    funding: [funding('district', 'Kreismittel Integration', 9_500)],
  },
  {
    ...measure(3, 'alpha-hagenbach', 'Alphabetisierung im Süden: Kursort Hagenbach', 'bildungswerk'),
    description: 'Ein barrierefreier Raum in Hagenbach als Kursort für Alphabetisierungskurse.',
    state: 'accepted',
    maturity: 'to-be-planned',
    goals: ['sechs-wochen'],
    targetGroups: ['alpha'],
    partners: ['landkreis'],
    municipalities: ['07334008', '07334002', '07334021', '07334027'],
    gapFormat: 'literacy',
    plannedEuros: 14_000,
    funding: [funding('foundation', 'Stiftung (beantragt)', 7_000, 'requested')],
  },
  {
    ...measure(4, 'sprachmittlung', 'Pool für Sprachmittlung', 'caritas'),
    description: 'Zwölf geschulte Sprachmittlerinnen und Sprachmittler, Vermittlung durch eine halbe Stelle.',
    state: 'running',
    maturity: 'existing',
    goals: ['sprachmittlung'],
    themes: ['ehrenamt', 'frauen'],
    targetGroups: ['zugezogene'],
    partners: ['awo', 'diakonie'],
    plannedEuros: 46_000,
    actualEuros: 41_300,
    funding: [
      funding('state', 'Kommunales Integrationsmanagement', 30_000),
      funding('own', 'Eigenmittel', 6_000),
    ],
  },
  {
    ...measure(5, 'briefe', 'Schreibwerkstatt einfache Sprache', 'landkreis'),
    description: 'Zwei Werkstätten im Jahr mit einer Prüfgruppe; je zehn Schreiben werden neu verfasst.',
    state: 'done',
    maturity: 'existing',
    goals: ['verstaendliche-briefe'],
    themes: ['oeffnung', 'antidiskriminierung'],
    targetGroups: ['zugezogene'],
    partners: ['auslaenderbehoerde', 'sozialamt'],
    plannedEuros: 6_000,
    actualEuros: 5_200,
    funding: [funding('district', 'Fortbildung der Verwaltung', 6_000)],
  },
  {
    ...measure(6, 'ehrenamt-treffen', 'Vier Treffen für Ehrenamtliche im Jahr', 'awo'),
    description: 'Austausch, Fachfragen und Dank; jedes Treffen in einer anderen Verbandsgemeinde.',
    state: 'running',
    maturity: 'existing',
    goals: ['ehrenamt'],
    themes: ['ehrenamt', 'beteiligung'],
    targetGroups: ['ehrenamtliche'],
    partners: ['diakonie'],
    plannedEuros: 3_200,
    actualEuros: 2_900,
    funding: [funding('district', 'Kreismittel Integration', 3_200)],
  },
  {
    ...measure(7, 'anerkennung', 'Sprechstunde Anerkennung in Germersheim und Wörth', 'jobcenter'),
    description: 'Alle zwei Wochen Erstberatung zur Anerkennung von Abschlüssen, mit Termin oder ohne.',
    maturity: 'to-be-planned',
    goals: ['anerkennung'],
    targetGroups: ['berufstaetige', 'zugezogene'],
    partners: ['bruecke'],
    municipalities: ['07334007', '07334501'],
    plannedEuros: 18_000,
    funding: [funding('federation', 'Bundesprogramm (geplant)', 12_000, 'planned')],
  },
  {
    ...measure(8, 'intensiv-germersheim', 'Zweiter Intensivkurs in Germersheim', 'vhs'),
    description: 'Ein weiterer Intensivkurs, weil die Plätze des bestehenden vergeben sind.',
    maturity: 'before-implementation',
    goals: ['sechs-wochen'],
    targetGroups: ['zugezogene', 'junge'],
    municipalities: ['07334007'],
    gapFormat: 'intensive',
    plannedEuros: 4_000,
  },
  {
    ...measure(9, 'fahrdienst', 'Fahrgemeinschaften zum Kurs', 'diakonie'),
    description: 'Ehrenamtliche Fahrgemeinschaften aus dem Süden, abgestimmt auf den Kursbeginn um 8:15 Uhr.',
    maturity: 'idea',
    goals: ['sechs-wochen'],
    themes: ['ehrenamt'],
    targetGroups: ['zugezogene'],
    municipalities: ['07334008', '07334002'],
    plannedEuros: 5_000,
  },
  {
    ...measure(10, 'beschwerdestelle', 'Anlaufstelle bei Benachteiligung', 'awo'),
    description: 'Eine feste Sprechstunde, gemeinsam mit dem Beirat für Migration und Integration.',
    state: 'proposed',
    maturity: 'idea',
    responsible: null,
    goals: ['ehrenamt'],
    themes: ['antidiskriminierung'],
    targetGroups: ['zugezogene', 'junge'],
  },
  {
    ...measure(11, 'app', 'Eigene App für alle Angebote', 'lernakademie'),
    description: 'Eine App fürs Handy mit allen Angeboten des Landkreises.',
    state: 'refused',
    reason: 'Die Kurssuche von Kurskreis leistet das ohne eigene App; die Mittel fehlen an anderer Stelle.',
    maturity: 'idea',
    responsible: null,
    plannedEuros: 60_000,
  },
];

function measure(number: number, key: string, title: string, login: string): ExampleMeasure {
  return {
    key,
    number,
    title,
    description: '',
    state: 'accepted',
    reason: null,
    maturity: 'idea',
    responsible: login,
    proposedBy: login,
    goals: [],
    themes: [],
    targetGroups: [],
    partners: [],
    municipalities: [],
    gapFormat: null,
    plannedEuros: null,
    actualEuros: null,
    funding: [],
  };
}

function funding(
  source: FundingSource,
  programme: string,
  euros: number,
  state: FundingState = 'granted',
): ExampleFunding {
  return { source, programme, euros, state };
}
