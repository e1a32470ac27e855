import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FRESHNESS, OFFERING_STATES } from '#libs/course-catalogue';
import type { Municipality } from '#libs/region';
import { availabilityOf } from './availability.js';
import { findPlace } from './find-place.js';
import { parseFrameHost } from './frame-host.js';
import { publicationOf, type PublicationFacts } from './publication.js';

const IN_ORDER: PublicationFacts = {
  state: 'open',
  isWithheld: false,
  freshness: 'fresh',
  entries: [{ isApproved: true }],
};

describe('What is public of courses', () => {
  it.each([
    ['public', {}],
    ['public', { state: 'secured' }],
    ['public', { state: 'at-risk' }],
    ['public', { state: 'started' }],
    ['public', { freshness: 'stale' }],
    ['public', { entries: [{ isApproved: false }, { isApproved: true }] }],
    ['withheld', { isWithheld: true }],
    ['withheld', { isWithheld: true, state: 'cancelled' }],
    ['planned', { state: 'planned' }],
    ['over', { state: 'ended' }],
    ['over', { state: 'cancelled' }],
    ['over', { state: 'merged' }],
    ['over', { state: 'postponed' }],
    ['over', { state: 'started', entries: [] }],
    ['not-approved', { entries: [{ isApproved: false }] }],
    ['too-old', { freshness: 'excluded' }],
  ] as const)('is %s with %j', (publication, change) => {
    expect(publicationOf({ ...IN_ORDER, ...change })).toBe(publication);
  });

  it('is never what its provider withholds, and never what nobody can enter', () => {
    const facts = fc.record({
      state: fc.constantFrom(...OFFERING_STATES),
      isWithheld: fc.boolean(),
      freshness: fc.constantFrom(...FRESHNESS),
      entries: fc.array(fc.record({ isApproved: fc.boolean() }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(facts, (given) => {
        if (publicationOf(given) !== 'public') return true;
        return !given.isWithheld && given.freshness !== 'excluded' && given.entries.some((e) => e.isApproved);
      }),
    );
  });
});

describe('How many places everybody is told of', () => {
  it.each([
    [-1, 'waiting-list'],
    [0, 'waiting-list'],
    [1, 'few'],
    [4, 'few'],
    [5, 'free'],
    [25, 'free'],
  ])('says of %d “%s”', (places, said) => {
    expect(availabilityOf(places, 5)).toBe(said);
  });
});

describe('A site that may embed the finder', () => {
  it.each([
    ['www.gemeinde.example', 'https://www.gemeinde.example'],
    [' https://Gemeinde.example/ ', 'https://gemeinde.example'],
    ['http://gemeinde.example', null],
    ['gemeinde', null],
    ['*.gemeinde.example', null],
    ['gemeinde.example/seite', null],
    ['gemeinde.example:8443', null],
    ["gemeinde.example; script-src 'unsafe-inline'", null],
    ['gemeinde.example\nx', null],
    ['', null],
  ])('reads %j as %j', (typed, origin) => {
    expect(parseFrameHost(typed)).toBe(origin);
  });

  it('is nothing that could say more in a header', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const origin = parseFrameHost(typed);
        return origin === null || /^https:\/\/[a-z0-9.-]+$/.test(origin);
      }),
    );
  });
});

describe('A place as somebody types it', () => {
  const places = [
    ['07339001', 'Bingen am Rhein', '55411'],
    ['07339002', 'Nieder-Olm', '55268'],
    ['07339003', 'Ober-Olm', '55270'],
    ['07339004', 'Münster-Sarmsheim', '55424'],
    ['07339005', 'Zornheim', '55270'],
  ].map(([ags, name, postcode]) => ({ ags, name, postcode }) as Municipality);

  it.each([
    ['Bingen', ['Bingen am Rhein']],
    ['55411', ['Bingen am Rhein']],
    ['07339002', ['Nieder-Olm']],
    ['nieder olm', ['Nieder-Olm']],
    ['muenster', ['Münster-Sarmsheim']],
    ['MÜNSTER', ['Münster-Sarmsheim']],
    ['55270', ['Ober-Olm', 'Zornheim']],
    ['Hamburg', []],
    ['', []],
    ['–', []],
  ])('“%s” means %j', (typed, names) => {
    const found = findPlace(typed, places);
    const list =
      found.kind === 'one' ? [found.municipality] : found.kind === 'several' ? found.municipalities : [];
    expect(list.map(({ name }) => name)).toEqual(names);
  });
});
