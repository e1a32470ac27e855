import { useState } from 'react';
import { useCodeAnswer } from '../../api/objectives.js';
import type { CodingChange } from '../../api/types.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { codingTexts } from '../../texts/coding.js';

/** Something done to an answer, with what undoes it. */
interface Deed {
  readonly answerId: string;
  readonly words: string;
  readonly undo: CodingChange;
}

/** Coding answers, and taking the last back. */
export interface Coding {
  readonly code: (deed: Deed, change: CodingChange, done?: () => void) => void;
  readonly last: Deed | null;
  readonly undo: () => void;
  readonly error: Error | null;
  /** The answer whose coding did not work. */
  readonly failedId: string | undefined;
  readonly isBusy: boolean;
}

/** Sends one change after the other and remembers the last. */
export function useCoding(surveyId: string): Coding {
  const send = useCodeAnswer(surveyId);
  const announce = useAnnounce();
  const [last, setLast] = useState<Deed | null>(null);
  const code: Coding['code'] = (deed, change, done) =>
    send.mutate(
      { answerId: deed.answerId, change },
      {
        onSuccess: () => {
          setLast(deed);
          announce(deed.words);
          done?.();
        },
      },
    );
  const undo = (): void => {
    if (last === null) return;
    const forget = (): void => {
      setLast(null);
      announce(codingTexts.undone);
    };
    send.mutate({ answerId: last.answerId, change: last.undo }, { onSuccess: forget });
  };
  return {
    code,
    last,
    undo,
    error: send.error,
    failedId: send.isError ? send.variables.answerId : undefined,
    isBusy: send.isPending,
  };
}
