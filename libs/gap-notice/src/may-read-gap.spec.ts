import { describe, expect, it } from '@jest/globals';
import type { Gap } from '#libs/coverage';
import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';
import type { AccessRoute } from '#libs/referral';
import type { Recipient } from './gap-notice.js';
import { aGap } from '../../../test/support/a-gap.js';
import { mayAnswerGap } from './may-answer-gap.js';
import { mayReadGap } from './may-read-gap.js';

const gap = (routes: readonly AccessRoute[]): Gap => {
  const found = aGap({ areaKey: '999010001' });
  const peopleByAccessRoute = routes.map((accessRoute) => ({ accessRoute, people: 3 }));
  return { ...found, evidence: { ...found.evidence, peopleByAccessRoute } };
};
const reader = (kind: OrganisationKind, change: Partial<Recipient> = {}): Recipient => ({
  organisationId: kind,
  kind,
  approvedCourseTypeCodes: [],
  reachedAreaKeys: [],
  ...change,
});
const approved = { approvedCourseTypeCodes: ['integration'], reachedAreaKeys: ['999010001'] };
const allows = (who: Recipient, routes: readonly AccessRoute[], wasTold = false) =>
  mayReadGap({ reader: who, gap: gap(routes), courseTypeCode: 'integration', wasTold });

describe('mayReadGap', () => {
  it.each<[OrganisationKind, AccessRoute, boolean]>([
    ['district', 'self-payer', true],
    ['bamf', 'self-payer', true],
    ['counselling', 'self-payer', true],
    ['steering-group', 'self-payer', false],
    ['jobcenter', 'obliged-jobcenter', true],
    ['jobcenter', 'cooperation-plan', true],
    ['jobcenter', 'vocational', true],
    ['jobcenter', 'entitled', false],
    ['jobcenter', 'obliged-welfare', false],
    ['immigration-office', 'entitled', true],
    ['immigration-office', 'obliged-immigration', true],
    ['immigration-office', 'obliged-jobcenter', false],
    ['social-welfare-office', 'obliged-welfare', true],
    ['social-welfare-office', 'resettler', false],
    ['provider', 'entitled', false],
  ])('%s and people who are %s: %s', (kind, route, expected) => {
    expect(allows(reader(kind), [route])).toBe(expected);
  });

  it.each<[string, Partial<Recipient>, boolean]>([
    ['approved and in reach', approved, true],
    ['approved for another Kursart', { ...approved, approvedCourseTypeCodes: ['literacy'] }, false],
    ['out of reach', { ...approved, reachedAreaKeys: ['999010002'] }, false],
  ])('a provider %s: %s', (_, change, expected) => {
    expect(allows(reader('provider', change), ['entitled'])).toBe(expected);
  });

  it('lets whoever was told read on, except those who never are', () => {
    const readers = ORGANISATION_KINDS.filter((kind) => allows(reader(kind), ['self-payer'], true));
    expect(readers).toEqual(ORGANISATION_KINDS.filter((kind) => kind !== 'steering-group'));
  });
});

describe('mayAnswerGap', () => {
  it('lets the told and the district answer', () => {
    expect(ORGANISATION_KINDS.filter((kind) => mayAnswerGap(kind, false))).toEqual(['district']);
    expect(mayAnswerGap('provider', true)).toBe(true);
  });
});
