import { isMailRequired, type NotificationChannel } from './notification-kind.js';

/** “Weg einer Mitteilung”: as the organisation chose, at once where it chose nothing, always by mail where the process needs it. */
export function chooseChannel(kind: string, chosen: NotificationChannel | null): NotificationChannel {
  return isMailRequired(kind) ? 'mail' : (chosen ?? 'mail');
}
