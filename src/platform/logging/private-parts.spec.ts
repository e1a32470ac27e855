import { describe, expect, it } from '@jest/globals';
import { errorForLog, pathForLog } from './private-parts.js';

const ID = '53be2a20-8431-4207-818d-7f5a91f5176a';

describe('pathForLog', () => {
  it.each([
    ['/api/v1/referrals?cursor=abc', '/api/v1/referrals'],
    [`/api/v1/referrals/${ID}/end`, '/api/v1/referrals/…/end'],
    [`/api/v1/referrals/${ID.toUpperCase()}x`, '/api/v1/referrals/…'],
    [`/api/v1/a/${ID}.json`, '/api/v1/a/….json'],
    [`/api/v1/client-offers/${'aB3-_'.repeat(8)}xyz/accept`, '/api/v1/client-offers/…/accept'],
    [`/platz/${'aB3-_'.repeat(8)}xyz`, '/platz/…'],
    [`/api/v1/calendar-feeds/${'aB3-_'.repeat(8)}xyz.ics`, '/api/v1/calendar-feeds/…'],
    [`/einladung/${'aB3-_'.repeat(8)}xyz%20`, '/einladung/…'],
    ['/api/v1/placement-test-bookings', '/api/v1/placement-test-bookings'],
    ['/assets/index-DuU2zhzQ.js', '/assets/index-DuU2zhzQ.js'],
  ])('%s → %s', (url, path) => {
    expect(pathForLog(url)).toBe(path);
  });
});

describe('errorForLog', () => {
  it('keeps what happened and drops what a row says', () => {
    const error = {
      type: 'QueryFailedError',
      message: 'duplicate key value violates unique constraint "referral_code_key"',
      stack: 'at …',
      code: '23505',
      parameters: ['K7M3TX9P'],
      detail: 'Key (code)=(K7M3TX9P) already exists.',
    };
    expect(JSON.stringify(errorForLog(error))).not.toContain('K7M3TX9P');
    expect(errorForLog(error)).toMatchObject({ type: 'QueryFailedError', code: '23505', stack: 'at …' });
  });
});
