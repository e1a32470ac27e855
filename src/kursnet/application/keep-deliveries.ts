import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { FindAccounts, FindOrganisations, type Organisation } from '../../organisations/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import type { KursnetAccount, KursnetDelivery } from '../kursnet-sheet.js';
import { KursnetDeliveryRepository } from '../persistence/kursnet-delivery.repository.js';

/** A Kursträger and whether files are written for it. */
export interface ListedDelivery {
  readonly provider: Organisation;
  readonly delivery: KursnetDelivery | null;
  readonly switchedOnBy: string | null;
}

/**
 * “XML-Lieferung an KURSNET freigeben”, by the district for one Kursträger at a time. Off by itself: KURSNET takes either what is typed
 * online or files, never both.
 */
@Injectable()
export class KeepDeliveries {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly accounts: FindAccounts,
    private readonly deliveries: KursnetDeliveryRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async all(): Promise<readonly ListedDelivery[]> {
    const deliveries = await this.deliveries.all();
    const listed: ListedDelivery[] = [];
    for (const provider of await this.organisations.all(['provider'])) {
      const delivery = deliveries.get(provider.id) ?? null;
      const accountId = delivery?.accountId ?? null;
      const switchedOnBy = accountId === null ? null : await this.accounts.loginOf(accountId);
      listed.push({ provider, delivery, switchedOnBy });
    }
    return listed.toSorted((one, other) => one.provider.name.localeCompare(other.provider.name, 'de'));
  }

  /** Switches on, or corrects what was entered; who and when are those of the first time. */
  switchOn(providerId: string, account: KursnetAccount, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const provider = await this.organisations.one(providerId);
      if (provider?.kind !== 'provider') throw notFound('Diesen Kursträger');
      const before = await this.deliveries.hold(providerId);
      const begun = { switchedOnAt: this.clock.now(), accountId: actor.accountId, sequence: 0 };
      await this.deliveries.save({ ...begun, ...before, ...account, providerId });
      await this.record(
        before === null ? 'kursnet-delivery-begun' : 'kursnet-delivery-changed',
        providerId,
        actor,
      );
    });
  }

  switchOff(providerId: string, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      if (!(await this.deliveries.remove(providerId))) throw notFound('Diese Freigabe');
      await this.record('kursnet-delivery-stopped', providerId, actor);
    });
  }

  private record(act: DeliveryAct, providerId: string, actor: Actor): Promise<void> {
    const subject = { subjectKind: 'organisation', subjectId: providerId, owner: providerId };
    return this.audit.record({ actor, act, ...subject, purpose: 'administration' });
  }
}

type DeliveryAct = 'kursnet-delivery-begun' | 'kursnet-delivery-changed' | 'kursnet-delivery-stopped';
