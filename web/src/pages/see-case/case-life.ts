import type { CaseStep } from '../../api/types.js';
import { reasonWords } from '../../texts/cases.js';
import { casePageTexts, stepTexts } from '../../texts/case-page.js';

/** One step of a case in words. */
export interface LifeLine {
  readonly at: string;
  readonly what: string;
  readonly who: string;
  readonly why: string | null;
}

/** The steps of a case as its office reads them, oldest first. */
export function caseLife(steps: readonly CaseStep[]): readonly LifeLine[] {
  return steps.map(({ at, act, by, organisationName, reasonCode }) => ({
    at,
    what: stepTexts[act],
    who: organisationName ?? casePageTexts.by[by],
    why: reasonCode === null ? null : reasonWords(reasonCode),
  }));
}
