import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RequestFreshness } from '../../src/offerings/index.js';
import { aSite, courseForm } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';

interface Question {
  readonly providerName: string;
  readonly offerings: readonly {
    readonly id: string;
    readonly sections: readonly { readonly number: number }[];
  }[];
}

describe('A provider confirms its figures by the mailed link', () => {
  let house: House;
  let offeringId: string;
  let foreignId: string;

  beforeAll(async () => {
    house = await House.open();
    offeringId = await postedBy('vhs');
    foreignId = await postedBy('bildungswerk');
    await postedBy('lernhaus', {
      startsOn: '2026-05-04',
      endsOn: '2026-12-11',
      sections: [{ number: 1, level: 'A1', startsOn: '2026-05-04', taken: 12 }],
    });
    house.clock.moveTo('2026-12-07T06:00:00Z');
    await (await house.signIn('bildungswerk')).post(`/api/v1/offerings/${foreignId}/confirmation`);
    house.clock.moveTo('2026-12-14T06:00:00Z');
  });
  afterAll(() => house.close());

  const postedBy = async (login: string, change: object = {}): Promise<string> => {
    const providerId = await aMember(house, login, 'provider', { name: `Träger ${login}` });
    const site = await aSite(house, providerId);
    const clerk = await house.signIn(login);
    const form = courseForm(house, site.id, {
      startsOn: '2027-01-11',
      sections: [{ number: 1, level: 'A1', startsOn: '2027-01-11', taken: 3 }],
      ...change,
    });
    return (await clerk.post<{ id: string }>('/api/v1/offerings', form)).body.id;
  };
  const link = async (): Promise<string> => {
    const [mail] = await house.mails();
    return /\/stimmt-noch\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  };

  it('asks only those whose figures are old, not those whose courses are over, and once a week', async () => {
    expect(await house.inWorker(RequestFreshness).execute()).toBe(1);
    expect(await house.inWorker(RequestFreshness).execute()).toBe(0);
    await house.settle();
    const mails = await house.mails();
    expect(mails.map(({ to }) => to)).toEqual(['vhs@test.example']);
    expect(mails[0]?.text).toContain('älter als 28 Tage');
  });

  it('shows the holder of the link its own courses', async () => {
    const { body } = await house.visitor().get<Question>(`/api/v1/freshness-answers/${await link()}`);
    expect(body.providerName).toBe('Träger vhs');
    expect(body.offerings.map(({ id }) => id)).toEqual([offeringId]);
  });

  it('takes corrected figures without an account', async () => {
    const answer = { offerings: [{ id: offeringId, sections: [{ number: 1, taken: 17 }] }] };
    expect((await house.visitor().post(`/api/v1/freshness-answers/${await link()}`, answer)).status).toBe(
      204,
    );
    const clerk = await house.signIn('vhs');
    expect((await clerk.get(`/api/v1/offerings/${offeringId}`)).body).toMatchObject({
      freshness: 'fresh',
      confirmedOn: '2026-12-14',
      nextEntry: { free: 3 },
    });
  });

  it('opens no course of another provider, and none at all after two weeks', async () => {
    const token = await link();
    const foreign = { offerings: [{ id: foreignId, sections: [] }] };
    expect((await house.visitor().post(`/api/v1/freshness-answers/${token}`, foreign)).body).toMatchObject({
      code: 'unknown-offering',
    });
    house.clock.moveTo('2026-12-29T06:00:00Z');
    expect((await house.visitor().get(`/api/v1/freshness-answers/${token}`)).status).toBe(404);
    expect((await house.visitor().get('/api/v1/freshness-answers/erfunden')).status).toBe(404);
  });
});
