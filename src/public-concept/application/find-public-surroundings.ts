import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Committee } from '#libs/committee';
import { isPublicCommittee, isPublicDecision, isPublicMeeting } from '#libs/publication';
import { FindCommittees } from '../../committees/index.js';
import { FindDecisions } from '../../decisions/index.js';
import { FindPublicMeetings } from '../../meetings/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { ReadSummaries } from '../../surveys/index.js';
import type { PublicSurroundings } from '../public-concept.js';

/** “Was um die öffentliche Strategie herum steht”: groups, decisions, events, surveys, contact. */
@Injectable()
export class FindPublicSurroundings {
  constructor(
    private readonly committees: FindCommittees,
    private readonly decisions: FindDecisions,
    private readonly meetings: FindPublicMeetings,
    private readonly summaries: ReadSummaries,
    private readonly organisations: FindOrganisations,
    private readonly clock: Clock,
  ) {}

  /** A summary that belongs to an edition is told with public editions only. */
  async around(editionIds: readonly string[]): Promise<PublicSurroundings> {
    const committees = (await this.committees.all()).filter(isPublicCommittee);
    const today = this.clock.today();
    const nameOf = (id: string | null): string | null =>
      committees.find((committee) => committee.id === id)?.name ?? null;
    return {
      groups: committees.filter((committee) => isOpenGroup(committee, today)),
      decisions: (await this.decisions.all())
        .filter(isPublicDecision)
        .map((decision) => ({ decision, committeeName: nameOf(decision.committeeId) })),
      events: (await this.meetings.all())
        .filter(isPublicMeeting)
        .map((meeting) => ({ meeting, committeeName: nameOf(meeting.committeeId) })),
      summaries: (await this.summaries.all()).filter(
        ({ conceptId }) => conceptId === null || editionIds.includes(conceptId),
      ),
      contact: await this.contact(),
    };
  }

  private async contact(): Promise<PublicSurroundings['contact']> {
    const district = (await this.organisations.all()).find(({ kind }) => kind === 'district');
    return district === undefined ? null : { name: district.name, mailAddress: district.mailAddress };
  }
}

function isOpenGroup({ kind, isOpen, activeFrom, activeUntil }: Committee, today: LocalDate): boolean {
  const isActive = activeFrom <= today && (activeUntil === null || today <= activeUntil);
  return kind === 'working-group' && isOpen && isActive;
}
