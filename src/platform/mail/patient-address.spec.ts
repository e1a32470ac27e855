import { describe, expect, it } from '@jest/globals';
import { patientAddress } from './patient-address.js';

const shownBy = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(patientAddress(address)).searchParams);

describe('patientAddress', () => {
  it('lets no mail server keep a worker for more than a minute', () => {
    expect(shownBy('smtp://mail.example:25')).toEqual({
      connectionTimeout: '20000',
      greetingTimeout: '20000',
      socketTimeout: '60000',
    });
  });

  it('leaves what the address says itself', () => {
    expect(shownBy('smtps://mail.example/?socketTimeout=120000&pool=true')).toMatchObject({
      socketTimeout: '120000',
      pool: 'true',
    });
  });

  it('keeps who signs in, and where', () => {
    expect(patientAddress('smtp://user:p%40ss@mail.example:2525')).toMatch(
      /^smtp:\/\/user:p%40ss@mail\.example:2525\/?\?/,
    );
  });
});
