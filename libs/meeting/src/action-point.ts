import { addDays, daysBetween, type LocalDate } from '#libs/calendar';
import { ok, refuse, type Actor, type Result } from '#libs/kernel';

/** “Stand einer Aufgabe”: offen, erledigt. */
export const ACTION_POINT_STATES = ['open', 'done'] as const;

/** One of {@link ACTION_POINT_STATES}. */
export type ActionPointState = (typeof ACTION_POINT_STATES)[number];

/** “Aufgabe aus einer Sitzung”: who does what until when. */
export interface ActionPoint {
  readonly id: string;
  readonly meetingId: string;
  /** The item under which it was agreed. */
  readonly agendaItemId: string;
  readonly wording: string;
  /** “Zuständig”. */
  readonly ownerId: string;
  readonly dueOn: LocalDate;
  readonly state: ActionPointState;
  readonly doneOn: LocalDate | null;
  readonly doneNote: string | null;
}

/** How early and how late its owner is reminded, days. */
export interface ReminderRules {
  readonly soonDays: number;
  readonly longOverdueDays: number;
}

/** “Stufe der Erinnerung”, each told once: soon due, overdue, long overdue. */
export type ReminderStage = 'soon' | 'overdue' | 'long-overdue';

/** “Erinnerung an eine Aufgabe” that is due on a day; null where there is none. Due today is not overdue. */
export function reminderStage(
  { state, dueOn }: Pick<ActionPoint, 'state' | 'dueOn'>,
  today: LocalDate,
  { soonDays, longOverdueDays }: ReminderRules,
): ReminderStage | null {
  if (state === 'done') return null;
  const late = daysBetween(dueOn, today);
  if (late >= longOverdueDays && late > 0) return 'long-overdue';
  if (late > 0) return 'overdue';
  return today >= addDays(dueOn, -soonDays) ? 'soon' : null;
}

/** “Aufgabe erledigen”: by its owner or the Kreisverwaltung. Refuses `task-done`. Who may not, learns nothing of it: see {@link maySettle}. */
export function judgeSettling({ state }: Pick<ActionPoint, 'state'>): Result<true> {
  return state === 'done' ? refuse('task-done') : ok(true);
}

/** “Eigene Aufgabe”, or the Kreisverwaltung, which looks after all. */
export function maySettle(actor: Actor, { ownerId }: Pick<ActionPoint, 'ownerId'>): boolean {
  return actor.organisationKind === 'district' || actor.organisationId === ownerId;
}
