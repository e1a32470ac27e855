import { Injectable } from '@nestjs/common';
import { germanDay } from '#libs/calendar';
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

  /** „Kreisausschuss, Beschluss KA 2026/2 vom 20.11.2026“. */
  async inWords(id: string | null): Promise<string> {
    const mention = (await this.execute([id])).get(id ?? '');
    const day = mention === undefined ? '' : germanDay(mention.decidedOn);
    return `${mention?.committeeName ?? ''}, Beschluss ${mention?.number ?? ''} vom ${day}`;
  }

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
