import type { EnterGoal, Goal, GoalDraftToJudge, Need } from '../../api/types.js';
import type { ConflictLine } from '../../parts/objective/conflict-box.js';
import type { KnownFrame } from '../../parts/objective/with-frame.js';
import { titlesOf } from '../../parts/objective/titles-of.js';
import { shortDate } from '../../parts/words/dates.js';
import { goalLevelTerms } from '../../texts/objective-terms.js';
import { goalTexts, objectiveTexts } from '../../texts/objectives.js';

/** What stands in the fields of a goal. */
export type GoalDraft = Omit<EnterGoal, 'committeeId'> & { readonly committeeId: string };

/** A goal not yet typed, for the need from whose page somebody came. */
export function emptyGoal(needId: string | null): GoalDraft {
  return {
    statement: '',
    level: 'outcome',
    specific: '',
    measurable: '',
    attainable: '',
    relevant: '',
    dueOn: '',
    committeeId: '',
    isPublic: false,
    needIds: needId === null ? [] : [needId],
  };
}

/** The fields of a goal that stands already. */
export function draftOfGoal(goal: Goal): GoalDraft {
  const { statement, level, specific, measurable, attainable, relevant, dueOn, isPublic } = goal;
  const smart = { statement, level, specific, measurable, attainable, relevant };
  const needIds = goal.needs.map(({ id }) => id);
  return { ...smart, dueOn, committeeId: goal.committeeId ?? '', isPublic, needIds };
}

/** What is sent. */
export function toGoal({ committeeId, ...rest }: GoalDraft): EnterGoal {
  return { ...rest, committeeId: committeeId === '' ? null : committeeId };
}

/** What is judged while somebody types; a day that is not whole yet counts as none. */
export function toJudge(draft: GoalDraft, conceptId: string): GoalDraftToJudge {
  const { statement, specific, measurable, attainable, relevant, needIds, dueOn } = draft;
  const committeeId = draft.committeeId === '' ? null : draft.committeeId;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(dueOn) ? dueOn : null;
  return {
    conceptId,
    statement,
    specific,
    measurable,
    attainable,
    relevant,
    needIds,
    committeeId,
    dueOn: day,
  };
}

/** Where what is typed differs from what others saved. */
export function goalConflicts(
  mine: GoalDraft,
  theirs: GoalDraft,
  { frame, needs }: { readonly frame: KnownFrame; readonly needs: readonly Need[] },
): readonly ConflictLine[] {
  const words = (draft: GoalDraft): readonly (readonly [string, string])[] => [
    [goalTexts.statement, draft.statement],
    [goalTexts.level, goalLevelTerms[draft.level].name],
    [goalTexts.specific, draft.specific],
    [goalTexts.measurable, draft.measurable],
    [goalTexts.attainable, draft.attainable],
    [goalTexts.relevant, draft.relevant],
    [goalTexts.dueOn, draft.dueOn === '' ? '' : shortDate(draft.dueOn)],
    [goalTexts.committee, frame.groups.find(({ id }) => id === draft.committeeId)?.name ?? ''],
    [goalTexts.needs, titlesOf(needs, draft.needIds).join(', ')],
    [objectiveTexts.visibility, draft.isPublic ? objectiveTexts.isPublic : objectiveTexts.isInternal],
  ];
  const saved = words(theirs);
  return words(mine)
    .map(([name, typed], index) => ({ name, mine: typed, theirs: saved[index]?.[1] ?? '' }))
    .filter((line) => line.mine !== line.theirs);
}
