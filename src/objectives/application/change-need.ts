import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { takeNeedAct, type NeedAct, type NeedContent } from '#libs/objective';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { NeedRepository } from '../persistence/need.repository.js';
import { refuseWrongNeed } from './add-need.js';
import { HoldNeed } from './hold-need.js';
import { objectiveRefused } from './objective-sentences.js';
import { refuseUnlessLed } from './stand-on-ground.js';

/** A step that somebody takes, upon the version that they saw. */
export interface ObjectiveStep<Act> {
  readonly act: Act;
  readonly reason: string | null;
  readonly seenVersion: number;
}

/**
 * “Bedarf ändern”: its words, or its state. Whoever moves it to another field must be allowed to write that one too. Throws what {@link HoldNeed}
 * and the rules refuse.
 */
@Injectable()
export class ChangeNeed {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldNeed,
    private readonly needs: NeedRepository,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, id: string, content: NeedContent, seenVersion: number): Promise<void> {
    return this.transaction.run(async () => {
      const { need, ground } = await this.hold.execute(actor, id, seenVersion);
      refuseWrongNeed(ground, content);
      refuseUnlessLed(ground, actor, content.fieldId);
      await this.needs.update({ ...need, ...content, version: need.version + 1 });
      await this.audit.record({ actor, act: 'need-changed', subjectKind: 'need', subjectId: id });
    });
  }

  step(actor: Actor, id: string, { act, reason, seenVersion }: ObjectiveStep<NeedAct>): Promise<void> {
    return this.transaction.run(async () => {
      const { need } = await this.hold.execute(actor, id, seenVersion);
      const taken = takeNeedAct(need.state, act, reason);
      if (!taken.ok) throw objectiveRefused(taken.refusal);
      await this.needs.update({ ...need, ...taken.value, version: need.version + 1 });
      await this.audit.record({
        actor,
        act: 'need-stepped',
        subjectKind: 'need',
        subjectId: id,
        facts: { state: taken.value.state },
      });
    });
  }
}
