import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCounty, sevenPeopleWait } from '../support/a-county-with-demand.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import type { ReceivedMail } from '../support/mailbox.js';
import { nightBefore } from '../support/nightly-check.js';

interface SeenWays {
  readonly items: readonly {
    readonly id: string;
    readonly cause: string;
    readonly evidence: {
      readonly scarceOfferings: readonly { readonly offeringId: string; readonly places: number }[];
      readonly waysOut: readonly {
        readonly kind: string;
        readonly people: number | null;
        readonly offeringId: string | null;
        readonly siteName: string | null;
        readonly startsOn: string | null;
      }[];
    };
  }[];
}

describe('A gap names its way out', () => {
  let house: House;
  let mails: readonly ReceivedMail[];
  let fullId: string;
  let lateId: string;
  const seenBy = async (login: string): Promise<SeenWays['items'][number] | undefined> =>
    (await (await house.signIn(login)).get<SeenWays>('/api/v1/gaps')).body.items[0];

  beforeAll(async () => {
    const county = await openCounty();
    ({ house } = county);
    const vhs = await house.signIn('vhs');
    const post = async (startsOn: string, maximumSize: number, taken: number): Promise<string> => {
      const form = courseForm(house, county.siteId, {
        startsOn,
        endsOn: '2027-09-30',
        maximumSize,
        sections: [{ number: 1, level: 'A1', startsOn, taken }],
      });
      const answer = await vhs.post<{ id: string }>('/api/v1/offerings', form);
      expect(answer.status).toBe(201);
      return answer.body.id;
    };
    fullId = await post('2026-12-14', 20, 18);
    lateId = await post('2027-01-25', 20, 12);
    await sevenPeopleWait(house);
    await nightBefore(house, '2026-11-24');
    mails = await house.mails();
  });
  afterAll(() => house.close());

  it('says which course was too scarce', async () => {
    const gap = await seenBy('district');
    expect(gap?.cause).toBe('full');
    expect(gap?.evidence.scarceOfferings).toEqual([{ offeringId: fullId, places: 2 }]);
  });

  it('suggests the cheapest change, and says whom it would help', async () => {
    const gap = await seenBy('district');
    expect(gap?.evidence.waysOut).toEqual([
      expect.objectContaining({
        kind: 'move-start',
        people: 5,
        offeringId: lateId,
        siteName: 'Altes Schulhaus',
        startsOn: '2027-01-05',
      }),
    ]);
    const { body } = await (await house.signIn('vhs')).get(`/api/v1/gaps/${gap?.id}`);
    expect(body).toMatchObject({ evidence: { waysOut: [{ kind: 'move-start', people: 5 }] } });
  });

  it('writes the suggestion into each mail, without a number of people', () => {
    const notices = mails.filter(({ subject }) => subject.includes('Versorgungslücke'));
    expect(notices.length).toBeGreaterThan(2);
    for (const { text = '', html = '' } of notices) {
      const said = 'Den Kursbeginn vorziehen, spätestens auf den 05.01.2027: Altdorf, Altes Schulhaus.';
      expect(text).toContain(`  Vorschlag: ${said}\n`);
      expect(html).toContain(`Vorschlag: ${said}`);
    }
  });
});
