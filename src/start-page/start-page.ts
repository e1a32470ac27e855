import type { LocalDate } from '#libs/calendar';
import type { ToDo, Urgency } from '#libs/to-do';

/** “Arten von Kennzahlen” of a start page. */
export const FIGURE_KINDS = [
  'cases-waiting',
  'longest-wait-days',
  'cases-with-free-places',
  'courses-live',
  'places-free',
  'offers-open',
  'people-in-need',
  'coverage-percent',
  'county-places-free',
  'gaps-open',
  'providers-reported',
  'offices-reported',
] as const;
/** One of {@link FIGURE_KINDS}. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** “Kennzahl”: `of` is the whole where it is a part of one; null where small numbers are hidden or there is nothing to say. */
export interface Figure {
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly of: number | null;
}

/** A to-do with how urgent it is today. */
export interface UrgentToDo extends ToDo {
  readonly urgency: Urgency;
}

/** “Startseite”: what waits for an organisation today, the worst first, and the figures that matter to it. */
export interface StartPage {
  readonly today: LocalDate;
  readonly toDos: readonly UrgentToDo[];
  readonly figures: readonly Figure[];
}

/** What one part of the house contributes. */
export type StartPagePart = Pick<StartPage, 'figures'> & { readonly toDos: readonly ToDo[] };

/** A figure that is no part of a whole. */
export function figure(kind: FigureKind, value: number | null, of: number | null = null): Figure {
  return { kind, value, of };
}
