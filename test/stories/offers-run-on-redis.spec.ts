import { getQueueToken } from '@nestjs/bullmq';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Queue } from 'bullmq';
import { FILL_COURSES_QUEUE, KEEP_OFFER_DEADLINES_QUEUE } from '../../src/place-offers/index.js';
import { RegisterSchedules } from '../../src/platform/queue/register-schedules.js';
import { openCounty } from '../support/a-county-with-demand.js';
import { placeCase, type SeenCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { actOn, offersSeenBy } from '../support/offers.js';
import { REDIS_SERVER, startRedis, type StoryRedis } from '../support/redis.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

const here = storyThatNeeds(REDIS_SERVER);

here('Offers run on Redis', () => {
  let redis: StoryRedis;
  let house: House;
  let office: Visitor;
  const people: SeenCase[] = [];

  beforeAll(async () => {
    redis = await startRedis(REDIS_SERVER ?? '');
    const county = await openCounty('2026-11-23T08:00:00Z', { QUEUE_URL: redis.url });
    house = county.house;
    office = await house.signIn('jobcenter');
    for (const day of ['01', '02', '03'])
      people.push(await placeCase(office, { waitingSince: `2026-10-${day}` }));
    const form = courseForm(house, county.siteId, {
      isFilledFromList: true,
      sections: [{ number: 1, level: 'A1', startsOn: '2026-12-14', taken: 19 }],
    });
    await (await house.signIn('vhs')).post('/api/v1/offerings', form);
    await house.settle();
  });
  afterAll(async () => {
    await house.close();
    await redis.stop();
  });

  const liveCodes = async (): Promise<readonly string[]> =>
    (await offersSeenBy(office)).map(({ caseCode }) => caseCode);
  const runJob = async (queue: string): Promise<void> => {
    await house.inWorker<Queue>(getQueueToken(queue) as never).add(queue, {});
  };

  it('offers a free place to the next in line', async () => {
    expect(await liveCodes()).toEqual([people[0]?.code]);
  });

  it('loses no freed place when Redis forgets everything', async () => {
    const [offer] = await offersSeenBy(office);
    await actOn(office, offer ?? { id: '' }, 'decline', 'too-far');
    // Emptied first: then no beat takes what the next lines make due again.
    await redis.empty();
    // As if the relay had run and Redis had been emptied before any worker looked.
    await house.query(
      `UPDATE outbox_event SET relayed_at = clock_timestamp() - interval '6 minutes', relay_round = 1 WHERE done_at IS NULL`,
    );
    await house.settle();
    expect(await liveCodes()).toEqual([people[1]?.code]);
  });

  it('knows what is due when again, although Redis had forgotten that too', async () => {
    const restored = await house.inWorker(RegisterSchedules).restore();
    expect(restored).toBeGreaterThan(5);
    expect(await house.inWorker(RegisterSchedules).restore()).toBe(0);
  });

  it('keeps deadlines by a job, which does nothing a second time', async () => {
    house.clock.moveTo('2026-11-27T08:00:00Z');
    await runJob(KEEP_OFFER_DEADLINES_QUEUE);
    await runJob(KEEP_OFFER_DEADLINES_QUEUE);
    await until(async () => (await liveCodes()).includes(people[2]?.code ?? ''));
    await house.settle();
    expect((await offersSeenBy(office, 'decided')).map(({ state }) => state).sort()).toEqual([
      'declined',
      'expired',
    ]);
    const subjects = (await house.mails()).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.includes('abgelaufen'))).toHaveLength(1);
    expect(subjects.filter((subject) => subject.startsWith('Kurskreis: Platzangebot bis'))).toHaveLength(3);
  });

  it('fills courses by a job when a day begins', async () => {
    const fourth = await placeCase(office, { waitingSince: '2026-11-01' });
    await house.settle();
    expect(await liveCodes()).toEqual([people[2]?.code]);
    // A place that came free without anybody saying so.
    await house.query('UPDATE offering_section SET taken = 18');
    await runJob(FILL_COURSES_QUEUE);
    await until(async () => (await liveCodes()).includes(fourth.code));
  });
});
