import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { seatsOn } from '#libs/committee';
import type { Invitee, Meeting } from '#libs/meeting';
import { FindCommittees } from '../../committees/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { Clock } from '../../platform/clock/clock.js';

/** “Wer eingeladen wird” to a meeting: seats of today, or all members for a workshop, and its guests. */
@Injectable()
export class ChooseInvitees {
  constructor(
    private readonly committees: FindCommittees,
    private readonly organisations: FindOrganisations,
    private readonly clock: Clock,
  ) {}

  async execute(meeting: Meeting): Promise<readonly Invitee[]> {
    const organisations = await this.organisations.all();
    const active = new Set(organisations.map(({ id }) => id));
    const committee = meeting.committeeId === null ? null : await this.committees.get(meeting.committeeId);
    const seats =
      committee === null
        ? organisations.map(({ id }) => ({ organisationId: id, guestName: null, guestMailAddress: null }))
        : seatsOn(committee, organisations, this.clock.today());
    const guests = meeting.guests.map(({ name, mailAddress }) => ({
      organisationId: null,
      guestName: name,
      guestMailAddress: mailAddress,
    }));
    return [...seats, ...guests]
      .filter(({ organisationId }) => organisationId === null || active.has(organisationId))
      .map(({ organisationId, guestName, guestMailAddress }) => ({
        id: randomUUID(),
        meetingId: meeting.id,
        organisationId,
        guestName,
        guestMailAddress,
        answer: null,
        people: null,
        answeredAt: null,
        present: null,
      }));
  }
}
