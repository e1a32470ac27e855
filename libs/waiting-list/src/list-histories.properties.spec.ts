import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { freePlaces, heldPlaces, type Offering } from '#libs/course-catalogue';
import { REFERRAL_ACTS } from '#libs/referral';
import { anOfferingRecord } from '../../../test/support/an-offering-record.js';
import { TODAY } from '../../../test/support/a-coverage-snapshot.js';
import { aListedCase } from '../../../test/support/a-listed-case.js';
import {
  ListHistory,
  type MadeOffer,
  type Offer,
  type Person,
  type TakenStep,
} from '../../../test/support/list-history.js';

type Command = readonly [act: string, run: (history: ListHistory) => void];

/** The n-th of a list, however long it is; nothing where it is empty. */
const pick = <T>(rows: readonly T[], n: number): T[] => rows.slice(n % Math.max(1, rows.length)).slice(0, 1);
const number = fc.nat({ max: 11 });
const onPerson = (act: string, run: (history: ListHistory, person: Person) => void) =>
  number.map((n): Command => [`${act} ${n}`, (h) => pick(h.people, n).forEach((who) => run(h, who))]);
const onOffer = (act: 'accept' | 'decline' | 'enrol' | 'withdraw' | 'giveBack') =>
  number.map((n): Command => {
    const run = (h: ListHistory) =>
      pick(
        h.offers.filter(({ state }) => state !== 'over'),
        n,
      ).forEach((offer) => h[act](offer));
    return [`${act} ${n}`, run];
  });
const onOffering = fc
  .tuple(number, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 3 }))
  .map(([n, size, childPlaces]): Command => [
    `resize ${n} to ${size} and ${childPlaces}`,
    (h) => pick(h.offerings, n).forEach((offering) => h.resize(offering, size, childPlaces)),
  ]);
const offerNext = number.map((n): Command => [
  `offer ${n}`,
  (h) => pick(h.entries(), n).forEach((entry) => h.offerNext(entry)),
]);

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: onPerson('submit', (h, person) => h.submit(person)) },
  { weight: 1, arbitrary: onPerson('pause', (h, person) => h.pause(person, true)) },
  { weight: 1, arbitrary: onPerson('wake', (h, person) => h.pause(person, false)) },
  { weight: 6, arbitrary: offerNext },
  { weight: 1, arbitrary: fc.constant<Command>(['start run', (h) => h.startRun()]) },
  { weight: 3, arbitrary: onOffer('accept') },
  { weight: 2, arbitrary: onOffer('enrol') },
  { weight: 1, arbitrary: onOffer('decline') },
  { weight: 1, arbitrary: onOffer('withdraw') },
  { weight: 1, arbitrary: onOffer('giveBack') },
  { weight: 1, arbitrary: onOffering },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1, 4, 15).map((days): Command => [`wait ${days} days`, (h) => h.wait(days)]),
  },
);

const anyPerson = fc.record({
  level: fc.constantFrom('A1' as const, 'A1' as const, 'A2' as const, null),
  accessRoute: fc.constantFrom('entitled' as const, 'obliged-jobcenter' as const),
  entitledUntil: fc.constantFrom(null, null, addDays(TODAY, 10), addDays(TODAY, 30)),
  waitingSince: fc.nat({ max: 4 }).map((days) => addDays(TODAY, -days)),
  childrenFromThree: fc.constantFrom(0, 0, 1, 2),
  wishes: fc.constantFrom<Person['wishes']>(
    [],
    [{ kind: 'offering', offeringId: 'o1' }],
    [{ kind: 'offering', offeringId: 'o2' }],
  ),
});

const anyHistory = fc.record({
  people: fc.array(anyPerson, { minLength: 2, maxLength: 8 }),
  commands: fc.array(anyCommand, { maxLength: 40, size: 'max' }),
});

const courses = (): Offering[] =>
  ['o1', 'o2'].map((id) =>
    anOfferingRecord({
      id,
      siteIds: ['a'],
      maximumSize: 3,
      childcare: { places: 2, taken: 0, minimumAgeYears: 0 },
      sections: [
        { number: 1, level: 'A1', startsOn: addDays(TODAY, 12), taken: id === 'o1' ? 1 : 0 },
        { number: 2, level: 'A1', startsOn: addDays(TODAY, 40), taken: 1 },
      ],
    }),
  );

