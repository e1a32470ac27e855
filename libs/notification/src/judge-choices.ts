import { ok, refuse, type OrganisationKind, type Result } from '#libs/kernel';
import {
  isMailRequired,
  notificationKindsFor,
  type NotificationChannel,
  type NotificationKind,
} from './notification-kind.js';

/** What an organisation chose for one kind. */
export interface NotificationChoice {
  readonly kind: NotificationKind;
  readonly channel: NotificationChannel;
}

/**
 * “Einstellung prüfen”. Refuses `not-for-this-organisation` for a kind that never comes to it, and `mail-required` where a message would
 * not go by mail although somebody waits for the answer.
 */
export function judgeChoices(
  organisationKind: OrganisationKind,
  choices: readonly NotificationChoice[],
): Result<readonly NotificationChoice[]> {
  const kinds = notificationKindsFor(organisationKind);
  for (const { kind, channel } of choices) {
    if (!kinds.includes(kind)) return refuse('not-for-this-organisation', undefined, kind);
    if (channel !== 'mail' && isMailRequired(kind)) return refuse('mail-required', undefined, kind);
  }
  return ok(choices);
}
