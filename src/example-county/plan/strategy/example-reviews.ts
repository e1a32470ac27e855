import type { JudgedAspect, ReviewFigures, TrafficLight } from '#libs/measure-review';

/** “Überprüfung des Beispiels”, made so many days before the day on which the example is loaded; by the key of its measure. */
export interface ExampleReview {
  readonly measure: string;
  readonly daysAgo: number;
  readonly implementation: JudgedAspect;
  readonly schedule: JudgedAspect;
  readonly goal: JudgedAspect;
  readonly progress: string;
  readonly effect: string | null;
  readonly figures: ReviewFigures;
  readonly nextStep: { readonly text: string; readonly owner: string; readonly inDays: number } | null;
  readonly publicSentence: string | null;
}

const YEAR = 365;

/** Reviews of the year before, and one of the year before that. Of measure 6 none is younger than a year: it is overdue. */
export const EXAMPLE_REVIEWS: readonly ExampleReview[] = [
  {
    ...review(
      'kinder-woerth',
      330,
      ['yellow', 'Die Räume stehen erst ab Frühjahr bereit.'],
      ['red', 'Vier Monate Verzug.'],
      ['yellow', 'Noch kein Kurs, aber acht Anmeldungen.'],
    ),
    progress: 'Zwei Tagespflegepersonen sind gewonnen, die Kita stellt vormittags einen Raum.',
    figures: figures(8, 0.2, 640_000, 500_000),
    nextStep: { text: 'Vertrag mit der Kita unterschreiben', owner: 'frauenbildung', inDays: -240 },
    publicSentence: 'Die Räume für die Kinder sind gefunden, der Kurs folgt.',
  },
  {
    ...review(
      'abend-kandel',
      325,
      ['green', null],
      ['green', null],
      ['yellow', 'Nur 9 von 15 Plätzen belegt.'],
    ),
    progress: 'Der Verbundkurs läuft an zwei Abenden, abwechselnd in Kandel und Wörth.',
    effect: 'Neun Berufstätige lernen neben der Arbeit Deutsch.',
    figures: figures(9, 0.3, 790_000, 790_000),
    nextStep: { text: 'Betriebe im Gewerbegebiet ansprechen', owner: 'jobcenter', inDays: 30 },
    publicSentence: 'Der Abendkurs läuft; es sind noch Plätze frei.',
  },
  {
    ...review('sprachmittlung', 335, ['green', null], ['green', null], ['green', null]),
    progress: 'Zwölf Sprachmittlerinnen und Sprachmittler in neun Sprachen, 310 Einsätze im Jahr.',
    effect: 'Kinder übersetzen in den beteiligten Praxen nicht mehr für ihre Eltern.',
    figures: figures(310, 0.5, 4_130_000, 3_000_000),
    publicSentence: '310 Einsätze im Jahr, neun Sprachen.',
  },
  {
    ...review(
      'sprachmittlung',
      335 + YEAR,
      ['yellow', 'Erst sieben Personen geschult.'],
      ['green', null],
      ['yellow', 'Jede dritte Anfrage blieb offen.'],
    ),
    progress: 'Aufbau des Pools, erste Schulungen.',
    figures: figures(120, 0.5, 3_800_000, 3_000_000),
    nextStep: { text: 'Zweite Schulungsreihe', owner: 'caritas', inDays: -500 },
  },
  {
    ...review('briefe', 40, ['green', null], ['green', null], ['yellow', 'Vierzehn von zwanzig Schreiben.']),
    progress: 'Zwei Werkstätten mit Prüfgruppe, vierzehn Schreiben neu verfasst.',
    effect: 'Beratungsstellen berichten von weniger Rückfragen zu den neuen Schreiben.',
    figures: {
      ...figures(24, null, 520_000, 0),
      missingReason: 'Arbeitszeit der Verwaltung wird nicht erfasst.',
    },
    nextStep: {
      text: 'Die letzten sechs Schreiben in die Fortbildung nehmen',
      owner: 'landkreis',
      inDays: 90,
    },
    publicSentence: 'Vierzehn Schreiben sind verständlicher geworden.',
  },
  {
    ...review(
      'ehrenamt-treffen',
      380,
      ['green', null],
      ['green', null],
      ['yellow', 'Aus zwei Verbandsgemeinden kam niemand.'],
    ),
    progress: 'Vier Treffen in vier Verbandsgemeinden.',
    figures: figures(71, 0.1, 290_000, 290_000),
    nextStep: { text: 'Ein Treffen nach Hagenbach legen', owner: 'awo', inDays: -120 },
    publicSentence: 'Vier Treffen, 71 Teilnehmende.',
  },
];

type Told = readonly [TrafficLight, string | null];

function review(measure: string, daysAgo: number, ...told: readonly [Told, Told, Told]): ExampleReview {
  const [implementation, schedule, goal] = told.map(([light, sentence]) => ({ light, sentence })) as [
    JudgedAspect,
    JudgedAspect,
    JudgedAspect,
  ];
  return {
    measure,
    daysAgo,
    implementation,
    schedule,
    goal,
    progress: '',
    effect: null,
    figures: figures(null, null, null, null),
    nextStep: null,
    publicSentence: null,
  };
}

function figures(
  participants: number | null,
  staff: number | null,
  actualCostCents: number | null,
  fundingCents: number | null,
): ReviewFigures {
  return { participants, staff, actualCostCents, fundingCents, missingReason: null };
}
