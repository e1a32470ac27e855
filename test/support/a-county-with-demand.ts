import { SaveProvider, SaveSite } from '../../src/providers/index.js';
import { ALTDORF, BERGHEIM, inventDistrict } from './areas.js';
import { placeCase } from './cases.js';
import { aSite } from './courses.js';
import { House, type HouseOptions } from './house.js';
import { aMember, oneMemberOfEachKind } from './members.js';

/** Close to Altdorf and Bergheim. */
export const NEAR = { latitude: 49, longitude: 8.15 };
/** Hours away from everybody. */
const FAR = { latitude: 51, longitude: 10 };

/** The county of the stories about gaps, by the logins of its members. */
export interface County {
  readonly house: House;
  /** Organisation ids by login. */
  readonly ids: Readonly<Record<string, string>>;
  /** The site of `vhs`, near and approved. */
  readonly siteId: string;
}

/**
 * A district with one member of each kind (the one of kind `provider` posts nothing and has no site) and three providers: `vhs` is
 * near and approved, `far-school` approved and out of reach, `new-school` near and not approved.
 */
export async function openCounty(
  now = '2026-11-23T08:00:00Z',
  settings: Readonly<Record<string, string>> = {},
  options: Pick<HouseOptions, 'hasHours'> = {},
): Promise<County> {
  const house = await House.open({ now, settings, ...options });
  await inventDistrict(house);
  const byKind = await oneMemberOfEachKind(house);
  const vhs = await aMember(house, 'vhs', 'provider', { name: 'Volkshochschule Altdorf' });
  const farSchool = await aMember(house, 'far-school', 'provider');
  const newSchool = await aMember(house, 'new-school', 'provider');
  const site = await aSite(house, vhs, { place: NEAR, town: 'Altdorf', name: 'Altes Schulhaus' });
  await aSite(house, farSchool, { place: FAR, town: 'Weitweg', externalKey: 'far' });
  await house.get(SaveProvider).execute({ organisationId: newSchool, externalKey: 'new-school' });
  await house.get(SaveSite).execute({
    providerId: newSchool,
    externalKey: 'new',
    name: 'Neue Räume',
    street: null,
    postcode: null,
    town: 'Altdorf',
    ags: ALTDORF,
    place: NEAR,
    isStepFree: null,
  });
  const ids = { ...byKind, vhs, 'far-school': farSchool, 'new-school': newSchool };
  return { house, ids, siteId: site.id };
}

/** Five people of the Jobcenter in Altdorf and two of the Ausländerbehörde in Bergheim: nobody offers them a course. */
export async function sevenPeopleWait(house: House): Promise<void> {
  const jobcenter = await house.signIn('jobcenter');
  for (let person = 0; person < 5; person++) await placeCase(jobcenter, { waitingSince: '2026-10-12' });
  await reportPeople(house, 2, { ags: BERGHEIM, waitingSince: '2026-09-21' });
}

/** The Ausländerbehörde reports people of one need, in place of what it reported of it before. */
export async function reportPeople(
  house: House,
  people: number,
  given: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const office = await house.signIn('immigration-office');
  const answer = await office.put('/api/v1/demand-reports', {
    ags: BERGHEIM,
    formatCode: 'general',
    level: 'A1',
    accessRoute: 'entitled',
    dayparts: [],
    waitingSince: '2026-09-21',
    people,
    ...given,
  });
  if (answer.status >= 300) throw new Error(`report refused: ${JSON.stringify(answer.body)}`);
}
