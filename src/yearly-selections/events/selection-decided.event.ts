import { eventKind } from '../../platform/outbox/event.js';

/** Which edition was decided. */
export interface SelectionDecided {
  readonly selectionId: string;
}

/** “Jahresauswahl beschlossen”: from now on it is locked, and its measures may begin. */
export const selectionDecided = eventKind<SelectionDecided>('yearly-selection-decided', 1);
