import { randomUUID } from 'node:crypto';
import { addDays, instant, localDate } from '#libs/calendar';
import { SaveCommittees } from '../../../src/committees/index.js';
import { SaveMeetings } from '../../../src/meetings/index.js';
import { hashLinkToken, newLinkToken } from '../../../src/platform/links/link-token.js';
import { made, type GuardedRoute } from './guarded-route.js';
import { World } from './world.js';

/** A working group that one of the world leads, and nobody else belongs to. Returns its id. */
async function aGroup(world: World, leadId: string): Promise<string> {
  const id = randomUUID();
  const from = localDate('2026-01-01');
  await world.house.get(SaveCommittees).execute([
    {
      id,
      kind: 'working-group',
      name: `Gruppe ${id}`,
      purpose: '',
      isOpen: false,
      isPublic: false,
      activeFrom: from,
      activeUntil: null,
      version: 1,
      memberships: [
        {
          id: randomUUID(),
          committeeId: id,
          organisationId: leadId,
          role: 'lead',
          memberFrom: from,
          guestName: null,
          guestMailAddress: null,
          memberUntil: null,
        },
      ],
    },
  ]);
  return id;
}

interface Made {
  readonly meetingId: string;
  readonly itemId: string;
  readonly inviteeId: string;
  readonly taskId: string;
  readonly token: string;
  readonly hash: string;
}

