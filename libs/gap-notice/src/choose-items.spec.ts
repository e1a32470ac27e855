import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';
import { ACCESS_ROUTES, responsibleOfficeKind, type AccessRoute } from '#libs/referral';
import { aGap } from '../../../test/support/a-gap.js';
import { chooseItems } from './index.js';
import type { GapNews, NoticeReason, Recipient } from './index.js';

const ALL_REASONS: NoticeReason[] = ['opened', 'grew', 'deadline-passed', 'answered'];
const recipient = (kind: OrganisationKind, part: Partial<Recipient> = {}): Recipient => ({
  organisationId: `the ${kind}`,
  kind,
  approvedCourseTypeCodes: [],
  reachedAreaKeys: [],
  ...part,
});
const routes = (people: Partial<Record<AccessRoute, number>>): GapNews['gap']['evidence'] => ({
  ...aGap().evidence,
  peopleByAccessRoute: ACCESS_ROUTES.filter((route) => people[route] !== undefined).map((accessRoute) => ({
    accessRoute,
    people: people[accessRoute] ?? 0,
  })),
});
/** One person on every route but seven on that of the AsylbLG. */
const mixed = aGap({
  people: 15,
  evidence: routes({ ...Object.fromEntries(ACCESS_ROUTES.map((route) => [route, 1])), 'obliged-welfare': 7 }),
});
const news = (part: Partial<GapNews> = {}): GapNews => ({
  gap: mixed,
  courseTypeCode: 'allgemein',
  reasons: ['opened'],
  ...part,
});
const context = { told: [], smallCellThreshold: 3 };

describe('chooseItems: who is told', () => {
  it.each<[OrganisationKind, NoticeReason[]]>([
    ['district', ALL_REASONS],
    ['bamf', ['opened', 'grew', 'answered']],
    ['jobcenter', ['opened', 'grew']],
    ['immigration-office', ['opened', 'grew']],
    ['social-welfare-office', ['opened', 'grew']],
    ['provider', ['opened', 'grew']],
    ['counselling', []],
    ['steering-group', []],
  ])('%s hears of: %j', (kind, reasons) => {
    const able = { approvedCourseTypeCodes: ['allgemein'], reachedAreaKeys: [mixed.areaKey] };
    const items = chooseItems(recipient(kind, able), [news({ reasons: ALL_REASONS })], context);
    expect(items.map((item) => item.reason)).toEqual(reasons);
  });

  it.each<[OrganisationKind, number | null]>([
    ['district', 15],
    ['bamf', 15],
    ['jobcenter', 3],
    ['immigration-office', null],
    ['social-welfare-office', 7],
  ])('%s is told of %s people', (kind, people) => {
    expect(chooseItems(recipient(kind), [news()], context)).toEqual([
      {
        gapId: 'gap-1',
        gapVersion: 1,
        reason: 'opened',
        areaKey: mixed.areaKey,
        formatCode: 'general',
        level: 'A1',
        cause: 'full',
        severity: 'low',
        people,
        longestWaitDays: 40,
        openedOn: mixed.openedOn,
      },
    ]);
  });

  it.each<[string, OrganisationKind, Partial<Record<AccessRoute, number>>, boolean]>([
    ['people of the Jobcenter', 'jobcenter', { 'obliged-jobcenter': 5 }, true],
    ['nobody of the Jobcenter', 'jobcenter', { entitled: 5, 'obliged-welfare': 5 }, false],
    ['nobody of the Ausländerbehörde', 'immigration-office', { resettler: 5, admitted: 5 }, false],
    ['nobody of the Sozialamt', 'social-welfare-office', { 'self-payer': 9 }, false],
  ])('a gap with %s', (_, kind, people, isTold) => {
    const gap = aGap({ evidence: routes(people) });
    expect(chooseItems(recipient(kind), [news({ gap })], context)).toHaveLength(isTold ? 1 : 0);
  });

  it.each<[string, Partial<Recipient>, number]>([
    [
      'approved and in reach',
      { approvedCourseTypeCodes: ['alpha', 'allgemein'], reachedAreaKeys: ['073395001'] },
      1,
    ],
    [
      'approved for another Kursart',
      { approvedCourseTypeCodes: ['alpha'], reachedAreaKeys: ['073395001'] },
      0,
    ],
    ['too far away', { approvedCourseTypeCodes: ['allgemein'], reachedAreaKeys: ['073395002'] }, 0],
  ])('a provider that is %s', (_, part, count) => {
    expect(chooseItems(recipient('provider', part), [news()], context)).toHaveLength(count);
  });

  it('names no small count to anybody', () => {
    const gap = aGap({ people: 2 });
    expect(chooseItems(recipient('bamf'), [news({ gap })], context)[0]?.people).toBeNull();
    expect(
      chooseItems(recipient('bamf'), [news({ gap })], { ...context, smallCellThreshold: 2 })[0]?.people,
    ).toBe(2);
  });
});

