import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS } from '#libs/kernel';
import { PERMISSIONS, RIGHT_LINES } from '#libs/rights';
import type { Route } from './list-routes.js';
import { writeRightsPage } from './write-rights-page.js';

const route = (part: Partial<Route>): Route => ({
  method: 'GET',
  path: '/api/v1/referrals',
  demand: 'referral:read',
  handler: 'ReferralsController.list',
  ...part,
});

describe('The page of rights', () => {
  const page = writeRightsPage([route({}), route({ path: '/api/v1/mails', demand: 'administrator' })]);
  const lines = page.split('\n');

  it.each(PERMISSIONS)(
    'has a line for %s with a cell for each kind and for nobody signed in',
    (permission) => {
      const line = lines.find((text) => text.startsWith(`| ${RIGHT_LINES[permission].act} |`)) ?? '';
      expect(line.split('|').length - 2).toBe(1 + ORGANISATION_KINDS.length + 1);
      expect(line.endsWith('| – |')).toBe(true);
    },
  );

  it('says who may see a case', () => {
    expect(page).toContain('| Fälle ansehen | – | eigene | eigene | eigene | eigene | – | – | – | – |');
  });

  it('lists each route under what it demands', () => {
    const under = (title: string): string => page.slice(page.indexOf(title)).split('\n#')[0] ?? '';
    expect(under('### Fälle ansehen')).toContain('* `GET /api/v1/referrals`');
    expect(under('### Verwaltung der Installation')).toContain('* `GET /api/v1/mails`');
    expect(under('### Bedarfsmeldungen ansehen')).toContain('Noch keine Adresse.');
  });
});
