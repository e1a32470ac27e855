import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { judgeMeetingStep, type Meeting, type MeetingAct } from '#libs/meeting';
import { Audit } from '../../platform/audit/audit.js';
import { notFound } from '../../platform/refusal/refused.js';
import { MeetingRepository } from '../persistence/meeting.repository.js';
import { JudgeMeetings } from './judge-meetings.js';
import { meetingRefused } from './meeting-refused.js';

/** What the acts upon one meeting share. Needs an open transaction. */
@Injectable()
export class HoldMeeting {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly judge: JudgeMeetings,
    private readonly audit: Audit,
  ) {}

  /** A meeting that the actor may read, held. Throws `not-found`. */
  async toRead(id: string, actor: Actor): Promise<Meeting> {
    return (await this.judged(id, actor)).meeting;
  }

  /** A meeting that the actor keeps, held. Throws `not-found`, and `not-led` for who may only read it. */
  async toKeep(id: string, actor: Actor): Promise<Meeting> {
    const { meeting, mayKeep } = await this.judged(id, actor);
    if (!mayKeep) throw meetingRefused({ code: 'not-led' });
    return meeting;
  }

  /** The same with whether the actor keeps it. */
  async judged(id: string, actor: Actor): Promise<{ readonly meeting: Meeting; readonly mayKeep: boolean }> {
    const meeting = await this.meetings.hold(id);
    const judged = await this.judge.for(actor);
    if (meeting === null || !judged.mayRead(meeting)) throw notFound('Diese Sitzung');
    return { meeting, mayKeep: judged.mayKeep(meeting) };
  }

  /** Takes a step; `change` is what goes with it. Returns the meeting as it is then. */
  async step(
    meeting: Meeting,
    act: MeetingAct,
    change: Partial<Pick<Meeting, 'sequence' | 'stateReason'>> = {},
  ): Promise<Meeting> {
    const judged = judgeMeetingStep(meeting, act);
    if (!judged.ok) throw meetingRefused(judged.refusal);
    const after = { ...meeting, ...change, state: judged.value, version: meeting.version + 1 };
    await this.meetings.update(after);
    return after;
  }

  refuseOtherVersion({ version }: Pick<Meeting, 'version'>, seenVersion: number): void {
    if (version !== seenVersion) throw meetingRefused({ code: 'changed-meanwhile' });
  }

  async record(actor: Actor, act: string, meetingId: string): Promise<void> {
    await this.audit.record({
      actor,
      act,
      subjectKind: 'meeting',
      subjectId: meetingId,
      purpose: 'administration',
    });
  }
}
