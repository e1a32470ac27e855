import type { Case } from '../../api/types.js';
import { nextStepTexts } from '../../texts/case.js';
import { reasonWords } from '../../texts/cases.js';
import { shortDate } from '../words/dates.js';

/** What else is known of a case: until when an open place offer waits, and that a placement test is booked. */
export interface AboutCase {
  readonly offerUntil?: string | undefined;
  readonly isTestBooked?: boolean;
}

/** The case, as far as its next step depends on it. */
type SteppingCase = Pick<Case, 'state' | 'pause' | 'level' | 'answerUntil' | 'endReason'>;

/** What somebody at the office has to do next for a case, or what they may wait for, in plain words. */
export function nextStep(one: SteppingCase, about: AboutCase = {}): string {
  return one.pause === null ? STEPS[one.state](one, about) : pauseWords(one.pause.resumesOn);
}

const OVER = (): string => nextStepTexts.none;

const STEPS: Readonly<Record<Case['state'], (one: SteppingCase, about: AboutCase) => string>> = {
  draft: () => nextStepTexts.draft,
  submitted: ({ answerUntil }) =>
    nextStepTexts.submitted(answerUntil === null ? null : shortDate(answerUntil)),
  waiting: ({ level }, { isTestBooked = false }) => {
    if (level !== null) return nextStepTexts.waiting;
    return isTestBooked ? nextStepTexts.awaitsTest : nextStepTexts.needsTest;
  },
  offered: (_, { offerUntil }) =>
    nextStepTexts.offered(offerUntil === undefined ? null : shortDate(offerUntil)),
  accepted: () => nextStepTexts.accepted,
  enrolled: () => nextStepTexts.enrolled,
  started: () => nextStepTexts.started,
  completed: OVER,
  'broken-off': OVER,
  rejected: OVER,
  revoked: OVER,
  expired: OVER,
  ended: ({ endReason }) => (endReason === null ? nextStepTexts.none : reasonWords(endReason)),
};

function pauseWords(resumesOn: string | null): string {
  return resumesOn === null ? nextStepTexts.paused : nextStepTexts.pausedUntil(shortDate(resumesOn));
}
