import type { LocalDate } from '#libs/calendar';

/** Which gaps a list shows. */
export const GAP_LIST_STATES = ['open', 'closed', 'all'] as const;
/** One of {@link GAP_LIST_STATES}. */
export type GapListState = (typeof GAP_LIST_STATES)[number];

/** Where a page of gaps begins: behind this one, in the order newest first, then by id. */
export interface GapPosition {
  readonly openedOn: LocalDate;
  readonly id: string;
}

/** “Auswahl der Lückenliste”. */
export interface GapListFilter {
  readonly state: GapListState;
  readonly formatCode: string | null;
  readonly after: GapPosition | null;
  readonly limit: number;
}
