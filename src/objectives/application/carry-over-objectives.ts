import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { carryOver, type Objectives } from '#libs/objective';
import type { ConceptCopy } from '../../concepts/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { FindObjectives } from './find-objectives.js';
import { SaveObjectives } from './save-objectives.js';

/** “Offene Bedarfe und Ziele in die neue Fassung übertragen”, with links and evidence. Done twice, it is done once. */
@Injectable()
export class CarryOverObjectives {
  constructor(
    private readonly transaction: Transaction,
    private readonly find: FindObjectives,
    private readonly save: SaveObjectives,
  ) {}

  execute({ fromConceptId, toConceptId, newIds }: ConceptCopy): Promise<Objectives> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock(`objectives ${toConceptId}`);
      const carried = carryOver({
        conceptId: toConceptId,
        newIds,
        old: await this.objectivesOf(fromConceptId),
        present: await this.objectivesOf(toConceptId),
        newId: randomUUID,
      });
      await this.save.execute(carried);
      return carried;
    });
  }

  private async objectivesOf(conceptId: string): Promise<Objectives> {
    const needs = await this.find.needs(conceptId);
    return {
      needs,
      goals: await this.find.goals(conceptId),
      evidence: await this.find.evidence(needs.map(({ id }) => id)),
    };
  }
}
