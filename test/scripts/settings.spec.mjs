import { describe, expect, it } from '@jest/globals';
import { addressOf, ownAddressOf, readSettings } from '../../scripts/lib/settings.mjs';

describe('readSettings', () => {
  it('needs nothing and then loads the example', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, host: '127.0.0.1', wantsExample: true });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      databaseUrl: undefined,
    });
  });

  it.each([
    [{ DATABASE_URL: 'postgres://db/kurskreis' }, false],
    [{ DATABASE_URL: 'postgres://db/kurskreis', KURSKREIS_EXAMPLE: '1' }, true],
    [{ KURSKREIS_EXAMPLE: '0' }, false],
  ])('loads the example into %j: %s', (environment, expected) => {
    expect(readSettings(environment).wantsExample).toBe(expected);
  });

  it.each(['drei', '-1', '65536', '80.5'])('names PORT when it is %s', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(
      `PORT muss eine ganze Zahl zwischen 0 und 65535 sein, nicht „${PORT}“`,
    );
  });
});

describe('addresses', () => {
  it.each([
    [{}, 'http://localhost:3000', 'http://127.0.0.1:3000'],
    [{ HOST: '0.0.0.0', PORT: '80' }, 'http://localhost:80', 'http://127.0.0.1:80'],
    [{ HOST: '::' }, 'http://localhost:3000', 'http://[::1]:3000'],
    [{ HOST: '10.1.2.3' }, 'http://10.1.2.3:3000', 'http://10.1.2.3:3000'],
    [{ PUBLIC_URL: 'https://kurse.example/' }, 'https://kurse.example', 'http://127.0.0.1:3000'],
  ])('%j: people go to %s, the launcher to %s', (environment, people, launcher) => {
    const settings = readSettings(environment);
    expect([addressOf(settings), ownAddressOf(settings)]).toEqual([people, launcher]);
  });
});
