import type { NotificationQuestion } from '../../api/notifications.js';
import type { NotificationKind } from '../../api/types.js';
import { notificationKindTexts } from '../../texts/notifications.js';

const KINDS = Object.keys(notificationKindTexts) as NotificationKind[];

/** Reads `?art=…&stand=ungelesen`; all where it says nothing. */
export function readNotificationQuestion(address: URLSearchParams): NotificationQuestion {
  return {
    kind: KINDS.find((kind) => kind === address.get('art')),
    isUnreadOnly: address.get('stand') === 'ungelesen',
  };
}

/** The address of a question; what is usual is left out. */
export function writeNotificationQuestion({ kind, isUnreadOnly }: NotificationQuestion): URLSearchParams {
  return new URLSearchParams({
    ...(kind === undefined ? {} : { art: kind }),
    ...(isUnreadOnly ? { stand: 'ungelesen' } : {}),
  });
}
