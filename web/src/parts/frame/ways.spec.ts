import { describe, expect, it } from '@jest/globals';
import type { Session } from '../../api/types.js';
import { openGroups, WAY_GROUPS, wayOf, type WayGroup } from './ways.js';

const session = (permissions: Session['permissions'], isAdministrator = false): Session => ({
  accountId: '00000000-0000-4000-8000-000000000001',
  endsInSeconds: 36_000,
  organisationId: '00000000-0000-4000-8000-000000000000',
  organisationName: 'Stelle',
  organisationKind: 'district',
  isAdministrator,
  mustChangePassword: false,
  mustSetUpSecondFactor: false,
  permissions,
  accessRoutes: [],
});

const GROUPS: readonly WayGroup[] = [
  {
    title: 'Kurse',
    ways: [
      { to: '/kurse', title: 'Meine Kurse', by: ['offering:write'] },
      { to: '/kurse/einlesen', title: 'Einlesen', by: ['offering:write'] },
    ],
  },
  { title: 'Verwaltung', ways: [{ to: '/postbuch', title: 'Postbuch', by: ['administrator'] }] },
  { title: 'Hilfe', ways: [{ to: '/hilfe', title: 'Hilfe', by: [] }] },
];

describe('openGroups', () => {
  it.each<[string, Session, readonly string[]]>([
    ['a provider', session(['offering:write']), ['Kurse', 'Hilfe']],
    ['an administrator', session([], true), ['Verwaltung', 'Hilfe']],
    ['somebody without any right', session([]), ['Hilfe']],
  ])('shows %s only groups with a way', (_who, who, titles) => {
    expect(openGroups(who, GROUPS).map(({ title }) => title)).toEqual(titles);
  });
});

describe('wayOf', () => {
  it.each([
    ['/kurse', 'Meine Kurse'],
    ['/kurse/4711/warteliste', 'Meine Kurse'],
    ['/kurse/einlesen', 'Einlesen'],
    ['/kursewelt', undefined],
    ['/', undefined],
  ])('finds where %s lies', (pathname, title) => {
    expect(wayOf(GROUPS, pathname)?.title).toBe(title);
  });
});

it('names no address and no title twice, so that a link says where it leads', () => {
  const ways = WAY_GROUPS.flatMap((group) => group.ways);
  expect(new Set(ways.map(({ to }) => to)).size).toBe(ways.length);
  expect(new Set(ways.map(({ title }) => title)).size).toBe(ways.length);
});
