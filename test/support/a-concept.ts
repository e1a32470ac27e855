import { randomUUID } from 'node:crypto';
import { localDate, type LocalDate } from '#libs/calendar';
import type { CommitteeKind } from '#libs/committee';
import { SaveCommittees } from '../../src/committees/index.js';
import { RecordDecision } from '../../src/decisions/index.js';
import type { House } from './house.js';
import { actorOf } from './members.js';
import type { Answer, Visitor } from './visitor.js';

/** A committee since 2015; `lead` is the organisation that leads it. Returns its id. */
export async function aCommittee(
  house: House,
  kind: CommitteeKind,
  name: string,
  lead: string | null = null,
): Promise<string> {
  const id = randomUUID();
  const since = localDate('2015-01-01');
  const seat = {
    id: randomUUID(),
    committeeId: id,
    organisationId: lead,
    guestName: null,
    guestMailAddress: null,
    role: 'lead',
    memberFrom: since,
    memberUntil: null,
  } as const;
  await house.get(SaveCommittees).execute([
    {
      id,
      kind,
      name,
      purpose: '',
      isOpen: kind === 'working-group',
      isPublic: true,
      activeFrom: since,
      activeUntil: null,
      version: 1,
      memberships: lead === null ? [] : [seat],
    },
  ]);
  return id;
}

/** What a committee decided on a day, recorded by somebody. Returns its id. */
export async function aDecision(
  house: House,
  login: string,
  committeeId: string,
  decidedOn: LocalDate,
): Promise<string> {
  const decision = await house.get(RecordDecision).execute(
    {
      committeeId,
      decidedOn,
      agendaItem: '4',
      subject: 'Integrationskonzept des Landkreises',
      wording: 'Das Integrationskonzept wird beschlossen.',
      outcome: 'adopted',
      votesFor: null,
      votesAgainst: null,
      abstentions: null,
      meetingId: null,
      isPublic: true,
    },
    await actorOf(house, login),
  );
  return decision.id;
}

/** Sends a file as the body of a request, as a browser does. */
export async function sendFile<T>(
  house: House,
  who: Visitor,
  path: string,
  bytes: Buffer,
): Promise<Pick<Answer<T>, 'status' | 'body'>> {
  const response = await fetch(house.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie: who.cookieHeader() },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as T };
}
