import { Injectable } from '@nestjs/common';
import type { Refusal } from '#libs/kernel';
import { findTestFaults, type PlacementTest } from '#libs/placement-test';
import { FindCourseTypes } from '../../course-types/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindSites } from '../../providers/index.js';
import { TestBookingRepository } from '../persistence/test-booking.repository.js';
import { testSentence } from './test-sentences.js';

/** Asks the rules about a test as it shall be: its times and places, a site of its own provider, Kurstypen that exist. */
@Injectable()
export class JudgeTest {
  constructor(
    private readonly bookings: TestBookingRepository,
    private readonly sites: FindSites,
    private readonly courseTypes: FindCourseTypes,
    private readonly clock: Clock,
  ) {}

  /** Throws {@link Refused} with a sentence for each fault. */
  async execute(test: PlacementTest): Promise<void> {
    const booked = await this.bookings.countIn(test.id);
    const faults = [
      ...findTestFaults(test, { now: this.clock.now(), booked }),
      ...((await this.isOwnSite(test)) ? [] : [{ code: 'unknown-site', field: 'siteId' }]),
      ...((await this.areKnown(test.formatCodes)) ? [] : [{ code: 'unknown-format', field: 'formatCodes' }]),
    ];
    refuseFaults(faults);
  }

  private async isOwnSite({ siteId, providerId }: PlacementTest): Promise<boolean> {
    return (await this.sites.all()).some((site) => site.id === siteId && site.providerId === providerId);
  }

  private async areKnown(formatCodes: readonly string[]): Promise<boolean> {
    const known = new Set((await this.courseTypes.formats()).map(({ code }) => code));
    return formatCodes.every((code) => known.has(code));
  }
}

function refuseFaults(faults: readonly Refusal[]): void {
  const [first] = faults;
  if (first === undefined) return;
  const wrongFields = faults.map((fault) => ({
    field: fault.field ?? '',
    code: fault.code,
    message: testSentence(fault),
  }));
  throw new Refused('invalid', first, testSentence(first), wrongFields);
}
