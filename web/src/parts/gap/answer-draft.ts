import type { AnswerGap, AnswerKind, AnswerReason } from '../../api/types.js';

/** An answer while it is typed: nothing chosen yet is an empty text. */
export interface AnswerDraft {
  readonly kind: AnswerKind | '';
  readonly plannedOn: string;
  readonly reasonCode: AnswerReason | '';
  readonly note: string;
}

/** The form before anybody touched it. */
export const EMPTY_ANSWER: AnswerDraft = { kind: '', plannedOn: '', reasonCode: '', note: '' };

/** What is sent: only what belongs to the chosen kind. An empty kind is sent too; the server then says what is missing. */
export function toAnswer(draft: AnswerDraft): AnswerGap {
  const hasDay = draft.kind !== 'cannot' && draft.plannedOn !== '';
  return {
    kind: draft.kind as AnswerKind,
    ...(hasDay ? { plannedOn: draft.plannedOn } : {}),
    ...(draft.kind === 'cannot' && draft.reasonCode !== '' ? { reasonCode: draft.reasonCode } : {}),
    ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
  };
}
