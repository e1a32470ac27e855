import { ok, refuse, type Result } from '#libs/kernel';

/** “Zuordnung einer Antwort”: the needs that it speaks of, or why it speaks of none; neither while nobody has looked. */
export interface AnswerCoding {
  readonly needIds: readonly string[];
  /** “kein Bedarf”, with the reason. */
  readonly noNeedReason: string | null;
}

/** What changes of a coding. Only this is said, so that two who code at once do not undo each other. */
export interface CodingChange {
  readonly tie: readonly string[];
  readonly untie: readonly string[];
  /** Left out: stays, unless a need is tied. Null: taken back. */
  readonly noNeedReason?: string | null;
}

/** Whether somebody has looked at an answer. */
export function isCoded({ needIds, noNeedReason }: AnswerCoding): boolean {
  return needIds.length > 0 || noNeedReason !== null;
}

/**
 * “Antwort zuordnen”. Refuses with `need-and-no-need` where it would speak of needs and of none, and with `reason-missing` where “kein
 * Bedarf” has no reason.
 */
export function codeAnswer(before: AnswerCoding, change: CodingChange): Result<AnswerCoding> {
  const needIds = [...new Set([...before.needIds, ...change.tie])].filter((id) => !change.untie.includes(id));
  const asked = change.noNeedReason;
  if (typeof asked === 'string' && asked.trim() === '')
    return refuse('reason-missing', undefined, 'noNeedReason');
  if (typeof asked === 'string' && needIds.length > 0) return refuse('need-and-no-need');
  const reason = asked === undefined ? before.noNeedReason : (asked?.trim() ?? null);
  return ok({ needIds, noNeedReason: needIds.length > 0 ? null : reason });
}
