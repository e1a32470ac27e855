import { OBSTACLES, type Obstacle } from './obstacle.js';
import type { OfferingState } from './offering.js';

/** “Wer handelt”: the provider of the course; or the platform, which only says what days and figures have made of it. */
export type OfferingParty = 'provider' | 'platform';

/** One act: from which states it leads where, who does it, and the reasons of which it must name one. */
export interface OfferingActRule {
  readonly from: readonly OfferingState[];
  readonly to: OfferingState;
  readonly by: readonly OfferingParty[];
  readonly reasons: readonly Obstacle[];
}

const BEFORE_THE_START: readonly OfferingState[] = ['planned', 'open', 'secured', 'at-risk'];

/**
 * “Was aus einem Kursangebot werden kann”, as a table: every lawful change of its state. öffnen, verschieben, zusammenlegen, absagen,
 * wieder öffnen are said by the provider; that it is secured, at risk, begun or over follows from days and figures (`offeringStateOn`). The
 * platform calls off one course only: one that was taken over from a proposal and stays below its minimum, as was agreed with it.
 */
export const OFFERING_ACTS = {
  open: { from: ['planned'], to: 'open', by: ['provider'], reasons: [] },
  secure: { from: ['open', 'at-risk'], to: 'secured', by: ['platform'], reasons: [] },
  'call-at-risk': { from: ['open', 'secured'], to: 'at-risk', by: ['platform'], reasons: [] },
  ease: { from: ['secured', 'at-risk'], to: 'open', by: ['platform'], reasons: [] },
  start: { from: ['open', 'secured', 'at-risk'], to: 'started', by: ['platform'], reasons: [] },
  end: { from: ['started'], to: 'ended', by: ['platform'], reasons: [] },
  postpone: { from: BEFORE_THE_START, to: 'postponed', by: ['provider'], reasons: OBSTACLES },
  plan: { from: ['postponed'], to: 'planned', by: ['provider'], reasons: [] },
  reopen: { from: ['postponed'], to: 'open', by: ['provider'], reasons: [] },
  merge: { from: BEFORE_THE_START, to: 'merged', by: ['provider'], reasons: OBSTACLES },
  cancel: {
    from: [...BEFORE_THE_START, 'started', 'postponed'],
    to: 'cancelled',
    by: ['provider', 'platform'],
    reasons: OBSTACLES,
  },
} as const satisfies Readonly<Record<string, OfferingActRule>>;

/** “Schritt eines Kursangebots”: one of {@link OFFERING_ACTS}. */
export type OfferingAct = keyof typeof OFFERING_ACTS;
