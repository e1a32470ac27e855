import { useChangeCase } from '../../api/cases.js';
import type { CaseDetail, Wish } from '../../api/types.js';
import { toWishRequest } from './wishes.js';

/** Saving the wishes of a case from several places of its page. */
export interface SaveWishes {
  /** What the page shows: what was just pressed, until the server has it. */
  readonly shown: readonly Wish[];
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly run: (wishes: readonly Wish[]) => void;
}

/** Sends the whole case with its wishes changed; one change after the other, because each makes a new version. */
export function useSaveWishes(one: CaseDetail): SaveWishes {
  const change = useChangeCase(one.id);
  const pressed = change.isPending ? change.variables.wishes : undefined;
  const run = (wishes: readonly Wish[]): void => {
    if (change.isPending) return;
    change.mutate({ ...needOf(one), wishes: wishes.map(toWishRequest), version: one.version });
  };
  const shown = pressed?.map(({ kind, formatCode = null, offeringId = null }) => ({
    kind,
    formatCode,
    offeringId,
  }));
  return { shown: shown ?? one.wishes, isBusy: change.isPending, error: change.error, run };
}

function needOf(one: CaseDetail) {
  const { ags, formatCode, level, accessRoute, dayparts, mobility, waitingSince, entitledUntil } = one;
  const { childrenUnderThree, childrenFromThree } = one;
  return {
    ags,
    formatCode,
    level,
    accessRoute,
    dayparts,
    mobility,
    waitingSince,
    entitledUntil,
    childrenUnderThree,
    childrenFromThree,
  };
}
