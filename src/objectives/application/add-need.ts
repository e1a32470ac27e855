import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeNeed, type NeedContent, type StrategicNeed } from '#libs/objective';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { NeedRepository } from '../persistence/need.repository.js';
import type { WritingGround } from '../shown-objective.js';
import { objectiveRefused } from './objective-sentences.js';
import { refuseUnlessLed, StandOnGround } from './stand-on-ground.js';

/** “Bedarf aufnehmen”. Throws `field-not-led`, `concept-replaced`, or what {@link judgeNeed} refuses. */
@Injectable()
export class AddNeed {
  constructor(
    private readonly transaction: Transaction,
    private readonly grounds: StandOnGround,
    private readonly needs: NeedRepository,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, conceptId: string, content: NeedContent): Promise<StrategicNeed> {
    return this.transaction.run(async () => {
      const ground = await this.grounds.of(conceptId);
      refuseWrongNeed(ground, content);
      refuseUnlessLed(ground, actor, content.fieldId);
      const state = { state: 'open', stateReason: null } as const;
      const need = { ...content, ...state, id: randomUUID(), conceptId, version: 1, carriedFromId: null };
      await this.needs.insert([need]);
      await this.audit.record({ actor, act: 'need-added', subjectKind: 'need', subjectId: need.id });
      return need;
    });
  }
}

/** Throws what does not belong to the edition. */
export function refuseWrongNeed({ frame }: WritingGround, content: NeedContent): void {
  const idsOf = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map(({ id }) => id);
  const judged = judgeNeed(content, {
    fieldIds: idsOf(frame.fields),
    targetGroupIds: idsOf(frame.targetGroups),
    themeIds: idsOf(frame.themes),
  });
  if (!judged.ok) throw objectiveRefused(judged.refusal);
}
