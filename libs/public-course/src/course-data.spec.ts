import { describe, expect, it } from '@jest/globals';
import jsonld from 'jsonld';
import { localDate } from '#libs/calendar';
import { courseData, type CourseFacts } from './course-data.js';

const FACTS: CourseFacts = {
  url: 'https://kurskreis.example/kursfinder/1',
  title: 'Integrationskurs am Vormittag',
  description: 'Deutschkurs in Altdorf',
  providerName: 'Volkshochschule',
  providerUrl: 'https://vhs.example/',
  form: 'on-site',
  weeklyUnits: 25,
  endsOn: localDate('2027-06-30'),
  place: {
    name: 'Haus der Beispiele',
    street: 'Beispielstraße 1',
    postcode: '99999',
    town: 'Altdorf',
    place: { latitude: 49, longitude: 8 },
  },
  entries: [
    { level: 'A1', startsOn: localDate('2026-12-14'), availability: 'few' },
    { level: 'A2', startsOn: localDate('2027-02-01'), availability: 'free' },
  ],
};

const SCHEMA = 'http://schema.org/';

/** The context of schema.org as far as it decides about shape: nothing is asked of anybody. */
const documentLoader = (url: string) =>
  Promise.resolve({
    documentUrl: url,
    document: { '@context': { '@vocab': SCHEMA, url: { '@type': '@id' }, availability: { '@type': '@id' } } },
  });

type Node = Readonly<Record<string, readonly Record<string, unknown>[]>> & { readonly '@type': string[] };

const expand = async (facts: CourseFacts): Promise<Node> => {
  const [node] = await jsonld.expand(courseData(facts) as jsonld.JsonLdDocument, {
    documentLoader: documentLoader as never,
  });
  return node as unknown as Node;
};
const valueOf = (node: unknown, name: string): unknown =>
  (node as Node)[SCHEMA + name]?.map((one) => one['@value'] ?? one['@id']);

describe('A course as structured data', () => {
  it('is a schema.org Course with what search engines demand of it', async () => {
    const course = await expand(FACTS);
    expect(course['@type']).toEqual([`${SCHEMA}Course`]);
    for (const [name, value] of Object.entries({
      name: [FACTS.title],
      description: [FACTS.description],
      url: [FACTS.url],
      educationalLevel: ['A1', 'A2'],
    }))
      expect([name, valueOf(course, name)]).toEqual([name, value]);
    const [provider] = course[`${SCHEMA}provider`] ?? [];
    expect([provider?.['@type'], valueOf(provider, 'name')]).toEqual([
      [`${SCHEMA}Organization`],
      ['Volkshochschule'],
    ]);
  });

  it('has one instance for each entry, with its place, its week and whether there is room', async () => {
    const instances = (await expand(FACTS))[`${SCHEMA}hasCourseInstance`] ?? [];
    expect(
      instances.map((one) => [one['@type'], valueOf(one, 'startDate'), valueOf(one, 'endDate')]),
    ).toEqual([
      [[`${SCHEMA}CourseInstance`], ['2026-12-14'], ['2027-06-30']],
      [[`${SCHEMA}CourseInstance`], ['2027-02-01'], ['2027-06-30']],
    ]);
    const [first] = instances as unknown as Node[];
    expect(valueOf(first, 'courseMode')).toEqual(['onsite']);
    expect(valueOf(first?.[`${SCHEMA}courseSchedule`]?.[0], 'duration')).toEqual(['PT18H45M']);
    expect(valueOf(first?.[`${SCHEMA}offers`]?.[0], 'availability')).toEqual([
      'https://schema.org/LimitedAvailability',
    ]);
    const place = first?.[`${SCHEMA}location`]?.[0] as unknown as Node;
    expect(valueOf(place[`${SCHEMA}address`]?.[0], 'addressLocality')).toEqual(['Altdorf']);
    expect(valueOf(place[`${SCHEMA}geo`]?.[0], 'latitude')).toEqual([49]);
  });

  it('leaves out what is not known, and is never a number of places', async () => {
    const course = await expand({
      ...FACTS,
      providerUrl: null,
      endsOn: null,
      place: null,
      form: 'online',
      weeklyUnits: 4,
      entries: [{ level: 'literacy', startsOn: localDate('2026-12-14'), availability: 'waiting-list' }],
    });
    const text = JSON.stringify(course);
    expect(text).not.toMatch(/endDate|location|null|literacy|Capacity/i);
    expect(text).toContain('SoldOut');
    expect(text).toContain('PT3H');
  });
});
