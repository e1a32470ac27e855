import type { BeforeAndAfter, WhatIf } from '../../api/types.js';
import { whatIfTexts } from '../../texts/what-if.js';

/** What the suppositions change for the whole Landkreis, in one sentence. */
export function whatIfSummary({ people, placedBefore, placedAfter, municipalities }: WhatIf): string {
  if (people === null || placedBefore === null || placedAfter === null) return whatIfTexts.summaryHidden;
  const isSame = ({ placedBefore: before, placedAfter: after }: BeforeAndAfter): boolean => before === after;
  return placedBefore === placedAfter && municipalities.every(isSame)
    ? whatIfTexts.noChange
    : whatIfTexts.summary(placedBefore, placedAfter, people);
}
