import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ORGANISATION_KINDS, type Actor, type OrganisationKind } from '#libs/kernel';
import { discloseAuditLine, mayReadAuditLine, type JudgedAuditLine } from './read-audit-line.js';

const reader = (organisationKind: OrganisationKind, organisationId: string = organisationKind): Actor => ({
  accountId: 'account',
  organisationId,
  organisationKind,
  isAdministrator: false,
});
const aLine = (part: Partial<JudgedAuditLine> = {}): JudgedAuditLine => ({
  organisationId: 'counselling',
  organisationKind: 'counselling',
  ownerOrganisationId: 'jobcenter',
  act: 'referral-read',
  subjectKind: 'referral',
  subjectId: 'case',
  facts: {},
  ...part,
});

describe('mayReadAuditLine', () => {
  it.each<[reader: OrganisationKind, line: string, part: Partial<JudgedAuditLine>, expected: boolean]>([
    ['jobcenter', 'its own act', { organisationId: 'jobcenter', ownerOrganisationId: null }, true],
    ['jobcenter', 'an act on its row', {}, true],
    ['jobcenter', 'an act on the row of somebody else', { ownerOrganisationId: 'provider' }, false],
    ['jobcenter', 'an act of the platform', { organisationId: null, ownerOrganisationId: null }, false],
    ['jobcenter', 'an answer by its mailed link', { organisationId: null }, true],
    ['district', 'whatever', { ownerOrganisationId: 'provider' }, true],
    ['district', 'an act of the platform', { organisationId: null, ownerOrganisationId: null }, true],
    ['bamf', 'whatever', {}, false],
    ['steering-group', 'its own', { organisationId: 'steering-group' }, false],
  ])('%s and %s: %j → %s', (kind, _line, part, expected) => {
    expect(mayReadAuditLine(reader(kind), aLine(part))).toBe(expected);
  });

  it('shows a line to nobody whom it does not concern, but the district', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ORGANISATION_KINDS),
        fc.option(fc.constantFrom('me', 'other')),
        fc.option(fc.constantFrom('me', 'other')),
        (kind, organisationId, ownerOrganisationId) => {
          const line = aLine({ organisationId, ownerOrganisationId });
          const isMine = organisationId === 'me' || ownerOrganisationId === 'me';
          const expected = kind === 'district' || (isMine && kind !== 'steering-group');
          expect(mayReadAuditLine(reader(kind, 'me'), line)).toBe(expected);
        },
      ),
    );
  });
});

describe('discloseAuditLine', () => {
  it.each<[OrganisationKind, showsOrganisation: boolean]>([
    ['jobcenter', false],
    ['social-welfare-office', false],
    ['immigration-office', false],
    ['provider', true],
    ['counselling', true],
  ])('tells %s which Beratungsstelle touched its row: %s', (kind, showsOrganisation) => {
    const line = aLine({ organisationId: 'caritas', ownerOrganisationId: 'me' });
    expect(discloseAuditLine(reader(kind, 'me'), line)).toMatchObject({
      showsOrganisation,
      showsAccount: false,
      subjectId: 'case',
    });
  });

  it('names the account to its own organisation and the district alone', () => {
    const kinds = ORGANISATION_KINDS.filter(
      (kind) => discloseAuditLine(reader(kind, 'me'), aLine({ ownerOrganisationId: 'me' })).showsAccount,
    );
    expect(kinds).toEqual(['district']);
    expect(discloseAuditLine(reader('counselling'), aLine()).showsAccount).toBe(true);
  });

  it.each([
    ['referral', null],
    ['place-offer', null],
    ['something-new', null],
    ['offering', 'case'],
    ['gap', 'case'],
  ])('the district sees no id of a case: %s', (subjectKind, expected) => {
    expect(discloseAuditLine(reader('district'), aLine({ subjectKind })).subjectId).toBe(expected);
  });

  it.each<[act: string, facts: JudgedAuditLine['facts'], shown: JudgedAuditLine['facts']]>([
    ['referral-stepped', { act: 'end', reason: 'moved-away' }, {}],
    ['file-imported', { accepted: 3, name: 'x' }, { accepted: 3 }],
    ['expired-erased', { 'ended-cases': 2, code: 'K7M3TX9P' }, { 'ended-cases': 2 }],
    ['not-known-yet', { people: 3 }, {}],
  ])('shows the district of the facts of %s %j only %j', (act, facts, shown) => {
    expect(discloseAuditLine(reader('district'), aLine({ act, facts })).facts).toEqual(shown);
  });

  it('shows those whom it concerns what was done with a case, but not why', () => {
    const line = aLine({ act: 'referral-stepped', facts: { act: 'end', reason: 'moved-away' } });
    expect(discloseAuditLine(reader('jobcenter'), line).facts).toEqual({ act: 'end' });
  });
});
