import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Meeting } from '#libs/meeting';
import type { MeetingPackFacts } from '#libs/meeting-pack';
import { ListActionPoints, ShowMeetings } from '../../meetings/index.js';

type Past = Pick<MeetingPackFacts, 'tasks' | 'lastDecisions'>;

/** “Was von früheren Sitzungen ansteht”: what the committee decided when it last met, and its tasks that are open. */
@Injectable()
export class ReadPackPast {
  constructor(
    private readonly meetings: ShowMeetings,
    private readonly actionPoints: ListActionPoints,
  ) {}

  async execute({ id, committeeId, startsAt }: Meeting, actor: Actor): Promise<Past> {
    if (committeeId === null) return { tasks: [], lastDecisions: [] };
    const earlier = (await this.meetings.all(actor))
      .map(({ meeting }) => meeting)
      .filter((each) => each.id !== id && each.committeeId === committeeId && each.startsAt < startsAt);
    const last = earlier.find(({ state }) => state === 'held' || state === 'minutes-released');
    const papers = last === undefined ? null : await this.meetings.one(last.id, actor);
    return {
      tasks: await this.actionPoints.openOfMeetings(earlier.map((each) => each.id)),
      lastDecisions: (papers?.decisions ?? []).map(({ number, wording }) => ({ number, wording })),
    };
  }
}
