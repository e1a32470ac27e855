import { addDays, daysBetween, type LocalDate } from '#libs/calendar';
import { MESSAGE_TEXTS, type MessageWords } from './message-texts.js';
import type { MessageCase, MessageKind } from './message.js';
import type { ReferralState } from './referral-state.js';
import { DAYS_BEFORE_ENTITLEMENT_ENDS, DAYS_BEFORE_ONE_YEAR } from './reminders-between.js';

/** “Entwurf einer Mitteilung”: somebody else's to send. Names are [Platzhalter]: the platform does not know them. */
export interface MessageDraft extends MessageWords {
  readonly kind: MessageKind;
  readonly dueOn: LocalDate;
}

const BEFORE_A_PLACE: readonly ReferralState[] = ['draft', 'submitted', 'waiting', 'offered'];
const AT_A_PROVIDER: readonly ReferralState[] = ['submitted', 'offered', 'accepted', 'enrolled'];
const LEFT: readonly ReferralState[] = ['revoked', 'ended', 'expired'];

/**
 * “Fällige Mitteilungen” of a case on a day, the first due first: for the provider those that the law asks of it (IntV §7(4) S.3,
 * DeuFöV §9(3)), for the office those that help. The platform never sends one, least of all in the name of a provider.
 */
export function messageDrafts(
  reader: 'office' | 'provider',
  referral: MessageCase,
  today: LocalDate,
): readonly MessageDraft[] {
  const due = reader === 'provider' ? dueForProvider(referral) : dueForOffice(referral, today);
  return due
    .map(([kind, dueOn]) => ({ kind, dueOn, ...MESSAGE_TEXTS[kind](referral) }))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

type Due = readonly (readonly [kind: MessageKind, dueOn: LocalDate])[];

function dueForProvider({ state, clocks, courseStartsOn }: MessageCase): Due {
  const beginsInTime = courseStartsOn !== null && courseStartsOn <= clocks.startBy;
  if (!AT_A_PROVIDER.includes(state) || !clocks.isOverdue || beginsInTime) return [];
  const dueOn = addDays(clocks.startBy, 1);
  return [
    ['late-start-to-person', dueOn],
    ['late-start-to-bamf', dueOn],
  ];
}

function dueForOffice({ state, clocks, leftProviderName, closedOn }: MessageCase, today: LocalDate): Due {
  if (LEFT.includes(state))
    return leftProviderName === null || closedOn === null ? [] : [['case-withdrawn', closedOn]];
  if (!BEFORE_A_PLACE.includes(state)) return [];
  const { entitlementEndsOn, oneYearOn } = clocks;
  const due: [MessageKind, LocalDate][] = [];
  if (entitlementEndsOn !== null && isNear(entitlementEndsOn, today, DAYS_BEFORE_ENTITLEMENT_ENDS))
    due.push(['entitlement-ends', entitlementEndsOn]);
  if (isNear(oneYearOn, today, DAYS_BEFORE_ONE_YEAR)) due.push(['one-year-ends', oneYearOn]);
  return due;
}

function isNear(day: LocalDate, today: LocalDate, daysBefore: readonly number[]): boolean {
  const left = daysBetween(today, day);
  return left >= 0 && left <= Math.max(...daysBefore);
}
