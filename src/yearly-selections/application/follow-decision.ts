import { Injectable } from '@nestjs/common';
import type { GivenDecision, YearlySelection } from '#libs/yearly-selection';
import { FindCommittees } from '../../committees/index.js';
import { FindDecisions } from '../../decisions/index.js';
import { YearlySelectionRepository } from '../persistence/yearly-selection.repository.js';
import type { DecisionPath } from './hold-selection.js';

/** “Worauf ein Schritt steht”: the decision with its committee, and the latest one before it on the way of this selection. */
@Injectable()
export class FollowDecision {
  constructor(
    private readonly decisions: FindDecisions,
    private readonly committees: FindCommittees,
    private readonly selections: YearlySelectionRepository,
  ) {}

  async execute(selection: YearlySelection, decisionId: string): Promise<DecisionPath> {
    return {
      decision: await this.given(decisionId),
      after: await this.latestBefore(selection),
    };
  }

  private async given(id: string): Promise<GivenDecision | null> {
    const [decision] = await this.decisions.byIds([id]);
    const committee = decision === undefined ? null : await this.committees.get(decision.committeeId);
    if (decision === undefined || committee === null) return null;
    const { outcome, decidedOn } = decision;
    return {
      id,
      outcome,
      decidedOn,
      committeeKind: committee.kind,
      isUsed: await this.selections.isUsed(id),
    };
  }

  /** Of this edition, or of the one that it changes. */
  private async latestBefore({ conceptId, year }: YearlySelection): Promise<DecisionPath['after']> {
    const editions = (await this.selections.findAll()).filter(
      (one) => one.conceptId === conceptId && one.year === year,
    );
    const steps = await this.selections.findSteps(editions.map(({ id }) => id));
    const ids = steps.flatMap(({ decisionId }) => (decisionId === null ? [] : [decisionId]));
    const before = (await this.decisions.byIds(ids)).toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1));
    return before[0] ?? null;
  }
}
