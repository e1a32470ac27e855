// The door of `notification`: what the platform tells an organisation, and by which way. Named exports only.
export { chooseChannel } from './choose-channel.js';
export { judgeChoices } from './judge-choices.js';
export type { NotificationChoice } from './judge-choices.js';
export {
  isMailRequired,
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  notificationKindsFor,
} from './notification-kind.js';
export type { NotificationChannel, NotificationKind } from './notification-kind.js';
