import { SaveApproval, SaveProvider, SaveSite, type Site } from '../../src/providers/index.js';
import { addDays, localDate } from '#libs/calendar';
import type { House } from './house.js';

/** A place of teaching of a provider, approved for general courses and literacy. */
export async function aSite(
  house: House,
  providerId: string,
  change: Partial<Omit<Site, 'id'>> = {},
): Promise<Site> {
  await house.get(SaveProvider).execute({ organisationId: providerId, externalKey: providerId });
  const site = await house.get(SaveSite).execute({
    providerId,
    externalKey: change.externalKey ?? 'haus-1',
    name: 'Haus der Beispiele',
    street: 'Beispielstraße 1',
    postcode: '76726',
    town: 'Germersheim',
    ags: null,
    place: { latitude: 49.21, longitude: 8.37 },
    isStepFree: true,
    ...change,
  });
  for (const courseTypeCode of ['general', 'literacy']) {
    await house.get(SaveApproval).execute({
      siteId: site.id,
      courseTypeCode,
      from: localDate('2024-01-01'),
      until: localDate('2028-12-31'),
    });
  }
  return site;
}

/** The form of a course as a provider would send it: general, mornings, starting three weeks from the day of the story. */
export function courseForm(
  house: House,
  siteId: string,
  change: Readonly<Record<string, unknown>> = {},
): object {
  const startsOn = addDays(house.clock.today(), 21);
  return {
    siteIds: [siteId],
    title: 'Integrationskurs am Vormittag',
    courseTypeCode: 'general',
    formatCode: 'general',
    state: 'open',
    form: 'on-site',
    startsOn,
    endsOn: addDays(startsOn, 28 * 7),
    minimumSize: 12,
    maximumSize: 20,
    weeklyUnits: 25,
    dayparts: ['morning'],
    sections: [
      { number: 1, level: 'A1', startsOn, taken: 12 },
      { number: 2, level: 'A1', startsOn: addDays(startsOn, 28), taken: 0 },
    ],
    ...change,
  };
}

/** The same while it is typed, for hints. */
export function courseDraft(
  house: House,
  siteId: string,
  change: Readonly<Record<string, unknown>> = {},
): object {
  const { title: _title, ...draft } = courseForm(house, siteId) as Record<string, unknown>;
  return { childcare: null, ...draft, ...change };
}
