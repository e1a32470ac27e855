import { useState } from 'react';
import { useWhatIf } from '../../api/planning.js';
import type { WhatIf } from '../../api/types.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { toQuestion, type SuppositionDraft } from './supposition.js';
import { whatIfSummary } from '../../parts/what-if/what-if-summary.js';

/** Suppositions and the server's answer to all of them. One joins the list only when the server could answer with it. */
export function useSuppositions(format: string) {
  const whatIf = useWhatIf();
  const announce = useAnnounce();
  const [drafts, setDrafts] = useState<readonly SuppositionDraft[]>([]);
  const [answer, setAnswer] = useState<WhatIf | null>(null);
  const ask = (next: readonly SuppositionDraft[], onDone?: () => void): void => {
    if (whatIf.isPending) return;
    whatIf.mutate(toQuestion(format, next), {
      onSuccess: (given) => {
        setDrafts(next);
        setAnswer(given);
        announce(whatIfSummary(given));
        onDone?.();
      },
    });
  };
  const clear = (): void => {
    setDrafts([]);
    setAnswer(null);
    whatIf.reset();
  };
  return {
    drafts,
    answer,
    error: whatIf.error,
    isBusy: whatIf.isPending,
    add: (draft: SuppositionDraft, onDone: () => void) => ask([...drafts, draft], onDone),
    remove: (index: number) => {
      const left = drafts.filter((_, place) => place !== index);
      if (left.length === 0) clear();
      else ask(left);
    },
    clear,
  };
}
