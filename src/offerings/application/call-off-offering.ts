import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import {
  callOffOffering,
  reopenOffering,
  type CalledOffState,
  type CallOff,
  type LifeDay,
  type MergeTarget,
  type Obstacle,
} from '#libs/course-catalogue';
import type { Actor, Result } from '#libs/kernel';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { OfferingRecord } from '../offering-record.js';
import { OfferingRepository } from '../persistence/offering.repository.js';
import { EditOffering } from './edit-offering.js';
import { faultSentence } from './fault-sentences.js';
import type { SavedOffering } from './post-offering.js';
import { StateOfDay } from './state-of-day.js';

/** How a course is called off, and why. */
export interface CallOffCommand {
  readonly offeringId: string;
  readonly kind: CalledOffState;
  readonly reasonCode: Obstacle;
  /** The new first day of one that is postponed; null where it is not known yet. */
  readonly startsOn?: LocalDate | null;
  /** The offering that one which is merged gives way to. */
  readonly intoOfferingId?: string;
}

/**
 * “Kurs absagen, verschieben, zusammenlegen” and “wieder öffnen”, by its provider; by the platform (`actor` null) only
 * where that was agreed with it beforehand. Places held for offers are freed when the room of
 * place offers hears of it; the provider's own figures of registered people stay as they are.
 */
@Injectable()
export class CallOffOffering {
  constructor(
    private readonly transaction: Transaction,
    private readonly offerings: OfferingRepository,
    private readonly edit: EditOffering,
    private readonly stateOfDay: StateOfDay,
  ) {}

  execute(command: CallOffCommand, actor: Actor | null): Promise<SavedOffering> {
    return this.transaction.run(async () => {
      const { offeringId, kind, reasonCode, intoOfferingId = null } = command;
      const dayOf = await this.stateOfDay.read();
      const into = kind === 'merged' ? await this.holdBoth(offeringId, intoOfferingId, dayOf) : null;
      const how = callOffOf(command, into);
      const change = (offering: OfferingRecord): OfferingRecord => ({
        ...judged(callOffOffering(offering, how, dayOf(offering))),
        reasonCode,
        mergedIntoId: into?.offering.id ?? null,
      });
      const facts = { reason: reasonCode };
      return this.edit.execute(
        { offeringId, seenVersion: null, act: `offering-${kind}`, facts, change },
        actor,
      );
    });
  }

  /** People can register again; `startsOn` null: from the days that stand. */
  async reopen(offeringId: string, startsOn: LocalDate | null, actor: Actor): Promise<SavedOffering> {
    const dayOf = await this.stateOfDay.read();
    const change = (offering: OfferingRecord): OfferingRecord => ({
      ...judged(reopenOffering(offering, startsOn, dayOf(offering))),
      reasonCode: null,
    });
    return this.edit.execute({ offeringId, seenVersion: null, act: 'offering-reopened', change }, actor);
  }

  /** Both rows are held, in the order of their ids, so that two that are merged into each other do not wait for ever. */
  private async holdBoth(
    offeringId: string,
    intoOfferingId: string | null,
    dayOf: (offering: OfferingRecord) => LifeDay,
  ): Promise<MergeTarget> {
    for (const id of [offeringId, intoOfferingId ?? offeringId].sort())
      await this.offerings.findForChange(id);
    const offering = intoOfferingId === null ? null : await this.offerings.find(intoOfferingId);
    if (offering === null) throw refused({ code: 'unknown-target', field: 'intoOfferingId' });
    return { offering, stateToday: dayOf(offering).stateToday };
  }
}

function callOffOf({ kind, startsOn = null }: CallOffCommand, into: MergeTarget | null): CallOff {
  if (kind === 'merged' && into !== null) return { kind, into };
  return kind === 'postponed' ? { kind, startsOn } : { kind: 'cancelled' };
}

function judged(result: Result<OfferingRecord>): OfferingRecord {
  if (!result.ok) throw refused(result.refusal);
  return result.value;
}

function refused(refusal: Refused['refusal']): Refused {
  const kind = refusal.code === 'unlawful-change' ? 'conflict' : 'invalid';
  return new Refused(kind, refusal, faultSentence(refusal));
}
