import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { forgetCourses, useSaveTaken } from '../../api/own-courses.js';
import { ApiProblem } from '../../api/problem.js';
import type { Offering } from '../../api/types.js';
import type { TakenFigure } from './taken-figure.js';

/** How a figure stands that somebody changes. */
export interface TakenChange {
  /** What is shown: the wish until it is saved or given up. */
  readonly shown: number;
  readonly isSaving: boolean;
  /** The figure before the first change, once another one is saved; undefined where there is nothing to undo. */
  readonly before: number | undefined;
  /** What was wished when somebody else had changed the figure. */
  readonly conflict: number | undefined;
  /** Any other reason why it could not be saved. */
  readonly error: Error | null;
  readonly change: (taken: number) => void;
  readonly undo: () => void;
  readonly giveUp: () => void;
}

interface Wish {
  /** What the figure shall be, whatever is on its way. */
  goal: number;
  /** What the server is known to have. */
  seen: number;
}

/**
 * Saves each change of a figure at once. While one is on its way, the next waits for it; only the last counts. `onSaved` hears what
 * stands there now, and whether it was an undo.
 */
export function useTaken(
  course: Offering,
  { figure, taken }: { readonly figure: TakenFigure; readonly taken: number },
  onSaved: (taken: number, isUndo: boolean) => void,
): TakenChange {
  const client = useQueryClient();
  const save = useSaveTaken(course);
  const wish = useRef<Wish | null>(null);
  const [wanted, setWanted] = useState<number>();
  const [before, setBefore] = useState<number>();
  const [conflict, setConflict] = useState<number>();
  const [isSaving, setSaving] = useState(false);

  const saveAll = async (now: Wish): Promise<void> => {
    while (now.goal !== now.seen) {
      const sent = now.goal;
      await save.mutateAsync({ figure, taken: sent, seen: now.seen });
      now.seen = sent;
    }
  };
  const set = (goal: number, original: number | undefined): void => {
    setConflict(undefined);
    setWanted(goal);
    setBefore(original);
    if (wish.current !== null) {
      wish.current.goal = goal;
      return;
    }
    const now = { goal, seen: taken };
    wish.current = now;
    setSaving(true);
    saveAll(now)
      .then(() => {
        setWanted(undefined);
        onSaved(now.seen, original === undefined);
        forgetCourses(client);
      })
      .catch((error: unknown) => {
        if (!(error instanceof ApiProblem) || error.code !== 'figures-changed') return;
        setConflict(now.goal);
        setWanted(undefined);
        setBefore(undefined);
      })
      .finally(() => {
        wish.current = null;
        setSaving(false);
      });
  };
  return {
    shown: wanted ?? taken,
    isSaving,
    before: isSaving || wanted !== undefined || before === taken ? undefined : before,
    conflict,
    error: wanted !== undefined && !isSaving ? save.error : null,
    change: (goal) => set(goal, before ?? taken),
    undo: () => before !== undefined && set(before, undefined),
    giveUp: () => {
      setWanted(undefined);
      setConflict(undefined);
      save.reset();
    },
  };
}
