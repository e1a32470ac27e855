/** “Herkunft eines Tagesordnungspunkts”: what the platform found open, or `own` where somebody wrote it. */
export const AGENDA_SOURCES = [
  'last-minutes',
  'open-tasks',
  'unanswered-gaps',
  'grown-gaps',
  'courses-at-risk',
  'course-proposals',
  'reporting',
  'measure-proposals',
  'overdue-starts',
  'overdue-reviews',
  'yearly-selection',
  'own',
  'closing',
] as const;

/** One of {@link AGENDA_SOURCES}. */
export type AgendaSource = (typeof AGENDA_SOURCES)[number];

/** “Stand eines Tagesordnungspunkts”: proposed by the platform or a member, taken onto the agenda, or dropped. */
export const AGENDA_ITEM_STATES = ['proposed', 'accepted', 'dropped'] as const;

/** One of {@link AGENDA_ITEM_STATES}. */
export type AgendaItemState = (typeof AGENDA_ITEM_STATES)[number];

/** One thing that an item is about: its id leads to its page, its sentence says how it stood at that moment. */
export interface AgendaEvidence {
  readonly id: string;
  readonly sentence: string;
}

/** “Vorschlag zur Tagesordnung”, as the platform makes it. */
export interface AgendaSuggestion {
  readonly source: AgendaSource;
  readonly title: string;
  /** What there is to be done with it; may be empty. */
  readonly note: string;
  readonly plannedMinutes: number | null;
  readonly evidence: readonly AgendaEvidence[];
}

/** “Tagesordnungspunkt” (TOP). */
export interface AgendaItem extends AgendaSuggestion {
  readonly id: string;
  readonly meetingId: string;
  /** Their order; gaps are allowed. */
  readonly position: number;
  readonly state: AgendaItemState;
  /** The member that proposed it; null where the platform or those who keep the meeting did. */
  readonly suggestedBy: string | null;
  /** “Niederschrift” of this item. */
  readonly minutes: string;
  /** Raised by each change. */
  readonly version: number;
}

/** “Tagesordnung”: what is taken up, in its order, with the numbers that the paper shows. */
export function numberedAgenda<T extends Pick<AgendaItem, 'state' | 'position'>>(
  items: readonly T[],
): readonly (T & { readonly number: number })[] {
  return items
    .filter(({ state }) => state === 'accepted')
    .toSorted((a, b) => a.position - b.position)
    .map((item, index) => ({ ...item, number: index + 1 }));
}

/** “Geplante Dauer” of all that is taken up, minutes. */
export function plannedMinutesOf(items: readonly Pick<AgendaItem, 'state' | 'plannedMinutes'>[]): number {
  return items
    .filter(({ state }) => state === 'accepted')
    .reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0);
}
