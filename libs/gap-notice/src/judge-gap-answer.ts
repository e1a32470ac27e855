import type { LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import { NOTE_LENGTH, type GapAnswer } from './gap-answer.js';

/**
 * “Antwort prüfen”: a promise names the day on which the course begins, from today on; a plan may; “cannot” names its reason
 * and no day. Gives the answer with the note trimmed (an empty one is none). Refuses `planned-day-missing`,
 * `planned-day-past`, `planned-day-with-cannot`, `reason-missing`, `reason-without-cannot`, `note-too-long`. Whether the note
 * names a person is asked apart.
 */
export function judgeGapAnswer(answer: GapAnswer, today: LocalDate): Result<GapAnswer> {
  const note = answer.note?.trim() ?? '';
  if (note.length > NOTE_LENGTH) return refuse('note-too-long', { maximum: NOTE_LENGTH }, 'note');
  const tidy = { ...answer, note: note === '' ? null : note };
  return answer.kind === 'cannot' ? judgeCannot(tidy) : judgePlan(tidy, today);
}

function judgeCannot(answer: GapAnswer): Result<GapAnswer> {
  if (answer.reasonCode === null) return refuse('reason-missing', undefined, 'reasonCode');
  if (answer.plannedOn !== null) return refuse('planned-day-with-cannot', undefined, 'plannedOn');
  return ok(answer);
}

function judgePlan(answer: GapAnswer, today: LocalDate): Result<GapAnswer> {
  if (answer.reasonCode !== null) return refuse('reason-without-cannot', undefined, 'reasonCode');
  if (answer.kind === 'promised' && answer.plannedOn === null)
    return refuse('planned-day-missing', undefined, 'plannedOn');
  if (answer.plannedOn !== null && answer.plannedOn < today)
    return refuse('planned-day-past', undefined, 'plannedOn');
  return ok(answer);
}
