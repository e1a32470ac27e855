import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isActiveOn } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import { numberedAgenda, type MeetingDetails, type MeetingKind } from '#libs/meeting';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { MeetingRepository } from '../persistence/meeting.repository.js';
import { HoldMeeting } from './hold-meeting.js';
import { refuseFaultyDetails } from './judge-details.js';
import { JudgeMeetings } from './judge-meetings.js';
import { meetingRefused } from './meeting-refused.js';

/** A new meeting. */
export interface PlanMeetingCommand {
  /** Null for a workshop. */
  readonly committeeId: string | null;
  readonly details: MeetingDetails;
  /** “Wie letztes Mal”: items of its own are taken over from this one; null for none. */
  readonly likeMeetingId: string | null;
}

/** “Sitzung anlegen”. Returns its id. */
@Injectable()
export class PlanMeeting {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly agenda: AgendaRepository,
    private readonly judge: JudgeMeetings,
    private readonly hold: HoldMeeting,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute({ committeeId, details, likeMeetingId }: PlanMeetingCommand, actor: Actor): Promise<string> {
    return this.transaction.run(async () => {
      const kind = await this.kindFor(committeeId, actor);
      refuseFaultyDetails(details, this.clock.now());
      const id = randomUUID();
      await this.meetings.insert([
        { ...details, id, kind, committeeId, state: 'planned', stateReason: null, sequence: 0, version: 1 },
      ]);
      if (likeMeetingId !== null) await this.copyAgenda(likeMeetingId, id, actor);
      await this.hold.record(actor, 'meeting-planned', id);
      return id;
    });
  }

  /** Throws `unknown-committee`, `committee-does-not-meet` and `not-led`. */
  private async kindFor(committeeId: string | null, actor: Actor): Promise<MeetingKind> {
    const judged = await this.judge.for(actor);
    const committee = judged.committees.find(({ id }) => id === committeeId);
    const isKnown = committee !== undefined && isActiveOn(committee, this.clock.today());
    if (committeeId !== null && !isKnown)
      throw meetingRefused({ code: 'unknown-committee', field: 'committeeId' });
    if (!judged.mayKeep({ committeeId })) throw meetingRefused({ code: 'not-led', field: 'committeeId' });
    const kind = committee?.kind ?? 'workshop';
    if (kind === 'deciding-body')
      throw meetingRefused({ code: 'committee-does-not-meet', field: 'committeeId' });
    return kind;
  }

  /** What somebody wrote onto the agenda; what the platform finds open, it finds anew. */
  private async copyAgenda(likeMeetingId: string, meetingId: string, actor: Actor): Promise<void> {
    const like = await this.meetings.find(likeMeetingId);
    const judged = await this.judge.for(actor);
    if (like === null || !judged.mayRead(like)) throw notFound('Diese Sitzung');
    const own = numberedAgenda(await this.agenda.findOf(likeMeetingId)).filter(
      ({ source }) => source === 'own',
    );
    await this.agenda.insert(
      own.map(({ number: _number, ...item }) => ({
        ...item,
        id: randomUUID(),
        meetingId,
        minutes: '',
        suggestedBy: null,
        version: 1,
      })),
    );
  }
}
