// The door of `to-do`: what waits for an organisation, and in which order. Named exports only.
export { caseToDos } from './case-to-dos.js';
export type { OwnCase } from './case-to-dos.js';
export { gapToDos } from './gap-to-dos.js';
export type { GapWatcher, ReadableGap } from './gap-to-dos.js';
export { gatherToDo } from './gather-to-do.js';
export type { WaitingThing } from './gather-to-do.js';
export { measureToDos } from './measure-to-dos.js';
export type { CircleMeasures, MeasureWatcher, MeasureDueForReview } from './measure-to-dos.js';
export { orderToDos, URGENCIES, urgencyOf } from './order-to-dos.js';
export type { Urgency } from './order-to-dos.js';
export { TO_DO_KINDS } from './to-do.js';
export type { ToDo, ToDoKind, ToDoSubject } from './to-do.js';
