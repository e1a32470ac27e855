import { randomUUID } from 'node:crypto';
import { addDays } from '#libs/calendar';
import { KeepPlaces } from '../../../src/offerings/index.js';
import { newLinkToken } from '../../../src/platform/links/link-token.js';
import { Post } from '../../../src/platform/mail/post.js';
import { Transaction } from '../../../src/platform/database/transaction.js';
import { aFoundGap } from '../a-gap.js';
import { aProposal } from '../a-proposal.js';
import { ALTDORF } from '../areas.js';
import { placeCase, type SeenCase } from '../cases.js';
import { courseForm } from '../courses.js';
import { World } from './world.js';

/** A case of another Beratungsstelle. */
export async function foreignCase(world: World): Promise<SeenCase> {
  const made = await placeCase(world.owners.counselling.visitor, { accessRoute: 'entitled' });
  world.secrets.add(made.id).add(made.code);
  return made;
}

/** A case of another Beratungsstelle that it addressed to the provider among the owners. Returns its id. */
export async function addressedCase(world: World): Promise<string> {
  const { organisationId } = world.owners.provider;
  const given = { accessRoute: 'entitled', addressedProviderId: organisationId };
  const addressed = await placeCase(world.owners.counselling.visitor, given);
  world.secrets.add(addressed.id).add(addressed.code);
  return addressed.id;
}

