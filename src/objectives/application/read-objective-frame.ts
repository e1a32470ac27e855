import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { WritingGround } from '../shown-objective.js';
import { mayWriteOn, StandOnGround } from './stand-on-ground.js';

/** “Rahmen”: what needs and goals of an edition are made of, and in which fields the reader may write. */
export interface ObjectiveFrame {
  readonly ground: WritingGround;
  readonly writableFieldIds: readonly string[];
}

/** “Rahmen nachschlagen”: of the edition asked for, else of the one that is worked with; null where there is none. */
@Injectable()
export class ReadObjectiveFrame {
  constructor(private readonly grounds: StandOnGround) {}

  async execute(actor: Actor, conceptId: string | null): Promise<ObjectiveFrame | null> {
    const ground = await this.grounds.current(conceptId);
    if (ground === null) return null;
    const fieldIds = ground.frame.fields.map(({ id }) => id);
    return { ground, writableFieldIds: fieldIds.filter((id) => mayWriteOn(ground, actor, id)) };
  }
}
