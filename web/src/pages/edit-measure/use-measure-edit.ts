import { useState } from 'react';
import { useChangeMeasure } from '../../api/measures.js';
import { ApiProblem } from '../../api/problem.js';
import type { MeasureDetail } from '../../api/types.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { draftOf, mergeDrafts, toMeasure, unreadableAmounts, type MeasureDraft } from './measure-draft.js';

/** What stands in the form, and from which state of the measure it began. */
interface Edited {
  readonly value: MeasureDraft;
  readonly seen: MeasureDraft;
  readonly version: number;
}

/** The state of the form of a measure: its draft, what cannot be read, and what somebody else changed meanwhile. */
export function useMeasureEdit(measure: MeasureDetail, onSaved: () => void) {
  const saved = draftOf(measure);
  const {
    value: edited,
    change,
    clear,
  } = useDraft<Edited>(`massnahme.${measure.id}`, {
    value: saved,
    seen: saved,
    version: measure.version,
  });
  const save = useChangeMeasure(measure.id);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [both, setBoth] = useState<readonly (keyof MeasureDraft)[] | null>(null);
  const set = (part: Partial<MeasureDraft>): void => change({ value: { ...edited.value, ...part } });
  if (edited.version !== measure.version && !save.isPending) {
    // The measure was changed since the draft began: join both, once, so that the next save is judged against what is there now.
    const merged = mergeDrafts(edited.seen, edited.value, saved);
    change({ value: merged.draft, seen: saved, version: measure.version });
    setBoth(merged.both);
  }
  const send = (): void => {
    const bad = unreadableAmounts(edited.value);
    setUnreadable(bad);
    if (bad.length > 0 || save.isPending) return;
    save.mutate(toMeasure(edited.value, edited.version), {
      onSuccess: () => {
        clear();
        onSaved();
      },
    });
  };
  return {
    value: edited.value,
    theirs: saved,
    set,
    send,
    unreadable,
    conflict: both,
    take: (field: keyof MeasureDraft) => {
      set({ [field]: saved[field] });
      setBoth((before) => before?.filter((one) => one !== field) ?? null);
    },
    isSaving: save.isPending,
    error: isConflict(save.error) ? null : save.error,
  };
}

function isConflict(error: Error | null): boolean {
  return error instanceof ApiProblem && error.code === 'changed-meanwhile';
}
