import { Injectable } from '@nestjs/common';
import { mayFollow } from '#libs/course-catalogue';
import { Clock } from '../../platform/clock/clock.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import { faultSentence } from './fault-sentences.js';
import { JudgeOffering } from './judge-offering.js';
import { SaveOffering } from './save-offering.js';

/** What becomes of one offering by a person's hand. */
export interface Revision {
  readonly offeringId: string;
  /** The version that was seen; null where the revision does not depend on what was seen before. */
  readonly seenVersion: number | null;
  /** Throws {@link Refused} where this row is not for whoever revises. */
  permit(offering: OfferingRecord): void;
  change(offering: OfferingRecord): OfferingRecord;
}

/** The one way in which people change an offering: held, permitted, judged, saved. Runs in the transaction of its act. */
@Injectable()
export class ReviseOffering {
  constructor(
    private readonly offerings: OfferingRepository,
    private readonly judge: JudgeOffering,
    private readonly saveOffering: SaveOffering,
    private readonly clock: Clock,
  ) {}

  /** German sentences of what is doubtful but lawful. */
  async execute(revision: Revision): Promise<readonly string[]> {
    const offering = await this.offerings.findForChange(revision.offeringId);
    if (offering === null) throw notFound('Das Kursangebot');
    revision.permit(offering);
    if (revision.seenVersion !== null && revision.seenVersion !== offering.version) throw changedMeanwhile();
    const changed = this.stamp(revision.change(offering));
    if (!mayFollow(offering.state, changed.state)) throw unlawfulChange(offering, changed);
    const warnings = await this.judge.execute(changed);
    await this.saveOffering.execute(changed);
    return warnings;
  }

  /** Whoever changes an offering has seen its figures: that confirms them. */
  private stamp(offering: OfferingRecord): OfferingRecord {
    return {
      ...offering,
      version: offering.version + 1,
      editedAt: this.clock.now(),
      confirmedOn: this.clock.today(),
    };
  }
}

function changedMeanwhile(): Refused {
  return new Refused(
    'conflict',
    { code: 'changed-meanwhile' },
    'Jemand anders hat dieses Kursangebot inzwischen geändert. Bitte sehen Sie den neuen Stand an und ändern Sie erneut.',
  );
}

function unlawfulChange(from: OfferingRecord, to: OfferingRecord): Refused {
  const refusal = { code: 'unlawful-change', field: 'state', facts: { from: from.state, to: to.state } };
  return new Refused('conflict', refusal, faultSentence(refusal));
}
