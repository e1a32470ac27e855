import { germanDay } from '#libs/calendar';
import type { GapCause, WayOutKind } from '#libs/coverage';
import type { GapCheckResult, NamedGap } from '../acts/gap-check.command.js';
import { done, type Outcome } from '../outcome.js';
import { alignedTable } from './aligned-table.js';
import { germanLevel } from './german-words.js';

const CAUSES: Readonly<Record<GapCause, string>> = {
  'no-offering-of-format': 'kein Angebot',
  'none-in-reach': 'keins in Reichweite',
  full: 'voll',
  'starts-too-late': 'beginnt zu spät',
  'no-childcare': 'keine Kinderbeaufsichtigung',
  'times-do-not-fit': 'Zeiten passen nicht',
  'course-at-risk': 'Kurs gefährdet',
  'provider-without-approval': 'Träger ohne Zulassung',
  'nothing-reported': 'nichts gemeldet',
};

const WAYS_OUT: Readonly<Record<WayOutKind, string>> = {
  'publish-places': 'Plätze neu bestätigen',
  'move-start': 'Beginn vorziehen',
  'add-childcare': 'Kinderbeaufsichtigung ergänzen',
  merge: 'Kurse zusammenlegen',
  'new-start': 'neuer Kurs',
  'neighbour-county': 'Plätze jenseits der Reichweite',
  'bridge-course': 'Überbrückungskurs',
};

const COLUMNS = [
  { title: 'Lücke' },
  { title: 'Gebiet' },
  { title: 'Kurstyp' },
  { title: 'Niveau' },
  { title: 'Menschen', isFigure: true },
  { title: 'Längste Wartezeit', isFigure: true },
  { title: 'Ursache' },
  { title: 'Vorschlag' },
];

/** “Prüfung” for a person: every gap in one table by what became of it, and who is told. */
export function describeGapCheck(result: GapCheckResult): Outcome {
  const { date, opened, grown, persisting, covered, closed, notices } = result;
  const gaps = [
    ...opened.map((gap) => row('neu', gap)),
    ...grown.map((gap) => row('gewachsen', gap)),
    ...persisting.map((gap) => row('besteht', gap)),
    ...covered.map((gap) => row('zuletzt gedeckt', gap)),
    ...closed.map((gap) => row('geschlossen', gap)),
  ];
  const found = gaps.length === 0 ? ['Keine Lücken.'] : alignedTable(COLUMNS, gaps);
  return done(result, [`Prüfung für den ${germanDay(date)}`, '', ...found, '', ...told(notices)]);
}

function told(notices: GapCheckResult['notices']): readonly string[] {
  if (notices.length === 0) return ['Keine Meldungen vorbereitet.'];
  return alignedTable(
    [{ title: 'Meldung vorbereitet an' }, { title: 'Lücken', isFigure: true }, { title: 'Antwort bis' }],
    notices.map(({ organisationName, items, answerUntil }) => [
      organisationName,
      String(items.length),
      germanDay(answerUntil),
    ]),
  );
}

function suggestion({ evidence }: NamedGap): string {
  const [way] = evidence.waysOut ?? [];
  return way === undefined ? 'keiner' : WAYS_OUT[way.kind];
}

function row(change: string, gap: NamedGap): readonly string[] {
  return [
    change,
    gap.areaName,
    gap.formatTitle,
    germanLevel(gap.level),
    String(gap.people),
    `${gap.longestWaitDays} Tage`,
    CAUSES[gap.cause],
    suggestion(gap),
  ];
}
