import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { maySeeMeasure, type Measure } from '#libs/measure';
import type { Goal, NeedEvidence, StrategicNeed } from '#libs/objective';
import { FindConcepts } from '../../concepts/index.js';
import { FindMeasures } from '../../measures/index.js';
import { FindObjectives } from '../../objectives/index.js';

/** The chain of one edition, as far as the actor may see it. */
export interface ChainLinks {
  readonly needs: readonly StrategicNeed[];
  readonly goals: readonly Goal[];
  readonly evidence: readonly NeedEvidence[];
  readonly measures: readonly Measure[];
}

/** “Kette einer Fassung lesen”. */
@Injectable()
export class ReadLinks {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly objectives: FindObjectives,
    private readonly measures: FindMeasures,
  ) {}

  /** Of the edition that is worked with. */
  async current(actor: Actor): Promise<ChainLinks> {
    const concept = await this.concepts.current();
    return concept === null ? EMPTY : this.of(concept.id, actor);
  }

  /** Of all editions, the one that is worked with first. */
  async all(actor: Actor): Promise<readonly ChainLinks[]> {
    const current = await this.concepts.current();
    const ids = new Set([
      ...(current === null ? [] : [current.id]),
      ...(await this.concepts.all()).map(({ id }) => id),
    ]);
    const chains: ChainLinks[] = [];
    for (const id of ids) chains.push(await this.of(id, actor));
    return chains;
  }

  async of(conceptId: string, actor: Actor): Promise<ChainLinks> {
    const needs = await this.objectives.needs(conceptId);
    return {
      needs,
      goals: await this.objectives.goals(conceptId),
      evidence: await this.objectives.evidence(needs.map(({ id }) => id)),
      measures: (await this.measures.all(conceptId)).filter((measure) => maySeeMeasure(measure, actor)),
    };
  }
}

const EMPTY: ChainLinks = { needs: [], goals: [], evidence: [], measures: [] };
