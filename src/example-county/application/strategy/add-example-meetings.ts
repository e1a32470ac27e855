import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar';
import { RecordDecision } from '../../../decisions/index.js';
import { SaveMeetings } from '../../../meetings/index.js';
import { strategyId } from '../../plan/strategy/example-concept.js';
import { EXAMPLE_DECISION, EXAMPLE_MEETINGS } from '../../plan/strategy/example-meetings.js';
import { actorOf } from '../actor-of.js';
import type { ExampleActors } from '../add-example-members.js';
import { exampleMeetingId, examplePapers } from './example-papers.js';

/** “Sitzungen des Beispiels aufnehmen”: the last ones with minutes, a decision and tasks, and the next ones. */
@Injectable()
export class AddExampleMeetings {
  constructor(
    private readonly saveMeetings: SaveMeetings,
    private readonly recordDecision: RecordDecision,
  ) {}

  async execute(today: LocalDate, actors: ExampleActors): Promise<void> {
    await this.saveMeetings.execute(examplePapers(today));
    const { meeting: key, agendaItem, subject, wording } = EXAMPLE_DECISION;
    const meeting = EXAMPLE_MEETINGS.find((each) => each.key === key);
    if (meeting === undefined) return;
    await this.recordDecision.execute(
      {
        committeeId: strategyId('committee', meeting.committee ?? ''),
        decidedOn: addDays(today, meeting.inDays),
        agendaItem,
        subject,
        wording,
        outcome: 'adopted',
        votesFor: null,
        votesAgainst: null,
        abstentions: null,
        meetingId: exampleMeetingId(key),
        isPublic: false,
      },
      actorOf(actors, 'landkreis'),
    );
  }
}
