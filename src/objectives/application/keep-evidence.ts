import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { EvidenceRepository } from '../persistence/evidence.repository.js';
import { HoldNeed, type HeldNeed } from './hold-need.js';

/** “Belege führen”: the frame of all that adds to them or takes away. Evidence itself never changes. */
@Injectable()
export class KeepEvidence {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldNeed,
    private readonly evidence: EvidenceRepository,
    private readonly audit: Audit,
  ) {}

  /** Runs the work with the need held, and writes the act down. */
  change<T>(actor: Actor, needId: string, act: string, work: (held: HeldNeed) => Promise<T>): Promise<T> {
    return this.transaction.run(async () => {
      const held = await this.hold.execute(actor, needId, null);
      const result = await work(held);
      await this.audit.record({ actor, act, subjectKind: 'need', subjectId: needId });
      return result;
    });
  }

  /** “Beleg wegnehmen”. Throws `not-found` where it does not belong to this need. */
  remove(actor: Actor, needId: string, evidenceId: string): Promise<void> {
    return this.change(actor, needId, 'need-evidence-removed', async () => {
      const found = await this.evidence.find(evidenceId);
      if (found === null || found.needId !== needId) throw notFound('Diesen Beleg');
      await this.evidence.delete([evidenceId]);
    });
  }
}
