import { addDays, localDate, type LocalDate } from '#libs/calendar';
import type { ExamplePart } from './example-concept.js';

/** “Schritt der Zeitschiene” of the example. */
export interface ExampleStep extends ExamplePart {
  readonly plannedFrom: LocalDate;
  readonly plannedUntil: LocalDate;
  readonly actualFrom: LocalDate | null;
  readonly actualUntil: LocalDate | null;
}

/** The steps of the edition in force, the last ones around `today`. */
export function exampleSteps(today: LocalDate): readonly ExampleStep[] {
  return [...HISTORY, ...coming(today)];
}

const HISTORY: readonly ExampleStep[] = [
  step(
    'abfrage',
    'Abfrage aller Akteure',
    'Themen und Bedarfe aus Sicht aller Beteiligten.',
    ['2021-05-19', '2021-07-31'],
    ['2021-05-19', '2021-08-20'],
  ),
  step(
    'felder',
    'Themenfelder und Arbeitsgruppen',
    'Aus den Antworten werden Themenfelder; wer will, arbeitet in einer Arbeitsgruppe mit.',
    ['2021-08-01', '2021-09-28'],
    ['2021-08-23', '2021-10-15'],
  ),
  step(
    'schritt-1',
    'Schritt 1: Zielgruppen und Bedarfe',
    'Jede Arbeitsgruppe beschreibt, wer was braucht.',
    ['2021-10-01', '2022-06-30'],
    ['2021-11-02', '2022-10-28'],
  ),
  step(
    'schritt-2',
    'Schritt 2: Wirkungsziele',
    'Für jeden Bedarf ein Wirkungsziel; Treffen der Arbeitsgruppen im Februar und März.',
    ['2023-02-01', '2023-03-31'],
    ['2023-02-06', '2023-03-30'],
  ),
  step(
    'workshops',
    '3. Workshop-Runde',
    'Wirkungsziele werden abgestimmt, Maßnahmen gesammelt.',
    ['2023-05-01', '2023-06-30'],
    ['2023-05-09', '2023-07-05'],
  ),
  step(
    'beschluss',
    'Beschluss der Fortschreibung',
    'Der Kreistag beschließt das fortgeschriebene Konzept.',
    ['2023-10-01', '2023-12-15'],
    ['2023-11-06', '2023-12-11'],
  ),
];

function coming(today: LocalDate): readonly ExampleStep[] {
  return [
    step(
      'schritt-3',
      'Schritt 3: Umsetzung der Wirkungsziele',
      'Jedes Jahr wählt die Steuerungsgruppe Maßnahmen aus und überprüft sie.',
      ['2024-01-01', addDays(today, 400)],
      ['2024-01-01', null],
    ),
    step(
      'befragung',
      'Zweite Befragung der Akteure',
      'Was hat sich geändert, was fehlt?',
      [addDays(today, -20), addDays(today, 25)],
      [addDays(today, -14), null],
    ),
    step(
      'bilanz',
      'Bilanz und Vorbereitung der nächsten Fortschreibung',
      'Was wurde erreicht, was wird neu?',
      [addDays(today, 60), addDays(today, 240)],
      [null, null],
    ),
  ];
}

function step(
  key: string,
  title: string,
  description: string,
  [plannedFrom, plannedUntil]: readonly [string, string],
  [actualFrom, actualUntil]: readonly [string | null, string | null],
): ExampleStep {
  const day = (text: string | null) => (text === null ? null : localDate(text));
  return {
    key,
    title,
    description,
    plannedFrom: localDate(plannedFrom),
    plannedUntil: localDate(plannedUntil),
    actualFrom: day(actualFrom),
    actualUntil: day(actualUntil),
  };
}