describe('chooseItems: once, and in order', () => {
  it.each<[string, Partial<GapNews['gap']>, NoticeReason, number]>([
    ['the same state', {}, 'opened', 0],
    ['a later version', { version: 2 }, 'opened', 1],
    ['another reason', {}, 'grew', 1],
    ['another gap', { id: 'gap-2' }, 'opened', 1],
  ])('%s', (_, part, reason, count) => {
    const told = [{ gapId: 'gap-1', gapVersion: 1, reason: 'opened' as const }];
    const items = chooseItems(recipient('district'), [news({ gap: aGap(part), reasons: [reason] })], {
      ...context,
      told,
    });
    expect(items).toHaveLength(count);
  });

  it('puts the most urgent first, then by area, format and level', () => {
    const gaps = [
      aGap({ id: '6', level: 'A2' }),
      aGap({ id: '5' }),
      aGap({ id: '4', level: null }),
      aGap({ id: '7', formatCode: 'women' }),
      aGap({ id: '3', areaKey: '073395000' }),
      aGap({ id: '2', severity: 'medium', areaKey: '073395009' }),
      aGap({ id: '1', severity: 'high', areaKey: '073395009' }),
    ];
    const items = chooseItems(
      recipient('bamf'),
      gaps.map((gap) => news({ gap })),
      context,
    );
    expect(items.map((item) => item.gapId)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });
});

describe('chooseItems, always', () => {
  const someNews = fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        version: fc.integer({ min: 1, max: 3 }),
        severity: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
        people: fc.array(fc.integer({ min: 0, max: 6 }), {
          minLength: ACCESS_ROUTES.length,
          maxLength: ACCESS_ROUTES.length,
        }),
        reasons: fc.subarray(ALL_REASONS),
      })
      .map(({ people, reasons, ...part }) => {
        const evidence = routes(Object.fromEntries(ACCESS_ROUTES.map((route, i) => [route, people[i] ?? 0])));
        const gap = aGap({ ...part, evidence, people: people.reduce((a, b) => a + b, 0) });
        return news({ gap, reasons });
      }),
    { selector: ({ gap }) => gap.id },
  );
  const anyone = fc
    .constantFrom(...ORGANISATION_KINDS)
    .map((kind) =>
      recipient(kind, { approvedCourseTypeCodes: ['allgemein'], reachedAreaKeys: ['073395001'] }),
    );

  it('tells nothing twice: what was chosen is not chosen again', () => {
    fc.assert(
      fc.property(anyone, someNews, (who, all) => {
        const first = chooseItems(who, all, context);
        expect(chooseItems(who, all, { ...context, told: first })).toEqual([]);
      }),
    );
  });

  it('never tells an office of more people than its own, nor anybody of a small count', () => {
    fc.assert(
      fc.property(anyone, someNews, (who, all) => {
        for (const item of chooseItems(who, all, context)) {
          const { gap } = all.find((each) => each.gap.id === item.gapId) as GapNews;
          const own = gap.evidence.peopleByAccessRoute
            .filter(({ accessRoute }) => responsibleOfficeKind(accessRoute) === who.kind)
            .reduce((sum, { people }) => sum + people, 0);
          const sees = ['bamf', 'district', 'provider'].includes(who.kind) ? gap.people : own;
          expect(sees).toBeGreaterThan(0);
          expect(item.people).toBe(sees < 3 ? null : sees);
        }
      }),
    );
  });

  it('gives the same items however the news came in', () => {
    const twice = someNews.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(anyone, twice, (who, [all, others]) => {
        expect(chooseItems(who, others, context)).toEqual(chooseItems(who, all, context));
      }),
    );
  });
});
