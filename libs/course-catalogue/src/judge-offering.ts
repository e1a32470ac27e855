import type { Refusal } from '#libs/kernel';
import { findDraftDoubts, type DraftComparison } from './find-draft-doubts.js';
import { findOfferingDoubts, type OfferingComparison } from './find-offering-doubts.js';
import { findOfferingFaults, type OfferingRules } from './find-offering-faults.js';
import type { Offering } from './offering.js';

/** “Prüfung eines Kursangebots”: what forbids it, and what is lawful but should be looked at. */
export interface OfferingJudgement {
  readonly faults: readonly Refusal[];
  readonly doubts: readonly Refusal[];
}

/** “Kursangebot prüfen”. With `draft`, what only concerns somebody who is typing it is found too. */
export function judgeOffering(
  offering: Offering,
  rules: OfferingRules & OfferingComparison,
  draft: DraftComparison | null = null,
): OfferingJudgement {
  return {
    faults: findOfferingFaults(offering, rules),
    doubts: [
      ...findOfferingDoubts(offering, rules),
      ...(draft === null ? [] : findDraftDoubts(offering, draft)),
    ],
  };
}
