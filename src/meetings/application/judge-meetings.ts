import { Injectable } from '@nestjs/common';
import { belongsTo, leads, type SeatedCommittee } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import type { Meeting } from '#libs/meeting';
import { FindCommittees } from '../../committees/index.js';
import { Clock } from '../../platform/clock/clock.js';

/** What an actor may do with meetings, and how their committees are called. */
export interface JudgedMeetings {
  readonly mayRead: (meeting: Pick<Meeting, 'committeeId'>) => boolean;
  readonly mayKeep: (meeting: Pick<Meeting, 'committeeId'>) => boolean;
  readonly committeeName: (meeting: Pick<Meeting, 'committeeId'>) => string | null;
  readonly committees: readonly SeatedCommittee[];
}

/**
 * “Wer darf was mit Sitzungen”: whoever belongs to the committee reads and answers, whoever leads it keeps. A workshop is open to all
 * members, and the Kreisverwaltung keeps it.
 */
@Injectable()
export class JudgeMeetings {
  constructor(
    private readonly committees: FindCommittees,
    private readonly clock: Clock,
  ) {}

  async for(actor: Actor): Promise<JudgedMeetings> {
    const committees = await this.committees.all();
    const today = this.clock.today();
    const find = (id: string | null) => committees.find((committee) => committee.id === id);
    return {
      committees,
      committeeName: ({ committeeId }) => find(committeeId)?.name ?? null,
      mayRead: ({ committeeId }) => {
        const committee = find(committeeId);
        return committee === undefined ? committeeId === null : belongsTo(actor, committee, today);
      },
      mayKeep: ({ committeeId }) => {
        const committee = find(committeeId);
        return committee === undefined
          ? committeeId === null && actor.organisationKind === 'district'
          : leads(actor, committee, today);
      },
    };
  }
}
