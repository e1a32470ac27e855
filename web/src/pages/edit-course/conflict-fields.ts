import type { CourseDraft } from './course-draft.js';

/** A field that somebody else changed, with their text beside what was typed here. */
export interface ConflictField {
  readonly field: keyof CourseDraft;
  /** What stood there when this form was opened. */
  readonly before: CourseDraft[keyof CourseDraft];
  readonly theirs: CourseDraft[keyof CourseDraft];
  readonly mine: CourseDraft[keyof CourseDraft];
  /** Both changed it, to different things: only a person can say what holds. */
  readonly isContested: boolean;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What somebody else changed since this form was opened and what does not stand here in the same way. */
export function conflictFields(
  before: CourseDraft,
  theirs: CourseDraft,
  mine: CourseDraft,
): readonly ConflictField[] {
  const fields = Object.keys(before) as (keyof CourseDraft)[];
  return fields
    .filter((field) => !same(before[field], theirs[field]) && !same(theirs[field], mine[field]))
    .map((field) => ({
      field,
      before: before[field],
      theirs: theirs[field],
      mine: mine[field],
      isContested: !same(before[field], mine[field]),
    }));
}

/** What they changed and nobody touched here is taken over; what both changed stays as it was typed here until somebody chooses. */
export function mergeUntouched(before: CourseDraft, theirs: CourseDraft, mine: CourseDraft): CourseDraft {
  const untouched = conflictFields(before, theirs, mine).filter(({ isContested }) => !isContested);
  return { ...mine, ...Object.fromEntries(untouched.map(({ field, theirs: value }) => [field, value])) };
}
