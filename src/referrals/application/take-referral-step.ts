import { Injectable } from '@nestjs/common';
import { daysBetween, localDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import {
  FINAL_STATES,
  takeStep,
  type EndReason,
  type Referral,
  type ReferralAct,
  type ReferralParty,
  type ReferralState,
} from '#libs/referral';
import type { AuditPurpose } from '#libs/rights';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { referralChanged, referralStepped } from '../events/referral-stepped.event.js';
import { ReferralStepRepository } from '../persistence/referral-step.repository.js';
import { ReferralRepository } from '../persistence/referral.repository.js';
import { stepSentence } from './step-sentences.js';

/** What an act was for, in the protocol; all others are for the placement itself. */
const PURPOSES: Readonly<Partial<Record<ReferralAct, AuditPurpose>>> = {
  accept: 'offer-answer',
  decline: 'offer-answer',
  lapse: 'offer-answer',
  'give-back': 'offer-answer',
  enrol: 'enrolment',
  start: 'enrolment',
  complete: 'enrolment',
  'break-off': 'enrolment',
};

/** A step of a case, as its act wants it. */
export interface ReferralStepCommand {
  readonly referralId: string;
  readonly act: ReferralAct;
  readonly by: ReferralParty;
  /** Who did it; null for the platform and for the person with their link. */
  readonly actor: Actor | null;
  readonly reasonCode?: string | null;
  readonly offeringId?: string | null;
  /** What else changes with the step. */
  readonly change?: Partial<Pick<Referral, 'lapsedOffers' | 'addressedProviderId' | 'answerUntil' | 'pause'>>;
  /** Throws {@link Refused} where this row is not for whoever acts. */
  permit?(referral: Referral): void;
}

/**
 * “Schritt eines Falls tun”: the one way in which the state of a case changes: held, permitted, judged by the table, saved, kept with
 * author, moment and reason, counted, audited, told. Runs in the transaction of its act; a caller that also holds a place locks the
 * offering first.
 */
@Injectable()
export class TakeReferralStep {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly steps: ReferralStepRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The case after the step. Throws `not-found`, or what the table refuses with. */
  execute(command: ReferralStepCommand): Promise<Referral> {
    return this.transaction.run(async () => {
      const referral = await this.referrals.findForChange(command.referralId);
      if (referral === null) throw notFound('Diese Vermittlung');
      command.permit?.(referral);
      const step = takeStep(referral.state, { ...command, reasonCode: command.reasonCode ?? null });
      if (!step.ok) throw new Refused('conflict', step.refusal, stepSentence(step.refusal));
      const after = this.afterStep(referral, command, step.value);
      await this.referrals.update(referral.id, after);
      await this.keep(referral, step.value, command);
      return after;
    });
  }

  private afterStep(referral: Referral, command: ReferralStepCommand, state: ReferralState): Referral {
    const now = this.clock.now();
    return {
      ...referral,
      ...command.change,
      state,
      endReason: command.act === 'end' ? (command.reasonCode as EndReason) : referral.endReason,
      version: referral.version + 1,
      changedAt: now,
      endedAt: FINAL_STATES.includes(state) ? now : null,
    };
  }

  private async keep(
    referral: Referral,
    toState: ReferralState,
    { act, by, actor, reasonCode = null, offeringId = null }: ReferralStepCommand,
  ): Promise<void> {
    const { id: referralId, officeId, state: fromState } = referral;
    await this.steps.insert({
      referralId,
      at: this.clock.now(),
      act,
      fromState,
      toState,
      by,
      accountId: actor?.accountId ?? null,
      organisationId: actor?.organisationId ?? null,
      reasonCode,
      offeringId,
    });
    this.count(referral, act, reasonCode);
    await this.audit.record({
      actor,
      act: 'referral-stepped',
      subjectKind: 'referral',
      subjectId: referralId,
      facts: reasonCode === null ? { act } : { act, reason: reasonCode },
      owner: officeId,
      purpose: PURPOSES[act] ?? 'placement',
    });
    const told = { referralId, officeId, act, fromState, toState, offeringId, reasonCode };
    await this.outbox.publish(referralStepped, told);
    // Newly on the list; a case that comes back to it was there before, and whoever hears of the step fills its old place anew.
    if (fromState === 'submitted' && toState === 'waiting')
      await this.outbox.publish(referralChanged, { referralId, officeId });
  }

  /** What stays when the case is forgotten. Many steps count alike, so it is done last. */
  private count(referral: Referral, act: ReferralAct, reasonCode: string | null): void {
    const today = this.clock.today();
    const outcome = {
      month: localDate(`${today.slice(0, 7)}-01`),
      act,
      formatCode: referral.formatCode,
      reasonCode: reasonCode ?? '',
      waitedWeeks: Math.max(0, Math.floor(daysBetween(referral.waitingSince, today) / 7)),
    };
    this.transaction.last(`outcome ${Object.values(outcome).join(' ')}`, () => this.steps.count(outcome));
  }
}
