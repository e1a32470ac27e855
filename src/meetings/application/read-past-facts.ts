import { Injectable } from '@nestjs/common';
import { dayAt, type LocalDate, germanDay } from '#libs/calendar';
import type { ActionPoint, AgendaEvidence, AgendaFacts, Meeting } from '#libs/meeting';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { ActionPointRepository } from '../persistence/action-point.repository.js';
import { MeetingRepository } from '../persistence/meeting.repository.js';

/** What came before, and when that was; null where the committee never met. */
interface Past {
  readonly facts: AgendaFacts;
  readonly lastHeldOn: LocalDate | null;
}

/** “Was von früheren Sitzungen ansteht”: the minutes to be approved and the tasks that are open. */
@Injectable()
export class ReadPastFacts {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly actionPoints: ActionPointRepository,
    private readonly organisations: FindOrganisations,
    private readonly clock: Clock,
  ) {}

  async execute({ committeeId, startsAt }: Meeting): Promise<Past> {
    if (committeeId === null) return { facts: {}, lastHeldOn: null };
    const last = await this.meetings.findLastHeld(committeeId, startsAt);
    const lastHeldOn = last === null ? null : dayAt(last.startsAt, TIME_ZONE);
    return {
      lastHeldOn,
      facts: {
        'last-minutes':
          last === null || lastHeldOn === null
            ? []
            : [{ id: last.id, sentence: `${last.title} am ${germanDay(lastHeldOn)}` }],
        'open-tasks': await this.openTasks(committeeId),
      },
    };
  }

  private async openTasks(committeeId: string): Promise<readonly AgendaEvidence[]> {
    const open = await this.actionPoints.findWhere({ state: 'open' });
    const meetings = await this.meetings.findByIds(open.map(({ meetingId }) => meetingId));
    const own = new Set(meetings.filter((each) => each.committeeId === committeeId).map(({ id }) => id));
    const names = await this.organisations.names();
    return open
      .filter(({ meetingId }) => own.has(meetingId))
      .map((point) => ({ id: point.id, sentence: this.sentenceOf(point, names) }));
  }

  private sentenceOf({ wording, ownerId, dueOn }: ActionPoint, names: ReadonlyMap<string, string>): string {
    const overdue = dueOn < this.clock.today() ? ', überfällig' : '';
    return `${wording} (${names.get(ownerId) ?? ''}, bis ${germanDay(dueOn)}${overdue})`;
  }
}
