import type { EnterNeed, Need } from '../../api/types.js';
import type { ConflictLine } from '../../parts/objective/conflict-box.js';
import { titlesOf } from '../../parts/objective/titles-of.js';
import type { KnownFrame } from '../../parts/objective/with-frame.js';
import { needTexts, objectiveTexts } from '../../texts/objectives.js';
import { needUrgencyTerms } from '../../texts/objective-terms.js';

/** What stands in the fields of a need. */
export type NeedDraft = EnterNeed;

/** A need not yet typed. */
export const EMPTY_NEED: NeedDraft = {
  fieldId: '',
  title: '',
  description: '',
  urgency: 'medium',
  isPublic: false,
  targetGroupIds: [],
  themeIds: [],
};

/** The fields of a need that stands already. */
export function draftOfNeed(need: Need): NeedDraft {
  const { fieldId, title, description, urgency, isPublic, targetGroupIds, themeIds } = need;
  return { fieldId, title, description, urgency, isPublic, targetGroupIds, themeIds };
}

/** Where what is typed differs from what others saved. */
export function needConflicts(
  mine: NeedDraft,
  theirs: NeedDraft,
  frame: KnownFrame,
): readonly ConflictLine[] {
  const words = (draft: NeedDraft): readonly (readonly [string, string])[] => [
    [objectiveTexts.field, titlesOf(frame.fields, [draft.fieldId]).join('')],
    [needTexts.name, draft.title],
    [needTexts.description, draft.description],
    [needTexts.urgency, needUrgencyTerms[draft.urgency]],
    [needTexts.targetGroups, titlesOf(frame.targetGroups, draft.targetGroupIds).join(', ')],
    [needTexts.themes, titlesOf(frame.themes, draft.themeIds).join(', ')],
    [objectiveTexts.visibility, draft.isPublic ? objectiveTexts.isPublic : objectiveTexts.isInternal],
  ];
  const saved = words(theirs);
  return words(mine)
    .map(([name, typed], index) => ({ name, mine: typed, theirs: saved[index]?.[1] ?? '' }))
    .filter((line) => line.mine !== line.theirs);
}
