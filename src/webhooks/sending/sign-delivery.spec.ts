import { describe, expect, it } from '@jest/globals';
import { isSignedBy } from '../../../test/support/signed-delivery.js';
import { signDelivery } from './sign-delivery.js';

const GIVEN = { seconds: 1_795_420_800, body: '{"kind":"ping"}' };
const OWN = 'whsec_own';

describe('signDelivery', () => {
  it('is what a receiver computes by the description', () => {
    const header = signDelivery(GIVEN, [OWN]);
    expect(header).toMatch(/^t=1795420800,v1=[0-9a-f]{64}$/);
    expect(isSignedBy(OWN, header, GIVEN.body)).toBe(true);
  });

  it('fits no other body, no other time and no other secret', () => {
    const header = signDelivery(GIVEN, [OWN]);
    expect(isSignedBy(OWN, header, '{"kind":"pong"}')).toBe(false);
    expect(isSignedBy(OWN, header.replace('t=1795420800', 't=1795420801'), GIVEN.body)).toBe(false);
    expect(isSignedBy('whsec_other', header, GIVEN.body)).toBe(false);
  });

  it('fits the old and the new secret while they are exchanged', () => {
    const header = signDelivery(GIVEN, ['whsec_new', OWN]);
    expect(isSignedBy(OWN, header, GIVEN.body)).toBe(true);
    expect(isSignedBy('whsec_new', header, GIVEN.body)).toBe(true);
  });
});
