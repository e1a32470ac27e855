import { Injectable } from '@nestjs/common';
import { FindCommittees } from '../../committees/index.js';
import { FindDecisions } from '../../decisions/index.js';
import type { DecisionMention } from '../shown-selection.js';

/** Names the decisions on which a selection stands: number, day and committee, which whoever sees the selection may know. */
@Injectable()
export class MentionDecisions {
  constructor(
    private readonly decisions: FindDecisions,
    private readonly committees: FindCommittees,
  ) {}

  async execute(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, DecisionMention>> {
    const wanted = ids.filter((id) => id !== null);
    const names = new Map((await this.committees.all()).map(({ id, name }) => [id, name]));
    return new Map(
      (await this.decisions.byIds(wanted)).map(({ id, number, decidedOn, committeeId }) => [
        id,
        { id, number, decidedOn, committeeName: names.get(committeeId) ?? '' },
      ]),
    );
  }
}
