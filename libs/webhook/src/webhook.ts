import type { OrganisationKind } from '#libs/kernel';
import { isPermitted, type Permission } from '#libs/rights';

/**
 * “Anlass einer Zustellung”: Kurs geändert, Kurs abgesagt, Lücke neu, Lücke gewachsen, Lücke geschlossen; all of them facts about
 * courses and areas, none about a person.
 */
export const WEBHOOK_KINDS = [
  'course-changed',
  'course-called-off',
  'gap-opened',
  'gap-grew',
  'gap-closed',
] as const;

/** One of {@link WEBHOOK_KINDS}. */
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];

/** What a delivery may be about: one of the kinds that can be chosen, or a try. */
export type DeliveryKind = WebhookKind | 'ping';

/** “Stand eines Webhooks”: aktiv; angehalten by its organisation; abgeschaltet by the platform, because nobody answered for days. */
export const WEBHOOK_STATES = ['active', 'paused', 'switched-off'] as const;

/** One of {@link WEBHOOK_STATES}. */
export type WebhookState = (typeof WEBHOOK_STATES)[number];

/** “Stand einer Zustellung”: wartet, zugestellt, gescheitert, entfallen (its webhook was no longer active). */
export const DELIVERY_STATES = ['waiting', 'delivered', 'failed', 'dropped'] as const;

/** One of {@link DELIVERY_STATES}. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

const NEEDED: Readonly<Record<WebhookKind, Permission>> = {
  'course-changed': 'offering:read',
  'course-called-off': 'offering:read',
  'gap-opened': 'gap:read',
  'gap-grew': 'gap:read',
  'gap-closed': 'gap:read',
};

/** Whether an organisation of this kind may be told of it at all; which courses and gaps, the rows say. */
export function mayHear(kind: OrganisationKind, what: WebhookKind): boolean {
  return isPermitted(kind, NEEDED[what]);
}
