import { compareKeys } from '#libs/kernel';
import type { LocalDate } from '#libs/calendar';
import type { ToDo, ToDoKind } from './to-do.js';

/** A thing that waits, until when, and what it is called; without a word it is only counted. */
export interface WaitingThing {
  readonly id: string;
  readonly label?: string;
  readonly dueOn?: LocalDate | null;
}

/** More are on the page itself. */
const NAMED = 4;

/** “Zu einer Aufgabe sammeln”: nothing where nothing waits, so that a list of to-dos can be spread from it. */
export function gatherToDo(kind: ToDoKind, things: readonly WaitingThing[]): readonly ToDo[] {
  const sorted = things.toSorted(
    (a, b) => compareDays(a.dueOn ?? null, b.dueOn ?? null) || compareKeys(a.label ?? '', b.label ?? ''),
  );
  const [first] = sorted;
  if (first === undefined) return [];
  const named = sorted.flatMap(({ id, label }) => (label === undefined ? [] : [{ id, label }]));
  return [{ kind, count: things.length, dueOn: first.dueOn ?? null, subjects: named.slice(0, NAMED) }];
}

function compareDays(a: LocalDate | null, b: LocalDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareKeys(a, b);
}
