import { Injectable } from '@nestjs/common';
import { addDays, dayAt } from '#libs/calendar';
import { parameterAt } from '#libs/rule-parameter';
import { Clock, TIME_ZONE } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { MeetingRepository } from '../persistence/meeting.repository.js';
import { TellOfMeeting } from './tell-of-meeting.js';

/**
 * “An Sitzungen erinnern”, some days before: all who did not decline, once for each version. Harmless to repeat: a fact that was told is not
 * told again.
 */
@Injectable()
export class RemindOfMeetings {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly tell: TellOfMeeting,
    private readonly parameters: FindRuleParameters,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Returns to how many meetings. */
  async execute(): Promise<number> {
    const today = this.clock.today();
    const days = parameterAt(await this.parameters.all(), 'meeting.reminder-days', today);
    const near = (await this.meetings.findComing(this.clock.now())).filter(
      ({ startsAt }) => dayAt(startsAt, TIME_ZONE) <= addDays(today, days),
    );
    for (const { id } of near) await this.remind(id);
    return near.length;
  }

  private remind(id: string): Promise<void> {
    return this.transaction.run(async () => {
      const meeting = await this.meetings.hold(id);
      if (meeting?.state === 'invited') await this.tell.execute('reminder', meeting);
    });
  }
}
