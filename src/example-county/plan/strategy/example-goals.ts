import type { GoalLevel } from '#libs/objective';

/** “Wirkungsziel des Beispiels”: by keys of needs and working group. */
export interface ExampleGoal {
  readonly key: string;
  readonly statement: string;
  readonly level: GoalLevel;
  readonly specific: string;
  readonly measurable: string;
  readonly attainable: string;
  readonly relevant: string;
  /** Due so many days after the day on which the example is loaded. */
  readonly dueInDays: number;
  readonly committee: string;
  readonly needs: readonly string[];
}

/** Goals of the edition in force. */
export const EXAMPLE_GOALS: readonly ExampleGoal[] = [
  {
    key: 'sechs-wochen',
    statement: 'Niemand im Landkreis wartet länger als sechs Wochen auf einen Integrationskurs.',
    level: 'outcome',
    specific: 'Alle Menschen mit Berechtigung oder Verpflichtung, in allen Verbandsgemeinden und Kurstypen.',
    measurable: 'Anteil der Wartenden über sechs Wochen: höchstens 5 %.',
    attainable:
      'Die gemeinsame Warteliste zeigt, wo Kurse zustande kommen; Träger übernehmen Kursvorschläge.',
    relevant: 'IntV § 7 Abs. 4 nennt sechs Wochen; wer länger wartet, verliert den Anschluss.',
    dueInDays: 365,
    committee: 'ag-sprache',
    needs: ['wartezeit', 'abendkurse', 'alphabetisierung'],
  },
  {
    key: 'kinderbeaufsichtigung',
    statement:
      'Frauen mit kleinen Kindern erreichen in jeder Verbandsgemeinde einen Kurs mit Kinderbeaufsichtigung.',
    level: 'outcome',
    specific: 'Kurse mit Plätzen der Kinderbeaufsichtigung, erreichbar in 30 Minuten.',
    measurable:
      'Versorgungsgrad des Kurstyps in jeder Verbandsgemeinde mindestens 80 %; Plätze der Kinderbeaufsichtigung mindestens 40.',
    attainable: 'Räume der Kitas am Vormittag, Tagespflegepersonen, Förderung durch Land und Kreis.',
    relevant: 'Häufigster Hinweis in der Abfrage aller Akteure.',
    dueInDays: 365,
    committee: 'ag-sprache',
    needs: ['kinderbeaufsichtigung'],
  },
  {
    key: 'arbeit-und-kurs',
    statement:
      'Wer arbeitet, kann in jeder Verbandsgemeinde oder in erreichbarer Nähe am Abend Deutsch lernen.',
    level: 'outcome',
    specific: 'Abend- und Teilzeitkurse für Berufstätige.',
    measurable: 'Versorgungsgrad Abend/Teilzeit im Landkreis mindestens 70 %.',
    attainable: 'Verbundkurse zweier Orte, hybride Abende.',
    relevant: 'Arbeit ohne Deutsch führt in Helfertätigkeiten.',
    dueInDays: 500,
    committee: 'ag-beruf',
    needs: ['abendkurse'],
  },
  {
    key: 'anerkennung',
    statement:
      'Wer einen Abschluss mitbringt, hat binnen drei Monaten einen Antrag auf Anerkennung gestellt.',
    level: 'output',
    specific: 'Menschen mit Berufs- oder Hochschulabschluss, die neu im Landkreis sind.',
    measurable: 'Zahl der Erstberatungen zur Anerkennung im Jahr: 120.',
    attainable: 'Feste Sprechstunde in Germersheim und Wörth.',
    relevant: 'Fachkräfte fehlen im Landkreis.',
    dueInDays: 300,
    committee: 'ag-beruf',
    needs: ['anerkennung'],
  },
  {
    key: 'sprachmittlung',
    statement: 'Beratungsstellen und Praxen bekommen Sprachmittlung, wenn sie sie brauchen.',
    level: 'outcome',
    specific: 'Ein Pool geschulter Sprachmittlerinnen und Sprachmittler für den ganzen Landkreis.',
    measurable: 'Erfüllte Anfragen im Jahr: mindestens 85 %.',
    attainable: 'Landesprogramm und Kreismittel.',
    relevant: 'Kinder sollen nicht für ihre Eltern übersetzen.',
    dueInDays: 400,
    committee: 'ag-gesundheit',
    needs: ['sprachmittlung'],
  },
  {
    key: 'verstaendliche-briefe',
    statement: 'Die zwanzig häufigsten Schreiben der Kreisverwaltung liegen in einfacher Sprache vor.',
    level: 'output',
    specific: 'Schreiben von Ausländerbehörde, Sozialamt und Jugendamt.',
    measurable: 'Zahl der überarbeiteten Schreiben: 20.',
    attainable: 'Zwei Workshops im Jahr mit Prüfgruppe.',
    relevant: 'Entlastet Beratungsstellen und Ämter.',
    dueInDays: 200,
    committee: 'ag-behoerden',
    needs: ['briefe'],
  },
  {
    key: 'ehrenamt',
    statement: 'Ehrenamtliche in der Integration bleiben dabei, weil sie begleitet werden.',
    level: 'impact',
    specific: 'Feste Ansprechperson und vier Treffen im Jahr.',
    measurable: 'Teilnehmende an den Treffen im Jahr: 80.',
    attainable: 'Freiwilligenagentur und Migrationsberatung gemeinsam.',
    relevant: 'Ohne Ehrenamt fehlt der Alltag neben dem Kurs.',
    dueInDays: 350,
    committee: 'ag-teilhabe',
    needs: ['begleitung-ehrenamt', 'beschwerde'],
  },
];
