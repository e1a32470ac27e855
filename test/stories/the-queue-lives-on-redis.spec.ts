import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Post } from '../../src/platform/mail/post.js';
import { Transaction } from '../../src/platform/database/transaction.js';
import { aMember } from '../support/members.js';
import { watchesQueues } from '../support/queue-story.js';
import { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { REDIS_SERVER, startRedis, type StoryRedis } from '../support/redis.js';

const here = storyThatNeeds(REDIS_SERVER);

here('The queue lives on Redis', () => {
  let redis: StoryRedis;
  let house: House;

  beforeAll(async () => {
    redis = await startRedis(REDIS_SERVER ?? '');
    house = await House.open({ settings: { QUEUE_URL: redis.url } });
  });
  afterAll(async () => {
    await house.close();
    await redis.stop();
  });

  const send = (fact: string): Promise<string> =>
    house.get(Transaction).run(() =>
      house.get(Post).send({
        fact,
        recipientOrganisationId: null,
        toAddress: 'bamf@test.example',
        subjectIds: [],
        subject: fact,
        text: 'Guten Tag.',
        html: '<p>Guten Tag.</p>',
      }),
    );

  it('carries events and mails as PostgreSQL does', async () => {
    await send('redis.1');
    await house.settle();
    expect((await house.mails()).map(({ subject }) => subject)).toEqual(['redis.1']);
  });

  it('shows its jobs to an administrator as PostgreSQL does', async () => {
    await aMember(house, 'landkreis', 'district', { isAdministrator: true });
    await watchesQueues(house, await house.signIn('landkreis'));
  });

  it('loses nothing when Redis forgets everything', async () => {
    await send('redis.2');
    // As if the relay had run and Redis had been emptied before any worker looked.
    await house.query(
      `UPDATE outbox_event SET relayed_at = clock_timestamp() - interval '6 minutes', relay_round = 1 WHERE done_at IS NULL`,
    );
    await redis.empty();
    await house.settle();
    expect((await house.mails()).map(({ subject }) => subject)).toEqual(['redis.1', 'redis.2']);
  });
});
