import { Injectable } from '@nestjs/common';
import { isTaken } from '#libs/webhook';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { SecretBox } from '../../platform/secrets/secret-box.js';
import { PrivateAddress, sendRequest } from '../sending/send-request.js';
import { signDelivery } from '../sending/sign-delivery.js';
import type { Webhook, WebhookDelivery } from '../webhook.js';

/** What came of one attempt; `error` null: it was taken. */
export interface Attempt {
  readonly status: number | null;
  readonly error: string | null;
  /** Another attempt would end the same way. */
  readonly isHopeless: boolean;
}

/** “Zustellversuch”: signs a delivery with the secrets in force and sends it. Never throws: what went wrong is its answer. */
@Injectable()
export class AttemptDelivery {
  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async execute(webhook: Webhook, delivery: WebhookDelivery): Promise<Attempt> {
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

  private secretsOf({ id, secretBox, oldSecretBox, oldSecretUntil }: Webhook): readonly string[] {
    const isOverlap = oldSecretUntil !== null && this.clock.now() < oldSecretUntil;
    return [this.box.open(secretBox, id), isOverlap ? this.box.open(oldSecretBox ?? '', id) : null].filter(
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
