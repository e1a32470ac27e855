import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { findDecisionFaults, type Decision } from '#libs/decision';
import type { Actor } from '#libs/kernel';
import { FindCommittees } from '../../committees/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { DecisionRepository } from '../persistence/decision.repository.js';
import { decisionRefused, refuseFaults } from './decision-sentences.js';
import { NumberDecision } from './number-decision.js';

/** What is entered of a decision; `correctsId` names the one that it puts right. Its paper comes later, by {@link AddPaper}. */
export type RecordDecisionCommand = Omit<
  Decision,
  'id' | 'number' | 'recordedBy' | 'recordedAt' | 'documentId' | 'correctsId'
> & { readonly correctsId?: string | null };

/**
 * “Beschluss aufnehmen”, for good: it gets its number and never changes. Joins a running transaction, so that minutes and their decisions
 * are written together or not at all.
 */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly transaction: Transaction,
    private readonly decisions: DecisionRepository,
    private readonly committees: FindCommittees,
    private readonly numberDecision: NumberDecision,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(command: RecordDecisionCommand, actor: Actor): Promise<Decision> {
    return this.transaction.run(async () => {
      const committee = await this.committees.get(command.committeeId);
      if (committee === null) throw decisionRefused({ code: 'unknown-committee', field: 'committeeId' });
      const corrects = await this.correctedBy(command);
      refuseFaults(findDecisionFaults(command, { today: this.clock.today(), committee, corrects }));
      const decision: Decision = {
        ...command,
        id: randomUUID(),
        number: await this.numberDecision.execute(committee, command.decidedOn),
        abstentions: command.votesFor === null ? null : (command.abstentions ?? 0),
        correctsId: command.correctsId ?? null,
        documentId: null,
        recordedBy: actor.organisationId,
        recordedAt: this.clock.now(),
      };
      await this.decisions.insert(decision);
      await this.audit.record({
        actor,
        act: 'decision-recorded',
        subjectKind: 'decision',
        subjectId: decision.id,
        facts: { number: decision.number },
      });
      return decision;
    });
  }

  private async correctedBy({ correctsId = null }: RecordDecisionCommand): Promise<Decision | null> {
    if (correctsId === null) return null;
    const [found] = await this.decisions.find([correctsId]);
    if (found === undefined) throw decisionRefused({ code: 'unknown-decision', field: 'correctsId' });
    return found;
  }
}
