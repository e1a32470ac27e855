import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import {
  chooseChannel,
  isMailRequired,
  judgeChoices,
  notificationKindsFor,
  type NotificationChoice,
} from '#libs/notification';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { NotificationSetting } from '../notification.js';
import { NotificationChoiceRepository } from '../persistence/notification-choice.repository.js';

const SENTENCES: Readonly<Record<string, string>> = {
  'mail-required':
    'Diese Mitteilungen haben eine Frist, auf die andere warten. Sie kommen deshalb immer sofort per Mail.',
  'not-for-this-organisation': 'Diese Mitteilungen bekommt Ihre Organisation nicht.',
};

/** “Mitteilungen einstellen”, for the own organisation: each of its accounts may, and the protocol says who did. */
@Injectable()
export class ChooseChannels {
  constructor(
    private readonly choices: NotificationChoiceRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  async read({ organisationId, organisationKind }: Actor): Promise<readonly NotificationSetting[]> {
    const chosen = new Map(
      (await this.choices.find(organisationId)).map(({ kind, channel }) => [kind, channel]),
    );
    return notificationKindsFor(organisationKind).map((kind) => ({
      kind,
      channel: chooseChannel(kind, chosen.get(kind) ?? null),
      isRequired: isMailRequired(kind),
    }));
  }

  /** Refuses `mail-required`, `not-for-this-organisation`. */
  execute(actor: Actor, wanted: readonly NotificationChoice[]): Promise<readonly NotificationSetting[]> {
    return this.transaction.run(async () => {
      const judged = judgeChoices(actor.organisationKind, wanted);
      if (!judged.ok) throw new Refused('invalid', judged.refusal, SENTENCES[judged.refusal.code] ?? '');
      const before = await this.read(actor);
      const changed = judged.value.filter(({ kind, channel }) =>
        before.some((setting) => setting.kind === kind && setting.channel !== channel),
      );
      await this.choices.save(actor.organisationId, changed);
      if (changed.length > 0)
        await this.audit.record({
          actor,
          act: 'notifications-chosen',
          subjectKind: 'organisation',
          subjectId: actor.organisationId,
          purpose: 'administration',
          facts: Object.fromEntries(changed.map(({ kind, channel }) => [kind, channel])),
        });
      return this.read(actor);
    });
  }
}