/** An offer of the owners' provider to a case of the owners' Beratungsstelle, and a link for the person. */
export async function placeOffer(
  world: World,
  state: 'open' | 'accepted',
): Promise<{
  readonly id: string;
  readonly token: string;
  readonly hash: string;
  readonly oldToken: string;
}> {
  const [id, link, old] = [randomUUID(), newLinkToken(), newLinkToken()];
  const person = await foreignCase(world);
  const offeringId = await anOffering(world, 'owners');
  const { house } = world;
  await house.get(Transaction).run(async () => {
    await house.get(KeepPlaces).hold(offeringId, { id, sectionNumber: 1, children: 0 });
  });
  const caseState = state === 'open' ? 'offered' : 'accepted';
  await house.query('UPDATE referral SET state = $2 WHERE id = $1', [person.id, caseState]);
  const now = house.clock.now();
  const tomorrow = addDays(house.clock.today(), 1);
  await house.query(
    `INSERT INTO place_offer (id, referral_id, offering_id, section_number, state, is_priority, grounds, made_at,
       answer_until, expires_at) VALUES ($1, $2, $3, 1, $4, false, $5, $6, $7::date, $7::date)`,
    [id, person.id, offeringId, state, GROUNDS, now, tomorrow],
  );
  for (const [hash, expiresAt] of [
    [link.hash, tomorrow],
    [old.hash, now],
  ])
    await house.query(
      `INSERT INTO client_link (id, referral_id, offer_id, token_hash, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [randomUUID(), person.id, id, hash, now, expiresAt],
    );
  world.secrets.add(id).add(link.token).add(link.hash);
  return { id, ...link, oldToken: old.token };
}

const GROUNDS = {
  priority: false,
  waitingSince: '2026-10-12',
  waitedDays: 42,
  entitledUntil: null,
  fitting: 1,
  position: 1,
};

/** A date of the provider among the owners, or of the one among the strangers. Returns its id. */
export async function aTest(world: World, whose: 'owners' | 'strangers'): Promise<string> {
  const { visitor } = world[whose].provider;
  const form = testForm(world, world.sites[whose]);
  return World.expectDone(await visitor.post<{ id: string }>('/api/v1/placement-tests', form)).id;
}

/** A date as a provider would enter it. */
export function testForm({ house }: World, siteId: string): object {
  const day = addDays(house.clock.today(), 10);
  return { siteId, startsAt: `${day}T08:00:00Z`, endsAt: `${day}T10:00:00Z`, places: 20 };
}

/** A case of the owners' Beratungsstelle that is booked for a test of the owners' provider. Returns the id of the booking. */
export async function aBooking(world: World): Promise<string> {
  const [testId, person] = [await aTest(world, 'owners'), await foreignCase(world)];
  const { visitor } = world.owners.counselling;
  const path = `/api/v1/placement-tests/${testId}/bookings`;
  const { id } = World.expectDone(await visitor.post<{ id: string }>(path, { referralId: person.id }));
  world.secrets.add(id);
  return id;
}

/** A count of another Beratungsstelle. Returns its id. */
export async function foreignReport(world: World): Promise<string> {
  const report = {
    ags: ALTDORF,
    formatCode: 'general',
    level: 'A2',
    accessRoute: 'resettler',
    dayparts: [],
    waitingSince: addDays(world.house.clock.today(), -made++),
    people: 2,
  };
  const { visitor } = world.owners.counselling;
  return World.expectDone(await visitor.put<{ id: string }>('/api/v1/demand-reports', report)).id;
}

/** A course of the provider among the owners, or of the one among the strangers. Returns its id. */
export async function anOffering(world: World, whose: 'owners' | 'strangers'): Promise<string> {
  const form = courseForm(world.house, world.sites[whose]);
  const { visitor } = world[whose].provider;
  return World.expectDone(await visitor.post<{ id: string }>('/api/v1/offerings', form)).id;
}

/** A gap with people whom no office entitles or obliges, of which nobody was told. Returns its id. */
export async function untoldGap(world: World): Promise<string> {
  const id = randomUUID();
  const { evidence, people, longestWaitDays, severity, cause } = aFoundGap({
    evidence: { ...aFoundGap().evidence, peopleByAccessRoute: [{ accessRoute: 'self-payer', people: 8 }] },
  });
  const day = world.house.clock.today();
  await world.house.query(
    `INSERT INTO gap (id, area_key, format_code, level, people, longest_wait_days, severity, cause, evidence, opened_on,
       last_seen_on, last_checked_on, covered_checks, version, told_people)
     VALUES ($1, $2, 'general', 'A1', $3, $4, $5, $6, $7, $8, $8, $8, 0, 1, $3)`,
    [id, String(100_000_000 + made++), people, longestWaitDays, severity, cause, evidence, day],
  );
  return id;
}

/** The link of a mail about one gap, sent for a check so many days ago. */
export async function answerLink(
  world: World,
  checkedDaysAgo: number,
): Promise<{ readonly token: string; readonly hash: string; readonly gapId: string }> {
  const link = newLinkToken();
  const { organisationId } = world.owners.jobcenter;
  const [noticeId, gapId, mailId] = [randomUUID(), await untoldGap(world), await aMail(world)];
  const checkedOn = addDays(world.house.clock.today(), -checkedDaysAgo);
  await world.house.query(
    `INSERT INTO gap_notice (id, organisation_id, checked_on, answer_until, prepared_at, mail_id, token_hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [noticeId, organisationId, checkedOn, addDays(checkedOn, 10), world.house.clock.now(), mailId, link.hash],
  );
  await world.house.query(
    `INSERT INTO gap_notice_item (notice_id, organisation_id, gap_id, gap_version, reason) VALUES ($1, $2, $3, 1, 'opened')`,
    [noticeId, organisationId, gapId],
  );
  world.secrets.add(link.token).add(link.hash);
  return { ...link, gapId };
}

/** The link of the weekly question to another provider, which ends on the given day from today. */
export async function freshnessLink(
  world: World,
  endsInDays: number,
): Promise<{ readonly token: string; readonly hash: string }> {
  const link = newLinkToken();
  const today = world.house.clock.today();
  await world.house.query(
    `INSERT INTO freshness_request (id, provider_id, week, mail_id, token_hash, expires_on) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      randomUUID(),
      world.owners.provider.organisationId,
      addDays(today, -7 * made++),
      await aMail(world),
      link.hash,
      addDays(today, endsInDays),
    ],
  );
  world.secrets.add(link.token).add(link.hash);
  return link;
}

/** A mail that tells of no case. Returns its id. */
function aMail(world: World): Promise<string> {
  const letter = {
    fact: `rights.${made++}`,
    recipientOrganisationId: null,
    toAddress: 'jobcenter@test.example',
    subjectIds: [],
    subject: 'Eine Mail',
    text: 'Worte',
    html: '<p>Worte</p>',
  };
  return world.house.get(Transaction).run(() => world.house.get(Post).send(letter));
}

/** A notification to the owners' Jobcenter. Returns its id. */
export function aNotification(world: World): Promise<string> {
  const text = `Nur für die Empfängerin ${made}`;
  world.secrets.add(text);
  const letter = {
    fact: `rights.${made++}`,
    recipientOrganisationId: world.owners.jobcenter.organisationId,
    toAddress: 'jobcenter@test.example',
    subjectIds: [randomUUID()], // so that who keeps the installation does not read it in the journal

    subject: text,
    text,
    html: `<p>${text}</p>`,
  };
  return world.house.get(Transaction).run(() => world.house.get(Post).send(letter));
}

/** Counts what was made, so that no two rows collide. */
let made = 1;

/** A proposal for the site of the owners' provider. Returns its id. */
export async function openProposal(world: World): Promise<string> {
  const { house, owners, sites } = world;
  return aProposal(house, { providerId: owners.provider.organisationId, siteId: sites.owners });
}
