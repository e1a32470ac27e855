import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Assessment, Criterion, YearlySelection } from '#libs/yearly-selection';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { AssessmentRepository } from '../persistence/assessment.repository.js';
import { HoldSelection } from './hold-selection.js';
import { KeepCandidates } from './keep-candidates.js';
import { selectionRefused } from './selection-sentences.js';

/** What a member gives one measure by one criterion. */
export interface GivenPoints {
  readonly selectionId: string;
  readonly measureId: string;
  readonly criterion: Criterion;
  readonly points: number;
  readonly reason: string | null;
}

/** “Bewerten”, alone and as often as one likes; and “ändern”, once and with a reason, when all see all. Always the own account's. */
@Injectable()
export class AssessMeasure {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldSelection,
    private readonly candidates: KeepCandidates,
    private readonly assessments: AssessmentRepository,
    private readonly audit: Audit,
  ) {}

  assess(given: GivenPoints, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      await this.expectListed(await this.hold.toAssess(given.selectionId, 'assess', actor), given);
      await this.assessments.save([
        { ...given, accountId: actor.accountId, revisedPoints: null, revisionReason: null },
      ]);
    });
  }

  revise(given: GivenPoints, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      await this.expectListed(await this.hold.toAssess(given.selectionId, 'revise', actor), given);
      const { selectionId } = given;
      const before = await this.assessments.find({ ...given, accountId: actor.accountId });
      const revised = revisedOf(before, given);
      await this.assessments.save([{ ...revised, selectionId }]);
      await this.audit.record({
        actor,
        act: 'selection-assessment-revised',
        subjectKind: 'yearly-selection',
        subjectId: selectionId,
      });
    });
  }

  private async expectListed(selection: YearlySelection, { measureId }: GivenPoints): Promise<void> {
    const items = await this.candidates.of(selection);
    if (!items.some((item) => item.measureId === measureId))
      throw selectionRefused({ code: 'measure-not-listed' });
  }
}

function revisedOf(before: Assessment | null, { points, reason }: GivenPoints): Assessment {
  if (before === null) throw selectionRefused({ code: 'nothing-to-revise' });
  if (before.revisedPoints !== null) throw selectionRefused({ code: 'revised-already' });
  if (before.points === points) throw selectionRefused({ code: 'same-points', field: 'points' });
  const revisionReason = reason?.trim() ?? '';
  if (revisionReason === '') throw selectionRefused({ code: 'revision-without-reason', field: 'reason' });
  return { ...before, revisedPoints: points, revisionReason };
}
