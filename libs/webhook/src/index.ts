// The door of `webhook`: what is told to other programs, and when one is given up. Named exports only.
export { isTaken, isToSwitchOff, SWITCH_OFF_DAYS } from './judge-answer.js';
export { DELIVERY_STATES, mayHear, WEBHOOK_KINDS, WEBHOOK_STATES } from './webhook.js';
export type { DeliveryKind, DeliveryState, WebhookKind, WebhookState } from './webhook.js';
