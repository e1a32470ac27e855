import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { composeOpenQcat, writeXml } from '#libs/kursnet';
import { FindOrganisations } from '../../organisations/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { KursnetSheet } from '../kursnet-sheet.js';
import { KursnetDeliveryRepository } from '../persistence/kursnet-delivery.repository.js';
import { ListDueNotices } from './list-due-notices.js';

/**
 * “open-Qcat-Datei schreiben”: all own courses that are to be notified, in one file that the provider uploads itself; nothing is sent from
 * here. Refuses `open-qcat-off` where the district did not switch it on, and `nothing-to-deliver`.
 */
@Injectable()
export class WriteOpenQcat {
  constructor(
    private readonly deliveries: KursnetDeliveryRepository,
    private readonly organisations: FindOrganisations,
    private readonly dueNotices: ListDueNotices,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor): Promise<string> {
    const providerId = actor.organisationId;
    return this.transaction.run(async () => {
      const held = await this.deliveries.hold(providerId);
      if (held === null) throw switchedOff();
      const provider = await this.organisations.one(providerId);
      if (provider === null) throw notFound('Diesen Kursträger');
      const { sheets } = await this.dueNotices.execute(actor);
      if (sheets.length === 0) throw nothingToDeliver();
      const delivery = { ...held, sequence: held.sequence + 1 };
      await this.deliveries.save(delivery);
      await this.audit.record({
        actor,
        act: 'kursnet-file-written',
        subjectKind: 'organisation',
        subjectId: providerId,
        facts: { courses: sheets.length, sequence: delivery.sequence },
      });
      const { name, mailAddress } = provider;
      return writeXml(
        composeOpenQcat(this.contentOf(sheets), {
          ...delivery,
          name,
          mailAddress,
          writtenAt: this.clock.now(),
        }),
      );
    });
  }

  private contentOf(sheets: readonly KursnetSheet[]): Parameters<typeof composeOpenQcat>[0] {
    const today = this.clock.today();
    const isGone = ({ standing }: KursnetSheet): boolean => standing === 'to-remove';
    return {
      courses: sheets
        .filter((sheet) => !isGone(sheet))
        .map(({ course, values }) => ({ today, course, values })),
      removedIds: sheets.filter(isGone).map(({ offering }) => offering.id),
    };
  }
}

function switchedOff(): Refused {
  return new Refused(
    'conflict',
    { code: 'open-qcat-off' },
    'Die Kreisverwaltung hat die XML-Lieferung für Sie nicht freigegeben. Tragen Sie Ihre Kurse online ein.',
  );
}

function nothingToDeliver(): Refused {
  return new Refused('conflict', { code: 'nothing-to-deliver' }, 'Es gibt keinen Kurs, der zu melden ist.');
}
