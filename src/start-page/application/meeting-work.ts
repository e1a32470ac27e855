import { Injectable } from '@nestjs/common';
import { dayAt } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { gatherToDo } from '#libs/to-do';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { ListActionPoints, ShowMeetings } from '../../meetings/index.js';
import type { StartPagePart } from '../start-page.js';

/** “Was aus Sitzungen ansteht”: invitations without an answer, and what the organisation took on. */
@Injectable()
export class MeetingWork {
  constructor(
    private readonly meetings: ShowMeetings,
    private readonly actionPoints: ListActionPoints,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<StartPagePart> {
    const now = this.clock.now();
    const unanswered = (await this.meetings.all(actor)).filter(
      ({ meeting, own }) => meeting.state === 'invited' && meeting.startsAt > now && own?.answer === null,
    );
    const open = await this.actionPoints.openOf(actor);
    return {
      toDos: [
        ...gatherToDo(
          'answer-meeting',
          unanswered.map(({ meeting: { id, title, startsAt } }) => ({
            id,
            label: title,
            dueOn: dayAt(startsAt, TIME_ZONE),
          })),
        ),
        ...gatherToDo(
          'task-open',
          open.map(({ id, wording, dueOn }) => ({ id, label: wording, dueOn })),
        ),
      ],
      figures: [],
    };
  }
}
