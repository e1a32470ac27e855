import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { readSettings } from './read-settings.js';

const good = { DATABASE_URL: 'postgres://localhost/x', SESSION_SECRET: 'x'.repeat(32) };

describe('readSettings', () => {
  it('fills in what may be left out', () => {
    const settings = readSettings(good);
    expect(settings).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', publicUrl: 'http://localhost:3000' });
    expect(settings.queueUrl).toBe(good.DATABASE_URL);
  });

  it('reads numbers from text and treats an empty text as left out', () => {
    expect(
      readSettings({ ...good, PORT: '3470', QUEUE_URL: '', PUBLIC_URL: '', METRICS_PORT: '' }),
    ).toMatchObject({
      PORT: 3470,
      METRICS_PORT: undefined,
    });
  });

  it.each([
    ['DATABASE_URL', 'mysql://localhost'],
    ['DATABASE_URL', undefined],
    ['PORT', 'drei'],
    ['PORT', '70000'],
    ['QUEUE_URL', 'amqp://localhost'],
    ['SMTP_URL', 'localhost:25'],
    ['SESSION_SECRET', 'kurz'],
    ['LOG_LEVEL', 'laut'],
    ['PUBLIC_URL', 'kein Ort'],
    ['CLOCK_STANDS_AT', 'gestern'],
    ['METRICS_PORT', 'offen'],
    ['METRICS_TOKEN', 'kurz'],
    ['SECRETS_KEY', 'kurz'],
    ['CLAMD_URL', 'clamav'],
    ['SESSION_IDLE_MINUTES', '5'],
    ['ACCOUNT_REQUEST_LIMIT', '20'],
    ['BREACHED_PASSWORDS_FILE', '/nirgends/passwoerter.txt'],
    ['OIDC_ISSUER', 'http://anmeldung.example'],
  ])('names the variable that is wrong: %s=%s', (name, value) => {
    expect(() => readSettings({ ...good, [name]: value })).toThrow(name);
  });

  it('wants all of an identity provider or nothing', () => {
    const issuer = { OIDC_ISSUER: 'https://anmeldung.example' };
    expect(() => readSettings({ ...good, ...issuer, OIDC_CLIENT_ID: 'kurskreis' })).toThrow(
      'OIDC_CLIENT_SECRET muss gesetzt sein',
    );
    const whole = { ...issuer, OIDC_CLIENT_ID: 'kurskreis', OIDC_CLIENT_SECRET: 'geheim' };
    expect(readSettings({ ...good, ...whole }).OIDC_LABEL).toBe('Anmeldedienst der Verwaltung');
  });
});
