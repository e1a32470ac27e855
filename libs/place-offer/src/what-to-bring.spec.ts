import { describe, expect, it } from '@jest/globals';
import { ACCESS_ROUTES } from '#libs/referral';
import { PAPERS, whatToBring } from './what-to-bring.js';

describe('whatToBring', () => {
  it.each(ACCESS_ROUTES)('always an identity paper and the result of the test: %s', (route) => {
    expect(whatToBring(route)).toEqual(expect.arrayContaining(['identity-paper', 'test-result']));
  });

  it('tells nobody’s route: each list stands for several, but that of who pays privately', () => {
    const routesOf = (papers: readonly string[]): number =>
      ACCESS_ROUTES.filter((route) => whatToBring(route).join() === papers.join()).length;
    expect(routesOf(PAPERS)).toBe(6);
    expect(routesOf(whatToBring('resettler'))).toBe(2);
    expect(whatToBring('self-payer')).not.toContain('entitlement-confirmation');
  });
});
