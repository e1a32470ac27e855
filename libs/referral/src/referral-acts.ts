import type { ReferralState } from './referral-state.js';

/**
 * “Wer handelt”: the office of the case, the provider that was addressed or whose place was offered, the person by their link, or the
 * platform itself (deadlines, days that come).
 */
export const REFERRAL_PARTIES = ['office', 'provider', 'client', 'platform'] as const;
/** One of {@link REFERRAL_PARTIES}. */
export type ReferralParty = (typeof REFERRAL_PARTIES)[number];

/** One act: from which states it leads where, who may do it, and the reasons of which it must name one. */
export interface ReferralActRule {
  readonly from: readonly ReferralState[];
  readonly to: ReferralState;
  readonly by: readonly ReferralParty[];
  /** Codes, one of which must be given; empty where the act explains itself. */
  readonly reasons: readonly string[];
}

const LISTED: readonly ReferralState[] = ['waiting', 'offered', 'accepted', 'enrolled'];
const RETURN_REASONS = [
  'level-does-not-fit',
  'times-do-not-fit',
  'lack-of-capacity',
  'papers-missing',
  'not-reachable',
  'other',
] as const;
const DECLINE_REASONS = [
  'times-do-not-fit',
  'too-far',
  'no-childcare',
  'starts-too-early',
  'starts-too-late',
  'found-elsewhere',
  'no-longer-needed',
  'other',
] as const;

/**
 * “Was mit einem Fall geschehen kann”, as a table: every lawful step of a Vermittlung. einreichen, auf die Liste nehmen, zurückgeben,
 * ablehnen; Platz anbieten, annehmen, ausschlagen, verfallen, zurückziehen; anmelden, nicht aufnehmen, Platz zurückgeben; beginnen,
 * abschließen, abbrechen; widerrufen, beenden, erlöschen. An offer that comes to nothing leads back to waiting: nobody loses their
 * turn. Reasons are codes, because free text would tell of the person; none tells of health.
 */
export const REFERRAL_ACTS = {
  submit: { from: ['draft'], to: 'submitted', by: ['office'], reasons: [] },
  list: { from: ['submitted'], to: 'waiting', by: ['provider', 'platform'], reasons: [] },
  return: {
    from: ['submitted'],
    to: 'waiting',
    by: ['provider', 'platform'],
    reasons: [...RETURN_REASONS, 'no-answer'],
  },
  reject: {
    from: ['submitted'],
    to: 'rejected',
    by: ['provider'],
    reasons: ['not-entitled', 'already-in-course', 'entered-twice'],
  },
  offer: { from: ['waiting'], to: 'offered', by: ['platform'], reasons: [] },
  accept: { from: ['offered'], to: 'accepted', by: ['office', 'client'], reasons: [] },
  decline: { from: ['offered'], to: 'waiting', by: ['office', 'client'], reasons: DECLINE_REASONS },
  lapse: { from: ['offered'], to: 'waiting', by: ['platform'], reasons: [] },
  withdraw: {
    from: ['offered', 'accepted', 'enrolled'],
    to: 'waiting',
    by: ['provider', 'platform'],
    reasons: [
      'offering-cancelled',
      'offering-postponed',
      'offering-merged',
      'course-changed',
      'made-by-mistake',
    ],
  },
  enrol: { from: ['accepted'], to: 'enrolled', by: ['provider'], reasons: [] },
  'turn-away': { from: ['accepted'], to: 'waiting', by: ['provider'], reasons: RETURN_REASONS },
  'give-back': { from: ['accepted', 'enrolled'], to: 'waiting', by: ['office'], reasons: DECLINE_REASONS },
  start: { from: ['enrolled'], to: 'started', by: ['platform'], reasons: [] },
  complete: { from: ['started'], to: 'completed', by: ['office'], reasons: [] },
  'break-off': {
    from: ['started'],
    to: 'broken-off',
    by: ['office'],
    reasons: ['moved-away', 'took-up-work', 'childcare-lost', 'changed-course', 'other'],
  },
  revoke: { from: ['draft', 'submitted', ...LISTED], to: 'revoked', by: ['office'], reasons: [] },
  end: {
    from: LISTED,
    to: 'ended',
    by: ['office'],
    reasons: [
      'place-found',
      'declined',
      'lack-of-capacity',
      'no-longer-needed',
      'not-reachable',
      'entitlement-ended',
      'moved-away',
      'entered-by-mistake',
      'other',
    ],
  },
  expire: {
    from: ['draft', 'submitted', 'waiting', 'offered'],
    to: 'expired',
    by: ['platform'],
    reasons: ['entitlement-ended', 'one-year-over'],
  },
} as const satisfies Readonly<Record<string, ReferralActRule>>;

/** “Schritt eines Falls”: one of {@link REFERRAL_ACTS}. */
export type ReferralAct = keyof typeof REFERRAL_ACTS;

/** Any reason that an act knows. */
export type StepReason = (typeof REFERRAL_ACTS)[ReferralAct]['reasons'][number];