/** What the disclosed order says, once more and plainly: everybody written down with what they go by, and sorted as text. */
function mayHaveInTurn({ entry, isPriorityOpen, list, today }: MadeOffer): readonly string[] {
  const line = (person: Person) =>
    [
      isPriorityOpen && person.accessRoute === 'obliged-jobcenter' ? 0 : 1,
      person.waitingSince,
      person.entitledUntil ?? '9999-12-31',
      person.code,
    ].join(' ');
  return list
    .filter((person) => !person.isPaused && !person.hasLiveOffer && person.level === entry.level)
    .filter((person) => !person.closedEntries.has(`${entry.offeringId} ${entry.sectionNumber}`))
    .filter(
      ({ wishes: [wish] }) =>
        wish === undefined || (wish.kind === 'offering' && wish.offeringId === entry.offeringId),
    )
    .filter(({ entitledUntil }) => entitledUntil === null || entitledUntil >= today)
    .filter(({ childrenFromThree }) => childrenFromThree <= entry.childcareFree)
    .map(line)
    .sort();
}

/** What is not as it must be: places and children counted twice or lost, people with two places or with a state that belies theirs. */
function findFaults(history: ListHistory): string[] {
  return [
    ...history.offerings.flatMap((offering) => placeFaults(history, offering)),
    ...history.people.flatMap(({ id, state }) => {
      const [offer, another] = history.offers.filter(
        ({ caseId, state: of }) => caseId === id && of !== 'over',
      );
      const lawful = offer === undefined ? ['draft', 'submitted', 'waiting'] : STATES_WITH[offer.state];
      return [
        ...(another === undefined ? [] : [`${id} has two places`]),
        ...(lawful.includes(state) ? [] : [`${id} is ${state} with ${offer?.state}`]),
      ];
    }),
  ];
}

const STATES_WITH: Readonly<Record<Offer['state'], readonly string[]>> = {
  open: ['offered'],
  accepted: ['accepted'],
  enrolled: ['enrolled', 'started'],
  over: [],
};

function placeFaults({ offers }: ListHistory, offering: Offering): string[] {
  const { id, maximumSize, childcare } = offering;
  const own = courses().find((course) => course.id === id)?.sections ?? [];
  const live = offers.filter(({ offeringId, state }) => offeringId === id && state !== 'over');
  const children = live.reduce((sum, offer) => sum + offer.children, 0);
  const faults = children > (childcare?.places ?? 0) ? [`${id}: ${children} children`] : [];
  offering.sections.forEach((section, index) => {
    const inside = live.filter(({ sectionNumber }) => sectionNumber <= section.number);
    const enrolled = inside.filter(({ state }) => state === 'enrolled').length;
    const held = heldPlaces(offering, section.number);
    if (held !== inside.length - enrolled) faults.push(`${id} ${index}: ${held} held`);
    if (section.taken !== (own[index]?.taken ?? 0) + enrolled) faults.push(`${id} ${index}: taken`);
    const free = freePlaces(offering, section);
    if (free + held + section.taken !== maximumSize) faults.push(`${id} ${index}: ${free} free`);
  });
  return faults;
}

describe('Any history of the shared waiting list', () => {
  it('exceeds no capacity, loses no place, overtakes nobody and breaks no rule of the states', () => {
    const steps = new Map<string, TakenStep>();
    fc.assert(
      fc.property(anyHistory, ({ people, commands }) => {
        const history = new ListHistory(
          people.map((person, i) => ({
            ...aListedCase({ ...person, id: `case-${i}`, code: `CASE${9 - i}` }),
            state: i < 2 ? ('draft' as const) : ('waiting' as const),
          })),
          courses(),
        );
        const faults = commands.flatMap(([, run]) => {
          run(history);
          return findFaults(history);
        });
        const overtaken = history.made.filter(
          (made) => !mayHaveInTurn(made)[0]?.endsWith(` ${made.person.code}`),
        );
        expect({ faults, overtaken }).toEqual({ faults: [], overtaken: [] });
        for (const step of history.steps) steps.set(JSON.stringify(step), step);
      }),
      { numRuns: 400 },
    );
    for (const { act, by, from, to } of steps.values()) {
      const { from: states, by: parties, to: next } = REFERRAL_ACTS[act];
      expect({ states, parties, next }).toEqual({
        states: expect.arrayContaining([from]),
        parties: expect.arrayContaining([by]),
        next: to,
      });
    }
    const acts = new Set([...steps.values()].map(({ act }) => act));
    // Otherwise the histories would prove less than they say.
    for (const act of [
      'accept',
      'decline',
      'enrol',
      'give-back',
      'lapse',
      'list',
      'offer',
      'start',
      'withdraw',
    ])
      expect(acts).toContain(act);
  });
});
