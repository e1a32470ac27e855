import type { Case } from '../../api/types.js';
import { nextStepTexts } from '../../texts/case.js';
import { reasonWords } from '../../texts/cases.js';
import { shortDate } from '../words/dates.js';

/** What somebody at the office has to do next for a case, or what they may wait for, in plain words. */
export function nextStep(
  one: Pick<Case, 'state' | 'pause' | 'level' | 'answerUntil' | 'endReason'>,
  offerUntil?: string,
): string {
  if (one.pause !== null) return pauseWords(one.pause.resumesOn);
  switch (one.state) {
    case 'submitted':
      return nextStepTexts.submitted(one.answerUntil === null ? null : shortDate(one.answerUntil));
    case 'waiting':
      return one.level === null ? nextStepTexts.needsTest : nextStepTexts.waiting;
    case 'offered':
      return nextStepTexts.offered(offerUntil === undefined ? null : shortDate(offerUntil));
    case 'ended':
      return one.endReason === null ? nextStepTexts.none : reasonWords(one.endReason);
    case 'draft':
    case 'accepted':
    case 'enrolled':
    case 'started':
      return nextStepTexts[one.state];
    default:
      return nextStepTexts.none;
  }
}

function pauseWords(resumesOn: string | null): string {
  return resumesOn === null ? nextStepTexts.paused : nextStepTexts.pausedUntil(shortDate(resumesOn));
}
