import { useEffect, useMemo, useRef, useState } from 'react';
import { useOfferingHints } from '../../api/edit-course.js';
import { ApiProblem } from '../../api/problem.js';
import type { Hint, OfferingHints } from '../../api/types.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { editCourseTexts } from '../../texts/edit-course.js';
import { toHintQuestion, type CourseDraft } from './course-draft.js';

/** Milliseconds without a key before the server is asked. */
const PAUSE = 600;

/** Hints to what is typed, and the sections that the server would plan. */
export interface LiveHints {
  readonly hints: readonly Hint[];
  readonly plan: OfferingHints['plan'];
  readonly isKnown: boolean;
}

/** Asks for hints whenever somebody pauses typing, and says politely when they become others. */
export function useHints(draft: CourseDraft, offeringId: string | null): LiveHints {
  const question = useMemo(() => toHintQuestion(draft, offeringId), [draft, offeringId]);
  const answer = useOfferingHints(usePaused(question));
  const hints = useMemo(() => [...refusedFields(answer.error), ...(answer.data?.hints ?? [])], [answer]);
  useAnnouncedHints(hints, answer.isSuccess && !answer.isPlaceholderData);
  return { hints, plan: answer.data?.plan ?? null, isKnown: answer.data !== undefined };
}

/** The value as it was when it last stood still for a moment. */
function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

/** What cannot even be read cannot be saved either. */
function refusedFields(error: Error | null): readonly Hint[] {
  if (!(error instanceof ApiProblem)) return [];
  return error.fields.map(({ field, code, message }) => ({
    field,
    code,
    message,
    kind: 'error',
    source: editCourseTexts.entries,
  }));
}

function useAnnouncedHints(hints: readonly Hint[], isNew: boolean): void {
  const announce = useAnnounce();
  const said = useRef('');
  useEffect(() => {
    const words = hints.map(({ message }) => message).join(' ');
    if (!isNew || words === said.current) return;
    said.current = words;
    announce(
      hints.length === 0 ? editCourseTexts.noHints : editCourseTexts.hintsChanged(hints.length, words),
    );
  }, [announce, hints, isNew]);
}
