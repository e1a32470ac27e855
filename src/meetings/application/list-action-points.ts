import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { ActionPoint } from '#libs/meeting';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { NamedActionPoint } from '../meeting-view.js';
import { ActionPointRepository } from '../persistence/action-point.repository.js';
import { MeetingRepository } from '../persistence/meeting.repository.js';

/** “Aufgaben auflisten”: one's own; all for the Kreisverwaltung. By the day they are due. */
@Injectable()
export class ListActionPoints {
  constructor(
    private readonly actionPoints: ActionPointRepository,
    private readonly meetings: MeetingRepository,
    private readonly organisations: FindOrganisations,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<readonly NamedActionPoint[]> {
    const { organisationId, organisationKind } = actor;
    const wanted = organisationKind === 'district' ? {} : { ownerId: organisationId };
    return this.named(await this.actionPoints.findWhere(wanted));
  }

  /** Those that wait for the own organisation, whoever it is. */
  async openOf({ organisationId }: Actor): Promise<readonly NamedActionPoint[]> {
    return this.named(await this.actionPoints.findWhere({ ownerId: organisationId, state: 'open' }));
  }

  async ofMeeting(meetingId: string): Promise<readonly NamedActionPoint[]> {
    return this.named(await this.actionPoints.findWhere({ meetingId }));
  }

  /** Open ones of several meetings, for other rooms. */
  async openOfMeetings(meetingIds: readonly string[]): Promise<readonly NamedActionPoint[]> {
    const open = await this.actionPoints.findWhere({ state: 'open' });
    return this.named(open.filter(({ meetingId }) => meetingIds.includes(meetingId)));
  }

  private async named(points: readonly ActionPoint[]): Promise<readonly NamedActionPoint[]> {
    if (points.length === 0) return [];
    const names = await this.organisations.names();
    const meetings = await this.meetings.findByIds([...new Set(points.map(({ meetingId }) => meetingId))]);
    const titles = new Map(meetings.map(({ id, title }) => [id, title]));
    const today = this.clock.today();
    return points.map((point) => ({
      ...point,
      ownerName: names.get(point.ownerId) ?? '',
      meetingTitle: titles.get(point.meetingId) ?? '',
      isOverdue: point.state === 'open' && point.dueOn < today,
    }));
  }
}
