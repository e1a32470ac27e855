import type { Instant } from '#libs/calendar';
import type { NotificationChannel, NotificationKind } from '#libs/notification';

/** “Mitteilung”: what the platform told one organisation. */
export interface Notification {
  readonly id: string;
  /** One of the kinds that the room names, or `other`, `digest`. */
  readonly kind: string;
  readonly subject: string;
  readonly createdAt: Instant;
  /** By which way it came. */
  readonly channel: NotificationChannel;
  /** The page of the application on which one goes on; null where there is none. */
  readonly way: string | null;
  /** Whether the account that looks has read it. */
  readonly isRead: boolean;
}

/** A notification with its words. */
export interface WholeNotification extends Notification {
  readonly text: string;
}

/** The cases that a notification names, for the protocol. */
export interface NamingCases {
  readonly subjectIds: readonly string[];
}

/** Which notifications a list shows. */
export interface NotificationFilter {
  readonly kind: string | null;
  readonly isUnreadOnly: boolean;
}

/** The place after which a page begins. */
export interface NotificationPlace {
  readonly createdAt: Instant;
  readonly id: string;
}

/** “Einstellung”: by which way a kind comes, and whether that can be chosen. */
export interface NotificationSetting {
  readonly kind: NotificationKind;
  readonly channel: NotificationChannel;
  readonly isRequired: boolean;
}
