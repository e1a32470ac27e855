import { Injectable } from '@nestjs/common';
import { isTaken } from '#libs/webhook';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { DeliveryRepository } from '../persistence/delivery.repository.js';
import { WebhookRepository } from '../persistence/webhook.repository.js';
import { SecretBox } from '../sending/secret-box.js';
import { PrivateAddress, sendRequest } from '../sending/send-request.js';
import { signDelivery } from '../sending/sign-delivery.js';
import type { Webhook, WebhookDelivery } from '../webhook.js';
import { NoteAttempt, type Attempt } from './note-attempt.js';

/** What became of it; `over`: there was nothing to send any more. Whoever is told `failed` may try again. */
export type DeliveryOutcome = 'delivered' | 'failed' | 'given-up' | 'over';

/**
 * “Zustellen”: sends one delivery, at least once. A process that dies between sending and writing that down sends it again under the
 * same id. The answer of the other side is awaited outside of any transaction.
 */
@Injectable()
export class DeliverWebhook {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly webhooks: WebhookRepository,
    private readonly noteAttempt: NoteAttempt,
    private readonly box: SecretBox,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** `isLast`: nobody will try again by themselves. */
  async execute(deliveryId: string, { isLast }: { readonly isLast: boolean }): Promise<DeliveryOutcome> {
    const due = await this.findDue(deliveryId);
    if (due === null) return 'over';
    const attempt = await this.attempt(due.webhook, due.delivery);
    const isGivenUp = attempt.error !== null && (isLast || attempt.isHopeless);
    await this.noteAttempt.execute(deliveryId, attempt, isGivenUp);
    if (attempt.error === null) return 'delivered';
    return isGivenUp ? 'given-up' : 'failed';
  }

  private findDue(
    deliveryId: string,
  ): Promise<{ readonly webhook: Webhook; readonly delivery: WebhookDelivery } | null> {
    return this.transaction.run(async () => {
      const delivery = await this.deliveries.hold(deliveryId);
      if (delivery?.state !== 'waiting') return null;
      const webhook = await this.webhooks.find(delivery.webhookId);
      if (webhook?.state === 'active') return { webhook, delivery };
      await this.deliveries.save({ ...delivery, state: 'dropped' });
      return null;
    });
  }

  private async attempt(webhook: Webhook, delivery: WebhookDelivery): Promise<Attempt> {
    const secrets = this.secretsOf(webhook);
    if (secrets.length === 0) return hopeless('Das Geheimnis ist nicht mehr lesbar. Bitte erneuern Sie es.');
    const seconds = Math.floor(Date.parse(this.clock.now()) / 1000);
    try {
      const status = await sendRequest({
        address: webhook.address,
        body: delivery.body,
        mayBePrivate: this.settings.WEBHOOK_TARGETS === 'any',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Kurskreis-Webhook/1',
          'kurskreis-delivery': delivery.id,
          'kurskreis-event': delivery.kind,
          'kurskreis-signature': signDelivery({ seconds, body: delivery.body }, secrets),
        },
      });
      const error = isTaken(status) ? null : `Die Gegenstelle antwortete mit ${status}.`;
      return { status, error, isHopeless: false };
    } catch (error) {
      if (error instanceof PrivateAddress)
        return hopeless('Die Adresse führt in ein eigenes Netz. Dorthin wird nichts zugestellt.');
      return { status: null, error: reasonOf(error), isHopeless: false };
    }
  }

  private secretsOf({ secretBox, oldSecretBox, oldSecretUntil }: Webhook): readonly string[] {
    const isOverlap = oldSecretUntil !== null && this.clock.now() < oldSecretUntil;
    return [this.box.open(secretBox), isOverlap ? this.box.open(oldSecretBox ?? '') : null].filter(
      (secret) => secret !== null,
    );
  }
}

function hopeless(error: string): Attempt {
  return { status: null, error, isHopeless: true };
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return 'Die Gegenstelle hat nicht rechtzeitig geantwortet.';
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unbekannt';
  return `Die Gegenstelle war nicht zu erreichen (${code}).`;
}
