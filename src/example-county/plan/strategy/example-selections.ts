import type { SelectionClass, Verdict } from '#libs/yearly-selection';

/** What became of a measure of the plan in the finished year, by its number. */
export interface ExampleVerdict {
  readonly number: number;
  readonly verdict: Verdict;
  readonly selectionClass: SelectionClass | null;
  readonly reason: string | null;
}

/** The finished year: measures 1 to 6 were chosen, two of the later ones put off. In the order of their ranks. */
export const EXAMPLE_FINISHED_YEAR: readonly ExampleVerdict[] = [
  chosen(1, 'priority'),
  chosen(2, 'priority'),
  chosen(4, 'standing-task'),
  chosen(3, 'priority'),
  chosen(5, 'quick-win'),
  chosen(6, 'standing-task'),
  not(7, 'deferred', 'Die Bundesmittel sind noch nicht bewilligt; im nächsten Jahr wieder vorlegen.'),
  not(9, 'refused', 'Ohne jemanden, der die Fahrten abstimmt, nicht umsetzbar.'),
];

/** Points of a measure by need, reach, effect, resources and feasibility. */
export type ExamplePoints = readonly [number, number, number, number, number];

/** What seats gave in the running year so far, by login and number of the measure. The last seat has not begun. */
export const EXAMPLE_RUNNING_POINTS: Readonly<Record<string, Readonly<Record<number, ExamplePoints>>>> = {
  steuerungsgruppe: { 1: [4, 2, 4, 3, 3], 2: [3, 2, 3, 4, 4], 3: [4, 2, 3, 2, 2], 7: [3, 3, 3, 1, 3] },
  'steuerung-beirat': { 1: [4, 3, 4, 2, 2], 4: [4, 4, 4, 3, 4], 9: [3, 2, 2, 1, 2] },
  'steuerung-kreistag': { 1: [2, 2, 3, 3, 4] },
};

/** What seats gave in the finished year, the same for all measures but the first. */
export const EXAMPLE_FINISHED_POINTS: Readonly<Record<string, ExamplePoints>> = {
  steuerungsgruppe: [3, 3, 3, 3, 3],
  'steuerung-beirat': [4, 3, 3, 2, 3],
  'steuerung-kreistag': [2, 2, 3, 3, 4],
};

function chosen(number: number, selectionClass: SelectionClass): ExampleVerdict {
  return { number, verdict: 'chosen', selectionClass, reason: null };
}

function not(number: number, verdict: 'deferred' | 'refused', reason: string): ExampleVerdict {
  return { number, verdict, selectionClass: null, reason };
}
