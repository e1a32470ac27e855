import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { StrategicNeed } from '#libs/objective';
import { notFound } from '../../platform/refusal/refused.js';
import { NeedRepository } from '../persistence/need.repository.js';
import type { WritingGround } from '../shown-objective.js';
import { objectiveRefused } from './objective-sentences.js';
import { refuseUnlessLed, StandOnGround } from './stand-on-ground.js';

/** A need that is held until the transaction ends, and where it stands. */
export interface HeldNeed {
  readonly need: StrategicNeed;
  readonly ground: WritingGround;
}

/** “Bedarf festhalten”, for whoever may write it. Throws `not-found`, `field-not-led`, `concept-replaced`, `changed-meanwhile`. */
@Injectable()
export class HoldNeed {
  constructor(
    private readonly needs: NeedRepository,
    private readonly grounds: StandOnGround,
  ) {}

  /** `seenVersion` null: whatever others changed meanwhile does not matter for this. */
  async execute(actor: Actor, id: string, seenVersion: number | null): Promise<HeldNeed> {
    const need = await this.needs.lock(id);
    if (need === null) throw notFound('Diesen Bedarf');
    const ground = await this.grounds.of(need.conceptId);
    refuseUnlessLed(ground, actor, need.fieldId);
    if (seenVersion !== null && need.version !== seenVersion)
      throw objectiveRefused({ code: 'changed-meanwhile' });
    return { need, ground };
  }
}
