import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useChangeCourse, useReadCourseNow } from '../../api/edit-course.js';
import { ApiProblem } from '../../api/problem.js';
import type { Offering, SavedOffering } from '../../api/types.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { editCourseTexts } from '../../texts/edit-course.js';
import { conflictFields, mergeUntouched } from './conflict-fields.js';
import type { Conflict } from './conflict-notice.js';
import { draftOfOffering, toOffering, type CourseDraft } from './course-draft.js';

/** What is kept of an edit: what is typed, and the version from which it was made. */
interface KeptEdit {
  readonly mine: CourseDraft;
  readonly before: CourseDraft;
  readonly version: number;
}

/** One edit of a course, through all that may come between: another editor, a lost connection, an expired session. */
export interface CourseEdit {
  readonly draft: CourseDraft;
  readonly change: (part: Partial<CourseDraft>) => void;
  readonly conflict: Conflict | null;
  readonly error: Error | null;
  readonly isSaving: boolean;
  readonly save: () => void;
}

/** Keeps what is typed in this tab until it is saved; where somebody else saved first, both versions are laid beside each other. */
export function useCourseEdit(course: Offering): CourseEdit {
  const [start] = useState<KeptEdit>(() => startOf(course));
  const { value, change, clear } = useDraft<KeptEdit>(`kurs.${course.providerId}.${course.id}`, start);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const save = useChangeCourse(course.id);
  const readNow = useReadCourseNow(course.id);
  const navigate = useNavigate();

  /** Goes on from what stands now; says whether somebody must look at it. */
  const catchUp = (now: Offering): { readonly kept: KeptEdit; readonly isPlain: boolean } => {
    const theirs = draftOfOffering(now);
    const fields = conflictFields(value.before, theirs, value.mine);
    const kept = {
      mine: mergeUntouched(value.before, theirs, value.mine),
      before: theirs,
      version: now.version,
    };
    change(kept);
    setConflict(
      fields.length === 0
        ? null
        : { courseId: course.id, seenVersion: value.version, before: value.before, theirs, fields },
    );
    return { kept, isPlain: fields.length === 0 };
  };
  const catchUpAtFirst = useRef(() => {
    if (course.version !== value.version) catchUp(course);
  });
  useEffect(() => catchUpAtFirst.current(), []); // a draft of before may be older than the course

  const done = ({ warnings }: SavedOffering): void => {
    clear();
    void navigate(`/kurse/${course.id}`, { state: { said: editCourseTexts.saved, warnings } });
  };
  const send = ({ mine, version }: KeptEdit, isRetry: boolean): void =>
    save.mutate(
      { ...toOffering(mine), version },
      {
        onSuccess: done,
        onError: (error) => {
          if (!isConflict(error)) return;
          void readNow().then((now) => {
            const { kept, isPlain } = catchUp(now);
            if (isPlain && !isRetry) send(kept, true); // nothing that stands here was touched by the other one
          });
        },
      },
    );
  const error = useMemo(() => (isConflict(save.error) ? null : save.error), [save.error]);
  return {
    draft: value.mine,
    change: (part) => change({ mine: { ...value.mine, ...part } }),
    conflict,
    error,
    isSaving: save.isPending,
    save: () => {
      if (!save.isPending) send(value, false);
    },
  };
}

function startOf(course: Offering): KeptEdit {
  const draft = draftOfOffering(course);
  return { mine: draft, before: draft, version: course.version };
}

function isConflict(error: Error | null): boolean {
  return error instanceof ApiProblem && error.code === 'changed-meanwhile';
}
