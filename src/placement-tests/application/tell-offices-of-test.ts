import { Injectable } from '@nestjs/common';
import type { PlacementTest, TestCancelReason } from '#libs/placement-test';
import { FindOrganisations } from '../../organisations/index.js';
import { Settings } from '../../platform/config/settings.js';
import { Post } from '../../platform/mail/post.js';
import type { BookedCase } from '../booked-case.js';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';
import type { ShownTest } from '../shown-test.js';
import { germanTimes } from './german-times.js';
import { ShowTests } from './show-tests.js';
import { testMail, type TestNews } from './test-mail.js';

const REASONS: Readonly<Record<TestCancelReason, string>> = {
  'no-examiner': 'keine Prüfenden',
  'no-room': 'kein Raum',
  'too-few-bookings': 'zu wenige Anmeldungen',
  other: 'sonstiger Grund',
};

/**
 * Tells the offices that booked a test of its change or cancellation: one mail each, with the codes of their own cases. Runs in the
 * transaction of the act, while the bookings still stand.
 */
@Injectable()
export class TellOfficesOfTest {
  constructor(
    private readonly bookings: TestBookingRepository,
    private readonly organisations: FindOrganisations,
    private readonly showTests: ShowTests,
    private readonly post: Post,
    private readonly settings: Settings,
  ) {}

  async execute(test: PlacementTest, kind: TestNews['kind']): Promise<void> {
    const booked = (await this.bookings.findInTest(test.id)).filter(({ state }) => state === 'booked');
    const shown = await this.showTests.one(test);
    for (const officeId of new Set(booked.map((booking) => booking.officeId))) {
      const own = booked.filter((booking) => booking.officeId === officeId);
      await this.tell(officeId, own, { test: shown, kind });
    }
  }

  private async tell(
    officeId: string,
    own: readonly BookedCase[],
    { test, kind }: { readonly test: ShownTest; readonly kind: TestNews['kind'] },
  ): Promise<void> {
    const office = await this.organisations.one(officeId);
    if (office === null) return;
    const { site, cancelReason } = test;
    await this.post.send({
      ...testMail({
        kind,
        officeName: office.name,
        providerName: test.providerName,
        times: germanTimes(test.startsAt, test.endsAt),
        place: [site.name, site.street, [site.postcode, site.town].filter(Boolean).join(' ')]
          .filter(Boolean)
          .join(', '),
        reason: cancelReason === null ? null : REASONS[cancelReason],
        caseCodes: own.map(({ caseCode }) => caseCode),
        calendarLink: `${this.settings.publicUrl}/einstufungstests`,
      }),
      kind: 'placement-test',
      way: `/einstufungstests/${test.id}`,
      fact: `placement-test-${kind}.${test.id}.${test.version}.${officeId}`,
      recipientOrganisationId: officeId,
      toAddress: office.mailAddress,
      subjectIds: own.map(({ referralId }) => referralId),
    });
  }
}