/** A meeting of a group that the provider among the owners leads, with an item, an invitation, a task and the link of a mail. */
export async function aMeeting(world: World): Promise<Made> {
  const { house, owners } = world;
  const ownerId = owners.provider.organisationId;
  const [meetingId, itemId, inviteeId, taskId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const committeeId = await aGroup(world, ownerId);
  const title = `Treffen ${meetingId}`;
  const day = addDays(house.clock.today(), 20);
  await house.get(SaveMeetings).execute([
    {
      meeting: {
        id: meetingId,
        kind: 'working-group',
        committeeId,
        title,
        state: 'invited',
        notes: '',
        startsAt: instant(`${day}T09:00:00Z`),
        endsAt: instant(`${day}T11:00:00Z`),
        guests: [],
        place: 'Kreishaus',
        onlineAddress: null,
        isPublic: false,
        stateReason: null,
        sequence: 0,
        version: 1,
      },
      items: [
        {
          id: itemId,
          meetingId,
          position: 10,
          source: 'own',
          title,
          note: '',
          plannedMinutes: null,
          evidence: [],
          state: 'accepted',
          suggestedBy: null,
          minutes: '',
          version: 1,
        },
      ],
      invitees: [
        {
          id: inviteeId,
          meetingId,
          organisationId: ownerId,
          guestName: null,
          guestMailAddress: null,
          answer: null,
          people: null,
          answeredAt: null,
          present: null,
        },
      ],
      versions: [],
      actionPoints: [
        {
          id: taskId,
          meetingId,
          agendaItemId: itemId,
          wording: title,
          ownerId,
          dueOn: day,
          state: 'open',
          doneOn: null,
          doneNote: null,
        },
      ],
    },
  ]);
  const { token, hash } = newLinkToken();
  await house.query('INSERT INTO meeting_link (token_hash, invitee_id) VALUES ($1, $2)', [hash, inviteeId]);
  world.secrets.add(token).add(hash);
  return { meetingId, itemId, inviteeId, taskId, token, hash };
}

const details = (world: World): object => ({
  title: 'Treffen',
  startsAt: `${addDays(world.house.clock.today(), 30)}T09:00:00Z`,
  endsAt: `${addDays(world.house.clock.today(), 30)}T10:00:00Z`,
  place: 'Kreishaus',
  notes: '',
  isPublic: false,
  guests: [],
});

const row =
  (idsOf: (made: Made) => readonly string[], body?: (world: World) => object): GuardedRoute['make'] =>
  async (world) => {
    const ids = idsOf(await aMeeting(world));
    return {
      ...made(ids[0] ?? '', world.owners.provider.visitor, body?.(world)),
      real: ids,
      tried: [ids],
    };
  };

const meeting = (body?: (world: World) => object): GuardedRoute => ({
  make: row(({ meetingId }) => [meetingId], body),
});
const item = (body?: (world: World) => object): GuardedRoute => ({
  make: row(({ meetingId, itemId }) => [meetingId, itemId], body),
});

/** Its minutes are a draft that its leader reads. */
const heldMeeting: GuardedRoute = {
  make: async (world) => {
    const { meetingId } = await aMeeting(world);
    await world.house.query("UPDATE meeting SET state = 'held' WHERE id = $1", [meetingId]);
    return made(meetingId, world.owners.provider.visitor);
  },
};

const link = (body?: object): GuardedRoute => ({
  make: async (world) => {
    const { token, hash } = await aMeeting(world);
    return { ...made(token, world.house.visitor(), body), tried: [[hash], [`${token}x`]] };
  },
});

const COMMITTEES = { everybodys: 'Gremien kennen alle Mitglieder; wer sie führen darf, führt alle.' };
const words = { title: 'Punkt', note: '', plannedMinutes: null };

/** Routes of committees, meetings and tasks, for `ID_ROUTES`. */
export const MEETING_ROUTES: Readonly<Record<string, GuardedRoute | typeof COMMITTEES>> = {
  'GET /api/v1/committees/:id': COMMITTEES,
  'PUT /api/v1/committees/:id': COMMITTEES,
  'POST /api/v1/committees/:id/close': COMMITTEES,
  'POST /api/v1/committees/:id/join': COMMITTEES,
  'POST /api/v1/committees/:id/leave': COMMITTEES,
  'POST /api/v1/committees/:id/memberships': COMMITTEES,
  'PUT /api/v1/committees/:id/memberships/:membershipId': COMMITTEES,
  'DELETE /api/v1/committees/:id/memberships/:membershipId': COMMITTEES,
  'GET /api/v1/meetings/:id': meeting(),
  'PUT /api/v1/meetings/:id': meeting((world) => ({ ...details(world), version: 1 })),
  'GET /api/v1/meetings/:id/calendar': meeting(),
  'GET /api/v1/meetings/:id/packs': meeting(),
  'POST /api/v1/meetings/:id/packs': meeting(),
  'GET /api/v1/meetings/:id/agenda.pdf': meeting(),
  'GET /api/v1/meetings/:id/agenda.docx': meeting(),
  'GET /api/v1/meetings/:id/minutes.pdf': heldMeeting,
  'GET /api/v1/meetings/:id/minutes.docx': heldMeeting,
  'POST /api/v1/meetings/:id/invite': meeting(() => ({ version: 1 })),
  'POST /api/v1/meetings/:id/cancel': meeting(() => ({ reason: 'Krank' })),
  'POST /api/v1/meetings/:id/answer': meeting(() => ({ answer: 'coming', people: 1 })),
  'POST /api/v1/meetings/:id/hold': meeting(),
  'POST /api/v1/meetings/:id/release': meeting(),
  'POST /api/v1/meetings/:id/attendance': meeting(() => ({ guestName: 'Verein', present: 1 })),
  'PUT /api/v1/meetings/:id/attendance/:inviteeId': {
    make: row(
      ({ meetingId, inviteeId }) => [meetingId, inviteeId],
      () => ({ present: 1 }),
    ),
  },
  'POST /api/v1/meetings/:id/agenda': meeting(() => words),
  'POST /api/v1/meetings/:id/agenda/refill': meeting(),
  'PUT /api/v1/meetings/:id/agenda/:itemId': item(() => ({ ...words, state: 'accepted', version: 1 })),
  'POST /api/v1/meetings/:id/agenda/:itemId/move': item(() => ({ direction: 'up' })),
  'PUT /api/v1/meetings/:id/agenda/:itemId/minutes': item(() => ({ minutes: '', version: 1 })),
  'POST /api/v1/meetings/:id/agenda/:itemId/corrections': item(() => ({
    minutes: '',
    version: 1,
    reason: 'Versehen',
  })),
  'POST /api/v1/meetings/:id/agenda/:itemId/tasks': item((world) => ({
    wording: 'Tun',
    ownerId: world.owners.provider.organisationId,
    dueOn: addDays(world.house.clock.today(), 90),
  })),
  'POST /api/v1/meetings/:id/agenda/:itemId/decisions': {
    everybodys: 'Die Kreisverwaltung führt das Büro aller Gremien.',
  },
  'POST /api/v1/tasks/:id/settle': {
    make: row(
      ({ taskId }) => [taskId],
      () => ({ note: null }),
    ),
  },
  'GET /api/v1/meeting-answers/:token': link(),
  'POST /api/v1/meeting-answers/:token': link({ answer: 'coming', people: 1 }),
  'GET /api/v1/meeting-calendars/:token': {
    make: async (world) => {
      const { visitor } = world.owners.provider;
      const { address } = World.expectDone(
        await visitor.post<{ address: string }>('/api/v1/meeting-calendars'),
      );
      const token = address.split('/').at(-1) ?? '';
      world.secrets.add(token);
      return { ...made(token, world.house.visitor()), tried: [[hashLinkToken(token)], [`${token}x`]] };
    },
  },
};

/** Ids in their bodies, for `BODY_IDS`. */
export const MEETING_BODIES = {
  'POST /api/v1/committees/:id/memberships': { everybodys: 'Mitglieder kennen einander.' },
  'POST /api/v1/meetings/:id/agenda/:itemId/tasks': { everybodys: 'Mitglieder kennen einander.' },
  'POST /api/v1/meetings': {
    make: async (world: World) => {
      const { visitor, organisationId } = world.strangers.provider;
      const committeeId = await aGroup(world, organisationId);
      const ask = (likeMeetingId: string) => ({
        path: '/api/v1/meetings',
        body: { ...details(world), committeeId, likeMeetingId },
      });
      const { meetingId } = await aMeeting(world);
      return { asker: visitor, foreign: ask(meetingId), invented: ask(randomUUID()) };
    },
  },
};
