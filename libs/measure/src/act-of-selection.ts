import type { MeasureAct } from './measure-acts.js';
import type { MeasureState } from './measure.js';

/**
 * “Was ein Beschluss der Jahresauswahl mit einer Maßnahme tut”: chosen ones of the pool are decided and may begin; one that had not begun
 * and that no selection in force chooses any more goes back to the pool. Null: nothing. It depends on how things stand and not on what was
 * heard before, so that hearing of a decision twice, or of two in the wrong order, changes nothing.
 */
export function actOfSelection(state: MeasureState, isChosen: boolean): MeasureAct | null {
  if (state === 'accepted' && isChosen) return 'decide';
  return state === 'decided' && !isChosen ? 'set-back' : null;
}
