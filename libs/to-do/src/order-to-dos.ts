import { compareKeys } from '#libs/kernel';
import { daysBetween, type LocalDate } from '#libs/calendar';
import { TO_DO_KINDS, type ToDo } from './to-do.js';

/** “Dringlichkeit einer Aufgabe”, the worst first. */
export const URGENCIES = ['overdue', 'today', 'soon', 'open', 'later'] as const;
/** One of {@link URGENCIES}. */
export type Urgency = (typeof URGENCIES)[number];

/** A week: who looks in each Monday misses nothing. */
const SOON_DAYS = 7;

/** “Wie dringend” on a day. What has no deadline comes before what has time for more than a week. */
export function urgencyOf({ dueOn }: Pick<ToDo, 'dueOn'>, today: LocalDate): Urgency {
  if (dueOn === null) return 'open';
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= SOON_DAYS ? 'soon' : 'later';
}

/** “Aufgaben ordnen”: the worst first; of equally urgent ones the earlier deadline, then the graver kind. */
export function orderToDos(toDos: readonly ToDo[], today: LocalDate): readonly ToDo[] {
  return toDos.toSorted(
    (a, b) =>
      URGENCIES.indexOf(urgencyOf(a, today)) - URGENCIES.indexOf(urgencyOf(b, today)) ||
      compareKeys(a.dueOn ?? '', b.dueOn ?? '') ||
      TO_DO_KINDS.indexOf(a.kind) - TO_DO_KINDS.indexOf(b.kind),
  );
}
