import { Injectable } from '@nestjs/common';
import { mayFollow, type OfferingState } from '#libs/course-catalogue';
import { Clock } from '../../platform/clock/clock.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import { faultSentence } from './fault-sentences.js';
import { JudgeOffering } from './judge-offering.js';
import { SaveOffering } from './save-offering.js';
import { StateOfDay } from './state-of-day.js';

/** What becomes of one offering by a person's hand. */
export interface Revision {
  readonly offeringId: string;
  /** The version that was seen; null where the revision does not depend on what was seen before. */
  readonly seenVersion: number | null;
  /** Throws {@link Refused} where this row is not for whoever revises. */
  permit(offering: OfferingRecord): void;
  change(offering: OfferingRecord): OfferingRecord;
}

/** What came of it. */
export interface Revised {
  /** German sentences of what is doubtful but lawful. */
  readonly warnings: readonly string[];
  readonly before: OfferingRecord;
  readonly after: OfferingRecord;
}

/** The one way in which people change an offering: held, permitted, judged, saved. Runs in the transaction of its act. */
@Injectable()
export class ReviseOffering {
  constructor(
    private readonly offerings: OfferingRepository,
    private readonly judge: JudgeOffering,
    private readonly saveOffering: SaveOffering,
    private readonly stateOfDay: StateOfDay,
    private readonly clock: Clock,
  ) {}

  async execute(revision: Revision): Promise<Revised> {
    const offering = await this.offerings.findForChange(revision.offeringId);
    if (offering === null) throw notFound('Das Kursangebot');
    revision.permit(offering);
    if (revision.seenVersion !== null && revision.seenVersion !== offering.version) throw changedMeanwhile();
    const wanted = revision.change(offering);
    const changed = this.stamp({ ...wanted, state: await this.saidState(offering, wanted) });
    const warnings = await this.judge.execute(changed);
    await this.saveOffering.execute(changed, offering);
    return { warnings, before: offering, after: changed };
  }

  /**
   * What the provider now says. Providers see the state of the day, which dates and figures make of what they said; sent back as it
   * was seen it says nothing new, so that a course whose end is corrected can run on. A change starts from what was seen.
   */
  private async saidState(offering: OfferingRecord, wanted: OfferingRecord): Promise<OfferingState> {
    const { stateToday: seen } = (await this.stateOfDay.read())(offering);
    if (wanted.state === offering.state || wanted.state === seen) return offering.state;
    if (!mayFollow(seen, wanted.state)) throw unlawfulChange(seen, wanted.state);
    return wanted.state;
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

function unlawfulChange(from: OfferingState, to: OfferingState): Refused {
  const refusal = { code: 'unlawful-change', field: 'state', facts: { from, to } };
  return new Refused('conflict', refusal, faultSentence(refusal));
}
