import { eventKind } from '../../platform/outbox/event.js';

/** What became of a proposal, told once for each step. */
export interface ProposalStepped {
  readonly proposalId: string;
  readonly state: 'taken-over' | 'confirmed' | 'withdrawn';
}

/** “Kursvorschlag übernommen, bestätigt, zurückgezogen”. */
export const proposalStepped = eventKind<ProposalStepped>('proposal-stepped', 1);
