import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeSettling, maySettle } from '#libs/meeting';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { ActionPointRepository } from '../persistence/action-point.repository.js';
import { meetingRefused } from './meeting-refused.js';

/** “Aufgabe als erledigt melden”, with a note of what came of it. */
@Injectable()
export class SettleActionPoint {
  constructor(
    private readonly actionPoints: ActionPointRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(id: string, note: string | null, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      const point = await this.actionPoints.hold(id);
      if (point === null || !maySettle(actor, point)) throw notFound('Diese Aufgabe');
      const judged = judgeSettling(point);
      if (!judged.ok) throw meetingRefused(judged.refusal);
      await this.actionPoints.update({
        ...point,
        state: 'done',
        doneOn: this.clock.today(),
        doneNote: note,
      });
      await this.audit.record({
        actor,
        act: 'task-settled',
        subjectKind: 'task',
        subjectId: id,
        owner: point.ownerId,
        purpose: 'administration',
      });
    });
  }
}
