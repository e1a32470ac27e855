import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { sessionCookieAt } from './session-plugins.js';

describe('The cookie of a session', () => {
  it('belongs to this host alone behind TLS, and needs none on one’s own machine', () => {
    expect(sessionCookieAt('https://kurskreis.example')).toBe('__Host-kurskreis_session');
    expect(sessionCookieAt('http://localhost:3000')).toBe('kurskreis_session');
  });
});
