import { describe, expect, it } from '@jest/globals';
import { currentTenant } from '../../platform/tenants/current-tenant.js';
import { AskNeighbours } from './ask-neighbours.js';

const county = (name: string) => ({ name, title: `Kreis ${name}`, publicUrl: null, holidaysOf: null });

/** Three counties, of whom two show us theirs, and the one of them that is given does not answer. */
function asking(broken: string, isOpen = false): AskNeighbours {
  const directory = { listed: () => Promise.resolve(['eins', 'zwei', 'drei'].map(county)) };
  const shares = { shownToUs: () => Promise.resolve(new Set(['eins', 'drei'])) };
  const freePlaces = {
    execute: () =>
      currentTenant()?.name === broken ? Promise.reject(new Error('broken')) : Promise.resolve([]),
  };
  const ask = new AskNeighbours(
    directory as never,
    shares as never,
    freePlaces as never,
    { isOpen } as never,
  );
  Object.assign(ask, { logger: { error: () => undefined } });
  return ask;
}

describe('AskNeighbours', () => {
  it.each([
    ['nobody', ['Kreis eins', 'Kreis drei']],
    ['eins', ['Kreis drei']],
  ])('asks those who show us theirs, and goes on where %s fails', async (broken, titles) => {
    expect((await asking(broken).execute()).map(({ title }) => title)).toEqual(titles);
  });

  it('asks nobody inside a transaction', async () => {
    await expect(asking('nobody', true).execute()).rejects.toThrow(/transaction/);
  });
});
