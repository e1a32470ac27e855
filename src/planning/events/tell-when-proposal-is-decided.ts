import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Delivery } from '../../platform/outbox/event.js';
import { EventHandlers, type EventHandler } from '../../platform/outbox/event-handlers.js';
import { TellOfDecision } from '../application/tell-of-decision.js';
import { proposalStepped, type ProposalStepped } from './proposal-stepped.event.js';

/** Whether a course that was taken over takes place is told to its provider and the BAMF coordinator, once. */
@Injectable()
export class TellWhenProposalIsDecided implements EventHandler<ProposalStepped>, OnModuleInit {
  readonly name = 'tell-when-proposal-is-decided';
  readonly event = proposalStepped;
  readonly runsInTransaction = true;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly tellOfDecision: TellOfDecision,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload: { proposalId, state } }: Delivery<ProposalStepped>): Promise<void> {
    if (state !== 'taken-over') await this.tellOfDecision.execute(proposalId, state);
  }
}
